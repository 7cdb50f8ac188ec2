// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshops_page.h"

#include "core/services/assessment_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/people_service.h"
#include "core/services/register_service.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/style/painting.h"
#include "ui/support/keep_reason.h"
#include "ui/support/language.h"
#include "ui/support/name_entry.h"
#include "ui/support/person_suggestions.h"
#include "ui/support/register_panel.h"
#include "ui/support/register_table_model.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/two_line_delegate.h"
#include "ui/workshops/cascade_map.h"
#include "ui/workshops/cascade_model.h"
#include "ui/workshops/desk_model.h"
#include "ui/workshops/desk_view.h"
#include "ui/workshops/kit_tests.h"
#include "ui/workshops/workshop_list_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct Fixture {
    PageHarness harness;
    Workspace& file = harness.build.workspace();
    PersonId first = harness.build.person("王秀英");
    PersonId second = harness.build.person("Nguyễn Thị Hương");
    EventId event = *file.workshops().add("Pain without fear", file.clock().today());

    WorkshopView view() { return *file.workshops().view(event); }
    WorkshopsPage* show() {
        auto* page = harness.show<WorkshopsPage>();
        harness.find<DeskView>("desk")->setMinuteOfDay(9 * 60);
        page->reload(nullptr);
        return page;
    }
    NameEntry* entry() { return harness.find<NameEntry>("deskEntry"); }
    QTableView* table() { return harness.find<QTableView>("deskTable"); }
    QLabel* told() { return harness.find<QLabel>("deskTold"); }
    void choose(const std::string& whatEnterDoes) {
        harness.find<CodeCombo>("deskHalfDay")->setCode(whatEnterDoes);
        Q_EMIT harness.find<CodeCombo>("deskHalfDay")->codeChanged();
    }
    void enter(const QString& typed) {
        QTest::keyClicks(entry(), typed);
        QTest::keyClick(entry(), Qt::Key_Return);
    }
    void click(const char* name) { harness.find<QAbstractButton>(name)->click(); }
};

} // namespace

TEST_CASE("a workshop is added by its title and opens at its desk", "[ui][workshop]") {
    Fixture f;
    auto* page = f.show();
    page->handle(PageCommand::New);
    auto* title = f.harness.find<QLineEdit>("newWorkshopName");
    QTest::keyClicks(title, QStringLiteral("Breathlessness"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(f.file.workshops().list().size() == 2);
    CHECK(f.harness.find<QListView>("workshops")->currentIndex().data().toString() == QStringLiteral("Breathlessness"));
    CHECK(page->quietFact().startsWith(QStringLiteral("2 workshop")));
    CHECK(f.entry()->hasFocus()); // who stands there is typed next
}

TEST_CASE("a search that finds no workshop says so, and what was typed can be added", "[ui][workshop]") {
    Fixture f;
    f.show();
    auto* search = f.harness.find<SearchField>("workshopSearch");
    REQUIRE(search);
    CHECK_FALSE(f.harness.find<QLabel>("nothingFits")->isVisible());
    QTest::keyClicks(search, QStringLiteral("Breathlessness"));
    search->reportNow();
    CHECK(f.harness.find<QLabel>("nothingFits")->isVisible());
    CHECK_FALSE(f.harness.find<QListView>("workshops")->isVisible());
    f.click("addTyped");
    auto* title = f.harness.find<QLineEdit>("newWorkshopName");
    CHECK(title->text() == QStringLiteral("Breathlessness"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(f.file.workshops().list().size() == 2);
    CHECK(f.harness.find<QListView>("workshops")->isVisible());
    CHECK_FALSE(f.harness.find<QLabel>("nothingFits")->isVisible());
}

TEST_CASE("three keys at the desk: somebody on the list is here, signed in for the morning", "[ui][workshop]") {
    Fixture f;
    const PersonId people[] = {f.first, f.second};
    REQUIRE(f.file.workshops().invite(f.event, people, "learner"));
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    f.show();
    QTest::keyClicks(f.entry(), QStringLiteral("wx"));
    QTest::keyClick(f.entry(), Qt::Key_Return);
    const auto view = f.view();
    CHECK(view.workshop.arrived == 1);
    CHECK(view.people[0].arrivedOn != view.people[1].arrivedOn);
    CHECK(view.halfDays[0].present == 1);
    CHECK(view.halfDays[1].present == 0);
    CHECK(f.entry()->hasFocus());
}

TEST_CASE("the desk of a running workshop without half-days signs people in and says how", "[ui][workshop]") {
    Fixture f;
    const Register& reg = *findRegister("event");
    auto row = *f.file.registers().find("event", f.event.value);
    row.values[*reg.placeOf("start_on")] = f.file.clock().today().plusDays(-1).iso();
    row.values[*reg.placeOf("end_on")] = f.file.clock().today().iso();
    REQUIRE(f.file.registers().save("event", f.event.value, row.values));
    f.show();
    CHECK(f.told()->text().contains(QStringLiteral("whoever signs in first makes its morning and its afternoon")));
    f.enter(QStringLiteral("wx"));
    const auto view = f.view();
    REQUIRE(view.halfDays.size() == 2);
    CHECK(view.halfDays[0].present == 1);
    CHECK(f.told()->text().startsWith(QStringLiteral("王秀英 is here: Learner.")));
    CHECK(f.harness.find<CodeCombo>("deskHalfDay")->code() == std::to_string(view.halfDays[0].session.id.value));
    f.enter(QStringLiteral("huong"));
    CHECK(f.view().halfDays[0].present == 2);
}

TEST_CASE("Space on the list is one key a person and goes to the next", "[ui][workshop]") {
    Fixture f;
    const PersonId people[] = {f.first, f.second};
    REQUIRE(f.file.workshops().invite(f.event, people, "learner"));
    f.show();
    f.table()->setFocus();
    f.table()->selectRow(0);
    QTest::keyClick(f.table(), Qt::Key_Space);
    QTest::keyClick(f.table(), Qt::Key_Space);
    CHECK(f.view().workshop.arrived == 2);
}

TEST_CASE("a badge under the scanner is its person, on the list or not", "[ui][workshop]") {
    Fixture f;
    f.show();
    QTest::keyClicks(f.entry(), toQt(badgeCode(f.second)));
    QTest::keyClick(f.entry(), Qt::Key_Return);
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].person == f.second);
}

TEST_CASE("a badge printed before a change of name or a merge is the same person as they are now", "[ui][workshop]") {
    Fixture f;
    const PersonId listed[] = {f.first};
    REQUIRE(f.file.workshops().invite(f.event, listed, "observer"));
    f.harness.build.mergeInto(f.second, f.first);
    PersonDraft draft;
    draft.values = *f.file.people().find(f.first);
    draft.values.nativeName = "王秀兰";
    REQUIRE(f.file.people().editPerson(f.first, draft));
    f.show();
    f.enter(toQt(badgeCode(f.second)));
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].person == f.first);
    CHECK(f.view().people[0].roles == std::vector<std::string>{"observer"});
    CHECK(f.told()->text() == QStringLiteral("王秀兰 is here: Observer."));
}

