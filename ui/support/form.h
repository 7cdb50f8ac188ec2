// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a caption over a field, named by the field's column, so that a service's FieldIssues can be marked in place.
// Captions are set in retranslate(); they are also the accessible names. Where the columns do not fit with their words
// there are fewer.
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
class QVBoxLayout;

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

    // Marks the fields and says why under each; leads to the first one, unless nobody asked for anything. False if a
    // field is not on the form.
    bool setIssues(const std::vector<FieldIssue>& issues, bool lead = true);
    void clearIssues();
    void clearIssue(const std::string& field); // of one that was put right
    // Whether anything was edited since it was shown, or since this was forgotten.
    bool touched() const { return m_touched; }
    void forgetTouched() { m_touched = false; }

    QSize minimumSizeHint() const override; // of one column

Q_SIGNALS:
    void edited(); // the person changed some field

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row {
        Label* caption = nullptr;
        QWidget* input = nullptr;
        Label* issue = nullptr;
        QVBoxLayout* cell = nullptr;
        int span = 1;
    };
    void mark(Row& row, const QString& sentence);
    void place(const Row& row);
    void fit();
    void fitCaptions();
    int widthOf(int columns) const; // that so many need

    QGridLayout* m_grid;
    std::map<std::string, Row> m_rows;
    std::vector<Row*> m_order;
    int m_columns; // at most
    int m_shown;
    int m_next = 0; // free place
    bool m_touched = false;
};

} // namespace preceptor::ui
