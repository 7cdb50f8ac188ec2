// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conference_service.h"

#include "core/model/field_check.h"
#include "core/services/attendance_effects.h"
#include "core/services/case_privacy.h"
#include "core/services/conference_scan.h"
#include "core/services/session_holder.h"
#include "core/storage/case_repository.h"
#include "core/storage/override_repository.h"
#include "core/storage/series_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/time_zone.h"

#include <algorithm>

namespace preceptor {

struct ConferenceService::Parts {
    Parts(UnitOfWork& u, CaseScanner& s)
        : unit(u), scanner(s), series(u.db()), sessions(u.db()), attendance(u.db()), holder(u.db()), effects(u.db()),
          allowed(u.db()) {}

    // The rest of the series takes the turns that the changed session leaves or takes.
    void shiftRota(Write& write, SeriesId id, const std::vector<Session>& before);
    Result<Session> changeable(SessionId id);
    std::vector<PersonId> presenters(SessionId id);
    Status refuse(const std::vector<CaseText>& texts, const std::vector<CaseOverride>& stands = {}) {
        return refuseInConference(findingsInConference(unit.db(), scanner, texts, stands));
    }
    // Of what is planned anew: what stands for a reason, which is to be kept with it, or why it is refused.
    Result<std::vector<CaseOverride>> standing(const std::vector<CaseText>& texts,
                                               const std::vector<GivenReason>& reasons) {
        auto stands = CasePrivacy(unit, scanner).letStand(texts, {}, reasons);
        if (!stands) return stands;
        if (auto ok = refuse(texts, *stands); !ok) return std::move(ok).error();
        return stands;
    }
    void keep(Write& write, SessionId id, const std::vector<CaseOverride>& stands) {
        for (const CaseOverride& one : stands) allowed.keep(write, id, one);
    }

