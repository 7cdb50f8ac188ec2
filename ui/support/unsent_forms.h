// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has filled in below a widget and not sent off yet, field by field under its caption: forms in drawers
// that are open and were touched, lines that wait for Enter, and of forms that are written by themselves what was
// refused. Of a file that is being looked through, which one it is and what was chosen (TellsUnsent). Never a
// passphrase.
#pragma once

#include "core/model/unsent.h"

#include <vector>

class QWidget;

namespace preceptor::ui {

std::vector<UnsentForm> unsentForms(const QWidget* desk);

} // namespace preceptor::ui
