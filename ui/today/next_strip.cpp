// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/next_strip.h"

#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/today/today_figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_block.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

NextStrip::NextStrip(QWidget* parent)
    : Card(parent), m_date(new DateBlock), m_moment(label({}, TextRole::BodyStrong, Tone::Accent)),
      m_title(label({}, TextRole::Section)), m_facts(label({}, TextRole::Small, Tone::Text2)),
      m_sheet(marked(PressingIt::Reads, namedButton("printSheet", ButtonKind::Secondary, Icon::Print))),
      m_attendance(marked(PressingIt::Reads, namedButton("takeAttendance", ButtonKind::Primary, Icon::Check))),
      m_plan(namedButton("planConferences", ButtonKind::Primary, Icon::Plus)) {
    m_title->setElided(true);
    m_facts->setElided(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_moment);
    first->addWidget(m_title, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_facts);
    words->addStretch(1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    line->setSpacing(space::kL);
    line->addWidget(m_date);
    line->addLayout(words, 1);
    for (Button* press : {m_sheet, m_attendance, m_plan}) line->addWidget(press);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_sheet, &QPushButton::clicked, this, &NextStrip::sheetPressed);
    connect(m_attendance, &QPushButton::clicked, this, &NextStrip::attendancePressed);
    connect(m_plan, &QPushButton::clicked, this, &NextStrip::planPressed);
}

void NextStrip::retranslate() {
    m_sheet->setText(tr("Sign-in sheet (PDF)"));
    m_plan->setText(tr("Plan conferences"));
    sayWhatCanBeDone();
}

// Ahead of its day a conference takes apologies, and its sheet is what is needed next.
void NextStrip::sayWhatCanBeDone() {
    m_attendance->setText(m_ahead ? tr("Note apologies") : tr("Take attendance"));
    m_attendance->setKind(m_ahead ? ButtonKind::Secondary : ButtonKind::Primary);
    m_attendance->setIconOf(m_ahead ? Icon::Minus : Icon::Check);
    m_sheet->setKind(m_ahead ? ButtonKind::Primary : ButtonKind::Secondary);
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->removeWidget(m_attendance);
    line->insertWidget(line->indexOf(m_sheet) + (m_ahead ? 0 : 1), m_attendance);
}

void NextStrip::setSession(const std::optional<AgendaSession>& session, const std::string& then, std::int64_t expected,
                           Date today) {
    const bool there = session.has_value();
    m_ahead = there && session->day > today;
    sayWhatCanBeDone();
    m_date->setDate(toQt(there ? session->day : today), there && session->day == today);
    m_moment->setVisible(there);
    m_moment->setText(there ? sessionMoment(*session, today) : QString());
    m_title->setText(there ? toQt(session->title) : tr("No conference is planned"));
    m_facts->setText(there ? sessionFacts(*session, then, expected)
                           : tr("Plan a series once, and every date is on this page."));
    m_sheet->setVisible(there);
    m_attendance->setVisible(there);
    m_plan->setVisible(!there);
}

} // namespace preceptor::ui
