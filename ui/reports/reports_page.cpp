// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/services/workspace.h"
#include "ui/reports/data_checks.h"
#include "ui/reports/report_filters.h"
#include "ui/reports/report_foot.h"
#include "ui/reports/report_list_model.h"
#include "ui/reports/report_paper.h"
#include "ui/reports/report_table_model.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/support/pdf_file.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/export_level_words.h"
#include "ui/text/format.h"
#include "ui/text/report_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/record_head.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace preceptor::ui {

namespace {

constexpr int kReportListWidth = 268;

} // namespace

ReportsPage::ReportsPage(const PageContext& context) : Page(context) {
    buildUi();
    connectActions();
}

void ReportsPage::buildUi() {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kXl, 20, space::kXl, space::kXl);
    line->setSpacing(space::kL);
    line->addWidget(buildList());
    line->addWidget(buildReport(), 1);
    m_exporter = new ReportExporter(context(), this);
    m_loader = new ReportLoader(context(), this);
    m_list->setCurrentIndex(m_reports->index(0));
}

QWidget* ReportsPage::buildList() {
    auto* card = new ListPane(kReportListWidth);
    m_reports = new ReportListModel(this);
    m_list = twoLineList("reportList", m_reports);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kS, space::kS, space::kS, space::kS);
    column->addWidget(m_list);
    return card;
}

QWidget* ReportsPage::buildReport() {
    auto* card = new Card;
    m_model = new ReportTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ReportTableModel::kSortRole);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_empty = new EmptyState(Icon::Report);
    marked(PressingIt::Reads, m_empty);
    auto* middle = new QWidget;
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_checks = new DataChecksLine;
    m_head = new RecordHead(TextRole::Section);
    m_stop = new Button(QString(), ButtonKind::Ghost, Icon::Close);
    m_stop->setObjectName(QStringLiteral("stopReading"));
    m_stop->hide();
    m_head->addAction(m_stop);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    column->setSpacing(space::kM);
    column->addWidget(m_head);
    column->addWidget(m_filters = new ReportFilters(workspace(), this));
    column->addWidget(middle, 1);
    column->addWidget(m_checks);
    column->addWidget(m_foot = new ReportFoot);
    return card;
}

void ReportsPage::connectActions() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::chooseReport);
    connect(m_list, &QListView::activated, this, [this] { m_table->setFocus(); });
    connect(m_filters, &ReportFilters::changed, this, &ReportsPage::read);
    connect(m_foot, &ReportFoot::fileAsked, this,
            [this](ReportFormat format) { m_exporter->write(request(), format, m_foot->headings()); });
    connect(m_foot, &ReportFoot::levelChanged, this, &ReportsPage::read);
    connect(m_foot, &ReportFoot::paperAsked, this, &ReportsPage::print);
    connect(m_loader, &ReportLoader::loaded, this, &ReportsPage::showRows);
    connect(m_loader, &ReportLoader::checked, m_checks, &DataChecksLine::setChecks);
    connect(m_table, &TableView::opened, this, &ReportsPage::openRow);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_loader->stop();
        showRows(nullptr);
    });
    connect(m_checks, &DataChecksLine::asked, this,
            [this] { m_list->setCurrentIndex(m_reports->indexOf("data_quality")); });
    connect(m_empty, &EmptyState::primaryPressed, this, [this] {
        if (hasNoSuchLevel())
            m_foot->setLevel(ExportLevel::Deidentified);
        else
            m_filters->showWholeProgramme();
        read();
    });
}

void ReportsPage::retranslate() {
    m_reports->retranslate();
    m_list->setAccessibleName(tr("Reports"));
    m_table->setAccessibleName(tr("Rows of the report"));
    m_stop->setText(tr("Stop"));
    m_foot->retranslate();
    m_filters->retranslate();
    m_checks->retranslate();
    chooseReport();
}

void ReportsPage::reload(const ChangeSet*) {
    if (runner().read([this] { return m_filters->reload(), true; })) read();
}

const ReportInfo& ReportsPage::report() const { return ReportListModel::reportAt(m_list->currentIndex()); }

ReportRequest ReportsPage::request() const {
    ReportRequest asked{&report(), m_filters->parameters(), m_filters->periodText()};
    asked.parameters.level = m_foot->level();
    return asked;
}

// A row of it is one person or record.
bool ReportsPage::hasNoSuchLevel() const { return m_foot->level() == ExportLevel::Aggregate && report().personal; }

