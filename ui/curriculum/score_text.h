// SPDX-License-Identifier: GPL-3.0-or-later
// Marks as people write them, and what a class's marks come to.
#pragma once

#include "core/services/assessment_service.h"

#include <QString>
#include <QStringList>

namespace preceptor::ui {

QString markText(double mark); // 1,5 in French
// With the person's decimal sign or a point. None: not a number. An empty text takes the mark away.
std::optional<ScoreMark> markOf(EnrolmentId enrolment, const QString& text);
// The lines of a column copied from a spreadsheet.
QStringList markLines(QString text);
QString scoreSummary(const ScoreSheet& sheet);

} // namespace preceptor::ui
