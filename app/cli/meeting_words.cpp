// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meeting_words.h"

namespace preceptor::cli {

std::string_view codeText(RecogniseReason reason) {
    switch (reason) {
    case RecogniseReason::Headings: return "headings";
    case RecogniseReason::Sections: return "sections";
    case RecogniseReason::Shape: return "shape";
    case RecogniseReason::FileName: return "file_name";
    case RecogniseReason::Words: return "words";
    case RecogniseReason::Mapped: return "mapped";
    }
    return {};
}

namespace {

std::string_view reasonSentence(RecogniseReason reason) {
    switch (reason) {
    case RecogniseReason::Headings: return "its own headings";
    case RecogniseReason::Sections: return "the lines around the people";
    case RecogniseReason::Shape: return "names with times";
    case RecogniseReason::FileName: return "the name of the file";
    case RecogniseReason::Words: return "usual headings";
    case RecogniseReason::Mapped: return "its columns as a person told them";
    }
    return {};
}

} // namespace

std::string_view codeText(MeetingNote note) {
    switch (note) {
    case MeetingNote::DayOfSession: return "day_of_session";
    case MeetingNote::OrderBySession: return "order_by_session";
    case MeetingNote::OneOfSeveral: return "one_of_several";
    case MeetingNote::DayBeside: return "day_beside";
    case MeetingNote::TimesElsewhere: return "times_elsewhere";
    case MeetingNote::StillIn: return "still_in";
    case MeetingNote::OtherParticipants: return "other_participants";
    }
    return {};
}

std::string_view sentenceOf(MeetingNote note) {
    switch (note) {
    case MeetingNote::DayOfSession: return "The file has times without a day; they were put on the day of the session.";
    case MeetingNote::OrderBySession: return "Its dates can be read in two ways; the day of the session decided.";
    case MeetingNote::OneOfSeveral: return "The file holds several meetings; that of the session's day was taken.";
    case MeetingNote::DayBeside: return "The meeting is a day off the session: perhaps its times are of another zone.";
    case MeetingNote::TimesElsewhere:
        return "None of its times lies in the session: nothing was cut off and nobody is called late.";
    case MeetingNote::StillIn:
        return "Somebody had not left when the file was made; the last time in the file was taken.";
    case MeetingNote::OtherParticipants: return "The platform counted another number of people than the rows give:";
    }
    return {};
}

std::string_view codeText(MatchVerdict verdict) {
    switch (verdict) {
    case MatchVerdict::Matched: return "matched";
    case MatchVerdict::Candidates: return "candidates";
    case MatchVerdict::WalkIn: return "walk_in";
    case MatchVerdict::Nobody: return "nobody";
    }
    return {};
}

std::string_view codeText(MatchBasis basis) {
    switch (basis) {
    case MatchBasis::None: return {};
    case MatchBasis::Chosen: return "chosen";
    case MatchBasis::Added: return "added";
    case MatchBasis::Alias: return "alias";
    case MatchBasis::Email: return "email";
    case MatchBasis::Number: return "number";
    case MatchBasis::ExactName: return "exact_name";
    }
    return {};
}

std::string_view codeText(MatchDoubt doubt) {
    switch (doubt) {
    case MatchDoubt::None: return {};
    case MatchDoubt::SimilarName: return "similar_name";
    case MatchDoubt::SeveralOfName: return "several_of_name";
    case MatchDoubt::EmailOfAnother: return "email_of_another";
    case MatchDoubt::OtherEmail: return "other_email";
    case MatchDoubt::NotOfProgramme: return "not_of_programme";
    case MatchDoubt::SharedLogin: return "shared_login";
    case MatchDoubt::TwiceAtOnce: return "twice_at_once";
    case MatchDoubt::NotAPerson: return "not_a_person";
    case MatchDoubt::Device: return "device";
    case MatchDoubt::Nameless: return "nameless";
    case MatchDoubt::RememberedNobody: return "remembered_nobody";
    case MatchDoubt::ChosenNobody: return "chosen_nobody";
    }
    return {};
}

std::string_view sentenceOf(MatchDoubt doubt) {
    switch (doubt) {
    case MatchDoubt::None: return {};
    case MatchDoubt::SimilarName: return "the name is like that of somebody here";
    case MatchDoubt::SeveralOfName: return "several people have this name";
    case MatchDoubt::EmailOfAnother: return "the e-mail is of one person and the name of another";
    case MatchDoubt::OtherEmail: return "the name fits, but the e-mail is another";
    case MatchDoubt::NotOfProgramme: return "somebody outside this programme has this name";
    case MatchDoubt::SharedLogin: return "perhaps one of several people on one login";
    case MatchDoubt::TwiceAtOnce: return "there twice at the same time: two devices, or two people of one name";
    case MatchDoubt::NotAPerson: return "a telephone or a program that takes notes";
    case MatchDoubt::Device: return "a device or a room; say who was there (--same) or that it was nobody (--ignore)";
    case MatchDoubt::Nameless: return "tells no name; say who it was (--same) or that it was nobody (--ignore)";
    case MatchDoubt::RememberedNobody: return "known to be nobody";
    case MatchDoubt::ChosenNobody: return "left out on request";
    }
    return {};
}

std::string_view codeText(NameTier tier) {
    switch (tier) {
    case NameTier::None: return {};
    case NameTier::Suggestion: return "suggestion";
    case NameTier::Part: return "part";
    case NameTier::Pinyin: return "pinyin";
    case NameTier::Folded: return "folded";
    case NameTier::Exact: return "exact";
    }
    return {};
}

std::string_view codeText(LineOutcome outcome) {
    switch (outcome) {
    case LineOutcome::New: return "new";
    case LineOutcome::Changed: return "changed";
    case LineOutcome::Unchanged: return "unchanged";
    case LineOutcome::ByHand: return "by_hand";
    case LineOutcome::Outside: return "outside";
    case LineOutcome::Withdrawn: return "withdrawn";
    }
    return {};
}

std::string platformName(MeetingPlatform platform) {
    switch (platform) {
    case MeetingPlatform::Zoom: return "Zoom";
    case MeetingPlatform::Teams: return "Microsoft Teams";
    case MeetingPlatform::Tencent: return "Tencent Meeting";
    case MeetingPlatform::Meet: return "Google Meet";
    case MeetingPlatform::Webex: return "Webex";
    case MeetingPlatform::DingTalk: return "DingTalk";
    case MeetingPlatform::Feishu: return "Feishu";
    case MeetingPlatform::WeCom: return "WeCom";
    case MeetingPlatform::Other: return "a meeting of no known platform";
    }
    return {};
}

std::string sentenceOf(const Recognition& recognition) {
    std::string sentence = "Recognised as " + platformName(recognition.platform);
    if (!recognition.layout.empty()) sentence.append(" (layout ").append(recognition.layout).append(")");
    sentence += ", " + std::to_string(recognition.score) + " of 100";
    for (std::size_t i = 0; i < recognition.reasons.size(); ++i)
        sentence.append(i == 0 ? ": " : ", ").append(reasonSentence(recognition.reasons[i]));
    return sentence + ".";
}

} // namespace preceptor::cli
