// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a meeting's file in the drawer: what it says, or first which of its columns is what, then the recording.
#pragma once

#include "core/services/meeting_service.h"
#include "ui/support/page.h"

#include <functional>

namespace preceptor::ui {

class DrawerForm;
class MeetingForm;

class MeetingFlow {
public:
    // Shows a form; `send` answers whether it was taken.
    using Present = std::function<void(std::function<QString()> title, DrawerForm* form, std::function<bool()> send)>;
    MeetingFlow(const PageContext& context, Present present);

    void start(SessionId session, const QString& path);
    void startOpen(SessionId session); // with the file whose rows were put off

private:
    bool read(SessionId session, const RosterInput& input, const MeetingSettings& settings);
    void askColumns(SessionId session, const RosterInput& input, const MeetingSettings& settings);
    void review(MeetingPreview preview);
    void connectReview(MeetingForm* form, SessionId session);

    PageContext m_context;
    Present m_present;
};

} // namespace preceptor::ui
