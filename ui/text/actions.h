// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did, in words: for the toast after it and for the Undo button.
#pragma once

#include "core/model/change_set.h"

#include <QString>

#include <string>

namespace preceptor::ui {

// "12 people enrolled"; empty for what needs no toast (one tick, a field edited in place).
QString doneSentence(const ChangeSet& changes);
// "Undo: mark attendance"
QString undoWords(Action action);
QString redoWords(Action action);
QString actionWords(const std::string& code); // "mark attendance"; of a newer program: its code

} // namespace preceptor::ui
