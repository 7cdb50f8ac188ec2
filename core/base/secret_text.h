// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is wiped when it goes, or is moved from: a passphrase on its way to be derived from.
#pragma once

#include <string>
#include <utility>

namespace preceptor {

class SecretText {
public:
    explicit SecretText(std::string text = {}) : m_text(std::move(text)) {}
    SecretText(SecretText&& other) noexcept : m_text(std::move(other.m_text)) { other.wipe(); }
    SecretText& operator=(SecretText&& other) noexcept;
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;
    ~SecretText() { wipe(); }
    const std::string& text() const { return m_text; }

private:
    void wipe() noexcept;
    std::string m_text;
};

} // namespace preceptor
