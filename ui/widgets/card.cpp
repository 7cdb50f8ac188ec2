// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/painting.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

Card::Card(QWidget* parent) : QFrame(parent) { setFrameShape(QFrame::NoFrame); }

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    roundedRect(&painter, rect(), radius::kCard, tokens().surface, QPen(tokens().line));
}

TitledCard::TitledCard(QWidget* body, QWidget* parent)
    : Card(parent), m_title(label({}, TextRole::Section)), m_note(label({}, TextRole::Small, Tone::Text3)),
      m_line(new QHBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(6);
    m_line->setSpacing(10);
    m_note->setElided(true);
    m_line->addWidget(m_title);
    m_line->addWidget(m_note, 1, Qt::AlignBottom);
    column->addLayout(m_line);
    column->addWidget(body, 1);
}

void TitledCard::setHeading(const QString& title, const QString& note) {
    m_title->setText(title);
    m_note->setText(note);
    setAccessibleName(title);
}

void TitledCard::setAction(QWidget* action) { m_line->addWidget(action); }

} // namespace preceptor::ui
