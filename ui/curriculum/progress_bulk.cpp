// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_bulk.h"

#include "ui/curriculum/progress_editor.h"
#include "ui/curriculum/progress_legend.h"
#include "ui/curriculum/progress_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/matrix_view.h"

#include <algorithm>

namespace preceptor::ui {

ProgressBulk::ProgressBulk(ProgressModel* model, MatrixView* matrix, ProgressEditor* editor)
    : BulkBar(new ProgressLegend), m_model(model), m_matrix(matrix), m_editor(editor) {
    for (const char* name :
         {"markComplete", "setDate", "markExempt", "clearCells", "signOffRows", "statusRows", "certificateRows"})
        m_actions << addAction({}, QString::fromLatin1(name));
    connect(m_actions[0], &QPushButton::clicked, this, [this] { m_editor->mark(CellState::Complete); });
    connect(m_actions[1], &QPushButton::clicked, this, &ProgressBulk::dateAsked);
    connect(m_actions[2], &QPushButton::clicked, this, [this] { m_editor->mark(CellState::Exempt); });
    connect(m_actions[3], &QPushButton::clicked, this, [this] { m_editor->mark(CellState::NotStarted); });
    connect(m_actions[4], &QPushButton::clicked, this, &ProgressBulk::signOffAsked);
    connect(m_actions[5], &QPushButton::clicked, this, &ProgressBulk::statusAsked);
    connect(m_actions[6], &QPushButton::clicked, this, &ProgressBulk::certificatesAsked);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProgressBulk::showSelection);
}

void ProgressBulk::showSelection() {
    const int cells = m_editor->selectedCells();
    setSelection(cells > 1 ? tr("%n selected", "", cells) : QString());
}

std::vector<EnrolmentId> ProgressBulk::people() const {
    std::vector<EnrolmentId> people;
    for (const ProgressCell& cell : m_model->cells(m_matrix->selectionModel()->selectedIndexes()))
        if (people.empty() || people.back() != cell.enrolment) people.push_back(cell.enrolment);
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

void ProgressBulk::retranslate() {
    m_actions[0]->setText(tr("Mark complete"));
    m_actions[1]->setText(tr("Set date …"));
    m_actions[2]->setText(tr("Exempt"));
    m_actions[3]->setText(tr("Clear"));
    m_actions[4]->setText(tr("Sign off …"));
    m_actions[5]->setText(tr("Status …"));
    m_actions[6]->setText(tr("Certificates …"));
    showSelection();
}

} // namespace preceptor::ui
