// SPDX-License-Identifier: GPL-3.0-or-later
// A completion rule as data: a small tree that is stored with the course version, evaluated by evaluate.h and worded by
// the reader's language. Invariant of a checked rule (readRule): no empty group, every threshold in its range.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace preceptor {

// Done or exempt; no codes means every required module of the version.
struct ModulesDone {
    std::vector<std::string> modules;
    bool operator==(const ModulesDone&) const = default;
};

// Attended of expected sessions, in percent (0-100].
struct AttendedShare {
    double percent = 0;
    bool operator==(const AttendedShare&) const = default;
};

// Hours of attended sessions and of done modules.
struct HoursReached {
    double hours = 0;
    bool operator==(const HoursReached&) const = default;
};

// Best attempt of an assessment kind, in percent of its maximum [0-100].
struct MarkReached {
    std::string kind;
    double percent = 0;
    bool operator==(const MarkReached&) const = default;
};

struct SignedOffBy {
    std::string role;
    bool operator==(const SignedOffBy&) const = default;
};

// Any attempt of an assessment kind at or over its own pass mark.
struct TestPassed {
    std::string kind;
    bool operator==(const TestPassed&) const = default;
};

// Another course, by its code, in whatever version and class of the programme.
struct CourseCompleted {
    std::string course;
    bool operator==(const CourseCompleted&) const = default;
};

// Cases presented at held conferences of the programme between the first and the last day of the class.
struct CasesPresented {
    int count = 0;
    bool operator==(const CasesPresented&) const = default;
};

// Entrusted at that level or above, a code of the list epa_level; no codes means every activity that the version's
// modules name.
struct EntrustedAt {
    std::string level;
    std::vector<std::string> activities;
    bool operator==(const EntrustedAt&) const = default;
};

struct Rule;

// At least `atLeast` of the parts; all_of and any_of keep their own kind so that the words stay natural.
struct RuleGroup {
    enum class Kind { All, Any, AtLeast };
    Kind kind = Kind::All;
    int atLeast = 0; // AtLeast only
    std::vector<Rule> parts;
    bool operator==(const RuleGroup&) const;
    int needed() const;
};

struct Rule {
    std::variant<RuleGroup, ModulesDone, AttendedShare, HoursReached, MarkReached, SignedOffBy, TestPassed,
                 CourseCompleted, CasesPresented, EntrustedAt>
        node;
    bool operator==(const Rule&) const = default;
};

inline bool RuleGroup::operator==(const RuleGroup& other) const {
    return kind == other.kind && atLeast == other.atLeast && parts == other.parts;
}

inline int RuleGroup::needed() const {
    switch (kind) {
    case Kind::All: return static_cast<int>(parts.size());
    case Kind::Any: return 1;
    case Kind::AtLeast: return atLeast;
    }
    return atLeast;
}

inline Rule allOf(std::vector<Rule> parts) { return {RuleGroup{RuleGroup::Kind::All, 0, std::move(parts)}}; }
inline Rule anyOf(std::vector<Rule> parts) { return {RuleGroup{RuleGroup::Kind::Any, 0, std::move(parts)}}; }
inline Rule atLeast(int n, std::vector<Rule> parts) {
    return {RuleGroup{RuleGroup::Kind::AtLeast, n, std::move(parts)}};
}
inline Rule requiredModulesDone() { return {ModulesDone{}}; }

} // namespace preceptor
