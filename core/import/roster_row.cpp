// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster_row.h"

#include "core/import/cell_rules.h"
#include "core/import/code_words.h"
#include "core/tabular/formula_guard.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace preceptor {

namespace {

using enum RosterField;
using namespace std::string_view_literals;

// Remembers the code of each different word: a roster of 100,000 rows has some twenty.
class CodeMemo {
public:
    explicit CodeMemo(std::string_view (*find)(std::string_view)) : m_find(find) {}
    std::string_view operator()(std::string_view word) {
        if (word == m_lastWord) return m_lastCode;
        const auto [place, isNew] = m_known.try_emplace(word);
        if (isNew) place->second = m_find(word);
        m_lastWord = word;
        return m_lastCode = place->second;
    }

private:
    std::string_view (*m_find)(std::string_view);
    std::unordered_map<std::string_view, std::string_view> m_known;
    std::string_view m_lastWord;
    std::string_view m_lastCode;
};

class RowReader {
public:
    RowReader(const Sheet& sheet, const RosterLayout& layout, RosterTable& out)
        : m_sheet(sheet), m_layout(layout), m_out(out), m_arena(*out.texts) {}

    void readAll() {
        const std::size_t first = m_layout.firstDataRow();
        m_headed = headedColumns();
        m_out.rows.reserve(m_sheet.rowCount() - std::min(first, m_sheet.rowCount()));
        for (std::size_t row = first; row < m_sheet.rowCount(); ++row) readRow(row);
    }
    void useOrder(std::optional<DateOrder> order) { m_order = order; }

private:
    void readRow(std::size_t sheetRow) {
        const auto cells = m_sheet.row(sheetRow);
        RosterRow row;
        row.sheetRow = static_cast<std::uint32_t>(sheetRow);
        row.number = m_sheet.rowNumber(sheetRow);
        const std::size_t columns = std::min(cells.size(), m_layout.columns.size());
        for (std::size_t i = 0; i < columns; ++i)
            if (m_layout.columns[i].field != Ignore && !cells[i].empty()) readCell(row.draft, i, cells[i]);
        settleName(row.draft);
        row.kind = kindOf(row.draft, cells);
        if (row.kind == RowKind::Person)
            checkRow(row.draft, cells, columns);
        else
            dropIssuesOfThisRow();
        m_out.rows.push_back(row);
    }

    void readCell(RosterDraft& draft, std::size_t column, SheetCell cell) {
        m_column = column;
        const std::string_view text = unguarded(withoutTextFormula(cell.text()));
        switch (m_layout.columns[column].field) {
        case Ignore: return;
        case FullName: draft.fullName = tidied(text); return;
        case FamilyName: draft.familyName = tidied(text); return;
        case GivenName: draft.givenName = tidied(text); return;
        case Romanised: draft.romanised = tidied(text); return;
        case Institution: draft.institution = tidied(text); return;
        case Department: draft.department = tidied(text); return;
        case StaffNumber: draft.staffNumber = plain(text); return;
        case Note: addNote(draft, tidied(text)); return;
        case Title: addTitle(draft, tidied(text)); return;
        case Phone: readPhone(draft, plain(text)); return;
        case Email: readEmail(draft, plain(text)); return;
        case Sex: readSex(draft, plain(text)); return;
        case Cadre: readCadre(draft, tidied(text)); return;
        case Rank: readRank(draft, tidied(text)); return;
        case BirthYear: readBirthYear(draft, told(text)); return;
        case RegisteredOn: readRegistered(draft, told(text)); return;
        }
    }

    std::string_view tidied(std::string_view text) { return kept(text, tidyView(text, m_arena)); }
    std::string_view plain(std::string_view text) { return kept(text, halfWidthView(text, m_arena)); }
    // Where nothing was changed nothing was hidden: most cells are looked through once.
    std::string_view kept(std::string_view text, std::string_view made) {
        if (made.data() != text.data()) told(text);
        return made;
    }
    std::string_view told(std::string_view text) {
        if (hidesSigns(text)) note(CellProblem::HiddenSigns);
        return text;
    }

    void readPhone(RosterDraft& draft, std::string_view text) {
        draft.phone = text;
        if (text.empty()) return;
        if (const auto problem = phoneProblem(text)) note(*problem);
    }

    void readEmail(RosterDraft& draft, std::string_view text) {
        draft.email = text;
        if (!text.empty() && !isPlausibleEmail(text)) note(CellProblem::EmailForm);
    }

