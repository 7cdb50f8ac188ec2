// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace preceptor {

// What a link of that name leads to, else the path itself. What takes the place of a file, and what lies beside it,
// belongs to the file and not to a link: a protected file put in the place of the link would leave the plain one.
inline std::filesystem::path followed(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_symlink(path, error)) return path;
    const auto target = std::filesystem::canonical(path, error);
    return error ? path : target;
}

} // namespace preceptor
