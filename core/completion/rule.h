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
    std::variant<RuleGroup, ModulesDone, AttendedShare, HoursReached, MarkReached, SignedOffBy> node;
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
