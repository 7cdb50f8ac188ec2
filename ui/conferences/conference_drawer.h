// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about conferences that is filled in: planning a series or one conference, correcting one, postponing or
// cancelling it, its parts, who is expected, one person's line, a head count. Calls the services and closes when they
// have taken it.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/conferences/meeting_flow.h"
#include "ui/support/kept_texts.h"
#include "ui/support/page.h"
#include "ui/widgets/side_drawer.h"

#include <QPointer>

namespace preceptor::ui {

class AttachmentPanel;
class DrawerForm;
class KeepReason;

class ConferenceDrawer final : public SideDrawer {
    Q_OBJECT
public:
    ConferenceDrawer(const PageContext& context, QWidget* over);

    void planSeries();
    void planSession(std::optional<Date> day = {}); // none: today
    void edit(const Session& session);
    void postpone(const Session& session);
    void cancel(const Session& session);
    void line(SessionId session, const AttendanceRow& row);
    void headcount(SessionId session, const std::vector<Headcount>& rows);
    void parts(SessionId session);
    void meetingFile(const AttendanceSheet& sheet); // asks for the file first
    void meetingFile(const AttendanceSheet& sheet, const QString& path);
    void openRows(SessionId session); // of a meeting file that was kept
    void expected(SeriesId series);
    void swapTurns(const SessionRow& row);
    void files(const Session& session, const QString& offered = {}); // `offered`: a path to be attached
    void refresh();                                                  // the files in sight, after a change

Q_SIGNALS:
    void planned(preceptor::SessionId first); // none after a whole series

private:
    using Choices = std::vector<std::pair<std::string, QString>>;
    // Shows the form; `send` answers whether it was taken.
    void present(std::function<QString()> title, DrawerForm* form, std::function<bool()> send,
                 About about = About::Record);
    KeepReason* keepBelow(DrawerForm* form); // sends it again once a reason was given
    static std::function<bool(const std::vector<FieldIssue>&)> orReason(DrawerForm* form, KeepReason* keep);
    Choices choices(std::string_view table) const;
    Choices cohorts() const;
    SessionId firstOf(SeriesId series) const;
    Date today() const;

    PageContext m_context;
    KeptTexts* m_kept;
    MeetingFlow m_meeting;
    DrawerForm* m_form = nullptr; // the one in sight
    QPointer<AttachmentPanel> m_files;
};

} // namespace preceptor::ui
