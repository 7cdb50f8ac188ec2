// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace preceptor::ui {

namespace {

constexpr qint64 kLongestLook = 10'000; // a shorter choice counts after that long

bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
    case QEvent::Drop: return true;
    default: return false;
    }
}

qint64 millisSinceStart() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

IdleLock::IdleLock(Millis interval, QObject* parent)
    : QObject(parent), m_interval(std::move(interval)), m_now(&millisSinceStart) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
}

IdleLock::~IdleLock() { setWatching(false); }

void IdleLock::setWatching(bool watching) {
    if (qApp) {
        qApp->removeEventFilter(this);
        if (watching) qApp->installEventFilter(this);
    }
    m_watching = watching;
    m_timer.stop();
    if (!watching) return;
    m_touched = m_now();
    m_timer.start(static_cast<int>(std::clamp<qint64>(m_interval(), 0, kLongestLook)));
}

void IdleLock::look() {
    if (!m_watching) return;
    const qint64 left = m_interval() - (m_now() - m_touched);
    if (left > 0) return m_timer.start(static_cast<int>(std::min(left, kLongestLook)));
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject*, QEvent* event) {
    if (!isTouch(event->type())) return false;
    m_touched = m_now();
    if (!m_timer.isActive()) look(); // it had said so already
    return false;
}

} // namespace preceptor::ui
