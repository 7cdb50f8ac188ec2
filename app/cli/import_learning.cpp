// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_learning.h"

#include "app/cli/learning_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/messages.h"
#include "app/cli/test_name.h"
#include "core/import/word_index.h"
#include "core/services/learning_service.h"
#include "core/services/listing_service.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace preceptor::cli {

namespace {

// "Post-test=B1": the part before the last sign of equality, and that behind it.
std::pair<std::string, std::string> halves(const std::string& text) {
    const auto sign = std::min(text.rfind('='), text.size());
    return {text.substr(0, sign), text.substr(std::min(sign + 1, text.size()))};
}

std::optional<double> pointsOf(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && value > 0 ? std::optional(value) : std::nullopt;
}

using ColumnName = std::optional<std::string> LearningColumnNames::*;

std::optional<ColumnName> columnField(const std::string& target) {
    constexpr std::array<std::pair<std::string_view, ColumnName>, 6> kFields{
        {{"@name", &LearningColumnNames::name},
         {"@first", &LearningColumnNames::firstName},
         {"@last", &LearningColumnNames::lastName},
         {"@email", &LearningColumnNames::email},
         {"@number", &LearningColumnNames::number},
         {"@time", &LearningColumnNames::at}}};
    for (const auto& [word, field] : kFields)
        if (target == word) return field;
    return std::nullopt;
}

// Items called so, or only those that can be what is meant.
Result<const LearningItem*> itemCalled(const LearningPreview& preview, const std::string& name, bool points,
                                       bool either) {
    const LearningItem* found = nullptr;
    const std::string key = wordKeyWithBrackets(name);
    for (const LearningItem& item : preview.report.items) {
        if (item.key != name && wordKeyWithBrackets(item.title) != key) continue;
        if (!either && (item.kind == LearningKind::Points) != points) continue;
        if (found != nullptr) return fail(ErrorCode::Ambiguous, {"column", name});
        found = &item;
    }
    if (found == nullptr && !either) return itemCalled(preview, name, points, true);
    if (found == nullptr) return fail(ErrorCode::NotFound, {"column", name});
    return found;
}

// The key of a column that was seen as nothing, by its heading and, of a record with events, the event behind it.
std::optional<std::string> keyOfHeading(const LearningPreview& preview, const std::string& name) {
    const auto event = std::min(name.find(" @ "), name.size());
    const std::string key = wordKeyWithBrackets(name.substr(0, event));
    const auto& headings = preview.report.headings;
    const auto same = std::count_if(headings.begin(), headings.end(),
                                    [&](const std::string& h) { return wordKeyWithBrackets(h) == key; });
    if (same != 1 || key.empty()) return std::nullopt;
    return event == name.size() ? key : key + '@' + name.substr(event + 3);
}

// Whatever a person took for something is read now, or it was told of a column that this file does not have.
Status findMapped(const LearningPreview& preview) {
    for (const auto& [key, target] : preview.settings.targets) {
        const auto& items = preview.report.items;
        const bool there = std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.key == key; });
        if (!there && target.take != LearningTake::Nothing) return fail(ErrorCode::NotFound, {"column", key});
    }
    return success();
}

bool isCalled(const std::string& text, std::initializer_list<std::string> names) {
    return std::find(names.begin(), names.end(), text) != names.end();
}

std::optional<LearningTarget> targetCalled(const LearningCourse& course, const std::string& name) {
    for (const Module& m : course.modules)
        if (isCalled(name, {m.code, m.title, m.titleZh, std::to_string(m.id.value)}))
            return LearningTarget{LearningTake::Module, m.id, {}, {}};
    const auto test = testCalled(course.tests, name);
    return test ? std::optional(LearningTarget{LearningTake::Test, {}, test->id, {}}) : std::nullopt;
}

