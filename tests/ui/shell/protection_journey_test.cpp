// SPDX-License-Identifier: GPL-3.0-or-later
// Protected files in the window, by real events: protecting one, opening it, who may, locking it and coming back.
#include "core/base/atomic_file.h"
#include "core/services/backup_service.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/protected_journey.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/unlock_page.h"
#include "ui/widgets/side_drawer.h"

#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>
#include <fstream>

using namespace preceptor;
using namespace preceptor::ui;
using test::kBlanketWords;
using test::kCheap;
using test::kHorseWords;
using test::ProtectedJourney;

TEST_CASE("a file is protected in the window, its key put away, and opens by its passphrase alone",
          "[ui][protection][journey]") {
    ProtectedJourney j;
    j.preferences.setOperatorName(QStringLiteral("Somebody"));
    j.open(j.path);
    j.palette(QStringLiteral("protect"));
    CHECK_FALSE(j.enabled("protectFile"));
    j.type("coordinatorName", QStringLiteral("Li Na"));
    j.type("newPassphrase", QStringLiteral("short"));
    CHECK(j.said("passphraseSaid") == QStringLiteral("5 more characters are needed."));
    j.type("newPassphrase", QStringLiteral("password1234567"));
    j.type("newPassphraseAgain", QStringLiteral("password123456"));
    CHECK(j.said("passphraseSaid") == QStringLiteral("The two are not the same yet."));
    j.type("newPassphrase", kHorseWords);
    j.type("newPassphraseAgain", kHorseWords);
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());
    j.click("protectFile");
    j.waitFor([&] { return !j.said("recoveryKey").isEmpty(); });
    const QString key = j.said("recoveryKey");
    CHECK(isProtected(j.path));
    CHECK(j.deskInSight());
    CHECK(j.window->desk()->isEnabled());
    j.files.willAnswer(pathToQt(j.folder / "key.pdf"));
    j.click("saveRecovery");
    CHECK(readFile(j.folder / "key.pdf")->starts_with("%PDF"));
    j.click("recoveryPutAway");
    CHECK(j.shown<QLabel>("recoveryKey") == nullptr);
    CHECK(j.holders() == QStringList{QStringLiteral("Li Na"), QStringLiteral("Recovery key")});
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());

    j.fresh();
    j.open(j.path);
    CHECK_FALSE(j.window->desk());
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());
    j.unlock(QStringLiteral("something else"));
    j.waitFor([&] { return !j.said("unlockSaid").isEmpty(); });
    CHECK(j.said("unlockSaid") == QStringLiteral("This passphrase does not open it."));
    CHECK_FALSE(j.window->desk());
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(j.shown<QWidget>("lockNow"));

    j.fresh();
    j.open(j.path);
    j.click("useRecoveryKey");
    j.unlock(QString(key).replace(QLatin1Char('\n'), QLatin1Char(' ')).toLower());
    j.waitFor([&] { return j.deskInSight(); });
}

TEST_CASE("whoever unlocks a file is who works in it, and a key on paper is nobody", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.preferences.setOperatorName(QStringLiteral("Somebody"));
    j.enter();
    j.window->desk()->go({PageId::Settings, {}, 0, {}});
    CHECK(j.shown<QLineEdit>("operator_name")->text() == QStringLiteral("Li Na"));
    CHECK_FALSE(j.shown<QLineEdit>("operator_name")->isEnabled());
    j.fresh();
    j.enter(toQt(j.recoveryKey));
    j.window->desk()->go({PageId::Settings, {}, 0, {}});
    CHECK(j.shown<QLineEdit>("operator_name")->text() == QStringLiteral("Somebody"));
    CHECK(j.shown<QLineEdit>("operator_name")->isEnabled());
}

