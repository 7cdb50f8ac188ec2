// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_builder.h"

#include <stdexcept>
#include <zip.h>

namespace preceptor::test {

namespace {

const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relationship(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& items) {
    return "<?xml version=\"1.0\"?><Relationships xmlns=\"" + kPackage + "\">" + items + "</Relationships>";
}

std::string part(const std::string& element, const std::string& content) {
    return "<?xml version=\"1.0\"?><" + element + " xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice + "\">" + content +
           "</" + element + ">";
}

// Up to 26 columns; the texts are XML already.
std::string textRow(const std::vector<std::string>& cells, std::size_t number) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].empty())
            row += "<c r=\"" + std::string(1, static_cast<char>('A' + i)) + std::to_string(number) +
                   "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>";
    return row.empty() ? row : "<row r=\"" + std::to_string(number) + "\">" + row + "</row>";
}

} // namespace

std::string zipOf(const ZipParts& parts, Packing packing) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* sink = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(sink, ZIP_TRUNCATE, &error);
    if (archive == nullptr) throw std::runtime_error("no archive");
    zip_source_keep(sink);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    for (std::size_t i = 0; packing == Packing::Stored && i < parts.size(); ++i)
        zip_set_file_compression(archive, i, ZIP_CM_STORE, 0);
    if (zip_close(archive) != 0) throw std::runtime_error("archive not written");
    zip_stat_t info;
    zip_source_stat(sink, &info);
    std::string bytes(info.size, '\0');
    zip_source_open(sink);
    zip_source_read(sink, bytes.data(), bytes.size());
    zip_source_close(sink);
    zip_source_free(sink);
    return bytes;
}

std::string workbookOf(const WorkbookParts& parts) {
    return zipOf({
        {"_rels/.rels", relations(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", part("workbook", parts.workbookProperties + "<sheets>" + parts.sheets + "</sheets>")},
        {"xl/_rels/workbook.xml.rels", relations(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                 relationship("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
                                                 relationship("rId3", "styles", "styles.xml") +
                                                 relationship("rId4", "sharedStrings", "sharedStrings.xml"))},
        {"xl/worksheets/sheet1.xml", part("worksheet", "<dimension ref=\"A1:XFD1048576\"/><sheetData>" +
                                                           parts.sheetData + "</sheetData>" + parts.afterSheetData)},
        {"xl/worksheets/sheet2.xml",
         part("worksheet", "<sheetData><row><c t=\"inlineStr\"><is><t>second</t></is></c></row></sheetData>")},
        {"xl/styles.xml",
         part("styleSheet", "<numFmts>" + parts.numberFormats +
                                "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                                parts.cellFormats + "</cellXfs>")},
        {"xl/sharedStrings.xml", part("sst", parts.sharedStrings)},
    });
}

std::string workbookOf(const std::vector<TextSheet>& sheets) {
    ZipParts parts{{"_rels/.rels", relations(relationship("rId1", "officeDocument", "xl/workbook.xml"))}};
    std::string names;
    std::string targets;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        names += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        targets += relationship("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        std::string data;
        for (std::size_t row = 0; row < sheets[i].rows.size(); ++row) data += textRow(sheets[i].rows[row], row + 1);
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml",
                           part("worksheet", "<sheetData>" + data + "</sheetData>"));
    }
    parts.emplace_back("xl/workbook.xml", part("workbook", "<sheets>" + names + "</sheets>"));
    parts.emplace_back("xl/_rels/workbook.xml.rels", relations(targets));
    return zipOf(parts);
}

} // namespace preceptor::test
