// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/lead_to.h"

#include "ui/style/tokens.h"

#include <QScrollArea>
#include <QTimer>

namespace preceptor::ui {

namespace {

constexpr int kRoomAround = 64; // for the caption over it and the sentence below

void scrollTo(QWidget* widget) {
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(widget, 0, scaled(kRoomAround));
}

} // namespace

void leadTo(QWidget* input) {
    input->setFocus(Qt::OtherFocusReason);
    bringIntoSight(input);
}

void bringIntoSight(QWidget* widget) {
    QTimer::singleShot(0, widget, [widget] { scrollTo(widget); });
}

} // namespace preceptor::ui
