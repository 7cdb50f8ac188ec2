// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_guess.h"

#include "core/import/cell_rules.h"
#include "core/import/code_words.h"
#include "core/import/column_alias.h"
#include "core/import/word_index.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <map>
#include <set>

namespace preceptor {

namespace {

constexpr std::size_t kHeadingSearch = 40;
constexpr std::size_t kShapeRows = 50;
constexpr int kExact = 10;
constexpr int kContained = 6;
constexpr int kOnlyContained = 3 * kContained; // a heading row without one exact heading has three others

using enum RosterField;

bool isNameField(RosterField field) { return field == FullName || field == FamilyName || field == GivenName; }

std::vector<RosterColumn> headingColumns(const Sheet& sheet, std::size_t row) {
    std::vector<RosterColumn> columns;
    std::map<std::string, int> seen;
    const auto cells = sheet.row(row);
    for (std::size_t i = 0; i < std::max(cells.size(), sheet.columnCount()); ++i) {
        RosterColumn column;
        if (i < cells.size()) column.heading = tidy(cells[i].text());
        column.occurrence = column.heading.empty() ? 1 : ++seen[matchKey(column.heading)];
        columns.push_back(std::move(column));
    }
    return columns;
}

// Exact headings first, so that "Email" is taken before "Email of the supervisor".
void assignFields(std::vector<RosterColumn>& columns) {
    std::set<RosterField> taken;
    for (const bool exact : {true, false})
        for (RosterColumn& column : columns) {
            const auto match = matchHeading(column.heading);
            if (!match || match->exact != exact || match->field == Ignore) continue;
            column.fieldTakenAlready = !taken.insert(match->field).second;
            if (!column.fieldTakenAlready) column.field = match->field;
        }
}

RosterColumn* withField(std::vector<RosterColumn>& columns, RosterField field) {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const RosterColumn& c) { return c.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

// "Nom" and "Tên" mean the whole name alone, but one part beside Prénom or Họ.
void settleNameParts(std::vector<RosterColumn>& columns) {
    RosterColumn* full = withField(columns, FullName);
    const bool family = withField(columns, FamilyName) != nullptr;
    const bool given = withField(columns, GivenName) != nullptr;
    if (full == nullptr || family == given) return;
    const std::string key = headingKey(full->heading);
    if (given && (key == "nom" || key == "name")) full->field = FamilyName;
    if (family && (key == "ten" || key == "name" || key == "名字")) full->field = GivenName;
}

struct ColumnShape {
    std::size_t filled = 0;
    std::size_t email = 0;
    std::size_t phone = 0;
    std::size_t sex = 0;
    std::size_t hanName = 0;
    std::size_t words = 0; // two or more words of letters
    std::size_t cadre = 0;
    std::size_t institution = 0;
};

bool isPhoneLike(std::string_view text) {
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 8 && digits <= 15 && text.find_first_not_of("0123456789 +-()") == std::string_view::npos;
}

bool isWords(std::string_view text) {
    return text.find(' ') != std::string_view::npos && text.find_first_of("0123456789@/:") == std::string_view::npos &&
           !isSentence(text);
}

bool namesInstitution(std::string_view text) {
    static const WordIndex kWords = [] {
        WordIndex words;
        words.add("医院|卫生院|卫生服务中心|护理院|疗养院|门诊部|医学院|大学|hospital|hospice|clinic|polyclinic|"
                  "health centre|health center|nursing home|university|hôpital|clinique|centre de santé|chu|"
                  "université|bệnh viện|trung tâm|trạm y tế|phòng khám|đại học",
                  1);
        return words;
    }();
    const std::string key = wordKey(text);
    return !isSentence(text) && (kWords.exact(key) || kWords.inside(key));
}

ColumnShape shapeOf(const Sheet& sheet, std::size_t column) {
    ColumnShape shape;
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kShapeRows); ++row) {
        const std::string text = halfWidth(sheet.at(row, column).text());
        if (text.empty()) continue;
        ++shape.filled;
        shape.email += text.find('@') != std::string::npos;
        shape.phone += isPhoneLike(text);
        shape.sex += !sexCode(text).empty();
        shape.hanName += !splitHanName(text).family.empty() && text.size() <= 12;
        shape.words += isWords(text);
        shape.cadre += !cadreCode(text).empty();
        shape.institution += namesInstitution(text);
    }
    return shape;
}

RosterField fieldByShape(const ColumnShape& shape, bool nameTaken) {
    const auto most = [&](std::size_t n) { return shape.filled > 0 && n * 10 >= shape.filled * 8; };
    if (most(shape.email)) return Email;
    if (most(shape.phone)) return Phone;
    if (most(shape.sex)) return Sex;
    if (most(shape.cadre)) return Cadre;
    if (most(shape.institution)) return Institution;
    if (!nameTaken && (most(shape.hanName) || most(shape.words))) return FullName;
    return Ignore;
}

RosterLayout layoutByShape(const Sheet& sheet) {
    RosterLayout layout;
    std::set<RosterField> taken;
    for (std::size_t i = 0; i < sheet.columnCount(); ++i) {
        RosterColumn column;
        const RosterField field = fieldByShape(shapeOf(sheet, i), taken.contains(FullName));
        if (field != Ignore && taken.insert(field).second) column.field = field;
        layout.columns.push_back(std::move(column));
    }
    // Words alone are any text; names stand beside something that people have.
    if (taken.size() == 1)
        if (RosterColumn* name = withField(layout.columns, FullName)) name->field = Ignore;
    return layout;
}

// A letter that says "Name" somewhere is not a roster: what stands below must be names.
bool holdsSentences(const Sheet& sheet, const RosterLayout& layout) {
    std::size_t filled = 0;
    std::size_t sentences = 0;
    const std::size_t last = std::min(sheet.rowCount(), layout.firstDataRow() + kShapeRows);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (!isNameField(layout.columns[i].field)) continue;
        for (std::size_t row = layout.firstDataRow(); row < last; ++row) {
            const std::string text = halfWidth(sheet.at(row, i).text());
            filled += text.empty() ? 0 : 1;
            sentences += isSentence(text) ? 1 : 0;
        }
    }
    return sentences > 0 && sentences * 2 >= filled;
}

} // namespace

