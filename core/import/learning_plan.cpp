// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/learning_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::array kPolicies{"all"sv, "last"sv, "best"sv, "first"sv};
constexpr int kMostAttempts = 20; // as marks entered by hand

// A result with the row it is from.
struct Found {
    std::size_t line = 0;
    const LearningResult* result = nullptr;
};

int rank(LearningState state) {
    switch (state) {
    case LearningState::Done: return 3;
    case LearningState::InProgress: return 2;
    case LearningState::NotDone: return 1;
    default: return 0;
    }
}

// Equal to the hundredth of a point: files write rounded marks.
bool sameMark(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return std::abs(*a - *b) < 0.005;
}

// A file that does not tell the day or the minutes says nothing against those that are there.
bool saysTheSame(const LearningValue& file, const LearningValue& here) {
    return file.status == here.status && sameMark(file.raw, here.raw) && (!file.on || file.on == here.on) &&
           (!file.minutes || file.minutes == here.minutes);
}

class LearningPlanner {
public:
    LearningPlanner(const LearningReport& report, const std::vector<MeetingMatch>& matches,
                    const LearningClass& theClass, const LearningPlanInput& input)
        : m_report(report), m_matches(matches), m_class(theClass), m_input(input) {
        for (const LearningItem& item : report.items) {
            const auto target = input.targets.find(item.key);
            m_targets.push_back(target == input.targets.end() ? LearningTarget{} : target->second);
        }
        m_plan.verdicts.assign(report.lines.size(), LineVerdict::Nothing);
        m_notes.resize(report.lines.size());
    }

    LearningPlan run() {
        std::map<PersonId, std::vector<std::size_t>> people; // lines, whatever the names in them
        std::vector<PersonId> order;
        for (std::size_t i = 0; i < m_report.people.size(); ++i) {
            const PersonId person = judge(i);
            if (!person) continue;
            auto& lines = people[person];
            if (lines.empty()) order.push_back(person);
            lines.insert(lines.end(), m_report.people[i].lines.begin(), m_report.people[i].lines.end());
        }
        for (const PersonId person : order) {
            auto& lines = people[person];
            std::sort(lines.begin(), lines.end());
            planPerson(person, m_class.enrolments.at(person), lines);
        }
        for (std::size_t i = 0; i < m_notes.size(); ++i) judgeLine(i);
        findVanished();
        count();
        return std::move(m_plan);
    }

private:
    struct LineNote {
        bool known = false;
        bool any = false;
        bool writes = false;
        bool open = false;
    };

    // Whose rows are planned; the verdict of all others.
    PersonId judge(std::size_t participant) {
        const MeetingMatch& match = m_matches[participant];
        const auto all = [&](LineVerdict verdict) {
            for (const std::size_t line : m_report.people[participant].lines) m_plan.verdicts[line] = verdict;
            return PersonId{};
        };
        if (match.verdict == MatchVerdict::Nobody) return all(LineVerdict::Nobody);
        if (match.verdict != MatchVerdict::Matched || !match.person) return all(LineVerdict::Unknown);
        if (!m_class.enrolments.contains(match.person)) return all(LineVerdict::NotInClass);
        for (const std::size_t line : m_report.people[participant].lines) m_notes[line].known = true;
        return match.person;
    }

    void planPerson(PersonId person, EnrolmentId enrolment, const std::vector<std::size_t>& lines) {
        std::map<ModuleId, std::map<std::size_t, std::vector<Found>>> modules; // by item
        std::map<AssessmentId, std::vector<Found>> tests;
        std::vector<Found> course;
        for (const std::size_t line : lines)
            for (const LearningResult& result : m_report.lines[line].results) {
                const LearningTarget& target = m_targets[result.item];
                if (target.take == LearningTake::Nothing) continue;
                m_notes[line].any = true;
                if (const LearningProblem problem = problemOf(result, target); problem != LearningProblem::None) {
                    leaveOpen(line, result, problem);
                    continue;
                }
                if (target.take == LearningTake::Module) modules[target.module][result.item].push_back({line, &result});
                if (target.take == LearningTake::Test) tests[target.test].push_back({line, &result});
                if (target.take == LearningTake::Course) course.push_back({line, &result});
            }
        const auto slotOf = [&](LearningTake take) { return LearningSlot{enrolment, take, {}, {}, 0}; };
        for (const auto& [module, items] : modules) {
            LearningSlot slot = slotOf(LearningTake::Module);
            slot.module = module;
            planModule(person, slot, items);
        }
        for (const auto& [test, results] : tests) {
            LearningSlot slot = slotOf(LearningTake::Test);
            slot.test = test;
            planTest(person, slot, results);
        }
        if (!course.empty()) planCourse(person, slotOf(LearningTake::Course), course);
    }

