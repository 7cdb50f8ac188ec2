// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about files that are protected by a passphrase: messages.h hands these errors on to here.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace preceptor::ui {

QString protectionSentence(const Error& error);

} // namespace preceptor::ui
