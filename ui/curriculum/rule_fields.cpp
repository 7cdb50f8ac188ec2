// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/rule_fields.h"

#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QSpinBox>

namespace preceptor::ui {

namespace {

constexpr const char* kModules = "rule_modules";
constexpr const char* kShare = "rule_share";
constexpr const char* kHours = "rule_hours";
constexpr const char* kMark = "rule_mark";
constexpr const char* kSignOff = "rule_sign_off";
constexpr const char* kAssessment = "post_test"; // the test the mark is of

QString words(const char* text) { return QCoreApplication::translate("RuleFields", text); }

bool isWhole(double n, int most) { return n >= 0 && n <= most && static_cast<double>(static_cast<int>(n)) == n; }

} // namespace

void RuleFields::build() {
    m_form.check(kModules, 2)->setChecked(true);
    m_form.number(kShare, 0, 100);
    m_form.number(kHours, 0, 2000);
    m_form.number(kMark, 0, 100);
    m_form.choice(kSignOff);
}

void RuleFields::retranslate() {
    m_form.setCaption(kModules, words(QT_TRANSLATE_NOOP("RuleFields", "Every required module is done")));
    m_form.setCaption(kShare,
                      words(QT_TRANSLATE_NOOP("RuleFields", "Conferences attended, at least % (0: not asked)")));
    m_form.setCaption(kHours, words(QT_TRANSLATE_NOOP("RuleFields", "Hours, at least (0: not asked)")));
    m_form.setCaption(kMark, words(QT_TRANSLATE_NOOP("RuleFields", "Post-test, at least % (0: not asked)")));
    m_form.setCaption(kSignOff, words(QT_TRANSLATE_NOOP("RuleFields", "Signed off by")));
    static_cast<CodeCombo*>(m_form.input(kSignOff))
        ->setChoices(codeChoices("programme_role", words(QT_TRANSLATE_NOOP("RuleFields", "Not asked"))));
}

Rule RuleFields::rule() const {
    const auto number = [this](const char* field) { return static_cast<QSpinBox*>(m_form.input(field))->value(); };
    const std::string role = static_cast<CodeCombo*>(m_form.input(kSignOff))->code();
    std::vector<Rule> parts;
    if (static_cast<QCheckBox*>(m_form.input(kModules))->isChecked()) parts.push_back(requiredModulesDone());
    if (number(kShare) > 0) parts.push_back({AttendedShare{static_cast<double>(number(kShare))}});
    if (number(kHours) > 0) parts.push_back({HoursReached{static_cast<double>(number(kHours))}});
    if (number(kMark) > 0) parts.push_back({MarkReached{kAssessment, static_cast<double>(number(kMark))}});
    if (!role.empty()) parts.push_back({SignedOffBy{role}});
    return parts.size() == 1 ? parts.front() : allOf(std::move(parts));
}

bool RuleFields::setPart(const Rule& part) {
    const auto number = [this](const char* field, double value, int most) {
        static_cast<QSpinBox*>(m_form.input(field))->setValue(static_cast<int>(value));
        return isWhole(value, most);
    };
    if (const auto* modules = std::get_if<ModulesDone>(&part.node)) {
        static_cast<QCheckBox*>(m_form.input(kModules))->setChecked(true);
        return modules->modules.empty();
    }
    if (const auto* share = std::get_if<AttendedShare>(&part.node)) return number(kShare, share->percent, 100);
    if (const auto* hours = std::get_if<HoursReached>(&part.node)) return number(kHours, hours->hours, 2000);
    if (const auto* mark = std::get_if<MarkReached>(&part.node))
        return number(kMark, mark->percent, 100) && mark->kind == kAssessment;
    if (const auto* sign = std::get_if<SignedOffBy>(&part.node)) {
        auto* roles = static_cast<CodeCombo*>(m_form.input(kSignOff));
        roles->setCode(sign->role);
        return roles->code() == sign->role;
    }
    return false;
}

bool RuleFields::setRule(const Rule& rule) {
    static_cast<QCheckBox*>(m_form.input(kModules))->setChecked(false);
    const auto* group = std::get_if<RuleGroup>(&rule.node);
    if (!group) return setPart(rule);
    if (group->kind != RuleGroup::Kind::All) return false;
    bool all = true;
    for (const Rule& part : group->parts) all = setPart(part) && all;
    return all && this->rule() == rule;
}

} // namespace preceptor::ui
