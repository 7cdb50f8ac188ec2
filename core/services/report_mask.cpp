// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_mask.h"

#include <algorithm>
#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::string_view kMaskAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // none that is taken for another
constexpr std::size_t kLetters = 8;
constexpr const char* kInstead = "[…]";

// Of what only may tell who somebody is: days, ages, places and workplaces may stand in a report.
bool leaves(const IdentifierFinding& found) {
    switch (found.kind) {
    case IdentifierKind::CalendarDate:
    case IdentifierKind::LunarDate:
    case IdentifierKind::OldAge:
    case IdentifierKind::Address:
    case IdentifierKind::InstitutionName: return found.severity == Severity::Block;
    default: return true;
    }
}

// By which the rows are of people or of single records.
std::optional<std::size_t> subjectOf(const ReportInfo& report) {
    for (std::size_t i = 0; i < report.columns.size(); ++i)
        if (report.columns[i].kind == ColumnKind::Id) return i;
    return std::nullopt;
}

} // namespace

std::string Pseudonyms::of(std::int64_t id) const {
    std::array<unsigned char, kLetters * 2> hash{};
    const std::string text = std::to_string(id);
    crypto_generichash_blake2b(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()),
                               text.size(), m_key.data(), SecretKey::kBytes);
    std::string code = "P-";
    for (std::size_t i = 0; i < kLetters; ++i)
        code += kMaskAlphabet[(hash[2 * i] * 256U + hash[2 * i + 1]) % kMaskAlphabet.size()];
    return code;
}

std::string ReportMask::cleaned(const std::string& text) const {
    std::string kept;
    std::size_t at = 0;
    for (const IdentifierFinding& found : m_scanner.scan(text)) {
        if (!leaves(found)) continue;
        kept.append(text, at, found.begin - at).append(kInstead);
        at = found.end;
    }
    return at == 0 ? text : kept.append(text, at, text.npos);
}

void ReportMask::maskRow(std::vector<Value>& row) const {
    std::string code;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto* id = m_report.columns[i].kind == ColumnKind::Id ? std::get_if<std::int64_t>(&row[i]) : nullptr;
        if (id == nullptr) continue;
        std::string mine = m_codes.of(*id);
        if (m_report.columns[i].code == "person_id") code = mine;
        row[i] = std::move(mine);
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto* text = std::get_if<std::string>(&row[i]);
        if (text == nullptr) continue;
        switch (m_report.columns[i].tells) {
        case Tells::Nothing: break;
        case Tells::Who:
            if (code.empty() && *text == "all") break; // of everybody
            row[i] = code.empty() ? Value() : Value(code);
            break;
        case Tells::Detail: row[i] = Value(); break;
        case Tells::Prose: row[i] = cleaned(*text); break;
        case Tells::Said: row[i] = m_level == ExportLevel::Aggregate ? Value() : Value(cleaned(*text)); break;
        }
    }
}

void ReportMask::apply(std::vector<std::vector<Value>>& rows) const {
    for (auto& row : rows) maskRow(row);
    if (const auto subject = subjectOf(m_report))
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const auto& a, const auto& b) { return a[*subject] < b[*subject]; });
}

} // namespace preceptor
