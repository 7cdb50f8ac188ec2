// SPDX-License-Identifier: GPL-3.0-or-later
// Everything Preceptor writes outside its database goes through here: a new file beside the old one, written, synced,
// closed, read back and compared, renamed over the old one, folder synced. On any failure the old file stays as it was
// and the temporary one is gone; what could not be taken away, from a stick that was pulled out or by a program that
// was killed, goes when the same file is written again.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace preceptor {

class ByteSink {
public:
    virtual ~ByteSink() = default;
    // False after a failed write; the writer may go on or stop, the file is not kept either way.
    virtual bool write(std::string_view bytes) = 0;
};

struct WrittenFile {
    std::filesystem::path path;
    std::uint64_t bytes = 0; // as read back
};

// What may be replaced. A database (a programme file above all) only by a verified copy of one, never by a report that
// was given its name by mistake: FileExists then. Nothing: FileExists for whatever is there, even if it came meanwhile.
enum class Replace { Nothing, NoDatabase, Anything };

// Writes what `content` sends to the sink. `content` returns an error to give up; nothing is left then.
Result<WrittenFile> writeFileAtomically(const std::filesystem::path& path,
                                        const std::function<Status(ByteSink&)>& content);
Result<WrittenFile> writeFileAtomically(const std::filesystem::path& path, std::string_view content);

// For writers that need a path of their own (a workbook, a PDF, a database copy): `make` fills the temporary path it
// is given; the result is then synced, read back and renamed like the above.
Result<WrittenFile> placeFileAtomically(const std::filesystem::path& path,
                                        const std::function<Status(const std::filesystem::path& temporary)>& make,
                                        Replace replace = Replace::NoDatabase);

// Takes away what writers that were killed left beside `path`, half-written. Nobody may be writing it just now.
void removeUnfinished(const std::filesystem::path& path);
// The same of every file of a folder whose files are written once, each under a name of its own. What was written to in
// the last hour is left: its writer may be at work.
void removeAbandoned(const std::filesystem::path& folder);
// The name of the file that one of this name was begun for, ".<name>.<number>.part"; empty if it is no such name.
std::string_view nameOfWhole(std::string_view unfinished);
// The names in the folder are on the disk. 0, or the errno of what failed.
int syncFolder(const std::filesystem::path& folder);

// The whole file, or FileNotFound / FileUnreadable / FileTooLarge.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limitBytes = 256ULL << 20);

// What a file begins as: an SQLite database or a protected file, or something else. Unreadable is no word about the
// file: a stick that was pulled out has its names for a while yet.
enum class FileStart { Database, Other, Unreadable };
FileStart fileStartOf(const std::filesystem::path& path);
bool isDatabaseFile(const std::filesystem::path& path); // false too if it cannot be read

// The folder a path is in; "." for a bare name.
std::filesystem::path folderOf(const std::filesystem::path& path);

// SHA-256 in lower-case hex, of bytes in memory and of a whole file; the latter or the error that writing
// such a file would give.
std::string sha256Hex(std::string_view bytes);
Result<std::string> sha256OfFile(const std::filesystem::path& path);

} // namespace preceptor
