// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/messages.h"

#include "ui/text/convert.h"
#include "ui/text/exchange_messages.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/protection_messages.h"
#include "ui/text/report_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace preceptor::ui {

namespace {

// The arguments of an error in the form a sentence needs them.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Messages)
public:
    explicit Words(const Error& error) : m_error(error) {}
    QString of() const;

private:
    QString arg(std::size_t i) const { return i < m_error.args.size() ? toQt(m_error.args[i]) : QString(); }
    QString thing() const { return thingWord(m_error.args.empty() ? std::string_view() : m_error.args[0]); }
    QString invalid() const;
    QString locked() const;
    QString readOnly() const;
    QString file() const;
    QString damaged() const;
    QString writing() const;
    QString importing() const;
    QString tooLarge() const;
    QString noRoster() const;
    QString ofConference() const; // what is said about it tells of a patient
    QString noMeeting() const;    // of the file of a meeting platform
    QString noResults() const;    // of the file of a learning platform
    QString dayArg(std::size_t i) const {
        const auto day = Date::parse(toStd(arg(i)));
        return day ? mediumDate(*day) : arg(i);
    }
    QString fileName() const { return QFileInfo(arg(0)).fileName(); }
    QString table() const { return arg(0).isEmpty() ? tr("The pasted table") : arg(0); }

    const Error& m_error;
};

QString Words::invalid() const {
    if (m_error.issues.empty()) return tr("Something in the form is missing or wrong. Nothing has been changed.");
    return tr("%1 Nothing has been changed.", "an issue as a sentence").arg(sentence(m_error.issues.front()));
}

QString Words::readOnly() const {
    if (arg(1) == QLatin1String("bundle"))
        return tr(
            "You open this file as a viewer, and a viewer writes no files for other PCs, as these are signed. Ask "
            "a coordinator of the file to write it, or for another role.");
    if (arg(0) == QLatin1String("viewer"))
        return tr("You open this file as a viewer, who may look and not change anything. Ask a coordinator of the file "
                  "for another role.");
    if (arg(0) == QLatin1String("backup"))
        return tr("This is a backup, which stays as it is. Restore it, or work in a copy of it.");
    if (arg(0) == QLatin1String("newer"))
        return tr("A newer version of Preceptor wrote this file. Update this program to change anything in it.");
    if (arg(0) == QLatin1String("place"))
        return tr("This file lies where nothing can be written. Copy it to another folder to change anything in it.");
    if (arg(0) == QLatin1String("full"))
        return tr("The disk is full, so nothing in this file can be changed. Make room there and open the file again.");
    return tr("This file is open for reading only, so nothing in it can be changed.");
}

QString Words::locked() const {
    const QString who = arg(1).isEmpty() ? tr("another program") : arg(1);
    const QString where = arg(2).isEmpty() ? tr("this computer") : arg(2);
    return tr("%1 is open at %2 (%3). You can open it for reading only, or wait until it is closed there.")
        .arg(arg(0), where, who);
}

QString Words::ofConference() const {
    if (m_error.code == ErrorCode::IdentifyingText)
        return tr("This may tell who a patient is, so it has not been saved. Say it in other words; people of the "
                  "programme may be named.");
    return tr("What is said about the conference of %1 may tell who a patient is: %2. Nothing has been written; open "
              "the "
              "conference, change the words or give a reason to keep them, then do it again.")
        .arg(dayArg(0), codeLabel("identifier_kind", toStd(arg(1))));
}

QString Words::damaged() const {
    if (!arg(0).contains(QLatin1String(".preceptor")))
        return tr("%1 is damaged and was not read. Nothing has been changed; ask for the file again.").arg(arg(0));
    return tr("%1 is damaged and was not opened. It is kept as it is; go back to one of its backups to work on.")
        .arg(arg(0));
}

