// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_view.h"

#include "ui/style/tokens.h"
#include "ui/widgets/held_view.h"
#include "ui/widgets/matrix_delegate.h"
#include "ui/widgets/matrix_header.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace preceptor::ui {

namespace {

constexpr int kWideFrom = 1400;
constexpr int kNarrowestCell = 30;

} // namespace

// The frozen columns are a second table over the first, sharing its model and selection.
MatrixView::MatrixView(QWidget* parent) : QTableView(parent), m_frozen(new QTableView(this)) {
    setUp(this);
    setUp(m_frozen);
    setTabKeyNavigation(false);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->stackUnder(m_frozen);
    const auto follow = [](QScrollBar* from, QScrollBar* to) {
        connect(from, &QAbstractSlider::valueChanged, to, &QAbstractSlider::setValue);
    };
    follow(verticalScrollBar(), m_frozen->verticalScrollBar());
    follow(m_frozen->verticalScrollBar(), verticalScrollBar());
    connect(this, &QAbstractItemView::doubleClicked, this, &MatrixView::opened);
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, &MatrixView::opened);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section >= frozenCount()) Q_EMIT columnChosen(section);
    });
}

void MatrixView::setUp(QTableView* view) {
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setHorizontalHeader(new MatrixHeader(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(20);
    view->verticalHeader()->setDefaultSectionSize(scaled(size::kMatrixRow));
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setItemDelegate(new MatrixDelegate(view));
    view->setMouseTracking(true);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void MatrixView::setFrozenColumns(const QList<FrozenColumn>& columns) {
    m_frozenColumns = columns;
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        static_cast<MatrixDelegate*>(view->itemDelegate())->setFrozenCount(frozenCount());
        static_cast<MatrixHeader*>(view->horizontalHeader())->setFrozenCount(frozenCount());
    }
    hideForFrozen();
    fitColumns();
}

void MatrixView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    const auto refit = [this] {
        hideForFrozen();
        fitColumns();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::columnsInserted, this, refit);
    refit();
}

void MatrixView::hideForFrozen() {
    if (!model()) return;
    for (int column = 0; column < model()->columnCount(); ++column)
        m_frozen->setColumnHidden(column, column >= frozenCount());
}

int MatrixView::frozenWidth() const {
    int width = 0;
    for (int column = 0; column < frozenCount(); ++column) width += columnWidth(column);
    return width;
}

void MatrixView::fitColumns() {
    if (!model()) return;
    const bool wide = viewport()->width() > kWideFrom;
    for (int column = 0; column < frozenCount(); ++column) {
        const int width = scaled(wide ? m_frozenColumns[column].wide : m_frozenColumns[column].narrow);
        setColumnWidth(column, width);
        m_frozen->setColumnWidth(column, width);
    }
    const int cells = model()->columnCount() - frozenCount();
    const int room = viewport()->width() - frozenWidth();
    const int width = cells > 0 ? qMax(kNarrowestCell, room / cells) : kNarrowestCell;
    const int left = width * cells <= room ? room - width * cells : 0; // the last one ends where the rows end
    for (int column = frozenCount(); column < model()->columnCount(); ++column)
        setColumnWidth(column, column + 1 == model()->columnCount() ? width + left : width);
    m_frozen->setGeometry(0, 0, frozenWidth(), viewport()->height() + horizontalHeader()->height());
}

void MatrixView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void MatrixView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange) return;
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen})
        view->verticalHeader()->setDefaultSectionSize(scaled(size::kMatrixRow));
    fitColumns();
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Space:
        if (plain) return request(CellState::Complete);
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return request(CellState::NotStarted);
    case Qt::Key_E:
        if (plain) return request(CellState::Exempt);
        break;
    case Qt::Key_D:
        if (event->modifiers() == Qt::ControlModifier && !isHeld(this)) return Q_EMIT copyDownRequested();
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::request(CellState state) {
    if (!isHeld(this)) Q_EMIT stateRequested(state);
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || next.column() < frozenCount()) return next;
    const int hidden = frozenWidth() - visualRect(next).left();
    if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    return next;
}

// A frozen cell is always in sight sideways; only its row may have to come.
void MatrixView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.column() >= frozenCount()) return QTableView::scrollTo(index, hint);
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(sideways);
}

} // namespace preceptor::ui
