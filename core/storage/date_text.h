// SPDX-License-Identifier: GPL-3.0-or-later
// A day as the text that is stored, kept alive while a cell borrows it; no day is NULL.
#pragma once

#include "core/base/value.h"

namespace preceptor {

class DateText {
public:
    explicit DateText(Date day) : m_text(day.iso()) {}
    explicit DateText(std::optional<Date> day) : m_text(day ? day->iso() : std::string()) {}
    Cell cell() const { return Cell::orNull(m_text); }

private:
    std::string m_text;
};

} // namespace preceptor
