// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion's geometry and behaviour with our own calm drawing, from the tokens only; no style sheet anywhere.
#pragma once

#include "ui/style/wheel_pass.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;

namespace preceptor::ui {

class PreceptorStyle final : public QProxyStyle {
    Q_OBJECT
public:
    PreceptorStyle() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QPalette standardPalette() const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget) const;
    QRect scrollBarPart(const QStyleOptionSlider& option, SubControl part) const;

    WheelPass m_wheel;
};

} // namespace preceptor::ui
