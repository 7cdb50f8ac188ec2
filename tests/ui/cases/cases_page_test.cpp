// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "tests/ui/support/word_walk.h"
#include "ui/cases/case_list_model.h"
#include "ui/support/choice_field.h"
#include "ui/support/choices_field.h"
#include "ui/support/language.h"
#include "ui/support/register_panel.h"
#include "ui/text/format.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct Fixture {
    PageHarness harness;
    InstitutionId haidian = harness.build.institution("Haidian");
    PersonId wang = harness.build.person("王芳", "Wang Fang");
    Workspace& file = harness.build.workspace();

    QListView* list() { return harness.find<QListView>("cases"); }
    QAbstractButton* next() { return harness.find<QAbstractButton>("nextStep"); }
    QPlainTextEdit* history() { return harness.find<QPlainTextEdit>("history"); }
    void choose(const char* action) {
        for (auto* found : harness.find<QAbstractButton>("moreSteps")->findChildren<QAction*>())
            if (found->objectName() == QLatin1String(action)) return found->trigger();
        FAIL("no such step: " << action);
    }
    QScrollArea* fields() { return harness.find<QScrollArea>("caseFields"); }
    void press(QWidget* button) {
        QTest::mouseClick(button, Qt::LeftButton);
        harness.settle();
    }
    ReviewStatus status(CaseId id) { return file.cases().detail(id)->row.status; }
    // In the drawer in sight; a body that gave way to it may still be there.
    template <class Widget>
    Widget* drawn(const char* name) {
        for (auto* one : fields()->window()->findChildren<Widget*>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    bool inSight(const char* name) { return !harness.find<QWidget>(name)->visibleRegion().isEmpty(); }
    CaseId submitted() { return test::submittedCase(file, test::sampleDraft(haidian, wang)); }
    // In its tab of the case, as a person does.
    void addRecommendation(const QString& words) {
        auto* bar = harness.find<QTabWidget>("caseTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        auto* panel = harness.find<RegisterPanel>("recommendation");
        QTest::mouseClick(panel->findChild<QAbstractButton*>(QStringLiteral("emptyPrimary")), Qt::LeftButton);
        auto* text = panel->findChild<QPlainTextEdit*>(QStringLiteral("text"));
        QTest::mouseClick(text->viewport(), Qt::LeftButton);
        QTest::keyClicks(text, words);
        auto* category = panel->findChild<QComboBox*>(QStringLiteral("category"));
        category->setFocus();
        QTest::keyClick(category, Qt::Key_Down);
        QTest::mouseClick(panel->findChild<QAbstractButton*>(QStringLiteral("addRow")), Qt::LeftButton);
    }
    void type(const char* field, const QString& words) {
        auto* line = harness.find<QLineEdit>(field);
        line->setFocus();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Tab);
    }
};

} // namespace

TEST_CASE("what is typed into a new case is kept as a draft at once", "[ui][case]") {
    Fixture f;
    auto* page = f.harness.show<CasesPage>();
    page->handle(PageCommand::New);
    REQUIRE(f.file.cases().list().size() == 1);
    f.harness.settle();
    const QWidget* first = f.fields()->window()->focusWidget();
    REQUIRE(first);
    CHECK(f.fields()->isAncestorOf(first)); // to write at once
    CHECK(first->focusPolicy() != Qt::NoFocus);
    f.type("title", QStringLiteral("Pain"));
    const auto draft = *f.file.cases().draft(f.file.cases().list().front().draft);
    CHECK(textOf(draft.content, "title") == "Pain");
    CHECK(f.next()->isVisible());
    CHECK(page->quietFact().startsWith(QStringLiteral("1 case")));
}

TEST_CASE("a place that tells who somebody is stops the case, leads to it and can be kept for a reason",
          "[ui][case][privacy]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    setField(draft.content, "history", "Call 13800138000 at night");
    REQUIRE(f.file.cases().startDraft(draft));
    f.harness.show<CasesPage>();
    auto* findings = f.harness.find<QListWidget>("findings");
    REQUIRE(findings->count() == 1);
    f.next()->click();
    CHECK(f.file.cases().list().front().status == ReviewStatus::Draft);
    findings->setCurrentRow(0);
    CHECK(f.history()->textCursor().selectedText() == QStringLiteral("13800138000"));
    auto* reason = f.harness.find<QLineEdit>("keepReason");
    REQUIRE(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("A public help line"));
    QTest::keyClick(reason, Qt::Key_Return);
    f.next()->click();
    REQUIRE(f.file.cases().list().size() == 1);
    CHECK(f.file.cases().list().front().status == ReviewStatus::Submitted);
}

TEST_CASE("what is found in a question is said to be there", "[ui][case][privacy]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    REQUIRE_FALSE(draft.content.questions.empty());
    draft.content.questions.front().text = "May we call 13800138000 at night?";
    REQUIRE(f.file.cases().startDraft(draft));
    f.harness.show<CasesPage>();
    auto* findings = f.harness.find<QListWidget>("findings");
    REQUIRE(findings->count() == 1);
    CHECK(findings->item(0)->text().startsWith(QStringLiteral("Question")));
}

