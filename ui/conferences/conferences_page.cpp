// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/conferences_page.h"

#include "core/model/change_set.h"
#include "core/services/attachment_service.h"
#include "core/services/attendance_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/meeting_service.h"
#include "core/services/workspace.h"
#include "ui/conferences/attendance_model.h"
#include "ui/conferences/case_column.h"
#include "ui/conferences/conference_drawer.h"
#include "ui/conferences/conference_list.h"
#include "ui/conferences/conference_pictures.h"
#include "ui/conferences/session_files.h"
#include "ui/conferences/session_list_model.h"
#include "ui/support/action_runner.h"
#include "ui/support/keep_reason.h"
#include "ui/support/person_suggestions.h"
#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace preceptor::ui {

ConferencesPage::ConferencesPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(QStringLiteral("conferencesPage"));
    buildUi();
    connectActions();
}

Date ConferencesPage::today() const { return workspace().clock().today(); }

void ConferencesPage::buildUi() {
    m_empty = new EmptyState(Icon::Conference);
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(space::kXl, 20, space::kXl, space::kXl);
    line->setSpacing(space::kL);
    m_list = new ConferenceList;
    line->addWidget(m_list);
    line->addWidget(buildDetail(), 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    m_drawer = new ConferenceDrawer(context(), this);
    m_files = new SessionFiles(context(), this);
}

QWidget* ConferencesPage::buildDetail() {
    const auto names = [this](const QString& text) {
        std::set<PersonId> expected;
        for (const AttendanceRow& row : m_sheet.rows) expected.insert(row.person);
        return suggestPeople(workspace(), text, expected, [](PersonId) { return tr("walk-in"); });
    };
    m_case = new CaseColumn(context());
    m_panel = new SessionPanel(this, names, m_case);
    m_undecided = new UndecidedButton(context());
    m_panel->addBeside(m_undecided);
    m_keep = new KeepReason(context());
    m_keep->setObjectName(QStringLiteral("conferenceFindings"));
    m_panel->addBelowHead(m_keep);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_panel);
    m_pictures = new ConferencePictures(context());
    auto* both = new QWidget;
    m_right = new QStackedLayout(both);
    m_right->addWidget(card);
    m_right->addWidget(m_pictures);
    return both;
}

void ConferencesPage::connectActions() {
    connect(m_list, &ConferenceList::planDayAsked, this,
            [this](const QDate& day) { m_drawer->planSession(toStd(day)); });
    connect(m_list, &ConferenceList::planSeriesAsked, m_drawer, &ConferenceDrawer::planSeries);
    connect(m_list, &ConferenceList::laidOut, this, &ConferencesPage::showAside);
    connect(m_list, &ConferenceList::picturesAsked, this, &ConferencesPage::showPictures);
    connect(m_list, &ConferenceList::chosen, this, [this](SessionId id) {
        if (id != m_shown) showSession(id);
    });
    connect(m_empty, &EmptyState::primaryPressed, m_drawer, &ConferenceDrawer::planSeries);
    connect(m_empty, &EmptyState::secondaryPressed, this, [this] { m_drawer->planSession(); });
    connect(m_drawer, &ConferenceDrawer::planned, this, [this](SessionId id) {
        reload(nullptr);
        if (id) m_list->choose(id);
    });
    connectPanel();
}

void ConferencesPage::connectPanel() {
    connect(m_panel, &SessionPanel::asked, this, &ConferencesPage::answer);
    connect(m_panel, &SessionPanel::markAsked, this, &ConferencesPage::mark);
    connect(m_panel, &SessionPanel::signInAsked, this,
            [this](PersonId person) { mark(person, AttendanceStatus::Present); });
    connect(m_panel, &SessionPanel::newPersonAsked, this, &ConferencesPage::addNewPerson);
    connect(m_panel, &SessionPanel::everyonePresentAsked, this,
            [this] { runner().run([this] { return workspace().attendance().everyonePresent(m_shown); }); });
    connect(m_panel, &SessionPanel::lineAsked, this,
            [this](const QModelIndex& line) { m_drawer->line(m_shown, m_panel->attendance().at(line)); });
    connect(m_case, &CaseColumn::caseAsked, this, [this](CaseId id) {
        go({PageId::Cases, id ? QStringLiteral("case") : QString(), id.value, {}});
    });
}

