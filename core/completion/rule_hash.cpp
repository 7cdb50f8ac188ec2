// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/rule_hash.h"

#include "core/base/atomic_file.h"
#include "core/completion/rule_json.h"

#include <set>

namespace preceptor {

namespace {

// One line a thing the rule stands on, sorted, so that their order in the course does not matter.
class Ground {
public:
    explicit Ground(const std::vector<Module>& modules) : m_modules(modules) {}

    void add(const Rule& rule) {
        std::visit([this](const auto& node) { take(node); }, rule.node);
    }
    std::string text() const {
        std::string text;
        for (const std::string& line : m_lines) text += "\n" + line;
        return text;
    }

private:
    void take(const RuleGroup& group) {
        for (const Rule& part : group.parts) add(part);
    }
    void take(const ModulesDone& leaf) {
        if (!leaf.modules.empty()) return; // named in the rule itself
        for (const Module& module : m_modules)
            if (module.required) m_lines.insert("required " + module.code + " " + module.audience);
    }
    void take(const AttendedShare&) {}
    void take(const HoursReached&) {
        for (const Module& module : m_modules)
            if (module.hours) m_lines.insert("hours " + module.code + " " + std::to_string(*module.hours));
    }
    void take(const MarkReached&) {}
    void take(const SignedOffBy&) {}
    void take(const TestPassed&) {}
    void take(const CourseCompleted&) {}
    void take(const CasesPresented&) {}
    void take(const EntrustedAt& leaf) {
        if (!leaf.activities.empty()) return;
        for (const Module& module : m_modules)
            if (!module.competencies.empty()) m_lines.insert("prepares " + module.competencies);
    }

    const std::vector<Module>& m_modules;
    std::set<std::string> m_lines;
};

} // namespace

std::string ruleHash(const Rule& rule, const std::vector<Module>& modules) {
    Ground ground(modules);
    ground.add(rule);
    return sha256Hex(ruleText(rule) + ground.text());
}

bool judgesOtherwise(const std::string& before, const std::vector<Module>& modulesBefore, const std::string& after,
                     const std::vector<Module>& modulesAfter) {
    if (before.empty()) return false;
    const auto one = readRule(before);
    const auto other = readRule(after);
    if (!one || !other) return before != after;
    return ruleHash(*one, modulesBefore) != ruleHash(*other, modulesAfter);
}

} // namespace preceptor
