// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_bulk.h"

#include "ui/curriculum/progress_editor.h"
#include "ui/curriculum/progress_legend.h"
#include "ui/curriculum/progress_model.h"
#include "ui/support/write_guard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/matrix_view.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace preceptor::ui {

ProgressBulk::ProgressBulk(ProgressModel* model, MatrixView* matrix, ProgressEditor* editor)
    : BulkBar(new ProgressLegend), m_model(model), m_matrix(matrix), m_editor(editor) {
    for (const char* name : {"markComplete", "setDate", "markExempt", "clearCells"})
        m_ofCells << marked(PressingIt::Writes, addAction({}, QString::fromLatin1(name)));
    for (const char* name : {"moduleRows", "enrolRows"})
        m_ofPeople << marked(PressingIt::Writes, addAction({}, QString::fromLatin1(name)));
    for (const char* name : {"signOffRows", "statusRows"})
        m_ofBoth << marked(PressingIt::Writes, addAction({}, QString::fromLatin1(name)));
    m_ofBoth << addAction({}, QStringLiteral("certificateRows"));
    connect(m_ofCells[0], &QPushButton::clicked, this, [this] { m_editor->mark(CellState::Complete); });
    connect(m_ofCells[1], &QPushButton::clicked, this, &ProgressBulk::dateAsked);
    connect(m_ofCells[2], &QPushButton::clicked, this, [this] { m_editor->mark(CellState::Exempt); });
    connect(m_ofCells[3], &QPushButton::clicked, this, [this] { m_editor->mark(CellState::NotStarted); });
    connect(m_ofPeople[0], &QPushButton::clicked, this, &ProgressBulk::moduleAsked);
    connect(m_ofPeople[1], &QPushButton::clicked, this, &ProgressBulk::enrolAsked);
    connect(m_ofBoth[0], &QPushButton::clicked, this, &ProgressBulk::signOffAsked);
    connect(m_ofBoth[1], &QPushButton::clicked, this, &ProgressBulk::statusAsked);
    connect(m_ofBoth[2], &QPushButton::clicked, this, &ProgressBulk::certificatesAsked);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProgressBulk::showSelection);
    m_matrix->installEventFilter(this);
    m_matrix->viewport()->installEventFilter(this);
}

bool ProgressBulk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ContextMenu) return BulkBar::eventFilter(watched, event);
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QPoint cell = m_matrix->visualRect(m_matrix->currentIndex()).center();
    openMenu(byKey ? m_matrix->viewport()->mapToGlobal(cell) : asked->globalPos());
    return true;
}

// What the bar would do with what is chosen, where the hand is.
void ProgressBulk::openMenu(const QPoint& at) {
    if (m_editor->selectedRows().empty()) return;
    auto* menu = new QMenu(m_matrix);
    menu->setObjectName(QStringLiteral("progressCells"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Button* button : (m_editor->selectedCells() > 0 ? m_ofCells : m_ofPeople) + m_ofBoth) {
        QAction* action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setObjectName(button->objectName());
        action->setEnabled(button->isEnabled());
    }
    menu->popup(at);
}

void ProgressBulk::showSelection() {
    const int cells = m_editor->selectedCells();
    const auto people = static_cast<int>(m_editor->selectedRows().size());
    for (Button* one : m_ofCells) one->setVisible(cells > 0);
    for (Button* one : m_ofPeople) one->setVisible(cells == 0);
    if (cells <= 1 && people <= 1) return setSelection({});
    const QString who = tr("%n people chosen", "", people);
    setSelection(cells > people ? tr("%1 · %2", "people, cells").arg(who, tr("%n cells", "", cells)) : who);
}

std::vector<EnrolmentId> ProgressBulk::people() const {
    std::vector<EnrolmentId> people;
    for (const int row : m_editor->selectedRows()) people.push_back(m_model->person(row).enrolment);
    return people;
}

std::vector<PersonId> ProgressBulk::persons() const {
    std::vector<PersonId> persons;
    for (const int row : m_editor->selectedRows()) {
        const PersonId person = m_model->person(row).person;
        if (std::find(persons.begin(), persons.end(), person) == persons.end()) persons.push_back(person);
    }
    return persons;
}

void ProgressBulk::retranslate() {
    m_ofCells[0]->setText(tr("Mark complete"));
    m_ofCells[1]->setText(tr("Set date …"));
    m_ofCells[2]->setText(tr("Exempt"));
    m_ofCells[3]->setText(tr("Clear"));
    m_ofPeople[0]->setText(tr("Module done …"));
    m_ofPeople[1]->setText(tr("Enrol …"));
    m_ofBoth[0]->setText(tr("Sign off …"));
    m_ofBoth[1]->setText(tr("Status …"));
    m_ofBoth[2]->setText(tr("Certificates …"));
    showSelection();
}

} // namespace preceptor::ui
