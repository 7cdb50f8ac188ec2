// SPDX-License-Identifier: GPL-3.0-or-later
// A new passphrase, typed twice; what is wrong with it is said while it is typed, by core's own rule.
#pragma once

#include "ui/support/passphrase_line.h"

namespace preceptor::ui {

class Label;

class NewPassphrase final : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphrase(QWidget* parent = nullptr);
    bool good() const; // long enough, not easy to guess, and twice the same
    SecretText take();
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();
    void entered();

private:
    void judge();
    QString problem() const;

    PassphraseLine* m_first;
    PassphraseLine* m_again;
    Label* m_firstCaption;
    Label* m_againCaption;
    Label* m_said;
};

} // namespace preceptor::ui
