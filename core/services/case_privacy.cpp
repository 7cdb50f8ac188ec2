// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_privacy.h"

#include "core/model/field_check.h"
#include "core/services/case_scanner.h"
#include "core/services/conference_scan.h"
#include "core/services/standing_marks.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/bundle_exporter.h"
#include "core/storage/case_content_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/conference_text.h"
#include "core/storage/deleted_text.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/learning_repository.h"
#include "core/storage/override_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace preceptor {

namespace {

// The institution of whoever presents it, which may be named; none: not known.
InstitutionId presentedBy(const CaseContent& content) {
    const auto& fields = findRegister("case_item")->fields;
    for (std::size_t i = 0; i < fields.size() && i < content.fields.size(); ++i)
        if (fields[i].column == "presenting_institution_id")
            if (const auto* id = std::get_if<std::int64_t>(&content.fields[i])) return InstitutionId{*id};
    return {};
}

InstitutionId presentedBy(Database& db, CaseId id) {
    const auto content = CaseContentRepository(db).find(id);
    return content ? presentedBy(*content) : InstitutionId{};
}

} // namespace

Status CasePrivacy::mayGive(const std::string& reason) {
    FieldCheck check;
    check.text("reason", reason);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    if (auto ready = m_scanner.ready(); !ready) return ready;
    auto clean = refuseBlocking(m_scanner.scan({{"reason", reason}}, {}));
    if (clean) return clean;
    Error error = clean.error();
    error.args.emplace_back("reason"); // it is not the text that the reason is for
    return error;
}

std::vector<CaseFinding> CasePrivacy::findings(const CaseDraft& draft) {
    return m_scanner.scan(preceptor::textsOf(draft.content), draft.overrides, presentedBy(draft.content));
}

std::vector<CaseFinding> CasePrivacy::findings(const std::vector<CaseText>& texts, CaseId id) {
    return m_scanner.scan(texts, OverrideRepository(m_unit.db()).of(id), presentedBy(m_unit.db(), id));
}

std::vector<CaseText> CasePrivacy::texts(CaseId id, const CaseContent& content) {
    std::vector<CaseText> texts = preceptor::textsOf(content);
    auto more = CaseLines(m_unit.db()).texts(id);
    std::move(more.begin(), more.end(), std::back_inserter(texts));
    for (const Attachment& file : AttachmentRepository(m_unit.db()).ofCase(id)) {
        texts.push_back({"attachment.title", file.title});
        if (!file.note.empty()) texts.push_back({"attachment.note", file.note});
        if (const std::string& words = m_scanner.wordsOf(file); !words.empty())
            texts.push_back({"attachment.content", words});
    }
    return texts;
}

std::vector<CaseFinding> CasePrivacy::allFindings(CaseId id) {
    const auto content = CaseContentRepository(m_unit.db()).find(id);
    return content ? findings(texts(id, *content), id) : std::vector<CaseFinding>{};
}

Status CasePrivacy::mayLeave(const std::vector<CaseFinding>& findings, const std::vector<std::string>& checklist) {
    if (auto ready = m_scanner.ready(); !ready) return ready;
    if (auto clean = refuseBlocking(findings); !clean) return clean;
    return checklistIsComplete(checklist) ? success() : Status(fail(ErrorCode::ChecklistOpen));
}

Status CasePrivacy::mayLeave(CaseId id) { return mayLeave(allFindings(id), CaseRepository(m_unit.db()).checklist(id)); }

Status CasePrivacy::mayLeave(const CaseDraft& draft) { return mayLeave(findings(draft), draft.checklist); }

Status CasePrivacy::casesMayLeave(const std::function<bool(CaseId)>& meant) {
    auto cases = CaseRepository(m_unit.db()).ofAll();
    std::erase_if(cases, [&](const CaseNumber& one) { return !meant(one.id); });
    if (!cases.empty())
        if (auto ready = m_scanner.ready(); !ready) return ready;
    for (const auto& [id, number] : cases) {
        if (const auto clean = refuseBlocking(allFindings(id)); !clean)
            return fail(ErrorCode::CaseIdentifies, {number, clean.error().args.front()});
        if (!checklistIsComplete(CaseRepository(m_unit.db()).checklist(id)))
            return fail(ErrorCode::ChecklistOpen, {number});
    }
    return success();
}

Status CasePrivacy::mayAllLeave() {
    if (Status cases = casesMayLeave([](CaseId) { return true; }); !cases) return cases;
    if (Status conferences = conferenceMayLeave({}); !conferences) return conferences;
    return eventsMayLeave([](EventId) { return true; });
}

