// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_chart.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"

#include <QMouseEvent>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace preceptor::ui {

namespace {

constexpr int kLabelHeight = 18;
constexpr double kAxisWidth = 38;
constexpr int kAxisHeight = 26;

std::optional<double> lastValue(const Series& series) {
    for (auto it = series.values.rbegin(); it != series.values.rend(); ++it)
        if (it->has_value()) return *it;
    return std::nullopt;
}

// One line of text beside the height it belongs to.
QRectF labelRoom(double left, double right, double middle) {
    const double height = scaled(kLabelHeight);
    return {left, middle - height / 2, right - left, height};
}

// Moves labels apart until none touches its neighbour.
void pushApart(QList<double>& heights) {
    QList<qsizetype> order(heights.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return heights[a] < heights[b]; });
    for (int pass = 0; pass < 8; ++pass)
        for (qsizetype i = 1; i < order.size(); ++i) {
            const double missing = scaled(kLabelHeight - 1) - (heights[order[i]] - heights[order[i - 1]]);
            if (missing <= 0) continue;
            heights[order[i - 1]] -= missing / 2;
            heights[order[i]] += missing / 2;
        }
}

// Circle, square, triangle: colour is never the only cue.
void paintMarker(QPainter* painter, qsizetype which, QPointF at, double size) {
    painter->setPen(QPen(tokens().surface, 2));
    painter->setBrush(tokens().series[static_cast<std::size_t>(which) % 3]);
    if (which == 0) return painter->drawEllipse(at, size, size);
    if (which == 1) return painter->drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size));
    const QPolygonF triangle = {
        {at.x() - size, at.y() + size}, {at.x() + size, at.y() + size}, {at.x(), at.y() - size}};
    painter->drawPolygon(triangle);
}

} // namespace

struct LineChart::Frame {
    QRectF area;
    QRectF plot;
    double low = 0;
    qsizetype points = 0;

    double x(qsizetype i) const {
        return plot.left() +
               plot.width() * static_cast<double>(i) / static_cast<double>(qMax<qsizetype>(1, points - 1));
    }
    double y(double value) const { return plot.bottom() - (value - low) / (100 - low) * plot.height(); }
};

