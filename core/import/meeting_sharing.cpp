// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_sharing.h"

#include "core/import/cell_rules.h"
#include "core/import/meeting_match.h"
#include "core/import/meeting_names.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

namespace {

constexpr std::size_t kMostSigns = 6;
constexpr std::size_t kMostPeople = 4;
constexpr std::size_t kLongestHanName = 4;

struct Sign {
    std::string_view text; // folded
    bool strict = false;   // parts only where all are known
};
constexpr std::array kSigns{Sign{"、"}, Sign{"/", true}, Sign{"+", true}, Sign{"和"},
                            Sign{"与"}, Sign{" and "},   Sign{" et "},    Sign{" và "}};

struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool strict = false;
};

std::vector<Place> placesIn(const std::string& name) {
    std::vector<Place> places;
    for (const Sign& sign : kSigns)
        for (auto at = name.find(sign.text); at != std::string::npos; at = name.find(sign.text, at + 1))
            places.push_back({at, at + sign.text.size(), sign.strict});
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.begin < b.begin; });
    return places;
}

class KnownNamesOnly {
public:
    explicit KnownNamesOnly(const KnownPeople& known) {
        for (const KnownPerson& person : known.people)
            for (const std::string_view name : {person.name, person.romanised})
                if (!name.empty()) m_names[keyOf(name)].insert(person.id);
    }
    const std::set<PersonId>& of(std::string_view name) const {
        static const std::set<PersonId> kNobody;
        const auto found = m_names.find(keyOf(withoutMarks(name)));
        return found == m_names.end() ? kNobody : found->second;
    }
    bool has(std::string_view name) const { return !of(name).empty(); }

private:
    static std::string keyOf(std::string_view name) {
        return hasHan(name) ? aliasKey(name) : wordSetOf(fold(name)); // accents and the order of the words aside
    }
    std::map<std::string, std::set<PersonId>> m_names;
};

bool couldBeName(const std::string& piece) {
    if (!hasHan(piece)) return piece.find(' ') != std::string::npos;
    const auto letters = utf8::length(piece);
    return letters >= 2 && letters <= kLongestHanName;
}

std::vector<std::string> piecesOf(const std::string& name, const std::vector<Place>& places, unsigned chosen) {
    std::vector<std::string> pieces;
    std::size_t from = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if ((chosen >> i & 1U) == 0) continue;
        if (places[i].begin < from) return {}; // two signs in one place
        pieces.push_back(tidy(name.substr(from, places[i].begin - from)));
        from = places[i].end;
    }
    pieces.push_back(tidy(name.substr(from)));
    return pieces;
}

// How many of the names are known; none: it is no way to part them.
std::optional<std::size_t> knownIn(const std::vector<std::string>& pieces, bool strict, const KnownNamesOnly& known) {
    if (pieces.size() < 2 || pieces.size() > kMostPeople) return std::nullopt;
    std::size_t count = 0;
    std::set<PersonId> people;
    for (const std::string& piece : pieces) {
        if (!hasLetter(piece)) return std::nullopt;
        const auto& here = known.of(piece);
        if (here.empty() && (strict || !couldBeName(piece))) return std::nullopt;
        count += here.empty() ? 0 : 1;
        for (const PersonId person : here)
            if (!people.insert(person).second) return std::nullopt; // one person, written in two ways
    }
    return count > 0 ? std::optional(count) : std::nullopt;
}

std::vector<std::string> parted(const std::string& name, const KnownNamesOnly& known) {
    const std::string plain = halfWidth(name);
    const auto places = placesIn(plain);
    if (places.empty() || places.size() > kMostSigns || known.has(plain)) return {};
    std::vector<std::string> best;
    std::size_t most = 0;
    for (unsigned chosen = 1; chosen < 1U << places.size(); ++chosen) {
        bool strict = false;
        for (std::size_t i = 0; i < places.size(); ++i)
            strict = strict || ((chosen >> i & 1U) != 0 && places[i].strict);
        auto pieces = piecesOf(plain, places, chosen);
        const auto count = knownIn(pieces, strict, known);
        if (!count || *count < most || (*count == most && pieces.size() >= best.size())) continue;
        most = *count;
        best = std::move(pieces);
    }
    return best;
}

} // namespace

void partByKnownNames(MeetingReport& report, const KnownPeople& known) {
    std::optional<KnownNamesOnly> names; // only where they are needed
    std::map<std::string, std::vector<std::string>> done;
    for (MeetingLine& line : report.lines) {
        if (line.names.size() != 1 || placesIn(halfWidth(line.names.front())).empty()) continue;
        if (!names) names.emplace(known);
        const auto [found, isNew] = done.emplace(line.names.front(), std::vector<std::string>());
        if (isNew) found->second = parted(line.names.front(), *names);
        if (found->second.empty()) continue;
        line.names = found->second;
        line.partedByNames = true;
    }
    countPeople(report);
}

} // namespace preceptor
