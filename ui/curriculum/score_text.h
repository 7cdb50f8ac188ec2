// SPDX-License-Identifier: GPL-3.0-or-later
// Marks as people write them, and what a class's marks come to.
#pragma once

#include "core/services/assessment_service.h"

#include <QString>
#include <QStringList>

namespace preceptor::ui {

// With the person's decimal sign or a point. None: not a number. An empty text takes the mark away.
std::optional<ScoreMark> markOf(EnrolmentId enrolment, const QString& text);
// The marks of a checklist as they are typed: a digit an item (1101, - for one that was not looked at), or numbers with
// blanks between them. None: not as many as there are items, or no marks. An empty text takes all away.
QString itemMarksText(const std::vector<AssessmentItem>& items, const ItemMarks& marks);
std::optional<ItemMarks> itemMarksOf(const std::vector<AssessmentItem>& items, const QString& text);
// "2  Explains (0–3)"
QString itemWords(int number, const AssessmentItem& item);
// Which item the next mark is for when that much is typed; as many as there are where all have one.
int itemAfter(const std::vector<AssessmentItem>& items, const QString& typed);
// The lines of a column copied from a spreadsheet.
QStringList markLines(QString text);
bool isNamed(const QString& line);                       // a name before the mark, in a cell of its own
bool isCalled(const ScoreRow& row, const QString& name); // either way of writing it, whatever its capitals
QString scoreSummary(const ScoreSheet& sheet);

} // namespace preceptor::ui
