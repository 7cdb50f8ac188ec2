// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/rule_json.h"

#include "core/model/code_lists.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

namespace preceptor {

using nlohmann::json;

namespace {

constexpr int kMaxDepth = 12;
constexpr std::size_t kMaxParts = 200;
constexpr double kMaxHours = 10'000;
constexpr int kMaxCases = 1000;
constexpr const char* kOfModules = "modules"; // every activity that the modules name

class RuleReader {
public:
    Rule read(const json& node, const std::string& path, int depth);
    std::vector<FieldIssue> takeIssues() { return std::move(m_issues); }
    bool clean() const { return m_issues.empty(); }

private:
    Rule group(RuleGroup::Kind kind, const json& parts, const std::string& path, int depth);
    Rule countedGroup(const json& node, const std::string& path, int depth);
    Rule modules(const json& value, const std::string& path);
    Rule mark(const json& node, const std::string& path);
    Rule entrusted(const json& node, const std::string& path);
    std::vector<std::string> codes(const json& value, const std::string& path);
    double number(const json& value, const std::string& path, double low, double high);
    std::string code(const json& value, const std::string& path);
    bool hasOnly(const json& node, const std::string& path, std::initializer_list<const char*> keys);
    void issue(const std::string& path, IssueCode code, std::string arg = {}) {
        m_issues.push_back({path.empty() ? "rule" : path, code, std::move(arg)});
    }

