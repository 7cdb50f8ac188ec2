// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/audit_words.h"

#include "ui/text/actions.h"
#include "ui/text/convert.h"
#include "ui/text/export_level_words.h"
#include "ui/text/format.h"
#include "ui/text/record_words.h"
#include "ui/text/report_text.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class Audit {
    Q_DECLARE_TR_FUNCTIONS(Audit)
public:
    static QString act(AuditAct act);
    static QString one(const QString& key, const QString& value, const AuditNames& names);
    static QString fault(const AuditBreak& broken, const AuditNames& names);
    static QString trace(const AuditBreak& broken, const AuditNames& names);
    static QString sentence(const AuditBreak& broken, const AuditNames& names);
    static QString unknownPlace(const std::string& replica) {
        return tr("PC %1", "which has no name yet").arg(toQt(replica.substr(0, 8)));
    }
    static QString role(const QString& code) {
        if (code == QLatin1String("coordinator")) return tr("as coordinator");
        if (code == QLatin1String("viewer")) return tr("as viewer");
        if (code == QLatin1String("recovery")) return tr("with the recovery key");
        return tr("as educator");
    }
};

QString Audit::act(AuditAct act) {
    switch (act) {
    case AuditAct::FileCreated: return tr("File created");
    case AuditAct::EpochBegun: return tr("Goes on in a copy of the file");
    case AuditAct::BackupRestored: return tr("Backup restored");
    case AuditAct::FileUnlocked: return tr("File unlocked");
    case AuditAct::FileProtected: return tr("File protected");
    case AuditAct::FileUnprotected: return tr("Protection taken off");
    case AuditAct::HolderAdded: return tr("Person let in");
    case AuditAct::HolderRemoved: return tr("Person shut out");
    case AuditAct::PassphraseChanged: return tr("Passphrase changed");
    case AuditAct::RecoveryKeyMade: return tr("Recovery key made");
    case AuditAct::RecoveryKeyRemoved: return tr("Recovery key taken away");
    case AuditAct::BundleWritten: return tr("Exchange file written");
    case AuditAct::BundleTaken: return tr("Exchange file taken up");
    case AuditAct::PeerTrusted: return tr("Other PC trusted");
    case AuditAct::PeerBlocked: return tr("Other PC blocked");
    case AuditAct::PeerRetired: return tr("Site waited for no more");
    case AuditAct::PeerAwaited: return tr("Site waited for again");
    case AuditAct::ReportWritten: return tr("Report exported");
    case AuditAct::ListWritten: return tr("List exported");
    case AuditAct::TrailWritten: return tr("Audit trail exported");
    case AuditAct::CasePrinted: return tr("Case saved as paper");
    case AuditAct::LetterWritten: return tr("Letter saved");
    case AuditAct::LetterCopied: return tr("Letter copied");
    case AuditAct::LetterSent: return tr("Letter noted as sent");
    case AuditAct::DigestWritten: return tr("Learning digest saved");
    case AuditAct::PaperWritten: return tr("Paper saved");
    case AuditAct::CalendarWritten: return tr("Calendar saved");
    case AuditAct::FileSaved: return tr("Attached file saved elsewhere");
    case AuditAct::CopySaved: return tr("Copy of the file saved");
    case AuditAct::RosterImported: return tr("People imported");
    case AuditAct::ResultsImported: return tr("Results imported");
    case AuditAct::MeetingImported: return tr("Meeting report imported");
    case AuditAct::DemoFilled: return tr("Filled with an example");
    case AuditAct::PeopleMerged: return tr("People merged");
    case AuditAct::PeopleUnmerged: return tr("People taken apart again");
    case AuditAct::ConflictsDecided: return tr("Conflicts decided");
    case AuditAct::PersonErased: return tr("Person erased for good");
    case AuditAct::ScannerOverridden: return tr("Text let stand for a reason");
    case AuditAct::CaseApproved: return tr("Case approved");
    case AuditAct::CaseReturned: return tr("Case returned");
    case AuditAct::CertificateIssued: return tr("Certificate issued");
    case AuditAct::CertificateWithdrawn: return tr("Certificate withdrawn");
    case AuditAct::RuleChanged: return tr("Completion rule changed");
    case AuditAct::CompletionOverridden: return tr("Completion decided by hand");
    case AuditAct::Undone: return tr("Undone");
    case AuditAct::Redone: return tr("Done again");
    }
    return {};
}

