// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_page.h"

#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/progress_service.h"
#include "core/storage/enrolment_repository.h"
#include "core/storage/unit_of_work.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/curriculum/curriculum_drawer.h"
#include "ui/curriculum/enrol_form.h"
#include "ui/curriculum/module_lines.h"
#include "ui/curriculum/progress_legend.h"
#include "ui/curriculum/progress_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/matrix_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct ClassProgress : PageHarness {
    CourseVersionId version;
    CohortId cohort;
    std::vector<EnrolmentId> enrolments;
    ProgressPage* page = nullptr;

    explicit ClassProgress(int modules = 4, int n = 5)
        : version(build.course(modules)), cohort(build.cohort(version)),
          enrolments(build.enrol(cohort, build.people(n))) {
        page = show<ProgressPage>();
    }
    MatrixView* matrix() { return find<MatrixView>("progressMatrix"); }
    QModelIndex cell(int row, int module) { return matrix()->model()->index(row, ProgressModel::FirstModule + module); }
    ProgressTable table() { return *build.workspace().progress().table({version, cohort}); }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
};

void choose(CodeCombo* combo, const std::string& code) {
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    while (combo->code() != code && combo->currentIndex() + 1 < combo->count()) QTest::keyClick(combo, Qt::Key_Down);
    REQUIRE(combo->code() == code);
}

} // namespace

TEST_CASE("space marks the cell, backspace clears it, E exempts it", "[curriculum][ui]") {
    ClassProgress f;
    f.matrix()->setCurrentIndex(f.cell(1, 2));
    QTest::keyClick(f.matrix(), Qt::Key_Space);
    CHECK(f.table().at(1, 2) == ProgressState::Done);
    CHECK(f.cell(1, 2).data(matrix::StateRole).toInt() == static_cast<int>(CellState::Complete));
    CHECK(f.matrix()->currentIndex() == f.cell(1, 2));
    QTest::keyClick(f.matrix(), Qt::Key_Backspace);
    CHECK(f.table().at(1, 2) == ProgressState::NotStarted);
    QTest::keyClick(f.matrix(), Qt::Key_E);
    CHECK(f.table().at(1, 2) == ProgressState::Exempt);
}

TEST_CASE("the Menu key and a right click in the matrix offer what the bar does with the chosen cells",
          "[curriculum][ui]") {
    ClassProgress f;
    f.matrix()->setCurrentIndex(f.cell(1, 2));
    const auto menu = [&] { return f.matrix()->findChild<QMenu*>(QStringLiteral("progressCells")); };
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QApplication::sendEvent(f.matrix(), &key);
    REQUIRE(menu());
    menu()->findChild<QAction*>(QStringLiteral("markExempt"))->trigger();
    CHECK(f.table().at(1, 2) == ProgressState::Exempt);
    menu()->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QPoint at = f.matrix()->visualRect(f.cell(3, 0)).center();
    QTest::mouseClick(f.matrix()->viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent click(QContextMenuEvent::Mouse, at, f.matrix()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(f.matrix()->viewport(), &click);
    REQUIRE(menu());
    menu()->findChild<QAction*>(QStringLiteral("markComplete"))->trigger();
    CHECK(f.table().at(3, 0) == ProgressState::Done);
    menu()->close();
}

TEST_CASE("the bar of the matrix counts people, and the cells beside them where these are more", "[curriculum][ui]") {
    ClassProgress f;
    const auto says = [&](const QString& words) {
        const auto labels = f.page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* one) { return one->isVisible() && one->text() == words; });
    };
    Q_EMIT f.matrix()->columnChosen(ProgressModel::FirstModule + 1);
    CHECK(says(QStringLiteral("5 people chosen")));
    f.matrix()->selectionModel()->select(QItemSelection(f.cell(0, 0), f.cell(2, 1)),
                                         QItemSelectionModel::ClearAndSelect);
    CHECK(says(QStringLiteral("3 people chosen · 6 cells")));
}

