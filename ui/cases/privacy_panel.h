// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the text of a case: what the scanner found in it, each leading to its place, with a reason to keep it where it
// blocks; and the list a person must have looked at.
#pragma once

#include "core/model/case_rows.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace preceptor::ui {

class Button;
class Label;

class PrivacyPanel final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit PrivacyPanel(QWidget* parent = nullptr);

    void show(const std::vector<CaseFinding>& findings, const std::vector<CaseText>& texts);
    void setChecklist(const std::vector<std::string>& ticked);
    std::vector<std::string> checklist() const;
    void setEditable(bool editable);
    void retranslate();
    int warnings() const; // listed only to be looked at; 0 while something blocks
    void chooseWarning(); // the first
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_findings, m_texts); }

Q_SIGNALS:
    void placeAsked(const QString& field, int nth, int begin, int end); // characters
    void keepAsked(const QString& field, const QString& kind, const QString& reason);
    void ticked();
    void deniedWordsAsked();

private:
    void showFindings();
    void showReason();
    static QString placeOf(const std::string& field);
    static bool isOfForm(const std::string& field); // else there is no place to lead to beside the list
    const CaseFinding* chosen() const;

    std::vector<CaseFinding> m_findings;
    std::vector<CaseText> m_texts;
    bool m_editable = true;
    Label* m_head;
    Label* m_state;
    QListWidget* m_list;
    QLineEdit* m_reason;
    Button* m_keep;
    Label* m_checksHead;
    Button* m_denied;
    std::vector<QCheckBox*> m_checks;
};

} // namespace preceptor::ui
