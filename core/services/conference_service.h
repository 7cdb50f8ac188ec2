// SPDX-License-Identifier: GPL-3.0-or-later
// Series and their sessions: planning ahead with a rota, holding, moving, cancelling with a reason.
#pragma once

#include "core/base/result.h"
#include "core/model/conference_rows.h"
#include "core/model/given_reason.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

class CaseScanner;
class UnitOfWork;

class ConferenceService {
public:
    ConferenceService(UnitOfWork& unit, CaseScanner& scanner);
    ConferenceService(const ConferenceService&) = delete;
    ConferenceService& operator=(const ConferenceService&) = delete;
    ~ConferenceService();

    std::vector<SeriesRow> series();
    // Newest first; none = from the beginning, to the end.
    std::vector<SessionRow> sessions(std::optional<Date> from = {}, std::optional<Date> to = {});
    Result<SessionRow> session(SessionId id);
    std::vector<SessionPart> parts(SessionId id);

    // The days a draft comes to, before anything is written; InvalidInput as planSeries would.
    Result<std::vector<PlannedDay>> preview(const SeriesDraft& draft);
    // The series and all its sessions in one step. IdentifyingText here and below where what is written anew in titles
    // and notes may tell who a patient is.
    // `reasons` let stand what is found in them; of a series they are kept with its first session, whose title stands
    // for all.
    Result<SeriesId> planSeries(const SeriesDraft& draft, const std::vector<GivenReason>& reasons = {});
    Result<SessionId> planSession(Session session, const std::vector<GivenReason>& reasons = {});
    // Title, day, time, place, presenter and so on. Status is not changed here.
    Status edit(Session session);
    // In this order. A refused one is the field parts[i].kind or parts[i].minutes.
    Status setParts(SessionId id, const std::vector<SessionPart>& parts);

    // Held on its day or a later one, never ahead. Everyone expected gets a line, so that nobody is missing unseen.
    Status hold(SessionId id);
    // Not held after all: possible while nobody is entered as having attended.
    Status reopen(SessionId id);
    // The session stays as postponed; with a day, a new planned session takes its place. The rota moves up or down with
    // the sessions that still take place. InUse once somebody attended.
    Result<SessionId> postpone(SessionId id, std::optional<Date> to, const std::string& reason);
    Status cancel(SessionId id, const std::string& reason);

    // The coming, still planned sessions of the same series whose institution is another, in the order of their days.
    Result<std::vector<SessionRow>> swappable(SessionId id);
    // The two exchange institution and presenter, and the cases these have planned for their turn. InvalidInput unless
    // `other` is one of swappable(id).
    Status swapTurns(SessionId id, SessionId other);
    // Of all series, in the order of their days.
    std::vector<SkippedDay> skippedDays();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
