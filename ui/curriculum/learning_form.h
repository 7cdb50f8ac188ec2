// SPDX-License-Identifier: GPL-3.0-or-later
// What the file of a learning platform or form says about a class, before it is recorded: what it was recognised as,
// what each column is in the course, who each name is. Nothing is changed here; each choice is counted again.
#pragma once

#include "core/services/learning_service.h"
#include "ui/support/drawer_form.h"
#include "ui/support/looked_through.h"
#include "ui/support/tells_unsent.h"
#include "ui/widgets/reads_anew.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace preceptor::ui {

class Button;
class CodeCombo;

class LearningForm final : public DrawerForm, public HoldsText, public ReadsAnew, public TellsUnsent {
    Q_OBJECT
public:
    // Counts again after other choices.
    using Again = std::function<std::optional<LearningPreview>(LearningPreview)>;
    using Classes = std::vector<std::pair<CohortId, QString>>;
    using People = std::vector<std::pair<PersonId, QString>>; // of the class, with what tells namesakes apart
    LearningForm(LearningPreview preview, Classes classes, People people, Again again, QWidget* parent = nullptr);

    const LearningPreview& preview() const { return m_preview; }
    void eachText(TextVisitor& visitor) override;
    void putAway() override;
    void readAnew() override;
    std::optional<UnsentForm> unsent() const override;

Q_SIGNALS:
    void classChosen(preceptor::CohortId cohort);
    void datesChosen(preceptor::DateOrder order);
    void encodingChosen(preceptor::Encoding encoding);
    void columnsAsked(); // to say what each of them is
    void readingAsked(); // as it was chosen, after a while

protected:
    void retranslate() override;

private:
    static std::string itemField(std::size_t item) { return "item_" + std::to_string(item); }
    static std::string mostField(std::size_t item) { return "out_of_" + std::to_string(item); }
    static std::string whoField(std::size_t person) { return "who_" + std::to_string(person); }
    CodeCombo* combo(const std::string& field) const;
    void addLine(const std::string& field);
    void setLine(const std::string& field, const QString& text);
    void addEncoding();
    void addScope();
    void addItems();
    void addPeople();
    bool needsMaximum(std::size_t item) const;
    LearningTarget targetOf(std::size_t item) const;
    void tellItem(std::size_t item);
    void acceptSuggestions();
    bool areAccepted() const;
    void choose();
    void showItemChoices(std::size_t item);
    void showPersonChoices(std::size_t person);
    void showChoices();
    void showLines();

    LearningPreview m_preview;
    Classes m_classes;
    People m_people;
    Again m_again;
    Button* m_columns = nullptr;
    Button* m_accept = nullptr;      // only where there are suggestions
    std::set<std::size_t> m_told;    // items that a person told
    std::vector<std::size_t> m_open; // participants that a person decides about
    std::map<std::size_t, PersonId> m_suggested;
    bool m_several = false; // answers of somebody
    bool m_anyByHand = false;
    PutAwayMap<MeetingDecision> m_decided; // while it is put away
    PutAwayMap<LearningTarget> m_aims;     // likewise
};

} // namespace preceptor::ui
