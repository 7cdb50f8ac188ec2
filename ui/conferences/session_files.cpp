// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/session_files.h"

#include "core/base/atomic_file.h"
#include "core/services/case_privacy.h"
#include "core/services/conference_calendar.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/support/pdf_file.h"
#include "ui/support/sign_in_sheet.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

namespace {

AuditNote ofSession(AuditAct act, const Session& session) {
    return {.act = act, .table = "session", .id = session.id.value, .count = 1};
}

} // namespace

SessionFiles::SessionFiles(const PageContext& context, QWidget* over)
    : QObject(over), m_context(context), m_over(over) {}

bool SessionFiles::mayLeave(std::optional<SessionId> session) {
    return m_context.runner.run([&] { return m_context.workspace.casePrivacy().conferenceMayLeave(session); })
        .has_value();
}

void SessionFiles::saveSheet(const AttendanceSheet& sheet) {
    if (!mayLeave(sheet.session.session.id)) return;
    const Session& session = sheet.session.session;
    const QString path = savePdf(
        m_context, m_over, signInSheetName(session), toQt(session.title),
        [&](Paper& paper) { paintSignInSheet(paper, sheet); }, ofSession(AuditAct::PaperWritten, session));
    const QString said =
        session.status == SessionStatus::Held ? tr("Attendance list saved: %1") : tr("Sign-in sheet saved: %1");
    if (!path.isEmpty()) m_context.runner.say({said.arg(path), {}, {}});
}

void SessionFiles::printSheet(const AttendanceSheet& sheet) {
    if (!mayLeave(sheet.session.session.id)) return;
    printKept(
        m_context, m_over, toQt(sheet.session.session.title), [&](Paper& paper) { paintSignInSheet(paper, sheet); },
        ofSession(AuditAct::PaperWritten, sheet.session.session));
}

// The whole series, because that is what goes into people's calendars; a single conference alone.
void SessionFiles::saveCalendar(const Session& session) {
    Workspace& workspace = m_context.workspace;
    if (!mayLeave(session.series ? std::nullopt : std::optional(session.id))) return;
    const auto text = m_context.runner.run([&] {
        return session.series ? workspace.calendar().ofSeries(session.series)
                              : workspace.calendar().ofSession(session.id);
    });
    if (!text) return;
    QString name = signInSheetName(session);
    name.replace(QStringLiteral(".pdf"), QStringLiteral(".ics"));
    const QString path = m_context.files.saveFile(m_over, FileKind::Calendar, name);
    if (path.isEmpty()) return;
    if (!m_context.runner.run([&] { return writeFileAtomically(toPath(path), *text); })) return;
    if (keepAct(m_context, ofSession(AuditAct::CalendarWritten, session), path))
        m_context.runner.say({tr("Calendar saved: %1").arg(path), {}, {}});
}

} // namespace preceptor::ui