TEST_CASE("a whole class is marked by the heading of a module, in one step", "[curriculum][ui]") {
    ClassProgress f;
    Q_EMIT f.matrix()->columnChosen(ProgressModel::FirstModule + 1);
    f.matrix()->selectionModel()->select(f.cell(3, 1), QItemSelectionModel::Deselect); // missed it
    f.press("markComplete");
    CHECK(f.table().at(0, 1) == ProgressState::Done);
    CHECK(f.table().at(3, 1) == ProgressState::NotStarted);
    CHECK(f.table().at(4, 1) == ProgressState::Done);
    CHECK_FALSE(f.find<QPushButton>("markComplete")->isVisible());
    REQUIRE(f.build.workspace().undo());
    f.settle();
    CHECK(f.table().at(4, 1) == ProgressState::NotStarted);
    CHECK(f.cell(4, 1).data(matrix::StateRole).toInt() == static_cast<int>(CellState::NotStarted));
}

TEST_CASE("people are chosen by their names with the mouse, and a module is done for all of them in one step",
          "[curriculum][ui]") {
    ClassProgress f;
    auto* names = f.matrix()->findChild<QTableView*>();
    const auto click = [&](int row, Qt::KeyboardModifiers with) {
        const QRect at = names->visualRect(names->model()->index(row, ProgressModel::Name));
        QTest::mouseClick(names->viewport(), Qt::LeftButton, with, at.center());
    };
    click(0, {});
    CHECK_FALSE(f.find<QPushButton>("moduleRows")->isVisible()); // one is opened with Enter
    click(2, Qt::ShiftModifier);
    click(4, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    f.settle();
    REQUIRE(f.find<QPushButton>("moduleRows")->isVisible());
    CHECK_FALSE(f.find<QPushButton>("markComplete")->isVisible()); // of which module?
    f.press("moduleRows");
    choose(f.find<CodeCombo>("module_id"), std::to_string(f.table().modules[1].id.value));
    CHECK(f.find<QPushButton>("submit")->text() == QStringLiteral("Mark as done for 3 people"));
    f.press("submit");
    for (const std::size_t row : {0U, 1U, 2U, 3U, 4U}) {
        const bool chosen = row == 0 || row == 2 || row == 4;
        CHECK(f.table().at(row, 1) == (chosen ? ProgressState::Done : ProgressState::NotStarted));
    }
    REQUIRE(f.build.workspace().undo());
    CHECK(f.table().at(0, 1) == ProgressState::NotStarted);
    CHECK(f.table().at(4, 1) == ProgressState::NotStarted);
}

TEST_CASE("people are chosen by their names with the keyboard, and enrolled in another class in one step",
          "[curriculum][ui]") {
    ClassProgress f;
    const CohortId other = f.build.cohort(f.build.course(1, {}, "NEXT"));
    f.settle();
    f.matrix()->setFocus();
    f.matrix()->setCurrentIndex(f.matrix()->model()->index(1, ProgressModel::Name));
    QTest::keyClick(f.matrix(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.matrix(), Qt::Key_Down, Qt::ShiftModifier);
    f.settle();
    REQUIRE(f.find<QPushButton>("enrolRows")->isVisible());
    f.press("enrolRows");
    CHECK(f.find<CodeCombo>("cohort_id")->code() == std::to_string(other.value)); // not the one they are in
    CHECK(f.find<QPushButton>("submit")->text() == QStringLiteral("Enrol 3 people"));
    f.press("submit");
    CHECK(f.build.workspace()
              .progress()
              .table({f.build.workspace().curriculum().cohorts()[0].cohort.version, other})
              ->rows.size() == 3);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.build.workspace().enrolments().ofPerson(f.table().rows[1].person).size() == 1);
}

TEST_CASE("of many cells at once those that are not asked of their person stay as they are", "[curriculum][ui]") {
    ClassProgress f;
    auto modules = f.build.workspace().curriculum().modules(f.version);
    modules.push_back({{}, {}, "D1", "For doctors", {}, 0, {}, {}, {}, false, "doctor"}); // all here are nurses
    REQUIRE(f.build.workspace().curriculum().setModules(f.version, modules));
    f.settle();
    Q_EMIT f.matrix()->columnChosen(ProgressModel::FirstModule + 4);
    f.press("markComplete");
    CHECK(f.table().at(0, 4) == ProgressState::NotAsked);
    f.matrix()->selectionModel()->clearSelection();
    f.matrix()->setCurrentIndex(f.cell(0, 4));
    QTest::keyClick(f.matrix(), Qt::Key_Space); // one of them, as it is meant
    CHECK(f.table().at(0, 4) == ProgressState::Done);
}

TEST_CASE("marked cells get the day that is typed, and a day ahead is refused", "[curriculum][ui]") {
    ClassProgress f;
    f.matrix()->selectionModel()->select(QItemSelection(f.cell(0, 0), f.cell(0, 1)),
                                         QItemSelectionModel::ClearAndSelect);
    f.press("setDate");
    auto* day = f.find<DateEdit>("done_on");
    REQUIRE(day);
    day->setDate(QDate(2026, 12, 1));
    f.press("submit");
    CHECK(f.table().at(0, 0) == ProgressState::NotStarted);
    CHECK_FALSE(day->accessibleDescription().isEmpty());
    day->setDate(QDate(2026, 10, 5));
    f.press("submit");
    const auto view = f.build.workspace().enrolments().view(f.enrolments[0]);
    REQUIRE(view->progress.size() == 2);
    CHECK(view->progress[0].doneOn == Date::of(2026, 10, 5));
}

TEST_CASE("Ctrl+D copies the day of the top cell down", "[curriculum][ui]") {
    ClassProgress f;
    const auto modules = f.build.workspace().curriculum().modules(f.version);
    const ProgressCell top{f.enrolments[0], modules[0].id};
    REQUIRE(f.build.workspace().progress().mark(std::span(&top, 1), ModuleStatus::Done, Date::of(2026, 10, 5)));
    f.matrix()->selectionModel()->select(QItemSelection(f.cell(0, 0), f.cell(2, 0)),
                                         QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(f.matrix(), Qt::Key_D, Qt::ControlModifier);
    CHECK(f.build.workspace().enrolments().view(f.enrolments[2])->progress.at(0).doneOn == Date::of(2026, 10, 5));
}

TEST_CASE("a name, a status and a class narrow the table", "[curriculum][ui]") {
    ClassProgress f;
    auto* find = f.find<QLineEdit>("findName");
    find->setText(QStringLiteral("trainee 3"));
    QTest::keyClick(find, Qt::Key_Return);
    REQUIRE(f.matrix()->model()->rowCount() == 1);
    CHECK(f.matrix()->model()->index(0, 0).data().toString() == QStringLiteral("Trainee 3"));
    find->clear();
    QTest::keyClick(find, Qt::Key_Return);
    CHECK(f.matrix()->model()->rowCount() == 5);
    CHECK(f.find<FilterChip>("classChip")->current() == QStringLiteral("c%1").arg(f.cohort.value));
}

TEST_CASE("Enter shows what is missing and lets it be decided by hand", "[curriculum][ui]") {
    ClassProgress f;
    f.matrix()->setCurrentIndex(f.cell(0, 0));
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    CHECK(f.find<CurriculumDrawer>("sideDrawer")->isVisible());
    f.press("completeByHand");
    f.press("submit");
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status == EnrolmentStatus::Enrolled);
    f.find<QLineEdit>("override_reason")->setText(QStringLiteral("Taught elsewhere"));
    f.press("submit");
    const auto done = f.build.workspace().enrolments().view(f.enrolments[0])->enrolment;
    CHECK(done.basis == CompletionBasis::ManualOverride);
    CHECK(done.completedOn == Date::of(2026, 11, 24));
}

namespace {

// All modules of the first person are done, and a certificate is out.
void completeFirst(ClassProgress& f) {
    std::vector<ProgressCell> cells;
    for (const Module& module : f.build.workspace().curriculum().modules(f.version))
        cells.push_back({f.enrolments[0], module.id});
    REQUIRE(f.build.workspace().progress().mark(cells, ModuleStatus::Done, Date::of(2026, 10, 5)));
    REQUIRE(f.build.workspace().unit().transact(Action::EditRegister, [&](Write& write) -> Status {
        EnrolmentRepository enrolments(write.db());
        auto enrolment = *enrolments.find(f.enrolments[0]);
        enrolment.certificateNo = "LCPC-2026-3fa9-0001";
        enrolments.update(write, enrolment);
        return success();
    }));
    f.settle();
}

} // namespace

TEST_CASE("what is said of one learner has its days written in one way", "[curriculum][ui]") {
    ClassProgress f;
    completeFirst(f);
    f.matrix()->setCurrentIndex(f.cell(0, 0));
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    QStringList said;
    for (const QLabel* label : f.find<CurriculumDrawer>("sideDrawer")->findChildren<QLabel*>()) said << label->text();
    const QString all = said.join(QLatin1Char('\n'));
    CHECK(all.count(QStringLiteral("5 Oct 2026")) >= 5); // the course and each of its four modules
    CHECK_FALSE(all.contains(QStringLiteral("2026-10-05")));
}

TEST_CASE("a status that takes a completion back asks first, and says which certificate stays valid",
          "[curriculum][ui]") {
    ClassProgress f;
    completeFirst(f);
    f.matrix()->setCurrentIndex(f.cell(0, 0));
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    f.press("changeStatus");
    choose(f.find<CodeCombo>("reason"), "workload");
    auto* submit = f.find<QPushButton>("submit");
    CHECK_FALSE(submit->isEnabled());
    QStringList said;
    for (const QLabel* label : f.find<CurriculumDrawer>("sideDrawer")->findChildren<QLabel*>())
        if (label->isVisible()) said << label->text();
    CHECK(said.join(QLatin1Char(' ')).contains(QStringLiteral("the completion is taken back")));
    CHECK(said.join(QLatin1Char(' ')).contains(QStringLiteral("LCPC-2026-3fa9-0001")));
    CHECK(f.find<QPushButton>("certificatesFirst")->isVisible());
    f.find<QCheckBox>("take_back")->click();
    CHECK(submit->isEnabled());
    f.press("submit");
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status == EnrolmentStatus::Withdrawn);
    REQUIRE_FALSE(f.notices.toasts.isEmpty());
    CHECK(f.notices.toasts.last().sentence.contains(QStringLiteral("LCPC-2026-3fa9-0001")));
    f.notices.toasts.last().onAction();
    CHECK(f.find<QWidget>("certificateDrawer")->isVisible());
}

