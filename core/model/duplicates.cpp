// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duplicates.h"

#include "core/text/fold.h"
#include "core/text/name_match.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace preceptor {

namespace {

constexpr std::size_t kSharedByMany = 6;
constexpr std::size_t kPhoneDigits = 9; // the last ones: country codes and trunk zeros drop out
constexpr std::size_t kReasons = 7;

using Reasons = std::array<bool, kReasons>;
using Index = std::uint32_t;
using Bucketed = std::vector<std::pair<std::size_t, Index>>; // hash of what is shared, who

bool has(const Reasons& reasons, DuplicateReason reason) { return reasons[static_cast<std::size_t>(reason)]; }
void set(Reasons& reasons, DuplicateReason reason) { reasons[static_cast<std::size_t>(reason)] = true; }

std::string phoneKey(const std::string& phone) {
    std::string digits;
    for (const char c : halfWidth(phone))
        if (c >= '0' && c <= '9') digits.push_back(c);
    if (digits.size() < 7) return {};
    return digits.size() > kPhoneDigits ? digits.substr(digits.size() - kPhoneDigits) : digits;
}

// What a record's name is compared by. Forms are hashes: a pair that meets by accident is judged by its texts.
struct Keys {
    std::string exact; // in Hanzi without blanks: 王 秀英 is 王秀英
    bool han = false;
    std::vector<std::size_t> forms; // folded and pinyin, of the native and the romanised name
};

void addForms(const NameKeys& name, std::vector<std::size_t>& forms) {
    const std::hash<std::string> hash;
    for (const std::string& form : name.pinyin) forms.push_back(hash(form));
    if (!name.folded.empty()) forms.push_back(hash(name.folded));
}

Keys keysOf(const DuplicateKey& person) {
    NameKeys name = nameKeys(person.nativeName);
    Keys keys{std::move(name.exact), name.han, {}};
    if (keys.han) std::erase(keys.exact, ' ');
    addForms(name, keys.forms);
    if (!person.romanised.empty()) addForms(nameKeys(person.romanised), keys.forms);
    std::sort(keys.forms.begin(), keys.forms.end());
    keys.forms.erase(std::unique(keys.forms.begin(), keys.forms.end()), keys.forms.end());
    return keys;
}

std::size_t mixed(std::size_t form, std::int64_t with) {
    return form ^ (static_cast<std::size_t>(with) + 0x9E37'79B9'7F4A'7C15U + (form << 6U) + (form >> 2U));
}

// Collects the pairs and why they are one; buckets of one kind after the other.
class Collector {
public:
    explicit Collector(std::span<const DuplicateKey> people) : m_people(people) {
        m_names.reserve(people.size());
        for (const DuplicateKey& person : people) m_names.push_back(keysOf(person));
    }

    void addContacts() {
        addTexts([](const DuplicateKey& p) { return fold(p.email); });
        addTexts([](const DuplicateKey& p) { return phoneKey(p.phone); });
        addTexts([](const DuplicateKey& p) {
            return p.staffNo.empty() ? std::string() : matchKey(p.staffNo) + '@' + std::to_string(p.institution.value);
        });
    }

    // Names meet within an institution and within a birth year: a name alone is no evidence in a large country.
    void addNames() {
        Bucketed atPlace;
        Bucketed ofYear;
        for (Index i = 0; i < m_people.size(); ++i) {
            for (const std::size_t form : m_names[i].forms) {
                if (m_people[i].institution) atPlace.emplace_back(mixed(form, m_people[i].institution.value), i);
                if (m_people[i].birthYear) ofYear.emplace_back(mixed(form, *m_people[i].birthYear), i);
            }
        }
        addBuckets(std::move(atPlace), m_people.size());
        addBuckets(std::move(ofYear), m_people.size());
    }

    void settle() {
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    }

    std::vector<DuplicateSuspect> judge(const std::set<PersonPair>& distinct) const {
        std::vector<DuplicateSuspect> suspects;
        for (const auto& [a, b] : m_pairs) {
            DuplicateSuspect suspect{m_people[a].id, m_people[b].id, {}, {}};
            if (suspect.b < suspect.a) std::swap(suspect.a, suspect.b);
            if (distinct.count({suspect.a, suspect.b}) > 0) continue;
            const Reasons reasons = reasonsFor(a, b);
            const auto strength = strengthOf(reasons, a, b);
            if (!strength) continue;
            suspect.strength = *strength;
            for (std::size_t r = 0; r < kReasons; ++r)
                if (reasons[r]) suspect.reasons.push_back(static_cast<DuplicateReason>(r));
            suspects.push_back(std::move(suspect));
        }
        return suspects;
    }

private:
    template <class KeyOf>
    void addTexts(KeyOf keyOf) {
        Bucketed bucketed;
        for (Index i = 0; i < m_people.size(); ++i)
            if (const std::string key = keyOf(m_people[i]); !key.empty())
                bucketed.emplace_back(std::hash<std::string>{}(key), i);
        addBuckets(std::move(bucketed), kSharedByMany);
    }

    // A bucket with more than `most` members says nothing.
    void addBuckets(Bucketed bucketed, std::size_t most) {
        std::sort(bucketed.begin(), bucketed.end());
        for (std::size_t from = 0, to = 0; from < bucketed.size(); from = to) {
            while (to < bucketed.size() && bucketed[to].first == bucketed[from].first) ++to;
            if (to - from <= most) addPairs(std::span(bucketed).subspan(from, to - from));
        }
    }

    // Beyond a handful, each is compared with the first only, so that a bucket never costs its square.
    void addPairs(std::span<const std::pair<std::size_t, Index>> members) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::size_t end = members.size() > kSharedByMany ? std::min<std::size_t>(i, 1) : i;
            for (std::size_t j = 0; j < end; ++j)
                m_pairs.emplace_back(std::minmax(members[i].second, members[j].second));
        }
    }

