// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/contact_table_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

namespace {

constexpr int kContactColumns = 5;

QString decidedWords(const Contact& contact) {
    if (!contact.decidedAt) return {};
    if (contact.decidedBy.empty()) return momentText(*contact.decidedAt);
    return ContactTableModel::tr("%1, by %2", "moment, person")
        .arg(momentText(*contact.decidedAt), toQt(contact.decidedBy));
}

} // namespace

void ContactTableModel::setContacts(std::vector<Contact> contacts) {
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
}

void ContactTableModel::retranslate() {
    if (!m_contacts.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kContactColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kContactColumns - 1);
}

int ContactTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

int ContactTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kContactColumns; }

QVariant ContactTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Contact& shown = contact(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == TableView::PillToneRole && column == Column::State) return static_cast<int>(contactTone(shown));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    switch (column) {
    case Column::Site: return siteText(shown.site, shown.label);
    case Column::Fingerprint: return toQt(shown.fingerprint);
    case Column::State: return contactWord(shown);
    case Column::FirstSeen: return momentText(shown.firstSeen);
    case Column::Decided: return decidedWords(shown);
    }
    return {};
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Site: return tr("PC");
    case Column::Fingerprint: return tr("Fingerprint");
    case Column::State: return tr("State");
    case Column::FirstSeen: return tr("Met on");
    case Column::Decided: return tr("Decided");
    }
    return {};
}

} // namespace preceptor::ui
