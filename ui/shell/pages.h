// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages of the program, one line each, in the order of the rail.
#pragma once

#include "ui/style/icons.h"
#include "ui/support/page.h"

#include <QList>

#include <functional>

namespace preceptor::ui {

class Preferences;

struct PageEntry {
    PageId id;
    Icon icon = Icon::None;
    const char* name = ""; // English, for QCoreApplication::translate("Pages", name)
    bool inRail = true;
    std::function<Page*(const PageContext&, Preferences&)> make;
};

const QList<PageEntry>& pageEntries();
QString pageName(const PageEntry& entry);

} // namespace preceptor::ui
