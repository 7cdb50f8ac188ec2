// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/background.h"

#include <QTimer>

namespace preceptor::ui {

namespace {

constexpr int kReportMillis = 100;

} // namespace

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob() {
    m_progress.cancel();
    if (m_thread.joinable()) m_thread.join();
}

void BackgroundJob::start(Work work) {
    m_running = true;
    auto* ticker = new QTimer(this);
    connect(ticker, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress.done(), m_progress.total()); });
    connect(this, &BackgroundJob::finished, ticker, &QTimer::stop);
    ticker->start(kReportMillis);
    m_thread = std::thread([this, work = std::move(work)] { run(work); });
}

void BackgroundJob::run(const Work& work) {
    try {
        work(m_progress);
    } catch (...) {
        m_thrown = std::current_exception();
    }
    const auto finish = [this] {
        m_running = false;
        Q_EMIT finished();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void BackgroundJob::rethrow() const {
    if (m_thrown) std::rethrow_exception(m_thrown);
}

} // namespace preceptor::ui
