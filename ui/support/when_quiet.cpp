// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/when_quiet.h"

#include "ui/support/action_runner.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace preceptor::ui {

namespace {

constexpr int kAgainMillis = 20;

// The page that opened it goes on behind its call, so that must come back first.
bool closedSomethingOver() {
    QWidget* over = QApplication::activePopupWidget();
    if (!over) over = QApplication::activeModalWidget();
    if (over) over->close();
    return over != nullptr;
}

bool stoppedSomething(QWidget* window) {
    bool any = false;
    for (BackgroundJob* job : window->findChildren<BackgroundJob*>()) {
        if (!job->running()) continue;
        job->cancel();
        any = true;
    }
    return any;
}

} // namespace

void whenQuiet(QWidget* window, const ActionRunner& runner, const std::function<void()>& then) {
    QTimer::singleShot(0, window, [window, &runner, then] {
        if (!closedSomethingOver() && !runner.isAlone() && !stoppedSomething(window)) return then();
        QTimer::singleShot(kAgainMillis, window, [window, &runner, then] { whenQuiet(window, runner, then); });
    });
}

} // namespace preceptor::ui
