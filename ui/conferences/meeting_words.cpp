// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/meeting_words.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QStringList>
#include <QTime>

namespace preceptor::ui {

QString MeetingWords::platform(MeetingPlatform platform) {
    switch (platform) {
    case MeetingPlatform::Zoom: return QStringLiteral("Zoom");
    case MeetingPlatform::Teams: return QStringLiteral("Microsoft Teams");
    case MeetingPlatform::Tencent: return tr("Tencent Meeting");
    case MeetingPlatform::Meet: return QStringLiteral("Google Meet");
    case MeetingPlatform::Webex: return QStringLiteral("Webex");
    case MeetingPlatform::DingTalk: return tr("DingTalk");
    case MeetingPlatform::Feishu: return tr("Feishu");
    case MeetingPlatform::WeCom: return tr("WeCom");
    case MeetingPlatform::Other: return tr("A meeting of no known platform");
    }
    return {};
}

QString MeetingWords::reason(RecogniseReason reason) {
    switch (reason) {
    case RecogniseReason::Headings: return tr("its own headings");
    case RecogniseReason::Sections: return tr("the lines around the people");
    case RecogniseReason::Shape: return tr("names with times");
    case RecogniseReason::FileName: return tr("the name of the file");
    case RecogniseReason::Words: return tr("usual headings");
    case RecogniseReason::Mapped: return tr("its columns as you told them");
    }
    return {};
}

QString MeetingWords::recognised(const Recognition& recognition) {
    QStringList reasons;
    for (const RecogniseReason why : recognition.reasons) reasons << reason(why);
    return tr("%1: %2", "platform: what it was recognised by")
        .arg(platform(recognition.platform), reasons.join(tr(", ", "between reasons")));
}

QString MeetingWords::note(MeetingNote note, const MeetingReport& report) {
    switch (note) {
    case MeetingNote::DayOfSession: return tr("Its times have no day; they count as those of this conference's day.");
    case MeetingNote::OrderBySession:
        return tr("Its dates can be read in two ways; the day of this conference decided.");
    case MeetingNote::OneOfSeveral: return tr("It holds several meetings; that of this conference's day was taken.");
    case MeetingNote::DayBeside: return tr("The meeting is a day off this conference. Is it the right file?");
    case MeetingNote::TimesElsewhere:
        return tr("None of its times lies in the conference, so nobody is called late. Is it the right file?");
    case MeetingNote::StillIn: return tr("Somebody had not left yet when the file was made.");
    case MeetingNote::OtherParticipants:
        return (report.people == report.logins
                    ? tr("The platform itself counted %1, the rows give %2 people.")
                    : tr("The platform itself counted %1, the rows give %2 logins of %3 people."))
            .arg(report.facts.participants.value_or(0))
            .arg(report.logins)
            .arg(report.people);
    }
    return {};
}

QString MeetingWords::like(const QString& person, NameTier tier) {
    const auto how = [tier]() -> QString {
        switch (tier) {
        case NameTier::None: break;
        case NameTier::Suggestion: return tr("written nearly alike");
        case NameTier::Part: return tr("a part of the name");
        case NameTier::Pinyin: return tr("the same sound");
        case NameTier::Folded: return tr("the same but for accents or order");
        case NameTier::Exact: return tr("the same name");
        }
        return {};
    };
    return tr("like %1 (%2)", "a person, how the names agree").arg(person, how());
}

QString MeetingWords::rows(const MeetingCounts& c) {
    QString words = tr("%1 rows: %2 matched, %3 to confirm, %4 not known, %5 nobody")
                        .arg(c.read)
                        .arg(c.matched)
                        .arg(c.candidates)
                        .arg(c.walkIns)
                        .arg(c.nobody);
    const auto add = [&words](std::size_t rows, const QString& what) {
        if (rows > 0) words += tr(", ", "between reasons") + what;
    };
    add(c.outside, tr("%1 outside of the conference").arg(c.outside));
    add(c.noShows, tr("%1 did not come").arg(c.noShows));
    add(c.timeless, tr("%1 without a name or a time").arg(c.timeless));
    add(c.otherMeetings, tr("%1 of other meetings").arg(c.otherMeetings));
    return words;
}

namespace {

QString clock(const std::optional<WallSeconds>& at) {
    return at ? QTime::fromMSecsSinceStartOfDay(static_cast<int>(*at % kSecondsOfDay) * 1000)
                    .toString(QStringLiteral("HH:mm"))
              : QStringLiteral("?");
}

QString statusWords(AttendanceStatus status) { return codeLabel("attendance_status", codeOf(status)); }

} // namespace

QString MeetingWords::times(const Stay& stay) {
    if (!stay.join && !stay.leave) return minutesText((stay.stated.value_or(0) + 30) / 60);
    return QStringLiteral("%1–%2").arg(clock(stay.join), clock(stay.leave));
}

QString MeetingWords::change(const PlannedMark& mark, const QString& name) {
    QString before = statusWords(mark.statusBefore);
    if (mark.minutesBefore) before = QStringLiteral("%1, %2").arg(minutesText(*mark.minutesBefore), before);
    QString now = statusWords(mark.status.value_or(AttendanceStatus::Unmarked));
    if (mark.status) now = QStringLiteral("%1, %2").arg(minutesText(mark.minutes), now);
    QString words = labelled(name, mark.writes() ? QStringLiteral("%1 → %2").arg(before, now)
                                                 : tr("stays %1", "60 min, present").arg(before));
    QStringList gone;
    for (const Stay& stay : mark.gone) gone << times(stay);
    if (!gone.isEmpty())
        words += QStringLiteral(" · ") + tr("no longer in the file: %1").arg(gone.join(tr(", ", "between reasons")));
    return words;
}

QString MeetingWords::changes(const MeetingPreview& preview) {
    QStringList lines;
    for (const PlannedMark& mark : preview.plan.marks) {
        const bool other = mark.outcome == LineOutcome::Changed || mark.outcome == LineOutcome::Withdrawn;
        if (mark.person && (other || !mark.gone.empty())) lines << change(mark, toQt(preview.nameOf(mark.person)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString MeetingWords::replaces(const EarlierFile& file) {
    const auto people = static_cast<int>(file.people);
    if (!file.from) return tr("Replaces the file with %n people", "", people);
    return tr("Replaces the file of %1–%2 with %n people", "", people).arg(clock(file.from), clock(file.to));
}

} // namespace preceptor::ui
