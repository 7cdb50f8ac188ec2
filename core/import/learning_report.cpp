// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/learning_report.h"

#include "core/base/ascii.h"
#include "core/base/atomic_file.h"
#include "core/import/cell_rules.h"
#include "core/import/learning_grid.h"
#include "core/import/word_index.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"
#include "core/text/time_zone.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestSaid = 60; // letters kept of what the file says
constexpr std::size_t kShownHeadings = 6;
constexpr std::size_t kDigitsOfNumber = 4; // so many in a name are a number of the person

// "Quinn, Avery" -> "Avery Quinn"
std::string withoutComma(std::string name) {
    const auto comma = name.find(", ");
    if (comma == std::string::npos || name.find(", ", comma + 1) != std::string::npos || comma == 0) return name;
    return name.substr(comma + 2) + ' ' + name.substr(0, comma);
}

bool isAnonymous(std::string_view text) {
    constexpr std::array kWords{"anonymous"sv, "anonyme"sv, "an danh"sv, "匿名"sv, "匿名用户"sv};
    const std::string key = fold(text);
    return std::find(kWords.begin(), kWords.end(), key) != kWords.end();
}

// "示例同学 3260000099": the number in a name.
std::string takeNumber(std::string& name) {
    std::size_t at = 0;
    while (at < name.size()) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string_view word = std::string_view(name).substr(at, end - at);
        if (word.size() >= kDigitsOfNumber && std::all_of(word.begin(), word.end(), isAsciiDigit) &&
            word.size() < name.size()) {
            std::string number(word);
            name = tidy(name.substr(0, at) + name.substr(end));
            return number;
        }
        at = end + 1;
    }
    return {};
}

std::string shortened(std::string_view text) {
    std::string said = tidy(text);
    if (utf8::length(said) <= kLongestSaid) return said;
    std::size_t at = 0;
    for (std::size_t n = 0; n < kLongestSaid; ++n) utf8::next(said, at);
    return said.substr(0, at) + "…";
}

// Kolibri guards cells that a spreadsheet might calculate, and its own separator.
std::string unguarded(std::string_view text) {
    std::string plain = tidy(text);
    if (plain.size() > 1 && plain.front() == '\'' &&
        std::string_view("@+-=|%").find(plain[1]) != std::string_view::npos)
        plain.erase(0, 1);
    for (auto at = plain.find("\\|"); at != std::string::npos; at = plain.find("\\|", at + 1)) plain.erase(at, 1);
    return plain;
}

class LearningReportReader {
public:
    LearningReportReader(const Sheet& sheet, const LearningFileNames& names, LearningLayout layout,
                         const LearningChoices& choices)
        : m_grid(sheet, layout.headingRow), m_names(names), m_layout(std::move(layout)), m_choices(choices) {}

    Result<LearningReport> run() {
        if (const Status told = takeColumns(); !told) return told.error();
        m_report.recognition = m_layout.recognition;
        m_report.headingRow = m_grid.sheet().rowNumber(m_layout.headingRow);
        for (std::size_t i = 0; i < m_grid.width(); ++i) m_report.headings.push_back(m_grid.heading(i));
        m_report.who = m_layout.who;
        m_report.at = m_layout.at;
        judgeDates();
        for (const std::size_t row : m_grid.rows()) readRow(row);
        if (m_report.lines.empty()) return nobody();
        nameEverybody();
        return std::move(m_report);
    }

private:
    Error nobody() const {
        const auto nameless = [](const LearningSkipped& s) { return s.reason == LearningSkip::Nameless; };
        if (std::none_of(m_report.skipped.begin(), m_report.skipped.end(), nameless))
            return fail(ErrorCode::FileEmpty, {std::string(m_names.file)});
        std::string headings;
        std::size_t shown = 0;
        for (const std::string& heading : m_report.headings) {
            if (heading.empty()) continue;
            if (++shown > kShownHeadings) break;
            headings.append(headings.empty() ? "" : ", ").append(shortened(heading));
        }
        return fail(ErrorCode::NoNameColumn, {std::string(m_names.file), headings, "results"});
    }

