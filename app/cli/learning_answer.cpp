// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/learning_answer.h"

#include "app/cli/import_reading.h"
#include "app/cli/learning_words.h"
#include "app/cli/lookup.h"
#include "app/cli/meeting_words.h"
#include "app/cli/messages.h"

#include <algorithm>

namespace preceptor::cli {

namespace {

std::string number(double value) { return Json(value).dump(); }

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}
Json orNull(const std::optional<Date>& day) { return day ? Json(day->iso()) : Json(); }

Json jsonOf(const LearningRecognition& recognition) {
    Json reasons = Json::array();
    for (const LearningReason reason : recognition.reasons) reasons.push_back(codeText(reason));
    return {{"connector", codeOf(recognition.platform)},
            {"layout", recognition.layout},
            {"score", recognition.score},
            {"reasons", reasons}};
}

LearningTarget targetOf(const LearningSlot& slot) { return {slot.take, slot.module, slot.test, {}}; }

Json jsonOf(const LearningPreview& preview, const LearningItem& item) {
    const auto found = preview.targets.find(item.key);
    const LearningTarget target = found == preview.targets.end() ? LearningTarget{} : found->second;
    const auto basis = preview.bases.find(item.key);
    return {{"column", item.title},
            {"key", item.key},
            {"kind", codeText(item.kind)},
            {"max", orNull(item.max)},
            {"total", item.total},
            {"take", codeText(target.take)},
            {"target", preview.nameOf(target)},
            {"out_of", orNull(target.outOf)},
            {"basis", codeText(basis == preview.bases.end() ? TargetBasis::None : basis->second)}};
}

Json jsonOf(const LearningSlot& slot, const LearningValue& value) {
    Json json = {{"on", orNull(value.on)}};
    if (slot.take == LearningTake::Test) json["raw"] = orNull(value.raw);
    if (slot.take != LearningTake::Test) json["status"] = codeOf(value.status);
    if (slot.take == LearningTake::Module) json["minutes"] = orNull(value.minutes);
    return json;
}

Json jsonOf(const LearningPreview& preview, const PlannedFact& fact) {
    return {{"person", preview.nameOf(fact.person)},
            {"person_id", std::to_string(fact.person.value)},
            {"take", codeText(fact.slot.take)},
            {"target", preview.nameOf(targetOf(fact.slot))},
            {"attempt", fact.slot.attempt == 0 ? Json() : Json(fact.slot.attempt)},
            {"column", preview.report.items[fact.item].title},
            {"said", fact.said},
            {"value", jsonOf(fact.slot, fact.value)},
            {"before", fact.before ? jsonOf(fact.slot, *fact.before) : Json()},
            {"told_by", fact.toldBy.empty() ? Json() : Json(fact.toldBy)},
            {"outcome", codeText(fact.outcome)}};
}

Json personOf(Workspace& workspace, const LearningPreview& preview, std::size_t i) {
    const MeetingParticipant& person = preview.report.people[i];
    const MeetingMatch& match = preview.matches[i];
    const auto named = [&](PersonId id) {
        return Json{{"person", preview.nameOf(id)}, {"person_id", std::to_string(id.value)}};
    };
    Json json = {{"name", person.name},
                 {"shown", person.shown},
                 {"email", person.email},
                 {"number", person.number},
                 {"verdict", codeText(match.verdict)},
                 {"basis", codeText(match.basis)},
                 {"tier", codeText(match.tier)},
                 {"doubt", codeText(match.doubt)},
                 {"rows", Json::array()},
                 {"candidates", Json::array()}};
    for (const std::size_t line : person.lines) json["rows"].push_back(preview.report.lines[line].row);
    if (match.verdict == MatchVerdict::Matched && match.person) json.update(named(match.person));
    for (const MatchCandidate& candidate : match.candidates) {
        Json one = named(candidate.person);
        one.update(workplaceJson(workspace, candidate.person));
        one["tier"] = codeText(candidate.tier);
        json["candidates"].push_back(std::move(one));
    }
    return json;
}

// Rows of which nothing is written, and why.
Json otherRows(const LearningPreview& preview) {
    Json rows = Json::array();
    for (std::size_t i = 0; i < preview.plan.verdicts.size(); ++i)
        if (preview.plan.verdicts[i] != LineVerdict::Imported && preview.plan.verdicts[i] != LineVerdict::Merged)
            rows.push_back({{"row", preview.report.lines[i].row}, {"verdict", codeText(preview.plan.verdicts[i])}});
    for (const LearningSkipped& skipped : preview.report.skipped)
        rows.push_back({{"row", skipped.row}, {"verdict", codeText(skipped.reason)}});
    return rows;
}

std::string separatorName(char separator) { return separator == '\t' ? "tab" : std::string(1, separator); }

} // namespace

