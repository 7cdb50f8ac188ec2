// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a drawer: a form over one primary button. Ctrl+Enter does the same as the button.
#pragma once

#include "core/base/error.h"
#include "ui/support/form.h"

#include <QWidget>

class QVBoxLayout;

namespace preceptor::ui {

class Button;
class Label;

class DrawerForm : public QWidget {
    Q_OBJECT
public:
    explicit DrawerForm(int columns = 1, QWidget* parent = nullptr);
    // Marks the fields; what has no field of its own is said over the button. True: all of it is shown.
    bool setIssues(const std::vector<FieldIssue>& issues);
    void addBelow(QWidget* widget, int stretch = 0); // under the form, scrolls with it
    void addOverButton(QWidget* widget);             // always in sight

Q_SIGNALS:
    void submitted();

protected:
    Form& form() { return *m_form; }
    const Form& form() const { return *m_form; }
    void orderTabs(); // again after fields were added
    void setSubmitWords(const QString& words);
    void setHint(const QString& sentence);
    void setSubmittable(bool can);
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override; // passes it on to the first field
    void showEvent(QShowEvent* event) override;

private:
    QList<QWidget*> fields() const; // in the order of the Tab key

    Form* m_form;
    QVBoxLayout* m_column;
    QVBoxLayout* m_foot; // what stands over the button
    Label* m_hint;
    Button* m_submit;
    bool m_shown = false;
};

} // namespace preceptor::ui
