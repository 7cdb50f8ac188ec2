// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/evaluate.h"

#include "core/base/atomic_file.h"
#include "core/completion/rule_json.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace preceptor {

namespace {

struct RuleVerdict {
    bool met = false;
    std::optional<Date> on;
};

// An absent date sorts before every day: it never moves the day of a group.
std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) { return std::max(a, b); }
std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
    return a && b ? std::min(a, b) : a ? a : b;
}

bool concerns(const ModulesDone& leaf, const ModuleEvidence& module) {
    if (leaf.modules.empty()) return module.required;
    return std::find(leaf.modules.begin(), leaf.modules.end(), module.code) != leaf.modules.end();
}

// "4_unsupervised" is 4.
int levelOf(const EntrustedAt& leaf) { return leaf.level.empty() ? 0 : leaf.level.front() - '0'; }

std::set<std::string> wantedActivities(const EntrustedAt& leaf, const Evidence& evidence) {
    const auto& codes = leaf.activities.empty() ? evidence.activities : leaf.activities;
    return {codes.begin(), codes.end()};
}

class Judge {
public:
    explicit Judge(const Evidence& evidence) : m_evidence(evidence) {}

    RuleVerdict judge(const Rule& rule) {
        if (const auto* group = std::get_if<RuleGroup>(&rule.node)) return judgeGroup(*group);
        LeafOutcome outcome = std::visit([this](const auto& leaf) { return look(leaf); }, rule.node);
        outcome.leaf = rule;
        outcome.path = m_path;
        outcome.dayUnknown = outcome.met && (outcome.dayUnknown || !outcome.on);
        m_leaves.push_back(outcome);
        return {outcome.met, outcome.on};
    }
    std::vector<LeafOutcome> takeLeaves() { return std::move(m_leaves); }

private:
    RuleVerdict judgeGroup(const RuleGroup& group);
    LeafOutcome look(const RuleGroup&) const { return {}; } // groups never reach here; visit asks for every kind
    LeafOutcome look(const ModulesDone& leaf) const;
    LeafOutcome look(const AttendedShare& leaf) const;
    LeafOutcome look(const HoursReached& leaf) const;
    LeafOutcome look(const MarkReached& leaf) const;
    LeafOutcome look(const SignedOffBy& leaf) const;
    LeafOutcome look(const TestPassed& leaf) const;
    LeafOutcome look(const CourseCompleted& leaf) const;
    LeafOutcome look(const CasesPresented& leaf) const;
    LeafOutcome look(const EntrustedAt& leaf) const;

    const Evidence& m_evidence;
    std::vector<std::size_t> m_path;
    std::vector<LeafOutcome> m_leaves;
};

RuleVerdict Judge::judgeGroup(const RuleGroup& group) {
    std::vector<std::optional<Date>> metOn;
    for (std::size_t i = 0; i < group.parts.size(); ++i) {
        m_path.push_back(i);
        const RuleVerdict part = judge(group.parts[i]);
        m_path.pop_back();
        if (part.met) metOn.push_back(part.on);
    }
    const auto needed = static_cast<std::size_t>(group.needed());
    if (needed == 0 || metOn.size() < needed) return {};
    std::sort(metOn.begin(), metOn.end());
    return {true, metOn[needed - 1]};
}

LeafOutcome Judge::look(const ModulesDone& leaf) const {
    LeafOutcome result;
    std::set<std::string> unknown(leaf.modules.begin(), leaf.modules.end());
    for (const ModuleEvidence& module : m_evidence.modules) {
        if (!concerns(leaf, module)) continue;
        unknown.erase(module.code);
        ++result.outOf;
        if (!module.done) {
            result.missing.push_back(module.code);
            continue;
        }
        ++result.have;
        result.dayUnknown = result.dayUnknown || !module.on;
        result.on = later(result.on, module.on);
    }
    result.outOf += static_cast<int>(unknown.size());
    result.missing.insert(result.missing.end(), unknown.begin(), unknown.end());
    std::sort(result.missing.begin(), result.missing.end());
    result.need = result.outOf;
    result.met = result.outOf > 0 && result.missing.empty();
    if (!result.met) result.on.reset();
    return result;
}

