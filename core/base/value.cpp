// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/value.h"

namespace preceptor {

Cell::Cell(const Value& v) {
    if (const auto* i = std::get_if<std::int64_t>(&v))
        *this = Cell(*i);
    else if (const auto* d = std::get_if<double>(&v))
        *this = Cell(*d);
    else if (const auto* s = std::get_if<std::string>(&v))
        *this = Cell(std::string_view(*s));
}

bool Cell::equals(const Value& v) const {
    switch (m_type) {
    case Type::Null: return std::holds_alternative<std::monostate>(v);
    case Type::Integer: {
        // A REAL column gives whole numbers back as doubles.
        if (const auto* d = std::get_if<double>(&v)) return *d == static_cast<double>(m_integer);
        const auto* i = std::get_if<std::int64_t>(&v);
        return i != nullptr && *i == m_integer;
    }
    case Type::Real: {
        const auto* d = std::get_if<double>(&v);
        return d != nullptr && *d == m_real;
    }
    case Type::Text: {
        const auto* s = std::get_if<std::string>(&v);
        return s != nullptr && *s == m_text;
    }
    }
    return false;
}

Value Cell::own() const {
    switch (m_type) {
    case Type::Null: return std::monostate{};
    case Type::Integer: return m_integer;
    case Type::Real: return m_real;
    case Type::Text: return std::string(m_text);
    }
    return std::monostate{};
}

} // namespace preceptor