QString Words::file() const {
    switch (m_error.code) {
    case ErrorCode::FileNotFound: return tr("There is no file %1. Choose another file.").arg(arg(0));
    case ErrorCode::BackupOfOther:
        return tr("%1 is of another programme than this file. Nothing has been changed.").arg(arg(0));
    case ErrorCode::FileUnreadable:
        if (arg(1) == QLatin1String("unfinished"))
            return tr("%1 was left half-written by a program that was stopped, and cannot be put right in this place. "
                      "Copy it with the file of that name beside it to a folder where you may write, and open it "
                      "there.")
                .arg(arg(0));
        return tr("%1 cannot be read. Check that the disk or stick is still there and that you may read it.")
            .arg(arg(0));
    case ErrorCode::FileExists:
        return tr("There is already a file %1. It has not been touched; choose another name.").arg(arg(0));
    case ErrorCode::FileNotPreceptor:
        return tr("%1 is not a Preceptor file. Open a file whose name ends in .preceptor.").arg(arg(0));
    case ErrorCode::FileNewer:
        return tr("%1 was written by a newer version of Preceptor. It has not been changed; update this program to "
                  "open it.")
            .arg(arg(0));
    case ErrorCode::FileDamaged: return damaged();
    default: return tr("%1 could not be used.").arg(arg(0));
    }
}

QString Words::writing() const {
    switch (m_error.code) {
    case ErrorCode::DiskFull:
        return tr("There is no room left for %1. What was there before is unchanged; free some space and try again.")
            .arg(arg(0));
    case ErrorCode::FolderReadOnly: return tr("Nothing can be written into %1. Choose another folder.").arg(arg(0));
    case ErrorCode::WriteFailed:
        return tr("%1 could not be written. What was there before is unchanged; try again or choose another place.")
            .arg(arg(0));
    case ErrorCode::WriteVerifyFailed:
        return tr("%1 was written but reads back differently, so it was thrown away. The disk or stick may be failing; "
                  "choose another place.")
            .arg(arg(0));
    default: return tr("%1 could not be written.").arg(arg(0));
    }
}

QString Words::tooLarge() const {
    if (!arg(1).isEmpty())
        return tr("%1 is larger than %2 MB and was not read. Split it into smaller files.").arg(table(), arg(1));
    if (arg(2).isEmpty())
        return tr("%1 has far more cells than a list of people and was not read. Choose another file.").arg(table());
    return tr("%1 was not read, because row %2 has a cell or a line far too long for a list of people.")
        .arg(table(), arg(2));
}

QString Words::noRoster() const {
    if (m_error.code == ErrorCode::NoNameColumn)
        return tr("%1 does not look like a list of people: none of its headings (%2) is a name. If it is one, choose "
                  "“Name” above the column of names; otherwise choose another file. Nothing has been changed.")
            .arg(table(), arg(1));
    return tr("%1 does not look like a list of people: there are no headings, and no column is surely one of names. If "
              "it is one, choose “Name” above the column of names; otherwise choose another file. Nothing has been "
              "changed.")
        .arg(table());
}

QString Words::noMeeting() const {
    if (m_error.code == ErrorCode::NotFound)
        return tr("%1 is about a meeting on %2, and this conference is on %3. Nothing has been changed. Choose the "
                  "file of that day, or the conference of that file.")
            .arg(arg(2), arg(3), arg(1));
    return tr("%1 does not say who came to a meeting and when. Nothing has been changed. Choose the attendance report "
              "that Zoom, Teams, Tencent Meeting or another platform offers after a meeting.")
        .arg(table());
}

QString Words::noResults() const {
    if (m_error.code == ErrorCode::NotFound)
        return tr("%1 holds results, and there is no class here that they could be of. Nothing has been changed. Open "
                  "the class first, then drop the file again.")
            .arg(arg(1));
    if (m_error.code == ErrorCode::NoNameColumn)
        return tr("%1 does not say whose its results are. Nothing has been changed. Choose another column, or a file "
                  "with names, e-mails or numbers.")
            .arg(table());
    return tr("%1 is from no learning platform and no form that is known here. Nothing has been changed. Choose the "
              "file that the platform offers as CSV or for Excel.")
        .arg(table());
}

