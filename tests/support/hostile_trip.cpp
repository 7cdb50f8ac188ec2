// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_trip.h"

#include "core/services/listing_service.h"
#include "core/services/people_service.h"
#include "core/services/register_service.h"
#include "core/services/report_service.h"
#include "core/storage/unit_of_work.h"
#include "core/tabular/csv_writer.h"
#include "core/tabular/formula_guard.h"
#include "core/tabular/table_file.h"
#include "core/tabular/xlsx_writer.h"
#include "core/text/utf8.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/calc.h"
#include "tests/support/csv_tables.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace preceptor::test {

namespace {

namespace fs = std::filesystem;

// What people write themselves, in whatever table; the others are codes, days and numbers of the program.
const std::set<std::string> kWords = {
    "activity",      "adapted_from",  "added_by",    "adjust_reason",  "adjusted_by",       "audience",
    "audited_by",    "authors",       "by_name",     "city",           "class_label",       "code",
    "country",       "county",        "decided_by",  "deviation_note", "display_name",      "edition_label",
    "email",         "evidence_file", "family_name", "feedback",       "full_name_native",  "given_name",
    "goal",          "goals_of_care", "history",     "item",           "localisation_note", "mou_ref",
    "name",          "name_en",       "name_zh",     "note",           "perceived_effect",  "phone",
    "place",         "post_title",    "prefecture",  "proposed_plan",  "province",          "reason",
    "ref",           "restrictions",  "romanised",   "said",           "section",           "short_name",
    "signed_by",     "source_quote",  "staff_no",    "status_reason",  "subject",           "summary",
    "symptom_scale", "text",          "title",       "title_zh",       "top_comment",       "tried_so_far",
    "venue",         "wechat"};

constexpr std::size_t kCellOfWorkbook = 32'767;

// What stands before a formula is taken away by whoever reads such a file. No file of text holds a zero byte, nor bytes
// that are no UTF-8; a cell of a workbook is cut at the most that Excel opens.
bool sameText(const std::string& wanted, std::string_view found) {
    const bool isCut = wanted.size() > kCellOfWorkbook && found.size() >= kCellOfWorkbook && wanted.starts_with(found);
    return isCut || found == wanted || unguarded(found) == wanted || wanted.find('\0') != wanted.npos ||
           !utf8::isValid(wanted);
}

// Calc has one end of line.
std::string asCalcHasIt(std::string text) {
    for (std::size_t at = 0; (at = text.find('\r', at)) != text.npos;)
        text.replace(at, text.compare(at, 2, "\r\n") == 0 ? 2 : 1, "\n");
    return text;
}

// What a person drops by mistake is told by its control characters; a table of them is refused like that.
bool isTakenForNoText(const Error& error, const std::string& bytes, Trip& trip) {
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) { return c >= 0 && c < '\t'; });
    if (error.code != ErrorCode::FileUnknownFormat || controls < 4) return false;
    ++trip.counts["tables full of control characters, refused by the reader"];
    return true;
}

std::string errorOf(const Error& error) { return "error " + std::to_string(static_cast<int>(error.code)); }

template <class Text>
std::string shortly(const Text& text) {
    std::string shown;
    for (const char c : text.substr(0, 40))
        shown += c >= 32 ? std::string(1, c) : "\\" + std::to_string(static_cast<unsigned char>(c));
    return shown;
}

std::string bytesOf(const std::vector<std::vector<std::string>>& rows) {
    StringSink sink;
    CsvWriter csv(sink);
    for (const auto& row : rows) {
        for (const std::string& cell : row) csv.text(cell);
        csv.endRow();
    }
    csv.finish();
    return sink.bytes;
}

// The same rows and columns, each cell as it was written.
void compare(const std::string& where, const std::vector<std::vector<std::string>>& written, const Sheet& read,
             Trip& trip) {
    if (read.rowCount() != written.size())
        return trip.miss(where + ", rows", std::to_string(written.size()), std::to_string(read.rowCount()));
    for (std::size_t row = 0; row < written.size(); ++row)
        for (std::size_t column = 0; column < written[row].size(); ++column) {
            ++trip.counts["cells read back"];
            const auto found = read.at(row, column).text();
            if (!sameText(written[row][column], found))
                trip.miss(where + ", row " + std::to_string(row) + ", column " + std::to_string(column),
                          written[row][column], std::string(found));
        }
}

// What is kept then; nothing: it was refused.
using Save = std::function<std::optional<std::string>(const std::string& text)>;

// Whatever was stored is stored again as it is: it does not change a little with every save.
void throughField(const std::string& where, std::span<const std::string> texts, const Save& save, Trip& trip) {
    for (const std::string& text : texts) {
        const auto kept = save(text);
        ++trip.counts[!kept ? "refused by a form" : *kept == text ? "kept by a form" : "tidied by a form"];
        if (!kept) continue;
        const std::string again = save(*kept).value_or("refused");
        if (again != *kept) trip.miss(where + ", saved again", *kept, again);
    }
}

