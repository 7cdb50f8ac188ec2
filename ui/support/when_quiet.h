// SPDX-License-Identifier: GPL-3.0-or-later
// Before a file is closed under its pages: menus and dialogs are closed, work on other threads is stopped or, where it
// has the file to itself, waited for.
#pragma once

#include <functional>

class QWidget;

namespace preceptor::ui {

class ActionRunner;

// `then` follows from the event loop, once nothing of all this is left; not if `window` goes before.
void whenQuiet(QWidget* window, const ActionRunner& runner, const std::function<void()>& then);

} // namespace preceptor::ui
