// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standing_marks.h"

#include "core/privacy/institution_names.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

constexpr std::size_t kMarkBytes = 16;

const unsigned char* raw(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

} // namespace

// Blanks, hyphens and full width make no other number of it.
std::string StandingMarks::markOf(const CaseOverride& stands, std::string_view finding) const {
    const std::u32string letters = InstitutionNames::lettersOf(finding);
    crypto_generichash_state state;
    crypto_generichash_init(&state, raw(m_key), m_key.size(), kMarkBytes);
    for (const std::string_view part :
         {std::string_view(stands.field), std::string_view(stands.kind), std::string_view(stands.reason)}) {
        crypto_generichash_update(&state, raw(part), part.size());
        crypto_generichash_update(&state, raw(std::string_view("\n", 1)), 1);
    }
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(letters.data()),
                              letters.size() * sizeof(char32_t));
    std::array<unsigned char, kMarkBytes> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::string hex(kMarkBytes * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

void StandingMarks::mark(CaseOverride& stands, const std::vector<std::string_view>& findings) {
    if (m_key.empty()) m_key = m_repository.keyToMark();
    stands.marks = {markOf(stands, {})}; // no finding: that it is marked
    for (const std::string_view finding : findings) stands.marks.push_back(markOf(stands, finding));
    std::sort(stands.marks.begin(), stands.marks.end());
    stands.marks.erase(std::unique(stands.marks.begin(), stands.marks.end()), stands.marks.end());
}

bool StandingMarks::isMarked(const CaseOverride& stands) {
    if (m_key.empty()) m_key = m_repository.key();
    return !m_key.empty() &&
           std::find(stands.marks.begin(), stands.marks.end(), markOf(stands, {})) != stands.marks.end();
}

StandingCheck::StandingCheck(Database& db, const std::vector<CaseOverride>& overrides) : m_marks(db) {
    for (const CaseOverride& one : overrides)
        m_allowed[{one.field, one.kind}] = {&one, one.findings, m_marks.isMarked(one)};
}

bool StandingCheck::stands(const std::string& field, const std::string& kind, std::string_view finding) {
    const auto found = m_allowed.find({field, kind});
    if (found == m_allowed.end()) return false;
    Allowed& allowed = found->second;
    if (!allowed.marked) return allowed.left-- > 0;
    const auto& marks = allowed.stands->marks;
    return std::find(marks.begin(), marks.end(), m_marks.markOf(*allowed.stands, finding)) != marks.end();
}

} // namespace preceptor
