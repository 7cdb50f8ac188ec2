// SPDX-License-Identifier: GPL-3.0-or-later
// A line for a passphrase that can be shown, and the one place where what was typed becomes bytes for core. Qt keeps
// copies of a text that nobody can wipe, so it is taken once and the line is empty then.
#pragma once

#include <QWidget>

#include <string>

class QLineEdit;

namespace preceptor::ui {

class Button;

// Wiped when it goes.
class TypedSecret {
public:
    explicit TypedSecret(std::string text = {}) : m_text(std::move(text)) {}
    TypedSecret(TypedSecret&& other) noexcept : m_text(std::move(other.m_text)) { other.wipe(); }
    TypedSecret& operator=(TypedSecret&& other) noexcept;
    TypedSecret(const TypedSecret&) = delete;
    TypedSecret& operator=(const TypedSecret&) = delete;
    ~TypedSecret() { wipe(); }
    const std::string& text() const { return m_text; }

private:
    void wipe() noexcept;
    std::string m_text;
};

class PassphraseLine final : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseLine(const QString& name, QWidget* parent = nullptr); // object name of the line
    QLineEdit* line() const { return m_line; }
    void setWords(const QString& words); // accessible name
    void setShown(bool shown);
    void retranslate();
    TypedSecret take(); // and empties the line

Q_SIGNALS:
    void edited();
    void entered();
    void shownChanged(bool shown);

private:
    QLineEdit* m_line;
    Button* m_show;
};

} // namespace preceptor::ui
