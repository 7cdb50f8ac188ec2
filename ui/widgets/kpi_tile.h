// SPDX-License-Identifier: GPL-3.0-or-later
// One figure with its meaning. The whole tile is one button: it opens the list behind the number.
#pragma once

#include "ui/widgets/holds_text.h"

#include <QAbstractButton>
#include <QList>

namespace preceptor::ui {

struct Kpi {
    enum class Trend { None, Better, Worse };
    QString label;
    QString value;
    QString note;
    QString detail; // numerator and denominator, for the tool tip
    Trend trend = Trend::None;
    bool rising = true; // which way the triangle points; a fall may be the better one
    QList<double> history;
};

class KpiTile final : public QAbstractButton, public HoldsText {
    Q_OBJECT
public:
    explicit KpiTile(QWidget* parent = nullptr);
    void setKpi(const Kpi& kpi);
    QSize sizeHint() const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_kpi); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintNote(QPainter* painter, double top) const;

    Kpi m_kpi;
};

} // namespace preceptor::ui
