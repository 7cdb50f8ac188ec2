// SPDX-License-Identifier: GPL-3.0-or-later
// The completion rule in words, and who would pass by it.
#include "ui/curriculum/course_form.h"

#include "core/completion/rule_json.h"
#include "core/services/enrolment_service.h"
#include "core/services/progress_service.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/curriculum/curriculum_drawer.h"
#include "ui/curriculum/progress_page.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/two_line_delegate.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

CourseForm* formOf(const std::string& rule) {
    CourseVersionRow row;
    row.course.id = CourseId{1};
    row.version.ruleJson = rule;
    return new CourseForm(row, {}, true);
}

QString wordsOf(const QWidget* form) { return form->findChild<Label*>(QStringLiteral("ruleWords"))->text(); }

} // namespace

constexpr const char* kNested = R"({"all_of":[{"modules_done":"required"},{"attend_pct":80},)"
                                R"({"any_of":[{"assessment":"post_test","mark":60},)"
                                R"({"signed_off_by":"nurse_educator"}]}]})";

TEST_CASE("a rule is the same after the form has shown it", "[curriculum][ui]") {
    for (
        const char* text :
        {R"({"modules_done":"required"})", R"({"hours":35})",
         R"({"all_of":[{"modules_done":"required"},{"attend_pct":80}]})",
         R"({"any_of":[{"modules_done":["M1","M3"]},{"signed_off_by":"trainer"}]})",
         R"({"at_least":2,"of":[{"attend_pct":80},{"hours":35},{"assessment":"osce","mark":70}]})",
         R"({"all_of":[{"modules_done":"required"},{"assessment":"post_test","mark":60},{"assessment":"osce","mark":70}]})",
         R"({"all_of":[{"test_passed":"teach_back"},{"activities":"modules","entrusted_at":"4_unsupervised"},)"
         R"({"cases_presented":2},{"course_completed":"PC-BASIC"}]})",
         R"({"any_of":[{"hours":35},{"activities":["01","04"],"entrusted_at":"3_indirect"}]})", kNested,
         R"({"any_of":[{"all_of":[{"attend_pct":62.5},{"any_of":[{"hours":35},{"hours":40}]}]},{"all_of":[{"hours":70}]}]})",
         ""}) {
        INFO(text);
        const std::unique_ptr<CourseForm> form(formOf(text));
        CHECK(form->ruleJson() == text);
        CHECK_FALSE(form->findChild<QCheckBox*>(QStringLiteral("rule_anew"))->isVisibleTo(form.get()));
    }
}

TEST_CASE("the hours of the modules stand beside what the WHO advises for the level", "[curriculum][ui]") {
    CourseForm form(Date::of(2026, 11, 24));
    form.findChild<QPlainTextEdit*>(QStringLiteral("modules"))
        ->setPlainText(QStringLiteral("M1|Pain|20\nM2|Breath|1.5"));
    auto* hours = form.findChild<Label*>(QStringLiteral("courseHours"));
    CHECK(hours->text() == QStringLiteral("Modules: 21 h 30 min. The WHO advises at least 35 h at this level."));
    auto* tier = form.findChild<CodeCombo*>(QStringLiteral("tier"));
    tier->setFocus();
    while (tier->code() != "specialist") QTest::keyClick(tier, Qt::Key_Down);
    CHECK(hours->text() == QStringLiteral("Modules: 21 h 30 min."));
}

TEST_CASE("a module is edited whole below its list, and the list says what it is", "[curriculum][ui]") {
    std::vector<Module> modules(2);
    modules[0].id = ModuleId{7};
    modules[0].code = "M1";
    modules[0].title = "Pain";
    modules[0].competencies = "EPA1 OLD9";
    modules[1].id = ModuleId{8};
    modules[1].code = "M2";
    modules[1].title = "Talking";
    modules[1].hours = 2;
    CourseVersionRow row;
    row.course.id = CourseId{1};
    CourseForm form(row, modules, true);
    form.setCompetencies({{"EPA1", QStringLiteral("EPA1 · Pain")}, {"EPA5", QStringLiteral("EPA5 · Goals")}});
    auto* list = form.findChild<QListWidget*>(QStringLiteral("moduleList"));
    REQUIRE(list->count() == 2);
    CHECK_FALSE(form.findChild<QPlainTextEdit*>(QStringLiteral("modules"))->isVisibleTo(&form));
    list->setCurrentRow(0); // a code that the programme's list does not have stays
    CHECK(form.findChild<QPushButton*>(QStringLiteral("OLD9"))->isChecked());
    list->setCurrentRow(1);
    auto* delivery = form.findChild<CodeCombo*>(QStringLiteral("module_delivery"));
    while (delivery->code() != "role_play") QTest::keyClick(delivery, Qt::Key_Down);
    form.findChild<QCheckBox*>(QStringLiteral("module_required"))->click();
    form.findChild<QPushButton*>(QStringLiteral("nurse"))->click();
    form.findChild<QPushButton*>(QStringLiteral("EPA5"))->click();
    form.findChild<QPlainTextEdit*>(QStringLiteral("module_objectives"))->setPlainText(QStringLiteral("Listens first"));
    form.findChild<QPlainTextEdit*>(QStringLiteral("localisation_note"))->setPlainText(QStringLiteral("In Hanoi"));
    const std::vector<Module> edited = form.modules();
    CHECK(edited[0] == modules[0]);
    CHECK(edited[1].id == ModuleId{8});
    CHECK(edited[1].hours == 2);
    CHECK(edited[1].delivery == "role_play");
    CHECK_FALSE(edited[1].required);
    CHECK(edited[1].audience == "nurse");
    CHECK(edited[1].competencies == "EPA5");
    CHECK(edited[1].objectives == "Listens first");
    CHECK(form.version().localisationNote == "In Hanoi");
    CHECK(list->item(1)->data(TwoLineDelegate::SecondLineRole).toString() ==
          QStringLiteral("2 h · Role play · not required · for: Nurse · EPA5"));
}

