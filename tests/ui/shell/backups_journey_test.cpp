// SPDX-License-Identifier: GPL-3.0-or-later
// The way back to a backup in the window, by real events: from the settings, from a damaged file, from a backup that
// was opened.
#include "core/base/atomic_file.h"
#include "core/services/backup_service.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/window_journey.h"
#include "ui/shell/page_host.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <fstream>
#include <sqlite3.h>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

void addPerson(Workspace& workspace, const std::string& name) {
    PersonDraft draft;
    draft.values.nativeName = name;
    REQUIRE(workspace.people().addPerson(draft));
}

// As a failing disk does: the first page of the table's tree holds something else.
void spoilTable(const std::filesystem::path& path, const std::string& table) {
    sqlite3* db = nullptr;
    sqlite3_stmt* root = nullptr;
    const std::string sql = "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'";
    REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_prepare_v2(db, sql.c_str(), -1, &root, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(root) == SQLITE_ROW);
    const std::streamoff page = sqlite3_column_int64(root, 0);
    sqlite3_finalize(root);
    sqlite3_close(db);
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp((page - 1) * 4096) << std::string(4096, '\x5A');
}

// A programme of two people whose backup knows one of them.
struct Journey : test::WindowJourney {
    std::filesystem::path backup;

    Journey() {
        auto made = std::move(Workspace::create(path, clock)).value();
        addPerson(*made, "Awa Diop");
        backup = made->backups().make()->path;
        addPerson(*made, "Li Na");
        made.reset();
        clock.set({clock.now().millis + 60'000});
        fresh();
    }
    std::int64_t people(const std::filesystem::path& file) {
        auto reader = Workspace::open(file, OpenAs::Reader, clock);
        return reader ? (*reader)->people().count() : -1;
    }
};

} // namespace

TEST_CASE("a backup is restored from the settings, and what was there before comes back", "[ui][backup][journey]") {
    Journey j;
    j.open(j.path);
    j.palette(QStringLiteral("backups"));
    REQUIRE(j.shown<TableView>("backups"));
    j.waitFor([&] { return j.shown<QLabel>("backupLoss")->text().contains(QLatin1String("1 person")); });
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());
    j.click("restoreBackup");
    j.waitFor([&] { return j.window->desk() && j.people(j.path) == 1; });
    j.click("toastAction");
    j.waitFor([&] { return j.window->desk() && j.people(j.path) == 2; });
    CHECK(backupsOf(j.path).size() == 3);
}

TEST_CASE("a backup is made and a copy saved from the settings", "[ui][backup]") {
    Journey j;
    j.open(j.path);
    j.window->desk()->go({PageId::Settings, {}, 0, {}});
    j.click("backUpNow");
    j.waitFor([&] { return backupsOf(j.path).size() == 2; });
    j.files.willAnswer(pathToQt(j.folder / "stick.preceptor"));
    j.click("saveCopy");
    j.waitFor([&] { return j.people(j.folder / "stick.preceptor") == 2; });
}

TEST_CASE("a damaged file leads to its backups by itself", "[ui][backup][journey]") {
    Journey j;
    std::ofstream(j.path, std::ios::binary) << "SQLite format 3" << std::string(8192, '\0');
    j.open(j.path);
    CHECK_FALSE(j.window->desk());
    auto* sentence = j.shown<QLabel>("rescueSentence");
    REQUIRE(sentence);
    CHECK(sentence->text().contains(QLatin1String("is damaged and was not opened")));
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());
    j.click("restoreBackup");
    j.waitFor([&] { return j.window->desk() != nullptr; });
    CHECK(j.people(j.path) == 1);
}

TEST_CASE("a file with our mark but none of our tables leads to its backups as a damaged one does",
          "[ui][backup][journey]") {
    Journey j;
    std::filesystem::remove(j.path);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(j.path.c_str(), &db) == SQLITE_OK);
    const char* bare = "PRAGMA application_id = 0x50435054; PRAGMA user_version = 11; CREATE TABLE letter (x)";
    REQUIRE(sqlite3_exec(db, bare, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
    j.open(j.path);
    CHECK_FALSE(j.window->desk());
    auto* sentence = j.shown<QLabel>("rescueSentence");
    REQUIRE(sentence);
    CHECK(sentence->text().contains(QLatin1String("is damaged and was not opened")));
    j.click("restoreBackup");
    j.waitFor([&] { return j.window->desk() != nullptr; });
    CHECK(j.people(j.path) == 1);
}

TEST_CASE("a file that is gone leads to the backups it left", "[ui][backup]") {
    Journey j;
    std::filesystem::remove(j.path);
    j.open(j.path);
    CHECK(j.shown<QLabel>("rescueSentence"));
    j.click("restoreBackup");
    j.waitFor([&] { return j.window->desk() != nullptr; });
    CHECK(j.people(j.path) == 1);
}

TEST_CASE("from the backups of another, damaged file there is a way back to the open one", "[ui][backup]") {
    Journey j;
    j.open(j.path);
    const auto other = j.folder / "other.preceptor";
    std::ofstream(other, std::ios::binary) << "SQLite format 3" << std::string(8192, '\0');
    j.window->openFile(pathToQt(other));
    REQUIRE(j.shown<QLabel>("rescueSentence"));
    j.click("backFromRescue");
    CHECK(j.window->desk()->isVisible());
}

TEST_CASE("a backup that is opened becomes a file of its own and is never edited", "[ui][backup][journey]") {
    Journey j;
    const std::string before = *readFile(j.backup);
    j.open(j.backup);
    CHECK_FALSE(j.window->desk());
    j.files.willAnswer(pathToQt(j.folder / "again.preceptor"));
    j.click("restoreUnderNewName");
    j.waitFor([&] { return j.window->desk() != nullptr; });
    CHECK(j.people(j.folder / "again.preceptor") == 1);
    CHECK(j.people(j.path) == 2);
    CHECK(*readFile(j.backup) == before);
}

TEST_CASE("opening the file that is open already shows it", "[ui][shell]") {
    Journey j;
    j.open(j.path);
    const Desk* desk = j.window->desk();
    CHECK(j.window->openFile(pathToQt(j.path)));
    CHECK(j.window->desk() == desk);
}

TEST_CASE("a file that is damaged inside is found soon after it is opened", "[ui][backup][journey]") {
    Journey j;
    spoilTable(j.path, "protocol"); // of no page that is shown first
    j.open(j.path);
    REQUIRE(j.window->desk());
    j.waitFor([&] { return j.shown<QWidget>("damageStrip") != nullptr; });
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());
    j.click("damageBackups");
    CHECK(j.shown<TableView>("backups"));
}

