// SPDX-License-Identifier: GPL-3.0-or-later
// Results from the file of a learning platform or form, in the drawer of the page Progress.
#include "ui/curriculum/learning_form.h"

#include "core/base/atomic_file.h"
#include "core/services/assessment_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/people_service.h"
#include "core/services/progress_service.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/scope.h"
#include "tests/ui/support/word_walk.h"
#include "ui/curriculum/curriculum_drawer.h"
#include "ui/curriculum/progress_model.h"
#include "ui/curriculum/progress_page.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/matrix_view.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct ResultsFixture : PageHarness {
    test::TempDir folder;
    CourseVersionId version;
    CohortId cohort;
    std::vector<EnrolmentId> enrolments;
    AssessmentId test;
    std::vector<Module> modules;
    ProgressPage* page = nullptr;

    ResultsFixture()
        : version(build.course(2, R"({"modules_done":["M1"]})")), cohort(build.cohort(version)),
          enrolments(build.enrol(cohort, build.people(3))) {
        test = *build.workspace().assessments().add({{}, version, "Post-test", "post_test", 20, 12.0});
        modules = build.workspace().curriculum().modules(version);
        page = show<ProgressPage>();
    }
    std::string write(const char* name, const std::string& text) const {
        REQUIRE(writeFileAtomically(folder / name, text));
        return (folder / name).string();
    }
    // By the menu of the page, as a person chooses it.
    void take(const char* name, const std::string& text) {
        files.willAnswer(toQt(write(name, text)));
        auto* action = page->findChild<QAction*>(QStringLiteral("resultsFile"));
        REQUIRE(action != nullptr);
        action->trigger();
        settle();
    }
    // In the form in sight; one that gave way to it may still be there.
    template <class Widget>
    Widget* inSight(const char* name) {
        for (auto* one : page->findChildren<Widget*>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    void press(const char* name) {
        auto* button = inSight<QPushButton>(name);
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void choose(const char* name, const std::string& code) {
        auto* combo = inSight<CodeCombo>(name);
        REQUIRE(combo != nullptr);
        combo->setCode(code);
        Q_EMIT combo->codeChanged();
        settle();
    }
    QString line(const char* name) {
        auto* shown = inSight<Label>(name);
        return shown ? shown->text() : QString();
    }
    bool canSubmit() {
        auto* button = inSight<QPushButton>("submit");
        return button != nullptr && button->isEnabled();
    }
    ProgressState state(std::size_t who, std::size_t module) {
        return build.workspace().progress().table({version, cohort})->at(who, module);
    }
    std::optional<double> mark(std::size_t who) {
        return build.workspace().assessments().sheet(test, cohort)->rows[who].raw;
    }
    bool drawerOpen() { return find<CurriculumDrawer>("sideDrawer")->isVisible(); }
};

const std::string kProgress =
    ",\"Email address\",\"Module 1\",\"\",\"Reflection\",\"\"\n"
    "\"Trainee 1\",\"\",\"Completed\",\"2026-11-05 09:15:00\",\"Completed\",\"2026-11-06 09:15:00\"\n"
    "\"Trainee 2\",\"\",\"Not completed\",\"\",\"Not completed\",\"\"\n"
    "\"Somebody\",\"\",\"Completed\",\"2026-11-05 09:15:00\",\"Not completed\",\"\"\n";

std::string answers(const std::string& points) {
    return "ID,Start time,Completion time,Email,Name,Total points\n1,2026-11-05 18:01:00,2026-11-05 18:12:06,,Trainee "
           "1," +
           points + "\n";
}

} // namespace

TEST_CASE("results from a file are shown, decided about and recorded, as one step back", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("progress.csv", kProgress);
    REQUIRE(f.drawerOpen());
    CHECK(test::namelessControls(f.page) == QStringList());
    CHECK(f.line("recognised").contains(QStringLiteral("Moodle")));
    CHECK(f.inSight<CodeCombo>("item_0")->code() == "m" + std::to_string(f.modules[0].id.value));
    CHECK(f.inSight<CodeCombo>("item_1")->code().empty());
    CHECK(f.line("rows").contains(QStringLiteral("3 rows: 1 to record, 1 already here, 0 skipped, 1 open")));
    CHECK(f.line("results").contains(QStringLiteral("Trainee 1")));
    f.choose("item_1", "m" + std::to_string(f.modules[1].id.value));
    f.choose("who_2", "nobody");
    CHECK(f.line("rows").contains(QStringLiteral("1 skipped, 0 open")));
    CHECK(f.state(0, 0) == ProgressState::NotStarted); // nothing is changed before
    f.press("submit");
    CHECK_FALSE(f.drawerOpen());
    CHECK(f.state(0, 0) == ProgressState::Done);
    CHECK(f.state(0, 1) == ProgressState::Done);
    CHECK(f.state(1, 0) == ProgressState::NotStarted);
    CHECK(f.build.workspace().undoable() == Action::ImportResults);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.state(0, 0) == ProgressState::NotStarted);
}

