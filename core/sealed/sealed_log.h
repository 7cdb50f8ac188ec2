// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a protected file: reading all of them into pages, and appending one. Throws StorageFailure: Damaged,
// OutOfMemory, and what the disk says.
#pragma once

#include "core/sealed/log_file.h"
#include "core/sealed/page_image.h"
#include "core/sealed/sealed_format.h"
#include "core/sealed/sealed_key.h"

#include <memory>
#include <span>

namespace preceptor {

// Where the next record goes, and what it follows.
struct LogEnd {
    std::uint64_t offset = kRecordsAt;
    std::uint64_t seq = 0;
    RecordTag tag{};
    RecordKind last{};
    bool torn = false; // what follows was left by a write that was cut off
};

struct LogSeal {
    std::shared_ptr<const SealedKey> key;
    FileId file{};
};

// Reads all records before `limit` into an empty image. Damaged: nothing is to be cut off or written; a tear is at the
// end alone, and there is no authentic header behind it.
LogEnd replay(LogFile& file, const LogSeal& seal, PageImage& image, std::uint64_t limit = UINT64_MAX);

// Writes one record behind the last one and gives the new end; `sync` is the caller's. The seq of a record whose write
// failed may be used again: its nonce is another.
LogEnd append(LogFile& file, const LogSeal& seal, const LogEnd& end, RecordKind kind, std::uint32_t pages,
              std::span<const ChangedPage> changed);

} // namespace preceptor
