// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a call into core and shows what went wrong: an Error as a sentence (or in the fields of a form), a
// StorageFailure as a sentence that must be read. Nothing is ever refused in silence.
#pragma once

#include "core/base/result.h"
#include "core/base/storage_failure.h"
#include "ui/support/background.h"
#include "ui/support/notices.h"

#include <functional>
#include <new>
#include <optional>
#include <type_traits>
#include <vector>

namespace preceptor::ui {

// What a call that found no memory left is told as.
inline StorageFailure noMemory() { return {FailureKind::OutOfMemory, "out of memory"}; }

class ActionRunner {
public:
    // Gets the field issues of a refused input; returns false if it could not show them all.
    using IssueSink = std::function<bool(const std::vector<FieldIssue>&)>;

    explicit ActionRunner(Notices& notices) : m_notices(notices) {}

    // `action` returns Result<T>; gives its value, or nothing after the problem has been shown.
    template <class Action>
    auto run(Action&& action, const IssueSink& issues = {}) {
        using Outcome = std::invoke_result_t<Action>;
        using Value = std::remove_cvref_t<decltype(std::declval<Outcome&>().value())>;
        try {
            return unpack<Value>(std::forward<Action>(action)(), issues);
        } catch (const StorageFailure& failure) {
            show(failure);
        } catch (const std::bad_alloc&) {
            show(noMemory());
        }
        return std::optional<Value>();
    }

    // For readers that return a plain value and can only fail with the world.
    template <class Reader>
    auto read(Reader&& reader) -> std::optional<std::invoke_result_t<Reader>> {
        try {
            return std::forward<Reader>(reader)();
        } catch (const StorageFailure& failure) {
            show(failure);
        } catch (const std::bad_alloc&) {
            show(noMemory());
        }
        return std::nullopt;
    }

    // Runs `work(Progress&)` -> Result<T> on a worker thread; `then(std::optional<T>)` follows on this thread unless
    // `context` is gone. While it runs nobody else may use what `work` uses.
    template <class Work, class Then>
    BackgroundJob* runInBackground(QObject* context, Work work, Then then) {
        using Outcome = std::invoke_result_t<Work, Progress&>;
        auto outcome = std::make_shared<std::optional<Outcome>>();
        auto* job = new BackgroundJob(context);
        QObject::connect(job, &BackgroundJob::finished, context, [this, job, outcome, then] {
            job->deleteLater();
            then(run([&]() -> Outcome {
                job->rethrow();
                return std::move(**outcome);
            }));
        });
        job->start([work = std::move(work), outcome](Progress& progress) mutable { outcome->emplace(work(progress)); });
        return job;
    }

    // Between the two, work on another thread has the open file to itself: what else would read it waits for the end.
    void beginAlone() { m_alone = true; }
    void endAlone();
    bool isAlone() const { return m_alone; }
    void whenFree(std::function<void()> action);

    void show(const Error& error, const IssueSink& issues = {});
    void show(const StorageFailure& failure);
    // What was done, with one way back.
    void say(const ToastText& text) { m_notices.say(text); }

private:
    template <class Value>
    std::optional<Value> unpack(Result<Value> result, const IssueSink& issues) {
        if (result.ok()) return std::move(result).value();
        show(result.error(), issues);
        return std::nullopt;
    }

    Notices& m_notices;
    bool m_alone = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace preceptor::ui
