// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messages.h"

#include "app/cli/audit_messages.h"
#include "app/cli/exchange_messages.h"
#include "app/cli/protection_messages.h"

#include <algorithm>

namespace preceptor::cli {

namespace {

class Words {
public:
    explicit Words(const Error& error) : m_error(error) {}
    std::string of() const;

private:
    std::string arg(std::size_t i) const { return i < m_error.args.size() ? m_error.args[i] : std::string(); }
    std::string invalid() const;
    std::string ambiguous() const;
    std::string locked() const;
    std::string damaged() const;
    std::string readOnly() const;
    std::string unreadable() const;
    std::string tooLarge() const;
    std::string malformed() const;
    std::string notFound() const;
    std::string noHeadingRow() const;

    const Error& m_error;
};

std::string problem(const FieldIssue& issue) {
    switch (issue.code) {
    case IssueCode::Required: return issue.arg.empty() ? "is missing" : "is empty: " + issue.arg;
    case IssueCode::NotADate: return "is not a day (YYYY-MM-DD)";
    case IssueCode::OutOfRange: return "is out of range";
    case IssueCode::NotANumber: return "is not a number";
    case IssueCode::UnknownCode: return "is not a known code";
    case IssueCode::TooLong: return "is too long";
    case IssueCode::EndBeforeStart: return "ends before it begins";
    case IssueCode::AlreadyUsed: return "is used already";
    case IssueCode::NotFound: return "does not exist";
    case IssueCode::Identifies: return "may tell who somebody is";
    case IssueCode::BadFormat: return "is not in the right form";
    }
    return {};
}

// The scanner tells kinds by their codes.
std::string kindWords(const std::string& code) {
    for (const IdentifierKind kind : allIdentifierKinds())
        if (codeOf(kind) == code) return std::string(wordsOf(kind));
    return code;
}

std::string detailOf(const FieldIssue& issue) {
    return issue.code == IssueCode::Identifies ? kindWords(issue.arg) : issue.arg;
}

std::string_view jsonCode(IssueCode code) {
    switch (code) {
    case IssueCode::Required: return "required";
    case IssueCode::NotADate: return "not_a_date";
    case IssueCode::OutOfRange: return "out_of_range";
    case IssueCode::NotANumber: return "not_a_number";
    case IssueCode::UnknownCode: return "unknown_code";
    case IssueCode::TooLong: return "too_long";
    case IssueCode::EndBeforeStart: return "end_before_start";
    case IssueCode::AlreadyUsed: return "already_used";
    case IssueCode::NotFound: return "not_found";
    case IssueCode::Identifies: return "identifies";
    case IssueCode::BadFormat: return "bad_format";
    }
    return {};
}

std::string_view jsonCode(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidInput: return "invalid_input";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Ambiguous: return "ambiguous";
    case ErrorCode::Duplicate: return "duplicate";
    case ErrorCode::InUse: return "in_use";
    case ErrorCode::NothingToUndo: return "nothing_to_undo";
    case ErrorCode::NothingToRedo: return "nothing_to_redo";
    case ErrorCode::ReadOnly: return "read_only";
    case ErrorCode::FileNotFound: return "file_not_found";
    case ErrorCode::FileUnreadable: return "file_unreadable";
    case ErrorCode::FileExists: return "file_exists";
    case ErrorCode::FileNotPreceptor: return "file_not_preceptor";
    case ErrorCode::FileNewer: return "file_newer";
    case ErrorCode::FileDamaged: return "file_damaged";
    case ErrorCode::FileLocked: return "file_locked";
    case ErrorCode::FileEmpty: return "file_empty";
    case ErrorCode::FileTooLarge: return "file_too_large";
    case ErrorCode::FileNeedsPassphrase: return "file_needs_passphrase";
    case ErrorCode::FileWrongPassphrase: return "file_wrong_passphrase";
    case ErrorCode::FileProtected: return "file_protected";
    case ErrorCode::FileNotProtected: return "file_not_protected";
    case ErrorCode::PassphraseWeak: return "passphrase_weak";
    case ErrorCode::HolderNotAllowed: return "holder_not_allowed";
    case ErrorCode::LastCoordinator: return "last_coordinator";
    case ErrorCode::FilePasswordLocked: return "file_password_locked";
    case ErrorCode::FileOldWorkbook: return "file_old_workbook";
    case ErrorCode::FileUnknownFormat: return "file_unknown_format";
    case ErrorCode::FileMalformed: return "file_malformed";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::FolderReadOnly: return "folder_read_only";
    case ErrorCode::WriteFailed: return "write_failed";
    case ErrorCode::WriteVerifyFailed: return "write_verify_failed";
    case ErrorCode::NoHeadingRow: return "no_heading_row";
    case ErrorCode::NoNameColumn: return "no_name_column";
    case ErrorCode::AmbiguousDates: return "ambiguous_dates";
    case ErrorCode::TimeUnreadable: return "time_unreadable";
    case ErrorCode::AlreadyImported: return "already_imported";
    case ErrorCode::ConstraintBroken: return "constraint_broken";
    case ErrorCode::UnknownReport: return "unknown_report";
    case ErrorCode::NoAggregate: return "no_aggregate";
    case ErrorCode::BundleNotOne: return "bundle_not_one";
    case ErrorCode::BundleNewer: return "bundle_newer";
    case ErrorCode::BundleCutShort: return "bundle_cut_short";
    case ErrorCode::BundleTampered: return "bundle_tampered";
    case ErrorCode::BundleNotForUs: return "bundle_not_for_us";
    case ErrorCode::BundleWrongPassphrase: return "bundle_wrong_passphrase";
    case ErrorCode::BundleNeedsPassphrase: return "bundle_needs_passphrase";
    case ErrorCode::BundleNeedsLock: return "bundle_needs_lock";
    case ErrorCode::BundleTooLarge: return "bundle_too_large";
    case ErrorCode::BundleGap: return "bundle_gap";
    case ErrorCode::BundleClash: return "bundle_clash";
    case ErrorCode::BundleUnrelated: return "bundle_unrelated";
    case ErrorCode::BundleUnknownKey: return "bundle_unknown_key";
    case ErrorCode::BundleKeyChanged: return "bundle_key_changed";
    case ErrorCode::BundleBroken: return "bundle_broken";
    case ErrorCode::SiteKeysDamaged: return "site_keys_damaged";
    case ErrorCode::SiteKeysMissing: return "site_keys_missing";
    case ErrorCode::IdentifyingText: return "identifying_text";
    case ErrorCode::CaseIdentifies: return "case_identifies";
    case ErrorCode::ChecklistOpen: return "checklist_open";
    case ErrorCode::SessionAhead: return "session_ahead";
    case ErrorCode::ConferenceAhead: return "conference_ahead";
    case ErrorCode::EventAhead: return "event_ahead";
    case ErrorCode::AttachmentPicture: return "attachment_picture";
    case ErrorCode::AttachmentKind: return "attachment_kind";
    case ErrorCode::AttachmentAbsent: return "attachment_absent";
    case ErrorCode::AttachmentChanged: return "attachment_changed";
    case ErrorCode::BadgeRevoked: return "badge_revoked";
    case ErrorCode::CertificateRevoked: return "certificate_revoked";
    case ErrorCode::BadgeOfAnotherPc: return "badge_of_another_pc";
    case ErrorCode::BackupOfOther: return "backup_of_other";
    case ErrorCode::HolderName: return "holder_name";
    case ErrorCode::HoldersFull: return "holders_full";
    case ErrorCode::Cancelled: return "cancelled";
    }
    return {};
}

// Behind what was asked for stand some of those it may be.
std::string Words::ambiguous() const {
    std::string text = "Several " + arg(0) + " rows are called \"" + arg(1) + "\": give the id instead";
    for (std::size_t i = 2; i < m_error.args.size(); ++i) text.append(i == 2 ? ", such as " : "; ").append(arg(i));
    return text + ".";
}

std::string Words::invalid() const {
    std::string text = "Nothing was changed:";
    const std::size_t listed = std::min<std::size_t>(m_error.issues.size(), 5);
    for (std::size_t i = 0; i < listed; ++i) {
        const FieldIssue& issue = m_error.issues[i];
        text += i == 0 ? " " : "; ";
        if (issue.field == "looked_through") {
            text += "a person must look a file of a case through, and say so with --looked-through";
            continue;
        }
        text += issue.field + " " + problem(issue);
        if (!issue.arg.empty() && issue.code != IssueCode::Required) text += " (" + detailOf(issue) + ")";
    }
    if (listed < m_error.issues.size()) text += "; and " + std::to_string(m_error.issues.size() - listed) + " more";
    return text + ".";
}

std::string Words::locked() const {
    return arg(0) + " is open at " + arg(1) + " on " + arg(2) + " since " + arg(3) +
           ". Close it there, then try again.";
}

std::string Words::readOnly() const {
    if (arg(1) == "bundle")
        return "A viewer of this file writes no files for other PCs, as these are signed. Nothing was written; ask a "
               "coordinator of the file to write it, or for another role.";
    const std::string begin = "The file is open for reading only. Nothing was changed: ";
    if (arg(0) == "viewer")
        return begin + "whose passphrase this is may look at it and not change it; ask a coordinator of the file for "
                       "another role.";
    if (arg(0) == "backup") return begin + "it is a backup; restore it, or work in a copy of it.";
    if (arg(0) == "newer") return begin + "it was written by a newer Preceptor; update this one.";
    if (arg(0) == "place") return begin + "it lies where nothing may be written; work in a copy of it.";
    if (arg(0) == "full") return begin + "the disk is full. Make room there and try again.";
    return begin + "it was opened to be read.";
}

std::string Words::unreadable() const {
    if (arg(1) != "unfinished")
        return arg(0) + " cannot be read. See whether the disk or stick is still there and whether you may read it.";
    return arg(0) + " was left half-written by a program that was stopped, and cannot be put right in this place; open "
                    "it once from where it can be written.";
}

std::string Words::damaged() const {
    const bool programme = arg(0).ends_with(".preceptor");
    return arg(0) + " is damaged. " +
           (programme ? "Nothing in it was changed; choose a backup with \"backup FILE --list\" and restore it."
                      : "It was not used.");
}

std::string Words::tooLarge() const {
    if (!arg(1).empty())
        return arg(0) + " is larger than " + arg(1) + " MB and was not read. Split it into smaller files.";
    if (arg(2).empty()) return arg(0) + " has too many cells for a list of people and was not read.";
    return arg(0) + " was not read: row " + arg(2) + " has a cell or a line far too long for a list of people.";
}

std::string Words::malformed() const {
    if (arg(1).empty()) return arg(0) + " is damaged and was not read; save it again or take another copy.";
    return arg(0) + " was not read: a quotation mark in row " + arg(1) + " is never closed. Close or remove it there.";
}

std::string Words::notFound() const {
    if (arg(0) == "meeting")
        return arg(2) + " holds no meeting of " + arg(1) + ", the day of the session, but of " + arg(3) +
               ". Nothing was changed; choose the file of that day or the session of that file.";
    if (arg(0) == "session_of_file")
        return arg(1) + " is the report of a meeting, but there is no session " +
               (arg(2).empty() ? "that has begun" : "on its day: " + arg(2)) +
               ". Nothing was changed; plan the session first, or name another with --session. If it holds results, "
               "name their class with --class.";
    if (arg(0) == "class_of_file")
        return arg(1) +
               " holds results, but of which class it does not tell. Nothing was changed; name it with --class.";
    if (arg(0) == "target_of_file")
        return "Nothing in " + arg(1) + " has the name of a module or a test of " + arg(2) + ": " + arg(3) +
               ". Nothing was changed; say what a column is, such as --map \"COLUMN=MODULE or TEST\".";
    return "There is no " + arg(0) + " \"" + arg(1) + "\".";
}

std::string Words::noHeadingRow() const {
    if (arg(2) == "results")
        return arg(0) + " is not from a learning platform or form that is known here" +
               (arg(1).empty() ? std::string() : ": of its headings only these are known: " + arg(1)) +
               ". Nothing was changed. If it is, say of which, such as --as moodle.";
    if (arg(2) == "meeting")
        return arg(0) + " does not say who came to a meeting and when: " +
               (arg(1).empty() ? "it has no heading that meeting platforms use"
                               : "of its headings only these are known: " + arg(1)) +
               ". Nothing was changed. If it does, tell its columns, such as --meeting-column 1=name "
               "--meeting-column 3=duration. If it holds results, name their class with --class.";
    return arg(0) + " does not look like a list of people: rows " + arg(1) + ", columns " + arg(2) +
           ", no headings, and no column that is surely one of names. Nothing was changed. If it is a list, say "
           "which column is the name, such as --column 1=full_name.";
}

std::string Words::of() const {
    switch (m_error.code) {
    case ErrorCode::InvalidInput: return invalid();
    case ErrorCode::NotFound: return notFound();
    case ErrorCode::Ambiguous: return ambiguous();
    case ErrorCode::Duplicate:
        return arg(0) == "line_of_file"
                   ? "\"" + arg(1) + "\" stands twice in the table. Nothing was changed; leave one of them."
                   : "There is a " + arg(0) + " \"" + arg(1) + "\" already. Nothing was changed.";
    case ErrorCode::InUse: return "The " + arg(0) + " is in use " + arg(1) + ". Nothing was changed.";
    case ErrorCode::NothingToUndo: return "There is nothing to undo.";
    case ErrorCode::NothingToRedo: return "There is nothing to redo.";
    case ErrorCode::ReadOnly: return readOnly();
    case ErrorCode::FileNotFound: return "There is no file " + arg(0) + ".";
    case ErrorCode::FileUnreadable: return unreadable();
    case ErrorCode::BackupOfOther:
        return arg(0) + " is of another programme than " + arg(1) +
               ". Nothing was changed. If that programme shall take the place of this one, say so with "
               "--other-programme; to work with it beside this one, copy it under a name of its own.";
    case ErrorCode::FileExists: return arg(0) + " is there already and was left as it is.";
    case ErrorCode::FileNotPreceptor: return arg(0) + " is not a Preceptor file and was left as it is.";
    case ErrorCode::FileNewer: return arg(0) + " was written by a newer Preceptor; update this one to open it.";
    case ErrorCode::FileDamaged: return damaged();
    case ErrorCode::FileLocked: return locked();
    case ErrorCode::FileEmpty: return arg(0) + " has no rows of people. Nothing was changed.";
    case ErrorCode::FileTooLarge: return tooLarge();
    case ErrorCode::FilePasswordLocked: return arg(0) + " is locked with a password; save a copy without one.";
    case ErrorCode::FileOldWorkbook: return arg(0) + " is an old workbook (.xls); save it as .xlsx or CSV.";
    case ErrorCode::FileUnknownFormat:
        return arg(0) + " is neither separated text nor a workbook; give a .csv, .tsv, .txt or .xlsx file.";
    case ErrorCode::FileMalformed: return malformed();
    case ErrorCode::DiskFull: return "There is no room left for " + arg(0) + ". What was there before is unchanged.";
    case ErrorCode::FolderReadOnly:
        return "Nothing can be written into " + (arg(0).empty() ? "this folder" : arg(0)) + "; choose another folder.";
    case ErrorCode::WriteFailed:
        return arg(0) == "stdout" ? "stdout could not be written: what it holds is not whole."
                                  : arg(0) + " could not be written. What was there before is unchanged.";
    case ErrorCode::WriteVerifyFailed: return arg(0) + " read back differently and was thrown away.";
    case ErrorCode::NoHeadingRow: return noHeadingRow();
    case ErrorCode::NoNameColumn:
        if (arg(2) == "results")
            return "Nothing in " + arg(0) + " says whose the results are: " + arg(1) +
                   ". Nothing was changed. Say which column does, such as --map \"COLUMN=@name\" or \"COLUMN=@email\".";
        return arg(0) + " does not look like a list of people: none of its headings (" + arg(1) +
               ") is a name. Nothing was changed. If it is a list, say which column is the name, such as --column "
               "1=full_name.";
    case ErrorCode::AmbiguousDates:
        return "The dates in " + arg(0) + " can be read in two ways; say which with --dates.";
    case ErrorCode::TimeUnreadable:
        return "No time can be read in the column \"" + arg(1) + "\" of " + arg(0) + ", where \"" + arg(2) +
               "\" stands. Nothing was changed. Write times as 19:00 or 19h00, or say which column holds them.";
    case ErrorCode::AlreadyImported: return arg(0) + " was imported before, on " + arg(1) + ". Nothing was changed.";
    case ErrorCode::ConstraintBroken: return "This would break what the file must keep: " + arg(0) + ".";
    case ErrorCode::UnknownReport:
        return "There is no report \"" + arg(0) + "\"; see: preceptor-cli report FILE --list";
    case ErrorCode::NoAggregate:
        return "Each row of the report " + arg(0) +
               " is one person, case or entry, so there is no aggregate of it and nothing was written. Take --level "
               "deidentified, or a report that counts.";
    case ErrorCode::BundleNotOne:
    case ErrorCode::BundleNewer:
    case ErrorCode::BundleCutShort:
    case ErrorCode::BundleTampered:
    case ErrorCode::BundleNotForUs:
    case ErrorCode::BundleWrongPassphrase:
    case ErrorCode::BundleNeedsPassphrase:
    case ErrorCode::BundleNeedsLock:
    case ErrorCode::BundleTooLarge:
    case ErrorCode::BundleGap:
    case ErrorCode::BundleClash:
    case ErrorCode::BundleUnrelated:
    case ErrorCode::BundleUnknownKey:
    case ErrorCode::BundleKeyChanged:
    case ErrorCode::BundleBroken:
    case ErrorCode::SiteKeysDamaged:
    case ErrorCode::SiteKeysMissing: return exchangeSentenceOf(m_error);
    case ErrorCode::FileNeedsPassphrase:
    case ErrorCode::FileWrongPassphrase:
    case ErrorCode::FileProtected:
    case ErrorCode::FileNotProtected:
    case ErrorCode::PassphraseWeak:
    case ErrorCode::HolderNotAllowed:
    case ErrorCode::HolderName:
    case ErrorCode::HoldersFull:
    case ErrorCode::LastCoordinator: return protectionSentenceOf(m_error);
    case ErrorCode::IdentifyingText:
        if (arg(2) == "attachment")
            return "What is in the file may tell who somebody is; it was not attached. Take it out of the file, or "
                   "give a reason to keep it, then attach it again.";
        if (arg(2) == "reason")
            return "The reason itself may tell who somebody is (" + kindWords(arg(0)) +
                   "); nothing was kept. Give a reason that names nobody.";
        if (m_error.args.size() > 2)
            return "The text may tell who a patient is; nothing was written. Say it otherwise, or give a reason to "
                   "keep it; people of the programme may be named.";
        return "The text may tell who somebody is; nothing was written. Change it, or give a reason to keep it.";
    case ErrorCode::CaseIdentifies:
        if (arg(2) == "deleted")
            return "Something that was deleted (" + arg(0) +
                   ") may tell who somebody is and would go along; nothing was written. Write the file from where this "
                   "programme file may be changed: those words are taken out there first.";
        if (m_error.args.size() > 2 && arg(2) == "event")
            return "What is to be done after the workshop " + arg(0) + " may tell who a patient is (" +
                   kindWords(arg(1)) +
                   "); nothing was written. Change the words or keep them with a reason where workshops are shown, "
                   "then write the file again.";
        if (m_error.args.size() > 2)
            return "What is said about the conference of " + arg(0) + " may tell who a patient is (" +
                   kindWords(arg(1)) +
                   "); nothing was written. Change the words or keep them with a reason where conferences are shown, "
                   "then write the file again.";
        return "The case " + arg(0) + " may tell who somebody is (" + kindWords(arg(1)) +
               "); nothing was written. Change the case, or keep the words with a reason, then write the file again.";
    case ErrorCode::ChecklistOpen:
        return m_error.args.empty() ? "Not all of the privacy list is ticked; the case stays as it is."
                                    : "Not all of the privacy list of case " + arg(0) +
                                          " is ticked, so no file was written. Open the case and tick what is true.";
    case ErrorCode::SessionAhead:
        return "The conference of " + arg(0) +
               " has not come yet, so nobody can have been there. Nothing was changed; wait for that day, or say which "
               "conference is meant.";
    case ErrorCode::ConferenceAhead:
        return "The conference of " + arg(0) +
               " has not come yet, so nothing was presented there; the case stays as it is. Plan the case for the "
               "conference at which it was presented, or wait for that day.";
    case ErrorCode::EventAhead:
        return "The workshop lasts until " + arg(0) +
               ", and credit is earned when it has been held. Nothing was awarded.";
    case ErrorCode::AttachmentPicture:
        return arg(0) + " is a picture, and pictures are not attached: they may show a patient and tell where and when "
                        "they were taken. Put what is needed on a slide or into a PDF.";
    case ErrorCode::AttachmentKind:
        return arg(0) + " is neither slides nor a paper, or not what its name says; nothing was attached or opened.";
    case ErrorCode::AttachmentAbsent:
        return "\"" + arg(0) +
               "\" is listed, but its file is not on this PC: ask for an exchange file with attached "
               "files, or put the files folder back beside the programme file.";
    case ErrorCode::AttachmentChanged:
        return "\"" + arg(0) +
               "\" is no longer the file that was attached, so it is not opened; take it up again from "
               "an exchange file with attached files, or attach it anew.";
    case ErrorCode::BadgeRevoked:
        return "The certificate " + arg(0) +
               " was withdrawn, so no badge was made of it. Take the one that is valid now.";
    case ErrorCode::CertificateRevoked:
        return "The certificate " + arg(0) + " was withdrawn on " + arg(1) +
               " already; its day and reason stay as they are. Nothing was changed.";
    case ErrorCode::BadgeOfAnotherPc:
        return "Another PC issued the certificate " + arg(0) +
               ", and only its key can sign the badge. Nothing was written; make the badge on that PC.";
    case ErrorCode::Cancelled: return "Cancelled. Nothing was changed.";
    }
    return {};
}

std::string_view jsonCode(FailureKind kind) {
    switch (kind) {
    case FailureKind::DiskFull: return "disk_full";
    case FailureKind::ReadOnly: return "file_not_writable";
    case FailureKind::Damaged: return "file_damaged";
    case FailureKind::Busy: return "file_busy";
    case FailureKind::Io: return "disk_failed";
    case FailureKind::Constraint: return "constraint_broken";
    case FailureKind::OutOfMemory: return "out_of_memory";
    case FailureKind::FileFull: return "file_full";
    case FailureKind::Other: return "file_unusable";
    }
    return {};
}

std::string where(const Finding& finding) {
    if (finding.table.empty()) return "the file";
    return finding.row == 0 ? finding.table : finding.table + " " + std::to_string(finding.row);
}

} // namespace