TEST_CASE("the same file again says that there is nothing new", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("progress.csv", kProgress);
    f.press("submit");
    f.take("progress.csv", kProgress);
    CHECK_FALSE(f.canSubmit());
    CHECK(f.line("recognised").contains(QStringLiteral("imported before")));
}

TEST_CASE("a name is somebody of the class, which is remembered", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("progress.csv", kProgress);
    const auto third = f.build.workspace().progress().table({f.version, f.cohort})->rows[2].person;
    f.choose("who_2", std::to_string(third.value));
    f.press("submit");
    CHECK(f.state(2, 0) == ProgressState::Done);
    f.take("progress.csv", kProgress);
    CHECK(f.inSight<CodeCombo>("who_2") == nullptr);
}

TEST_CASE("points become a mark once somebody says of how many, and a test is one column's",
          "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("answers.csv", answers("5"));
    CHECK_FALSE(f.canSubmit());
    CHECK(f.inSight<QSpinBox>("out_of_0") == nullptr);
    f.choose("item_0", "t" + std::to_string(f.test.value));
    auto* most = f.inSight<QSpinBox>("out_of_0");
    REQUIRE(most != nullptr);
    CHECK_FALSE(f.line("unclear").isEmpty());
    most->setFocus();
    most->selectAll();
    QTest::keyClicks(most, QStringLiteral("10"));
    f.settle();
    CHECK(f.line("unclear").isEmpty());
    f.press("submit");
    CHECK(f.mark(0) == 10.0);
    f.take("answers.csv", answers("6"));
    CHECK(f.inSight<QSpinBox>("out_of_0")->value() == 10);
    CHECK(f.line("results").contains(QStringLiteral("→")));
    f.press("submit");
    CHECK(f.mark(0) == 12.0);
}

TEST_CASE("what was entered by hand stays until the box is ticked", "[curriculum][ui][learning]") {
    ResultsFixture f;
    const ScoreMark byHand{f.enrolments[0], 11.0};
    REQUIRE(f.build.workspace().assessments().record(f.test, 1, Date::of(2026, 10, 1), std::span(&byHand, 1)));
    f.take("Post-test.csv", "Timestamp,Name,Score\n2026-11-05 18:12:06,Trainee 1,4 / 5\n");
    CHECK(f.line("results").contains(QStringLiteral("entered by hand")));
    CHECK_FALSE(f.canSubmit());
    auto* box = f.inSight<QCheckBox>("by_hand");
    REQUIRE(box != nullptr);
    QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
    f.settle();
    f.press("submit");
    CHECK(f.mark(0) == 16.0);
}

