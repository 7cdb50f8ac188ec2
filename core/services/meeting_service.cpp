// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meeting_service.h"

#include "core/services/meeting_commit.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/platform_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/time_zone.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::size_t kMostSheets = 8;
constexpr int kDayMinutes = 24 * 60;

TableOptions tableOptions(const MeetingSettings& settings) {
    TableOptions options;
    options.encoding = settings.encoding;
    options.separator = settings.separator;
    options.sheet = settings.sheet;
    options.headingScore = meetingHeadingScore;
    return options;
}

// As it was if that is known, else as planned.
MeetingSession windowOf(const Session& session) {
    MeetingSession window;
    window.day = session.plannedOn;
    const auto start = parseTimeOfDay(session.actualStart.empty() ? session.plannedTime : session.actualStart);
    window.startMinutes = start.value_or(0);
    window.minutes = session.plannedMinutes;
    if (const auto end = parseTimeOfDay(session.actualEnd))
        window.minutes = (*end - window.startMinutes + kDayMinutes) % kDayMinutes;
    if (window.minutes == 0) window.minutes = session.plannedMinutes;
    if (const auto instant = toInstant({window.day, window.startMinutes}, session.timezone))
        window.offsetMinutes = static_cast<int>((window.start() - instant->millis / 1000) / 60);
    return window;
}

int rank(ErrorCode code) {
    if (code == ErrorCode::NoHeadingRow) return 0;
    return code == ErrorCode::FileEmpty ? 1 : 2;
}

// Of a workbook, the sheet that is most surely one of people; one with a row for each connection before a summary.
struct BestReport {
    Result<MeetingReport> report;
    std::string sheetName;
};
std::pair<int, bool> rank(const MeetingReport& report) {
    const bool outer = std::any_of(report.lines.begin(), report.lines.end(),
                                   [](const MeetingLine& line) { return line.outerTimes || !line.join; });
    return {report.recognition.score, !outer};
}

void takeBetter(BestReport& best, Result<MeetingReport> other, const std::string& name) {
    const bool better = other ? !best.report || rank(*other) > rank(*best.report)
                              : !best.report && rank(other.error().code) > rank(best.report.error().code);
    if (!better) return;
    best.report = std::move(other);
    best.sheetName = name;
}

Result<BestReport> readBest(const RosterInput& input, const MeetingSettings& settings, const MeetingSession& session) {
    TableOptions options = tableOptions(settings);
    auto file = readTable(*input.bytes, input.name, options);
    if (!file) return file.error();
    const auto nameOf = [&](std::size_t i) { return i < file->sheets.size() ? file->sheets[i].name : std::string(); };
    const std::string name = nameOf(file->chosenSheet);
    BestReport best{readMeeting(file->sheet, {input.name, name}, session, settings.choices), name};
    for (std::size_t i = 0; !settings.sheet && i < std::min(file->sheets.size(), kMostSheets); ++i) {
        if (i == file->chosenSheet || file->sheets[i].hidden) continue;
        options.sheet = i;
        const auto other = readTable(*input.bytes, input.name, options);
        if (other)
            takeBetter(best, readMeeting(other->sheet, {input.name, nameOf(i)}, session, settings.choices), nameOf(i));
    }
    return best;
}

PlatformStay stayOf(const PlatformRow& row) {
    return {row.rowKey,
            row.person,
            row.platform,
            row.shown,
            {wallSeconds(row.joinedAt), wallSeconds(row.leftAt), row.statedSeconds, row.outerTimes}};
}

} // namespace

std::string MeetingPreview::nameOf(PersonId person) const {
    const auto found = std::find_if(known->people.begin(), known->people.end(),
                                    [&](const KnownPerson& p) { return p.own && p.id == person; });
    return found == known->people.end() ? std::string() : std::string(found->name);
}

std::string MeetingPreview::placeOf(PersonId person) const {
    const auto found = std::find_if(known->people.begin(), known->people.end(),
                                    [&](const KnownPerson& p) { return p.own && p.id == person && p.placeCount > 0; });
    return found == known->people.end() ? std::string()
                                        : std::string(known->institutions[known->places[found->firstPlace]].shown);
}

Result<MeetingPreview> MeetingService::preview(SessionId id, const RosterInput& input,
                                               const MeetingSettings& settings) {
    const auto session = SessionRepository(m_unit.db()).find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    auto best = readBest(input, settings, windowOf(*session));
    if (!best) return best.error();
    if (!best->report) return best->report.error();
    MeetingPreview preview;
    preview.input = input;
    preview.settings = settings;
    preview.sheetName = best->sheetName;
    preview.report = std::move(*best->report);
    preview.participants = participantsOf(preview.report);
    return planned(id, std::move(preview));
}

// Compares what was read with what is in the file now.
Result<MeetingPreview> MeetingService::planned(SessionId id, MeetingPreview preview) {
    Database& db = m_unit.db();
    auto session = SessionRepository(db).find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    preview.session = std::move(*session);
    MeetingDirectory directory;
    directory.known = preview.known = m_imports.context().known;
    directory.ofProgramme = PlatformRepository::peopleOfProgramme(db, preview.session.programme);
    AttendanceRepository attendance(db);
    for (const auto& rows : {attendance.expected(preview.session), attendance.entered(preview.session)})
        for (const AttendanceRow& row : rows) directory.ofSession.insert(row.person);
    directory.aliases = PlatformRepository::aliases(db, preview.session.programme);
    preview.matches = matchParticipants(preview.participants, directory, preview.settings.decisions);
    MeetingPlanInput input{windowOf(preview.session),        preview.settings.rule,     {}, {},
                           preview.settings.overwriteByHand, preview.settings.overwrite};
    for (const PlatformRow& row : PlatformRepository::rows(db, id)) input.stored.push_back(stayOf(row));
    for (const MarkRow& row : PlatformRepository::marks(db, id))
        input.marks.push_back({row.person, row.role, row.status, row.minutes, row.source == kPlatformSource,
                               row.source == kAdjustedSource});
    preview.plan = planMeeting(preview.report, preview.participants, preview.matches, input);
    return preview;
}

Result<MeetingPreview> MeetingService::decide(MeetingPreview preview) {
    const SessionId session = preview.session.id;
    return planned(session, std::move(preview));
}

Result<MeetingReceipt> MeetingService::commit(const MeetingPreview& shown) {
    const auto now = decide(shown);
    if (!now) return now.error();
    MeetingCommit commit(*now);
    if (!commit.hasWork(m_unit.db())) return commit.receipt();
    return m_unit.transact(Action::MarkAttendance,
                           [&](Write& write) -> Result<MeetingReceipt> { return commit.run(write); });
}

} // namespace preceptor
