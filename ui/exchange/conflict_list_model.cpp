// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_list_model.h"

#include "ui/exchange/exchange_words.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/record_words.h"
#include "ui/widgets/two_line_delegate.h"

#include <QStringList>

#include <algorithm>

namespace preceptor::ui {

namespace {

bool isOf(const Conflict& conflict, const std::string& site) {
    return std::any_of(conflict.values.begin(), conflict.values.end(),
                       [&](const ConflictValue& value) { return value.site == site; });
}

QString titleOf(const Conflict& conflict) {
    return conflict.title.empty() ? recordKind(conflict.table) : toQt(conflict.title);
}

QString secondLine(const Conflict& conflict) {
    return QStringLiteral("%1 · %2").arg(recordKind(conflict.table), conflictWord(conflict));
}

} // namespace

void ConflictListModel::setConflicts(std::vector<Conflict> conflicts) {
    beginResetModel();
    m_conflicts = std::move(conflicts);
    fill();
    endResetModel();
}

void ConflictListModel::narrow(bool open, const std::string& site) {
    beginResetModel();
    m_open = open;
    m_site = site;
    fill();
    endResetModel();
}

void ConflictListModel::fill() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_conflicts.size(); ++i)
        if (m_conflicts[i].open == m_open && (m_site.empty() || isOf(m_conflicts[i], m_site))) m_shown.push_back(i);
}

int ConflictListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ConflictListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Conflict& shown = conflict(index.row());
    switch (role) {
    case Qt::DisplayRole: return titleOf(shown);
    case TwoLineDelegate::SecondLineRole: return secondLine(shown);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return labelled(titleOf(shown), secondLine(shown));
    default: return {};
    }
}

} // namespace preceptor::ui
