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
    std::string salt; // hex
};

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

bool AuditHolders::none() { return m_db.queryInteger("SELECT count(*) FROM audit_holder") == 0; }

std::vector<AuditNote> AuditHolders::changes(const std::vector<HolderSlot>& now) {
    const bool begins = m_db.queryInteger("SELECT count(*) FROM audit_head") == 0;
    if (begins && m_db.queryInteger("SELECT tx FROM sync_meta") > 0) return {};
    const std::vector<Known> before = knownIn(m_db);
    std::vector<AuditNote> acts;
    if (before.empty() && !now.empty()) acts.push_back({.act = AuditAct::FileProtected, .count = 1});
    if (!before.empty() && now.empty()) return {{.act = AuditAct::FileUnprotected, .count = 1}};
    for (const HolderSlot& slot : now) {
        const auto found = std::find_if(before.begin(), before.end(),
                                        [&](const Known& k) { return k.holder == hexOf(slot.holder.id); });
        const bool isKnown = found != before.end();
        if (isKnown && found->role == slot.holder.role && found->salt == hexOf(slot.salt)) continue;
        acts.push_back(came(slot, isKnown ? &*found : nullptr));
    }
    for (const Known& known : before)
        if (std::none_of(now.begin(), now.end(),
                         [&](const HolderSlot& s) { return hexOf(s.holder.id) == known.holder; }))
            acts.push_back(went(known));
    return acts;
}

void AuditHolders::keep(const std::vector<HolderSlot>& now) {
    const std::vector<Known> before = knownIn(m_db);
    const auto same = [](const Known& k, const HolderSlot& s) {
        return k.holder == hexOf(s.holder.id) && k.role == s.holder.role && k.salt == hexOf(s.salt);
    };
    if (before.size() == now.size() && std::all_of(now.begin(), now.end(), [&](const HolderSlot& s) {
            return std::any_of(before.begin(), before.end(), [&](const Known& k) { return same(k, s); });
        }))
        return;
    Transaction transaction(m_db);
    m_db.execute("DELETE FROM audit_holder");
    Statement insert = m_db.prepare("INSERT INTO audit_holder (holder, role, salt) VALUES (?1, ?2, ?3)");
    for (const HolderSlot& slot : now)
        insert.bindAll(hexOf(slot.holder.id), static_cast<int>(slot.holder.role), hexOf(slot.salt)).run();
    transaction.commit();
}

} // namespace preceptor
