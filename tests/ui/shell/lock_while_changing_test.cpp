// SPDX-License-Identifier: GPL-3.0-or-later
// Locking while how the file is protected is being changed, and what a viewer is offered for a damaged file.
#include "core/base/atomic_file.h"
#include "core/services/backup_service.h"
#include "tests/ui/support/protected_journey.h"
#include "ui/shell/session_watch.h"
#include "ui/support/background.h"
#include "ui/widgets/work_cover.h"

#include <algorithm>
#include <fstream>

using namespace preceptor;
using namespace preceptor::ui;
using test::kBlanketWords;
using test::kCheap;
using test::kHorseWords;
using test::ProtectedJourney;

namespace {

// Behind the cover another thread works on the file.
void awaitWork(ProtectedJourney& j) {
    j.waitFor([&] {
        const auto jobs = j.window->findChildren<BackgroundJob*>();
        return j.shown<WorkCover>("workCover") &&
               std::any_of(jobs.begin(), jobs.end(), [](const BackgroundJob* job) { return job->running(); });
    });
}

void protectInWindow(ProtectedJourney& j) {
    j.open(j.path);
    j.palette(QStringLiteral("protect"));
    j.type("coordinatorName", QStringLiteral("Li Na"));
    j.type("newPassphrase", kHorseWords);
    j.type("newPassphraseAgain", kHorseWords);
    j.click("protectFile");
    awaitWork(j);
}

} // namespace

TEST_CASE("Ctrl+L while somebody is let in hides the programme at once and locks it behind that", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    j.click("askAddHolder");
    j.type("holderName", QStringLiteral("Awa Diop"));
    j.type("newPassphrase", kBlanketWords);
    j.type("newPassphraseAgain", kBlanketWords);
    j.click("addHolder");
    awaitWork(j);
    QTest::keyClick(j.window.get(), Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(j.deskInSight());
    j.waitFor([&] { return isLocked(j.path); });
    CHECK(preceptor::unlock(j.path, toStd(kBlanketWords)));
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(j.holders().contains(QStringLiteral("Awa Diop")));
}

TEST_CASE("a session that is locked while a plain file is being protected locks it as soon as it is",
          "[ui][protection]") {
    ProtectedJourney j;
    protectInWindow(j);
    j.window->sessionWatch().onLock();
    j.waitFor([&] { return isProtected(j.path) && isLocked(j.path); });
    CHECK_FALSE(j.deskInSight());
    CHECK(j.shown<QLabel>("recoveryKey") == nullptr);
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(j.said("recoveryKey").isEmpty()); // gone with its page, as ever; another can be made
}

TEST_CASE("Ctrl+L while the protection is taken off leaves the plain file open", "[ui][protection]") {
    ProtectedJourney j;
    j.protect();
    j.enter();
    j.window->desk()->go({PageId::Settings, QStringLiteral("protection"), 0, {}});
    j.click("askUnprotect");
    j.click("unprotectFile");
    j.window->lock();
    j.waitFor([&] { return j.deskInSight() && !j.shown<WorkCover>("workCover"); });
    CHECK(isProtected(j.path) == j.window->idleLock().watching());
}

TEST_CASE("a damaged file is not put back by a viewer, but by whoever gives a passphrase that may",
          "[ui][protection][backup]") {
    ProtectedJourney j;
    j.protect();
    j.add("Awa Diop", HolderRole::Viewer);
    {
        const auto by = preceptor::unlock(j.path, toStd(kHorseWords));
        auto open = Workspace::open(j.path, OpenAs::Editor, j.clock, {{}, {}, *by});
        REQUIRE(open);
        REQUIRE((*open)->backups().make());
    }
    std::string bytes = *readFile(j.path, 1ULL << 30);
    const std::size_t at = bytes.size() / 2;
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    std::ofstream(j.path, std::ios::binary) << bytes;
    j.open(j.path);
    j.unlock(kBlanketWords);
    j.waitFor([&] { return j.shown<QLabel>("rescueSentence") && j.enabled("lookInside"); });
    CHECK(j.shown<QAbstractButton>("restoreBackup")->text() == QStringLiteral("Give another passphrase…"));
    j.click("restoreBackup");
    CHECK(*readFile(j.path, 1ULL << 30) == bytes);
    j.unlock(kHorseWords);
    j.waitFor([&] { return j.shown<QLabel>("rescueSentence") && j.enabled("lookInside"); });
    j.click("restoreBackup");
    j.waitFor([&] { return j.deskInSight(); });
    CHECK(*readFile(j.path, 1ULL << 30) != bytes);
}