TEST_CASE("whose the answers are can be told where the form does not say", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("Post-test.csv", "Timestamp,Score,Frage\n2026-11-05 18:12:06,4 / 5,Trainee 2\n");
    REQUIRE(f.drawerOpen());
    REQUIRE(f.inSight<CodeCombo>("column_2") != nullptr);
    CHECK(preceptor::test::shownWords(f.find<CurriculumDrawer>("sideDrawer"))
              .contains(QStringLiteral("“Frage”, such as: Trainee 2")));
    CHECK_FALSE(f.canSubmit());
    f.choose("column_2", "@name");
    f.press("submit"); // read the file this way
    CHECK(f.line("results").contains(QStringLiteral("Trainee 2")));
    f.press("submit");
    CHECK(f.mark(1) == 16.0);
}

TEST_CASE("what each column of a file of results is can be said, and is remembered", "[curriculum][ui][learning]") {
    ResultsFixture f;
    const char* const answers = "Timestamp,Name,Frage,Punkte,Score\n2026-11-05 18:12:06,Trainee 1,Trainee 2,12,4 / 5\n";
    f.take("Post-test.csv", answers);
    CHECK(f.line("results").contains(QStringLiteral("Trainee 1")));
    f.press("columns");
    const std::string test = "t" + std::to_string(f.test.value);
    CHECK(f.inSight<CodeCombo>("column_1")->currentText() == QStringLiteral("As found: Name of the person"));
    CHECK(test::namelessControls(f.page) == QStringList());
    f.choose("column_2", "@name");
    f.choose("column_4", test);
    f.choose("column_3", test); // a test is one column's
    CHECK(f.inSight<CodeCombo>("column_4")->code().empty());
    f.choose("column_4", "none");
    f.press("submit");
    auto* most = f.inSight<QSpinBox>("out_of_1");
    REQUIRE(most != nullptr);
    most->setValue(20);
    f.settle();
    CHECK(f.line("results").contains(QStringLiteral("Trainee 2")));
    CHECK_FALSE(f.line("results").contains(QStringLiteral("Trainee 1")));
    f.press("submit");
    CHECK(f.mark(1) == 12.0);
    CHECK_FALSE(f.mark(0));

    f.take("Post-test.csv", answers);
    f.press("columns");
    CHECK(f.inSight<CodeCombo>("column_2")->code() == "@name");
    CHECK(f.inSight<CodeCombo>("column_3")->code() == test);
    CHECK(f.inSight<CodeCombo>("column_4")->code() == "none");
    f.press("submit");
    CHECK(f.inSight<QSpinBox>("out_of_1")->value() == 20); // what was said before stays
    f.press("columns");
    f.choose("column_2", ""); // as found again
    f.press("submit");
    CHECK(f.line("results").contains(QStringLiteral("Trainee 1")));
}

TEST_CASE("namesakes are offered with where they work", "[curriculum][ui][learning]") {
    ResultsFixture f;
    const auto place = f.build.institution("Riverside Hospital");
    for (int i = 0; i < 2; ++i) f.build.person("Li Na", {}, "nurse", place);
    f.settle();
    f.take("Post-test.csv", "Timestamp,Name,Score\n2026-11-05 18:12:06,Li Na,4 / 5\n");
    const auto* who = f.inSight<CodeCombo>("who_0");
    REQUIRE(who != nullptr);
    CHECK(who->itemText(1) == QStringLiteral("Li Na · Riverside Hospital"));
}

TEST_CASE("the letters of a file of results can be read otherwise", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("progress.csv", kProgress + "\"\xC8\xE2\xE0\xED\",\"\",\"Completed\",\"2026-11-05 09:15:00\",\"\",\"\"\n");
    REQUIRE(f.drawerOpen());
    CHECK(f.inSight<CodeCombo>("encoding")->code() == "windows-1252");
    f.choose("encoding", "windows-1251");
    CHECK(f.inSight<CodeCombo>("encoding")->code() == "windows-1251");
    CHECK(preceptor::test::shownWords(f.find<CurriculumDrawer>("sideDrawer")).contains(QStringLiteral("Иван")));
    f.choose("encoding", "UTF-8");
    CHECK(f.line("recognised").contains(QStringLiteral("row 5")));
}

