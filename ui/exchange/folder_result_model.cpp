// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/folder_result_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text/convert.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

namespace {

constexpr int kFolderColumns = 3;

} // namespace

void FolderResultModel::setFiles(std::vector<FolderFile> files) {
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

void FolderResultModel::retranslate() {
    if (!m_files.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kFolderColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kFolderColumns - 1);
}

int FolderResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int FolderResultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kFolderColumns; }

QVariant FolderResultModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const FolderFile& file = m_files[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == TableView::TintRole && column == Column::Outcome && file.verdict == FolderVerdict::Refused)
        return static_cast<int>(verdictTone(file.verdict));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    switch (column) {
    case Column::File: return pathToQt(file.path.filename());
    case Column::Site: return toQt(file.site);
    case Column::Outcome: return verdictWord(file);
    }
    return {};
}

QVariant FolderResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::File: return tr("File");
    case Column::Site: return tr("From");
    case Column::Outcome: return tr("Outcome");
    }
    return {};
}

} // namespace preceptor::ui