std::optional<std::size_t> RosterLayout::columnOf(RosterField field) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const RosterColumn& c) { return c.field == field; });
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

bool RosterLayout::hasName() const {
    return std::any_of(columns.begin(), columns.end(), [](const RosterColumn& c) { return isNameField(c.field); });
}

int headingScore(std::span<const SheetCell> cells) {
    std::map<RosterField, int> best;
    for (const SheetCell& cell : cells)
        if (const auto match = matchHeading(cell.text())) {
            int& score = best[match->field];
            score = std::max(score, match->exact ? kExact : kContained);
        }
    int total = 0;
    bool exact = false;
    for (const auto& [field, score] : best) {
        total += score;
        exact = exact || score == kExact;
    }
    return exact || total >= kOnlyContained ? total : 0;
}

RosterLayout guessLayout(const Sheet& sheet) {
    std::optional<std::size_t> heading;
    int best = kExact - 1; // one exact heading is enough: a list of names alone
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kHeadingSearch); ++row) {
        const int score = headingScore(sheet.row(row));
        if (score > best) {
            best = score;
            heading = row;
        }
    }
    RosterLayout layout = guessLayout(sheet, heading);
    return heading && holdsSentences(sheet, layout) ? guessLayout(sheet, std::nullopt) : layout;
}

RosterLayout guessLayout(const Sheet& sheet, std::optional<std::size_t> headingRow) {
    if (!headingRow || *headingRow >= sheet.rowCount()) return layoutByShape(sheet);
    RosterLayout layout;
    layout.headingRow = headingRow;
    layout.columns = headingColumns(sheet, *headingRow);
    assignFields(layout.columns);
    settleNameParts(layout.columns);
    return layout;
}

std::string headingFingerprint(const RosterLayout& layout) {
    if (!layout.headingRow) return {};
    std::string print;
    for (const RosterColumn& column : layout.columns) print.append(headingKey(column.heading)).append(1, '|');
    return print;
}

} // namespace preceptor
