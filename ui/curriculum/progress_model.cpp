// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_model.h"

#include "ui/curriculum/progress_legend.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/matrix_roles.h"

#include <algorithm>
#include <set>

namespace preceptor::ui {

namespace {

CellState cellState(ProgressState state) {
    switch (state) {
    case ProgressState::NotStarted: return CellState::NotStarted;
    case ProgressState::InProgress: return CellState::InProgress;
    case ProgressState::Done: return CellState::Complete;
    case ProgressState::Exempt: return CellState::Exempt;
    case ProgressState::Overdue: return CellState::Overdue;
    case ProgressState::NotAsked: return CellState::Hidden;
    }
    return CellState::NotStarted;
}

// Of who is not in the class: waits, has left, or only applied. Who completed it has an award instead.
QString standing(EnrolmentStatus status) {
    return ruleDecides(status) ? QString() : codeLabel("enrolment_status", codeOf(status));
}

bool isDone(ProgressState state) { return state == ProgressState::Done || state == ProgressState::Exempt; }

} // namespace

void ProgressModel::setTable(ProgressTable table) {
    beginResetModel();
    m_table = std::move(table);
    rebuild();
    endResetModel();
}

void ProgressModel::narrow(ProgressNarrowing narrowing) {
    beginResetModel();
    m_narrowing = std::move(narrowing);
    rebuild();
    endResetModel();
}

void ProgressModel::retranslate() {
    beginResetModel();
    rebuild();
    endResetModel();
}

void ProgressModel::rebuild() {
    m_institutions.clear();
    for (const InstitutionLabel& label : m_table.institutions) {
        const std::string& full = inReadersLanguage(label.nameEn, label.nameZh);
        const std::string& name = !label.shortName.empty() ? label.shortName : full.empty() ? label.nameZh : full;
        m_institutions.insert(label.id.value, toQt(name));
    }
    m_sections.clear();
    m_titles.clear();
    for (const Module& module : m_table.modules) {
        m_sections << toQt(module.section);
        m_titles << toQt(inReadersLanguage(module.title, module.titleZh));
    }
    m_shown.clear();
    for (std::size_t row = 0; row < m_table.rows.size(); ++row)
        if (passes(row)) m_shown.push_back(row);
    recount();
}

bool ProgressModel::passes(std::size_t row) const {
    const ProgressRow& person = m_table.rows[row];
    if (m_narrowing.people && !m_narrowing.people->contains(person.person)) return false;
    if (m_narrowing.institution && person.institution != m_narrowing.institution) return false;
    if (m_narrowing.status.isEmpty()) return true;
    if (m_narrowing.status != QLatin1String("overdue")) return m_narrowing.status == toQt(codeOf(person.status));
    for (std::size_t m = 0; m < m_table.modules.size(); ++m)
        if (m_table.at(row, m) == ProgressState::Overdue) return true;
    return false;
}

void ProgressModel::recount() {
    m_moduleShares.assign(m_table.modules.size(), 0);
    for (std::size_t m = 0; m < m_table.modules.size(); ++m) {
        std::size_t done = 0;
        std::size_t asked = 0;
        for (const std::size_t row : m_shown) {
            const ProgressState state = m_table.at(row, m);
            asked += state != ProgressState::NotAsked;
            done += isDone(state);
        }
        if (asked > 0) m_moduleShares[m] = 100.0 * static_cast<double>(done) / static_cast<double>(asked);
    }
}

void ProgressModel::rowsChanged(const std::vector<std::size_t>& rows) {
    recount();
    for (const std::size_t row : rows) {
        const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), row);
        if (at == m_shown.end() || *at != row) continue;
        const int shown = static_cast<int>(at - m_shown.begin());
        Q_EMIT dataChanged(index(shown, Name), index(shown, columnCount() - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstModule, columnCount() - 1);
}

std::vector<ProgressCell> ProgressModel::cells(const QModelIndexList& indexes) const {
    std::vector<ProgressCell> cells;
    for (const QModelIndex& at : indexes)
        if (at.column() >= FirstModule)
            cells.push_back(
                {person(at.row()).enrolment, m_table.modules[static_cast<std::size_t>(at.column() - FirstModule)].id});
    return cells;
}

std::vector<ProgressCell> ProgressModel::asked(const std::vector<EnrolmentId>& people, ModuleId module) const {
    const std::set<EnrolmentId> chosen(people.begin(), people.end());
    std::vector<ProgressCell> cells;
    for (std::size_t m = 0; m < m_table.modules.size(); ++m)
        for (std::size_t row = 0; m_table.modules[m].id == module && row < m_table.rows.size(); ++row)
            if (chosen.contains(m_table.rows[row].enrolment) && m_table.at(row, m) != ProgressState::NotAsked)
                cells.push_back({m_table.rows[row].enrolment, module});
    return cells;
}

QModelIndex ProgressModel::indexOf(EnrolmentId enrolment, int column) const {
    for (int row = 0; row < rowCount(); ++row)
        if (person(row).enrolment == enrolment) return index(row, std::min(column, columnCount() - 1));
    return {};
}

int ProgressModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ProgressModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstModule + static_cast<int>(m_table.modules.size());
}