    void leaveOpen(std::size_t line, const LearningResult& result, LearningProblem problem) {
        m_notes[line].open = true;
        m_plan.open.push_back({line, result.item, problem, result.said});
    }

    LearningProblem problemOf(const LearningResult& result, const LearningTarget& target) const {
        if (result.problem != LearningProblem::None) return result.problem;
        if (result.on && *result.on > m_input.today) return LearningProblem::DayAhead;
        if (target.take != LearningTake::Test) return LearningProblem::None;
        const auto max = maximumOf(result, target);
        if (!max) return LearningProblem::NoMaximum;
        // A half hundredth more than all is a rounded mark.
        return *result.points < 0 || *result.points > *max + 0.005 ? LearningProblem::TooMany : LearningProblem::None;
    }
    static std::optional<double> maximumOf(const LearningResult& result, const LearningTarget& target) {
        return result.max ? result.max : target.outOf;
    }

    // Of several rows of one item the furthest counts, and of these the first.
    static const LearningResult& furthest(const std::vector<Found>& found) {
        const auto better = [](const Found& a, const Found& b) {
            const int ra = rank(a.result->state);
            const int rb = rank(b.result->state);
            return ra != rb ? ra > rb : a.result->on.value_or(Date{}) < b.result->on.value_or(Date{});
        };
        return *std::min_element(found.begin(), found.end(), better)->result;
    }

    std::size_t itemsOf(ModuleId module) const {
        return static_cast<std::size_t>(std::count_if(m_targets.begin(), m_targets.end(), [&](const LearningTarget& t) {
            return t.take == LearningTake::Module && t.module == module;
        }));
    }

    void planModule(PersonId person, const LearningSlot& slot, const std::map<std::size_t, std::vector<Found>>& items) {
        PlannedFact fact{slot, person, {}, {}, {}, items.begin()->first, {}, {}};
        std::size_t done = 0;
        bool begun = false;
        for (const auto& [item, found] : items) {
            const LearningResult& result = furthest(found);
            done += result.state == LearningState::Done ? 1 : 0;
            begun = begun || rank(result.state) >= 2;
            if (rank(result.state) >= 2 && result.on)
                fact.value.on = std::max(fact.value.on.value_or(*result.on), *result.on);
            if (result.minutes) fact.value.minutes = fact.value.minutes.value_or(0) + *result.minutes;
            fact.said.append(fact.said.empty() ? "" : "; ").append(result.said);
            for (const Found& f : found) fact.lines.push_back(f.line);
        }
        const bool all = done == itemsOf(slot.module);
        fact.value.status = all ? ModuleStatus::Done : begun ? ModuleStatus::InProgress : ModuleStatus::NotStarted;
        decide(std::move(fact));
    }

    void planCourse(PersonId person, const LearningSlot& slot, const std::vector<Found>& found) {
        const LearningResult& result = furthest(found);
        PlannedFact fact{slot, person, {ModuleStatus::Done, {}, result.on, {}}, {}, {}, result.item, result.said, {}};
        for (const Found& f : found) fact.lines.push_back(f.line);
        decide(std::move(fact));
    }

