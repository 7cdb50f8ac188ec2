// SPDX-License-Identifier: GPL-3.0-or-later
// The case beside the attendance of its conference: what it is about, what is asked, and what comes of it, written down
// while people talk: a line for each recommendation, learning point and action, Enter adds it and the next can be
// typed; an action asks for its day and whose it is. Without a case, what was learned and agreed is the conference's.
// What does not fit is folded, to a line each and then to the newest lines; one press shows all of it.
#pragma once

#include "core/model/case_rows.h"
#include "core/model/conference.h"
#include "ui/style/tokens.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace preceptor::ui {

class Button;
class ChoiceField;
class CodeCombo;
class DateEdit;
class IconButton;
class KeepReason;
class Label;
class VerticalScroll;

class CaseColumn final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit CaseColumn(const PageContext& context, QWidget* parent = nullptr);

    // What is being typed stays while the case in sight does.
    void setCases(std::vector<CaseDetail> cases, const Session& session);
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_cases); }

Q_SIGNALS:
    void caseAsked(preceptor::CaseId id); // none: there is no case yet

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        const char* table;
        Label* head = nullptr;
        QVBoxLayout* lines = nullptr;
        QLineEdit* input = nullptr;
        KeepReason* keep = nullptr;
    };
    QWidget* buildHead();
    QWidget* buildTask();
    std::vector<RegisterRow> rowsOf(const Part& part);
    std::vector<FieldValue> valuesOf(const Part& part) const;
    void buildParts(QVBoxLayout* column);
    Part partOf(const char* table) const;
    const CaseDetail* detail() const;
    void clearInputs();
    void next();
    void showCase();
    void showLines(QVBoxLayout* lines, const QStringList& texts, Tone tone);
    void add(Part& part);
    void fit();
    bool fits() const;
    std::vector<Label*> allLines() const;
    void shorten();
    void fold();
    void showHeads();

    PageContext m_context;
    std::vector<CaseDetail> m_cases;
    CaseId m_shown;
    bool m_opened = false; // whole, though it must be scrolled
    Button* m_open;
    IconButton* m_whole; // hidden while all of it is in sight
    IconButton* m_next;
    Label* m_title;
    QVBoxLayout* m_questions;
    QWidget* m_outcome;
    CodeCombo* m_category;
    QWidget* m_task; // of an action that is being typed
    DateEdit* m_due;
    ChoiceField* m_owner;
    SessionId m_session;
    Date m_day;
    std::vector<Part> m_parts;
    VerticalScroll* m_scroll;
};

} // namespace preceptor::ui