// People of the programme may be named there, as at a conference.
Status CasePrivacy::eventsMayLeave(const std::function<bool(EventId)>& meant) {
    Database& db = m_unit.db();
    for (const auto& [id, title] : CaseRepository(db).eventsWithActions()) {
        if (!meant(id)) continue;
        const auto found = findingsInConference(db, m_scanner, CaseLines(db).texts(id), OverrideRepository(db).of(id));
        if (const auto clean = refuseBlocking(found); !clean)
            return fail(ErrorCode::CaseIdentifies, {title, clean.error().args.front(), "event"});
    }
    return success();
}

namespace {

constexpr std::array<std::string_view, 7> kOfCases{"case_item",      "case_question", "case_step", "recommendation",
                                                   "learning_point", "action",        "follow_up"};

} // namespace

std::vector<std::string_view> CasePrivacy::tablesOfReport(std::string_view code) {
    if (code == "learning_and_actions" || code == kEveryReport) return {"learning_point", "action", "session"};
    return {};
}

std::vector<std::string_view> CasePrivacy::tablesOfList(std::string_view kind) {
    if (kind == "case" || kind == "case_item") return {"case_item", "case_question", "case_step"};
    if (kind == "session" || kind == "session_part" || kind == "attachment" || kind == "series") return {kind};
    if (std::find(kOfCases.begin(), kOfCases.end(), kind) != kOfCases.end()) return {kind};
    return {};
}

Status CasePrivacy::textsMayLeave(std::span<const std::string_view> tables) {
    if (tables.empty()) return success();
    if (auto ready = m_scanner.ready(); !ready) return ready;
    Database& db = m_unit.db();
    const Transaction snapshot(db, "BEGIN");
    const auto others = [&](const CaseFinding& finding) { return !isOfTables(finding.field, tables); };
    for (const auto& [id, number] : CaseRepository(db).ofAll()) {
        auto found = allFindings(id);
        std::erase_if(found, others);
        if (const auto clean = refuseBlocking(found); !clean)
            return fail(ErrorCode::CaseIdentifies, {number, clean.error().args.front()});
    }
    if (auto clean = conferencesMayLeave(db, m_scanner, {}, tables); !clean) return clean;
    return std::find(tables.begin(), tables.end(), "action") != tables.end()
               ? eventsMayLeave([](EventId) { return true; })
               : success();
}

Status CasePrivacy::mayLeave(const BundleExporter& exporter) {
    std::set<std::int64_t> cases = exporter.valuesSent("case_item", "id");
    for (const TableInfo& table : m_unit.catalogue().tables())
        if (std::find(table.columns.begin(), table.columns.end(), "case_id") != table.columns.end())
            cases.merge(exporter.valuesSent(table.name, "case_id"));
    if (!cases.empty())
        if (Status may = casesMayLeave([&](CaseId id) { return cases.contains(id.value); }); !may) return may;
    if (Status may = conferencesMayLeave(m_unit.db(), m_scanner, conferencesSent(exporter)); !may) return may;
    if (const auto events = exporter.valuesSent("action", "event_id"); !events.empty())
        if (Status may = eventsMayLeave([&](EventId id) { return events.contains(id.value); }); !may) return may;
    const auto telling = deletedThatTell([&](std::string_view table) { return exporter.sends(table); });
    if (telling.empty()) return success();
    return fail(ErrorCode::CaseIdentifies, {std::string(telling.front().table), "", "deleted"});
}

std::vector<DeletedText> CasePrivacy::deletedThatTell(const std::function<bool(std::string_view table)>& meant) {
    std::vector<DeletedText> texts = deletedTexts(m_unit.db(), meant);
    std::erase_if(texts, [&](const DeletedText& one) { // a reason kept what was there, not what is gone
        const std::vector<CaseText> text{{std::string(one.table) + '.' + std::string(one.column), one.text}};
        return refuseBlocking(one.ofCase ? m_scanner.scan(text, {}, presentedBy(m_unit.db(), one.ofCase))
                                         : findingsInConference(m_unit.db(), m_scanner, text))
            .ok();
    });
    return texts;
}

Result<std::int64_t> CasePrivacy::emptyDeleted() {
    return m_unit.transact(
        Action::DeleteRows,
        [&](Write& write) -> Result<std::int64_t> {
            const auto telling = deletedThatTell([](std::string_view) { return true; });
            for (const DeletedText& one : telling) takeOut(write, one);
            write.setSubjects(static_cast<std::int64_t>(telling.size()));
            return static_cast<std::int64_t>(telling.size());
        },
        Undoable::No);
}

Status CasePrivacy::conferenceMayLeave(std::optional<SessionId> id) {
    return conferencesMayLeave(m_unit.db(), m_scanner, id);
}

