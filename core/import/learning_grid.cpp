// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/learning_grid.h"

#include "core/base/ascii.h"
#include "core/import/cell_rules.h"
#include "core/import/word_index.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <charconv>

namespace preceptor {

namespace {

constexpr std::size_t kLookedAt = 60;
constexpr std::size_t kWidest = 4000;                // columns; a gradebook may have hundreds
constexpr std::size_t kLongestQuestion = 400;        // bytes; of a question the beginning tells
constexpr std::int64_t kFirstInstant = 978'307'200;  // 2001
constexpr std::int64_t kLastInstant = 4'102'444'800; // 2100

bool isHexCode(std::string_view text) {
    return text.size() == 32 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isAsciiDigit(c) || (c >= 'a' && c <= 'f'); });
}

bool isInstant(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && value >= kFirstInstant && value <= kLastInstant;
}

void count(std::string_view text, LearningLooks& looks) {
    ++looks.filled;
    if (isHexCode(text)) {
        ++looks.codes;
        return;
    }
    if (isInstant(text)) {
        ++looks.instants;
        return;
    }
    if (isNoMark(text)) {
        ++looks.noMarks;
        return;
    }
    if (const auto points = readPoints(text)) {
        looks.pairs += text.find('/') != text.npos ? 1 : 0;
        looks.shares += text.find('%') != text.npos ? 1 : 0;
        looks.numbers += points->max ? 0 : 1;
        looks.wholes += !points->max && text.find_first_of(".,") == text.npos ? 1 : 0;
        return;
    }
    if (text.find('@') != std::string_view::npos) {
        ++looks.emails;
        return;
    }
    const LearningDay day = readLearningDay(text, std::nullopt);
    if (day.outcome == DateOutcome::Read || day.outcome == DateOutcome::NeedsOrder) {
        ++looks.days;
        looks.times += readWallTime(text) ? 1 : 0;
        return;
    }
    looks.words += hasLetter(text) ? 1 : 0;
}

std::string withoutBrackets(const std::string& title) {
    const auto open = title.rfind(" (");
    return title.ends_with(')') && open != std::string::npos && open > 0 ? title.substr(0, open) : title;
}

std::string withoutType(const std::string& title) {
    const auto colon = title.find(": ");
    return colon == std::string::npos ? title : title.substr(colon + 2);
}

} // namespace

LearningGrid::LearningGrid(const Sheet& sheet, std::size_t headingRow)
    : m_sheet(sheet), m_headingRow(headingRow), m_width(std::min(sheet.columnCount(), kWidest)) {
    for (std::size_t row = headingRow + 1; row < sheet.rowCount(); ++row)
        if (!isBlankRow(sheet.row(row))) m_rows.push_back(row);
    for (std::size_t i = 0; i < m_width; ++i)
        m_keys.push_back(wordKeyWithBrackets(text(headingRow, i).substr(0, kLongestQuestion)));
}

std::string LearningGrid::heading(std::size_t column) const { return tidy(text(m_headingRow, column)); }

const LearningLooks& LearningGrid::looks(std::size_t column) const {
    const auto [found, isNew] = m_looks.try_emplace(column);
    if (!isNew) return found->second;
    for (std::size_t i = 0; i < std::min(m_rows.size(), kLookedAt); ++i) {
        const std::string cell = tidy(text(m_rows[i], column));
        if (!cell.empty()) count(cell, found->second);
    }
    return found->second;
}

bool LearningGrid::isOne(std::size_t column, std::string_view words) const {
    const std::string& key = m_keys[column];
    while (!key.empty() && !words.empty()) {
        if (wordKeyWithBrackets(words.substr(0, words.find('|'))) == key) return true;
        words.remove_prefix(std::min(words.find('|'), words.size() - 1) + 1);
    }
    return false;
}

std::optional<std::size_t> LearningGrid::find(std::string_view words) const {
    for (std::size_t i = 0; i < m_width; ++i)
        if (isOne(i, words)) return i;
    return std::nullopt;
}

std::string LearningGrid::itemKey(std::size_t column) const {
    const auto same = std::count(m_keys.begin(), m_keys.begin() + static_cast<std::ptrdiff_t>(column), m_keys[column]);
    return same == 0 ? m_keys[column] : m_keys[column] + '#' + std::to_string(same + 1);
}

LearningColumn LearningGrid::points(std::size_t column) const {
    const std::string title = heading(column);
    return {{itemKey(column), title, LearningKind::Points, titlesOf(title), {}}, column, {}, false};
}

LearningColumn LearningGrid::completion(std::size_t column) const {
    const std::string title = heading(column);
    return {{itemKey(column), title, LearningKind::Completion, titlesOf(title), {}}, column, {}, false};
}

std::vector<std::string> titlesOf(const std::string& title) {
    std::vector<std::string> titles;
    for (const std::string& form :
         {title, withoutBrackets(title), withoutType(title), withoutType(withoutBrackets(title))})
        if (std::find(titles.begin(), titles.end(), form) == titles.end()) titles.push_back(form);
    return titles;
}

void addReason(LearningRecognition& recognition, LearningReason reason, bool holds) {
    if (!holds) return;
    recognition.reasons.push_back(reason);
    recognition.score = std::min(100, recognition.score + scoreOf(reason));
}

bool fileHas(const LearningFileNames& names, std::string_view word) {
    return fold(names.file).find(word) != std::string::npos;
}

} // namespace preceptor
