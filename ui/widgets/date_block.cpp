// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_block.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"

namespace preceptor::ui {

DateBlock::DateBlock(QWidget* parent) : QWidget(parent) { setFixedSize(48, 48); }

void DateBlock::setDate(const QDate& date, bool today) {
    m_date = date;
    m_today = today;
    setAccessibleName(longDate(date));
    update();
}

void DateBlock::paint(QPainter* painter, const QRectF& rect, const QDate& date, bool today) {
    if (!date.isValid()) return;
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    roundedRect(painter, rect, radius::kTile, today ? t.accent : t.sunken);
    elidedText(painter, rect.adjusted(0, 4, 0, -rect.height() + 21), shortMonth(date), TextRole::Caption,
               today ? t.onAccent : t.text2, Qt::AlignHCenter);
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