// One "key:value" of the details; empty for what says nothing to a person.
QString Audit::one(const QString& key, const QString& value, const AuditNames& names) {
    if (key == QLatin1String("role")) return role(value);
    if (key == QLatin1String("report")) return reportName(toStd(value));
    if (key == QLatin1String("holder")) {
        const auto known = names.holders.find(toStd(value));
        return known == names.holders.end() ? tr("somebody who no longer opens it") : toQt(known->second);
    }
    if (key == QLatin1String("to")) return tr("for %1", "a PC").arg(auditPlaceText(toStd(value), names));
    if (key == QLatin1String("from")) return tr("from %1", "a PC").arg(auditPlaceText(toStd(value), names));
    if (key == QLatin1String("everything")) return tr("everything");
    if (key == QLatin1String("over")) return tr("in place of another programme");
    if (key == QLatin1String("level")) {
        const auto level = exportLevelOf(toStd(value));
        return level ? exportLevelName(*level) : QString();
    }
    if (key == QLatin1String("at")) {
        const auto at = Timestamp::parse(toStd(value));
        return at ? tr("done on %1", "a day and time").arg(momentText(*at)) : QString();
    }
    if (key == QLatin1String("state")) {
        const auto at = Timestamp::parse(toStd(value));
        return at ? tr("as it was on %1").arg(momentText(*at)) : QString();
    }
    return {};
}

QString Audit::fault(const AuditBreak& broken, const AuditNames& names) {
    switch (broken.fault) {
    case AuditFault::Changed: return tr("it is not what was written");
    case AuditFault::Missing: return tr("the entry before it is missing");
    case AuditFault::OutOfOrder: return tr("it does not follow on the entry before it");
    case AuditFault::Added: return tr("it was not added by Preceptor");
    case AuditFault::Different:
        return tr("%1 has seen another one in its place").arg(auditPlaceText(broken.seenBy, names));
    case AuditFault::Stranger: return tr("no PC of this programme has written it");
    case AuditFault::Shorter:
    case AuditFault::Gone:
    case AuditFault::Unnoted:
    case AuditFault::Rewound:
    case AuditFault::Unguarded: break;
    }
    return {};
}

// Of what the rest of the file tells; empty: an entry tells it.
QString Audit::trace(const AuditBreak& broken, const AuditNames& names) {
    const QString place = auditPlaceText(broken.replica, names);
    switch (broken.fault) {
    case AuditFault::Gone:
        return tr("%n entries of the trail are gone: the file’s own log of changes names them.", "",
                  static_cast<int>(broken.seq));
    case AuditFault::Unnoted:
        return tr("The trail of %1 has entries, but the file’s note of the newest one is gone.").arg(place);
    case AuditFault::Rewound:
        return broken.seenBy.empty()
                   ? tr("The file once had more changes of %1 than it has now; the file itself says so.").arg(place)
                   : tr("The file once had more changes of %1 than it has now; %2 has seen them.")
                         .arg(place, auditPlaceText(broken.seenBy, names));
    case AuditFault::Unguarded:
        return tr("What keeps other programs from changing the trail was taken out of the file.");
    case AuditFault::Changed:
    case AuditFault::Missing:
    case AuditFault::OutOfOrder:
    case AuditFault::Added:
    case AuditFault::Shorter:
    case AuditFault::Different:
    case AuditFault::Stranger: break;
    }
    return {};
}

QString Audit::sentence(const AuditBreak& broken, const AuditNames& names) {
    if (QString words = trace(broken, names); !words.isEmpty()) return words;
    const QString place = auditPlaceText(broken.replica, names);
    const QString number = numberText(broken.seq);
    if (broken.fault != AuditFault::Shorter)
        return tr("The trail of %1 is broken at entry %2: %3.").arg(place, number, fault(broken, names));
    if (broken.seenBy.empty())
        return tr("The trail of %1 ends at entry %2, but there were later ones.").arg(place, number);
    return tr("The trail of %1 ends at entry %2 and is shorter than %3 has seen.")
        .arg(place, number, auditPlaceText(broken.seenBy, names));
}

} // namespace

QString auditActText(const std::string& action) {
    const auto act = auditActOf(action);
    return act ? Audit::act(*act) : toQt(action);
}

QString auditAboutText(const AuditEntry& entry) {
    if (entry.table.empty()) return entry.count > 1 ? numberText(entry.count) : QString();
    const QString kind = recordKind(entry.table);
    return entry.count > 0 ? labelled(kind, numberText(entry.count)) : kind;
}

QString auditDetailText(const AuditEntry& entry, const AuditNames& names) {
    if (entry.action == codeOf(AuditAct::Undone) || entry.action == codeOf(AuditAct::Redone))
        return actionWords(entry.detail);
    QStringList parts;
    for (const QString& part : toQt(entry.detail).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString words =
            Audit::one(part.section(QLatin1Char(':'), 0, 0), part.section(QLatin1Char(':'), 1), names);
        if (!words.isEmpty()) parts << words;
    }
    return listText(parts);
}

QString auditPlaceText(const std::string& replica, const AuditNames& names) {
    const auto found = names.places.lower_bound(replica); // a witness names the first half
    if (found == names.places.end() || !found->first.starts_with(replica) || found->second.site.empty())
        return Audit::unknownPlace(replica);
    const AuditPlace& place = found->second;
    if (place.label.empty()) return toQt(place.site);
    return QStringLiteral("%1 · %2").arg(toQt(place.site), toQt(place.label));
}

QString auditSentence(const AuditBreak& broken, const AuditNames& names) { return Audit::sentence(broken, names); }

} // namespace preceptor::ui
