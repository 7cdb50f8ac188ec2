// SPDX-License-Identifier: GPL-3.0-or-later
// Which transactions are acts of the audit trail, and what it tells of them.
#include "core/model/case.h"
#include "core/storage/audit_trail.h"
#include "core/storage/rows.h"
#include "core/sync/content_hash.h"

#include <algorithm>
#include <set>

namespace preceptor {

namespace {

struct ActOf {
    Action action{};
    AuditAct act{};
    std::string_view table; // whose records it is about
};

constexpr ActOf kActs[] = {
    {Action::FillDemo, AuditAct::DemoFilled, "person"},
    {Action::ImportRoster, AuditAct::RosterImported, "person"},
    {Action::ImportResults, AuditAct::ResultsImported, "platform_fact"},
    {Action::MergePersons, AuditAct::PeopleMerged, "person_alias"},
    {Action::UnmergePersons, AuditAct::PeopleUnmerged, "person_alias"},
    {Action::ResolveConflicts, AuditAct::ConflictsDecided, {}},
    {Action::ErasePerson, AuditAct::PersonErased, "person"},
    {Action::SendLetter, AuditAct::LetterSent, "recommendation"},
    {Action::IssueCertificate, AuditAct::CertificateIssued, "certificate"},
    {Action::WithdrawCertificate, AuditAct::CertificateWithdrawn, "certificate"},
    {Action::OverrideCompletion, AuditAct::CompletionOverridden, "enrolment"},
};

std::string hashOf(std::string_view text) {
    if (text.empty()) return {};
    ContentHash hash;
    hash.add(text);
    return hexOf(hash.finish());
}

std::string textOf(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

class Acts {
public:
    Acts(const std::map<const TableInfo*, TouchedRows>& touched, const std::vector<RowEdit>& edits, Database& db)
        : m_touched(touched), m_edits(edits), m_db(db) {}

    std::vector<AuditNote> of(Action action, Action subject) {
        if (action == Action::Undo || action == Action::Redo) {
            const AuditAct act = action == Action::Undo ? AuditAct::Undone : AuditAct::Redone;
            m_notes.push_back({.act = act, .count = allRecords(), .detail = std::string(actionCode(subject))});
            return std::move(m_notes);
        }
        for (const ActOf& one : kActs)
            if (one.action == action) add(one.act, one.table);
        if (action == Action::MoveCase) caseMoved();
        if (action == Action::EditCurriculum) {
            rulesChanged();
            rulesOfNewVersions();
        }
        if (action == Action::MarkAttendance && find("platform_row") != nullptr)
            add(AuditAct::MeetingImported, "platform_row");
        if (action == Action::WriteCase || action == Action::MoveCase || action == Action::AttachFile)
            scannerOverridden("deid_override",
                              "SELECT case_id, field, kind, findings FROM deid_override "
                              "WHERE id = ?1 AND _deleted = 0",
                              "case_item");
        if (action == Action::EditSession || action == Action::PlanSeries || action == Action::AttachFile)
            scannerOverridden("conference_override",
                              "SELECT session_id, field, kind, findings FROM conference_override "
                              "WHERE id = ?1 AND _deleted = 0",
                              "session");
        if (action == Action::EditRegister)
            scannerOverridden("event_override",
                              "SELECT event_id, field, kind, findings FROM event_override "
                              "WHERE id = ?1 AND _deleted = 0",
                              "event");
        return std::move(m_notes);
    }

private:
    const TouchedRows* find(std::string_view table) const {
        const auto found =
            std::find_if(m_touched.begin(), m_touched.end(), [&](const auto& t) { return t.first->name == table; });
        return found == m_touched.end() ? nullptr : &found->second;
    }
    std::int64_t allRecords() const {
        std::int64_t rows = 0;
        for (const auto& [table, touched] : m_touched) rows += touched.rows;
        return rows;
    }
    // Of a table, each once; only those of single rows are worth a list.
    static std::set<std::int64_t> idsOf(const TouchedRows& rows) {
        std::set<std::int64_t> ids(rows.edited.begin(), rows.edited.end());
        ids.insert(rows.keyed.begin(), rows.keyed.end());
        for (const IdRange& range : rows.fresh)
            if (range.first == range.last) ids.insert(range.first);
        return ids;
    }
    void add(AuditAct act, std::string_view table) {
        AuditNote note{.act = act, .table = std::string(table)};
        const TouchedRows* rows = find(table);
        note.count = table.empty() ? allRecords() : rows != nullptr ? rows->rows : 0;
        if (rows != nullptr && rows->rows < 1000)
            if (const auto ids = idsOf(*rows); ids.size() == 1) note.id = *ids.begin();
        if (note.id != 0) note.count = 1;
        m_notes.push_back(std::move(note));
    }

    // The text as approved or returned is told by its hash, so that a later one can be told from it.
    void caseMoved() {
        for (const RowEdit& edit : m_edits) {
            if (edit.table->name != "case_item") continue;
            const unsigned status = edit.table->bitOf("review_status");
            const auto at = std::find(edit.columns.begin(), edit.columns.end(), status);
            if (at == edit.columns.end()) continue;
            const std::string now = textOf(edit.after[static_cast<std::size_t>(at - edit.columns.begin())]);
            AuditNote note{.table = "case_item", .id = edit.id, .count = 1, .after = caseHash(edit.id)};
            note.act = now == codeOf(ReviewStatus::Approved) ? AuditAct::CaseApproved : AuditAct::CaseReturned;
            if (note.act == AuditAct::CaseApproved || now == codeOf(ReviewStatus::Returned))
                m_notes.push_back(std::move(note));
        }
    }
    std::string caseHash(std::int64_t id) {
        Statement row = m_db.prepare("SELECT * FROM case_item WHERE id = ?1");
        row.bindAll(id);
        std::string text;
        if (!row.step()) return {};
        for (int i = 0; i < row.columnCount(); ++i) {
            const Value value = row.value(i);
            text += textOf(value);
            text.push_back('\n');
        }
        return hashOf(text);
    }

    void rulesChanged() {
        for (const RowEdit& edit : m_edits) {
            if (edit.table->name != "course_version") continue;
            const auto at = std::find(edit.columns.begin(), edit.columns.end(), edit.table->bitOf("rule_json"));
            if (at == edit.columns.end()) continue;
            const auto place = static_cast<std::size_t>(at - edit.columns.begin());
            m_notes.push_back({.act = AuditAct::RuleChanged,
                               .table = "course_version",
                               .id = edit.id,
                               .count = 1,
                               .before = hashOf(textOf(edit.before[place])),
                               .after = hashOf(textOf(edit.after[place]))});
        }
    }

    // A changed rule that learners are not judged by is a further version: told beside the rule of the one before it.
    void rulesOfNewVersions() {
        const TouchedRows* rows = find("course_version");
        if (rows == nullptr) return;
        Statement both = m_db.prepare(
            "SELECT v.rule_json, o.rule_json FROM course_version v JOIN course_version o ON o.course_id = v.course_id "
            "WHERE v.id = ?1 AND o.id <> v.id AND o._deleted = 0 ORDER BY o.effective_from DESC, o.id DESC LIMIT 1");
        for (const IdRange& range : rows->fresh) {
            if (range.first != range.last) continue;
            const auto rules =
                oneRow(both.bindAll(range.first), [](Statement& s) { return std::pair(s.string(0), s.string(1)); });
            if (!rules || rules->first == rules->second) continue;
            m_notes.push_back({.act = AuditAct::RuleChanged,
                               .table = "course_version",
                               .id = range.first,
                               .count = 1,
                               .before = hashOf(rules->second),
                               .after = hashOf(rules->first)});
        }
    }

    // Fields and kinds are codes; the reason is not told.
    void scannerOverridden(std::string_view table, const char* sql, const char* subject) {
        const TouchedRows* rows = find(table);
        if (rows == nullptr) return;
        Statement allowed = m_db.prepare(sql);
        for (const std::int64_t id : idsOf(*rows)) {
            auto note = oneRow(allowed.bindAll(id), [subject](Statement& s) {
                return AuditNote{.act = AuditAct::ScannerOverridden,
                                 .table = subject,
                                 .id = s.integer(0),
                                 .count = s.integer(3),
                                 .detail = s.string(1) + ' ' + s.string(2)};
            });
            if (note) m_notes.push_back(std::move(*note));
        }
    }

    const std::map<const TableInfo*, TouchedRows>& m_touched;
    const std::vector<RowEdit>& m_edits;
    Database& m_db;
    std::vector<AuditNote> m_notes;
};

} // namespace

std::vector<AuditNote> actsOf(Action action, Action subject, const std::map<const TableInfo*, TouchedRows>& touched,
                              const std::vector<RowEdit>& edits, Database& db) {
    return Acts(touched, edits, db).of(action, subject);
}

bool isAlwaysAct(std::string_view code) {
    const auto action = actionOf(code);
    return code == kTrailAlone || action == Action::Undo || action == Action::Redo ||
           std::any_of(std::begin(kActs), std::end(kActs), [&](const ActOf& one) { return action == one.action; });
}

} // namespace preceptor