    std::vector<FieldIssue> m_issues;
};

std::string below(const std::string& path, const std::string& key) { return path.empty() ? key : path + "." + key; }

bool RuleReader::hasOnly(const json& node, const std::string& path, std::initializer_list<const char*> keys) {
    const auto before = m_issues.size();
    for (const auto& [key, value] : node.items())
        if (std::none_of(keys.begin(), keys.end(), [&key = key](const char* known) { return key == known; }))
            issue(below(path, key), IssueCode::UnknownCode, key);
    for (const char* key : keys)
        if (!node.contains(key)) issue(below(path, key), IssueCode::Required);
    return m_issues.size() == before;
}

double RuleReader::number(const json& value, const std::string& path, double low, double high) {
    if (!value.is_number()) return issue(path, IssueCode::NotANumber), 0;
    const auto n = value.get<double>();
    if (!(n >= low && n <= high)) issue(path, IssueCode::OutOfRange, value.dump());
    return n;
}

std::string RuleReader::code(const json& value, const std::string& path) {
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) return issue(path, IssueCode::Required), "";
    return value.get<std::string>();
}

Rule RuleReader::group(RuleGroup::Kind kind, const json& parts, const std::string& path, int depth) {
    RuleGroup group{kind, 0, {}};
    if (!parts.is_array() || parts.empty()) return issue(path, IssueCode::Required), Rule{group};
    if (parts.size() > kMaxParts) return issue(path, IssueCode::TooLong), Rule{group};
    for (std::size_t i = 0; i < parts.size(); ++i)
        group.parts.push_back(read(parts[i], path + "[" + std::to_string(i) + "]", depth + 1));
    return {std::move(group)};
}

Rule RuleReader::countedGroup(const json& node, const std::string& path, int depth) {
    if (!hasOnly(node, path, {"at_least", "of"})) return {};
    Rule rule = group(RuleGroup::Kind::AtLeast, node["of"], below(path, "of"), depth);
    auto& counted = std::get<RuleGroup>(rule.node);
    const json& n = node["at_least"];
    const std::string where = below(path, "at_least");
    if (!n.is_number_integer())
        issue(where, IssueCode::NotANumber);
    else
        counted.atLeast = static_cast<int>(number(n, where, 1, static_cast<double>(counted.parts.size())));
    return rule;
}

Rule RuleReader::modules(const json& value, const std::string& path) {
    if (value == "required") return requiredModulesDone();
    return {ModulesDone{codes(value, path)}};
}

// In one order, each once.
std::vector<std::string> RuleReader::codes(const json& value, const std::string& path) {
    std::vector<std::string> listed;
    if (!value.is_array() || value.empty()) return issue(path, IssueCode::Required), listed;
    for (std::size_t i = 0; i < value.size(); ++i)
        listed.push_back(code(value[i], path + "[" + std::to_string(i) + "]"));
    std::sort(listed.begin(), listed.end());
    listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
    return listed;
}

Rule RuleReader::entrusted(const json& node, const std::string& path) {
    if (!hasOnly(node, path, {"entrusted_at", "activities"})) return {};
    EntrustedAt leaf;
    leaf.level = code(node["entrusted_at"], below(path, "entrusted_at"));
    if (!isCode("epa_level", leaf.level)) issue(below(path, "entrusted_at"), IssueCode::UnknownCode, leaf.level);
    if (node["activities"] != kOfModules) leaf.activities = codes(node["activities"], below(path, "activities"));
    return {std::move(leaf)};
}

Rule RuleReader::mark(const json& node, const std::string& path) {
    if (!hasOnly(node, path, {"assessment", "mark"})) return {};
    return {MarkReached{code(node["assessment"], below(path, "assessment")),
                        number(node["mark"], below(path, "mark"), 0, 100)}};
}

Rule RuleReader::read(const json& node, const std::string& path, int depth) {
    if (depth > kMaxDepth) return issue(path, IssueCode::TooLong), Rule{};
    if (!node.is_object() || node.empty()) return issue(path, IssueCode::BadFormat), Rule{};
    if (node.contains("at_least")) return countedGroup(node, path, depth);
    if (node.contains("assessment")) return mark(node, path);
    if (node.contains("entrusted_at")) return entrusted(node, path);
    if (node.size() != 1) return issue(path, IssueCode::BadFormat), Rule{};
    const std::string key = node.begin().key();
    const json& value = node.begin().value();
    const std::string where = below(path, key);
    if (key == "all_of") return group(RuleGroup::Kind::All, value, where, depth);
    if (key == "any_of") return group(RuleGroup::Kind::Any, value, where, depth);
    if (key == "modules_done") return modules(value, where);
    if (key == "attend_pct") return {AttendedShare{number(value, where, 0.01, 100)}};
    if (key == "hours") return {HoursReached{number(value, where, 0.01, kMaxHours)}};
    if (key == "test_passed") return {TestPassed{code(value, where)}};
    if (key == "course_completed") return {CourseCompleted{code(value, where)}};
    if (key == "cases_presented") {
        if (!value.is_number_integer()) return issue(where, IssueCode::NotANumber), Rule{};
        return {CasesPresented{static_cast<int>(number(value, where, 1, kMaxCases))}};
    }
    if (key == "signed_off_by") return {SignedOffBy{code(value, where)}};
    return issue(where, IssueCode::UnknownCode, key), Rule{};
}

// Whole numbers are written without a fraction, so 80 and 80.0 are one rule.
json plainNumber(double n) {
    const auto whole = static_cast<std::int64_t>(n);
    return static_cast<double>(whole) == n ? json(whole) : json(n);
}

json toJson(const Rule& rule);

struct NodeWriter {
    json operator()(const RuleGroup& group) const {
        json parts = json::array();
        for (const Rule& part : group.parts) parts.push_back(toJson(part));
        switch (group.kind) {
        case RuleGroup::Kind::All: return {{"all_of", parts}};
        case RuleGroup::Kind::Any: return {{"any_of", parts}};
        case RuleGroup::Kind::AtLeast: return {{"at_least", group.atLeast}, {"of", parts}};
        }
        return {};
    }
    json operator()(const ModulesDone& leaf) const {
        if (leaf.modules.empty()) return {{"modules_done", "required"}};
        return {{"modules_done", leaf.modules}};
    }
    json operator()(const AttendedShare& leaf) const { return {{"attend_pct", plainNumber(leaf.percent)}}; }
    json operator()(const HoursReached& leaf) const { return {{"hours", plainNumber(leaf.hours)}}; }
    json operator()(const MarkReached& leaf) const {
        return {{"assessment", leaf.kind}, {"mark", plainNumber(leaf.percent)}};
    }
    json operator()(const SignedOffBy& leaf) const { return {{"signed_off_by", leaf.role}}; }
    json operator()(const TestPassed& leaf) const { return {{"test_passed", leaf.kind}}; }
    json operator()(const CourseCompleted& leaf) const { return {{"course_completed", leaf.course}}; }
    json operator()(const CasesPresented& leaf) const { return {{"cases_presented", leaf.count}}; }
    json operator()(const EntrustedAt& leaf) const {
        return {{"entrusted_at", leaf.level},
                {"activities", leaf.activities.empty() ? json(kOfModules) : json(leaf.activities)}};
    }
};

json toJson(const Rule& rule) { return std::visit(NodeWriter{}, rule.node); }

} // namespace

Result<Rule> readRule(std::string_view text) {
    const json document = json::parse(text, nullptr, false);
    if (document.is_discarded()) return invalid({{"rule", IssueCode::BadFormat, {}}});
    RuleReader reader;
    Rule rule = reader.read(document, {}, 0);
    if (!reader.clean()) return invalid(reader.takeIssues());
    return rule;
}

std::string ruleText(const Rule& rule) { return toJson(rule).dump(-1, ' ', false, json::error_handler_t::replace); }

} // namespace preceptor
