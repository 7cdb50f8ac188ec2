// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_words.h"

#include "ui/text/convert.h"
#include "ui/text/exchange_messages.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace preceptor::ui {

namespace {

constexpr int kMinutesADay = 24 * 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

QString siteText(const std::string& site, const std::string& label) {
    if (site.empty()) return label.empty() ? Words::tr("A PC without a name") : toQt(label);
    return label.empty() ? toQt(site) : QStringLiteral("%1 · %2").arg(toQt(site), toQt(label));
}

QString siteText(const SiteRow& site) {
    const QString name = siteText(site.site, site.label);
    return site.alike ? QStringLiteral("%1 · %2").arg(name, toQt(shortReplica(site.replica))) : name;
}

QString changeWord(MergeChange change) {
    switch (change) {
    case MergeChange::Added: return Words::tr("new");
    case MergeChange::Changed: return Words::tr("changed");
    case MergeChange::Deleted: return Words::tr("deleted");
    case MergeChange::Conflict: return Words::tr("conflict");
    case MergeChange::Decided: return Words::tr("decided");
    }
    return {};
}

Tone changeTone(MergeChange change) {
    switch (change) {
    case MergeChange::Added: return Tone::Accent;
    case MergeChange::Changed: return Tone::Info;
    case MergeChange::Deleted: return Tone::Text3;
    case MergeChange::Conflict: return Tone::Warn;
    case MergeChange::Decided: return Tone::Ok;
    }
    return Tone::Text3;
}

std::int64_t changesIn(const MergeCounts& counts) { return counts.added + counts.changed + counts.deleted; }

QString countsText(const MergeCounts& counts) {
    QStringList parts;
    if (counts.added > 0) parts << Words::tr("%n new", "", static_cast<int>(counts.added));
    if (counts.changed > 0) parts << Words::tr("%n changed", "", static_cast<int>(counts.changed));
    if (counts.deleted > 0) parts << Words::tr("%n deleted", "", static_cast<int>(counts.deleted));
    if (counts.conflicts > 0) parts << Words::tr("%n conflicts", "", static_cast<int>(counts.conflicts));
    if (counts.decided > 0) parts << Words::tr("%n conflicts decided elsewhere", "", static_cast<int>(counts.decided));
    return parts.isEmpty() ? Words::tr("nothing new") : listText(parts);
}

QString conflictWord(const Conflict& conflict) {
    switch (conflict.kind) {
    case ConflictKind::TwoValues: return fieldLabel(conflict.column);
    case ConflictKind::DeletedAndEdited: return Words::tr("deleted and edited");
    case ConflictKind::SameCode: return Words::tr("%1 used twice", "a field").arg(fieldLabel(conflict.column));
    }
    return {};
}

QString contactWord(const Contact& contact) {
    switch (contact.state) {
    case ContactState::New: return contact.keyChanged ? Words::tr("other key") : Words::tr("not compared");
    case ContactState::Trusted: return Words::tr("trusted");
    case ContactState::Blocked: return Words::tr("blocked");
    }
    return {};
}

Tone contactTone(const Contact& contact) {
    switch (contact.state) {
    case ContactState::New: return contact.keyChanged ? Tone::Bad : Tone::Warn;
    case ContactState::Trusted: return Tone::Ok;
    case ContactState::Blocked: return Tone::Bad;
    }
    return Tone::Text3;
}

QString agoText(std::int64_t days) {
    return days <= 0 ? Words::tr("today") : Words::tr("%n days ago", "", static_cast<int>(days));
}

QString writtenText(const BundleWritten& written) {
    const QFileInfo file(pathToQt(written.path));
    QString words = Words::tr("%1 written: %2, %3 rows, in %4.", "name, size, number, folder")
                        .arg(file.fileName(), sizeText(static_cast<qint64>(written.bytes)), numberText(written.rows),
                             file.absolutePath());
    if (written.files > 0) words += QLatin1Char(' ') + filesText(written.files);
    if (written.emptied > 0)
        words +=
            QLatin1Char(' ') + Words::tr("%n texts of deleted records, which might tell who somebody is, were taken "
                                         "out first.",
                                         "", static_cast<int>(written.emptied));
    return words;
}

QString filesText(std::int64_t files) { return Words::tr("With %n attached files.", "", static_cast<int>(files)); }

QString clockWarning(const ClockNews& clocks) {
    QStringList lines;
    const auto days = static_cast<int>(clocks.aheadMinutes / kMinutesADay);
    if (clocks.aheadMinutes > 0)
        lines << Words::tr(
            "The clock of that PC is %n days ahead of this one. Nothing goes wrong by it, but set it right.", "",
            std::max(days, 1));
    if (clocks.behind)
        lines << Words::tr("The clock of that PC is years behind. Nothing goes wrong by it, but set it right.");
    const QString own = ownClockWarning(clocks.own);
    if (!own.isEmpty()) lines << own;
    return lines.join(QLatin1Char(' '));
}

QString verdictWord(const FolderFile& file) {
    switch (file.verdict) {
    case FolderVerdict::Taken: return countsText(file.counts);
    case FolderVerdict::NothingNew: return Words::tr("nothing new");
    case FolderVerdict::Own: return Words::tr("written by this PC");
    case FolderVerdict::Refused: return file.error ? sentence(*file.error) : Words::tr("refused");
    }
    return {};
}

Tone verdictTone(FolderVerdict verdict) {
    switch (verdict) {
    case FolderVerdict::Taken: return Tone::Ok;
    case FolderVerdict::NothingNew:
    case FolderVerdict::Own: return Tone::Text2;
    case FolderVerdict::Refused: return Tone::Bad;
    }
    return Tone::Text2;
}

QStringList erasedTexts(const std::vector<std::string>& erased) {
    QStringList texts;
    for (const std::string& name : erased)
        texts << Words::tr("%1 is erased for good there, and with this file here too. Backups on this PC hold the "
                           "person until newer ones take their place.")
                     .arg(toQt(name));
    return texts;
}

} // namespace preceptor::ui
