// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/institution_service.h"
#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/people/history_table_model.h"
#include "ui/people/people_page.h"
#include "ui/people/person_table_model.h"
#include "ui/people/suspect_list_model.h"
#include "ui/people/transcript.h"
#include "ui/settings/preferences.h"
#include "ui/style/painting.h"
#include "ui/support/choice_field.h"
#include "ui/support/language.h"
#include "ui/support/register_panel.h"
#include "ui/text/convert.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct Fixture {
    PageHarness harness;
    Workspace& file = harness.build.workspace();
    InstitutionId pumch = *file.institutions().add("北京协和医院");

    PersonId add(const char* name, const char* phone = "") {
        PersonDraft draft;
        draft.values.nativeName = name;
        draft.values.phone = phone;
        return *file.people().addPerson(draft, WorkplaceDraft{pumch, "nurse"});
    }
    QTableView* table() { return harness.find<QTableView>("peopleTable"); }
    QStringList shown() {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << table()->model()->index(row, 0).data().toString();
        return names;
    }
    void type(const char* field, const QString& text) { QTest::keyClicks(harness.find<QLineEdit>(field), text); }
    void enter(const char* field) { QTest::keyClick(harness.find<QLineEdit>(field), Qt::Key_Return); }
    void click(const char* name) { harness.find<QAbstractButton>(name)->click(); }
};

} // namespace

TEST_CASE("people are listed in name order and found as one types", "[ui][people]") {
    Fixture f;
    for (const char* name : {"张伟", "王秀英", "Aminata Diallo"}) f.add(name);
    auto* page = f.harness.show<PeoplePage>();
    CHECK(f.shown() == QStringList{"Aminata Diallo", QString::fromUtf8("王秀英"), QString::fromUtf8("张伟")});
    CHECK(page->quietFact() == QStringLiteral("3 people"));
    auto* search = f.harness.find<SearchField>("peopleSearch");
    search->setText(QStringLiteral("wxy"));
    search->reportNow();
    CHECK(f.shown() == QStringList{QString::fromUtf8("王秀英")});
}

TEST_CASE("an observation of an entrusted activity is entered on the page of the person", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    const auto pain =
        f.file.registers().save("epa", {}, {"local", "PAIN", "Manage pain", {}, {}, {}, "4_unsupervised"});
    REQUIRE(pain);
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    f.harness.find<QTabWidget>("personTabs")->setCurrentIndex(1);
    auto* panel = f.harness.find<RegisterPanel>("epa_observation");
    panel->addNew();
    panel->findChild<ChoiceField*>(QStringLiteral("epa_id"))->setChoice(*pain, QStringLiteral("Manage pain"));
    panel->findChild<CodeCombo*>(QStringLiteral("level"))->setCode("3_indirect");
    panel->findChild<QAbstractButton*>(QStringLiteral("addRow"))->click();
    const auto rows = *f.file.registers().list("epa_observation");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].values[0] == FieldValue(id.value));
    CHECK(rows[0].values[3] == FieldValue(std::string("3_indirect")));
    f.harness.find<QTabWidget>("personTabs")->setCurrentIndex(0);
    CHECK(f.harness.find<QTableView>("history")->model()->rowCount() == 1);
}

TEST_CASE("how long something took is not cut off on a person's page", "[ui][people][i18n]") {
    const preceptor::test::LookScope look;
    Fixture f;
    const PersonId id = f.add("王秀英");
    SeriesDraft series;
    series.programme = f.harness.build.programme();
    series.title = "信仰与灵性照护 · Spirituality and faith at the end of life";
    series.firstDay = Date::of(2026, 9, 1);
    series.recurrence.intervalWeeks = 2;
    series.recurrence.count = 1;
    series.minutes = 90;
    REQUIRE(f.file.conferences().planSeries(series));
    const SessionId session = f.file.conferences().sessions().at(0).session.id;
    REQUIRE(f.file.attendance().addWalkIn(session, id, "hub_expert"));
    REQUIRE(f.file.attendance().mark(session, std::span(&id, 1), AttendanceStatus::LeftEarly));
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    const auto* history = f.harness.find<QTableView>("history");
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        page->reload(nullptr);
        f.harness.settle();
        const QString time = history->model()->index(0, 4).data().toString();
        INFO(language << " " << time);
        CHECK_FALSE(time.isEmpty());
        CHECK(textWidth(TextRole::Body, time) <= history->columnWidth(4) - 2 * space::kS);
    }
}

