// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file as they are, with what each would do in front. Doubtful cells are tinted; every cell can be
// corrected in place. Never calls a service.
#pragma once

#include "core/services/import_service.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace preceptor::ui {

class ImportTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // `only` narrows to the rows of one verdict.
    void show(std::shared_ptr<const RosterPreview> preview, std::optional<Verdict> only);
    void retranslate();
    // Index in preview.table.rows.
    std::uint32_t rowOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int firstRowOf(Verdict verdict) const; // -1: none shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void corrected(quint32 sheetRow, quint32 column, const QString& text);

private:
    QVariant verdictData(std::uint32_t row, int role) const;
    QVariant cellData(std::uint32_t row, std::uint32_t column, int role) const;
    const CellIssue* issueOf(std::uint32_t row, std::uint32_t column) const;
    QString cellText(std::uint32_t row, std::uint32_t column) const;

    std::shared_ptr<const RosterPreview> m_preview;
    std::vector<std::uint32_t> m_rows;
};

} // namespace preceptor::ui