TEST_CASE("what is found in a closed case is kept for a reason, and nothing else is written", "[ui][case][privacy]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    setField(draft.content, "history", "Avery Quinn sleeps badly");
    const CaseId id = test::submittedCase(f.file, draft);
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Ask Avery Quinn again", "education"}));
    for (const auto to : {ReviewStatus::Approved, ReviewStatus::Presented, ReviewStatus::Closed})
        REQUIRE(f.file.cases().move(id, to));
    f.harness.build.person("Avery Quinn", "Avery Quinn");
    f.harness.show<CasesPage>();
    auto* findings = f.harness.find<QListWidget>("findings");
    for (const int left : {2, 1}) {
        INFO(left);
        REQUIRE(findings->count() == 2); // one in the text, one in a recommendation
        findings->setCurrentRow(2 - left);
        auto* reason = f.harness.find<QLineEdit>("keepReason");
        REQUIRE(reason->isVisible());
        reason->setText(QStringLiteral("Another person of this name"));
        QTest::keyClick(reason, Qt::Key_Return);
    }
    CHECK(f.harness.notices.toasts.empty());
    CHECK(f.harness.notices.stops.empty());
    CHECK(f.file.casePrivacy().mayLeave(id).ok());
}

TEST_CASE("what only may tell who somebody is, is shown before a case is approved", "[ui][case][privacy]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    setField(draft.content, "history", "Bedbound since 2024-05-01");
    const CaseId id = test::submittedCase(f.file, draft);
    f.harness.show<CasesPage>();
    f.next()->click();
    CHECK(f.file.cases().detail(id)->row.status == ReviewStatus::Submitted);
    CHECK(f.history()->textCursor().selectedText() == QStringLiteral("2024-05-01"));
    CHECK(f.harness.notices.toasts.size() == 1);
    f.next()->click();
    CHECK(f.file.cases().detail(id)->row.status == ReviewStatus::Approved);
}

TEST_CASE("a case is not handed in before its list is ticked", "[ui][case][privacy]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    draft.checklist.clear();
    REQUIRE(f.file.cases().startDraft(draft));
    f.harness.show<CasesPage>();
    f.next()->click();
    CHECK(f.file.cases().list().front().status == ReviewStatus::Draft);
    for (const char* code : {"no_names", "no_dates", "no_places", "no_numbers", "no_pictures", "no_rare_mix"})
        f.harness.find<QCheckBox>(code)->click();
    f.next()->click();
    CHECK(f.file.cases().list().front().status == ReviewStatus::Submitted);
}

TEST_CASE("a case goes from approval to the conference, the letter and its follow-up", "[ui][case]") {
    Fixture f;
    f.harness.build.series({}, 3);
    const CaseId id = f.submitted();
    f.harness.show<CasesPage>();
    f.next()->click();
    CHECK(f.file.cases().detail(id)->row.status ==
          ReviewStatus::Submitted); // one's own is approved at the second press
    f.next()->click();
    CHECK(f.file.cases().detail(id)->row.status == ReviewStatus::Approved);
    f.choose("planCase");
    auto* conference = f.harness.find<QComboBox>("session_id");
    REQUIRE(conference->count() == 4);
    conference->setFocus();
    QTest::keyClick(conference, Qt::Key_Down);
    QTest::keyClick(conference, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.file.cases().detail(id)->row.session);
    f.next()->click(); // presented
    f.addRecommendation(QStringLiteral("Rotate to methadone"));
    REQUIRE(f.file.cases().detail(id)->recommendations.size() == 1);
    f.choose("copyLetter");
    const QString letter = QGuiApplication::clipboard()->text();
    CHECK(letter.contains(QStringLiteral("Rotate to methadone")));
    CHECK(letter.contains(QStringLiteral("Rotate to methadone, and how?"))); // what was asked stands before it
    CHECK(letter.contains(QStringLiteral("CC-2026-001")));
    const test::TempDir dir;
    const QString pdf = QString::fromStdString((dir / "letter.pdf").string());
    f.harness.files.willAnswer(pdf);
    f.choose("printLetter");
    CHECK(QFile::exists(pdf));
    f.next()->click(); // closed, although nobody knows yet what became of the advice
    f.harness.settle();
    QTest::mouseClick(f.drawn<QAbstractButton>("submit"), Qt::LeftButton);
    CHECK(f.file.cases().detail(id)->row.status == ReviewStatus::Closed);
    CHECK_FALSE(f.next()->isVisible());
    f.choose("followUpCase");
    const auto rows = f.file.cases().list();
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().kind == "follow_up");
}

TEST_CASE("before the day of its conference a case is not said to be presented, and why is told", "[ui][case]") {
    Fixture f;
    f.harness.build.series({}, 8); // the eighth is in two weeks
    const CaseId id = f.submitted();
    REQUIRE(f.file.cases().move(id, ReviewStatus::Approved));
    for (const SessionRow& row : f.file.conferences().sessions())
        if (row.session.plannedOn == Date::of(2026, 12, 8)) REQUIRE(f.file.cases().plan(id, row.session.id));
    f.harness.show<CasesPage>();
    CHECK_FALSE(f.next()->isVisible());
    f.choose("step_presented");
    CHECK(f.status(id) == ReviewStatus::Approved);
    REQUIRE_FALSE(f.harness.notices.toasts.isEmpty());
    CHECK(f.harness.notices.toasts.last().sentence.contains(QStringLiteral("8 Dec 2026")));
}

