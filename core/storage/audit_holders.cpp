// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_holders.h"

#include "core/storage/rows.h"
#include "core/sync/content_hash.h"

#include <algorithm>

namespace preceptor {

namespace {

struct Known {
    std::string holder; // hex
    HolderRole role{};
    std::string mark; // hex, of the passphrase
};

// What tells one passphrase of a holder from the next: the nonce; of earlier programs the salt, which is shorter.
bool isMarked(const Known& known, const HolderSlot& slot) {
    const bool bySalt = known.mark.size() == 2 * slot.salt.size();
    return known.mark == hexOf(bySalt ? slot.salt : slot.nonce);
}

std::vector<Known> knownIn(Database& db) {
    Statement rows = db.prepare("SELECT holder, role, salt FROM audit_holder ORDER BY holder");
    return allRows(rows, [](Statement& s) {
        return Known{s.string(0), static_cast<HolderRole>(s.integer(1)), s.string(2)};
    });
}

AuditNote note(AuditAct act, const std::string& holder, HolderRole role) {
    return {.act = act, .count = 1, .detail = "holder:" + holder + ' ' + roleDetail(role)};
}

// Of a holder that is new, or whose passphrase is.
AuditNote came(const HolderSlot& slot, const Known* before) {
    const std::string holder = hexOf(slot.holder.id);
    if (slot.holder.role == HolderRole::Recovery) return note(AuditAct::RecoveryKeyMade, holder, slot.holder.role);
    const bool same = before != nullptr && before->role == slot.holder.role;
    return note(same ? AuditAct::PassphraseChanged : AuditAct::HolderAdded, holder, slot.holder.role);
}

AuditNote went(const Known& known) {
    const bool recovery = known.role == HolderRole::Recovery;
    return note(recovery ? AuditAct::RecoveryKeyRemoved : AuditAct::HolderRemoved, known.holder, known.role);
}

} // namespace

std::string roleDetail(HolderRole role) {
    switch (role) {
    case HolderRole::Coordinator: return "role:coordinator";
    case HolderRole::Editor: return "role:editor";
    case HolderRole::Viewer: return "role:viewer";
    case HolderRole::Recovery: return "role:recovery";
    }
    return {};
}

AuditNote unlockedAct(HolderRole role) {
    return {.act = AuditAct::FileUnlocked, .count = 1, .detail = roleDetail(role)};
}

bool AuditHolders::none() { return m_db.queryInteger("SELECT count(*) FROM audit_holder") == 0; }

std::vector<HolderChange> AuditHolders::changes(const std::vector<HolderSlot>& now) {
    const bool begins = m_db.queryInteger("SELECT count(*) FROM audit_head") == 0;
    if (begins && m_db.queryInteger("SELECT tx FROM sync_meta") > 0) return {};
    const std::vector<Known> before = knownIn(m_db);
    std::vector<HolderChange> acts;
    if (before.empty() && !now.empty()) acts.push_back({{.act = AuditAct::FileProtected, .count = 1}});
    if (!before.empty() && now.empty()) return {{{.act = AuditAct::FileUnprotected, .count = 1}}};
    for (const HolderSlot& slot : now) {
        const auto found = std::find_if(before.begin(), before.end(),
                                        [&](const Known& k) { return k.holder == hexOf(slot.holder.id); });
        const bool isKnown = found != before.end();
        if (isKnown && found->role == slot.holder.role && isMarked(*found, slot)) continue;
        AuditNote note = came(slot, isKnown ? &*found : nullptr);
        const bool byHolder = note.act == AuditAct::PassphraseChanged;
        acts.push_back({std::move(note), byHolder, slot.holder});
    }
    for (const Known& known : before)
        if (std::none_of(now.begin(), now.end(),
                         [&](const HolderSlot& s) { return hexOf(s.holder.id) == known.holder; }))
            acts.push_back({went(known)});
    return acts;
}

void AuditHolders::keep(const std::vector<HolderSlot>& now) {
    const std::vector<Known> before = knownIn(m_db);
    const auto same = [](const Known& k, const HolderSlot& s) {
        return k.holder == hexOf(s.holder.id) && k.role == s.holder.role && k.mark == hexOf(s.nonce);
    };
    if (before.size() == now.size() && std::all_of(now.begin(), now.end(), [&](const HolderSlot& s) {
            return std::any_of(before.begin(), before.end(), [&](const Known& k) { return same(k, s); });
        }))
        return;
    Transaction transaction(m_db);
    m_db.execute("DELETE FROM audit_holder");
    Statement insert = m_db.prepare("INSERT INTO audit_holder (holder, role, salt) VALUES (?1, ?2, ?3)");
    for (const HolderSlot& slot : now)
        insert.bindAll(hexOf(slot.holder.id), static_cast<int>(slot.holder.role), hexOf(slot.nonce)).run();
    transaction.commit();
}

} // namespace preceptor
