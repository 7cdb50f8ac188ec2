// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers besides search results: everything a page can be asked for from outside.
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/support/page.h"

namespace preceptor::ui {

QList<PaletteItem> destinationActions(Navigator& navigator);
// People whose name, pinyin, institution or number fits.
QList<PaletteItem> findPeople(Workspace& workspace, Navigator& navigator, const QString& query);
// What was learned, advised, asked and told in cases; each leads to where it stands.
QList<PaletteItem> findInCases(Workspace& workspace, Navigator& navigator, const QString& query);

} // namespace preceptor::ui
