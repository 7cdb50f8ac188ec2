// SPDX-License-Identifier: GPL-3.0-or-later
// Text that keeps its role and tone, so that it follows every change of theme and text size by itself.
#pragma once

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QLabel>

namespace preceptor::ui {

class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                   QWidget* parent = nullptr);
    void setTone(Tone tone);
    void setRole(TextRole role);
    // Gives way instead of widening the page: one line is cut with an ellipsis (whole text as tool tip), unless it
    // wraps.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    bool cut() const;

    TextRole m_role;
    Tone m_tone;
    bool m_elided = false;
};

// The short way to a label in a layout.
Label* label(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Text, QWidget* parent = nullptr);
Label* wrappedLabel(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                    QWidget* parent = nullptr);

// A decorative icon of fixed size, tinted live; says nothing to a screen reader.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(Icon icon, Tone tone = Tone::Text2, int pixels = size::kIcon, QWidget* parent = nullptr);
    void setIcon(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_pixels;
};

// A hairline between two parts.
class Hairline final : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace preceptor::ui
