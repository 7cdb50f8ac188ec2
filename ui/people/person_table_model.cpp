// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_table_model.h"

#include "ui/style/tokens.h"
#include "ui/support/reference_choices.h"
#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kBlock = 64;
constexpr int kMostBlocks = 16;
constexpr int kPersonColumns = 6;

constexpr std::string_view kUsual = "active"; // needs no mark

} // namespace

PersonTableModel::PersonTableModel(Fetch fetch, QObject* parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch)) {}

void PersonTableModel::setPeople(std::vector<PersonId> people) {
    beginResetModel();
    m_people = std::move(people);
    m_blocks.clear();
    endResetModel();
}

void PersonTableModel::retranslate() {
    if (!m_people.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kPersonColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kPersonColumns - 1);
}

int PersonTableModel::rowOf(PersonId person) const {
    const auto found = std::find(m_people.begin(), m_people.end(), person);
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

int PersonTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PersonTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kPersonColumns; }

const PersonRow& PersonTableModel::row(int index) const {
    static const PersonRow kGone;
    const int block = index / kBlock;
    if (!m_blocks.contains(block)) {
        if (m_blocks.size() >= kMostBlocks) m_blocks.clear();
        const auto from = m_people.begin() + std::ptrdiff_t{block} * kBlock;
        const auto count = std::min<std::ptrdiff_t>(kBlock, m_people.end() - from);
        m_blocks.insert(block, m_fetch(std::vector<PersonId>(from, from + count)));
    }
    for (const PersonRow& person : m_blocks[block])
        if (person.id == personAt(index)) return person;
    return kGone;
}

QString PersonTableModel::text(const PersonRow& person, Column column) const {
    switch (column) {
    case Column::Name: return toQt(person.nativeName);
    case Column::Institution: return person.institution ? titleText(person.institutionName) : QString();
    case Column::Department: return toQt(person.department);
    case Column::Cadre: return codeLabel("cadre", person.cadre);
    case Column::Phone: return toQt(person.phone);
    case Column::Status: return statusWords(person);
    }
    return {};
}

// Where values of two PCs wait, that is what has to be seen.
QString PersonTableModel::statusWords(const PersonRow& person) const {
    QStringList words;
    const bool undecided = m_undecided.contains(person.id.value);
    if (person.status != kUsual || !undecided) words << codeLabel("person_status", person.status);
    if (undecided) words << undecidedWord();
    return words.join(QStringLiteral(" · "));
}

QVariant PersonTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PersonRow& person = row(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(person, column);
    case TableView::PaleRole: return column == Column::Name ? toQt(person.romanised) : QVariant();
    case TableView::PillToneRole:
        return column == Column::Status && (person.status != kUsual || m_undecided.contains(person.id.value))
                   ? QVariant(static_cast<int>(Tone::Warn))
                   : QVariant();
    case Qt::ToolTipRole: return column == Column::Status ? QVariant() : text(person, column);
    default: return {};
    }
}

QVariant PersonTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    constexpr const char* kFields[] = {
        "full_name_native", "institution_id", "department_id", "cadre", "phone", "status"};
    return fieldLabel(kFields[section]);
}

} // namespace preceptor::ui
