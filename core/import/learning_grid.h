// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet below one heading row, as the finders of learning layouts look at it: headings as keys, columns by what
// stands in them.
#pragma once

#include "core/import/learning_layout.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// What the cells of a column are, over at most the first 60 rows.
struct LearningLooks {
    std::size_t filled = 0;
    std::size_t days = 0;    // with or without a time
    std::size_t times = 0;   // days with a time
    std::size_t numbers = 0; // a number alone
    std::size_t wholes = 0;  // of these, without a fraction
    std::size_t pairs = 0;   // "4 / 5"
    std::size_t shares = 0;  // "95 %"
    std::size_t noMarks = 0; // "-"
    std::size_t emails = 0;
    std::size_t words = 0;    // letters, and none of the above
    std::size_t codes = 0;    // 32 hexadecimal digits
    std::size_t instants = 0; // seconds since 1970, of this century
    bool all(std::size_t n) const { return filled > 0 && n == filled; }
    bool mostly(std::size_t n) const { return n > 0 && n * 10 >= filled * 6; }
    std::size_t marks() const { return numbers + pairs + shares; }
    // More cells are marks than say something else: that of one person must not hide those of the others.
    bool tellMarks() const { return marks() * 2 > filled - noMarks; }
};

class LearningGrid {
public:
    LearningGrid(const Sheet& sheet, std::size_t headingRow);

    const Sheet& sheet() const { return m_sheet; }
    std::size_t headingRow() const { return m_headingRow; }
    std::size_t width() const { return m_width; }
    const std::vector<std::size_t>& rows() const { return m_rows; } // below the headings, without blank ones
    std::string_view text(std::size_t row, std::size_t column) const { return m_sheet.at(row, column).text(); }
    std::string heading(std::size_t column) const;                              // tidied
    const std::string& key(std::size_t column) const { return m_keys[column]; } // folded letters, digits and brackets
    const LearningLooks& looks(std::size_t column) const;
    std::optional<std::size_t> find(std::string_view words) const; // first column whose key is one of those, by '|'
    bool isOne(std::size_t column, std::string_view words) const;

    // A name for the column that is unique in the file.
    std::string itemKey(std::size_t column) const;
    LearningColumn points(std::size_t column) const;
    LearningColumn completion(std::size_t column) const;

private:
    const Sheet& m_sheet;
    std::size_t m_headingRow;
    std::size_t m_width;
    std::vector<std::size_t> m_rows;
    std::vector<std::string> m_keys;
    mutable std::map<std::size_t, LearningLooks> m_looks;
};

// The title itself, without "Quiz: " before it, without brackets behind it, and without both.
std::vector<std::string> titlesOf(const std::string& title);

void addReason(LearningRecognition& recognition, LearningReason reason, bool holds);
// The word, folded, stands in the name of the file.
bool fileHas(const LearningFileNames& names, std::string_view word);

// One finder a layout; nothing if the rows cannot be read so.
using LearningFinder = std::optional<LearningLayout> (*)(const LearningGrid&, const LearningFileNames&);
std::optional<LearningLayout> asMoodleProgress(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asMoodleCourse(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asMoodleGrades(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asKolibri(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asCanvas(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asGoogleForms(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asMsForms(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asWjx(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asKobo(const LearningGrid& grid, const LearningFileNames& names);
std::optional<LearningLayout> asRedcap(const LearningGrid& grid, const LearningFileNames& names);

} // namespace preceptor
