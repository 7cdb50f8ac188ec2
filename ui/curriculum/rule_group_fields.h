// SPDX-License-Identifier: GPL-3.0-or-later
// One group of conditions as fields of a form: how many of them are needed, and each kind of condition at most once.
#pragma once

#include "core/completion/rule.h"
#include "ui/support/form.h"

namespace preceptor::ui {

class RuleGroupFields {
public:
    // `prefix` names the fields, so that a form can hold several groups.
    RuleGroupFields(Form& form, std::string prefix) : m_form(form), m_prefix(std::move(prefix)) {}

    void build();
    void retranslate(const QString& heading);
    void setVisible(bool visible);
    void showNeeded(); // hides what the present choices do not ask for
    void clear();
    bool listsModules() const;

    std::vector<Rule> parts() const;
    Rule grouped(std::vector<Rule> parts) const; // one part stays as it is
    // False if the condition cannot be said here, or its place is taken.
    bool put(const Rule& part);
    bool setKind(const RuleGroup& group);
    std::string field(const char* name) const { return m_prefix + name; }

private:
    std::string code(const char* name) const;
    int number(const char* name) const;
    bool choose(const char* name, const std::string& code);
    bool enter(const char* name, double value);
    bool put(const ModulesDone& leaf);
    bool put(const AttendedShare& leaf) { return number("share") == 0 && enter("share", leaf.percent); }
    bool put(const HoursReached& leaf) { return number("hours") == 0 && enter("hours", leaf.hours); }
    bool put(const MarkReached& leaf);
    bool put(const SignedOffBy& leaf) { return code("sign_off").empty() && choose("sign_off", leaf.role); }
    bool put(const TestPassed& leaf) { return code("passed").empty() && choose("passed", leaf.kind); }
    bool put(const CourseCompleted& leaf);
    bool put(const CasesPresented& leaf) { return number("cases") == 0 && enter("cases", leaf.count); }
    bool put(const EntrustedAt& leaf);
    bool put(const RuleGroup&) { return false; }
    QString typed(const char* name) const;

    Form& m_form;
    std::string m_prefix;
    bool m_visible = true;
};

} // namespace preceptor::ui
