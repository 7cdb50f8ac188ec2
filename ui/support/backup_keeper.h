// SPDX-License-Identifier: GPL-3.0-or-later
// The backup that is made by itself and at the press of a button: on a worker thread, while people go on.
#pragma once

#include <functional>

class QObject;

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

class ActionRunner;
class BackgroundJob;

// Makes a backup if anything changed since the newest one. `then` follows when one is up to date, at once if it already
// is; what went wrong is told instead. Gone, `context` takes the work with it: nothing half is left. The job, or null
// when there is nothing to wait for.
BackgroundJob* backUpIfDue(Workspace& workspace, ActionRunner& runner, QObject* context,
                           const std::function<void()>& then);

} // namespace preceptor::ui
