// SPDX-License-Identifier: GPL-3.0-or-later
// Read-only joins about people: a line of the list, the whole of one person, and their history.
#pragma once

#include "core/model/affiliation.h"
#include "core/model/institution.h"
#include "core/model/person.h"

#include <cstdint>
#include <string>
#include <vector>

namespace preceptor {

// A person and where they work on the day asked for.
struct PersonRow {
    PersonId id;
    std::string nativeName;
    std::string romanised; // made from Hanzi where none was entered; empty if it would repeat the name
    std::string phone;
    std::string email;
    std::string staffNo;
    std::string status;
    InstitutionId institution;
    InstitutionTitle institutionName;
    std::string department;
    std::string cadre;
};

struct AffiliationRow {
    Affiliation affiliation;
    InstitutionTitle institutionName;
    std::string department;
};

// Another record that was merged into this one.
struct MergedRow {
    PersonAliasId alias;
    PersonId person;
    std::string nativeName;
    Date madeOn;
};

struct PersonDetail {
    Person person;
    std::vector<AffiliationRow> affiliations; // newest first
    std::vector<Consent> consents;            // newest first
    std::vector<FormerName> formerNames;
    std::vector<MergedRow> merged;
};

enum class HistoryKind {
    Conference,
    Workshop,
    Enrolment,
    Module,
    Score,
    Observation,
    Entrustment,
    SignOff,
    Completion
};

// One line of a person's history and transcript.
struct HistoryRow {
    HistoryKind kind{};
    std::optional<Date> on;
    std::int64_t subject = 0; // session, event, enrolment, module, assessment, observation, decision or sign-off
    std::string title;
    std::string titleZh;
    std::string context; // series, cohort or course it belongs to
    std::string
        status; // code: attendance_status, event_role, enrolment_status, progress_status, epa_level; sign-off: role
    std::string role; // conferences: attendance_role
    std::optional<std::int64_t> minutes;
    std::optional<double> hours;
    std::optional<double> score;
    std::optional<double> scoreMax;
    std::optional<double> passMark;
    std::int64_t itemsFull = 0;  // of a checklist: items with all their marks
    std::int64_t itemsAsked = 0; // 0: it was not marked by item
    std::string certificateNo;
};

} // namespace preceptor
