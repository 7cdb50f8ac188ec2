// SPDX-License-Identifier: GPL-3.0-or-later
// A protected demo programme in a window that is locked and unlocked, and which of its people's names are found.
#pragma once

#include "core/services/demo_service.h"
#include "core/services/people_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/ui/support/window_journey.h"
#include "ui/support/background.h"
#include "ui/widgets/side_drawer.h"

#include <algorithm>
#include <functional>

namespace preceptor::test {

inline constexpr KdfCost kCheapLock{.ops = 1, .memoryKiB = 8};
inline const QString kLockWords = QStringLiteral("correct horse battery");

struct LockedJourney : WindowJourney {
    std::vector<std::string> names; // of everybody
    std::int64_t person = 0;
    std::int64_t caseId = 0;

    explicit LockedJourney(const std::function<void(Workspace&)>& alsoIn = {}) {
        {
            auto made = Workspace::create(path, clock, {});
            REQUIRE(made);
            REQUIRE((*made)->demo().fill({.people = 60, .years = 1}));
            Statement rows = (*made)->unit().db().prepare("SELECT full_name_native, romanised FROM person");
            while (rows.step())
                for (int i = 0; i < 2; ++i)
                    if (rows.string(i).size() > 5) names.push_back(rows.string(i));
            REQUIRE(names.size() > 60);
            person = (*made)->unit().db().queryInteger("SELECT min(person_id) FROM enrolment");
            caseId = (*made)->unit().db().queryInteger("SELECT min(id) FROM case_item");
            if (alsoIn) alsoIn(**made);
        }
        REQUIRE(protectFile(path, {"Lock Tester", HolderRole::Coordinator, ui::toStd(kLockWords), kCheapLock}, false,
                            clock));
        open(path);
        unlock(kLockWords);
        waitFor([&] { return deskInSight(); });
        rest();
    }
    void rest() {
        QApplication::processEvents();
        waitFor([&] {
            const auto jobs = window->findChildren<ui::BackgroundJob*>();
            return std::none_of(jobs.begin(), jobs.end(), [](const ui::BackgroundJob* job) { return job->running(); });
        });
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // lists that were made anew
    }
    void go(const ui::Destination& destination) {
        window->desk()->go(destination);
        rest();
    }
    void lock() {
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        waitFor([&] { return isLocked(path); });
    }
    void comeBack() {
        unlock(kLockWords);
        waitFor([&] { return deskInSight(); });
        rest();
    }
    // In the drawer in sight.
    QLineEdit* lineOfDrawer() {
        for (auto* drawer : window->findChildren<ui::SideDrawer*>())
            if (drawer->isVisible())
                for (auto* line : drawer->findChildren<QLineEdit*>())
                    if (line->isVisible() && !line->isReadOnly()) return line;
        return nullptr;
    }
    int namesIn(const QStringList& words, std::string* first = nullptr) const {
        const std::string all = ui::toStd(words.join(QLatin1Char('\n')));
        int found = 0;
        for (const std::string& name : names) {
            if (all.find(name) == all.npos) continue;
            if (found++ == 0 && first) *first = name;
        }
        return found;
    }
};

} // namespace preceptor::test