QString ConferencesPage::title() const { return tr("Conferences"); }

QString ConferencesPage::quietFact() const { return {}; }

bool ConferencesPage::concerns(const ChangeSet& changes) const {
    for (const char* table : {"series",
                              "session",
                              "session_part",
                              "attendance",
                              "headcount",
                              "enrolment",
                              "cohort",
                              "person",
                              "person_alias",
                              "affiliation",
                              "institution",
                              "series_member",
                              "case_item",
                              "case_question",
                              "recommendation",
                              "learning_point",
                              "learning_point_module",
                              "learning_point_competency",
                              "action",
                              "attachment",
                              "series_skip",
                              "conference_override"})
        if (changes.touches(table)) return true;
    return false;
}

// A tick concerns the conference in sight; the counts of all the others need not be read again.
void ConferencesPage::reload(const ChangeSet* changes) {
    const auto action = changes ? changes->action : Action::Undo;
    if (m_shown && (action == Action::MarkAttendance || action == Action::AddWalkIn)) {
        const SessionStatus before = m_sheet.session.session.status;
        reloadSheet();
        if (m_sheet.session.session.status == before) return m_list->update(m_sheet.session);
    }
    if (m_list->picturesShown()) m_pictures->reload();
    auto sessions = runner().read([this] { return workspace().conferences().sessions(); });
    if (!sessions) return;
    m_stack->setCurrentIndex(sessions->empty() ? 0 : 1);
    const auto skipped = runner().read([this] { return workspace().conferences().skippedDays(); });
    m_list->setUndecided(undecidedOf(context(), "session"));
    m_list->setSessions(std::move(*sessions), skipped ? *skipped : std::vector<SkippedDay>(), today());
    const SessionListModel& known = m_list->model();
    m_shown = known.indexOf(m_shown).isValid() ? m_shown : known.suggested();
    m_list->select(m_shown);
    reloadSheet();
}

void ConferencesPage::showPictures(bool shown) {
    m_right->setCurrentIndex(shown ? 1 : 0);
    if (shown) m_pictures->reload();
}

void ConferencesPage::showSession(SessionId id) {
    m_list->showPictures(false);
    m_shown = id;
    reloadSheet();
}

void ConferencesPage::reloadSheet() {
    if (!m_shown) return;
    auto sheet = runner().run([this] { return workspace().attendance().sheet(m_shown); });
    if (!sheet) return;
    m_sheet = std::move(*sheet);
    m_panel->show(m_sheet, today());
    showOpenRows();
    m_undecided->showFor("session", m_shown.value);
    showFindings();
    showCase();
    if (const auto files = runner().read([this] { return workspace().attachments().ofSession(m_shown); }))
        m_panel->showFiles(files->size());
    const auto turns = runner().run([this] { return workspace().conferences().swappable(m_shown); });
    m_panel->setSwappable(turns && !turns->empty());
    m_list->setShown(m_shown);
    m_drawer->follow(m_shown.value);
    m_drawer->refresh();
}

void ConferencesPage::showOpenRows() {
    const auto rows = runner().read([this] { return workspace().meetings().openRows(m_shown); });
    if (!rows) return;
    QStringList names;
    if (*rows > 0)
        if (const auto open = runner().read([this] { return workspace().meetings().openNames(m_shown); }))
            for (const std::string& name : *open) names << toQt(name);
    m_panel->showOpenRows(*rows, names);
}

// Written by an older program or before a name was known: it keeps every file from leaving, so it is said here.
void ConferencesPage::showFindings() {
    CasePrivacy& privacy = workspace().casePrivacy();
    const auto found = runner().read([&] { return privacy.conferenceFindings(m_shown); });
    if (!found || found->empty()) return m_keep->withdraw();
    if (const auto texts = runner().read([&] { return privacy.conferenceTexts(m_shown); }))
        m_keep->offer(m_shown, *texts, *found);
}

// Beside every conference about cases, one without a case yet too.
void ConferencesPage::showCase() {
    auto cases = runner().read([this] { return workspace().cases().ofSession(m_shown); });
    if (!cases) return;
    const std::string& kind = m_sheet.session.session.kind;
    m_aboutCases = !cases->empty() || kind == "complex_case_conference" || kind == "case_conference";
    m_case->setCases(std::move(*cases), m_sheet.session.session);
    showAside();
}

