// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_page.h"

#include "core/model/change_set.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/learning_service.h"
#include "core/services/progress_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/certificate_drawer.h"
#include "ui/curriculum/curriculum_drawer.h"
#include "ui/curriculum/progress_bulk.h"
#include "ui/curriculum/progress_editor.h"
#include "ui/curriculum/progress_filters.h"
#include "ui/curriculum/progress_menu.h"
#include "ui/curriculum/progress_model.h"
#include "ui/curriculum/score_drawer.h"
#include "ui/support/action_runner.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/rule_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/matrix_view.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

ProgressPage::ProgressPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new ProgressModel(this)) {
    setObjectName(QStringLiteral("progressPage"));
    buildUi();
    connectActions();
}

void ProgressPage::buildUi() {
    m_empty = new EmptyState(Icon::Grid);
    m_filters = new ProgressFilters(context());
    m_add = marked(PressingIt::Writes, namedButton("addMenu", ButtonKind::Secondary, Icon::Plus));
    m_filters->addAtEnd(m_add);
    m_rule = label({}, TextRole::Caption, Tone::Text3);
    m_rule->setElided(true);
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kS);
    column->addWidget(m_filters);
    m_places = namedButton("givePlaces", ButtonKind::Secondary, Icon::People);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(space::kS);
    facts->addWidget(m_rule, 1);
    facts->addWidget(m_places);
    column->addLayout(facts);
    column->addWidget(buildMatrix(), 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    m_drawer = new CurriculumDrawer(context(), this);
    m_scores = new ScoreDrawer(context(), this);
    m_certificates = new CertificateDrawer(context(), this);
    m_menu = new ProgressMenu(m_drawer, m_add);
    m_add->setMenu(m_menu);
}

QWidget* ProgressPage::buildMatrix() {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 6, 1, 4);
    column->setSpacing(space::kXs);
    m_matrix = marked(PressingIt::Writes, new MatrixView);
    m_matrix->setObjectName(QStringLiteral("progressMatrix"));
    m_matrix->setModel(m_model);
    m_editor = new ProgressEditor(context(), m_model, m_matrix);
    m_matrix->setFrozenColumns({{174, 250}, {96, 130}, {104, 160}});
    column->addWidget(m_matrix, 1);
    m_bulk = new ProgressBulk(m_model, m_matrix, m_editor);
    column->addWidget(m_bulk);
    return card;
}

void ProgressPage::connectActions() {
    connect(m_filters, &ProgressFilters::narrowed, this, &ProgressPage::narrow);
    connect(m_filters, &ProgressFilters::downPressed, m_matrix, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &ProgressFilters::scopeChosen, this, &ProgressPage::showScope);
    connect(m_matrix, &MatrixView::opened, this, &ProgressPage::openRow);
    connect(m_places, &QPushButton::clicked, this, [this] { m_drawer->givePlaces(m_filters->scope().cohort); });
    connect(m_bulk, &ProgressBulk::dateAsked, this,
            [this] { m_drawer->setDate(m_model->cells(m_matrix->selectionModel()->selectedIndexes())); });
    connect(m_bulk, &ProgressBulk::moduleAsked, this, [this] {
        const auto people = m_bulk->people();
        m_drawer->moduleDone(static_cast<int>(people.size()), m_model->table().modules,
                             [this, people](ModuleId module) { return m_model->asked(people, module); });
    });
    connect(m_bulk, &ProgressBulk::enrolAsked, this,
            [this] { m_drawer->enrolIn(m_filters->scope().cohort, m_bulk->persons()); });
    connect(m_bulk, &ProgressBulk::signOffAsked, this, [this] {
        const auto people = m_bulk->people();
        m_drawer->signOff(m_filters->scope().version, people,
                          [n = static_cast<int>(people.size())] { return tr("Sign off %n people", "", n); });
    });
    connect(m_bulk, &ProgressBulk::statusAsked, this, [this] {
        const auto people = m_bulk->people();
        m_drawer->changeStatus(people,
                               [n = static_cast<int>(people.size())] { return tr("Status of %n people", "", n); });
    });
    connectDrawers();
    connectCertificates();
    connectEmpty();
}

