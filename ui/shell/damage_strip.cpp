// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/damage_strip.h"

#include "ui/widgets/button.h"

#include <QAccessible>

namespace preceptor::ui {

DamageStrip::DamageStrip(QWidget* parent)
    : NoticeStrip(Icon::Alert, Tone::Bad, namedButton("damageBackups", ButtonKind::Secondary, Icon::Shield), parent) {
    setObjectName(QStringLiteral("damageStrip"));
    DamageStrip::retranslate();
}

void DamageStrip::retranslate() {
    setSentence(tr("This file is damaged inside: some of it may be missing, and what you add may be lost. It is "
                   "kept as it is; go back to a good backup."));
    way().setText(tr("See the backups"));
}

void DamageStrip::showEvent(QShowEvent* event) {
    NoticeStrip::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace preceptor::ui
