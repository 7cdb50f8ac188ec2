// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_folder.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeepLast = 10;
constexpr int kKeepDays = 30;
constexpr std::size_t kStampLength = 18; // YYYY-MM-DDTHHMMSSZ

// "2026-11-24T110000Z": an instant as a file name every system accepts.
std::string fileStamp(Timestamp at) {
    std::string text = at.iso();
    std::erase(text, ':');
    return text;
}

std::optional<Timestamp> stampOf(const fs::path& path) {
    const std::string name = path.filename().string();
    if (!name.ends_with(kBackupSuffix) || name.size() < kBackupSuffix.size() + kStampLength) return std::nullopt;
    const std::string text = name.substr(0, kStampLength);
    return Timestamp::parse(text.substr(0, 13) + ":" + text.substr(13, 2) + ":" + text.substr(15));
}

// Of several in one second: "...Z" is the first, "...Z-2" the second.
int numberOf(const fs::path& path) {
    const std::string stem = path.stem().string();
    int number = 1;
    if (stem.size() > kStampLength + 1)
        std::from_chars(stem.data() + kStampLength + 1, stem.data() + stem.size(), number);
    return number;
}

} // namespace

bool isBackupName(const fs::path& path) { return path.extension() == kBackupSuffix; }

fs::path backupFolderOf(const fs::path& file) { return file.parent_path() / (file.stem().string() + " backups"); }

std::vector<Backup> listBackups(const fs::path& file) {
    std::vector<Backup> backups;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolderOf(file), error)) {
        const auto at = stampOf(entry.path());
        if (at) backups.push_back({entry.path(), *at, static_cast<std::uint64_t>(entry.file_size(error))});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::pair(a.madeAt, numberOf(a.path)) > std::pair(b.madeAt, numberOf(b.path));
    });
    return backups;
}

fs::path freeNameIn(const fs::path& folder, Timestamp at, std::string_view suffix) {
    std::error_code error;
    fs::path target = folder / (fileStamp(at) + std::string(suffix));
    for (int n = 2; fs::exists(target, error); ++n)
        target = folder / (fileStamp(at) + "-" + std::to_string(n) + std::string(suffix));
    return target;
}

std::vector<std::size_t> backupsToRemove(const std::vector<Timestamp>& newestFirst, Date today) {
    std::vector<std::size_t> remove;
    std::set<Date> daysKept;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const Date day = newestFirst[i].utcDate();
        const bool firstOfDay = daysKept.insert(day).second;
        const bool recentDay = firstOfDay && today - day <= kKeepDays;
        if (i >= kKeepLast && !recentDay) remove.push_back(i);
    }
    return remove;
}

} // namespace preceptor
