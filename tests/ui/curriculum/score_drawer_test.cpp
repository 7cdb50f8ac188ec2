// SPDX-License-Identifier: GPL-3.0-or-later
// Marks typed from paper and pasted from a spreadsheet, by real keys.
#include "core/services/assessment_service.h"
#include "core/services/enrolment_service.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/curriculum/checklist_guide.h"
#include "ui/curriculum/progress_page.h"
#include "ui/curriculum/score_table_model.h"
#include "ui/curriculum/score_text.h"
#include "ui/style/painting.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct ClassScores : PageHarness {
    CourseVersionId version = build.course(1, R"({"assessment":"post_test","mark":60})");
    CohortId cohort = build.cohort(version);
    std::vector<EnrolmentId> enrolments = build.enrol(cohort, build.people(4));
    AssessmentId test{};

    explicit ClassScores(bool withTest = true) {
        if (withTest) test = *build.workspace().assessments().add({{}, version, "Post-test", "post_test", 50, 30.0});
        show<ProgressPage>();
        find<QAction>("scores")->trigger();
        settle();
    }
    TableView* table() { return find<TableView>("scores"); }
    // Keys go to whatever has the focus, as the keyboard's do.
    void type(const char* keys) {
        for (const char* key = keys; *key != '\0'; ++key) {
            QWidget* target = table();
            for (auto* editor : table()->viewport()->findChildren<QLineEdit*>())
                if (editor->isVisible()) target = editor; // closed ones wait for their end
            if (*key == '\n')
                QTest::keyClick(target, Qt::Key_Return);
            else
                QTest::keyClick(target, *key);
            settle();
        }
    }
    DateEdit* day() {
        for (auto* each : table()->window()->findChildren<DateEdit*>(QStringLiteral("taken_on")))
            if (each->isVisible()) return each;
        return nullptr;
    }
    void choose(AssessmentId which) {
        for (auto* each : table()->window()->findChildren<CodeCombo*>(QStringLiteral("assessment_id"))) {
            if (!each->isVisible()) continue;
            each->setFocus();
            QTest::keyClick(each, Qt::Key_Home);
            while (each->code() != std::to_string(which.value) && each->currentIndex() + 1 < each->count())
                QTest::keyClick(each, Qt::Key_Down);
        }
        settle();
    }
    void paste(const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(table(), QKeySequence(QKeySequence::Paste));
        settle();
    }
    std::vector<std::optional<double>> marks(int attempt = 1) {
        std::vector<std::optional<double>> marks;
        const auto sheet = build.workspace().assessments().sheet(test, cohort, attempt); // outlives the reading
        for (const ScoreRow& row : sheet->rows) marks.push_back(row.raw);
        return marks;
    }
    bool said(const char* words) {
        for (const QLabel* label : table()->parentWidget()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words))) return true;
        return false;
    }
    using Marks = std::vector<std::optional<double>>;
};

} // namespace

TEST_CASE("a mark and Enter goes to the next person", "[curriculum][ui]") {
    ClassScores f;
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(0, 0));
    f.type("30\n29.5\n\n50\n");
    CHECK(f.marks() == ClassScores::Marks{30, 29.5, std::nullopt, 50});
    const auto index = [&](int row, ScoreTableModel::Column column) {
        return f.table()->model()->index(row, static_cast<int>(column)).data().toString();
    };
    CHECK(index(0, ScoreTableModel::Column::Percent) == QStringLiteral("60%"));
    CHECK(index(0, ScoreTableModel::Column::Result) == QStringLiteral("Passed"));
    CHECK(index(1, ScoreTableModel::Column::Result) == QStringLiteral("Not passed"));
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status == EnrolmentStatus::Completed);
    REQUIRE(f.build.workspace().undo());
    f.settle();
    CHECK(index(3, ScoreTableModel::Column::Mark).isEmpty());
}

TEST_CASE("a mark that cannot be is said and the place is kept", "[curriculum][ui]") {
    ClassScores f;
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(1, 0));
    f.type("51\n");
    CHECK(f.said("Trainee 2: 51 is not between 0 and 50"));
    CHECK(f.table()->currentRow() == 1);
    f.type("4x\n");
    CHECK(f.said("not a number"));
    CHECK(f.marks() == ClassScores::Marks(4));
    f.type("40\n");
    CHECK(f.table()->currentRow() == 2);
    CHECK_FALSE(f.said("not a number"));
}

TEST_CASE("marks that are pasted with names go to whoever is called so, or to nobody", "[curriculum][ui]") {
    ClassScores f;
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(2, 0));
    f.paste(QStringLiteral("Name\tMark\nTrainee 4\t40\nTRAINEE 1\t12,5\n"));
    CHECK(f.marks() == ClassScores::Marks{12.5, std::nullopt, std::nullopt, 40});
    for (const char* wrong : {"Trainee 2\t30\nTrainee 9\t31\n", "Trainee 2\t30\nTrainee 2\t31\n", "Trainee 2\tx\n"}) {
        f.paste(QString::fromLatin1(wrong));
        CHECK(f.said("is not the name of one person of this list with one number"));
    }
    CHECK(f.marks() == ClassScores::Marks{12.5, std::nullopt, std::nullopt, 40});
}