TEST_CASE("days that may be read in two ways are asked about", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("Post-test.csv", "Timestamp,Name,Score\n9/8/2026 18:12:06,Trainee 1,4 / 5\n");
    CHECK_FALSE(f.canSubmit());
    f.choose("dates", "dmy");
    CHECK(f.canSubmit());
    f.press("submit");
    CHECK(f.build.workspace().assessments().sheet(f.test, f.cohort)->rows[0].takenOn == Date::of(2026, 8, 9));
}

TEST_CASE("another class has other people and modules", "[curriculum][ui][learning]") {
    ResultsFixture f;
    Cohort other;
    other.programme = f.build.programme();
    other.version = f.version;
    other.name = "Class 2026 B";
    other.startOn = Date::of(2026, 9, 1);
    const auto id = f.build.workspace().curriculum().addCohort(other);
    REQUIRE(id.ok());
    f.settle();
    f.take("progress.csv", kProgress);
    f.choose("class", std::to_string(id->value));
    CHECK_FALSE(f.line("not_in_class").isEmpty());
    CHECK_FALSE(f.canSubmit());
    f.choose("class", std::to_string(f.cohort.value));
    CHECK(f.line("not_in_class").isEmpty());
    CHECK(f.canSubmit());
}

TEST_CASE("of several answers of one person it is said which count", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("Post-test.csv",
           "Timestamp,Name,Score\n2026-11-05 18:12:06,Trainee 1,4 / 5\n2026-11-06 18:12:06,Trainee 1,2 / 5\n");
    f.choose("attempts", "best");
    f.press("submit");
    CHECK(f.mark(0) == 16.0);
    CHECK_FALSE(f.build.workspace().assessments().sheet(f.test, f.cohort, 2)->rows[0].raw);
}

TEST_CASE("what was chosen for a file of results stays in another language", "[curriculum][ui][learning]") {
    const test::LookScope restore;
    ResultsFixture f;
    f.take("progress.csv", kProgress);
    f.choose("item_1", "m" + std::to_string(f.modules[1].id.value));
    f.choose("who_2", "nobody");
    switchLanguage(QStringLiteral("zh_CN"));
    f.settle();
    CHECK(f.inSight<CodeCombo>("item_1")->code() == "m" + std::to_string(f.modules[1].id.value));
    CHECK(f.inSight<CodeCombo>("who_2")->code() == "nobody");
    CHECK(f.line("rows").contains(QStringLiteral("行")));
    f.settle();
    f.press("submit");
    CHECK(f.state(0, 1) == ProgressState::Done);
}

TEST_CASE("a file that is no results is refused in a sentence and nothing opens", "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("letter.csv", "Dear all\nplease come\n");
    CHECK_FALSE(f.drawerOpen());
    REQUIRE(f.notices.stops.size() + f.notices.toasts.size() == 1);
}

TEST_CASE("what a platform says of the whole course is shown with the enrolment and completes nobody",
          "[curriculum][ui][learning]") {
    ResultsFixture f;
    f.take("completion.csv",
           "ID,Name,\"Email address\",\"Module 2\",\"Module 2 - Completion date\",\"Course complete\"\n"
           "4,Trainee 1,,Completed,2026-11-05 09:15:00,2026-11-20 09:15:00\n");
    CHECK(f.inSight<CodeCombo>("item_1")->code() == "course");
    f.press("submit");
    auto* matrix = f.find<MatrixView>("progressMatrix");
    matrix->setCurrentIndex(matrix->model()->index(0, ProgressModel::FirstModule));
    QTest::keyClick(matrix, Qt::Key_Return);
    QStringList lines;
    for (const auto* line : f.page->findChildren<Label*>()) lines << line->text();
    CHECK(lines.join(QLatin1Char('\n')).contains(QStringLiteral("Moodle says: completed on")));
    CHECK(f.build.workspace().progress().table({f.version, f.cohort})->rows[0].status != EnrolmentStatus::Completed);
}
