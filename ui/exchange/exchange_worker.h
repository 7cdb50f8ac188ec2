// SPDX-License-Identifier: GPL-3.0-or-later
// Runs exchange work on another thread. It uses the open file's own connection, so nobody else may use the file
// meanwhile: a cover keeps every key and click away until it is done, while the window stays alive.
#pragma once

#include "ui/support/action_runner.h"
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

    // `work()` -> Result<T>; `then(const Result<T>&)` follows on this thread. A broken world is said by the runner and
    // `then` does not follow.
    template <class Work, class Then>
    void run(const QString& sentence, Work work, Then then) {
        using Answer = std::shared_ptr<const std::invoke_result_t<Work>>;
        begin(sentence);
        m_runner.runInBackground(
            this,
            [work = std::move(work)](Progress&) -> Result<Answer> {
                return Answer(std::make_shared<const std::invoke_result_t<Work>>(work()));
            },
            [this, then = std::move(then)](const std::optional<Answer>& answer) {
                end();
                if (answer) then(**answer);
            });
    }

private:
    void begin(const QString& sentence) {
        m_runner.beginAlone();
        m_cover = new WorkCover(m_page->window());
        m_cover->begin(sentence);
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
