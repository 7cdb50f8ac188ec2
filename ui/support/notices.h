// SPDX-License-Identifier: GPL-3.0-or-later
// How the program speaks to the person outside a page: a toast that passes, or a sentence that must be read.
#pragma once

#include "ui/widgets/toast.h"

#include <QString>

class QWidget;

namespace preceptor::ui {

class Notices {
public:
    virtual ~Notices() = default;
    virtual void say(const ToastText& text) = 0;
    // The world is broken (disk full, damaged file): stays until it is read.
    virtual void stop(const QString& sentence) = 0;
};

// The sentence in a box over `window`; the one place of the program that uses a message box.
void showBlockingSentence(QWidget* window, const QString& sentence);

} // namespace preceptor::ui
