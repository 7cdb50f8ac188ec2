// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_strip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace preceptor::ui {

NoticeStrip::NoticeStrip(Icon icon, Tone tone, Button* way, QWidget* parent)
    : QFrame(parent), m_tone(tone), m_sentence(wrappedLabel({})), m_way(way) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kXl, space::kS, space::kXl, space::kS);
    line->setSpacing(space::kM);
    line->addWidget(new IconLabel(icon, tone, 20));
    line->addWidget(m_sentence, 1);
    line->addWidget(m_way);
    connect(m_way, &QPushButton::clicked, this, &NoticeStrip::pressed);
    hide();
}

void NoticeStrip::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void NoticeStrip::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), toneTint(m_tone)); }

void NoticeStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace preceptor::ui
