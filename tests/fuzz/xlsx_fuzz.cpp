// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile workbooks for libFuzzer, see packaging/fuzz. Beginning with "PK" the bytes are the whole file; else they are
// the XML of its parts with the byte 1D between them, put into a sound container, so that the readers of the parts are
// met.
#include "core/tabular/xlsx_reader.h"
#include "tests/support/zip_builder.h"

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace preceptor;
using namespace preceptor::test;

namespace {

void insist(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

// So small that they are met.
constexpr XlsxLimits kLimits{
    .rowCells = 40, .cells = 2000, .cellBytes = 300, .zip = {.partBytes = 1U << 20U, .ratio = 50, .ratioFrom = 4096}};

std::string container(std::string_view parts) {
    constexpr std::array kNames{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
                                "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "_rels/.rels"};
    ZipParts files;
    for (const char* name : kNames) {
        const std::size_t end = std::min(parts.find('\x1D'), parts.size());
        files.emplace_back(name, parts.substr(0, end));
        parts.remove_prefix(std::min(end + 1, parts.size()));
    }
    return zipOf(files, Packing::Stored);
}

bool isOfWorkbooks(ErrorCode code) {
    return code == ErrorCode::FileDamaged || code == ErrorCode::FileUnknownFormat || code == ErrorCode::FileTooLarge;
}

void inspect(const Sheet& sheet) {
    std::size_t cells = 0;
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        insist(!isBlankRow(sheet.row(row)), "blank rows are left out");
        insist(sheet.row(row).size() <= kLimits.rowCells, "no more cells in a row than allowed");
        cells += sheet.row(row).size();
    }
    insist(cells <= kLimits.cells, "no more cells than allowed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto book = XlsxWorkbook::open(input.starts_with("PK") ? std::string(input) : container(input), "f", kLimits);
    if (!book) {
        insist(isOfWorkbooks(book.error().code) && book.error().args.at(0) == "f", "refused with a code of workbooks");
        return 0;
    }
    insist(book->firstVisible() < book->sheets().size(), "a sheet to begin with");
    for (std::size_t i = 0; i < std::min<std::size_t>(book->sheets().size(), 4); ++i) {
        const auto table = book->read(i);
        if (table)
            inspect(table->sheet);
        else
            insist(isOfWorkbooks(table.error().code) && table.error().args.at(0) == "f", "refused with a code");
    }
    return 0;
}
