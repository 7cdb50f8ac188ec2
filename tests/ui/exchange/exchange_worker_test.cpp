// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_worker.h"

#include "tests/support/catch.h"
#include "tests/ui/support/page_harness.h"
#include "ui/widgets/button.h"

#include <QElapsedTimer>

#include <thread>

using namespace preceptor;
using namespace preceptor::ui;

TEST_CASE("exchange that is stopped says so in one sentence and does nothing more", "[exchange][ui]") {
    test::RecordingNotices notices;
    ActionRunner runner(notices);
    QWidget page;
    page.show();
    ExchangeWorker worker(runner, &page);
    bool followed = false;
    worker.run(
        QStringLiteral("Working"),
        [](const KeepGoing& going) -> Result<int> {
            while (going()) std::this_thread::yield();
            return fail(ErrorCode::Cancelled);
        },
        [&followed](const Result<int>&) { followed = true; });
    auto* stop = page.findChild<Button*>(QStringLiteral("stopWork"));
    REQUIRE(stop);
    stop->click();
    QElapsedTimer patience;
    patience.start();
    while (worker.busy() && patience.elapsed() < 60'000) QApplication::processEvents(QEventLoop::AllEvents, 10);
    CHECK_FALSE(worker.busy());
    CHECK_FALSE(followed);
    REQUIRE(notices.toasts.size() == 1);
    CHECK(notices.toasts[0].sentence == QStringLiteral("Stopped. Nothing has been changed."));
}
