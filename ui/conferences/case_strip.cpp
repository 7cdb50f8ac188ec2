// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/case_strip.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace preceptor::ui {

CaseStrip::CaseStrip(QWidget* parent) : QWidget(parent) {
    m_words = label({}, TextRole::Small);
    m_words->setElided(true);
    m_counts = label({}, TextRole::Small, Tone::Text2);
    m_open = button({}, ButtonKind::Ghost);
    m_open->setObjectName(QStringLiteral("openCase"));
    m_write = button({}, ButtonKind::Secondary, Icon::Edit);
    m_write->setObjectName(QStringLiteral("writeDown"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    line->addWidget(new IconLabel(Icon::Case, Tone::Text2));
    line->addWidget(m_words, 1);
    line->addWidget(m_counts);
    line->addWidget(m_open);
    line->addWidget(m_write);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openAsked(m_cases.empty() ? CaseId{} : m_cases.front().row.id); });
    connect(m_write, &QPushButton::clicked, this, &CaseStrip::writeAsked);
}

QString CaseStrip::words() const {
    QStringList words;
    for (const CaseDetail& detail : m_cases) {
        QString text = QStringLiteral("%1 %2").arg(toQt(detail.row.number), toQt(detail.row.title));
        if (!detail.content.questions.empty())
            text += QStringLiteral(": ") + toQt(detail.content.questions.front().text);
        words << text;
    }
    return words.isEmpty() ? tr("No case is planned for this conference yet.") : words.join(QStringLiteral("  ·  "));
}

void CaseStrip::show(const std::vector<CaseDetail>& cases) {
    m_cases = cases;
    int recommendations = 0;
    int points = 0;
    int actions = 0;
    for (const CaseDetail& detail : cases) {
        recommendations += static_cast<int>(detail.recommendations.size());
        points += static_cast<int>(detail.learningPoints.size());
        actions += static_cast<int>(detail.actions.size());
    }
    QStringList counts;
    if (recommendations > 0) counts << tr("%n recommendations", "", recommendations);
    if (points > 0) counts << tr("%n learning points", "", points);
    if (actions > 0) counts << tr("%n actions", "", actions);
    m_words->setText(words());
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_counts->setVisible(!counts.isEmpty());
    m_open->setText(cases.empty() ? tr("Choose a case") : tr("Open the case"));
    m_write->setVisible(!cases.empty());
}

void CaseStrip::retranslate() {
    m_write->setText(tr("Write down …"));
    show(m_cases);
}

} // namespace preceptor::ui
