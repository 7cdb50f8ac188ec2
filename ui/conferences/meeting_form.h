// SPDX-License-Identifier: GPL-3.0-or-later
// What the file of a meeting platform says about a conference, before it is recorded: what it was recognised as, who is
// certain, and for each other name the choice who it is. Nothing is changed here; each choice is counted again.
#pragma once

#include "core/services/meeting_service.h"
#include "ui/support/drawer_form.h"
#include "ui/support/looked_through.h"
#include "ui/support/tells_unsent.h"
#include "ui/widgets/reads_anew.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace preceptor::ui {

class Button;
class CodeCombo;

class MeetingForm final : public DrawerForm, public HoldsText, public ReadsAnew, public TellsUnsent {
    Q_OBJECT
public:
    // Counts again after other choices.
    using Again = std::function<std::optional<MeetingPreview>(MeetingPreview)>;
    // `expected`: whom a name that nobody has may be, besides those who are like it.
    using People = std::vector<std::pair<PersonId, QString>>;
    MeetingForm(MeetingPreview preview, People expected, Again again, QWidget* parent = nullptr);

    const MeetingPreview& preview() const { return m_preview; }
    void eachText(TextVisitor& visitor) override;
    void putAway() override;
    void readAnew() override;
    std::optional<UnsentForm> unsent() const override;

Q_SIGNALS:
    void columnsAsked(); // another column is what was taken for one
    void encodingChosen(preceptor::Encoding encoding);
    void readingAsked(); // as it was chosen, after a while

protected:
    void retranslate() override;

private:
    static std::string fieldOf(std::size_t participant);
    CodeCombo* combo(std::size_t participant) const;
    void addLine(const std::string& field);
    void choose();
    void acceptSuggestions();
    void showAccept();
    bool areAccepted() const;
    void addEncoding();
    void addEarlier();
    void showEarlier();
    void showLines();
    void showChoices(std::size_t participant);
    bool isCertain(PersonId person) const;
    void showByHand();
    QString doubtOf(const MeetingMatch& match) const;
    QString personWords(PersonId person) const;
    QStringList people(LineOutcome outcome) const;
    QString certain() const;
    QString recognised() const;
    QStringList briefPeople() const;
    QString nobody() const;

    MeetingPreview m_preview;
    People m_expected;
    Again m_again;
    Button* m_columns = nullptr;     // only of a platform that nobody knows
    Button* m_accept = nullptr;      // only where there are suggestions
    std::vector<std::size_t> m_open; // participants that a person decides about
    std::map<std::size_t, PersonId> m_suggested;
    bool m_anyByHand = false;
    PutAwayMap<MeetingDecision> m_decided; // while it is put away
};

} // namespace preceptor::ui