TEST_CASE("that a letter was sent is noted with one click beside making it, and stands with the advice", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Teach the daughter", "education"}));
    auto* page = f.harness.show<CasesPage>();
    f.choose("copyLetter");
    const ToastText offered = f.harness.notices.toasts.last();
    CHECK(offered.action == QStringLiteral("Sent to the presenter today"));
    REQUIRE(offered.onAction);
    offered.onAction();
    f.harness.settle();
    const auto shown = [&] { return preceptor::test::shownWords(page).join(QLatin1Char('\n')); };
    CHECK(shown().contains(QStringLiteral("letter sent on 24 Nov")));
    auto* table = f.harness.find<RegisterPanel>("recommendation")->findChild<QTableView*>();
    CHECK(table->model()->index(0, table->model()->columnCount() - 1).data().toString() ==
          QStringLiteral("2026-11-24"));
    f.choose("copyLetter");
    CHECK(f.harness.notices.toasts.last().action.isEmpty()); // once is enough
    REQUIRE(f.file.undo());
    f.harness.settle();
    CHECK_FALSE(shown().contains(QStringLiteral("letter sent")));
    f.choose("letterSent"); // by the menu too
    f.harness.settle();
    CHECK(shown().contains(QStringLiteral("letter sent on 24 Nov")));
}

TEST_CASE("nothing of a case is printed or copied once it names somebody", "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Ask Avery Quinn again", "education"}));
    f.harness.show<CasesPage>();
    f.harness.build.person("Avery Quinn", "Avery Quinn");
    QGuiApplication::clipboard()->setText(QStringLiteral("untouched"));
    const test::TempDir dir;
    const QString pdf = QString::fromStdString((dir / "case.pdf").string());
    for (const char* way : {"copyLetter", "printLetter", "printSummary"}) {
        f.harness.files.willAnswer(pdf);
        f.choose(way);
    }
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("untouched"));
    CHECK_FALSE(QFile::exists(pdf));
    CHECK(f.harness.notices.toasts.size() == 3);
}

TEST_CASE("what was learned in a period is printed by domain, without what may name somebody", "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("learning_point", {}, {id.value, "Rotate at two thirds of the dose"}));
    f.harness.show<CasesPage>();
    f.harness.find<QAbstractButton>("learningDigest")->click();
    f.harness.settle();
    auto* first = f.harness.find<QLineEdit>("period_from");
    REQUIRE(first != nullptr);
    const test::TempDir dir;
    const QString pdf = QString::fromStdString((dir / "digest.pdf").string());
    f.harness.files.willAnswer(pdf);
    QTest::keyClick(first, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QFile::exists(pdf));
}

TEST_CASE("a learning point is given several modules by a part of their names, and rid of one by its button",
          "[ui][case]") {
    Fixture f;
    f.harness.build.course(3);
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("learning_point", {}, {id.value, "Rotate at two thirds of the dose"}));
    auto* page = f.harness.show<CasesPage>();
    page->open({PageId::Cases, QStringLiteral("case"), id.value, {}});
    auto* bar = f.harness.find<QTabWidget>("caseTabs")->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(2).center());
    auto* panel = f.harness.find<RegisterPanel>("learning_point");
    auto* table = panel->findChild<QTableView*>(QStringLiteral("registerTable"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    auto* modules = panel->findChild<ChoicesField*>(QStringLiteral("module_ids"));
    REQUIRE(modules != nullptr);
    auto* entry = modules->findChild<ChoiceField*>();
    for (const char* part : {"Module 2", "Module 3"}) {
        entry->setFocus();
        QTest::keyClicks(entry, QString::fromLatin1(part));
        entry->settle();
        f.harness.settle();
        CHECK(entry->text().isEmpty());
    }
    const auto stored = [&] {
        const auto rows = f.file.registers().list("learning_point", {{"case_id", std::to_string(id.value)}});
        return idsOf(rows->front().values[*findRegister("learning_point")->placeOf("module_ids")]);
    };
    REQUIRE(stored().size() == 2);
    CHECK(modules->ids().size() == 2);
    auto* chip = modules->findChild<QAbstractButton*>(QStringLiteral("chosen_%1").arg(modules->ids().front()));
    REQUIRE(chip != nullptr);
    CHECK(chip->accessibleName().contains(QStringLiteral("Module 2")));
    QTest::keyClick(chip, Qt::Key_Space);
    CHECK(stored() == std::vector<std::int64_t>{modules->ids().front()});
    f.harness.find<QAbstractButton>("learningDigest")->click();
    auto* narrowed = f.harness.find<CodeCombo>("module_ids");
    REQUIRE(narrowed != nullptr);
}

TEST_CASE("what was typed into a case and is refused stands there again after looking at another", "[ui][case]") {
    Fixture f;
    const CaseId first = f.submitted();
    const CaseId second = f.submitted();
    auto* page = f.harness.show<CasesPage>();
    page->open({PageId::Cases, QStringLiteral("case"), first.value, {}});
    f.history()->setFocus();
    QTest::keyClicks(f.history(), QStringLiteral("Call 13800138000. "));
    page->open({PageId::Cases, QStringLiteral("case"), second.value, {}});
    CHECK(textOf(f.file.cases().detail(first)->content, "history").find("13800138000") == std::string::npos);
    CHECK_FALSE(f.history()->toPlainText().contains(QStringLiteral("13800138000")));
    page->open({PageId::Cases, QStringLiteral("case"), first.value, {}});
    CHECK(f.history()->toPlainText().contains(QStringLiteral("13800138000")));
    CHECK(f.harness.find<QListWidget>("findings")->count() == 1);
}

TEST_CASE("what was refused once does not come back over what it was corrected to", "[ui][case][privacy]") {
    Fixture f;
    const CaseId first = f.submitted();
    const CaseId second = f.submitted();
    auto* page = f.harness.show<CasesPage>();
    page->open({PageId::Cases, QStringLiteral("case"), first.value, {}});
    f.history()->setFocus();
    QTest::keyClicks(f.history(), QStringLiteral("Call 13800138000. "));
    page->open({PageId::Cases, QStringLiteral("case"), second.value, {}});
    page->open({PageId::Cases, QStringLiteral("case"), first.value, {}});
    f.history()->setFocus();
    f.history()->selectAll();
    QTest::keyClicks(f.history(), QStringLiteral("Breathless at night"));
    page->open({PageId::Cases, QStringLiteral("case"), second.value, {}});
    page->open({PageId::Cases, QStringLiteral("case"), first.value, {}});
    CHECK(f.history()->toPlainText() == QStringLiteral("Breathless at night"));
    CHECK(textOf(f.file.cases().detail(first)->content, "history") == "Breathless at night");
    CHECK(f.harness.find<QListWidget>("findings")->count() == 0);
}

TEST_CASE("what is refused in one field does not hold back another, and says that it waits", "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    auto* page = f.harness.show<CasesPage>();
    page->open({PageId::Cases, QStringLiteral("case"), id.value, {}});
    f.history()->setFocus();
    QTest::keyClicks(f.history(), QStringLiteral("Call 13800138000. "));
    f.type("title", QStringLiteral("Breathless"));
    CHECK(textOf(f.file.cases().detail(id)->content, "title").ends_with("Breathless"));
    CHECK(f.file.cases().detail(id)->held == std::vector<std::string>{"history"});
    CHECK(f.history()->toPlainText().startsWith(QStringLiteral("Call 13800138000")));
}

TEST_CASE("a double click on handing in does not approve what nobody has read", "[ui][case]") {
    Fixture f;
    REQUIRE(f.file.cases().startDraft(test::sampleDraft(f.haidian)));
    f.harness.show<CasesPage>();
    QTest::mouseClick(f.next(), Qt::LeftButton);
    REQUIRE(f.file.cases().list().front().status == ReviewStatus::Submitted);
    QTest::mouseDClick(f.next(), Qt::LeftButton);
    CHECK(f.file.cases().list().front().status == ReviewStatus::Submitted);
}

TEST_CASE("a case that is planned nowhere is asked for its conference before it was presented", "[ui][case]") {
    Fixture f;
    f.harness.build.series({}, 3);
    const CaseId id = f.submitted();
    REQUIRE(f.file.cases().move(id, ReviewStatus::Approved));
    f.harness.show<CasesPage>();
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Approved);
    CHECK(f.drawn<QComboBox>("session_id") != nullptr);
}