TEST_CASE("after the second wrong passphrase the next try waits, longer each time", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.open(j.path);
    UnlockPage* page = j.window->unlockPage();
    REQUIRE(page);
    page->setPauseStep(3'600'000); // only this test makes it go on
    const auto miss = [&] {
        j.unlock(QStringLiteral("not this one"));
        j.waitFor([&] { return j.enabled("openAnother"); }); // looked
    };
    miss();
    j.type("passphrase", kHorseWords);
    CHECK(j.enabled("unlock"));
    miss();
    j.type("passphrase", kHorseWords);
    CHECK_FALSE(j.enabled("unlock"));
    CHECK(j.said("unlockSaid") == QStringLiteral("This passphrase does not open it. Try again in 2 seconds."));
    QTest::keyClick(j.shown<QLineEdit>("passphrase"), Qt::Key_Return);
    CHECK_FALSE(j.window->desk());
    page->ask(j.path, UnlockPage::Reason::Opened); // asking again is no way around it
    j.type("passphrase", kHorseWords);
    CHECK_FALSE(j.enabled("unlock"));
    page->setPauseStep(0);
    j.waitFor([&] { return j.enabled("unlock"); });
    page->setPauseStep(3'600'000);
    miss();
    CHECK(j.said("unlockSaid").contains(QLatin1String("4 seconds")));
    page->setPauseStep(0);
    j.waitFor([&] { return j.said("unlockSaid") == QStringLiteral("This passphrase does not open it."); });
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
}

TEST_CASE("a protected file is locked when nobody is there, and what was typed goes on", "[ui][protection][journey]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Cases, QStringLiteral("new"), 0, {}});
    auto* history = j.shown<QPlainTextEdit>("history");
    REQUIRE(history);
    history->setFocus();
    QTest::keyClicks(history, QStringLiteral("Sleeps badly, wants to go home."));
    j.lockByIdleness();
    CHECK_FALSE(j.deskInSight());
    CHECK(j.said("unlockTitle") == QStringLiteral("ours is locked"));
    CHECK_FALSE(j.window->windowTitle().contains(QLatin1String("Cases")));
    {
        const auto by = preceptor::unlock(j.path, toStd(kHorseWords)); // the draft was written before
        const auto reader = Workspace::open(j.path, OpenAs::Reader, j.clock, {{}, {}, *by});
        REQUIRE(reader);
        CHECK((*reader)->bytes() > 0);
    }
    QTest::keyClick(j.window.get(), Qt::Key_1, Qt::ControlModifier); // no way around the passphrase
    QTest::keyClick(j.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(j.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(j.deskInSight());
    CHECK_FALSE(j.window->openFile(pathToQt(j.path)));
    CHECK_FALSE(j.deskInSight());
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(j.shown<QPlainTextEdit>("history") == history);
    CHECK(history->toPlainText() == QStringLiteral("Sleeps badly, wants to go home."));
    CHECK(history->hasFocus());
    QTest::keyClicks(history, QStringLiteral(" More."));
    j.window->desk()->writeWhatWaits();

    j.fresh();
    j.enter();
    j.window->desk()->go({PageId::Cases, {}, 0, {}});
    auto* cases = j.shown<QListView>("cases");
    REQUIRE(cases);
    cases->setCurrentIndex(cases->model()->index(0, 0));
    QApplication::processEvents();
    REQUIRE(j.shown<QPlainTextEdit>("history"));
    CHECK(j.shown<QPlainTextEdit>("history")->toPlainText() == QStringLiteral("Sleeps badly, wants to go home. More."));
}

TEST_CASE("a form that is half filled in is still there after locking", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    QApplication::processEvents();
    const auto lineOfDrawer = [&]() -> QLineEdit* {
        for (auto* drawer : j.window->findChildren<SideDrawer*>())
            if (drawer->isVisible())
                for (auto* line : drawer->findChildren<QLineEdit*>())
                    if (line->isVisible() && !line->isReadOnly()) return line;
        return nullptr;
    };
    QLineEdit* line = lineOfDrawer();
    REQUIRE(line);
    QTest::keyClicks(line, QStringLiteral("North Clin"));
    QTest::keyClick(j.window.get(), Qt::Key_L, Qt::ControlModifier);
    j.waitFor([&] { return isLocked(j.path); });
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
    REQUIRE(lineOfDrawer() == line);
    CHECK(line->text() == QStringLiteral("North Clin"));
}

TEST_CASE("whoever else unlocks it is on the same page, without what the other was typing", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.add("Awa Diop", HolderRole::Viewer);
    j.enter();
    j.window->desk()->go({PageId::Institutions, QStringLiteral("new"), 0, {}});
    QTest::keyClick(j.window.get(), Qt::Key_L, Qt::ControlModifier);
    j.waitFor([&] { return isLocked(j.path); });
    j.unlock(kBlanketWords);
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(j.window->desk()->here().page == PageId::Institutions);
    const auto labels = j.window->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
        return each->isVisible() && each->text() == QStringLiteral("Reading only");
    }));
    CHECK_FALSE(j.enabled("newInstitution"));
    j.window->desk()->go({PageId::People, {}, 0, {}});
    auto* add = j.shown<QAbstractButton>("addPerson");
    REQUIRE(add);
    CHECK_FALSE(add->isEnabled());
    CHECK(add->toolTip().contains(QLatin1String("as a viewer")));
    CHECK(add->accessibleDescription() == add->toolTip());
    add->setEnabled(true); // whatever its page thinks
    CHECK_FALSE(add->isEnabled());
    CHECK_FALSE(j.enabled("enrolFromFile"));
    j.window->desk()->go({PageId::Reports, {}, 0, {}});
    j.waitFor([&] { return j.enabled("exportCsv"); });
    j.window->desk()->go({PageId::Exchange, {}, 0, {}});
    auto* write = j.shown<QAbstractButton>("writeBundle");
    REQUIRE(write);
    CHECK_FALSE(write->isEnabled());
    CHECK(write->toolTip() == add->toolTip());
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    CHECK_FALSE(j.shown<QWidget>("askAddHolder"));
    CHECK_FALSE(j.shown<QWidget>("askUnprotect"));
    CHECK(j.shown<QWidget>("askChangePassphrase"));
    CHECK(j.holders().contains(QStringLiteral("Awa Diop")));
}

