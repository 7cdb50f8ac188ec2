// SPDX-License-Identifier: GPL-3.0-or-later
// How well a typed text fits an entry of the command palette: beginning of the whole > beginning of a word > somewhere
// inside > initials of its words or its pinyin. Case and accents do not count.
#pragma once

#include <QString>

namespace preceptor::ui {

// 0: does not fit; higher is better. An empty query fits everything equally.
int paletteScore(const QString& query, const QString& text);

} // namespace preceptor::ui
