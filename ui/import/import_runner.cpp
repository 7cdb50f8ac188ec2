// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_runner.h"

#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/looked_through.h"

namespace preceptor::ui {

namespace {

constexpr std::size_t kSmallFile = std::size_t{1} << 20U; // read in the blink of an eye

} // namespace

ImportRunner::ImportRunner(Workspace& workspace, ActionRunner& runner, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_runner(runner) {}

void ImportRunner::start(RosterInput input) {
    m_input = std::move(input);
    m_settings = {};
    refresh();
}

void ImportRunner::change(const std::function<void(RosterSettings&)>& edit) {
    edit(m_settings);
    refresh();
}

void ImportRunner::stop() {
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
}

void ImportRunner::forget() {
    stop();
    m_input = {};
    m_settings = {};
}

void ImportRunner::eachText(TextVisitor& visitor) {
    eachTextOf(m_input, visitor);
    everyText(visitor, m_settings.fixes);
}

void ImportRunner::refresh() {
    stop();
    if (!hasInput()) return;
    m_stop = {};
    const auto context = m_runner.read([this] { return m_workspace.imports().context(); });
    if (!context) return Q_EMIT failed();
    m_running = true;
    m_input.bytes->size() <= kSmallFile ? runHere(*context) : runAside(*context);
}

// A preview that was stopped is no error: its answer is nothing.
Result<ImportRunner::Answer> ImportRunner::make(const ImportContext& context, const RosterInput& input,
                                                const RosterSettings& settings, const std::stop_token& stop) {
    auto preview = ImportService::preview(context, input, settings, stop);
    if (preview) return Answer(std::make_shared<const RosterPreview>(std::move(*preview)));
    if (preview.error().code == ErrorCode::Cancelled) return Answer();
    return preview.error();
}

void ImportRunner::runHere(const ImportContext& context) {
    const auto answer = m_runner.run([&] { return make(context, m_input, m_settings, m_stop.get_token()); });
    finish(answer.value_or(nullptr));
}

void ImportRunner::runAside(const ImportContext& context) {
    Q_EMIT started();
    const int generation = m_generation;
    m_runner.runInBackground(
        this,
        [context, input = m_input, settings = m_settings, token = m_stop.get_token()](Progress&) {
            return make(context, input, settings, token);
        },
        [this, generation](const std::optional<Answer>& answer) {
            if (generation == m_generation) finish(answer.value_or(nullptr));
        });
}

void ImportRunner::finish(const Answer& answer) {
    m_running = false;
    if (answer)
        Q_EMIT ready(answer);
    else
        Q_EMIT failed();
}

} // namespace preceptor::ui
