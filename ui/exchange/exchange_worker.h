// SPDX-License-Identifier: GPL-3.0-or-later
// Runs exchange work on another thread. It uses the open file's own connection, so nobody else may use the file
// meanwhile: a cover keeps every key and click away until it is done or stopped, while the window stays alive.
#pragma once

#include "core/base/keep_going.h"
#include "ui/support/action_runner.h"
#include "ui/text/messages.h"
#include "ui/widgets/work_cover.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

namespace preceptor::ui {

class ExchangeWorker final : public QObject {
    Q_OBJECT
public:
    ExchangeWorker(ActionRunner& runner, QWidget* page) : QObject(page), m_runner(runner), m_page(page) {}
    bool busy() const { return m_cover != nullptr; }

    // `work(KeepGoing)` -> Result<T>; `then(const Result<T>&)` follows on this thread. What was stopped and a broken
    // world are said by the runner and `then` does not follow.
    template <class Work, class Then>
    void run(const QString& sentence, Work work, Then then) {
        using Outcome = std::invoke_result_t<Work, KeepGoing>;
        using Answer = std::shared_ptr<const Outcome>;
        begin(sentence);
        auto* job = m_runner.runInBackground(
            this,
            [work = std::move(work)](Progress& progress) mutable -> Result<Answer> {
                return Answer(std::make_shared<const Outcome>(work([&progress] { return !progress.cancelled(); })));
            },
            [this, then = std::move(then)](const std::optional<Answer>& answer) {
                end();
                if (!answer) return;
                const bool stopped = !(*answer)->ok() && (*answer)->error().code == ErrorCode::Cancelled;
                stopped ? sayStopped((*answer)->error()) : then(**answer);
            });
        connect(m_cover.data(), &WorkCover::stopAsked, job, &BackgroundJob::cancel);
    }

private:
    void begin(const QString& sentence) {
        m_runner.beginAlone();
        m_cover = new WorkCover(m_page->window());
        m_cover->begin(sentence, true);
    }
    void sayStopped(const Error& error) {
        m_runner.say({.sentence = ui::sentence(error), .action = {}, .onAction = {}});
    }
    void end() {
        if (m_cover) m_cover->end();
        if (m_cover) m_cover->deleteLater();
        m_cover = nullptr;
        m_runner.endAlone();
    }

    ActionRunner& m_runner;
    QWidget* m_page;
    QPointer<WorkCover> m_cover;
};

} // namespace preceptor::ui