void ConferencesPage::showAside() { m_panel->showAside(m_aboutCases && !m_list->isFoldedOut()); }

void ConferencesPage::mark(PersonId person, AttendanceStatus status) {
    runner().run([&] { return workspace().attendance().mark(m_shown, std::span(&person, 1), status); });
    m_panel->select(person);
}

void ConferencesPage::addNewPerson(const QString& name) {
    if (const auto person = runner().run([&] { return addPersonNamed(workspace(), name); }))
        mark(*person, AttendanceStatus::Present);
}

void ConferencesPage::answer(SessionPanel::Ask what) {
    ConferenceService& conferences = workspace().conferences();
    switch (what) {
    case SessionPanel::Ask::Print: return m_files->printSheet(m_sheet);
    case SessionPanel::Ask::PrintPdf: return m_files->saveSheet(m_sheet);
    case SessionPanel::Ask::Calendar: return m_files->saveCalendar(m_sheet.session.session);
    case SessionPanel::Ask::Edit: return m_drawer->edit(m_sheet.session.session);
    case SessionPanel::Ask::Parts: return m_drawer->parts(m_shown);
    case SessionPanel::Ask::Expected: return m_drawer->expected(m_sheet.session.session.series);
    case SessionPanel::Ask::Headcount: return m_drawer->headcount(m_shown, m_sheet.headcounts);
    case SessionPanel::Ask::MeetingFile: return m_drawer->meetingFile(m_sheet);
    case SessionPanel::Ask::OpenRows: return m_drawer->openRows(m_shown);
    case SessionPanel::Ask::Files: return m_drawer->files(m_sheet.session.session);
    case SessionPanel::Ask::Swap: return m_drawer->swapTurns(m_sheet.session);
    case SessionPanel::Ask::Hold: runner().run([&] { return conferences.hold(m_shown); }); return;
    case SessionPanel::Ask::Reopen: runner().run([&] { return conferences.reopen(m_shown); }); return;
    case SessionPanel::Ask::Postpone: return m_drawer->postpone(m_sheet.session.session);
    case SessionPanel::Ask::Cancel: return m_drawer->cancel(m_sheet.session.session);
    }
}

bool ConferencesPage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find: m_list->focusFilter(); return true;
    case PageCommand::New: m_drawer->planSeries(); return true;
    case PageCommand::Print:
        if (m_shown) m_files->saveSheet(m_sheet);
        return true;
    }
    return false;
}

void ConferencesPage::open(const Destination& destination) {
    const QString& view = destination.view;
    if (view == QLatin1String("plan")) return m_drawer->planSeries();
    m_drawer->closeDrawer();
    if (view == QLatin1String("attach")) return attach(destination.text);
    const bool report = view == QLatin1String("meeting_file"); // text = path
    if (!destination.text.isEmpty() && !report) m_list->filterBy(destination.text);
    SessionId wanted{destination.id};
    if (view == QLatin1String("past")) wanted = m_list->model().newestPast();
    if (view == QLatin1String("attendance") && !wanted) wanted = m_list->model().suggested();
    if (!wanted || !m_list->choose(wanted)) return;
    m_list->fold();
    if (view == QLatin1String("attendance")) m_panel->focusAttendance();
    if (view == QLatin1String("sheet")) m_files->saveSheet(m_sheet);
    if (report) m_drawer->meetingFile(m_sheet, destination.text);
}

void ConferencesPage::attach(const QString& path) {
    if (m_shown) return m_drawer->files(m_sheet.session.session, path);
    runner().say({tr("Plan a conference first, then drop the file on it."), {}, {}});
}

void ConferencesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_list->fitInto(size());
}

void ConferencesPage::retranslate() {
    m_empty->setWords(tr("No conferences yet"),
                      tr("Plan the series once: every two weeks, whose turn it is to present, and the days to skip."));
    m_empty->setActions(tr("Plan a series"), tr("Plan one conference"));
    m_panel->retranslate();
    m_undecided->retranslate();
    m_keep->retranslate();
    m_pictures->retranslate();
    if (m_list->picturesShown()) m_pictures->reload();
    m_list->retranslate();
    m_case->retranslate();
    Q_EMIT headingChanged();
}

} // namespace preceptor::ui
