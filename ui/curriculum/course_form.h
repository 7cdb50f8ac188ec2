// SPDX-License-Identifier: GPL-3.0-or-later
// A course with its modules and what completes it; or only the modules and the rule of a version that is there.
#pragma once

#include "core/services/curriculum_service.h"
#include "ui/curriculum/rule_fields.h"
#include "ui/support/drawer_form.h"
#include "ui/widgets/code_chips.h"

namespace preceptor::ui {

class Button;
class ForecastList;
class Label;
class ModuleEditor;

class CourseForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit CourseForm(Date today, QWidget* parent = nullptr); // a new course
    // `classThere`: there are people of whom it can be told who would pass.
    CourseForm(const CourseVersionRow& row, std::vector<Module> modules, bool classThere, QWidget* parent = nullptr);
    void setCompetencies(const CodeChips::Choices& activities); // that a module may prepare for
    // Other courses by their ids, and those that come before this one.
    void setLadder(const CodeChips::Choices& courses, const std::vector<CourseId>& before);
    std::vector<CourseId> before() const;
    // Who is enrolled in the version stays judged by it: what judges otherwise is kept as the version called `next`.
    void setLearners(int people, const QString& next);

    Course course() const;
    CourseVersion version() const; // with the rule; an empty one: decided by hand
    std::vector<Module> modules() const;
    std::string ruleJson() const; // empty: decided by hand
    bool setIssues(const std::vector<FieldIssue>& issues);
    void showForecast(const std::vector<ForecastRow>& rows);

Q_SIGNALS:
    void forecastAsked();

protected:
    void retranslate() override;

private:
    void build();
    void showRule();
    void showHours();
    void showKeptAs();

    Course m_course;
    CourseVersion m_version;
    std::vector<Module> m_modulesBefore;
    int m_learners = 0;
    QString m_next;
    CodeChips* m_before = nullptr;
    ModuleEditor* m_modules = nullptr;
    RuleFields m_rule;
    Label* m_hours = nullptr;
    Label* m_words = nullptr;
    Label* m_keptAs = nullptr;
    Button* m_ask = nullptr;
    ForecastList* m_forecast = nullptr;
};

} // namespace preceptor::ui
