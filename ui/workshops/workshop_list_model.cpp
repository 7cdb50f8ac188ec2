// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshop_list_model.h"

#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/widgets/two_line_delegate.h"

#include <algorithm>

namespace preceptor::ui {

void WorkshopListModel::setRows(std::vector<WorkshopRow> rows, Date today) {
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

int WorkshopListModel::rowOf(std::int64_t id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const WorkshopRow& r) { return r.id.value == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WorkshopListModel::suggested() const {
    int best = m_rows.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const WorkshopRow& row = m_rows[i];
        const auto last = row.to ? row.to : row.from;
        if (!last || *last < m_today) continue; // the rows go back in time
        best = static_cast<int>(i);
        if (row.from && *row.from <= m_today) break;
    }
    return best;
}

int WorkshopListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorkshopListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const WorkshopRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString days = workshopDays(row);
    const bool onlyCounted = row.learners == 0 && row.counted > 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return toQt(row.title);
    case TwoLineDelegate::SecondLineRole: {
        QStringList facts{days, toQt(row.venue)};
        if (m_undecided.contains(row.id.value)) facts << undecidedWord();
        facts.removeAll(QString());
        return facts.join(QStringLiteral(" · "));
    }
    case TwoLineDelegate::FigureRole:
        if (onlyCounted) return tr("%Ln counted", "heads without names", row.counted);
        return row.arrived > 0 ? QStringLiteral("%1 / %2").arg(row.arrived).arg(row.learners)
                               : tr("%Ln people", "", row.learners);
    case Qt::AccessibleTextRole:
        if (onlyCounted)
            return QStringLiteral("%1, %2, %3")
                .arg(toQt(row.title), days, data(index, TwoLineDelegate::FigureRole).toString());
        return tr("%1, %2, %3 of %4 arrived", "workshop, days, numbers")
            .arg(toQt(row.title), days)
            .arg(row.arrived)
            .arg(row.learners);
    case SearchRole: return QStringList{toQt(row.title), toQt(row.code), toQt(row.venue), days}.join(QLatin1Char('\n'));
    case IdRole: return static_cast<qlonglong>(row.id.value);
    default: return {};
    }
}

QString workshopDays(const WorkshopRow& workshop) {
    if (!workshop.from) return {};
    if (!workshop.to || *workshop.to == *workshop.from) return mediumDate(*workshop.from);
    return QStringLiteral("%1 – %2").arg(shortDate(*workshop.from), mediumDate(*workshop.to));
}

} // namespace preceptor::ui
