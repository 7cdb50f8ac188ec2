// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/learning_reading.h"

#include "core/base/atomic_file.h"
#include "core/import/learning_grid.h"
#include "core/import/word_index.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace preceptor {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostLearningSheets = 8;
constexpr std::size_t kKeyLetters = 32;
constexpr std::array<std::pair<const char*, std::optional<std::string> LearningColumnNames::*>, 6> kRememberedColumns{
    {{"name", &LearningColumnNames::name},
     {"first_name", &LearningColumnNames::firstName},
     {"last_name", &LearningColumnNames::lastName},
     {"email", &LearningColumnNames::email},
     {"number", &LearningColumnNames::number},
     {"at", &LearningColumnNames::at}}};

// A platform's activities keep their names, whatever columns come with them. The questions of two tests may be the
// same, so a form is known by its headings and by the name of its file.
std::string keyOf(const Sheet& sheet, const LearningLayout& layout, const LearningFileNames& names,
                  CourseVersionId version) {
    const LearningRecognition& r = layout.recognition;
    std::string text =
        std::string(codeOf(r.platform)) + '|' + std::string(r.layout) + '|' + std::to_string(version.value);
    if (isForm(r.platform)) text += '|' + learningPrint(sheet, layout) + learningFileTitle(names.file);
    return sha256Hex(text).substr(0, kKeyLetters);
}

// Forms with these headings, of whatever course and test: who their rows are of stands in the same columns.
std::string formKeyOf(const Sheet& sheet, const LearningLayout& layout) {
    const LearningRecognition& r = layout.recognition;
    if (!isForm(r.platform)) return {};
    const std::string text = "form|" + std::string(codeOf(r.platform)) + '|' + std::string(r.layout) + '|';
    return sha256Hex(text + learningPrint(sheet, layout)).substr(0, kKeyLetters);
}

LearningTarget targetFrom(const Json& json) {
    LearningTarget target;
    if (const auto module = json.find("module"); module != json.end() && module->is_number_integer())
        target = {LearningTake::Module, ModuleId{module->get<std::int64_t>()}, {}, {}};
    if (const auto test = json.find("test"); test != json.end() && test->is_number_integer())
        target = {LearningTake::Test, {}, AssessmentId{test->get<std::int64_t>()}, {}};
    if (json.contains("course")) target.take = LearningTake::Course;
    if (const auto most = json.find("out_of"); most != json.end() && most->is_number() && most->get<double>() > 0)
        target.outOf = most->get<double>();
    return target;
}

Json jsonOf(const LearningTarget& target) {
    Json json = Json::object();
    if (target.take == LearningTake::Module) json["module"] = target.module.value;
    if (target.take == LearningTake::Test) json["test"] = target.test.value;
    if (target.take == LearningTake::Course) json["course"] = true;
    if (target.outOf) json["out_of"] = *target.outOf;
    return json;
}

TableOptions tableOptions(const LearningSettings& settings) {
    TableOptions options;
    options.encoding = settings.encoding;
    options.separator = settings.separator;
    options.sheet = settings.sheet;
    options.headingScore = learningHeadingScore;
    return options;
}

// Of a workbook, the sheet that is most surely of a platform.
Result<TableFile> bestTable(const RosterInput& input, const LearningSettings& settings) {
    TableOptions options = tableOptions(settings);
    auto best = readTable(*input.bytes, input.name, options);
    if (!best || best->sheets.size() < 2 || settings.sheet) return best;
    const auto scoreOf = [&](const TableFile& file) {
        const LearningFileNames names{input.name, file.sheets[file.chosenSheet].name};
        const auto layouts = findLearningLayouts(file.sheet, names, settings.platform);
        return layouts.empty() ? 0 : layouts.front().recognition.score;
    };
    int score = scoreOf(*best);
    for (std::size_t i = 0; i < std::min(best->sheets.size(), kMostLearningSheets); ++i) {
        if (i == best->chosenSheet || best->sheets[i].hidden) continue;
        options.sheet = i;
        auto other = readTable(*input.bytes, input.name, options);
        if (!other) continue;
        const int otherScore = scoreOf(*other);
        if (otherScore <= score) continue;
        score = otherScore;
        best = std::move(other);
    }
    return best;
}

