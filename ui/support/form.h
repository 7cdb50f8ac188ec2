// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a caption over a field, named by the field's column, so that a service's FieldIssues can be marked in place.
// Captions are set in retranslate(); they are also the accessible names.
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace preceptor::ui {

class CodeCombo;
class DateEdit;
class Label;

class Form final : public QWidget {
    Q_OBJECT
public:
    explicit Form(int columns = 1, QWidget* parent = nullptr);

    // Each takes the next free place; `span` columns wide.
    QLineEdit* text(const std::string& field, int span = 1);
    QPlainTextEdit* note(const std::string& field, int span = 1);
    DateEdit* date(const std::string& field, int span = 1);
    CodeCombo* choice(const std::string& field, int span = 1);
    QSpinBox* number(const std::string& field, int least, int most, int span = 1);
    QCheckBox* check(const std::string& field, int span = 1);
    // Any other input; the form takes it.
    void add(const std::string& field, QWidget* input, int span = 1);

    void setCaption(const std::string& field, const QString& caption, bool required = false);
    void setFieldVisible(const std::string& field, bool visible);
    QWidget* input(const std::string& field) const;
    QLineEdit* line(const std::string& field) const;
    CodeCombo* combo(const std::string& field) const;

    // Marks the fields and says why under each; the first one gets the focus. False if a field is not on the form.
    bool setIssues(const std::vector<FieldIssue>& issues);
    void clearIssues();

Q_SIGNALS:
    void edited(); // the person changed some field

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Label* caption = nullptr;
        QWidget* input = nullptr;
        Label* issue = nullptr;
    };
    void mark(Row& row, const QString& sentence);

    QGridLayout* m_grid;
    std::map<std::string, Row> m_rows;
    int m_columns;
    int m_next = 0;
};

} // namespace preceptor::ui
