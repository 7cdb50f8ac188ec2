// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roster_commit.h"

#include "core/services/enrolment_service.h"
#include "core/services/institution_service.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace preceptor {

namespace {

std::string_view firstOf(std::string_view present, std::string_view otherwise) {
    return present.empty() ? otherwise : present;
}

// Grows with what is added, however often one person is listed.
struct JoinedNote {
    explicit JoinedNote(std::string_view first) : text(first), firstSize(first.size()) {}
    void add(std::string_view part) {
        const bool there = std::string_view(text).substr(0, firstSize).find(part) != std::string_view::npos;
        if (part.empty() || there || !parts.insert(part).second) return;
        text.append(text.empty() ? "" : "; ").append(part);
    }
    std::string text;
    std::size_t firstSize;
    std::unordered_set<std::string_view> parts;
};

std::string_view known(std::string_view sex) { return sex == "unknown" ? std::string_view{} : sex; }

// The first row's values stand, the second fills its blanks; other contacts of the second are kept in the note.
void join(RosterDraft& first, const RosterDraft& second, JoinedNote& note) {
    if (first.phone != second.phone && !first.phone.empty()) note.add(second.phone);
    if (first.email != second.email && !first.email.empty()) note.add(second.email);
    note.add(second.note);
    first.romanised = firstOf(first.romanised, second.romanised);
    first.sex = firstOf(first.sex, second.sex);
    first.phone = firstOf(first.phone, second.phone);
    first.email = firstOf(first.email, second.email);
    first.staffNumber = firstOf(first.staffNumber, second.staffNumber);
    if (first.birthYear == 0) first.birthYear = second.birthYear;
}

} // namespace

RosterCommit::RosterCommit(const RosterPreview& preview, const RosterPlan& plan, const KnownPeople& known,
                           std::optional<Cohort> cohort, EnrolmentService& enrolments, Write& write)
    : m_preview(preview), m_plan(plan), m_known(known), m_cohort(std::move(cohort)), m_enrolments(enrolments),
      m_write(write), m_people(plan.rows.size()), m_inserts(write), m_today(write.today().iso()) {}

ImportReceipt RosterCommit::run() {
    m_receipt.counts = m_plan.counts;
    makePlaces();
    joinRepeatedRows();
    addPeople();
    completePeople();
    addAffiliations();
    m_inserts.finish();
    if (m_cohort) enrol();
    return m_receipt;
}

const RosterDraft& RosterCommit::draftOf(std::uint32_t row) const {
    const auto joined = m_joined.find(row);
    return joined == m_joined.end() ? m_preview.table.rows[row].draft : joined->second;
}

bool RosterCommit::isTaken(std::uint32_t row) const {
    const Verdict verdict = m_plan.rows[row].verdict;
    return verdict == Verdict::New || verdict == Verdict::AlreadyHere;
}

void RosterCommit::makePlaces() {
    std::vector<bool> institutionUsed(m_plan.institutions.size());
    std::vector<bool> departmentUsed(m_plan.departments.size());
    for (std::uint32_t row = 0; row < m_plan.rows.size(); ++row) {
        const RowPlan& plan = m_plan.rows[row];
        if (!isTaken(row) || plan.institution == kNoPlace) continue;
        institutionUsed[plan.institution] = true;
        if (plan.department != kNoPlace) departmentUsed[plan.department] = true;
    }
    for (std::size_t i = 0; i < m_plan.institutions.size(); ++i) {
        const PlannedInstitution& planned = m_plan.institutions[i];
        const bool make = !planned.known && institutionUsed[i];
        m_institutions.push_back(make ? InstitutionService::add(m_write, planned.name) : planned.known);
        m_receipt.institutionsAdded += make ? 1 : 0;
    }
    for (std::size_t i = 0; i < m_plan.departments.size(); ++i) {
        const PlannedDepartment& planned = m_plan.departments[i];
        const bool make = !planned.known && departmentUsed[i];
        m_departments.push_back(
            make ? RosterRepository::insertDepartment(m_write, m_institutions[planned.institution], planned.name)
                 : planned.known);
    }
}

void RosterCommit::joinRepeatedRows() {
    std::unordered_map<std::uint32_t, JoinedNote> notes;
    for (std::uint32_t row = 0; row < m_plan.rows.size(); ++row) {
        const RowPlan& plan = m_plan.rows[row];
        if (plan.verdict != Verdict::AlreadyHere || plan.sameAsRow == kNoRow) continue;
        RosterDraft& first =
            m_joined.try_emplace(plan.sameAsRow, m_preview.table.rows[plan.sameAsRow].draft).first->second;
        join(first, m_preview.table.rows[row].draft, notes.try_emplace(plan.sameAsRow, first.note).first->second);
    }
    for (const auto& [row, note] : notes) m_joined[row].note = m_texts.keep(note.text);
}

void RosterCommit::addPeople() {
    for (std::uint32_t row = 0; row < m_plan.rows.size(); ++row) {
        const RowPlan& plan = m_plan.rows[row];
        if (plan.verdict == Verdict::New) {
            const RosterDraft& d = draftOf(row);
            m_people[row] = m_inserts.person({d.fullName, d.familyName, d.givenName, d.romanised, d.sex, d.birthYear,
                                              d.phone, d.email, d.staffNumber, noteOf(row)});
            ++m_receipt.peopleAdded;
        } else if (plan.verdict == Verdict::AlreadyHere) {
            m_people[row] = plan.person ? plan.person : m_people[plan.sameAsRow];
        }
    }
}

