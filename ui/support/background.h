// SPDX-License-Identifier: GPL-3.0-or-later
// Work on another thread with a count and a way to stop it. Used through ActionRunner::runInBackground.
#pragma once

#include <QObject>

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <thread>

namespace preceptor::ui {

// The worker's end: says how far it is and asks whether to go on.
class Progress {
public:
    void report(std::int64_t done, std::int64_t total) {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    std::int64_t done() const { return m_done.load(std::memory_order_relaxed); }
    std::int64_t total() const { return m_total.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_done{0};
    std::atomic<std::int64_t> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

class BackgroundJob final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(Progress&)>;
    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override; // asks the work to stop and waits for it

    void start(Work work);
    void cancel() { m_progress.cancel(); }
    bool running() const { return m_running; }
    void rethrow() const; // what the work threw, if it did

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); // at most ten times a second
    void finished();

private:
    void run(const Work& work);

    Progress m_progress;
    std::thread m_thread;
    std::exception_ptr m_thrown;
    bool m_running = false;
};

} // namespace preceptor::ui