Status mapItems(LearningPreview& preview, const LearningOptions& options) {
    for (const std::string& text : options.map) {
        const auto [column, name] = halves(text);
        if (columnField(name)) continue;
        const bool none = name == "none";
        const auto target = none ? std::optional(LearningTarget{}) : targetCalled(preview.course, name);
        if (!target) return fail(ErrorCode::NotFound, {"module or test of the course", name});
        const auto item = itemCalled(preview, column, target->take == LearningTake::Test, none);
        const auto heading = item ? std::optional((*item)->key) : keyOfHeading(preview, column);
        if (!heading) return item.error();
        preview.settings.targets[*heading] = *target;
    }
    return success();
}

Status tellMaxima(LearningPreview& preview, const LearningOptions& options) {
    for (const std::string& text : options.outOf) {
        const auto [column, points] = halves(text);
        const auto item = itemCalled(preview, column, true, false);
        if (!item) return item.error();
        const auto known = preview.targets.find((*item)->key);
        LearningTarget& target = preview.settings.targets[(*item)->key];
        if (target.take == LearningTake::Nothing && known != preview.targets.end()) target = known->second;
        target.outOf = pointsOf(points);
    }
    return success();
}

Status decidePeople(Workspace& workspace, LearningPreview& preview, const MeetingOptions& options) {
    const auto decide = [&](const std::string& name, MeetingDecision decision) -> Status {
        bool found = false;
        for (const MeetingParticipant& person : preview.report.people) {
            if (!isCalled(name, {person.name, person.shown, person.email, person.number})) continue;
            preview.settings.decisions[person.key] = decision;
            found = true;
        }
        return found ? success() : Status(fail(ErrorCode::NotFound, {"name in the file", name}));
    };
    if (options.acceptSuggestions)
        for (const auto& [i, person] : clearSuggestions(preview.matches))
            preview.settings.decisions[preview.report.people[i].key] = {MeetingChoice::Person, person};
    for (const std::string& name : options.ignore)
        if (auto done = decide(name, {MeetingChoice::Nobody, {}}); !done) return done;
    for (const std::string& pair : options.same) {
        const auto [name, who] = halves(pair);
        const auto people = findPeople(workspace, {who});
        if (!people) return people.error();
        if (auto done = decide(name, {MeetingChoice::Person, people->front()}); !done) return done;
    }
    return success();
}

Result<LearningSettings> settingsOf(const RosterInput& input, const std::string& as, const ReadingOptions& reading,
                                    const MeetingOptions& people, const LearningOptions& options) {
    const auto bytes = byteReading(input, reading);
    if (!bytes) return bytes.error();
    LearningSettings settings;
    settings.encoding = bytes->encoding;
    settings.separator = bytes->separator;
    settings.sheet = bytes->sheet;
    settings.dateOrder = bytes->dateOrder;
    if (as != kAuto) settings.platform = learningPlatform(as);
    settings.attempts = attemptPolicy(options.attempts).value_or(AttemptPolicy::All);
    settings.overwriteByHand = settings.overwriteElsewhere = people.overwrite;
    if (!options.on.empty()) {
        settings.day = Date::parse(options.on);
        if (!settings.day) return invalid({{"--on", IssueCode::NotADate, options.on}});
    }
    for (const std::string& text : options.map) {
        const auto [column, target] = halves(text);
        if (const auto field = columnField(target)) settings.columns.** field = column;
    }
    return settings;
}

int finish(const Session& session, Workspace& workspace, const LearningPreview& preview, const LearningReceipt& receipt,
           bool dryRun) {
    if (session.json()) {
        Json answer = answerOf(workspace, preview);
        answer["changed"] = receipt.written;
        answer["unchanged"] = receipt.unchanged;
        answer["by_hand"] = receipt.byHand;
        answer["elsewhere"] = receipt.elsewhere;
        answer["completions"] = receipt.completions;
        answer["dry_run"] = dryRun;
        session.print(answer);
    }
    sayPreview(session, workspace, preview);
    if (dryRun)
        session.say("Nothing was changed.");
    else
        session.say(counted(receipt.written, "result") + " recorded, " + std::to_string(receipt.unchanged) +
                    " unchanged, " + std::to_string(receipt.byHand) + " left as entered by hand, " +
                    std::to_string(receipt.elsewhere) + " left as another platform told.");
    return kDone;
}

