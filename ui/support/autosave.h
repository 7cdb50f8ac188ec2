// SPDX-License-Identifier: GPL-3.0-or-later
// There is no Save button: a form is written when a field is left, at once for a choice, and a moment after the last
// key in a longer text. Never in the middle of a word, but where a draft must outlive the program: see keepUp().
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace preceptor::ui {

class Autosave final : public QObject {
    Q_OBJECT
public:
    // Watches every input below `form` that is there now.
    Autosave(QWidget* form, std::function<void()> save);
    void watch(QWidget* part); // inputs that were added later
    void flush();              // what waits is written now
    bool dirty() const { return m_dirty; }
    // From now on every field is written a moment after its last key, and at the latest some seconds after its first.
    void keepUp() { m_keepsUp = true; }

private:
    void touch();
    void pause();
    void saveIfTouched();

    std::function<void()> m_save;
    QTimer m_pause;
    QElapsedTimer m_waiting; // since the first key that is not written
    bool m_dirty = false;
    bool m_keepsUp = false;
};

} // namespace preceptor::ui
