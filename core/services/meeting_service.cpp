// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meeting_service.h"

#include "core/import/meeting_sharing.h"
#include "core/services/meeting_commit.h"
#include "core/services/meeting_reading.h"
#include "core/services/session_holder.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/backup_due.h"
#include "core/storage/open_file_repository.h"
#include "core/storage/platform_repository.h"
#include "core/storage/roster_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/name_kind.h"

#include <algorithm>

namespace preceptor {

namespace {

PlatformStay stayOf(const PlatformRow& row) {
    return {row.rowKey,
            row.person,
            row.platform,
            row.shown,
            {wallSeconds(row.joinedAt), wallSeconds(row.leftAt), row.statedSeconds, row.outerTimes},
            row.fileKey};
}

// Whom the very same lines of a name were taken for, where the name alone does not tell.
std::map<std::string, PersonId> knownByLines(const MeetingPreview& preview, const std::vector<PlatformStay>& stored) {
    std::map<std::string, PersonId> of;
    for (const PlatformStay& stay : stored) of.emplace(stay.rowKey, stay.person);
    std::map<std::string, PersonId> known;
    for (std::size_t i = 0; i < preview.participants.size(); ++i) {
        const MeetingParticipant& participant = preview.participants[i];
        if (!participant.doubled() && nameKind(participant.name) == NameKind::Person) continue;
        std::set<PersonId> people;
        for (const std::string& key : preview.rowKeys[i]) {
            const auto line = of.find(key);
            people.insert(line == of.end() ? PersonId{} : line->second);
        }
        if (people.size() == 1 && *people.begin()) known.emplace(participant.key, *people.begin());
    }
    return known;
}

std::optional<std::size_t> replacedBy(const MeetingPreview& preview, const std::vector<PlatformStay>& stored) {
    const auto& wanted = preview.settings.replaces;
    if (!wanted)
        return otherVersionOf({preview.report, preview.participants, preview.matches, preview.rowKeys}, preview.earlier,
                              stored);
    for (std::size_t i = 0; i < preview.earlier.size(); ++i)
        if (preview.earlier[i].code() == *wanted) return i;
    return std::nullopt;
}

void leaveAsItIs(MeetingPlan& plan) {
    std::erase_if(plan.marks, [](const PlannedMark& mark) { return mark.writes(); });
    plan.stays.clear();
    plan.gone.clear();
}

constexpr std::size_t kFileKeyLetters = 16;

// Of a file that takes the place of none: its own, and another if an earlier version still has that.
std::string freshKey(const MeetingPreview& preview) {
    std::string key = preview.input.sha256.substr(0, kFileKeyLetters);
    const auto taken = [&] {
        return std::any_of(preview.earlier.begin(), preview.earlier.end(),
                           [&](const EarlierFile& file) { return file.fileKey == key; });
    };
    while (taken()) key += '+';
    return key;
}

} // namespace

std::string MeetingPreview::nameOf(PersonId person) const { return nameIn(*known, person); }
std::string MeetingPreview::placeOf(PersonId person) const { return placeIn(*known, person); }

Result<SessionId> MeetingService::propose(const RosterInput& input, Date today) {
    return sessionOfMeetingFile(m_unit.db(), input, today);
}

std::optional<MeetingReport> MeetingService::recognise(const RosterInput& input, const MeetingSettings& settings) {
    auto reading =
        readOnItsDay(input, settings, m_unit.clock().today(), RosterRepository::mappings(m_unit.db(), kMeetingKind));
    return reading ? std::optional(std::move(reading->report)) : std::nullopt;
}

Result<MeetingColumnsSeen> MeetingService::columns(const RosterInput& input, const MeetingSettings& settings) {
    return columnsOfMeetingFile(input, settings);
}

Result<MeetingPreview> MeetingService::preview(SessionId id, const RosterInput& input,
                                               const MeetingSettings& settings) {
    const auto session = SessionRepository(m_unit.db()).find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    if (isAhead(*session, m_unit.clock().today())) return fail(ErrorCode::SessionAhead, {session->plannedOn.iso()});
    auto reading =
        readMeetingFile(input, settings, windowOf(*session), RosterRepository::mappings(m_unit.db(), kMeetingKind));
    if (!reading) return reading.error();
    MeetingPreview preview;
    preview.input = input;
    preview.settings = settings;
    preview.settings.choices.mapping = reading->mapping;
    preview.read = std::move(reading->read);
    preview.sheetName = std::move(reading->sheetName);
    preview.mappingKey = std::move(reading->mappingKey);
    preview.report = std::move(reading->report);
    partByKnownNames(preview.report, *m_imports.context().known);
    preview.participants = participantsOf(preview.report);
    preview.rowKeys = rowKeysOf(preview.report, preview.participants);
    preview.otherTotals = otherTotals(preview.report, preview.participants);
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
    MeetingPlanInput input{windowOf(preview.session),        preview.settings.rule,     {}, {},
                           preview.settings.overwriteByHand, preview.settings.overwrite};
    for (const PlatformRow& row : PlatformRepository::rows(db, id)) input.stored.push_back(stayOf(row));
    directory.before = knownByLines(preview, input.stored);
    preview.matches = matchParticipants(preview.participants, directory, preview.settings.decisions);
    preview.earlier = earlierFiles(input.stored);
    preview.replaces = replacedBy(preview, input.stored);
    if (preview.replaces) input.replaces = preview.earlier[*preview.replaces];
    input.fileKey = input.replaces ? input.replaces->fileKey : freshKey(preview);
    for (const MarkRow& row : PlatformRepository::marks(db, id))
        input.marks.push_back({row.person, row.role, row.status, row.minutes, row.source == kPlatformSource,
                               row.source == kAdjustedSource});
    preview.fileKey = input.fileKey;
    preview.plan = planMeeting(preview.report, preview.participants, preview.matches, input);
    const std::string content = contentKeyOf(preview.rowKeys);
    preview.outdated = input.replaces && RosterRepository::isOutdated(db, kMeetingKind, content, input.fileKey);
    const bool known = !input.replaces || RosterRepository::isVersion(db, kMeetingKind, content, input.fileKey);
    preview.losses = known ? std::vector<PlannedMark>() : preview.plan.losses();
    if (preview.isLeft()) leaveAsItIs(preview.plan);
    preview.takenBefore.reset();
    if (const auto before = RosterRepository::findFile(db, kMeetingKind, preview.input.sha256))
        preview.takenBefore = before->on;
    return preview;
}

Result<MeetingPreview> MeetingService::decide(MeetingPreview preview) {
    const SessionId session = preview.session.id;
    return planned(session, std::move(preview));
}

std::size_t MeetingService::openRows(SessionId session) {
    return static_cast<std::size_t>(PlatformRepository::openRows(m_unit.db(), session));
}

std::vector<std::string> MeetingService::openNames(SessionId session) {
    return OpenFileRepository::openNames(m_unit.db(), session);
}

std::optional<MeetingOpenFile> MeetingService::openFile(SessionId session) {
    auto kept = OpenFileRepository::find(m_unit.db(), session);
    if (!kept) return std::nullopt;
    MeetingOpenFile file;
    file.input = {std::move(kept->name), std::make_shared<const std::string>(std::move(kept->bytes)),
                  std::move(kept->sha256)};
    file.settings.encoding = encodingByName(kept->encoding);
    if (!kept->separator.empty()) file.settings.separator = kept->separator.front();
    if (kept->sheet) file.settings.sheet = static_cast<std::size_t>(*kept->sheet);
    file.settings.choices.platform = meetingPlatform(kept->platform);
    if (kept->dateOrder)
        file.settings.choices.dateOrder = *kept->dateOrder == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return file;
}

Result<MeetingReceipt> MeetingService::commit(const MeetingPreview& shown) {
    const auto now = decide(shown);
    if (!now) return now.error();
    MeetingCommit commit(*now);
    if (!commit.hasWork(m_unit.db())) return commit.receipt();
    if (Status backedUp = backUpBefore(m_unit.db(), m_unit.clock()); !backedUp) return std::move(backedUp).error();
    return m_unit.transact(Action::MarkAttendance,
                           [&](Write& write) -> Result<MeetingReceipt> { return commit.run(write); });
}

} // namespace preceptor