    // What a person said goes before what was found.
    Status takeColumns() {
        LearningWho& who = m_layout.who;
        const LearningColumnNames& told = m_choices.columns;
        const auto take = [&](const std::optional<std::string>& heading, std::vector<std::size_t>& columns) -> Status {
            if (!heading) return success();
            const auto column = columnCalled(*heading);
            if (!column) return fail(ErrorCode::NotFound, {"column", *heading});
            columns = {*column};
            return success();
        };
        if (told.name) who.firstNames.clear(), who.lastNames.clear();
        if (told.name) who.commaName = false;
        if ((told.firstName || told.lastName) && !told.name) who.names.clear();
        for (const auto& [heading, columns] :
             {std::pair(&told.name, &who.names), std::pair(&told.firstName, &who.firstNames),
              std::pair(&told.lastName, &who.lastNames), std::pair(&told.email, &who.emails),
              std::pair(&told.number, &who.numbers)})
            if (Status taken = take(*heading, *columns); !taken) return taken;
        if (told.at) {
            m_layout.at = columnCalled(*told.at);
            if (!m_layout.at) return fail(ErrorCode::NotFound, {"column", *told.at});
        }
        if (!m_layout.contents) addTold();
        return success();
    }
    void addTold() {
        for (std::size_t i = 0; i < m_grid.width() && !m_choices.told.empty(); ++i) {
            const std::string key = m_grid.itemKey(i);
            const auto told = std::find_if(m_choices.told.begin(), m_choices.told.end(), [&](const auto& item) {
                return item.first == key || (m_layout.event && item.first.starts_with(key + '@'));
            });
            if (told == m_choices.told.end() || key.empty()) continue;
            if (std::none_of(m_layout.columns.begin(), m_layout.columns.end(),
                             [&](const LearningColumn& c) { return c.item.key == key; }))
                m_layout.columns.push_back(told->second == LearningKind::Points ? m_grid.points(i)
                                                                                : m_grid.completion(i));
        }
    }
    std::optional<std::size_t> columnCalled(const std::string& heading) const {
        const std::string key = wordKeyWithBrackets(heading);
        for (std::size_t i = 0; i < m_grid.width(); ++i)
            if (m_grid.key(i) == key) return i;
        return std::nullopt;
    }

    // One order for the whole file, from all its days.
    void judgeDates() {
        if (m_choices.dateOrder) {
            m_order = m_choices.dateOrder;
            return;
        }
        std::vector<std::size_t> columns;
        if (m_layout.at) columns.push_back(*m_layout.at);
        for (const LearningColumn& c : m_layout.columns)
            if (c.on || c.dayOnly) columns.push_back(c.on.value_or(c.value));
        DateOrderJudge judge;
        std::optional<std::size_t> open;
        for (const std::size_t column : columns)
            for (const std::size_t row : m_grid.rows()) {
                const std::string_view text = m_grid.text(row, column);
                const std::string day = dayTextOf(text);
                judge.add(day.empty() ? text : std::string_view(day));
                if (!open && judge.isOpen()) open = column;
            }
        m_order = judge.proven();
        if (judge.isOpen() && open) m_report.openDates = m_grid.heading(*open);
    }

    LearningDay dayOf(std::string_view text) const {
        LearningDay day = readLearningDay(text, m_order);
        // An instant of UTC is shown at the class's own time; any other zone is already somebody's wall time.
        if (day.outcome != DateOutcome::Read || day.offsetMinutes != 0 || m_choices.zone.empty()) return day;
        const auto local = toLocal(Timestamp{day.wall() * 1000}, m_choices.zone);
        if (local) day.day = local->date, day.seconds = local->minutes * 60 + day.seconds % 60;
        return day;
    }

    std::string firstOf(std::size_t row, const std::vector<std::size_t>& columns) const {
        for (const std::size_t column : columns) {
            std::string text = m_layout.contents ? unguarded(m_grid.text(row, column)) : tidy(m_grid.text(row, column));
            if (!text.empty() && !isAnonymous(text)) return text;
        }
        return {};
    }

    std::string nameOf(std::size_t row) const {
        const LearningWho& who = m_layout.who;
        std::string name = firstOf(row, who.names);
        if (!name.empty()) return who.commaName ? withoutComma(std::move(name)) : name;
        const std::string given = firstOf(row, who.firstNames);
        const std::string family = firstOf(row, who.lastNames);
        if (hasHan(family)) return family + given;
        return tidy(who.familyFirst ? family + ' ' + given : given + ' ' + family);
    }

    std::string emailOf(std::size_t row) const {
        for (const std::size_t column : m_layout.who.emails)
            if (const std::string text = lowerAscii(tidy(m_grid.text(row, column))); isPlausibleEmail(text))
                return text;
        return {};
    }

    std::string homeOf(std::size_t row) const {
        return m_layout.who.home ? tidy(m_grid.text(row, *m_layout.who.home)) : std::string();
    }

