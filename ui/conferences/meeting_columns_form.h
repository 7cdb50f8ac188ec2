// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file is what, for a meeting's file that nobody knows.
#pragma once

#include "core/services/meeting_service.h"
#include "ui/support/drawer_form.h"
#include "ui/support/looked_through.h"

namespace preceptor::ui {

class MeetingColumnsForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    MeetingColumnsForm(MeetingColumnsSeen seen, RosterInput input, QWidget* parent = nullptr);
    MeetingMapping mapping() const;
    const RosterInput& input() const { return m_input; }
    void eachText(TextVisitor& visitor) override;

Q_SIGNALS:
    void encodingChosen(preceptor::Encoding encoding);

protected:
    void retranslate() override;

private:
    std::optional<std::size_t> column(const std::string& field) const;
    void showWhetherEnough();

    MeetingColumnsSeen m_seen;
    RosterInput m_input;
};

} // namespace preceptor::ui