TEST_CASE("what was observed of a person is read in full beside their facts", "[ui][people][i18n]") {
    const preceptor::test::LookScope look;
    Fixture f;
    const PersonId id = f.add("王秀英");
    const auto activity = f.file.registers().save("epa", {},
                                                  {"local",
                                                   "PSY",
                                                   "Address psychosocial needs of patients and families",
                                                   "应对患者和家属的心理社会需求",
                                                   {},
                                                   {},
                                                   "4_unsupervised"});
    REQUIRE(activity);
    const std::int64_t observer = f.add("Nguyễn Thị Thanh Hương").value;
    REQUIRE(f.file.registers().save(
        "epa_observation", {},
        {id.value, *activity, "2026-05-07", "3_indirect", observer, {}, {}, "retrospective", {}, {}}));
    REQUIRE(
        f.file.registers().save("entrustment_decision", {},
                                {id.value, *activity, "3_indirect", "2026-05-08", "Nguyễn Thị Thanh Hương", {}, {}}));
    auto* page = f.harness.show<PeoplePage>();
    page->resize(1366 - 212, 700); // the smallest window, beside the rail
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        for (const auto& [tab, name] : {std::pair(1, "epa_observation"), std::pair(2, "entrustment_decision")}) {
            f.harness.find<QTabWidget>("personTabs")->setCurrentIndex(tab);
            page->reload(nullptr);
            f.harness.settle();
            const auto* table = f.harness.find<RegisterPanel>(name)->findChild<QTableView*>();
            REQUIRE(table->model()->rowCount() == 1);
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString words = table->model()->index(0, column).data().toString();
                INFO(language << " " << words);
                const QFontMetrics metrics(roleFont(TextRole::Body));
                const QRect room(0, 0, table->columnWidth(column) - 2 * space::kS, 4000);
                const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, words);
                CHECK(needed.width() <= room.width());
                CHECK(needed.height() <= table->rowHeight(0));
            }
        }
    }
}

TEST_CASE("what was observed last of a person stands first", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    const auto pain =
        f.file.registers().save("epa", {}, {"local", "PAIN", "Manage pain", {}, {}, {}, "4_unsupervised"});
    for (const char* day : {"2026-05-07", "2026-09-01", "2026-02-11", "2026-10-30", "2026-03-08"})
        REQUIRE(f.file.registers().save(
            "epa_observation", {},
            {id.value, *pain, day, "3_indirect", FieldValue(), {}, {}, "retrospective", {}, {}}));
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    f.harness.find<QTabWidget>("personTabs")->setCurrentIndex(1);
    const auto* rows = f.harness.find<RegisterPanel>("epa_observation")->findChild<QTableView*>()->model();
    QStringList days;
    for (int row = 0; row < rows->rowCount(); ++row) days << rows->index(row, 2).data().toString();
    CHECK(days == QStringList{"2026-10-30", "2026-09-01", "2026-05-07", "2026-03-08", "2026-02-11"});
}

TEST_CASE("nothing is cut off on the paper of a transcript", "[ui][people][i18n]") {
    const preceptor::test::LookScope look;
    const preceptor::test::TempDir dir;
    const QString pdf = toQt((dir / "transcript.pdf").string());
    HistoryRow seen;
    seen.kind = HistoryKind::Observation;
    seen.on = Date::of(2026, 5, 7);
    seen.title = "Respond to a request for hastened death";
    seen.context = "安宁疗护信心 Confidence in palliative care";
    seen.status = "2_direct";
    seen.minutes = 170;
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        printToPdf(pdf, QStringLiteral("Transcript"), transcriptPages({{}, {}, {}, QDate(2026, 5, 8), {seen}}));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        REQUIRE(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        INFO(language << " " << text);
        CHECK(text.contains(QStringLiteral("2026-05-07")));
        CHECK_FALSE(text.contains(QStringLiteral("…")));
    }
}

