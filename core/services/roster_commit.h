// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a roster plan decided, inside one transaction: places first, then people, where they work, and their
// enrolment. Fills only blanks of people already here; nothing of them is overwritten.
#pragma once

#include "core/model/curriculum.h"
#include "core/services/import_service.h"
#include "core/storage/roster_repository.h"

#include <optional>
#include <unordered_map>

namespace preceptor {

class Write;

class RosterCommit {
public:
    RosterCommit(const RosterPreview& preview, const RosterPlan& plan, const KnownPeople& known,
                 std::optional<Cohort> cohort, EnrolmentService& enrolments, Write& write);
    ImportReceipt run();

private:
    const RosterDraft& draftOf(std::uint32_t row) const;
    bool isTaken(std::uint32_t row) const; // new or already here
    void makePlaces();
    void joinRepeatedRows();
    void addPeople();
    void completePeople();
    void addAffiliations();
    void affiliate(std::uint32_t row);
    void enrol();
    std::string_view noteOf(std::uint32_t row);
    std::string_view cellText(std::uint32_t row, RosterField field) const;
    std::string_view startOf(const RosterDraft& draft);
    bool hasSeriousIssue(std::uint32_t row, RosterField field) const;
    void completePerson(const KnownPerson& person, std::uint32_t row);

    const RosterPreview& m_preview;
    const RosterPlan& m_plan;
    const KnownPeople& m_known;
    std::optional<Cohort> m_cohort;
    EnrolmentService& m_enrolments;
    Write& m_write;
    ImportReceipt m_receipt;
    TextArena m_texts;
    std::vector<InstitutionId> m_institutions;
    std::vector<DepartmentId> m_departments;
    std::vector<PersonId> m_people;                          // by row; none for rows not taken
    std::unordered_map<std::uint32_t, RosterDraft> m_joined; // rows that later rows of the file add to
    std::unordered_map<PersonId, const KnownPerson*> m_ownRecords;
    RosterInserts m_inserts;
    std::string m_today;
    std::unordered_map<std::int32_t, std::string_view> m_dayTexts; // by day number
};

} // namespace preceptor
