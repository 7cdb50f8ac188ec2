// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/desk_view.h"

#include "core/services/enrolment_service.h"
#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/door_bar.h"
#include "ui/support/language.h"
#include "ui/support/name_entry.h"
#include "ui/support/person_suggestions.h"
#include "ui/support/reference_choices.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/workshops/desk_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr const char* kListOnly = "list";
constexpr const char* kArrivalOnly = "arrival";
constexpr const char* kNow = "now"; // today has no half-day yet
constexpr std::size_t kMostKnown = 4;
constexpr int kEntryWidth = 200;
constexpr int kHalfDayLetters = 17; // "Mettre sur la liste"

} // namespace

DeskView::DeskView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connectActions();
}

void DeskView::buildUi() {
    m_model = new DeskModel(this);
    m_entry = new NameEntry(this, [this](const QString& text) {
        const PersonId scanned = personOfBadge(toStd(text.trimmed()));
        if (!scanned) return peopleBy(text);
        const auto now = m_context.workspace.people().detail(scanned); // whom they were merged into since
        return now ? suggestionsOf(m_context.workspace.people().rows(std::span(&now->person.id, 1)))
                   : std::vector<NameSuggestion>();
    });
    m_entry->setObjectName(QStringLiteral("deskEntry"));
    m_entry->setOffersNewPeople(true);
    m_entry->setIsName([](const QString& text) { return !holdsBadge(toStd(text)); });
    m_entry->setMinimumWidth(scaled(kEntryWidth));
    m_halfDay = new CodeCombo;
    m_halfDay->setObjectName(QStringLiteral("deskHalfDay"));
    m_role = new CodeCombo;
    m_role->setObjectName(QStringLiteral("deskRole"));
    m_told = label({}, TextRole::Small, Tone::Ok);
    m_told->setObjectName(QStringLiteral("deskTold"));
    m_told->setWordWrap(true);
    m_count = label({}, TextRole::SmallStrong, Tone::Text2);
    m_door = new DoorBar([this](const QString& name) {
        PersonQuery query;
        query.text = toStd(name);
        return m_context.workspace.people().rows(m_context.workspace.personSearch().find(query, kMostKnown));
    });
    m_door->hide();
    m_table = namedTable("deskTable", m_model, m_model->shares());
    m_table->setWordWrap(true); // half-days leave little room for long roles
    m_table->installEventFilter(this);
    m_remove = marked(PressingIt::Writes, namedButton("deskRemove", ButtonKind::Secondary, Icon::Minus));
    m_halfDay->setMinimumContentsLength(kHalfDayLetters);
    auto* how = new QWidget;
    auto* line = new QHBoxLayout(how);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    line->addWidget(m_halfDay, 1);
    line->addWidget(m_role);
    line->addWidget(m_remove);
    auto* facts = new QHBoxLayout;
    facts->addWidget(m_told, 1);
    facts->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(new BesideOrBelow(m_entry, how)); // in large text its boxes lay over the entry
    column->addWidget(m_door);
    column->addLayout(facts);
    column->addWidget(m_table, 1);
}

// Signed in for what Enter signs in for.
bool DeskView::isHere(const WorkshopPerson& person) const {
    if (m_halfDay->code() == kListOnly) return true; // whoever is on the list is not asked for again
    const auto& halfDays = m_model->view().halfDays;
    for (std::size_t i = 0; i < halfDays.size(); ++i)
        if (halfDays[i].session.id == halfDay()) return attended(person.halfDays[i]);
    return m_halfDay->code() == kArrivalOnly && person.arrivedOn.has_value();
}

// Those who are awaited come first. One of several who are not expected is a person's choice: they would be put on the
// list, and into the class.
std::vector<NameSuggestion> DeskView::peopleBy(const QString& text) const {
    std::set<PersonId> awaited;
    for (const WorkshopPerson& person : m_model->view().people)
        if (!isHere(person)) awaited.insert(person.person);
    auto found = suggestPeople(m_context.workspace, text, awaited, [this](PersonId person) {
        return m_onList.contains(person) ? tr("is here already") : tr("not on the list");
    });
    for (NameSuggestion& one : found) one.byEnter = m_onList.contains(one.person);
    return found;
}

