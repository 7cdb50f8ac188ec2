// SPDX-License-Identifier: GPL-3.0-or-later
// A file held open for reading at any place, so that what was checked and what is then read are one file.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace preceptor {

class InputFile {
public:
    static Result<InputFile> open(const std::filesystem::path& path); // FileNotFound, FileUnreadable
    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&&) = delete;
    ~InputFile();

    std::uint64_t size() const { return m_size; } // when it was opened
    // Exactly n bytes; FileUnreadable if they are not there any more.
    Result<std::string> read(std::uint64_t offset, std::size_t n) const;
    const std::string& path() const { return m_path; }

private:
    InputFile(int fd, std::uint64_t size, std::string path);
    int m_fd;
    std::uint64_t m_size;
    std::string m_path;
};

} // namespace preceptor
