// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_view.h"

#include "ui/style/painting.h"
#include "ui/widgets/held_view.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace preceptor::ui {

namespace {

constexpr int kLeastTile = 176;
constexpr int kMostColumns = 5;
constexpr int kLeastPitch = 35;
constexpr int kScrolledPitch = 41; // of those that do not fit
constexpr int kMostPitch = 52;
constexpr int kNumberRoom = 20;
constexpr int kMarkRoom = 34;

QColor tileFill(TileState state, bool hover) {
    const Tokens& t = tokens();
    switch (state) {
    case TileState::Present: return t.accentTint;
    case TileState::Excused: return t.warnTint;
    case TileState::Absent:
    case TileState::Unmarked: return hover ? t.hover : t.surface;
    }
    return t.surface;
}

QPen tileEdge(TileState state, bool hover) {
    const Tokens& t = tokens();
    if (state == TileState::Present) return hover ? QPen(t.accent) : QPen(Qt::NoPen);
    if (state == TileState::Excused) return hover ? QPen(t.warn) : QPen(Qt::NoPen);
    QPen edge(t.line);
    if (state == TileState::Unmarked) edge.setStyle(Qt::DashLine);
    return edge;
}

void paintMark(QPainter* painter, QPointF center, TileState state) {
    const Tokens& t = tokens();
    if (state == TileState::Present) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(center, 9, 9);
        return paintIcon(painter, center, Icon::Check, t.onAccent, 14);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(state == TileState::Excused ? t.warn : t.control, 1.5));
    painter->drawEllipse(center, 8.2, 8.2);
    if (state == TileState::Excused)
        painter->drawLine(QPointF(center.x() - 3.5, center.y()), QPointF(center.x() + 3.5, center.y()));
}

class TileDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return static_cast<const QListView*>(parent())->gridSize();
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PainterScope scope(painter);
        const auto state = static_cast<TileState>(index.data(TileView::StateRole).toInt());
        const bool hover = (option.state & QStyle::State_MouseOver) && !isHeld(option.widget);
        const QRectF r = QRectF(option.rect).adjusted(0, 0, -8, -5);
        roundedRect(painter, r, radius::kTile, tileFill(state, hover), tileEdge(state, hover));
        const double left = r.left() + paintNumber(painter, r, index);
        paintMark(painter, QPointF(left + kMarkRoom / 2, r.center().y()), state);
        const double end = paintRightEnd(painter, r, index, state);
        paintName(painter, QRectF(QPointF(left + kMarkRoom, r.top()), QPointF(end, r.bottom())), index, state);
        if (option.state & QStyle::State_HasFocus) focusRing(painter, r, radius::kTile);
    }

private:
    // The row of the printed sheet, for entering from paper; returns the room it takes.
    static double paintNumber(QPainter* painter, const QRectF& r, const QModelIndex& index) {
        const int number = index.data(TileView::NumberRole).toInt();
        if (number == 0) return 0;
        const QRectF room(r.left() + 1, r.top(), kNumberRoom, r.height());
        elidedText(painter, room, QString::number(number), TextRole::Caption, tokens().text3, Qt::AlignRight);
        return kNumberRoom - 4;
    }

    // The place shows only where the whole name leaves room for it. Returns where the name must end.
    static double paintRightEnd(QPainter* painter, const QRectF& r, const QModelIndex& index, TileState state) {
        const QString status = index.data(TileView::StatusRole).toString();
        const QString words = status.isEmpty() ? index.data(TileView::PlaceRole).toString() : status;
        const int width = textWidth(TextRole::Caption, words) + 2;
        const int name = textWidth(TextRole::Body, index.data().toString());
        const int number = index.data(TileView::NumberRole).toInt() > 0 ? kNumberRoom : 0;
        if (words.isEmpty() || name + width + 60 + number > r.width()) return r.right() - 6;
        const QColor color = status.isEmpty()              ? tokens().text3
                             : state == TileState::Excused ? tokens().warn
                                                           : tokens().text2;
        elidedText(painter, QRectF(r.right() - width - 10, r.top(), width, r.height()), words, TextRole::Caption, color,
                   Qt::AlignRight);
        return r.right() - width - 18;
    }

    static void paintName(QPainter* painter, const QRectF& room, const QModelIndex& index, TileState state) {
        const Tokens& t = tokens();
        const bool here = state == TileState::Present || state == TileState::Excused;
        const int used = elidedText(painter, room, index.data().toString(), TextRole::Body, here ? t.text : t.text2);
        const QString roman = index.data(TileView::RomanRole).toString();
        const QRectF rest = room.adjusted(used + 7, 0, 0, 0);
        if (!roman.isEmpty() && rest.width() > 40) elidedText(painter, rest, roman, TextRole::Small, t.text3);
    }
};

} // namespace

TileView::TileView(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setItemDelegate(new TileDelegate(this));
    setProperty(Toast::kKeepClear, true);
    connect(this, &QAbstractItemView::clicked, this, &TileView::toggle);
}

// QListView lays out as if the scroll bar were always there, so its width stays free. The grid is set only when it
// changes: setting it anew starts a layout, which resizes, which would set it again without end.
void TileView::fitGrid() {
    const QSize room = size() - QSize(2 * frameWidth(), 2 * frameWidth());
    const int width = room.width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2;
    const int columns = qBound(2, width / scaled(kLeastTile), kMostColumns);
    const int people = model() ? model()->rowCount() : 0;
    const int rows = qMax(1, (people + columns - 1) / columns);
    const bool fits = rows * scaled(kLeastPitch) <= room.height();
    const int seen = fits ? rows : qMax(1, room.height() / scaled(kScrolledPitch));
    const QSize grid(width / columns, qBound(scaled(kLeastPitch), room.height() / seen, scaled(kMostPitch)));
    setViewportMargins(0, 0, 0, fits ? 0 : qMax(0, room.height() - seen * grid.height()));
    if (grid != gridSize()) setGridSize(grid);
}

void TileView::resizeEvent(QResizeEvent* event) {
    fitGrid();
    QListView::resizeEvent(event);
}

void TileView::rowsInserted(const QModelIndex& parent, int start, int end) {
    QListView::rowsInserted(parent, start, end);
    fitGrid();
}

void TileView::reset() {
    QListView::reset();
    fitGrid();
}

void TileView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fitGrid();
}

void TileView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) return toggle(currentIndex());
    QListView::keyPressEvent(event);
}

void TileView::toggle(const QModelIndex& index) {
    if (!isHeld(this)) Q_EMIT toggled(index);
}

} // namespace preceptor::ui
