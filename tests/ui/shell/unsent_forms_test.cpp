// SPDX-License-Identifier: GPL-3.0-or-later
// What is half filled in when a protected file is locked outlives the PC: it is kept in the file, for whoever typed it.
#include "core/services/unsent_service.h"
#include "tests/support/bundle_maker.h"
#include "tests/ui/support/locked_journey.h"
#include "tests/ui/support/words_kept.h"
#include "ui/support/unsent_forms.h"
#include "ui/widgets/code_combo.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTableView>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

const QString kTeaWords = QStringLiteral("warm blanket and tea");

struct UnsentJourney : test::LockedJourney {
    UnsentJourney() {
        window.reset(); // it has the file
        const auto by = preceptor::unlock(path, toStd(test::kLockWords));
        REQUIRE(by);
        REQUIRE(addHolder(path, *by, {"Awa Diop", HolderRole::Editor, toStd(kTeaWords), test::kCheapLock}, clock));
        fresh();
        open(path);
        comeBack();
    }
    void begin() {
        go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
        REQUIRE(lineOfDrawer());
        QTest::keyClicks(lineOfDrawer(), QStringLiteral("North Clin"));
    }
    // What is on the disk when the PC dies while the file is locked, opened by a program that is started anew.
    void afterTheDeath(const QString& passphrase = test::kLockWords) {
        const auto left = folder / "left.preceptor";
        std::filesystem::copy_file(path, left, std::filesystem::copy_options::overwrite_existing);
        fresh();
        open(left);
        unlock(passphrase);
        waitFor([&] { return deskInSight(); });
        rest();
    }
    QStringList offered() {
        QStringList words;
        for (const QLabel* each : window->findChildren<QLabel*>(QStringLiteral("unsentWords")))
            if (each->isVisible()) words << each->text();
        return words;
    }
    std::size_t keptInFile() {
        const auto by = preceptor::unlock(path, toStd(test::kLockWords));
        REQUIRE(by);
        const auto file =
            Workspace::open(path, OpenAs::Reader, clock, {.operatorName = {}, .stateFolder = {}, .unlocked = *by});
        REQUIRE(file);
        return (*file)->unsent().list().size();
    }
};

} // namespace

TEST_CASE("what is half filled in when the file is locked is there for who typed it, also when the PC dies meanwhile",
          "[ui][protection]") {
    UnsentJourney j;
    j.begin();
    j.lock();
    j.afterTheDeath();
    REQUIRE(j.shown<QWidget>("unsentStrip"));
    CHECK(j.shown<QWidget>("unsentStrip")->accessibleName().contains(QStringLiteral("Plan a series")));
    j.click("showUnsent");
    CHECK(j.offered().contains(QStringLiteral("North Clin")));
    j.lock(); // is itself put away with the rest
    CHECK_FALSE(test::wordsKept(j.window.get()).join(QLatin1Char(' ')).contains(QStringLiteral("North Clin")));
}

TEST_CASE("what was half filled in is not shown to somebody else, and waits", "[ui][protection]") {
    UnsentJourney j;
    j.begin();
    j.lock();
    j.afterTheDeath(kTeaWords);
    CHECK_FALSE(j.shown<QWidget>("unsentStrip"));
    j.fresh();
    j.open(j.folder / "left.preceptor");
    j.comeBack();
    CHECK(j.shown<QWidget>("unsentStrip"));
}

TEST_CASE("somebody else who unlocks the window takes nothing away from whoever locked it", "[ui][protection]") {
    UnsentJourney j;
    j.begin();
    j.lock();
    j.unlock(kTeaWords);
    j.waitFor([&] { return j.deskInSight(); });
    j.rest();
    CHECK_FALSE(j.shown<QWidget>("unsentStrip"));
    j.lock();
    j.comeBack();
    REQUIRE(j.shown<QWidget>("unsentStrip"));
    j.click("showUnsent");
    CHECK(j.offered().contains(QStringLiteral("North Clin")));
}

TEST_CASE("what was half filled in and is there again on its form is not offered a second time", "[ui][protection]") {
    UnsentJourney j;
    j.begin();
    for (int times = 0; times < 2; ++times) {
        j.lock();
        CHECK(j.keptInFile() == 1);
        j.comeBack();
        CHECK(j.lineOfDrawer()->text() == QStringLiteral("North Clin"));
        CHECK_FALSE(j.shown<QWidget>("unsentStrip"));
        CHECK(j.keptInFile() == 0);
    }
}

TEST_CASE("what was half filled in can be copied to where it belongs, and then goes for good", "[ui][protection]") {
    UnsentJourney j;
    j.begin();
    j.lock();
    j.afterTheDeath();
    j.click("showUnsent");
    const auto copies = j.window->findChildren<QAbstractButton*>(QStringLiteral("copyUnsent"));
    REQUIRE(copies.size() == j.offered().size());
    const qsizetype which = j.offered().indexOf(QStringLiteral("North Clin"));
    QTest::mouseClick(copies[which], Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("North Clin"));
    j.click("removeUnsent");
    CHECK_FALSE(j.shown<QWidget>("unsentStrip"));
    CHECK(j.offered().isEmpty());
    j.fresh();
    j.open(j.folder / "left.preceptor");
    j.comeBack();
    CHECK_FALSE(j.shown<QWidget>("unsentStrip"));
}

