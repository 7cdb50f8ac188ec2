// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/cascade_model.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"

#include <algorithm>

namespace preceptor::ui {

void CascadeModel::setTree(CascadeTree tree) {
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

int CascadeModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

const std::vector<int>& CascadeModel::below(int node) const {
    return node < 0 ? m_tree.top : m_tree.nodes[static_cast<std::size_t>(node)].below;
}

QModelIndex CascadeModel::indexOf(int node) const {
    if (node < 0) return {};
    const auto& siblings = below(m_tree.nodes[static_cast<std::size_t>(node)].parent);
    const auto at = std::find(siblings.begin(), siblings.end(), node);
    return createIndex(static_cast<int>(at - siblings.begin()), 0, static_cast<quintptr>(node));
}

QModelIndex CascadeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(below(nodeAt(parent))[static_cast<std::size_t>(row)]));
}

QModelIndex CascadeModel::parent(const QModelIndex& child) const {
    const int node = nodeAt(child);
    return node < 0 ? QModelIndex() : indexOf(m_tree.nodes[static_cast<std::size_t>(node)].parent);
}

int CascadeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(below(nodeAt(parent)).size());
}

int CascadeModel::columnCount(const QModelIndex&) const { return Columns; }

QString CascadeModel::text(const CascadeTrainer& trainer, int column) const {
    switch (column) {
    case Name: return toQt(trainer.name);
    case Institution: return toQt(trainer.institution);
    case Events: return numberText(trainer.events);
    case Learners: return numberText(trainer.learners);
    case HeadCount: return trainer.headcount > 0 ? numberText(trainer.headcount) : QString();
    case LastTaught: return trainer.lastTaught ? mediumDate(*trainer.lastTaught) : tr("not yet");
    default: return {};
    }
}

QVariant CascadeModel::data(const QModelIndex& index, int role) const {
    const int node = nodeAt(index);
    if (node < 0) return {};
    const CascadeTrainer& trainer = m_tree.at(node);
    switch (role) {
    case Qt::DisplayRole: return text(trainer, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Events ? static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)
                                        : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == LastTaught && !trainer.active ? QVariant(toneColor(Tone::Warn)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Name) return QStringLiteral("%1 · %2").arg(generationWords(trainer), toQt(trainer.name));
        if (index.column() == Events && trainer.assisted > 0) return tr("%Ln more as co-trainer", "", trainer.assisted);
        return trainer.observedDue ? tr("Next teaching to be observed: %1").arg(mediumDate(*trainer.observedDue))
                                   : QVariant();
    case Qt::AccessibleTextRole:
        return labelled(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                        text(trainer, index.column()));
    default: return {};
    }
}

QVariant CascadeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= Events) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Trainer");
    case Institution: return fieldLabel("institution_id");
    case Events: return tr("Led");
    case Learners: return tr("Learners");
    case HeadCount: return tr("Head counts");
    case LastTaught: return tr("Last taught");
    default: return {};
    }
}

void CascadeModel::retranslate() { setTree(std::move(m_tree)); }

QString generationWords(const CascadeTrainer& trainer) {
    return trainer.generation ? QStringLiteral("G%1").arg(*trainer.generation) : QStringLiteral("–");
}

} // namespace preceptor::ui
