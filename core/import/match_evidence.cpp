// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/match_evidence.h"

#include "core/import/cell_rules.h"
#include "core/import/key_index.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <string>

namespace preceptor {

namespace {

bool differ(std::uint64_t a, std::uint64_t b) { return a != 0 && b != 0 && a != b; }
bool agree(std::uint64_t a, std::uint64_t b) { return a != 0 && a == b; }

bool sharePlace(const MatchEntry& a, const MatchEntry& b) {
    return std::any_of(a.places.begin(), a.places.end(), [&](std::uint32_t place) {
        return std::find(b.places.begin(), b.places.end(), place) != b.places.end();
    });
}

// What two entries have in common, besides the name.
struct NameEvidence {
    bool email = false;
    bool phone = false;
    bool staff = false;
    bool place = false;
    bool birthYear = false;
    bool contradiction = false;
    int differences = 0; // of e-mail, phone, staff number, institution: known on both sides and not equal

    bool strong() const { return email || phone || staff; }
};

NameEvidence evidenceOf(const MatchEntry& a, const MatchEntry& b) {
    NameEvidence e;
    const bool bothPlaced = !a.places.empty() && !b.places.empty();
    e.place = sharePlace(a, b);
    e.email = agree(a.emailKey, b.emailKey);
    e.phone = agree(a.phoneKey, b.phoneKey);
    e.staff = agree(a.staffKey, b.staffKey) && (e.place || !bothPlaced);
    const bool bothBorn = a.birthYear != 0 && b.birthYear != 0;
    e.birthYear = bothBorn && a.birthYear == b.birthYear;
    const bool sexDiffers = a.sex != Sex::NotTold && b.sex != Sex::NotTold && a.sex != b.sex;
    const bool staffDiffers = differ(a.staffKey, b.staffKey);
    e.contradiction = sexDiffers || (bothBorn && !e.birthYear) || (staffDiffers && e.place);
    e.differences = int{differ(a.emailKey, b.emailKey)} + int{differ(a.phoneKey, b.phoneKey)} + int{staffDiffers} +
                    int{bothPlaced && !e.place};
    return e;
}

RowReason strongest(const NameEvidence& e) {
    if (e.email) return RowReason::SameEmail;
    if (e.phone) return RowReason::SamePhone;
    if (e.staff) return RowReason::SameStaffNumber;
    return e.place ? RowReason::SameInstitution : RowReason::SameBirthYear;
}

Relation judgeSameName(const NameEvidence& e) {
    const bool firm = e.strong() || e.place;
    if (e.contradiction) return firm ? Relation{Verdict::NeedsLook, RowReason::Contradiction} : Relation{};
    if (firm || (e.birthYear && e.differences == 0)) return {Verdict::AlreadyHere, strongest(e)};
    if (e.differences >= 2) return {};
    return {Verdict::NeedsLook, RowReason::SameName};
}

Relation judgeSimilarName(const NameEvidence& e) {
    if (e.strong())
        return e.contradiction ? Relation{Verdict::NeedsLook, RowReason::Contradiction}
                               : Relation{Verdict::AlreadyHere, strongest(e)};
    const bool possible = !e.contradiction && (e.place ? e.differences < 2 : e.differences == 0);
    return possible ? Relation{Verdict::NeedsLook, RowReason::SimilarName} : Relation{};
}

} // namespace

Sex sexOf(std::string_view code) { return code == "female" ? Sex::Female : code == "male" ? Sex::Male : Sex::NotTold; }

std::uint64_t nameKeyOf(std::string_view name) {
    if (utf8::isAscii(name)) return keyOf(matchKey(name));
    const std::string plain = halfWidth(name);
    const bool hanOnly = std::none_of(plain.begin(), plain.end(), [](char c) { return c > 0; });
    return hanOnly && hasHan(plain) ? keyOf(plain) : keyOf(matchKey(plain));
}

std::uint64_t emailKeyOf(std::string_view email) {
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (std::none_of(email.begin(), email.end(), isUpper)) return keyOf(email);
    return keyOf(lowerAscii(email));
}

// The last nine digits: with or without country code and leading zero.
std::uint64_t phoneKeyOf(std::string_view phone) {
    std::uint64_t digits = 0;
    std::size_t count = 0;
    for (const char c : phone) {
        if (c < '0' || c > '9') continue;
        digits = (digits % 100'000'000) * 10 + static_cast<std::uint64_t>(c - '0');
        ++count;
    }
    return count < 8 ? 0 : (digits << 8U) | 1U;
}

Relation judge(NameRelation name, const MatchEntry& a, const MatchEntry& b) {
    const NameEvidence e = evidenceOf(a, b);
    switch (name) {
    case NameRelation::Same: return judgeSameName(e);
    case NameRelation::Similar: return judgeSimilarName(e);
    case NameRelation::Other: break;
    }
    return e.strong() ? Relation{Verdict::NeedsLook, RowReason::OtherName} : Relation{};
}

} // namespace preceptor
