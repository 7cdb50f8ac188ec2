// SPDX-License-Identifier: GPL-3.0-or-later
// Marks what is selected in the matrix: by key, by button, by a whole column. Remembers which rows its own change
// touches, so that the page reads only those again.
#pragma once

#include "core/model/enrolment.h"
#include "ui/support/page.h"
#include "ui/widgets/matrix_roles.h"

#include <functional>
#include <vector>

namespace preceptor::ui {

class MatrixView;
class ProgressModel;

class ProgressEditor final : public QObject {
    Q_OBJECT
public:
    // Lives with the matrix.
    ProgressEditor(const PageContext& context, ProgressModel* model, MatrixView* matrix);

    void mark(CellState state); // NotStarted clears
    // A change of these cells comes from elsewhere (a form).
    void expect(const std::vector<ProgressCell>& cells);
    // Reads the touched rows again; false: the change was not ours.
    bool refreshTouched();
    int selectedCells() const;             // of modules
    std::vector<int> selectedRows() const; // of cells and names, in order

private:
    void markWith(const std::function<void(const std::vector<ProgressCell>&)>& write);
    void copyDateDown();
    void chooseColumn(int column);
    std::vector<std::size_t> rowsOf(const std::vector<ProgressCell>& cells) const;

    PageContext m_context;
    ProgressModel* m_model;
    MatrixView* m_matrix;
    std::vector<std::size_t> m_touched; // table rows
};

} // namespace preceptor::ui
