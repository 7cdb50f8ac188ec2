// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_match.h"

#include "core/base/ascii.h"
#include "core/import/cell_rules.h"
#include "core/import/meeting_names.h"
#include "core/text/name_kind.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace preceptor {

namespace {

constexpr std::size_t kMostMatches = 6;
constexpr std::size_t kMostCompared = 5000; // people of a programme, name by name
constexpr WallSeconds kReconnecting = 60;   // so long an old connection may still be shown beside the new one
constexpr std::size_t kMostConnections = 8; // of one name at the same time
constexpr char kConnectionMark = '\n';      // in the key, before which connection it is

// Hanzi with and without blanks are one name.
std::string exactKey(std::string_view name) {
    std::string key = matchKey(name);
    if (hasHan(key)) std::erase(key, ' ');
    return key;
}

// The lines of a name as connections: who reconnects goes on, who is there twice at once has two.
std::vector<std::vector<std::size_t>> connectionsOf(const MeetingReport& report, std::vector<std::size_t> lines) {
    const auto from = [&](std::size_t line) { return report.lines[line].join; };
    std::stable_sort(lines.begin(), lines.end(), [&](std::size_t a, std::size_t b) { return from(a) < from(b); });
    std::vector<std::vector<std::size_t>> connections(1);
    std::vector<WallSeconds> reached(1, std::numeric_limits<WallSeconds>::min());
    for (const std::size_t line : lines) {
        const MeetingLine& of = report.lines[line];
        const bool timed = of.join && of.leave;
        std::size_t at = 0;
        while (timed && at < reached.size() && std::min(reached[at], *of.leave) > *of.join + kReconnecting) ++at;
        at = std::min(at, kMostConnections - 1);
        if (at == connections.size()) connections.emplace_back(), reached.push_back(0);
        connections[at].push_back(line);
        if (timed) reached[at] = std::max(reached[at], *of.leave);
    }
    return connections;
}

class Matcher {
public:
    explicit Matcher(const MeetingDirectory& directory) : m_directory(directory) {
        for (const KnownPerson& person : directory.known->people) {
            const bool own = directory.ofProgramme.contains(person.id) || directory.ofSession.contains(person.id);
            if (!person.email.empty()) m_emails[lowerAscii(person.email)].insert(person.id);
            if (!person.email.empty()) m_emailOf[person.id].insert(lowerAscii(person.email));
            if (!person.staffNumber.empty()) m_numbers[matchKey(person.staffNumber)].insert(person.id);
            addName(person.id, person.name, own);
            addName(person.id, person.romanised, own);
            if (own && !person.name.empty()) m_native[exactKey(person.name)].insert(person.id);
        }
    }

    MeetingMatch match(const MeetingParticipant& participant) const {
        if (const auto known = rememberedFor(participant)) return remembered(*known);
        Hits hits = hitsOf(participant.name);
        if (const auto alias = m_directory.aliases.find(aliasKey(participant.rememberedAs()));
            alias != m_directory.aliases.end())
            return first(alias->second, hits, MatchDoubt::TwiceAtOnce);
        if (const auto name = m_directory.aliases.find(aliasKey(participant.name));
            participant.shared && name != m_directory.aliases.end())
            return name->second ? first(name->second, hits, MatchDoubt::SharedLogin) : remembered({});
        const auto byEmail = m_emails.find(participant.email);
        if (byEmail != m_emails.end() && byEmail->second.size() == 1)
            return matchKnown(*byEmail->second.begin(), hits, MatchBasis::Email);
        if (const People& byNumber = in(m_numbers, matchKey(participant.number)); byNumber.size() == 1)
            return matchKnown(*byNumber.begin(), hits, MatchBasis::Number);
        if (const auto told = participant.shared ? std::nullopt : numberedIn(participant.name))
            return matchKnown(*told, hits, MatchBasis::Number);
        if (hits.exact.size() == 1 && !hits.doubtful) return matchName(participant, hits);
        return offer(participant, hits);
    }

private:
    using People = std::set<PersonId>;
    using Index = std::unordered_map<std::string, People>;

    struct Hits {
        People exact;
        bool doubtful = false; // only the romanised name agrees, and somebody else's is like it
        std::vector<MatchCandidate> candidates;
        People outside; // exact, of people outside the programme
    };

    void addName(PersonId person, std::string_view name, bool own) {
        if (name.empty()) return;
        if (!own) {
            m_outside[exactKey(name)].insert(person);
            return;
        }
        const NameKeys keys = nameKeys(name);
        m_exact[exactKey(name)].insert(person);
        m_folded[keys.folded].insert(person);
        for (const std::string& form : keys.pinyin) m_sound[form].insert(person);
        m_own.emplace_back(person, keys);
    }

