// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "ui/import/import_page.h"

#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/scope.h"
#include "ui/import/import_table_model.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <fstream>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

const QString kRoster = QStringLiteral("编号\t姓名\t单位\t电话\t报名日期\n"
                                       "0001\t赵芳\t协和\t13900000001\t2026-03-05\n"
                                       "0002\t黄芳\t协和\t0959474\t2026-03-06\n"
                                       "0003\t马慧\t海淀\t13900000003\t2026-03-07\n");

struct Fixture : PageHarness {
    ImportPage* page = nullptr;
    CohortId cohort;

    explicit Fixture(const QString& text = kRoster) {
        cohort = build.cohort(build.course(1));
        page = show<ImportPage>();
        if (!text.isEmpty()) page->openText(text);
        settle();
    }
    TableView* table() { return find<TableView>("importTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    Button* enrol() { return find<Button>("enrol"); }
    QString sentence() { return find<Label>("rowSentence")->text(); }
    void goTo(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    void press(const char* name) {
        find<Button>(name)->click();
        settle();
    }
    void choose(const char* combo, const char* code) {
        auto* box = find<CodeCombo>(combo);
        box->setCode(code);
        Q_EMIT box->codeChanged();
        settle();
    }
    std::int64_t people() { return build.workspace().people().count(); }
};

} // namespace

TEST_CASE("a pasted roster is previewed and nothing is changed", "[import][ui]") {
    Fixture f;
    CHECK(f.table()->model()->rowCount() == 3);
    CHECK(f.cell(0, 0) == QStringLiteral("new"));
    CHECK(f.cell(1, 0) == QStringLiteral("check"));
    CHECK(f.cell(0, 2) == QStringLiteral("赵芳"));
    CHECK(f.enrol()->text() == QStringLiteral("Enrol 2 people"));
    CHECK(f.find<Label>("promise")->text() == QStringLiteral("Nothing is changed until you press Enrol."));
    CHECK(f.people() == 0);
}

TEST_CASE("a list of people who are in another class of the course says so before they are enrolled", "[import][ui]") {
    Fixture f;
    f.choose("cohort", std::to_string(f.cohort.value).c_str());
    CHECK_FALSE(f.find<Label>("admission")->isVisible());
    f.press("enrol");
    const auto version = f.build.workspace().curriculum().cohorts().front().cohort.version;
    const CohortId second = f.build.cohort(version, Date::of(2026, 10, 1));
    f.page->openText(kRoster);
    f.settle();
    f.choose("cohort", std::to_string(second.value).c_str());
    CHECK(f.find<Label>("admission")->text() ==
          QStringLiteral("2 people are already in another class of this course."));
}

TEST_CASE("the row in doubt is chosen at once and its sentence says why", "[import][ui]") {
    Fixture f;
    CHECK(f.table()->currentIndex().row() == 1);
    CHECK(f.sentence().startsWith(QStringLiteral("Row 3: the phone number has 7 digits.")));
    const QModelIndex phone = f.table()->model()->index(1, 4);
    CHECK(phone.data(TableView::TintRole).toInt() == static_cast<int>(Tone::Warn));
}

TEST_CASE("enrolling brings the people in and leads to them; the row in doubt stays out", "[import][ui]") {
    Fixture f;
    f.press("enrol");
    CHECK(f.people() == 2);
    REQUIRE(f.navigator.visits.size() == 1);
    CHECK(f.navigator.visits.front().page == PageId::People);
    CHECK(f.build.workspace().undoable() == Action::ImportRoster);
}

TEST_CASE("a doubtful cell is corrected in place", "[import][ui]") {
    Fixture f;
    auto* model = f.table()->model();
    REQUIRE(model->setData(model->index(1, 4), QStringLiteral("13912345678"), Qt::EditRole));
    f.settle();
    CHECK(f.cell(1, 0) == QStringLiteral("new"));
    CHECK(f.cell(1, 4) == QStringLiteral("13912345678"));
    CHECK(f.enrol()->text() == QStringLiteral("Enrol 3 people"));
}

TEST_CASE("a doubtful cell may be kept as written, and the decision taken back", "[import][ui]") {
    Fixture f;
    f.press("keepWritten");
    CHECK(f.enrol()->text() == QStringLiteral("Enrol 3 people"));
    f.goTo(1);
    f.press("takeBack");
    CHECK(f.enrol()->text() == QStringLiteral("Enrol 2 people"));
}

TEST_CASE("a namesake is decided upon by the person", "[import][ui]") {
    Fixture f(QString{});
    f.build.person("王伟", {}, "nurse", f.build.institution("协和"));
    f.page->openText(QStringLiteral("姓名\n王伟\n李丽\n"));
    f.settle();
    CHECK(f.sentence().contains(QStringLiteral("王伟 (协和)")));
    f.press("samePerson");
    CHECK(f.cell(0, 0) == QStringLiteral("already here"));
    f.goTo(0);
    f.press("takeBack");
    f.press("newPerson");
    CHECK(f.cell(0, 0) == QStringLiteral("new"));
    f.goTo(0);
    f.press("takeBack");
    f.press("leaveOut");
    CHECK(f.cell(0, 0) == QStringLiteral("left out"));
    CHECK(f.enrol()->text().startsWith(QStringLiteral("Enrol 1 ")));
}

TEST_CASE("a column can mean something else", "[import][ui]") {
    Fixture f;
    CHECK(f.find<CodeCombo>("meaning0")->code() == "staff_no");
    CHECK(f.find<CodeCombo>("meaning3")->code() == "phone");
    f.choose("meaning3", "note");
    CHECK(f.cell(1, 0) == QStringLiteral("new"));
    f.choose("meaning0", "full_name");
    CHECK(f.find<CodeCombo>("meaning1")->code() == "ignore");
}

TEST_CASE("a file with fewer columns leaves no choices of the one before", "[import][ui]") {
    Fixture f;
    f.page->openText(QStringLiteral("姓名\n赵芳\n"));
    f.settle();
    CHECK(f.find<CodeCombo>("meaning0")->isVisible());
    CHECK(f.find<CodeCombo>("meaning1") == nullptr);
}

TEST_CASE("open dates are asked for before anything can be enrolled", "[import][ui]") {
    Fixture f(QStringLiteral("姓名\t报名日期\n赵芳\t05/03/2026\n马慧\t06/03/2026\n"));
    CHECK(f.find<CodeCombo>("dateOrder")->isVisible());
    CHECK(f.find<CodeCombo>("dateOrder") == f.page->window()->focusWidget()); // it stands above what Tab goes on to
    CHECK_FALSE(f.enrol()->isEnabled());
    CHECK(f.sentence().endsWith(QStringLiteral("Choose above which it is.")));
    f.choose("dateOrder", "day");
    CHECK(f.enrol()->isEnabled());
    f.press("enrol");
    CHECK(f.people() == 2);
}

TEST_CASE("the reading of the file can be changed", "[import][ui]") {
    Fixture f;
    CHECK_FALSE(f.find<CodeCombo>("separator")->isVisible());
    f.press("howRead");
    CHECK(f.find<CodeCombo>("separator")->isVisible());
    f.choose("headingRow", "-1");
    CHECK(f.table()->model()->rowCount() == 4);
    f.choose("headingRow", "0");
    CHECK(f.table()->model()->rowCount() == 3);
}

TEST_CASE("rows can be narrowed to those that need a look", "[import][ui]") {
    Fixture f;
    auto* only = f.find<FilterChip>("onlyRows");
    only->setCurrent(QStringLiteral("look"));
    Q_EMIT only->changed(QStringLiteral("look"));
    CHECK(f.table()->model()->rowCount() == 1);
    CHECK(f.cell(0, 2) == QStringLiteral("黄芳"));
}

TEST_CASE("a cohort enrols those already here too", "[import][ui]") {
    Fixture f;
    f.press("enrol");
    f.page->openText(kRoster + QStringLiteral("0004\t徐燕\t海淀\t13900000004\t2026-03-08\n"));
    f.settle();
    CHECK(f.enrol()->text().startsWith(QStringLiteral("Enrol 1 ")));
    f.choose("cohort", std::to_string(f.cohort.value).c_str());
    CHECK(f.enrol()->text() == QStringLiteral("Enrol 3 people"));
    f.press("enrol");
    CHECK(f.people() == 3);
}

TEST_CASE("the same rows again change nothing and say so", "[import][ui]") {
    Fixture f(QStringLiteral("姓名\t邮箱\n赵芳\tz@x.org\n"));
    f.press("enrol");
    f.page->openText(QStringLiteral("姓名\t邮箱\n赵芳\tz@x.org\n"));
    f.settle();
    CHECK(f.cell(0, 0) == QStringLiteral("already here"));
    CHECK(f.find<Label>("promise")->text().contains(QStringLiteral("imported before")));
    CHECK_FALSE(f.enrol()->isEnabled());
}

TEST_CASE("a file is opened by the shell, by the chooser and from the clipboard", "[import][ui]") {
    Fixture f(QString{});
    const test::TempDir folder;
    const auto path = folder / "workshop.csv";
    std::ofstream(path) << "Name,Phone\nAwa Diop,771234567\n";
    f.page->open({PageId::Import, QStringLiteral("file"), f.cohort.value, pathToQt(path)});
    f.settle();
    CHECK(f.find<Label>("sourceName")->text() == QStringLiteral("workshop.csv"));
    CHECK(f.find<CodeCombo>("cohort")->code() == std::to_string(f.cohort.value));
    f.files.willAnswer(pathToQt(path));
    CHECK(f.page->handle(PageCommand::New));
    CHECK(f.table()->model()->rowCount() == 1);
    QGuiApplication::clipboard()->setText(kRoster);
    f.page->open({PageId::Import, QStringLiteral("paste"), 0, {}});
    f.settle();
    CHECK(f.table()->model()->rowCount() == 3);
    f.page->open({PageId::Import, QStringLiteral("file"), 0, pathToQt(folder / "none.csv")});
    CHECK(f.notices.toasts.size() == 1);
}

TEST_CASE("a file that cannot be read says why and leaves the page empty", "[import][ui]") {
    Fixture f(QString{});
    const test::TempDir folder;
    std::ofstream(folder / "paper.pdf") << "%PDF-1.7";
    f.page->openFile(pathToQt(folder / "paper.pdf"));
    f.settle();
    REQUIRE(f.notices.toasts.size() == 1);
    CHECK(f.notices.toasts.front().sentence.contains(QStringLiteral("neither a workbook nor a text table")));
    CHECK_FALSE(f.table()->isVisible());
}

TEST_CASE("text that is no list of people says so, until its column of names is chosen", "[import][ui]") {
    Fixture f(QStringLiteral("Awa Diop,Ngor\nOusmane Fall,Ngor\n"));
    auto* problem = f.find<Label>("noRoster");
    CHECK(problem->isVisible());
    CHECK(problem->text().startsWith(QStringLiteral("The pasted table does not look like a list of people")));
    CHECK_FALSE(f.find<Label>("promise")->isVisible());
    CHECK_FALSE(f.enrol()->isEnabled());
    f.choose("meaning0", "full_name");
    CHECK_FALSE(problem->isVisible());
    CHECK(f.find<Label>("promise")->isVisible());
    f.choose("meaning1", "institution");
    f.press("enrol");
    CHECK(f.people() == 2);
}

TEST_CASE("headings without a row below them are no list of people", "[import][ui]") {
    Fixture f(QStringLiteral("姓名\t单位\n"));
    CHECK(f.find<Label>("noRoster")->text() ==
          QStringLiteral("The pasted table has no rows of people. Nothing has been changed."));
    CHECK_FALSE(f.enrol()->isEnabled());
}

TEST_CASE("a big file is read on another thread and can be given up", "[import][ui]") {
    Fixture f(QString{});
    QString text = QStringLiteral("姓名\t邮箱\n");
    for (int i = 0; i < 60'000; ++i) text += QStringLiteral("赵芳%1\tp%1@x.org\n").arg(i);
    f.page->openText(text);
    CHECK(f.find<Button>("stopReading")->isVisible());
    REQUIRE(test::eventually([&] { return f.table()->model()->rowCount() == 60'000; }));
    f.page->openText(text);
    f.press("stopReading");
    CHECK_FALSE(f.table()->isVisible());
}

TEST_CASE("the import model keeps the rules of item models", "[import][ui]") {
    Fixture f;
    auto* model = f.table()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model->flags(model->index(0, 1)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("every control of the import page has a name", "[import][ui]") {
    Fixture f;
    f.press("howRead");
    CHECK(test::namelessControls(f.page).join(QStringLiteral("; ")).toStdString().empty());
}

TEST_CASE("what a column means is read whole in every language", "[import][ui]") {
    const preceptor::test::LookScope look;
    Fixture f;
    constexpr int kFrameAndArrow = 42;
    for (const char* language : {"en", "zh_CN", "vi", "fr"}) {
        switchLanguage(QString::fromLatin1(language));
        f.settle();
        f.page->openText(kRoster); // as wide as its words are now
        f.settle();
        for (int column = 0; column < 5; ++column) {
            const auto* combo = f.find<CodeCombo>(qPrintable(QStringLiteral("meaning%1").arg(column)));
            INFO(language << " " << combo->currentText().toStdString());
            CHECK(combo->fontMetrics().horizontalAdvance(combo->currentText()) + kFrameAndArrow <= combo->width());
        }
    }
}

TEST_CASE("once a roster is read the keyboard is on its rows", "[import][ui]") {
    Fixture f;
    CHECK(f.page->window()->focusWidget() == f.table());
}

TEST_CASE("a file of results that is chosen for the import is shown at its class", "[import][ui][learning]") {
    Fixture f(QString{});
    const test::TempDir folder;
    const auto path = folder / "progress.csv";
    std::ofstream(path) << ",\"Module 1\",\"\"\n\"A Tan\",\"Completed\",\"2026-11-05 09:15:00\"\n";
    f.files.willAnswer(pathToQt(path));
    f.page->handle(PageCommand::New);
    REQUIRE(f.navigator.visits.size() == 1);
    CHECK(f.navigator.visits.front().page == PageId::Progress);
    CHECK(f.navigator.visits.front().view == QStringLiteral("results"));
    CHECK(f.navigator.visits.front().text == pathToQt(path));
}