void RosterCommit::completePeople() {
    const bool anyMatched = m_plan.counts.merged > 0;
    for (std::size_t i = 0; anyMatched && i < m_known.people.size(); ++i)
        if (m_known.people[i].own) m_ownRecords.emplace(m_known.people[i].id, &m_known.people[i]);
    for (std::uint32_t row = 0; row < m_plan.rows.size(); ++row) {
        if (m_plan.rows[row].verdict != Verdict::AlreadyHere) continue;
        const auto person = m_ownRecords.find(m_people[row]);
        if (person != m_ownRecords.end()) completePerson(*person->second, row);
    }
}

void RosterCommit::completePerson(const KnownPerson& p, std::uint32_t row) {
    const RosterDraft& d = draftOf(row);
    const auto phone = hasSeriousIssue(row, RosterField::Phone) ? std::string_view{} : d.phone;
    const auto email = hasSeriousIssue(row, RosterField::Email) ? std::string_view{} : d.email;
    const RosterPersonCells cells{{},
                                  {},
                                  {},
                                  firstOf(p.romanised, d.romanised),
                                  firstOf(known(p.sex), d.sex),
                                  p.birthYear != 0 ? p.birthYear : d.birthYear,
                                  firstOf(p.phone, phone),
                                  firstOf(p.email, email),
                                  firstOf(p.staffNumber, d.staffNumber),
                                  {}};
    const bool same = cells.romanised == p.romanised && cells.sex == known(p.sex) && cells.birthYear == p.birthYear &&
                      cells.phone == p.phone && cells.email == p.email && cells.staffNumber == p.staffNumber;
    if (!same && RosterRepository::updateContacts(m_write, p.id, cells)) ++m_receipt.peopleCompleted;
}

bool RosterCommit::hasSeriousIssue(std::uint32_t row, RosterField field) const {
    const auto& issues = m_preview.table.issues;
    const auto first = std::lower_bound(issues.begin(), issues.end(), row,
                                        [](const CellIssue& issue, std::uint32_t r) { return issue.row < r; });
    for (auto issue = first; issue != issues.end() && issue->row == row; ++issue)
        if (isSerious(issue->problem) && issue->column < m_preview.layout.columns.size() &&
            m_preview.layout.columns[issue->column].field == field)
            return true;
    return false;
}

// Without an institution there is no affiliation to hold the place and the profession; the note keeps their words.
std::string_view RosterCommit::noteOf(std::uint32_t row) {
    const RosterDraft& draft = draftOf(row);
    if (m_plan.rows[row].institution != kNoPlace) return draft.note;
    std::string note(draft.note);
    const auto cadre = cellText(row, RosterField::Cadre);
    const auto rank = cellText(row, RosterField::Rank);
    for (const auto text : {draft.department, cadre, rank, draft.title})
        if (!text.empty() && note.find(text) == std::string::npos) note.append(note.empty() ? "" : "; ").append(text);
    return m_texts.keep(note);
}

std::string_view RosterCommit::cellText(std::uint32_t row, RosterField field) const {
    const auto column = m_preview.layout.columnOf(field);
    if (!column) return {};
    return m_preview.file.sheet.at(m_preview.table.rows[row].sheetRow, *column).text();
}

// The day of registration; else the cohort's first day or today, whichever is earlier.
std::string_view RosterCommit::startOf(const RosterDraft& draft) {
    if (!draft.registeredOn) {
        if (!m_cohort || m_write.today() <= m_cohort->startOn) return m_today;
        return m_texts.keep(m_cohort->startOn.iso());
    }
    std::string_view& text = m_dayTexts[draft.registeredOn->days];
    if (text.empty()) text = m_texts.keep(draft.registeredOn->iso());
    return text;
}

void RosterCommit::addAffiliations() {
    for (std::uint32_t row = 0; row < m_plan.rows.size(); ++row)
        if (isTaken(row) && m_plan.rows[row].institution != kNoPlace) affiliate(row);
}

void RosterCommit::affiliate(std::uint32_t row) {
    const RowPlan& plan = m_plan.rows[row];
    bool primary = true;
    if (plan.verdict == Verdict::AlreadyHere) {
        if (plan.sameAsRow != kNoRow) { // an earlier row of the file made the person
            if (m_plan.rows[plan.sameAsRow].institution == plan.institution) return;
            primary = m_plan.rows[plan.sameAsRow].institution == kNoPlace;
        } else if (const auto found = m_ownRecords.find(m_people[row]); found != m_ownRecords.end()) {
            const KnownPerson& person = *found->second;
            const auto* first = m_known.places.data() + person.firstPlace;
            if (std::find(first, first + person.placeCount, plan.institution) != first + person.placeCount) return;
            primary = person.placeCount == 0;
        }
    }
    const RosterDraft& d = m_preview.table.rows[row].draft;
    const DepartmentId department = plan.department == kNoPlace ? DepartmentId{} : m_departments[plan.department];
    m_inserts.affiliation(
        {m_people[row], m_institutions[plan.institution], department, d.cadre, d.rank, d.title, startOf(d), primary});
}

void RosterCommit::enrol() {
    std::set<PersonId> seen;
    OpenClass into = m_enrolments.openClass(*m_cohort);
    for (std::uint32_t row = 0; row < m_plan.rows.size(); ++row) {
        if (!m_people[row] || !seen.insert(m_people[row]).second) continue;
        const Date on = m_preview.table.rows[row].draft.registeredOn.value_or(m_write.today());
        const PutInto put = m_enrolments.enrolIn(m_write, into, m_people[row], on);
        m_receipt.enrolled += put == PutInto::Enrolled ? 1 : 0;
        m_receipt.waitlisted += put == PutInto::Waitlisted ? 1 : 0;
    }
}

} // namespace preceptor
