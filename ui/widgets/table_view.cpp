// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/style/painting.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace preceptor::ui {

namespace {

constexpr qreal kRingRadius = 4;
constexpr int kMeasuredRows = 60;
constexpr int kNarrowest = 64;
constexpr int kWidest = 230;

// Any heading may be the sorted one, which is drawn stronger and has an arrow beside its words.
int widthOfHeading(const QTableView& table, int column) {
    const bool sortable = table.horizontalHeader()->isSortIndicatorShown();
    const QFontMetrics words(roleFont(sortable ? TextRole::SmallStrong : TextRole::Small));
    const int sign = sortable ? 2 * space::kS : 0;
    return words.horizontalAdvance(table.model()->headerData(column, Qt::Horizontal).toString()) + 2 * space::kS + sign;
}

int widthOfCell(const QModelIndex& index) {
    const QString pale = index.data(TableView::PaleRole).toString();
    return textWidth(TextRole::Body, index.data().toString()) +
           (pale.isEmpty() ? 0 : textWidth(TextRole::Small, pale) + space::kS);
}

int widthOfWords(const QTableView& table, int column) {
    const QAbstractItemModel& rows = *table.model();
    int width = widthOfHeading(table, column);
    for (int row = 0; row < std::min(rows.rowCount(), kMeasuredRows); ++row) {
        const QModelIndex cell = rows.index(row, column);
        width = std::max(width, widthOfCell(cell) + 3 * space::kS);
    }
    return std::max(width, scaled(kNarrowest));
}

// What columns have beyond their need goes to those that lack some, to each the same until it has enough.
void giveToLacking(std::vector<int>& widths, const std::vector<int>& needs) {
    std::vector<std::pair<int, std::size_t>> lacking;
    std::vector<int> spare(widths.size());
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const int over = widths[column] - needs[column];
        if (over < 0) lacking.emplace_back(-over, column);
        spare[column] = qMax(0, over);
    }
    std::sort(lacking.begin(), lacking.end());
    const int all = std::accumulate(spare.begin(), spare.end(), 0);
    int left = all;
    for (std::size_t i = 0; i < lacking.size(); ++i) {
        const int given = qMin(lacking[i].first, left / static_cast<int>(lacking.size() - i));
        widths[lacking[i].second] += given;
        left -= given;
    }
    int taken = all - left;
    int from = all;
    for (std::size_t column = 0; column < widths.size() && from > 0; ++column) { // so that the sum stays to the pixel
        const int cut = static_cast<int>(static_cast<qint64>(taken) * spare[column] / from);
        widths[column] -= cut;
        taken -= cut;
        from -= spare[column];
    }
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Tokens& t = tokens();
    const QVariant tint = index.data(TableView::TintRole);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.accentTint);
    else if (tint.isValid())
        painter->fillRect(option.rect, toneTint(static_cast<Tone>(tint.toInt())));
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

// Returns the room it took at the left.
int paintCheck(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !option.widget) return 0;
    QStyleOption box;
    box.rect = QRect(option.rect.left() + space::kS, option.rect.center().y() - 9, 20, 20);
    box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    return 28;
}

