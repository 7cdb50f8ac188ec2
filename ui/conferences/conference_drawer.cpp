// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/conference_drawer.h"

#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/register_service.h"
#include "core/services/series_member_service.h"
#include "core/services/workspace.h"
#include "ui/conferences/expected_form.h"
#include "ui/conferences/headcount_form.h"
#include "ui/conferences/line_form.h"
#include "ui/conferences/parts_form.h"
#include "ui/conferences/reason_form.h"
#include "ui/conferences/series_form.h"
#include "ui/conferences/session_form.h"
#include "ui/conferences/swap_form.h"
#include "ui/style/tokens.h"
#include "ui/support/action_runner.h"
#include "ui/support/attachment_panel.h"
#include "ui/support/file_chooser.h"
#include "ui/support/keep_reason.h"
#include "ui/support/person_suggestions.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

ConferenceDrawer::ConferenceDrawer(const PageContext& context, QWidget* over)
    : SideDrawer(over, 460), m_context(context), m_kept(new KeptTexts(this)),
      m_meeting(context, [this](auto title, DrawerForm* form, auto send) { present(title, form, send); }) {}

Date ConferenceDrawer::today() const { return m_context.workspace.clock().today(); }

ConferenceDrawer::Choices ConferenceDrawer::choices(std::string_view table) const {
    Choices choices;
    for (const RowChoice& row : m_context.workspace.registers().choices(table))
        choices.emplace_back(std::to_string(row.id), toQt(row.title));
    return choices;
}

void ConferenceDrawer::present(std::function<QString()> title, DrawerForm* form, std::function<bool()> send,
                               About about) {
    setTitle(std::move(title));
    setBody(form, about);
    m_form = form;
    connect(form, &DrawerForm::submitted, this, [this, form, send = std::move(send)] {
        if (send() && m_form == form) closeDrawer(); // what was made may have opened the next form
    });
    open();
}

KeepReason* ConferenceDrawer::keepBelow(DrawerForm* form) {
    auto* keep = new KeepReason(m_context);
    form->addOverButton(keep);
    connect(keep, &KeepReason::kept, form, &DrawerForm::submitted);
    return keep;
}

// Of what is planned anew.
std::function<bool(const std::vector<FieldIssue>&)> ConferenceDrawer::orReason(DrawerForm* form, KeepReason* keep) {
    return [form, keep](const std::vector<FieldIssue>& issues) {
        keep->offerNew("session", SessionId{}, issues);
        return form->setIssues(issues);
    };
}

ConferenceDrawer::Choices ConferenceDrawer::cohorts() const {
    Choices cohorts;
    for (const CohortRow& row : m_context.workspace.curriculum().cohorts())
        cohorts.emplace_back(std::to_string(row.cohort.id.value),
                             QStringLiteral("%1 · %2").arg(toQt(row.cohort.name), toQt(row.courseTitle)));
    return cohorts;
}

// They come newest first.
SessionId ConferenceDrawer::firstOf(SeriesId series) const {
    SessionId first;
    for (const SessionRow& row : m_context.workspace.conferences().sessions())
        if (row.session.series == series) first = row.session.id;
    return first;
}

void ConferenceDrawer::planSeries() {
    auto* form = new SeriesForm({choices("programme"), cohorts(), choices("institution")}, today());
    KeepReason* keep = keepBelow(form);
    present([] { return tr("Plan a series"); }, form,
            [this, form, keep] {
                const auto made = m_context.runner.run(
                    [&] { return m_context.workspace.conferences().planSeries(form->draft(), keep->take()); },
                    orReason(form, keep));
                if (made) Q_EMIT planned(firstOf(*made));
                return made.has_value();
            },
            About::Page);
}

void ConferenceDrawer::planSession(std::optional<Date> day) {
    Session session;
    session.plannedOn = day.value_or(today());
    const auto programmes = choices("programme");
    if (!programmes.empty()) session.programme = ProgrammeId{std::stoll(programmes.front().first)};
    auto* form = new SessionForm(session, choices("institution"), today());
    KeepReason* keep = keepBelow(form);
    present([] { return tr("Plan one conference"); }, form,
            [this, form, keep] {
                const auto made = m_context.runner.run(
                    [&] { return m_context.workspace.conferences().planSession(form->session(), keep->take()); },
                    orReason(form, keep));
                if (made) Q_EMIT planned(*made);
                return made.has_value();
            },
            About::Page);
}

void ConferenceDrawer::edit(const Session& session) {
    auto* form = new SessionForm(session, choices("institution"), today());
    KeepReason* keep = keepBelow(form);
    present([words = m_kept->keep(toQt(session.title))] { return *words; }, form,
            [this, form, keep] {
                const Session edited = form->session();
                const auto issues = [&](const std::vector<FieldIssue>& found) {
                    keep->offer(edited.id, {{"session.title", edited.title}, {"session.note", edited.note}}, found);
                    return form->setIssues(found);
                };
                return m_context.runner.run([&] { return m_context.workspace.conferences().edit(edited); }, issues)
                    .has_value();
            });
}

void ConferenceDrawer::postpone(const Session& session) {
    auto* form = new ReasonForm(ReasonForm::For::Postpone, today());
    present([words = m_kept->keep(toQt(session.title))] { return tr("Postpone “%1”").arg(*words); }, form,
            [this, form, id = session.id] {
                const auto moved = m_context.runner.run(
                    [&] { return m_context.workspace.conferences().postpone(id, form->newDay(), form->reason()); },
                    [form](const auto& issues) { return form->setIssues(issues); });
                if (moved && *moved) Q_EMIT planned(*moved);
                return moved.has_value();
            });
}

