// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <regex>
#include <sstream>

namespace preceptor::test {

namespace fs = std::filesystem;

namespace {

constexpr std::array kFolders = {"app", "core", "ui", "tests", "packaging"};

bool isWritten(const fs::path& path) {
    static const std::array<std::string, 7> extensions = {".h", ".cpp", ".sql", ".cmake", ".sh", ".py", ""};
    if (path.string().find("/tests/data/") != std::string::npos) return false;
    if (path.filename() == "CMakeLists.txt") return true;
    return std::find(extensions.begin(), extensions.end(), path.extension().string()) != extensions.end();
}

SourceFile read(const fs::path& path, const fs::path& top) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    SourceFile file{fs::relative(path, top).string(), text.str(), {}};
    file.code = file.isCpp() ? withoutComments(file.text) : file.text;
    return file;
}

std::size_t after(const std::string& code, const std::string& mark, std::size_t from) {
    const auto found = code.find(mark, from);
    return found == std::string::npos ? code.size() : found + mark.size();
}

std::size_t quotedEnd(const std::string& code, std::size_t at) {
    const char quote = code[at];
    for (++at; at < code.size() && code[at] != quote && code[at] != '\n'; ++at)
        if (code[at] == '\\') ++at;
    return std::min(at + 1, code.size());
}

// One past the comment, string, character or plain character that begins at `at`. A digit's separator (1'000) is plain.
std::size_t tokenEnd(const std::string& code, std::size_t at) {
    if (code.compare(at, 2, "//") == 0) return std::min(code.find('\n', at), code.size());
    if (code.compare(at, 2, "/*") == 0) return after(code, "*/", at + 2);
    if (code.compare(at, 2, "R\"") == 0) {
        const auto open = code.find('(', at);
        return after(code, ")" + code.substr(at + 2, open - at - 2) + "\"", open);
    }
    const bool separator = code[at] == '\'' && at > 0 && std::isxdigit(static_cast<unsigned char>(code[at - 1])) != 0;
    if (code[at] == '"' || (code[at] == '\'' && !separator)) return quotedEnd(code, at);
    return at + 1;
}

std::vector<SourceFile> readTree() {
    const fs::path top = test::sourcePath();
    std::vector<SourceFile> files;
    for (const auto* folder : kFolders)
        for (const auto& entry : fs::recursive_directory_iterator(top / folder))
            if (entry.is_regular_file() && isWritten(entry.path())) files.push_back(read(entry.path(), top));
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

} // namespace

bool SourceFile::isCpp() const { return path.ends_with(".h") || path.ends_with(".cpp"); }

bool SourceFile::isIn(std::string_view folder) const {
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

std::size_t SourceFile::lines() const { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

const std::vector<SourceFile>& sourceTree() {
    static const std::vector<SourceFile> files = readTree();
    return files;
}

// Comment characters become blanks, so that line numbers stay.
std::string withoutComments(const std::string& code) {
    std::string out;
    for (std::size_t at = 0; at < code.size();) {
        const std::size_t end = tokenEnd(code, at);
        const bool comment = code[at] == '/' && end > at + 1;
        for (; at < end; ++at) out.push_back(comment && code[at] != '\n' ? ' ' : code[at]);
    }
    return out;
}

std::vector<std::string> ownIncludes(const SourceFile& file) {
    static const std::regex line(R"re((?:^|\n)#include "([^"]+)")re");
    std::vector<std::string> paths;
    for (std::sregex_iterator it(file.code.begin(), file.code.end(), line), end; it != end; ++it)
        paths.push_back((*it)[1]);
    return paths;
}

std::vector<std::string> linesMatching(const SourceFile& file, const std::string& pattern) {
    const std::regex wanted(pattern);
    std::vector<std::string> found;
    std::istringstream lines(file.code);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number)
        if (std::regex_search(line, wanted)) found.push_back(file.path + ":" + std::to_string(number) + ": " + line);
    return found;
}

} // namespace preceptor::test
