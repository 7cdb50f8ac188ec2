// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of the rows of a report what could tell who somebody is (ExportLevel::Deidentified, and of what people
// wrote themselves at Aggregate too): names become codes, numbers are left out, free text goes through the scanner.
#pragma once

#include "core/model/export_level.h"
#include "core/privacy/identifier_scanner.h"
#include "core/reports/catalogue.h"
#include "core/sync/secret_key.h"

#include <cstdint>
#include <string>
#include <vector>

namespace preceptor {

// Codes of people for one export: the same person has the same code in all files of it, and another in the next. The
// key is nowhere but here, so nobody can lead a code back to the person, or from one export to another.
class Pseudonyms {
public:
    std::string of(std::int64_t id) const; // "P-7KQ2M9XD"

private:
    SecretKey m_key = SecretKey::random();
};

class ReportMask {
public:
    ReportMask(const ReportInfo& report, ExportLevel level, const Pseudonyms& codes, IdentifierScanner scanner)
        : m_report(report), m_level(level), m_codes(codes), m_scanner(std::move(scanner)) {}

    // Rows of people come in the order of their codes: that of their names would tell much of them.
    void apply(std::vector<std::vector<Value>>& rows) const;

private:
    void maskRow(std::vector<Value>& row) const;
    std::string cleaned(const std::string& text) const;

    const ReportInfo& m_report;
    ExportLevel m_level;
    const Pseudonyms& m_codes;
    IdentifierScanner m_scanner;
};

} // namespace preceptor
