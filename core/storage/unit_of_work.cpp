// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unit_of_work.h"

#include "core/storage/audit_trail.h"
#include "core/storage/case_text.h"
#include "core/storage/person_canon.h"
#include "core/storage/read_only.h"
#include "core/storage/replica_identity.h"
#include "core/storage/replica_repository.h"
#include "core/storage/shown_values.h"

#include <algorithm>
#include <set>
#include <sodium.h>
#include <utility>

namespace preceptor {

UnitOfWork::UnitOfWork(Database& db, const Clock& clock, std::string operatorName)
    : m_db(db), m_clock(clock), m_operator(std::move(operatorName)), m_catalogue(db), m_write(*this) {
    if (!db.readOnly()) watchCaseText(db);
}

std::int64_t UnitOfWork::randomIdBlock() {
    std::int64_t block = 0;
    randombytes_buf(&block, sizeof block);
    return block & ((std::int64_t{1} << 40) - 1);
}

std::optional<UndoableAction> UnitOfWork::top(const std::vector<UndoStep>& steps) {
    if (steps.empty()) return std::nullopt;
    return UndoableAction{steps.back().action, steps.back().subjects};
}

Error UnitOfWork::refusal() const { return fail(ErrorCode::ReadOnly, {whyReadOnly(m_db, m_role)}); }

void UnitOfWork::claimIdentity() {
    if (m_identity != nullptr) m_identity->claim();
}

void UnitOfWork::writeAsAnother() {
    ReplicaRepository replicas(m_db);
    const Replica before = replicas.own();
    if (m_identity != nullptr)
        m_identity->renew();
    else
        replicas.become(ReplicaRepository::newUuid(), m_clock.now());
    claimIdentity();
    replicas.setNames(replicas.own().uuid, before.site, before.label); // it is the same PC
    m_write.begin();
}

void UnitOfWork::committed(const ChangeSet& changes) {
    for (const auto& listener : m_listeners) listener(changes);
}

void UnitOfWork::note(Write& write, const AuditNote& act) { AuditTrail(write, m_holder).append(act); }

void UnitOfWork::enterAct(const AuditNote& act) {
    claimIdentity();
    m_write.begin();
    m_write.m_keepUndo = false;
    note(m_write, act);
    m_write.finish({}, {});
    m_write.leaveTrail();
}

void UnitOfWork::record(const AuditNote& act) {
    if (m_db.readOnly()) {
        if (m_elsewhere) m_elsewhere(act);
        return;
    }
    Transaction transaction(m_db);
    enterAct(act);
    transaction.commit();
}

void UnitOfWork::recordFor(const std::string& holder, const std::string& name, const AuditNote& act) {
    if (m_db.readOnly()) return;
    Transaction transaction(m_db);
    const std::string ownHolder = std::exchange(m_holder, holder);
    const std::string ownName = std::exchange(m_operator, name);
    try {
        enterAct(act);
    } catch (...) {
        m_holder = ownHolder;
        m_operator = ownName;
        throw;
    }
    m_holder = ownHolder;
    m_operator = ownName;
    transaction.commit();
}

// The first write of a file that was made here makes the file.
void UnitOfWork::enterActs(Action action, Action subject) {
    const std::vector<AuditNote> acts = actsOf(action, subject, m_write.m_touched, m_write.m_undo.edits, m_db);
    if (acts.empty() && AuditTrail(m_write, {}).begins()) note(m_write, {.act = AuditAct::FileCreated});
    for (const AuditNote& act : acts) note(m_write, act);
}

ChangeSet UnitOfWork::commit(Transaction& transaction, Action action, Action subject) {
    for (const auto& [table, rows] : m_write.m_touched)
        if (m_write.m_anySiblings && showsOtherCodes(m_db, *table)) settleCodes(m_db, *table);
    enterActs(action, subject);
    ChangeSet changes = m_write.finish(action, subject);
    m_write.leaveTrail();
    if (changes.touches("person_alias")) refreshPersonCanon(m_db);
    refreshCaseText(m_db);
    transaction.commit();
    return changes;
}

void UnitOfWork::complete(Transaction& transaction, Action action, Undoable undoable) {
    if (m_write.m_touched.empty()) return;
    const ChangeSet changes = commit(transaction, action, action);
    if (undoable == Undoable::Yes) {
        m_write.m_undo.action = action;
        m_write.m_undo.inserted = std::move(m_write.m_touched);
        m_write.m_undo.merges = m_merged.size();
        m_undoSteps.push_back(std::move(m_write.m_undo));
    } else {
        m_undoSteps.clear();
    }
    m_redoSteps.clear();
    committed(changes);
}

Seen UnitOfWork::seenBeforeMerge() { return ReplicaRepository(m_db).seen(); }

void UnitOfWork::completeAbsorb(Transaction& transaction, Action action, const std::vector<TableChange>& foreign,
                                const Seen& before) {
    ChangeSet changes{action, action, m_write.m_undo.subjects, {}};
    if (!m_write.m_touched.empty()) changes = m_write.finish(action, action);
    m_write.leaveTrail();
    for (const TableChange& table : foreign)
        if (!changes.touches(table.table)) changes.tables.push_back(table);
    if (changes.touches("person_alias")) refreshPersonCanon(m_db);
    refreshCaseText(m_db);
    const bool anybodyAsks = !m_undoSteps.empty() || !m_redoSteps.empty();
    std::optional<ForeignRows> merged;
    if (anybodyAsks) merged.emplace(m_db, ReplicaRepository(m_db).own().index, before);
    transaction.commit();
    if (!anybodyAsks) m_merged.clear();
    if (merged) m_merged.push_back(std::move(*merged));
    committed(changes);
}

// A row that another PC wrote, and that came here after the step, is no longer the step's to take back: the write would
// know theirs, and end it everywhere without anybody having decided.
int UnitOfWork::apply(const UndoStep& step, Action direction) {
    const bool undoing = direction == Action::Undo;
    std::set<std::pair<std::int64_t, std::int64_t>> left;
    const auto isTheirs = [&](const TableInfo& table, std::int64_t id) {
        const bool theirs = std::any_of(m_merged.begin() + static_cast<std::ptrdiff_t>(step.merges), m_merged.end(),
                                        [&](const ForeignRows& merged) { return merged.has(table.index, id); });
        if (theirs) left.emplace(table.index, id);
        return theirs;
    };
    const auto revert = [&](const RowEdit& edit) {
        if (isTheirs(*edit.table, edit.id)) return;
        undoing ? m_write.revert(edit, edit.before, edit.after) : m_write.revert(edit, edit.after, edit.before);
    };
    if (undoing) std::for_each(step.edits.rbegin(), step.edits.rend(), revert);
    for (const auto& inserted : step.inserted) {
        const TableInfo& table = *inserted.first;
        m_write.setDeletedRange(table, inserted.second, undoing, [&](std::int64_t id) { return isTheirs(table, id); });
    }
    if (!undoing) std::for_each(step.edits.begin(), step.edits.end(), revert);
    m_write.setSubjects(step.subjects);
    return static_cast<int>(left.size());
}

Result<ChangeSet> UnitOfWork::travel(std::vector<UndoStep>& from, std::vector<UndoStep>& to, Action direction) {
    if (m_db.readOnly()) return refusal();
    if (from.empty()) return fail(direction == Action::Undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    Transaction transaction(m_db);
    claimIdentity();
    m_write.begin();
    m_write.m_keepUndo = false;
    int left = 0;
    try {
        left = apply(from.back(), direction);
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Constraint) throw;
        return fail(ErrorCode::ConstraintBroken, {std::string(actionCode(from.back().action))});
    }
    ChangeSet changes = commit(transaction, direction, from.back().action);
    changes.left = left;
    to.push_back(std::move(from.back()));
    from.pop_back();
    committed(changes);
    return changes;
}

Result<ChangeSet> UnitOfWork::undo() { return travel(m_undoSteps, m_redoSteps, Action::Undo); }
Result<ChangeSet> UnitOfWork::redo() { return travel(m_redoSteps, m_undoSteps, Action::Redo); }

std::string UnitOfWork::dataVersionOf(Database& db) {
    return db.queryText(R"(
        SELECT group_concat(hex(uuid) || ':' || have, ' ') FROM (SELECT uuid, iif(
            EXISTS (SELECT 1 FROM sync_tx t WHERE t.rep = idx AND t.tx = have AND t.action = 'audit'),
            coalesce((SELECT t.tx FROM sync_tx t WHERE t.rep = idx AND t.action IS NOT 'audit'
                      ORDER BY t.tx DESC LIMIT 1), 0), have) AS have
        FROM sync_replica ORDER BY uuid))");
}

} // namespace preceptor
