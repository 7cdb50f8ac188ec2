// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutions_page.h"

#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/institutions/institution_list_model.h"
#include "ui/registers/registers_page.h"
#include "ui/support/register_table_model.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>
#include <QListWidget>
#include <QTableView>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct Fixture {
    PageHarness harness;
    Workspace& file = harness.build.workspace();

    QListView* list() { return harness.find<QListView>("institutions"); }
    void click(const char* name) { harness.find<QAbstractButton>(name)->click(); }
};

QLineEdit* visibleLine(QWidget* below, const char* name) {
    for (auto* line : below->findChildren<QLineEdit*>(QString::fromLatin1(name)))
        if (line->isVisible()) return line;
    return nullptr;
}

} // namespace

TEST_CASE("an institution is added by its name and its facts are written as they are edited", "[ui][institutions]") {
    Fixture f;
    auto* page = f.harness.show<InstitutionsPage>();
    page->handle(PageCommand::New);
    QTest::keyClicks(f.harness.find<QLineEdit>("newInstitutionName"), QStringLiteral("Butaro Hospital"));
    QTest::keyClick(f.harness.find<QLineEdit>("newInstitutionName"), Qt::Key_Return);
    REQUIRE(f.list()->model()->rowCount() == 1);
    auto* province = visibleLine(page, "province");
    REQUIRE(province);
    QTest::keyClicks(province, QStringLiteral("Northern"));
    QTest::keyClick(province, Qt::Key_Return);
    const auto rows = *f.file.registers().list("institution");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].values[9] == FieldValue(std::string("Northern")));
    CHECK(page->quietFact().startsWith(QStringLiteral("1 institution")));
}

TEST_CASE("institutions are found by pinyin initials", "[ui][institutions]") {
    Fixture f;
    REQUIRE(f.file.institutions().add("北京协和医院"));
    REQUIRE(f.file.institutions().add("Haidian Hospital"));
    f.harness.show<InstitutionsPage>();
    auto* search = f.harness.find<SearchField>("institutionSearch");
    search->setText(QStringLiteral("bjxh"));
    search->reportNow();
    REQUIRE(f.list()->model()->rowCount() == 1);
    CHECK(f.list()->model()->index(0, 0).data().toString() == QString::fromUtf8("北京协和医院"));
}

TEST_CASE("from an institution one goes to its people", "[ui][institutions]") {
    Fixture f;
    const auto id = *f.file.institutions().add("A");
    f.harness.show<InstitutionsPage>();
    f.click("peopleHere");
    REQUIRE(f.harness.navigator.visits.size() == 1);
    CHECK(f.harness.navigator.visits[0].view == QStringLiteral("institution"));
    CHECK(f.harness.navigator.visits[0].id == id.value);
}

TEST_CASE("an institution where people work is not deleted, and the reason is said", "[ui][institutions]") {
    Fixture f;
    const auto id = *f.file.institutions().add("A");
    PersonDraft draft;
    draft.values.nativeName = "P";
    REQUIRE(f.file.people().addPerson(draft, WorkplaceDraft{id}));
    f.harness.show<InstitutionsPage>();
    f.click("deleteInstitution");
    CHECK(f.file.institutions().list().size() == 1);
    CHECK(f.harness.notices.toasts.size() + f.harness.notices.stops.size() == 1);
}

TEST_CASE("a funder is added, edited and deleted on the page of all registers", "[ui][registers]") {
    Fixture f;
    auto* page = f.harness.show<RegistersPage>();
    page->open({PageId::Registers, QStringLiteral("funder"), 0, {}});
    page->handle(PageCommand::New);
    f.harness.settle();
    auto* name = visibleLine(page, "name");
    REQUIRE(name);
    QTest::keyClicks(name, QStringLiteral("Lien"));
    const auto button = [page](const char* wanted) {
        for (auto* found : page->findChildren<QAbstractButton*>(QString::fromLatin1(wanted)))
            if (found->isVisible()) return found;
        return static_cast<QAbstractButton*>(nullptr);
    };
    REQUIRE(button("addRow"));
    button("addRow")->click();
    auto rows = *f.file.registers().list("funder");
    REQUIRE(rows.size() == 1);
    QTableView* table = nullptr;
    for (auto* found : page->findChildren<QTableView*>(QStringLiteral("registerTable")))
        if (found->isVisible()) table = found;
    REQUIRE(table);
    Q_EMIT table->clicked(table->model()->index(0, 0));
    name = visibleLine(page, "name");
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, QStringLiteral(" Foundation"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(f.file.registers().list("funder")->at(0).values[0] == FieldValue(std::string("Lien Foundation")));
    REQUIRE(button("deleteRow"));
    button("deleteRow")->click();
    CHECK(f.file.registers().list("funder")->empty());
    REQUIRE(f.file.undo());
    CHECK(f.file.registers().list("funder")->size() == 1);
}

TEST_CASE("a number that is none and a day that is none are marked and not written", "[ui][registers]") {
    Fixture f;
    auto* page = f.harness.show<RegistersPage>();
    page->open({PageId::Registers, QStringLiteral("target"), 0, {}});
    page->handle(PageCommand::New);
    f.harness.settle();
    QTest::keyClicks(visibleLine(page, "value"), QStringLiteral("many"));
    QTest::keyClicks(visibleLine(page, "period_start"), QStringLiteral("someday"));
    for (auto* found : page->findChildren<QAbstractButton*>(QStringLiteral("addRow")))
        if (found->isVisible()) found->click();
    CHECK_FALSE(visibleLine(page, "value")->accessibleDescription().isEmpty());
    CHECK_FALSE(visibleLine(page, "period_start")->accessibleDescription().isEmpty());
}

TEST_CASE("every register opens with named controls", "[ui][registers]") {
    Fixture f;
    auto* page = f.harness.show<RegistersPage>();
    auto* list = f.harness.find<QListWidget>("registers");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        page->handle(PageCommand::New);
        f.harness.settle();
        INFO(list->item(row)->text().toStdString());
        CHECK(test::namelessControls(page) == QStringList());
    }
}

TEST_CASE("the models of institutions and registers keep their promises to the views", "[ui][institutions]") {
    InstitutionListModel institutions;
    const QAbstractItemModelTester tester(&institutions, QAbstractItemModelTester::FailureReportingMode::Fatal);
    InstitutionRow row;
    row.id = InstitutionId{7};
    row.name.en = "Butaro";
    row.people = 1;
    institutions.setRows({row}, {{7, QStringLiteral("butaro")}});
    CHECK(institutions.rowOf(7) == 0);
    RegisterTableModel funders(*findRegister("funder"), {}, [](std::string_view, std::int64_t) { return QString(); });
    const QAbstractItemModelTester funderTester(&funders, QAbstractItemModelTester::FailureReportingMode::Fatal);
    funders.setRows({{1, {std::string("Lien"), std::string("foundation"), std::monostate{}}}});
    CHECK(funders.index(0, 1).data().toString() == QStringLiteral("Foundation"));
}
