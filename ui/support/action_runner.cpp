// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/action_runner.h"

#include "ui/text/messages.h"

#include <utility>

namespace preceptor::ui {

void ActionRunner::show(const Error& error, const IssueSink& issues) {
    if (error.code == ErrorCode::Cancelled) return;
    if (issues && !error.issues.empty() && issues(error.issues)) return;
    m_notices.say({.sentence = sentence(error), .action = {}, .onAction = {}, .kind = ToastText::Kind::Problem});
}

void ActionRunner::whenFree(std::function<void()> action) {
    if (!m_alone) return action();
    m_waiting.push_back(std::move(action));
}

void ActionRunner::endAlone() {
    m_alone = false;
    for (const auto& action : std::exchange(m_waiting, {})) action();
}

void ActionRunner::show(const StorageFailure& failure) { m_notices.stop(sentence(failure)); }

} // namespace preceptor::ui
