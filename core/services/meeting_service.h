// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance from the file of a meeting platform: a file -> a preview in which nothing is changed -> one transaction,
// one undo. The same file again changes nothing; a corrected one takes the place of the earlier, and after that the
// earlier one again changes nothing unless a person chooses so; another file of the same session adds to it.
#pragma once

#include "core/import/meeting_plan.h"
#include "core/import/meeting_totals.h"
#include "core/model/conference.h"
#include "core/services/import_service.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

class ImportService;
class UnitOfWork;

// What the person chose; what is not set is found from the file.
struct MeetingSettings {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<std::size_t> sheet;
    MeetingChoices choices;
    MeetingDecisions decisions;
    PresenceRule rule;
    bool overwriteByHand = false;
    std::set<PersonId> overwrite;
    std::optional<std::string> replaces; // EarlierFile::code, empty: it adds to all of them; not set: as it looks
};

struct MeetingPreview {
    RosterInput input;
    MeetingSettings settings;
    Session session;
    HowRead read;
    std::string sheetName;  // of a workbook
    std::string mappingKey; // of columns that a person told, now or before
    MeetingReport report;
    std::vector<MeetingParticipant> participants;
    std::vector<MeetingMatch> matches;   // one a participant
    std::vector<OtherTotal> otherTotals; // minutes that the platform counts otherwise
    RowKeys rowKeys;
    std::vector<EarlierFile> earlier;    // files that the session was taken from before
    std::optional<std::size_t> replaces; // which of them this takes the place of
    std::optional<Date> takenBefore;     // the very same file, when
    // An earlier version of a file that has been corrected since: it changes nothing unless settings.replaces says so.
    bool outdated = false;
    // Never taken before, and with less than the file it takes the place of: perhaps the older of the two. What would
    // go or be shorter; it changes nothing either unless settings.replaces says so.
    std::vector<PlannedMark> losses = {};
    bool isLeft() const { return (outdated || !losses.empty()) && !settings.replaces; }
    std::string fileKey = {}; // of which file it becomes a version
    // It is the file that is there already, and says nothing new.
    bool isNothingNew() const { return takenBefore && replaces && !isLeft() && !plan.changesAnything(); }
    MeetingPlan plan;
    std::shared_ptr<const KnownPeople> known;
    std::string nameOf(PersonId person) const;
    std::string placeOf(PersonId person) const; // the short name of one of the person's institutions; may be empty
};

// The columns of a file that a person has to tell.
struct MeetingColumnsSeen {
    std::uint32_t headingRow = 0;      // 0: no row looks like headings
    std::vector<std::string> headings; // or what stands in the first row
    std::vector<std::string> examples; // below them
    HowRead read = {};
};

// A file of which rows were put off, to be shown again as it was read.
struct MeetingOpenFile {
    RosterInput input;
    MeetingSettings settings;
};

struct MeetingReceipt {
    MeetingCounts counts;
    std::size_t marked = 0; // people whose attendance is another now
    std::size_t unchanged = 0;
    std::size_t byHand = 0; // left as a person marked them
    std::size_t peopleAdded = 0;
};

class MeetingService {
public:
    MeetingService(UnitOfWork& unit, ImportService& imports) : m_unit(unit), m_imports(imports) {}

    // The session that a dropped file is a report of, by day and time. The errors of readTable; NoHeadingRow and
    // FileEmpty if it is no report; NotFound{"session_of_file", name, its days, "sure" for one of a known platform} if
    // it is of no session here.
    Result<SessionId> propose(const RosterInput& input, Date today);
    // What the file is, read without a session as one of its own days; none if nobody can tell.
    std::optional<MeetingReport> recognise(const RosterInput& input, const MeetingSettings& settings = {});
    // For a file that preview cannot read: its columns, to be told in settings.choices.mapping. Told once, they are
    // remembered for files of the same headings.
    Result<MeetingColumnsSeen> columns(const RosterInput& input, const MeetingSettings& settings = {});
    // NotFound{session}, SessionAhead, the errors of readTable and of readMeeting.
    Result<MeetingPreview> preview(SessionId session, const RosterInput& input, const MeetingSettings& settings = {});
    // The same file after other decisions, another rule or other marks to overwrite in `settings`: it is not read
    // again.
    Result<MeetingPreview> decide(MeetingPreview preview);
    // Everything that is decided is written; what is open stays open, and the file can be taken again. The session is
    // held by it: SessionAhead for one that lies ahead, InvalidInput for one that was cancelled.
    Result<MeetingReceipt> commit(const MeetingPreview& preview);
    // How many rows of the files that a session was taken from are still open: those files show them again.
    std::size_t openRows(SessionId session);
    // Such a file where this PC kept it; none for one of another PC or of more than 4 MB: it has to be given again.
    std::optional<MeetingOpenFile> openFile(SessionId session);
    // The names that are open in it.
    std::vector<std::string> openNames(SessionId session);

private:
    Result<MeetingPreview> planned(SessionId session, MeetingPreview preview);

    UnitOfWork& m_unit;
    ImportService& m_imports;
};

} // namespace preceptor
