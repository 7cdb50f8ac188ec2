// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when an exchange file is refused (messages.h hands its errors on to here), and about this PC's clock.
#pragma once

#include "core/base/error.h"
#include "core/model/exchange.h"

#include <QString>

namespace preceptor::ui {

QString exchangeSentence(const Error& error);
QString ownClockWarning(OwnClock clock); // empty: nothing is wrong with it

} // namespace preceptor::ui
