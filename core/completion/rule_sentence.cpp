// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/rule_sentence.h"

namespace preceptor {

namespace {

class Speaker {
public:
    void say(const Rule& rule, int depth) {
        std::visit([this, depth](const auto& node) { clause(node, depth); }, rule.node);
    }
    RuleSentence take() { return std::move(m_clauses); }

private:
    void add(ClauseCode code, int depth, double number = 0, int outOf = 0, std::vector<std::string> codes = {}) {
        m_clauses.push_back({code, depth, number, outOf, std::move(codes)});
    }
    static ClauseCode codeOf(RuleGroup::Kind kind) {
        switch (kind) {
        case RuleGroup::Kind::All: return ClauseCode::AllOf;
        case RuleGroup::Kind::Any: return ClauseCode::AnyOf;
        case RuleGroup::Kind::AtLeast: return ClauseCode::AtLeast;
        }
        return ClauseCode::AllOf;
    }
    // A group of one says what its part says.
    void clause(const RuleGroup& group, int depth) {
        if (group.parts.size() == 1) return say(group.parts.front(), depth);
        add(codeOf(group.kind), depth, group.needed(), static_cast<int>(group.parts.size()));
        for (const Rule& part : group.parts) say(part, depth + 1);
    }
    void clause(const ModulesDone& leaf, int depth) {
        add(leaf.modules.empty() ? ClauseCode::RequiredModules : ClauseCode::Modules, depth, 0, 0, leaf.modules);
    }
    void clause(const AttendedShare& leaf, int depth) { add(ClauseCode::AttendedShare, depth, leaf.percent); }
    void clause(const HoursReached& leaf, int depth) { add(ClauseCode::Hours, depth, leaf.hours); }
    void clause(const MarkReached& leaf, int depth) { add(ClauseCode::Mark, depth, leaf.percent, 0, {leaf.kind}); }
    void clause(const SignedOffBy& leaf, int depth) { add(ClauseCode::SignedOff, depth, 0, 0, {leaf.role}); }

    void clause(const TestPassed& leaf, int depth) { add(ClauseCode::TestPassed, depth, 0, 0, {leaf.kind}); }
    void clause(const CourseCompleted& leaf, int depth) {
        add(ClauseCode::CourseCompleted, depth, 0, 0, {leaf.course});
    }
    void clause(const CasesPresented& leaf, int depth) { add(ClauseCode::CasesPresented, depth, leaf.count); }
    void clause(const EntrustedAt& leaf, int depth) {
        std::vector<std::string> codes{leaf.level};
        codes.insert(codes.end(), leaf.activities.begin(), leaf.activities.end());
        add(ClauseCode::Entrusted, depth, 0, 0, std::move(codes));
    }

    RuleSentence m_clauses;
};

} // namespace

RuleSentence ruleSentence(const Rule& rule) {
    Speaker speaker;
    speaker.say(rule, 0);
    return speaker.take();
}

} // namespace preceptor
