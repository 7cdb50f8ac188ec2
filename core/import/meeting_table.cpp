// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_table.h"

#include "core/import/column_looks.h"
#include "core/import/meeting_time.h"
#include "core/import/word_index.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace preceptor {

namespace {

using Fields = std::vector<std::optional<MeetingField>>;
using enum MeetingField;

bool isFact(MeetingField field) {
    return field == MeetingId || field == Topic || field == Start || field == End || field == Day ||
           field == Participants;
}

bool isTimed(MeetingField field) {
    return field == Join || field == FirstJoin || field == Leave || field == LastLeave || field == Duration ||
           field == Timestamp;
}

std::size_t filledCells(const Sheet& sheet, std::size_t row) {
    const auto cells = sheet.row(row);
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const SheetCell& cell) { return !isBlankRow(std::span(&cell, 1)); }));
}

Fields fieldsOf(const Sheet& sheet, std::size_t row) {
    Fields fields;
    const auto cells = sheet.row(row);
    for (std::size_t i = 0; i < std::min(cells.size(), kWidestMeeting); ++i)
        fields.push_back(meetingField(cells[i].text()));
    return fields;
}

template <class Wanted>
std::optional<std::size_t> find(const Fields& fields, Wanted wanted, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < std::min(to, fields.size()); ++i)
        if (fields[i] && wanted(*fields[i])) return i;
    return std::nullopt;
}

std::optional<std::size_t> find(const Fields& fields, MeetingField wanted, std::size_t from = 0,
                                std::size_t to = kWidestMeeting) {
    return find(
        fields, [&](MeetingField f) { return f == wanted; }, from, to);
}

bool hasAny(const Fields& fields, MeetingField wanted) { return find(fields, wanted).has_value(); }

// The heading of a person, and of something a person of a meeting has; no value of a data row among them.
bool isPeopleHeading(const Sheet& sheet, std::size_t row, const Fields& fields) {
    const bool named = hasAny(fields, Name) || (hasAny(fields, FirstName) && hasAny(fields, LastName));
    if (!named) return false;
    const bool more = std::any_of(fields.begin(), fields.end(), [](const auto& f) {
        return f && (isTimed(*f) || *f == Email || *f == Action || *f == Attended || *f == Start);
    });
    if (!more) return false;
    const auto cells = sheet.row(row);
    return std::none_of(
        cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(fields.size()), [](const SheetCell& cell) {
            const CellLooks looks = looksOf(cell.text());
            return looks == CellLooks::Email || looks == CellLooks::Time || looks == CellLooks::DatedTime;
        });
}

bool isFactHeading(const Fields& fields) {
    return std::count_if(fields.begin(), fields.end(), [](const auto& f) { return f && isFact(*f); }) >= 2;
}

// Tables that repeat the meeting in every row have some of its headings twice: what follows the name is the person's.
MeetingColumns columnsOf(const Fields& fields) {
    MeetingColumns c;
    c.name = find(fields, Name);
    c.firstName = find(fields, FirstName);
    c.lastName = find(fields, LastName);
    const std::size_t from = c.name ? *c.name : std::min(c.firstName.value_or(0), c.lastName.value_or(0));
    const auto own = [&](auto... wanted) {
        const auto isOne = [&](MeetingField f) { return ((f == wanted) || ...); };
        const auto behind = find(fields, isOne, from, kWidestMeeting);
        const bool repeated = find(
                                  fields, [](MeetingField f) { return f == MeetingId || f == Topic; }, 0, from)
                                  .has_value();
        return behind || repeated ? behind : find(fields, isOne, 0, from);
    };
    c.email = own(Email);
    c.join = own(Join, FirstJoin);
    c.leave = own(Leave, LastLeave);
    c.duration = own(Duration);
    c.action = own(Action);
    c.timestamp = own(Timestamp);
    c.attended = find(fields, Attended);
    c.outerTimes = (c.join && fields[*c.join] == FirstJoin) || (c.leave && fields[*c.leave] == LastLeave);
    c.meetingId = find(fields, MeetingId, 0, from);
    c.topic = find(fields, Topic, 0, from);
    c.start = find(fields, Start, 0, from);
    if (!c.join && !c.leave && !c.start) {
        c.join = find(fields, Start, from);
        c.leave = find(fields, End, from);
    }
    return c;
}