TEST_CASE("an activity is taken by a part of its name and Enter, and nobody's level is guessed", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    for (const char* title : {"Manage pain", "Manage symptoms other than pain"})
        REQUIRE(f.file.registers().save("epa", {}, {"local", title, title, {}, {}, {}, "4_unsupervised"}));
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    f.harness.find<QTabWidget>("personTabs")->setCurrentIndex(1);
    auto* panel = f.harness.find<RegisterPanel>("epa_observation");
    panel->addNew();
    f.harness.settle();
    auto* activity = panel->findChild<ChoiceField*>(QStringLiteral("epa_id"));
    auto* level = panel->findChild<CodeCombo*>(QStringLiteral("level"));
    CHECK(level->code().empty());
    const auto sentences = [&] {
        QStringList all;
        for (const auto* label : panel->findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join(QLatin1Char('\n'));
    };
    QTest::keyClicks(activity, QStringLiteral("nothing"));
    QTest::keyClick(activity, Qt::Key_Return, Qt::ControlModifier);
    CHECK(sentences().contains(QStringLiteral("“nothing” was not found.")));
    activity->clear();
    QTest::keyClicks(activity, QStringLiteral("pain"));
    QTest::keyClick(activity, Qt::Key_Return);
    CHECK(activity->text() == QStringLiteral("Manage pain"));
    CHECK(activity->id() != 0);
    CHECK_FALSE(sentences().contains(QStringLiteral("was not found")));
    QTest::keyClick(activity, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.file.registers().list("epa_observation")->empty());
    CHECK(sentences().contains(QStringLiteral("This is needed.")));
    level->setCode("3_indirect");
    QTest::keyClick(activity, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.file.registers().list("epa_observation")->size() == 1);
}

TEST_CASE("who decides to entrust is offered from the register, and may be anybody", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    f.add("唐欣然");
    const auto pain =
        f.file.registers().save("epa", {}, {"local", "PAIN", "Manage pain", {}, {}, {}, "4_unsupervised"});
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    f.harness.find<QTabWidget>("personTabs")->setCurrentIndex(2);
    auto* panel = f.harness.find<RegisterPanel>("entrustment_decision");
    panel->addNew();
    f.harness.settle();
    panel->findChild<ChoiceField*>(QStringLiteral("epa_id"))->setChoice(*pain, QStringLiteral("Manage pain"));
    panel->findChild<CodeCombo*>(QStringLiteral("level"))->setCode("3_indirect");
    auto* by = panel->findChild<ChoiceField*>(QStringLiteral("decided_by"));
    REQUIRE(by);
    QTest::keyClicks(by, QStringLiteral("txr"));
    REQUIRE(by->completer()->completionModel()->rowCount() == 1);
    const QModelIndex offered = by->completer()->completionModel()->index(0, 0);
    Q_EMIT by->completer()->activated(offered);
    CHECK(by->text() == QStringLiteral("唐欣然"));
    by->clear();
    QTest::keyClicks(by, QStringLiteral("Dr Tan"));
    QTest::keyClick(by, Qt::Key_Return, Qt::ControlModifier);
    const auto decisions = *f.file.registers().list("entrustment_decision");
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].values[4] == FieldValue(std::string("Dr Tan")));
    auto* table = panel->findChild<TableView*>();
    Q_EMIT table->opened(table->model()->index(0, 0));
    CHECK(by->text() == QStringLiteral("Dr Tan"));
}

