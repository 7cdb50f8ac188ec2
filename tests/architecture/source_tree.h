// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own sources as text, for the tests that keep the house in order. Paths are relative to the top folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace preceptor::test {

struct SourceFile {
    std::string path;
    std::string text;
    std::string code; // without comments; string literals stay
    bool isCpp() const;
    bool isIn(std::string_view folder) const; // "core" or "core/storage"
    std::size_t lines() const;
};

// Everything under app, core, ui, tests and packaging that a person writes: C++, CMake, SQL and scripts.
const std::vector<SourceFile>& sourceTree();

std::string withoutComments(const std::string& code);
// The paths named by #include "..." lines.
std::vector<std::string> ownIncludes(const SourceFile& file);
// The lines of `file.code` in which `pattern` (ECMAScript) is found, as "path:line: text".
std::vector<std::string> linesMatching(const SourceFile& file, const std::string& pattern);

} // namespace preceptor::test
