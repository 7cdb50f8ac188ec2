// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of every register: list, save, erase. Rows are checked against their description before anything is
// written.
#pragma once

#include "core/base/result.h"
#include "core/model/register.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class CaseScanner;
class UnitOfWork;

// Rows whose column equals the value, as text: a code, an ISO date, a number or an id.
struct RowFilter {
    std::string column;
    std::string value;
};

class RegisterService {
public:
    RegisterService(UnitOfWork& unit, CaseScanner& scanner) : m_unit(unit), m_scanner(scanner) {}

    // NotFound for an unknown register; InvalidInput for a column it does not have.
    Result<std::vector<RegisterRow>> list(std::string_view code, const std::vector<RowFilter>& filters = {});
    Result<RegisterRow> find(std::string_view code, std::int64_t id);
    // What names a row of a table, for showing a reference.
    // In the language, "zh_CN", where the row has a title in it.
    std::string titleOf(std::string_view table, std::int64_t id, std::string_view language = {});
    // All live rows of a table that a reference may point to, by title. Not for persons: they have PersonSearch.
    std::vector<RowChoice> choices(std::string_view table, std::string_view language = {});

    // What a decision to entrust with these values rests on, newest first; none for another register, and while nobody
    // has said who, what or when.
    std::optional<std::vector<Observed>> observed(const Register& reg, const std::vector<FieldValue>& values);

    // `id` none = a new row, which gets what is fresh where nothing is given, and of a case the conference at which
    // that was presented. Values in the order of the register's fields. Answers the row's id. IdentifyingText where the
    // free text of a scanned register may tell who a patient is.
    Result<std::int64_t> save(std::string_view code, std::optional<std::int64_t> id, std::vector<FieldValue> values);
    // What `save` would refuse of it as it stands, identifying text also where the rest is not ready yet; nothing is
    // written. None for an unknown register.
    std::vector<FieldIssue> issues(std::string_view code, std::optional<std::int64_t> id,
                                   std::vector<FieldValue> values);
    // InUse (args: register, table that refers to it) leaves everything as it was.
    Status erase(std::string_view code, const std::vector<std::int64_t>& ids);
    Status restore(std::string_view code, const std::vector<std::int64_t>& ids);

private:
    // Gives a new row what is fresh; what of it cannot be.
    std::vector<FieldIssue> complete(const Register& reg, std::optional<std::int64_t> id,
                                     std::vector<FieldValue>& values);
    std::vector<FieldIssue> fileIssues(const Register& reg, std::int64_t id, const std::vector<FieldValue>& values);
    Status scan(const Register& reg, std::optional<std::int64_t> row, const std::vector<FieldValue>& values);

    UnitOfWork& m_unit;
    CaseScanner& m_scanner;
};

} // namespace preceptor
