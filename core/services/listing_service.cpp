// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/listing_service.h"

#include "core/storage/case_repository.h"
#include "core/storage/table_reader.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>

namespace preceptor {

namespace {

// The table a kind means: its name, its plural, or the word people use for it.
const TableInfo* tableOf(const TableCatalogue& catalogue, std::string_view kind) {
    if (kind == "people") kind = "person";
    if (kind == "case" || kind == "cases") kind = "case_item";
    if (kind == "progress") kind = "module_progress";
    for (const TableInfo& table : catalogue.tables())
        if (table.name == kind || table.name + "s" == kind) return &table;
    return nullptr;
}

// Of a case, told as they count: the privacy list holds for the texts for which it was ticked, and so does an approval.
constexpr std::string_view kPrivacyList = "deid_checklist";
constexpr std::string_view kState = "review_status";

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const std::string& code : codes) text += (text.empty() ? "" : " ") + code;
    return text;
}

bool counts(std::string_view column) { return column == kPrivacyList || column == kState; }

Error unknownKind(std::string_view kind) { return fail(ErrorCode::NotFound, {"register", std::string(kind)}); }

Result<std::vector<ColumnFilter>> checked(const std::vector<ListFilter>& filters,
                                          const std::vector<std::string>& columns) {
    std::vector<ColumnFilter> good;
    std::vector<FieldIssue> issues;
    for (const ListFilter& filter : filters) {
        if (std::find(columns.begin(), columns.end(), filter.column) == columns.end())
            issues.push_back({filter.column, IssueCode::NotFound, {}});
        good.push_back({filter.column, filter.value});
    }
    if (!issues.empty()) return invalid(std::move(issues));
    return good;
}

} // namespace

std::vector<std::string> ListingService::kinds() {
    std::vector<std::string> names;
    for (const TableInfo& table : m_unit.catalogue().tables()) names.push_back(table.name);
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::vector<std::string>> ListingService::columns(std::string_view kind) {
    const TableInfo* table = tableOf(m_unit.catalogue(), kind);
    if (table == nullptr) return unknownKind(kind);
    return TableReader(m_unit.db()).columns(*table);
}

Status ListingService::forEach(std::string_view kind, const std::vector<ListFilter>& filters,
                               const std::function<void(const std::vector<ListedValue>&)>& row) {
    const TableInfo* table = tableOf(m_unit.catalogue(), kind);
    if (table == nullptr) return unknownKind(kind);
    TableReader reader(m_unit.db());
    const auto columns = reader.columns(*table);
    auto good = checked(filters, columns);
    if (!good) return good.error();
    if (table->name != "case_item") {
        reader.forEach(*table, *good, row);
        return success();
    }
    std::vector<ColumnFilter> asTheyCount;
    for (const ColumnFilter& filter : *good)
        if (counts(filter.column)) asTheyCount.push_back(filter);
    std::erase_if(*good, [](const ColumnFilter& filter) { return counts(filter.column); });
    CaseRepository cases(m_unit.db());
    reader.forEach(*table, *good, [&](const std::vector<Value>& values) {
        std::vector<ListedValue> shown = values;
        const CaseId id{std::get<std::int64_t>(values.front())};
        const auto valueOf = [&](std::string_view column) -> ListedValue& {
            return shown[static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin())];
        };
        const auto stored = reviewStatus(std::get<std::string>(valueOf(kState))).value_or(ReviewStatus::Submitted);
        const auto standing = cases.asItStands(id, stored);
        valueOf(kPrivacyList) = joined(standing.checklist);
        valueOf(kState) = std::string(codeOf(standing.status));
        const bool isMeant = std::all_of(asTheyCount.begin(), asTheyCount.end(), [&](const ColumnFilter& filter) {
            return valueOf(filter.column) == ListedValue(filter.value);
        });
        if (isMeant) row(shown);
    });
    return success();
}

Result<std::int64_t> ListingService::idOf(std::string_view kind, const std::string& text,
                                          const std::vector<ListFilter>& filters) {
    const TableInfo* table = tableOf(m_unit.catalogue(), kind);
    if (table == nullptr) return unknownKind(kind);
    const auto good = checked(filters, table->columns);
    if (!good) return good.error();
    const auto ids = TableReader(m_unit.db()).meant(*table, text, *good);
    if (ids.empty()) return fail(ErrorCode::NotFound, {std::string(kind), text});
    if (ids.size() > 1) {
        Error several = fail(ErrorCode::Ambiguous, {std::string(kind), text});
        for (const std::int64_t id : ids) several.args.push_back(std::to_string(id));
        return several;
    }
    return ids.front();
}

} // namespace preceptor
