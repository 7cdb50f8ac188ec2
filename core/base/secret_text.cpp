// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_text.h"

#include <sodium.h>

namespace preceptor {

SecretText& SecretText::operator=(SecretText&& other) noexcept {
    if (this == &other) return *this;
    wipe();
    m_text = std::move(other.m_text);
    other.wipe();
    return *this;
}

void SecretText::wipe() noexcept {
    sodium_memzero(m_text.data(), m_text.size());
    m_text.clear();
}

} // namespace preceptor
