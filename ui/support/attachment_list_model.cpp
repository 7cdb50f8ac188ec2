// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/attachment_list_model.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/two_line_delegate.h"

namespace preceptor::ui {

void AttachmentListModel::setFiles(std::vector<AttachmentRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AttachmentListModel::retranslate() { setFiles(std::move(m_rows)); }

const AttachmentRow* AttachmentListModel::at(const QModelIndex& index) const {
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int AttachmentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AttachmentListModel::facts(const AttachmentRow& row) const {
    const Attachment& a = row.attachment;
    QStringList facts;
    if (row.place == AttachmentPlace::Absent) facts << tr("not on this PC");
    if (row.place == AttachmentPlace::Gone) facts << tr("missing");
    facts << codeLabel("media_type", a.mediaType) << sizeText(a.bytes) << mediumDate(a.addedOn);
    if (!a.addedBy.empty()) facts << toQt(a.addedBy);
    if (!a.note.empty()) facts << toQt(a.note);
    return facts.join(QStringLiteral(" · "));
}

QVariant AttachmentListModel::data(const QModelIndex& index, int role) const {
    const AttachmentRow* row = at(index);
    if (!row) return {};
    switch (role) {
    case Qt::DisplayRole: return toQt(row->attachment.title);
    case Qt::ToolTipRole: return facts(*row);
    case Qt::AccessibleTextRole: return toQt(row->attachment.title) + QStringLiteral(", ") + facts(*row);
    case TwoLineDelegate::SecondLineRole: return facts(*row);
    case TwoLineDelegate::StruckRole: return row->place != AttachmentPlace::Here;
    default: return {};
    }
}

} // namespace preceptor::ui
