// SPDX-License-Identifier: GPL-3.0-or-later
// Enter presses a button as Space does, which Qt does in dialogs only. Ctrl+Enter is left to the form around it.
#pragma once

class QAbstractButton;

namespace preceptor::ui {

bool isEnter(int key); // of the letters or of the digits
void pressByEnter(QAbstractButton* button);

} // namespace preceptor::ui
