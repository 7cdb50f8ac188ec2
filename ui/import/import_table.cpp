// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_table.h"

#include "ui/import/import_table_model.h"
#include "ui/import/import_words.h"
#include "ui/import/look_bar.h"
#include "ui/import/mapping_header.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

namespace preceptor::ui {

namespace {

constexpr int kResultWidth = 106;
constexpr int kLeastWidth = 96;
constexpr int kMostWidth = 260;
constexpr int kChoiceRoom = 60; // gap, frame and arrow of a choice
constexpr int kMeasuredRows = 30;

} // namespace

ImportTable::ImportTable(QWidget* parent)
    : Card(parent), m_model(new ImportTableModel(this)), m_table(new TableView(this)),
      m_mapping(new MappingHeader(m_table)), m_look(new LookBar(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::kXs, 1, 1);
    column->setSpacing(0);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setHorizontalHeader(m_mapping);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_look);
    connectParts();
}

void ImportTable::connectParts() {
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (index.column() > 0) m_table->edit(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportTable::showRow);
    connect(m_model, &ImportTableModel::corrected, this, &ImportTable::corrected);
    connect(m_look, &LookBar::decided, this, &ImportTable::decided);
    connect(m_look, &LookBar::takenBack, this, &ImportTable::takenBack);
    connect(m_mapping, &MappingHeader::chosen, this, &ImportTable::meaningChosen);
}

void ImportTable::retranslate() {
    m_table->setAccessibleName(tr("Rows of the file"));
    m_look->retranslate();
    m_model->retranslate();
}

void ImportTable::clear() {
    m_preview.reset();
    m_model->show(nullptr, std::nullopt);
    m_mapping->setColumns({});
    m_look->showNothing();
}

void ImportTable::show(const std::shared_ptr<const RosterPreview>& preview, std::optional<Verdict> only) {
    const QModelIndex before = m_table->currentIndex();
    const int row = std::max(before.row(), 0);
    const int column = std::max(before.column(), 0);
    m_preview = preview;
    m_model->show(m_preview, only);
    m_mapping->setColumns(m_preview->layout.columns);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    showRow(m_table->currentIndex());
    keepRowInSight();
}

void ImportTable::startAnew() {
    setColumnWidths();
    const int doubt = m_model->firstRowOf(Verdict::NeedsLook);
    m_table->setCurrentIndex(m_model->index(std::max(doubt, 0), 0));
    m_table->setFocus(); // what had it, to choose a file, is gone from sight
}

void ImportTable::goToNextDoubt() {
    const int next = m_model->firstRowOf(Verdict::NeedsLook);
    if (next >= 0) m_table->setCurrentIndex(m_model->index(next, 0));
    m_table->setFocus();
}

// Once the parts around the table have taken their room.
void ImportTable::keepRowInSight() {
    QMetaObject::invokeMethod(
        m_table, [table = m_table] { table->scrollTo(table->currentIndex()); }, Qt::QueuedConnection);
}

void ImportTable::showRow(const QModelIndex& current) {
    if (current.isValid() && m_preview)
        m_look->show(*m_preview, m_model->rowOf(current.row()));
    else
        m_look->showNothing();
}

// As wide as the heading, its choice and the first rows need.
int ImportTable::wantedWidth(int column) const {
    const QFontMetrics metrics(roleFont(TextRole::Body));
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text); };
    const RosterField field = m_preview->layout.columns[static_cast<std::size_t>(column - 1)].field;
    int text = width(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row)
        text = std::max(text, width(m_model->index(row, column).data().toString()));
    const int wanted = std::max(text + 2 * space::kM, width(fieldWord(field)) + kChoiceRoom);
    return std::clamp(wanted, scaled(kLeastWidth), scaled(kMostWidth));
}

// What is left over goes to all columns but the result.
void ImportTable::setColumnWidths() {
    const int columns = m_model->columnCount();
    if (columns < 2) return;
    std::vector<int> widths{scaled(kResultWidth)};
    for (int column = 1; column < columns; ++column) widths.push_back(wantedWidth(column));
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(0, m_table->viewport()->width() - total) / (columns - 1);
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)] + (column > 0 ? spare : 0));
}

} // namespace preceptor::ui