Json answerOf(Workspace& workspace, const LearningPreview& preview) {
    const LearningReport& report = preview.report;
    const LearningCounts& c = preview.plan.counts;
    Json answer = {{"recognised", jsonOf(report.recognition)}};
    answer["also"] = Json::array();
    for (std::size_t i = 1; i < report.candidates.size(); ++i) answer["also"].push_back(jsonOf(report.candidates[i]));
    answer["class"] = {{"id", std::to_string(preview.cohort.id.value)}, {"name", preview.cohort.name}};
    answer["source"] = {{"heading_row", report.headingRow}};
    if (preview.separator == 0)
        answer["source"]["sheet"] = preview.sheetName;
    else
        answer["source"].update(
            {{"encoding", encodingName(*preview.read.encoding)}, {"separator", separatorName(preview.separator)}});
    answer["source"]["unreadable_rows"] = preview.read.unreadableRows;
    answer["already_imported"] = preview.importedBefore ? Json(preview.importedBefore->on.iso()) : Json();
    answer["open_dates"] = orNull(report.openDates);
    answer["attempts"] = codeOf(preview.settings.attempts);
    answer["rows"] = {
        {"read", c.read}, {"imported", c.imported}, {"merged", c.merged}, {"skipped", c.skipped}, {"open", c.open}};
    answer["other_rows"] = otherRows(preview);
    answer["items"] = Json::array();
    for (const LearningItem& item : report.items) answer["items"].push_back(jsonOf(preview, item));
    answer["people"] = Json::array();
    for (std::size_t i = 0; i < report.people.size(); ++i) answer["people"].push_back(personOf(workspace, preview, i));
    answer["facts"] = Json::array();
    for (const PlannedFact& fact : preview.plan.facts) answer["facts"].push_back(jsonOf(preview, fact));
    answer["open"] = Json::array();
    for (const LearningOpen& open : preview.plan.open)
        answer["open"].push_back({{"row", report.lines[open.line].row},
                                  {"column", report.items[open.item].title},
                                  {"said", open.said},
                                  {"problem", codeText(open.problem)}});
    answer["vanished"] = preview.plan.vanished.size();
    return answer;
}

std::string sumOf(const LearningCounts& c) {
    return counted(c.read, "row") + " read = " + std::to_string(c.imported) + " imported + " +
           std::to_string(c.merged) + " already here + " + std::to_string(c.skipped) + " skipped + " +
           std::to_string(c.open) + " open.";
}

