// SPDX-License-Identifier: GPL-3.0-or-later
// A question about the whole file that may take long: asked of a file beside the open one on a worker thread, so that
// the person goes on and nothing keeps a writer waiting. A newer question takes the place of an older one, whose answer
// is dropped; gone, it takes its worker with it. In memory the answer is there at once.
#pragma once

#include "core/services/side_file.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/page.h"

#include <QObject>
#include <QPointer>

namespace preceptor::ui {

class LongQuestion final : public QObject {
    Q_OBJECT
public:
    LongQuestion(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

    // `read(UnitOfWork&)` gives a value, of one state of the data; `then(value)` follows on this thread. What went
    // wrong is told, and no answer comes.
    template <class Read, class Then>
    void ask(Read read, Then then) {
        using Answer = std::invoke_result_t<Read, UnitOfWork&>;
        stop();
        auto opened = m_context.runner.read([this] { return SideFile::beside(m_context.workspace); });
        if (!opened) return;
        if (!*opened) {
            if (auto answer = m_context.runner.read([&] { return read(m_context.workspace.unit()); }))
                then(std::move(*answer));
            return;
        }
        const auto work = [file = std::shared_ptr<SideFile>(std::move(*opened)), read](Progress& progress) {
            std::optional<Answer> answer;
            const auto going = [&progress] { return !progress.cancelled(); };
            const Status done = file->readOneState(going, [&] { answer = read(file->unit()); });
            return done ? Result<Answer>(std::move(*answer)) : Result<Answer>(done.error());
        };
        m_job = m_context.runner.runInBackground(this, work,
                                                 [this, question = m_question, then](std::optional<Answer> answer) {
                                                     if (question != m_question) return;
                                                     setBusy(false);
                                                     if (answer) then(std::move(*answer));
                                                 });
        setBusy(true);
    }
    void stop() {
        ++m_question;
        if (m_job) m_job->cancel();
        setBusy(false);
    }
    bool busy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void setBusy(bool busy) {
        if (std::exchange(m_busy, busy) != busy) Q_EMIT busyChanged(busy);
    }

    PageContext m_context;
    QPointer<BackgroundJob> m_job;
    int m_question = 0;
    bool m_busy = false;
};

} // namespace preceptor::ui