void DeskView::connectActions() {
    connect(m_entry, &NameEntry::chosen, this, &DeskView::take);
    connect(m_entry, &NameEntry::newPersonAsked, this, &DeskView::openDoor);
    connect(m_entry, &NameEntry::nothingFound, this, &DeskView::tellNothing);
    connect(m_entry, &NameEntry::choiceNeeded, this, [this] {
        tellRefused(tr("Several are found, and none of them is on the list. Choose one with the arrow keys, or type "
                       "more of the name."));
    });
    connect(m_door, &DoorBar::submitted, this, &DeskView::addWalkIn);
    connect(m_door, &DoorBar::knownChosen, this, &DeskView::take);
    connect(m_door, &DoorBar::closed, this, [this] {
        m_door->hide();
        focusEntry();
    });
    connect(m_halfDay, &CodeCombo::codeChanged, this, [this] {
        m_byHand = true;
        showFacts();
    });
    connect(m_remove, &QPushButton::clicked, this, &DeskView::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const WorkshopPerson* person = m_model->at(index.row());
        m_remove->setEnabled(person != nullptr && !person->byClassOnly);
    });
}

int DeskView::minuteOfDay() const {
    if (m_minute >= 0) return m_minute;
    const QTime now = QTime::currentTime();
    return now.hour() * 60 + now.minute();
}

// What Enter does: before the day people are put on the list, on the day they sign in for the half-day that is on.
void DeskView::fillHalfDays() {
    CodeCombo::Choices choices;
    for (const SessionRow& row : m_model->view().halfDays)
        choices.emplace_back(std::to_string(row.session.id.value), tr("Sign in: %1").arg(halfDayWords(row.session)));
    const Date today = m_context.workspace.clock().today();
    const SessionId now = halfDayAt(m_model->view(), today, minuteOfDay());
    const WorkshopRow& workshop = m_model->view().workshop;
    const bool makes = !now && makesHalfDays(workshop, today);
    if (makes) choices.emplace_back(kNow, tr("Sign in for today"));
    choices.emplace_back(kArrivalOnly, tr("Arrived, no half-day"));
    choices.emplace_back(kListOnly, tr("Put on the list"));
    m_halfDay->setChoices(choices);
    if (m_byHand) return;
    m_halfDay->setCode(now                      ? std::to_string(now.value)
                       : makes                  ? kNow
                       : workshop.from == today ? kArrivalOnly
                                                : kListOnly);
}

SessionId DeskView::halfDay() const {
    const std::string code = m_halfDay->code();
    return code == kListOnly || code == kArrivalOnly || code == kNow ? SessionId{} : SessionId{std::stoll(code)};
}

SignInFor DeskView::signsInFor() const {
    return m_halfDay->code() == kNow ? SignInFor::now(minuteOfDay()) : SignInFor(halfDay());
}

void DeskView::showWorkshop(WorkshopView view) {
    const WorkshopPerson* chosen = m_model->at(m_table->currentRow());
    const PersonId person = chosen != nullptr ? chosen->person : PersonId{};
    if (m_shown != view.workshop.id) {
        m_byHand = false;
        m_door->hide();
        m_told->clear();
        m_entry->reset();
    }
    m_shown = view.workshop.id;
    m_onList.clear();
    for (const WorkshopPerson& one : view.people) m_onList.insert(one.person);
    m_model->setView(std::move(view));
    m_table->setColumnShares(m_model->shares());
    m_table->keepWhole(DeskModel::Arrival, m_model->widestArrival());
    if (const int row = m_model->rowOf(person); row >= 0) m_table->selectRow(row);
    m_remove->setEnabled(m_table->currentRow() >= 0 && !m_model->at(m_table->currentRow())->byClassOnly);
    fillHalfDays();
    showFacts();
}

