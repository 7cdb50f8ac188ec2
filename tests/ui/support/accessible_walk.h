// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the accessible tree below a widget and names every control a screen reader would meet without a name.
#pragma once

#include <QStringList>

class QWidget;

namespace preceptor::test {

// "Button #objectName in Parent" for each button, input, check box, combo, list or table without a name.
QStringList namelessControls(QWidget* root);
// What in sight the Tab key stops at without saying what it is; empty when all is well.
QStringList namelessStops(QWidget* root);

} // namespace preceptor::test
