// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can cause or answer. Core speaks in codes; ui/text/messages.cpp and app/cli word them.
// A broken world (disk full, corrupt page) is a StorageFailure, see storage_failure.h.
#pragma once

#include <string>
#include <vector>

namespace preceptor {

enum class ErrorCode {
    InvalidInput,          // issues name the fields
    NotFound,              // args: kind, what was asked for
    Ambiguous,             // args: kind, what was asked for; several fit
    Duplicate,             // args: kind, what exists already
    InUse,                 // args: kind, what still refers to it
    NothingToUndo,         //
    NothingToRedo,         //
    ReadOnly,              // args: why, see storage/read_only.h; the file is open for reading only
    FileNotFound,          // args: path
    FileUnreadable,        // args: path
    FileExists,            // args: path
    FileNotPreceptor,      // args: path; not a Preceptor file
    FileNewer,             // args: path; written by a newer version
    FileDamaged,           // args: path
    FileLocked,            // args: path, holder (user at computer), since
    FileEmpty,             // args: path
    FileTooLarge,          // args: path, limit
    FileNeedsPassphrase,   // args: path; protected, and nobody has unlocked it
    FileWrongPassphrase,   // args: path; opens nothing in it, or does no more
    FileProtected,         // args: path; already
    BackupOfOther,         // args: backup, path; of another programme than the file it would replace
    FileNotProtected,      // args: path
    PassphraseWeak,        // args: "short", "common" or "taken", the least length
    HolderNotAllowed,      // args: path, what: "trust", "retire" or none (holders); only a coordinator may
    LastCoordinator,       // args: path, name
    HolderName,            // args: "empty", "long" or "characters", the most bytes
    HoldersFull,           // args: the most
    FilePasswordLocked,    // args: path; encrypted workbook
    FileOldWorkbook,       // args: path; .xls
    FileUnknownFormat,     // args: path
    FileMalformed,         // args: path, row or part where it broke
    DiskFull,              // args: path
    FolderReadOnly,        // args: folder
    WriteFailed,           // args: path
    WriteVerifyFailed,     // args: path; what was read back differs
    NoHeadingRow,          // args: path
    NoNameColumn,          // args: path
    AmbiguousDates,        // args: column
    TimeUnreadable,        // args: path, column, what stands there
    AlreadyImported,       // args: path, date
    ConstraintBroken,      // args: what
    UnknownReport,         // args: code
    NoAggregate,           // args: code of the report; its rows are single people or records
    BundleNotOne,          // args: path; not an exchange file
    BundleNewer,           // args: path; made by a newer version
    BundleCutShort,        // args: path; its end is missing
    BundleTampered,        // args: path; damaged or altered
    BundleNotForUs,        // args: path; not locked to this site
    BundleWrongPassphrase, // args: path
    BundleNeedsPassphrase, // args: path
    BundleNeedsLock,       // no passphrase and no site given
    BundleTooLarge,        // args: path, limit in MB
    BundleGap,             // args: site, first, last; an earlier file of it is missing
    BundleClash,           // args: site, "theirs"/"everything"; a PC was put back: they/we take up everything first
    BundleUnrelated,       // args: path; nothing in common with this programme
    BundleUnknownKey,      // args: site, fingerprint; first contact
    BundleKeyChanged,      // args: site, fingerprint; blocked until a coordinator approves
    BundleBroken,          // args: path; a valid seal around inconsistent content
    SiteKeysDamaged,       // args: path
    SiteKeysMissing,       //
    IdentifyingText,       // issues name the fields, arg = code of the identifier
    CaseIdentifies,        // args: number of the case, code of the identifier; nothing may leave
    ChecklistOpen,         // what a person must have looked at is not all ticked
    SessionAhead,          // args: day; nobody has been there yet
    ConferenceAhead,       // args: day; what is said to have been there has not come yet
    EventAhead,            // args: its last day; nothing is earned at a workshop that has not been held
    AttachmentPicture,     // args: path; pictures are not taken
    AttachmentKind,        // args: path; neither slides nor a paper
    AttachmentAbsent,      // args: title; listed, its bytes are not beside the file
    AttachmentChanged,     // args: title; its bytes are not those that were attached
    BadgeRevoked,          // args: number; the certificate was withdrawn
    CertificateRevoked,    // args: number, day; withdrawn already, so it cannot be withdrawn again
    BadgeOfAnotherPc,      // args: number; another PC issued and signed the certificate
    Cancelled,             //
};

// Why one field was refused; `field` is the column name.
enum class IssueCode {
    Required,
    NotADate,
    OutOfRange,
    NotANumber,
    UnknownCode,
    TooLong,
    EndBeforeStart,
    AlreadyUsed,
    NotFound,
    BadFormat,
    Identifies // arg: code of the identifier that was found
};

struct FieldIssue {
    std::string field;
    IssueCode code{};
    std::string arg;
    bool operator==(const FieldIssue&) const = default;
};

struct Error {
    ErrorCode code{};
    std::vector<std::string> args;
    std::vector<FieldIssue> issues;
    bool operator==(const Error&) const = default;
};

} // namespace preceptor
