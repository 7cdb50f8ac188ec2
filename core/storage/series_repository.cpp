// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/series_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/post_of_day.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kSeries{"series",
                    {"programme_id", "cohort_id", "kind", "title", "rrule", "start_on", "start_time", "default_minutes",
                     "hub_institution_id", "platform", "timezone", "language"}};
const Shape kRota{"series_rota", {"series_id", "position", "institution_id"}};
const Shape kSkip{"series_skip", {"series_id", "skip_on", "reason"}};
const Shape kMember{"series_member", {"series_id", "person_id", "role"}};
const Shape kCohortOfSeries{"series", {"cohort_id"}};

constexpr const char* kFindSeries = R"(
    SELECT id, programme_id, cohort_id, title, kind, rrule, timezone, start_on, start_time, default_minutes
    FROM series WHERE id = ?1 AND _deleted = 0)";
constexpr const char* kSeriesList = R"(
    SELECT id, programme_id, cohort_id, title, kind, rrule, timezone, start_on, start_time, default_minutes
    FROM series WHERE _deleted = 0 ORDER BY start_on DESC, id DESC)";

SeriesRow readSeries(Statement& s) {
    return {s.id<SeriesId>(0),
            s.id<ProgrammeId>(1),
            s.id<CohortId>(2),
            s.string(3),
            s.string(4),
            s.string(5),
            s.string(6),
            s.date(7).value_or(Date{}),
            s.string(8),
            static_cast<int>(s.integer(9)),
            {}};
}

} // namespace

SeriesId SeriesRepository::insert(Write& write, const SeriesDraft& d) {
    const auto id = write.make<SeriesId>();
    const DateText first(d.firstDay);
    const std::string rrule = recurrenceText(d.recurrence);
    write.insert(kSeries, id.value,
                 {d.programme, d.cohort, d.kind, d.title, rrule, first.cell(), d.startTime, d.minutes, d.hub,
                  Cell::orNull(d.platform), d.timezone, Cell::orNull(d.language)});
    int position = 0;
    for (const InstitutionId institution : d.rota) write.insert(kRota, write.newId(), {id, ++position, institution});
    for (const Date day : d.skips) addSkip(write, id, day, {});
    return id;
}

bool SeriesRepository::addSkip(Write& write, SeriesId series, Date day, std::string_view reason) {
    const DateText on(day);
    return write.put(kSkip, naturalId("series_skip", {series, on.cell()}), {series, on.cell(), Cell::orNull(reason)});
}

bool SeriesRepository::addMember(Write& write, SeriesId series, PersonId person, std::string_view role) {
    return write.put(kMember, naturalId("series_member", {series, person}), {series, person, role});
}

bool SeriesRepository::removeMember(Write& write, SeriesId series, PersonId person) {
    return write.setDeleted("series_member", naturalId("series_member", {series, person}), true);
}

bool SeriesRepository::setCohort(Write& write, SeriesId series, CohortId cohort) {
    return write.update(kCohortOfSeries, series.value, {cohort});
}

SeriesRow SeriesRepository::withRota(SeriesRow row) {
    row.rota = rota(row.id);
    return row;
}

std::optional<SeriesRow> SeriesRepository::find(SeriesId id) {
    auto row = oneRow(m_db.cached(kFindSeries).bindAll(id), readSeries);
    return row ? std::optional(withRota(std::move(*row))) : std::nullopt;
}

std::vector<SeriesRow> SeriesRepository::list() {
    auto rows = allRows(m_db.cached(kSeriesList), readSeries);
    for (SeriesRow& row : rows) row = withRota(std::move(row));
    return rows;
}

std::vector<SkippedDay> SeriesRepository::skips() {
    return allRows(m_db.cached("SELECT k.series_id, k.skip_on, k.reason FROM series_skip k JOIN series s ON s.id = "
                               "k.series_id WHERE k._deleted = 0 AND s._deleted = 0 ORDER BY k.skip_on, k.id"),
                   [](Statement& s) {
                       return SkippedDay{s.id<SeriesId>(0), s.date(1).value_or(Date{}), s.string(2)};
                   });
}

std::vector<InstitutionId> SeriesRepository::rota(SeriesId id) {
    return allRows(m_db.cached("SELECT institution_id FROM series_rota WHERE series_id = ?1 AND _deleted = 0 "
                               "ORDER BY position, id")
                       .bindAll(id),
                   [](Statement& s) { return s.id<InstitutionId>(0); });
}

// Under the person entered, so that a member is taken out again by the id the row has; merged ones show the name kept.
std::vector<SeriesMember> SeriesRepository::members(SeriesId id, Date day) {
    const DateText on(day);
    static const std::string kSql =
        sqlText({R"(
        SELECT m.person_id, m.role, p.full_name_native, coalesce(i.short_name, i.name_zh, i.name_en)
        FROM series_member m LEFT JOIN person_canon c ON c.person_id = m.person_id
            JOIN person p ON p.id = coalesce(c.canonical_id, m.person_id))",
                 kPostOfDay, "WHERE m.series_id = ?1 AND m._deleted = 0 AND p._deleted = 0"});
    return allRows(m_db.cached(kSql).bindAll(id, on.cell()), [](Statement& s) {
        return SeriesMember{s.id<PersonId>(0), s.string(1), s.string(2), s.string(3)};
    });
}

} // namespace preceptor