Qt::Alignment horizontalAlignment(const QModelIndex& index) {
    const QVariant given = index.data(Qt::TextAlignmentRole);
    return given.isValid() ? Qt::Alignment(given.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
}

int heightOf(TextRole role, const QString& text, int width) {
    if (text.isEmpty()) return 0;
    return QFontMetrics(roleFont(role)).boundingRect(QRect(0, 0, width, 1 << 14), Qt::TextWordWrap, text).height();
}

// In as many lines as it takes, the paler words below the others.
int paintWrapped(QPainter* painter, const QRectF& room, const QModelIndex& index, const QColor& color) {
    const QString text = index.data().toString();
    const QString pale = index.data(TableView::PaleRole).toString();
    const int width = static_cast<int>(room.width());
    const int upper = heightOf(TextRole::Body, text, width);
    const int all = upper + heightOf(TextRole::Small, pale, width);
    if (!painter) return all;
    const QRectF lines(room.left(), room.center().y() - all / 2.0, room.width(), all);
    const auto flags = static_cast<int>(horizontalAlignment(index) | Qt::AlignTop) | Qt::TextWordWrap;
    painter->setClipRect(room, Qt::IntersectClip);
    painter->setPen(color);
    painter->setFont(roleFont(TextRole::Body));
    painter->drawText(lines, flags, text);
    painter->setPen(tokens().text3);
    painter->setFont(roleFont(TextRole::Small));
    painter->drawText(lines.adjusted(0, upper, 0, 0), flags, pale);
    return all;
}

void paintWords(QPainter* painter, const QRectF& room, const QModelIndex& index, bool wrapped) {
    const Tokens& t = tokens();
    const QVariant tint = index.data(TableView::TintRole);
    const QColor color = tint.isValid() ? toneColor(static_cast<Tone>(tint.toInt())) : t.text;
    if (wrapped && widthOfCell(index) > room.width()) {
        paintWrapped(painter, room, index, color);
        return;
    }
    const int used =
        elidedText(painter, room, index.data().toString(), TextRole::Body, color, horizontalAlignment(index));
    const QString pale = index.data(TableView::PaleRole).toString();
    if (!pale.isEmpty())
        elidedText(painter, room.adjusted(used ? used + 8 : 0, 0, 0, 0), pale, TextRole::Small, t.text3);
}

class TableDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PainterScope scope(painter);
        paintGround(painter, option, index);
        const int check = paintCheck(painter, option, index);
        const QRectF room = QRectF(option.rect).adjusted(space::kS + check, 0, -space::kS, 0);
        const QVariant pill = index.data(TableView::PillToneRole);
        const QString text = index.data().toString();
        if (pill.isValid() && !text.isEmpty())
            Pill::paint(painter, QPointF(room.left(), room.center().y()), text, static_cast<Tone>(pill.toInt()),
                        static_cast<int>(room.width()));
        else
            paintWords(painter, room, index, option.features & QStyleOptionViewItem::WrapText);
        if (option.state & QStyle::State_HasFocus)
            focusRing(painter, QRectF(option.rect).adjusted(0, 0, 0, -1), kRingRadius);
    }

    // Of a table whose words are wrapped; the rows of the others are all as high.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int row = scaled(size::kRow);
        const QRectF room(0, 0, option.rect.width() - 2 * space::kS, 0);
        if (index.data(TableView::PillToneRole).isValid() || room.width() <= 0 || widthOfCell(index) <= room.width())
            return {option.rect.width(), row};
        return {option.rect.width(), qMax(row, paintWrapped(nullptr, room, index, {}) + 2 * space::kS)};
    }
};

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
    restyle();
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
}

void TableView::restyle() {
    verticalHeader()->setDefaultSectionSize(scaled(size::kRow));
    horizontalHeader()->setFixedHeight(scaled(38));
}

void TableView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (model) { // other words need other widths
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::applyShares, Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::applyShares, Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::applyShares, Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::applyShares, Qt::UniqueConnection);
    }
    applyShares();
}

void TableView::setColumnShares(const QList<int>& shares) {
    m_shares = shares;
    applyShares();
}

// Headings have their room first: they are few, and without them the words below say nothing.
void TableView::shareByNeed(std::vector<int>& widths) const {
    std::vector<int> headings;
    std::vector<int> words;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const int own = static_cast<int>(column);
        headings.push_back(own == m_whole ? widths[column] : widthOfHeading(*this, own));
        words.push_back(own == m_whole ? widths[column] : widthOfWords(*this, own));
    }
    giveToLacking(widths, headings);
    giveToLacking(widths, words);
}

void TableView::applyShares() {
    if (!model() || m_shares.size() != model()->columnCount()) return;
    const int total = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    if (total <= 0) return;
    const int room = viewport()->width();
    const int least = m_whole < 0 ? 0 : textWidth(TextRole::Body, m_wholeText) + 3 * space::kS;
    const int share = m_whole < 0 ? 0 : m_shares[m_whole];
    const int more = qMax(0, least - room * share / total); // taken from the others
    std::vector<int> widths;
    for (int column = 0; column < m_shares.size(); ++column)
        widths.push_back(room * m_shares[column] / total +
                         (column == m_whole ? more : -more * m_shares[column] / qMax(1, total - share)));
    shareByNeed(widths);
    int used = 0;
    for (int column = 0; column < m_shares.size(); ++column) {
        int width = widths[static_cast<std::size_t>(column)];
        if (m_keepsWords) width = qMax(width, qMin(widthOfWords(*this, column), scaled(kWidest)));
        if (column == m_shares.size() - 1) width = qMax(width, room - used); // the rows end where the heading does
        setColumnWidth(column, width);
        used += width;
    }
    if (wordWrap()) resizeRowsToContents(); // what does not fit its column goes on below
}

void TableView::keepWords() {
    m_keepsWords = true;
    applyShares();
}

void TableView::keepWhole(int column, const QString& text) {
    m_whole = column;
    m_wholeText = text;
    applyShares();
}

void TableView::fitColumnsToWords() {
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        setColumnWidth(column, qMin(widthOfWords(*this, column), scaled(kWidest)));
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    applyShares();
}

void TableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
}

// The first row becomes current, so that arrows and Enter work at once after Tab.
void TableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (isEnter(event->key()) && currentIndex().isValid() && state() != QAbstractItemView::EditingState)
        return Q_EMIT opened(currentIndex());
    QTableView::keyPressEvent(event);
}

TableView* namedTable(const char* name, QAbstractItemModel* model, const QList<int>& shares) {
    auto* view = new TableView;
    view->setObjectName(QLatin1String(name));
    view->setModel(model);
    view->setColumnShares(shares);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    return view;
}

} // namespace preceptor::ui
