// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/damage_strip.h"

#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace preceptor::ui {

DamageStrip::DamageStrip(QWidget* parent)
    : QFrame(parent), m_sentence(label({})), m_backups(button({}, ButtonKind::Secondary, Icon::Shield)) {
    setObjectName(QStringLiteral("damageStrip"));
    m_backups->setObjectName(QStringLiteral("damageBackups"));
    m_sentence->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kXl, space::kS, space::kXl, space::kS);
    line->setSpacing(space::kM);
    line->addWidget(new IconLabel(Icon::Alert, Tone::Bad, 20));
    line->addWidget(m_sentence, 1);
    line->addWidget(m_backups);
    connect(m_backups, &QPushButton::clicked, this, &DamageStrip::backupsAsked);
    retranslate();
    hide();
}

void DamageStrip::retranslate() {
    m_sentence->setText(
        tr("This file is damaged inside: some of it may be missing, and what you add may be lost. It is "
           "kept as it is; go back to a good backup."));
    m_backups->setText(tr("See the backups"));
    setAccessibleName(m_sentence->text());
}

void DamageStrip::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().badTint); }

void DamageStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DamageStrip::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace preceptor::ui
