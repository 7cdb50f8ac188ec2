// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/score_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace preceptor::ui {

namespace {

class ScoreText {
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
};

const QRegularExpression& betweenMarks() { // of several digits
    static const QRegularExpression between(QStringLiteral("[\\s;]+"));
    return between;
}

} // namespace

std::optional<ScoreMark> markOf(EnrolmentId enrolment, const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return ScoreMark{enrolment, {}};
    bool isNumber = false;
    double mark = QLocale().toDouble(typed, &isNumber);
    if (!isNumber) mark = QLocale::c().toDouble(QString(typed).replace(QLatin1Char(','), QLatin1Char('.')), &isNumber);
    return isNumber ? std::optional(ScoreMark{enrolment, mark}) : std::nullopt;
}

QString itemMarksText(const std::vector<AssessmentItem>& items, const ItemMarks& marks) {
    QStringList parts;
    bool digits = true;
    for (std::size_t i = 0; i < marks.size() && i < items.size(); ++i) {
        parts << (marks[i] ? markText(*marks[i]) : QStringLiteral("-"));
        digits = digits && parts.last().size() == 1;
    }
    return parts.join(digits ? QString() : QStringLiteral(" "));
}

std::optional<ItemMarks> itemMarksOf(const std::vector<AssessmentItem>& items, const QString& text) {
    QStringList parts = text.split(betweenMarks(), Qt::SkipEmptyParts);
    if (parts.isEmpty()) return ItemMarks(items.size());
    if (parts.size() == 1 && items.size() > 1) parts = parts.first().split(QString(), Qt::SkipEmptyParts);
    if (parts.size() != static_cast<qsizetype>(items.size())) return std::nullopt;
    ItemMarks marks;
    for (const QString& part : parts) {
        if (part == QLatin1String("-")) {
            marks.emplace_back();
            continue;
        }
        const auto mark = markOf({}, part);
        if (!mark) return std::nullopt;
        marks.push_back(mark->raw);
    }
    return marks;
}

QString itemWords(int number, const AssessmentItem& item) {
    return QStringLiteral("%1  %2 (0–%3)").arg(number).arg(QString::fromStdString(item.item), markText(item.max));
}

// Numbers with blanks between them end with a blank.
int itemAfter(const std::vector<AssessmentItem>& items, const QString& typed) {
    const auto all = static_cast<qsizetype>(items.size());
    const qsizetype marks = typed.split(betweenMarks(), Qt::SkipEmptyParts).size();
    const bool ended = !typed.isEmpty() && typed.back().isSpace();
    const bool digits = marks <= 1 && !ended;
    const qsizetype next = digits ? (all > 1 ? typed.trimmed().size() : 0) : marks - (ended ? 0 : 1);
    return static_cast<int>(std::min(next, all));
}

QStringList markLines(QString text) {
    QStringList lines = text.remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty()) lines.removeLast();
    return lines;
}

bool isNamed(const QString& line) { return !line.section(QLatin1Char('\t'), 0, -2).trimmed().isEmpty(); }

bool isCalled(const ScoreRow& row, const QString& name) {
    for (const std::string* known : {&row.nativeName, &row.romanised})
        if (!known->empty() && QString::fromStdString(*known).simplified().compare(name, Qt::CaseInsensitive) == 0)
            return true;
    return false;
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