    // The same person in another row has the same key; what a record's first row tells goes for all its rows.
    std::optional<std::size_t> personOf(std::size_t row) {
        MeetingParticipant person;
        person.name = nameOf(row);
        person.email = emailOf(row);
        person.number = firstOf(row, m_layout.who.numbers);
        if (person.number.find('@') != std::string::npos) {
            if (person.email.empty() && isPlausibleEmail(person.number)) person.email = lowerAscii(person.number);
            person.number.clear();
        }
        if (person.number.empty()) person.number = takeNumber(person.name);
        std::string record;
        if (m_layout.who.record) record = tidy(m_grid.text(row, *m_layout.who.record));
        person.shown = person.name.empty() ? (person.email.empty() ? person.number : person.email) : person.name;
        if (person.shown.empty() && record.empty()) return std::nullopt;
        person.key = record.empty() ? person.email + '|' + aliasKey(person.name) + '|' + matchKey(person.number)
                                    : "record|" + record;
        if (const std::string home = homeOf(row); !home.empty() && person.name.empty() && person.email.empty()) {
            person.alias = person.number + " @ " + home;
            person.key += '|' + matchKey(home);
        }
        const auto [found, isNew] = m_people.emplace(person.key, m_report.people.size());
        if (isNew) {
            if (person.shown.empty()) person.shown = "record " + record;
            m_report.people.push_back(std::move(person));
        } else if (!record.empty()) {
            MeetingParticipant& known = m_report.people[found->second];
            const bool nameless = known.name.empty() && known.email.empty() && known.number.empty();
            if (known.email.empty()) known.email = person.email;
            if (known.number.empty()) known.number = person.number;
            if (known.name.empty()) known.name = person.name;
            if (nameless && !person.shown.empty()) known.shown = person.shown;
        }
        return found->second;
    }

    // What is decided about somebody without a name is remembered under what stands for it. The number of a record
    // means somebody in its own project only.
    void nameEverybody() {
        for (MeetingParticipant& person : m_report.people) {
            if (!person.name.empty()) continue;
            const bool record = person.email.empty() && person.number.empty();
            person.name = record ? person.shown + " #" + sha256Hex(learningPrint(m_grid.sheet(), m_layout)).substr(0, 8)
                                 : person.shown;
        }
    }

    bool isTestStudent(std::size_t row) const {
        if (m_layout.recognition.platform != LearningPlatform::Canvas) return false;
        const std::string key = fold(tidy(m_grid.text(row, 0)));
        return key == "test student" || key == "student, test";
    }

    void readRow(std::size_t row) {
        const std::uint32_t number = m_grid.sheet().rowNumber(row);
        const auto& none = m_layout.notPeople;
        if (std::find(none.begin(), none.end(), row) != none.end() || isTestStudent(row)) {
            m_report.skipped.push_back({number, LearningSkip::NotPeople});
            return;
        }
        const auto person = personOf(row);
        if (!person) {
            m_report.skipped.push_back({number, LearningSkip::Nameless});
            return;
        }
        LearningLine line{number, *person, {}, {}};
        if (m_layout.at)
            if (const LearningDay day = dayOf(m_grid.text(row, *m_layout.at)); day.outcome == DateOutcome::Read)
                line.at = day.wall();
        if (m_layout.contents)
            readContent(row, *m_layout.contents, line);
        else
            for (const LearningColumn& column : m_layout.columns) readCell(row, column, line);
        m_report.people[*person].lines.push_back(m_report.lines.size());
        m_report.lines.push_back(std::move(line));
    }

    std::size_t itemOf(LearningItem item) {
        const auto [found, isNew] = m_items.emplace(item.key, m_report.items.size());
        if (isNew) m_report.items.push_back(std::move(item));
        return found->second;
    }

    // Of a record with events, the same question asked at another event is another item.
    std::size_t itemOf(std::size_t row, const LearningColumn& column) {
        LearningItem item = column.item;
        if (m_layout.event) {
            const std::string event = tidy(m_grid.text(row, *m_layout.event));
            item.key += '@' + event;
            if (!event.empty()) item.title += " @ " + event;
            item.titles = {item.title};
        }
        return itemOf(std::move(item));
    }

    void readCell(std::size_t row, const LearningColumn& column, LearningLine& line) {
        const std::size_t item = itemOf(row, column); // an item without a result can be told, too
        const std::string_view text = m_grid.text(row, column.value);
        LearningResult result;
        result.item = item;
        result.said = shortened(text);
        const LearningDay day = column.on        ? dayOf(m_grid.text(row, *column.on))
                                : column.dayOnly ? dayOf(text)
                                                 : LearningDay{DateOutcome::Empty, {}, 0, {}};
        if (day.outcome == DateOutcome::Read) result.on = day.day;
        const bool badDay = day.outcome != DateOutcome::Read && day.outcome != DateOutcome::Empty;
        if (column.item.kind == LearningKind::Points)
            readMark(text, column, line, result);
        else if (column.dayOnly)
            result.state = day.outcome == DateOutcome::Empty ? LearningState::None : LearningState::Done;
        else
            result.state = readState(text, day.outcome != DateOutcome::Empty);
        if (result.state == LearningState::None) return;
        if (result.state == LearningState::Unclear) result.problem = LearningProblem::UnknownState;
        if (badDay) result.problem = LearningProblem::DayUnclear;
        line.results.push_back(std::move(result));
    }

