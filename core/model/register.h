// SPDX-License-Identifier: GPL-3.0-or-later
// A register is a plain list with a form: funders, targets, departments, protocols ... One description here gives it a
// table, a form, validation, CSV out and exchange. Code and table name are the same; columns are the schema's.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace preceptor {

// References: several rows of a table, in a table of links; its column is none of the register's own table.
enum class FieldType { Text, LongText, Date, Integer, Real, Flag, Code, Reference, References };

struct RegisterField {
    std::string_view column;
    FieldType type = FieldType::Text;
    bool required = false;
    std::string_view list = {}; // Code: name of the code list; Reference, References: table referred to
    std::string_view fresh =
        {}; // what a new row has if nothing is given: a code, "today", "in_four_weeks", or "1" for a flag
};

struct Register {
    std::string_view code; // = table
    std::vector<RegisterField> fields;
    std::vector<std::string_view> naturalKey = {}; // columns; empty = rows have ids of their own
    std::vector<std::string_view> title = {};      // columns whose first non-empty value names the row
    bool shownInSettings = true;                   // false: it has a page of its own
    bool scanned = false;                          // about a patient: nothing is guessed, free text must tell nobody
    // Of a column among the fields; none if it has no such field.
    std::optional<std::size_t> placeOf(std::string_view column) const;
};

std::span<const Register> allRegisters();
// Null for an unknown code.
const Register* findRegister(std::string_view code);

// A field's value: text (also codes and ISO dates), whole number (also flags and ids of references), number, or none.
// References: their ids as text, parted by blanks.
using FieldValue = std::variant<std::monostate, std::int64_t, double, std::string>;

std::vector<std::int64_t> idsOf(const FieldValue& references);
FieldValue referencesOf(const std::vector<std::int64_t>& ids);

// A choice for a reference field.
struct RowChoice {
    std::int64_t id = 0;
    std::string title;
};

struct RegisterRow {
    std::int64_t id = 0;
    std::vector<FieldValue> values; // in the order of Register::fields
};

// Somebody was seen doing an activity: what a decision to entrust it rests on.
struct Observed {
    std::string on;    // ISO day
    std::string level; // code of epa_level
    std::string observer;
};

} // namespace preceptor