TEST_CASE("a protected file is locked when the PC goes to sleep or its session is locked", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->sessionWatch().onSleep(false);
    j.window->sessionWatch().onSaver(false);
    CHECK(j.deskInSight());
    j.window->sessionWatch().onSleep(true);
    j.waitFor([&] { return isLocked(j.path); });
    CHECK_FALSE(j.deskInSight());
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
    j.window->sessionWatch().onSaver(true);
    j.waitFor([&] { return isLocked(j.path); });
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
    j.window->sessionWatch().onLock();
    j.waitFor([&] { return isLocked(j.path); });
}

TEST_CASE("a plain file is not locked, and it is said why", "[ui][protection]") {
    ProtectedJourney j;
    j.open(j.path);
    QTest::keyClick(j.window.get(), Qt::Key_L, Qt::ControlModifier);
    j.waitFor([&] { return j.toast().contains(QLatin1String("Only a protected file can be locked")); });
    CHECK(j.deskInSight());
    CHECK_FALSE(j.window->idleLock().watching());
    CHECK_FALSE(j.shown<QWidget>("lockNow"));
    j.click("toastAction");
    CHECK(j.shown<QWidget>("protectFile"));
}

TEST_CASE("a person is added to a protected file and removed again", "[ui][protection][journey]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Settings, {}, 0, {}});
    j.click("openProtection");
    j.click("askAddHolder");
    CHECK_FALSE(j.enabled("addHolder"));
    CHECK(test::namelessControls(j.window.get()).join(QLatin1Char('\n')) == QString());
    j.type("holderName", QStringLiteral("Awa Diop"));
    j.type("newPassphrase", kBlanketWords);
    j.type("newPassphraseAgain", kBlanketWords);
    j.click("addHolder");
    j.waitFor([&] { return j.holders().contains(QStringLiteral("Awa Diop")); });
    CHECK(j.toast().startsWith(QLatin1String("Awa Diop can open the file now")));
    CHECK(preceptor::unlock(j.path, toStd(kBlanketWords)));

    j.click("askAddHolder"); // nobody is there twice
    j.type("holderName", QStringLiteral("Awa Diop"));
    j.type("newPassphrase", kBlanketWords);
    j.type("newPassphraseAgain", kBlanketWords);
    j.click("addHolder");
    j.waitFor([&] { return !j.said("holderProblem").isEmpty(); });
    QTest::keyClick(j.shown<QLineEdit>("holderName"), Qt::Key_Escape);

    auto* table = j.shown<TableView>("holders");
    table->selectRow(0);
    CHECK_FALSE(j.enabled("askRemoveHolder")); // oneself
    table->selectRow(2);
    j.click("askRemoveHolder");
    j.click("removeHolder");
    j.waitFor([&] { return j.holders().size() == 2; });
    CHECK(preceptor::unlock(j.path, toStd(kBlanketWords)).error().code == ErrorCode::FileWrongPassphrase);
    PersonDraft draft; // and the window goes on with the new key
    draft.values.nativeName = "Wang Fang";
    CHECK(j.window->desk() != nullptr);
    QTest::keyClick(j.window.get(), Qt::Key_L, Qt::ControlModifier);
    j.waitFor([&] { return isLocked(j.path); });
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
}

