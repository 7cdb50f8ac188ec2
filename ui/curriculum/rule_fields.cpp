// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/rule_fields.h"

#include "core/completion/rule_json.h"
#include "ui/text/messages.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace preceptor::ui {

namespace {

class RuleFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

constexpr const char* kRuleAnew = "rule_anew";
constexpr const char* kRule = "rule";

// A group of one thing is that thing, as the fields say it.
Rule withoutLoneGroups(const Rule& rule) {
    const auto* group = std::get_if<RuleGroup>(&rule.node);
    if (!group) return rule;
    RuleGroup plain{group->kind, group->atLeast, {}};
    for (const Rule& part : group->parts) plain.parts.push_back(withoutLoneGroups(part));
    return plain.parts.size() == 1 ? plain.parts.front() : Rule{std::move(plain)};
}

} // namespace

void RuleFields::build() {
    m_form.check(kRuleAnew, 2);
    m_rule = new RuleGroupBox(QStringLiteral("rule"), 0);
    m_form.add(kRule, m_rule, 2);
    QObject::connect(m_rule, &RuleGroupBox::edited, &m_form, [this] {
        m_touched = true;
        m_rule->clearIssues();
        Q_EMIT m_form.edited();
    });
    m_rule->setRule(requiredModulesDone());
    retranslate();
    showNeeded();
}

void RuleFields::retranslate() {
    m_form.setCaption(kRuleAnew, RuleFieldsWords::tr("Write the rule anew"));
    m_form.setCaption(kRule, RuleFieldsWords::tr("The course is complete with"));
    m_rule->retranslate();
}

bool RuleFields::keeps() const { return m_beyond && !static_cast<QCheckBox*>(m_form.input(kRuleAnew))->isChecked(); }

void RuleFields::showNeeded() {
    m_form.setFieldVisible(kRuleAnew, m_beyond);
    m_form.setFieldVisible(kRule, !keeps());
}

void RuleFields::setText(const std::string& json) {
    m_text = json;
    m_touched = false;
    m_rule->clear();
    const auto rule = readRule(json);
    if (rule) m_rule->setRule(*rule);
    m_beyond = !json.empty() && (!rule || m_rule->rule() != withoutLoneGroups(*rule));
    showNeeded();
}

std::string RuleFields::text() const {
    if (keeps() || (!m_beyond && !m_touched)) return m_text;
    const auto rule = m_rule->rule();
    return rule ? ruleText(*rule) : std::string();
}

void RuleFields::showIssues(std::vector<FieldIssue>& issues) {
    m_rule->clearIssues();
    std::erase_if(issues, [this](const FieldIssue& issue) {
        return issue.field == "rule.modules" && m_rule->showUnknown(issue.arg, sentence(issue));
    });
}

} // namespace preceptor::ui
