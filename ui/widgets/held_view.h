// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose items change by a press or a key can be held: looked through as ever, and nothing changes.
#pragma once

#include <QWidget>

namespace preceptor::ui {

inline constexpr char kHeldProperty[] = "held";

inline bool isHeld(const QWidget* view) { return view->property(kHeldProperty).toBool(); }

} // namespace preceptor::ui
