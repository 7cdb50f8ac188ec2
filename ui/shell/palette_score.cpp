// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_score.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

namespace {

enum Score { Nothing = 0, Initials = 1, Inside = 2, WordStart = 3, Beginning = 4 };

QString folded(const QString& text) { return toQt(fold(toStd(text))).trimmed(); }

bool startsWord(const QString& text, qsizetype at) {
    return text.at(at).isLetterOrNumber() && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

bool startsAnyWord(const QString& query, const QString& text) {
    for (qsizetype at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1))
        if (startsWord(text, at)) return true;
    return false;
}

QString initialsOf(const QString& text) {
    QString initials;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (startsWord(text, i)) initials += text.at(i);
    return initials;
}

int plainScore(const QString& query, const QString& text) {
    if (text.startsWith(query)) return Beginning;
    if (startsAnyWord(query, text)) return WordStart;
    if (text.contains(query)) return Inside;
    return query.size() > 1 && initialsOf(text).startsWith(query) ? Initials : Nothing;
}

bool fitsPinyin(const QString& query, const QString& text) {
    if (!hasHan(toStd(text))) return false;
    const Pinyin pinyin = pinyinOfText(toStd(text));
    return toQt(pinyin.initials).startsWith(query) || toQt(pinyin.joined).startsWith(query);
}

} // namespace

int paletteScore(const QString& query, const QString& text) {
    const QString wanted = folded(query);
    if (wanted.isEmpty()) return Beginning;
    const int score = plainScore(wanted, folded(text));
    if (score != Nothing) return score;
    return fitsPinyin(wanted, text) ? Initials : Nothing;
}

} // namespace preceptor::ui