LeafOutcome Judge::look(const AttendedShare& leaf) const {
    LeafOutcome result;
    std::vector<Date> attended;
    result.outOf = m_evidence.expectedAhead;
    for (const SessionEvidence& session : m_evidence.sessions) {
        if (!session.expected) continue;
        ++result.outOf;
        if (session.attended) attended.push_back(session.on);
    }
    std::sort(attended.begin(), attended.end());
    const auto needed = static_cast<std::size_t>(std::ceil(result.outOf * leaf.percent / 100 - 1e-9));
    result.have = static_cast<double>(attended.size());
    result.need = static_cast<double>(needed);
    result.met = needed > 0 && attended.size() >= needed;
    if (result.met) result.on = attended[needed - 1];
    return result;
}

LeafOutcome Judge::look(const HoursReached& leaf) const {
    struct Earned {
        std::optional<Date> on;
        int minutes;
        auto operator<=>(const Earned&) const = default;
    };
    std::vector<Earned> earned;
    for (const ModuleEvidence& module : m_evidence.modules)
        if (module.done && !module.exempt) earned.push_back({module.on, module.minutes});
    for (const SessionEvidence& session : m_evidence.sessions)
        if (session.attended) earned.push_back({session.on, session.minutes});
    std::sort(earned.begin(), earned.end());
    LeafOutcome result;
    result.need = leaf.hours;
    long minutes = 0;
    for (const Earned& part : earned) {
        minutes += part.minutes;
        result.dayUnknown = result.dayUnknown || !part.on; // they are counted first
        if (!result.met && static_cast<double>(minutes) >= leaf.hours * 60) {
            result.met = true;
            result.on = part.on;
        }
    }
    result.have = static_cast<double>(minutes) / 60;
    return result;
}

LeafOutcome Judge::look(const MarkReached& leaf) const {
    LeafOutcome result;
    result.need = leaf.percent;
    for (const AssessmentEvidence& attempt : m_evidence.assessments) {
        if (attempt.kind != leaf.kind) continue;
        ++result.outOf;
        result.have = std::max(result.have, attempt.percent);
        if (attempt.percent < leaf.percent) continue;
        result.met = true;
        result.on = earlier(result.on, attempt.on);
    }
    return result;
}

LeafOutcome Judge::look(const SignedOffBy& leaf) const {
    LeafOutcome result;
    result.need = 1;
    for (const SignOffEvidence& signOff : m_evidence.signOffs) {
        if (signOff.role != leaf.role) continue;
        result.met = true;
        result.have = 1;
        result.on = earlier(result.on, signOff.on);
    }
    return result;
}

LeafOutcome Judge::look(const TestPassed& leaf) const {
    LeafOutcome result;
    for (const AssessmentEvidence& attempt : m_evidence.assessments) {
        if (attempt.kind != leaf.kind) continue;
        ++result.outOf;
        result.have = std::max(result.have, attempt.percent);
        if (!attempt.passed) continue;
        result.met = true;
        result.on = earlier(result.on, attempt.on);
    }
    return result;
}

LeafOutcome Judge::look(const CourseCompleted& leaf) const {
    LeafOutcome result;
    for (const CourseEvidence& course : m_evidence.courses) {
        if (course.code != leaf.course) continue;
        result.met = true;
        result.on = earlier(result.on, course.on);
    }
    return result;
}

LeafOutcome Judge::look(const CasesPresented& leaf) const {
    LeafOutcome result;
    std::vector<Date> days = m_evidence.casesPresented;
    std::sort(days.begin(), days.end());
    result.have = static_cast<double>(days.size());
    result.need = leaf.count;
    result.met = leaf.count > 0 && days.size() >= static_cast<std::size_t>(leaf.count);
    if (result.met) result.on = days[static_cast<std::size_t>(leaf.count) - 1];
    return result;
}

// The first day on which each was entrusted so far; a lower decision later does not take it away.
LeafOutcome Judge::look(const EntrustedAt& leaf) const {
    LeafOutcome result;
    const std::set<std::string> wanted = wantedActivities(leaf, m_evidence);
    for (const std::string& activity : wanted) {
        std::optional<Date> on;
        for (const EntrustmentEvidence& decision : m_evidence.entrustments)
            if (decision.activity == activity && decision.level >= levelOf(leaf)) on = earlier(on, decision.on);
        ++result.outOf;
        if (!on) {
            result.missing.push_back(activity);
            continue;
        }
        ++result.have;
        result.on = later(result.on, on);
    }
    result.need = result.outOf;
    result.met = result.outOf > 0 && result.missing.empty();
    if (!result.met) result.on.reset();
    return result;
}

