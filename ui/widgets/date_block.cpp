// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_block.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"

#include <QFontMetricsF>

namespace preceptor::ui {

namespace {

constexpr qreal kBlockMargin = 2;

} // namespace

DateBlock::DateBlock(QWidget* parent) : QWidget(parent) { setFixedSize(48, 48); }

void DateBlock::setDate(const QDate& date, bool today) {
    m_date = date;
    m_today = today;
    setAccessibleName(longDate(date));
    update();
}

QFont DateBlock::monthFont(const QString& month, qreal width) {
    QFont font = roleFont(TextRole::Caption);
    const qreal needed = QFontMetricsF(font).horizontalAdvance(month);
    const qreal room = width - 2 * kBlockMargin;
    if (needed > room) font.setPointSizeF(font.pointSizeF() * room / needed);
    return font;
}

void DateBlock::paint(QPainter* painter, const QRectF& rect, const QDate& date, bool today) {
    if (!date.isValid()) return;
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    roundedRect(painter, rect, radius::kTile, today ? t.accent : t.sunken);
    const QString month = shortMonth(date);
    painter->setFont(monthFont(month, rect.width()));
    painter->setPen(today ? t.onAccent : t.text2);
    painter->drawText(rect.adjusted(0, 4, 0, -rect.height() + 21), Qt::AlignCenter, month);
    QFont figure = roleFont(TextRole::Section);
    figure.setPointSizeF(figure.pointSizeF() * 1.2);
    painter->setFont(figure);
    painter->setPen(today ? t.onAccent : t.text);
    painter->drawText(rect.adjusted(0, 19, 0, -3), Qt::AlignCenter, QString::number(date.day()));
}

void DateBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(&painter, rect(), m_date, m_today);
}

} // namespace preceptor::ui
