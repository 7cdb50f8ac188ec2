// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/style/painting.h"

#include <QEvent>

namespace preceptor::ui {

Label::Label(const QString& text, TextRole role, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_tone(tone) {
    setForegroundRole(QPalette::WindowText); // inside an item view it would inherit Text
    setTextFormat(Qt::PlainText);
    restyle();
}

void Label::setTone(Tone tone) {
    m_tone = tone;
    restyle();
}

void Label::setRole(TextRole role) {
    m_role = role;
    restyle();
}

void Label::setElided(bool elided) {
    m_elided = elided;
    QSizePolicy policy = sizePolicy(); // with its height for width, where it wraps
    policy.setHorizontalPolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    setSizePolicy(policy);
}

QSize Label::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

void Label::restyle() {
    setFont(roleFont(m_role));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(m_tone));
    setPalette(colors);
}

void Label::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
}

bool Label::cut() const {
    return m_elided && !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void Label::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (m_elided) setToolTip(cut() ? text() : QString());
}

void Label::paintEvent(QPaintEvent* event) {
    if (!cut()) return QLabel::paintEvent(event);
    QPainter painter(this);
    elidedText(&painter, contentsRect(), text(), m_role, toneColor(m_tone), alignment() & Qt::AlignHorizontal_Mask);
}

Label* label(const QString& text, TextRole role, Tone tone, QWidget* parent) {
    return new Label(text, role, tone, parent);
}

IconLabel::IconLabel(Icon icon, Tone tone, int pixels, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_tone(tone), m_pixels(pixels) {
    setFixedSize(pixels, pixels);
}

void IconLabel::setIcon(Icon icon, Tone tone) {
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(&painter, QRectF(rect()).center(), m_icon, toneColor(m_tone), m_pixels);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().line); }

Label* wrappedLabel(const QString& text, TextRole role, Tone tone, QWidget* parent) {
    auto* words = label(text, role, tone, parent);
    words->setWordWrap(true);
    return words;
}

} // namespace preceptor::ui
