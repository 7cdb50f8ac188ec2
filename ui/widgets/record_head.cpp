// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_head.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace preceptor::ui {

RecordHead::RecordHead(TextRole role, QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_back(button({}, ButtonKind::Secondary, Icon::Arrow)),
      m_title(label({}, role)), m_fact(label({}, TextRole::Body, Tone::Text2)) {
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(space::kM);
    m_back->setObjectName(QStringLiteral("back"));
    m_back->hide();
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_fact->setElided(true);
    m_line->addWidget(m_back);
    m_line->addWidget(m_title);
    m_beside = m_line->count();
    m_line->addWidget(m_fact, 1);
    setMinimumHeight(scaled(size::kControl));
    connect(m_back, &QPushButton::clicked, this, &RecordHead::backPressed);
}

void RecordHead::setBack(const QString& words) {
    m_back->setText(words);
    m_back->show();
}

void RecordHead::setTitle(const QString& title) { m_title->setText(title); }

QString RecordHead::title() const { return m_title->text(); }

void RecordHead::setFact(const QString& fact) { m_fact->setText(fact); }

void RecordHead::addBeside(QWidget* widget) { m_line->insertWidget(m_beside++, widget); }

void RecordHead::addAction(QWidget* widget) { m_line->addWidget(widget); }

} // namespace preceptor::ui
