// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the plan of a meeting file inside somebody's transaction: people to add, the lines, what was decided about
// names, the attendance, and the completions that follow from it.
#pragma once

#include "core/services/meeting_service.h"

namespace preceptor {

class Database;
class Write;

inline constexpr std::string_view kMeetingKind = "meeting"; // of files and of remembered columns
inline constexpr std::string_view kPlatformSource = "platform_csv";
inline constexpr std::string_view kAdjustedSource = "adjusted"; // from a file, then changed by a person

// "2026-11-24T19:03:05" and back; nothing for other text.
std::string wallText(const std::optional<WallSeconds>& at);
std::optional<WallSeconds> wallSeconds(const std::string& text);

class MeetingCommit {
public:
    explicit MeetingCommit(const MeetingPreview& preview);

    bool hasWork(Database& db) const; // false: the file says nothing new
    Result<MeetingReceipt> run(Write& write);
    const MeetingReceipt& receipt() const { return m_receipt; }

private:
    struct Decided {
        std::string key;
        std::string name;
        PersonId person; // none: nobody
        std::size_t participant;
    };
    std::vector<Decided> decided() const;
    bool isOnePerson(const std::string& key) const;
    bool hasNewColumns(Database& db) const;
    Status addPeople(Write& write);
    void writeLines(Write& write);
    void writeNames(Write& write);
    void writeMarks(Write& write);
    PersonId personOf(std::size_t participant) const;

    const MeetingPreview& m_preview;
    Session m_session;
    std::map<std::size_t, PersonId> m_added; // by participant
    std::vector<PersonId> m_touched;
    MeetingReceipt m_receipt;
};

} // namespace preceptor