TEST_CASE("a badge that was misread or is not known is told in a sentence, and its code becomes nobody's name",
          "[ui][workshop]") {
    for (const char* mode : {"arrival", "list"}) {
        Fixture f;
        f.show();
        f.choose(mode);
        f.enter(toQt(badgeCode(f.first)));
        const QString code = toQt(badgeCode(f.second));
        QString misread = code;
        misread[5] = misread[5] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        for (const QString& wrong : {misread, code.left(12), toQt(badgeCode(PersonId{4711})), code + code}) {
            INFO(wrong);
            f.enter(wrong);
            CHECK(f.told()->text() == QStringLiteral("This badge is not known. Scan it again, or type the name."));
            CHECK_FALSE(f.harness.find<QLineEdit>("doorName")->isVisible());
            CHECK(f.entry()->hasFocus());
            CHECK(f.view().people.size() == 1);
        }
        f.enter(code); // typed over what was wrong
        REQUIRE(f.view().people.size() == 2);
        CHECK(f.told()->text().contains(QString::fromUtf8("Nguyễn Thị Hương")));
    }
}

TEST_CASE("a badge that is scanned into the line of a new person is neither a name nor an institution",
          "[ui][workshop]") {
    Fixture f;
    f.show();
    f.enter(QStringLiteral("Awa Diop"));
    auto* institution = f.harness.find<QLineEdit>("doorInstitution");
    const QString code = toQt(badgeCode(f.second));
    QTest::keyClicks(institution, code);
    QTest::keyClick(institution, Qt::Key_Return);
    CHECK(f.view().people.empty());
    CHECK(f.harness.find<QLabel>("doorHint")->text().startsWith(QStringLiteral("A badge was scanned")));
    CHECK(institution->hasFocus());
    CHECK(institution->selectedText() == code);
    QTest::keyClicks(institution, QStringLiteral("Dakar Clinic")); // typed over it
    auto* name = f.harness.find<QLineEdit>("doorName");
    name->setText(code);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(f.view().people.empty());
    CHECK(name->hasFocus());
    name->setText(QStringLiteral("Awa Diop"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].institution == "Dakar Clinic");
}

TEST_CASE("whoever is to be put on the list and is not in the file is offered as a new person", "[ui][workshop]") {
    Fixture f;
    f.show();
    f.choose("list");
    f.harness.find<CodeCombo>("deskRole")->setCode("lead_trainer");
    f.enter(QStringLiteral("huong"));
    CHECK_FALSE(f.told()->text().isEmpty());
    f.enter(QStringLiteral("12345"));
    CHECK(f.told()->text().startsWith(QStringLiteral("Nobody is found by “12345”")));
    CHECK(f.entry()->selectedText() == QStringLiteral("12345"));
    f.enter(QStringLiteral("Awa Diop"));
    CHECK(f.told()->text().isEmpty());
    auto* institution = f.harness.find<QLineEdit>("doorInstitution");
    REQUIRE(institution->isVisible());
    QTest::keyClick(institution, Qt::Key_Return);
    REQUIRE(f.view().people.size() == 2);
    const auto& added = f.view().people;
    const auto awa =
        std::find_if(added.begin(), added.end(), [](const auto& one) { return one.nativeName == "Awa Diop"; });
    REQUIRE(awa != added.end());
    CHECK(awa->roles == std::vector<std::string>{"lead_trainer"});
    CHECK_FALSE(awa->arrivedOn);
    CHECK_FALSE(institution->isVisible());
    CHECK(f.entry()->hasFocus());
}

