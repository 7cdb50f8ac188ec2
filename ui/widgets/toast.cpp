// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/style/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace preceptor::ui {

namespace {

constexpr int kStayMillis = 6000;
constexpr int kWidestSentence = 640;
constexpr int kEdge = 24;
constexpr int kStep = 24;

// What must stay in reach: buttons, inputs, tiles.
bool isPressed(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           widget->property(Toast::kKeepClear).toBool();
}

// Where they are on `over`, as far as they are seen: not what a scroll area hides.
QList<QRect> obstaclesOn(const QWidget* over, const QWidget* except) {
    QList<QRect> found;
    for (const QWidget* widget : over->findChildren<QWidget*>()) {
        if (!isPressed(widget) || !widget->isVisible() || except->isAncestorOf(widget)) continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        if (!seen.isEmpty()) found << QRect(widget->mapTo(over, seen.topLeft()), seen.size());
    }
    return found;
}

bool isFree(const QRect& place, const QList<QRect>& obstacles) {
    return std::none_of(obstacles.begin(), obstacles.end(),
                        [&](const QRect& there) { return there.intersects(place.adjusted(-4, -4, 4, 4)); });
}

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
    move(freePlace());
    raise();
}

// The nearest to the bottom, and there the nearest to the centre; in the lower half, else at the bottom centre.
QPoint Toast::freePlace() const {
    const QWidget* over = parentWidget();
    const QList<QRect> obstacles = obstaclesOn(over, this);
    const QPoint usual((over->width() - width()) / 2, over->height() - height() - kEdge);
    for (int y = usual.y(); y > over->height() / 2; y -= kStep)
        for (int aside = 0; aside <= usual.x() - kEdge; aside += kStep)
            for (const int x : {usual.x() - aside, usual.x() + aside})
                if (isFree(QRect(QPoint(x, y), size()), obstacles)) return {x, y};
    return usual;
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
