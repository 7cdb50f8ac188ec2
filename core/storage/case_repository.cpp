// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_repository.h"

#include "core/base/atomic_file.h"
#include "core/storage/case_content_repository.h"
#include "core/storage/date_text.h"
#include "core/storage/register_repository.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <algorithm>

namespace preceptor {

namespace {

const Shape kStatus{"case_item", {"review_status"}};
const Shape kChecklist{"case_item", {"deid_checklist", "deid_texts"}};
const Shape kSessionOfCase{"case_item", {"session_id"}};
const Shape kApproved{"case_item", {"approved_on"}};
const Shape kClosed{"case_item", {"closed_on"}};
const Shape kReview{"case_review", {"case_id", "status", "at", "by_name", "reason"}};

// The fields of the form and, for a new row, what frames them.
const Shape& wholeShape() {
    static const Shape kShape = [] {
        Shape shape{"case_item",
                    {"programme_id", "case_no", "kind", "previous_id", "review_status", "submitted_on",
                     "deid_checklist", "deid_texts"}};
        for (const RegisterField& field : findRegister("case_item")->fields) shape.columns.push_back(field.column);
        return shape;
    }();
    return kShape;
}

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const std::string& code : codes) text += (text.empty() ? "" : " ") + code;
    return text;
}

std::vector<std::string> parted(std::string_view text) {
    std::vector<std::string> codes;
    while (!text.empty()) {
        const auto blank = std::min(text.find(' '), text.size());
        if (blank > 0) codes.emplace_back(text.substr(0, blank));
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
    return codes;
}

// Long enough that nobody finds the texts by guessing.
std::string digestOf(const CaseContent& content) {
    std::string all;
    for (const CaseText& one : textsOf(content)) all += one.field + '\n' + one.text + '\0';
    return sha256Hex(all);
}

constexpr std::string_view kCaseRows = R"(SELECT c.id, c.case_no, c.title, c.kind, c.review_status,
        coalesce(i.short_name, i.name_zh, i.name_en), p.full_name_native, c.dx_group, c.session_id, s.planned_on,
        c.submitted_on, (SELECT count(*) FROM recommendation r WHERE r.case_id = c.id AND r._deleted = 0
            AND r.status IN ('proposed', 'accepted')),
        (SELECT count(*) FROM follow_up f WHERE f.case_id = c.id AND f._deleted = 0 AND f.done_on IS NULL),
        (SELECT min(f.due_on) FROM follow_up f WHERE f.case_id = c.id AND f._deleted = 0 AND f.done_on IS NULL),
        (SELECT count(*) FROM action a WHERE a.case_id = c.id AND a._deleted = 0 AND a.status = 'open'),
        (SELECT min(a.due_on) FROM action a WHERE a.case_id = c.id AND a._deleted = 0 AND a.status = 'open')
    FROM case_item c LEFT JOIN institution i ON i.id = c.presenting_institution_id
        LEFT JOIN person p ON p.id = c.presenter_id LEFT JOIN session s ON s.id = c.session_id
    WHERE c._deleted = 0 )";

CaseRow readCaseRow(Statement& s) {
    CaseRow row;
    row.id = s.id<CaseId>(0);
    row.number = s.string(1);
    row.title = s.string(2);
    row.kind = s.string(3);
    row.status = reviewStatus(s.text(4)).value_or(ReviewStatus::Submitted);
    row.institution = s.string(5);
    row.presenter = s.string(6);
    row.dxGroup = s.string(7);
    row.session = s.id<SessionId>(8);
    row.sessionDay = s.string(9);
    row.changedOn = s.date(10).value_or(Date{});
    row.openRecommendations = static_cast<int>(s.integer(11));
    row.openFollowUps = static_cast<int>(s.integer(12));
    row.followUpDue = s.date(13);
    row.openActions = static_cast<int>(s.integer(14));
    row.actionDue = s.date(15);
    return row;
}

} // namespace

CaseId CaseRepository::insert(Write& write, const CaseFrame& frame, const CaseContent& content) {
    const auto id = write.make<CaseId>();
    const DateText submitted(frame.submittedOn);
    const std::string checklist = joined(frame.checklist);
    const std::string texts = digestOf(content);
    std::vector<Cell> cells{frame.programme,  frame.number, frame.kind, frame.previous, codeOf(ReviewStatus::Submitted),
                            submitted.cell(), checklist,    texts};
    for (const FieldValue& value : content.fields) cells.push_back(RegisterRepository::cellOf(value));
    write.insert(wholeShape(), id.value, cells);
    CaseContentRepository(m_db).writeParts(write, id, content);
    return id;
}

void CaseRepository::move(Write& write, CaseId id, ReviewStatus status, const std::string& reason) {
    write.update(kStatus, id.value, {codeOf(status)});
    const DateText today(write.today());
    if (status == ReviewStatus::Approved) write.update(kApproved, id.value, {today.cell()});
    if (status == ReviewStatus::Closed) write.update(kClosed, id.value, {today.cell()});
    const std::string at = write.now().iso();
    write.insert(kReview, write.newId(),
                 {id, codeOf(status), at, Cell::orNull(write.operatorName()), Cell::orNull(reason)});
}

void CaseRepository::setChecklist(Write& write, CaseId id, const std::vector<std::string>& checklist) {
    if (integerOr(m_db.cached("SELECT review_status = 'approved' FROM case_item WHERE id = ?1").bindAll(id), 0) == 1)
        if (const auto ticked = tickedOf(id); ticked && !ticked->hold) backToReview(write, id); // or it would come back
    const std::string text = joined(checklist);
    const std::string texts = digestOf(CaseContentRepository(m_db).find(id).value_or(emptyCase()));
    write.update(kChecklist, id.value, {text, texts});
}