TEST_CASE("a walk-in is here with two keys beside the name and the institution", "[ui][workshop]") {
    Fixture f;
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    f.show();
    int keys = 0;
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        ++keys;
    };
    f.entry()->setFocus();
    QTest::keyClicks(f.entry(), QStringLiteral("Awa Diop"));
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Dakar Clinic"));
    press(Qt::Key_Return);
    CHECK(keys == 2);
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].nativeName == "Awa Diop");
    CHECK(f.view().people[0].institution == "Dakar Clinic");
    CHECK(f.view().people[0].arrivedOn);
    CHECK(f.view().halfDays[0].present == 1);
    CHECK(f.entry()->hasFocus()); // the next one, please
}

TEST_CASE("namesakes at the desk are told apart by place and profession, and by more if these are the same",
          "[ui][workshop]") {
    Fixture f;
    const InstitutionId ward = f.harness.build.institution("Ward A");
    f.harness.build.person("李丽", {}, "nurse", ward);
    f.harness.build.person("李丽", {}, "physician_specialist", ward);
    f.harness.build.person("李丽", {}, "nurse", f.harness.build.institution("Ward B"));
    for (const char* phone : {"13900001111", "13900002222"}) {
        PersonDraft draft;
        draft.values.nativeName = "赵芳";
        draft.values.phone = phone;
        REQUIRE(f.file.people().addPerson(draft));
    }
    const auto details = [&](const char* name) {
        QStringList found;
        for (const NameSuggestion& one : suggestPeople(f.file, QString::fromUtf8(name))) found << one.detail;
        found.sort();
        return found;
    };
    const QStringList alike = details("李丽");
    REQUIRE(alike.size() == 3);
    CHECK(QSet<QString>(alike.begin(), alike.end()).size() == 3);
    CHECK(alike.filter(QStringLiteral("Ward A")).size() == 2);
    CHECK(alike.filter(codeLabel("cadre", "nurse")).size() == 2);
    CHECK(details("赵芳") == QStringList{QStringLiteral("…1111"), QStringLiteral("…2222")});
}

TEST_CASE("of several who are not on the list none is taken by Enter alone, and whoever is chosen is said to be added",
          "[ui][workshop]") {
    Fixture f;
    f.harness.build.person("蔡桂花");
    f.harness.build.person("蔡明");
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    f.show();
    const auto told = [&] { return f.harness.find<QLabel>("deskTold")->text(); };
    QTest::keyClicks(f.entry(), QStringLiteral("cai"));
    QTest::keyClick(f.entry(), Qt::Key_Return);
    CHECK(f.view().people.empty());
    CHECK(told().contains(QStringLiteral("none of them is on the list")));
    CHECK(f.entry()->text() == QStringLiteral("cai"));
    QTest::keyClick(f.entry(), Qt::Key_Down);
    QTest::keyClick(f.entry(), Qt::Key_Return);
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].arrivedOn);
    CHECK(told().contains(QStringLiteral("Was not on the list: added")));
    QTest::keyClicks(f.entry(), QStringLiteral("cai")); // the one on the list comes first, and is expected
    QTest::keyClick(f.entry(), Qt::Key_Return);
    CHECK(f.view().people.size() == 1);
    CHECK_FALSE(told().contains(QStringLiteral("Was not on the list")));
}

TEST_CASE("who is still awaited is offered before who is here already", "[ui][workshop]") {
    Fixture f;
    const PersonId people[] = {f.first, f.harness.build.person("王芳")};
    REQUIRE(f.file.workshops().invite(f.event, people, "learner"));
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    f.show();
    for (int i = 0; i < 2; ++i) {
        QTest::keyClicks(f.entry(), QStringLiteral("wang"));
        QTest::keyClick(f.entry(), Qt::Key_Return);
    }
    CHECK(f.view().halfDays[0].present == 2);
}

TEST_CASE("the list of workshops tells heads that were only counted", "[ui][workshop]") {
    Fixture f;
    const Register& reg = *findRegister("event_headcount");
    std::vector<FieldValue> values(reg.fields.size());
    values[*reg.placeOf("event_id")] = f.event.value;
    values[*reg.placeOf("n")] = std::int64_t{600};
    values[*reg.placeOf("source")] = std::string("letter of the hospital");
    REQUIRE(f.file.registers().save("event_headcount", {}, values));
    WorkshopListModel list;
    list.setRows(f.file.workshops().list(), f.file.clock().today());
    CHECK(list.index(0).data(TwoLineDelegate::FigureRole).toString() == QStringLiteral("600 counted"));
}