std::string counted(std::int64_t n, std::string_view one, std::string_view many) {
    std::string words = std::to_string(n) + " ";
    if (n == 1 || many.empty()) return words.append(one).append(n == 1 ? "" : "s");
    return words.append(many);
}

std::string sentenceOf(const Error& error) { return Words(error).of(); }

std::string sentenceOf(const StorageFailure& failure) {
    const std::string why = std::string(" (") + failure.what() + "). Nothing of this command was kept.";
    switch (failure.kind()) {
    case FailureKind::DiskFull: return "The disk is full" + why + " Make room and try again.";
    case FailureKind::ReadOnly: return "The file cannot be written" + why;
    case FailureKind::Damaged:
        return "The file is damaged" + why + " Choose a backup with \"backup FILE --list\" and restore it.";
    case FailureKind::Busy: return "Another program holds the file" + why;
    case FailureKind::Io: return "The disk does not answer" + why;
    case FailureKind::Constraint: return "The file refuses this change" + why;
    case FailureKind::OutOfMemory: return "There is not enough memory" + why;
    case FailureKind::FileFull: return "The protected file may not become larger" + why;
    case FailureKind::Other: return "The file could not be used" + why;
    }
    return {};
}

std::string sentenceOf(const Finding& finding) {
    switch (finding.code) {
    case FindingCode::PageDamaged: return "Damaged: " + finding.detail;
    case FindingCode::ReferenceBroken: return where(finding) + " refers to a " + finding.detail + " that is not there";
    case FindingCode::ClockUnreadable: return where(finding) + " has a clock that cannot be read";
    case FindingCode::ClockAhead: return where(finding) + " names a write that this file has not seen";
    case FindingCode::NaturalIdWrong: return where(finding) + " has an id that is not that of its key";
    case FindingCode::DateUnreadable: return where(finding) + " has a day that does not exist in " + finding.detail;
    case FindingCode::EndBeforeStart: return where(finding) + " ends (" + finding.detail + ") before it begins";
    case FindingCode::CompletionStale: return where(finding) + " is stamped otherwise than its rule says";
    case FindingCode::CompletionUndated: return where(finding) + " is completed without a day";
    case FindingCode::FileMissing: return where(finding) + ": the attached file \"" + finding.detail + "\" is gone";
    case FindingCode::FileChanged:
        return where(finding) + ": the attached file \"" + finding.detail + "\" is not what was attached";
    case FindingCode::TrailBroken: return sentenceOfTrail(finding);
    case FindingCode::SchemaAltered:
        return "The rule \"" + finding.detail + "\" of the file was taken out, changed or put in by another program" +
               (finding.table.empty() || finding.table == finding.detail ? "" : " (" + finding.table + ")");
    }
    return {};
}

