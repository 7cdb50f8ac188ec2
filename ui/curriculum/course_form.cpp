// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/course_form.h"

#include "core/completion/rule_hash.h"
#include "core/completion/rule_json.h"
#include "ui/curriculum/forecast_list.h"
#include "ui/curriculum/module_editor.h"
#include "ui/support/lead_to.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/rule_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <cmath>

namespace preceptor::ui {

CourseForm::CourseForm(Date today, QWidget* parent) : DrawerForm(2, parent), m_rule(form()) {
    m_version.effectiveFrom = today;
    build();
    m_ask->hide();
    retranslate();
}

CourseForm::CourseForm(const CourseVersionRow& row, std::vector<Module> modules, bool classThere, QWidget* parent)
    : DrawerForm(2, parent), m_course(row.course), m_version(row.version), m_modulesBefore(modules), m_rule(form()) {
    build();
    m_ask->setVisible(classThere);
    static_cast<QLineEdit*>(form().input("code"))->setText(toQt(m_course.code));
    static_cast<QLineEdit*>(form().input("title"))->setText(toQt(m_course.title));
    static_cast<QLineEdit*>(form().input("title_zh"))->setText(toQt(m_course.titleZh));
    static_cast<QPlainTextEdit*>(form().input("localisation_note"))->setPlainText(toQt(m_version.localisationNote));
    m_modules->setModules(std::move(modules));
    retranslate();
    static_cast<CodeCombo*>(form().input("tier"))->setCode(m_course.tier);
    m_rule.setText(m_version.ruleJson);
    showRule();
}

void CourseForm::build() {
    form().text("code");
    form().choice("tier");
    form().text("title", 2);
    form().text("title_zh", 2);
    m_before = new CodeChips(2);
    form().add("required_course_id", m_before, 2);
    form().setFieldVisible("required_course_id", false); // until there are others
    m_modules = new ModuleEditor;
    form().add("module_editor", m_modules, 2);
    form().note("localisation_note", 2);
    m_rule.build();
    m_hours = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_hours->setObjectName(QStringLiteral("courseHours"));
    m_words = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_words->setObjectName(QStringLiteral("ruleWords"));
    m_keptAs = wrappedLabel({}, TextRole::Small, Tone::Info);
    m_keptAs->setObjectName(QStringLiteral("ruleKeptAs"));
    m_ask = namedButton("forecastRule", ButtonKind::Secondary, Icon::People);
    m_forecast = new ForecastList;
    m_forecast->hide();
    addBelow(m_hours);
    addBelow(m_words);
    addBelow(m_keptAs);
    addBelow(m_ask);
    addBelow(m_forecast);
    connect(m_ask, &QPushButton::clicked, this, &CourseForm::forecastAsked);
    connect(&form(), &Form::edited, this, &CourseForm::showRule);
    connect(m_modules, &ModuleEditor::edited, &form(), &Form::edited);
}

void CourseForm::setLadder(const CodeChips::Choices& courses, const std::vector<CourseId>& before) {
    std::vector<std::string> codes;
    for (const CourseId id : before) codes.push_back(std::to_string(id.value));
    m_before->setChoices(courses);
    m_before->setCodes(codes);
    form().setFieldVisible("required_course_id", !courses.empty());
}

std::vector<CourseId> CourseForm::before() const {
    std::vector<CourseId> before;
    for (const std::string& code : m_before->codes()) before.push_back(CourseId{std::stoll(code)});
    return before;
}

void CourseForm::setLearners(int people, const QString& next) {
    m_learners = people;
    m_next = next;
    showKeptAs();
}

void CourseForm::showKeptAs() {
    const bool further =
        m_learners > 0 && judgesOtherwise(m_version.ruleJson, m_modulesBefore, ruleJson(), m_modules->modules());
    m_keptAs->setVisible(further);
    m_keptAs->setText(further ? tr("%n enrolments are of version %1 and stay judged by it. This is kept as version "
                                   "%2, which a class takes when it is chosen for it.",
                                   "", m_learners)
                                    .arg(toQt(m_version.version), m_next)
                              : QString());
    setSubmitWords(further       ? tr("Keep as version %1").arg(m_next)
                   : m_course.id ? tr("Keep the changes")
                                 : tr("Add the course"));
}

// What the fields come to, in words. An answer to an earlier rule would be wrong now.
void CourseForm::showRule() {
    m_rule.showNeeded();
    const auto rule = readRule(ruleJson());
    const QString words = rule ? ruleInOneLine(ruleSentence(*rule)) : QString();
    const bool unknown = !rule && !ruleJson().empty();
    m_words->setText(unknown           ? tr("A newer version of Preceptor wrote this rule; it is kept as it is.")
                     : words.isEmpty() ? tr("No rule: completion is decided by hand.")
                                       : tr("Complete when: %1").arg(words));
    m_forecast->hide();
    showHours();
    showKeptAs();
    orderTabs();
}

// The hours of the modules beside what is advised for the level.
void CourseForm::showHours() {
    double hours = 0;
    for (const Module& module : modules()) hours += module.hours.value_or(0);
    const auto least = leastHoursOf(static_cast<CodeCombo*>(form().input("tier"))->code());
    const auto words = [](double h) { return minutesText(static_cast<int>(std::lround(h * 60))); };
    m_hours->setText(
        least ? tr("Modules: %1. The WHO advises at least %2 at this level.").arg(words(hours), words(*least))
              : tr("Modules: %1.", "hours").arg(words(hours)));
    m_hours->setTone(least && hours < *least ? Tone::Warn : Tone::Text2);
}

void CourseForm::showForecast(const std::vector<ForecastRow>& rows) {
    m_forecast->show(rows);
    orderTabs();
    bringIntoSight(m_forecast);
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
    version.localisationNote =
        toStd(static_cast<QPlainTextEdit*>(form().input("localisation_note"))->toPlainText().trimmed());
    return version;
}

std::vector<Module> CourseForm::modules() const { return m_modules->modules(); }

void CourseForm::setCompetencies(const CodeChips::Choices& activities) { m_modules->setCompetencies(activities); }

std::string CourseForm::ruleJson() const { return m_rule.text(); }

// A module's issue is said at its field or under the lines, a rule's beside the codes it is about.
bool CourseForm::setIssues(const std::vector<FieldIssue>& issues) {
    std::vector<FieldIssue> placed = issues;
    m_modules->showIssues(placed);
    m_rule.showIssues(placed);
    for (FieldIssue& issue : placed)
        if (issue.field.starts_with("modules[")) issue.field = "module_editor";
    return DrawerForm::setIssues(placed);
}

void CourseForm::retranslate() {
    form().setCaption("code", tr("Code"), true);
    form().setCaption("tier", tr("Level"));
    form().setCaption("title", tr("Title"), true);
    form().setCaption("title_zh", tr("Title in Chinese"));
    form().setCaption("required_course_id", tr("To be completed before this course"));
    form().setCaption("module_editor", tr("Modules"));
    form().setCaption("localisation_note", fieldLabel("localisation_note"));
    m_modules->retranslate();
    static_cast<CodeCombo*>(form().input("tier"))->setChoices(codeChoices("course_tier"));
    m_rule.retranslate();
    m_ask->setText(tr("Who would pass?"));
    showRule();
}

} // namespace preceptor::ui