TEST_CASE("the page opens with the workshop of these days, not with the course that goes on beside it",
          "[ui][workshop]") {
    const Date today = Date::of(2026, 11, 28);
    const auto row = [&](int id, int from, int to) {
        WorkshopRow one;
        one.id = EventId{id};
        one.from = today.plusDays(from);
        one.to = today.plusDays(to);
        return one;
    };
    WorkshopListModel list;
    list.setRows({row(1, 30, 32), row(2, 9, 10), row(3, -1, 1), row(4, -27, 64), row(5, -90, -60)}, today);
    CHECK(list.suggested() == 2);
    list.setRows({row(1, 30, 32), row(2, 9, 10), row(5, -90, -60)}, today);
    CHECK(list.suggested() == 1);
    list.setRows({row(5, -90, -60), row(6, -120, -119)}, today);
    CHECK(list.suggested() == 0);
}

TEST_CASE("whoever is on no list comes in by a line: name, institution, Enter", "[ui][workshop]") {
    Fixture f;
    f.show();
    QTest::keyClicks(f.entry(), QStringLiteral("Awa Diop"));
    QTest::keyClick(f.entry(), Qt::Key_Return);
    auto* institution = f.harness.find<QLineEdit>("doorInstitution");
    REQUIRE(institution->isVisible());
    QTest::keyClicks(institution, QStringLiteral("Dakar Clinic"));
    QTest::keyClick(institution, Qt::Key_Return);
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].nativeName == "Awa Diop");
    CHECK(f.view().people[0].institution == "Dakar Clinic");
    CHECK_FALSE(institution->isVisible());
    REQUIRE(f.file.undo());
    CHECK(f.table()->model()->rowCount() == 0);
}

TEST_CASE("before the day people are put on the list, also as trainers, and taken off it", "[ui][workshop]") {
    Fixture f;
    auto row = *f.file.registers().find("event", f.event.value);
    const Register& reg = *findRegister("event");
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].column == "start_on") row.values[i] = f.file.clock().today().plusDays(7).iso();
    REQUIRE(f.file.registers().save("event", f.event.value, row.values));
    f.show();
    f.harness.find<CodeCombo>("deskRole")->setCode("lead_trainer");
    QTest::keyClicks(f.entry(), QStringLiteral("huong"));
    QTest::keyClick(f.entry(), Qt::Key_Return);
    REQUIRE(f.view().people.size() == 1);
    CHECK(f.view().people[0].roles == std::vector<std::string>{"lead_trainer"});
    CHECK_FALSE(f.view().people[0].arrivedOn);
    f.click("deskRemove");
    CHECK(f.view().people.empty());
}

TEST_CASE("whoever is to sign in before the day is told when it is and what to do until then", "[ui][workshop]") {
    Fixture f;
    const Register& reg = *findRegister("event");
    auto row = *f.file.registers().find("event", f.event.value);
    row.values[*reg.placeOf("start_on")] = f.file.clock().today().plusDays(7).iso();
    REQUIRE(f.file.registers().save("event", f.event.value, row.values));
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    f.show();
    f.enter(QStringLiteral("huong")); // on the list
    f.choose(std::to_string(f.view().halfDays[0].session.id.value));
    const auto refused = [&] {
        CHECK(f.told()->text().contains(mediumDate(f.file.clock().today().plusDays(7))));
        CHECK(f.told()->text().contains(QStringLiteral("“Put on the list”")));
        CHECK(f.harness.notices.toasts.empty());
        CHECK(f.entry()->hasFocus());
        CHECK(f.view().people.size() == 1);
        CHECK_FALSE(f.view().people[0].arrivedOn);
    };
    f.enter(QStringLiteral("huong"));
    refused();
    f.enter(QStringLiteral("Awa Diop"));
    CHECK_FALSE(f.harness.find<QLineEdit>("doorName")->isVisible());
    refused();
}

TEST_CASE("the desk of a workshop of three days shows who came when and as what", "[ui][workshop][i18n]") {
    const preceptor::test::LookScope look;
    Fixture f;
    auto row = *f.file.registers().find("event", f.event.value);
    const Register& reg = *findRegister("event");
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].column == "start_on") row.values[i] = f.file.clock().today().plusDays(-2).iso();
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].column == "end_on") row.values[i] = f.file.clock().today().iso();
    REQUIRE(f.file.registers().save("event", f.event.value, row.values));
    REQUIRE(f.file.workshops().invite(f.event, std::span(&f.first, 1), "lead_trainer"));
    REQUIRE(f.file.workshops().arrive(f.event, f.second, {}));
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    auto* page = f.show();
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        page->reload(nullptr);
        f.harness.settle();
        const QTableView* table = f.table();
        REQUIRE(table->model()->columnCount() == DeskModel::FirstHalfDay + 6);
        for (int column = DeskModel::Roles; column < table->model()->columnCount(); ++column) {
            const int room = table->columnWidth(column) - 2 * space::kS;
            const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
            INFO(language << " " << heading);
            CHECK(textWidth(TextRole::Small, heading) <= room);
            if (column == DeskModel::Roles && (language == "vi" || language == "fr")) continue; // in the tool tip
            for (int person = 0; person < 2; ++person)
                CHECK(textWidth(TextRole::Body, table->model()->index(person, column).data().toString()) <= room);
        }
    }
}

