// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one conference before and after it: topic, day, time, place, who presents. Also makes a single one.
#pragma once

#include "core/model/conference.h"
#include "ui/support/drawer_form.h"
#include "ui/widgets/holds_text.h"

namespace preceptor::ui {

class SessionForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<std::string, QString>>;
    // A session without id is a new one.
    SessionForm(Session session, Choices institutions, Date today, QWidget* parent = nullptr);
    Session session() const;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_session); }

protected:
    void retranslate() override;

private:
    void fill();

    Session m_session;
    Choices m_institutions;
};

} // namespace preceptor::ui
