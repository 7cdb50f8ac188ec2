// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks (XLSX) -> sheets of typed cells. Reads what Excel, WPS, LibreOffice, POI and Google write: shared, inline
// and rich text, cells without references, strict and prefixed namespaces, East Asian date formats, the 1904 calendar,
// cells merged over several rows: each of the rows has their value. One merged over columns, as a title over a table
// is, stands in the first of them. Never trusts the size a sheet claims.
#pragma once

#include "core/base/result.h"
#include "core/tabular/read_warning.h"
#include "core/tabular/sheet.h"
#include "core/tabular/zip_archive.h"

#include <memory>
#include <string>
#include <vector>

namespace preceptor {

struct SheetName {
    std::string name;
    bool hidden = false;
    bool operator==(const SheetName&) const = default;
};

struct XlsxLimits {
    std::size_t rowCells = 16'384;
    std::size_t rows = 1'048'576; // as many as a sheet of Excel has
    std::size_t cells = 20'000'000;
    std::size_t cellBytes = std::size_t{1} << 20U;
    std::size_t textBytes = std::size_t{256} << 20U; // of all cells, a string as often as it is shown
    ZipLimits zip;
};

struct XlsxTable {
    Sheet sheet;
    std::uint32_t blankRows = 0;
    std::vector<ReadWarning> warnings;
};

class XlsxWorkbook {
public:
    // Takes the bytes of the file; `name` is for error messages. FileDamaged, FileUnknownFormat (a ZIP without a
    // workbook), FileTooLarge.
    static Result<XlsxWorkbook> open(std::string bytes, const std::string& name, const XlsxLimits& limits = {});

    const std::vector<SheetName>& sheets() const { return m_sheets; }
    std::size_t firstVisible() const;
    Result<XlsxTable> read(std::size_t sheet) const;

private:
    std::shared_ptr<const std::string> m_bytes;
    std::shared_ptr<const ZipArchive> m_archive;
    std::string m_name;
    XlsxLimits m_limits;
    std::vector<SheetName> m_sheets;
    std::vector<std::string> m_sheetParts;
    std::string m_stylesPart;
    std::string m_stringsPart;
    bool m_date1904 = false;
};

} // namespace preceptor
