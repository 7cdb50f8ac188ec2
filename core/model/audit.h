// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail: who did what and when. Acts are kept, not keystrokes: what changes who may read the file, what
// leaves it, what comes in whole, and decisions that others rely on; ordinary entries are in the log of changes
// already. An entry holds codes and numbers, never the name of a trainee or the text of a case. What it proves and what
// not: core/sync/audit_chain.h.
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class AuditAct {
    FileCreated,
    EpochBegun, // the file was copied or put back: it goes on from the entry named before
    BackupRestored,
    FileUnlocked, // opened with a passphrase
    FileProtected,
    FileUnprotected,
    HolderAdded, // who may open it; the holder is in `detail`
    HolderRemoved,
    PassphraseChanged,
    RecoveryKeyMade,
    RecoveryKeyRemoved,
    BundleWritten,
    BundleTaken,
    PeerTrusted,
    PeerBlocked,
    PeerRetired,
    PeerAwaited,
    ReportWritten,
    ListWritten,
    TrailWritten,
    CasePrinted,
    LetterWritten,
    LetterCopied,
    LetterSent,
    DigestWritten,
    PaperWritten,
    CalendarWritten,
    FileSaved, // an attached one, outside of the programme
    CopySaved, // of the whole file
    RosterImported,
    ResultsImported,
    MeetingImported,
    DemoFilled,
    PeopleMerged,
    PeopleUnmerged,
    ConflictsDecided,
    PersonErased,
    ScannerOverridden,
    CaseApproved,
    CaseReturned,
    CertificateIssued,
    CertificateWithdrawn,
    RuleChanged,
    CompletionOverridden,
    Undone, // the code of what was undone is in `detail`
    Redone,
};

std::span<const AuditAct> allAuditActs();
std::string_view codeOf(AuditAct act);
std::optional<AuditAct> auditActOf(std::string_view code); // none: of a newer program

// What an act tells of itself; the rest of its entry is the trail's.
struct AuditNote {
    AuditAct act{};
    std::string table{}; // of the records it was about
    std::int64_t id = 0; // of the record, if it was one
    std::int64_t count = 0;
    std::string detail{}; // codes and numbers
    std::string before{}; // hex of hashes
    std::string after{};
    std::string witness{}; // newest entries of other PCs: "replica:epoch:seq:hash", the first halves in hex
};

struct AuditEntry {
    std::int64_t id = 0;
    std::string replica; // hex
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    std::string previous; // hex; empty at the very beginning
    Timestamp at;
    std::string operatorName;
    std::string holder; // hex
    std::string action; // a code, maybe of a newer program
    std::string table;
    std::optional<std::int64_t> subject;
    std::int64_t count = 0;
    std::string detail;
    std::string before;
    std::string after;
    std::string witness;
    std::string appVersion;
    std::string hash;   // hex
    std::string writer; // hex of the replica under which it travels; another than `replica` after a PC was put back
    bool deleted = false;
};

enum class AuditFault {
    Changed,    // its hash is not that of what stands in it
    Missing,    // the one before is not there
    OutOfOrder, // it does not follow on the one before
    Added,      // there are two, or one behind the last that this program wrote
    Shorter,    // somebody has seen a later one
    Different,  // somebody has seen another one in its place
    Stranger,   // of a PC that this programme does not know
    Gone,       // the file's own log of changes names acts that have no entry; seq: how many
    Unnoted,    // this file has written entries, and does not know which was the last
    Rewound,    // the file has had, sent or received word of later writes than it has now; seq: its last one
    Unguarded,  // what refuses other programs is not as it was made; seq: in how many places
};
std::string_view codeOf(AuditFault fault);

struct AuditBreak {
    AuditFault fault{};
    std::int64_t row = 0; // of the entry, if it is there
    std::string replica;  // hex
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    std::string seenBy{}; // hex: the PC that has seen more; empty: this file itself
    bool operator==(const AuditBreak&) const = default;
};

// One PC's entries from a beginning (a new file, a copy, a file that was put back) on.
struct AuditChain {
    std::string replica;
    std::int64_t epoch = 0;
    std::int64_t entries = 0;
    Timestamp first;
    Timestamp last;
    std::string follows = {}; // hex: the replica from whose entries it goes on; empty: from the beginning
    std::int64_t leftOut = 0; // later entries there, which it does not stand on: the file was copied, or put back
    bool putBack = false;     // a PC that went on from an earlier state of its own, or some numbers are there twice
};

struct AuditVerdict {
    std::int64_t entries = 0;
    std::vector<AuditChain> chains;
    std::vector<AuditBreak> breaks; // the first broken link of all comes first
    bool whole() const { return breaks.empty(); }
};

struct AuditFilter {
    std::string action{}; // a code; empty: all
    std::string person{}; // as it stands in the entries
    std::optional<Date> from{};
    std::optional<Date> to{}; // included
};

} // namespace preceptor
