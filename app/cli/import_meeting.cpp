// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_meeting.h"

#include "app/cli/lookup.h"
#include "app/cli/meeting_words.h"
#include "core/services/meeting_service.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace preceptor::cli {

namespace {

constexpr const char* kAuto = "auto";

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

Json jsonOf(const MeetingPreview& preview, std::size_t i) {
    const MeetingParticipant& participant = preview.participants[i];
    const MeetingMatch& match = preview.matches[i];
    Json person = {{"name", participant.name},           {"shown", participant.shown},
                   {"email", participant.email},         {"minutes_in_file", minutesInFile(preview, participant)},
                   {"verdict", codeText(match.verdict)}, {"basis", codeText(match.basis)},
                   {"tier", codeText(match.tier)},       {"doubt", codeText(match.doubt)},
                   {"shared_device", participant.shared}};
    person["rows"] = Json::array();
    for (const std::size_t line : participant.lines) person["rows"].push_back(preview.report.lines[line].row);
    if (match.verdict == MatchVerdict::Matched && match.person) person.update(jsonOf(preview, match.person));
    person["candidates"] = Json::array();
    for (const MatchCandidate& candidate : match.candidates) {
        Json one = jsonOf(preview, candidate.person);
        one["tier"] = codeText(candidate.tier);
        person["candidates"].push_back(std::move(one));
    }
    return person;
}

Json jsonOf(const MeetingPreview& preview, const PlannedMark& mark) {
    Json line = mark.person ? jsonOf(preview, mark.person) : Json{{"person", mark.newName}, {"person_id", nullptr}};
    line["minutes"] = mark.minutes;
    line["status"] = mark.status ? Json(codeOf(*mark.status)) : Json();
    line["status_before"] = codeOf(mark.statusBefore);
    line["minutes_before"] = mark.minutesBefore ? Json(*mark.minutesBefore) : Json();
    line["outcome"] = codeText(mark.outcome);
    return line;
}

Json jsonOf(const MeetingPreview& preview) {
    const MeetingReport& report = preview.report;
    const MeetingCounts& c = preview.plan.counts;
    Json answer = {{"recognised", jsonOf(report.recognition)}};
    answer["also"] = Json::array();
    for (const Recognition& other : report.candidates)
        if (other.platform != report.recognition.platform) answer["also"].push_back(jsonOf(other));
    answer["session"] = std::to_string(preview.session.id.value);
    answer["notes"] = Json::array();
    for (const MeetingNote note : report.notes) answer["notes"].push_back(codeText(note));
    answer["rows"] = {{"read", c.read},
                      {"matched", c.matched},
                      {"candidates", c.candidates},
                      {"walk_ins", c.walkIns},
                      {"nobody", c.nobody},
                      {"other_meetings", report.otherMeetingRows},
                      {"did_not_come", report.noShowRows},
                      {"without_time", report.timelessRows}};
    answer["totals"] = {{"people", report.people},
                        {"people_by_platform", report.facts.participants ? Json(*report.facts.participants) : Json()}};
    answer["totals"]["minutes_differ"] = Json::array();
    for (const OtherTotal& other : preview.otherTotals)
        answer["totals"]["minutes_differ"].push_back({{"shown", preview.participants[other.participant].shown},
                                                      {"minutes_by_platform", other.stated},
                                                      {"minutes_in_file", other.found}});
    answer["people"] = Json::array();
    for (std::size_t i = 0; i < preview.participants.size(); ++i) answer["people"].push_back(jsonOf(preview, i));
    answer["attendance"] = Json::array();
    for (const PlannedMark& mark : preview.plan.marks) answer["attendance"].push_back(jsonOf(preview, mark));
    return answer;
}

std::string sumOf(const MeetingCounts& c) {
    return std::to_string(c.read) + " rows read = " + std::to_string(c.matched) + " matched + " +
           std::to_string(c.candidates) + " to confirm + " + std::to_string(c.walkIns) + " walk-ins + " +
           std::to_string(c.nobody) + " nobody.";
}

void sayLine(const Session& session, const MeetingPreview& preview, const PlannedMark& mark) {
    const std::string name = mark.person ? preview.nameOf(mark.person) : mark.newName + " (new)";
    std::string line = "  " + name + ": " + std::to_string(mark.minutes) + " minutes";
    if (mark.status) line.append(", ").append(codeOf(*mark.status));
    if (mark.outcome == LineOutcome::ByHand)
        line.append("; stays ")
            .append(codeOf(mark.statusBefore))
            .append(", as marked by hand (--overwrite takes the file's)");
    else
        line.append("; ").append(codeText(mark.outcome));
    session.say(line);
}

void sayOpen(const Session& session, const MeetingPreview& preview, std::size_t i) {
    const MeetingParticipant& participant = preview.participants[i];
    const MeetingMatch& match = preview.matches[i];
    if (match.verdict == MatchVerdict::Matched) return;
    std::string line = "  " + participant.shown + ": ";
    if (match.verdict == MatchVerdict::WalkIn) line += "nobody here has this name (--add-walk-ins, --same, --ignore)";
    line.append(sentenceOf(match.doubt));
    for (std::size_t c = 0; c < match.candidates.size() && match.verdict == MatchVerdict::Candidates; ++c) {
        const PersonId person = match.candidates[c].person;
        line.append(c == 0 ? "; perhaps " : ", ").append(preview.nameOf(person));
        if (match.candidates.size() > 1) line.append(" (" + std::to_string(person.value) + ")");
    }
    session.say(line);
}

void sayNote(const Session& session, const MeetingReport& report, MeetingNote note) {
    std::string words(sentenceOf(note));
    if (note == MeetingNote::OtherParticipants)
        words += " " + std::to_string(report.facts.participants.value_or(0)) + " by the platform, " +
                 std::to_string(report.people) + " in the rows.";
    session.say(words);
}

void sayPreview(const Session& session, const MeetingPreview& preview) {
    session.say(sentenceOf(preview.report.recognition));
    for (const MeetingNote note : preview.report.notes) sayNote(session, preview.report, note);
    for (const OtherTotal& other : preview.otherTotals)
        session.say("  " + preview.participants[other.participant].shown + ": " + std::to_string(other.stated) +
                    " minutes by the platform, " + std::to_string(other.found) + " by coming and going");
    for (const PlannedMark& mark : preview.plan.marks) sayLine(session, preview, mark);
    for (std::size_t i = 0; i < preview.participants.size(); ++i) sayOpen(session, preview, i);
    session.say(sumOf(preview.plan.counts));
}

// Every participant that is called so, by the whole name shown or the part that is the person's.
Status decide(MeetingPreview& preview, const std::string& name, MeetingDecision decision) {
    bool found = false;
    for (const MeetingParticipant& participant : preview.participants) {
        if (participant.name != name && participant.shown != name) continue;
        preview.settings.decisions[participant.key] = decision;
        found = true;
    }
    return found ? success() : Status(fail(ErrorCode::NotFound, {"name in the file", name}));
}

Status decideAll(Workspace& workspace, MeetingPreview& preview, const MeetingOptions& options) {
    if (options.addWalkIns)
        for (std::size_t i = 0; i < preview.participants.size(); ++i)
            if (preview.matches[i].verdict == MatchVerdict::WalkIn)
                preview.settings.decisions[preview.participants[i].key] = {MeetingChoice::AddPerson, {}};
    for (const std::string& name : options.ignore)
        if (auto done = decide(preview, name, {MeetingChoice::Nobody, {}}); !done) return done;
    for (const std::string& pair : options.same) {
        const auto sign = std::min(pair.rfind('='), pair.size());
        const auto people = findPeople(workspace, {pair.substr(std::min(sign + 1, pair.size()))});
        if (!people) return people.error();
        const MeetingDecision decision{MeetingChoice::Person, people->front()};
        if (auto done = decide(preview, pair.substr(0, sign), decision); !done) return done;
    }
    return success();
}

using Column = std::optional<std::size_t> MeetingMapping::*;

std::optional<std::pair<std::size_t, Column>> columnOf(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, Column>, 5> kFields{{{"name", &MeetingMapping::name},
                                                                          {"email", &MeetingMapping::email},
                                                                          {"join", &MeetingMapping::join},
                                                                          {"leave", &MeetingMapping::leave},
                                                                          {"duration", &MeetingMapping::duration}}};
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || number == 0 || end == text.data() + text.size() || *end != '=') return std::nullopt;
    for (const auto& [name, column] : kFields)
        if (text.substr(static_cast<std::size_t>(end - text.data()) + 1) == name) return std::pair(number - 1, column);
    return std::nullopt;
}

