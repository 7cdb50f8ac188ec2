// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over the whole window while work goes on that nobody else may disturb: the window stays alive and paints, but no
// key, click, shortcut, drop or close reaches what is below, but for shortcuts of the window that pass it (kPasses).
// Says what is done only when it takes a moment.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace preceptor::ui {

class Button;
class Card;
class Label;

class WorkCover final : public QWidget {
    Q_OBJECT
public:
    static constexpr const char* kPasses = "passesWorkCover"; // property of a QShortcut that works meanwhile too
    explicit WorkCover(QWidget* over);
    ~WorkCover() override;
    void begin(const QString& sentence, bool stoppable = false);
    void end(); // the focus goes back where it was

Q_SIGNALS:
    void stopAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void appear();

    QTimer m_delay;
    Card* m_card;
    Label* m_sentence;
    Button* m_stop;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace preceptor::ui
