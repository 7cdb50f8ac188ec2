// SPDX-License-Identifier: GPL-3.0-or-later
// The backup that is made by itself and at the press of a button: on a worker thread, while people go on.
#pragma once

class QObject;

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

class ActionRunner;

// Makes a backup if anything changed since the newest one, once nothing else has the file to itself; what went wrong is
// told. Gone, `context` takes the work with it: nothing half is left.
void backUpIfDue(Workspace& workspace, ActionRunner& runner, QObject* context);

} // namespace preceptor::ui
