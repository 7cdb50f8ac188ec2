// SPDX-License-Identifier: GPL-3.0-or-later
// "Take up a file": a place to drop one, a button to choose one, the passphrase where the file asks for it, and the
// reason where it is refused.
#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QStackedWidget;

namespace preceptor::ui {

class Button;
class Label;

class TakeCard final : public Card {
    Q_OBJECT
public:
    explicit TakeCard(QWidget* parent = nullptr);
    void showChoice();
    void askPassphrase(const QString& file, bool wrong);
    void say(const QString& sentence, Tone tone); // about the file that was chosen
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void chooseAsked();
    void passphraseGiven(const QString& passphrase);

private:
    QWidget* buildChoice();
    QWidget* buildQuestion();
    void open();

    Label* m_title;
    QStackedWidget* m_stack;
    Label* m_hint;
    Label* m_said;
    Button* m_choose;
    Label* m_question;
    QLineEdit* m_passphrase;
    Button* m_show;
    Label* m_wrong;
    Button* m_open;
    Button* m_cancel;
    QString m_file;
};

} // namespace preceptor::ui
