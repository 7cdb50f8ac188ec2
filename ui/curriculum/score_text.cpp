// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/score_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class ScoreText {
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
};

} // namespace

QString markText(double mark) { return QLocale().toString(mark, 'g', 8); }

std::optional<ScoreMark> markOf(EnrolmentId enrolment, const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return ScoreMark{enrolment, {}};
    bool isNumber = false;
    double mark = QLocale().toDouble(typed, &isNumber);
    if (!isNumber) mark = QLocale::c().toDouble(QString(typed).replace(QLatin1Char(','), QLatin1Char('.')), &isNumber);
    return isNumber ? std::optional(ScoreMark{enrolment, mark}) : std::nullopt;
}

QStringList markLines(QString text) {
    QStringList lines = text.remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty()) lines.removeLast();
    return lines;
}

QString scoreSummary(const ScoreSheet& sheet) {
    int marked = 0;
    int passes = 0;
    double sum = 0;
    for (const ScoreRow& row : sheet.rows) {
        if (!row.raw) continue;
        ++marked;
        sum += percentOf(sheet.assessment, *row.raw);
        if (passed(sheet.assessment, *row.raw).value_or(false)) ++passes;
    }
    QStringList parts{
        ScoreText::tr("%1 of %n people have a mark", "", static_cast<int>(sheet.rows.size())).arg(marked)};
    if (marked > 0) parts << ScoreText::tr("mean %1").arg(percentText(sum / marked));
    if (marked > 0 && sheet.assessment.passMark) parts << ScoreText::tr("%n passed", "", passes);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace preceptor::ui