nlohmann::ordered_json errorJson(std::string_view code, const std::string& detail) {
    const auto none = nlohmann::ordered_json::array();
    return {{"code", code}, {"args", nlohmann::ordered_json::array({detail})}, {"issues", none}};
}

nlohmann::ordered_json errorJson(const StorageFailure& failure) {
    return errorJson(jsonCode(failure.kind()), failure.what());
}

nlohmann::ordered_json errorJson(const Error& error) {
    nlohmann::ordered_json issues = nlohmann::ordered_json::array();
    for (const FieldIssue& issue : error.issues)
        issues.push_back({{"field", issue.field}, {"code", jsonCode(issue.code)}, {"arg", issue.arg}});
    return {{"code", jsonCode(error.code)}, {"args", error.args}, {"issues", issues}};
}

int exitCodeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::WriteVerifyFailed: return 2;
    default: return 1;
    }
}

std::string_view wordsOf(IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::ChinaId: return "a Chinese identity number";
    case IdentifierKind::ChinaOldId: return "perhaps an old Chinese identity number";
    case IdentifierKind::VietnamId: return "a Vietnamese citizen's number (CCCD)";
    case IdentifierKind::VietnamOldId: return "an old Vietnamese identity number (CMND)";
    case IdentifierKind::HealthInsurance: return "a Vietnamese health insurance number (BHYT)";
    case IdentifierKind::Passport: return "a passport number";
    case IdentifierKind::HongKongId: return "a Hong Kong identity number";
    case IdentifierKind::TaiwanId: return "a Taiwan identity number";
    case IdentifierKind::SingaporeId: return "a Singapore identity number (NRIC, FIN)";
    case IdentifierKind::FrenchSecurityNumber: return "a French social security number";
    case IdentifierKind::BankCard: return "a bank card or account";
    case IdentifierKind::Phone: return "a phone number";
    case IdentifierKind::Email: return "an e-mail address";
    case IdentifierKind::WebAddress: return "a web address";
    case IdentifierKind::NetworkAddress: return "a network address (IP)";
    case IdentifierKind::ChatAccount: return "an account of WeChat, QQ, Zalo or the like";
    case IdentifierKind::BirthDate: return "a date of birth";
    case IdentifierKind::CalendarDate: return "a date finer than a year";
    case IdentifierKind::LunarDate: return "a date by the moon";
    case IdentifierKind::OldAge: return "an age of 90 or more";
    case IdentifierKind::RecordNumber: return "a record or insurance number";
    case IdentifierKind::BedNumber: return "a bed or room number";
    case IdentifierKind::Address: return "an address";
    case IdentifierKind::KnownName: return "the name of a person of the programme";
    case IdentifierKind::NameInContext: return "perhaps a name";
    case IdentifierKind::InstitutionName: return "the name of another institution than the presenter's";
    case IdentifierKind::DeniedWord: return "a word that must not appear here";
    }
    return {};
}

std::string_view wordsOf(Replacement replacement) {
    switch (replacement) {
    case Replacement::None: return "leave it out";
    case Replacement::Day: return "write: day n";
    case Replacement::AgeBand: return "write: the age band";
    case Replacement::AgeOver90: return "write: age 90+";
    case Replacement::Name: return "write: [name] or the role";
    case Replacement::Province: return "write: the province at most";
    }
    return {};
}

} // namespace preceptor::cli
