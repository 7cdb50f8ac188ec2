// SPDX-License-Identifier: GPL-3.0-or-later
// Says when the desktop's session is locked or the PC goes to sleep: systemd-logind and the desktop's screen saver over
// D-Bus. Sleep is held up until the file is closed (a "delay" inhibitor, at most some seconds). Where there is no such
// service nothing is said, and the idle time remains.
#pragma once

#include <QObject>

#include <memory>

namespace preceptor::ui {

class SessionWatch final : public QObject {
    Q_OBJECT
public:
    // `bus`: the address of one that stands for that of the system and that of the desktop; empty: these themselves.
    explicit SessionWatch(QObject* parent = nullptr, const QString& bus = {});
    ~SessionWatch() override;
    void start();    // there is something to be done before sleep; asks the buses, and comes back at once
    void letSleep(); // it is done

public Q_SLOTS:
    void onSleep(bool begins);
    void onSaver(bool active);
    void onLock();

Q_SIGNALS:
    void away(); // locked, or about to sleep

private:
    void listen();
    void holdSleep();
    void findSession();

    struct Hold;
    std::unique_ptr<Hold> m_hold;
    bool m_started = false;
};

} // namespace preceptor::ui
