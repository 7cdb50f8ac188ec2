// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/services/today_service.h"
#include "core/services/workspace.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
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

QHBoxLayout* rowIn(QWidget* holder) {
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kL);
    return line;
}

} // namespace

TodayPage::TodayPage(const PageContext& context) : Page(context) {
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
    connect(m_next, &NextStrip::attendancePressed, this, [this] { goToNext("attendance"); });
    connect(m_next, &NextStrip::sheetPressed, this, [this] { goToNext("sheet"); });
    connect(m_next, &NextStrip::planPressed, this, [this] { go({PageId::Conferences, QStringLiteral("new"), 0, {}}); });
    connect(m_attention, &AttentionList::chosen, this, [this](const Destination& destination) { go(destination); });
    connect(m_empty, &EmptyState::primaryPressed, this, [this] {
        go({PageId::Import, QStringLiteral("choose"), 0, {}});
    });
    connect(m_empty, &EmptyState::secondaryPressed, this, [this] {
        go({PageId::Conferences, QStringLiteral("new"), 0, {}});
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
QString TodayPage::quietFact() const { return longDate(today()); }

void TodayPage::retranslate() {
    m_next->retranslate();
    m_attendanceCard->setHeading(tr("Conference attendance"), tr("percent of those expected, every two weeks"));
    m_attendance->setAccessibleName(tr("Conference attendance"));
    m_attendance->setEmptyText(tr("Attendance appears here after the first conference."));
    m_institutionsCard->setHeading(tr("Modules complete"), tr("by institution"));
    m_institutions->setAccessibleName(tr("Modules complete by institution"));
    m_institutions->setEmptyText(tr("No one is enrolled yet."));
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
    showAgenda();
    if (changes) return countAnew();
    const auto kept = runner().read([this] { return workspace().today().kept(); });
    if (kept) m_overview = kept->overview;
    showOverview();
    if (!kept || !kept->fresh) QTimer::singleShot(0, this, &TodayPage::countAnew);
}

void TodayPage::countAnew() {
    if (auto overview = runner().read([this] { return workspace().today().overview(); }))
        m_overview = std::move(*overview);
    showOverview();
}

void TodayPage::showAgenda() {
    m_next->setSession(m_agenda.next, today());
    m_comingUp->show(m_agenda.comingUp);
}

void TodayPage::showOverview() {
    m_tiles[0]->setKpi(trainingKpi(m_overview));
    m_tiles[1]->setKpi(modulesKpi(m_overview, today()));
    m_tiles[2]->setKpi(attendanceKpi(m_overview));
    m_tiles[3]->setKpi(certificatesKpi(m_overview));
    m_attendance->setData(attendanceLabels(m_overview), attendanceSeries(m_overview), attendanceTarget(m_overview));
    m_institutions->setData(institutionBars(m_overview, kBars), std::nullopt);
    m_attention->show(m_agenda, m_overview);
    m_stack->setCurrentIndex(hasNothing() ? 1 : 0);
}

bool TodayPage::hasNothing() const {
    return !m_agenda.next && m_agenda.unrecorded.empty() && m_overview.inTraining == 0 &&
           m_overview.modules.whole == 0 && m_overview.attendance.empty() && m_overview.certificatesToIssue == 0;
}

bool TodayPage::handle(PageCommand command) {
    if (command == PageCommand::New) go({PageId::Conferences, QStringLiteral("new"), 0, {}});
    if (command == PageCommand::Print) goToNext("sheet");
    return command != PageCommand::Find;
}

} // namespace preceptor::ui
