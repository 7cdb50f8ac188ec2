// SPDX-License-Identifier: GPL-3.0-or-later
// Brings an input before the eyes: the focus on it, scrolled into sight once the layout has settled.
#pragma once

class QWidget;

namespace preceptor::ui {

void leadTo(QWidget* input);
// The second half of it, for what is only to be read.
void bringIntoSight(QWidget* widget);

} // namespace preceptor::ui
