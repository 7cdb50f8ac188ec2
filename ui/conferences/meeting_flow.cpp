// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/meeting_flow.h"

#include "core/services/attendance_service.h"
#include "core/services/workspace.h"
#include "ui/conferences/meeting_columns_form.h"
#include "ui/conferences/meeting_form.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

#include <QPointer>

namespace preceptor::ui {

MeetingFlow::MeetingFlow(const PageContext& context, Present present)
    : m_context(context), m_present(std::move(present)) {}

void MeetingFlow::start(SessionId session, const QString& path) {
    if (const auto input = m_context.runner.run([&] { return ImportService::readInput(toPath(path)); }))
        read(session, *input, {});
}

void MeetingFlow::startOpen(SessionId session) {
    const auto file = m_context.runner.read([&] { return m_context.workspace.meetings().openFile(session); });
    if (file && *file) read(session, (*file)->input, (*file)->settings);
}

// A file in which nobody comes or goes is one whose columns a person may tell; a second time it is refused.
bool MeetingFlow::read(SessionId session, const RosterInput& input, const MeetingSettings& settings) {
    auto preview =
        m_context.runner.read([&] { return m_context.workspace.meetings().preview(session, input, settings); });
    if (!preview) return false;
    if (*preview) return review(std::move(**preview)), true;
    const ErrorCode code = preview->error().code;
    const bool columns = code == ErrorCode::NoHeadingRow || code == ErrorCode::TimeUnreadable; // the last as remembered
    const bool unknown = columns && !settings.choices.mapping;
    unknown ? askColumns(session, input, settings) : m_context.runner.show(preview->error());
    return false;
}

// Only the bytes stay read as they are. The form has the file: what waits for a button keeps no word of it.
void MeetingFlow::askColumns(SessionId session, const RosterInput& input, const MeetingSettings& settings) {
    MeetingSettings asked;
    asked.encoding = settings.encoding;
    auto seen = m_context.runner.run([&] { return m_context.workspace.meetings().columns(input, asked); });
    if (!seen) return;
    auto* form = new MeetingColumnsForm(std::move(*seen), input);
    QObject::connect(form, &MeetingColumnsForm::encodingChosen, form, [this, form, session](Encoding encoding) {
        MeetingSettings told;
        told.encoding = encoding;
        read(session, RosterInput(form->input()), told);
    });
    m_present([shown = QPointer(form)] { return shown ? toQt(shown->input().name) : QString(); }, form,
              [this, form, session, asked] {
                  MeetingSettings told = asked;
                  told.choices.mapping = form->mapping();
                  return read(session, RosterInput(form->input()), told);
              });
}

void MeetingFlow::review(MeetingPreview preview) {
    const SessionId session = preview.session.id;
    MeetingService& meetings = m_context.workspace.meetings();
    const auto again = [this, &meetings](MeetingPreview chosen) {
        return m_context.runner.run([&] { return meetings.decide(std::move(chosen)); });
    };
    MeetingForm::People expected;
    if (const auto sheet = m_context.runner.run([&] { return m_context.workspace.attendance().sheet(session); }))
        for (const AttendanceRow& row : sheet->rows) expected.emplace_back(row.person, toQt(row.nativeName));
    auto* form = new MeetingForm(std::move(preview), std::move(expected), again);
    connectReview(form, session);
    m_present([shown = QPointer(form)] { return shown ? toQt(shown->preview().input.name) : QString(); }, form,
              [this, form, &meetings] {
                  return m_context.runner.run([&] { return meetings.commit(form->preview()); }).has_value();
              });
}

void MeetingFlow::connectReview(MeetingForm* form, SessionId session) {
    const auto input = [form] { return RosterInput(form->preview().input); };
    QObject::connect(form, &MeetingForm::columnsAsked, form, [this, form, session, input] {
        askColumns(session, input(), MeetingSettings(form->preview().settings));
    });
    QObject::connect(form, &MeetingForm::readingAsked, form, [this, form, session, input] {
        read(session, input(), MeetingSettings(form->preview().settings));
    });
    // Other letters are other names.
    QObject::connect(form, &MeetingForm::encodingChosen, form, [this, form, session, input](Encoding encoding) {
        MeetingSettings told = form->preview().settings;
        told.encoding = encoding;
        told.decisions.clear();
        told.replaces.reset();
        read(session, input(), told);
    });
}

} // namespace preceptor::ui
