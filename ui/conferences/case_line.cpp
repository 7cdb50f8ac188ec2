// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/case_line.h"

#include "ui/text/convert.h"

namespace preceptor::ui {

CaseLine::CaseLine(QWidget* parent) : Label({}, TextRole::Small, Tone::Text2, parent) { setElided(true); }

QStringList CaseLine::countWords() const {
    int recommendations = 0;
    int points = 0;
    int actions = 0;
    for (const CaseDetail& detail : m_cases) {
        recommendations += static_cast<int>(detail.recommendations.size());
        points += static_cast<int>(detail.learningPoints.size());
        actions += static_cast<int>(detail.actions.size());
    }
    QStringList counts;
    if (recommendations > 0) counts << tr("%n recommendations", "", recommendations);
    if (points > 0) counts << tr("%n learning points", "", points);
    if (actions > 0) counts << tr("%n actions", "", actions);
    return counts;
}

void CaseLine::setCases(const std::vector<CaseDetail>& cases) {
    m_cases = cases;
    QStringList words;
    for (const CaseDetail& detail : cases)
        words << QStringLiteral("%1 %2").arg(toQt(detail.row.number), toQt(detail.row.title));
    words << countWords();
    for (const CaseDetail& detail : cases)
        if (!detail.content.questions.empty()) words << toQt(detail.content.questions.front().text);
    setText(cases.empty() ? tr("No case is planned for this conference yet.") : words.join(QStringLiteral("  ·  ")));
}

void CaseLine::retranslate() { setCases(m_cases); }

} // namespace preceptor::ui
