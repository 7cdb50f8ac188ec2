// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/given_rows.h"

#include "core/storage/sqlite_cell.h"

#include <new>

namespace preceptor {

namespace {

constexpr int kList = kMostGivenColumns; // the hidden column behind the others

struct GivenCursor : sqlite3_vtab_cursor {
    const GivenRows* list = nullptr;
    std::size_t at = 0;
};

GivenCursor& cursorOf(sqlite3_vtab_cursor* cursor) { return *static_cast<GivenCursor*>(cursor); }

int connectGiven(sqlite3* db, void*, int, const char* const*, sqlite3_vtab** table, char**) {
    static_assert(kMostGivenColumns == 4);
    const int code = sqlite3_declare_vtab(db, "CREATE TABLE x(c0, c1, c2, c3, list HIDDEN)");
    if (code != SQLITE_OK) return code;
    sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
    *table = new (std::nothrow) sqlite3_vtab{};
    return *table == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int disconnectGiven(sqlite3_vtab* table) {
    delete table;
    return SQLITE_OK;
}

int planGiven(sqlite3_vtab*, sqlite3_index_info* plan) {
    for (int i = 0; i < plan->nConstraint; ++i) {
        const auto& constraint = plan->aConstraint[i];
        if (constraint.iColumn != kList || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
        if (constraint.usable == 0) return SQLITE_CONSTRAINT;
        plan->aConstraintUsage[i].argvIndex = 1;
        plan->aConstraintUsage[i].omit = 1;
        return SQLITE_OK;
    }
    return SQLITE_ERROR; // rows must be given
}

int openGiven(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
    *cursor = new (std::nothrow) GivenCursor{};
    return *cursor == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int closeGiven(sqlite3_vtab_cursor* cursor) {
    delete &cursorOf(cursor);
    return SQLITE_OK;
}

int beginGiven(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value** arguments) {
    GivenCursor& self = cursorOf(cursor);
    self.list = static_cast<const GivenRows*>(sqlite3_value_pointer(arguments[0], kGivenRows));
    self.at = 0;
    return self.list == nullptr ? SQLITE_MISUSE : SQLITE_OK;
}

int nextGiven(sqlite3_vtab_cursor* cursor) {
    ++cursorOf(cursor).at;
    return SQLITE_OK;
}

int atGivenEnd(sqlite3_vtab_cursor* cursor) { return cursorOf(cursor).at >= cursorOf(cursor).list->size() ? 1 : 0; }

int givenColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
    const GivenCursor& self = cursorOf(cursor);
    if (column < kMostGivenColumns) giveResult(context, self.list->cell(self.at, column));
    return SQLITE_OK;
}

int givenNumber(sqlite3_vtab_cursor* cursor, sqlite3_int64* number) {
    *number = static_cast<sqlite3_int64>(cursorOf(cursor).at);
    return SQLITE_OK;
}

sqlite3_module givenModule() {
    sqlite3_module module{};
    module.xConnect = &connectGiven;
    module.xBestIndex = &planGiven;
    module.xDisconnect = &disconnectGiven;
    module.xOpen = &openGiven;
    module.xClose = &closeGiven;
    module.xFilter = &beginGiven;
    module.xNext = &nextGiven;
    module.xEof = &atGivenEnd;
    module.xColumn = &givenColumn;
    module.xRowid = &givenNumber;
    return module; // without xCreate: it is there in every connection, and in no file
}

} // namespace

void addGivenRows(sqlite3* db) {
    static const sqlite3_module module = givenModule();
    sqlite3_create_module_v2(db, "given_rows", &module, nullptr, nullptr);
}

} // namespace preceptor