QString Words::importing() const {
    switch (m_error.code) {
    case ErrorCode::FileEmpty: return tr("%1 has no rows of people. Nothing has been changed.").arg(table());
    case ErrorCode::FileTooLarge: return tooLarge();
    case ErrorCode::FilePasswordLocked:
        return tr("%1 is protected with a password. Save a copy without password in your spreadsheet program and "
                  "choose that one.")
            .arg(arg(0));
    case ErrorCode::FileOldWorkbook:
        return tr("%1 is an old Excel file (.xls). Save it as .xlsx or .csv in your spreadsheet program and choose "
                  "that one.")
            .arg(arg(0));
    case ErrorCode::FileUnknownFormat:
        return tr("%1 is neither a workbook nor a text table. Choose an .xlsx, .csv, .tsv or .txt file.").arg(arg(0));
    case ErrorCode::FileMalformed:
        return arg(1).isEmpty()
                   ? tr("%1 is damaged and was not read. Save it again in your spreadsheet program, or take another "
                        "copy.")
                         .arg(table())
                   : tr("%1 was not read, because a quotation mark in row %2 is never closed. Close or remove it "
                        "there.")
                         .arg(table(), arg(1));
    case ErrorCode::NoHeadingRow:
    case ErrorCode::NoNameColumn:
        if (arg(2) == QLatin1String("results")) return noResults();
        return arg(2) == QLatin1String("meeting") ? noMeeting() : noRoster();
    case ErrorCode::AmbiguousDates:
        return tr("The dates in “%1” can be read as day/month or as month/day. Say which it is.").arg(arg(0));
    case ErrorCode::TimeUnreadable:
        return tr("No time can be read in the column “%1”, where “%2” stands. Nothing has been changed. Write times as "
                  "19:00, or choose another column.")
            .arg(arg(1), arg(2));
    case ErrorCode::AlreadyImported:
        return tr("%1 was already imported on %2. Nothing has been changed.").arg(arg(0), arg(1));
    default: return tr("%1 could not be imported. Nothing has been changed.").arg(arg(0));
    }
}

