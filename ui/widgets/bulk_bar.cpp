// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bulk_bar.h"

#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace preceptor::ui {

BulkBar::BulkBar(QWidget* over)
    : QFrame(over), m_text(label({}, TextRole::BodyStrong, Tone::OnInverse)), m_line(new QHBoxLayout(this)) {
    m_line->setContentsMargins(18, 6, 8, 6);
    m_line->setSpacing(space::kXs);
    m_line->addWidget(m_text);
    m_line->addSpacing(space::kS);
    over->installEventFilter(this);
    hide();
}

Button* BulkBar::addAction(const QString& text, const QString& objectName) {
    auto* action = button(text, ButtonKind::Inverse);
    action->setObjectName(objectName);
    m_line->addWidget(action);
    return action;
}

void BulkBar::setSelection(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) place();
}

void BulkBar::place() {
    adjustSize();
    const QWidget* over = parentWidget();
    move((over->width() - width()) / 2, over->height() - height() - 20);
    raise();
}

bool BulkBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void BulkBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    roundedRect(&painter, rect(), radius::kOverlay, tokens().inverse);
}

} // namespace preceptor::ui
