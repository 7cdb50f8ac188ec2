// SPDX-License-Identifier: GPL-3.0-or-later
// Over the page while something about the open file has to be known: what it is, and one way out.
#pragma once

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QFrame>

namespace preceptor::ui {

class Button;
class Label;

class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    void setSentence(const QString& sentence);

Q_SIGNALS:
    void pressed();

protected:
    // Hidden at first.
    NoticeStrip(Icon icon, Tone tone, Button* way, QWidget* parent);
    virtual void retranslate() = 0;
    Button& way() { return *m_way; }
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Tone m_tone;
    Label* m_sentence;
    Button* m_way;
};

} // namespace preceptor::ui