TEST_CASE("no half-day of the desk is called by an hour of the clock", "[ui][workshop]") {
    Fixture f;
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    DeskModel desk;
    desk.setView(f.view());
    CHECK(desk.headerData(DeskModel::FirstHalfDay, Qt::Horizontal, Qt::DisplayRole).toString() ==
          QString::fromUtf8("%1 · am").arg(toQt(f.file.clock().today()).day()));
}

TEST_CASE("figures of a register stand under their headings", "[ui][workshop]") {
    const RegisterTableModel seats(*findRegister("invitation"), "event_id", [](auto, auto) { return QString(); });
    for (int column = 0; column < seats.columnCount(); ++column) {
        const auto heading = seats.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const bool figures = seats.headerData(column, Qt::Horizontal).toString() == QStringLiteral("Seats");
        CHECK(((heading & Qt::AlignRight) != 0) == figures);
    }
}

TEST_CASE("the evaluation of a workshop shows each question with all its marks", "[ui][workshop]") {
    const RegisterTableModel forms(*findRegister("item_batch"), "event_id", [](auto, auto) { return QString(); });
    QStringList headings;
    for (int column = 0; column < forms.columnCount(); ++column)
        headings << forms.headerData(column, Qt::Horizontal).toString();
    CHECK(headings.size() == 6);
    for (int mark = 1; mark <= 5; ++mark) CHECK(headings.contains(QStringLiteral("Marked %1").arg(mark)));
    CHECK(forms.shares() == QList<int>{2, 1, 1, 1, 1, 1}); // the question has the most room
}

TEST_CASE("all tabs of a workshop are in sight at once, in every language", "[ui][workshop][i18n]") {
    const preceptor::test::LookScope scope;
    Fixture f;
    f.show();
    auto* tabs = f.harness.find<QTabWidget>("workshopTabs");
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        f.harness.settle();
        CAPTURE(language);
        CHECK(tabs->tabBar()->tabRect(tabs->count() - 1).right() < tabs->width());
        for (const auto* arrow : tabs->tabBar()->findChildren<QToolButton*>()) CHECK_FALSE(arrow->isVisible());
        for (int tab = 0; tab < tabs->count(); ++tab)
            CHECK(tabs->tabBar()->tabRect(tab).width() > textWidth(TextRole::BodyStrong, tabs->tabText(tab)));
    }
}

