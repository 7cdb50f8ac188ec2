// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programme_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kProgramme{
    "programme",
    {"code", "name_en", "name_zh", "kind", "start_on", "end_on", "reporting_currency", "default_language", "status"}};
const Shape kTarget{"target", {"programme_id", "indicator_code", "period_start", "period_end", "value"}};

Programme readProgramme(Statement& s) {
    return {s.id<ProgrammeId>(0),       s.string(1), s.string(2), s.string(3), s.string(4),
            s.date(5).value_or(Date{}), s.date(6),   s.string(7), s.string(8), s.string(9)};
}

} // namespace

ProgrammeId ProgrammeRepository::insert(Write& write, const Programme& p) {
    const auto id = write.make<ProgrammeId>();
    const DateText start(p.startOn);
    const DateText end(p.endOn);
    write.insert(kProgramme, id.value,
                 {p.code, Cell::orNull(p.nameEn), Cell::orNull(p.nameZh), p.kind, start.cell(), end.cell(),
                  Cell::orNull(p.currency), Cell::orNull(p.language), p.status});
    return id;
}

void ProgrammeRepository::insertTargets(Write& write, ProgrammeId programme, std::span<const PlannedTarget> targets) {
    for (const PlannedTarget& target : targets) {
        const DateText from(target.from);
        const DateText to(target.to);
        write.insert(kTarget, write.newId(), {programme, target.indicator, from.cell(), to.cell(), target.value});
    }
}

std::vector<Programme> ProgrammeRepository::list(Database& db) {
    Statement& statement =
        db.cached("SELECT id, code, name_en, name_zh, kind, start_on, end_on, reporting_currency, default_language, "
                  "status FROM programme WHERE _deleted = 0 ORDER BY start_on DESC, id");
    return allRows(statement, readProgramme);
}

bool ProgrammeRepository::codeIsFree(Database& db, std::string_view code) {
    Statement& statement = db.cached("SELECT count(*) FROM programme WHERE code = ?1 AND _deleted = 0");
    return integerOr(statement.bindAll(code), 0) == 0;
}

} // namespace preceptor
