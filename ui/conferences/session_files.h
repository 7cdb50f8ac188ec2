// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program about one conference: its sign-in sheet as PDF or on paper, and the calendar of its series.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/support/page.h"

#include <QObject>

namespace preceptor::ui {

class SessionFiles final : public QObject {
    Q_OBJECT
public:
    SessionFiles(const PageContext& context, QWidget* over);
    // Each asks where to first.
    void saveSheet(const AttendanceSheet& sheet);
    void printSheet(const AttendanceSheet& sheet);
    void saveCalendar(const Session& session);

private:
    bool mayLeave(std::optional<SessionId> session); // none: of all conferences

    PageContext m_context;
    QWidget* m_over;
};

} // namespace preceptor::ui
