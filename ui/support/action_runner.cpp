// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/action_runner.h"

#include "ui/text/messages.h"

namespace preceptor::ui {

void ActionRunner::show(const Error& error, const IssueSink& issues) {
    if (error.code == ErrorCode::Cancelled) return;
    if (issues && !error.issues.empty() && issues(error.issues)) return;
    m_notices.say({.sentence = sentence(error), .action = {}, .onAction = {}, .kind = ToastText::Kind::Problem});
}

void ActionRunner::show(const StorageFailure& failure) { m_notices.stop(sentence(failure)); }

} // namespace preceptor::ui