std::string signatureOf(const Sheet& sheet, std::size_t row) {
    std::string signature;
    for (const SheetCell& cell : sheet.row(row).first(std::min(sheet.row(row).size(), kWidestMeeting)))
        if (!cell.empty()) signature.append(wordKeyWithBrackets(cell.text())).append(1, '|');
    return signature;
}

// Three words or more, and nothing else.
bool isHeadingLike(const Sheet& sheet, std::size_t row) {
    const auto cells = sheet.row(row);
    const auto seen = cells.first(std::min(cells.size(), kWidestMeeting));
    return filledCells(sheet, row) >= 3 && std::all_of(seen.begin(), seen.end(), [](const SheetCell& cell) {
               const CellLooks looks = looksOf(cell.text());
               return looks == CellLooks::Words || looks == CellLooks::Empty;
           });
}

void keepFact(MeetingField field, std::string_view text, MeetingFacts& facts) {
    const std::string value = tidy(text);
    if (value.empty()) return;
    const auto keep = [&](std::string& fact) {
        if (fact.empty()) fact = value;
    };
    switch (field) {
    case Topic: return keep(facts.topic);
    case MeetingId: return keep(facts.meetingId);
    case Start: return keep(facts.start);
    case End: return keep(facts.end);
    case Day: return keep(facts.day);
    case Participants: {
        int n = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), n);
        if (error == std::errc{} && end == value.data() + value.size()) facts.participants = n;
        return;
    }
    default: return;
    }
}

auto lastFilled(std::span<const SheetCell> cells) {
    return std::find_if(cells.rbegin(), cells.rend(), [](const SheetCell& c) { return !c.empty(); });
}

// Assigns what the headings did not tell by what the columns look like.
class ShapeFiller {
public:
    ShapeFiller(const Sheet& sheet, MeetingBlock& block)
        : m_looks(columnLooks(sheet, block.rows)), m_columns(block.columns) {
        for (const auto& column :
             {m_columns.name, m_columns.firstName, m_columns.lastName, m_columns.email, m_columns.join, m_columns.leave,
              m_columns.duration, m_columns.action, m_columns.timestamp, m_columns.attended, m_columns.meetingId,
              m_columns.topic, m_columns.start})
            if (column) m_taken.insert(*column);
    }

    void fill() {
        take(m_columns.email, [](const ColumnLooks& c) { return c.mostly(c.emails); });
        if (!m_columns.timestamp && !m_columns.start) fillTimes();
        take(m_columns.duration, [](const ColumnLooks& c) { return c.mostly(c.durations); });
        if (!m_columns.duration) takeMinutes();
        if (!m_columns.hasName()) take(m_columns.name, [](const ColumnLooks& c) { return c.mostly(c.words); });
    }

    // Name, joined or left, when.
    void fillEvents() {
        take(m_columns.timestamp, [](const ColumnLooks& c) { return c.mostly(c.dated); });
        take(m_columns.name, [](const ColumnLooks& c) { return c.mostly(c.words); });
        take(m_columns.action, [](const ColumnLooks& c) { return c.mostly(c.words); });
    }

private:
    template <class Fits>
    void take(std::optional<std::size_t>& column, Fits fits) {
        for (std::size_t i = 0; !column && i < m_looks.size(); ++i)
            if (!m_taken.contains(i) && fits(m_looks[i])) {
                column = i;
                m_taken.insert(i);
            }
    }
    // Lone numbers right behind coming and going.
    void takeMinutes() {
        if (!m_columns.join || !m_columns.leave) return;
        const std::size_t behind = *m_columns.leave + 1;
        if (behind >= m_looks.size() || m_taken.contains(behind)) return;
        const ColumnLooks& looks = m_looks[behind];
        if (!looks.mostly(looks.numbers)) return;
        m_columns.duration = behind;
        m_taken.insert(behind);
    }
    // "0:30:00" is a time of day too: beside columns with a day it is none.
    void fillTimes() {
        const bool dated = std::any_of(m_looks.begin(), m_looks.end(), [](const auto& c) { return c.mostly(c.dated); });
        const auto isTime = [&](const ColumnLooks& c) { return c.mostly(dated ? c.dated : c.times); };
        take(m_columns.join, isTime);
        take(m_columns.leave, isTime);
    }

