// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/receipt_table_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

namespace {

constexpr int kReceiptColumns = 6;

QString siteWords(const ReceiptRow& receipt) {
    if (receipt.sent && receipt.site.empty()) return ReceiptTableModel::tr("everyone");
    return siteText(receipt.site, {});
}

QString outcome(const ReceiptRow& receipt) {
    return receipt.sent ? ReceiptTableModel::tr("%n rows", "", static_cast<int>(receipt.rows))
                        : countsText(receipt.counts);
}

} // namespace

void ReceiptTableModel::setReceipts(std::vector<ReceiptRow> receipts) {
    beginResetModel();
    m_receipts = std::move(receipts);
    endResetModel();
}

void ReceiptTableModel::retranslate() {
    if (!m_receipts.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kReceiptColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kReceiptColumns - 1);
}

int ReceiptTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_receipts.size());
}

int ReceiptTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kReceiptColumns; }

QVariant ReceiptTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReceiptRow& receipt = m_receipts[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == TableView::PillToneRole && column == Column::What)
        return static_cast<int>(receipt.sent ? Tone::Info : Tone::Ok);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    switch (column) {
    case Column::When: return momentText(receipt.at);
    case Column::What: return receipt.sent ? tr("written") : tr("taken up");
    case Column::Site: return siteWords(receipt);
    case Column::Outcome: return outcome(receipt);
    case Column::File: return toQt(receipt.name);
    case Column::By: return toQt(receipt.operatorName);
    }
    return {};
}

QVariant ReceiptTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::When: return tr("When");
    case Column::What: return tr("What");
    case Column::Site: return tr("From or for");
    case Column::Outcome: return tr("Content");
    case Column::File: return tr("File");
    case Column::By: return tr("By");
    }
    return {};
}

} // namespace preceptor::ui
