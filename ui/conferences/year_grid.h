// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of half a year, painted; see year_strip.h.
#pragma once

#include "ui/conferences/year_strip.h"
#include "ui/widgets/holds_text.h"

namespace preceptor::ui {

class YearGrid final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit YearGrid(QWidget* parent = nullptr);
    void setDays(std::vector<YearDay> days, const QDate& today);
    void setCurrent(SessionId session);
    void turn(int halves);
    QDate first() const { return m_first; } // day of the half-year
    // Of the mark under the pointer or the keyboard; a legend if there is none.
    QString words() const;
    QSize sizeHint() const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_days); }

Q_SIGNALS:
    void wordsChanged();
    void turned();
    void sessionAsked(preceptor::SessionId session);
    void planAsked(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF monthRect(int month) const; // from 0
    QRectF markRect(int place) const;  // of m_days
    int placeAt(QPointF point) const;  // -1: none
    void lookAt(int place);
    void step(int by);
    void stepMonth(int by);
    void use(int place);
    void paintMark(QPainter* painter, const QRectF& rect, const YearDay& day) const;
    std::vector<int> ofMonth(QDate day) const; // those of its month
    bool isShown(QDate day) const { return day >= m_first && day < m_first.addMonths(6); }
    void showHalfOf(QDate day);

    std::vector<YearDay> m_days;
    QDate m_today;
    SessionId m_current;
    QDate m_first;     // of January or July
    int m_looked = -1; // the mark that is told about
};

} // namespace preceptor::ui
