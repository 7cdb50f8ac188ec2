// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protection_work.h"

#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/when_quiet.h"

namespace preceptor::ui {

namespace {

const QString kReopenView = QStringLiteral("reopen");
const QString kChangedView = QStringLiteral("protection_changed");

} // namespace

ProtectionWork::ProtectionWork(const PageContext& context, QWidget* page)
    : QObject(page), m_context(context), m_page(page) {}

void ProtectionWork::run(const QString& sentence, bool stoppable, const Work& work, const Then& then) {
    if (busy()) return;
    m_cover = new WorkCover(m_page->window());
    m_cover->begin(sentence, stoppable);
    whenQuiet(m_page->window(), m_context.runner, [self = QPointer<ProtectionWork>(this), stoppable, work, then] {
        if (self) self->begin(stoppable, work, then);
    });
}

void ProtectionWork::uncover() {
    m_cover->end();
    m_cover->deleteLater();
    m_cover = nullptr;
}

void ProtectionWork::begin(bool stoppable, const Work& work, const Then& then) {
    Workspace& workspace = m_context.workspace;
    if (workspace.suspended()) return uncover(); // it was locked in between
    const auto file = workspace.path();
    m_before = workspace.unlocked();
    m_context.runner.beginAlone();
    m_context.navigator.go({PageId::Settings, kChangedView, 0, {}}); // may have to be locked as soon as it is done
    workspace.suspend();
    const auto aside = [file, by = m_before, work](Progress& progress) -> Result<Answer> {
        return Answer(std::make_shared<const Result<ProtectionDone>>(
            work(file, by, [&progress] { return !progress.cancelled(); })));
    };
    auto* job = m_context.runner.runInBackground(
        this, aside, [this, then](const std::optional<Answer>& answer) { end(answer, then); });
    if (stoppable) connect(m_cover.data(), &WorkCover::stopAsked, job, &BackgroundJob::cancel);
}

void ProtectionWork::end(const std::optional<Answer>& answer, const Then& then) {
    const bool done = answer && (*answer)->ok();
    const auto by = done ? (**answer)->by : m_before;
    m_before.reset();
    const auto resumed = m_context.runner.run([&] { return m_context.workspace.resume(by); });
    if (resumed && by && by->holder.role != HolderRole::Recovery)
        m_context.workspace.setOperatorName(by->holder.name); // whoever has unlocked it works in it
    uncover();
    m_context.runner.endAlone();
    const bool open = resumed.has_value();
    m_context.navigator.go({PageId::Settings, open ? kChangedView : kReopenView, 0, {}});
    if (open && answer) then(**answer);
}

} // namespace preceptor::ui