    void readMark(std::string_view text, const LearningColumn& column, const LearningLine& line,
                  LearningResult& result) {
        if (text.find_first_not_of(' ') == std::string_view::npos || isNoMark(text)) return;
        result.state = LearningState::Marked;
        if (line.at) result.on = Date{static_cast<std::int32_t>(*line.at / kSecondsOfDay)};
        const auto points = readPoints(text);
        if (!points) {
            result.problem = LearningProblem::NotPoints;
            return;
        }
        result.points = points->points;
        result.max = points->max ? points->max : column.item.max;
    }

    void readContent(std::size_t row, const LearningContents& c, LearningLine& line) {
        const auto text = [&](std::size_t column) { return unguarded(m_grid.text(row, column)); };
        LearningItem item;
        item.title = text(c.title);
        item.key = text(c.channel) + '/' + text(c.id);
        item.titles = {item.title};
        for (auto topic = c.topics.rbegin(); topic != c.topics.rend(); ++topic)
            if (std::string title = text(*topic); !title.empty()) item.titles.push_back(std::move(title));
        LearningResult result;
        result.item = itemOf(std::move(item));
        const auto progress = readPoints(text(c.progress));
        const LearningDay done = c.completed ? dayOf(text(*c.completed)) : LearningDay{DateOutcome::Empty, {}, 0, {}};
        const LearningDay last = dayOf(text(c.last));
        if (const auto spent = readPoints(text(c.spent)); spent && spent->points >= 0)
            result.minutes = static_cast<int>(std::lround(spent->points / 60.0));
        result.said = shortened(m_grid.text(row, c.progress));
        const bool whole = progress && progress->points >= 1.0;
        if (done.outcome != DateOutcome::Empty || whole) {
            const LearningDay& day = done.outcome == DateOutcome::Empty ? last : done;
            result.state = LearningState::Done;
            if (day.outcome == DateOutcome::Read)
                result.on = day.day;
            else
                result.problem = LearningProblem::DayUnclear;
        } else if (progress) {
            result.state = LearningState::InProgress;
            if (last.outcome == DateOutcome::Read) result.on = last.day;
        } else {
            result.state = LearningState::Unclear;
            result.problem = LearningProblem::NotPoints;
        }
        line.results.push_back(std::move(result));
    }

    LearningGrid m_grid;
    const LearningFileNames& m_names;
    LearningLayout m_layout;
    const LearningChoices& m_choices;
    std::optional<DateOrder> m_order;
    LearningReport m_report;
    std::map<std::string, std::size_t> m_people;
    std::map<std::string, std::size_t> m_items;
};

std::string headingList(const Sheet& sheet) {
    std::string list;
    std::size_t shown = 0;
    if (sheet.rowCount() == 0) return list;
    for (const SheetCell& cell : sheet.row(0)) {
        // Only words that lists of people and forms use: any other cell might name a patient.
        if (cell.empty() || cell.text().size() > 60 || learningHeadingScore(std::span(&cell, 1)) == 0) continue;
        if (++shown > kShownHeadings) return list + ", …";
        list.append(list.empty() ? "" : ", ").append(tidy(cell.text()));
    }
    return list;
}

} // namespace

std::string learningPrint(const Sheet& sheet, const LearningLayout& layout) {
    const LearningGrid grid(sheet, layout.headingRow);
    std::string print;
    for (std::size_t i = 0; i < grid.width(); ++i) print += std::to_string(i) + ':' + grid.key(i) + '|';
    return print;
}

Result<LearningReport> readLearning(const Sheet& sheet, const LearningFileNames& names,
                                    const LearningChoices& choices) {
    auto layouts = findLearningLayouts(sheet, names, choices.platform);
    const bool sure = !layouts.empty() && (choices.platform || layouts.front().recognition.score >= kSureLearning);
    if (!sure) return fail(ErrorCode::NoHeadingRow, {std::string(names.file), headingList(sheet), "results"});
    std::vector<LearningRecognition> candidates;
    for (const LearningLayout& layout : layouts) candidates.push_back(layout.recognition);
    auto report = LearningReportReader(sheet, names, std::move(layouts.front()), choices).run();
    if (report) report->candidates = std::move(candidates);
    return report;
}

} // namespace preceptor
