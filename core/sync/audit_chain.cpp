// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/audit_chain.h"

#include "core/sync/content_hash.h"

#include <algorithm>
#include <charconv>

namespace preceptor {

namespace {

constexpr std::string_view kTrailMagic = "PCPTAUD1";
constexpr std::size_t kMarkDigits = 16;    // of a hash, in a witness
constexpr std::size_t kReplicaDigits = 16; // of a replica, in a witness

void addNumber(std::string& bytes, std::uint64_t value) {
    for (int i = 0; i < 8; ++i) bytes.push_back(static_cast<char>(value >> (8 * i)));
}

void addInteger(std::string& bytes, std::int64_t value) {
    bytes.push_back('i');
    addNumber(bytes, static_cast<std::uint64_t>(value));
}

void addText(std::string& bytes, std::string_view text) {
    if (text.empty()) return bytes.push_back('n');
    bytes.push_back('t');
    addNumber(bytes, text.size());
    bytes.append(text);
}

std::string canonical(const AuditEntry& entry) {
    std::string bytes(kTrailMagic);
    addText(bytes, entry.replica);
    addInteger(bytes, entry.epoch);
    addInteger(bytes, entry.seq);
    addText(bytes, entry.previous);
    addInteger(bytes, entry.at.millis);
    addText(bytes, entry.operatorName);
    addText(bytes, entry.holder);
    addText(bytes, entry.action);
    addText(bytes, entry.table);
    entry.subject ? addInteger(bytes, *entry.subject) : bytes.push_back('n');
    addInteger(bytes, entry.count);
    for (const std::string* text : {&entry.detail, &entry.before, &entry.after, &entry.witness, &entry.appVersion})
        addText(bytes, *text);
    return bytes;
}

std::uint64_t markOf(std::string_view hash) {
    std::uint64_t mark = 0;
    const std::string_view digits = hash.substr(0, kMarkDigits);
    std::from_chars(digits.data(), digits.data() + digits.size(), mark, 16);
    return mark;
}

template <class Number>
bool readNumber(std::string_view text, Number& number) {
    const auto end = text.data() + text.size();
    return std::from_chars(text.data(), end, number).ptr == end && !text.empty();
}

std::string_view cut(std::string_view& text, char at) {
    const std::size_t end = std::min(text.find(at), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

} // namespace

std::string auditHash(const AuditEntry& entry) {
    ContentHash hash;
    hash.add(canonical(entry));
    return hexOf(hash.finish());
}

std::int64_t auditId(std::string_view hash) { return static_cast<std::int64_t>(markOf(hash) >> 1); }

std::string witnessText(std::span<const AuditHead> heads) {
    std::string text;
    for (const AuditHead& head : heads) {
        if (!text.empty()) text.push_back(' ');
        text += head.replica.substr(0, kReplicaDigits) + ':' + std::to_string(head.epoch) + ':' +
                std::to_string(head.seq) + ':' + head.hash.substr(0, kMarkDigits);
    }
    return text;
}

std::vector<AuditHead> witnessed(std::string_view text) {
    std::vector<AuditHead> heads;
    while (!text.empty()) {
        std::string_view one = cut(text, ' ');
        AuditHead head;
        head.replica = cut(one, ':');
        const bool numbers = readNumber(cut(one, ':'), head.epoch) && readNumber(cut(one, ':'), head.seq);
        head.hash = one;
        if (numbers && head.replica.size() == kReplicaDigits && head.hash.size() == kMarkDigits)
            heads.push_back(std::move(head));
    }
    return heads;
}

AuditVerifier::AuditVerifier(std::set<std::string> known, std::string own, std::optional<AuditHead> head)
    : m_known(std::move(known)), m_own(std::move(own)), m_head(std::move(head)) {}

void AuditVerifier::found(AuditFault fault, const AuditEntry& entry) {
    m_verdict.breaks.push_back({fault, entry.id, entry.replica, entry.epoch, entry.seq, {}});
}

// The place of an entry in its chain.
void AuditVerifier::enter(const AuditEntry& entry) {
    const bool another = m_verdict.chains.empty() || m_verdict.chains.back().replica != entry.replica ||
                         m_verdict.chains.back().epoch != entry.epoch;
    if (another) {
        m_verdict.chains.push_back(
            {.replica = entry.replica, .epoch = entry.epoch, .first = entry.at, .last = entry.at});
        if (!m_known.contains(entry.replica)) found(AuditFault::Stranger, entry);
        m_before.clear();
    } else if (m_present.front().seq != entry.seq) {
        m_before = std::move(m_present);
    } else {
        return;
    }
    m_present.clear();
    m_writers.clear();
}

// Two of one number: after a whole PC was put back, on the way of either. Those travel under two names.
void AuditVerifier::follow(const AuditEntry& entry) {
    AuditChain& chain = m_verdict.chains.back();
    if (std::find(m_writers.begin(), m_writers.end(), entry.writer) != m_writers.end())
        found(AuditFault::Added, entry);
    else if (!m_writers.empty())
        chain.putBack = true;
    if (entry.seq == 1 && entry.epoch > 1) return m_beginnings.push_back(entry);
    if (entry.seq == 1) {
        if (!entry.previous.empty()) found(AuditFault::OutOfOrder, entry);
        return;
    }
    if (m_before.empty() || m_before.front().seq != entry.seq - 1) return found(AuditFault::Missing, entry);
    const std::uint64_t previous = markOf(entry.previous);
    if (std::none_of(m_before.begin(), m_before.end(), [&](const Place& p) { return p.mark == previous; }))
        found(AuditFault::OutOfOrder, entry);
}

void AuditVerifier::add(const AuditEntry& entry) {
    enter(entry);
    ++m_verdict.entries;
    AuditChain& chain = m_verdict.chains.back();
    ++chain.entries;
    chain.last = entry.at;
    const std::string hash = auditHash(entry);
    if (hash != entry.hash || auditId(hash) != entry.id || entry.deleted)
        found(AuditFault::Changed, entry);
    else
        follow(entry);
    // What stands in its place is what others refer to.
    const Place place{entry.seq, markOf(entry.hash)};
    m_present.push_back(place);
    m_writers.push_back(entry.writer);
    const auto chained = m_places.try_emplace({entry.replica, entry.epoch}).first;
    chained->second.push_back(place);
    m_marks.try_emplace(place.mark, Where{&*chained, place.seq});
    for (AuditHead& head : witnessed(entry.witness)) m_claims.push_back({std::move(head), entry.replica});
    if (m_head && entry.replica == m_own && m_head->replica == m_own && entry.epoch == m_head->epoch &&
        entry.seq > m_head->seq && entry.writer == m_own)
        m_behind.push_back(entry);
}

void AuditVerifier::checkClaim(const AuditHead& head, const std::string& by) {
    const std::uint64_t mark = markOf(head.hash);
    for (auto at = m_places.lower_bound({head.replica, head.epoch}); at != m_places.end(); ++at) {
        if (!at->first.first.starts_with(head.replica)) break;
        if (at->first.second != head.epoch) continue;
        const Places& places = at->second;
        const auto same = [&](const Place& p) { return p.seq == head.seq && p.mark == mark; };
        if (std::any_of(places.begin(), places.end(), same)) return;
        const std::int64_t last = std::max(places.back().seq, std::int64_t{0});
        const AuditFault fault = last < head.seq ? AuditFault::Shorter : AuditFault::Different;
        m_verdict.breaks.push_back(
            {fault, 0, at->first.first, head.epoch, fault == AuditFault::Shorter ? last : head.seq, by});
        return;
    }
    m_verdict.breaks.push_back({AuditFault::Shorter, 0, head.replica, head.epoch, 0, by});
}

void AuditVerifier::checkOwnEnd() {
    for (const AuditEntry& entry : m_behind) found(AuditFault::Added, entry);
    if (m_head) checkClaim({m_head->replica, m_head->epoch, m_head->seq, m_head->hash}, {});
}

void AuditVerifier::joinBeginnings() {
    for (const AuditEntry& entry : m_beginnings) {
        const auto before = m_marks.find(markOf(entry.previous));
        if (before == m_marks.end()) {
            found(AuditFault::Missing, entry);
            continue;
        }
        const auto& [key, places] = *before->second.chain;
        const auto chain = std::find_if(m_verdict.chains.begin(), m_verdict.chains.end(), [&](const AuditChain& c) {
            return c.replica == entry.replica && c.epoch == entry.epoch;
        });
        chain->follows = key.first;
        chain->leftOut =
            std::count_if(places.begin(), places.end(), [&](const Place& p) { return p.seq > before->second.seq; });
    }
}

AuditVerdict AuditVerifier::finish() {
    joinBeginnings();
    checkOwnEnd();
    for (const Claim& claim : m_claims) checkClaim(claim.head, claim.by);
    // One sentence a chain: of several who have seen more, the one that has seen the most.
    auto& breaks = m_verdict.breaks;
    std::set<std::pair<std::string, std::int64_t>> told;
    std::erase_if(breaks, [&](const AuditBreak& b) {
        return b.fault == AuditFault::Shorter && !told.insert({b.replica, b.epoch}).second;
    });
    return std::move(m_verdict);
}

} // namespace preceptor
