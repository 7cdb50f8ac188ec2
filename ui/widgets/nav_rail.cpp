// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_rail.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace preceptor::ui {

namespace {

enum Role { IconRole = Qt::UserRole, BadgeRole, WordsRole };

void paintBadge(QPainter* painter, const QRectF& item, int count, bool selected) {
    const Tokens& t = tokens();
    const QRectF box(item.right() - 34, item.center().y() - 10, 24, 20);
    roundedRect(painter, box, 10, selected ? t.accent : t.sunken);
    elidedText(painter, box, numberText(count), TextRole::CaptionStrong, selected ? t.onAccent : t.text2,
               Qt::AlignHCenter);
}

class NavDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {size::kRailNarrow, scaled(size::kNavItem)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PainterScope scope(painter);
        const Tokens& t = tokens();
        const bool narrow = option.rect.width() < 120;
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF r = QRectF(option.rect).adjusted(narrow ? 8 : 12, 2, narrow ? -8 : -12, -2);
        if (selected || option.state & QStyle::State_MouseOver)
            roundedRect(painter, r, radius::kTile, selected ? t.accentTint : t.hover);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            focusRing(painter, r, radius::kTile);
        const QPointF iconCenter(narrow ? r.center().x() : r.left() + 22, r.center().y());
        paintIcon(painter, iconCenter, static_cast<Icon>(index.data(IconRole).toInt()), selected ? t.accent : t.text2,
                  20);
        if (narrow) return;
        const int badge = index.data(BadgeRole).toInt();
        elidedText(painter, r.adjusted(42, 0, badge ? -40 : -2, 0), index.data(WordsRole).toString(),
                   selected ? TextRole::BodyStrong : TextRole::Body, selected ? t.accent : t.text);
        if (badge) paintBadge(painter, r, badge, selected);
    }
};

} // namespace

NavRail::NavRail(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("navRail"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavDelegate(this));
    setMouseTracking(true);
    setProperty(Toast::kKeepClear, true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void NavRail::addSection(Icon icon, const QString& text) {
    auto* entry = new QListWidgetItem(this);
    entry->setData(IconRole, static_cast<int>(icon));
    entry->setData(WordsRole, text);
    refreshWords(entry);
}

void NavRail::setSectionText(int row, const QString& text) {
    item(row)->setData(WordsRole, text);
    refreshWords(item(row));
}

void NavRail::setBadge(int row, int count) {
    item(row)->setData(BadgeRole, count);
    refreshWords(item(row));
}

void NavRail::setNarrow(bool narrow) {
    if (m_narrow == narrow) return;
    m_narrow = narrow;
    for (int row = 0; row < count(); ++row) refreshWords(item(row));
    scheduleDelayedItemsLayout();
}

void NavRail::refreshWords(QListWidgetItem* entry) {
    const QString words = entry->data(WordsRole).toString();
    const int badge = entry->data(BadgeRole).toInt();
    entry->setData(Qt::DisplayRole, words); // type-ahead
    entry->setData(Qt::AccessibleTextRole, badge ? QStringLiteral("%1, %2").arg(words, numberText(badge)) : words);
    entry->setToolTip(m_narrow ? words : QString());
}

// Qt makes the first row current when a list without one gets the focus; here that would leave a page which has no
// section, such as the import with its file.
void NavRail::focusInEvent(QFocusEvent* event) {
    if (currentRow() >= 0) return QListWidget::focusInEvent(event);
    const QSignalBlocker quiet(this);
    QListWidget::focusInEvent(event);
    setCurrentRow(-1);
}

void NavRail::mousePressEvent(QMouseEvent* event) {
    const int before = currentRow();
    QListWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && before >= 0 && indexAt(event->pos()).row() == before)
        Q_EMIT pressedAgain(before);
}

void NavRail::keyPressEvent(QKeyEvent* event) {
    if (isEnter(event->key()) && currentRow() >= 0) return Q_EMIT pressedAgain(currentRow());
    QListWidget::keyPressEvent(event);
}

void NavRail::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) scheduleDelayedItemsLayout();
}

} // namespace preceptor::ui
