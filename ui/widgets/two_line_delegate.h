// SPDX-License-Identifier: GPL-3.0-or-later
// List rows of a bold line over a small one, with an optional date block at the left and a small figure at the right.
// A row with HeadingRole is a group heading. The model says everything through the roles below.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemModel;
class QListView;

namespace preceptor::ui {

class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        SecondLineRole = Qt::UserRole + 100, // QString
        DateRole,                            // QDate: draws a date block
        TodayRole,                           // bool: the block is filled
        FigureRole,                          // QString, right end of the second line
        HeadingRole,                         // bool: a heading of the rows below
        StruckRole                           // bool: cancelled; the words are paler
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A list without a frame over the model, drawn so; `name` is its object name.
QListView* twoLineList(const char* name, QAbstractItemModel* model);

} // namespace preceptor::ui