    void planTest(PersonId person, const LearningSlot& slot, std::vector<Found> found) {
        const auto at = [&](const Found& f) {
            const auto& line = m_report.lines[f.line];
            return std::tuple(line.at.value_or(f.result->on ? WallSeconds{f.result->on->days} * kSecondsOfDay : 0),
                              f.line);
        };
        std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) { return at(a) < at(b); });
        keepOnly(found);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const Found& f = found[i];
            if (i >= kMostAttempts) {
                leaveOpen(f.line, *f.result, LearningProblem::TooManyTimes);
                continue;
            }
            PlannedFact fact{slot, person, {}, {}, {}, f.result->item, f.result->said, {f.line}};
            fact.slot.attempt = static_cast<int>(i) + 1;
            fact.value.raw = rawOf(f);
            fact.value.on = f.result->on ? f.result->on : m_input.day;
            decide(std::move(fact));
        }
    }

    double rawOf(const Found& f) const {
        const LearningTarget& target = m_targets[f.result->item];
        const double max = m_input.maxima.at(target.test);
        const double raw = *f.result->points / *maximumOf(*f.result, target) * max;
        return std::min(max, std::round(raw * 100.0) / 100.0);
    }

    void keepOnly(std::vector<Found>& found) const {
        if (m_input.attempts == AttemptPolicy::All || found.size() < 2) return;
        std::size_t kept = m_input.attempts == AttemptPolicy::Last ? found.size() - 1 : 0;
        for (std::size_t i = 0; m_input.attempts == AttemptPolicy::Best && i < found.size(); ++i)
            if (rawOf(found[i]) > rawOf(found[kept])) kept = i;
        found = {found[kept]};
    }

    // The file against what is there.
    void decide(PlannedFact fact) {
        const auto present = m_class.present.find(fact.slot);
        const bool here = present != m_class.present.end();
        const auto told = m_class.told.find(fact.slot);
        const bool elsewhere =
            here && told != m_class.told.end() && told->second.platform != codeOf(m_report.recognition.platform);
        const bool nothing = fact.slot.take == LearningTake::Module && fact.value.status == ModuleStatus::NotStarted;
        const bool ofPerson = m_input.overwrite.contains(fact.person);
        if (here) fact.before = present->second.value;
        const bool byHand = here ? present->second.byHand : told != m_class.told.end(); // taken away by a person
        const bool same = here ? saysTheSame(fact.value, *fact.before) : nothing;
        if (same)
            fact.outcome = FactOutcome::Unchanged;
        else if (byHand && !m_input.overwriteByHand && !ofPerson)
            fact.outcome = FactOutcome::ByHand;
        else if (elsewhere && !byHand && !m_input.overwriteElsewhere && !ofPerson)
            fact.outcome = FactOutcome::Elsewhere;
        else if (nothing)
            fact.outcome = FactOutcome::Withdrawn;
        else
            fact.outcome = here ? FactOutcome::Changed : FactOutcome::New;
        if (fact.outcome == FactOutcome::Elsewhere) fact.toldBy = told->second.platform;
        if (here && !fact.value.on) fact.value.on = fact.before->on;
        if (here && !fact.value.minutes) fact.value.minutes = fact.before->minutes;
        for (const std::size_t line : fact.lines) m_notes[line].writes = m_notes[line].writes || fact.writes();
        m_plan.facts.push_back(std::move(fact));
    }

    void judgeLine(std::size_t i) {
        const LineNote& note = m_notes[i];
        if (!note.known) return;
        LineVerdict& verdict = m_plan.verdicts[i];
        verdict = !note.any     ? LineVerdict::Nothing
                  : note.writes ? LineVerdict::Imported
                  : note.open   ? LineVerdict::Unclear
                                : LineVerdict::Merged;
    }

    void findVanished() {
        std::set<LearningSlot> said;
        for (const PlannedFact& fact : m_plan.facts) said.insert(fact.slot);
        const std::string_view platform = codeOf(m_report.recognition.platform);
        for (const auto& [slot, told] : m_class.told) {
            const auto& key = told.item;
            const bool taken = std::any_of(m_report.items.begin(), m_report.items.end(), [&](const LearningItem& item) {
                return item.key == key &&
                       m_targets[static_cast<std::size_t>(&item - m_report.items.data())].take != LearningTake::Nothing;
            });
            if (taken && told.platform == platform && !said.contains(slot)) m_plan.vanished.push_back(slot);
        }
    }

    void count() {
        LearningCounts& c = m_plan.counts;
        c.read = m_report.read();
        c.skipped = m_report.skipped.size();
        for (const LineVerdict verdict : m_plan.verdicts) {
            switch (verdict) {
            case LineVerdict::Imported: ++c.imported; break;
            case LineVerdict::Merged: ++c.merged; break;
            case LineVerdict::Nobody:
            case LineVerdict::Nothing: ++c.skipped; break;
            case LineVerdict::Unknown:
            case LineVerdict::NotInClass:
            case LineVerdict::Unclear: ++c.open; break;
            }
        }
    }

    const LearningReport& m_report;
    const std::vector<MeetingMatch>& m_matches;
    const LearningClass& m_class;
    const LearningPlanInput& m_input;
    std::vector<LearningTarget> m_targets; // one an item
    std::vector<LineNote> m_notes;         // one a line
    LearningPlan m_plan;
};

} // namespace

std::string_view codeOf(AttemptPolicy policy) { return kPolicies[static_cast<std::size_t>(policy)]; }

std::optional<AttemptPolicy> attemptPolicy(std::string_view code) {
    const auto found = std::find(kPolicies.begin(), kPolicies.end(), code);
    if (found == kPolicies.end()) return std::nullopt;
    return static_cast<AttemptPolicy>(found - kPolicies.begin());
}

std::size_t LearningPlan::changes() const {
    return static_cast<std::size_t>(
        std::count_if(facts.begin(), facts.end(), [](const PlannedFact& f) { return f.writes(); }));
}

LearningPlan planLearning(const LearningReport& report, const std::vector<MeetingMatch>& matches,
                          const LearningClass& theClass, const LearningPlanInput& input) {
    return LearningPlanner(report, matches, theClass, input).run();
}

} // namespace preceptor