QString Words::of() const {
    switch (m_error.code) {
    case ErrorCode::InvalidInput: return invalid();
    case ErrorCode::NotFound:
        if (arg(0) == QLatin1String("meeting")) return noMeeting();
        if (arg(0) == QLatin1String("class_of_file")) return noResults();
        if (arg(0) == QLatin1String("session_of_file"))
            return tr("%1 is the attendance report of a meeting on %2, and there is no conference on that day. Nothing "
                      "has been changed. Plan the conference first, then drop the file again.")
                .arg(arg(1), arg(2));
        return tr("This %1 is no longer there. The page shows what there is now.").arg(thing());
    case ErrorCode::Ambiguous: return tr("More than one %1 is called “%2”. Choose one of them.").arg(thing(), arg(1));
    case ErrorCode::Duplicate: return tr("There is already a %1 “%2”. Nothing has been changed.").arg(thing(), arg(1));
    case ErrorCode::InUse:
        return tr("This %1 is still used by a %2 and was kept. Change that first.")
            .arg(thing(), m_error.args.size() > 1 ? thingWord(m_error.args[1]) : QString());
    case ErrorCode::NothingToUndo: return tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo: return tr("There is nothing to redo.");
    case ErrorCode::ReadOnly: return readOnly();
    case ErrorCode::FileLocked: return locked();
    case ErrorCode::BackupOfOther:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileExists:
    case ErrorCode::FileNotPreceptor:
    case ErrorCode::FileNewer:
    case ErrorCode::FileDamaged: return file();
    case ErrorCode::DiskFull:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::WriteFailed:
    case ErrorCode::WriteVerifyFailed: return writing();
    case ErrorCode::FileEmpty:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FilePasswordLocked:
    case ErrorCode::FileOldWorkbook:
    case ErrorCode::FileUnknownFormat:
    case ErrorCode::FileMalformed:
    case ErrorCode::NoHeadingRow:
    case ErrorCode::NoNameColumn:
    case ErrorCode::AmbiguousDates:
    case ErrorCode::TimeUnreadable:
    case ErrorCode::AlreadyImported: return importing();
    case ErrorCode::ConstraintBroken:
        return tr("This would contradict what has been written since, so nothing was changed.");
    case ErrorCode::NoAggregate:
        return tr("Each row of the report “%1” is one person, case or entry, so there are no aggregate figures of it. "
                  "Nothing has been written; take it de-identified, or choose a report that counts.")
            .arg(reportName(toStd(arg(0))));
    case ErrorCode::UnknownReport: return tr("There is no report “%1”.").arg(arg(0));
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
    case ErrorCode::SiteKeysMissing: return exchangeSentence(m_error);
    case ErrorCode::FileNeedsPassphrase:
    case ErrorCode::FileWrongPassphrase:
    case ErrorCode::FileProtected:
    case ErrorCode::FileNotProtected:
    case ErrorCode::PassphraseWeak:
    case ErrorCode::HolderNotAllowed:
    case ErrorCode::HolderName:
    case ErrorCode::HoldersFull:
    case ErrorCode::LastCoordinator: return protectionSentence(m_error);
    case ErrorCode::IdentifyingText:
        if (arg(2) == QLatin1String("attachment"))
            return tr("What is in the file may tell who the patient is: %1. It has not been attached; take it out of "
                      "the file, or give a reason to keep it.")
                .arg(codeLabel("identifier_kind", toStd(arg(0))));
        if (arg(2) == QLatin1String("reason"))
            return tr("The reason itself may tell who somebody is: %1. Nothing has been kept; give a reason that names "
                      "nobody.")
                .arg(codeLabel("identifier_kind", toStd(arg(0))));
        if (m_error.args.size() > 2 && arg(2) == QLatin1String("event"))
            return tr("What is to be done after the workshop “%1” may tell who a patient is: %2. Nothing has been "
                      "written; open the workshop, change the words or give a reason to keep them, then do it again.")
                .arg(arg(0), codeLabel("identifier_kind", toStd(arg(1))));
        if (m_error.args.size() > 2) return ofConference();
        return tr("This may tell who the patient is. Nothing has been handed on; change the words that are marked, or "
                  "give a reason to keep them.");
    case ErrorCode::CaseIdentifies:
        if (arg(2) == "deleted")
            return tr("Something that was deleted may tell who somebody is and would go along. Nothing has been "
                      "written; write the file where this programme may be changed, those words are taken out first.");
        if (m_error.args.size() > 2) return ofConference();
        return tr("The case %1 may tell who somebody is: %2. Nothing has been written; open the case, change the words "
                  "or give a reason to keep them, then write the file again.")
            .arg(arg(0), codeLabel("identifier_kind", toStd(arg(1))));
    case ErrorCode::ChecklistOpen:
        if (!m_error.args.empty())
            return tr("Not every line of the privacy list of the case %1 is ticked, so nothing has been written. Open "
                      "the case and tick what is true.")
                .arg(arg(0));
        return tr("Not every line of the privacy list is ticked. Look at each one; the case stays as it is.");
    case ErrorCode::SessionAhead:
        return tr("The conference of %1 has not come yet, so nobody can have been there. Nothing has been changed; "
                  "wait for that day, or choose the conference that is meant.")
            .arg(dayArg(0));
    case ErrorCode::ConferenceAhead:
        return tr("The conference of %1 has not come yet, so nothing was presented there. The case stays as it is; "
                  "plan it for the conference at which it was presented, or wait for that day.")
            .arg(dayArg(0));
    case ErrorCode::EventAhead:
        return tr("The workshop lasts until %1, and credit is earned when it has been held. Nothing was awarded.")
            .arg(dayArg(0));
    case ErrorCode::AttachmentPicture:
        return tr("The file “%1” is a picture. Pictures are not attached: they may show a patient, and tell where and "
                  "when they were taken. Put what is needed on a slide or into a PDF.")
            .arg(fileName());
    case ErrorCode::AttachmentKind:
        return tr("The file “%1” is neither slides nor a paper, or not what its name says. Nothing was attached or "
                  "opened.")
            .arg(fileName());
    case ErrorCode::AttachmentAbsent:
        return tr("The file “%1” is listed, but the file itself is not on this PC. Ask for an exchange file with "
                  "attached files, "
                  "or put the files folder back beside the programme file.")
            .arg(arg(0));
    case ErrorCode::AttachmentChanged:
        return tr("The file “%1” is no longer the file that was attached, so it is not opened. Take it from an "
                  "exchange file with attached files, or attach it again.")
            .arg(arg(0));
    case ErrorCode::BadgeRevoked:
        return tr("The certificate %1 was withdrawn, so no badge was made of it. Take the one that is valid now.")
            .arg(arg(0));
    case ErrorCode::CertificateRevoked:
        return tr("The certificate %1 was withdrawn on %2 already; its day and reason stay as they are. Nothing has "
                  "been changed.")
            .arg(arg(0), dayArg(1));
    case ErrorCode::BadgeOfAnotherPc:
        return tr("Another PC issued the certificate %1, and only its key can sign the badge. Nothing has been "
                  "written; make the badge on that PC.")
            .arg(arg(0));
    case ErrorCode::Cancelled: return tr("Stopped. Nothing has been changed.");
    }
    return {};
}