TEST_CASE("modules are added, moved and taken out by the keys, and a module's issue stands at its field",
          "[curriculum][ui]") {
    std::vector<Module> modules(1);
    modules[0].code = "M1";
    modules[0].title = "Pain";
    CourseVersionRow row;
    row.course.id = CourseId{1};
    CourseForm form(row, modules, true);
    const auto press = [&form](const char* name) { form.findChild<QPushButton*>(QLatin1String(name))->click(); };
    press("addModule");
    REQUIRE(form.modules().size() == 2);
    form.setIssues({{"modules[1].title", IssueCode::Required, {}}});
    CHECK(form.findChild<QLineEdit*>(QStringLiteral("module_title"))->property("badInput").toBool());
    QTest::keyClicks(form.findChild<QLineEdit*>(QStringLiteral("module_title")), QStringLiteral("Breath"));
    CHECK(form.modules()[1].title == "Breath");
    CHECK_FALSE(form.findChild<QLineEdit*>(QStringLiteral("module_title"))->property("badInput").toBool());
    press("moduleUp");
    CHECK(form.modules()[0].title == "Breath");
    press("moduleOut");
    REQUIRE(form.modules().size() == 1);
    CHECK(form.modules()[0].title == "Pain");
    press("moduleLines");
    CHECK(form.findChild<QPlainTextEdit*>(QStringLiteral("modules"))->toPlainText() ==
          QStringLiteral("M1 | Pain |  | "));
    CHECK(form.modules() == modules);
}

TEST_CASE("what comes before a course is chosen where the course is edited", "[curriculum][ui]") {
    PageHarness harness;
    const CourseVersionId first = harness.build.course(1);
    const CourseVersionId second = harness.build.course(1, {}, "NEXT");
    harness.build.cohort(second);
    harness.show<ProgressPage>();
    auto& curriculum = harness.build.workspace().curriculum();
    CourseId before;
    CourseId after;
    for (const CourseVersionRow& row : curriculum.courses()) (row.version.id == first ? before : after) = row.course.id;
    harness.find<CurriculumDrawer>("sideDrawer")->editCourse({second, {}});
    const auto code = std::to_string(before.value);
    auto* chip = harness.find<QPushButton>(code.c_str());
    REQUIRE(chip);
    chip->click();
    QTest::mouseClick(harness.find<QPushButton>("submit"), Qt::LeftButton);
    CHECK(curriculum.prerequisites(after) == std::vector<CourseId>{before});
}

TEST_CASE("a rule of a newer program is kept until it is written anew", "[curriculum][ui]") {
    const std::unique_ptr<CourseForm> newer(formOf(R"({"moon_phase":"full"})"));
    CHECK(newer->ruleJson() == R"({"moon_phase":"full"})");
    CHECK_FALSE(newer->findChild<QWidget*>(QStringLiteral("rule"))->isVisibleTo(newer.get()));
    newer->findChild<QCheckBox*>(QStringLiteral("rule_anew"))->click();
    CHECK(newer->findChild<QWidget*>(QStringLiteral("rule"))->isVisibleTo(newer.get()));
    CHECK(newer->ruleJson().empty());
    newer->findChild<QPushButton*>(QStringLiteral("rule_add"))->click();
    CHECK(newer->ruleJson() == R"({"modules_done":"required"})");
}

