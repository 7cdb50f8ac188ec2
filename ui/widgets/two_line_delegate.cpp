// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_line_delegate.h"

#include "ui/style/painting.h"
#include "ui/widgets/date_block.h"

#include <QDate>
#include <QListView>

namespace preceptor::ui {

namespace {

constexpr int kHeadingHeight = 32;
constexpr int kRoomForHeading = 80;
constexpr int kLeastRow = 60; // its date block

void paintLines(QPainter* painter, const QRectF& area, const QModelIndex& index) {
    const Tokens& t = tokens();
    const bool pale = index.data(TwoLineDelegate::StruckRole).toBool();
    const QString figure = index.data(TwoLineDelegate::FigureRole).toString();
    const int figureWidth = figure.isEmpty() ? 0 : textWidth(TextRole::Small, figure) + 10;
    const double middle = area.center().y();
    if (area.width() <= 0) return;
    const QRectF first(area.left(), middle - scaled(22), area.width(), scaled(22));
    const QRectF second(area.left(), middle, area.width(), scaled(20));
    elidedText(painter, first, index.data().toString(), TextRole::BodyStrong, pale ? t.text3 : t.text);
    elidedText(painter, second.adjusted(0, 0, -figureWidth, 0), index.data(TwoLineDelegate::SecondLineRole).toString(),
               TextRole::Small, pale ? t.text3 : t.text2);
    elidedText(painter, second, figure, TextRole::Small, t.text3, Qt::AlignRight);
}

// In a folded list a line parts the rows instead.
void paintHeading(QPainter* painter, const QRectF& area, const QModelIndex& index) {
    const Tokens& t = tokens();
    if (area.width() < kRoomForHeading)
        return painter->fillRect(QRectF(area.left(), area.center().y(), area.width() - 8, 1), t.line);
    elidedText(painter, area, index.data().toString(), TextRole::CaptionStrong, t.text3);
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {kLeastRow, scaled(index.data(HeadingRole).toBool() ? kHeadingHeight : size::kTwoLineRow)};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    if (index.data(HeadingRole).toBool()) return paintHeading(painter, option.rect.adjusted(16, 6, -8, 0), index);
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF r = QRectF(option.rect).adjusted(8, 2, -8, -2);
    if (selected || option.state & QStyle::State_MouseOver)
        roundedRect(painter, r, radius::kTile, selected ? t.accentTint : t.hover);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, r, radius::kTile);
    const QDate date = index.data(DateRole).toDate();
    if (date.isValid())
        DateBlock::paint(painter, QRectF(r.left() + 8, r.center().y() - 22, 44, 44), date,
                         index.data(TodayRole).toBool());
    paintLines(painter, r.adjusted(date.isValid() ? 64 : 12, 0, -12, 0), index);
}

QListView* twoLineList(const char* name, QAbstractItemModel* model) {
    auto* list = new QListView;
    list->setObjectName(QLatin1String(name));
    list->setModel(model);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

} // namespace preceptor::ui
