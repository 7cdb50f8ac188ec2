// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_reading.h"

#include "core/text/decode.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace preceptor::cli {

namespace {

std::optional<std::size_t> numberIn(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && number > 0;
    return whole ? std::optional(number) : std::nullopt;
}

// "GB-18030" -> gb18030; "cp1258" -> windows1258.
std::string plainName(std::string_view name) {
    std::string plain;
    for (const char c : name)
        if (c != '-' && c != '_' && c != ' ') plain.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
    if (plain.starts_with("cp12")) plain.replace(0, 2, "windows");
    if (plain == "gbk" || plain == "gb2312") return "gb18030";
    return plain == "latin1" || plain == "iso88591" ? "windows1252" : plain;
}

std::optional<Encoding> encodingOf(std::string_view name) {
    const auto all = allEncodings();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](Encoding e) { return plainName(encodingName(e)) == plainName(name); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<char> separatorOf(std::string_view word) {
    constexpr std::pair<std::string_view, char> kWords[] = {
        {"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"\\t", '\t'}, {"pipe", '|'}};
    for (const auto& [name, separator] : kWords)
        if (word == name) return separator;
    return word.size() == 1 ? std::optional(word.front()) : std::nullopt;
}

// "2=institution"
std::optional<std::pair<std::size_t, RosterField>> columnOf(std::string_view text) {
    const auto sign = std::min(text.find('='), text.size());
    const auto number = numberIn(text.substr(0, sign));
    const auto field = rosterFieldByCode(text.substr(std::min(sign + 1, text.size())));
    if (!number || !field) return std::nullopt;
    return std::pair(*number - 1, *field);
}

std::string encodingList() {
    std::string list;
    for (const Encoding e : allEncodings()) list.append(list.empty() ? "" : ", ").append(encodingName(e));
    return list;
}

std::string fieldList() {
    std::string list;
    for (const RosterField field : rosterFields()) list.append(list.empty() ? "" : ", ").append(codeOf(field));
    return list;
}

std::optional<DateOrder> dateOrderOf(const ReadingOptions& options) {
    if (options.dates.empty()) return std::nullopt;
    return options.dates == "dmy" ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool needsLook(const ReadingOptions& options) {
    return !options.sheet.empty() || !options.heading.empty() || !options.columns.empty();
}

// By its name, else by its number, counted from 1.
Result<std::size_t> sheetOf(const TableFile& file, const std::string& wanted) {
    for (std::size_t i = 0; i < file.sheets.size(); ++i)
        if (file.sheets[i].name == wanted) return i;
    const auto number = numberIn(wanted);
    if (!number || *number > file.sheets.size()) return fail(ErrorCode::NotFound, {"sheet", wanted});
    return *number - 1;
}

Status chooseHeading(const Sheet& sheet, const std::string& wanted, RosterSettings& settings) {
    settings.headingChosen = true;
    if (wanted == "none") return success();
    const auto number = numberIn(wanted);
    for (std::size_t row = 0; number && row < sheet.rowCount(); ++row)
        if (sheet.rowNumber(row) == *number) settings.headingRow = row;
    return settings.headingRow ? success() : Status(fail(ErrorCode::NotFound, {"row", wanted}));
}

// A field belongs to one column only: the one that had it gives it up.
void chooseColumns(const RosterLayout& layout, const std::vector<std::string>& wanted, RosterSettings& settings) {
    for (const std::string& text : wanted) {
        const auto [column, field] = columnOf(text).value_or(std::pair(std::size_t{0}, RosterField::Ignore));
        if (const auto before = layout.columnOf(field); before && field != RosterField::Ignore)
            settings.fields.emplace(*before, RosterField::Ignore);
        settings.fields[column] = field;
    }
}

Json jsonOf(const RosterColumn& column, std::size_t position) {
    return {{"column", position + 1}, {"heading", column.heading}, {"field", codeOf(column.field)}};
}

std::string separatorWord(char separator) {
    switch (separator) {
    case ',': return "comma";
    case ';': return "semicolon";
    case '\t': return "tab";
    case '|': return "pipe";
    default: return std::string(1, separator);
    }
}

std::string unusedColumns(const RosterLayout& layout) {
    std::string list;
    for (const RosterColumn& column : layout.columns)
        if (column.field == RosterField::Ignore && !column.heading.empty())
            list.append(list.empty() ? "" : ", ").append(column.heading);
    return list;
}

std::string_view warningCode(ReadWarningCode code) {
    switch (code) {
    case ReadWarningCode::TextAfterQuote: return "text_after_quote";
    case ReadWarningCode::UnreadableCharacters: return "unreadable_characters";
    case ReadWarningCode::FormulaError: return "formula_error";
    }
    return {};
}

std::string rowList(const std::vector<std::uint32_t>& rows) {
    std::string list;
    const std::size_t listed = std::min<std::size_t>(rows.size(), 5);
    for (std::size_t i = 0; i < listed; ++i) list += (i == 0 ? "" : ", ") + std::to_string(rows[i]);
    if (rows.size() > listed) list += " and " + std::to_string(rows.size() - listed) + " more";
    return list;
}

std::string warningSentence(const std::vector<ReadWarning>& warnings) {
    if (warnings.empty()) return {};
    std::vector<std::uint32_t> rows;
    for (const ReadWarning& warning : warnings) rows.push_back(warning.row);
    return " Unreadable characters, stray quotes or formula errors in row " + rowList(rows) + ".";
}

std::optional<std::uint32_t> headingNumber(const RosterPreview& preview) {
    const auto row = preview.layout.headingRow;
    return row ? std::optional(preview.file.sheet.rowNumber(*row)) : std::nullopt;
}

} // namespace

void addReadingOptions(CLI::App& command, ReadingOptions& options) {
    const auto check = [](auto isKnown, std::string otherwise) {
        return [isKnown, otherwise = std::move(otherwise)](const std::string& text) {
            return isKnown(text) ? std::string() : otherwise;
        };
    };
    command.add_option("--encoding", options.encoding, "Encoding of a text file, if it is guessed wrong")
        ->check(check([](const std::string& t) { return encodingOf(t).has_value(); },
                      "--encoding is one of " + encodingList()));
    command.add_option("--separator", options.separator, "What parts the columns of a text file")
        ->check(check([](const std::string& t) { return separatorOf(t).has_value(); },
                      "--separator is comma, semicolon, tab, pipe or one character"));
    command.add_option("--sheet", options.sheet, "Sheet of a workbook, by name or number");
    command.add_option("--heading-row", options.heading, "Row of the headings, or: none")
        ->check(check([](const std::string& t) { return t == "none" || numberIn(t); },
                      "--heading-row is the number of a row, or none"));
    command.add_option("--column", options.columns, "What a column is, as 2=institution; may be given several times")
        ->check(check([](const std::string& t) { return columnOf(t).has_value(); },
                      "--column is a number = one of " + fieldList()));
    command.add_option("--dates", options.dates, "Order of 05/03/2026 where the file does not tell: dmy or mdy")
        ->check(CLI::IsMember({"dmy", "mdy"}));
}

Result<ByteReading> byteReading(const RosterInput& input, const ReadingOptions& options) {
    ByteReading reading{encodingOf(options.encoding), separatorOf(options.separator), {}, dateOrderOf(options)};
    if (options.sheet.empty()) return reading;
    const auto file = readTable(*input.bytes, input.name);
    if (!file) return file.error();
    const auto sheet = sheetOf(*file, options.sheet);
    if (!sheet) return sheet.error();
    reading.sheet = *sheet;
    return reading;
}

Result<RosterPreview> previewAs(ImportService& imports, const RosterInput& input, const ReadingOptions& options) {
    RosterSettings settings;
    settings.dateOrder = dateOrderOf(options);
    settings.encoding = encodingOf(options.encoding);
    settings.separator = separatorOf(options.separator);
    auto preview = imports.preview(input, settings);
    if (!preview || !needsLook(options)) return preview;
    if (!options.sheet.empty()) {
        const auto sheet = sheetOf(preview->file, options.sheet);
        if (!sheet) return sheet.error();
        settings.sheet = *sheet;
        preview = imports.preview(input, settings);
        if (!preview) return preview;
    }
    if (!options.heading.empty()) {
        if (const Status chosen = chooseHeading(preview->file.sheet, options.heading, settings); !chosen)
            return chosen.error();
        preview = imports.preview(input, settings);
        if (!preview) return preview;
    }
    for (const std::string& text : options.columns)
        if (const auto column = columnOf(text); column && column->first >= preview->layout.columns.size())
            return fail(ErrorCode::NotFound, {"column", std::to_string(column->first + 1)});
    chooseColumns(preview->layout, options.columns, settings);
    return imports.preview(input, settings);
}

std::string readingSentence(const RosterPreview& preview) {
    const TableFile& file = preview.file;
    const bool text = file.kind == TableKind::SeparatedText;
    std::string sentence = text ? "Read as " + std::string(encodingName(file.encoding)) + ", columns parted by " +
                                      separatorWord(file.separator)
                                : "Read sheet \"" + file.sheets[file.chosenSheet].name + "\"";
    const auto heading = headingNumber(preview);
    sentence += heading ? ", headings in row " + std::to_string(*heading) + "." : ", without headings.";
    if (const std::string unused = unusedColumns(preview.layout); !unused.empty())
        sentence += " Not used: " + unused + ".";
    sentence += warningSentence(file.warnings);
    return sentence + " To read it otherwise: " + (text ? "--encoding, --separator" : "--sheet") +
           ", --heading-row, --column.";
}

std::string encodingSentence(const HowRead& read) {
    if (!read.encoding || !read.inDoubt()) return {};
    std::string sentence = "Read as " + std::string(encodingName(*read.encoding)) + ".";
    if (!read.unreadableRows.empty())
        sentence += " Characters that cannot be read in row " + rowList(read.unreadableRows) + ".";
    return sentence + " To read it otherwise: --encoding.";
}

Json readingJson(const RosterPreview& preview) {
    const TableFile& file = preview.file;
    Json reading;
    if (file.kind == TableKind::SeparatedText) {
        reading = {
            {"kind", "text"}, {"encoding", encodingName(file.encoding)}, {"separator", separatorWord(file.separator)}};
    } else {
        reading = {{"kind", "workbook"}, {"sheet", file.sheets[file.chosenSheet].name}};
    }
    const auto heading = headingNumber(preview);
    reading["heading_row"] = heading ? Json(*heading) : Json();
    reading["columns"] = Json::array();
    for (std::size_t i = 0; i < preview.layout.columns.size(); ++i)
        reading["columns"].push_back(jsonOf(preview.layout.columns[i], i));
    reading["warnings"] = Json::array();
    for (const ReadWarning& warning : file.warnings)
        reading["warnings"].push_back({{"row", warning.row}, {"code", warningCode(warning.code)}});
    return reading;
}

} // namespace preceptor::cli
