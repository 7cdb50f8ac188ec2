// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/course_form.h"

#include "core/completion/rule_json.h"
#include "ui/curriculum/module_lines.h"
#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace preceptor::ui {

CourseForm::CourseForm(Date today, QWidget* parent) : DrawerForm(2, parent), m_rule(form()) {
    m_version.effectiveFrom = today;
    build();
    retranslate();
}

CourseForm::CourseForm(const CourseVersionRow& row, std::vector<Module> modules, QWidget* parent)
    : DrawerForm(2, parent), m_course(row.course), m_version(row.version), m_modules(std::move(modules)),
      m_rule(form()) {
    build();
    retranslate();
    static_cast<QLineEdit*>(form().input("code"))->setText(toQt(m_course.code));
    static_cast<QLineEdit*>(form().input("title"))->setText(toQt(m_course.title));
    static_cast<QLineEdit*>(form().input("title_zh"))->setText(toQt(m_course.titleZh));
    static_cast<CodeCombo*>(form().input("tier"))->setCode(m_course.tier);
    static_cast<QPlainTextEdit*>(form().input("modules"))->setPlainText(moduleLines(m_modules));
    const auto rule = readRule(m_version.ruleJson);
    m_ruleAsText = !m_version.ruleJson.empty() && !(rule && m_rule.setRule(*rule));
    static_cast<QPlainTextEdit*>(form().input("rule"))->setPlainText(toQt(m_version.ruleJson));
    for (const char* field : {"rule_modules", "rule_share", "rule_hours", "rule_mark", "rule_sign_off"})
        form().setFieldVisible(field, !m_ruleAsText);
    form().setFieldVisible("rule", m_ruleAsText);
}

void CourseForm::build() {
    form().text("code");
    form().choice("tier");
    form().text("title", 2);
    form().text("title_zh", 2);
    form().note("modules", 2)->setFixedHeight(scaled(150));
    m_rule.build();
    form().note("rule", 2);
    form().setFieldVisible("rule", false);
}

Course CourseForm::course() const {
    const auto text = [this](const char* field) {
        return toStd(static_cast<QLineEdit*>(form().input(field))->text().trimmed());
    };
    Course course = m_course;
    course.code = text("code");
    course.title = text("title");
    course.titleZh = text("title_zh");
    course.tier = static_cast<CodeCombo*>(form().input("tier"))->code();
    return course;
}

CourseVersion CourseForm::version() const {
    CourseVersion version = m_version;
    version.ruleJson = ruleJson();
    return version;
}

std::vector<Module> CourseForm::modules() const {
    return modulesOf(static_cast<QPlainTextEdit*>(form().input("modules"))->toPlainText(), m_modules);
}

std::string CourseForm::ruleJson() const {
    if (m_ruleAsText) return toStd(static_cast<QPlainTextEdit*>(form().input("rule"))->toPlainText());
    return ruleText(m_rule.rule());
}

void CourseForm::retranslate() {
    form().setCaption("code", tr("Code"), true);
    form().setCaption("tier", tr("Level"));
    form().setCaption("title", tr("Title"), true);
    form().setCaption("title_zh", tr("Title in Chinese"));
    form().setCaption("modules", tr("Modules, one a line: code | title | hours | section. Paste from a spreadsheet."));
    form().setCaption("rule", tr("What completes the course (rule as text)"));
    static_cast<CodeCombo*>(form().input("tier"))->setChoices(codeChoices("course_tier"));
    m_rule.retranslate();
    setSubmitWords(m_course.id ? tr("Keep the changes") : tr("Add the course"));
}

} // namespace preceptor::ui