TEST_CASE("what was marked as missing in a draft is no longer marked once it is there", "[ui][case]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    setField(draft.content, "title", {});
    REQUIRE(f.file.cases().startDraft(draft));
    f.harness.show<CasesPage>();
    f.next()->click();
    const auto marked = [&] {
        const auto labels = f.fields()->findChildren<QLabel*>();
        return std::count_if(labels.begin(), labels.end(), [](const QLabel* l) {
            return l->isVisible() && l->text() == QStringLiteral("This is needed.");
        });
    };
    CHECK(marked() == 1);
    f.type("title", QStringLiteral("Breathless"));
    CHECK(marked() == 0);
}

TEST_CASE("giving a case back asks for a reason", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    f.harness.show<CasesPage>();
    f.choose("step_returned");
    auto* reason = f.harness.find<QPlainTextEdit>("reason");
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.file.cases().detail(id)->row.status == ReviewStatus::Submitted);
    QTest::keyClicks(reason, QStringLiteral("Which doses?"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.file.cases().detail(id)->row.status == ReviewStatus::Returned);
    CHECK(f.file.cases().detail(id)->reviews.back().reason == "Which doses?");
}

TEST_CASE("the tabs of a case are whole words in every language", "[ui][case][i18n]") {
    const test::LookScope scope;
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        Fixture f;
        f.submitted();
        f.harness.show<CasesPage>();
        const auto* bar = f.harness.find<QTabWidget>("caseTabs")->tabBar();
        INFO(language);
        for (int tab = 0; tab < bar->count(); ++tab)
            CHECK(bar->tabRect(tab).width() >= bar->fontMetrics().horizontalAdvance(bar->tabText(tab)) + 12);
        CHECK(bar->tabRect(bar->count() - 1).right() <= bar->width());
    }
}

TEST_CASE("of an advice its text, kind and what became of it are in sight", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Teach the daughter", "education"}));
    REQUIRE(f.file.registers().save("action", {}, {id.value, "Send the table"}));
    f.harness.show<CasesPage>();
    const auto headings = [&](const char* panel, int tab) {
        auto* bar = f.harness.find<QTabWidget>("caseTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        auto* table = f.harness.find<RegisterPanel>(panel)->findChild<QTableView*>();
        QStringList words;
        int used = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            words << table->model()->headerData(column, Qt::Horizontal).toString();
            used += table->columnWidth(column);
            CHECK(table->columnWidth(column) >= 90);
        }
        CHECK(used <= table->viewport()->width());
        return words;
    };
    CHECK(headings("recommendation", 1).contains(QStringLiteral("Status")));
    const QStringList action = headings("action", 3);
    for (const char* word : {"Status", "Due", "Who does it"}) CHECK(action.contains(QLatin1String(word)));
}

