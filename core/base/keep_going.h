// SPDX-License-Identifier: GPL-3.0-or-later
// How long work is told to stop: asked often, also before there is anything to show; false stops it, and it ends in
// Cancelled. Empty: never stopped.
#pragma once

#include <functional>

namespace preceptor {

using KeepGoing = std::function<bool()>;

inline bool goesOn(const KeepGoing& going) { return !going || going(); }

} // namespace preceptor