// The row of headings is the one that looks like it, if it is not told.
Result<MeetingMapping> mappingOf(Workspace& workspace, const RosterInput& input, const MeetingSettings& settings,
                                 const std::string& heading, const std::vector<std::string>& columns) {
    const auto seen = workspace.meetings().columns(input, settings);
    if (!seen) return seen.error();
    MeetingMapping mapping;
    mapping.headingRow = seen->headingRow;
    if (!heading.empty()) {
        mapping.headingRow = 0;
        std::from_chars(heading.data(), heading.data() + heading.size(), mapping.headingRow);
    }
    for (const std::string& text : columns)
        if (const auto column = columnOf(text)) mapping.*column->second = column->first;
    if (!mapping.name) return fail(ErrorCode::NotFound, {"column", "name"});
    return mapping;
}

Result<MeetingSettings> settingsOf(Workspace& workspace, const RosterInput& input, const MeetingCall& call,
                                   const ReadingOptions& reading, const MeetingOptions& options) {
    const auto bytes = byteReading(input, reading);
    if (!bytes) return bytes.error();
    MeetingSettings settings;
    settings.encoding = bytes->encoding;
    settings.separator = bytes->separator;
    settings.sheet = bytes->sheet;
    settings.choices.dateOrder = bytes->dateOrder;
    settings.overwriteByHand = options.overwrite;
    if (call.as != kAuto) settings.choices.platform = meetingPlatform(call.as);
    if (options.columns.empty()) return settings;
    const auto mapping = mappingOf(workspace, input, settings, reading.heading, options.columns);
    if (!mapping) return mapping.error();
    settings.choices.mapping = *mapping;
    return settings;
}

