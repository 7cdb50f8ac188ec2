// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/attendance_summary.h"

#include "ui/conferences/share_bar.h"
#include "ui/text/format.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace preceptor::ui {

AttendanceSummary::AttendanceSummary(QWidget* parent)
    : QWidget(parent), m_words(label({}, TextRole::Body)), m_bar(new ShareBar) {
    m_words->setObjectName(QStringLiteral("attendanceCounts"));
    m_words->setElided(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kM);
    line->addWidget(m_words, 1);
    line->addWidget(m_bar, 0, Qt::AlignVCenter);
}

// What was never marked is said, not guessed.
void AttendanceSummary::show(const AttendanceSheet& sheet, bool ahead) {
    const AttendanceCounts counts = sheet.counts();
    const auto percent = counts.attendance().percent();
    const auto commitment = counts.commitment().percent();
    QStringList parts;
    if (ahead)
        parts << tr("%n people expected", "", counts.expected);
    else if (percent)
        parts << tr("%n of %1 present (%2)", "", counts.attended).arg(counts.expected).arg(percentText(*percent));
    if (counts.excused > 0 && !ahead)
        parts << tr("%n excused (with them %1)", "", counts.excused).arg(percentText(commitment.value_or(0)));
    else if (counts.excused > 0)
        parts << tr("%n excused", "", counts.excused);
    if (counts.absent > 0) parts << tr("%n absent", "", counts.absent);
    if (counts.unmarked > 0 && !ahead) parts << tr("%n not marked", "", counts.unmarked);
    if (counts.walkIns > 0) parts << tr("%n walk-ins", "", counts.walkIns);
    if (sheet.headcount() > 0) parts << tr("+%n without names", "", sheet.headcount());
    m_words->setText(parts.join(QStringLiteral("  ·  ")));
    m_bar->setCounts(counts);
}

} // namespace preceptor::ui
