// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/read_only.h"

#include "core/base/atomic_file.h"
#include "core/storage/backup_folder.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <filesystem>
#include <unistd.h>

namespace preceptor {

namespace {

constexpr std::uintmax_t kFewestBytesFree = 64 << 10; // with less not even that it was opened could be kept
constexpr const char* kViewer = "viewer";

} // namespace

std::string whyReadOnly(Database& db, std::optional<HolderRole> role) {
    if (role == HolderRole::Viewer) return kViewer;
    if (isBackupName(db.path())) return "backup";
    if (schemaOf(db) > newestSchema()) return "newer";
    const bool writable = db.path().empty() ||
                          (::access(db.path().c_str(), W_OK) == 0 && ::access(folderOf(db.path()).c_str(), W_OK) == 0);
    if (!writable) return "place";
    std::error_code error;
    const auto space = std::filesystem::space(folderOf(db.path()), error);
    return !db.path().empty() && !error && space.available < kFewestBytesFree ? "full" : "asked";
}

std::optional<Error> refusalOf(std::optional<HolderRole> role) {
    return role == HolderRole::Viewer ? std::optional(fail(ErrorCode::ReadOnly, {kViewer})) : std::nullopt;
}

bool isOfViewer(const Error& refusal) { return refusal.args.front() == kViewer; }

} // namespace preceptor
