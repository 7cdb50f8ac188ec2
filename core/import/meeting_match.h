// SPDX-License-Identifier: GPL-3.0-or-later
// Who the names of a meeting are. By itself only a remembered decision, an e-mail or one and only one person of exactly
// that name is taken, and only if nothing speaks against it; everything else is offered to a person.
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

// One name of the file, with all lines that carry it.
struct MeetingParticipant {
    std::string key;                // equal for the same name and e-mail in another file
    std::string shown;              // as the platform shows it
    std::string name;               // the part of it that is this person
    std::string email;              //
    std::vector<std::size_t> lines; // indices in the report
    bool shared = false;            // on one device with another
    bool doubled = false;           // twice at the same time and nothing but the name to tell: two devices or namesakes
};
std::vector<MeetingParticipant> participantsOf(const MeetingReport& report);

enum class MatchVerdict { Matched, Candidates, WalkIn, Nobody };
enum class MatchBasis { None, Chosen, Added, Alias, Email, ExactName };
enum class MatchDoubt {
    None,
    SimilarName,      // the letters or the sound agree, or a part of the name
    SeveralOfName,    // more than one person has this name
    EmailOfAnother,   // name and e-mail are of two people
    OtherEmail,       // the name fits, but the person's e-mail is another
    NotOfProgramme,   // somebody outside the session's programme has this name
    TwiceAtOnce,      // see MeetingParticipant::doubled
    NotAPerson,       // a telephone, a device, a recorder
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
};
std::string aliasKey(std::string_view name);

std::vector<MeetingMatch> matchParticipants(const std::vector<MeetingParticipant>& participants,
                                            const MeetingDirectory& directory, const MeetingDecisions& decisions);

} // namespace preceptor
