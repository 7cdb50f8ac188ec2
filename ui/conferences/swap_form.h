// SPDX-License-Identifier: GPL-3.0-or-later
// With which coming conference of the series this one swaps its turn to present.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/support/drawer_form.h"
#include "ui/widgets/holds_text.h"

namespace preceptor::ui {

class Label;

class SwapForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    SwapForm(const SessionRow& session, std::vector<SessionRow> others, QWidget* parent = nullptr);
    SessionId other() const;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_session, m_others); }

protected:
    void retranslate() override;

private:
    void follow(); // says what the swap comes to

    Label* m_outcome;
    SessionRow m_session;
    std::vector<SessionRow> m_others; // in the order of their days
};

} // namespace preceptor::ui