TEST_CASE("a form that nobody touched, and what is written by itself, is not kept a second time", "[ui][protection]") {
    UnsentJourney j;
    j.go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    CHECK(unsentForms(j.window->desk()).empty());
    j.go({PageId::Cases, QStringLiteral("new"), 0, {}});
    auto* history = j.shown<QPlainTextEdit>("history");
    REQUIRE(history);
    QTest::keyClicks(history, QStringLiteral("Sleeps badly."));
    CHECK(unsentForms(j.window->desk()).empty());
    j.go({PageId::People, QStringLiteral("person"), j.person, {}});
    QTest::keyClicks(j.shown<QLineEdit>("phone"), QStringLiteral("1"));
    CHECK(unsentForms(j.window->desk()).empty());
}

TEST_CASE("a field that was refused is kept, and a passphrase never", "[ui][protection]") {
    UnsentJourney j;
    j.go({PageId::People, QStringLiteral("person"), j.person, {}});
    j.type("birth_year", QStringLiteral("19x"));
    QTest::keyClick(j.shown<QLineEdit>("birth_year"), Qt::Key_Return);
    j.rest();
    auto unsent = unsentForms(j.window->desk());
    REQUIRE(unsent.size() == 1);
    CHECK(unsent.front().fields == std::vector<UnsentField>{{"Year of birth", "19x"}});
    j.type("birth_year", QStringLiteral("1980"));
    QTest::keyClick(j.shown<QLineEdit>("birth_year"), Qt::Key_Return);
    j.rest();
    j.go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    j.click("askAddHolder");
    j.type("newPassphrase", QStringLiteral("four words of tea"));
    unsent = unsentForms(j.window->desk());
    for (const UnsentForm& form : unsent)
        for (const UnsentField& field : form.fields) CHECK(field.words.find("tea") == std::string::npos);
}

TEST_CASE("what stands in the line that adds people one by one outlives the PC too", "[ui][protection]") {
    UnsentJourney j;
    j.go({PageId::People, {}, 0, {}});
    j.click("addPerson");
    j.type("doorName", QStringLiteral("Hoang Thi Tea"));
    auto* search = j.shown<QLineEdit>("peopleSearch");
    REQUIRE(search);
    QTest::keyClicks(search, QStringLiteral("zzz")); // what is only looked for is not kept
    j.lock();
    j.afterTheDeath();
    REQUIRE(j.shown<QWidget>("unsentStrip"));
    j.click("showUnsent");
    CHECK(j.offered().contains(QStringLiteral("Hoang Thi Tea")));
    CHECK_FALSE(j.offered().contains(QStringLiteral("zzz")));
}

TEST_CASE("a file that was being looked through when the PC died is looked through again from what was kept of it",
          "[ui][protection]") {
    UnsentJourney j;
    const auto roster = j.folder / "roster.csv";
    test::putFile(roster, "Name,Cadre\nPlanted Person,nurse\nOther Person,nurse\n");
    j.go({PageId::Import, QStringLiteral("file"), 0, pathToQt(roster)});
    auto* table = j.shown<QTableView>("importTable");
    REQUIRE(table);
    REQUIRE(table->model()->setData(table->model()->index(1, 1), QStringLiteral("Corrected Person"), Qt::EditRole));
    j.rest();
    j.lock();
    j.afterTheDeath();
    REQUIRE(j.shown<QWidget>("unsentStrip"));
    CHECK(j.shown<QWidget>("unsentStrip")->accessibleName().contains(QStringLiteral("roster.csv")));
    j.click("showUnsent");
    CHECK(j.offered().contains(pathToQt(roster)));
    CHECK(j.offered().contains(QStringLiteral("Corrected Person")));
    j.click("previewAgain");
    j.rest();
    CHECK(j.window->desk()->here().page == PageId::Import);
    REQUIRE(j.shown<QTableView>("importTable"));
    CHECK(j.shown<QTableView>("importTable")->model()->rowCount() == 2);
}

TEST_CASE("rows that were pasted and are nowhere else are kept as they were pasted", "[ui][protection]") {
    UnsentJourney j;
    j.go({PageId::Import, QStringLiteral("text"), 0, QStringLiteral("Name\tCadre\nPlanted Person\tnurse\n")});
    j.rest();
    j.lock();
    j.afterTheDeath();
    j.click("showUnsent");
    CHECK(j.offered().join(QLatin1Char(' ')).contains(QStringLiteral("Planted Person")));
    CHECK_FALSE(j.shown<QWidget>("previewAgain"));
    j.click("removeUnsent");
    CHECK_FALSE(j.shown<QWidget>("unsentStrip"));
}
