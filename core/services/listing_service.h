// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of row the file keeps, for scripts and spreadsheets: listed with the names of what it refers to, and found
// by what a person would call it.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace preceptor {

class UnitOfWork;

// Text, whole number, number or nothing.
using ListedValue = std::variant<std::monostate, std::int64_t, double, std::string>;

struct ListFilter {
    std::string column;
    std::string value; // as text
};

class ListingService {
public:
    explicit ListingService(UnitOfWork& unit) : m_unit(unit) {}

    std::vector<std::string> kinds();
    // NotFound (args: kind, text) for a kind that is not there; "people" and "progress" are known too.
    Result<std::vector<std::string>> columns(std::string_view kind);
    // InvalidInput names a filter's column that the kind does not have.
    Status forEach(std::string_view kind, const std::vector<ListFilter>& filters,
                   const std::function<void(const std::vector<ListedValue>&)>& row);

    // The one row that `text` means: an id, code, name or day. NotFound or Ambiguous (args: kind,
    // text; the ids of the first few, by id).
    Result<std::int64_t> idOf(std::string_view kind, const std::string& text,
                              const std::vector<ListFilter>& filters = {});
    template <class IdType>
    Result<IdType> find(std::string_view kind, const std::string& text, const std::vector<ListFilter>& filters = {}) {
        const auto id = idOf(kind, text, filters);
        if (!id) return id.error();
        return IdType{*id};
    }

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
