// SPDX-License-Identifier: GPL-3.0-or-later
// Below a line of a case that the scanner refuses: whoever knows that it tells nobody's name says why, and it is kept.
// Hidden until there is something to ask.
#pragma once

#include "core/services/case_privacy.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QLineEdit;

namespace preceptor::ui {

class Button;
class Label;

class KeepReason final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit KeepReason(const PageContext& context, QWidget* parent = nullptr);

    // Asks if one of the issues is that the text may tell who somebody is.
    void offer(CaseId id, CaseLineDraft line, const std::vector<FieldIssue>& issues);
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_line); }

Q_SIGNALS:
    void kept(); // the line can be written now

private:
    void keep();

    PageContext m_context;
    CaseId m_id;
    CaseLineDraft m_line;
    std::vector<FieldIssue> m_issues;
    Label* m_words;
    QLineEdit* m_reason;
    Button* m_keep;
};

} // namespace preceptor::ui