void DeskView::retranslate() {
    fillHalfDays();
    m_halfDay->setAccessibleName(tr("What Enter does"));
    m_role->setAccessibleName(tr("As what"));
    const bool first = m_role->count() == 0;
    m_role->setChoices(codeChoices("event_role"));
    if (first) m_role->setCode("learner");
    m_remove->setText(tr("Take off the list"));
    m_remove->setToolTip(tr("Whoever is on the list through the class stays; change the enrolment instead."));
    m_table->setAccessibleName(tr("People of the workshop; Space marks as arrived"));
    m_door->retranslate();
    showFacts();
}

void DeskView::showFacts() {
    const bool listOnly = m_halfDay->code() == kListOnly;
    m_entry->setWords(listOnly ? tr("Whom to put on the list") : tr("Who is here: name or badge"));
    m_role->setVisible(listOnly);
    const WorkshopRow& workshop = m_model->view().workshop;
    const QString arrived =
        workshop.seats > 0
            ? tr("%1 of %2 learners arrived, %3 seats").arg(workshop.arrived).arg(workshop.learners).arg(workshop.seats)
            : tr("%1 of %2 learners arrived").arg(workshop.arrived).arg(workshop.learners);
    m_count->setText(arrived);
    QStringList hints;
    if (m_model->rowCount() == 0)
        hints << tr("Nobody is on the list yet. The class of the workshop, set in its facts, is on it too.");
    if (m_halfDay->code() == kNow)
        hints << tr("Today has no half-day yet: whoever signs in first makes its morning and its afternoon.");
    if (!hints.isEmpty()) {
        m_told->setTone(Tone::Text3);
        m_told->setText(hints.join(QLatin1Char(' ')));
    }
    m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

bool DeskView::isOpen() const { return isOn(m_model->view().workshop, m_context.workspace.clock().today()); }

QWidget* DeskView::entry() const { return m_entry; }

void DeskView::focusEntry() { m_entry->setFocus(Qt::OtherFocusReason); }

bool DeskView::signIn(PersonId person) {
    m_told->clear(); // what was told of the one before is not true of this one
    if (isAhead()) return false;
    const bool expected = m_onList.contains(person);
    if (!m_context.runner.run([&] { return m_context.workspace.workshops().arrive(m_shown, person, signsInFor()); }))
        return false;
    tell(person, expected);
    return true;
}

void DeskView::take(PersonId person) {
    const bool listOnly = m_halfDay->code() == kListOnly;
    listOnly ? putOnList(person) : arrive(person);
}

void DeskView::arrive(PersonId person) {
    if (!signIn(person)) return;
    m_door->hide();
    focusEntry();
}

void DeskView::putOnList(PersonId person) {
    m_told->clear();
    const bool expected = m_onList.contains(person);
    const auto added = m_context.runner.run(
        [&] { return m_context.workspace.workshops().invite(m_shown, std::span(&person, 1), m_role->code()); });
    if (!added) return;
    m_door->hide();
    tell(person, expected);
    focusEntry();
}

void DeskView::openDoor(const QString& name) {
    m_told->clear();
    if (isAhead()) return;
    m_door->setInstitutions(institutionChoices(m_context.workspace));
    m_door->openFor(name);
}

void DeskView::tellNothing(const QString& typed) {
    tellRefused(holdsBadge(toStd(typed)) ? tr("This badge is not known. Scan it again, or type the name.")
                                         : tr("Nobody is found by “%1”. Type a part of the name.").arg(typed));
}

bool DeskView::isAhead() {
    const auto& halfDays = m_model->view().halfDays;
    const auto chosen = std::find_if(halfDays.begin(), halfDays.end(),
                                     [id = halfDay()](const SessionRow& row) { return row.session.id == id; });
    if (chosen == halfDays.end() || chosen->session.plannedOn <= m_context.workspace.clock().today()) return false;
    const Date first = m_model->view().workshop.from.value_or(chosen->session.plannedOn);
    tellRefused(tr("The workshop begins on %1 and this half-day is on %2; nobody can sign in before that day. Choose "
                   "“%3” instead.")
                    .arg(mediumDate(first), mediumDate(chosen->session.plannedOn), tr("Put on the list")));
    return true;
}

void DeskView::tellRefused(const QString& why) {
    m_told->setTone(Tone::Bad);
    m_told->setText(why);
}

void DeskView::addWalkIn() {
    m_told->clear();
    if (isAhead()) return;
    const auto added = m_context.runner.run(
        [&] {
            WorkshopService& workshops = m_context.workspace.workshops();
            if (m_halfDay->code() == kListOnly)
                return workshops.enlist(m_shown, m_door->draft(), m_door->workplace(), m_role->code());
            return workshops.walkIn(m_shown, m_door->draft(), m_door->workplace(), signsInFor());
        },
        [this](const std::vector<FieldIssue>& issues) {
            m_door->showIssues(issues);
            return true;
        });
    if (!added) return;
    m_door->hide();
    tell(*added, false);
    focusEntry();
}

void DeskView::removeCurrent() {
    const WorkshopPerson* person = m_model->at(m_table->currentRow());
    if (person == nullptr) return;
    const PersonId id = person->person;
    const QString name = toQt(person->nativeName);
    m_told->clear();
    if (!m_context.runner.run([&] { return m_context.workspace.workshops().remove(m_shown, id); })) return;
    const bool stays = m_model->rowOf(id) >= 0;
    m_told->setTone(stays ? Tone::Warn : Tone::Ok);
    m_told->setText(stays ? tr("%1 is no longer signed in, but stays on the list through the class. Change the "
                               "enrolment under Progress.")
                                .arg(name)
                          : tr("%1 is off the list and no longer signed in.").arg(name));
}

// One line about the last one, so that whoever is at the desk need not look for it in the table.
void DeskView::tell(PersonId person, bool wasExpected) {
    const int row = m_model->rowOf(person);
    if (row < 0) return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    const WorkshopPerson& one = *m_model->at(row);
    const QString name = toQt(one.nativeName);
    QString words = one.arrivedOn ? tr("%1 is here: %2.").arg(name, roleWords(one))
                                  : tr("%1 is on the list: %2.").arg(name, roleWords(one));
    bool warns = one.waits;
    if (!wasExpected && one.arrivedOn) {
        const CohortId cohort = m_model->view().workshop.cohort;
        words += QLatin1Char(' ') + (cohort && !one.waits ? tr("Was not on the list: added, and enrolled in the class.")
                                                          : tr("Was not on the list: added."));
        const auto admission =
            cohort ? m_context.workspace.enrolments().admission(cohort, std::span(&person, 1)) : Admission();
        for (const Unready& before : admission.unready)
            words += QLatin1Char(' ') + tr("“%1”, which comes before it, is not completed.")
                                            .arg(toQt(inReadersLanguage(before.courseTitle, before.courseTitleZh)));
        warns = warns || !admission.unready.empty();
    }
    m_told->setTone(warns ? Tone::Warn : Tone::Ok);
    m_told->setText(one.waits ? words + QLatin1Char(' ') + tr("The class is full: on its waiting list.") : words);
}

bool DeskView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const WorkshopPerson* person = m_model->at(m_table->currentRow());
    if (person == nullptr || key->key() != Qt::Key_Space) return QWidget::eventFilter(watched, event);
    const int row = m_table->currentRow();
    const PersonId id = person->person;
    if (signIn(id)) m_table->selectRow(qMin(row + 1, m_model->rowCount() - 1)); // the next one, with the next Space
    return true;
}

} // namespace preceptor::ui
