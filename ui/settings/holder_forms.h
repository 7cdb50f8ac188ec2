// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of the drawer over the people of a protected file: somebody new, another passphrase of one's own, and what is
// asked before somebody is removed, the recovery key renewed or the protection taken off.
#pragma once

#include "core/services/protection.h"
#include "ui/support/new_passphrase.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace preceptor::ui {

class Button;
class CodeCombo;
class Label;

// A column of inputs over one primary button.
class HolderForm : public QWidget {
    Q_OBJECT
public:
    explicit HolderForm(const char* submitName, QWidget* parent = nullptr);
    void sayProblem(const QString& sentence);

Q_SIGNALS:
    void submitted();

protected:
    QVBoxLayout* column() const { return m_column; }
    Button* press() const { return m_press; }
    Label* addCaption();
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;

private:
    QVBoxLayout* m_column;
    Label* m_problem;
    Button* m_press;
};

class AddHolderForm final : public HolderForm {
    Q_OBJECT
public:
    explicit AddHolderForm(QWidget* parent = nullptr);
    NewHolder take();

protected:
    void retranslate() override;

private:
    void judge();

    Label* m_nameCaption;
    QLineEdit* m_name;
    Label* m_roleCaption;
    CodeCombo* m_role;
    Label* m_roleSays;
    NewPassphrase* m_passphrase;
};

// Asks once more for what opened the file.
class ChangePassphraseForm final : public HolderForm {
    Q_OBJECT
public:
    struct Words {
        QString before;
        QString press;
    };
    explicit ChangePassphraseForm(std::function<Words()> words, QWidget* parent = nullptr);
    SecretText takeBefore();
    SecretText takeNew();

protected:
    void retranslate() override;

private:
    void judge();

    std::function<Words()> m_words;
    Label* m_beforeCaption;
    PassphraseLine* m_before;
    NewPassphrase* m_passphrase;
};

// Says what will be, then does it. What takes something away is no primary button.
class ConfirmForm final : public HolderForm {
    Q_OBJECT
public:
    struct Words {
        QString what;
        QString press;
    };
    ConfirmForm(const char* submitName, std::function<Words()> words, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    std::function<Words()> m_words;
    Label* m_what;
};

} // namespace preceptor::ui
