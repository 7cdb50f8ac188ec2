// SPDX-License-Identifier: GPL-3.0-or-later
// Who trained whom. Trainers are those who teach (lead or co-trainer of an event), who have a trainer's profile or who
// have completed a Train-the-Trainer event. Generation: 0 for faculty, else one more than the smallest generation among
// the lead trainers of the Train-the-Trainer event first completed; where that is known of none of them, unknown.
// Events led and who they reached are those of lead trainers; a co-trainer has taught, so is active and counts as used,
// but somebody else led.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

// All up to a day; persons as they are read now, so merged ones are one.
struct CascadeFacts {
    struct Event {
        EventId id;
        Date start;
        Date end;
        bool isTot = false;
        bool counts = true; // of the programme asked for; generations come from all events
        std::int64_t headcount = 0;
    };
    struct Role {
        EventId event;
        PersonId person;
        bool lead = false; // else co-trainer
    };
    struct Learner {
        EventId event;
        PersonId person;
        Date completedOn;
    };
    struct Profile {
        PersonId person;
        bool faculty = false;
        std::optional<Date> observedDue;
    };
    bool ofOneProgramme = false; // then only who taught or was trained in events that count is a row
    std::vector<Event> events;
    std::vector<Role> roles;
    std::vector<Learner> learners;
    std::vector<Profile> profiles;
};

struct CascadeTrainer {
    PersonId person;
    std::string name;
    std::string romanised;
    std::string institution; // short name; empty = no post today
    std::optional<int> generation;
    EventId totEvent; // first completed; none for faculty and those trained elsewhere
    std::optional<Date> totOn;
    std::optional<Date> firstTaught;
    std::optional<Date> lastTaught;
    std::optional<double> monthsToFirst; // from totOn; none for who taught before it
    int events = 0;                      // led
    int assisted = 0;                    // taught as co-trainer only
    int learners = 0;                    // different people who completed in events led
    std::int64_t headcount = 0;          // only reported; never added to the learners
    bool active = false;                 // taught within the last twelve months
    std::optional<Date> observedDue;     // of the next teaching that is to be observed
};

struct CascadeEdge {
    PersonId trainer; // lead trainer of the event in which the learner became a trainer
    PersonId learner;
    EventId event;
};

struct CascadeSummary {
    std::optional<int> generation;
    int trainers = 0;
    int trained = 0;  // have completed a Train-the-Trainer event
    int utilised = 0; // of the trained: have taught since or before
    int active = 0;
    int learners = 0; // different people who completed in events that these trainers led
    std::int64_t headcount = 0;

    std::optional<double> utilisation() const { return share(utilised, trained); }
    std::optional<double> activeRate() const { return share(active, trainers); }
    std::optional<double> multiplication() const { return share(learners, trainers); }

private:
    static std::optional<double> share(int part, int whole) {
        return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / whole);
    }
};

struct Cascade {
    std::vector<CascadeTrainer> trainers; // by generation, the unknown last
    std::vector<CascadeEdge> edges;       // of a learner, the trainer who makes the generation first
    CascadeSummary all;
    std::vector<CascadeSummary> generations; // in their order, the unknown last
};

// In time linear in the facts.
Cascade cascadeOf(const CascadeFacts& facts, Date today);

} // namespace preceptor
