// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_check.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace preceptor::ui {

namespace {

constexpr int kWords = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int kFewestLetters = 12; // of a line; a longer word is cut

} // namespace

WrappedCheck::WrappedCheck(QWidget* parent) : QCheckBox(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

int WrappedCheck::wordsLeft() const {
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int WrappedCheck::lineHeight() const { return QCheckBox::sizeHint().height(); }

int WrappedCheck::heightForWidth(int width) const {
    const QRect room(0, 0, qMax(1, width - wordsLeft()), QWIDGETSIZE_MAX);
    return lineHeight() + qMax(0, fontMetrics().boundingRect(room, kWords, text()).height() - fontMetrics().height());
}

QSize WrappedCheck::sizeHint() const {
    const int width = wordsLeft() + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {width, heightForWidth(width)};
}

QSize WrappedCheck::minimumSizeHint() const {
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {wordsLeft() + qMin(words, kFewestLetters * fontMetrics().averageCharWidth()), lineHeight()};
}

// The box stands at the first line.
void WrappedCheck::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    const int top = (height() - heightForWidth(width())) / 2;
    option.rect = QRect(0, top, width(), lineHeight());
    painter.drawControl(QStyle::CE_CheckBox, option);
    const int above = top + (lineHeight() - fontMetrics().height()) / 2;
    style()->drawItemText(&painter, QRect(wordsLeft(), above, width() - wordsLeft(), height() - above), kWords,
                          palette(), isEnabled(), text(), foregroundRole());
}

} // namespace preceptor::ui
