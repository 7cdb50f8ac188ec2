// SPDX-License-Identifier: GPL-3.0-or-later
// Series of conferences with their rota, skipped days and members.
#pragma once

#include "core/model/conference_rows.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

class SeriesRepository {
public:
    explicit SeriesRepository(Database& db) : m_db(db) {}

    SeriesId insert(Write& write, const SeriesDraft& draft);
    bool addSkip(Write& write, SeriesId series, Date day, std::string_view reason);
    bool addMember(Write& write, SeriesId series, PersonId person, std::string_view role);
    bool removeMember(Write& write, SeriesId series, PersonId person);
    bool setCohort(Write& write, SeriesId series, CohortId cohort);

    std::optional<SeriesRow> find(SeriesId id);
    std::vector<SeriesRow> list(); // newest first
    std::vector<InstitutionId> rota(SeriesId id);
    std::vector<SkippedDay> skips();                          // of all series, by day
    std::vector<SeriesMember> members(SeriesId id, Date day); // with where they work on that day

private:
    SeriesRow withRota(SeriesRow row);

    Database& m_db;
};

} // namespace preceptor
