// SPDX-License-Identifier: GPL-3.0-or-later
// A window journey on a programme that can be protected by passphrases that cost next to nothing to try.
#pragma once

#include "core/services/programme_service.h"
#include "tests/ui/support/window_journey.h"
#include "ui/shell/idle_lock.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"

#include <string>

namespace preceptor::test {

inline constexpr KdfCost kCheap{.ops = 1, .memoryKiB = 8};
inline const QString kHorseWords = QStringLiteral("correct horse battery");
inline const QString kBlanketWords = QStringLiteral("warm blanket and tea");

struct ProtectedJourney : WindowJourney {
    std::string recoveryKey;

    ProtectedJourney() {
        auto made = Workspace::create(path, clock, {});
        REQUIRE(made);
        const ProgrammeDraft draft{.name = "Ours", .startOn = clock.today(), .endOn = {}, .language = "en"};
        REQUIRE((*made)->programmes().create(draft));
    }
    // Without the window, by passphrases that cost next to nothing to try.
    void protect() {
        const auto done =
            protectFile(path, {"Li Na", HolderRole::Coordinator, ui::toStd(kHorseWords), kCheap}, true, clock);
        REQUIRE(done);
        recoveryKey = done->recoveryKey;
    }
    void add(const std::string& name, HolderRole role) {
        const auto by = preceptor::unlock(path, ui::toStd(kHorseWords));
        REQUIRE(by);
        REQUIRE(addHolder(path, *by, {name, role, ui::toStd(kBlanketWords), kCheap}, clock));
    }
    void enter(const QString& passphrase = kHorseWords) {
        open(path);
        unlock(passphrase);
        waitFor([&] { return deskInSight(); });
        QApplication::processEvents();
    }
    void lockByIdleness() {
        window->idleLock().setInterval([] { return 0; });
        window->idleLock().look();
        window->idleLock().setInterval([] { return 3'600'000; }); // whoever comes back is there
        waitFor([&] { return isLocked(path); });
    }
    QStringList holders() {
        QStringList names;
        auto* table = shown<ui::TableView>("holders");
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, 0).data().toString();
        return names;
    }
    QString toast() {
        auto* shownToast = window->findChild<ui::Toast*>();
        return shownToast && shownToast->isVisible() ? shownToast->sentence() : QString();
    }
};

} // namespace preceptor::test