TEST_CASE("an observation and the decision on it are entered with the keys alone, in well under a minute",
          "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    const auto pain =
        f.file.registers().save("epa", {}, {"local", "PAIN", "Manage pain", {}, {}, {}, "4_unsupervised"});
    REQUIRE(pain);
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    int keys = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        ++keys;
    };
    const auto type = [&](const char* text) {
        for (const char* c = text; *c != 0; ++c) QTest::keyClick(QApplication::focusWidget(), *c), ++keys;
    };
    const auto enter = [&](const char* code, int tab, const char* wanted) {
        f.harness.find<QTabWidget>("personTabs")->setCurrentIndex(tab);
        auto* panel = f.harness.find<RegisterPanel>(code);
        REQUIRE(panel);
        panel->addNew();
        f.harness.settle();
        keys = 0;
        type("pain");
        auto* level = panel->findChild<CodeCombo*>(QStringLiteral("level"));
        for (int tabs = 0; tabs < 4 && !level->hasFocus(); ++tabs) press(Qt::Key_Tab);
        panel->findChild<ChoiceField*>(QStringLiteral("epa_id"))->settle(); // the open list of choices heard no Tab
        REQUIRE(level->hasFocus());
        REQUIRE(level->count() >= 5); // the five levels of supervision
        for (int i = 0; i < level->count() && level->code() != wanted; ++i) press(Qt::Key_Down);
        REQUIRE(level->code() == wanted);
    };
    enter("epa_observation", 1, "3_indirect");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.file.registers().list("epa_observation")->size() == 1);
    CHECK(keys <= 12); // a key every five seconds is a minute
    enter("entrustment_decision", 2, "4_unsupervised");
    auto* by =
        f.harness.find<RegisterPanel>("entrustment_decision")->findChild<QLineEdit*>(QStringLiteral("decided_by"));
    for (int tabs = 0; tabs < 4 && !by->hasFocus(); ++tabs) press(Qt::Key_Tab);
    type("Dr Tan");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto decisions = *f.file.registers().list("entrustment_decision");
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].values[2] == FieldValue(std::string("4_unsupervised")));
    CHECK(decisions[0].values[5] == FieldValue(std::int64_t{1})); // the observation it rests on
}

TEST_CASE("an empty list says what to do and leads to the import", "[ui][people]") {
    Fixture f;
    f.harness.show<PeoplePage>();
    f.click("enrolFromFile");
    REQUIRE(f.harness.navigator.visits.size() == 1);
    CHECK(f.harness.navigator.visits[0].page == PageId::Import);
}

TEST_CASE("at the door a person is added by name, Tab, institution, Enter and the next follows", "[ui][people]") {
    Fixture f;
    f.harness.show<PeoplePage>();
    f.click("addPerson");
    f.type("doorName", QStringLiteral("Marie Uwase"));
    f.type("doorInstitution", QStringLiteral("Butaro"));
    f.enter("doorInstitution");
    CHECK(f.harness.find<QLineEdit>("doorName")->text().isEmpty());
    f.type("doorName", QStringLiteral("Paul Kagabo"));
    f.enter("doorName");
    CHECK(f.shown() == QStringList{"Marie Uwase", "Paul Kagabo"});
    CHECK(f.file.institutions().list().size() == 2);
    CHECK(f.table()->model()->index(1, 1).data().toString() == QStringLiteral("Butaro"));
}

TEST_CASE("whoever is here already is offered while the name is typed", "[ui][people]") {
    Fixture f;
    f.add("王秀英");
    f.harness.show<PeoplePage>();
    f.click("addPerson");
    f.type("doorName", QStringLiteral("wangxiu"));
    auto* door = f.harness.find<QWidget>("doorBar");
    const auto offered = [door] {
        for (auto* button : door->findChildren<QPushButton*>())
            if (button->text().startsWith(QString::fromUtf8("王秀英"))) return true;
        return false;
    };
    CHECK(test::eventually(offered));
}

TEST_CASE("a door line without a name says so and keeps what was typed", "[ui][people]") {
    Fixture f;
    f.harness.show<PeoplePage>();
    f.click("addPerson");
    f.type("doorInstitution", QStringLiteral("Butaro"));
    f.click("doorAdd");
    CHECK(f.file.people().count() == 0);
    CHECK(f.harness.find<QLineEdit>("doorInstitution")->text() == QStringLiteral("Butaro"));
    CHECK_FALSE(f.harness.find<QLabel>("doorHint")->text().isEmpty());
}

TEST_CASE("a person is edited in place and written when the field is left", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    auto* phone = f.harness.find<QLineEdit>("phone");
    phone->clear();
    QTest::keyClicks(phone, QStringLiteral("13912345678"));
    CHECK(f.file.people().find(id)->phone.empty());
    QTest::keyClick(phone, Qt::Key_Return);
    CHECK(f.file.people().find(id)->phone == "13912345678");
    REQUIRE(f.file.undo());
    CHECK(phone->text().isEmpty());
}

