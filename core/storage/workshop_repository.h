// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops and who is on their lists. The fields of a workshop are written as the register "event".
#pragma once

#include "core/model/workshop.h"
#include "core/storage/write.h"

#include <optional>
#include <vector>

namespace preceptor {

class WorkshopRepository {
public:
    explicit WorkshopRepository(Database& db) : m_db(db) {}

    EventId insert(Write& write, ProgrammeId programme, std::string_view code, std::string_view title, Date on);
    bool codeIsFree(std::string_view code);
    std::vector<WorkshopRow> list();             // newest first
    std::optional<WorkshopRow> find(EventId id); // nobody counted yet
    // With everybody's marks of these half-days; in no order. Counts the learners of the workshop.
    std::vector<WorkshopPerson> people(WorkshopRow& workshop, const std::vector<SessionRow>& halfDays);
    // Invited institutions and those of learners, by code; who works nowhere last.
    std::vector<WorkshopSeats> seats(EventId event, std::optional<Date> from);
    std::vector<std::string> rolesOf(EventId event, PersonId person);
    // On the list with a role; who was taken off comes back. True if anything changed.
    bool putRole(Write& write, EventId event, PersonId person, std::string_view role, std::optional<Date> registeredOn);
    void removeRole(Write& write, EventId event, PersonId person, std::string_view role);

private:
    Database& m_db;
};

} // namespace preceptor