LineChart::LineChart(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LineChart::setData(const QStringList& labels, const QList<Series>& series, const std::optional<Target>& target) {
    m_labels = labels;
    m_series = series;
    m_target = target;
    m_hot = -1;
    setAccessibleDescription(description());
    update();
}

void LineChart::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

bool LineChart::isEmpty() const {
    return std::none_of(m_series.begin(), m_series.end(), [](const Series& s) { return lastValue(s).has_value(); });
}

QString LineChart::seriesLabel(const Series& series) const {
    return tr("%1 %2", "series name and its latest percent")
        .arg(series.name, percentText(lastValue(series).value_or(0)));
}

QString LineChart::description() const {
    QStringList sentences;
    for (const Series& series : m_series)
        for (qsizetype i = 0; i < qMin(series.values.size(), m_labels.size()); ++i)
            if (series.values[i])
                sentences << QStringLiteral("%1, %2: %3").arg(series.name, m_labels[i], percentText(*series.values[i]));
    return sentences.join(QStringLiteral("; "));
}

// The axis starts at 0 or at 50, whichever shows more without hiding a value.
double LineChart::lowest() const {
    double least = m_target ? m_target->value : 100;
    for (const Series& series : m_series)
        for (const auto& value : series.values) least = qMin(least, value.value_or(100));
    return least >= 55 ? 50 : 0;
}

LineChart::Frame LineChart::frame(const QRectF& area) const {
    double names = m_target ? textWidth(TextRole::Caption, m_target->label) : 0;
    for (const Series& series : m_series)
        names = qMax(names, double(textWidth(TextRole::CaptionStrong, seriesLabel(series))));
    names = qMin(names, area.width() * 0.35);
    const QRectF plot = area.adjusted(kAxisWidth, 10, -names - 14, -scaled(kAxisHeight));
    return {area, plot, lowest(), m_labels.size()};
}

void LineChart::paintGrid(QPainter* painter, const Frame& f) const {
    const int step = f.low > 0 ? 10 : 20;
    for (int value = static_cast<int>(f.low); value <= 100; value += step) {
        const double y = std::floor(f.y(value)) + 0.5;
        painter->setPen(QPen(tokens().line, 1));
        painter->drawLine(QPointF(f.plot.left(), y), QPointF(f.plot.right(), y));
        elidedText(painter, labelRoom(f.area.left(), f.area.left() + kAxisWidth - 6, y), numberText(value),
                   TextRole::Caption, tokens().text3, Qt::AlignRight);
    }
}

void LineChart::paintTimeAxis(QPainter* painter, const Frame& f) const {
    if (f.points == 0) return;
    int widest = 1;
    for (const QString& text : m_labels) widest = qMax(widest, textWidth(TextRole::Caption, text) + 4);
    const double room = qMax(1.0, f.plot.width() / (widest + 22));
    const auto step = qMax<qsizetype>(1, static_cast<qsizetype>(std::ceil(static_cast<double>(f.points) / room)));
    for (qsizetype i = f.points - 1; i >= 0; i -= step) {
        const double left = qMax(f.area.left(), qMin(f.x(i) - widest / 2.0, f.area.right() - widest));
        elidedText(painter, labelRoom(left, left + widest, f.plot.bottom() + 7 + scaled(kLabelHeight) / 2.0),
                   m_labels[i], TextRole::Caption, tokens().text3, Qt::AlignHCenter);
    }
}

void LineChart::paintTarget(QPainter* painter, const Frame& f, double labelY) const {
    const double y = f.y(m_target->value);
    painter->setPen(QPen(tokens().text2, 1, Qt::DashLine));
    painter->drawLine(QPointF(f.plot.left(), y), QPointF(f.plot.right(), y));
    const QRectF text = labelRoom(f.plot.right() + 10, f.area.right(), labelY);
    elidedText(painter, text, m_target->label, TextRole::Caption, tokens().text2);
}

void LineChart::paintSeries(QPainter* painter, const Frame& f, qsizetype which, double labelY) const {
    const Series& series = m_series[which];
    const QColor color = tokens().series[static_cast<std::size_t>(which) % 3];
    const QPen pen(color, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    std::optional<QPointF> previous;
    for (qsizetype i = 0; i < qMin(series.values.size(), f.points); ++i) {
        if (!series.values[i]) continue;
        const QPointF here(f.x(i), f.y(*series.values[i]));
        painter->setPen(pen);
        if (previous) painter->drawLine(*previous, here);
        previous = here;
    }
    if (!previous) return;
    paintMarker(painter, which, *previous, which == 0 ? 5 : 4.5);
    const QRectF text = labelRoom(f.plot.right() + 10, f.area.right(), labelY);
    elidedText(painter, text, seriesLabel(series), TextRole::CaptionStrong, color);
}

QList<double> LineChart::labelHeights(const Frame& f) const {
    QList<double> heights;
    for (const Series& series : m_series) heights << f.y(lastValue(series).value_or(0));
    if (m_target) heights << f.y(m_target->value);
    pushApart(heights);
    return heights;
}

void LineChart::paint(QPainter* painter, const QRectF& area) const {
    const PainterScope scope(painter);
    if (isEmpty()) {
        elidedText(painter, area, m_emptyText, TextRole::Body, tokens().text3, Qt::AlignHCenter);
        return;
    }
    const Frame f = frame(area);
    paintGrid(painter, f);
    paintTimeAxis(painter, f);
    const QList<double> heights = labelHeights(f);
    if (m_target) paintTarget(painter, f, heights.last());
    for (qsizetype i = 0; i < m_series.size(); ++i) paintSeries(painter, f, i, heights[i]);
    if (m_hot >= 0) paintHotSpot(painter, f);
}

void LineChart::paintHotSpot(QPainter* painter, const Frame& f) const {
    const double x = f.x(m_hot);
    painter->setPen(QPen(tokens().control, 1));
    painter->drawLine(QPointF(x, f.plot.top()), QPointF(x, f.plot.bottom()));
    QStringList words{m_labels[m_hot]};
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (m_hot >= m_series[i].values.size() || !m_series[i].values[m_hot]) continue;
        const double value = *m_series[i].values[m_hot];
        paintMarker(painter, i, QPointF(x, f.y(value)), 4.5);
        words << tr("%1 %2", "series name and its latest percent").arg(m_series[i].name, percentText(value));
    }
    const QString text = words.join(QStringLiteral("   "));
    const double width = textWidth(TextRole::Caption, text) + 20;
    const QRectF box(qBound(f.area.left(), x - width / 2, qMax(f.area.left(), f.area.right() - width)), f.area.top(),
                     width, 24);
    roundedRect(painter, box, radius::kControl, tokens().inverse);
    elidedText(painter, box, text, TextRole::Caption, tokens().onInverse, Qt::AlignHCenter);
}

void LineChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(&painter, rect());
}

void LineChart::mouseMoveEvent(QMouseEvent* event) {
    if (isEmpty() || m_labels.isEmpty()) return;
    const Frame f = frame(rect());
    const double share = (event->position().x() - f.plot.left()) / qMax(1.0, f.plot.width());
    const auto nearest = static_cast<qsizetype>(std::lround(share * static_cast<double>(f.points - 1)));
    m_hot = qMax(qsizetype{0}, qMin(nearest, f.points - 1));
    update();
}

void LineChart::leaveEvent(QEvent*) {
    m_hot = -1;
    update();
}

} // namespace preceptor::ui
