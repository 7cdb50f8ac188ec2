// SPDX-License-Identifier: GPL-3.0-or-later
// Says when nobody has touched keyboard, mouse or screen for a while. Watches the events of this program only, which
// are what a person working with it makes.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace preceptor::ui {

class IdleLock final : public QObject {
    Q_OBJECT
public:
    // How long, in milliseconds; asked again and again, so that a new choice counts at once.
    using Millis = std::function<qint64()>;
    explicit IdleLock(Millis interval, QObject* parent = nullptr);
    ~IdleLock() override;
    void setInterval(Millis interval) { m_interval = std::move(interval); }
    void setClock(Millis now) { m_now = std::move(now); } // any that only goes forward
    void setWatching(bool watching);
    bool watching() const { return m_watching; }
    // Looks now; the timer does so by itself.
    void look();

Q_SIGNALS:
    void idle(); // once, until something is touched or watching begins anew

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Millis m_interval;
    Millis m_now;
    qint64 m_touched = 0;
    QTimer m_timer;
    bool m_watching = false;
};

} // namespace preceptor::ui
