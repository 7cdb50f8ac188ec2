// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/model/change_set.h"
#include "ui/people/deleted_people_view.h"
#include "ui/people/duplicates_view.h"
#include "ui/people/people_list.h"
#include "ui/people/person_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

PeoplePage::PeoplePage(const PageContext& context, ListMemory* memory, QWidget* parent)
    : Page(context, parent), m_list(new PeopleList(context, memory)), m_person(new PersonView(context)),
      m_duplicates(new DuplicatesView(context)), m_deleted(new DeletedPeopleView(context)),
      m_stack(new QStackedWidget) {
    for (QWidget* view : std::initializer_list<QWidget*>{m_list, m_person, m_duplicates, m_deleted})
        m_stack->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &PeopleList::personOpened, this, [this](PersonId id) {
        m_person->showPerson(id);
        showView(m_person);
    });
    connect(m_list, &PeopleList::duplicatesAsked, this, [this] { showView(m_duplicates); });
    connect(m_list, &PeopleList::deletedAsked, this, [this] { showView(m_deleted); });
    connect(m_list, &PeopleList::refilled, this, &Page::headingChanged);
    connect(m_person, &PersonView::backAsked, this, &PeoplePage::showList);
    connect(m_duplicates, &DuplicatesView::backAsked, this, &PeoplePage::showList);
    connect(m_deleted, &DeletedPeopleView::backAsked, this, &PeoplePage::showList);
}

QString PeoplePage::title() const { return tr("People"); }

QString PeoplePage::quietFact() const {
    return m_stack->currentWidget() == m_list && m_list->shown() > 0 ? tr("%Ln people", "", m_list->shown())
                                                                     : QString();
}

void PeoplePage::reload(const ChangeSet* changes) {
    if (changes && changes->action == Action::Undo) m_list->forgetLast(); // it may be gone again
    QWidget* shown = m_stack->currentWidget();
    if (shown == m_list) m_list->reload();
    if (shown == m_duplicates) m_duplicates->reload();
    if (shown == m_deleted) m_deleted->reload();
    if (shown == m_person && !m_person->reload()) showList();
}

void PeoplePage::retranslate() {
    m_list->retranslate();
    m_person->retranslate();
    m_duplicates->retranslate();
    m_deleted->retranslate();
}

bool PeoplePage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find:
        showList();
        m_list->focusSearch();
        return true;
    case PageCommand::New:
        showList();
        m_list->openDoor();
        return true;
    case PageCommand::Print:
        if (m_stack->currentWidget() != m_person) return false;
        m_person->print();
        return true;
    }
    return false;
}

void PeoplePage::open(const Destination& destination) {
    if (destination.view == QLatin1String("person")) {
        m_person->showPerson(PersonId{destination.id});
        return showView(m_person);
    }
    if (destination.view == QLatin1String("duplicates")) return showView(m_duplicates);
    if (destination.view == QLatin1String("deleted")) return showView(m_deleted);
    showList();
    if (destination.view == QLatin1String("institution")) m_list->showInstitution(destination.id);
    if (destination.view == QLatin1String("in_training")) m_list->showInTraining();
    if (destination.view == QLatin1String("without_cadre")) m_list->showWithoutCadre();
    if (destination.view == QLatin1String("new")) m_list->openDoor();
    if (!destination.text.isEmpty()) m_list->search(destination.text);
}

bool PeoplePage::concerns(const ChangeSet& changes) const {
    for (const char* table : {"person",
                              "affiliation",
                              "institution",
                              "department",
                              "person_former_name",
                              "consent",
                              "person_alias",
                              "person_distinct",
                              "attendance",
                              "enrolment",
                              "cohort",
                              "module_progress",
                              "score",
                              "item_mark",
                              "sign_off",
                              "session",
                              "event",
                              "event_role",
                              "epa_observation",
                              "entrustment_decision",
                              "credit_award",
                              "epa",
                              "credit_scheme"})
        if (changes.touches(table)) return true;
    return false;
}

void PeoplePage::showList() { showView(m_list); }

void PeoplePage::showView(QWidget* view) {
    if (m_stack->currentWidget() == m_person && view != m_person) m_person->flush();
    m_stack->setCurrentWidget(view);
    reload(nullptr);
    Q_EMIT headingChanged();
}

void PeoplePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_person->flush();
}

} // namespace preceptor::ui