TEST_CASE("a refused field is marked and nothing is written", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    auto* email = f.harness.find<QLineEdit>("email");
    QTest::keyClicks(email, QStringLiteral("nowhere"));
    QTest::keyClick(email, Qt::Key_Return);
    CHECK(f.file.people().find(id)->email.empty());
    CHECK_FALSE(email->accessibleDescription().isEmpty());
    CHECK(f.harness.notices.stops.isEmpty());
}

TEST_CASE("a new workplace is added on the person's page and ends the one before", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    REQUIRE(f.file.institutions().add("Haidian Hospital"));
    f.harness.build.clock().set(Timestamp{f.harness.build.clock().now().millis + 86'400'000LL * 10});
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    f.click("newWorkplace");
    auto* place = f.harness.find<ChoiceField>("institution_id");
    QTest::keyClicks(place, QStringLiteral("haid"));
    QTest::keyClick(place, Qt::Key_Return);
    CHECK(place->text() == QStringLiteral("Haidian Hospital"));
    f.click("addWorkplace");
    const auto places = f.file.people().detail(id)->affiliations;
    REQUIRE(places.size() == 2);
    CHECK(places[1].affiliation.endOn.has_value());
}

TEST_CASE("consent is recorded with one click", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    f.click("consentYes");
    CHECK(f.file.people().find(id)->consentState == "given");
}

TEST_CASE("two records are merged by choosing, and separated again", "[ui][people]") {
    Fixture f;
    f.add("王秀英");
    f.add("Wang Xiuying", "13912345678");
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("duplicates"), 0, {}});
    REQUIRE(f.harness.find<QListView>("suspects")->model()->rowCount() == 1);
    f.click("merge");
    CHECK(f.file.people().count() == 1);
    CHECK(f.harness.find<QListView>("suspects")->model()->rowCount() == 0);
    REQUIRE(f.file.undo());
    CHECK(f.file.people().count() == 2);
    f.click("notTheSame");
    CHECK(f.harness.find<QListView>("suspects")->model()->rowCount() == 0);
    CHECK(f.file.people().count() == 2);
}

TEST_CASE("a pair that two PCs decided about differently is asked about, first of all", "[ui][people]") {
    Fixture f;
    const PersonId kept = f.add("王秀英");
    const PersonId other = f.add("Wang Xiuying", "13912345678");
    PersonDraft chosen;
    chosen.values = *f.file.people().find(kept);
    REQUIRE(f.file.merges().merge(kept, other, chosen));
    REQUIRE(f.file.merges().markDistinct(kept, other)); // as it comes from another PC
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("duplicates"), 0, {}});
    auto* list = f.harness.find<QListView>("suspects");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("王秀英 and Wang Xiuying"));
    f.click("merge"); // they are one person
    CHECK(list->model()->rowCount() == 0);
    CHECK(f.file.people().count() == 1);
    REQUIRE(f.file.undo());
    REQUIRE(list->model()->rowCount() == 1);
    f.click("notTheSame");
    CHECK(list->model()->rowCount() == 0);
    CHECK(f.file.people().count() == 2);
}

TEST_CASE("several people are deleted at once and come back with one undo", "[ui][people]") {
    Fixture f;
    f.add("A A");
    f.add("B B");
    f.harness.show<PeoplePage>();
    f.table()->selectAll();
    f.click("deletePeople");
    CHECK(f.file.people().count() == 0);
    REQUIRE(f.file.undo());
    CHECK(f.shown().size() == 2);
}

TEST_CASE("a person is erased for good only after it is told what goes and stays", "[ui][people][erasure]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    f.add("李强");
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    const auto ask = [&] {
        page->findChild<QAction*>(QStringLiteral("erasePerson"))->trigger();
        REQUIRE(f.harness.find<QWidget>("eraseDrawer")->isVisible());
    };
    ask();
    CHECK(page->window()->focusWidget() == f.harness.find<QAbstractButton>("cancelErase"));
    f.click("cancelErase");
    CHECK(f.file.people().count() == 2);
    ask();
    f.click("eraseForGood");
    CHECK(f.shown() == QStringList{QString::fromUtf8("李强")});
    CHECK_FALSE(f.file.undoable());
}