// A report file against the table it was made of.
void compareReport(const std::string& where, const ReportFile& file, ReportFormat format, const Table& table,
                   Trip& trip) {
    const std::string bytes = *readFile(file.path);
    if (format == ReportFormat::Json) {
        const auto json = nlohmann::json::parse(bytes, nullptr, false);
        if (json.is_discarded() || json.size() != table.rows.size()) trip.miss(where, "its rows", "others");
        return;
    }
    const auto read = readTable(bytes, file.path.string());
    if (!read && isTakenForNoText(read.error(), bytes, trip)) return;
    if (!read || read->sheet.rowCount() != table.rows.size() + 1)
        return trip.miss(where, std::to_string(table.rows.size()) + " rows",
                         read ? std::to_string(read->sheet.rowCount() - 1) : errorOf(read.error()));
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const auto* text = std::get_if<std::string>(&table.rows[row][column]);
            if (!text) continue;
            ++trip.counts["cells read back"];
            const auto found = read->sheet.at(row + 1, column).text();
            if (!sameText(*text, found)) trip.miss(where, *text, std::string(found));
        }
}

} // namespace

void Trip::miss(const std::string& where, const std::string& wanted, const std::string& found) {
    wrong.push_back(where + ": \"" + shortly(wanted) + "\" came back as \"" + shortly(found) + "\"");
}

HostileProgramme::HostileProgramme() : m_workspace(workspaceFromCsv(sourcePath("tests/data/reports/input"), m_clock)) {
    Database& db = m_workspace->unit().db();
    Statement columns = db.prepare("SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c "
                                   "WHERE t.type = 'table' AND c.type = 'TEXT' AND EXISTS (SELECT 1 FROM "
                                   "pragma_table_info(t.name) k WHERE k.name = '_clock') ORDER BY 1, 2");
    while (columns.step())
        if (kWords.contains(columns.string(1))) m_columns.push_back({columns.string(0), columns.string(1), {}});
    for (WordColumn& each : m_columns) each.shape = {each.table, {each.column}};
    m_person = db.queryInteger("SELECT min(id) FROM person WHERE _deleted = 0");
}

void HostileProgramme::fill(std::span<const std::string> texts, std::size_t turn, Trip& trip) {
    Database& db = m_workspace->unit().db();
    for (const auto& [table, column, shape] : m_columns) {
        Statement rows = db.prepare("SELECT id FROM " + table + " WHERE _deleted = 0 ORDER BY id LIMIT 3");
        std::vector<std::int64_t> ids;
        while (rows.step()) ids.push_back(rows.integer(0));
        for (const std::int64_t id : ids) {
            const std::string& text = texts[turn++ % texts.size()];
            const std::string where = table + "." + column;
            try {
                if (!m_workspace->unit().transact(Action::EditRegister, [&, row = &shape](Write& write) -> Status {
                        write.update(*row, id, {text});
                        return success();
                    }))
                    continue;
            } catch (const StorageFailure&) {
                ++trip.counts["refused by the file"]; // two rows of one code, a name that must be there
                continue;
            }
            ++trip.counts["stored"];
            const std::string kept =
                db.queryText("SELECT " + column + " FROM " + table + " WHERE id = " + std::to_string(id));
            if (kept != text) trip.miss(where, text, kept);
        }
    }
}

void HostileProgramme::readLists(Trip& trip) {
    ListingService& listing = m_workspace->listing();
    for (const std::string& kind : listing.kinds()) {
        std::vector<std::vector<std::string>> rows{*listing.columns(kind)};
        const Status read = listing.forEach(kind, {}, [&](const std::vector<ListedValue>& values) {
            auto& row = rows.emplace_back();
            for (const ListedValue& value : values) {
                const auto* text = std::get_if<std::string>(&value);
                row.push_back(text ? *text : std::holds_alternative<std::monostate>(value) ? std::string() : "1");
            }
        });
        if (!read) {
            trip.miss("list " + kind, "its rows", "an error");
            continue;
        }
        ++trip.counts["lists"];
        const std::string bytes = bytesOf(rows);
        const auto table = readTable(bytes, kind + ".csv");
        if (!table) {
            if (isTakenForNoText(table.error(), bytes, trip)) continue;
            trip.miss("list " + kind, "a table", errorOf(table.error()));
            continue;
        }
        compare("list " + kind, rows, table->sheet, trip);
    }
}

void HostileProgramme::readReports(const fs::path& folder, Trip& trip) {
    static const std::vector<std::pair<ReportFormat, const char*>> kFormats = {
        {ReportFormat::Csv, "csv"}, {ReportFormat::Xlsx, "xlsx"}, {ReportFormat::Json, "json"}};
    for (const ReportInfo& report : allReports()) {
        const std::string code(report.code);
        const auto table = m_workspace->reports().run(code, {});
        if (!table) {
            trip.miss("report " + code, "its rows", errorOf(table.error()));
            continue;
        }
        for (const auto& format : kFormats) {
            const std::string where = "report " + code + " as " + format.second;
            ReportExport how;
            how.format = format.first;
            const auto file =
                m_workspace->reports().reader().write(folder / (code + "." + format.second), code, {}, how);
            ++trip.counts["report files"];
            if (file)
                compareReport(where, *file, format.first, *table, trip);
            else
                trip.miss(where, "a file", errorOf(file.error()));
        }
    }
}