TEST_CASE("one's own passphrase is changed, and a wrong one from before changes nothing", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    j.click("askChangePassphrase");
    const auto change = [&](const QString& before) {
        j.type("passphraseBefore", before);
        j.type("newPassphrase", kBlanketWords);
        j.type("newPassphraseAgain", kBlanketWords);
        j.click("changePassphrase");
    };
    change(QStringLiteral("not this one"));
    j.waitFor([&] { return !j.said("holderProblem").isEmpty(); });
    CHECK(preceptor::unlock(j.path, toStd(kHorseWords)));
    change(kHorseWords);
    j.waitFor([&] { return j.toast().startsWith(QLatin1String("The new passphrase opens the file")); });
    CHECK(preceptor::unlock(j.path, toStd(kBlanketWords)));
    CHECK_FALSE(preceptor::unlock(j.path, toStd(kHorseWords)));
}

TEST_CASE("the recovery key gives the one coordinator a new passphrase, and nobody where there are two",
          "[ui][protection]") {
    const bool two = GENERATE(false, true);
    CAPTURE(two);
    ProtectedJourney j;
    j.protect();
    if (two) j.add("Awa Diop", HolderRole::Coordinator);
    j.enter(toQt(j.recoveryKey));
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    CHECK((j.shown<QPushButton>("askChangePassphrase") == nullptr) == two);
    if (two) return;
    j.click("askChangePassphrase");
    j.type("passphraseBefore", toQt(j.recoveryKey));
    j.type("newPassphrase", kBlanketWords);
    j.type("newPassphraseAgain", kBlanketWords);
    j.click("changePassphrase");
    j.waitFor([&] { return j.toast().startsWith(QLatin1String("Li Na opens the file with the new passphrase")); });
    CHECK(preceptor::unlock(j.path, toStd(kBlanketWords)));
    CHECK(preceptor::unlock(j.path, j.recoveryKey));
    CHECK_FALSE(preceptor::unlock(j.path, toStd(kHorseWords)));
}

TEST_CASE("a new recovery key is shown once, and is not left standing there", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    j.click("askRecoveryKey");
    j.click("renewRecovery");
    j.waitFor([&] { return !j.said("recoveryKey").isEmpty(); });
    const std::string key = toStd(j.said("recoveryKey"));
    CHECK(preceptor::unlock(j.path, key));
    CHECK_FALSE(preceptor::unlock(j.path, j.recoveryKey));
    j.window->desk()->go({PageId::Today, {}, 0, {}});
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    CHECK_FALSE(j.shown<QLabel>("recoveryKey"));
    CHECK(j.shown<TableView>("holders"));
}

TEST_CASE("who leaves or locks a recovery key before it is put away is told that another can be made",
          "[ui][protection]") {
    const bool locked = GENERATE(false, true);
    CAPTURE(locked);
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    const auto makeOne = [&] {
        j.click("askRecoveryKey");
        j.click("renewRecovery");
        j.waitFor([&] { return j.shown<QLabel>("recoveryKey") != nullptr; });
    };
    makeOne();
    if (locked) {
        QTest::keyClick(j.window.get(), Qt::Key_L, Qt::ControlModifier);
        j.waitFor([&] { return isLocked(j.path); });
        j.unlock(kHorseWords);
        j.waitFor([&] { return j.deskInSight(); });
    } else {
        j.window->desk()->go({PageId::Today, {}, 0, {}});
        j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    }
    CHECK(j.shown<QLabel>("recoveryNotPutAway"));
    makeOne();
    j.click("recoveryPutAway");
    CHECK(j.shown<TableView>("holders"));
    CHECK_FALSE(j.shown<QLabel>("recoveryNotPutAway"));
}

TEST_CASE("the protection is taken off, and the file is plain and open", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    j.click("askUnprotect");
    j.click("unprotectFile");
    j.waitFor([&] { return j.shown<QWidget>("protectFile") != nullptr; });
    CHECK_FALSE(isProtected(j.path));
    CHECK(j.deskInSight());
    CHECK_FALSE(j.window->idleLock().watching());
    CHECK_FALSE(j.shown<QWidget>("lockNow"));
}

