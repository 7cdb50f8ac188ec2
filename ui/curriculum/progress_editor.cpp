// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_editor.h"

#include "core/services/enrolment_service.h"
#include "core/services/progress_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/progress_model.h"
#include "ui/support/action_runner.h"
#include "ui/widgets/matrix_view.h"

#include <algorithm>
#include <set>

namespace preceptor::ui {

ProgressEditor::ProgressEditor(const PageContext& context, ProgressModel* model, MatrixView* matrix)
    : QObject(matrix), m_context(context), m_model(model), m_matrix(matrix) {
    connect(matrix, &MatrixView::columnChosen, this, &ProgressEditor::chooseColumn);
    connect(matrix, &MatrixView::stateRequested, this, &ProgressEditor::mark);
    connect(matrix, &MatrixView::copyDownRequested, this, &ProgressEditor::copyDateDown);
}

void ProgressEditor::expect(const std::vector<ProgressCell>& cells) { m_touched = rowsOf(cells); }

bool ProgressEditor::refreshTouched() {
    const auto rows = std::exchange(m_touched, {});
    if (rows.empty()) return false;
    m_context.workspace.progress().refresh(m_model->table(), rows);
    m_model->rowsChanged(rows);
    return true;
}

int ProgressEditor::selectedCells() const {
    int cells = 0;
    for (const QItemSelectionRange& range : m_matrix->selectionModel()->selection())
        cells += range.height() * qMax(0, range.right() - qMax(range.left(), int{ProgressModel::FirstModule}) + 1);
    return cells;
}

std::vector<int> ProgressEditor::selectedRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_matrix->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<std::size_t> ProgressEditor::rowsOf(const std::vector<ProgressCell>& cells) const {
    std::set<EnrolmentId> touched;
    for (const ProgressCell& cell : cells) touched.insert(cell.enrolment);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_model->table().rows.size(); ++row)
        if (touched.contains(m_model->table().rows[row].enrolment)) rows.push_back(row);
    return rows;
}

void ProgressEditor::markWith(const std::function<void(const std::vector<ProgressCell>&)>& write) {
    QModelIndexList indexes = m_matrix->selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && m_matrix->currentIndex().isValid()) indexes << m_matrix->currentIndex();
    if (indexes.size() > 1) // of many at once none that is not asked of its person
        indexes.removeIf([](const QModelIndex& at) {
            return at.data(matrix::StateRole).toInt() == static_cast<int>(CellState::Hidden);
        });
    const auto cells = m_model->cells(indexes);
    if (cells.empty()) return;
    expect(cells);
    write(cells);
    m_touched.clear();
    if (cells.size() > 1) m_matrix->clearSelection();
}

void ProgressEditor::mark(CellState state) {
    markWith([&](const std::vector<ProgressCell>& cells) {
        ProgressService& progress = m_context.workspace.progress();
        m_context.runner.run([&] {
            if (state == CellState::NotStarted) return progress.clear(cells);
            return progress.mark(cells, state == CellState::Exempt ? ModuleStatus::Exempt : ModuleStatus::Done);
        });
    });
}

// The day of the topmost selected cell goes to all of the selection, as in a spreadsheet.
void ProgressEditor::copyDateDown() {
    markWith([this](const std::vector<ProgressCell>& cells) {
        const auto first = std::min_element(cells.begin(), cells.end(), [this](const auto& a, const auto& b) {
            return m_model->indexOf(a.enrolment, 0).row() < m_model->indexOf(b.enrolment, 0).row();
        });
        const auto view = m_context.runner.run([&] { return m_context.workspace.enrolments().view(first->enrolment); });
        if (!view) return;
        for (const ModuleProgress& progress : view->progress)
            if (progress.cell == *first && progress.doneOn)
                m_context.runner.run(
                    [&] { return m_context.workspace.progress().mark(cells, progress.status, progress.doneOn); });
    });
}

void ProgressEditor::chooseColumn(int column) {
    if (m_model->rowCount() == 0) return;
    const QItemSelection whole(m_model->index(0, column), m_model->index(m_model->rowCount() - 1, column));
    m_matrix->selectionModel()->setCurrentIndex(m_model->index(0, column), QItemSelectionModel::NoUpdate);
    m_matrix->selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
    m_matrix->setFocus(Qt::OtherFocusReason);
}

} // namespace preceptor::ui