void ConferenceDrawer::cancel(const Session& session) {
    auto* form = new ReasonForm(ReasonForm::For::Cancel, today());
    present([words = m_kept->keep(toQt(session.title))] { return tr("Cancel “%1”").arg(*words); }, form,
            [this, form, id = session.id] {
                return m_context.runner
                    .run([&] { return m_context.workspace.conferences().cancel(id, form->reason()); },
                         [form](const auto& issues) { return form->setIssues(issues); })
                    .has_value();
            });
}

void ConferenceDrawer::line(SessionId session, const AttendanceRow& row) {
    auto* form = new LineForm(row);
    present([words = m_kept->keep(toQt(row.nativeName))] { return *words; }, form,
            [this, form, session, person = row.person, role = row.role] {
                AttendanceService& attendance = m_context.workspace.attendance();
                return m_context.runner
                    .run([&] { return attendance.setDetail(session, person, role, form->detail()); },
                         [form](const auto& issues) { return form->setIssues(issues); })
                    .has_value();
            });
}

void ConferenceDrawer::headcount(SessionId session, const std::vector<Headcount>& rows) {
    auto* form = new HeadcountForm(rows);
    present([] { return tr("Head count without names"); }, form,
            [this, form, session] {
                return m_context.runner
                    .run([&] { return m_context.workspace.attendance().setHeadcounts(session, form->rows()); },
                         [form](const auto& issues) { return form->setIssues(issues); })
                    .has_value();
            });
}

void ConferenceDrawer::parts(SessionId session) {
    Workspace& workspace = m_context.workspace;
    const auto now = m_context.runner.read([&] { return workspace.conferences().parts(session); });
    if (!now) return;
    auto* form = new PartsForm(*now, personLookup(workspace), [&workspace](PersonId person) {
        return referenceTitle(workspace, "person", person.value);
    });
    KeepReason* keep = keepBelow(form);
    present([] { return tr("Parts of the conference"); }, form,
            [this, form, keep, session] {
                const std::vector<SessionPart> edited = form->parts();
                const auto issues = [&](const std::vector<FieldIssue>& found) {
                    std::vector<CaseText> texts;
                    for (const SessionPart& part : edited) texts.push_back({"session_part.title", part.title});
                    keep->offer(session, std::move(texts), found);
                    return form->setIssues(found);
                };
                if (const auto unread = form->unread(); !unread.empty()) return issues(unread), false;
                return m_context.runner
                    .run([&] { return m_context.workspace.conferences().setParts(session, edited); }, issues)
                    .has_value();
            });
}

void ConferenceDrawer::meetingFile(const AttendanceSheet& sheet) {
    const QString path = m_context.files.openFile(this, FileKind::Roster);
    if (!path.isEmpty()) meetingFile(sheet, path);
}

void ConferenceDrawer::meetingFile(const AttendanceSheet& sheet, const QString& path) {
    m_meeting.start(sheet.session.session.id, path);
}

void ConferenceDrawer::openRows(SessionId session) { m_meeting.startOpen(session); }

void ConferenceDrawer::expected(SeriesId series) {
    Workspace& workspace = m_context.workspace;
    const auto now = m_context.runner.run([&] { return workspace.seriesMembers().expected(series); });
    if (!now) return;
    auto* form = new ExpectedForm(
        *now, {cohorts(), institutionChoices(workspace),
               [&workspace](const QString& text) { return suggestPeople(workspace, text); },
               [&workspace](InstitutionId institution) { return peopleOfInstitution(workspace, institution); }});
    present([words = m_kept->keep(toQt(now->series.title))] { return *words; }, form,
            [this, form, series] {
                const auto issues = [form](const auto& found) { return form->setIssues(found); };
                if (const auto unread = form->unread(); !unread.empty()) return issues(unread), false;
                return m_context.runner
                    .run(
                        [&] {
                            return m_context.workspace.seriesMembers().setExpected(series, form->cohort(),
                                                                                   form->members());
                        },
                        issues)
                    .has_value();
            },
            About::Page);
}

void ConferenceDrawer::swapTurns(const SessionRow& row) {
    ConferenceService& conferences = m_context.workspace.conferences();
    auto others = m_context.runner.run([&] { return conferences.swappable(row.session.id); });
    if (!others) return;
    auto* form = new SwapForm(row, std::move(*others));
    present([] { return tr("Swap turns to present"); }, form,
            [this, form, &conferences, id = row.session.id] {
                return m_context.runner
                    .run([&] { return conferences.swapTurns(id, form->other()); },
                         [form](const auto& issues) { return form->setIssues(issues); })
                    .has_value();
            });
}

void ConferenceDrawer::files(const Session& session, const QString& offered) {
    setTitle([words = m_kept->keep(toQt(session.title))] { return tr("Files · %1").arg(*words); });
    auto* panel = new AttachmentPanel(m_context);
    panel->setContentsMargins(0, 0, space::kM, 0);
    setBody(panel);
    m_form = nullptr;
    m_files = panel;
    panel->showSession(session.id);
    open();
    if (!offered.isEmpty()) panel->offer(offered);
}

void ConferenceDrawer::refresh() {
    if (m_files) m_files->reload();
}

} // namespace preceptor::ui
