// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attached_files.h"

#include "core/base/atomic_file.h"
#include "core/model/attachment.h"
#include "core/sealed/log_file.h"
#include "core/sealed/sealed_attachment.h"
#include "core/storage/database.h"

#include <algorithm>
#include <fstream>

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

bool isSealedName(std::string_view name) {
    return name.ends_with(kAttachedEnding) && isHash(name.substr(0, name.size() - kAttachedEnding.size()));
}

bool isThere(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

void removeIfThere(const fs::path& path) {
    std::error_code ignored;
    fs::remove(path, ignored);
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    if (folder.empty()) return files;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (isThere(entry->path())) files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<AttachedHead> headOf(const SealedKey& key, const fs::path& path) {
    std::string lead(kAttachedLeadBytes, '\0');
    std::ifstream in(path, std::ios::binary);
    if (!in.read(lead.data(), static_cast<std::streamsize>(lead.size()))) return std::nullopt;
    return attachedHead(key, lead);
}

bool isUnfinished(const fs::path& file) {
    const std::string name = file.filename().string();
    const std::string_view whole = nameOfWhole(name);
    return isHash(whole) || isSealedName(whole);
}

} // namespace

fs::path attachmentFolderOf(const fs::path& file) { return file.parent_path() / (file.stem().string() + " files"); }

AttachedFiles::AttachedFiles(const Database& db) : AttachedFiles(db.path(), db.sealKey()) {}

AttachedFiles::AttachedFiles(const fs::path& file, std::shared_ptr<const SealedKey> key)
    : m_folder(file.empty() ? fs::path() : attachmentFolderOf(file)), m_key(std::move(key)) {}

fs::path AttachedFiles::placeOf(const std::string& sha256) const {
    return m_folder / (m_key ? attachedNameOf(*m_key, sha256) : sha256);
}

bool AttachedFiles::has(const std::string& sha256) const {
    return !m_folder.empty() && isHash(sha256) && (isThere(placeOf(sha256)) || isThere(m_folder / sha256));
}

std::uint64_t AttachedFiles::bytesOf(const std::string& sha256) const {
    if (!has(sha256)) return 0;
    const fs::path own = placeOf(sha256);
    if (m_key)
        if (const auto head = headOf(*m_key, own)) return head->bytes;
    std::error_code error;
    const auto bytes = fs::file_size(isThere(own) ? own : m_folder / sha256, error);
    return error ? 0 : bytes;
}

std::optional<std::string> AttachedFiles::plainBytes(const std::string& sha256) const {
    auto bytes = readFile(m_folder / sha256, kMostBytesOfAttachment);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

std::optional<std::string> AttachedFiles::ownBytes(const std::string& sha256) const {
    if (!m_key) return plainBytes(sha256);
    const auto sealed = readFile(placeOf(sha256), sealedAttachmentBytes(kMostBytesOfAttachment));
    return sealed ? openAttached(*m_key, sha256, *sealed) : std::nullopt;
}

Result<std::string> AttachedFiles::read(const std::string& sha256, const std::string& title) const {
    if (!has(sha256)) return fail(ErrorCode::AttachmentAbsent, {title});
    if (auto bytes = ownBytes(sha256); bytes && sha256Hex(*bytes) == sha256) return std::move(*bytes);
    if (m_key)
        if (auto bytes = plainBytes(sha256); bytes && sha256Hex(*bytes) == sha256) return std::move(*bytes);
    return fail(ErrorCode::AttachmentChanged, {title});
}

Status AttachedFiles::write(const std::string& sha256, std::string_view bytes) {
    std::error_code error;
    if (!m_folder.empty() && fs::create_directories(m_folder, error)) syncFolderOf(m_folder);
    if (error || m_folder.empty()) return fail(ErrorCode::FolderReadOnly, {m_folder.parent_path().string()});
    const std::string sealed = m_key ? sealAttached(*m_key, sha256, bytes) : std::string();
    const auto written = writeFileAtomically(placeOf(sha256), m_key ? std::string_view(sealed) : bytes);
    return written ? success() : Status(written.error());
}

Result<bool> AttachedFiles::keep(const std::string& sha256, std::string_view bytes) {
    if (read(sha256, {})) return false;
    if (Status written = write(sha256, bytes); !written) return std::move(written).error();
    return true;
}

void AttachedFiles::drop(const std::string& sha256) {
    if (!has(sha256)) return;
    removeIfThere(placeOf(sha256));
    removeIfThere(m_folder / sha256);
}

std::vector<std::string> AttachedFiles::keptPlain() const {
    std::vector<std::string> hashes;
    for (const fs::path& file : filesIn(m_folder))
        if (std::string name = file.filename().string(); isHash(name)) hashes.push_back(std::move(name));
    return hashes;
}

std::vector<std::string> AttachedFiles::keptSealed() const {
    std::vector<std::string> hashes;
    for (const fs::path& file : filesIn(m_folder)) {
        if (!isSealedName(file.filename().string())) continue;
        auto head = headOf(*m_key, file);
        if (head && placeOf(head->sha256) == file) hashes.push_back(std::move(head->sha256));
    }
    return hashes;
}

std::vector<std::string> AttachedFiles::kept() const {
    std::vector<std::string> hashes = keptPlain();
    if (m_key)
        for (std::string& sha256 : keptSealed()) hashes.push_back(std::move(sha256));
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

Status AttachedFiles::takeAllOf(const AttachedFiles& from, const KeepGoing& going) {
    for (const std::string& sha256 : from.kept()) {
        if (!goesOn(going)) return fail(ErrorCode::Cancelled);
        auto bytes = from.read(sha256, {});
        const auto found = bytes ? std::optional(std::move(*bytes)) : from.ownBytes(sha256);
        if (!found || ownBytes(sha256) == found) continue;
        if (Status written = write(sha256, *found); !written) return written;
        if (ownBytes(sha256) != found) return fail(ErrorCode::WriteVerifyFailed, {placeOf(sha256).string()});
    }
    return goesOn(going) ? success() : Status(fail(ErrorCode::Cancelled));
}

void AttachedFiles::dropWhatIsIn(const AttachedFiles& other) {
    for (const std::string& sha256 : m_key ? keptSealed() : keptPlain())
        if (isThere(other.placeOf(sha256))) removeIfThere(placeOf(sha256));
}

void AttachedFiles::settle() {
    for (const fs::path& file : filesIn(m_folder))
        if (isUnfinished(file)) removeIfThere(file);
    if (!m_key) return;
    for (const std::string& sha256 : keptPlain()) {
        const auto plain = plainBytes(sha256);
        if (!plain) continue;
        const auto sealed = ownBytes(sha256);
        const bool isKept = sealed && (*sealed == *plain || sha256Hex(*sealed) == sha256);
        if (isKept || write(sha256, *plain)) removeIfThere(m_folder / sha256);
    }
}

std::vector<fs::path> AttachedFiles::strangers() const {
    std::vector<fs::path> files;
    for (fs::path& file : filesIn(m_folder))
        if (isSealedName(file.filename().string()) && !(m_key && headOf(*m_key, file)))
            files.push_back(std::move(file));
    return files;
}

} // namespace preceptor
