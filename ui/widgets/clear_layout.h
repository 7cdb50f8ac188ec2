// SPDX-License-Identifier: GPL-3.0-or-later
// For lists of rows that are made anew.
#pragma once

#include <QLayout>
#include <QWidget>

namespace preceptor::ui {

// Deletes what lies in it.
inline void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace preceptor::ui