    std::vector<ColumnLooks> m_looks;
    MeetingColumns& m_columns;
    std::set<std::size_t> m_taken;
};

class TableFinder {
public:
    explicit TableFinder(const Sheet& sheet) : m_sheet(sheet) {}

    MeetingTables run() {
        for (std::size_t row = 0; row < m_sheet.rowCount(); ++row) readRow(row);
        std::erase_if(m_tables.blocks, [&](MeetingBlock& block) {
            ShapeFiller(m_sheet, block).fill();
            return block.rows.empty() || !block.columns.hasName();
        });
        const bool any = std::any_of(m_tables.blocks.begin(), m_tables.blocks.end(),
                                     [](const MeetingBlock& b) { return b.columns.hasPresence(); });
        if (!any) findByShape();
        return std::move(m_tables);
    }

private:
    void readRow(std::size_t row) {
        const std::size_t filled = filledCells(m_sheet, row);
        if (filled == 0) return;
        const Fields fields = fieldsOf(m_sheet, row);
        const bool ofFacts = isFactHeading(fields);
        if (!(ofFacts && countsPeople(row, fields)) && isPeopleHeading(m_sheet, row, fields)) return open(row, fields);
        if (ofFacts) return readFacts(row, fields);
        if (filled <= 3 && !fields.empty() && fields[0] && isFact(*fields[0]) && filled > 1)
            return readLabel(row, *fields[0]);
        if (filled <= 2 && isTitle(row, filled)) {
            ++m_tables.facts.sections;
            m_open = false;
        } else if (m_factRow == row) {
            return;
        } else if (m_open) {
            m_tables.blocks.back().rows.push_back(row);
        }
    }

    // "3. Something" alone in its row, in any language.
    bool isTitle(std::size_t row, std::size_t filled) const {
        const std::string_view text = m_sheet.at(row, 0).text();
        if (isSectionTitle(text)) return true;
        return filled == 1 && text.size() > 2 && text[0] >= '1' && text[0] <= '9' && text[1] == '.' && text[2] == ' ';
    }

    void open(std::size_t row, const Fields& fields) {
        MeetingBlock block;
        block.headingRow = row;
        block.columns = columnsOf(fields);
        block.signature = signatureOf(m_sheet, row);
        block.known =
            static_cast<int>(std::count_if(fields.begin(), fields.end(), [](const auto& f) { return f.has_value(); }));
        m_tables.headingSeen = m_tables.headingSeen || block.columns.hasPresence() || block.columns.attended;
        m_tables.blocks.push_back(std::move(block));
        m_open = true;
    }

    // What heads the names of people elsewhere (参会者) heads how many there were: a number stands under it.
    bool countsPeople(std::size_t row, const Fields& fields) const {
        const auto name = find(fields, Name);
        return name && row + 1 < m_sheet.rowCount() && looksOf(m_sheet.at(row + 1, *name).text()) == CellLooks::Number;
    }

