// SPDX-License-Identifier: GPL-3.0-or-later
// How entries of the audit trail hang together, and what of it is broken. One chain for each PC and epoch.
//
//   hash  := BLAKE2b-256("PCPTAUD1" | field*)                                  written as 64 lower-case hex digits
//   field := 't' length u64 bytes | 'i' value u64 | 'n'                        little-endian; 'n' is "nothing"
//   in the order: replica, epoch, seq, previous, at, operator, holder, action, subject_table, subject_id, subjects,
//   detail, before_hash, after_hash, witness, app_version. The row's id is the first 63 bits of the hash.
//
// `previous` is the hash of the entry before; that of an epoch's first entry, the last before the file was copied or
// put back, so a restored backup is another branch and no break. What is added to entries one day goes into `detail`:
// these bytes never change.
//
// What it proves: whoever changes, removes, reorders or adds entries without this program's bytes is seen, also where
// the note of the newest is changed with them (storage/audit_traces); whoever makes the whole file anew, as anybody
// with an unprotected one can, is seen by every PC that has seen the old entries (`witness`). Of what no other PC has
// seen yet, and who sat at the keyboard, it proves nothing then.
#pragma once

#include "core/model/audit.h"

#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace preceptor {

std::string auditHash(const AuditEntry& entry); // hex
std::int64_t auditId(std::string_view hash);

// The newest entry of a chain as a witness names it.
struct AuditHead {
    std::string replica; // hex, whole or its first half
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    std::string hash; // hex, whole or its first quarter
};
std::string witnessText(std::span<const AuditHead> heads);
std::vector<AuditHead> witnessed(std::string_view text); // what cannot be read is left out

// Reads the entries once, ordered by replica, epoch and seq, and keeps the place and eight bytes of each.
class AuditVerifier {
public:
    // `known`: the replicas of this programme. `own`: as whom this file writes, `head`: the last entry it has written.
    AuditVerifier(std::set<std::string> known, std::string own, std::optional<AuditHead> head);
    void add(const AuditEntry& entry);
    AuditVerdict finish();

private:
    struct Place {
        std::int64_t seq = 0;
        std::uint64_t mark = 0; // the first 64 bits of its hash
    };
    struct Claim {
        AuditHead head;
        std::string by;
    };
    using Key = std::pair<std::string, std::int64_t>;
    using Places = std::vector<Place>; // by seq
    struct Where {
        const std::pair<const Key, Places>* chain = nullptr;
        std::int64_t seq = 0;
    };

    void enter(const AuditEntry& entry);
    void follow(const AuditEntry& entry);
    void found(AuditFault fault, const AuditEntry& entry);
    void checkClaim(const AuditHead& head, const std::string& by);
    void checkOwnEnd();
    void joinBeginnings();

    std::set<std::string> m_known;
    std::string m_own;
    std::optional<AuditHead> m_head;
    std::map<Key, Places> m_places;
    std::unordered_map<std::uint64_t, Where> m_marks;
    std::vector<AuditEntry> m_beginnings; // of epochs: their place in another chain is looked for at the end
    std::vector<AuditEntry> m_behind;     // of this file's own chain, behind the last it has written
    std::vector<Claim> m_claims;
    AuditVerdict m_verdict;
    std::vector<std::string> m_writers; // of the present number
    Places m_present;                   // of the present number
    Places m_before;                    // of the one before
};

} // namespace preceptor
