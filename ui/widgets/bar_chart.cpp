// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace preceptor::ui {

namespace {

constexpr double kTop = 4;
constexpr int kFoot = 22;
constexpr double kFigureWidth = 52;

// How many letters of a text fit, cut between words; all of them if there is no such place.
qsizetype lettersOfLine(const QString& text, double width) {
    qsizetype end = text.size();
    while (end > 0 && textWidth(TextRole::Small, text.left(end)) > width) end = text.lastIndexOf(u' ', end - 1);
    return end > 0 ? end : text.size();
}

// A name that is too long for one line takes two where the bars are far enough from each other.
void paintName(QPainter* painter, const QRectF& place, const QString& name) {
    constexpr double kTight = 0.8; // two short lines stand closer than a paragraph's
    const double line = QFontMetricsF(roleFont(TextRole::Small)).height() * kTight;
    const qsizetype first = 2 * line <= place.height() ? lettersOfLine(name, place.width()) : name.size();
    const double lines = first < name.size() ? 2 : 1;
    QRectF part(place.left(), place.center().y() - line * lines / 2, place.width(), line);
    elidedText(painter, part, name.left(first), TextRole::Small, tokens().text);
    elidedText(painter, part.translated(0, line), name.mid(first).trimmed(), TextRole::Small, tokens().text);
}

} // namespace

struct BarChart::Frame {
    QRectF area;
    double names = 0; // width of the name column
    double left = 0;  // of the bars
    double right = 0;
    double pitch = 0;

    double x(double value) const { return left + (right - left) * qBound(0.0, value, 100.0) / 100; }
    double y(qsizetype row) const { return area.top() + kTop + pitch * static_cast<double>(row); }
};

BarChart::BarChart(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); }

QSize BarChart::sizeHint() const { return {320, static_cast<int>(m_bars.size()) * 30 + 22}; }

QSize BarChart::minimumSizeHint() const {
    return {200, qMax(60, static_cast<int>(qMin<qsizetype>(m_bars.size(), 6)) * 22 + 22)};
}

void BarChart::setData(const QList<Bar>& bars, const std::optional<Target>& target) {
    m_bars = bars;
    m_target = target;
    QStringList sentences;
    for (const Bar& bar : bars) sentences << labelled(bar.name, percentText(bar.value));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void BarChart::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

BarChart::Frame BarChart::frame(const QRectF& area) const {
    double names = 0;
    for (const Bar& bar : m_bars) names = qMax(names, double(textWidth(TextRole::Small, bar.name)));
    names = qMin(names + 2, area.width() * 0.42);
    const auto rows = static_cast<double>(qMax<qsizetype>(1, m_bars.size()));
    const double foot = m_target ? scaled(kFoot) : 0;
    return {area, names, area.left() + names + 14, area.right() - kFigureWidth + 4,
            qMin(52.0, (area.height() - foot - kTop) / rows)};
}

void BarChart::paintBar(QPainter* painter, const Frame& f, qsizetype which) const {
    const Tokens& t = tokens();
    const Bar& bar = m_bars[which];
    const bool below = isBelow(bar);
    const QRectF row(f.area.left(), f.y(which), f.area.width(), f.pitch);
    const double height = qBound(8.0, f.pitch * 0.46, 16.0);
    const double top = row.center().y() - height / 2;
    paintName(painter, QRectF(row.left(), row.top(), f.names, f.pitch), bar.name);
    roundedRect(painter, QRectF(f.left, top, f.right - f.left, height), 3, t.sunken);
    if (bar.value > 0)
        roundedRect(painter, QRectF(f.left, top, qMax(3.0, f.x(bar.value) - f.left), height), 3,
                    below ? t.below : t.series[0]);
    elidedText(painter, QRectF(f.right + 4, row.top(), f.area.right() - f.right - 4, f.pitch), percentText(bar.value),
               TextRole::SmallStrong, below ? t.warn : t.text, Qt::AlignRight);
}

void BarChart::paintTarget(QPainter* painter, const Frame& f) const {
    const double x = std::floor(f.x(m_target->value)) + 0.5;
    const double bottom = f.y(m_bars.size());
    painter->setPen(QPen(tokens().text2, 1, Qt::DashLine));
    painter->drawLine(QPointF(x, f.area.top() + kTop), QPointF(x, bottom + 2));
    const double width = textWidth(TextRole::Caption, m_target->label) + 4;
    const double left = qMin(x - width / 2, f.area.right() - width);
    elidedText(painter, QRectF(left, bottom + 2, width, scaled(17)), m_target->label, TextRole::Caption, tokens().text2,
               Qt::AlignHCenter);
}

void BarChart::paint(QPainter* painter, const QRectF& area) const {
    const PainterScope scope(painter);
    if (m_bars.isEmpty()) {
        elidedText(painter, area, m_emptyText, TextRole::Body, tokens().text3, Qt::AlignHCenter);
        return;
    }
    const Frame f = frame(area);
    for (qsizetype i = 0; i < m_bars.size(); ++i) paintBar(painter, f, i);
    if (m_target) paintTarget(painter, f);
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(&painter, rect());
}

SegmentBar::SegmentBar(QWidget* parent) : QWidget(parent) { setFixedHeight(8); }

void SegmentBar::setParts(const QList<Part>& parts) {
    m_parts = parts;
    update();
}

void SegmentBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(clip);
    painter.fillRect(rect(), tokens().sunken);
    double total = 0;
    for (const Part& part : m_parts) total += part.amount;
    if (total <= 0) return;
    double x = 0;
    for (const Part& part : m_parts) {
        const double w = width() * part.amount / total;
        painter.fillRect(QRectF(x, 0, qMax(0.0, w - 2), height()), toneColor(part.tone));
        x += w;
    }
}

void paintSparkline(QPainter* painter, const QRectF& area, const QList<double>& values) {
    if (values.size() < 2) return;
    const PainterScope scope(painter);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = *high - *low;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share = span > 0 ? (values[i] - *low) / span : 0.5;
        line << QPointF(area.left() + area.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                        area.bottom() - share * area.height());
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens().text3, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().accent);
    painter->drawEllipse(line.last(), 3.2, 3.2);
}

} // namespace preceptor::ui
