// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/learning_flow.h"

#include "core/services/curriculum_service.h"
#include "core/services/progress_service.h"
#include "core/services/workspace.h"
#include "ui/curriculum/learning_columns_form.h"
#include "ui/curriculum/learning_form.h"
#include "ui/curriculum/learning_words.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

#include <QPointer>

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
    nameless ? askColumns(cohort, input, settings, true) : m_context.runner.show(preview->error());
    return false;
}

// What is said here is all that holds: what was remembered of such files is shown, and said anew or left out.
void LearningFlow::askColumns(CohortId cohort, const RosterInput& input, const LearningSettings& settings, bool asked) {
    auto seen = m_context.runner.run([&] { return m_context.workspace.learning().columns(cohort, input, settings); });
    if (!seen) return;
    auto* form = new LearningColumnsForm(std::move(*seen), input, asked);
    QObject::connect(form, &LearningColumnsForm::encodingChosen, form, [this, form, cohort](Encoding encoding) {
        LearningSettings told;
        told.encoding = encoding;
        read(cohort, RosterInput(form->input()), told);
    });
    m_present([shown = QPointer(form)] { return shown ? toQt(shown->input().name) : QString(); }, form,
              [this, form, cohort, told = settings]() mutable {
                  told.columns = form->names();
                  told.targets = form->targets();
                  told.onlyTold = true;
                  return read(cohort, RosterInput(form->input()), told);
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
        for (const ProgressRow& row : table->rows)
            people.emplace_back(row.person, LearningWords::person(row.nativeName, preview.placeOf(row.person)));
    auto* form = new LearningForm(std::move(preview), std::move(classes), std::move(people), again);
    connectReview(form);
    m_present([shown = QPointer(form)] { return shown ? toQt(shown->preview().input.name) : QString(); }, form,
              [this, form, &learning] {
                  return m_context.runner.run([&] { return learning.commit(form->preview()); }).has_value();
              });
}

// The form has the file: what waits for a button keeps no word of it.
void LearningFlow::connectReview(LearningForm* form) {
    const auto readAs = [this, form](CohortId cohort, const LearningSettings& settings) {
        read(cohort, RosterInput(form->preview().input), settings);
    };
    // Another course has other modules and tests.
    QObject::connect(form, &LearningForm::classChosen, form, [form, readAs](CohortId other) {
        LearningSettings anew;
        anew.columns = form->preview().settings.columns;
        anew.dateOrder = form->preview().settings.dateOrder;
        anew.encoding = form->preview().settings.encoding;
        readAs(other, anew);
    });
    QObject::connect(form, &LearningForm::datesChosen, form, [form, readAs](DateOrder order) {
        LearningSettings told = form->preview().settings;
        told.dateOrder = order;
        readAs(form->preview().cohort.id, told);
    });
    QObject::connect(form, &LearningForm::columnsAsked, form, [this, form] {
        const LearningPreview& shown = form->preview();
        askColumns(shown.cohort.id, RosterInput(shown.input), LearningSettings(shown.settings), false);
    });
    // Other letters are other names and columns.
    QObject::connect(form, &LearningForm::encodingChosen, form, [form, readAs](Encoding encoding) {
        LearningSettings told;
        told.encoding = encoding;
        told.dateOrder = form->preview().settings.dateOrder;
        readAs(form->preview().cohort.id, told);
    });
    QObject::connect(form, &LearningForm::readingAsked, form,
                     [form, readAs] { readAs(form->preview().cohort.id, LearningSettings(form->preview().settings)); });
}

} // namespace preceptor::ui