TEST_CASE("a search tells how many there are, shows more, and follows an edit", "[ui][case][search]") {
    Fixture f;
    const CaseId id = f.submitted();
    for (int i = 0; i < 60; ++i)
        REQUIRE(
            f.file.registers().save("learning_point", {}, {id.value, "Ask about constipation " + std::to_string(i)}));
    f.harness.show<CasesPage>();
    auto* search = f.harness.find<SearchField>("caseSearch");
    search->setText(QStringLiteral("constipation"));
    search->reportNow();
    auto* more = f.harness.find<QAbstractButton>("showFurther");
    const auto heading = [&] { return f.list()->model()->index(0, 0).data().toString(); };
    CHECK(heading() == QStringLiteral("50 of 60 shown"));
    REQUIRE(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(heading() == QStringLiteral("60 found"));
    CHECK_FALSE(more->isVisible());
    RegisterRow edited = f.file.cases().detail(id)->learningPoints.back();
    edited.values[1] = "Ask about sleep";
    REQUIRE(f.file.registers().save("learning_point", edited.id, edited.values));
    f.harness.settle();
    CHECK(heading() == QStringLiteral("59 found"));
    search->setText(QStringLiteral("why do giraffes have constipation"));
    search->reportNow();
    CHECK(heading() == QStringLiteral("Closest matches: 50 of 59 shown"));
}

TEST_CASE("the search of cases shows what was found and the case behind it", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("learning_point", {}, {id.value, "阿片类药物轮换时先减量"}));
    auto* page = f.harness.show<CasesPage>();
    const QAbstractItemModelTester tester(f.list()->model());
    page->open({PageId::Cases, {}, 0, QStringLiteral("轮换")});
    REQUIRE(f.list()->model()->rowCount() == 2); // a heading and the point
    CHECK(f.list()->model()->index(1, 0).data().toString() == QStringLiteral("阿片类药物轮换时先减量"));
    CHECK(static_cast<CaseListModel*>(f.list()->model())->caseAt(f.list()->model()->index(1, 0))->id == id);
}

TEST_CASE("what a search finds opens where it stands in the case", "[ui][case][search]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Halve the dose", "education"}));
    REQUIRE(f.file.registers().save("learning_point", {}, {id.value, "Halve it at night"}));
    auto* page = f.harness.show<CasesPage>();
    auto* tabs = f.harness.find<QTabWidget>("caseTabs");
    page->open({PageId::Cases, {}, 0, QStringLiteral("halve")});
    REQUIRE(f.list()->model()->rowCount() == 3);
    const auto click = [&](int row) {
        const auto index = f.list()->model()->index(row, 0);
        QTest::mouseClick(f.list()->viewport(), Qt::LeftButton, {}, f.list()->visualRect(index).center());
        return tabs->currentWidget()->objectName();
    };
    CHECK(click(1) == QStringLiteral("learning_point")); // what was learned comes first
    CHECK(click(2) == QStringLiteral("recommendation"));
    CHECK(click(1) == QStringLiteral("learning_point"));
    page->open({PageId::Cases, QLatin1String(kFoundIn) + QStringLiteral("recommendation"), id.value,
                QString::number(f.file.registers().list("recommendation")->front().id)});
    CHECK(tabs->currentWidget()->objectName() == QStringLiteral("recommendation"));
    CHECK(f.harness.find<RegisterPanel>("recommendation")->findChild<QTableView*>()->currentIndex().row() == 0);
    page->open({PageId::Cases, QLatin1String(kFoundIn) + QStringLiteral("case_question"), id.value, {}});
    CHECK(tabs->currentIndex() == 0);
}

TEST_CASE("a date typed as a day is refused as it stands", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    f.harness.show<CasesPage>();
    auto* day = f.harness.find<QLineEdit>("step_day0");
    day->clear();
    f.type("step_day0", QStringLiteral("20260305"));
    CHECK(day->text() == QStringLiteral("20260305"));
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Submitted);
    CHECK(f.file.cases().detail(id)->content.steps[0].day == 0);
}

TEST_CASE("the conference of a case is chosen from the next one on", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    f.harness.build.series({}, 7);
    f.harness.show<CasesPage>();
    f.choose("planCase");
    auto* choice = f.harness.find<QComboBox>("session_id");
    REQUIRE(choice->count() > 3);
    const auto dayAt = [&](int row) { return choice->itemText(row); };
    const auto next = f.file.conferences().sessions(f.file.clock().today(), {});
    REQUIRE_FALSE(next.empty());
    CHECK(dayAt(1).startsWith(mediumDate(next.back().session.plannedOn)));
    CHECK(f.status(id) == ReviewStatus::Submitted);
}

TEST_CASE("a changed text opens the privacy list again and sends an approved case back to review",
          "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.cases().move(id, ReviewStatus::Approved));
    auto* page = f.harness.show<CasesPage>();
    auto* ticked = f.harness.find<QCheckBox>("no_names");
    CHECK(ticked->isChecked());
    f.history()->setFocus();
    QTest::keyClicks(f.history(), QStringLiteral("Sleeps badly. "));
    page->hide(); // what is typed is written then
    page->show();
    CHECK_FALSE(ticked->isChecked());
    CHECK(f.status(id) == ReviewStatus::InReview);
    REQUIRE_FALSE(f.harness.notices.toasts.empty());
    QTest::mouseClick(ticked, Qt::LeftButton, {}, QPoint(5, ticked->height() / 2));
    CHECK(f.file.cases().detail(id)->checklist == std::vector<std::string>{"no_names"});
}

TEST_CASE("what is typed about a case that was handed in is kept and looked through before its field is left",
          "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    f.harness.show<CasesPage>();
    auto* title = f.harness.find<QLineEdit>("title");
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, QStringLiteral(" again"));
    CHECK(test::eventually([&] { return textOf(f.file.cases().detail(id)->content, "title").ends_with(" again"); }));
    QTest::keyClicks(title, QStringLiteral(" 13812345678"));
    CHECK(test::eventually([&] { return f.harness.find<QListWidget>("findings")->count() == 1; }));
    CHECK_FALSE(textOf(f.file.cases().detail(id)->content, "title").ends_with("13812345678")); // it waits here
}

