// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of attached files: in the folder "<name> files" beside the programme file, each content once, named by its
// SHA-256 and compared with it whenever it is read. Nothing is ever read or written under another name.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

std::filesystem::path attachmentFolderOf(const std::filesystem::path& file);

class AttachedFiles {
public:
    // `file` empty (in memory): nothing is there, and nothing can be kept.
    explicit AttachedFiles(const std::filesystem::path& file);

    const std::filesystem::path& folder() const { return m_folder; }
    bool has(const std::string& sha256) const; // whatever is in it
    std::uint64_t bytesOf(const std::string& sha256) const;
    // AttachmentAbsent, AttachmentChanged (args: title).
    Result<std::string> read(const std::string& sha256, const std::string& title) const;
    // True: it was not there, or was another, and is now. The errors of writing a file.
    Result<bool> keep(const std::string& sha256, std::string_view bytes);
    void drop(const std::string& sha256);
    std::vector<std::string> kept() const; // hashes

private:
    std::filesystem::path m_folder;
};

} // namespace preceptor
