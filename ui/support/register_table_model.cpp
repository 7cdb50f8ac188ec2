// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/register_table_model.h"

#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostColumns = 6; // the rest is in the form

// Registers whose first fields are not what one looks for in a table.
std::vector<std::string_view> lookedFor(std::string_view code) {
    if (code == "recommendation") return {"text", "status", "category", "made_on", "sent_to_presenter_on"};
    if (code == "learning_point") return {"text", "domain", "module_ids", "protocol_id", "starred"};
    if (code == "action") return {"text", "status", "due_on", "owner_id"};
    if (code == "epa_observation") return {"epa_id", "level", "observed_on", "observer_id"};
    if (code == "entrustment_decision") return {"epa_id", "level", "decided_on", "decided_by"};
    if (code == "item_batch") return {"item", "n_1", "n_2", "n_3", "n_4", "n_5"};
    return {};
}

// What the row is called by has the most room, and is in the table though it is a long text.
bool namesRow(const Register& reg, std::size_t field) {
    return std::find(reg.title.begin(), reg.title.end(), reg.fields[field].column) != reg.title.end();
}

bool isNumber(const RegisterField& field) { return field.type == FieldType::Integer || field.type == FieldType::Real; }

int alignmentOf(const RegisterField& field) {
    return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString plain(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return numberText(*whole);
    if (const auto* number = std::get_if<double>(&value)) return QLocale().toString(*number, 'g', 12);
    return {};
}

QVariant raw(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<qlonglong>(*whole);
    if (const auto* number = std::get_if<double>(&value)) return *number;
    return {};
}

} // namespace

RegisterTableModel::RegisterTableModel(const Register& reg, std::string_view hidden, TitleOf titleOf, QObject* parent)
    : QAbstractTableModel(parent), m_register(reg), m_titleOf(std::move(titleOf)) {
    for (const std::string_view column : lookedFor(reg.code))
        for (std::size_t i = 0; i < reg.fields.size(); ++i)
            if (reg.fields[i].column == column && column != hidden) m_columns.push_back(i);
    if (!m_columns.empty()) return;
    for (std::size_t i = 0; i < reg.fields.size() && m_columns.size() < kMostColumns; ++i)
        if (reg.fields[i].column != hidden && (reg.fields[i].type != FieldType::LongText || namesRow(reg, i)))
            m_columns.push_back(i);
}

QList<int> RegisterTableModel::shares() const {
    QList<int> shares;
    for (const std::size_t at : m_columns)
        shares << (m_register.fields[at].type == FieldType::LongText ? 3 : namesRow(m_register, at) ? 2 : 1);
    return shares;
}

int RegisterTableModel::dayColumn() const {
    for (int column = 0; column < columnCount(); ++column)
        if (field(column).type == FieldType::Date && field(column).fresh == "today" &&
            namesRow(m_register, m_columns[static_cast<std::size_t>(column)]))
            return column;
    return -1;
}

void RegisterTableModel::setRows(std::vector<RegisterRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_words.clear();
    for (const RegisterRow& row : m_rows) {
        QStringList words;
        for (const std::size_t at : m_columns) words << this->words(m_register.fields[at], row.values[at]);
        m_words.push_back(words);
    }
    endResetModel();
}

void RegisterTableModel::retranslate() {
    setRows(std::move(m_rows));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RegisterTableModel::rowOf(std::int64_t id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const RegisterRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RegisterTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegisterTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const FieldValue& RegisterTableModel::value(const QModelIndex& index) const {
    return row(index.row()).values[m_columns[static_cast<std::size_t>(index.column())]];
}

QString RegisterTableModel::words(const RegisterField& field, const FieldValue& value) const {
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Integer:
    case FieldType::Real: return plain(value);
    case FieldType::Code: return codeLabel(field.list, toStd(plain(value)));
    case FieldType::Flag: {
        const auto* flag = std::get_if<std::int64_t>(&value);
        if (!flag) return {};
        return *flag ? QCoreApplication::translate("Registers", "Yes") : QCoreApplication::translate("Registers", "No");
    }
    case FieldType::Reference: {
        const auto* id = std::get_if<std::int64_t>(&value);
        return id ? m_titleOf(field.list, *id) : QString();
    }
    case FieldType::References: {
        QStringList titles;
        for (const std::int64_t id : idsOf(value)) titles << m_titleOf(field.list, id);
        titles.sort();
        return listText(titles);
    }
    }
    return {};
}

QVariant RegisterTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RegisterField& shown = field(index.column());
    const bool numeric = isNumber(shown);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_words[static_cast<std::size_t>(index.row())].at(index.column());
    if (role == Qt::TextAlignmentRole) return alignmentOf(shown);
    if (role == Qt::UserRole)
        return numeric || shown.type == FieldType::Date ? raw(value(index)) : data(index, Qt::DisplayRole);
    return {};
}

QVariant RegisterTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return fieldLabel(field(section).column);
    if (role == Qt::TextAlignmentRole) return alignmentOf(field(section));
    return {};
}

} // namespace preceptor::ui
