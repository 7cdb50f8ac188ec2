// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attached_files.h"

#include "core/base/atomic_file.h"
#include "core/model/attachment.h"

#include <algorithm>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHashDigits = 64;

// What a row of another PC calls a hash may be anything.
bool isHash(std::string_view text) {
    return text.size() == kHashDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

fs::path attachmentFolderOf(const fs::path& file) { return file.parent_path() / (file.stem().string() + " files"); }

AttachedFiles::AttachedFiles(const fs::path& file) : m_folder(file.empty() ? fs::path() : attachmentFolderOf(file)) {}

bool AttachedFiles::has(const std::string& sha256) const {
    std::error_code error;
    return !m_folder.empty() && isHash(sha256) && fs::is_regular_file(m_folder / sha256, error);
}

std::uint64_t AttachedFiles::bytesOf(const std::string& sha256) const {
    std::error_code error;
    const auto bytes = has(sha256) ? fs::file_size(m_folder / sha256, error) : 0;
    return error ? 0 : bytes;
}

Result<std::string> AttachedFiles::read(const std::string& sha256, const std::string& title) const {
    if (!has(sha256)) return fail(ErrorCode::AttachmentAbsent, {title});
    auto bytes = readFile(m_folder / sha256, kMostBytesOfAttachment);
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge) return fail(ErrorCode::AttachmentChanged, {title});
    if (bytes && sha256Hex(*bytes) != sha256) return fail(ErrorCode::AttachmentChanged, {title});
    return bytes;
}

Result<bool> AttachedFiles::keep(const std::string& sha256, std::string_view bytes) {
    if (read(sha256, {})) return false;
    std::error_code error;
    if (!m_folder.empty()) fs::create_directories(m_folder, error);
    if (error || m_folder.empty()) return fail(ErrorCode::FolderReadOnly, {m_folder.parent_path().string()});
    if (auto written = writeFileAtomically(m_folder / sha256, bytes); !written) return std::move(written).error();
    return true;
}

void AttachedFiles::drop(const std::string& sha256) {
    std::error_code ignored;
    if (has(sha256)) fs::remove(m_folder / sha256, ignored);
}

std::vector<std::string> AttachedFiles::kept() const {
    std::vector<std::string> hashes;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error))
        if (std::string name = entry->path().filename().string(); has(name)) hashes.push_back(std::move(name));
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

} // namespace preceptor
