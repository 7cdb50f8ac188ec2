// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook besides its sheets: relations, the list of sheets, number formats and shared strings.
#pragma once

#include "core/tabular/number_format.h"
#include "core/tabular/xml_reader.h"
#include "core/tabular/zip_archive.h"

#include <map>
#include <string>
#include <vector>

namespace preceptor::xlsx {

struct Relation {
    std::string id;
    std::string type;   // the last word of the type's address: "worksheet", "styles"
    std::string target; // full part name, such as "xl/worksheets/sheet1.xml"
};
// Relations of `part` ("" for the package); empty if it has none.
Result<std::vector<Relation>> readRelations(const ZipArchive& archive, const std::string& part);

struct WorkbookSheet {
    std::string name;
    std::string relation;
    bool hidden = false;
};
struct WorkbookPart {
    std::vector<WorkbookSheet> sheets;
    bool date1904 = false;
};
Result<WorkbookPart> readWorkbookPart(const ZipArchive& archive, const std::string& part);

// Meaning of every cell style, by its index.
Result<std::vector<NumberMeaning>> readStyles(const ZipArchive& archive, const std::string& part);

// Shared strings, rich text joined, phonetic guides left out.
Result<std::vector<std::string>> readSharedStrings(const ZipArchive& archive, const std::string& part);

// _x000D_ and its like -> the character; _x005F_ protects a literal one. NUL and surrogates become U+FFFD.
std::string unescaped(std::string_view text);

// Streams the part into the handler; FileDamaged if it is no well-formed XML, FileTooLarge if the handler says so.
Status parsePart(const ZipArchive& archive, const std::string& part, XmlHandler& handler);

} // namespace preceptor::xlsx