TEST_CASE("what is asked about erasing a person is not answered for another who is looked at meanwhile",
          "[ui][people][erasure]") {
    Fixture f;
    const PersonId asked = f.add("王秀英");
    const PersonId other = f.add("李强");
    auto* page = f.harness.show<PeoplePage>();
    page->open({PageId::People, QStringLiteral("person"), asked.value, {}});
    page->findChild<QAction*>(QStringLiteral("erasePerson"))->trigger();
    auto* drawer = f.harness.find<QWidget>("eraseDrawer");
    page->open({PageId::People, QStringLiteral("person"), other.value, {}});
    CHECK_FALSE(drawer->isVisible());
    page->open({PageId::People, QStringLiteral("person"), asked.value, {}});
    CHECK(drawer->isVisible());
}

TEST_CASE("every control of the people page has a name for a screen reader", "[ui][people]") {
    Fixture f;
    const PersonId id = f.add("王秀英");
    auto* page = f.harness.show<PeoplePage>();
    f.click("addPerson");
    CHECK(test::namelessControls(page).isEmpty());
    page->open({PageId::People, QStringLiteral("person"), id.value, {}});
    f.click("newWorkplace");
    CHECK(test::namelessControls(page) == QStringList());
    page->findChild<QAction*>(QStringLiteral("erasePerson"))->trigger();
    CHECK(test::namelessControls(page) == QStringList());
}

TEST_CASE("the people page changes its language while it is open", "[ui][people]") {
    const test::LookScope scope;
    Fixture f;
    f.add("王秀英");
    f.harness.show<PeoplePage>();
    const QString english = f.table()->model()->headerData(3, Qt::Horizontal).toString();
    CHECK(english == QStringLiteral("Cadre"));
    switchLanguage(QStringLiteral("fr"));
    f.harness.settle();
    CHECK(f.table()->model()->index(0, 3).data().toString() != QStringLiteral("Nurse"));
    CHECK(f.shown().size() == 1);
}

