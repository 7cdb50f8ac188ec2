// SPDX-License-Identifier: GPL-3.0-or-later
// A value or an Error; the only way a service or reader says "no".
#pragma once

#include "core/base/error.h"

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace preceptor {

struct Unit {
    bool operator==(const Unit&) const = default;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return assert(ok()), std::get<0>(m_state); }
    const T& value() const& { return assert(ok()), std::get<0>(m_state); }
    T&& value() && { return assert(ok()), std::move(std::get<0>(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& { return assert(!ok()), std::get<1>(m_state); }
    Error&& error() && { return assert(!ok()), std::move(std::get<1>(m_state)); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<Unit>;
inline Status success() { return Unit{}; }
inline Error fail(ErrorCode code, std::vector<std::string> args = {}) { return Error{code, std::move(args), {}}; }
inline Error notFound(std::string_view kind, std::int64_t id) {
    return fail(ErrorCode::NotFound, {std::string(kind), std::to_string(id)});
}
inline Error invalid(std::vector<FieldIssue> issues) { return Error{ErrorCode::InvalidInput, {}, std::move(issues)}; }

} // namespace preceptor