    static const People& in(const Index& index, const std::string& key) {
        static const People kNobody;
        const auto found = key.empty() ? index.end() : index.find(key);
        return found == index.end() ? kNobody : found->second;
    }

    // Who a name is, is not yet who both are that carry it at the same time.
    std::optional<PersonId> rememberedFor(const MeetingParticipant& participant) const {
        const auto& aliases = m_directory.aliases;
        const auto lines = m_directory.before.find(participant.key);
        if (lines != m_directory.before.end()) return lines->second;
        const auto alias = aliases.find(aliasKey(participant.rememberedAs()));
        if (alias == aliases.end()) return std::nullopt;
        if (!participant.doubled() || !alias->second) return alias->second;
        const auto twice = aliases.find(twiceKey(participant.rememberedAs()));
        return twice != aliases.end() && twice->second == alias->second ? std::optional(alias->second) : std::nullopt;
    }

    static MeetingMatch remembered(PersonId person) {
        if (!person) return {MatchVerdict::Nobody, MatchBasis::Alias, MatchDoubt::RememberedNobody, {}};
        return {MatchVerdict::Matched, MatchBasis::Alias, MatchDoubt::None, person};
    }

    // The name is known to be somebody's, and is there twice at once or on one login with another.
    static MeetingMatch first(PersonId person, Hits& hits, MatchDoubt doubt) {
        std::erase_if(hits.candidates, [&](const MatchCandidate& c) { return c.person == person; });
        hits.candidates.insert(hits.candidates.begin(), {person, NameTier::Exact});
        return asked(doubt, hits.candidates);
    }

    static MeetingMatch asked(MatchDoubt doubt, const std::vector<MatchCandidate>& candidates) {
        return {MatchVerdict::Candidates, MatchBasis::None, doubt, {}, NameTier::None, candidates};
    }

    static void add(Hits& hits, PersonId person, NameTier tier) {
        const auto known = std::find_if(hits.candidates.begin(), hits.candidates.end(),
                                        [&](const MatchCandidate& c) { return c.person == person; });
        if (known == hits.candidates.end())
            hits.candidates.push_back({person, tier});
        else
            known->tier = std::max(known->tier, tier);
    }

    void addTiers(std::string_view name, std::optional<NameTier> as, Hits& hits) const {
        const NameKeys keys = nameKeys(name);
        for (const PersonId person : in(m_exact, exactKey(name))) add(hits, person, as.value_or(NameTier::Exact));
        for (const PersonId person : in(m_folded, keys.folded)) add(hits, person, as.value_or(NameTier::Folded));
        for (const std::string& form : keys.pinyin)
            for (const PersonId person : in(m_sound, form)) add(hits, person, as.value_or(NameTier::Pinyin));
    }

    // Names that are nearly alike: offered, the most alike and those who are expected first, never taken.
    void addAlike(std::string_view shown, Hits& hits) const {
        std::vector<NameKeys> keys{nameKeys(shown)};
        for (const std::string& part : nameParts(shown)) keys.push_back(nameKeys(part));
        std::vector<std::pair<double, PersonId>> alike;
        for (std::size_t i = 0; i < std::min(m_own.size(), kMostCompared); ++i) {
            double score = 0;
            for (const NameKeys& one : keys) score = std::max(score, likeness(one, m_own[i].second));
            if (score > 0) alike.emplace_back(score, m_own[i].first);
        }
        std::stable_sort(alike.begin(), alike.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [score, person] : alike) add(hits, person, NameTier::Suggestion);
    }

    Hits hitsOf(std::string_view shown) const {
        Hits hits;
        const std::string name = withoutMarks(shown);
        addTiers(name, std::nullopt, hits);
        hits.exact = in(m_exact, exactKey(name));
        if (const People& native = in(m_native, exactKey(name)); !native.empty())
            hits.exact = native;
        else
            hits.doubtful = hits.candidates.size() > 1;
        for (const std::string& part : nameParts(shown)) {
            if (part == name) continue;
            addTiers(part, NameTier::Part, hits);
            hits.outside.merge(People(in(m_outside, exactKey(part))));
        }
        hits.outside.merge(People(in(m_outside, exactKey(name))));
        if (nameKind(shown) == NameKind::Device)
            if (const std::string owner = deviceOwner(shown); !owner.empty()) addTiers(owner, NameTier::Part, hits);
        if (hits.candidates.empty()) addAlike(shown, hits);
        const auto likely = [&](const MatchCandidate& c) {
            return std::pair(c.tier, m_directory.ofSession.contains(c.person)); // of equal names, who is expected
        };
        std::stable_sort(hits.candidates.begin(), hits.candidates.end(),
                         [&](const MatchCandidate& a, const MatchCandidate& b) { return likely(a) > likely(b); });
        return hits;
    }