    void readSex(RosterDraft& draft, std::string_view text) {
        draft.sex = m_sex(text);
        if (!draft.sex.empty() || text.empty()) return;
        note(CellProblem::UnknownSex);
        addNote(draft, text);
    }

    void readCadre(RosterDraft& draft, std::string_view text) {
        draft.cadre = m_cadre(text);
        if (draft.rank.empty()) draft.rank = m_rank(text) == "nurse" ? std::string_view{} : m_rank(text);
        if (!draft.cadre.empty() || text.empty()) return;
        note(CellProblem::UnknownCadre);
        addTitle(draft, text);
    }

    void readRank(RosterDraft& draft, std::string_view text) {
        draft.rank = m_rank(text);
        if (draft.cadre.empty()) draft.cadre = m_cadre(text);
        if (!draft.rank.empty() || text.empty()) return;
        if (draft.cadre.empty()) note(CellProblem::UnknownRank);
        addTitle(draft, text);
    }

    void readBirthYear(RosterDraft& draft, std::string_view text) {
        const DateReading reading = readDate(text, DateOrder::DayFirst); // the year is the same either way
        const DateReading other =
            reading.outcome == DateOutcome::Read ? reading : readDate(text, DateOrder::MonthFirst);
        if (other.outcome == DateOutcome::Read) draft.birthYear = other.day.year();
        noteDate(draft, other.outcome, text);
    }

    void readRegistered(RosterDraft& draft, std::string_view text) {
        const DateReading reading = readDate(text, m_order);
        if (reading.outcome == DateOutcome::Read) draft.registeredOn = reading.day;
        noteDate(draft, reading.outcome, text);
    }

    void noteDate(RosterDraft& draft, DateOutcome outcome, std::string_view text) {
        switch (outcome) {
        case DateOutcome::Read:
        case DateOutcome::Empty: return;
        case DateOutcome::NeedsOrder: note(CellProblem::DateOrderOpen); return;
        case DateOutcome::NotADate: note(CellProblem::NotADate); break;
        case DateOutcome::OutOfRange: note(CellProblem::DateOutOfRange); break;
        }
        addNote(draft, tidyView(text, m_arena));
    }

    void addNote(RosterDraft& draft, std::string_view text) { draft.note = joined(draft.note, text); }
    void addTitle(RosterDraft& draft, std::string_view text) { draft.title = joined(draft.title, text); }
    std::string_view joined(std::string_view before, std::string_view text) {
        if (before.empty() || text.empty()) return before.empty() ? text : before;
        return m_arena.keep(std::string(before).append("; ").append(text));
    }

    void settleName(RosterDraft& draft) {
        if (draft.fullName.empty()) return composeName(draft);
        if (utf8::isAscii(draft.fullName)) return;
        if (const auto parts = draft.romanised.empty() ? splitScripts(draft.fullName) : std::nullopt) {
            draft.fullName = m_arena.keep(parts->han);
            draft.romanised = m_arena.keep(parts->latin);
        }
        if (!draft.familyName.empty() || !draft.givenName.empty()) return;
        splitFamilyName(draft);
    }

    void splitFamilyName(RosterDraft& draft) {
        const std::size_t family = hanFamilyBytes(draft.fullName);
        if (family == 0) return;
        draft.familyName = draft.fullName.substr(0, family);
        draft.givenName = draft.fullName.substr(family);
        if (draft.givenName.starts_with(' ')) draft.givenName.remove_prefix(1);
    }

    void composeName(RosterDraft& draft) {
        if (draft.familyName.empty() && draft.givenName.empty()) {
            draft.fullName = std::exchange(draft.romanised, {});
            return;
        }
        if (draft.familyName.empty() || draft.givenName.empty()) {
            draft.fullName = draft.familyName.empty() ? draft.givenName : draft.familyName;
            return;
        }
        const bool han = hasHan(draft.familyName);
        const std::string_view first = han || familyComesFirst() ? draft.familyName : draft.givenName;
        const std::string_view second = first.data() == draft.familyName.data() ? draft.givenName : draft.familyName;
        draft.fullName = m_arena.keep(std::string(first).append(han ? "" : " ").append(second));
    }

    // Vietnamese rosters put the family name's column first and say Họ.
    bool familyComesFirst() const {
        const auto family = m_layout.columnOf(FamilyName);
        return family && fold(m_layout.columns[*family].heading).starts_with("ho");
    }