void ProgressPage::connectDrawers() {
    connect(m_scores, &ScoreDrawer::aboutToRecord, this, [this](const auto& cells) { m_editor->expect(cells); });
    connect(m_menu, &ProgressMenu::marksAsked, m_scores, &ScoreDrawer::openFor);
    connect(m_drawer, &CurriculumDrawer::aboutToMark, this, [this](const auto& cells) { m_editor->expect(cells); });
    connect(m_drawer, &CurriculumDrawer::cohortMade, this, [this](CohortId id) {
        reload(nullptr);
        m_filters->showCohort(id);
        showScope();
    });
    connect(m_drawer, &CurriculumDrawer::courseMade, this, [this](CourseVersionId id) { m_drawer->addCohort(id); });
}

void ProgressPage::connectCertificates() {
    connect(m_menu, &ProgressMenu::certificatesAsked, m_certificates, &CertificateDrawer::openForClass);
    connect(m_menu, &ProgressMenu::checkAsked, m_certificates, &CertificateDrawer::check);
    connect(m_bulk, &ProgressBulk::certificatesAsked, this,
            [this] { m_certificates->openForPeople(m_bulk->people()); });
    connect(m_drawer, &CurriculumDrawer::certificatesAsked, this,
            [this](const auto& people) { m_certificates->openForPeople(people); });
}

void ProgressPage::openCertificates() {
    const CohortId cohort = m_certificates->classThatWaits(m_filters->cohorts(), m_filters->cohort());
    if (!cohort) return;
    m_filters->showCohort(cohort);
    showScope();
    m_certificates->openForClass(cohort, m_filters->scopeName());
}

void ProgressPage::connectEmpty() {
    connect(m_empty, &EmptyState::primaryPressed, this, [this] {
        if (workspace().curriculum().courses().empty()) return m_drawer->addCourse();
        if (m_filters->cohorts().empty()) return m_drawer->addCohort({});
        m_drawer->enrol(m_filters->cohort());
    });
    const auto import = [this] { go({PageId::Import, {}, 0, {}}); };
    connect(m_empty, &EmptyState::secondaryPressed, this, import);
    connect(m_menu, &ProgressMenu::importAsked, this, import);
    connect(m_empty, &EmptyState::thirdPressed, this, [this] { m_menu->popup(mapToGlobal(rect().center())); });
}

QString ProgressPage::title() const { return tr("Progress"); }

bool ProgressPage::concerns(const ChangeSet& changes) const {
    for (const char* table :
         {"course", "course_version", "module", "assessment", "cohort", "enrolment", "module_progress", "score",
          "item_mark", "sign_off", "certificate", "person", "person_alias", "affiliation", "institution"})
        if (changes.touches(table)) return true;
    return false;
}

// Our own marks read only the rows they touched; everything else reads the table again.
void ProgressPage::reload(const ChangeSet* changes) {
    if (changes) {
        m_scores->follow(*changes);
        m_certificates->follow(*changes);
    }
    const auto action = changes ? changes->action : Action::Undo;
    const bool marks = action == Action::MarkProgress || action == Action::RecordScore || action == Action::SignOff;
    if (marks && m_editor->refreshTouched()) return;
    auto cohorts = runner().read([this] { return workspace().curriculum().cohorts(); });
    if (!cohorts) return;
    m_filters->setCohorts(std::move(*cohorts));
    showScope();
}

void ProgressPage::showScope() {
    m_menu->fill(m_filters->scope(), m_filters->scopeName(), m_filters->cohort());
    showTable();
}

void ProgressPage::showTable() {
    const ProgressFilter& scope = m_filters->scope();
    if (!scope.version) return showEmpty();
    auto table = runner().run([&] { return workspace().progress().table(scope); });
    if (!table) return;
    const EnrolmentId current =
        m_matrix->currentIndex().isValid() ? m_model->person(m_matrix->currentIndex().row()).enrolment : EnrolmentId{};
    const int column = m_matrix->currentIndex().column();
    const int scroll = m_matrix->verticalScrollBar()->value();
    m_model->setTable(std::move(*table));
    m_filters->offer(*m_model);
    const QString rule = ruleInOneLine(workspace().curriculum().rule(scope.version));
    m_rule->setText(rule.isEmpty() ? tr("No rule: completion is decided by hand.") : tr("Complete when: %1").arg(rule));
    showPlaces();
    narrow();
    if (const QModelIndex at = m_model->indexOf(current, column); current && at.isValid())
        m_matrix->setCurrentIndex(at);
    m_matrix->verticalScrollBar()->setValue(scroll);
    showEmpty();
}

