// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each file of a shared folder.
#pragma once

#include "core/services/exchange_service.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractTableModel>

namespace preceptor::ui {

class FolderResultModel final : public QAbstractTableModel, public HoldsText {
    Q_OBJECT
public:
    enum class Column { File, Site, Outcome };

    using QAbstractTableModel::QAbstractTableModel;
    void setFiles(std::vector<FolderFile> files);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_files); }

private:
    std::vector<FolderFile> m_files;
};

} // namespace preceptor::ui
