// SPDX-License-Identifier: GPL-3.0-or-later
// One module whole as a form: what it is called, how and how long it is taught, for whom, to what end.
#pragma once

#include "core/model/curriculum.h"
#include "ui/support/form.h"
#include "ui/widgets/code_chips.h"

namespace preceptor::ui {

class ModuleFields final : public QWidget {
    Q_OBJECT
public:
    explicit ModuleFields(QWidget* parent = nullptr);
    void setCompetencies(const CodeChips::Choices& activities) { m_activities = activities; }
    void show(const Module& module);
    Module module() const;                                 // with who it is and its place of the one that was shown
    void setIssues(const std::vector<FieldIssue>& issues); // field = column
    void lead();                                           // to the first field
    void retranslate();

Q_SIGNALS:
    void edited(); // by the person only

private:
    void showCompetencies();

    Form* m_form;
    CodeChips* m_audience;
    CodeChips* m_competencies;
    CodeChips::Choices m_activities;
    Module m_module;
};

// How long, how, for whom and to what end a module is taught, in one line.
QString moduleFacts(const Module& module);

} // namespace preceptor::ui
