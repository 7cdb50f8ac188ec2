// SPDX-License-Identifier: GPL-3.0-or-later
// The right to change synced rows, handed out by UnitOfWork::transact only: a repository method that writes asks for a
// Write&, so an unstamped write does not compile. Every change is stamped for exchange, logged and kept for undo.
#pragma once

#include "core/storage/base_keeper.h"
#include "core/storage/row_ids.h"
#include "core/storage/shape.h"
#include "core/storage/undo_step.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <span>
#include <unordered_map>

namespace preceptor {

class UnitOfWork;

class Write {
public:
    Write(const Write&) = delete;
    Write& operator=(const Write&) = delete;

    // The next id of this sitting's block; random to everybody else.
    std::int64_t newId();
    template <class IdType>
    IdType make() {
        return IdType{newId()};
    }

    // Cells in the order of shape.columns. The id is from newId() or naturalId(), and not yet there.
    void insert(const Shape& shape, std::int64_t id, std::span<const Cell> cells);
    void insert(const Shape& shape, std::int64_t id, std::initializer_list<Cell> cells) {
        insert(shape, id, std::span(cells.begin(), cells.size()));
    }
    // Many rows of one shape, their cells one row after the other: some of them in each statement, which costs far less
    // a row.
    void insertMany(const Shape& shape, std::span<const std::int64_t> ids, std::span<const Cell> cells);
    // True if a value really changed: a value set to what it was is not a change. False too if there is no such row.
    bool update(const Shape& shape, std::int64_t id, std::span<const Cell> cells);
    bool update(const Shape& shape, std::int64_t id, std::initializer_list<Cell> cells) {
        return update(shape, id, std::span(cells.begin(), cells.size()));
    }
    // Inserts, or updates and un-deletes the row that is there. For natural keys. True if anything changed.
    bool put(const Shape& shape, std::int64_t id, std::span<const Cell> cells);
    bool put(const Shape& shape, std::int64_t id, std::initializer_list<Cell> cells) {
        return put(shape, id, std::span(cells.begin(), cells.size()));
    }
    // Deleting is a value like any other: it travels, and undelete is one write.
    // A deletion covers the whole row, so that an edit made elsewhere meanwhile is noticed.
    bool setDeleted(std::string_view table, std::int64_t id, bool deleted);
    // For good: neutral values, nothing beside them, and no write brings the row back, here or elsewhere. The caller
    // transacts without undo. False if there is no such row or it is erased already.
    bool erase(std::string_view table, std::int64_t id);
    // What was in the row before is no longer kept beside it.
    void forgetBase(std::string_view table, std::int64_t id);
    // For a merge: what its values take the place of.
    BaseKeeper& base() { return m_base; }
    // A person's choice between values that wait beside each other: stamped even if the value stays, and the others go.
    void settle(std::string_view table, std::int64_t id, std::string_view column, const Cell& cell);

    // How many things the person acted on, for the sentence of the toast.
    void setSubjects(std::int64_t n);
    // Enrolments that a rule completed and reopened by this, for the same sentence.
    void countCompletions(int completed, int reopened);
    void countPlaces(int enrolled, int waiting); // of a class that was asked for places
    void countPeople(int people);

    Database& db();
    Date today() const;
    Timestamp now() const;
    const std::string& operatorName() const;

private:
    friend class UnitOfWork;
    friend class AuditTrail;
    struct Prepared;
    class EditJudge;
    explicit Write(UnitOfWork& unit);
    ~Write();

    enum class Stamp { Changed, Always };
    Prepared& prepared(const Shape& shape);
    void insertSome(Prepared& p, std::span<const std::int64_t> ids, std::span<const Cell> cells);
    Prepared& preparedFor(std::string_view table, std::string_view column);
    bool tryInsert(Prepared& p, std::int64_t id, std::span<const Cell> cells);
    void noteInsert(const TableInfo& table, std::int64_t id);
    bool edit(Prepared& p, std::int64_t id, std::span<const Cell> cells, Stamp which = Stamp::Changed);
    void supersede(const RowEdit& change);
    void carry(const RowEdit& change, const RowClock& before);
    // For undo and redo: the columns take `values` where they still hold `expected`.
    void revert(const RowEdit& change, const std::vector<Value>& values, const std::vector<Value>& expected);
    void setDeletedRange(const TableInfo& table, const TouchedRows& rows, bool deleted,
                         const std::function<bool(std::int64_t)>& spared);
    void begin();
    ChangeSet finish(Action action, Action subject);
    void leaveTrail(); // entries of the audit trail are no part of what can be undone
    void logTable(const TableInfo& table, const TouchedRows& touched);

    UnitOfWork& m_unit;
    std::unordered_map<const Shape*, std::unique_ptr<Prepared>> m_prepared;
    std::map<std::string, Shape, std::less<>> m_single; // shapes of one column, made when first needed
    Dot m_dot;
    std::string m_dotBytes;
    std::uint64_t m_further = 0; // numbers behind m_dot's that values carried by deletions have taken
    bool m_anySiblings = false;
    bool m_anyUnknown = false;
    RowIds m_ids;
    std::map<const TableInfo*, TouchedRows> m_touched;
    const TableInfo* m_lastTable = nullptr;
    TouchedRows* m_lastTouched = nullptr;
    BaseKeeper m_base;
    UndoStep m_undo;
    int m_completed = 0;
    int m_reopened = 0;
    int m_enrolled = 0;
    int m_waiting = 0;
    int m_people = 0;
    bool m_keepUndo = true;
};

} // namespace preceptor
