// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions with their parts and head counts.
#pragma once

#include "core/model/conference_rows.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

struct SessionFilter {
    ProgrammeId programme; // none: all
    std::optional<Date> from;
    std::optional<Date> to;
};

class SessionRepository {
public:
    explicit SessionRepository(Database& db) : m_db(db) {}

    SessionId insert(Write& write, const Session& session);
    void put(Write& write, SessionId id, const Session& session); // there again if it was deleted
    bool update(Write& write, const Session& session);
    std::optional<Session> find(SessionId id);
    std::optional<SessionRow> findRow(SessionId id);
    std::vector<SessionRow> list(const SessionFilter& filter); // newest first
    std::vector<Session> ofSeries(SeriesId series);            // by day
    std::vector<SessionRow> ofEvent(EventId event);            // by time

    void setParts(Write& write, SessionId session, const std::vector<SessionPart>& parts);
    std::vector<SessionPart> parts(SessionId session);
    void setHeadcounts(Write& write, SessionId session, const std::vector<Headcount>& rows);
    std::vector<Headcount> headcounts(SessionId session);

private:
    Database& m_db;
};

} // namespace preceptor
