// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a session was taken from before, and which of them a file is another version of: of the same platform,
// with most of the same people at the same times. Such a file takes the place of the earlier one; the second half of a
// meeting that broke off has the people but not the times, and adds to it.
#pragma once

#include "core/import/meeting_match.h"
#include "core/import/meeting_presence.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace preceptor {

// A line of an earlier file, or of this one once its people are known.
struct PlatformStay {
    std::string rowKey;
    PersonId person;
    std::string platform;
    std::string shown;
    Stay stay;
    std::string fileKey = {}; // equal for a file and its corrections
    bool operator==(const PlatformStay&) const = default;
};

struct EarlierFile {
    std::string platform = {};
    std::string fileKey = {};
    std::size_t lines = 0;
    std::size_t people = 0;
    std::optional<WallSeconds> from = {};
    std::optional<WallSeconds> to = {};
    std::string code() const { return platform + ':' + fileKey; } // to choose it by
    bool has(const PlatformStay& stay) const { return stay.platform == platform && stay.fileKey == fileKey; }
    bool operator==(const EarlierFile&) const = default;
};
std::vector<EarlierFile> earlierFiles(std::span<const PlatformStay> stored); // by their beginning

// For each participant the keys of its lines: the same line of the same file, or of a copy saved in another encoding,
// has the same key.
using RowKeys = std::vector<std::vector<std::string>>;
RowKeys rowKeysOf(const MeetingReport& report, const std::vector<MeetingParticipant>& participants);
// Of all its lines: equal for the same report, however it was saved.
std::string contentKeyOf(const RowKeys& keys);

struct MeetingPeople {
    const MeetingReport& report;
    const std::vector<MeetingParticipant>& participants;
    const std::vector<MeetingMatch>& matches; // one a participant
    const RowKeys& rowKeys;
};
// Index of the file that this is another version of.
std::optional<std::size_t> otherVersionOf(const MeetingPeople& people, std::span<const EarlierFile> earlier,
                                          std::span<const PlatformStay> stored);

} // namespace preceptor
