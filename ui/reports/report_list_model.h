// SPDX-License-Identifier: GPL-3.0-or-later
// The reports by number: a name, and a line that says what it is for.
#pragma once

#include "core/services/report_service.h"

#include <QAbstractListModel>

namespace preceptor::ui {

class ReportListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void retranslate();

    static const ReportInfo& reportAt(const QModelIndex& index);
    QModelIndex indexOf(std::string_view code) const; // invalid for an unknown one
};

} // namespace preceptor::ui
