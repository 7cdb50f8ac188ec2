// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/meeting_words.h"

#include <QStringList>

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
        return tr("The platform itself counted %1, the rows give %2 people.")
            .arg(report.facts.participants.value_or(0))
            .arg(report.people);
    }
    return {};
}

QString MeetingWords::doubt(MatchDoubt doubt) {
    switch (doubt) {
    case MatchDoubt::None: return {};
    case MatchDoubt::SimilarName: return tr("like the name of somebody here");
    case MatchDoubt::SeveralOfName: return tr("several people have this name");
    case MatchDoubt::EmailOfAnother: return tr("the e-mail is another person's");
    case MatchDoubt::OtherEmail: return tr("the name fits, the e-mail does not");
    case MatchDoubt::NotOfProgramme: return tr("somebody outside this programme has this name");
    case MatchDoubt::TwiceAtOnce: return tr("there twice at once: two devices or two people?");
    case MatchDoubt::NotAPerson: return tr("a telephone or a device");
    case MatchDoubt::RememberedNobody: return tr("known to be nobody");
    case MatchDoubt::ChosenNobody: return tr("left out");
    }
    return {};
}

QString MeetingWords::rows(const MeetingCounts& c) {
    return tr("%1 rows: %2 matched, %3 to confirm, %4 not known, %5 nobody")
        .arg(c.read)
        .arg(c.matched)
        .arg(c.candidates)
        .arg(c.walkIns)
        .arg(c.nobody);
}

} // namespace preceptor::ui
