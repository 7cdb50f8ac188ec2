// SPDX-License-Identifier: GPL-3.0-or-later
// Registration at the door in one line: name, Tab, two letters of the institution, Enter. Institution and cadre stay
// for the next person; whoever is here already is offered while the name is typed.
#pragma once

#include "core/services/people_service.h"
#include "ui/support/choice_field.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace preceptor::ui {

class Button;
class CodeCombo;
class IconButton;
class Label;

class DoorBar final : public Card {
    Q_OBJECT
public:
    using Known = std::function<std::vector<PersonRow>(const QString& name)>;

    explicit DoorBar(Known known, QWidget* parent = nullptr);
    void forgetLast(); // the sentence about the one before goes
    void setInstitutions(const std::vector<FieldChoice>& institutions);
    void retranslate();
    void open();
    void openFor(const QString& name); // the name is there, the institution is next
    void showIssues(const std::vector<FieldIssue>& issues);
    void next(const QString& added); // the one before is stored: ready for another

    PersonDraft draft() const;
    std::optional<WorkplaceDraft> workplace() const;

Q_SIGNALS:
    void submitted();
    void closed();
    void knownChosen(preceptor::PersonId person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    void submit();
    bool refused(QLineEdit* field); // a badge was scanned into it
    void suggest();
    void clearSuggestions();

    Known m_known;
    QLineEdit* m_name;
    ChoiceField* m_institution;
    CodeCombo* m_cadre;
    Button* m_add;
    IconButton* m_close;
    Label* m_hint;
    QHBoxLayout* m_suggestions;
    QTimer m_pause;
    bool m_told = false; // the hint is about what was done last
};

} // namespace preceptor::ui
