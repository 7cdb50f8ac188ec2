// SPDX-License-Identifier: GPL-3.0-or-later
// A course with its modules and what completes it; or only the modules and the rule of a version that is there.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/curriculum/rule_fields.h"
#include "ui/support/drawer_form.h"

class QPlainTextEdit;

namespace preceptor::ui {

class CourseForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit CourseForm(Date today, QWidget* parent = nullptr); // a new course
    CourseForm(const CourseVersionRow& row, std::vector<Module> modules, QWidget* parent = nullptr);

    Course course() const;
    CourseVersion version() const;
    std::vector<Module> modules() const;
    // As stored; what was typed if the rule is kept as text.
    std::string ruleJson() const;

protected:
    void retranslate() override;

private:
    void build();

    Course m_course;
    CourseVersion m_version;
    std::vector<Module> m_modules;
    RuleFields m_rule;
    bool m_ruleAsText = false;
};

} // namespace preceptor::ui
