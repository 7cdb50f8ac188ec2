// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beside_or_below.h"

#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QEvent>

namespace preceptor::ui {

namespace {

int leastWidth(const QWidget* part) { return qMax(part->minimumWidth(), part->minimumSizeHint().width()); }

} // namespace

BesideOrBelow::BesideOrBelow(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second), m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(space::kS);
    m_line->addWidget(first, 1);
    m_line->addWidget(second, 1);
}

void BesideOrBelow::fit() {
    const bool beside = leastWidth(m_first) + m_line->spacing() + leastWidth(m_second) <= width();
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setAlignment(m_first, beside ? Qt::Alignment() : Qt::AlignLeft); // it may have a greatest width
}

QSize BesideOrBelow::minimumSizeHint() const {
    return {qMax(leastWidth(m_first), leastWidth(m_second)), QWidget::minimumSizeHint().height()};
}

void BesideOrBelow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

// What one of them asks for has changed.
bool BesideOrBelow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
}

} // namespace preceptor::ui
