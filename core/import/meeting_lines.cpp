// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_lines.h"

#include "core/import/cell_rules.h"
#include "core/import/meeting_names.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace preceptor {

namespace {

constexpr int kHalfDay = kSecondsOfDay / 2;

// "--", "-", "n/a": nothing.
bool isNothing(std::string_view text) { return text.find_first_not_of("- .") == std::string_view::npos; }

class LineReader {
public:
    LineReader(const Sheet& sheet, const MeetingTables& tables, const LineRules& rules)
        : m_sheet(sheet), m_tables(tables), m_rules(rules), m_dayOfFile(dayOfFile()) {}

    ReadLines run() {
        for (const auto& blocks : groups()) readGroup(blocks);
        return std::move(m_read);
    }

private:
    using Blocks = std::vector<const MeetingBlock*>;

    Date dayOfFile() const {
        const DateReading day = readDate(m_tables.facts.day, m_rules.order);
        return day.outcome == DateOutcome::Read ? day.day : m_rules.session.day;
    }

    // Blocks of the same headings are one table; of different tables, the one with a row for each connection comes
    // first, and the others only add who is not in it.
    std::vector<Blocks> groups() const {
        std::vector<Blocks> groups;
        for (const MeetingBlock& block : m_tables.blocks) {
            if (!block.columns.hasPresence() && !block.columns.attended) continue;
            const auto same = std::find_if(groups.begin(), groups.end(),
                                           [&](const Blocks& g) { return g.front()->signature == block.signature; });
            if (same == groups.end())
                groups.push_back({&block});
            else
                same->push_back(&block);
        }
        std::stable_sort(groups.begin(), groups.end(), [](const Blocks& a, const Blocks& b) {
            const auto rank = [](const Blocks& g) {
                const MeetingColumns& c = g.front()->columns;
                return std::pair((c.join && c.leave ? 2 : 0) + (c.outerTimes ? 0 : 1), g.front()->headingRow);
            };
            return rank(a) > rank(b);
        });
        return groups;
    }

    void readGroup(const Blocks& blocks) {
        std::set<std::string> before;
        for (const MeetingLine& line : m_read.lines) before.insert(personOf(line));
        const bool first = m_read.lines.empty();
        for (const MeetingBlock* block : blocks) {
            if (block->columns.timestamp && !block->columns.join)
                readEvents(*block);
            else
                for (const std::size_t row : block->rows) readRow(*block, row, first ? nullptr : &before);
        }
    }

    static std::string personOf(const MeetingLine& line) {
        return line.email.empty() ? matchKey(line.shown) : line.email;
    }

    std::string cell(std::size_t row, const std::optional<std::size_t>& column) const {
        return column ? tidy(m_sheet.at(row, *column).text()) : std::string();
    }

    std::string nameOf(const MeetingColumns& c, std::size_t row) const {
        if (c.name) return cell(row, c.name);
        const std::string first = cell(row, c.firstName);
        const std::string last = cell(row, c.lastName);
        return tidy(first + " " + last);
    }

    MeetingLine lineOf(const MeetingColumns& c, std::size_t row) const {
        MeetingLine line;
        line.row = m_sheet.rowNumber(row);
        line.shown = nameOf(c, row);
        line.email = lowerAscii(cell(row, c.email));
        if (!isPlausibleEmail(line.email)) line.email.clear();
        if (line.shown.empty()) line.shown = line.email;
        line.names = namesOnLine(line.shown, m_rules.platform);
        line.outerTimes = c.outerTimes;
        return line;
    }

    void readRow(const MeetingBlock& block, std::size_t row, const std::set<std::string>* before) {
        const MeetingColumns& c = block.columns;
        MeetingLine line = lineOf(c, row);
        const std::string join = cell(row, c.join);
        const std::string leave = cell(row, c.leave);
        line.join = moment(join);
        line.leave = moment(leave);
        line.stated = readDuration(cell(row, c.duration));
        if (before != nullptr && before->contains(personOf(line))) return;
        const bool told = line.stated && (!line.shown.empty() || (!c.join && !c.leave)); // else the foot of a table
        if (!line.join && !line.leave && !told) return countTimeless(block, row, line);
        settle(line);
        const std::string key = cell(row, c.meetingId) + '|' + (c.start ? cell(row, c.start) : std::string());
        add(std::move(line), c.start || c.meetingId ? key : std::string());
    }

    void countTimeless(const MeetingBlock& block, std::size_t row, const MeetingLine& line) {
        const std::string attended = cell(row, block.columns.attended);
        if (!attended.empty() && isNoWord(attended))
            ++m_read.noShowRows;
        else if (!isNothing(line.shown) || line.stated)
            ++m_read.timelessRows;
    }

    void add(MeetingLine line, std::string key) {
        m_read.lines.push_back(std::move(line));
        m_read.keys.push_back(std::move(key));
    }

