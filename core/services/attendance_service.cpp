// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"

#include "core/model/field_check.h"
#include "core/services/attendance_effects.h"
#include "core/services/name_order.h"
#include "core/services/session_holder.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <set>

namespace preceptor {

struct AttendanceService::Parts {
    explicit Parts(UnitOfWork& u) : unit(u), sessions(u.db()), attendance(u.db()), holder(u.db()), effects(u.db()) {}

    // change(Write&, Session&) -> Result<T>; the people are judged again afterwards.
    template <class Change>
    auto changeIn(Write& write, SessionId id, std::span<const PersonId> people, Change body)
        -> std::invoke_result_t<Change, Write&, Session&> {
        auto session = sessions.find(id);
        if (!session) return fail(ErrorCode::NotFound, {"session"});
        const SessionStatus before = session->status;
        auto result = body(write, *session);
        if (!result) return result;
        if (session->status == before)
            effects.restampPeople(write, *session, people);
        else
            effects.restampSession(write, *session); // newly held: it is in everybody's share
        return result;
    }
    template <class Change>
    auto change(Action action, SessionId id, std::span<const PersonId> people, Change body)
        -> std::invoke_result_t<Change, Write&, Session&> {
        return unit.transact(action, [&](Write& write) { return changeIn(write, id, people, body); });
    }
    Result<int> mark(Write& write, Session& session, std::span<const PersonId> people, AttendanceStatus status);
    Status ready(Write& write, Session& session, AttendanceStatus status);
    Attendance lineOf(const Session& session, PersonId person, bool isExpected, const std::string& role);
    bool markOne(Write& write, const Session& session, PersonId person, AttendanceStatus status,
                 const std::set<PersonId>& expected);
    std::set<PersonId> expectedPeople(const Session& session);
    std::vector<AttendanceRow> rows(const Session& session);