void ReportsPage::chooseReport() {
    m_head->setTitle(reportName(report().code));
    m_filters->setReport(report());
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    read();
}

void ReportsPage::read() {
    m_loader->stop();
    m_checks->setUnknown();
    if (!m_filters->isComplete() || !m_filters->hasProgramme() || hasNoSuchLevel()) return showRows(nullptr);
    m_stop->show();
    if (m_stack->currentIndex() == 1) showReading();
    m_loader->ask(request());
}

// A reader holds up who writes: nothing is read for a page that is not seen.
void ReportsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!m_loader->busy()) return;
    m_loader->stop();
    m_unfinished = true;
}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_unfinished, false)) read();
}

void ReportsPage::showRows(const LoadedReport* loaded) {
    m_stop->hide();
    m_model->setTable(loaded ? loaded->table : Table{});
    const std::int64_t rows = loaded ? loaded->rows : 0;
    m_head->setFact(rows > ReportLoader::kMostShown ? tr("The first %1 of %2 rows; a file has them all.")
                                                          .arg(numberText(ReportLoader::kMostShown), numberText(rows))
                                                    : tr("%n row(s)", nullptr, static_cast<int>(rows)));
    m_checks->setVisible(loaded && report().code != "data_quality");
    m_foot->setReady(loaded != nullptr);
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows == 0) return showEmpty();
    m_table->fitColumnsToWords();
    m_table->scrollToTop();
}

// Nothing is known yet: an empty table would be taken for an answer.
void ReportsPage::showReading() {
    m_head->setFact({});
    m_empty->setWords(tr("The report is being read …"), {});
    m_empty->setActions({});
}

void ReportsPage::showEmpty() {
    if (hasNoSuchLevel()) {
        m_empty->setWords(tr("There are no aggregate figures of it"),
                          tr("Each row of this report is one person, case or entry."));
        return m_empty->setActions(tr("Show it de-identified"));
    }
    const bool waits = !m_filters->isComplete() && report().asks(ReportFilter::Person);
    const QString sentence =
        waits ? tr("Type a part of the name above and press Enter.") : tr("There are no rows for these filters.");
    m_empty->setWords(waits ? tr("Whose transcript?") : tr("Nothing in this period"), sentence);
    m_empty->setActions(waits ? QString() : tr("Show the whole programme"));
}

void ReportsPage::print() {
    if (!m_foot->isReady()) return;
    const ReportRequest asked = request();
    if (!mayLeave(context(), asked)) return;
    const QString facts = asked.periodText + QStringLiteral(" · ") + toQt(workspace().clock().today().iso()) +
                          QStringLiteral(" · ") + exportLevelName(asked.parameters.level);
    const ReportSheet sheet{reportName(report().code), facts, m_model->table()};
    const AuditNote act = actOf({std::string(report().code), {}, {}, m_model->rowCount(), {}}, asked.parameters.level);
    printKept(
        context(), this, sheet.name, [&](Paper& paper) { paintReport(paper, sheet); }, act, PaperTurn::Across);
}

bool ReportsPage::handle(PageCommand command) {
    if (command == PageCommand::Find) m_list->setFocus();
    if (command == PageCommand::Print) print();
    return command != PageCommand::New;
}

void ReportsPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("transcript") && destination.id != 0)
        m_filters->setPerson(PersonId{destination.id});
    if (destination.view == QLatin1String("training_gaps") && destination.id != 0) {
        m_filters->showWholeProgramme();
        m_filters->setInstitution(InstitutionId{destination.id});
    }
    const QModelIndex wanted = m_reports->indexOf(toStd(destination.view));
    if (wanted.isValid() && wanted != m_list->currentIndex())
        m_list->setCurrentIndex(wanted);
    else
        read();
    m_list->setFocus();
}

void ReportsPage::openRow(const QModelIndex& index) {
    const int row = m_sorted->mapToSource(index).row();
    if (const auto person = m_model->recordAt(row, "person_id"))
        return go({PageId::People, QStringLiteral("person"), *person, {}});
    const auto record = m_model->recordAt(row, "record");
    if (!record) return;
    const std::string table = m_model->textAt(row, "table");
    if (table == "person") go({PageId::People, QStringLiteral("person"), *record, {}});
    if (table == "session") go({PageId::Conferences, QStringLiteral("attendance"), *record, {}});
}

} // namespace preceptor::ui
