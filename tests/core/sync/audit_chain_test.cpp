// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen when somebody lays hands on the audit trail, without a database.
#include "core/sync/audit_chain.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace preceptor;

namespace {

const std::string kWard(32, 'a');
const std::string kOffice(32, 'b');

void seal(AuditEntry& entry) {
    entry.hash = auditHash(entry);
    entry.id = auditId(entry.hash);
}

// Entries as one PC writes them.
std::vector<AuditEntry> chainOf(const std::string& replica, int entries, const std::string& previous = {},
                                std::int64_t epoch = 1) {
    std::vector<AuditEntry> chain;
    std::string last = previous;
    for (int i = 0; i < entries; ++i) {
        AuditEntry entry;
        entry.replica = entry.writer = replica;
        entry.epoch = epoch;
        entry.seq = i + 1;
        entry.previous = last;
        entry.at = Timestamp{1'000 + i};
        entry.operatorName = "Li Na";
        entry.action = "undone";
        entry.count = i;
        entry.appVersion = "1";
        seal(entry);
        last = entry.hash;
        chain.push_back(entry);
    }
    return chain;
}

AuditVerdict verdictOf(std::vector<AuditEntry> entries, std::optional<AuditHead> head = {}) {
    std::stable_sort(entries.begin(), entries.end(), [](const AuditEntry& a, const AuditEntry& b) {
        return std::tie(a.replica, a.epoch, a.seq) < std::tie(b.replica, b.epoch, b.seq);
    });
    AuditVerifier verifier({kWard, kOffice}, kWard, std::move(head));
    for (const AuditEntry& entry : entries) verifier.add(entry);
    return verifier.finish();
}

AuditHead headOf(const AuditEntry& entry) { return {entry.replica, entry.epoch, entry.seq, entry.hash}; }

// The first broken link and its kind.
void checkBroken(const AuditVerdict& verdict, AuditFault fault, std::int64_t seq) {
    REQUIRE_FALSE(verdict.whole());
    CHECK(verdict.breaks.front().fault == fault);
    CHECK(verdict.breaks.front().seq == seq);
}

} // namespace

TEST_CASE("a chain as it was written is whole", "[sync][audit]") {
    const auto chain = chainOf(kWard, 5);
    const auto verdict = verdictOf(chain, headOf(chain.back()));
    CHECK(verdict.whole());
    CHECK(verdict.entries == 5);
    REQUIRE(verdict.chains.size() == 1);
    CHECK(verdict.chains[0].entries == 5);
    CHECK_FALSE(verdict.chains[0].putBack);
}

TEST_CASE("the bytes that are hashed never change", "[sync][audit]") {
    AuditEntry entry = chainOf(kWard, 1).front();
    entry.subject = -7;
    entry.witness = "0123456789abcdef:1:2:0123456789abcdef";
    CHECK(auditHash(entry) == "dea33b30a7a067e249bf8c1e57bf6e534c535671c309c014c48dd25e844103c2");
    AuditEntry other = entry;
    std::swap(other.operatorName, other.holder);
    CHECK(auditHash(other) != auditHash(entry));
}

TEST_CASE("every field of an entry is seen when it is changed", "[sync][audit]") {
    const auto chain = chainOf(kWard, 3);
    const std::vector<std::function<void(AuditEntry&)>> edits = {
        [](AuditEntry& e) { e.at.millis += 1; },
        [](AuditEntry& e) { e.operatorName = "Wang"; },
        [](AuditEntry& e) { e.holder = "00"; },
        [](AuditEntry& e) { e.action = "redone"; },
        [](AuditEntry& e) { e.table = "person"; },
        [](AuditEntry& e) { e.subject = 1; },
        [](AuditEntry& e) { e.count = 9; },
        [](AuditEntry& e) { e.detail = "x"; },
        [](AuditEntry& e) { e.before = "x"; },
        [](AuditEntry& e) { e.after = "x"; },
        [](AuditEntry& e) { e.witness = "x"; },
        [](AuditEntry& e) { e.appVersion = "2"; },
        [](AuditEntry& e) { e.previous = kOffice; },
        [](AuditEntry& e) { e.hash[0] = e.hash[0] == 'f' ? '0' : 'f'; },
        [](AuditEntry& e) { e.id += 1; },
        [](AuditEntry& e) { e.deleted = true; },
    };
    for (const auto& edit : edits) {
        auto edited = chain;
        edit(edited[1]);
        checkBroken(verdictOf(edited), AuditFault::Changed, 2);
    }
}

TEST_CASE("an entry that was changed and hashed anew no longer carries the next one", "[sync][audit]") {
    auto chain = chainOf(kWard, 4);
    chain[1].operatorName = "Nobody";
    seal(chain[1]);
    checkBroken(verdictOf(chain), AuditFault::OutOfOrder, 3);
}

TEST_CASE("an entry taken out leaves a gap", "[sync][audit]") {
    auto chain = chainOf(kWard, 4);
    chain.erase(chain.begin() + 1);
    checkBroken(verdictOf(chain), AuditFault::Missing, 3);
    auto headless = chainOf(kWard, 4);
    headless.erase(headless.begin());
    checkBroken(verdictOf(headless), AuditFault::Missing, 2);
}

TEST_CASE("two entries that changed places are seen", "[sync][audit]") {
    auto chain = chainOf(kWard, 4);
    std::swap(chain[1].seq, chain[2].seq);
    checkBroken(verdictOf(chain), AuditFault::Changed, 2);
    seal(chain[1]);
    seal(chain[2]);
    checkBroken(verdictOf(chain), AuditFault::OutOfOrder, 2);
}

TEST_CASE("an entry put in is seen, in the middle and behind the end", "[sync][audit]") {
    auto chain = chainOf(kWard, 4);
    AuditEntry more = chain[2];
    more.count = 77;
    seal(more);
    chain.push_back(more);
    checkBroken(verdictOf(chain), AuditFault::Added, 3);
    const auto longer = chainOf(kWard, 5);
    checkBroken(verdictOf(longer, headOf(longer[3])), AuditFault::Added, 5);
}

TEST_CASE("a chain that was cut off is seen by the file itself and by another PC that has seen more", "[sync][audit]") {
    auto chain = chainOf(kWard, 5);
    auto office = chainOf(kOffice, 1);
    const AuditHead last = headOf(chain.back());
    office[0].witness = witnessText(std::span(&last, 1));
    seal(office[0]);
    auto all = chain;
    all.insert(all.end(), office.begin(), office.end());
    CHECK(verdictOf(all).whole());
    chain.resize(3);
    checkBroken(verdictOf(chain, last), AuditFault::Shorter, 3);
    CHECK(verdictOf(chain, last).breaks.front().seenBy.empty());
    chain.insert(chain.end(), office.begin(), office.end());
    checkBroken(verdictOf(chain), AuditFault::Shorter, 3);
    CHECK(verdictOf(chain).breaks.front().seenBy == kOffice);
    CHECK(verdictOf(office).breaks.front().fault == AuditFault::Shorter);
}

TEST_CASE("a chain that was written anew as a whole is another than the one that was seen", "[sync][audit]") {
    const auto before = chainOf(kWard, 3);
    auto office = chainOf(kOffice, 1);
    const AuditHead last = headOf(before.back());
    office[0].witness = witnessText(std::span(&last, 1));
    seal(office[0]);
    auto anew = chainOf(kWard, 0);
    std::string previous;
    for (AuditEntry entry : before) {
        entry.operatorName = "Nobody";
        entry.previous = previous;
        seal(entry);
        previous = entry.hash;
        anew.push_back(entry);
    }
    CHECK(verdictOf(anew).whole()); // nobody has seen it
    anew.push_back(office[0]);
    checkBroken(verdictOf(anew), AuditFault::Different, 3);
}

TEST_CASE("entries of another programme, or under another PC's name, do not pass", "[sync][audit]") {
    const auto strange = chainOf(std::string(32, 'c'), 2);
    checkBroken(verdictOf(strange), AuditFault::Stranger, 1);
    auto replayed = chainOf(kOffice, 2);
    for (AuditEntry& entry : replayed) entry.replica = kWard;
    checkBroken(verdictOf(replayed), AuditFault::Changed, 1);
}

TEST_CASE("a restored backup is another epoch of the same trail and no break", "[sync][audit]") {
    auto all = chainOf(kWard, 5);
    const auto restored = chainOf(kOffice, 3, all[2].hash, 2);
    all.insert(all.end(), restored.begin(), restored.end());
    const auto verdict = verdictOf(all);
    CHECK(verdict.whole());
    REQUIRE(verdict.chains.size() == 2);
    CHECK(verdict.chains[1].epoch == 2);
    CHECK(verdict.chains[1].follows == kWard);
    CHECK(verdict.chains[1].leftOut == 2);
    CHECK(verdict.chains[0].follows.empty());
    all.erase(all.begin() + 2, all.begin() + 5);
    checkBroken(verdictOf(all), AuditFault::Missing, 1);
}

TEST_CASE("the two ways of a whole PC that was put back are told and are no break", "[sync][audit]") {
    auto all = chainOf(kWard, 4);
    AuditEntry other = all[2];
    other.count = 50;
    seal(other);
    other.writer = kOffice; // it travels under the name the other way was given
    all.push_back(other);
    const auto verdict = verdictOf(all);
    CHECK(verdict.whole());
    CHECK(verdict.chains.at(0).putBack);
}

TEST_CASE("no wall clock breaks a chain", "[sync][audit]") {
    auto chain = chainOf(kWard, 3);
    std::string previous;
    std::int64_t at = 4'102'444'800'000; // 2100
    for (AuditEntry& entry : chain) {
        entry.at.millis = at;
        entry.previous = previous;
        seal(entry);
        previous = entry.hash;
        at = at > 0 ? -1 : 0; // then 1969, then 1970
    }
    CHECK(verdictOf(chain).whole());
}

TEST_CASE("what a witness says that cannot be read is left out", "[sync][audit]") {
    CHECK(witnessed("").empty());
    CHECK(witnessed("::: a:b:c:d 0123456789abcdef:1:x:0123456789abcdef 0123456789abcdef:1:2:short").empty());
    const auto heads = witnessed("junk 0123456789abcdef:1:2:fedcba9876543210");
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].seq == 2);
    CHECK(witnessText(heads) == "0123456789abcdef:1:2:fedcba9876543210");
}