void HostileProgramme::throughForms(std::span<const std::string> texts, Trip& trip) {
    RegisterService& registers = m_workspace->registers();
    for (const Register& reg : allRegisters()) {
        const auto rows = registers.list(reg.code);
        if (!rows || rows->empty()) continue;
        const std::int64_t id = rows->front().id;
        for (std::size_t field = 0; field < reg.fields.size(); ++field) {
            const FieldType type = reg.fields[field].type;
            if (type != FieldType::Text && type != FieldType::LongText) continue;
            const Save save = [&](const std::string& text) -> std::optional<std::string> {
                std::vector<FieldValue> values = registers.find(reg.code, id)->values;
                values[field] = text;
                if (!registers.save(reg.code, id, values)) return std::nullopt;
                const FieldValue kept = registers.find(reg.code, id)->values[field];
                const auto* words = std::get_if<std::string>(&kept);
                return words ? *words : std::string();
            };
            throughField(std::string(reg.code) + "." + std::string(reg.fields[field].column), texts, save, trip);
        }
    }
    throughPerson(texts, trip);
}

void HostileProgramme::throughPerson(std::span<const std::string> texts, Trip& trip) {
    static const std::vector<std::pair<const char*, std::string Person::*>> kFields = {
        {"full_name_native", &Person::nativeName},
        {"family_name", &Person::familyName},
        {"given_name", &Person::givenName},
        {"romanised", &Person::romanised},
        {"phone", &Person::phone},
        {"email", &Person::email},
        {"wechat", &Person::wechat},
        {"staff_no", &Person::staffNo},
        {"note", &Person::note}};
    PeopleService& people = m_workspace->people();
    const PersonId id{m_person};
    const Person before = *people.find(id);
    for (const auto& field : kFields) {
        const auto member = field.second;
        const Save save = [&](const std::string& text) -> std::optional<std::string> {
            PersonDraft draft{*people.find(id), {}};
            draft.values.*member = text;
            if (!people.editPerson(id, draft)) return std::nullopt;
            return (*people.find(id)).*member;
        };
        throughField(std::string("person.") + field.first, texts, save, trip);
        static_cast<void>(people.editPerson(id, {before, {}}));
    }
}

bool throughCalc(std::span<const std::string> texts, const fs::path& folder, Trip& trip) {
    if (!hasCalc()) return false;
    std::vector<std::vector<std::string>> rows{{"text", "end"}};
    for (const std::string& text : texts)
        if (utf8::isValid(text) && text.find('\0') == text.npos) rows.push_back({text, "end"});
    fs::create_directories(folder / "csv");
    fs::create_directories(folder / "xlsx");
    const auto csv = writeFileAtomically(folder / "csv/texts.csv", bytesOf(rows));
    const auto book = writeXlsx(folder / "xlsx/texts.xlsx", {"Texts", {{"text"}, {"end"}}, {}}, [&](XlsxRows& sheet) {
        for (std::size_t row = 1; row < rows.size(); ++row) {
            for (const std::string& cell : rows[row]) sheet.text(cell);
            sheet.endRow();
        }
        return success();
    });
    if (!csv || !book) trip.miss("LibreOffice", "two files", "an error");
    for (const char* ending : {"csv", "xlsx"}) {
        const fs::path read = folder / ("read " + std::string(ending));
        if (!convertByCalc(folder / ending, "." + std::string(ending), read, folder / "profile")) {
            trip.miss("LibreOffice", "a workbook", "nothing");
            continue;
        }
        const auto table = readTable(*readFile(read / "texts.xlsx"), "texts.xlsx");
        if (!table) {
            trip.miss("LibreOffice", "a table", errorOf(table.error()));
            continue;
        }
        if (table->sheet.rowCount() != rows.size()) {
            trip.miss("LibreOffice, rows", std::to_string(rows.size()), std::to_string(table->sheet.rowCount()));
            continue;
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            ++trip.counts["cells read back by LibreOffice"];
            const std::string wanted = asCalcHasIt(rows[row][0]);
            const std::string found = asCalcHasIt(std::string(table->sheet.at(row, 0).text()));
            if (sameText(wanted, found)) continue;
            if (ending == std::string_view("csv") && table->sheet.at(row, 0).kind() != CellKind::Text)
                ++trip.counts["texts that look like figures, which a CSV cannot tell Calc"];
            else
                trip.miss("LibreOffice, " + std::string(ending), wanted, found);
        }
    }
    return true;
}

} // namespace preceptor::test
