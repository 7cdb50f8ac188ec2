// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/rule_fields.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

constexpr const char* kAnew = "rule_anew";
constexpr const char* kSecond = "rule_second";

QCheckBox* box(const Form& form, const char* field) { return static_cast<QCheckBox*>(form.input(field)); }

} // namespace

void RuleFields::build() {
    m_form.check(kAnew, 2);
    m_first.build();
    m_form.check(kSecond, 2);
    m_second.build();
    retranslate();
    m_first.put(requiredModulesDone());
    showNeeded();
}

void RuleFields::retranslate() {
    m_form.setCaption(kAnew, RuleWords::tr("Write the rule anew"));
    m_first.retranslate(RuleWords::tr("The course is complete with"));
    m_form.setCaption(kSecond, RuleWords::tr("… and a further group of conditions"));
    m_second.retranslate(RuleWords::tr("Further: needed are"));
}

bool RuleFields::keeps() const { return m_beyond && !box(m_form, kAnew)->isChecked(); }
bool RuleFields::hasSecond() const { return box(m_form, kSecond)->isChecked(); }
void RuleFields::setSecond(bool on) { box(m_form, kSecond)->setChecked(on); }

void RuleFields::showNeeded() {
    m_form.setFieldVisible(kAnew, m_beyond);
    m_form.setFieldVisible(kSecond, !keeps());
    m_first.setVisible(!keeps());
    m_second.setVisible(!keeps() && hasSecond());
}

std::optional<Rule> RuleFields::rule() const {
    if (keeps()) return std::nullopt;
    auto parts = m_first.parts();
    auto further = hasSecond() ? m_second.parts() : std::vector<Rule>();
    if (!further.empty()) parts.push_back(m_second.grouped(std::move(further)));
    if (parts.empty()) return std::nullopt;
    return m_first.grouped(std::move(parts));
}

// The first part that has no place in the first group, or is a group, makes the second one.
bool RuleFields::tell(const Rule& rule) {
    const auto* group = std::get_if<RuleGroup>(&rule.node);
    if (!group) return m_first.put(rule);
    if (!m_first.setKind(*group)) return false;
    for (const Rule& part : group->parts) {
        if (m_first.put(part)) continue;
        if (hasSecond()) return false;
        setSecond(true);
        const auto* inner = std::get_if<RuleGroup>(&part.node);
        if (!inner && !m_second.put(part)) return false;
        if (inner && !m_second.setKind(*inner)) return false;
        if (!inner) continue;
        for (const Rule& leaf : inner->parts)
            if (!m_second.put(leaf)) return false;
    }
    return true;
}

void RuleFields::clear() {
    m_first.clear();
    m_second.clear();
    setSecond(false);
    m_beyond = false;
    showNeeded();
}

bool RuleFields::setRule(const Rule& wanted) {
    clear();
    m_beyond = !tell(wanted) || rule() != wanted;
    showNeeded();
    return !m_beyond;
}

std::string RuleFields::fieldOf(const std::string& issue) const {
    if (issue == "rule.modules") return (m_first.listsModules() ? m_first : m_second).field("codes");
    if (!issue.ends_with("at_least")) return issue;
    return issue == "at_least" ? m_first.field("n") : m_second.field("n");
}

} // namespace preceptor::ui
