// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of a MatrixView: glyphs as cached pixmaps (one blit a cell), names and bars in the frozen columns.
#pragma once

#include <QStyledItemDelegate>

namespace preceptor::ui {

class MatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFrozenCount(int count) { m_frozen = count; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_frozen = 0;
};

} // namespace preceptor::ui
