// SPDX-License-Identifier: GPL-3.0-or-later
// Makes ZIP containers and small workbooks in memory, so that no binary fixture is needed.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace preceptor::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>; // name, content

enum class Packing { Deflated, Stored };
std::string zipOf(const ZipParts& parts, Packing packing = Packing::Deflated);

struct WorkbookParts {
    std::string sheetData;          // rows: "<row r=\"1\"><c ...>"
    std::string afterSheetData;     // "<mergeCells>...", may be empty
    std::string sharedStrings;      // "<si>...</si>" items, may be empty
    std::string cellFormats;        // "<xf numFmtId=\"14\"/>" items, may be empty
    std::string numberFormats;      // "<numFmt .../>" items, may be empty
    std::string workbookProperties; // "<workbookPr date1904=\"1\"/>"
    std::string sheets = "<sheet name=\"Roster\" sheetId=\"1\" r:id=\"rId1\"/>";
};
std::string workbookOf(const WorkbookParts& parts);

// Sheets of text cells, an empty one being left out as spreadsheets do.
struct TextSheet {
    std::string name;
    std::vector<std::vector<std::string>> rows;
};
std::string workbookOf(const std::vector<TextSheet>& sheets);

} // namespace preceptor::test