TEST_CASE("of hundreds of trainers those with the most learners can be read beside their bars", "[ui][workshop]") {
    Cascade cascade;
    for (int i = 0; i < 400; ++i) {
        CascadeTrainer trainer;
        trainer.person = PersonId{i + 1};
        trainer.name = "Trainer " + std::to_string(i + 1);
        trainer.generation = i == 0 ? 0 : 1;
        trainer.learners = i % 20 == 7 ? 100 + i : 1;
        cascade.trainers.push_back(trainer);
        if (i > 0) cascade.edges.push_back({PersonId{1}, PersonId{i + 1}, EventId{}});
    }
    const CascadeTree tree = treeOf(std::move(cascade));
    const auto named = CascadeMap::namedBeside(tree, {700, 500});
    REQUIRE(named.size() >= 20);
    CHECK(named.front() == 387); // the most learners
    CHECK(std::count_if(named.begin(), named.end(), [](int node) { return node % 20 == 7; }) == 20);
    CHECK(CascadeMap::namedBeside(tree, {700, 12'000}).empty()); // each has room in its own bar
}

TEST_CASE("a name too wide for its bar of the cascade goes on below where there is room", "[ui][cascade]") {
    const QString name = QStringLiteral("James Kamau Wanjiru");
    CHECK(CascadeMap::linesOfName(name, {1000, 100}) == QStringList{name});
    const QStringList two = CascadeMap::linesOfName(name, {100, 100});
    REQUIRE(two.size() == 2);
    CHECK(two.join(QLatin1Char(' ')) == name);
    CHECK(CascadeMap::linesOfName(name, {100, 20}) == QStringList{name});
}

TEST_CASE("half-days are planned by a button, and lead to their attendance and their sheet", "[ui][workshop]") {
    Fixture f;
    f.show();
    f.click("planHalfDays");
    REQUIRE(f.view().halfDays.size() == 2);
    f.click("halfDayAttendance");
    f.click("halfDaySheet");
    REQUIRE(f.harness.navigator.visits.size() == 2);
    CHECK(f.harness.navigator.visits[0].view == QStringLiteral("attendance"));
    CHECK(f.harness.navigator.visits[1].view == QStringLiteral("sheet"));
    CHECK(f.harness.navigator.visits[1].id == f.view().halfDays[0].session.id.value);
}

TEST_CASE("the seats tab tells who of an institution came", "[ui][workshop]") {
    Fixture f;
    const InstitutionId anhe = f.harness.build.institution("Anhe");
    const PersonId third = f.harness.build.person("Wang Fang", {}, "nurse", anhe);
    REQUIRE(f.file.registers().save("invitation", {}, {f.event.value, anhe.value, std::int64_t{3}}));
    REQUIRE(f.file.workshops().arrive(f.event, third, {}));
    f.show();
    f.harness.find<QTabWidget>("workshopTabs")->setCurrentIndex(2);
    const auto* seats = f.harness.find<QTableView>("seatsTaken")->model();
    REQUIRE(seats->rowCount() == 2); // and all together
    QStringList line;
    for (int column = 0; column < 4; ++column) line << seats->index(0, column).data().toString();
    CHECK(line == QStringList{QStringLiteral("Anhe"), QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("1")});
}

namespace {

// What stands on the pages, in one text, without blanks.
QString textOf(const QString& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_C);
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

TEST_CASE("the kit of a workshop is one PDF, also for nobody yet", "[ui][workshop]") {
    Fixture f;
    const test::TempDir dir;
    const QString path = toQt((dir / "kit.pdf").string());
    f.show();
    f.harness.files.willAnswer(path);
    f.click("workshopKit");
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(f.harness.notices.toasts.size() == 1);
    CHECK(f.harness.notices.toasts.front().sentence.contains(QStringLiteral("no half-days are planned")));
    const PersonId people[] = {f.first, f.second};
    REQUIRE(f.file.workshops().invite(f.event, people, "learner"));
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    const qint64 before = pdf.size();
    pdf.close();
    f.harness.files.willAnswer(path);
    f.click("workshopKit");
    CHECK(QFile(path).size() > before);
    CHECK_FALSE(f.harness.notices.toasts.back().sentence.contains(QStringLiteral("half-days")));
}

TEST_CASE("a long name stands whole on the badge", "[ui][workshop]") {
    Fixture f;
    const PersonId people[] = {f.harness.build.person("Nguyễn Thị Minh Khai Phương"),
                               f.harness.build.person("Marie-Antoinette de la Rochefoucauld")};
    REQUIRE(f.file.workshops().invite(f.event, people, "learner"));
    const test::TempDir dir;
    const QString path = toQt((dir / "kit.pdf").string());
    f.show();
    f.harness.files.willAnswer(path);
    f.click("workshopKit");
    const QString text = textOf(path);
    CHECK(text.contains(QStringLiteral("NguyễnThịMinhKhaiPhương")));
    CHECK(text.contains(QStringLiteral("Marie-AntoinettedelaRochefoucauld")));
}

TEST_CASE(
    "the kit has a line for every answer, a checklist by its items and a teach-back sheet for all learners, in the "
    "language of the class",
    "[ui][workshop]") {
    Fixture f;
    const CourseVersionId version = f.harness.build.course(1);
    Cohort cohort;
    cohort.programme = f.harness.build.programme();
    cohort.version = version;
    cohort.name = "Class 1";
    cohort.language = "vi";
    cohort.startOn = f.file.clock().today();
    const CohortId id = *f.file.curriculum().addCohort(cohort);
    AssessmentService& tests = f.file.assessments();
    REQUIRE(tests.add({{}, version, "Long test", "post_test", 97, {}}));
    REQUIRE(tests.add({{}, version, "Usual test", "pre_test", 50, {}}));
    REQUIRE(tests.add({{}, version, "Opioid checklist", "osce", 2, {}}, "Checks the order\nAdds up the dose"));
    REQUIRE(tests.add({{}, version, "Ten minutes", "teach_back", 10, 6.0}));
    const Register& reg = *findRegister("event");
    auto row = *f.file.registers().find("event", f.event.value);
    row.values[*reg.placeOf("cohort_id")] = id.value;
    REQUIRE(f.file.registers().save("event", f.event.value, row.values));
    std::vector<PersonId> people;
    for (int i = 1; i <= 45; ++i) people.push_back(f.harness.build.person("Learner " + std::to_string(i)));
    REQUIRE(f.file.workshops().invite(f.event, people, "learner"));
    const test::TempDir dir;
    const QString path = toQt((dir / "kit.pdf").string());
    f.show();
    f.harness.files.willAnswer(path);
    f.click("workshopKit");
    const QString text = textOf(path);
    for (const char* line : {"1.", "41.", "97."}) CHECK(text.contains(QString::fromLatin1(line) + QStringLiteral("A")));
    CHECK_FALSE(text.contains(QStringLiteral("98.A")));
    CHECK(text.count(QStringLiteral("Usualtest")) == 1); // on one page
    CHECK(text.contains(QStringLiteral("Addsupthedose")));
    CHECK(text.count(QStringLiteral("Learner45")) >= 2); // the badge and the teach-back sheet
    const auto inVietnamese = [&](const char* words) {
        const QString wanted = translatedInto(QStringLiteral("vi"), "WorkshopKit", words);
        CHECK(wanted != QString::fromLatin1(words));
        CHECK(text.contains(QString(wanted).remove(QLatin1Char(' '))));
    };
    inVietnamese("How was it?");
    inVietnamese("Who taught back");
    inVietnamese("The trainers explained clearly.");
}

TEST_CASE("the paper of a teach-back has a column for each item, on further pages where they find no room",
          "[ui][workshop]") {
    const auto printed = [](int items, int learners) {
        KitTest test;
        test.test = {{}, {}, "Ten minutes", "teach_back", 2.0 * items, {}};
        for (int i = 1; i <= items; ++i) test.items.push_back({{}, "Skill" + std::to_string(i) + ".", 2});
        std::vector<WorkshopPerson> people(static_cast<std::size_t>(learners));
        for (std::size_t i = 0; i < people.size(); ++i) {
            people[i].nativeName = "Learner" + std::to_string(i + 1) + ".";
            people[i].roles = {"learner"};
        }
        const test::TempDir dir;
        const QString path = toQt((dir / "paper.pdf").string());
        printToPdf(path, {}, [&](Paper& paper) {
            paintKitTest(paper, {QStringLiteral("Workshop"), {}, QStringLiteral("en")}, test, people);
        });
        return textOf(path);
    };
    const QString few = printed(4, 3);
    CHECK(few.count(QLatin1String("/2")) == 4);
    CHECK(few.count(QLatin1String("/8")) == 1); // what they come to
    CHECK(few.count(QLatin1String("Learner3.")) == 1);
    CHECK(few.count(QLatin1String("Observedby")) == 1);
    const QString many = printed(20, 3);
    CHECK(many.count(QLatin1String("/2")) == 20);
    CHECK(many.count(QLatin1String("Skill20.")) == 1);
    CHECK(many.count(QLatin1String("/40")) == 1);
    CHECK(many.count(QLatin1String("Learner3.")) == 2);
    CHECK(many.count(QLatin1String("Passed")) == 1);
    CHECK(printed(40, 3).count(QLatin1String("/2")) == 40);
    const QString none = printed(0, 3);
    CHECK(none.count(QLatin1String("Marksof0")) == 1);
    CHECK(none.count(QLatin1String("Observedby")) == 1);
    CHECK(printed(4, 60).count(QLatin1String("/8")) == 3); // the head on each page
}

TEST_CASE("a kit is in the language of its workshop where one is told", "[ui][workshop]") {
    Fixture f;
    const Register& reg = *findRegister("event");
    auto row = *f.file.registers().find("event", f.event.value);
    row.values[*reg.placeOf("language")] = std::string("fr");
    REQUIRE(f.file.registers().save("event", f.event.value, row.values));
    const test::TempDir dir;
    const QString path = toQt((dir / "kit.pdf").string());
    f.show();
    f.harness.files.willAnswer(path);
    f.click("workshopKit");
    const QString wanted = translatedInto(QStringLiteral("fr"), "WorkshopKit", "How was it?");
    CHECK(textOf(path).contains(QString(wanted).remove(QLatin1Char(' '))));
}

TEST_CASE("a folder that is gone keeps the kit from being written, and says so", "[ui][workshop]") {
    Fixture f;
    f.show();
    f.harness.files.willAnswer(QStringLiteral("/nowhere/kit.pdf"));
    f.click("workshopKit");
    CHECK(f.harness.notices.toasts.size() == 1);
    CHECK(f.harness.notices.toasts[0].sentence.contains(QStringLiteral("nowhere")));
}

TEST_CASE("the models of workshops keep their promises, and every control has a name", "[ui][workshop]") {
    Fixture f;
    REQUIRE(f.file.workshops().invite(f.event, std::span(&f.first, 1), "learner"));
    REQUIRE(f.file.workshops().planHalfDays(f.event));
    WorkshopListModel list;
    DeskModel desk;
    const QAbstractItemModelTester testList(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester testDesk(&desk, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setRows(f.file.workshops().list(), f.file.clock().today());
    desk.setView(f.view());
    CHECK(list.suggested() == 0);
    CHECK(desk.columnCount() == DeskModel::FirstHalfDay + 2);
    auto* page = f.show();
    CHECK(test::namelessControls(page) == QStringList());
}

TEST_CASE("who trained whom is one tree, each trainer below who made them one, and leads to the person",
          "[ui][workshop][cascade]") {
    Fixture f;
    const PersonId third = f.harness.build.person("Third");
    const auto add = [&](const char* title, bool tot, PersonId lead, PersonId learner) {
        const EventId id = *f.file.workshops().add(title, f.file.clock().today().plusDays(-30));
        REQUIRE(f.file.workshops().invite(id, std::span(&lead, 1), "lead_trainer"));
        REQUIRE(f.file.workshops().invite(id, std::span(&learner, 1), "learner"));
        auto row = *f.file.registers().find("event", id.value);
        const Register& reg = *findRegister("event");
        for (std::size_t i = 0; i < reg.fields.size(); ++i)
            if (reg.fields[i].column == "is_tot") row.values[i] = std::int64_t{tot};
        REQUIRE(f.file.registers().save("event", id.value, row.values));
        const auto roles = *f.file.registers().list("event_role", {{"event_id", std::to_string(id.value)}});
        const Register& role = *findRegister("event_role");
        for (auto entry : roles) {
            for (std::size_t i = 0; i < role.fields.size(); ++i)
                if (role.fields[i].column == "completed_on")
                    entry.values[i] = f.file.clock().today().plusDays(-29).iso();
            REQUIRE(f.file.registers().save("event_role", entry.id, entry.values));
        }
    };
    REQUIRE(f.file.registers().save(
        "trainer_profile", std::nullopt,
        {f.first.value, std::string("faculty"), std::string("local"), {}, {}, {}, std::int64_t{1}, {}, {}}));
    add("TOT 1", true, f.first, f.second);
    add("TOT 2", true, f.second, third);
    for (const WorkshopRow& row : f.file.workshops().list())
        if (row.title == "TOT 1")
            REQUIRE(f.file.registers().save(
                "event_headcount", std::nullopt,
                {row.id.value, {}, std::string("unknown"), {}, std::int64_t{5}, std::string("letter"), {}}));
    auto* page = f.show();
    page->open({PageId::Workshops, QStringLiteral("cascade"), 0, {}});
    auto* tree = f.harness.find<QTreeView>("cascadeTree");
    REQUIRE(tree);
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(tree->model()->rowCount() == 1);
    const QModelIndex top = tree->model()->index(0, 0);
    CHECK(top.data().toString() == QString::fromUtf8("王秀英"));
    const QModelIndex below = tree->model()->index(0, 0, top);
    CHECK(below.data().toString() == QString::fromUtf8("Nguyễn Thị Hương"));
    CHECK(tree->model()->index(0, 0, below).data().toString() == QStringLiteral("Third"));
    // The day does not run into the figure before it.
    const QModelIndex day = top.siblingAtColumn(CascadeModel::LastTaught);
    CHECK(day.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    CHECK(tree->columnWidth(CascadeModel::LastTaught) >=
          tree->fontMetrics().horizontalAdvance(day.data().toString()) + 16);
    Q_EMIT tree->activated(below);
    REQUIRE(f.harness.navigator.visits.size() == 1);
    CHECK(f.harness.navigator.visits[0].id == f.second.value);
    const test::TempDir dir;
    f.harness.files.willAnswer(toQt((dir / "cascade.pdf").string()));
    f.click("saveCascade");
    QProcess reader; // the picture has its legend on paper too
    reader.start(QStringLiteral("pdftotext"), {toQt((dir / "cascade.pdf").string()), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString paper = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    CHECK(paper.contains(QStringLiteral("Filled (thin: green): taught within 12 months.")));
    CHECK(paper.contains(QStringLiteral("5 more only counted")));
    CHECK(test::namelessControls(page) == QStringList());
    page->open({PageId::Workshops, QStringLiteral("workshop"), f.event.value, {}});
    CHECK(f.harness.find<QListView>("workshops")->isVisible());
}

TEST_CASE("an action of a workshop that tells who a patient is asks for other words, or for a reason that is kept",
          "[ui][workshop][privacy]") {
    Fixture f;
    f.show();
    auto* panel = f.harness.find<RegisterPanel>("action");
    REQUIRE(panel);
    f.harness.find<QTabWidget>("workshopTabs")->setCurrentWidget(panel);
    panel->addNew();
    auto* text = panel->findChild<QPlainTextEdit*>(QStringLiteral("text"));
    text->setPlainText(QStringLiteral("Call 13800138000 for the drugs"));
    panel->findChild<QAbstractButton*>(QStringLiteral("addRow"))->click();
    f.harness.settle();
    CHECK(f.file.registers().list("action")->empty());
    CHECK_FALSE(text->accessibleDescription().isEmpty());
    auto* keep = panel->findChild<KeepReason*>();
    CHECK_FALSE(keep->isHidden());
    keep->findChild<QLineEdit*>(QStringLiteral("lineReason"))->setText(QStringLiteral("The number of a pharmacy"));
    keep->findChild<QAbstractButton*>(QStringLiteral("keepAsIs"))->click();
    f.harness.settle();
    CHECK(f.file.registers().list("action")->size() == 1);
    panel->addNew();
    text->setPlainText(QStringLiteral("Call 13912345678 for the drugs"));
    panel->findChild<QAbstractButton*>(QStringLiteral("addRow"))->click();
    f.harness.settle();
    CHECK(f.file.registers().list("action")->size() == 1); // another number
    text->setPlainText(QStringLiteral("Call the help line for the drugs"));
    panel->findChild<QAbstractButton*>(QStringLiteral("addRow"))->click();
    CHECK(f.file.registers().list("action")->size() == 2);
}
