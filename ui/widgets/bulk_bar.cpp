// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bulk_bar.h"

#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>

namespace preceptor::ui {

namespace {

class DarkBar final : public QFrame {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        roundedRect(&painter, rect(), radius::kTile, tokens().inverse);
    }
};

} // namespace

BulkBar::BulkBar(QWidget* beside, QWidget* parent)
    : QWidget(parent), m_bar(new DarkBar), m_text(label({}, TextRole::BodyStrong, Tone::OnInverse)),
      m_actions(new QHBoxLayout(m_bar)) {
    m_actions->setContentsMargins(space::kL, 2, space::kXs, 2);
    m_actions->setSpacing(space::kXs);
    m_actions->addWidget(m_text);
    m_actions->addSpacing(space::kS);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kL, 0, space::kS, 0);
    line->setSpacing(space::kS);
    line->addWidget(beside, 1);
    line->addWidget(m_bar);
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_bar->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepHeight();
}

Button* BulkBar::addAction(const QString& text, const QString& objectName) {
    auto* action = button(text, ButtonKind::Inverse);
    action->setObjectName(objectName);
    m_actions->addWidget(action);
    keepHeight();
    return action;
}

void BulkBar::setSelection(const QString& text) {
    m_text->setText(text);
    m_bar->setVisible(!text.isEmpty());
}

void BulkBar::keepHeight() { setMinimumHeight(m_bar->sizeHint().height()); }

void BulkBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) keepHeight();
}

} // namespace preceptor::ui