    // Whose number of staff or student stands in the name: "HAI10001 夏". Short ones may be anything.
    std::optional<PersonId> numberedIn(const std::string& name) const {
        constexpr std::size_t kShortest = 4;
        constexpr std::string_view kBetween = " -_/|()[]:,.;";
        People told;
        const std::string plain = halfWidth(name);
        for (std::size_t at = 0; at < plain.size();) {
            const std::size_t end = std::min(plain.find_first_of(kBetween, at), plain.size());
            const std::string word = plain.substr(at, end - at);
            at = end + 1;
            const bool figure = std::any_of(word.begin(), word.end(), isAsciiDigit);
            if (!figure || word.size() < kShortest) continue;
            const People& people = in(m_numbers, matchKey(word));
            told.insert(people.begin(), people.end());
        }
        return told.size() == 1 ? std::optional(*told.begin()) : std::nullopt;
    }

    static NameTier tierOf(const Hits& hits, PersonId person) {
        for (const MatchCandidate& candidate : hits.candidates)
            if (candidate.person == person) return candidate.tier;
        return NameTier::None;
    }

    // An e-mail or a number is a person's; but one nurse may have signed in with another's account under her own name.
    static MeetingMatch matchKnown(PersonId person, const Hits& hits, MatchBasis by) {
        if (hits.exact.empty() || hits.exact.contains(person))
            return {MatchVerdict::Matched, by, MatchDoubt::None, person, tierOf(hits, person)};
        MeetingMatch match{MatchVerdict::Candidates, MatchBasis::None, MatchDoubt::EmailOfAnother, {}};
        match.candidates = hits.candidates;
        if (tierOf(hits, person) == NameTier::None) match.candidates.push_back({person, NameTier::None});
        return match;
    }

    MeetingMatch matchName(const MeetingParticipant& participant, const Hits& hits) const {
        const PersonId person = *hits.exact.begin();
        const auto emails = m_emailOf.find(person);
        const bool otherEmail =
            !participant.email.empty() && emails != m_emailOf.end() && !emails->second.contains(participant.email);
        if (participant.shared) return asked(MatchDoubt::SharedLogin, hits.candidates);
        if (!otherEmail && !participant.doubled())
            return {MatchVerdict::Matched, MatchBasis::ExactName, MatchDoubt::None, person, NameTier::Exact};
        return asked(otherEmail ? MatchDoubt::OtherEmail : MatchDoubt::TwiceAtOnce, hits.candidates);
    }

    // A program is skipped; who sat at a device, or gave no name, is asked.
    static std::optional<MeetingMatch> noPerson(NameKind kind) {
        switch (kind) {
        case NameKind::Person: break;
        case NameKind::Recorder:
        case NameKind::Telephone:
            return MeetingMatch{MatchVerdict::Nobody, MatchBasis::None, MatchDoubt::NotAPerson, {}};
        case NameKind::Device: return asked(MatchDoubt::Device, {});
        case NameKind::Nameless: return asked(MatchDoubt::Nameless, {});
        }
        return std::nullopt;
    }

    static MeetingMatch offer(const MeetingParticipant& participant, const Hits& hits) {
        MeetingMatch match;
        match.candidates = hits.candidates;
        match.doubt = hits.exact.size() > 1 ? MatchDoubt::SeveralOfName : MatchDoubt::SimilarName;
        if (match.candidates.empty() && !hits.outside.empty()) match.doubt = MatchDoubt::NotOfProgramme;
        for (const PersonId person : hits.outside) match.candidates.push_back({person, NameTier::Exact});
        if (match.candidates.size() > kMostMatches) match.candidates.resize(kMostMatches);
        const bool weak = match.candidates.empty() || match.candidates.front().tier <= NameTier::Suggestion;
        if (weak && participant.email.empty() && participant.number.empty())
            if (const auto other = noPerson(nameKind(participant.name))) return *other;
        match.verdict = match.candidates.empty() ? MatchVerdict::WalkIn : MatchVerdict::Candidates;
        if (match.candidates.empty())
            match.doubt = MatchDoubt::None;
        else if (participant.doubled())
            match.doubt = MatchDoubt::TwiceAtOnce;
        return match;
    }

