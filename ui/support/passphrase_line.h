// SPDX-License-Identifier: GPL-3.0-or-later
// A line for a passphrase that can be shown, and the one place where what was typed becomes bytes for core. Qt keeps
// copies of a text that nobody can wipe, so it is taken once and the line is empty then.
#pragma once

#include "core/base/secret_text.h"

#include <QWidget>

class QLineEdit;

namespace preceptor::ui {

class Button;

class PassphraseLine final : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseLine(const QString& name, QWidget* parent = nullptr); // object name of the line
    QLineEdit* line() const { return m_line; }
    void setWords(const QString& words); // accessible name
    void setShown(bool shown);
    void retranslate();
    SecretText take(); // and empties the line

Q_SIGNALS:
    void edited();
    void entered();
    void shownChanged(bool shown);

private:
    QLineEdit* m_line;
    Button* m_show;
};

} // namespace preceptor::ui