// One line a fact, sorted, so that neither order nor memory layout reaches the hash.
class FactLines {
public:
    explicit FactLines(const Evidence& evidence) : m_evidence(evidence) {}

    void add(const Rule& rule) {
        std::visit([this](const auto& node) { take(node); }, rule.node);
    }
    std::string hash(const Rule& rule) const {
        std::string text = ruleText(rule) + "\n";
        for (const std::string& line : m_lines) text += line + "\n";
        return sha256Hex(text);
    }

private:
    void take(const RuleGroup& group) {
        for (const Rule& part : group.parts) add(part);
    }
    void take(const ModulesDone& leaf) {
        for (const ModuleEvidence& module : m_evidence.modules)
            if (module.done && concerns(leaf, module)) line("module", module.code, module.on, module.exempt ? 0 : 1);
    }
    void take(const AttendedShare&) {
        for (const SessionEvidence& session : m_evidence.sessions)
            if (session.expected) line("session", session.attended ? "attended" : "missed", session.on, 0);
        m_lines.insert("ahead " + std::to_string(m_evidence.expectedAhead));
    }
    void take(const HoursReached&) {
        for (const ModuleEvidence& module : m_evidence.modules)
            if (module.done && !module.exempt) line("time", module.code, module.on, module.minutes);
        for (const SessionEvidence& session : m_evidence.sessions)
            if (session.attended) line("time", "session", session.on, session.minutes);
    }
    void take(const MarkReached& leaf) {
        for (const AssessmentEvidence& attempt : m_evidence.assessments)
            if (attempt.kind == leaf.kind) line("mark", leaf.kind, attempt.on, std::lround(attempt.percent * 1000));
    }
    void take(const SignedOffBy& leaf) {
        for (const SignOffEvidence& signOff : m_evidence.signOffs)
            if (signOff.role == leaf.role) line("signed", leaf.role, signOff.on, 0);
    }
    void take(const TestPassed& leaf) {
        for (const AssessmentEvidence& attempt : m_evidence.assessments)
            if (attempt.kind == leaf.kind) line("test", leaf.kind, attempt.on, attempt.passed ? 1 : 0);
    }
    void take(const CourseCompleted& leaf) {
        for (const CourseEvidence& course : m_evidence.courses)
            if (course.code == leaf.course) line("course", course.code, course.on, 1);
    }
    void take(const CasesPresented&) {
        for (const Date day : m_evidence.casesPresented) line("case", "presented", day, 1);
    }
    void take(const EntrustedAt& leaf) {
        const auto wanted = wantedActivities(leaf, m_evidence);
        for (const EntrustmentEvidence& decision : m_evidence.entrustments)
            if (wanted.contains(decision.activity)) line("entrusted", decision.activity, decision.on, decision.level);
    }
    void line(const char* kind, const std::string& what, std::optional<Date> on, long value) {
        m_lines.insert(std::string(kind) + " " + (on ? on->iso() : "-") + " " + std::to_string(value) + " " + what);
    }

    const Evidence& m_evidence;
    std::multiset<std::string> m_lines;
};

} // namespace

EvidenceWanted wantedBy(const Rule& rule) {
    EvidenceWanted wanted;
    if (const auto* group = std::get_if<RuleGroup>(&rule.node))
        for (const Rule& part : group->parts) {
            const EvidenceWanted more = wantedBy(part);
            wanted.entrustments = wanted.entrustments || more.entrustments;
            wanted.courses = wanted.courses || more.courses;
            wanted.cases = wanted.cases || more.cases;
        }
    wanted.entrustments = wanted.entrustments || std::holds_alternative<EntrustedAt>(rule.node);
    wanted.courses = wanted.courses || std::holds_alternative<CourseCompleted>(rule.node);
    wanted.cases = wanted.cases || std::holds_alternative<CasesPresented>(rule.node);
    return wanted;
}

Evaluation evaluate(const Rule& rule, const Evidence& evidence) {
    Judge judge(evidence);
    const RuleVerdict verdict = judge.judge(rule);
    FactLines facts(evidence);
    facts.add(rule);
    return {verdict.met, verdict.on, judge.takeLeaves(), facts.hash(rule)};
}

} // namespace preceptor
