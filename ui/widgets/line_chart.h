// SPDX-License-Identifier: GPL-3.0-or-later
// Percent over time with direct labels at the right end instead of a legend. Paints on paper as on screen; its
// accessible description holds the numbers.
#pragma once

#include "ui/widgets/chart_data.h"
#include "ui/widgets/holds_text.h"

#include <QStringList>
#include <QWidget>

class QPainter;

namespace preceptor::ui {

class LineChart final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit LineChart(QWidget* parent = nullptr);
    void setData(const QStringList& labels, const QList<Series>& series, const std::optional<Target>& target);
    // Shown in place of an empty chart.
    void setEmptyText(const QString& text);
    void paint(QPainter* painter, const QRectF& area) const;
    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override { return {240, 130}; }
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_labels, m_series); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Frame; // where values land on the paper
    Frame frame(const QRectF& area) const;
    bool isEmpty() const;
    double lowest() const;
    QString seriesLabel(const Series& series) const;
    QString description() const;
    QList<double> labelHeights(const Frame& f) const;
    void paintGrid(QPainter* painter, const Frame& f) const;
    void paintTimeAxis(QPainter* painter, const Frame& f) const;
    void paintTarget(QPainter* painter, const Frame& f, double labelY) const;
    void paintSeries(QPainter* painter, const Frame& f, qsizetype which, double labelY) const;
    void paintHotSpot(QPainter* painter, const Frame& f) const;

    QStringList m_labels;
    QList<Series> m_series;
    std::optional<Target> m_target;
    QString m_emptyText;
    qsizetype m_hot = -1;
};

} // namespace preceptor::ui
