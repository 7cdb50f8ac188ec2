// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/history_table_model.h"

#include "ui/style/tokens.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/table_view.h"

#include <cmath>

namespace preceptor::ui {

namespace {

constexpr int kColumns = 5;

QString statusWords(const HistoryRow& row) {
    switch (row.kind) {
    case HistoryKind::Conference: return codeLabel("attendance_status", row.status);
    case HistoryKind::Workshop: return codeLabel("event_role", row.status);
    case HistoryKind::Enrolment: // the status is of today; a completion has a line of its own day
        return row.status == "completed" ? QString() : codeLabel("enrolment_status", row.status);
    case HistoryKind::Module: return codeLabel("progress_status", row.status);
    case HistoryKind::Score: return {};
    case HistoryKind::Observation:
    case HistoryKind::Entrustment: return codeLabel("epa_level", row.status);
    case HistoryKind::SignOff: return codeLabel("programme_role", row.status);
    case HistoryKind::Completion: return toQt(row.certificateNo);
    }
    return {};
}

QString scoreWords(const HistoryRow& row) {
    QString mark = HistoryTableModel::tr("%1 of %2").arg(markText(*row.score), markText(row.scoreMax.value_or(0)));
    if (row.itemsAsked > 0)
        mark = HistoryTableModel::tr("%1 (%2 of %3 items in full)", "a mark")
                   .arg(mark)
                   .arg(row.itemsFull)
                   .arg(row.itemsAsked);
    if (!row.passMark) return mark;
    return *row.score >= *row.passMark ? HistoryTableModel::tr("%1, passed").arg(mark)
                                       : HistoryTableModel::tr("%1, not passed").arg(mark);
}

// Only what stands out is marked.
QVariant resultTone(const HistoryRow& row) {
    const bool failed = row.kind == HistoryKind::Score && row.passMark && row.score && *row.score < *row.passMark;
    if (row.kind == HistoryKind::Completion) return static_cast<int>(Tone::Ok);
    if (failed || row.status == "absent" || row.status == "withdrawn" || row.status == "not_completed")
        return static_cast<int>(Tone::Warn);
    return {};
}

} // namespace

QString historyKind(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::Conference: return HistoryTableModel::tr("Conference");
    case HistoryKind::Workshop: return HistoryTableModel::tr("Workshop");
    case HistoryKind::Enrolment: return HistoryTableModel::tr("Enrolment");
    case HistoryKind::Module: return HistoryTableModel::tr("Module");
    case HistoryKind::Score: return HistoryTableModel::tr("Assessment");
    case HistoryKind::Observation: return HistoryTableModel::tr("Observation");
    case HistoryKind::Entrustment: return HistoryTableModel::tr("Entrusted");
    case HistoryKind::SignOff: return HistoryTableModel::tr("Sign-off");
    case HistoryKind::Completion: return HistoryTableModel::tr("Completed");
    }
    return {};
}

QString historyTitle(const HistoryRow& row) { return toQt(inReadersLanguage(row.title, row.titleZh)); }

QString historyResult(const HistoryRow& row) {
    if (row.kind == HistoryKind::Score && row.score) return scoreWords(row);
    QString status = statusWords(row);
    if (row.kind != HistoryKind::Conference || row.role == "participant") return status;
    return QStringLiteral("%1, %2").arg(status, codeLabel("attendance_role", row.role));
}

QString historyLength(const HistoryRow& row) {
    if (row.minutes) return minutesText(static_cast<int>(*row.minutes));
    if (row.hours) return minutesText(static_cast<int>(std::lround(*row.hours * 60)));
    return {};
}

void HistoryTableModel::setRows(std::vector<HistoryRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void HistoryTableModel::retranslate() {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int HistoryTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant HistoryTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HistoryRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == TableView::PaleRole && column == Column::Title) return toQt(row.context);
    if (role == TableView::PillToneRole && column == Column::Result) return resultTone(row);
    if (role == Qt::ToolTipRole && column == Column::Title) return historyTitle(row);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (column) {
    case Column::Day: return row.on ? isoDate(toQt(*row.on)) : QString();
    case Column::Kind: return historyKind(row.kind);
    case Column::Title: return historyTitle(row);
    case Column::Result: return historyResult(row);
    case Column::Length: return historyLength(row);
    }
    return {};
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Day: return tr("Date");
    case Column::Kind: return tr("Kind");
    case Column::Title: return tr("What");
    case Column::Result: return tr("Result");
    case Column::Length: return tr("Time");
    }
    return {};
}

} // namespace preceptor::ui
