// SPDX-License-Identifier: GPL-3.0-or-later
// Writing through the transaction door, bulk, against the same rows by prepared INSERTs through the C API into the same
// schema without stamps, log and guards. N people and 10 N lines of attendance each; the target is at most 1.5x.
#include "core/base/storage_failure.h"
#include "core/demo/demo_random.h"
#include "core/storage/store.h"
#include "core/sync/natural_id.h"
#include "tests/bench/plain_file.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/temp_dir.h"

#include <cstdio>

using namespace preceptor;
using preceptor::bench::bestOf;
using preceptor::bench::execute;
using preceptor::bench::PlainFile;
using preceptor::bench::plainSchema;
using preceptor::bench::PlainStatement;
using preceptor::bench::secondsOf;

namespace {

const Shape kSession{"session",
                     {"programme_id", "kind", "title", "planned_on", "planned_time", "planned_minutes", "timezone"}};
const Shape kProgramme{"programme", {"code", "start_on"}};
const Shape kPerson{"person",
                    {"full_name_native", "family_name", "given_name", "romanised", "sex", "birth_year", "email"}};
const Shape kAttendance{"attendance", {"session_id", "person_id", "role", "expected", "status", "minutes", "mode"}};
constexpr int kSessions = 100;
constexpr int kLinesAPerson = 10;

struct Person {
    std::int64_t id;
    std::string native;
    std::string romanised;
    std::string email;
    int birthYear;
};
struct Line {
    std::int64_t id;
    std::int64_t session;
    std::int64_t person;
    int minutes;
};
struct Rows {
    std::vector<Person> people;
    std::vector<Line> lines; // session by session, as they are taken
};

Rows makeRows(int people) {
    DemoRandom random(1, "bench");
    Rows rows;
    for (int i = 0; i < people; ++i) {
        const std::string number = std::to_string(i);
        rows.people.push_back(
            {1'000'000 + i, "王" + number, "Wang " + number, "w" + number + "@ward.example", 1950 + random.below(50)});
    }
    const int each = people * kLinesAPerson / kSessions;
    for (std::int64_t session = 1; session <= kSessions; ++session) {
        const auto first = static_cast<std::size_t>(random.below(people));
        for (int k = 0; k < each; ++k) {
            const auto person = rows.people[(first + static_cast<std::size_t>(k)) % rows.people.size()].id;
            rows.lines.push_back(
                {naturalId("attendance", {session, person, "participant"}), session, person, 30 + random.below(60)});
        }
    }
    return rows;
}

void insertPlain(sqlite3* db, const Rows& rows) {
    execute(db, "BEGIN IMMEDIATE");
    {
        PlainStatement person(
            db, "INSERT INTO person (id, full_name_native, family_name, given_name, romanised, sex, birth_year, "
                "email) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        for (const Person& p : rows.people)
            person.integer(1, p.id)
                .text(2, p.native)
                .text(3, "王")
                .text(4, "静")
                .text(5, p.romanised)
                .text(6, "female")
                .integer(7, p.birthYear)
                .text(8, p.email)
                .run();
        PlainStatement line(
            db, "INSERT INTO attendance (id, session_id, person_id, role, expected, status, minutes, mode) VALUES "
                "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        for (const Line& l : rows.lines)
            line.integer(1, l.id)
                .integer(2, l.session)
                .integer(3, l.person)
                .text(4, "participant")
                .text(5, "yes")
                .text(6, "present")
                .integer(7, l.minutes)
                .text(8, "online")
                .run();
    }
    execute(db, "COMMIT");
}

double plain(const Rows& rows, const std::vector<std::string>& schema) {
    const test::TempDir folder;
    const PlainFile file(folder / "plain.db");
    file.make(schema);
    sqlite3* db = file.handle();
    execute(db, "INSERT INTO programme (id, code, start_on) VALUES (1, 'P', '2026-01-01')");
    for (int s = 1; s <= kSessions; ++s)
        execute(db, "INSERT INTO session (id, programme_id, kind, title, planned_on, planned_time, planned_minutes, "
                    "timezone) VALUES (" +
                        std::to_string(s) + ", 1, 'webinar', 's', '2026-01-01', '19:00', 60, 'UTC')");
    return secondsOf([&] { insertPlain(db, rows); });
}

Status insertAll(Write& write, const Rows& rows) {
    for (const Person& p : rows.people)
        write.insert(kPerson, p.id, {p.native, "王", "静", p.romanised, "female", p.birthYear, p.email});
    for (const Line& l : rows.lines)
        write.insert(kAttendance, l.id, {l.session, l.person, "participant", "yes", "present", l.minutes, "online"});
    return success();
}

double throughTheDoor(const Rows& rows) {
    const test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    auto opened = Store::create(folder / "door.preceptor", clock, "bench");
    if (!opened) throw StorageFailure(FailureKind::Other, "cannot make the file");
    const std::unique_ptr<Store> store = std::move(opened).value();
    const Status ready = store->unit().transact(Action::CreateFile, [](Write& write) -> Status {
        write.insert(kProgramme, 1, {"P", "2026-01-01"});
        for (int s = 1; s <= kSessions; ++s)
            write.insert(kSession, s, {1, "webinar", "s", "2026-01-01", "19:00", 60, "UTC"});
        return success();
    });
    if (!ready) throw StorageFailure(FailureKind::Other, "cannot make the sessions");
    return secondsOf([&] {
        const Status written = store->unit().transact(
            Action::ImportRoster, [&](Write& write) { return insertAll(write, rows); }, Undoable::No);
        if (!written) throw StorageFailure(FailureKind::Other, "cannot write");
    });
}

} // namespace

int main() {
    const auto schema = plainSchema();
    std::printf("%-9s %10s %12s %12s %8s   (target 1.50)\n", "people", "rows", "C API, ms", "door, ms", "ratio");
    for (const int people : {1000, 10'000, 100'000}) {
        const Rows rows = makeRows(people);
        const auto best = bestOf(
            people > 10'000 ? 3 : 5, [&] { return plain(rows, schema); }, [&] { return throughTheDoor(rows); });
        std::printf("%-9d %10zu %12.1f %12.1f %8.2f\n", people, rows.people.size() + rows.lines.size(),
                    best.base * 1000, best.ours * 1000, best.ratio());
        bench::verdict("Writing / plain INSERTs", std::to_string(people) + " people", best.ratio(),
                       bench::goalAtFullSize(1.5, people));
    }
    return 0;
}