Result<std::size_t> CasePrivacy::countDenied() {
    const auto words = DeniedWordList(m_unit).load();
    return words ? Result<std::size_t>(words->size()) : Result<std::size_t>(words.error());
}

Result<DeniedWordList::Change> CasePrivacy::deny(std::span<const std::string> words) {
    m_scanner.forget();
    return DeniedWordList(m_unit).add(words);
}

Result<DeniedWordList::Change> CasePrivacy::allowAgain(std::span<const std::string> words) {
    m_scanner.forget();
    return DeniedWordList(m_unit).remove(words);
}

namespace {

// What stands counts for all lines of a case or conference together.
std::map<std::pair<CaseId, SessionId>, std::vector<std::size_t>> byOwner(const std::vector<LearningPoint>& points) {
    std::map<std::pair<CaseId, SessionId>, std::vector<std::size_t>> owners;
    for (std::size_t i = 0; i < points.size(); ++i)
        owners[{points[i].behind, points[i].behind ? SessionId{} : points[i].at}].push_back(i);
    return owners;
}

} // namespace

std::vector<CaseFinding> CasePrivacy::findingsInPoints(const std::vector<CaseText>& texts, CaseId behind, SessionId at,
                                                       const std::string& source) {
    if (behind) return findings(texts, behind);
    Database& db = m_unit.db();
    const auto allowed = OverrideRepository(db).of(at);
    auto found = m_scanner.scan(texts, allowed);
    for (const CaseFinding& ofTitle : findingsInConference(db, m_scanner, {{"session.title", source}}, allowed))
        for (std::size_t text = 0; text < texts.size(); ++text) { // each names it as where it was learned
            found.push_back(ofTitle);
            found.back().text = text;
        }
    return found;
}

LearningDigest CasePrivacy::digest(Date first, Date last) {
    auto points = LearningRepository(m_unit.db()).notedBetween(first, last);
    std::set<std::size_t> heldBack;
    for (const auto& [owner, places] : byOwner(points)) {
        std::vector<CaseText> texts;
        for (const std::size_t place : places) texts.push_back({"learning_point.text", points[place].text});
        for (const CaseFinding& found : findingsInPoints(texts, owner.first, owner.second, points[places[0]].source)) {
            if (!found.blocks) continue;
            if (!found.overridden) heldBack.insert(places[found.text]);
            points[places[found.text]].letStand = true;
        }
    }
    LearningDigest digest;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (heldBack.contains(i))
            digest.heldBack.push_back(points[i].source);
        else
            digest.points.push_back(std::move(points[i]));
    return digest;
}

namespace {

// As they stand in the texts.
std::vector<std::string_view> writtenOf(const std::vector<CaseText>& texts, const std::vector<CaseFinding>& findings,
                                        const std::string& field, const std::string& kind) {
    std::vector<std::string_view> written;
    for (const CaseFinding& one : findings)
        if (one.field == field && one.kind == kind)
            written.push_back(std::string_view(texts[one.text].text).substr(one.begin, one.end - one.begin));
    return written;
}

} // namespace

CaseOverride CasePrivacy::overrideOf(const std::vector<CaseText>& texts, InstitutionId own, const std::string& field,
                                     const std::string& kind, const std::string& reason) {
    const auto found = writtenOf(texts, m_scanner.scan(texts, {}, own), field, kind);
    CaseOverride stands{
        field, kind, static_cast<int>(found.size()), reason, m_unit.clock().today().iso(), m_unit.operatorName()};
    if (!m_unit.db().readOnly()) StandingMarks(m_unit.db()).mark(stands, found);
    return stands;
}

std::vector<CaseText> CasePrivacy::textsOf(const TextOwner& owner) {
    Database& db = m_unit.db();
    if (const auto* session = std::get_if<SessionId>(&owner)) return textsOfConference(db, m_scanner, *session);
    if (const auto* event = std::get_if<EventId>(&owner)) return CaseLines(db).texts(*event);
    const CaseId id = std::get<CaseId>(owner);
    const auto content = CaseContentRepository(db).find(id);
    return content ? texts(id, *content) : std::vector<CaseText>();
}

namespace {

// Of what was marked before, what stands still.
std::vector<std::string> inBoth(const std::vector<std::string>& before, const std::vector<std::string>& now) {
    std::vector<std::string> both;
    std::set_intersection(before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(both));
    return both;
}

} // namespace

