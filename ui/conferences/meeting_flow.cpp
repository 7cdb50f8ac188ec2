// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/meeting_flow.h"

#include "core/services/workspace.h"
#include "ui/conferences/meeting_columns_form.h"
#include "ui/conferences/meeting_form.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

MeetingFlow::MeetingFlow(const PageContext& context, Present present)
    : m_context(context), m_present(std::move(present)) {}

void MeetingFlow::start(const AttendanceSheet& sheet, const QString& path) {
    if (const auto input = m_context.runner.run([&] { return ImportService::readInput(toPath(path)); }))
        read(sheet, *input, {});
}

// A file in which nobody comes or goes is one whose columns a person may tell; a second time it is refused.
bool MeetingFlow::read(const AttendanceSheet& sheet, const RosterInput& input, const MeetingSettings& settings) {
    auto preview = m_context.runner.read(
        [&] { return m_context.workspace.meetings().preview(sheet.session.session.id, input, settings); });
    if (!preview) return false;
    if (*preview) return review(sheet, std::move(**preview)), true;
    const ErrorCode code = preview->error().code;
    const bool columns = code == ErrorCode::NoHeadingRow || code == ErrorCode::TimeUnreadable; // the last as remembered
    const bool unknown = columns && !settings.choices.mapping;
    unknown ? askColumns(sheet, input, settings) : m_context.runner.show(preview->error());
    return false;
}

// Only the bytes stay read as they are.
void MeetingFlow::askColumns(const AttendanceSheet& sheet, const RosterInput& input, const MeetingSettings& settings) {
    MeetingSettings asked;
    asked.encoding = settings.encoding;
    auto seen = m_context.runner.run([&] { return m_context.workspace.meetings().columns(input, asked); });
    if (!seen) return;
    auto* form = new MeetingColumnsForm(std::move(*seen));
    QObject::connect(form, &MeetingColumnsForm::encodingChosen, form, [this, sheet, input](Encoding encoding) {
        MeetingSettings told;
        told.encoding = encoding;
        read(sheet, input, told);
    });
    m_present([words = toQt(input.name)] { return words; }, form,
              [this, form, sheet, input, asked] {
                  MeetingSettings told = asked;
                  told.choices.mapping = form->mapping();
                  return read(sheet, input, told);
              });
}

void MeetingFlow::review(const AttendanceSheet& sheet, MeetingPreview preview) {
    MeetingService& meetings = m_context.workspace.meetings();
    const auto again = [this, &meetings](MeetingPreview chosen) {
        return m_context.runner.run([&] { return meetings.decide(std::move(chosen)); });
    };
    MeetingForm::People expected;
    for (const AttendanceRow& row : sheet.rows) expected.emplace_back(row.person, toQt(row.nativeName));
    const RosterInput input = preview.input;
    auto* form = new MeetingForm(std::move(preview), std::move(expected), again);
    QObject::connect(form, &MeetingForm::columnsAsked, form,
                     [this, form, sheet, input] { askColumns(sheet, input, form->preview().settings); });
    // Other letters are other names.
    QObject::connect(form, &MeetingForm::encodingChosen, form, [this, form, sheet, input](Encoding encoding) {
        MeetingSettings told = form->preview().settings;
        told.encoding = encoding;
        told.decisions.clear();
        told.replaces.reset();
        read(sheet, input, told);
    });
    m_present([words = toQt(input.name)] { return words; }, form,
              [this, form, &meetings] {
                  return m_context.runner.run([&] { return meetings.commit(form->preview()); }).has_value();
              });
}

} // namespace preceptor::ui