TEST_CASE("people are put in order by a heading, by the menu, and as last time", "[ui][people]") {
    const test::TempDir folder;
    Preferences kept(pathToQt(folder.path() / "settings.ini"));
    Fixture f;
    f.add("A A", "13800000300");
    f.add("B B", "13800000100");
    f.add("C C");
    {
        auto* page = f.harness.show<PeoplePage>(&kept);
        auto* header = f.table()->horizontalHeader();
        const int phone = 4;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(phone) + 20, header->height() / 2));
        CHECK(f.shown() == QStringList{"B B", "A A", "C C"});
        CHECK(header->sortIndicatorSection() == phone);
        auto* menu = f.harness.find<QToolButton>("morePeople")->findChild<QMenu*>();
        menu->actions().first()->menu()->actions().last()->trigger(); // from the end
        CHECK(f.shown() == QStringList{"A A", "B B", "C C"});
        CHECK(test::namelessControls(page).isEmpty());
    }
    f.harness.show<PeoplePage>(&kept);
    CHECK(f.shown() == QStringList{"A A", "B B", "C C"});
    CHECK(f.table()->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("people are narrowed to a class, to those in training, to those without a cadre", "[ui][people]") {
    const test::TempDir folder;
    Preferences kept(pathToQt(folder.path() / "settings.ini"));
    Fixture f;
    const PersonId enrolled = f.add("A A");
    f.add("B B");
    PersonDraft draft;
    draft.values.nativeName = "C C";
    REQUIRE(f.file.people().addPerson(draft));
    const auto cohort = f.harness.build.cohort(f.harness.build.course(1));
    f.harness.build.enrol(cohort, {enrolled});
    auto* page = f.harness.show<PeoplePage>(&kept);
    CHECK(f.shown().size() == 3);
    page->open({PageId::People, QStringLiteral("in_training"), 0, {}});
    CHECK(f.shown() == QStringList{"A A"});
    page->open({PageId::People, QStringLiteral("without_cadre"), 0, {}});
    CHECK(f.shown() == QStringList{"C C"});
    auto* chip = f.harness.find<FilterChip>("cohortChip");
    chip->setCurrent(QString::number(cohort.value));
    f.harness.find<FilterChip>("cadreChip")->setCurrent({});
    Q_EMIT chip->changed(chip->current());
    CHECK(f.harness.find<QPushButton>("emptySecondary")->isVisible() == false);
    f.harness.find<FilterChip>("statusChip")->setCurrent({});
    Q_EMIT chip->changed(chip->current());
    CHECK(f.shown() == QStringList{"A A"});
    f.harness.show<PeoplePage>(&kept); // as the next day
    CHECK(f.shown() == QStringList{"A A"});
}

TEST_CASE("the door line forgets what it said about the one before", "[ui][people]") {
    Fixture f;
    f.harness.show<PeoplePage>();
    f.click("addPerson");
    auto* hint = f.harness.find<QLabel>("doorHint");
    const QString help = hint->text();
    f.type("doorName", QStringLiteral("Marie Uwase"));
    f.enter("doorName");
    CHECK(hint->text().startsWith(QStringLiteral("Marie Uwase is on the list")));
    REQUIRE(f.file.undo());
    CHECK(hint->text() == help);
    f.type("doorName", QStringLiteral("Paul"));
    f.enter("doorName");
    f.click("doorClose");
    f.click("addPerson");
    CHECK(hint->text() == help);
}

TEST_CASE("the models of people keep their promises to the views", "[ui][people]") {
    const auto fetch = [](const std::vector<PersonId>& ids) {
        std::vector<PersonRow> rows;
        for (const PersonId id : ids) {
            PersonRow row;
            row.id = id;
            row.nativeName = "P" + std::to_string(id.value);
            rows.push_back(row);
        }
        return rows;
    };
    PersonTableModel people(fetch);
    const QAbstractItemModelTester peopleTester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<PersonId> many;
    for (int i = 1; i <= 5000; ++i) many.push_back(PersonId{i});
    people.setPeople(many);
    CHECK(people.index(4999, 0).data().toString() == QStringLiteral("P5000"));
    CHECK(people.rowOf(PersonId{77}) == 76);
    HistoryTableModel history;
    const QAbstractItemModelTester historyTester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    HistoryRow row;
    row.kind = HistoryKind::Score;
    row.score = 42;
    row.scoreMax = 50;
    row.passMark = 30;
    history.setRows({row, HistoryRow{}});
    CHECK(history.index(0, 3).data().toString() == QStringLiteral("42 of 50, passed"));
    row.score = 29.5; // half a mark short: rounded, it would read as if the pass mark did not count
    history.setRows({row});
    CHECK(history.index(0, 3).data().toString() == QStringLiteral("29.5 of 50, not passed"));
    SuspectListModel suspects([](PersonId id) { return QString::number(id.value); });
    const QAbstractItemModelTester suspectTester(&suspects, QAbstractItemModelTester::FailureReportingMode::Fatal);
    suspects.setSuspects({{PersonId{1}, PersonId{2}, DuplicateStrength::Likely, {DuplicateReason::SamePhone}}});
    CHECK(suspects.index(0).data().toString() == QStringLiteral("1 and 2"));
}

TEST_CASE("what can be done with chosen people covers none of them and moves nothing", "[ui][people]") {
    Fixture f;
    f.add("A A");
    f.add("B B");
    f.harness.show<PeoplePage>();
    const QRect before = f.table()->geometry();
    const auto* hint = f.harness.find<QLabel>("peopleHint");
    CHECK(hint->width() > 300); // read whole while nothing is chosen
    f.table()->selectAll();
    f.harness.settle();
    auto* press = f.harness.find<QPushButton>("deletePeople");
    REQUIRE(press->isVisible());
    CHECK(f.table()->geometry() == before);
    const QWidget* card = f.table()->parentWidget();
    const QRect bar(press->parentWidget()->mapTo(card, QPoint()), press->parentWidget()->size());
    CHECK_FALSE(bar.intersects(before));
}
