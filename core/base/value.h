// SPDX-License-Identifier: GPL-3.0-or-later
// One value on its way into or out of a row. `Cell` borrows its text (it must outlive the call); `Value` owns it.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace preceptor {

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

class Cell {
public:
    enum class Type : unsigned char { Null, Integer, Real, Text };

    Cell() = default;
    Cell(std::nullptr_t) {}
    Cell(bool v) : m_type(Type::Integer), m_integer(v ? 1 : 0) {}
    template <std::integral T>
    Cell(T v) : m_type(Type::Integer), m_integer(static_cast<std::int64_t>(v)) {}
    Cell(double v) : m_type(Type::Real), m_real(v) {}
    Cell(std::string_view v) : m_type(Type::Text), m_text(v) {}
    Cell(const std::string& v) : Cell(std::string_view(v)) {}
    Cell(const char* v) : Cell(std::string_view(v)) {}
    template <class Tag>
    Cell(Id<Tag> id) : m_type(id ? Type::Integer : Type::Null), m_integer(id.value) {}
    template <class T>
    Cell(const std::optional<T>& v) : Cell(v ? Cell(*v) : Cell()) {}
    explicit Cell(const Value& v);

    // Empty text is stored as NULL: "not given" has one form.
    static Cell orNull(std::string_view text) { return text.empty() ? Cell() : Cell(text); }

    Type type() const { return m_type; }
    std::int64_t integer() const { return m_integer; }
    double real() const { return m_real; }
    std::string_view text() const { return m_text; }
    bool equals(const Value& v) const;
    Value own() const;

private:
    Type m_type = Type::Null;
    std::int64_t m_integer = 0;
    double m_real = 0;
    std::string_view m_text;
};

} // namespace preceptor
