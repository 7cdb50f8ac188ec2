// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list.h"

#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "ui/people/people_bar.h"
#include "ui/people/people_filters.h"
#include "ui/people/person_table_model.h"
#include "ui/support/action_runner.h"
#include "ui/support/door_bar.h"
#include "ui/support/undecided.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/bulk_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostKnown = 3;

} // namespace

PeopleList::PeopleList(const PageContext& context, ListMemory* memory, QWidget* parent)
    : QWidget(parent), m_context(context), m_bar(new PeopleBar(context, memory)) {
    buildUi();
    connectActions();
}

void PeopleList::buildUi() {
    m_door = new DoorBar([this](const QString& name) {
        const auto found = m_context.workspace.personSearch().find({.text = toStd(name)}, kMostKnown);
        return m_context.workspace.people().rows(found);
    });
    m_door->hide();
    m_empty = new EmptyState(Icon::People);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(m_bar);
    column->addWidget(m_door);
    column->addWidget(m_stack, 1);
}

QWidget* PeopleList::buildTable() {
    m_model = new PersonTableModel(
        [this](const std::vector<PersonId>& ids) { return m_context.workspace.people().rows(ids); }, this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setModel(m_model);
    m_table->setColumnShares({26, 28, 14, 16, 14, 10});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    showSort();
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::kXs, 1, space::kXs);
    inside->setSpacing(space::kXs);
    inside->addWidget(m_table, 1);
    m_hint = label({}, TextRole::Caption, Tone::Text3);
    m_hint->setObjectName(QStringLiteral("peopleHint"));
    m_hint->setElided(true);
    m_bulk = new BulkBar(m_hint);
    m_delete = marked(PressingIt::Writes, m_bulk->addAction({}, QStringLiteral("deletePeople")));
    inside->addWidget(m_bulk);
    return card;
}

void PeopleList::connectActions() {
    connect(m_bar, &PeopleBar::narrowingChanged, this, &PeopleList::refill);
    connect(m_bar, &PeopleBar::sortChanged, this, [this] {
        showSort();
        refill();
    });
    connect(&m_bar->search(), &SearchField::downPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_bar, &PeopleBar::pressHeading);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT personOpened(m_model->personAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
        m_bulk->setSelection(count > 1 ? tr("%n people selected", "", count) : QString());
    });
    connect(m_delete, &QPushButton::clicked, this, &PeopleList::removeSelected);
    connect(m_bar, &PeopleBar::addAsked, this, &PeopleList::openDoor);
    connect(m_door, &DoorBar::closed, m_door, &QWidget::hide);
    connect(m_door, &DoorBar::submitted, this, &PeopleList::addFromDoor);
    connect(m_door, &DoorBar::knownChosen, this, &PeopleList::personOpened);
    connect(m_bar, &PeopleBar::duplicatesAsked, this, &PeopleList::duplicatesAsked);
    connect(m_bar, &PeopleBar::deletedAsked, this, &PeopleList::deletedAsked);
    const auto import = [this] { m_context.navigator.go({PageId::Import, QStringLiteral("choose"), 0, {}}); };
    connect(m_bar, &PeopleBar::importAsked, this, import);
    connect(m_empty, &EmptyState::primaryPressed, this, [this, import] { m_bar->narrowed() ? openDoor() : import(); });
    connect(m_empty, &EmptyState::secondaryPressed, this, [this] {
        if (!m_bar->narrowed()) return openDoor();
        m_bar->clear();
        refill();
    });
    connect(m_empty, &EmptyState::thirdPressed, this, &PeopleList::deletedAsked);
}

void PeopleList::retranslate() {
    m_delete->setText(tr("Delete"));
    m_hint->setText(tr("Enter opens a person. Ctrl and click, or Shift and the arrows, select several."));
    m_table->setAccessibleName(tr("People"));
    m_door->retranslate();
    m_model->retranslate();
    QStringList headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings << m_model->headerData(column, Qt::Horizontal).toString();
    m_bar->retranslate(headings);
    reloadFilters();
}

void PeopleList::reloadFilters() {
    if (m_bar->filters().reload()) m_door->setInstitutions(m_bar->filters().institutions());
    m_bar->fit();
}

void PeopleList::reload() {
    reloadFilters();
    refill();
}

void PeopleList::showSort() {
    const PeopleSort& sort = m_bar->sort();
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(sort.by),
                                                  sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PeopleList::refill() {
    const bool hadCurrent = m_table->currentIndex().isValid() && m_table->currentRow() < m_model->rowCount();
    const PersonId current = hadCurrent ? m_model->personAt(m_table->currentRow()) : PersonId{};
    auto found = m_context.runner.read(
        [this] { return m_context.workspace.personSearch().find(m_bar->query(), m_bar->sort()); });
    if (!found) return;
    m_model->setUndecided(undecidedOf(m_context, "person"));
    m_model->setPeople(std::move(*found));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_model->rowCount() == 0) showEmpty(!m_bar->narrowed());
    if (const int row = m_model->rowOf(current); current && row >= 0) m_table->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT refilled();
}

int PeopleList::shown() const { return m_model->rowCount(); }

void PeopleList::showEmpty(bool nobodyAtAll) {
    if (nobodyAtAll) {
        m_empty->setWords(tr("Nobody here yet"),
                          tr("Drop your roster here (Excel or CSV), paste it, or add people one by one."));
        m_empty->setActions(tr("Enrol from a file"), tr("Add person"), tr("Deleted people"));
    } else {
        m_empty->setWords(tr("Nobody fits"), tr("Names are searched with pinyin, initials and former names too."));
        m_empty->setActions(tr("Add person"), tr("Search all people"));
    }
}

void PeopleList::focusSearch() {
    m_bar->search().setFocus(Qt::ShortcutFocusReason);
    m_bar->search().selectAll();
}

void PeopleList::search(const QString& text) {
    m_bar->filters().clear();
    m_bar->search().setText(text);
    m_bar->search().reportNow();
}

void PeopleList::showInstitution(std::int64_t institution) {
    m_bar->clear();
    m_bar->filters().showInstitution(institution);
    refill();
}

void PeopleList::showInTraining() {
    m_bar->clear();
    m_bar->filters().showInTraining();
    refill();
}

void PeopleList::showWithoutCadre() {
    m_bar->clear();
    m_bar->filters().showWithoutCadre();
    refill();
}

void PeopleList::openDoor() { m_door->open(); }

void PeopleList::forgetLast() { m_door->forgetLast(); }

void PeopleList::addFromDoor() {
    const PersonDraft draft = m_door->draft();
    const auto id =
        m_context.runner.run([&] { return m_context.workspace.people().addPerson(draft, m_door->workplace()); },
                             [this](const std::vector<FieldIssue>& issues) {
                                 m_door->showIssues(issues);
                                 return true;
                             });
    if (!id) return;
    m_door->next(toQt(draft.values.nativeName).trimmed());
    reload();
    if (const int row = m_model->rowOf(*id); row >= 0) m_table->selectRow(row);
}

std::vector<PersonId> PeopleList::selected() const {
    std::vector<PersonId> people;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        people.push_back(m_model->personAt(index.row()));
    return people;
}

void PeopleList::removeSelected() {
    const auto people = selected();
    if (m_context.runner.run([&] { return m_context.workspace.people().deletePeople(people); })) refill();
}

} // namespace preceptor::ui
