// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when an exchange file is refused: messages.h hands its errors on to here.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace preceptor::ui {

QString exchangeSentence(const Error& error);

} // namespace preceptor::ui
