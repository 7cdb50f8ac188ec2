// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/rule_group_fields.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace preceptor::ui {

namespace {

class RuleGroupWords {
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

constexpr const char* kAll = "all";
constexpr const char* kAny = "any";
constexpr const char* kAtLeast = "at_least";
constexpr const char* kRequired = "required";
constexpr const char* kListed = "listed";
constexpr int kMostHours = 2000;
constexpr int kMostCases = 100;

constexpr std::array<const char*, 14> kFields = {"kind",   "n",         "modules",   "codes",     "share",
                                                 "hours",  "mark_kind", "mark",      "sign_off",  "passed",
                                                 "course", "cases",     "entrusted", "activities"};

CodeCombo::Choices kindChoices() {
    return {{kAll, RuleGroupWords::tr("all of these")},
            {kAny, RuleGroupWords::tr("any one of these")},
            {kAtLeast, RuleGroupWords::tr("at least so many of these")}};
}

CodeCombo::Choices moduleChoices() {
    return {{"", RuleGroupWords::tr("Not asked")},
            {kRequired, RuleGroupWords::tr("Every required module")},
            {kListed, RuleGroupWords::tr("These modules")}};
}

// In one order, each once, as a rule has them.
std::vector<std::string> codesIn(const QString& text) {
    std::vector<std::string> codes;
    for (const QString& one : text.split(QRegularExpression(QStringLiteral("[\\s,;、，；]+")), Qt::SkipEmptyParts))
        codes.push_back(toStd(one));
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

} // namespace

void RuleGroupFields::build() {
    m_form.choice(field("kind"));
    m_form.number(field("n"), 1, 9)->setValue(2);
    m_form.choice(field("modules"), 2);
    m_form.text(field("codes"), 2);
    m_form.number(field("share"), 0, 100, 2);
    m_form.number(field("hours"), 0, kMostHours, 2);
    m_form.choice(field("mark_kind"));
    m_form.number(field("mark"), 0, 100)->setValue(60);
    m_form.choice(field("passed"), 2);
    m_form.choice(field("entrusted"), 2);
    m_form.text(field("activities"), 2);
    m_form.number(field("cases"), 0, kMostCases, 2);
    m_form.text(field("course"), 2);
    m_form.choice(field("sign_off"), 2);
}

void RuleGroupFields::retranslate(const QString& heading) {
    const auto caption = [this](const char* name, const QString& words) { m_form.setCaption(field(name), words); };
    const auto choices = [this](const char* name, const CodeCombo::Choices& all) {
        static_cast<CodeCombo*>(m_form.input(field(name)))->setChoices(all);
    };
    caption("kind", heading);
    caption("n", RuleGroupWords::tr("How many of them"));
    caption("modules", RuleGroupWords::tr("Modules done"));
    caption("codes", RuleGroupWords::tr("Codes, such as M1, M3"));
    caption("share", RuleGroupWords::tr("Conferences attended, at least % (0: not asked)"));
    caption("hours", RuleGroupWords::tr("Hours, at least (0: not asked)"));
    caption("mark_kind", RuleGroupWords::tr("Test"));
    caption("mark", RuleGroupWords::tr("Mark, at least %"));
    caption("passed", RuleGroupWords::tr("A test passed, by its own pass mark"));
    caption("entrusted", RuleGroupWords::tr("Entrusted at least at the level"));
    caption("activities", RuleGroupWords::tr("With these activities, such as 01, 04 (empty: those of the modules)"));
    caption("cases", RuleGroupWords::tr("Cases presented, at least (0: not asked)"));
    caption("course", RuleGroupWords::tr("Another course completed: its code"));
    caption("sign_off", RuleGroupWords::tr("Signed off by"));
    choices("kind", kindChoices());
    choices("modules", moduleChoices());
    choices("mark_kind", codeChoices("assessment_kind", RuleGroupWords::tr("Not asked")));
    choices("passed", codeChoices("assessment_kind", RuleGroupWords::tr("Not asked")));
    choices("entrusted", codeChoices("epa_level", RuleGroupWords::tr("Not asked")));
    choices("sign_off", codeChoices("programme_role", RuleGroupWords::tr("Not asked")));
    showNeeded();
}

void RuleGroupFields::setVisible(bool visible) {
    m_visible = visible;
    for (const char* name : kFields) m_form.setFieldVisible(field(name), visible);
    if (visible) showNeeded();
}

void RuleGroupFields::showNeeded() {
    if (!m_visible) return;
    m_form.setFieldVisible(field("n"), code("kind") == kAtLeast);
    m_form.setFieldVisible(field("codes"), code("modules") == kListed);
    m_form.setFieldVisible(field("mark"), !code("mark_kind").empty());
    m_form.setFieldVisible(field("activities"), !code("entrusted").empty());
}

std::string RuleGroupFields::code(const char* name) const {
    return static_cast<CodeCombo*>(m_form.input(field(name)))->code();
}

int RuleGroupFields::number(const char* name) const {
    return static_cast<QSpinBox*>(m_form.input(field(name)))->value();
}

bool RuleGroupFields::choose(const char* name, const std::string& wanted) {
    static_cast<CodeCombo*>(m_form.input(field(name)))->setCode(wanted);
    return code(name) == wanted;
}

// False for a value the field cannot hold, such as 62.5 %.
bool RuleGroupFields::enter(const char* name, double value) {
    static_cast<QSpinBox*>(m_form.input(field(name)))->setValue(static_cast<int>(value));
    return static_cast<double>(number(name)) == value;
}

bool RuleGroupFields::listsModules() const { return code("modules") == kListed; }

void RuleGroupFields::clear() {
    for (const char* name : {"modules", "mark_kind", "sign_off", "passed", "entrusted"}) choose(name, {});
    for (const char* name : {"share", "hours", "cases"}) enter(name, 0);
    for (const char* name : {"codes", "activities", "course"})
        static_cast<QLineEdit*>(m_form.input(field(name)))->clear();
    choose("kind", kAll);
}

std::vector<Rule> RuleGroupFields::parts() const {
    std::vector<Rule> parts;
    if (code("modules") == kRequired) parts.push_back(requiredModulesDone());
    if (code("modules") == kListed) {
        ModulesDone listed;
        listed.modules = codesIn(typed("codes"));
        if (!listed.modules.empty()) parts.push_back({listed});
    }
    if (number("share") > 0) parts.push_back({AttendedShare{static_cast<double>(number("share"))}});
    if (number("hours") > 0) parts.push_back({HoursReached{static_cast<double>(number("hours"))}});
    if (const auto kind = code("mark_kind"); !kind.empty())
        parts.push_back({MarkReached{kind, static_cast<double>(number("mark"))}});
    if (const auto kind = code("passed"); !kind.empty()) parts.push_back({TestPassed{kind}});
    if (const auto level = code("entrusted"); !level.empty())
        parts.push_back({EntrustedAt{level, codesIn(typed("activities"))}});
    if (number("cases") > 0) parts.push_back({CasesPresented{number("cases")}});
    if (const QString course = typed("course"); !course.isEmpty()) parts.push_back({CourseCompleted{toStd(course)}});
    if (const auto role = code("sign_off"); !role.empty()) parts.push_back({SignedOffBy{role}});
    return parts;
}

Rule RuleGroupFields::grouped(std::vector<Rule> parts) const {
    if (parts.size() == 1) return std::move(parts.front());
    if (code("kind") == kAny) return anyOf(std::move(parts));
    if (code("kind") == kAtLeast) return atLeast(number("n"), std::move(parts));
    return allOf(std::move(parts));
}

bool RuleGroupFields::setKind(const RuleGroup& group) {
    switch (group.kind) {
    case RuleGroup::Kind::All: return choose("kind", kAll);
    case RuleGroup::Kind::Any: return choose("kind", kAny);
    case RuleGroup::Kind::AtLeast: return choose("kind", kAtLeast) && enter("n", group.atLeast);
    }
    return false;
}

QString RuleGroupFields::typed(const char* name) const {
    return static_cast<QLineEdit*>(m_form.input(field(name)))->text().trimmed();
}

bool RuleGroupFields::put(const CourseCompleted& leaf) {
    if (!typed("course").isEmpty()) return false;
    static_cast<QLineEdit*>(m_form.input(field("course")))->setText(toQt(leaf.course));
    return true;
}

bool RuleGroupFields::put(const EntrustedAt& leaf) {
    if (!code("entrusted").empty()) return false;
    QStringList codes;
    for (const std::string& one : leaf.activities) codes << toQt(one);
    static_cast<QLineEdit*>(m_form.input(field("activities")))->setText(codes.join(QStringLiteral(", ")));
    return choose("entrusted", leaf.level);
}

bool RuleGroupFields::put(const ModulesDone& leaf) {
    if (!code("modules").empty()) return false;
    if (leaf.modules.empty()) return choose("modules", kRequired);
    QStringList codes;
    for (const std::string& one : leaf.modules) codes << toQt(one);
    static_cast<QLineEdit*>(m_form.input(field("codes")))->setText(codes.join(QStringLiteral(", ")));
    return choose("modules", kListed);
}

bool RuleGroupFields::put(const MarkReached& leaf) {
    return code("mark_kind").empty() && choose("mark_kind", leaf.kind) && enter("mark", leaf.percent);
}

bool RuleGroupFields::put(const Rule& part) {
    return std::visit([this](const auto& node) { return put(node); }, part.node);
}

} // namespace preceptor::ui
