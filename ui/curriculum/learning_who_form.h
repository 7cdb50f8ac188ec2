// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file tells whose its results are, where none does by its words.
#pragma once

#include "core/services/learning_service.h"
#include "core/services/meeting_service.h"
#include "ui/support/drawer_form.h"
#include "ui/support/looked_through.h"

namespace preceptor::ui {

class LearningWhoForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    LearningWhoForm(MeetingColumnsSeen seen, RosterInput input, QWidget* parent = nullptr);
    LearningColumnNames columns() const;
    const RosterInput& input() const { return m_input; }
    void eachText(TextVisitor& visitor) override;

Q_SIGNALS:
    void encodingChosen(preceptor::Encoding encoding);

protected:
    void retranslate() override;

private:
    std::optional<std::string> heading(const std::string& field) const;

    MeetingColumnsSeen m_seen;
    RosterInput m_input;
};

} // namespace preceptor::ui
