// SPDX-License-Identifier: GPL-3.0-or-later
// What a matrix model tells the view: one state byte a cell, shape first and colour second. Frozen columns come first.
#pragma once

#include <Qt>
#include <QtGlobal>

namespace preceptor::ui {

enum class CellState : quint8 { NotStarted, InProgress, Complete, Overdue, Exempt, Hidden };

namespace matrix {
enum Role {
    StateRole = Qt::UserRole + 200, // int(CellState) of a glyph cell
    PaleRole,                       // QString after the text of a frozen cell, paler
    NoteRole,                       // QString at its end that must be seen; its text is paler
    AwardRole,                      // bool of a frozen cell: an award stands at its end
    ShareRole,                      // double 0..100 of a frozen cell: drawn as a bar with its percent
    // of the horizontal header:
    GroupRole,       // QString: columns that share it stand under one band
    ColumnShareRole, // double 0..100: the bar under the column's number
    TitleRole        // QString: stands in the number's place where there is room
};
} // namespace matrix

} // namespace preceptor::ui