int finish(const Session& session, const MeetingPreview& preview, const MeetingReceipt& receipt, bool dryRun) {
    if (session.json()) {
        Json answer = jsonOf(preview);
        answer["changed"] = receipt.marked;
        answer["people_added"] = receipt.peopleAdded;
        answer["dry_run"] = dryRun;
        session.print(answer);
    }
    sayPreview(session, preview);
    if (dryRun)
        session.say("Nothing was changed.");
    else
        session.say("Attendance of " + std::to_string(receipt.marked) + " people recorded, " +
                    std::to_string(receipt.unchanged) + " unchanged, " + std::to_string(receipt.byHand) +
                    " left as marked by hand.");
    return kDone;
}

// Without one, that on whose day and at whose time the report is.
Result<SessionId> sessionOf(Workspace& workspace, const RosterInput& input, const MeetingCall& call) {
    if (!call.session.empty()) return findSession(workspace, call.session);
    if (const auto found = workspace.meetings().propose(input, workspace.clock().today())) return *found;
    return fail(ErrorCode::NotFound, {"session", input.name});
}

} // namespace

std::vector<std::string> meetingKinds() {
    return {kAuto, "zoom", "teams", "tencent", "meet", "webex", "dingtalk", "feishu", "wecom", "other"};
}

void addMeetingOptions(CLI::App& command, MeetingOptions& options) {
    command
        .add_option("--same", options.same, "Of a meeting: a name in the file and who it is, as \"Ah Kow=Tan Ah Kow\"")
        ->check([](const std::string& text) {
            const bool pair = text.find('=') != std::string::npos;
            return pair ? std::string() : std::string("--same is a name of the file = a person");
        });
    command
        .add_option("--meeting-column", options.columns,
                    "Of a meeting nobody can read: what a column is, as 2=join; name, email, join, leave, duration. "
                    "Remembered for files with the same headings")
        ->check([](const std::string& text) {
            return columnOf(text) ? std::string()
                                  : std::string("--meeting-column is a number = name, email, join, "
                                                "leave or duration");
        });
    command.add_option("--ignore", options.ignore, "Of a meeting: a name in the file that is nobody");
    command.add_flag("--add-walk-ins", options.addWalkIns, "Of a meeting: add everybody who is not known as a person");
    command.add_flag("--overwrite", options.overwrite, "Of a meeting: also change what was marked by hand");
}

int importMeeting(const Session& session, Workspace& workspace, const RosterInput& input, const MeetingCall& call,
                  const ReadingOptions& reading, const MeetingOptions& options) {
    const auto meeting = sessionOf(workspace, input, call);
    if (!meeting) return session.refuse(meeting);
    const auto settings = settingsOf(workspace, input, call, reading, options);
    if (!settings) return session.refuse(settings);
    auto preview = workspace.meetings().preview(*meeting, input, *settings);
    if (!preview) return session.refuse(preview);
    if (const Status decided = decideAll(workspace, *preview, options); !decided) return session.refuse(decided);
    if (!preview->settings.decisions.empty()) preview = workspace.meetings().decide(std::move(*preview));
    if (!preview) return session.refuse(preview);
    if (call.dryRun) return finish(session, *preview, {}, true);
    const auto receipt = workspace.meetings().commit(*preview);
    if (!receipt) return session.refuse(receipt);
    return finish(session, *preview, *receipt, false);
}

} // namespace preceptor::cli
