// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/learning_flow.h"

#include "core/services/curriculum_service.h"
#include "core/services/meeting_service.h"
#include "core/services/progress_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/learning_form.h"
#include "ui/curriculum/learning_who_form.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

namespace preceptor::ui {

LearningFlow::LearningFlow(const PageContext& context, Present present)
    : m_context(context), m_present(std::move(present)) {}

void LearningFlow::start(CohortId cohort, const QString& path) {
    if (const auto input = m_context.runner.run([&] { return ImportService::readInput(toPath(path)); }))
        read(cohort, *input, {});
}

// A form that does not ask for a name the program knows is one of which a person may tell the column.
bool LearningFlow::read(CohortId cohort, const RosterInput& input, const LearningSettings& settings) {
    auto preview =
        m_context.runner.read([&] { return m_context.workspace.learning().preview(cohort, input, settings); });
    if (!preview) return false;
    if (*preview) return review(std::move(**preview)), true;
    const bool nameless = preview->error().code == ErrorCode::NoNameColumn && settings.columns.empty();
    nameless ? askWho(cohort, input, settings) : m_context.runner.show(preview->error());
    return false;
}

// Only the bytes stay read as they are.
void LearningFlow::askWho(CohortId cohort, const RosterInput& input, const LearningSettings& settings) {
    MeetingSettings bytes;
    bytes.encoding = settings.encoding;
    auto seen = m_context.runner.run([&] { return m_context.workspace.meetings().columns(input, bytes); });
    if (!seen) return;
    auto* form = new LearningWhoForm(std::move(*seen));
    QObject::connect(form, &LearningWhoForm::encodingChosen, form, [this, cohort, input](Encoding encoding) {
        LearningSettings told;
        told.encoding = encoding;
        read(cohort, input, told);
    });
    m_present([words = toQt(input.name)] { return words; }, form,
              [this, form, cohort, input, encoding = settings.encoding] {
                  LearningSettings told;
                  told.encoding = encoding;
                  told.columns = form->columns();
                  return read(cohort, input, told);
              });
}

void LearningFlow::review(LearningPreview preview) {
    LearningService& learning = m_context.workspace.learning();
    const auto again = [this, &learning](LearningPreview chosen) {
        return m_context.runner.run([&] { return learning.decide(std::move(chosen)); });
    };
    LearningForm::Classes classes;
    const auto cohorts = m_context.runner.read([&] { return m_context.workspace.curriculum().cohorts(); });
    for (const CohortRow& row : cohorts.value_or(std::vector<CohortRow>()))
        classes.emplace_back(row.cohort.id, toQt(row.cohort.name));
    LearningForm::People people;
    const Cohort& cohort = preview.cohort;
    if (const auto table = m_context.runner.run([&] {
            return m_context.workspace.progress().table({cohort.version, cohort.id});
        }))
        for (const ProgressRow& row : table->rows) people.emplace_back(row.person, toQt(row.nativeName));
    const RosterInput input = preview.input;
    const LearningSettings settings = preview.settings;
    auto* form = new LearningForm(std::move(preview), std::move(classes), std::move(people), again);
    // Another course has other modules and tests.
    QObject::connect(form, &LearningForm::classChosen, form, [this, input, settings](CohortId other) {
        LearningSettings anew;
        anew.columns = settings.columns;
        anew.dateOrder = settings.dateOrder;
        anew.encoding = settings.encoding;
        read(other, input, anew);
    });
    QObject::connect(form, &LearningForm::datesChosen, form, [this, form, input](DateOrder order) {
        LearningSettings told = form->preview().settings;
        told.dateOrder = order;
        read(form->preview().cohort.id, input, told);
    });
    // Other letters are other names and columns.
    QObject::connect(form, &LearningForm::encodingChosen, form, [this, form, input](Encoding encoding) {
        LearningSettings told;
        told.encoding = encoding;
        told.dateOrder = form->preview().settings.dateOrder;
        read(form->preview().cohort.id, input, told);
    });
    m_present([words = toQt(input.name)] { return words; }, form,
              [this, form, &learning] {
                  return m_context.runner.run([&] { return learning.commit(form->preview()); }).has_value();
              });
}

} // namespace preceptor::ui
