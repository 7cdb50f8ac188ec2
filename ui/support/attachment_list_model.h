// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files: what each is called over what it is, how large, since when and whether it is here. Answers the roles
// of TwoLineDelegate.
#pragma once

#include "core/model/attachment.h"
#include "ui/widgets/holds_text.h"

#include <QAbstractListModel>

namespace preceptor::ui {

class AttachmentListModel final : public QAbstractListModel, public HoldsText {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setFiles(std::vector<AttachmentRow> rows);
    const AttachmentRow* at(const QModelIndex& index) const; // none: no such row
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_rows); }

private:
    QString facts(const AttachmentRow& row) const;
    std::vector<AttachmentRow> m_rows;
};

} // namespace preceptor::ui