TEST_CASE("those who are chosen leave with one reason, in one step, and nobody is asked about what was not earned",
          "[curriculum][ui]") {
    ClassProgress f;
    f.matrix()->selectionModel()->select(QItemSelection(f.cell(1, 0), f.cell(3, 0)),
                                         QItemSelectionModel::ClearAndSelect);
    f.press("statusRows");
    CHECK_FALSE(f.find<QCheckBox>("take_back")->isVisible());
    f.press("submit"); // a reason is needed
    CHECK(f.build.workspace().enrolments().view(f.enrolments[1])->enrolment.status == EnrolmentStatus::Enrolled);
    choose(f.find<CodeCombo>("reason"), "not_released");
    f.press("submit");
    for (int i = 1; i <= 3; ++i) {
        const auto enrolment = f.build.workspace().enrolments().view(f.enrolments[static_cast<std::size_t>(i)]);
        CHECK(enrolment->enrolment.status == EnrolmentStatus::Withdrawn);
        CHECK(enrolment->enrolment.reason == "not_released");
    }
    REQUIRE(f.build.workspace().undo());
    CHECK(f.build.workspace().enrolments().view(f.enrolments[2])->enrolment.status == EnrolmentStatus::Enrolled);
}

TEST_CASE("who leaves is asked for a reason, and none is offered only where none is asked for", "[curriculum][ui]") {
    ClassProgress f;
    f.matrix()->setCurrentIndex(f.cell(0, 0));
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    f.press("changeStatus");
    auto* reason = f.find<CodeCombo>("reason");
    CHECK(reason->findData(QString()) < 0);
    CHECK(reason->currentIndex() < 0); // nothing is chosen for anybody
    f.press("submit");
    CHECK_FALSE(reason->accessibleDescription().isEmpty());
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status == EnrolmentStatus::Enrolled);
    choose(f.find<CodeCombo>("status"), "in_progress");
    CHECK(reason->currentText() == QStringLiteral("Not told"));
    choose(f.find<CodeCombo>("status"), "deferred");
    CHECK(reason->currentIndex() < 0);
    choose(reason, "illness");
    choose(f.find<CodeCombo>("status"), "withdrawn");
    CHECK(reason->code() == "illness"); // what was chosen stays
    f.press("submit");
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.reason == "illness");
}

