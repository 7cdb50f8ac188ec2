// SPDX-License-Identifier: GPL-3.0-or-later
// People by modules: a table whose first columns stay in place, with cached glyphs and fixed sizes, so that a repaint
// costs the same for 40 rows and for 100,000. While held (held_view.h) it asks for no change. Any QAbstractTableModel
// that answers the roles of matrix_roles.h fits.
#pragma once

#include "ui/widgets/matrix_roles.h"

#include <QTableView>

class QPainter;

namespace preceptor::ui {

class MatrixView final : public QTableView {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);
    // The first `columns` columns stay at the left; `widths` in pixels at the narrow and the wide layout.
    struct FrozenColumn {
        int narrow = 0;
        int wide = 0;
    };
    void setFrozenColumns(const QList<FrozenColumn>& columns);
    void setModel(QAbstractItemModel* model) override;
    int frozenCount() const { return static_cast<int>(m_frozenColumns.size()); }

    static void paintGlyph(QPainter* painter, QPointF center, CellState state, qreal size = 18);

Q_SIGNALS:
    void opened(const QModelIndex& index);               // Enter or double click
    void columnChosen(int column);                       // a click on a glyph column's heading
    void stateRequested(preceptor::ui::CellState state); // Space, Backspace, E on the selection
    void copyDownRequested();                            // Ctrl+D

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;

private:
    void setUp(QTableView* view);
    void fitColumns();
    void request(CellState state);
    void hideForFrozen();
    int frozenWidth() const;

    QTableView* m_frozen;
    QList<FrozenColumn> m_frozenColumns;
};

} // namespace preceptor::ui
