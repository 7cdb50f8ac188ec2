// SPDX-License-Identifier: GPL-3.0-or-later
// The modules of a course version: a list with the fields of the one that is chosen below it, or lines of text to type
// or paste many at once. Both are the same modules; what is beyond a line stays with its module.
#pragma once

#include "core/base/error.h"
#include "core/model/curriculum.h"
#include "ui/widgets/code_chips.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace preceptor::ui {

class Button;
class Form;
class ModuleFields;

class ModuleEditor final : public QWidget {
    Q_OBJECT
public:
    explicit ModuleEditor(QWidget* parent = nullptr); // empty, as lines
    void setModules(std::vector<Module> modules);     // as a list
    void setCompetencies(const CodeChips::Choices& activities);
    std::vector<Module> modules() const;
    // Takes out and shows the issues of one module (modules[2].code) at its field; in lines they are left to the
    // caller.
    void showIssues(std::vector<FieldIssue>& issues);
    void retranslate();

Q_SIGNALS:
    void edited(); // by the person only

private:
    void buildUi();
    void connectActions();
    bool asLines() const;
    void showWay();
    void fillList(int row);
    void showItem(int row);
    void chosen();
    void keep();
    void add();
    void takeOut();
    void move(int by);

    std::vector<Module> m_modules;
    Button* m_add;
    Button* m_lines;
    QListWidget* m_list;
    QWidget* m_below; // of the list: the chosen module
    Button* m_up;
    Button* m_down;
    Button* m_out;
    ModuleFields* m_fields;
    QPlainTextEdit* m_text;
};

} // namespace preceptor::ui
