// SPDX-License-Identifier: GPL-3.0-or-later
// What holds words of people by itself, beside what Qt's own widgets and models do: each of them can be told to hand
// out every text, so that the window can put them away, sealed, while its file is locked (ui/shell/sealed_words).
// everyText() finds the texts of a value by itself: of strings, of containers, and of the members of plain structs.
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace preceptor::ui {

class TextVisitor {
public:
    virtual ~TextVisitor() = default;
    virtual void visit(QString& text) = 0;
    virtual void visit(std::string& text) = 0;
};

class HoldsText {
public:
    HoldsText() = default;
    HoldsText(const HoldsText&) = delete;
    HoldsText& operator=(const HoldsText&) = delete;
    virtual ~HoldsText() = default;
    virtual void eachText(TextVisitor& visitor) = 0;
};

namespace each_text {

// Stands for a member of any type where a struct is put together.
struct Anything {
    template <class T>
    operator T&() const& noexcept;
    template <class T>
    operator T&&() const&& noexcept;
};

template <class T, std::size_t... I>
constexpr bool isMadeOf(std::index_sequence<I...>) {
    return requires { T{(static_cast<void>(I), Anything{})...}; };
}

template <class T, std::size_t N = 0>
constexpr std::size_t membersOf() {
    if constexpr (isMadeOf<T>(std::make_index_sequence<N + 1>{}))
        return membersOf<T, N + 1>();
    else
        return N;
}

// The members of a plain struct, one after the other.
template <class T, class Use>
void eachMember(T& value, const Use& use) {
    constexpr std::size_t kMembers = membersOf<T>();
    static_assert(kMembers <= 32, "more members than are told here");
    const auto all = [&](auto&... member) { (use(member), ...); };
    if constexpr (kMembers == 1) {
        auto& [a] = value;
        all(a);
    } else if constexpr (kMembers == 2) {
        auto& [a, b] = value;
        all(a, b);
    } else if constexpr (kMembers == 3) {
        auto& [a, b, c] = value;
        all(a, b, c);
    } else if constexpr (kMembers == 4) {
        auto& [a, b, c, d] = value;
        all(a, b, c, d);
    } else if constexpr (kMembers == 5) {
        auto& [a, b, c, d, e] = value;
        all(a, b, c, d, e);
    } else if constexpr (kMembers == 6) {
        auto& [a, b, c, d, e, f] = value;
        all(a, b, c, d, e, f);
    } else if constexpr (kMembers == 7) {
        auto& [a, b, c, d, e, f, g] = value;
        all(a, b, c, d, e, f, g);
    } else if constexpr (kMembers == 8) {
        auto& [a, b, c, d, e, f, g, h] = value;
        all(a, b, c, d, e, f, g, h);
    } else if constexpr (kMembers == 9) {
        auto& [a, b, c, d, e, f, g, h, i] = value;
        all(a, b, c, d, e, f, g, h, i);
    } else if constexpr (kMembers == 10) {
        auto& [a, b, c, d, e, f, g, h, i, j] = value;
        all(a, b, c, d, e, f, g, h, i, j);
    } else if constexpr (kMembers == 11) {
        auto& [a, b, c, d, e, f, g, h, i, j, k] = value;
        all(a, b, c, d, e, f, g, h, i, j, k);
    } else if constexpr (kMembers == 12) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l);
    } else if constexpr (kMembers == 13) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m);
    } else if constexpr (kMembers == 14) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    } else if constexpr (kMembers == 15) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    } else if constexpr (kMembers == 16) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    } else if constexpr (kMembers == 17) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    } else if constexpr (kMembers == 18) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r);
    } else if constexpr (kMembers == 19) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
    } else if constexpr (kMembers == 20) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t);
    } else if constexpr (kMembers == 21) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u);
    } else if constexpr (kMembers == 22) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v);
    } else if constexpr (kMembers == 23) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w);
    } else if constexpr (kMembers == 24) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x);
    } else if constexpr (kMembers == 25) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y);
    } else if constexpr (kMembers == 26) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z);
    } else if constexpr (kMembers == 27) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa);
    } else if constexpr (kMembers == 28) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb);
    } else if constexpr (kMembers == 29) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc);
    } else if constexpr (kMembers == 30) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd] = value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd);
    } else if constexpr (kMembers == 31) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee] =
            value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee);
    } else if constexpr (kMembers == 32) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee, ff] =
            value;
        all(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, bb, cc, dd, ee, ff);
    }
}

template <class T>
constexpr bool kIsOptional = false;
template <class T>
constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
constexpr bool kIsVariant = false;
template <class... T>
constexpr bool kIsVariant<std::variant<T...>> = true;
template <class T>
constexpr bool kIsPair = false;
template <class A, class B>
constexpr bool kIsPair<std::pair<A, B>> = true;

template <class T>
concept Range = requires(T& value) {
    value.begin();
    value.end();
};

// What is const, a key of a map among it, is left as it is.
template <class T>
void eachIn(T& value, TextVisitor& visitor) {
    const auto deeper = [&](auto&& part) { eachIn(part, visitor); };
    if constexpr (std::is_const_v<T>) {
    } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, std::string>) {
        visitor.visit(value);
    } else if constexpr (kIsOptional<T>) {
        if (value) deeper(*value);
    } else if constexpr (kIsVariant<T>) {
        std::visit(deeper, value);
    } else if constexpr (kIsPair<T>) {
        deeper(value.first);
        deeper(value.second);
    } else if constexpr (Range<T>) {
        for (auto&& part : value) deeper(part);
    } else if constexpr (std::is_aggregate_v<T> && std::is_class_v<T>) {
        eachMember(value, deeper);
    }
}

} // namespace each_text

template <class... Values>
void everyText(TextVisitor& visitor, Values&... values) {
    (each_text::eachIn(values, visitor), ...);
}

} // namespace preceptor::ui
