// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has filled in below a widget and not sent off yet, field by field under its caption: forms in drawers
// that are open and were touched, and of those that are written by themselves what was refused. Never a passphrase, nor
// what shows a file that is only being looked through.
#pragma once

#include "core/model/unsent.h"

#include <vector>

class QWidget;

namespace preceptor::ui {

std::vector<UnsentForm> unsentForms(const QWidget* desk);

} // namespace preceptor::ui