// A column that was told of another file of the kind and is not in this one.
void forgetMissing(const Sheet& sheet, std::size_t headingRow, LearningColumnNames& columns) {
    for (const auto& [name, field] : kRememberedColumns) {
        if (!(columns.*field)) continue;
        const std::string key = wordKeyWithBrackets(*(columns.*field));
        const auto cells = sheet.row(headingRow);
        const bool there = std::any_of(cells.begin(), cells.end(),
                                       [&](const SheetCell& cell) { return wordKeyWithBrackets(cell.text()) == key; });
        if (!there) (columns.*field).reset();
    }
}

// What a person took a column for, now or before, says of what kind it is.
std::map<std::string, LearningKind> kindsOf(const LearningTargets& remembered, const LearningTargets& told) {
    std::map<std::string, LearningKind> kinds;
    for (const LearningTargets* targets : {&told, &remembered})
        for (const auto& [key, target] : *targets) {
            if (target.take == LearningTake::Test) kinds.emplace(key, LearningKind::Points);
            if (target.take == LearningTake::Module) kinds.emplace(key, LearningKind::Completion);
        }
    return kinds;
}

struct OpenedFile {
    TableFile file;
    std::string sheetName; // of a workbook
    std::vector<LearningLayout> layouts;
    std::string name;
    LearningFileNames names() const { return {name, sheetName}; }
};

Result<OpenedFile> opened(const RosterInput& input, const LearningSettings& settings) {
    auto file = bestTable(input, settings);
    if (!file) return file.error();
    OpenedFile opened{std::move(*file), {}, {}, input.name};
    if (opened.file.kind == TableKind::Workbook && opened.file.chosenSheet < opened.file.sheets.size())
        opened.sheetName = opened.file.sheets[opened.file.chosenSheet].name;
    opened.layouts = findLearningLayouts(opened.file.sheet, opened.names(), settings.platform);
    return opened;
}

// What was told of files of this kind in this course, else the columns told of forms with the same headings.
LearningMemory remembered(const OpenedFile& opened, const LearningReading& reading, const LearningSettings& settings,
                          const LearningMemories& memories) {
    LearningMemory memory;
    if (settings.onlyTold) return memory;
    if (const auto known = memories.find(reading.key); known != memories.end()) memory = memoryFrom(known->second);
    if (const auto form = memories.find(reading.formKey);
        form != memories.end() && memory.columns == LearningColumnNames{})
        memory.columns = memoryFrom(form->second).columns;
    forgetMissing(opened.file.sheet, opened.layouts.front().headingRow, memory.columns);
    return memory;
}

// A name in one column takes the place of one in two, and the other way round.
void tellColumns(LearningColumnNames& columns, const LearningColumnNames& told) {
    if (told.name) columns.firstName = columns.lastName = std::nullopt;
    if (told.firstName || told.lastName) columns.name.reset();
    for (const auto& [name, field] : kRememberedColumns)
        if (told.*field) columns.*field = told.*field;
}

void recall(LearningReading& reading, const OpenedFile& file, const LearningSettings& settings, CourseVersionId version,
            const LearningMemories& memories) {
    if (!file.layouts.empty()) {
        reading.key = keyOf(file.file.sheet, file.layouts.front(), file.names(), version);
        reading.formKey = formKeyOf(file.file.sheet, file.layouts.front());
        reading.memory = remembered(file, reading, settings, memories);
    }
    tellColumns(reading.memory.columns, settings.columns);
}

ColumnUse useOf(const LearningLayout& layout, std::size_t column) {
    const auto among = [&](const std::vector<std::size_t>& columns) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    const LearningWho& who = layout.who;
    for (const auto& [columns, use] :
         {std::pair(&who.names, ColumnUse::Name), std::pair(&who.firstNames, ColumnUse::FirstName),
          std::pair(&who.lastNames, ColumnUse::LastName), std::pair(&who.emails, ColumnUse::Email),
          std::pair(&who.numbers, ColumnUse::Number)})
        if (among(*columns)) return use;
    if (layout.at == column) return ColumnUse::Time;
    for (const LearningColumn& c : layout.columns) {
        if (c.on == column) return ColumnUse::Time;
        if (c.value != column) continue;
        return c.item.kind == LearningKind::Points       ? ColumnUse::Points
               : c.item.kind == LearningKind::Completion ? ColumnUse::Completion
                                                         : ColumnUse::Course;
    }
    return ColumnUse::Nothing;
}

