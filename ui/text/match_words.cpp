// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/match_words.h"

namespace preceptor::ui {

QString MatchWords::doubt(MatchDoubt doubt) {
    switch (doubt) {
    case MatchDoubt::None: return {};
    case MatchDoubt::SimilarName: return tr("like the name of somebody here");
    case MatchDoubt::SeveralOfName: return tr("several people have this name");
    case MatchDoubt::EmailOfAnother: return tr("the e-mail is another person's");
    case MatchDoubt::OtherEmail: return tr("the name fits, the e-mail does not");
    case MatchDoubt::NotOfProgramme: return tr("somebody outside this programme has this name");
    case MatchDoubt::SharedLogin: return tr("one of several people on one login?");
    case MatchDoubt::TwiceAtOnce: return tr("there twice at once: two devices or two people?");
    case MatchDoubt::NotAPerson: return tr("a telephone or a program that takes notes");
    case MatchDoubt::Device: return tr("a device or a room: who was there?");
    case MatchDoubt::Nameless: return tr("tells no name: who was it?");
    case MatchDoubt::RememberedNobody: return tr("known to be nobody");
    case MatchDoubt::ChosenNobody: return tr("left out");
    }
    return {};
}

} // namespace preceptor::ui
