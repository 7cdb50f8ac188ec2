// SPDX-License-Identifier: GPL-3.0-or-later
// Text of a case on the clipboard, where every program can read it: it is taken off again after two minutes, when the
// file is locked and when Preceptor is closed, unless something else is there by then. What was copied is remembered by
// its hash only.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace preceptor::ui {

class BriefClipboard final : public QObject {
    Q_OBJECT
public:
    static constexpr int kMinutes = 2;
    explicit BriefClipboard(QObject* parent = nullptr);
    void copy(const QString& text);
    void takeOff();
    bool isWaiting() const { return m_timer.isActive(); }

private:
    QTimer m_timer;
    QByteArray m_hash;
};

} // namespace preceptor::ui