    // A time without a day is put nearest to the session.
    std::optional<WallSeconds> moment(std::string_view text) {
        const auto time = readTimeCell(text, m_rules.order);
        if (!time || time->date == DateOutcome::NeedsOrder) return std::nullopt;
        const Date day = time->date == DateOutcome::Read ? time->day : m_dayOfFile;
        WallSeconds at = WallSeconds{day.days} * kSecondsOfDay + time->seconds;
        if (time->offsetMinutes) at += WallSeconds{m_rules.session.offsetMinutes - *time->offsetMinutes} * 60;
        if (time->date == DateOutcome::Read) return at;
        m_read.dayTaken = true;
        const WallSeconds start =
            WallSeconds{day.days} * kSecondsOfDay + WallSeconds{m_rules.session.startMinutes} * 60;
        if (at + kHalfDay < start) at += kSecondsOfDay;
        return at;
    }

    // Over midnight without days the leaving is tomorrow's; what still leaves before it came has no leaving.
    void settle(MeetingLine& line) const {
        if (!line.join || !line.leave || *line.leave >= *line.join) return;
        if (m_read.dayTaken) *line.leave += kSecondsOfDay;
        if (*line.leave - *line.join > kSecondsOfDay || *line.leave < *line.join) line.leave.reset();
    }

    struct Event {
        WallSeconds at;
        std::size_t row;
        std::string action;
    };

    void readEvents(const MeetingBlock& block) {
        std::vector<std::pair<std::string, std::vector<Event>>> people; // in the order of the file
        std::map<std::string, std::size_t> index;
        for (const std::size_t row : block.rows) {
            const auto at = moment(cell(row, block.columns.timestamp));
            const std::string name = nameOf(block.columns, row);
            if (!at) {
                m_read.timelessRows += name.empty() ? 0 : 1;
                continue;
            }
            const auto [found, isNew] = index.emplace(matchKey(name), people.size());
            if (isNew) people.emplace_back(name, std::vector<Event>{});
            people[found->second].second.push_back({*at, row, matchKey(cell(row, block.columns.action))});
        }
        for (auto& [name, events] : people)
            std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
        const auto comings = comingWords(people);
        for (const auto& [name, events] : people) pair(block, events, comings);
    }

    // In a language that is not known: whatever somebody did first was coming.
    template <class People>
    static std::set<std::string> comingWords(const People& people) {
        std::set<std::string> words;
        for (const auto& [name, events] : people)
            if (!isLeavingWord(events.front().action)) words.insert(events.front().action);
        return words;
    }

    void pair(const MeetingBlock& block, const std::vector<Event>& events, const std::set<std::string>& comings) {
        std::optional<MeetingLine> open;
        std::size_t rows = 0;
        for (const Event& event : events) {
            const bool coming = comings.contains(event.action);
            ++rows;
            if (!open) {
                open = lineOf(block.columns, event.row);
                (coming ? open->join : open->leave) = event.at;
            } else if (!coming) {
                open->leave = event.at;
            }
            if (!open->leave) continue;
            open->rows = std::exchange(rows, 0);
            add(std::move(*open), {});
            open.reset();
        }
        if (!open) return;
        open->rows = rows;
        add(std::move(*open), {});
    }

    const Sheet& m_sheet;
    const MeetingTables& m_tables;
    const LineRules& m_rules;
    Date m_dayOfFile;
    ReadLines m_read;
};

} // namespace

ReadLines readLines(const Sheet& sheet, const MeetingTables& tables, const LineRules& rules) {
    return LineReader(sheet, tables, rules).run();
}

std::optional<UnreadTime> unreadColumn(const Sheet& sheet, const MeetingTables& tables) {
    for (const MeetingBlock& block : tables.blocks)
        for (const auto& column : {block.columns.join, block.columns.leave}) {
            std::string value;
            bool read = !column;
            for (std::size_t i = 0; i < block.rows.size() && !read; ++i) {
                const std::string text = tidy(sheet.at(block.rows[i], *column).text());
                read = readTimeCell(text).has_value();
                if (value.empty() && !isNothing(text)) value = text;
            }
            if (read || value.empty()) continue;
            std::string heading = block.headingRow ? tidy(sheet.at(*block.headingRow, *column).text()) : std::string();
            return UnreadTime{heading.empty() ? std::to_string(*column + 1) : std::move(heading), std::move(value)};
        }
    return std::nullopt;
}

void eachTimeCell(const Sheet& sheet, const MeetingTables& tables,
                  const std::function<void(std::string_view, std::string_view)>& visit) {
    for (const MeetingBlock& block : tables.blocks)
        for (const auto& column : {block.columns.join, block.columns.leave, block.columns.timestamp}) {
            if (!column) continue;
            const std::string_view heading =
                block.headingRow ? sheet.at(*block.headingRow, *column).text() : std::string_view{};
            for (const std::size_t row : block.rows) visit(sheet.at(row, *column).text(), heading);
        }
}

} // namespace preceptor