TEST_CASE("every input of the page of cases has a name", "[ui][case][accessibility]") {
    Fixture f;
    f.submitted();
    REQUIRE(f.file.cases().startDraft());
    auto* page = f.harness.show<CasesPage>();
    CHECK(test::namelessControls(page) == QStringList());
}

TEST_CASE("names that must not appear are added without being shown again", "[ui][case][privacy]") {
    Fixture f;
    f.submitted();
    f.harness.show<CasesPage>();
    f.harness.find<QAbstractButton>("deniedWords")->click();
    f.harness.settle();
    auto* words = f.harness.find<QPlainTextEdit>("denied_words");
    REQUIRE(words != nullptr);
    QTest::keyClicks(words, QStringLiteral("Zhao Tiezhu"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.harness.notices.toasts.size() == 1); // a file in memory keeps no keys: refused in words, nothing lost
    CHECK(words->toPlainText() == QStringLiteral("Zhao Tiezhu"));
}

TEST_CASE("no step is taken while what is on the screen is refused", "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    f.harness.show<CasesPage>();
    f.history()->setFocus();
    f.history()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(f.history(), QStringLiteral("Call 13800138000. "));
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Submitted);
    f.press(f.next()); // once more, now that it is no longer new
    CHECK(f.status(id) == ReviewStatus::Submitted);
    f.choose("step_in_review");
    CHECK(f.status(id) == ReviewStatus::Submitted);
    QGuiApplication::clipboard()->setText(QStringLiteral("untouched"));
    f.choose("copyLetter");
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("untouched"));
    CHECK(f.inSight("history"));
    f.history()->setFocus();
    f.history()->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 18; ++i) QTest::keyClick(f.history(), Qt::Key_Delete);
    QTest::keyClicks(f.history(), QStringLiteral("Sleeps badly. "));
    f.press(f.next());                                                                // one's own, so it asks once
    REQUIRE(f.file.cases().setChecklist(id, test::sampleDraft(f.haidian).checklist)); // for these words
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Approved);
    CHECK(textOf(f.file.cases().detail(id)->content, "history").starts_with("Sleeps badly. Bone"));
}

TEST_CASE("no step is taken while a line in the drawer is refused", "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Teach the daughter", "education"}));
    f.harness.show<CasesPage>();
    auto* bar = f.harness.find<QTabWidget>("caseTabs")->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    auto* panel = f.harness.find<RegisterPanel>("recommendation");
    auto* table = panel->findChild<QTableView*>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    auto* text = panel->findChild<QPlainTextEdit*>(QStringLiteral("text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Call 13800138000. "));
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Submitted);
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Submitted);
    CHECK(text->isVisible());
}

TEST_CASE("a new line of a case is looked through as it is typed, and no mark outlives its reason",
          "[ui][case][privacy]") {
    Fixture f;
    f.submitted();
    f.harness.show<CasesPage>();
    auto* bar = f.harness.find<QTabWidget>("caseTabs")->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    auto* panel = f.harness.find<RegisterPanel>("recommendation");
    QTest::mouseClick(panel->findChild<QAbstractButton*>(QStringLiteral("emptyPrimary")), Qt::LeftButton);
    auto* text = panel->findChild<QPlainTextEdit*>(QStringLiteral("text"));
    const auto marked = [&](const char* words) {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    QTest::mouseClick(panel->findChild<QAbstractButton*>(QStringLiteral("addRow")), Qt::LeftButton);
    CHECK(marked("needed")); // its text and its kind
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Call 13812345678"));
    CHECK(test::eventually([&] { return marked("Telephone number"); }));
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Teach the daughter"));
    CHECK(test::eventually([&] { return !marked("Telephone number"); }));
    auto* category = panel->findChild<QComboBox*>(QStringLiteral("category"));
    CHECK(marked("needed"));
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Down);
    CHECK(test::eventually([&] { return !marked("needed"); }));
    CHECK(f.file.cases().list().front().openRecommendations == 0); // stored by its button alone
}

TEST_CASE("what is asked about a case is in sight with that case alone, and what was typed comes back with it",
          "[ui][case]") {
    Fixture f;
    const CaseId first = f.submitted();
    const CaseId second = f.submitted();
    auto* page = f.harness.show<CasesPage>();
    const auto show = [&](CaseId id) { page->open({PageId::Cases, QStringLiteral("case"), id.value, {}}); };
    show(first);
    f.choose("step_returned");
    QTest::keyClicks(f.drawn<QPlainTextEdit>("reason"), QStringLiteral("Which doses?"));
    show(second);
    CHECK(f.drawn<QPlainTextEdit>("reason") == nullptr);
    show(first);
    auto* reason = f.drawn<QPlainTextEdit>("reason");
    REQUIRE(reason != nullptr);
    CHECK(reason->toPlainText() == QStringLiteral("Which doses?"));
    f.press(f.drawn<QAbstractButton>("submit"));
    CHECK(f.status(first) == ReviewStatus::Returned);
    CHECK(f.status(second) == ReviewStatus::Submitted);
    show(second);
    show(first);
    CHECK(f.drawn<QPlainTextEdit>("reason") == nullptr); // that one is done
}