    void readFacts(std::size_t row, const Fields& fields) {
        m_open = false;
        if (row + 1 >= m_sheet.rowCount()) return;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i])
                keepFact(*fields[i] == Name ? Participants : *fields[i], m_sheet.at(row + 1, i).text(), m_tables.facts);
        ++m_tables.facts.labels;
        m_factRow = row + 1;
    }

    void readLabel(std::size_t row, MeetingField field) {
        m_open = false;
        ++m_tables.facts.labels;
        for (const SheetCell& cell : m_sheet.row(row).subspan(1))
            if (!cell.empty()) return keepFact(field, cell.text(), m_tables.facts);
    }

    enum class Kind { Stay, Event, Other };
    Kind kindOf(std::size_t row) const {
        std::size_t times = 0;
        std::size_t dated = 0;
        std::size_t words = 0;
        const auto cells = m_sheet.row(row);
        for (std::size_t i = 0; i < std::min(cells.size(), kWidestMeeting); ++i) {
            const CellLooks looks = looksOf(cells[i].text());
            times += looks == CellLooks::Time || looks == CellLooks::DatedTime ? 1 : 0;
            dated += looks == CellLooks::DatedTime ? 1 : 0;
            words += looks == CellLooks::Words ? 1 : 0;
        }
        if (times >= 2 && words >= 1) return Kind::Stay;
        return dated == 1 && times == 1 && words == 2 ? Kind::Event : Kind::Other;
    }

    void findByShape() {
        m_tables.blocks.clear();
        Kind kind = Kind::Other; // of the open block
        for (std::size_t row = 0; row < m_sheet.rowCount(); ++row) {
            const Kind here = kindOf(row);
            if (here == Kind::Other) {
                if (m_tables.blocks.empty() && filledCells(m_sheet, row) == 2) keepCount(m_sheet.at(row, 1).text());
                if (kind != Kind::Other && filledCells(m_sheet, row) >= 3 && !isHeadingLike(m_sheet, row))
                    m_tables.blocks.back().rows.push_back(row);
                if (isHeadingLike(m_sheet, row)) kind = Kind::Other;
                continue;
            }
            if (here != kind) openShape(row);
            kind = here;
            m_tables.blocks.back().rows.push_back(row);
            m_tables.blocks.back().columns.outerTimes = false;
        }
        if (m_tables.blocks.size() > 1 && isMeetingRow(m_tables.blocks.front())) {
            keepCount(lastFilled(m_sheet.row(m_tables.blocks.front().rows.front()))->text());
            m_tables.blocks.erase(m_tables.blocks.begin());
        }
        for (MeetingBlock& block : m_tables.blocks) {
            const bool events = kindOf(block.rows.front()) == Kind::Event;
            events ? ShapeFiller(m_sheet, block).fillEvents() : ShapeFiller(m_sheet, block).fill();
        }
        std::erase_if(m_tables.blocks, [](const MeetingBlock& b) { return !b.columns.hasName(); });
    }

    // How many came: "Uczestnicy 7" above the people, in whichever language.
    void keepCount(std::string_view text) {
        constexpr std::size_t kMostFigures = 4; // more are the number of the meeting
        if (!m_tables.facts.participants && text.size() <= kMostFigures) keepFact(Participants, text, m_tables.facts);
    }

    // A row alone under headings of its own that ends with minutes and how many came: the meeting's, not a person's.
    bool isMeetingRow(const MeetingBlock& block) const {
        if (block.rows.size() != 1 || !block.headingRow) return false;
        const auto all = m_sheet.row(block.rows.front());
        const auto n = static_cast<std::size_t>(all.rend() - lastFilled(all));
        return n > 2 && looksOf(all[n - 1].text()) == CellLooks::Number &&
               looksOf(all[n - 2].text()) == CellLooks::Number;
    }

    void openShape(std::size_t row) {
        MeetingBlock block;
        block.byShape = true;
        if (row > 0 && isHeadingLike(m_sheet, row - 1)) {
            block.headingRow = row - 1;
            block.signature = signatureOf(m_sheet, row - 1);
        }
        m_tables.blocks.push_back(std::move(block));
    }

    const Sheet& m_sheet;
    MeetingTables m_tables;
    bool m_open = false;
    std::size_t m_factRow = static_cast<std::size_t>(-1);
};

} // namespace

MeetingTables findMeetingTables(const Sheet& sheet) { return TableFinder(sheet).run(); }

MeetingTables mappedMeetingTables(const Sheet& sheet, const MeetingMapping& mapping) {
    MeetingBlock block;
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        if (sheet.rowNumber(row) == mapping.headingRow) block.headingRow = row;
        if (sheet.rowNumber(row) > mapping.headingRow && filledCells(sheet, row) > 0) block.rows.push_back(row);
    }
    block.columns.name = mapping.name;
    block.columns.email = mapping.email;
    block.columns.join = mapping.join;
    block.columns.leave = mapping.leave;
    block.columns.duration = mapping.duration;
    MeetingTables tables;
    tables.headingSeen = block.headingRow.has_value();
    tables.blocks.push_back(std::move(block));
    return tables;
}

std::string headingPrint(const Sheet& sheet, std::size_t row) {
    std::string print;
    if (!isHeadingLike(sheet, row)) return print;
    const auto cells = sheet.row(row);
    for (std::size_t i = 0; i < std::min(cells.size(), kWidestMeeting); ++i)
        if (!cells[i].empty()) print += std::to_string(i) + ':' + wordKeyWithBrackets(cells[i].text()) + '|';
    return print;
}

} // namespace preceptor
