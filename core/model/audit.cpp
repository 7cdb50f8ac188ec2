// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/audit.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using enum AuditAct;
constexpr std::array kActs = {FileCreated,
                              EpochBegun,
                              BackupRestored,
                              FileUnlocked,
                              FileProtected,
                              FileUnprotected,
                              HolderAdded,
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
                              FileSaved,
                              CopySaved,
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
                              Undone,
                              Redone};

} // namespace

std::span<const AuditAct> allAuditActs() { return kActs; }

std::string_view codeOf(AuditAct act) {
    switch (act) {
    case FileCreated: return "file_created";
    case EpochBegun: return "epoch_begun";
    case BackupRestored: return "backup_restored";
    case FileUnlocked: return "file_unlocked";
    case FileProtected: return "file_protected";
    case FileUnprotected: return "file_unprotected";
    case HolderAdded: return "holder_added";
    case HolderRemoved: return "holder_removed";
    case PassphraseChanged: return "passphrase_changed";
    case RecoveryKeyMade: return "recovery_key_made";
    case RecoveryKeyRemoved: return "recovery_key_removed";
    case BundleWritten: return "bundle_written";
    case BundleTaken: return "bundle_taken";
    case PeerTrusted: return "peer_trusted";
    case PeerBlocked: return "peer_blocked";
    case PeerRetired: return "peer_retired";
    case PeerAwaited: return "peer_awaited";
    case ReportWritten: return "report_written";
    case ListWritten: return "list_written";
    case TrailWritten: return "trail_written";
    case CasePrinted: return "case_printed";
    case LetterWritten: return "letter_written";
    case LetterCopied: return "letter_copied";
    case LetterSent: return "letter_sent";
    case DigestWritten: return "digest_written";
    case PaperWritten: return "paper_written";
    case CalendarWritten: return "calendar_written";
    case FileSaved: return "file_saved";
    case CopySaved: return "copy_saved";
    case RosterImported: return "roster_imported";
    case ResultsImported: return "results_imported";
    case MeetingImported: return "meeting_imported";
    case DemoFilled: return "demo_filled";
    case PeopleMerged: return "people_merged";
    case PeopleUnmerged: return "people_unmerged";
    case ConflictsDecided: return "conflicts_decided";
    case PersonErased: return "person_erased";
    case ScannerOverridden: return "scanner_overridden";
    case CaseApproved: return "case_approved";
    case CaseReturned: return "case_returned";
    case CertificateIssued: return "certificate_issued";
    case CertificateWithdrawn: return "certificate_withdrawn";
    case RuleChanged: return "rule_changed";
    case CompletionOverridden: return "completion_overridden";
    case Undone: return "undone";
    case Redone: return "redone";
    }
    return {};
}

std::optional<AuditAct> auditActOf(std::string_view code) {
    const auto found = std::find_if(kActs.begin(), kActs.end(), [&](AuditAct act) { return codeOf(act) == code; });
    return found == kActs.end() ? std::nullopt : std::optional(*found);
}

std::string_view codeOf(AuditFault fault) {
    switch (fault) {
    case AuditFault::Changed: return "changed";
    case AuditFault::Missing: return "missing";
    case AuditFault::OutOfOrder: return "out_of_order";
    case AuditFault::Added: return "added";
    case AuditFault::Shorter: return "shorter";
    case AuditFault::Different: return "different";
    case AuditFault::Stranger: return "stranger";
    case AuditFault::Gone: return "gone";
    case AuditFault::Unnoted: return "unnoted";
    case AuditFault::Rewound: return "rewound";
    case AuditFault::Unguarded: return "unguarded";
    }
    return {};
}

} // namespace preceptor