namespace {

std::string valueText(const LearningPreview& preview, const LearningSlot& slot, const LearningValue& value) {
    std::string text;
    if (slot.take == LearningTake::Test)
        text = number(value.raw.value_or(0)) + " of " + number(preview.maximumOf(slot.test).value_or(0));
    else
        text = slot.take == LearningTake::Course ? "completed there" : std::string(codeOf(value.status));
    return value.on ? text + " on " + value.on->iso() : text;
}

void sayFact(const Session& session, const LearningPreview& preview, const PlannedFact& fact) {
    if (fact.outcome == FactOutcome::Unchanged) return;
    std::string target = preview.nameOf(targetOf(fact.slot));
    if (fact.slot.take == LearningTake::Course) target = "the course";
    if (fact.slot.attempt > 1) target += ", attempt " + std::to_string(fact.slot.attempt);
    std::string line = "  " + preview.nameOf(fact.person) + ": " + target + ": ";
    if (fact.outcome == FactOutcome::ByHand) {
        line += fact.before ? "stays " + valueText(preview, fact.slot, *fact.before) + ", as entered by hand"
                            : "stays empty, as taken away by hand";
        session.say(line + "; the file says " + valueText(preview, fact.slot, fact.value) +
                    " (--overwrite takes the file's)");
        return;
    }
    if (fact.outcome == FactOutcome::Elsewhere) {
        line += "stays " + valueText(preview, fact.slot, *fact.before) + ", as a file of " + fact.toldBy + " told";
        session.say(line + "; this file says " + valueText(preview, fact.slot, fact.value) +
                    " (--overwrite takes this file's)");
        return;
    }
    if (fact.before) line += valueText(preview, fact.slot, *fact.before) + " -> ";
    line += valueText(preview, fact.slot, fact.value);
    session.say(line.append("; ").append(codeText(fact.outcome)));
}

void sayPerson(const Session& session, Workspace& workspace, const LearningPreview& preview, std::size_t i) {
    const MeetingParticipant& person = preview.report.people[i];
    const MeetingMatch& match = preview.matches[i];
    std::string line = "  " + person.shown + ": ";
    if (match.verdict == MatchVerdict::Matched) {
        const bool inClass =
            person.lines.empty() || preview.plan.verdicts[person.lines.front()] != LineVerdict::NotInClass;
        if (!inClass) session.say(line + preview.nameOf(match.person) + " is not in the class");
        return;
    }
    if (match.verdict == MatchVerdict::WalkIn) line += "nobody here is called so (--same, --ignore)";
    line.append(sentenceOf(match.doubt));
    for (std::size_t c = 0; c < match.candidates.size() && match.verdict == MatchVerdict::Candidates; ++c) {
        const PersonId candidate = match.candidates[c].person;
        line.append(c == 0 ? "; perhaps " : "; or ").append(personWords(workspace, candidate));
    }
    session.say(line);
}

void sayItem(const Session& session, const LearningPreview& preview, const LearningItem& item) {
    const auto found = preview.targets.find(item.key);
    if (found == preview.targets.end()) {
        const bool points = item.kind == LearningKind::Points;
        if (!item.total)
            session.say("  \"" + item.title + "\" is not taken: --map \"" + item.title +
                        (points ? "=TEST\"" : "=MODULE\""));
        return;
    }
    if (found->second.take == LearningTake::Course)
        session.say("  \"" + item.title + "\": kept as evidence; it completes nobody here");
    else
        session.say("  \"" + item.title + "\" is " + preview.nameOf(found->second));
}

std::string headingList(const LearningReport& report) {
    constexpr std::size_t kShown = 20;
    std::string list;
    for (std::size_t i = 0; i < std::min(report.headings.size(), kShown); ++i)
        if (!report.headings[i].empty()) list.append(list.empty() ? "" : ", ").append(report.headings[i]);
    return report.headings.size() > kShown ? list + ", …" : list;
}

// Why rows were skipped, each reason with how many.
void saySkipped(const Session& session, const LearningPreview& preview) {
    const auto& verdicts = preview.plan.verdicts;
    const auto& skipped = preview.report.skipped;
    for (const LearningSkip reason : {LearningSkip::NotPeople, LearningSkip::Nameless}) {
        const auto rows = std::count_if(skipped.begin(), skipped.end(),
                                        [&](const LearningSkipped& row) { return row.reason == reason; });
        if (rows > 0) session.say(counted(rows, "row") + " skipped: " + std::string(sentenceOf(reason)) + ".");
    }
    if (const auto nobody = std::count(verdicts.begin(), verdicts.end(), LineVerdict::Nobody); nobody > 0)
        session.say(counted(nobody, "row") + " skipped: nobody, or left out with --ignore.");
    if (const auto nothing = std::count(verdicts.begin(), verdicts.end(), LineVerdict::Nothing); nothing > 0)
        session.say(counted(nothing, "row") + " skipped: nothing in a column that is taken; --map takes any column: " +
                    headingList(preview.report) + ".");
}

} // namespace

void sayPreview(const Session& session, Workspace& workspace, const LearningPreview& preview) {
    const LearningReport& report = preview.report;
    const LearningRecognition& r = report.recognition;
    std::string line = "Recognised as " + platformName(r.platform);
    if (!r.layout.empty()) line.append(" (").append(r.layout).append(")");
    line += ", " + std::to_string(r.score) + " of 100";
    for (std::size_t i = 0; i < r.reasons.size(); ++i)
        line.append(i == 0 ? ": " : ", ").append(sentenceOf(r.reasons[i]));
    session.say(line + ". Class: " + preview.cohort.name + ".");
    if (const std::string read = encodingSentence(preview.read); !read.empty()) session.say(read);
    if (preview.importedBefore)
        session.say("The same file was imported before, on " + preview.importedBefore->on.iso() + ".");
    if (report.openDates)
        session.say("The dates in " + *report.openDates + " can be read in two ways; say which with --dates.");
    for (const LearningItem& item : report.items) sayItem(session, preview, item);
    for (const PlannedFact& fact : preview.plan.facts) sayFact(session, preview, fact);
    for (const LearningOpen& open : preview.plan.open)
        session.say("  row " + std::to_string(report.lines[open.line].row) + ", " + report.items[open.item].title +
                    ": \"" + open.said + "\" " + std::string(sentenceOf(open.problem)));
    for (std::size_t i = 0; i < report.people.size(); ++i) sayPerson(session, workspace, preview, i);
    saySkipped(session, preview);
    if (const auto gone = static_cast<std::int64_t>(preview.plan.vanished.size()); gone > 0)
        session.say(counted(gone, "result of earlier files is not in this one and stays",
                            "results of earlier files are not in this one; they stay") +
                    ".");
    session.say(sumOf(preview.plan.counts));
}

} // namespace preceptor::cli
