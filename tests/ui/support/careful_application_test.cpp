// SPDX-License-Identifier: GPL-3.0-or-later
// No memory left in the middle of an event: it is told in a sentence, and the program and its file go on.
#include "ui/support/careful_application.h"

#include "tests/ui/support/locked_journey.h"
#include "ui/support/action_runner.h"
#include "ui/text/messages.h"

#include <QTimer>

#include <limits>
#include <optional>
#include <vector>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

struct Told {
    std::vector<FailureKind> kinds;
    Told() {
        application().setTeller([this](const StorageFailure& failure) { kinds.push_back(failure.kind()); });
    }
    ~Told() { application().setTeller({}); }
    Told(const Told&) = delete;
    Told& operator=(const Told&) = delete;
    static CarefulApplication& application() { return *static_cast<CarefulApplication*>(qApp); }
};

// More than any machine has.
void askForTooMuch() {
    std::vector<char> much;
    much.reserve(std::numeric_limits<std::ptrdiff_t>::max() / 2);
}

struct Heard final : Notices {
    QString stopped;
    void say(const ToastText&) override {}
    void stop(const QString& sentence) override { stopped = sentence; }
};

} // namespace

TEST_CASE("an event for which there is no memory is told, once, and the program goes on", "[ui]") {
    const Told told;
    int after = 0;
    QTimer::singleShot(0, [] { askForTooMuch(); });
    QTimer::singleShot(0, [] { askForTooMuch(); });
    QTimer::singleShot(0, [&after] { ++after; });
    test::eventually([&] { return after == 1 && !told.kinds.empty(); });
    QApplication::processEvents();
    CHECK(after == 1);
    CHECK(told.kinds == std::vector{FailureKind::OutOfMemory});
}

TEST_CASE("a broken disk that an event handler meets by itself is told too", "[ui]") {
    const Told told;
    QTimer::singleShot(0, [] { throw StorageFailure(FailureKind::Io, "gone"); });
    test::eventually([&] { return !told.kinds.empty(); });
    CHECK(told.kinds == std::vector{FailureKind::Io});
}

TEST_CASE("a call into the file for which there is no memory is told as that, and leaves nothing half done", "[ui]") {
    Heard heard;
    ActionRunner runner(heard);
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto file = Workspace::inMemory(clock);
    const std::string before = file->dataVersion();
    const auto done = runner.run([&]() -> Result<Unit> {
        return file->unit().transact(Action::EditRegister, [&](Write& write) -> Result<Unit> {
            write.insert({"funder", {"name", "kind"}}, write.newId(), {"Lien", "foundation"});
            askForTooMuch();
            return Unit{};
        });
    });
    CHECK_FALSE(done);
    CHECK(heard.stopped == sentence(noMemory()));
    CHECK(file->dataVersion() == before);
    heard.stopped.clear();
    CHECK_FALSE(runner.read([] { return askForTooMuch(), 1; }));
    CHECK(heard.stopped == sentence(noMemory()));
}
