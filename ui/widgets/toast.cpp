// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace preceptor::ui {

namespace {

constexpr int kStayMillis = 6000;
constexpr int kWidestSentence = 640;

} // namespace

Toast::Toast(QWidget* over)
    : QFrame(over), m_icon(new IconLabel(Icon::Check, Tone::InverseOk)),
      m_sentence(label({}, TextRole::Body, Tone::OnInverse)), m_action(button({}, ButtonKind::Inverse)) {
    setObjectName(QStringLiteral("toast"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 7, 10, 7);
    line->setSpacing(10);
    line->addWidget(m_icon);
    line->addWidget(m_sentence);
    line->addWidget(m_action);
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_action->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::goUnlessHeld);
    connect(m_action, &QPushButton::clicked, this, &Toast::act);
    over->installEventFilter(this);
    hide();
}

void Toast::say(const ToastText& text) {
    m_text = text;
    const bool problem = text.kind == ToastText::Kind::Problem;
    m_icon->setIcon(problem ? Icon::Alert : Icon::Check, problem ? Tone::InverseAccent : Tone::InverseOk);
    m_sentence->setWordWrap(textWidth(TextRole::Body, text.sentence) > kWidestSentence);
    m_sentence->setFixedWidth(qMin(kWidestSentence, textWidth(TextRole::Body, text.sentence) + 4));
    m_sentence->setText(text.sentence);
    m_action->setText(text.action);
    m_action->setVisible(!text.action.isEmpty());
    setAccessibleName(text.sentence);
    show();
    place();
    m_timer.start(kStayMillis);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place() {
    adjustSize();
    const QWidget* over = parentWidget();
    move((over->width() - width()) / 2, over->height() - height() - 24);
    raise();
}

void Toast::act() {
    const auto action = std::exchange(m_text.onAction, nullptr);
    hide();
    if (action) action();
}

void Toast::goUnlessHeld() {
    if (underMouse() || m_action->hasFocus()) return m_timer.start(kStayMillis);
    hide();
}

void Toast::enterEvent(QEnterEvent*) { m_timer.stop(); }
void Toast::leaveEvent(QEvent*) { m_timer.start(kStayMillis); }

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched == m_action && event->type() == QEvent::FocusIn) m_timer.stop();
    if (watched == m_action && event->type() == QEvent::FocusOut) m_timer.start(kStayMillis);
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    roundedRect(&painter, rect(), radius::kCard, tokens().inverse);
}

} // namespace preceptor::ui
