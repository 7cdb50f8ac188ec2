// SPDX-License-Identifier: GPL-3.0-or-later
// What just happened, in one sentence, with one way back. Never takes the focus, never blocks, never lies over what can
// be pressed: it looks for a free place, beginning at the bottom centre; stays 6 seconds, and as long as the pointer or
// the focus is on it. Announced to screen readers.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

namespace preceptor::ui {

class Label;
class Button;
class IconLabel;

struct ToastText {
    enum class Kind { Done, Problem };
    QString sentence;
    QString action; // empty: no button
    std::function<void()> onAction;
    Kind kind = Kind::Done;
};

class Toast final : public QFrame {
    Q_OBJECT
public:
    static constexpr char kKeepClear[] = "keepClear"; // property of a view whose items are pressed

    explicit Toast(QWidget* over);
    void say(const ToastText& text); // replaces what is shown
    const QString& sentence() const { return m_text.sentence; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QPoint freePlace() const;
    void act();
    void goUnlessHeld();

    ToastText m_text;
    QTimer m_timer;
    IconLabel* m_icon;
    Label* m_sentence;
    Button* m_action;
};

} // namespace preceptor::ui