void CaseRepository::knowTexts(Write& write, CaseId id, const CaseContent& content) {
    static const Shape kTexts{"case_item", {"deid_texts"}};
    Statement& find = m_db.cached("SELECT count(*) FROM case_item WHERE id = ?1 AND deid_checklist <> '' AND "
                                  "coalesce(deid_texts, '') = ''");
    if (integerOr(find.bindAll(id), 0) == 0) return;
    const std::string texts = digestOf(content);
    write.update(kTexts, id.value, {texts});
}

void CaseRepository::backToReview(Write& write, CaseId id) {
    move(write, id, ReviewStatus::InReview, std::string(kTextChanged));
    write.update(kApproved, id.value, {Cell()});
}

void CaseRepository::setSession(Write& write, CaseId id, SessionId session) {
    write.update(kSessionOfCase, id.value, {session});
}

std::vector<CaseRow> CaseRepository::list() {
    static const std::string kSql = sqlText({kCaseRows, "ORDER BY c.case_no DESC, c.id"});
    return asTheyStand(allRows(m_db.cached(kSql), readCaseRow));
}

std::optional<CaseRow> CaseRepository::findRow(CaseId id) {
    static const std::string kSql = sqlText({kCaseRows, "AND c.id = ?1"});
    const auto rows = asTheyStand(allRows(m_db.cached(kSql).bindAll(id), readCaseRow));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<CaseRow> CaseRepository::ofSession(SessionId session) {
    static const std::string kSql = sqlText({kCaseRows, "AND c.session_id = ?1 ORDER BY c.case_no, c.id"});
    return asTheyStand(allRows(m_db.cached(kSql).bindAll(session), readCaseRow));
}

std::vector<CaseId> CaseRepository::plannedBy(SessionId session, InstitutionId institution) {
    return allRows(m_db.cached("SELECT id FROM case_item WHERE session_id = ?1 AND presenting_institution_id = ?2 AND "
                               "review_status NOT IN ('presented', 'closed', 'withdrawn') AND _deleted = 0 ORDER BY id")
                       .bindAll(session, institution),
                   [](Statement& s) { return s.id<CaseId>(0); });
}

std::vector<std::string> CaseRepository::numbers() {
    // Deleted ones too: a number is never given twice.
    return allRows(m_db.cached("SELECT case_no FROM case_item"), [](Statement& s) { return s.string(0); });
}

std::vector<CaseNumber> CaseRepository::ofAll() {
    return allRows(m_db.cached("SELECT id, case_no FROM case_item WHERE _deleted = 0 ORDER BY case_no DESC, id"),
                   [](Statement& s) {
                       return CaseNumber{s.id<CaseId>(0), s.string(1)};
                   });
}

std::vector<std::pair<EventId, std::string>> CaseRepository::eventsWithActions() {
    return allRows(
        m_db.cached("SELECT e.id, e.title FROM event e WHERE e._deleted = 0 AND EXISTS (SELECT 1 FROM action a "
                    "WHERE a.event_id = e.id AND a.case_id IS NULL AND a.session_id IS NULL AND "
                    "a._deleted = 0) ORDER BY e.start_on, e.id"),
        [](Statement& s) { return std::pair(s.id<EventId>(0), s.string(1)); });
}

CaseId CaseRepository::previousOf(CaseId id) {
    return CaseId{integerOr(m_db.cached("SELECT previous_id FROM case_item WHERE id = ?1").bindAll(id), 0)};
}

std::vector<CaseId> CaseRepository::followedBy(CaseId id) {
    return allRows(
        m_db.cached("SELECT id FROM case_item WHERE previous_id = ?1 AND _deleted = 0 ORDER BY case_no").bindAll(id),
        [](Statement& s) { return s.id<CaseId>(0); });
}

std::vector<std::string> CaseRepository::checklist(CaseId id) { return asItStands(id, {}).checklist; }

CaseRepository::Standing CaseRepository::asItStands(CaseId id, ReviewStatus stored) {
    const auto ticked = tickedOf(id);
    if (!ticked) return {{}, stored};
    if (ticked->hold) return {parted(ticked->codes), stored};
    return {{}, stored == ReviewStatus::Approved ? ReviewStatus::InReview : stored};
}

std::optional<CaseRepository::Ticked> CaseRepository::tickedOf(CaseId id) {
    Statement& find = m_db.cached("SELECT deid_checklist, deid_texts FROM case_item WHERE id = ?1");
    auto row = oneRow(find.bindAll(id), [](Statement& s) { return std::pair(s.string(0), s.string(1)); });
    if (!row || row->first.empty()) return {};
    const bool holds =
        row->second.empty() || row->second == digestOf(CaseContentRepository(m_db).find(id).value_or(emptyCase()));
    return Ticked{std::move(row->first), holds};
}

std::vector<CaseRow> CaseRepository::asTheyStand(std::vector<CaseRow> rows) {
    for (CaseRow& row : rows)
        if (row.status == ReviewStatus::Approved) row.status = asItStands(row.id, row.status).status;
    return rows;
}

std::vector<CaseReview> CaseRepository::reviews(CaseId id) {
    return allRows(m_db.cached("SELECT status, at, by_name, reason FROM case_review WHERE case_id = ?1 "
                               "AND _deleted = 0 ORDER BY at, id")
                       .bindAll(id),
                   [](Statement& s) {
                       return CaseReview{reviewStatus(s.text(0)).value_or(ReviewStatus::Submitted),
                                         Timestamp::parse(s.text(1)).value_or(Timestamp{}), s.string(2), s.string(3)};
                   });
}

} // namespace preceptor
