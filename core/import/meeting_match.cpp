// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_match.h"

#include "core/import/cell_rules.h"
#include "core/import/meeting_names.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <unordered_map>

namespace preceptor {

namespace {

constexpr std::size_t kMostCandidates = 6;
constexpr std::size_t kMostCompared = 1000; // people of a session, name by name
constexpr WallSeconds kReconnecting = 60;   // so long an old connection may still be shown beside the new one

// Hanzi with and without blanks are one name.
std::string exactKey(std::string_view name) {
    std::string key = matchKey(name);
    if (hasHan(key)) std::erase(key, ' ');
    return key;
}

bool overlapsItself(const MeetingReport& report, const std::vector<std::size_t>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t j = i + 1; j < lines.size() && j < i + 50; ++j) {
            const MeetingLine& a = report.lines[lines[i]];
            const MeetingLine& b = report.lines[lines[j]];
            if (!a.join || !a.leave || !b.join || !b.leave) continue;
            if (std::min(*a.leave, *b.leave) - std::max(*a.join, *b.join) > kReconnecting) return true;
        }
    return false;
}

class Matcher {
public:
    explicit Matcher(const MeetingDirectory& directory) : m_directory(directory) {
        for (const KnownPerson& person : directory.known->people) {
            const bool own = directory.ofProgramme.contains(person.id) || directory.ofSession.contains(person.id);
            if (!person.email.empty()) m_emails[lowerAscii(person.email)].insert(person.id);
            if (!person.email.empty()) m_emailOf[person.id].insert(lowerAscii(person.email));
            addName(person.id, person.name, own);
            addName(person.id, person.romanised, own);
            if (own && !person.name.empty()) m_native[exactKey(person.name)].insert(person.id);
        }
    }

    MeetingMatch match(const MeetingParticipant& participant) const {
        if (const auto alias = m_directory.aliases.find(aliasKey(participant.name)); alias != m_directory.aliases.end())
            return remembered(alias->second);
        Hits hits = hitsOf(participant.name);
        const auto byEmail = m_emails.find(participant.email);
        if (byEmail != m_emails.end() && byEmail->second.size() == 1) return matchEmail(*byEmail->second.begin(), hits);
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
        if (m_directory.ofSession.contains(person)) m_session.emplace_back(person, keys);
    }

    static const People& in(const Index& index, const std::string& key) {
        static const People kNobody;
        const auto found = key.empty() ? index.end() : index.find(key);
        return found == index.end() ? kNobody : found->second;
    }

    static MeetingMatch remembered(PersonId person) {
        if (!person) return {MatchVerdict::Nobody, MatchBasis::Alias, MatchDoubt::RememberedNobody, {}};
        return {MatchVerdict::Matched, MatchBasis::Alias, MatchDoubt::None, person};
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

    Hits hitsOf(std::string_view shown) const {
        Hits hits;
        std::vector<MatchCandidate> suggested;
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
        for (std::size_t i = 0; hits.candidates.empty() && i < std::min(m_session.size(), kMostCompared); ++i)
            if (matchDisplayName(shown, m_session[i].second) == NameTier::Suggestion)
                suggested.push_back({m_session[i].first, NameTier::Suggestion});
        for (const MatchCandidate& candidate : suggested) add(hits, candidate.person, candidate.tier);
        const auto likely = [&](const MatchCandidate& c) {
            return std::pair(c.tier, m_directory.ofSession.contains(c.person)); // of equal names, who is expected
        };
        std::stable_sort(hits.candidates.begin(), hits.candidates.end(),
                         [&](const MatchCandidate& a, const MatchCandidate& b) { return likely(a) > likely(b); });
        return hits;
    }

    static NameTier tierOf(const Hits& hits, PersonId person) {
        for (const MatchCandidate& candidate : hits.candidates)
            if (candidate.person == person) return candidate.tier;
        return NameTier::None;
    }

    // An e-mail is a person's; but one nurse may have signed in with another's account under her own name.
    static MeetingMatch matchEmail(PersonId person, const Hits& hits) {
        if (hits.exact.empty() || hits.exact.contains(person))
            return {MatchVerdict::Matched, MatchBasis::Email, MatchDoubt::None, person, tierOf(hits, person)};
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
        if (!otherEmail && !participant.doubled)
            return {MatchVerdict::Matched, MatchBasis::ExactName, MatchDoubt::None, person, NameTier::Exact};
        return {MatchVerdict::Candidates,
                MatchBasis::None,
                otherEmail ? MatchDoubt::OtherEmail : MatchDoubt::TwiceAtOnce,
                {},
                NameTier::None,
                hits.candidates};
    }

    static MeetingMatch offer(const MeetingParticipant& participant, const Hits& hits) {
        MeetingMatch match;
        match.candidates = hits.candidates;
        match.doubt = hits.exact.size() > 1 ? MatchDoubt::SeveralOfName : MatchDoubt::SimilarName;
        if (match.candidates.empty() && !hits.outside.empty()) match.doubt = MatchDoubt::NotOfProgramme;
        for (const PersonId person : hits.outside) match.candidates.push_back({person, NameTier::Exact});
        if (match.candidates.size() > kMostCandidates) match.candidates.resize(kMostCandidates);
        const bool weak = match.candidates.empty() || match.candidates.front().tier <= NameTier::Suggestion;
        if (weak && participant.email.empty() && isNotAPerson(participant.name))
            return {MatchVerdict::Nobody, MatchBasis::None, MatchDoubt::NotAPerson, {}};
        match.verdict = match.candidates.empty() ? MatchVerdict::WalkIn : MatchVerdict::Candidates;
        if (match.candidates.empty()) match.doubt = MatchDoubt::None;
        return match;
    }

    const MeetingDirectory& m_directory;
    Index m_exact; // native and romanised names
    Index m_native;
    Index m_folded;
    Index m_sound;
    Index m_outside;
    Index m_emails;
    std::map<PersonId, std::set<std::string>> m_emailOf;
    std::vector<std::pair<PersonId, NameKeys>> m_session;
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

std::vector<MeetingParticipant> participantsOf(const MeetingReport& report) {
    std::vector<MeetingParticipant> participants;
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < report.lines.size(); ++i) {
        const MeetingLine& line = report.lines[i];
        for (const std::string& name : line.names) {
            const bool shared = line.names.size() > 1;
            const std::string email = shared ? std::string() : line.email; // it is one of theirs, who knows whose
            const std::string key = email + '|' + exactKey(name);
            const auto [found, isNew] = index.emplace(key, participants.size());
            if (isNew) participants.push_back({key, line.shown, name, email, {}, shared, false});
            std::vector<std::size_t>& lines = participants[found->second].lines;
            if (lines.empty() || lines.back() != i) lines.push_back(i);
        }
    }
    for (MeetingParticipant& participant : participants)
        participant.doubled = participant.email.empty() && overlapsItself(report, participant.lines);
    return participants;
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

} // namespace preceptor
