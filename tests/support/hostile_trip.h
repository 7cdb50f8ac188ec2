// SPDX-License-Identifier: GPL-3.0-or-later
// Texts on their way: into every column that holds words, out with every list and report as CSV, workbook and JSON, and
// back by our readers; through every form; and through LibreOffice.
#pragma once

#include "core/base/clock.h"
#include "core/services/workspace.h"
#include "core/storage/write.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace preceptor::test {

struct Trip {
    std::map<std::string, std::int64_t> counts; // what was done, by a word
    std::vector<std::string> wrong;             // what came back as another

    void miss(const std::string& where, const std::string& wanted, const std::string& found);
};

class HostileProgramme {
public:
    HostileProgramme();
    // Text `turn` of `texts` into the first word of the first row, the next into the second, and so on: after as many
    // turns as there are texts each of them has been in each column.
    void fill(std::span<const std::string> texts, std::size_t turn, Trip& trip);
    void readLists(Trip& trip);
    void readReports(const std::filesystem::path& folder, Trip& trip);
    // Each text into each field for words of every register, cases and institutions among them, and of a person:
    // stored as it is, tidied once for all, or refused with a reason.
    void throughForms(std::span<const std::string> texts, Trip& trip);

private:
    void throughPerson(std::span<const std::string> texts, Trip& trip);

    FixedClock m_clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> m_workspace;
    struct WordColumn {
        std::string table, column;
        Shape shape; // of both, and where it stays: the door knows a shape by its place
    };
    std::deque<WordColumn> m_columns;
    std::int64_t m_person = 0;
};

// One sheet of them as CSV and one as a workbook, opened and saved by Calc. False: it is not installed.
bool throughCalc(std::span<const std::string> texts, const std::filesystem::path& folder, Trip& trip);

} // namespace preceptor::test