TEST_CASE("a programme that is begun with a passphrase in mind leads to its protection", "[ui][protection]") {
    ProtectedJourney j;
    j.window->showFirstRun();
    j.window->show();
    QApplication::setActiveWindow(j.window.get());
    QApplication::processEvents();
    j.click("protectNew");
    j.files.willAnswer(pathToQt(j.folder / "new.preceptor"));
    j.click("startNew");
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(j.shown<QWidget>("protectFile"));
}

TEST_CASE("a damaged protected file leads to its backups once it is unlocked", "[ui][protection][backup]") {
    const bool itsNumber = GENERATE(false, true); // in its first bytes, or a record in the middle
    CAPTURE(itsNumber);
    ProtectedJourney j;
    j.protect();
    {
        const auto by = preceptor::unlock(j.path, toStd(kHorseWords));
        auto open = Workspace::open(j.path, OpenAs::Editor, j.clock, {{}, {}, *by});
        REQUIRE(open);
        REQUIRE((*open)->backups().make());
    }
    std::string bytes = *readFile(j.path, 1ULL << 30);
    const std::size_t at = itsNumber ? 8 : bytes.size() / 2;
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    std::ofstream(j.path, std::ios::binary) << bytes;
    j.open(j.path);
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight() || j.shown<QLabel>("rescueSentence"); });
    REQUIRE(j.shown<QLabel>("rescueSentence"));
    j.waitFor([&] { return j.enabled("lookInside"); }); // what it holds is known without another passphrase
    j.click("restoreBackup");
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(isProtected(j.path));
    QTest::keyClick(j.window.get(), Qt::Key_L, Qt::ControlModifier);
    j.waitFor([&] { return isLocked(j.path); });
}

TEST_CASE("a dialog or menu that is open does not keep a file from being locked", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    QMenu menu(j.window.get());
    menu.addAction(QStringLiteral("Something"));
    menu.popup(QPoint(10, 10));
    REQUIRE(menu.isVisible());
    j.lockByIdleness();
    CHECK_FALSE(menu.isVisible());
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });

    QDialog dialog(j.window.get()); // whoever opened it goes on behind its call, so the file waits for that
    bool closedBefore = false;
    QTimer::singleShot(0, j.window.get(), [&] { j.window->lock(); });
    CHECK(dialog.exec() == QDialog::Rejected);
    closedBefore = !isLocked(j.path);
    CHECK(closedBefore);
    j.waitFor([&] { return isLocked(j.path); });
}

TEST_CASE("a backup under an earlier passphrase asks for that, and is looked into then", "[ui][protection][backup]") {
    ProtectedJourney j;
    j.protect();
    j.add("Awa Diop", HolderRole::Editor);
    {
        const auto by = preceptor::unlock(j.path, toStd(kHorseWords));
        {
            auto open = Workspace::open(j.path, OpenAs::Editor, j.clock, {{}, {}, *by});
            REQUIRE(open);
            REQUIRE((*open)->backups().make());
        }
        REQUIRE(removeHolder(j.path, *by, "Awa Diop", j.clock)); // the file has another key now
        REQUIRE(changePassphrase(j.path, toStd(kHorseWords), toStd(kBlanketWords), j.clock, kCheap));
    }
    j.window->setBackupDelay(3'600'000);
    j.enter(kBlanketWords);
    j.window->desk()->go({PageId::Settings, QStringLiteral("backups"), 0, {}});
    j.waitFor([&] { return j.said("backupLoss").contains(QLatin1String("opens with a passphrase from before")); });
    CHECK_FALSE(j.enabled("lookInside"));
    j.click("restoreBackup");
    CHECK(j.said("unlockTitle").startsWith(QLatin1String("Open 2026-11-24")));
    j.click("backFromUnlock");
    REQUIRE(j.deskInSight());
    j.click("restoreBackup");
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight() && j.enabled("lookInside"); });
    j.click("lookInside");
    j.waitFor([&] { return j.shown<QWidget>("backupStrip") != nullptr; });
    j.lockByIdleness(); // what is locked then is the file it is of
    CHECK(j.said("unlockTitle") == QStringLiteral("ours is locked"));
    j.unlock(kBlanketWords);
    j.waitFor([&] { return j.deskInSight(); });
    CHECK_FALSE(j.shown<QWidget>("backupStrip"));
}
