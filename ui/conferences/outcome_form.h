// SPDX-License-Identifier: GPL-3.0-or-later
// What a conference leaves of a case, written down while people talk: a line for each recommendation, learning point
// and action, Enter adds it and the next one can be typed.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/page.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace preceptor::ui {

class Button;
class CodeCombo;
class KeepReason;
class Label;

class OutcomeForm final : public QWidget {
    Q_OBJECT
public:
    OutcomeForm(const PageContext& context, CaseDetail detail, QWidget* parent = nullptr);

Q_SIGNALS:
    void caseAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        const char* table;
        Label* head = nullptr;
        QVBoxLayout* lines = nullptr;
        QLineEdit* input = nullptr;
        KeepReason* keep = nullptr;
    };
    void addPart(const char* table);
    void showLines();
    void add(Part& part);
    void retranslate();
    const std::vector<RegisterRow>& rowsOf(const Part& part) const;

    PageContext m_context;
    CaseDetail m_detail;
    Button* m_open;
    Label* m_questions;
    CodeCombo* m_category = nullptr;
    std::vector<Part> m_parts;
};

} // namespace preceptor::ui
