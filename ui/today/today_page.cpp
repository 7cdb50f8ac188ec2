// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/services/today_service.h"
#include "core/services/workspace.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/support/attendance_figures.h"
#include "ui/support/long_question.h"
#include "ui/text/format.h"
#include "ui/today/attention_list.h"
#include "ui/today/next_strip.h"
#include "ui/today/today_figures.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_chart.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kBars = 6;
constexpr int kTallestChart = 400;
constexpr int kTellAfterMillis = 300;

QHBoxLayout* rowIn(QWidget* holder) {
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kL);
    return line;
}

} // namespace

TodayPage::TodayPage(const PageContext& context) : Page(context), m_counting(new LongQuestion(context, this)) {
    buildUi();
    connectActions();
}

void TodayPage::buildUi() {
    m_next = new NextStrip;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::kXl, 20, space::kXl, space::kXl);
    column->setSpacing(space::kL);
    column->addWidget(m_next);
    column->addWidget(buildTiles());
    column->addWidget(buildCharts(), 3);
    column->addWidget(buildLists(), 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_empty = new EmptyState(Icon::Today);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
}

QWidget* TodayPage::buildTiles() {
    auto* holder = new QWidget;
    auto* line = rowIn(holder);
    const char* names[] = {"kpiTraining", "kpiModules", "kpiAttendance", "kpiCertificates"};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new KpiTile;
        m_tiles[i]->setObjectName(QLatin1String(names[i]));
        line->addWidget(m_tiles[i]);
    }
    return holder;
}

QWidget* TodayPage::buildCharts() {
    auto* holder = new QWidget;
    auto* line = rowIn(holder);
    m_attendance = new LineChart;
    m_institutions = new BarChart;
    m_attendanceCard = new TitledCard(m_attendance);
    m_institutionsCard = new TitledCard(m_institutions);
    line->addWidget(m_attendanceCard, 5);
    line->addWidget(m_institutionsCard, 3);
    for (QWidget* card : {m_attendanceCard, m_institutionsCard}) card->setMaximumHeight(scaled(kTallestChart));
    return holder;
}

QWidget* TodayPage::buildLists() {
    auto* holder = new QWidget;
    auto* line = rowIn(holder);
    m_attention = new AttentionList;
    m_comingUp = new ComingUpList;
    m_attentionCard = new TitledCard(m_attention);
    m_comingUpCard = new TitledCard(m_comingUp);
    line->addWidget(m_attentionCard, 5);
    line->addWidget(m_comingUpCard, 3);
    return holder;
}

void TodayPage::goToNext(const char* view) {
    if (m_agenda.next) go({PageId::Conferences, QLatin1String(view), m_agenda.next->id.value, {}});
}

void TodayPage::connectActions() {
    connect(m_counting, &LongQuestion::busyChanged, this, &TodayPage::tellWhileCounting);
    connect(m_next, &NextStrip::attendancePressed, this, [this] { goToNext("attendance"); });
    connect(m_next, &NextStrip::sheetPressed, this, [this] { goToNext("sheet"); });
    connect(m_next, &NextStrip::planPressed, this, [this] {
        go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    });
    connect(m_attention, &AttentionList::chosen, this, [this](const Destination& destination) { go(destination); });
    connect(m_empty, &EmptyState::primaryPressed, this, [this] {
        go({PageId::Import, QStringLiteral("choose"), 0, {}});
    });
    connect(m_empty, &EmptyState::secondaryPressed, this, [this] {
        go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    });
    connectTiles();
}

void TodayPage::connectTiles() {
    const Destination behind[] = {{PageId::People, QStringLiteral("in_training"), 0, {}},
                                  {PageId::Progress, {}, 0, {}},
                                  {PageId::Conferences, QStringLiteral("past"), 0, {}},
                                  {PageId::Progress, QStringLiteral("certificates"), 0, {}}};
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        connect(m_tiles[i], &QAbstractButton::clicked, this, [this, to = behind[i]] { go(to); });
}

Date TodayPage::today() const { return workspace().clock().today(); }

QString TodayPage::quietFact() const {
    const QString date = longDate(today());
    return m_tells ? tr("%1 · the figures are being counted…").arg(date) : date;
}