    RowKind kindOf(const RosterDraft& draft, std::span<const SheetCell> cells) const {
        const auto first = std::find_if(cells.begin(), cells.end(), [](const SheetCell& c) { return !c.empty(); });
        const bool shortRow = draft.phone.empty() && draft.email.empty() && !hasLetter(draft.institution);
        if (shortRow && first != cells.end() && isTotalWord(tidy(first->text()))) return RowKind::Total;
        if (draft.fullName.empty()) return RowKind::NoName;
        return repeatsHeading(cells) ? RowKind::RepeatedHeading : RowKind::Person;
    }

    bool repeatsHeading(std::span<const SheetCell> cells) const {
        if (!m_layout.headingRow) return false;
        const auto heading = m_sheet.row(*m_layout.headingRow);
        return cells.size() == heading.size() &&
               std::equal(cells.begin(), cells.end(), heading.begin(),
                          [](const SheetCell& a, const SheetCell& b) { return a.text() == b.text(); });
    }

    void checkRow(const RosterDraft& draft, std::span<const SheetCell> cells, std::size_t columns) {
        m_column = nameColumn();
        if (!hasLetter(draft.fullName) || isSentence(draft.fullName)) note(CellProblem::NotAName);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_column = i;
            if (i >= m_headed && !cells[i].empty()) note(CellProblem::ExtraCells);
            if (i < columns && cells[i].text().find("\xEF\xBF\xBD") != std::string_view::npos)
                note(CellProblem::Unreadable);
        }
    }

    // Columns that rows are expected to have: those of the heading row, unless most rows are longer.
    std::size_t headedColumns() const {
        if (!m_layout.headingRow) return m_sheet.columnCount();
        const std::size_t headed = m_sheet.row(*m_layout.headingRow).size();
        std::size_t longer = 0;
        for (std::size_t row = m_layout.firstDataRow(); row < m_sheet.rowCount(); ++row) {
            const auto cells = m_sheet.row(row);
            longer += cells.size() > headed && !isBlankRow(cells.subspan(headed)) ? 1 : 0;
        }
        const std::size_t rows = m_sheet.rowCount() - m_layout.firstDataRow();
        return longer * 2 > rows ? m_sheet.columnCount() : headed;
    }

    std::size_t nameColumn() const {
        for (const RosterField field : {FullName, FamilyName, GivenName, Romanised})
            if (const auto column = m_layout.columnOf(field)) return *column;
        return 0;
    }

    void note(CellProblem problem) {
        m_out.issues.push_back(
            {static_cast<std::uint32_t>(m_out.rows.size()), static_cast<std::uint32_t>(m_column), problem});
    }
    void dropIssuesOfThisRow() {
        while (!m_out.issues.empty() && m_out.issues.back().row == m_out.rows.size()) m_out.issues.pop_back();
    }

    const Sheet& m_sheet;
    const RosterLayout& m_layout;
    RosterTable& m_out;
    TextArena& m_arena;
    std::optional<DateOrder> m_order;
    std::size_t m_column = 0;
    std::size_t m_headed = 0;
    CodeMemo m_sex{sexCode};
    CodeMemo m_cadre{cadreCode};
    CodeMemo m_rank{rankCode};
};

} // namespace

bool isSerious(CellProblem problem) {
    switch (problem) {
    case CellProblem::UnknownSex:
    case CellProblem::UnknownCadre:
    case CellProblem::UnknownRank:
    case CellProblem::HiddenSigns: return false;
    case CellProblem::PhoneLength:
    case CellProblem::PhoneLetters:
    case CellProblem::EmailForm:
    case CellProblem::NotADate:
    case CellProblem::DateOutOfRange:
    case CellProblem::DateOrderOpen:
    case CellProblem::NotAName:
    case CellProblem::Unreadable:
    case CellProblem::ExtraCells: return true;
    }
    return true;
}

RosterTable readRoster(const Sheet& sheet, const RosterLayout& layout, std::optional<DateOrder> order) {
    RosterTable table;
    table.texts = std::make_shared<TextArena>();
    RowReader reader(sheet, layout, table);
    if (const auto column = layout.columnOf(RegisteredOn)) {
        DateOrderJudge judge;
        for (std::size_t row = layout.firstDataRow(); row < sheet.rowCount(); ++row)
            judge.add(sheet.at(row, *column).text());
        table.provenOrder = judge.proven();
        if (judge.isOpen() && !order) table.openDateColumn = column;
        reader.useOrder(table.provenOrder ? table.provenOrder : order);
    }
    reader.readAll();
    return table;
}

} // namespace preceptor