TEST_CASE("Escape takes nothing away that was typed in a line and refused", "[ui][case][privacy]") {
    Fixture f;
    const CaseId id = f.submitted();
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Teach the daughter", "education"}));
    REQUIRE(f.file.registers().save("recommendation", {}, {id.value, "Ask the ward", "education"}));
    f.harness.show<CasesPage>();
    auto* bar = f.harness.find<QTabWidget>("caseTabs")->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    auto* panel = f.harness.find<RegisterPanel>("recommendation");
    auto* table = panel->findChild<QTableView*>();
    const auto open = [&](int row) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
    };
    open(0);
    auto* text = panel->findChild<QPlainTextEdit*>(QStringLiteral("text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Call 13800138000. "));
    const QString typed = text->toPlainText();
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK_FALSE(text->isVisible());
    open(1);
    CHECK(text->toPlainText() != typed);
    QTest::keyClick(text, Qt::Key_Escape);
    open(0);
    CHECK(text->toPlainText() == typed);
    QTest::keyClick(text, Qt::Key_Escape);
    panel->addNew();
    QTest::keyClicks(text, QStringLiteral("A new thought"));
    QTest::keyClick(text, Qt::Key_Escape);
    panel->addNew();
    CHECK(text->toPlainText() == QStringLiteral("A new thought"));
    CHECK(f.file.registers().list("recommendation")->size() == 2);
}

TEST_CASE("a number that cannot be read is no reason to go on without it", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    f.harness.show<CasesPage>();
    f.type("pps", QStringLiteral("forty"));
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Submitted);
    CHECK(f.harness.find<QLineEdit>("pps")->text() == QStringLiteral("forty"));
}

TEST_CASE("closing a case says what is still open and asks", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    for (const char* text : {"Teach the daughter", "Ask the pharmacist"})
        REQUIRE(f.file.registers().save("recommendation", {}, {id.value, text, "education"}));
    REQUIRE(f.file.registers().save("follow_up", {}, {id.value, "2026-11-20"}));
    for (const auto to : {ReviewStatus::Approved, ReviewStatus::Presented}) REQUIRE(f.file.cases().move(id, to));
    f.harness.show<CasesPage>();
    const auto words = [&] { return f.drawn<QLabel>("still_open")->text(); };
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Presented);
    CHECK(words() == QStringLiteral("2 recommendations have no outcome yet.\n1 follow-up is not done."));
    QTest::keyClick(f.fields()->window()->focusWidget(), Qt::Key_Return);
    CHECK(f.status(id) == ReviewStatus::Presented);
    QTest::keyClick(f.drawn<QLabel>("still_open"), Qt::Key_Escape);
    CHECK(f.status(id) == ReviewStatus::Presented);
    CHECK(f.drawn<QLabel>("still_open") == nullptr);
    f.press(f.next());
    f.press(f.drawn<QAbstractButton>("submit"));
    CHECK(f.status(id) == ReviewStatus::Closed);
    REQUIRE(f.file.undo());
    CHECK(f.status(id) == ReviewStatus::Presented);
}

TEST_CASE("a case with nothing open is closed at once", "[ui][case]") {
    Fixture f;
    const CaseId id = f.submitted();
    for (const auto to : {ReviewStatus::Approved, ReviewStatus::Presented}) REQUIRE(f.file.cases().move(id, to));
    f.harness.show<CasesPage>();
    f.press(f.next());
    CHECK(f.status(id) == ReviewStatus::Closed);
}

TEST_CASE("another case begins at its top, the same one stays where it is", "[ui][case]") {
    Fixture f;
    const CaseId first = f.submitted();
    const CaseId second = f.submitted();
    auto* page = f.harness.show<CasesPage>();
    page->open({PageId::Cases, QStringLiteral("case"), first.value, {}});
    f.harness.settle();
    auto* bar = f.fields()->verticalScrollBar();
    bar->setValue(bar->maximum());
    REQUIRE(bar->value() > 100);
    const int place = bar->value();
    REQUIRE(f.file.registers().save("learning_point", {}, {first.value, "Rotate at two thirds of the dose"}));
    f.harness.settle();
    CHECK(bar->value() == place);
    page->open({PageId::Cases, QStringLiteral("case"), second.value, {}});
    f.harness.settle();
    CHECK(bar->value() == 0);
}

TEST_CASE("handing in leads to the first field that is wrong", "[ui][case]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    setField(draft.content, "pps", std::int64_t{45});
    REQUIRE(f.file.cases().startDraft(draft));
    auto* page = f.harness.show<CasesPage>();
    auto* bar = f.fields()->verticalScrollBar();
    for (const int place : {bar->maximum(), bar->minimum()}) {
        bar->setValue(place);
        f.press(f.next());
        f.harness.settle();
        CHECK(f.inSight("pps"));
        CHECK(page->window()->focusWidget() == f.harness.find<QWidget>("pps"));
    }
    CHECK(f.harness.find<QLineEdit>("pps")->accessibleDescription().contains(QStringLiteral("multiples of 10")));
}

TEST_CASE("a question without its kind says what is needed", "[ui][case]") {
    Fixture f;
    auto draft = test::sampleDraft(f.haidian);
    draft.content.questions = {{"", "Rotate, and how?"}};
    REQUIRE(f.file.cases().startDraft(draft));
    auto* page = f.harness.show<CasesPage>();
    f.fields()->verticalScrollBar()->setValue(f.fields()->verticalScrollBar()->maximum());
    f.press(f.next());
    f.harness.settle();
    CHECK(f.inSight("question_type0"));
    CHECK(page->window()->focusWidget() == f.harness.find<QWidget>("question_type0"));
    QStringList words;
    for (const QLabel* label : f.fields()->findChildren<QLabel*>())
        if (label->isVisible()) words << label->text();
    CHECK(words.contains(QStringLiteral("Kind of question (line 1): This is needed.")));
}