void TodayPage::retranslate() {
    m_next->retranslate();
    m_attendanceCard->setHeading(tr("Conference attendance"), tr("percent of those expected, every two weeks"));
    m_attendance->setAccessibleName(tr("Conference attendance"));
    m_institutionsCard->setHeading(tr("Modules complete"), tr("by institution"));
    m_institutions->setAccessibleName(tr("Modules complete by institution"));
    m_attentionCard->setHeading(tr("Needs attention"));
    m_comingUpCard->setHeading(tr("Coming up"));
    m_empty->setWords(
        tr("Nothing here yet"),
        tr("Bring in the people from a spreadsheet, or plan the first conferences. You can also drop a file on "
           "this window."));
    m_empty->setActions(tr("Enrol people from a file"), tr("Plan conferences"));
}

// What was kept is shown at once; counting anew waits until the window is on the screen.
void TodayPage::reload(const ChangeSet* changes) {
    if (auto agenda = runner().read([this] { return workspace().today().agenda(); })) m_agenda = std::move(*agenda);
    const auto kept = runner().read([this] { return workspace().today().kept(); });
    const bool fresh = kept && kept->fresh;
    if (kept && (fresh || !m_overview)) m_overview = kept->overview;
    showOverview();
    if (fresh) return m_counting->stop();
    if (changes) return count();
    QTimer::singleShot(0, this, &TodayPage::count);
}

void TodayPage::count() {
    m_counting->ask([](UnitOfWork& file) { return TodayService(file).count(); },
                    [this](const CountedOverview& counted) {
                        m_overview = counted.overview;
                        runner().read([&] { return workspace().today().keep(counted), true; });
                        showOverview();
                    });
}

void TodayPage::tellWhileCounting(bool busy) {
    if (busy) {
        QTimer::singleShot(kTellAfterMillis, this, [this] {
            if (!m_counting->busy() || m_tells) return;
            m_tells = true;
            Q_EMIT headingChanged();
        });
    } else if (m_tells) {
        m_tells = false;
        Q_EMIT headingChanged();
    }
}

void TodayPage::showAgenda() {
    const bool counted = m_overview && m_agenda.next && m_overview->next == m_agenda.next->id;
    const std::string then = m_agenda.comingUp.empty() ? std::string() : m_agenda.comingUp.front().institution;
    m_next->setSession(m_agenda.next, then, counted ? m_overview->expectedNext : 0, today());
    m_comingUp->show(m_agenda.comingUp);
}

void TodayPage::showOverview() {
    showAgenda();
    const Overview shown = m_overview.value_or(Overview{});
    const QString counting = tr("The figures are being counted…");
    const Kpi kpis[] = {trainingKpi(shown), modulesKpi(shown, today()), attendanceKpi(shown), certificatesKpi(shown)};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) m_tiles[i]->setKpi(m_overview ? kpis[i] : notYetKnown(kpis[i]));
    m_attendance->setEmptyText(m_overview ? tr("Attendance appears here after the first conference.") : counting);
    m_institutions->setEmptyText(m_overview ? tr("No one is enrolled yet.") : counting);
    m_attendance->setData(attendanceLabels(shown), attendanceSeries(shown), attendanceTarget(shown));
    m_institutions->setData(institutionBars(shown, kBars), std::nullopt);
    m_attention->show(m_agenda, m_overview, today());
    m_stack->setCurrentIndex(hasNothing() ? 1 : 0);
}

bool TodayPage::hasNothing() const {
    return m_overview && m_agenda.silentSites.empty() && m_agenda.undecided == 0 &&
           m_agenda.ownClock == OwnClock::Fine && !m_agenda.next && m_agenda.unrecorded.empty() &&
           m_overview->inTraining == 0 && m_overview->modules.whole == 0 && m_overview->attendance.empty() &&
           m_overview->certificatesToIssue == 0;
}

bool TodayPage::handle(PageCommand command) {
    if (command == PageCommand::New) go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    if (command == PageCommand::Print) goToNext("sheet");
    return command != PageCommand::Find;
}

} // namespace preceptor::ui
