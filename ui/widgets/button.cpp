// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/enter_press.h"

#include <QEvent>
#include <QMouseEvent>

namespace preceptor::ui {

namespace {

TextRole fontRole(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Choice: return TextRole::BodyStrong;
    case ButtonKind::Chip: return TextRole::Small;
    case ButtonKind::Secondary:
    case ButtonKind::Ghost:
    case ButtonKind::Danger:
    case ButtonKind::Inverse:
    case ButtonKind::Field: return TextRole::Body;
    }
    return TextRole::Body;
}

Tone iconTone(ButtonKind kind) {
    switch (kind) {
    case ButtonKind::Primary: return Tone::OnAccent;
    case ButtonKind::Ghost:
    case ButtonKind::Choice: return Tone::Accent;
    case ButtonKind::Danger: return Tone::Bad;
    case ButtonKind::Inverse: return Tone::InverseAccent;
    case ButtonKind::Secondary:
    case ButtonKind::Chip:
    case ButtonKind::Field: return Tone::Text2;
    }
    return Tone::Text2;
}

} // namespace

Button::Button(const QString& text, ButtonKind kind, Icon icon, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind), m_icon(icon) {
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    pressByEnter(this);
    restyle();
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    restyle();
}

void Button::setIconOf(Icon icon) {
    m_icon = icon;
    restyle();
}

void Button::restyle() {
    setButtonKind(this, m_kind);
    setFont(roleFont(fontRole(m_kind)));
    setIcon(makeIcon(m_icon, iconTone(m_kind)));
    setIconSize(QSize(size::kIcon, size::kIcon));
    updateGeometry();
}

void Button::mousePressEvent(QMouseEvent* event) {
    m_pressed = text();
    QPushButton::mousePressEvent(event);
}

// The second half of a double click must not do what the button has come to say since the first.
void Button::mouseDoubleClickEvent(QMouseEvent* event) {
    if (text() == m_pressed)
        QPushButton::mouseDoubleClickEvent(event);
    else
        event->accept();
}

void Button::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
}

Button* button(const QString& text, ButtonKind kind, Icon icon, QWidget* parent) {
    return new Button(text, kind, icon, parent);
}

Button* namedButton(const char* name, ButtonKind kind, Icon icon) {
    auto* made = button({}, kind, icon);
    made->setObjectName(QLatin1String(name));
    return made;
}

IconButton::IconButton(Icon icon, const QString& words, QWidget* parent) : QToolButton(parent) {
    setIcon(makeIcon(icon));
    setIconSize(QSize(20, 20));
    setFixedSize(size::kControl, size::kControl);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    pressByEnter(this);
    setWords(words);
}

void IconButton::setWords(const QString& words) {
    setToolTip(words);
    setAccessibleName(words);
}

} // namespace preceptor::ui