TEST_CASE("one condition deep in a rule is changed, and all others stay as they were", "[curriculum][ui]") {
    const std::unique_ptr<CourseForm> form(formOf(
        R"({"any_of":[{"all_of":[{"attend_pct":80},{"at_least":1,"of":[{"hours":35.5},{"assessment":"osce","mark":70}]}]},)"
        R"({"all_of":[{"attend_pct":50},{"hours":70},{"hours":80}]}]})"));
    CHECK(wordsOf(form.get()) ==
          QStringLiteral("Complete when: any one of these: (all of these: at least 80% of the conferences expected are "
                         "attended; (at least 1 of these 2: at least 35.5 hours; OSCE: at least 70%)); "
                         "(all of these: at least 50% of the conferences expected are attended; at least 70 hours; at "
                         "least 80 hours)"));
    auto* mark = form->findChild<QDoubleSpinBox*>(QStringLiteral("rule_1_1_mark"));
    REQUIRE(mark);
    CHECK(mark->isVisibleTo(form.get()));
    mark->setFocus();
    mark->selectAll();
    QTest::keyClicks(mark, QStringLiteral("75"));
    CHECK(
        form->ruleJson() ==
        R"({"any_of":[{"all_of":[{"attend_pct":80},{"at_least":1,"of":[{"hours":35.5},{"assessment":"osce","mark":75}]}]},)"
        R"({"all_of":[{"attend_pct":50},{"hours":70},{"hours":80}]}]})");
}

TEST_CASE("a rule of three levels is written with the keyboard alone, from the first condition on",
          "[curriculum][ui]") {
    CourseForm form(Date::of(2026, 11, 24));
    form.resize(500, 700);
    form.show();
    QApplication::processEvents();
    const auto key = [](int k) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(k));
        QApplication::processEvents();
    };
    const auto tabTo = [&](const char* name) {
        for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
            key(Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget()->objectName() == QLatin1String(name));
    };
    form.findChild<QLineEdit*>(QStringLiteral("code"))->setFocus();
    tabTo("rule_add"); // the second condition: at least 80 % of the conferences
    key(Qt::Key_Space);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("rule_what"));
    tabTo("rule_share");
    tabTo("rule_add_group"); // any one of: a test, or ...
    key(Qt::Key_Space);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("rule_1_how"));
    tabTo("rule_1_add_group"); // ... a group of two
    key(Qt::Key_Space);
    tabTo("rule_1_1_add");
    key(Qt::Key_Space);
    CHECK(form.ruleJson() ==
          R"({"all_of":[{"modules_done":"required"},{"attend_pct":80},{"any_of":[{"assessment":"post_test","mark":60},)"
          R"({"any_of":[{"assessment":"post_test","mark":60},{"modules_done":"required"}]}]}]})");
    key(Qt::Key_End); // the last of the kinds
    CHECK(form.ruleJson().find(R"({"signed_off_by":)") != std::string::npos);
    tabTo("rule_1_1_out");
    key(Qt::Key_Space);
    CHECK(form.ruleJson() ==
          R"({"all_of":[{"modules_done":"required"},{"attend_pct":80},{"any_of":[{"assessment":"post_test","mark":60},)"
          R"({"assessment":"post_test","mark":60}]}]})");
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("rule_1_1_add"));
}

TEST_CASE("a condition that is not finished asks for nothing, and of too few only as many as there are are needed",
          "[curriculum][ui]") {
    const std::unique_ptr<CourseForm> form(
        formOf(R"({"at_least":2,"of":[{"attend_pct":80},{"modules_done":["M1"]},{"hours":35}]})"));
    auto* codes = form->findChild<QLineEdit*>(QStringLiteral("rule_codes"));
    codes->setFocus();
    codes->selectAll();
    QTest::keyClick(codes, Qt::Key_Delete);
    CHECK(form->ruleJson() == R"({"at_least":2,"of":[{"attend_pct":80},{"hours":35}]})");
    form->findChild<QToolButton*>(QStringLiteral("rule_out"))->click();
    CHECK(form->ruleJson() == R"({"hours":35})");
}

TEST_CASE("the words follow the fields, and what is asked for has its own fields", "[curriculum][ui]") {
    const std::unique_ptr<CourseForm> form(new CourseForm(Date::of(2026, 11, 24)));
    CHECK(wordsOf(form.get()).contains(QStringLiteral("every required module")));
    CHECK_FALSE(form->findChild<QWidget*>(QStringLiteral("rule_how"))->isVisibleTo(form.get()));
    auto* what = form->findChild<CodeCombo*>(QStringLiteral("rule_what"));
    CHECK(form->findChild<QDoubleSpinBox*>(QStringLiteral("rule_mark")) == nullptr);
    while (what->code() != "mark") QTest::keyClick(what, Qt::Key_Down);
    auto* mark = form->findChild<QDoubleSpinBox*>(QStringLiteral("rule_mark"));
    REQUIRE(mark);
    CHECK(mark->isVisibleTo(form.get()));
    mark->setValue(70);
    CHECK(wordsOf(form.get()).contains(QStringLiteral("70%")));
}

