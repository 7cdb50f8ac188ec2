// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list.h"

#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "ui/people/door_bar.h"
#include "ui/people/person_table_model.h"
#include "ui/support/action_runner.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/bulk_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostKnown = 3;

QList<ChipOption> chipOptions(std::string_view list) {
    QList<ChipOption> options;
    for (const auto& [code, words] : codeChoices(list)) options.append({toQt(code), words});
    return options;
}

} // namespace

PeopleList::PeopleList(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
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
    column->addWidget(buildBar());
    column->addWidget(m_door);
    column->addWidget(m_stack, 1);
    m_bulk = new BulkBar(m_stack);
    m_delete = m_bulk->addAction({}, QStringLiteral("deletePeople"));
}

QWidget* PeopleList::buildBar() {
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setMinimumWidth(scaled(150));
    m_search->setMaximumWidth(scaled(236));
    m_institution = new FilterChip({});
    m_cadreGroup = new FilterChip({});
    m_status = new FilterChip({});
    m_import = button({}, ButtonKind::Secondary, Icon::File);
    m_import->setObjectName(QStringLiteral("enrolFromFile"));
    m_add = button({}, ButtonKind::Primary, Icon::Plus);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_more = new IconButton(Icon::More, {});
    m_more->setObjectName(QStringLiteral("morePeople"));
    auto* menu = new QMenu(m_more);
    m_duplicates = menu->addAction(makeIcon(Icon::Merge), {});
    m_deleted = menu->addAction(makeIcon(Icon::Trash), {});
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_bar = new QWidget;
    m_bar->setMinimumWidth(1); // gives way in fitBar
    auto* line = new QHBoxLayout(m_bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_search, m_institution, m_cadreGroup, m_status})
        line->addWidget(widget);
    line->setStretchFactor(m_search, 8);
    line->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_import, m_add, m_more}) line->addWidget(widget);
    return m_bar;
}

// Long words or large text: the filter used least goes first, unless it filters.
void PeopleList::fitBar() {
    m_status->show();
    m_status->setVisible(m_bar->layout()->minimumSize().width() <= width() - 2 * space::kXl ||
                         !m_status->current().isEmpty());
}

void PeopleList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitBar();
}

QWidget* PeopleList::buildTable() {
    m_model = new PersonTableModel(
        [this](const std::vector<PersonId>& ids) { return m_context.workspace.people().rows(ids); }, this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setModel(m_model);
    m_table->setColumnShares({26, 28, 14, 16, 14, 10});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::kXs, 1, 1);
    inside->addWidget(m_table);
    return card;
}

void PeopleList::connectActions() {
    connect(m_search, &SearchField::searchChanged, this, &PeopleList::refill);
    connect(m_search, &SearchField::downPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    for (FilterChip* chip : {m_institution, m_cadreGroup, m_status})
        connect(chip, &FilterChip::changed, this, &PeopleList::refill);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT personOpened(m_model->personAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
        m_bulk->setSelection(count > 1 ? tr("%n people selected", "", count) : QString());
    });
    connect(m_delete, &QPushButton::clicked, this, &PeopleList::removeSelected);
    connect(m_add, &QPushButton::clicked, this, &PeopleList::openDoor);
    connect(m_door, &DoorBar::closed, m_door, &QWidget::hide);
    connect(m_door, &DoorBar::submitted, this, &PeopleList::addFromDoor);
    connect(m_door, &DoorBar::knownChosen, this, &PeopleList::personOpened);
    connect(m_duplicates, &QAction::triggered, this, &PeopleList::duplicatesAsked);
    connect(m_deleted, &QAction::triggered, this, &PeopleList::deletedAsked);
    const auto import = [this] { m_context.navigator.go({PageId::Import, QStringLiteral("choose"), 0, {}}); };
    connect(m_import, &QPushButton::clicked, this, import);
    connect(m_empty, &EmptyState::primaryPressed, this, [this, import] { filtered() ? openDoor() : import(); });
    connect(m_empty, &EmptyState::secondaryPressed, this, [this] { filtered() ? clearFilters() : openDoor(); });
    connect(m_empty, &EmptyState::thirdPressed, this, &PeopleList::deletedAsked);
}

void PeopleList::retranslate() {
    m_search->setWords(tr("Name, pinyin, initials, telephone"));
    m_more->setWords(tr("More"));
    m_duplicates->setText(tr("Look for duplicates"));
    m_deleted->setText(tr("Deleted people"));
    m_import->setText(tr("Enrol from a file"));
    m_add->setText(tr("Add person"));
    m_delete->setText(tr("Delete"));
    m_table->setAccessibleName(tr("People"));
    m_door->retranslate();
    m_model->retranslate();
    refillChips();
    fitBar();
}

void PeopleList::refillChips() {
    QList<ChipOption> institutions;
    const auto choices = m_context.runner.read([this] { return institutionChoices(m_context.workspace); });
    if (!choices) return;
    for (const FieldChoice& choice : *choices) institutions.append({QString::number(choice.id), choice.text});
    m_institution->setOptions(fieldLabel("institution_id"), tr("All institutions"), institutions);
    m_cadreGroup->setOptions(fieldLabel("cadre"), tr("All cadres"), chipOptions("cadre_group"));
    m_status->setOptions(fieldLabel("status"), tr("Any status"), chipOptions("person_status"));
    m_door->setInstitutions(*choices);
}

void PeopleList::reload() {
    refillChips();
    refill();
}

PersonQuery PeopleList::query() const {
    return {toStd(m_search->text()), InstitutionId{m_institution->current().toLongLong()},
            toStd(m_cadreGroup->current()), toStd(m_status->current())};
}

bool PeopleList::filtered() const {
    return !m_search->text().trimmed().isEmpty() || !m_institution->current().isEmpty() ||
           !m_cadreGroup->current().isEmpty() || !m_status->current().isEmpty();
}

void PeopleList::refill() {
    const bool hadCurrent = m_table->currentIndex().isValid() && m_table->currentRow() < m_model->rowCount();
    const PersonId current = hadCurrent ? m_model->personAt(m_table->currentRow()) : PersonId{};
    auto found = m_context.runner.read([this] { return m_context.workspace.personSearch().find(query()); });
    if (!found) return;
    m_model->setPeople(std::move(*found));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_model->rowCount() == 0) showEmpty(!filtered());
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

void PeopleList::clearFilters() {
    for (FilterChip* chip : {m_institution, m_cadreGroup, m_status}) chip->setCurrent({});
    m_search->clear();
    m_search->reportNow();
    refill();
}

void PeopleList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeopleList::search(const QString& text) {
    m_search->setText(text);
    m_search->reportNow();
}

void PeopleList::showInstitution(std::int64_t institution) {
    refillChips();
    m_institution->setCurrent(QString::number(institution));
    refill();
}

void PeopleList::openDoor() { m_door->open(); }

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
