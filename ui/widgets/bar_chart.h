// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars, percent from 0 to 100: names stay readable in four languages. Bars below the target are orange and
// their figure is bold; the accessible description holds the numbers.
#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/chart_data.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QPainter;

namespace preceptor::ui {

class BarChart final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit BarChart(QWidget* parent = nullptr);
    void setData(const QList<Bar>& bars, const std::optional<Target>& target);
    void setEmptyText(const QString& text);
    void paint(QPainter* painter, const QRectF& area) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_bars, m_emptyText); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Frame;
    Frame frame(const QRectF& area) const;
    bool isBelow(const Bar& bar) const { return m_target && bar.value < m_target->value; }
    void paintBar(QPainter* painter, const Frame& f, qsizetype which) const;
    void paintTarget(QPainter* painter, const Frame& f) const;

    QList<Bar> m_bars;
    std::optional<Target> m_target;
    QString m_emptyText;
};

// present | excused | absent in one line; parts keep their tone.
class SegmentBar final : public QWidget {
    Q_OBJECT
public:
    struct Part {
        double amount = 0;
        Tone tone = Tone::Accent;
    };
    explicit SegmentBar(QWidget* parent = nullptr);
    void setParts(const QList<Part>& parts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Part> m_parts;
};

// A small line without axes, the last point marked.
void paintSparkline(QPainter* painter, const QRectF& area, const QList<double>& values);

} // namespace preceptor::ui
