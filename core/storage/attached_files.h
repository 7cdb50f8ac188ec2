// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of attached files: in the folder "<name> files" beside the programme file, each content once. Of a plain
// programme file they lie as they are, named by their SHA-256; of a protected one sealed under its key, by a name that
// tells nobody else anything (sealed/sealed_attachment.h). Either is compared with its SHA-256 whenever it is read, and
// a protected file finds plain ones too, which a conversion that was cut off may have left. Nothing is ever read or
// written under another name.
#pragma once

#include "core/base/keep_going.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class Database;
class SealedKey;

std::filesystem::path attachmentFolderOf(const std::filesystem::path& file);

class AttachedFiles {
public:
    // As the open file keeps them; of one in memory nothing is there, and nothing can be kept.
    explicit AttachedFiles(const Database& db);
    // Without a key: plain.
    AttachedFiles(const std::filesystem::path& file, std::shared_ptr<const SealedKey> key);

    const std::filesystem::path& folder() const { return m_folder; }
    bool has(const std::string& sha256) const; // whatever is in it
    std::uint64_t bytesOf(const std::string& sha256) const;
    // AttachmentAbsent, AttachmentChanged (args: title).
    Result<std::string> read(const std::string& sha256, const std::string& title) const;
    // True: it was not there, or was another, and is now. The errors of writing a file.
    Result<bool> keep(const std::string& sha256, std::string_view bytes);
    void drop(const std::string& sha256);
    std::vector<std::string> kept() const; // hashes

    // All that is kept as `from` keeps it, here too, synced and read back, also what was changed by somebody; what can
    // no more be opened stays where it is. Cancelled.
    Status takeAllOf(const AttachedFiles& from, const KeepGoing& going = {});
    // As it is kept here, every file that is also there as `other` keeps it.
    void dropWhatIsIn(const AttachedFiles& other);
    // For whoever has the file alone: takes away what writers that were killed left half-written, and of a protected
    // file seals what lies there plain. What cannot be done now stays readable.
    void settle();
    // Sealed by a key that is not this file's: readable for nobody who has this file alone.
    std::vector<std::filesystem::path> strangers() const;

private:
    std::filesystem::path placeOf(const std::string& sha256) const;
    std::optional<std::string> plainBytes(const std::string& sha256) const; // whatever is in it
    std::optional<std::string> ownBytes(const std::string& sha256) const;   // likewise
    Status write(const std::string& sha256, std::string_view bytes);
    std::vector<std::string> keptPlain() const;
    std::vector<std::string> keptSealed() const;

    std::filesystem::path m_folder;
    std::shared_ptr<const SealedKey> m_key; // none: plain
};

} // namespace preceptor
