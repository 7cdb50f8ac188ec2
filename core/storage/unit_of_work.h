// SPDX-License-Identifier: GPL-3.0-or-later
// The one transaction door. Every change to synced rows happens inside transact(): all of it or nothing, one number for
// exchange, one step of undo, one ChangeSet for the pages. A body that returns an Error leaves no trace.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/audit.h"
#include "core/model/protection.h"
#include "core/storage/change_ranges.h"
#include "core/storage/database.h"
#include "core/storage/table_catalogue.h"
#include "core/storage/write.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace preceptor {

class ReplicaIdentity;

enum class Undoable { Yes, No };

struct UndoableAction {
    Action action{};
    std::int64_t subjects = 0;
};

class UnitOfWork {
public:
    // `db` has been migrated. `operatorName` is kept in sync_tx with each change.
    UnitOfWork(Database& db, const Clock& clock, std::string operatorName);
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    // body: Result<T>(Write&). Bodies do not nest: a service that needs another's writing passes its Write& on.
    template <class Body>
    auto transact(Action action, Body&& body, Undoable undoable = Undoable::Yes) -> std::invoke_result_t<Body, Write&> {
        if (m_db.readOnly()) return refusal();
        Transaction transaction(m_db);
        claimIdentity();
        m_write.begin();
        m_write.m_keepUndo = undoable == Undoable::Yes;
        auto result = body(m_write);
        if (result.ok()) complete(transaction, action, undoable);
        return result;
    }
    // For a merge: rows that carry the clocks of others. `body` names the tables it changed in `foreign`; what it
    // writes through Write& besides is this PC's own. Undo steps stay, but leave what others have written alone.
    template <class Body>
    auto absorb(Action action, std::vector<TableChange>& foreign, Body&& body) -> std::invoke_result_t<Body, Write&> {
        if (m_db.readOnly()) return refusal();
        Transaction transaction(m_db);
        claimIdentity();
        m_write.begin();
        m_write.m_keepUndo = false;
        const Seen before = seenBeforeMerge();
        auto result = body(m_write);
        if (result.ok()) completeAbsorb(transaction, action, foreign, before);
        return result;
    }
    // For acts that change nothing here, such as giving data away: their entry of the audit trail is written first, in
    // the transaction in which `body` then does it; of a file that may only be read see keepActsElsewhere. No step of
    // undo.
    template <class Body>
    auto attest(const AuditNote& act, Body&& body) -> std::invoke_result_t<Body> {
        if (m_db.readOnly()) {
            auto done = body();
            if (done.ok()) record(act);
            return done;
        }
        Transaction transaction(m_db);
        enterAct(act);
        auto result = body();
        if (result.ok()) transaction.commit();
        return result;
    }
    // An act that is done already.
    void record(const AuditNote& act);
    // The same in the name of another holder: of one who could not write.
    void recordFor(const std::string& holder, const std::string& name, const AuditNote& act);
    // Who keeps acts of whoever may only read this file; nobody otherwise.
    void keepActsElsewhere(std::function<void(const AuditNote&)> keep) { m_elsewhere = std::move(keep); }
    // Inside transact or absorb: an entry of the trail besides what the action itself is.
    void note(Write& write, const AuditNote& act);
    // The same with nothing kept: for previews.
    template <class Body>
    auto rehearse(Body&& body) -> std::invoke_result_t<Body, Write&> {
        const Transaction transaction(m_db, "BEGIN");
        m_write.begin();
        m_write.m_keepUndo = false;
        return body(m_write);
    }

    Result<ChangeSet> undo();
    Result<ChangeSet> redo();
    std::optional<UndoableAction> undoable() const { return top(m_undoSteps); }
    std::optional<UndoableAction> redoable() const { return top(m_redoSteps); }

    // Called after each commit, in the order of registration.
    void onCommit(std::function<void(const ChangeSet&)> listener) { m_listeners.push_back(std::move(listener)); }
    // Names the state of all content, the audit trail aside; equal text = nothing has changed.
    std::string dataVersion() { return dataVersionOf(m_db); }
    static std::string dataVersionOf(Database& db);
    // Inside a transaction that has written nothing yet: what it and all later ones write is another replica's.
    void writeAsAnother();
    void setOperatorName(std::string name) { m_operator = std::move(name); }
    const std::string& operatorName() const { return m_operator; }
    // Hex of whose passphrase has opened the file; empty: nobody's.
    void setHolder(std::string holder, HolderRole role) {
        m_holder = std::move(holder);
        m_role = role;
    }
    const std::string& holder() const { return m_holder; }
    // As whoever `other` acts for: on a copy of its file.
    void actAs(const UnitOfWork& other) {
        m_holder = other.m_holder;
        m_role = other.m_role;
    }
    // Whether whoever has opened the file may decide for all who work with it: in a plain file everybody may.
    bool holderDecides() const {
        return !m_role || *m_role == HolderRole::Coordinator || *m_role == HolderRole::Recovery;
    }
    // ReadOnly and why, see storage/read_only.h.
    Error refusal() const;
    const Clock& clock() const { return m_clock; }
    Database& db() { return m_db; }
    const TableCatalogue& catalogue() const { return m_catalogue; }

    // Who this file writes as; asked before each write. Outlives this.
    void setIdentity(ReplicaIdentity* identity) { m_identity = identity; }
    ReplicaIdentity* identity() const { return m_identity; }

    static std::int64_t randomIdBlock(); // 40 random bits

private:
    friend class Write;
    void claimIdentity();
    void committed(const ChangeSet& changes);
    static std::optional<UndoableAction> top(const std::vector<UndoStep>& steps);
    void complete(Transaction& transaction, Action action, Undoable undoable);
    Seen seenBeforeMerge();
    void completeAbsorb(Transaction& transaction, Action action, const std::vector<TableChange>& foreign,
                        const Seen& before);
    void enterAct(const AuditNote& act);
    void enterActs(Action action, Action subject);
    ChangeSet commit(Transaction& transaction, Action action, Action subject);
    Result<ChangeSet> travel(std::vector<UndoStep>& from, std::vector<UndoStep>& to, Action direction);
    int apply(const UndoStep& step, Action direction); // how many rows were left alone

    Database& m_db;
    const Clock& m_clock;
    std::string m_operator;
    std::string m_holder;
    ReplicaIdentity* m_identity = nullptr;
    TableCatalogue m_catalogue;
    Write m_write;
    std::vector<UndoStep> m_undoSteps;
    std::vector<UndoStep> m_redoSteps;
    std::vector<ForeignRows> m_merged; // one a merge
    std::vector<std::function<void(const ChangeSet&)>> m_listeners;
    std::optional<HolderRole> m_role; // of m_holder
    std::function<void(const AuditNote&)> m_elsewhere;
};

} // namespace preceptor
