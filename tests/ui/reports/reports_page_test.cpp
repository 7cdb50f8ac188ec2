// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/reports/data_checks.h"
#include "ui/reports/report_exporter.h"
#include "ui/reports/report_filters.h"
#include "ui/reports/report_list_model.h"
#include "ui/reports/report_paper.h"
#include "ui/reports/report_period.h"
#include "ui/reports/report_table_model.h"
#include "ui/text/convert.h"
#include "ui/text/export_level_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;
using preceptor::test::TempDir;

namespace {

struct Fixture {
    PageHarness harness;
    TempDir dir;
    std::vector<PersonId> people;
    ReportsPage* page = nullptr;

    Fixture() {
        const auto cohort = harness.build.cohort(harness.build.course(2));
        people = harness.build.people(4);
        harness.build.enrol(cohort, people);
        harness.build.series(cohort, 6);
        page = harness.show<ReportsPage>();
        settle();
    }
    // Reading goes on elsewhere; its answer comes through the event loop.
    void settle() {
        QElapsedTimer patience;
        patience.start();
        do {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        } while (page->busy() && patience.elapsed() < 10'000);
        QApplication::processEvents();
    }
    template <class T>
    T* find(const char* name) {
        return page->findChild<T*>(QLatin1String(name));
    }
    QAbstractItemModel& table() { return *find<TableView>("reportTable")->model(); }
    void choose(const char* report) {
        auto* list = find<QListView>("reportList");
        list->setCurrentIndex(page->findChild<ReportListModel*>()->indexOf(report));
        settle();
    }
    QString cell(int row, int column) { return table().index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("the first report is shown at once, a line a report in the list", "[ui][reports]") {
    Fixture f;
    CHECK(f.find<QListView>("reportList")->model()->rowCount() == static_cast<int>(allReports().size()));
    REQUIRE(f.table().rowCount() >= 1);
    CHECK(f.table().headerData(0, Qt::Horizontal).toString() == QStringLiteral("Cadre group"));
    CHECK(f.cell(0, 0) == QStringLiteral("All"));
    CHECK(f.cell(0, 6) == QStringLiteral("0"));
}

TEST_CASE("choosing a report shows its rows with figures at the right", "[ui][reports]") {
    Fixture f;
    f.choose("enrolment_funnel");
    REQUIRE(f.table().rowCount() == 1);
    CHECK(f.cell(0, 2) == QStringLiteral("4"));
    CHECK(f.table().index(0, 2).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));
}

TEST_CASE("only the filters that a report asks for are offered", "[ui][reports]") {
    Fixture f;
    const auto offered = [&](const char* chip) { return f.find<FilterChip>(chip)->isVisibleTo(f.page); };
    CHECK(offered("institutionChip"));
    CHECK_FALSE(offered("cohortChip"));
    f.choose("targets");
    CHECK(offered("periodChip"));
    CHECK_FALSE(offered("institutionChip"));
    f.choose("attendance_certificates");
    CHECK(offered("cohortChip"));
}

TEST_CASE("a transcript waits for its person and then shows that person only", "[ui][reports]") {
    Fixture f;
    f.choose("transcript");
    CHECK(f.table().rowCount() == 0);
    CHECK_FALSE(f.find<QPushButton>("exportCsv")->isEnabled());
    f.page->open({PageId::Reports, QStringLiteral("transcript"), f.people[1].value, {}});
    f.settle();
    REQUIRE(f.table().rowCount() == 1);
    CHECK(f.cell(0, 0) == QStringLiteral("Trainee 2"));
    CHECK(f.find<QPushButton>("exportCsv")->isEnabled());
}

TEST_CASE("training gaps asked for an institution show that institution only", "[ui][reports]") {
    Fixture f;
    const InstitutionId other = f.harness.build.institution("Other Hospital");
    f.harness.build.person("Nobody Enrolled", {}, "nurse", other);
    f.page->open({PageId::Reports, QStringLiteral("training_gaps"), other.value, {}});
    f.settle();
    REQUIRE(f.table().rowCount() == 4); // two modules, each with who lacks it
    for (int row = 0; row < 4; ++row) CHECK(f.cell(row, 0) == QStringLiteral("Other Hospital"));
    CHECK(f.cell(1, 3) == QStringLiteral("Nobody Enrolled"));
    CHECK(f.cell(1, 5) == QStringLiteral("Not enrolled"));
}

TEST_CASE("training gaps are narrowed to a department of the institution that is chosen", "[ui][reports]") {
    Fixture f;
    PeopleService& people = f.harness.build.workspace().people();
    const InstitutionId other = f.harness.build.institution("Other Hospital");
    for (const char* ward : {"Ward 5", "Ward 6"}) {
        PersonDraft person;
        person.values.nativeName = std::string("Nurse of ") + ward;
        REQUIRE(people.addPerson(person, WorkplaceDraft{other, "nurse", ward}));
    }
    auto* chip = f.find<FilterChip>("departmentChip");
    CHECK_FALSE(chip->isVisibleTo(f.page));
    f.page->open({PageId::Reports, QStringLiteral("training_gaps"), other.value, {}});
    f.settle();
    CHECK(chip->isVisibleTo(f.page));
    REQUIRE(f.table().rowCount() == 6);
    const auto wards = f.harness.build.workspace().institutions().departments(other);
    REQUIRE(wards.size() == 2);
    const QString first = QString::number(wards[0].id.value);
    chip->setCurrent(first);
    Q_EMIT chip->changed(first);
    f.settle();
    CHECK(chip->text().contains(QStringLiteral("Ward 5")));
    REQUIRE(f.table().rowCount() == 4); // two modules, each with who lacks it there
    CHECK(f.cell(1, 3) == QStringLiteral("Nurse of Ward 5"));
    CHECK(f.cell(3, 3) == QStringLiteral("Nurse of Ward 5"));
    auto* institution = f.find<FilterChip>("institutionChip");
    institution->setCurrent({});
    Q_EMIT institution->changed({});
    CHECK(chip->text().contains(QStringLiteral("Ward 5 · Other Hospital")));
}

TEST_CASE("the export button writes the rows on the page and says where", "[ui][reports]") {
    Fixture f;
    f.choose("enrolment_funnel");
    const auto path = f.dir / "funnel.csv";
    f.harness.files.willAnswer(pathToQt(path));
    auto* exporter = f.page->findChild<ReportExporter*>();
    bool done = false;
    QObject::connect(exporter, &ReportExporter::finished, [&] { done = true; });
    f.find<QPushButton>("exportCsv")->click();
    QElapsedTimer patience;
    patience.start();
    while (!done && patience.elapsed() < 10'000) QApplication::processEvents(QEventLoop::AllEvents, 20);
    const auto bytes = readFile(path);
    REQUIRE(bytes);
    CHECK(bytes->find("Class,Applied,Enrolled") == 3);
    const auto beside = readFile(path.string() + ".meta.json");
    REQUIRE(beside);
    CHECK(beside->find("\"level\": \"full\"") != std::string::npos);
    CHECK(beside->find(toStd(exportLevelHolds(ExportLevel::Full))) != std::string::npos); // in the window's language
    REQUIRE(f.harness.notices.toasts.size() == 1);
    CHECK(f.harness.notices.toasts.front().sentence.contains(QStringLiteral("funnel.csv")));
    CHECK_FALSE(f.harness.notices.toasts.front().action.isEmpty());
}

TEST_CASE("changing one's mind about the file writes nothing", "[ui][reports]") {
    Fixture f;
    f.find<QPushButton>("exportXlsx")->click();
    QApplication::processEvents();
    CHECK(f.harness.notices.toasts.isEmpty());
}

TEST_CASE("a row about a person opens that person", "[ui][reports]") {
    Fixture f;
    f.page->open({PageId::Reports, QStringLiteral("transcript"), f.people[1].value, {}});
    f.settle();
    auto* table = f.find<TableView>("reportTable");
    Q_EMIT table->opened(table->model()->index(0, 0));
    REQUIRE(f.harness.navigator.visits.size() == 1);
    CHECK(f.harness.navigator.visits.front().page == PageId::People);
    CHECK(f.harness.navigator.visits.front().id == f.people[1].value);
}

TEST_CASE("the line of checks leads to what is to be mended", "[ui][reports]") {
    Fixture f;
    f.harness.build.person("王秀英", {}, {});
    f.page->reload(nullptr);
    f.settle();
    auto* open = f.find<QPushButton>("openChecks");
    REQUIRE(open->isVisibleTo(f.page));
    open->click();
    f.settle();
    const auto current = f.find<QListView>("reportList")->currentIndex();
    CHECK(ReportListModel::reportAt(current).code == "data_quality");
}

TEST_CASE("the report models keep the rules of models", "[ui][reports]") {
    Fixture f;
    ReportListModel list;
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ReportTableModel rows;
    const QAbstractItemModelTester rowTester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setTable(*f.harness.build.workspace().reports().run("data_quality", {}));
    CHECK(rows.columnCount() == 8);
    rows.clear();
    CHECK(rows.rowCount() == 0);
}

TEST_CASE("everything on the reports page has a name for a screen reader", "[ui][reports][accessible]") {
    Fixture f;
    CHECK(preceptor::test::namelessControls(f.page).join(QLatin1Char(0x0a)) == QString());
}

TEST_CASE("quarters and years are those of the calendar", "[ui][reports]") {
    const Date today = Date::of(2026, 2, 28);
    Programme programme;
    programme.startOn = Date::of(2024, 1, 1);
    CHECK(periodOf("this_quarter", nullptr, today) == ReportPeriod{Date::of(2026, 1, 1), Date::of(2026, 3, 31)});
    CHECK(periodOf("last_quarter", nullptr, today) == ReportPeriod{Date::of(2025, 10, 1), Date::of(2025, 12, 31)});
    CHECK(periodOf("last_year", nullptr, today) == ReportPeriod{Date::of(2025, 1, 1), Date::of(2025, 12, 31)});
    CHECK(periodOf("", &programme, today) == ReportPeriod{Date::of(2024, 1, 1), std::nullopt});
    CHECK(periodOf("", nullptr, today) == ReportPeriod{});
}

TEST_CASE("a report file is named after report and period without letters a disk refuses", "[ui][reports]") {
    const ReportRequest request{findReport("people_trained"), {}, QStringLiteral("2026-04-01 to 2026-06-30")};
    CHECK(reportFileName(request, ReportFormat::Csv) ==
          QStringLiteral("01_People-trained_2026-04-01-to-2026-06-30.csv"));
}

TEST_CASE("the level of a report is named, says what it holds, and is what the page shows", "[ui][reports]") {
    Fixture f;
    auto* level = f.find<FilterChip>("levelChip");
    auto* holds = f.find<QLabel>("levelHolds");
    CHECK(level->text().contains(QStringLiteral("Full, with names")));
    CHECK(holds->text().contains(QStringLiteral("people by name")));
    f.choose("training_gaps");
    level->setCurrent(QStringLiteral("deidentified"));
    Q_EMIT level->changed(QStringLiteral("deidentified"));
    f.settle();
    int coded = 0;
    for (int row = 0; row < f.table().rowCount(); ++row) {
        CHECK_FALSE(f.cell(row, 3).contains(QStringLiteral("Trainee")));
        coded += f.cell(row, 3).startsWith(QStringLiteral("P-")) ? 1 : 0;
    }
    CHECK(coded == 8); // each of four lacks both modules
    CHECK(holds->text().contains(QStringLiteral("codes")));
    level->setCurrent(QStringLiteral("aggregate"));
    Q_EMIT level->changed(QStringLiteral("aggregate"));
    f.settle();
    CHECK(f.table().rowCount() == 0);
    CHECK_FALSE(f.find<QPushButton>("exportCsv")->isEnabled());
    f.page->findChild<EmptyState*>()->findChild<QPushButton*>()->click();
    f.settle();
    CHECK(level->current() == QStringLiteral("deidentified"));
    CHECK(f.table().rowCount() > 0);
}

TEST_CASE("the name of a file that is not full says its level", "[ui][reports]") {
    ReportRequest request{findReport("people_trained"), {}, QStringLiteral("2026")};
    request.parameters.level = ExportLevel::Aggregate;
    CHECK(reportFileName(request, ReportFormat::Xlsx) ==
          QStringLiteral("01_People-trained_2026_Aggregate-figures.xlsx"));
}

TEST_CASE("a long report is printed across the paper on as many pages as it needs", "[ui][reports]") {
    const TempDir dir;
    Table table{findReport("people_trained")->columns, {}};
    table.rows.assign(80, std::vector<Value>(table.columns.size(), Value(std::int64_t{7})));
    int pages = 0;
    printToPdf(
        pathToQt(dir / "report.pdf"), QStringLiteral("Report"),
        [&](Paper& paper) {
            CHECK(paper.size().width() > paper.size().height());
            paintReport(paper, {QStringLiteral("People trained"), QStringLiteral("2026"), table});
            pages = paper.page();
        },
        PaperTurn::Across);
    CHECK(pages >= 3);
    CHECK(readFile(dir / "report.pdf")->starts_with("%PDF"));
}

TEST_CASE("data that was not looked through yet is not called whole", "[ui][reports]") {
    DataChecksLine line;
    const auto said = [&] { return line.findChild<QLabel*>()->text(); };
    line.retranslate();
    CHECK(said().isEmpty());
    line.setChecks({});
    CHECK_FALSE(said().isEmpty());
    line.setUnknown();
    CHECK(said().isEmpty());
}

TEST_CASE("a report that is still being read is not called empty", "[ui][reports]") {
    Fixture f;
    f.choose("transcript"); // asks for a person first: no rows in sight
    const auto says = [&](const char* words) {
        for (const auto* label : f.page->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QLatin1String(words)) return true;
        return false;
    };
    REQUIRE(says("Whose transcript?"));
    f.find<QListView>("reportList")->setCurrentIndex(f.page->findChild<ReportListModel*>()->indexOf("participation"));
    CHECK_FALSE(says("Nothing in this period"));
    CHECK_FALSE(says("Whose transcript?"));
    f.settle();
    CHECK(f.table().rowCount() > 0);
}