    UnitOfWork& unit;
    SessionRepository sessions;
    AttendanceRepository attendance;
    SessionHolder holder;
    AttendanceEffects effects;
};

namespace {

std::vector<PersonId> unmarkedExpected(const std::vector<AttendanceRow>& rows) {
    std::vector<PersonId> people;
    for (const AttendanceRow& row : rows)
        if (row.expected == AttendanceExpected::Yes && row.status == AttendanceStatus::Unmarked)
            people.push_back(row.person);
    return people;
}

// What a person says about a line from a meeting file adjusts it: no file changes it again.
void adjust(Attendance& line, AttendanceStatus status, std::optional<int> minutes) {
    if (line.source == "platform_csv" && (line.status != status || line.minutes != minutes)) line.source = "adjusted";
    line.status = status;
    line.minutes = minutes;
}

// Who is said not to have been there has no minutes; a file's own absentees, there for a moment, keep theirs.
std::optional<int> minutesOf(const Attendance& line, AttendanceStatus status, std::optional<int> minutes) {
    return attended(status) || status == line.status ? minutes : std::nullopt;
}

// Lines that meet through a merge of persons are shown once, with the strongest status.
std::vector<AttendanceRow> joined(std::vector<AttendanceRow> entered) {
    std::stable_sort(entered.begin(), entered.end(), [](const AttendanceRow& a, const AttendanceRow& b) {
        return std::tie(a.person, a.role, a.status) < std::tie(b.person, b.role, b.status);
    });
    const auto same = [](const AttendanceRow& a, const AttendanceRow& b) {
        return a.person == b.person && a.role == b.role;
    };
    entered.erase(std::unique(entered.begin(), entered.end(), same), entered.end());
    return entered;
}

} // namespace

AttendanceService::AttendanceService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
AttendanceService::~AttendanceService() = default;

// A held session is what was entered; before, those still expected are shown too.
std::vector<AttendanceRow> AttendanceService::Parts::rows(const Session& session) {
    auto rows = joined(attendance.entered(session));
    if (session.status == SessionStatus::Planned) {
        std::set<PersonId> there;
        for (const AttendanceRow& row : rows) there.insert(row.person);
        for (AttendanceRow& row : attendance.expected(session))
            if (there.insert(row.person).second) rows.push_back(std::move(row));
    }
    sortByName(rows, [](const AttendanceRow& row) { return std::tie(row.person, row.role); });
    return rows;
}

Result<AttendanceSheet> AttendanceService::sheet(SessionId id) {
    auto row = m_parts->sessions.findRow(id);
    if (!row) return fail(ErrorCode::NotFound, {"session"});
    auto rows = m_parts->rows(row->session);
    return AttendanceSheet{std::move(*row), std::move(rows), m_parts->sessions.headcounts(id),
                           m_parts->sessions.parts(id)};
}

// Somebody came: the session was held. An apology may be noted ahead of the day.
Status AttendanceService::Parts::ready(Write& write, Session& session, AttendanceStatus status) {
    if (preceptor::attended(status)) return holder.hold(write, session);
    if (session.status == SessionStatus::Cancelled || session.status == SessionStatus::Postponed)
        return invalid({{"status", IssueCode::OutOfRange, {}}});
    return success();
}

std::set<PersonId> AttendanceService::Parts::expectedPeople(const Session& session) {
    std::set<PersonId> people;
    for (const AttendanceRow& row : attendance.expected(session)) people.insert(row.person);
    return people;
}

Attendance AttendanceService::Parts::lineOf(const Session& session, PersonId person, bool isExpected,
                                            const std::string& role) {
    Attendance line;
    line.session = session.id;
    line.person = person;
    line.role = role;
    line.expected = isExpected ? AttendanceExpected::Yes : AttendanceExpected::No;
    line.mode = session.mode == "hybrid" ? "" : session.mode;
    return line;
}

bool AttendanceService::Parts::markOne(Write& write, const Session& session, PersonId person, AttendanceStatus status,
                                       const std::set<PersonId>& expected) {
    const auto roles = attendance.rolesOf(session.id, person);
    const auto lines = roles.empty() ? std::vector<std::string>{"participant"} : roles;
    bool changed = false;
    for (const std::string& role : lines) {
        auto line = attendance.find(session.id, person, role);
        if (!line) line = lineOf(session, person, expected.contains(person), role);
        adjust(*line, status, minutesOf(*line, status, line->minutes));
        changed = attendance.put(write, *line) || changed;
    }
    return changed;
}

Result<int> AttendanceService::Parts::mark(Write& write, Session& session, std::span<const PersonId> people,
                                           AttendanceStatus status) {
    if (auto isReady = ready(write, session, status); !isReady) return std::move(isReady).error();
    const auto expected = expectedPeople(session);
    int changed = 0;
    for (const PersonId person : people)
        if (markOne(write, session, person, status, expected)) ++changed;
    write.setSubjects(changed);
    return changed;
}

Result<int> AttendanceService::mark(SessionId id, std::span<const PersonId> people, AttendanceStatus status) {
    return m_parts->change(Action::MarkAttendance, id, people, [&](Write& write, Session& session) {
        return m_parts->mark(write, session, people, status);
    });
}

Status AttendanceService::signInDuring(Write& write, SessionId id, PersonId person) {
    const std::span people(&person, 1);
    const auto marked = m_parts->changeIn(write, id, people, [&](Write& w, Session& session) {
        return m_parts->mark(w, session, people, AttendanceStatus::Present);
    });
    return marked ? success() : Status(marked.error());
}

Status AttendanceService::signOutDuring(Write& write, SessionId id, PersonId person) {
    constexpr std::string_view kParticipant = "participant";
    const auto line = m_parts->attendance.find(id, person, kParticipant);
    if (!line || line->status == AttendanceStatus::Unmarked) return success();
    return m_parts->changeIn(write, id, std::span(&person, 1), [&](Write& w, Session&) -> Status {
        m_parts->attendance.erase(w, id, line->person, kParticipant);
        return success();
    });
}

Result<int> AttendanceService::everyonePresent(SessionId id) {
    const auto session = m_parts->sessions.find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    return mark(id, unmarkedExpected(m_parts->rows(*session)), AttendanceStatus::Present);
}

Status AttendanceService::signIn(SessionId id, PersonId person) {
    const auto marked = mark(id, std::span(&person, 1), AttendanceStatus::Present);
    return marked ? success() : Status(marked.error());
}

Status AttendanceService::addWalkIn(SessionId id, PersonId person, const std::string& role) {
    FieldCheck check;
    if (auto issues = check.code("role", role, "attendance_role").take(); !issues.empty())
        return invalid(std::move(issues));
    return m_parts->change(Action::AddWalkIn, id, std::span(&person, 1), [&](Write& write, Session& session) -> Status {
        if (auto held = m_parts->holder.hold(write, session); !held) return held;
        auto line = m_parts->attendance.find(session.id, person, role);
        if (!line) line = m_parts->lineOf(session, person, false, role);
        adjust(*line, AttendanceStatus::Present, line->minutes);
        m_parts->attendance.put(write, *line);
        return success();
    });
}

Status AttendanceService::setDetail(SessionId id, PersonId person, const std::string& role,
                                    const AttendanceDetail& detail) {
    FieldCheck check;
    check.code("role", detail.role, "attendance_role").codeIfGiven("mode", detail.mode, "attendance_mode");
    if (detail.minutes) check.range("minutes", *detail.minutes, 0, kMostSessionMinutes);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    return m_parts->change(
        Action::MarkAttendance, id, std::span(&person, 1), [&](Write& write, Session& session) -> Status {
            auto line = m_parts->attendance.find(session.id, person, role);
            if (!line) line = m_parts->lineOf(session, person, m_parts->expectedPeople(session).contains(person), role);
            const AttendanceStatus status = detail.status.value_or(line->status);
            adjust(*line, status, minutesOf(*line, status, detail.minutes));
            if (auto ready = m_parts->ready(write, session, line->status); !ready) return ready;
            if (detail.role != role) {
                if (m_parts->attendance.find(session.id, person, detail.role))
                    return invalid({{"role", IssueCode::AlreadyUsed, detail.role}});
                m_parts->attendance.erase(write, session.id, line->person, role);
            }
            line->role = detail.role;
            line->mode = detail.mode;
            line->note = detail.note;
            m_parts->attendance.put(write, *line);
            return success();
        });
}

Status AttendanceService::remove(SessionId id, PersonId person, const std::string& role) {
    return m_parts->change(Action::MarkAttendance, id, std::span(&person, 1),
                           [&](Write& write, Session& session) -> Status {
                               auto line = m_parts->attendance.find(session.id, person, role);
                               if (!line) return fail(ErrorCode::NotFound, {"attendance"});
                               if (line->expected == AttendanceExpected::Yes) {
                                   adjust(*line, AttendanceStatus::Unmarked, line->minutes);
                                   m_parts->attendance.put(write, *line);
                               } else {
                                   m_parts->attendance.erase(write, session.id, line->person, role);
                               }
                               return success();
                           });
}

Status AttendanceService::setHeadcounts(SessionId id, const std::vector<Headcount>& rows) {
    FieldCheck check;
    for (const Headcount& row : rows) {
        check.range("n", row.n, 1, 1'000'000).code("sex", row.sex, "sex");
        check.codeIfGiven("cadre", row.cadre, "cadre");
    }
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    return m_parts->change(Action::RecordHeadcount, id, {}, [&](Write& write, Session& session) -> Status {
        m_parts->sessions.setHeadcounts(write, session.id, rows);
        return success();
    });
}

} // namespace preceptor