    const MeetingDirectory& m_directory;
    Index m_exact; // native and romanised names
    Index m_native;
    Index m_folded;
    Index m_sound;
    Index m_outside;
    Index m_emails;
    Index m_numbers;
    std::map<PersonId, std::set<std::string>> m_emailOf;
    std::vector<std::pair<PersonId, NameKeys>> m_own; // of the programme
};

MeetingMatch decided(const MeetingDecision& decision) {
    switch (decision.choice) {
    case MeetingChoice::Person: return {MatchVerdict::Matched, MatchBasis::Chosen, MatchDoubt::None, decision.person};
    case MeetingChoice::AddPerson: return {MatchVerdict::Matched, MatchBasis::Added, MatchDoubt::None, {}};
    case MeetingChoice::Nobody: return {MatchVerdict::Nobody, MatchBasis::Chosen, MatchDoubt::ChosenNobody, {}};
    }
    return {};
}

} // namespace

std::string aliasKey(std::string_view name) { return exactKey(name); }
std::string twiceKey(std::string_view name) { return exactKey(name) + " ×2"; }

std::string MeetingParticipant::lineKey() const { return key.substr(0, key.find(kConnectionMark)); }

namespace {

// Rows without a name may be of anybody.
std::vector<std::vector<std::size_t>> eachAlone(const std::vector<std::size_t>& lines) {
    std::vector<std::vector<std::size_t>> alone;
    for (const std::size_t line : lines) alone.push_back({line});
    return alone;
}

std::vector<MeetingParticipant> apart(const MeetingReport& report, std::vector<MeetingParticipant> names) {
    std::vector<MeetingParticipant> participants;
    for (MeetingParticipant& name : names) {
        if (name.email.empty() && name.lines.size() > 1) {
            const auto connections = name.name.empty() ? eachAlone(name.lines) : connectionsOf(report, name.lines);
            for (std::size_t i = 0; connections.size() > 1 && i < connections.size(); ++i) {
                MeetingParticipant one = name;
                one.lines = connections[i];
                one.connection = i + 1;
                if (i > 0) one.key.append(1, kConnectionMark).append(std::to_string(one.connection));
                participants.push_back(std::move(one));
            }
            if (connections.size() > 1) continue;
        }
        participants.push_back(std::move(name));
    }
    return participants;
}

} // namespace

std::vector<MeetingParticipant> participantsOf(const MeetingReport& report) {
    std::vector<MeetingParticipant> participants;
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < report.lines.size(); ++i) {
        const MeetingLine& line = report.lines[i];
        for (const std::string& name : line.names) {
            const bool shared = line.names.size() > 1;
            const std::string email = shared ? std::string() : line.email; // it is one of theirs, who knows whose
            // Of a login that is parted, who each is holds for that login alone.
            const std::string alias = shared ? line.shown + " · " + name : std::string();
            const std::string key = email + '|' + exactKey(line.partedByNames ? alias : name);
            const auto [found, isNew] = index.emplace(key, participants.size());
            if (isNew) participants.push_back({key, line.shown, name, email, {}, shared, 0, {}, alias});
            MeetingParticipant& participant = participants[found->second];
            if (shared && !participant.shared) { // and on a login of its own
                participant.shared = true;
                participant.shown = line.shown;
                participant.alias = alias;
            }
            std::vector<std::size_t>& lines = participant.lines;
            if (lines.empty() || lines.back() != i) lines.push_back(i);
        }
    }
    return apart(report, std::move(participants));
}

std::vector<MeetingMatch> matchParticipants(const std::vector<MeetingParticipant>& participants,
                                            const MeetingDirectory& directory, const MeetingDecisions& decisions) {
    const Matcher matcher(directory);
    std::vector<MeetingMatch> matches;
    for (const MeetingParticipant& participant : participants) {
        const auto decision = decisions.find(participant.key);
        MeetingMatch match = matcher.match(participant);
        if (decision != decisions.end()) {
            MeetingMatch chosen = decided(decision->second);
            chosen.candidates = std::move(match.candidates);
            match = std::move(chosen);
        }
        matches.push_back(std::move(match));
    }
    return matches;
}

std::map<std::size_t, PersonId> clearSuggestions(const std::vector<MeetingMatch>& matches) {
    std::map<PersonId, int> meant; // by how many names
    for (const MeetingMatch& match : matches) {
        if (match.verdict == MatchVerdict::Matched && match.person) ++meant[match.person];
        if (match.verdict == MatchVerdict::Candidates)
            for (const MatchCandidate& candidate : match.candidates) ++meant[candidate.person];
    }
    std::map<std::size_t, PersonId> clear;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const MeetingMatch& match = matches[i];
        const bool clearly = match.doubt == MatchDoubt::SimilarName || match.doubt == MatchDoubt::SharedLogin;
        if (match.verdict != MatchVerdict::Candidates || !clearly) continue;
        if (match.candidates.size() != 1 || match.candidates.front().tier <= NameTier::Suggestion) continue;
        if (meant[match.candidates.front().person] == 1) clear.emplace(i, match.candidates.front().person);
    }
    return clear;
}

} // namespace preceptor