// Places of the class in sight that somebody waits for.
void ProgressPage::showPlaces() {
    const CohortId cohort = m_filters->scope().cohort;
    const WaitingList list = cohort ? workspace().enrolments().waitingList(cohort) : WaitingList{};
    m_places->setVisible(list.places > 0);
    m_places->setText(tr("Give %n free places to who waits …", "", static_cast<int>(list.places)));
}

void ProgressPage::showEmpty() {
    const bool scope = static_cast<bool>(m_filters->scope().version);
    const bool nobody = scope && m_model->table().rows.empty();
    m_stack->setCurrentIndex(scope && !nobody ? 1 : 0);
    if (nobody) {
        m_empty->setWords(tr("No one is enrolled yet"), tr("Enrol people by name, or from a spreadsheet."));
        m_empty->setActions(tr("Enrol people"), tr("Enrol from a file"), tr("Add or edit"));
    } else if (workspace().curriculum().courses().empty()) {
        m_empty->setWords(tr("No course yet"),
                          tr("Add a course with its modules; then open a class and enrol people."));
        m_empty->setActions(tr("Add a course"));
    } else {
        m_empty->setWords(tr("No class yet"), tr("Open a class of the course; then enrol people."));
        m_empty->setActions(tr("Open a class"), {}, tr("Add or edit"));
    }
}

void ProgressPage::narrow() {
    m_model->narrow(m_filters->narrowing());
    m_filters->setCount(m_model->rowCount());
    m_bulk->showSelection();
}

void ProgressPage::openRow(const QModelIndex& index) {
    const ProgressRow& row = m_model->person(index.row());
    m_drawer->enrolment(row, m_model->table().modules,
                        [this, id = row.institution] { return m_model->institutionName(id); });
}

bool ProgressPage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find: m_filters->focusFind(); return true;
    case PageCommand::New:
        if (m_filters->cohort())
            m_drawer->enrol(m_filters->cohort());
        else
            m_drawer->addCourse();
        return true;
    case PageCommand::Print: return false;
    }
    return false;
}

void ProgressPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("class")) {
        m_filters->showCohort(CohortId{destination.id});
        showScope();
    }
    if (destination.view == QLatin1String("results")) return openResults(destination.text);
    if (destination.view == QLatin1String("check")) return m_certificates->check();
    const bool certificates = destination.view == QLatin1String("certificates"); // who completed is who gets one
    if (certificates) openCertificates();
    if (certificates || destination.view == QLatin1String("overdue")) {
        m_filters->setStatus(certificates ? QStringLiteral("completed") : destination.view);
        narrow();
    }
    if (!destination.text.isEmpty()) m_filters->find(destination.text);
    if (destination.view != QLatin1String("person")) return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->person(row).person.value == destination.id) return openRow(m_model->index(row, 0));
}

// A file that does not tell its class is shown for the one in sight, and another can be chosen.
void ProgressPage::openResults(const QString& path) {
    const auto input = runner().run([&] { return ImportService::readInput(toPath(path)); });
    if (!input) return;
    const auto own = runner().read([&] { return workspace().learning().propose(*input); });
    if (own && *own) {
        m_filters->showCohort(**own);
        showScope();
    }
    if (const CohortId cohort = m_filters->cohort()) return m_drawer->results(cohort, path);
    runner().show(fail(ErrorCode::NotFound, {"class_of_file", input->name}));
}

void ProgressPage::retranslate() {
    m_filters->retranslate();
    m_add->setText(tr("Add or edit"));
    m_matrix->setAccessibleName(tr("Progress, people by modules"));
    m_bulk->retranslate();
    showPlaces();
    m_model->retranslate();
    Q_EMIT headingChanged();
}

} // namespace preceptor::ui
