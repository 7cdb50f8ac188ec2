// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts and who is enrolled in them. An enrolment's id follows from person and cohort, so enrolling the same person
// twice, here or on another PC, is one row.
#pragma once

#include "core/model/curriculum_rows.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

class EnrolmentRepository {
public:
    explicit EnrolmentRepository(Database& db) : m_db(db) {}

    CohortId insert(Write& write, const Cohort& cohort);
    bool update(Write& write, const Cohort& cohort);
    std::optional<Cohort> find(CohortId id);
    std::vector<CohortRow> listCohorts(); // newest first
    int countOf(CourseVersionId version); // everyone ever enrolled in it

    static EnrolmentId idOf(PersonId person, CohortId cohort);
    // Enrols, or brings back who was erased; everything of the row is as given. True if anything changed.
    bool put(Write& write, const Enrolment& enrolment);
    bool update(Write& write, const Enrolment& enrolment);
    std::optional<Enrolment> find(EnrolmentId id);
    // Who pays for it is that of another enrolment, if anybody does.
    void carryGrant(Write& write, EnrolmentId from, EnrolmentId to);
    bool exists(EnrolmentId id);
    std::vector<EnrolmentRow> listOfPerson(PersonId person); // merged persons included, newest first
    std::vector<EnrolmentId> idsIn(CohortId cohort);
    std::vector<EnrolmentId> idsOfVersion(CourseVersionId version);
    bool hasLearners(CourseVersionId version); // anybody was ever enrolled in it
    // The person's enrolments that sessions of this programme count for, merged persons included.
    std::vector<EnrolmentId> idsOfPerson(PersonId person, ProgrammeId programme);
    std::vector<EnrolmentId> idsOfPerson(PersonId person); // in every programme
    // How many of its places are taken: those waiting for one, those who only applied and those who left take none.
    int placesTaken(CohortId cohort);
    std::vector<PersonId> waiting(CohortId cohort); // for a place in it: by day, then by order of entry
    int lastWaitingNo(CohortId cohort);             // of those who wait; 0: nobody has one
    // The courses that must come before this one and that the person, merged persons included, has not completed.
    std::vector<Unready> unready(PersonId person, CohortId cohort);
    // The courses that must come before this one; of nobody.
    std::vector<Unready> coursesBefore(CohortId cohort);
    // Everybody in other classes of its course that have not ended by that day, or waiting for a place there; merged
    // persons under each of their records.
    std::vector<InOtherClass> inOtherClasses(CohortId cohort, Date today);
    // The person has completed this course before, in any version or cohort.
    bool hasCompleted(PersonId person, CourseVersionId version);
    // The primary affiliation valid on that day; none when nothing is known.
    AffiliationId affiliationOn(PersonId person, Date day);

private:
    Database& m_db;
};

} // namespace preceptor
