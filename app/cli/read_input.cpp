// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_input.h"

#include "core/base/atomic_file.h"
#include "core/text/utf8.h"

#include <iostream>
#include <iterator>

namespace preceptor::cli {

Result<std::string> readPassphrase(const std::string& path, const std::string& option) {
    auto text = readFile(path, 1 << 16);
    if (!text) return std::move(text).error();
    if (text->starts_with("\xEF\xBB\xBF")) text->erase(0, 3); // Notepad's mark of UTF-8 is no part of it
    std::string line = text->substr(0, text->find_first_of("\r\n"));
    if (line.empty()) return invalid({{option, IssueCode::Required, path}});
    // Nobody could type it in the window, and others that are no text either would be the same words.
    if (!utf8::isValid(line)) return invalid({{option, IssueCode::BadFormat, path}});
    return line;
}

Result<std::string> readInput(const std::string& path, std::uint64_t most) {
    if (path != "-") return readFile(path, most);
    std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
    if (bytes.size() > most) return fail(ErrorCode::FileTooLarge, {path, std::to_string(most)});
    return bytes;
}

} // namespace preceptor::cli
