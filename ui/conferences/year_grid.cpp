// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/year_grid.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kMonthRows = 6;
constexpr int kMonthHeight = 26;
constexpr int kMonthName = 42;
constexpr int kDayMark = 22;
constexpr int kLeastForFigure = 17; // a narrower mark is its shape alone

} // namespace

YearGrid::YearGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("yearGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize YearGrid::sizeHint() const { return {200, scaled(kMonthHeight) * kMonthRows}; }

void YearGrid::setDays(std::vector<YearDay> days, const QDate& today) {
    m_days = std::move(days);
    m_today = today;
    m_looked = -1;
    if (m_first.isNull()) showHalfOf(today);
    update();
    Q_EMIT wordsChanged();
}

void YearGrid::setCurrent(SessionId session) {
    m_current = session;
    const auto found =
        std::find_if(m_days.begin(), m_days.end(), [&](const YearDay& d) { return d.session == session; });
    if (session && found != m_days.end()) showHalfOf(found->day);
    update();
}

void YearGrid::showHalfOf(QDate day) {
    if (!m_first.isNull() && isShown(day)) return;
    m_first = QDate(day.year(), day.month() <= kMonthRows ? 1 : kMonthRows + 1, 1);
    m_looked = -1;
    update();
    Q_EMIT turned();
}

void YearGrid::turn(int halves) { showHalfOf(m_first.addMonths(kMonthRows * halves)); }

std::vector<int> YearGrid::ofMonth(QDate day) const {
    std::vector<int> places;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].day.year() == day.year() && m_days[i].day.month() == day.month())
            places.push_back(static_cast<int>(i));
    return places;
}

QRectF YearGrid::monthRect(int month) const {
    const double high = scaled(kMonthHeight);
    return {0, month * high, double(width()), high};
}

QRectF YearGrid::markRect(int place) const {
    const QDate day = m_days[static_cast<std::size_t>(place)].day;
    const std::vector<int> places = ofMonth(day);
    const auto index = std::find(places.begin(), places.end(), place) - places.begin();
    const QRectF month = monthRect((day.month() - 1) % kMonthRows);
    const double room = month.width() - scaled(kMonthName);
    const double pitch = std::min<double>(scaled(kDayMark) + 3, room / static_cast<double>(places.size()));
    const double wide = std::min<double>(scaled(kDayMark), pitch - 1);
    return {month.left() + scaled(kMonthName) + static_cast<double>(index) * pitch,
            month.center().y() - scaled(kDayMark) / 2.0, wide, double(scaled(kDayMark))};
}

// The shape says it: full, hollow, hollow with a mark, crossed out, a bare dash.
void YearGrid::paintMark(QPainter* painter, const QRectF& rect, const YearDay& day) const {
    const Tokens& t = tokens();
    const bool figure = rect.width() >= scaled(kLeastForFigure);
    const QString text = figure ? QString::number(day.day.day()) : QString();
    const double round = rect.height() / 2;
    QColor ink = t.text;
    switch (day.what) {
    case YearDay::What::Held:
        roundedRect(painter, rect, round, t.accent);
        ink = t.onAccent;
        break;
    case YearDay::What::Planned: roundedRect(painter, rect, round, t.surface, QPen(t.accent, 1.5)); break;
    case YearDay::What::Open:
        roundedRect(painter, rect, 4, t.warnTint, QPen(t.warn, 1.5));
        ink = t.warn;
        break;
    case YearDay::What::Off:
        roundedRect(painter, rect, round, t.sunken);
        ink = t.text3;
        break;
    case YearDay::What::Skipped: ink = t.text3; break;
    }
    painter->setFont(roleFont(TextRole::Caption));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, text);
    if (day.what == YearDay::What::Off) {
        painter->setPen(QPen(t.bad, 1.5));
        painter->drawLine(rect.bottomLeft() + QPointF(3, -3), rect.topRight() + QPointF(-3, 3));
    }
    if (day.what == YearDay::What::Skipped) {
        painter->setPen(QPen(t.text3, 1.5, Qt::DotLine));
        painter->drawLine(rect.bottomLeft() + QPointF(3, -1), rect.bottomRight() + QPointF(-3, -1));
    }
}

void YearGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const PainterScope scope(&painter);
    const Tokens& t = tokens();
    for (int month = 0; month < kMonthRows; ++month) {
        const QDate first = m_first.addMonths(month);
        const bool present = m_today.year() == first.year() && m_today.month() == first.month();
        const QRectF row = monthRect(month);
        elidedText(&painter, QRectF(row.left(), row.top(), scaled(kMonthName) - 2, row.height()), shortMonth(first),
                   present ? TextRole::CaptionStrong : TextRole::Caption, present ? t.accent : t.text2);
        for (const int place : ofMonth(first)) {
            const YearDay& day = m_days[static_cast<std::size_t>(place)];
            const QRectF rect = markRect(place);
            if (m_current && day.session == m_current)
                roundedRect(&painter, rect.adjusted(-2, -2, 2, 2), radius::kTile, t.accentTint);
            paintMark(&painter, rect, day);
            if (place == m_looked && hasFocus()) focusRing(&painter, rect.adjusted(-2, -2, 2, 2), radius::kTile);
        }
    }
}

QString YearGrid::words() const {
    if (m_looked < 0) return {};
    const YearDay& day = m_days[static_cast<std::size_t>(m_looked)];
    QStringList words{shortDate(day.day), stateWords(day.what)};
    if (!day.words.isEmpty()) words << day.words;
    return words.join(QStringLiteral(" · "));
}

void YearGrid::lookAt(int place) {
    if (place == m_looked) return;
    m_looked = place;
    setAccessibleDescription(words());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT wordsChanged();
}

int YearGrid::placeAt(QPointF point) const {
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (isShown(m_days[i].day) && markRect(static_cast<int>(i)).adjusted(-1, -2, 2, 2).contains(point))
            return static_cast<int>(i);
    return -1;
}

void YearGrid::mouseMoveEvent(QMouseEvent* event) {
    const int place = placeAt(event->position());
    setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    lookAt(place);
}

void YearGrid::leaveEvent(QEvent*) {
    if (!hasFocus()) lookAt(-1);
}

void YearGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const int place = placeAt(event->position());
    if (place >= 0) return use(place);
    for (int month = 0; month < kMonthRows; ++month) {
        if (!monthRect(month).contains(event->position())) continue;
        const QDate first = m_first.addMonths(month);
        const bool present = m_today.year() == first.year() && m_today.month() == first.month();
        return Q_EMIT planAsked(present ? m_today : first);
    }
}

void YearGrid::use(int place) {
    const YearDay& day = m_days[static_cast<std::size_t>(place)];
    day.session ? Q_EMIT sessionAsked(day.session) : Q_EMIT planAsked(day.day);
}

// From mark to mark, and into the half-year before or after where this one ends.
void YearGrid::step(int by) {
    const int next = m_looked < 0 ? -1 : m_looked + by;
    if (next < 0 || next >= static_cast<int>(m_days.size())) return;
    showHalfOf(m_days[static_cast<std::size_t>(next)].day);
    lookAt(next);
}

void YearGrid::stepMonth(int by) {
    if (m_looked < 0) return;
    const QDate from = m_days[static_cast<std::size_t>(m_looked)].day;
    for (int place = m_looked; place >= 0 && place < static_cast<int>(m_days.size()); place += by) {
        const QDate day = m_days[static_cast<std::size_t>(place)].day;
        if (day.month() == from.month() && day.year() == from.year()) continue;
        showHalfOf(day);
        return lookAt(place);
    }
}

void YearGrid::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Up: return stepMonth(-1);
    case Qt::Key_Down: return stepMonth(1);
    case Qt::Key_PageUp: return turn(-1);
    case Qt::Key_PageDown: return turn(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_looked >= 0) return use(m_looked);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

// The keyboard begins at the conference in sight, else at the first mark in sight.
void YearGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_looked >= 0) return;
    int first = -1;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (!isShown(m_days[i].day)) continue;
        if (first < 0 || (m_current && m_days[i].session == m_current)) first = static_cast<int>(i);
    }
    lookAt(first);
}

void YearGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    lookAt(-1);
}

} // namespace preceptor::ui
