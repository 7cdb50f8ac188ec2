// SPDX-License-Identifier: GPL-3.0-or-later
// Month over day on a small ground, filled when the day is today.
#pragma once

#include <QDate>
#include <QFont>
#include <QWidget>

class QPainter;

namespace preceptor::ui {

class DateBlock final : public QWidget {
    Q_OBJECT
public:
    explicit DateBlock(QWidget* parent = nullptr);
    void setDate(const QDate& date, bool today);
    // As large as the block has room for: "Thg 11" is longer than "Nov", and stays whole with large text.
    static QFont monthFont(const QString& month, qreal width);
    static void paint(QPainter* painter, const QRectF& rect, const QDate& date, bool today);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QDate m_date;
    bool m_today = false;
};

} // namespace preceptor::ui
