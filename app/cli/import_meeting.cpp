// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_meeting.h"

#include "app/cli/lookup.h"
#include "app/cli/meeting_answer.h"
#include "app/cli/messages.h"
#include "core/services/meeting_service.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iostream>

namespace preceptor::cli {

namespace {

constexpr const char* kNone = "none";

// The second of a name that is there twice at once is also "name #2".
bool isCalled(const MeetingParticipant& participant, const std::string& name) {
    const std::string mark = " #" + std::to_string(participant.connection);
    const bool one = participant.doubled() && name.ends_with(mark);
    const std::string plain = one ? name.substr(0, name.size() - mark.size()) : name;
    return participant.name == plain || participant.shown == plain;
}

// Every participant that is called so, by the whole name shown or the part that is the person's.
Status decide(MeetingPreview& preview, const std::string& name, MeetingDecision decision) {
    bool found = false;
    for (const MeetingParticipant& participant : preview.participants) {
        if (!isCalled(participant, name)) continue;
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
    if (options.acceptSuggestions)
        for (const auto& [i, person] : clearSuggestions(preview.matches))
            preview.settings.decisions[preview.participants[i].key] = {MeetingChoice::Person, person};
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

std::optional<std::pair<std::size_t, Column>> meetingColumn(std::string_view text) {
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
        if (const auto column = meetingColumn(text)) mapping.*column->second = column->first;
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
    if (!options.replaces.empty()) settings.replaces = options.replaces == kNone ? std::string() : options.replaces;
    if (call.as != kAuto) settings.choices.platform = meetingPlatform(call.as);
    if (options.columns.empty()) return settings;
    const auto mapping = mappingOf(workspace, input, settings, reading.heading, options.columns);
    if (!mapping) return mapping.error();
    settings.choices.mapping = *mapping;
    return settings;
}

int finish(const Session& session, Workspace& workspace, const MeetingPreview& preview, const MeetingReceipt& receipt,
           bool dryRun) {
    if (session.json()) {
        Json answer = answerOf(workspace, preview);
        answer["changed"] = receipt.marked;
        answer["people_added"] = receipt.peopleAdded;
        answer["dry_run"] = dryRun;
        session.print(answer);
    }
    sayPreview(session, workspace, preview);
    if (dryRun)
        session.say("Nothing was changed.");
    else
        session.say("Attendance of " + counted(receipt.marked, "person", "people") + " recorded, " +
                    std::to_string(receipt.unchanged) + " unchanged, " + std::to_string(receipt.byHand) +
                    " left as marked by hand.");
    return kDone;
}

// Without one, that on whose day and at whose time the report is.
Result<SessionId> sessionOf(Workspace& workspace, const RosterInput& input, const MeetingCall& call) {
    if (!call.session.empty()) return findSession(workspace, call.session);
    return workspace.meetings().propose(input, workspace.clock().today());
}

} // namespace

std::vector<std::string> meetingKinds() {
    return {kAuto, "zoom", "teams", "tencent", "meet", "webex", "dingtalk", "feishu", "wecom", "other"};
}

void addMeetingOptions(CLI::App& command, MeetingOptions& options) {
    command
        .add_option("--same", options.same,
                    "Of a meeting or results: a name in the file and who it is, as \"Ah Kow=Tan Ah Kow\"")
        ->check([](const std::string& text) {
            const bool pair = text.find('=') != std::string::npos;
            return pair ? std::string() : std::string("--same is a name of the file = a person");
        });
    command
        .add_option("--meeting-column", options.columns,
                    "Of a meeting nobody can read: what a column is, as 2=join; name, email, join, leave, duration. "
                    "Remembered for files with the same headings")
        ->check([](const std::string& text) {
            return meetingColumn(text) ? std::string()
                                       : std::string("--meeting-column is a number = name, email, join, "
                                                     "leave or duration");
        });
    command.add_option("--ignore", options.ignore, "Of a meeting or results: a name in the file that is nobody");
    command.add_flag("--add-walk-ins", options.addWalkIns, "Of a meeting: add everybody who is not known as a person");
    command.add_flag("--accept-suggestions", options.acceptSuggestions,
                     "Of a meeting or results: take each name that is like that of one person only as that person");
    command.add_option(
        "--replaces", options.replaces,
        "Of a meeting taken before: whose lines go, as \"earlier\" of the answer names them, or: none, the "
        "file is another of the same session");
    command.add_flag("--overwrite", options.overwrite,
                     "Of a meeting or results: also change what was entered by hand, or told by another platform");
}

int importMeeting(const Session& session, Workspace& workspace, const RosterInput& input, const MeetingCall& call,
                  const ReadingOptions& reading, const MeetingOptions& options) {
    const auto settings = settingsOf(workspace, input, call, reading, options);
    if (!settings) return session.refuse(settings);
    // What the file is can be told all the same.
    const auto refused = [&](const Error& error) {
        const auto report = session.json() ? workspace.meetings().recognise(input, *settings) : std::nullopt;
        return session.refuse(error, report ? recognisedJson(*report) : Json::object());
    };
    const auto meeting = sessionOf(workspace, input, call);
    if (!meeting) return refused(meeting.error());
    auto preview = workspace.meetings().preview(*meeting, input, *settings);
    if (!preview) return refused(preview.error());
    if (const Status decided = decideAll(workspace, *preview, options); !decided) return session.refuse(decided);
    if (!preview->settings.decisions.empty()) preview = workspace.meetings().decide(std::move(*preview));
    if (!preview) return session.refuse(preview);
    if (call.dryRun) return finish(session, workspace, *preview, {}, true);
    if (!preview->losses.empty() && preview->isLeft()) { // it has to be asked for
        finish(session, workspace, *preview, {}, false);
        std::cerr << "preceptor-cli: Nothing was recorded: the file has less than the one it would replace, which may "
                     "be the newer one. Say with --replaces which it replaces, or none.\n";
        return kUserError;
    }
    const auto receipt = workspace.meetings().commit(*preview);
    if (!receipt) return session.refuse(receipt);
    return finish(session, workspace, *preview, *receipt, false);
}

} // namespace preceptor::cli
