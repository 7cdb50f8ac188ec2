// SPDX-License-Identifier: GPL-3.0-or-later
// The cascade for a tree view: a trainer a row, with what they have taught.
#pragma once

#include "ui/widgets/holds_text.h"
#include "ui/workshops/cascade_tree.h"

#include <QAbstractItemModel>

namespace preceptor::ui {

class CascadeModel final : public QAbstractItemModel, public HoldsText {
    Q_OBJECT
public:
    enum Column { Name, Institution, Events, Learners, HeadCount, LastTaught, Columns };

    using QAbstractItemModel::QAbstractItemModel;
    void setTree(CascadeTree tree);
    const CascadeTree& tree() const { return m_tree; }
    int nodeAt(const QModelIndex& index) const; // -1: none
    QModelIndex indexOf(int node) const;
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_tree); }

private:
    const std::vector<int>& below(int node) const;
    QString text(const CascadeTrainer& trainer, int column) const;
    CascadeTree m_tree;
};

// "G2"; a dash where it is not known.
QString generationWords(const CascadeTrainer& trainer);

} // namespace preceptor::ui