class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(FieldIssues)
public:
    static QString of(const FieldIssue& issue) {
        const QString arg = toQt(issue.arg);
        switch (issue.code) {
        case IssueCode::Required: return tr("This is needed.");
        case IssueCode::NotADate: return tr("“%1” is not a date. Write it as year-month-day.").arg(arg);
        case IssueCode::OutOfRange:
            if (issue.field == "n_returned")
                return arg.isEmpty() ? tr("More forms came back than were given out.")
                                     : tr("%1 marks were counted on %2 forms: a form gives one mark at most.")
                                           .arg(arg.section(QLatin1Char('/'), 0, 0), arg.section(QLatin1Char('/'), 1));
            if (issue.field == "based_on_n") return tr("Up to that day %n observations were made.", "", arg.toInt());
            return arg.isEmpty() ? tr("This is outside what is possible.")
                                 : tr("This is outside what is possible (%1).").arg(arg);
        case IssueCode::NotANumber: return tr("“%1” is not a number.").arg(arg);
        case IssueCode::UnknownCode: return tr("“%1” is not one of the choices.").arg(arg);
        case IssueCode::TooLong: return tr("This is too long (at most %1 characters).").arg(arg);
        case IssueCode::EndBeforeStart: return tr("The end is before the start.");
        case IssueCode::AlreadyUsed: return tr("“%1” is already used.").arg(arg);
        case IssueCode::NotFound: return tr("“%1” was not found.").arg(arg);
        case IssueCode::Identifies:
            return tr("This may tell who somebody is: %1.").arg(codeLabel("identifier_kind", issue.arg));
        case IssueCode::BadFormat:
            if (issue.field == "icd")
                return tr("“%1” cannot stand here. Write the category alone, like C34 (ICD-10) or 2C25 (ICD-11), or "
                          "leave it empty: a finer code may tell who it is.")
                    .arg(arg);
            if (issue.field == "pps") return tr("The PPS goes from 0 to 100 in multiples of 10.");
            return tr("“%1” is not written as it should be.").arg(arg);
        }
        return {};
    }
};

class FailureWords {
    Q_DECLARE_TR_FUNCTIONS(StorageFailures)
public:
    static QString of(FailureKind kind) {
        switch (kind) {
        case FailureKind::DiskFull:
            return tr("The disk is full, so the last change was not saved. Everything before it is safe. Free some "
                      "space and do it again.");
        case FailureKind::ReadOnly:
            return tr("The file can no longer be written, so the last change was not saved. Everything before it is "
                      "safe. Check the disk or stick, then do it again.");
        case FailureKind::Damaged:
            return tr("The file is damaged inside. What was saved before is kept as it is; go to Settings, Backups to "
                      "go back to a good copy.");
        case FailureKind::Busy:
            return tr("Another program is holding the file, so the last change was not saved. Everything before it is "
                      "safe. Close the other program and do it again.");
        case FailureKind::Io:
            return tr("The disk or stick does not answer, so the last change was not saved. Everything before it is "
                      "safe. Check that it is still plugged in.");
        case FailureKind::Constraint:
            return tr(
                "The last change contradicts the rest of the file and was not saved. Everything before it is safe.");
        case FailureKind::OutOfMemory:
            return tr("The computer has no memory left, so the last change was not saved. Everything before it is "
                      "safe. Close other programs and do it again.");
        case FailureKind::FileFull:
            return tr("This protected file has become as large as one may be, so the last change was not saved. "
                      "Everything before it is safe. Take the protection off, or go on in a new file.");
        case FailureKind::Other:
            return tr("The last change could not be saved. Everything before it is safe. Close Preceptor and open the "
                      "file again.");
        }
        return {};
    }
};

} // namespace

QString sentence(const Error& error) { return Words(error).of(); }
QString sentence(const FieldIssue& issue) { return IssueWords::of(issue); }
QString sentence(const StorageFailure& failure) { return FailureWords::of(failure.kind()); }

} // namespace preceptor::ui
