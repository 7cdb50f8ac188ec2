// SPDX-License-Identifier: GPL-3.0-or-later
// Who the names of a meeting, or of a learning platform's file, are. By itself only a remembered decision, an e-mail, a
// staff number or one and only one person of exactly that name is taken, and only if nothing speaks against it;
// everything else is offered to a person.
#pragma once

#include "core/import/known_people.h"
#include "core/import/meeting_report.h"
#include "core/text/name_match.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace preceptor {

// One name of the file, with all lines that carry it. Of a name that is there twice at the same time, and nothing but
// the name to tell, each connection is one of its own: two devices or namesakes.
struct MeetingParticipant {
    std::string key;                // equal for the same name and e-mail in another file
    std::string shown;              // as the platform shows it
    std::string name;               // the part of it that is this person
    std::string email;              //
    std::vector<std::size_t> lines; // indices in the report
    bool shared = false;            // on one login with another: that it is so is a person's to say
    std::size_t connection = 0;     // 1, 2, … of a name that is there twice at the same time
    std::string number = {};        // of staff or a student, where a learning platform tells it
    std::string alias = {};         // of a name that means somebody in one place or login only: both, to be remembered
    const std::string& rememberedAs() const { return alias.empty() ? name : alias; }
    bool doubled() const { return connection > 0; }
    std::string lineKey() const; // the key without the connection
};
std::vector<MeetingParticipant> participantsOf(const MeetingReport& report);

enum class MatchVerdict { Matched, Candidates, WalkIn, Nobody };
enum class MatchBasis { None, Chosen, Added, Alias, Email, Number, ExactName };
enum class MatchDoubt {
    None,
    SimilarName,      // the letters or the sound agree, or a part of the name
    SeveralOfName,    // more than one person has this name
    EmailOfAnother,   // name and e-mail are of two people
    OtherEmail,       // the name fits, but the person's e-mail is another
    NotOfProgramme,   // somebody outside the session's programme has this name
    SharedLogin,      // see meeting_sharing
    TwiceAtOnce,      // see MeetingParticipant::connection
    NotAPerson,       // a telephone, a recorder
    Device,           // or a room: who sat there is open
    Nameless,         // "Anonymous", "Guest 2": who it was is open
    RememberedNobody, // decided before
    ChosenNobody
};

struct MatchCandidate {
    PersonId person;
    NameTier tier = NameTier::None;
    bool operator==(const MatchCandidate&) const = default;
};

struct MeetingMatch {
    MatchVerdict verdict = MatchVerdict::WalkIn;
    MatchBasis basis = MatchBasis::None;
    MatchDoubt doubt = MatchDoubt::None;
    PersonId person;                             // if Matched, unless it is to be added
    NameTier tier = NameTier::None;              // of the name, if Matched
    std::vector<MatchCandidate> candidates = {}; // the most likely first
};

// What a person chose, by participant key.
enum class MeetingChoice { Person, AddPerson, Nobody };
struct MeetingDecision {
    MeetingChoice choice = MeetingChoice::Person;
    PersonId person;
};
using MeetingDecisions = std::map<std::string, MeetingDecision>;

// Everybody who may be meant, and what was decided before.
struct MeetingDirectory {
    std::shared_ptr<const KnownPeople> known;
    std::set<PersonId> ofProgramme;
    std::set<PersonId> ofSession;            // expected or entered; of the programme as well
    std::map<std::string, PersonId> aliases; // by aliasKey; no person = nobody
    std::map<std::string, PersonId>
        before; // by participant key: whom the very same lines were taken for, where the name does not tell
};
std::string aliasKey(std::string_view name);
std::string twiceKey(std::string_view name); // that it is the same person, too, where it is there twice

std::vector<MeetingMatch> matchParticipants(const std::vector<MeetingParticipant>& participants,
                                            const MeetingDirectory& directory, const MeetingDecisions& decisions);

// Names that are one person's but for accents, order, sound or a part, and nobody else's in the file or the programme:
// what may be confirmed with one look at all of them. By participant.
std::map<std::size_t, PersonId> clearSuggestions(const std::vector<MeetingMatch>& matches);

} // namespace preceptor