TEST_CASE("who completed a course by whatever means has an award, who has only done its modules has none",
          "[curriculum][ui]") {
    ClassProgress f;
    const auto name = [&](int row) { return f.matrix()->model()->index(row, ProgressModel::Name); };
    CHECK(f.matrix()->model()->headerData(ProgressModel::Complete, Qt::Horizontal).toString() ==
          QStringLiteral("Modules done"));
    for (int row = 0; row < f.matrix()->model()->rowCount(); ++row)
        REQUIRE_FALSE(name(row).data(matrix::AwardRole).toBool());
    REQUIRE(f.build.workspace().enrolments().overrideCompletion(
        std::span(&f.enrolments[0], 1), CompletionBasis::PriorLearning, f.build.workspace().clock().today(), "Diploma",
        "Dr Tan"));
    f.settle();
    int awards = 0;
    for (int row = 0; row < f.matrix()->model()->rowCount(); ++row) {
        const bool award = name(row).data(matrix::AwardRole).toBool();
        awards += award;
        CHECK(name(row).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", Completed")) == award);
        CHECK(name(row).data(matrix::NoteRole).toString().isEmpty());
    }
    CHECK(awards == 1);
}

TEST_CASE("a place that comes free is offered to who waits, and the list says who waits and who has left",
          "[curriculum][ui]") {
    ClassProgress f;
    Cohort cohort = f.build.workspace().curriculum().cohorts().front().cohort;
    cohort.capacity = 5;
    REQUIRE(f.build.workspace().curriculum().editCohort(cohort));
    const PersonId next = f.build.person("Zhou Min");
    const EnrolmentId waits = f.build.enrol(f.cohort, {next}).front();
    f.settle();
    CHECK_FALSE(f.find<QPushButton>("givePlaces")->isVisible());
    const auto name = [&](int row) { return f.matrix()->model()->index(row, ProgressModel::Name); };
    CHECK(name(5).data().toString() == QStringLiteral("Zhou Min"));
    CHECK(name(5).data(matrix::NoteRole).toString() == QStringLiteral("Waitlisted"));
    CHECK(name(5).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Zhou Min, Waitlisted"));
    CHECK(name(0).data(matrix::NoteRole).toString().isEmpty());
    f.matrix()->setCurrentIndex(f.cell(0, 0));
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    f.press("changeStatus");
    choose(f.find<CodeCombo>("reason"), "illness");
    f.press("submit");
    f.settle();
    CHECK(name(0).data(matrix::NoteRole).toString() == QStringLiteral("Withdrawn"));
    CHECK(f.find<QPushButton>("givePlaces")->text() == QStringLiteral("Give 1 free place to who waits …"));
    REQUIRE_FALSE(f.notices.toasts.isEmpty());
    CHECK(f.notices.toasts.last().sentence.contains(QStringLiteral("1 place is free")));
    f.notices.toasts.last().onAction();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form before
    f.settle();
    CHECK(f.find<QPushButton>("submit")->text() == QStringLiteral("Enrol 1 person"));
    f.press("submit");
    f.settle();
    CHECK(f.build.workspace().enrolments().view(waits)->enrolment.status == EnrolmentStatus::Enrolled);
    CHECK(name(5).data(matrix::NoteRole).toString().isEmpty());
    CHECK_FALSE(f.find<QPushButton>("givePlaces")->isVisible());
}

TEST_CASE("those who are chosen go over to another class of the course", "[curriculum][ui]") {
    ClassProgress f;
    completeFirst(f);
    const CohortId other = f.build.cohort(f.version, Date::of(2026, 10, 1));
    f.settle();
    f.matrix()->selectionModel()->select(QItemSelection(f.cell(0, 0), f.cell(1, 0)),
                                         QItemSelectionModel::ClearAndSelect);
    f.press("statusRows");
    choose(f.find<CodeCombo>("status"), "transferred");
    CHECK(f.find<CodeCombo>("cohort_id")->isVisible());
    CHECK(f.find<CodeCombo>("cohort_id")->code() == std::to_string(other.value));
    CHECK(f.find<QPushButton>("submit")->isEnabled()); // who completed stays
    choose(f.find<CodeCombo>("reason"), "workload");
    f.press("submit");
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status == EnrolmentStatus::Completed);
    CHECK(f.build.workspace().enrolments().view(f.enrolments[1])->enrolment.status == EnrolmentStatus::Transferred);
    CHECK(f.build.workspace().progress().table({f.version, other})->rows.size() == 1);
}

