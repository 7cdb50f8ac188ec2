// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/site_table_model.h"

#include "core/services/exchange_matrix.h"
#include "ui/exchange/exchange_words.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

namespace preceptor::ui {

namespace {

constexpr int kSiteColumns = 7;
constexpr int kSilentDays = 14;

QString behindWords(const SiteRow& site) {
    if (site.behind == 0) return SiteTableModel::tr("has everything");
    return SiteTableModel::tr("%n changes behind", "", static_cast<int>(site.behind));
}

QString silentWords(const SiteRow& site) {
    if (site.retired) return SiteTableModel::tr("not waited for");
    if (!site.lastFrom) return SiteTableModel::tr("no file yet");
    return site.daysSilent ? agoText(*site.daysSilent) : SiteTableModel::tr("at an unknown time");
}

bool silentTooLong(const SiteRow& site) { return !site.retired && site.daysSilent.value_or(0) > kSilentDays; }

} // namespace

QString SiteTableModel::moment(const std::optional<Timestamp>& at) { return at ? momentText(*at) : tr("never"); }

void SiteTableModel::setSites(std::vector<SiteRow> sites, Writers conflicts) {
    beginResetModel();
    m_sites = std::move(sites);
    m_conflicts = std::move(conflicts);
    endResetModel();
}

void SiteTableModel::setDuplicates(Writers duplicates) {
    m_duplicates = std::move(duplicates);
    const int column = static_cast<int>(Column::Duplicates);
    if (!m_sites.empty()) Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

std::int64_t SiteTableModel::waiting(const SiteRow& site, Column column) const {
    return countOf(site, column == Column::Conflicts ? m_conflicts : m_duplicates);
}

void SiteTableModel::retranslate() {
    if (!m_sites.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kSiteColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kSiteColumns - 1);
}

int SiteTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sites.size());
}

int SiteTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kSiteColumns; }

QVariant SiteTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SiteRow& site = m_sites[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == TableView::PaleRole && column == Column::Site && site.own) return tr("this PC");
    if (role == TableView::PillToneRole && !site.own) {
        if (column == Column::Behind) return static_cast<int>(site.behind == 0 ? Tone::Ok : Tone::Info);
        if (column == Column::Silent && silentTooLong(site)) return static_cast<int>(Tone::Warn);
    }
    const bool counts = column == Column::Conflicts || column == Column::Duplicates;
    if (role == TableView::PillToneRole && counts && waiting(site, column) > 0) return static_cast<int>(Tone::Warn);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    if (column == Column::Site) return siteText(site);
    if (counts)
        return waiting(site, column) > 0 ? numberText(waiting(site, column)) : tr("none", "waits to be decided");
    if (site.own) return QString();
    switch (column) {
    case Column::Site: return {};
    case Column::LastFrom: return site.lastFrom && !site.daysSilent ? tr("at an unknown time") : moment(site.lastFrom);
    case Column::LastTo: return moment(site.lastTo);
    case Column::Behind: return behindWords(site);
    case Column::Silent: return silentWords(site);
    case Column::Conflicts:
    case Column::Duplicates: return {};
    }
    return {};
}

QVariant SiteTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Site: return tr("Site");
    case Column::LastFrom: return tr("Last file from it");
    case Column::LastTo: return tr("Last file for it");
    case Column::Behind: return tr("How far it is");
    case Column::Silent: return tr("Last heard");
    case Column::Conflicts: return tr("To decide");
    case Column::Duplicates: return tr("Twice?");
    }
    return {};
}

} // namespace preceptor::ui