TEST_CASE("a column of marks is pasted in one step, or not at all", "[curriculum][ui]") {
    ClassScores f;
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(0, 0));
    f.paste(QStringLiteral("30\r\n\r\n45,5\r\n"));
    CHECK(f.marks() == ClassScores::Marks{30, std::nullopt, 45.5, std::nullopt});
    CHECK(f.navigator.visits.empty());
    REQUIRE(f.build.workspace().undo());
    f.settle();
    CHECK(f.marks() == ClassScores::Marks(4));
    f.paste(QStringLiteral("30\nTrainee 2\t40\n"));
    CHECK(f.said("Copy the column of marks alone"));
    f.paste(QStringLiteral("1\n2\n3\n4\n5\n"));
    CHECK(f.said("only 4 people"));
    f.paste(QStringLiteral("1\n2\n99\n"));
    CHECK(f.said("Trainee 3: 99"));
    CHECK(f.marks() == ClassScores::Marks(4));
}

TEST_CASE("another attempt has marks of its own, and keeps the day of those that are there", "[curriculum][ui]") {
    ClassScores f;
    const ScoreMark mark{f.enrolments[0], 20};
    REQUIRE(f.build.workspace().assessments().record(f.test, 1, Date::of(2026, 10, 8), std::span(&mark, 1)));
    f.find<QAction>("scores")->trigger();
    f.settle();
    REQUIRE(f.day());
    CHECK(f.day()->date() == QDate(2026, 10, 8));
}

TEST_CASE("a test without marks is taken today and not on the day of the one before it, unless a day was typed",
          "[curriculum][ui]") {
    ClassScores f;
    const auto pre = *f.build.workspace().assessments().add({{}, f.version, "Pre-test", "pre_test", 20, 10.0});
    const ScoreMark mark{f.enrolments[0], 20};
    REQUIRE(f.build.workspace().assessments().record(f.test, 1, Date::of(2026, 10, 8), std::span(&mark, 1)));
    f.find<QAction>("scores")->trigger();
    f.settle();
    f.choose(f.test);
    QAbstractItemModel* model = nullptr; // of the table in sight; the one before it may be there for a while
    for (auto* each : f.table()->window()->findChildren<TableView*>(QStringLiteral("scores")))
        if (each->isVisible()) model = each->model();
    REQUIRE(model);
    const auto heading = [&] {
        return model->headerData(static_cast<int>(ScoreTableModel::Column::Mark), Qt::Horizontal).toString();
    };
    REQUIRE(f.day()->date() == QDate(2026, 10, 8));
    REQUIRE(heading().contains(QStringLiteral("50")));
    QSignalSpy headings(model, &QAbstractItemModel::headerDataChanged);
    f.choose(pre);
    CHECK(toStd(*f.day()->date()) == f.build.workspace().clock().today());
    CHECK(heading().contains(QStringLiteral("20")));
    CHECK(headings.count() > 0);
    f.day()->setDate(QDate(2026, 10, 1));
    f.choose(f.test);
    CHECK(f.day()->date() == QDate(2026, 10, 8)); // that of its marks
    f.day()->setDate(QDate(2026, 10, 1));
    f.choose(pre);
    CHECK(f.day()->date() == QDate(2026, 10, 1));
}

TEST_CASE("the first test of a course is asked for, then its marks", "[curriculum][ui]") {
    ClassScores f(false);
    f.find<QLineEdit>("title")->setText(QStringLiteral("Post-test"));
    f.find<QLineEdit>("max")->setText(QStringLiteral("x"));
    const auto submit = [&] {
        for (QPushButton* button : f.find<QWidget>("scoreDrawer")->findChildren<QPushButton*>(QStringLiteral("submit")))
            if (button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);
        f.settle();
    };
    submit();
    CHECK(f.build.workspace().assessments().ofVersion(f.version).empty());
    f.find<QLineEdit>("max")->setText(QStringLiteral("40"));
    f.find<QLineEdit>("pass_mark")->setText(QStringLiteral("24"));
    submit();
    const auto tests = f.build.workspace().assessments().ofVersion(f.version);
    REQUIRE(tests.size() == 1);
    CHECK(tests[0].passMark == 24);
    CHECK(f.table()->isVisible());
}

