// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

// The dashed ground that says "drop a file here".
class DashedBox final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(tokens().control, 1.5);
        pen.setDashPattern({4, 4});
        roundedRect(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), 14, tokens().surface, pen);
    }
};

Button* hiddenButton(ButtonKind kind, const char* name) {
    auto* made = namedButton(name, kind);
    made->hide();
    return made;
}

void setAction(Button* action, const QString& text) {
    action->setText(text);
    action->setVisible(!text.isEmpty());
}

} // namespace

EmptyState::EmptyState(Icon icon, QWidget* parent)
    : QWidget(parent), m_title(label({}, TextRole::Title)), m_sentence(label({}, TextRole::Body, Tone::Text2)),
      m_primary(hiddenButton(ButtonKind::Primary, "emptyPrimary")),
      m_secondary(hiddenButton(ButtonKind::Secondary, "emptySecondary")),
      m_third(hiddenButton(ButtonKind::Ghost, "emptyThird")) {
    auto* box = new DashedBox;
    box->setMinimumSize(480, 280);
    box->setMaximumWidth(680);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(space::kXxl, space::kXxl, space::kXxl, space::kXxl);
    column->addStretch(1);
    column->addWidget(new IconLabel(icon, Tone::Accent, 48), 0, Qt::AlignHCenter);
    column->addSpacing(space::kM);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addSpacing(18);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addStretch(1);
    for (Button* action : {m_primary, m_secondary, m_third}) line->addWidget(action);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(box, 0, Qt::AlignCenter);
    setFocusProxy(m_primary);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryPressed);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryPressed);
    connect(m_third, &QPushButton::clicked, this, &EmptyState::thirdPressed);
}

void EmptyState::setWords(const QString& title, const QString& sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setQuiet() { m_primary->setKind(ButtonKind::Secondary); }

void EmptyState::setActions(const QString& primary, const QString& secondary, const QString& third) {
    setAction(m_primary, primary);
    setAction(m_secondary, secondary);
    setAction(m_third, third);
}

} // namespace preceptor::ui