    UnitOfWork& unit;
    CaseScanner& scanner;
    SeriesRepository series;
    SessionRepository sessions;
    AttendanceRepository attendance;
    SessionHolder holder;
    AttendanceEffects effects;
    OverrideRepository allowed;
};

namespace {

std::vector<RotaSlot> slotsOf(const std::vector<Session>& sessions) {
    std::vector<RotaSlot> slots;
    for (const Session& s : sessions) {
        const bool planned = s.status == SessionStatus::Planned;
        slots.push_back({s.id, s.presenting, planned || s.status == SessionStatus::Held, planned});
    }
    return slots;
}

Session sessionOf(const SeriesDraft& draft, SeriesId series, const PlannedDay& day) {
    Session session;
    session.programme = draft.programme;
    session.series = series;
    session.kind = draft.kind;
    session.title = draft.title;
    session.plannedOn = day.on;
    session.plannedTime = draft.startTime;
    session.plannedMinutes = draft.minutes;
    session.timezone = draft.timezone;
    session.language = draft.language;
    session.presenting = day.presenting;
    return session;
}

// What a calendar shows of it.
bool calendarDiffers(const Session& a, const Session& b) {
    return a.title != b.title || a.plannedOn != b.plannedOn || a.plannedTime != b.plannedTime ||
           a.plannedMinutes != b.plannedMinutes || a.timezone != b.timezone || a.place != b.place ||
           a.status != b.status;
}

std::vector<FieldIssue> issuesOfZone(const std::string& zone) {
    if (isTimeZone(zone)) return {};
    return {{"timezone", IssueCode::UnknownCode, zone}};
}

// What was there before is not this change's to refuse.
std::vector<CaseText> newTexts(const Session& before, const Session& session) {
    std::vector<CaseText> texts;
    if (session.title != before.title) texts.push_back({"session.title", session.title});
    if (session.place != before.place) texts.push_back({"session.place", session.place});
    if (session.note != before.note) texts.push_back({"session.note", session.note});
    return texts;
}

// What is found in parts that were not there before, by their place. What stands counts for all of them together.
std::vector<CaseFinding> inNewParts(std::vector<CaseFinding> findings, const std::vector<SessionPart>& before,
                                    const std::vector<SessionPart>& parts) {
    std::erase_if(findings, [&](const CaseFinding& finding) {
        return std::any_of(before.begin(), before.end(),
                           [&](const SessionPart& part) { return part.title == parts[finding.text].title; });
    });
    for (CaseFinding& finding : findings)
        finding.field = "session_part.parts[" + std::to_string(finding.text) + "].title";
    return findings;
}

template <class Draft>
Status checked(const Draft& draft) {
    auto issues = issuesOf(draft);
    for (FieldIssue& issue : issuesOfZone(draft.timezone)) issues.push_back(std::move(issue));
    if (!issues.empty()) return invalid(std::move(issues));
    return success();
}

} // namespace

ConferenceService::ConferenceService(UnitOfWork& unit, CaseScanner& scanner)
    : m_parts(std::make_unique<Parts>(unit, scanner)) {}
ConferenceService::~ConferenceService() = default;

std::vector<SeriesRow> ConferenceService::series() { return m_parts->series.list(); }

std::vector<SessionRow> ConferenceService::sessions(std::optional<Date> from, std::optional<Date> to) {
    return m_parts->sessions.list({{}, from, to});
}

Result<SessionRow> ConferenceService::session(SessionId id) {
    auto row = m_parts->sessions.findRow(id);
    if (!row) return fail(ErrorCode::NotFound, {"session"});
    return std::move(*row);
}

std::vector<SessionPart> ConferenceService::parts(SessionId id) { return m_parts->sessions.parts(id); }

Result<std::vector<PlannedDay>> ConferenceService::preview(const SeriesDraft& draft) {
    if (auto ok = checked(draft); !ok) return std::move(ok).error();
    auto days = plannedDays(draft);
    if (days.empty()) return invalid({{"rrule", IssueCode::OutOfRange, {}}});
    return days;
}

Result<SeriesId> ConferenceService::planSeries(const SeriesDraft& draft, const std::vector<GivenReason>& reasons) {
    auto days = preview(draft);
    if (!days) return std::move(days).error();
    const auto stands = m_parts->standing({{"session.title", draft.title}}, reasons);
    if (!stands) return stands.error();
    return m_parts->unit.transact(Action::PlanSeries, [&](Write& write) -> Result<SeriesId> {
        const SeriesId id = m_parts->series.insert(write, draft);
        SessionId first;
        for (const PlannedDay& day : *days) {
            const SessionId made = m_parts->sessions.insert(write, sessionOf(draft, id, day));
            if (!first) first = made;
        }
        m_parts->keep(write, first, *stands);
        write.setSubjects(static_cast<std::int64_t>(days->size()));
        return id;
    });
}

Result<SessionId> ConferenceService::planSession(Session session, const std::vector<GivenReason>& reasons) {
    if (auto ok = checked(session); !ok) return std::move(ok).error();
    const auto stands = m_parts->standing(newTexts({}, session), reasons);
    if (!stands) return stands.error();
    session.status = SessionStatus::Planned;
    return m_parts->unit.transact(Action::EditSession, [&](Write& write) -> Result<SessionId> {
        const SessionId id = m_parts->sessions.insert(write, session);
        m_parts->keep(write, id, *stands);
        return id;
    });
}

Status ConferenceService::edit(Session session) {
    const auto before = m_parts->sessions.find(session.id);
    if (!before) return fail(ErrorCode::NotFound, {"session"});
    if (auto ok = checked(session); !ok) return ok;
    if (auto ok = m_parts->refuse(newTexts(*before, session), m_parts->allowed.of(session.id)); !ok) return ok;
    if (before->status == SessionStatus::Held && session.plannedOn > m_parts->unit.clock().today())
        return invalid({{"planned_on", IssueCode::OutOfRange, session.plannedOn.iso()}});
    session.status = before->status;
    session.statusReason = before->statusReason;
    session.calendarSequence = before->calendarSequence + (calendarDiffers(*before, session) ? 1 : 0);
    return m_parts->unit.transact(Action::EditSession, [&](Write& write) -> Status {
        m_parts->sessions.update(write, session);
        if (session.plannedOn != before->plannedOn || session.plannedMinutes != before->plannedMinutes)
            m_parts->effects.restampSession(write, session);
        return success();
    });
}

std::vector<PersonId> ConferenceService::Parts::presenters(SessionId id) {
    std::vector<PersonId> people;
    for (const SessionPart& part : sessions.parts(id))
        if (part.presenter) people.push_back(part.presenter);
    return people;
}

Status ConferenceService::setParts(SessionId id, const std::vector<SessionPart>& parts) {
    if (!m_parts->sessions.find(id)) return fail(ErrorCode::NotFound, {"session"});
    FieldCheck check;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string row = "parts[" + std::to_string(i) + "].";
        check.code(row + "kind", parts[i].kind, "session_part_kind");
        if (parts[i].minutes) check.range(row + "minutes", *parts[i].minutes, 1, kMostSessionMinutes);
    }
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    std::vector<CaseText> texts;
    for (const SessionPart& part : parts) texts.push_back({"session_part.title", part.title});
    const auto found = findingsInConference(m_parts->unit.db(), m_parts->scanner, texts, m_parts->allowed.of(id));
    if (auto ok = refuseInConference(inNewParts(found, m_parts->sessions.parts(id), parts)); !ok) return ok;
    return m_parts->unit.transact(Action::EditSession, [&](Write& write) -> Status {
        auto people = m_parts->presenters(id);
        m_parts->sessions.setParts(write, id, parts);
        for (const PersonId person : m_parts->presenters(id)) people.push_back(person);
        m_parts->effects.restampPeople(write, *m_parts->sessions.find(id), people); // cases presented are evidence
        return success();
    });
}

Status ConferenceService::hold(SessionId id) {
    auto session = m_parts->sessions.find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    return m_parts->unit.transact(Action::HoldSession, [&](Write& write) -> Status {
        if (auto held = m_parts->holder.hold(write, *session); !held) return held;
        m_parts->effects.restampSession(write, *session);
        m_parts->effects.restampPeople(write, *session, m_parts->presenters(id));
        return success();
    });
}