TEST_CASE("the form of a case is whole with large text in every language", "[ui][case][i18n]") {
    const test::LookScope scope;
    for (const QString& language : languageCodes())
        for (const int percent : {100, 115, 130}) {
            switchLanguage(language);
            changeTextSize(percent);
            Fixture f;
            f.submitted();
            auto* page = f.harness.show<CasesPage>();
            for (int i = 0; i < 4; ++i) f.harness.settle(); // each layout asks the one above it
            INFO(language << ' ' << percent);
            CHECK(page->width() == 1154);
            CHECK(f.fields()->widget()->width() <= f.fields()->viewport()->width());
            for (const auto* input : f.fields()->findChildren<QWidget*>()) {
                if (!input->isVisible() || input->focusPolicy() == Qt::NoFocus) continue;
                INFO(input->objectName());
                const int right = input->mapTo(f.fields()->widget(), QPoint(input->width(), 0)).x();
                CHECK(right <= f.fields()->viewport()->width());
            }
            const auto* kind = f.harness.find<CodeCombo>("question_type0");
            const int arrow = 28;
            CHECK(kind->fontMetrics().horizontalAdvance(kind->currentText()) + arrow <= kind->width());
        }
}

TEST_CASE("the cases whose follow-up is overdue are listed, the longest waiting in front with its follow-ups",
          "[ui][case]") {
    Fixture f;
    std::vector<CaseId> ids;
    for (int i = 0; i < 4; ++i) ids.push_back(f.submitted());
    REQUIRE(f.file.registers().save("follow_up", {}, {ids[0].value, "2026-11-20"}));
    REQUIRE(f.file.registers().save("follow_up", {}, {ids[2].value, "2026-11-02"}));
    REQUIRE(f.file.registers().save("follow_up", {}, {ids[3].value, "2026-12-24"})); // not yet
    REQUIRE(f.file.registers().save("action", {}, {ids[1].value, "Send the table", {}, "2026-11-01"}));
    auto* page = f.harness.show<CasesPage>();
    auto* model = static_cast<CaseListModel*>(f.list()->model());
    const QAbstractItemModelTester tester(model);
    const auto listed = [&] {
        std::vector<CaseId> found;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const auto key = model->caseAt(model->index(row, 0))) found.push_back(key->id);
        return found;
    };
    const auto tab = [&] { return f.harness.find<QTabWidget>("caseTabs")->currentWidget()->objectName(); };
    page->open({PageId::Cases, QStringLiteral("follow_up_overdue"), 0, {}});
    f.harness.settle();
    CHECK(listed() == std::vector{ids[2], ids[0]});
    CHECK(model->caseAt(f.list()->currentIndex())->id == ids[2]);
    CHECK(tab() == QStringLiteral("follow_up"));
    CHECK(f.harness.find<FilterChip>("overdueChip")->isChecked());
    QTest::keyClick(f.list(), Qt::Key_Down);
    CHECK(model->caseAt(f.list()->currentIndex())->id == ids[0]);
    CHECK(tab() == QStringLiteral("follow_up"));
    page->open({PageId::Cases, QStringLiteral("action_overdue"), 0, {}});
    f.harness.settle();
    CHECK(listed() == std::vector{ids[1]});
    CHECK(tab() == QStringLiteral("action"));
    page->open({PageId::Cases, QStringLiteral("case"), ids[3].value, {}});
    f.harness.settle();
    CHECK(listed().size() == 4); // it is not overdue, so all are listed again
    CHECK(model->caseAt(f.list()->currentIndex())->id == ids[3]);
    CHECK_FALSE(f.harness.find<FilterChip>("overdueChip")->isChecked());
}

TEST_CASE("a case that is no longer overdue leaves the list and stays open", "[ui][case]") {
    Fixture f;
    const CaseId first = f.submitted();
    const CaseId second = f.submitted();
    const auto followUp = f.file.registers().save("follow_up", {}, {first.value, "2026-11-02"});
    REQUIRE(followUp);
    REQUIRE(f.file.registers().save("follow_up", {}, {second.value, "2026-11-03"}));
    auto* page = f.harness.show<CasesPage>();
    page->open({PageId::Cases, QStringLiteral("follow_up_overdue"), 0, {}});
    f.harness.settle();
    REQUIRE(f.file.registers().save("follow_up", *followUp, {first.value, "2026-11-02", "2026-11-24", "improved"}));
    f.harness.settle();
    CHECK(f.list()->model()->rowCount() == 2);
    auto* panel = f.harness.find<RegisterPanel>("follow_up");
    CHECK(panel->findChild<QTableView*>()->model()->rowCount() == 1);
    CHECK(f.harness.find<QTabWidget>("caseTabs")->currentWidget() == panel);
}

TEST_CASE("a case opened from elsewhere is brought into sight in the list", "[ui][case]") {
    Fixture f;
    std::vector<CaseId> ids;
    for (int i = 0; i < 30; ++i) ids.push_back(f.submitted());
    auto* page = f.harness.show<CasesPage>();
    page->open({PageId::Cases, QStringLiteral("case"), ids.front().value, {}}); // the newest stand in front
    f.harness.settle();
    const QModelIndex index = f.list()->currentIndex();
    CHECK(static_cast<CaseListModel*>(f.list()->model())->caseAt(index)->id == ids.front());
    CHECK(f.list()->selectionModel()->isSelected(index));
    CHECK(f.list()->viewport()->rect().contains(f.list()->visualRect(index)));
}