TEST_CASE("of the backups of a damaged file the newest that is whole is chosen by itself", "[ui][backup][journey]") {
    Journey j;
    {
        auto open = std::move(Workspace::open(j.path, OpenAs::Editor, j.clock)).value();
        const auto newest = open->backups().make();
        REQUIRE(newest);
        std::ofstream(newest->path) << "spoilt";
    }
    std::ofstream(j.path, std::ios::binary) << "SQLite format 3" << std::string(8192, '\0');
    j.open(j.path);
    REQUIRE(j.shown<TableView>("backups"));
    j.waitFor([&] { return j.shown<TableView>("backups")->currentRow() == 1; });
    j.click("restoreBackup");
    j.waitFor([&] { return j.window->desk() != nullptr; });
    CHECK(j.people(j.path) == 1);
}

TEST_CASE("a damaged file without any backup is said in a sentence, with the way to another file", "[ui][backup]") {
    Journey j;
    std::filesystem::remove_all(j.backup.parent_path());
    spoilTable(j.path, "sync_table");
    std::ofstream(j.path, std::ios::binary | std::ios::in | std::ios::out).seekp(100) << std::string(512, '\x5A');
    j.open(j.path);
    REQUIRE(j.shown<QLabel>("rescueSentence"));
    CHECK_FALSE(j.shown<QPushButton>("restoreBackup"));
    j.files.willAnswer(pathToQt(j.folder / "other.preceptor"));
    {
        const auto made = Workspace::create(j.folder / "other.preceptor", j.clock);
        REQUIRE(made);
    }
    j.click("otherFile");
    j.waitFor([&] { return j.window->desk() != nullptr; });
}

TEST_CASE("a backup is looked into without touching anything, and the present file comes back",
          "[ui][backup][journey]") {
    Journey j;
    const std::string before = *readFile(j.backup);
    j.open(j.path);
    j.palette(QStringLiteral("backups"));
    j.click("lookInside");
    j.waitFor([&] { return j.shown<QWidget>("backupStrip") != nullptr; });
    CHECK(j.window->desk() != nullptr);
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());
    CHECK(j.preferences.recentFiles() == QStringList{pathToQt(j.path)});
    j.click("leaveBackup");
    j.waitFor([&] { return j.shown<TableView>("backups") != nullptr; });
    CHECK_FALSE(j.shown<QWidget>("backupStrip"));
    CHECK(*readFile(j.backup) == before);
    CHECK(j.people(j.path) == 2);
}

TEST_CASE("a window that stays open for days backs up what was changed, without being asked", "[ui][backup]") {
    Journey j;
    j.open(j.path);
    j.waitFor([&] { return j.deskInSight(); });
    auto* hourly = j.window->findChild<QTimer*>(QStringLiteral("backupClock"));
    REQUIRE(hourly);
    CHECK(hourly->isActive());
    CHECK(hourly->interval() <= 3'600'000);
    j.clock.set({j.clock.now().millis + 9 * 3'600'000LL});
    REQUIRE(backupsOf(j.path).size() == 1);
    hourly->setSingleShot(true); // at no interval it would ask again before the first one is there
    hourly->setInterval(0);
    j.waitFor([&] { return backupsOf(j.path).size() == 2; });
    j.waitFor([&] { return lookInto(backupsOf(j.path).front().path, j.path)->content.people == 2; });
}

TEST_CASE("a copy of another programme among the backups is told as that, and asked about once more", "[ui][backup]") {
    Journey j;
    const auto other = j.folder / "other.preceptor";
    {
        auto made = std::move(Workspace::create(other, j.clock)).value();
        for (const char* name : {"A", "B", "C"}) addPerson(*made, name);
    }
    const auto placed = j.backup.parent_path() / "2027-01-01T000000Z.preceptor-backup"; // the newest
    std::filesystem::copy_file(other, placed);
    j.open(j.path);
    j.palette(QStringLiteral("backups"));
    j.waitFor([&] { return j.said("backupLoss").contains(QLatin1String("of another programme")); });
    j.click("restoreBackup");
    CHECK(j.said("backupLoss").contains(QLatin1String("really take the place")));
    CHECK(j.people(j.path) == 2);
    j.shown<TableView>("backups")->setCurrentIndex(j.shown<TableView>("backups")->model()->index(1, 0));
    j.shown<TableView>("backups")->setCurrentIndex(j.shown<TableView>("backups")->model()->index(0, 0));
    CHECK(j.said("backupLoss").contains(QLatin1String("of another programme"))); // asked anew
    j.click("restoreBackup");
    j.click("restoreBackup");
    j.waitFor([&] { return j.window->desk() && j.people(j.path) == 3; });
}