TEST_CASE("for whom of the chosen another class is nothing is said before they go over", "[curriculum][ui]") {
    ClassProgress f;
    const CohortId other = f.build.cohort(f.version, Date::of(2026, 10, 1));
    std::vector<EnrolmentId> chosen = f.enrolments;
    chosen.push_back(f.build.enrol(other, f.build.people(1)).front());
    const auto n = static_cast<int>(f.enrolments.size());
    f.find<CurriculumDrawer>("sideDrawer")->changeStatus(chosen, [] { return QStringLiteral("Status"); });
    f.settle();
    choose(f.find<CodeCombo>("status"), "transferred");
    CHECK(f.find<CodeCombo>("cohort_id")->count() == 3); // theirs, the other, and another place of training
    CHECK(f.find<QPushButton>("submit")->text() == QStringLiteral("Transfer %1 people").arg(n));
    const auto said = [&] {
        QStringList words;
        for (const QLabel* label : f.find<CurriculumDrawer>("sideDrawer")->findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        return words.join(QLatin1Char(' '));
    };
    CHECK(said().contains(QStringLiteral("1 of those chosen stays where they are")));
    choose(f.find<CodeCombo>("cohort_id"), std::to_string(f.cohort.value));
    CHECK(f.find<QPushButton>("submit")->text() == QStringLiteral("Transfer 1 person"));
    CHECK(said().contains(QStringLiteral("%1 of those chosen stay where they are").arg(n)));
    choose(f.find<CodeCombo>("reason"), "workload");
    f.press("submit");
    CHECK(f.build.workspace().enrolments().view(chosen.back())->enrolment.status == EnrolmentStatus::Transferred);
    CHECK(f.build.workspace().enrolments().view(chosen.front())->enrolment.status != EnrolmentStatus::Transferred);
}

TEST_CASE("prior learning is recognised in the drawer with its evidence and its approver", "[curriculum][ui]") {
    ClassProgress f;
    f.matrix()->setCurrentIndex(f.cell(0, 0));
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    f.press("completeByHand");
    auto* basis = f.find<CodeCombo>("completion_basis");
    CHECK(basis->count() == 2); // what meets the rule is stamped by itself
    QTest::keyClick(basis, Qt::Key_Down);
    CHECK(basis->code() == "prior_learning");
    f.find<QLineEdit>("override_reason")->setText(QStringLiteral("ELNEC 2024"));
    f.find<QLineEdit>("overridden_by")->setText(QStringLiteral("Dr Tan"));
    f.press("submit");
    const auto done = f.build.workspace().enrolments().view(f.enrolments[0])->enrolment;
    CHECK(done.basis == CompletionBasis::PriorLearning);
    CHECK(done.overriddenBy == "Dr Tan");
}

TEST_CASE("from nothing to a class by the page's own words", "[curriculum][ui]") {
    PageHarness harness;
    harness.show<ProgressPage>();
    harness.find<CurriculumDrawer>("sideDrawer")->addCourse();
    harness.find<QLineEdit>("code")->setText(QStringLiteral("PC1"));
    harness.find<QLineEdit>("title")->setText(QStringLiteral("Basic course"));
    harness.find<QPlainTextEdit>("modules")->setPlainText(QStringLiteral("Pain\nM2\tDyspnoea\t1.5\tSymptoms\n"));
    harness.find<QPushButton>("rule_add")->click(); // the second: 80 % of the conferences
    QTest::mouseClick(harness.find<QPushButton>("submit"), Qt::LeftButton);
    auto& curriculum = harness.build.workspace().curriculum();
    REQUIRE(curriculum.courses().size() == 1);
    const auto version = curriculum.courses()[0].version;
    CHECK(version.ruleJson == R"({"all_of":[{"modules_done":"required"},{"attend_pct":80}]})");
    CHECK(curriculum.modules(version.id)[1].hours == 1.5);
    harness.settle(); // the form of the class has followed
    harness.find<QLineEdit>("name")->setText(QStringLiteral("Class A"));
    harness.find<QSpinBox>("capacity")->setValue(30);
    harness.find<QLineEdit>("class_label")->setText(QStringLiteral("class of 2026"));
    for (QPushButton* submit :
         harness.find<CurriculumDrawer>("sideDrawer")->findChildren<QPushButton*>(QStringLiteral("submit")))
        if (submit->isVisible()) QTest::mouseClick(submit, Qt::LeftButton);
    REQUIRE(curriculum.cohorts().size() == 1);
    CHECK(curriculum.cohorts()[0].cohort.name == "Class A");
    CHECK(curriculum.cohorts()[0].cohort.capacity == 30);
    CHECK(curriculum.cohorts()[0].cohort.classLabel == "class of 2026");
    CHECK(harness.notices.stops == QStringList());
}

TEST_CASE("a course gets a further version, and who is enrolled stays in theirs", "[curriculum][ui]") {
    ClassProgress f;
    auto& curriculum = f.build.workspace().curriculum();
    const CourseVersionId first = curriculum.courses()[0].version.id;
    f.find<CurriculumDrawer>("sideDrawer")->addVersion(first);
    CHECK(f.find<QLineEdit>("version")->text() == QStringLiteral("2"));
    f.press("submit");
    const auto courses = curriculum.courses();
    REQUIRE(courses.size() == 2);
    const auto made =
        std::find_if(courses.begin(), courses.end(), [&](const auto& c) { return c.version.id != first; });
    CHECK(made->version.version == "2");
    CHECK(curriculum.modules(made->version.id).size() == curriculum.modules(first).size());
    CHECK(curriculum.cohorts()[0].cohort.version == first);
}

TEST_CASE("modules keep who they are through their lines", "[curriculum][ui]") {
    std::vector<Module> before(2);
    before[0].id = ModuleId{7};
    before[0].code = "M1";
    before[0].title = "Pain";
    before[0].hours = 2;
    before[0].audience = "nurse";
    before[1].id = ModuleId{8};
    before[1].code = "M2";
    before[1].title = "Dyspnoea";
    CHECK(modulesOf(moduleLines(before), before) == before);
    const auto after = modulesOf(QStringLiteral("M2 | Breathlessness | 1,5 | Symptoms\n\nM1|Pain"), before);
    REQUIRE(after.size() == 2);
    CHECK(after[0].id == ModuleId{8});
    CHECK(after[0].hours == 1.5);
    CHECK(after[1].audience == "nurse");
}

TEST_CASE("the model of the progress table keeps its contract", "[curriculum][ui]") {
    ClassProgress f;
    ProgressModel model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(f.table());
    CHECK(model.rowCount() == 5);
    CHECK(model.columnCount() == ProgressModel::FirstModule + 4);
    ProgressNarrowing narrowing;
    narrowing.status = QStringLiteral("completed");
    model.narrow(narrowing);
    CHECK(model.rowCount() == 0);
    model.narrow({});
    model.rowsChanged({0, 4});
}

TEST_CASE("every control of the progress page has a name", "[curriculum][ui]") {
    ClassProgress f;
    CHECK(preceptor::test::namelessControls(f.page) == QStringList());
}

TEST_CASE("what can be done with chosen cells covers neither the table nor its legend, and moves nothing",
          "[curriculum][ui]") {
    ClassProgress f;
    const QRect before = f.matrix()->geometry();
    auto* legend = f.page->findChild<ProgressLegend*>();
    f.matrix()->selectionModel()->select(QItemSelection(f.cell(0, 0), f.cell(2, 1)),
                                         QItemSelectionModel::ClearAndSelect);
    f.settle();
    auto* press = f.find<QPushButton>("markComplete");
    REQUIRE(press->isVisible());
    CHECK(f.matrix()->geometry() == before);
    const auto place = [&](QWidget* widget) { return QRect(widget->mapTo(f.page, QPoint()), widget->size()); };
    const QRect bar = place(press->parentWidget());
    CHECK_FALSE(bar.intersects(place(f.matrix())));
    CHECK_FALSE(bar.intersects(place(legend)));
    CHECK(f.page->rect().contains(bar));
}

TEST_CASE("who is not ready for a course is named and left out until a person says otherwise", "[curriculum][ui]") {
    const PersonId ready{1};
    const PersonId unready{2};
    const auto names = [&](const QString&) {
        return std::vector<NameSuggestion>{{ready, QStringLiteral("王秀英"), {}},
                                           {unready, QStringLiteral("李娜"), {}}};
    };
    const auto admission = [&](CohortId, const std::vector<PersonId>& people) {
        Admission found{{}, 1};
        if (people.size() == 2) found.unready.push_back({unready, "李娜", "Li Na", "Basic course", {}});
        if (people.size() == 2) found.elsewhere.push_back({ready, "王秀英", {}, "Spring class"});
        return found;
    };
    EnrolForm form(names, admission, Date::of(2026, 11, 24));
    form.resize(420, 600);
    form.show();
    auto* picker = form.findChild<PeoplePicker*>();
    auto* allTheSame = form.findChild<QCheckBox*>(QStringLiteral("all_the_same"));
    auto* submit = form.findChild<QPushButton*>(QStringLiteral("submit"));
    REQUIRE((picker && allTheSame && submit));
    CHECK_FALSE(submit->isEnabled());
    for (const auto& name : names({})) picker->add(name);
    CHECK(allTheSame->isVisible());
    CHECK(form.people() == std::vector{ready});
    const auto said = [&] {
        QStringList all;
        for (const QLabel* label : form.findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join(QLatin1Char('\n'));
    };
    CHECK(said().contains(QStringLiteral("李娜 has not completed “Basic course”")));
    CHECK(said().contains(QStringLiteral("王秀英 is already in “Spring class”, another class of this course.")));
    CHECK_FALSE(said().contains(QStringLiteral("waiting list")));
    QTest::mouseClick(allTheSame, Qt::LeftButton, {}, QPoint(5, allTheSame->height() / 2));
    CHECK(form.people().size() == 2);
    CHECK(said().contains(QStringLiteral("1 place is free")));
}

TEST_CASE("the words on the actions of an enrolment fit in every language", "[curriculum][ui]") {
    const preceptor::test::LookScope look;
    ClassProgress f;
    f.matrix()->setCurrentIndex(f.cell(0, 0));
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    for (const char* language : {"en", "zh_CN", "vi", "fr"}) {
        switchLanguage(QString::fromLatin1(language));
        f.settle();
        const auto* drawer = f.find<CurriculumDrawer>("sideDrawer");
        for (const char* name : {"openPerson", "changeStatus", "signOff", "completeByHand"}) {
            const QPushButton* shown = nullptr;
            for (const auto* each : drawer->findChildren<QPushButton*>(QString::fromLatin1(name)))
                if (each->isVisible()) shown = each;
            INFO(language << " " << name);
            REQUIRE(shown);
            CHECK(shown->width() >= shown->sizeHint().width());
            CHECK(drawer->rect().contains(QRect(shown->mapTo(drawer, QPoint()), shown->size())));
        }
    }
}

TEST_CASE("large text makes the count give way, not the words of the filters", "[curriculum][ui]") {
    const preceptor::test::LookScope look;
    ClassProgress f;
    switchLanguage(QStringLiteral("fr"));
    changeTextSize(130);
    f.settle();
    f.page->resize(1090, 440);
    f.settle();
    f.settle();
    for (const auto* each : f.find<FilterChip>("classChip")->parentWidget()->findChildren<QPushButton*>()) {
        INFO(each->text().toStdString());
        CHECK(each->width() >= each->sizeHint().width());
    }
}
