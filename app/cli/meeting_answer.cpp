// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meeting_answer.h"

#include "app/cli/import_reading.h"
#include "app/cli/lookup.h"
#include "app/cli/meeting_words.h"
#include "app/cli/messages.h"

#include <cmath>

namespace preceptor::cli {

namespace {

Json jsonOf(const Recognition& recognition) {
    Json reasons = Json::array();
    for (const RecogniseReason reason : recognition.reasons) reasons.push_back(codeText(reason));
    return {{"connector", codeOf(recognition.platform)},
            {"layout", recognition.layout},
            {"score", recognition.score},
            {"reasons", reasons}};
}

Json jsonOf(const MeetingPreview& preview, PersonId person) {
    return {{"person", preview.nameOf(person)}, {"person_id", std::to_string(person.value)}};
}

std::vector<Stay> staysOf(const MeetingPreview& preview, const MeetingParticipant& participant) {
    std::vector<Stay> stays;
    for (const std::size_t line : participant.lines) stays.push_back(stayOf(preview.report.lines[line]));
    return stays;
}

double minutesInFile(const MeetingPreview& preview, const MeetingParticipant& participant) {
    const auto seconds = presenceOf(staysOf(preview, participant), std::nullopt).seconds;
    return std::round(static_cast<double>(seconds) / 6.0) / 10.0;
}

Json jsonOf(Workspace& workspace, const MeetingPreview& preview, std::size_t i) {
    const MeetingParticipant& participant = preview.participants[i];
    const MeetingMatch& match = preview.matches[i];
    Json person = {{"name", participant.name},
                   {"shown", participant.shown},
                   {"email", participant.email},
                   {"minutes_in_file", minutesInFile(preview, participant)},
                   {"verdict", codeText(match.verdict)},
                   {"basis", codeText(match.basis)},
                   {"tier", codeText(match.tier)},
                   {"doubt", codeText(match.doubt)},
                   {"shared_device", participant.shared},
                   {"connection", participant.doubled() ? Json(participant.connection) : Json()}};
    person["rows"] = Json::array();
    for (const std::size_t line : participant.lines) person["rows"].push_back(preview.report.lines[line].row);
    if (match.verdict == MatchVerdict::Matched && match.person) person.update(jsonOf(preview, match.person));
    person["candidates"] = Json::array();
    for (const MatchCandidate& candidate : match.candidates) {
        Json one = jsonOf(preview, candidate.person);
        one.update(workplaceJson(workspace, candidate.person));
        one["tier"] = codeText(candidate.tier);
        person["candidates"].push_back(std::move(one));
    }
    return person;
}

std::string timeText(const std::optional<WallSeconds>& at) {
    return at ? Timestamp{*at * 1000}.iso().substr(0, 16) : std::string("?");
}

std::string timesText(const Stay& stay) {
    if (stay.join || stay.leave) return timeText(stay.join) + " to " + timeText(stay.leave);
    return std::to_string((stay.stated.value_or(0) + 30) / 60) + " minutes";
}

Json jsonOf(const EarlierFile& file) {
    return {{"code", file.code()},
            {"lines", file.lines},
            {"people", file.people},
            {"from", file.from ? Json(timeText(file.from)) : Json()},
            {"to", file.to ? Json(timeText(file.to)) : Json()}};
}

Json jsonOf(const MeetingPreview& preview, const PlannedMark& mark) {
    Json line = mark.person ? jsonOf(preview, mark.person) : Json{{"person", mark.newName}, {"person_id", nullptr}};
    line["minutes"] = mark.minutes;
    line["status"] = mark.status ? Json(codeOf(*mark.status)) : Json();
    line["status_before"] = codeOf(mark.statusBefore);
    line["minutes_before"] = mark.minutesBefore ? Json(*mark.minutesBefore) : Json();
    line["outcome"] = codeText(mark.outcome);
    line["gone"] = Json::array();
    for (const Stay& stay : mark.gone) line["gone"].push_back(timesText(stay));
    return line;
}

} // namespace

Json recognisedJson(const MeetingReport& report) {
    Json answer = {{"recognised", jsonOf(report.recognition)}};
    answer["also"] = Json::array();
    for (const Recognition& other : report.candidates)
        if (other.platform != report.recognition.platform) answer["also"].push_back(jsonOf(other));
    return answer;
}

Json answerOf(Workspace& workspace, const MeetingPreview& preview) {
    const MeetingReport& report = preview.report;
    const MeetingCounts& c = preview.plan.counts;
    Json answer = recognisedJson(report);
    answer["encoding"] = preview.read.encoding ? Json(encodingName(*preview.read.encoding)) : Json();
    answer["unreadable_rows"] = preview.read.unreadableRows;
    answer["session"] = std::to_string(preview.session.id.value);
    answer["notes"] = Json::array();
    for (const MeetingNote note : report.notes) answer["notes"].push_back(codeText(note));
    answer["rows"] = {{"read", c.read},
                      {"imported", c.imported()},
                      {"merged", c.united},
                      {"skipped", c.skipped()},
                      {"open", c.open()},
                      {"matched", c.matched},
                      {"candidates", c.candidates},
                      {"walk_ins", c.walkIns},
                      {"nobody", c.nobody},
                      {"outside", c.outside},
                      {"other_meetings", c.otherMeetings},
                      {"did_not_come", c.noShows},
                      {"without_time", c.timeless}};
    answer["earlier"] = Json::array();
    for (const EarlierFile& file : preview.earlier) answer["earlier"].push_back(jsonOf(file));
    answer["already_taken"] = preview.isNothingNew() ? Json(preview.takenBefore->iso()) : Json();
    answer["outdated"] = preview.outdated;
    answer["has_less"] = !preview.losses.empty();
    answer["replaces"] = preview.replaces ? Json(preview.earlier[*preview.replaces].code()) : Json();
    answer["totals"] = {{"people", report.people},
                        {"logins", report.logins},
                        {"people_by_platform", report.facts.participants ? Json(*report.facts.participants) : Json()}};
    answer["totals"]["minutes_differ"] = Json::array();
    for (const OtherTotal& other : preview.otherTotals)
        answer["totals"]["minutes_differ"].push_back({{"shown", preview.participants[other.participant].shown},
                                                      {"minutes_by_platform", other.stated},
                                                      {"minutes_in_file", other.found}});
    answer["people"] = Json::array();
    for (std::size_t i = 0; i < preview.participants.size(); ++i)
        answer["people"].push_back(jsonOf(workspace, preview, i));
    answer["attendance"] = Json::array();
    for (const PlannedMark& mark : preview.plan.marks) answer["attendance"].push_back(jsonOf(preview, mark));
    if (preview.isLeft())
        for (const PlannedMark& mark : preview.losses) answer["attendance"].push_back(jsonOf(preview, mark));
    return answer;
}

namespace {

std::string more(std::size_t rows, const char* what) {
    return rows == 0 ? std::string() : " + " + std::to_string(rows) + " " + what;
}

std::string sumOf(const MeetingCounts& c) {
    return counted(c.read, "row") + " read = " + std::to_string(c.matched) + " matched + " +
           std::to_string(c.candidates) + " to confirm + " + std::to_string(c.walkIns) + " walk-ins + " +
           std::to_string(c.nobody) + " nobody" + more(c.outside, "outside of the session") +
           more(c.noShows, "did not come") + more(c.timeless, "without a name or a time") +
           more(c.otherMeetings, "of other meetings") + ".";
}

void sayLine(const Session& session, const MeetingPreview& preview, const PlannedMark& mark) {
    const std::string name = mark.person ? preview.nameOf(mark.person) : mark.newName + " (new)";
    std::string line = "  " + name + ": ";
    if (mark.outcome == LineOutcome::Changed || mark.outcome == LineOutcome::Withdrawn)
        line += (mark.minutesBefore ? std::to_string(*mark.minutesBefore) + " minutes, " : std::string())
                    .append(codeOf(mark.statusBefore)) +
                " -> ";
    line += std::to_string(mark.minutes) + " minutes";
    if (mark.status) line.append(", ").append(codeOf(*mark.status));
    if (mark.outcome == LineOutcome::ByHand)
        line.append("; stays ")
            .append(codeOf(mark.statusBefore))
            .append(", as marked by hand (--overwrite takes the file's)");
    else
        line.append("; ").append(codeText(mark.outcome));
    for (const Stay& stay : mark.gone) line.append("; no longer in the file: ").append(timesText(stay));
    session.say(line);
}

void sayOpen(const Session& session, Workspace& workspace, const MeetingPreview& preview, std::size_t i) {
    const MeetingParticipant& participant = preview.participants[i];
    const MeetingMatch& match = preview.matches[i];
    if (match.verdict == MatchVerdict::Matched) return;
    const std::string row = std::to_string(preview.report.lines[participant.lines.front()].row);
    std::string line = "  " + (participant.shown.empty() ? "row " + row + ", without a name" : participant.shown);
    if (participant.shared && participant.name != participant.shown) line.append(" · ").append(participant.name);
    line += ": ";
    if (match.verdict == MatchVerdict::WalkIn) line += "nobody here has this name (--add-walk-ins, --same, --ignore)";
    line.append(sentenceOf(match.doubt));
    for (std::size_t c = 0; c < match.candidates.size() && match.verdict == MatchVerdict::Candidates; ++c) {
        const PersonId person = match.candidates[c].person;
        line.append(c == 0 ? "; perhaps " : "; or ").append(personWords(workspace, person));
    }
    session.say(line);
}

void sayNote(const Session& session, const MeetingReport& report, MeetingNote note) {
    std::string words(sentenceOf(note));
    if (note == MeetingNote::OtherParticipants)
        words += " " + std::to_string(report.facts.participants.value_or(0)) + " by the platform, " +
                 std::to_string(report.logins) + " in the rows.";
    if (note == MeetingNote::OtherParticipants && report.people != report.logins)
        words += " With each name on a shared login: " + std::to_string(report.people) + ".";
    session.say(words);
}

} // namespace

void sayPreview(const Session& session, Workspace& workspace, const MeetingPreview& preview) {
    session.say(sentenceOf(preview.report.recognition));
    if (const std::string read = encodingSentence(preview.read); !read.empty()) session.say(read);
    for (const MeetingNote note : preview.report.notes) sayNote(session, preview.report, note);
    for (const OtherTotal& other : preview.otherTotals)
        session.say("  " + preview.participants[other.participant].shown + ": " + std::to_string(other.stated) +
                    " minutes by the platform, " + std::to_string(other.found) + " by coming and going");
    if (preview.isNothingNew())
        session.say("The same file was taken before, on " + preview.takenBefore->iso() + ", and says nothing new.");
    else if (preview.outdated && !preview.settings.replaces)
        session.say("It is an older version of a file that was corrected since, and changes nothing (--replaces " +
                    preview.earlier[*preview.replaces].code() + " takes it all the same).");
    else if (preview.isLeft())
        session.say("It was never taken before and has less than the file it would take the place of, which may be the "
                    "newer one. Nothing is recorded unless you say so (--replaces " +
                    preview.earlier[*preview.replaces].code() +
                    " takes it all the same, --replaces none adds it to that). It would change:");
    else if (preview.replaces)
        session.say("It takes the place of an earlier version of the same file (--replaces none adds it to that).");
    if (preview.isLeft())
        for (const PlannedMark& mark : preview.losses) sayLine(session, preview, mark);
    for (const PlannedMark& mark : preview.plan.marks) sayLine(session, preview, mark);
    for (std::size_t i = 0; i < preview.participants.size(); ++i) sayOpen(session, workspace, preview, i);
    session.say(sumOf(preview.plan.counts));
}

} // namespace preceptor::cli