double ProgressModel::shareOf(std::size_t row) const {
    int done = 0;
    int asked = 0;
    for (std::size_t m = 0; m < m_table.modules.size(); ++m) {
        const ProgressState state = m_table.at(row, m);
        asked += state != ProgressState::NotAsked;
        done += isDone(state);
    }
    return asked > 0 ? 100.0 * done / asked : 0;
}

QVariant ProgressModel::moduleData(const QModelIndex& index, int role) const {
    const auto module = static_cast<std::size_t>(index.column() - FirstModule);
    const CellState state = cellState(m_table.at(tableRow(index.row()), module));
    if (role == matrix::StateRole || role == Qt::UserRole) return static_cast<int>(state);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    return tr("%1 · %2: %3", "person, module, state")
        .arg(toQt(person(index.row()).nativeName), m_titles[index.column() - FirstModule], stateWords(state));
}

QVariant ProgressModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (index.column() >= FirstModule) return moduleData(index, role);
    const ProgressRow& row = person(index.row());
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (static_cast<Column>(index.column())) {
    case Name:
        if (role == matrix::NoteRole) return standing(row.status);
        if (role == matrix::AwardRole) return row.status == EnrolmentStatus::Completed;
        if (role == Qt::AccessibleTextRole && (row.status == EnrolmentStatus::Completed || !ruleDecides(row.status)))
            return QStringLiteral("%1, %2").arg(toQt(row.nativeName),
                                                codeLabel("enrolment_status", codeOf(row.status)));
        if (text || role == Qt::UserRole) return toQt(row.nativeName);
        if (role == matrix::PaleRole) return toQt(row.romanised);
        if (role == Qt::ToolTipRole) return codeLabel("enrolment_status", codeOf(row.status));
        break;
    case Institution:
        if (text || role == Qt::UserRole || role == Qt::ToolTipRole) return institutionName(row.institution);
        break;
    case Complete:
        if (text) return percentText(shareOf(tableRow(index.row())));
        if (role == matrix::ShareRole || role == Qt::UserRole) return shareOf(tableRow(index.row()));
        break;
    case FirstModule: break;
    }
    return {};
}

QVariant ProgressModel::moduleHeader(std::size_t module, int role) const {
    const auto at = static_cast<qsizetype>(module);
    switch (role) {
    case Qt::DisplayRole: return QString::number(module + 1);
    case matrix::GroupRole: return m_sections[at];
    case matrix::TitleRole: return m_titles[at];
    case matrix::ColumnShareRole: return m_moduleShares[module];
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 · %3")
            .arg(toQt(m_table.modules[module].code), m_titles[at], percentText(m_moduleShares[module]));
    default: return {};
    }
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    if (section >= FirstModule) return moduleHeader(static_cast<std::size_t>(section - FirstModule), role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Name");
    case Institution: return tr("Institution");
    case Complete: return tr("Modules done");
    case FirstModule: break;
    }
    return {};
}

} // namespace preceptor::ui