    bool sameName(Index a, Index b) const { return m_names[a].exact == m_names[b].exact; }

    // Two names in Hanzi that only sound alike are two names (李晓明, 李小明): similar, and weak.
    bool soundsAlike(Index a, Index b) const {
        const auto& first = m_names[a].forms;
        const auto& second = m_names[b].forms;
        return std::find_first_of(first.begin(), first.end(), second.begin(), second.end()) != first.end();
    }

    Reasons reasonsFor(Index a, Index b) const {
        const DuplicateKey& p = m_people[a];
        const DuplicateKey& q = m_people[b];
        Reasons reasons{};
        if (!p.email.empty() && fold(p.email) == fold(q.email)) set(reasons, DuplicateReason::SameEmail);
        if (const auto phone = phoneKey(p.phone); !phone.empty() && phone == phoneKey(q.phone))
            set(reasons, DuplicateReason::SamePhone);
        if (!p.staffNo.empty() && p.institution == q.institution && matchKey(p.staffNo) == matchKey(q.staffNo))
            set(reasons, DuplicateReason::SameStaffNo);
        if (sameName(a, b))
            set(reasons, DuplicateReason::SameName);
        else if (soundsAlike(a, b))
            set(reasons, DuplicateReason::SimilarName);
        if (p.institution && p.institution == q.institution) set(reasons, DuplicateReason::SameInstitution);
        if (p.birthYear && p.birthYear == q.birthYear) set(reasons, DuplicateReason::SameBirthYear);
        return reasons;
    }

    bool contradict(Index a, Index b) const {
        const auto told = [](const std::string& sex) { return sex == "female" || sex == "male"; };
        const DuplicateKey& p = m_people[a];
        const DuplicateKey& q = m_people[b];
        return (told(p.sex) && told(q.sex) && p.sex != q.sex) ||
               (p.birthYear && q.birthYear && p.birthYear != q.birthYear);
    }

    std::optional<DuplicateStrength> strengthOf(const Reasons& r, Index a, Index b) const {
        const bool contact = has(r, DuplicateReason::SameEmail) || has(r, DuplicateReason::SamePhone) ||
                             has(r, DuplicateReason::SameStaffNo);
        const bool alike = has(r, DuplicateReason::SimilarName);
        const bool name = has(r, DuplicateReason::SameName);
        const bool bothHan = m_names[a].han && m_names[b].han;
        const bool place = has(r, DuplicateReason::SameInstitution);
        const bool year = has(r, DuplicateReason::SameBirthYear);
        const bool against = contradict(a, b);
        if (contact && (name || alike)) return against ? DuplicateStrength::Likely : DuplicateStrength::NearlySure;
        if (contact) return DuplicateStrength::Possible;
        if (against) return std::nullopt;
        if (name && place) return year ? DuplicateStrength::NearlySure : DuplicateStrength::Likely;
        if (alike && place && year) return DuplicateStrength::Likely;
        if (alike && place && !bothHan) return DuplicateStrength::Likely;
        if (name && year) return DuplicateStrength::Possible;
        return std::nullopt;
    }

    std::span<const DuplicateKey> m_people;
    std::vector<Keys> m_names;
    std::vector<std::pair<Index, Index>> m_pairs;
};

} // namespace

std::vector<DuplicateSuspect> findDuplicates(std::span<const DuplicateKey> people,
                                             const std::set<PersonPair>& distinct) {
    Collector collector(people);
    collector.addContacts();
    collector.addNames();
    collector.settle();
    auto suspects = collector.judge(distinct);
    std::stable_sort(suspects.begin(), suspects.end(), [](const DuplicateSuspect& x, const DuplicateSuspect& y) {
        return std::tuple(y.strength, x.a, x.b) < std::tuple(x.strength, y.a, y.b);
    });
    return suspects;
}

} // namespace preceptor
