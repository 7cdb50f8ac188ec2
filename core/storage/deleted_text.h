// SPDX-License-Identifier: GPL-3.0-or-later
// The free text of what was deleted, and of what hangs on a case or conference that was: no page shows it, but it
// travels, so that a deletion can meet an edit.
#pragma once

#include "core/model/ids.h"
#include "core/storage/database.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class Write;

struct DeletedText {
    std::string_view table;
    std::int64_t row = 0;
    std::string_view column;
    std::string text;
    CaseId ofCase;       // at most one of the two
    SessionId ofSession; // neither: of a series
};

// Of the tables that `meant` says, in any order; no empty ones.
std::vector<DeletedText> deletedTexts(Database& db, const std::function<bool(std::string_view table)>& meant);
// Nothing is left of it, or "…" where there must be something.
void takeOut(Write& write, const DeletedText& deleted);

} // namespace preceptor
