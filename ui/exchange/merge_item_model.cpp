// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/merge_item_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text/convert.h"
#include "ui/text/record_words.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kItemColumns = 4;

} // namespace

void MergeItemModel::setItems(std::vector<MergeItem> items) {
    beginResetModel();
    m_items = std::move(items);
    m_table.clear();
    m_change.reset();
    fill();
    endResetModel();
}

void MergeItemModel::narrow(const std::string& table, std::optional<MergeChange> change) {
    beginResetModel();
    m_table = table;
    m_change = change;
    fill();
    endResetModel();
}

void MergeItemModel::fill() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if ((m_table.empty() || m_items[i].table == m_table) && (!m_change || m_items[i].change == *m_change))
            m_shown.push_back(i);
}

QString MergeItemModel::titleOf(std::string_view table, std::int64_t id) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const MergeItem& item) { return item.row == id && item.table == table; });
    return found == m_items.end() ? QString() : toQt(found->title);
}

void MergeItemModel::retranslate() {
    if (!m_shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kItemColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kItemColumns - 1);
}

int MergeItemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MergeItemModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kItemColumns; }

QVariant MergeItemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const MergeItem& shown = item(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == TableView::PillToneRole && column == Column::Change) return static_cast<int>(changeTone(shown.change));
    if (role == Qt::ToolTipRole && column == Column::What) return toQt(shown.title);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (column) {
    case Column::What: return shown.title.empty() ? tr("(without a name)") : toQt(shown.title);
    case Column::Kind: return recordKind(shown.table);
    case Column::Change: return changeWord(shown.change);
    case Column::Site: return toQt(shown.site);
    }
    return {};
}

QVariant MergeItemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::What: return tr("Record");
    case Column::Kind: return tr("Kind");
    case Column::Change: return tr("Change");
    case Column::Site: return tr("From");
    }
    return {};
}

} // namespace preceptor::ui