Result<CohortId> classOf(Workspace& workspace, const RosterInput& input, const LearningCall& call,
                         const LearningSettings& settings) {
    if (!call.cohort.empty()) return workspace.listing().find<CohortId>("cohort", call.cohort);
    return workspace.learning().propose(input, settings);
}

} // namespace

std::vector<std::string> learningKinds() {
    return {"moodle", "kolibri", "canvas", "google-forms", "ms-forms", "wjx", "kobo", "redcap"};
}

void addLearningOptions(CLI::App& command, LearningOptions& options) {
    const auto isPair = [](const std::string& text) {
        const auto [column, target] = halves(text);
        return column.empty() || target.empty() ? std::string("--map is a column = a module or a test") : std::string();
    };
    const auto isPoints = [](const std::string& text) {
        const auto [column, points] = halves(text);
        return column.empty() || !pointsOf(points) ? std::string("--out-of is a column = a number of points")
                                                   : std::string();
    };
    command
        .add_option(
            "--map", options.map,
            "Of results: what a column of the file is, as \"Quiz 1=Post-test\": a module by its code or title, a "
            "test by its title, or none; @name, @first, @last, @email, @number, @time for who and when. "
            "Remembered for files of the same kind")
        ->allow_extra_args(false)
        ->check(isPair);
    command.add_option("--out-of", options.outOf, "Of results: the maximum of a column of points that does not say it")
        ->allow_extra_args(false)
        ->check(isPoints);
    command
        .add_option("--attempts", options.attempts,
                    "Of results: which answers of one person count: all, each as an attempt, or: last, best, first")
        ->check(CLI::IsMember({"all", "last", "best", "first"}))
        ->capture_default_str();
    command.add_option("--on", options.on, "Of results: the day of marks without one, YYYY-MM-DD");
}

bool isLearningFile(Workspace& workspace, const RosterInput& input, const ReadingOptions& reading) {
    const auto settings = settingsOf(input, kAuto, reading, {}, {});
    return settings && workspace.learning().isResults(input, *settings);
}

int importLearning(const Session& session, Workspace& workspace, const RosterInput& input, const LearningCall& call,
                   const ReadingOptions& reading, const MeetingOptions& people, const LearningOptions& options) {
    const auto settings = settingsOf(input, call.as, reading, people, options);
    if (!settings) return session.refuse(settings);
    const auto cohort = classOf(workspace, input, call, *settings);
    if (!cohort) return session.refuse(cohort);
    auto preview = workspace.learning().preview(*cohort, input, *settings);
    if (!preview) return session.refuse(preview);
    if (const Status mapped = mapItems(*preview, options); !mapped) return session.refuse(mapped);
    // A column that was seen as nothing is read as what it was told to be.
    preview = workspace.learning().preview(*cohort, input, preview->settings);
    if (!preview) return session.refuse(preview);
    if (const Status found = findMapped(*preview); !found) return session.refuse(found);
    if (const Status told = tellMaxima(*preview, options); !told) return session.refuse(told);
    if (const Status decided = decidePeople(workspace, *preview, people); !decided) return session.refuse(decided);
    preview = workspace.learning().decide(std::move(*preview));
    if (!preview) return session.refuse(preview);
    if (call.dryRun) return finish(session, workspace, *preview, {}, true);
    const auto receipt = workspace.learning().commit(*preview);
    if (!receipt) return session.refuse(receipt);
    return finish(session, workspace, *preview, *receipt, false);
}

} // namespace preceptor::cli