std::string exampleIn(const LearningGrid& grid, std::size_t column) {
    for (const std::size_t row : grid.rows())
        if (std::string text = tidy(grid.text(row, column)); !text.empty()) return text;
    return {};
}

} // namespace

std::string memoryJson(const LearningMemory& memory) {
    Json json = {{"columns", Json::object()}, {"items", Json::object()}};
    for (const auto& [name, field] : kRememberedColumns)
        if (memory.columns.*field) json["columns"][name] = *(memory.columns.*field);
    for (const auto& [key, target] : memory.targets) json["items"][key] = jsonOf(target);
    return json.dump();
}

LearningMemory memoryFrom(const std::string& text) {
    LearningMemory memory;
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return memory;
    if (const auto columns = json.find("columns"); columns != json.end() && columns->is_object())
        for (const auto& [name, field] : kRememberedColumns)
            if (const auto heading = columns->find(name); heading != columns->end() && heading->is_string())
                memory.columns.*field = heading->get<std::string>();
    if (const auto items = json.find("items"); items != json.end() && items->is_object())
        for (const auto& [key, target] : items->items())
            if (target.is_object()) memory.targets.emplace(key, targetFrom(target));
    return memory;
}

bool looksLikeResults(const RosterInput& input, const LearningSettings& settings, const LearningMemories& memories) {
    const auto file = opened(input, settings);
    if (!file || file->layouts.empty()) return false;
    const LearningLayout& layout = file->layouts.front();
    if (layout.recognition.score < kSureLearning) return false;
    return !isForm(layout.recognition.platform) || memories.contains(formKeyOf(file->file.sheet, layout)) ||
           std::any_of(layout.columns.begin(), layout.columns.end(),
                       [](const LearningColumn& c) { return c.item.score; });
}

Result<LearningReading> readLearningFile(const RosterInput& input, const LearningSettings& settings,
                                         CourseVersionId version, const std::string& zone,
                                         const LearningMemories& memories) {
    const auto file = opened(input, settings);
    if (!file) return file.error();
    LearningReading reading;
    reading.sheetName = file->sheetName;
    reading.read = howRead(file->file);
    reading.separator = file->file.kind == TableKind::Workbook ? char{0} : file->file.separator;
    recall(reading, *file, settings, version, memories);
    auto report = readLearning(file->file.sheet, file->names(),
                               {settings.platform, settings.dateOrder, reading.memory.columns, zone,
                                kindsOf(reading.memory.targets, settings.targets)});
    if (!report) return report.error();
    reading.report = std::move(*report);
    return reading;
}

Result<LearningColumnsSeen> columnsOfLearningFile(const RosterInput& input, const LearningSettings& settings,
                                                  CourseVersionId version, const LearningMemories& memories) {
    const auto file = opened(input, settings);
    if (!file) return file.error();
    if (file->layouts.empty()) return fail(ErrorCode::NoHeadingRow, {input.name, {}, "results"});
    LearningReading reading;
    recall(reading, *file, settings, version, memories);
    LearningColumnsSeen seen;
    seen.read = howRead(file->file);
    seen.names = reading.memory.columns;
    seen.targets = settings.targets;
    seen.targets.merge(reading.memory.targets);
    const LearningLayout& layout = file->layouts.front();
    const LearningGrid grid(file->file.sheet, layout.headingRow);
    for (const auto& [name, field] : kRememberedColumns)
        for (std::size_t i = 0; i < grid.width() && seen.names.*field; ++i)
            if (grid.key(i) == wordKeyWithBrackets(*(seen.names.*field))) seen.names.*field = grid.heading(i);
    // Rows that each tell of one content, or of an event, are not told apart by columns.
    const bool byColumn = !layout.contents && !layout.event;
    for (std::size_t i = 0; i < grid.width(); ++i) {
        if (grid.heading(i).empty()) continue;
        const std::string key = grid.itemKey(i);
        seen.columns.push_back({grid.heading(i), exampleIn(grid, i), byColumn ? key : std::string(), key == grid.key(i),
                                useOf(layout, i)});
    }
    return seen;
}

} // namespace preceptor
