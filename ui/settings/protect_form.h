// SPDX-License-Identifier: GPL-3.0-or-later
// What protecting a plain file means, and what is asked for it: the name and passphrase of its first coordinator.
#pragma once

#include "core/services/protection.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace preceptor::ui {

class Button;
class Label;
class NewPassphrase;
class TitledCard;
class WrappedCheck;

class ProtectForm final : public QWidget {
    Q_OBJECT
public:
    explicit ProtectForm(QWidget* parent = nullptr);
    // `tooLarge`: it cannot be protected; `large`: it can, and will open slowly.
    void start(const QString& name, bool large, bool tooLarge);
    NewHolder take();
    bool recoveryKeyWanted() const;
    void sayProblem(const QString& sentence);
    void retranslate();

Q_SIGNALS:
    void submitted();

private:
    QWidget* buildForm();
    QWidget* buildWords();
    void judge();

    TitledCard* m_formCard;
    TitledCard* m_wordsCard;
    Label* m_nameCaption;
    QLineEdit* m_name;
    NewPassphrase* m_passphrase;
    WrappedCheck* m_recovery;
    Label* m_noRecovery;
    Label* m_size;
    Label* m_problem;
    Button* m_protect;
    QList<Label*> m_words;
    bool m_large = false;
    bool m_tooLarge = false;
};

} // namespace preceptor::ui