Status ConferenceService::reopen(SessionId id) {
    auto session = m_parts->changeable(id);
    if (!session) return std::move(session).error();
    return m_parts->unit.transact(Action::HoldSession, [&](Write& write) -> Status {
        const auto before = m_parts->sessions.ofSeries(session->series);
        if (session->status != SessionStatus::Held) ++session->calendarSequence;
        session->status = SessionStatus::Planned;
        session->statusReason.clear();
        m_parts->sessions.update(write, *session);
        m_parts->shiftRota(write, session->series, before);
        m_parts->effects.restampSession(write, *session);
        return success();
    });
}

Result<Session> ConferenceService::Parts::changeable(SessionId id) {
    auto session = sessions.find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    if (attendance.anyoneAttended(id)) return fail(ErrorCode::InUse, {"session", session->title});
    return std::move(*session);
}

void ConferenceService::Parts::shiftRota(Write& write, SeriesId id, const std::vector<Session>& before) {
    if (!id) return;
    const auto rota = series.rota(id);
    for (const RotaSlot& slot : shiftedTurns(slotsOf(before), slotsOf(sessions.ofSeries(id)), rota)) {
        auto session = sessions.find(slot.session);
        session->presenting = slot.presenting;
        sessions.update(write, *session);
    }
}

Result<SessionId> ConferenceService::postpone(SessionId id, std::optional<Date> to, const std::string& reason) {
    auto session = m_parts->changeable(id);
    if (!session) return std::move(session).error();
    FieldCheck check;
    if (auto issues = check.code("status_reason", reason, "session_reason").take(); !issues.empty())
        return invalid(std::move(issues));
    return m_parts->unit.transact(Action::PostponeSession, [&](Write& write) -> Result<SessionId> {
        const auto before = m_parts->sessions.ofSeries(session->series);
        Session moved = *session;
        session->status = SessionStatus::Postponed;
        session->statusReason = reason;
        ++session->calendarSequence;
        m_parts->sessions.update(write, *session);
        SessionId made;
        if (to) {
            moved.plannedOn = *to;
            moved.status = SessionStatus::Planned;
            moved.statusReason.clear();
            moved.calendarSequence = 0;
            made = m_parts->sessions.insert(write, moved);
        }
        m_parts->shiftRota(write, session->series, before);
        m_parts->effects.restampSession(write, *session);
        return made;
    });
}

Status ConferenceService::cancel(SessionId id, const std::string& reason) {
    auto session = m_parts->changeable(id);
    if (!session) return std::move(session).error();
    FieldCheck check;
    if (auto issues = check.code("status_reason", reason, "session_reason").take(); !issues.empty())
        return invalid(std::move(issues));
    return m_parts->unit.transact(Action::CancelSession, [&](Write& write) -> Status {
        const auto before = m_parts->sessions.ofSeries(session->series);
        session->status = SessionStatus::Cancelled;
        session->statusReason = reason;
        ++session->calendarSequence;
        m_parts->sessions.update(write, *session);
        m_parts->shiftRota(write, session->series, before);
        m_parts->effects.restampSession(write, *session);
        return success();
    });
}

Result<std::vector<SessionRow>> ConferenceService::swappable(SessionId id) {
    const auto session = m_parts->sessions.find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    std::vector<SessionRow> others;
    if (session->status != SessionStatus::Planned || !session->series || !session->presenting) return others;
    for (SessionRow& row : m_parts->sessions.list({{}, m_parts->unit.clock().today(), {}})) {
        const Session& s = row.session;
        const bool open = s.series == session->series && s.status == SessionStatus::Planned;
        if (open && s.presenting && s.presenting != session->presenting) others.push_back(std::move(row));
    }
    std::reverse(others.begin(), others.end());
    return others;
}

Status ConferenceService::swapTurns(SessionId id, SessionId other) {
    auto one = m_parts->sessions.find(id);
    auto two = m_parts->sessions.find(other);
    if (!one || !two) return fail(ErrorCode::NotFound, {"session"});
    const auto others = swappable(id);
    if (!others) return others.error();
    const bool may =
        std::any_of(others->begin(), others->end(), [&](const SessionRow& r) { return r.session.id == other; });
    if (!may) return invalid({{"session_id", IssueCode::NotFound, {}}});
    CaseRepository cases(m_parts->unit.db());
    const auto ofOne = cases.plannedBy(id, one->presenting);
    const auto ofTwo = cases.plannedBy(other, two->presenting);
    std::swap(one->presenting, two->presenting);
    std::swap(one->presenter, two->presenter);
    return m_parts->unit.transact(Action::SwapTurns, [&](Write& write) -> Status {
        m_parts->sessions.update(write, *one);
        m_parts->sessions.update(write, *two);
        for (const CaseId moved : ofOne) cases.setSession(write, moved, other);
        for (const CaseId moved : ofTwo) cases.setSession(write, moved, id);
        return success();
    });
}

std::vector<SkippedDay> ConferenceService::skippedDays() { return m_parts->series.skips(); }

} // namespace preceptor