TEST_CASE("who would pass is told before the rule is kept, and forgotten when it is changed", "[curriculum][ui]") {
    PageHarness bench;
    const auto version = bench.build.course(2);
    const auto cohort = bench.build.cohort(version);
    const auto enrolments = bench.build.enrol(cohort, bench.build.people(3));
    const auto modules = bench.build.workspace().curriculum().modules(version);
    const ProgressCell cell{enrolments[0], modules[0].id};
    REQUIRE(bench.build.workspace().progress().mark(std::span(&cell, 1), ModuleStatus::Done));
    bench.show<ProgressPage>();
    bench.find<QAction>("editCourse")->trigger();
    bench.settle();
    auto* chosen = bench.find<CodeCombo>("rule_what");
    while (chosen->code() != "listed") QTest::keyClick(chosen, Qt::Key_Down);
    QTest::keyClicks(bench.find<QLineEdit>("rule_codes"), QStringLiteral("M1"));
    QTest::mouseClick(bench.find<QPushButton>("forecastRule"), Qt::LeftButton);
    auto* forecast = bench.find<QListWidget>("forecast");
    REQUIRE(forecast->isVisible());
    REQUIRE(forecast->count() == 3);
    CHECK(forecast->item(0)->text() == QStringLiteral("Trainee 1: would pass"));
    CHECK(forecast->item(1)->text().contains(QStringLiteral("M1")));
    CHECK(bench.build.workspace().enrolments().view(enrolments[0])->enrolment.status == EnrolmentStatus::InProgress);
    QTest::keyClicks(bench.find<QLineEdit>("rule_codes"), QStringLiteral(", M9"));
    CHECK_FALSE(forecast->isVisible());
    QTest::mouseClick(bench.find<QPushButton>("submit"), Qt::LeftButton);
    CHECK(bench.find<QLineEdit>("rule_codes")->accessibleDescription().contains(QStringLiteral("M9")));
    bench.find<QLineEdit>("rule_codes")->setText(QStringLiteral("M1"));
    QTest::mouseClick(bench.find<QPushButton>("submit"), Qt::LeftButton);
    CHECK(bench.build.workspace().enrolments().view(enrolments[0])->enrolment.status == EnrolmentStatus::InProgress);
    CHECK(bench.build.workspace().curriculum().courses().size() == 2);
}

TEST_CASE("a rule changed under learners is kept as a further version, and the form says so beforehand",
          "[curriculum][ui]") {
    PageHarness bench;
    const auto version = bench.build.course(2);
    const auto cohort = bench.build.cohort(version);
    bench.build.enrol(cohort, bench.build.people(3));
    auto& curriculum = bench.build.workspace().curriculum();
    bench.show<ProgressPage>();
    bench.find<QAction>("editCourse")->trigger();
    bench.settle();
    auto* keptAs = bench.find<Label>("ruleKeptAs");
    auto* submit = bench.find<QPushButton>("submit");
    CHECK_FALSE(keptAs->isVisible());
    CHECK(submit->text() == QStringLiteral("Keep the changes"));
    bench.find<QPushButton>("rule_add")->click(); // and 80 % of the conferences
    CHECK(keptAs->text().startsWith(QStringLiteral("3 enrolments are of version 1 and stay judged by it.")));
    CHECK(submit->text() == QStringLiteral("Keep as version 2"));
    QTest::mouseClick(submit, Qt::LeftButton);
    bench.settle();
    REQUIRE(curriculum.courses().size() == 2);
    CHECK(curriculum.rule(version).size() == 1);
    CHECK(curriculum.cohorts().at(0).cohort.version == version);
    REQUIRE_FALSE(bench.notices.toasts.isEmpty());
    CHECK(bench.notices.toasts.last().sentence ==
          QStringLiteral("Kept as version 2. 3 people stay in version 1 and are judged by it."));
    bench.notices.toasts.last().onAction(); // a class that takes it
    bench.settle();
    auto* course = bench.find<CodeCombo>("course_version_id");
    REQUIRE(course->isVisible());
    CHECK(course->code() != std::to_string(version.value));
}

TEST_CASE("the form of a course is no wider than its drawer in any language", "[curriculum][ui]") {
    const preceptor::test::LookScope scope;
    for (const char* language : {"en", "zh_CN", "vi", "fr"}) {
        switchLanguage(QLatin1String(language));
        const std::unique_ptr<CourseForm> form(
            formOf(R"({"all_of":[{"modules_done":"required"},{"signed_off_by":"nurse_educator"}]})"));
        form->resize(scaled(412), 600); // what a drawer of 460 leaves between its margins
        form->show();
        QApplication::processEvents();
        const auto* area = form->findChild<QScrollArea*>();
        INFO(language);
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
}
