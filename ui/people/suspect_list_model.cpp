// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/suspect_list_model.h"

#include "ui/text/format.h"
#include "ui/widgets/two_line_delegate.h"

#include <QStringList>

namespace preceptor::ui {

namespace {

QString reasonText(DuplicateReason reason) {
    switch (reason) {
    case DuplicateReason::SameEmail: return SuspectListModel::tr("same e-mail");
    case DuplicateReason::SamePhone: return SuspectListModel::tr("same telephone");
    case DuplicateReason::SameStaffNo: return SuspectListModel::tr("same staff number");
    case DuplicateReason::SameName: return SuspectListModel::tr("same name");
    case DuplicateReason::SimilarName: return SuspectListModel::tr("names sound alike");
    case DuplicateReason::SameInstitution: return SuspectListModel::tr("same institution");
    case DuplicateReason::SameBirthYear: return SuspectListModel::tr("same year of birth");
    }
    return {};
}

} // namespace

QString reasonsText(const DuplicateSuspect& suspect) {
    if (suspect.isContradicted()) return SuspectListModel::tr("merged on one PC, said to be two people on another");
    QStringList words;
    for (const DuplicateReason reason : suspect.reasons) words << reasonText(reason);
    return listText(words);
}

QString strengthText(DuplicateStrength strength) {
    switch (strength) {
    case DuplicateStrength::NearlySure: return SuspectListModel::tr("nearly sure");
    case DuplicateStrength::Likely: return SuspectListModel::tr("likely");
    case DuplicateStrength::Possible: return SuspectListModel::tr("possible");
    }
    return {};
}

SuspectListModel::SuspectListModel(NameOf nameOf, QObject* parent)
    : QAbstractListModel(parent), m_nameOf(std::move(nameOf)) {}

void SuspectListModel::setSuspects(std::vector<DuplicateSuspect> suspects) {
    beginResetModel();
    m_suspects = std::move(suspects);
    endResetModel();
}

int SuspectListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_suspects.size());
}

QVariant SuspectListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DuplicateSuspect& pair = suspect(index.row());
    const QString first = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? m_nameOf(pair.a) : QString();
    switch (role) {
    case Qt::DisplayRole: {
        const QString second = m_nameOf(pair.b);
        return first == second ? tr("%1 (twice)").arg(first) : tr("%1 and %2").arg(first, second);
    }
    case Qt::AccessibleTextRole: return tr("%1 and %2: %3").arg(first, m_nameOf(pair.b), reasonsText(pair));
    case TwoLineDelegate::SecondLineRole:
    case Qt::ToolTipRole: return reasonsText(pair);
    default: return {};
    }
}

} // namespace preceptor::ui