void CasePrivacy::markStanding() {
    Database& db = m_unit.db();
    if (db.readOnly()) return;
    const bool erased = ErasureRepository(db).owesOverwriting();
    StandingMarks marks(db);
    OverrideRepository repository(db);
    std::map<TextOwner, std::vector<CaseOverride>> judged;
    for (const TextOwner& owner : repository.owners())
        for (CaseOverride& one : repository.of(owner))
            if (erased || !marks.isMarked(one)) judged[owner].push_back(std::move(one));
    if (judged.empty()) return;
    Transaction transaction(db);
    for (auto& [owner, overrides] : judged) {
        const auto* ofCase = std::get_if<CaseId>(&owner);
        const auto texts = textsOf(owner);
        const auto findings = m_scanner.scan(texts, {}, ofCase ? presentedBy(db, *ofCase) : InstitutionId{});
        for (CaseOverride& one : overrides) {
            const bool marked = marks.isMarked(one);
            const std::vector<std::string> before = std::move(one.marks);
            auto found = writtenOf(texts, findings, one.field, one.kind);
            if (!marked && found.size() > static_cast<std::size_t>(std::max(one.findings, 0))) found.clear();
            marks.mark(one, found);
            if (marked) one.marks = inBoth(before, one.marks);
            repository.keepMarks(owner, one);
        }
    }
    transaction.commit();
}

Result<std::vector<CaseOverride>> CasePrivacy::letStand(const std::vector<CaseText>& texts, InstitutionId own,
                                                        const std::vector<GivenReason>& reasons) {
    std::vector<CaseOverride> stands;
    for (const GivenReason& given : reasons) {
        if (auto fine = mayGive(given.reason); !fine) return std::move(fine).error();
        CaseOverride one = overrideOf(texts, own, given.field, given.kind, given.reason);
        if (one.findings > 0) stands.push_back(std::move(one));
    }
    return stands;
}

Status CasePrivacy::allow(CaseId id, const std::vector<CaseText>& texts, const std::string& field,
                          const std::string& kind, const std::string& reason) {
    if (auto given = mayGive(reason); !given) return given;
    return m_unit.transact(Action::WriteCase, [&](Write& write) -> Status {
        const InstitutionId own = presentedBy(m_unit.db(), id);
        OverrideRepository(m_unit.db()).keep(write, id, overrideOf(texts, own, field, kind, reason));
        return success();
    });
}

std::vector<CaseFinding> CasePrivacy::conferenceFindings(SessionId id) {
    Database& db = m_unit.db();
    auto findings =
        findingsInConference(db, m_scanner, textsOfConference(db, m_scanner, id), OverrideRepository(db).of(id));
    std::erase_if(findings, [](const CaseFinding& finding) { return !finding.blocks || finding.overridden; });
    return findings;
}

std::vector<CaseText> CasePrivacy::conferenceTexts(SessionId id) {
    return textsOfConference(m_unit.db(), m_scanner, id);
}

// Of a line who is known in the programme counts too, as when it is written.
Status CasePrivacy::allow(SessionId id, const std::vector<CaseText>& texts, const std::string& field,
                          const std::string& kind, const std::string& reason) {
    if (auto given = mayGive(reason); !given) return given;
    if (!SessionRepository(m_unit.db()).find(id)) return fail(ErrorCode::NotFound, {"session"});
    return m_unit.transact(Action::EditSession, [&](Write& write) -> Status {
        OverrideRepository(m_unit.db()).keep(write, id, overrideOf(texts, {}, field, kind, reason));
        return success();
    });
}

Status CasePrivacy::allow(EventId id, const std::vector<CaseText>& texts, const std::string& field,
                          const std::string& kind, const std::string& reason) {
    if (auto given = mayGive(reason); !given) return given;
    return m_unit.transact(Action::EditRegister, [&](Write& write) -> Status {
        OverrideRepository(m_unit.db()).keep(write, id, overrideOf(texts, {}, field, kind, reason));
        return success();
    });
}

Status CasePrivacy::allow(CaseDraft& draft, const std::string& field, const std::string& kind,
                          const std::string& reason) {
    if (auto given = mayGive(reason); !given) return given;
    std::erase_if(draft.overrides, [&](const CaseOverride& o) { return o.field == field && o.kind == kind; });
    draft.overrides.push_back(
        overrideOf(preceptor::textsOf(draft.content), presentedBy(draft.content), field, kind, reason));
    return success();
}

Status CasePrivacy::allow(const TextOwner& owner, const CaseLineDraft& line, const std::string& field,
                          const std::string& kind, const std::string& reason) {
    const auto texts = CaseLines(m_unit.db()).textsBeside(owner, line);
    return std::visit([&](auto id) { return allow(id, texts, field, kind, reason); }, owner);
}

} // namespace preceptor