TEST_CASE("a checklist is marked by a digit for each item, from person to person", "[curriculum][ui]") {
    ClassScores f(false);
    f.test = *f.build.workspace().assessments().add({{}, f.version, "Syringe driver", "osce", 40, {}},
                                                    "Washes the hands\nNames it | 2\nStarts it");
    f.find<QAction>("scores")->trigger();
    f.settle();
    REQUIRE(f.find<QWidget>("checklistItems")->isVisible());
    const auto lines = [&] {
        QStringList words;
        for (const auto* line : f.find<QWidget>("checklistItems")->findChildren<QLabel*>())
            if (line->isVisible()) words << line->text();
        return words;
    };
    CHECK(lines() == QStringList{QStringLiteral("1  Washes the hands (0–1)"), QStringLiteral("2  Names it (0–2)"),
                                 QStringLiteral("3  Starts it (0–1)")});
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(0, 0));
    f.type("1"); // the next digit is for the second item
    CHECK(lines()[1] == QStringLiteral("▸ 2  Names it (0–2)"));
    CHECK(QApplication::focusWidget()->accessibleDescription() == QStringLiteral("2  Names it (0–2)"));
    f.type("21\n10-\n");
    CHECK(lines()[1] == QStringLiteral("2  Names it (0–2)"));
    CHECK(f.marks() == ClassScores::Marks{40, 10, std::nullopt, std::nullopt});
    CHECK(f.table()->currentRow() == 2);
    const auto text = [&](int row, ScoreTableModel::Column column) {
        return f.table()->model()->index(row, static_cast<int>(column)).data().toString();
    };
    CHECK(text(1, ScoreTableModel::Column::Mark) == QStringLiteral("10-"));
    CHECK(text(1, ScoreTableModel::Column::Percent) == QStringLiteral("10 · 25%"));
    f.type("11\n");
    CHECK(f.said("for each of 3 items"));
    f.type("131\n");
    CHECK(f.said("item 2 (Names it): the mark is from 0 to 2"));
    f.paste(QStringLiteral("1\t2\t0\n1 1,5 1\n"));
    CHECK(f.marks() == ClassScores::Marks{40, 10, 30, 35});
    CHECK(preceptor::test::namelessControls(f.find<QWidget>("scoreDrawer")) == QStringList());
}

TEST_CASE("the headings over the marks of a checklist are whole in every language", "[curriculum][ui][i18n]") {
    const preceptor::test::LookScope look;
    ClassScores f(false);
    f.test = *f.build.workspace().assessments().add({{}, f.version, "Teach-back", "teach_back", 10, {}},
                                                    "Aim | 2\nCase | 2\nPart | 2\nAnswers | 2\nTime | 2");
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        f.find<QAction>("scores")->trigger();
        f.settle();
        for (int column = 1; column < 4; ++column) {
            const QString heading = f.table()->model()->headerData(column, Qt::Horizontal).toString();
            INFO(language << " " << heading);
            CHECK(textWidth(TextRole::Small, heading) <= f.table()->columnWidth(column) - 2 * space::kS);
        }
    }
}

TEST_CASE("which item the next mark is for follows what is typed, digits or numbers with blanks", "[curriculum][ui]") {
    const std::vector<AssessmentItem> items(3);
    CHECK(itemAfter(items, {}) == 0);
    CHECK(itemAfter(items, QStringLiteral("1-")) == 2);
    CHECK(itemAfter(items, QStringLiteral("110")) == 3);
    CHECK(itemAfter(items, QStringLiteral("1111")) == 3);
    CHECK(itemAfter(items, QStringLiteral("10 ")) == 1);
    CHECK(itemAfter(items, QStringLiteral("10 1,5")) == 1);
    CHECK(itemAfter(items, QStringLiteral("10 1,5 ")) == 2);
    CHECK(itemAfter(std::vector<AssessmentItem>(1), QStringLiteral("12")) == 0);
    ChecklistGuide guide;
    std::vector<AssessmentItem> many(20);
    guide.setItems(many);
    guide.setTyped(QString(12, QLatin1Char('1')));
    CHECK(guide.nextWords().startsWith(QLatin1String("13 ")));
    QStringList shown;
    for (const auto* line : guide.findChildren<QLabel*>())
        shown << line->text().section(QLatin1Char(' '), 0, 1).trimmed();
    CHECK(shown.contains(QStringLiteral("▸ 13"))); // in sight in a long list
    CHECK(shown.size() == 10);
}

TEST_CASE("the model of the marks keeps its contract", "[curriculum][ui]") {
    ClassScores f;
    ScoreTableModel model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSheet(*f.build.workspace().assessments().sheet(f.test, f.cohort));
    CHECK(model.rowCount() == 4);
    CHECK_FALSE(model.setData(model.index(0, 0), QStringLiteral("x"), Qt::EditRole));
    CHECK(markOf({}, QStringLiteral(" 1,5 "))->raw == 1.5);
    CHECK_FALSE(markOf({}, QStringLiteral("7/10")));
}

TEST_CASE("every control of the marks has a name", "[curriculum][ui]") {
    ClassScores f;
    CHECK(preceptor::test::namelessControls(f.find<QWidget>("scoreDrawer")) == QStringList());
}
