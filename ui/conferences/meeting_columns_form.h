// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file is what, for a meeting's file that nobody knows.
#pragma once

#include "core/services/meeting_service.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class MeetingColumnsForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit MeetingColumnsForm(MeetingColumnsSeen seen, QWidget* parent = nullptr);
    MeetingMapping mapping() const;

Q_SIGNALS:
    void encodingChosen(preceptor::Encoding encoding);

protected:
    void retranslate() override;

private:
    std::optional<std::size_t> column(const std::string& field) const;
    void showWhetherEnough();

    MeetingColumnsSeen m_seen;
};

} // namespace preceptor::ui
