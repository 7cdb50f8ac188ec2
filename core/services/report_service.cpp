// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_service.h"

#include "core/model/code_lists.h"
#include "core/services/denied_word_list.h"
#include "core/services/known_people.h"
#include "core/services/report_mask.h"
#include "core/services/report_metadata.h"
#include "core/storage/unit_of_work.h"
#include "core/tabular/xlsx_reader.h"

namespace preceptor {

namespace fs = std::filesystem;

struct ReportReader::Source {
    Database* db = nullptr;
    std::unique_ptr<Database> owned;
    Date today;
    Timestamp now;
    std::string operatorName;
    Result<DeniedWords> denied = DeniedWords(); // read where the file is written, not on a worker thread
    Pseudonyms codes;

    // One state of the data for all that is read, where nobody else uses the connection.
    std::optional<Transaction> snapshot() {
        if (owned) return std::optional<Transaction>(std::in_place, *db, "BEGIN");
        return std::nullopt;
    }
};

struct ReportReader::Job {
    const fs::path& path;
    const ReportInfo& report;
    const ReportParameters& parameters;
    const ReportExport& how;
    ReportWords words;
    RowSource rows;
};

namespace {

// Lets a long query be stopped while it lives.
class Stoppable {
public:
    Stoppable(Database& db, const KeepGoing& going) : m_db(db), m_going(going) {
        if (m_going) m_db.stopWhen([this] { return m_stopped = m_stopped || !m_going(); });
    }
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;
    ~Stoppable() {
        if (m_going) m_db.stopWhen({});
    }
    bool stopped() const { return m_stopped; }

private:
    Database& m_db;
    const KeepGoing& m_going;
    bool m_stopped = false;
};

Result<const ReportInfo*> checked(std::string_view code, const ReportParameters& parameters) {
    const ReportInfo* report = findReport(code);
    if (report == nullptr) return fail(ErrorCode::UnknownReport, {std::string(code)});
    std::vector<FieldIssue> issues;
    if (parameters.from && parameters.to && *parameters.to < *parameters.from)
        issues.push_back({"to", IssueCode::EndBeforeStart, {}});
    if (!parameters.cadreGroup.empty() && !isCode("cadre_group", parameters.cadreGroup))
        issues.push_back({"cadre_group", IssueCode::UnknownCode, parameters.cadreGroup});
    if (!parameters.sex.empty() && !isCode("sex", parameters.sex))
        issues.push_back({"sex", IssueCode::UnknownCode, parameters.sex});
    if (!(parameters.eligiblePercent >= 0 && parameters.eligiblePercent <= 100))
        issues.push_back({"eligible", IssueCode::OutOfRange, "0 to 100"});
    if (!issues.empty()) return invalid(std::move(issues));
    if (parameters.level == ExportLevel::Aggregate && report->personal)
        return fail(ErrorCode::NoAggregate, {std::string(report->code)});
    return report;
}

std::string_view extensionOf(ReportFormat format) {
    switch (format) {
    case ReportFormat::Csv: return ".csv";
    case ReportFormat::Xlsx: return ".xlsx";
    case ReportFormat::Json: return ".json";
    }
    return ".csv";
}

std::string fileNameOf(const ReportInfo& report, ReportFormat format) {
    const std::string number = std::to_string(report.number);
    return (number.size() < 2 ? "0" : "") + number + "_" + std::string(report.code) + std::string(extensionOf(format));
}

// The rows of a workbook as a reader finds them.
Status verifyWorkbook(const fs::path& path, std::int64_t rows) {
    auto bytes = readFile(path);
    if (!bytes) return std::move(bytes).error();
    auto book = XlsxWorkbook::open(std::move(bytes).value(), path.string());
    if (!book) return std::move(book).error();
    const auto table = book->read(book->firstVisible());
    if (!table) return table.error();
    if (static_cast<std::int64_t>(table->sheet.rowCount()) != rows)
        return fail(ErrorCode::WriteVerifyFailed, {path.string()});
    return success();
}

Error withPath(Error error, const fs::path& path) {
    if (error.code == ErrorCode::WriteVerifyFailed && error.args.empty()) error.args = {path.string()};
    return error;
}

} // namespace

AuditNote actOf(const ReportFile& file, ExportLevel level) {
    return {.act = AuditAct::ReportWritten,
            .count = file.rows,
            .detail = "report:" + file.code + " level:" + std::string(codeOf(level))};
}

ReportReader::ReportReader(std::unique_ptr<Source> source) : m_source(std::move(source)) {}
ReportReader::ReportReader(ReportReader&&) noexcept = default;
ReportReader::~ReportReader() = default;

Result<Table> ReportReader::run(std::string_view code, const ReportParameters& parameters, const KeepGoing& going) {
    const auto report = checked(code, parameters);
    if (!report) return report.error();
    Table table{(*report)->columns, {}};
    const auto rows = visit(
        code, parameters,
        [&](std::span<const Cell> cells) {
            auto& row = table.rows.emplace_back();
            for (const Cell& cell : cells) row.push_back(cell.own());
            return true;
        },
        going);
    if (!rows) return rows.error();
    return table;
}

Result<std::int64_t> ReportReader::visit(std::string_view code, const ReportParameters& parameters,
                                         const RowVisitor& visitor, const KeepGoing& going) {
    const auto report = checked(code, parameters);
    if (!report) return report.error();
    if (going && !going()) return fail(ErrorCode::Cancelled);
    const Stoppable stoppable(*m_source->db, going);
    try {
        if (parameters.level != ExportLevel::Full) return visitMasked(**report, parameters, visitor);
        return visitReport(*m_source->db, **report, parameters, m_source->today, visitor);
    } catch (const StorageFailure&) {
        if (!stoppable.stopped()) throw;
        return fail(ErrorCode::Cancelled);
    }
}

Result<std::int64_t> ReportReader::visitMasked(const ReportInfo& report, const ReportParameters& parameters,
                                               const RowVisitor& visitor) {
    if (!m_source->denied) return m_source->denied.error();
    std::vector<std::vector<Value>> rows;
    visitReport(*m_source->db, report, parameters, m_source->today, [&](std::span<const Cell> cells) {
        auto& row = rows.emplace_back();
        for (const Cell& cell : cells) row.push_back(cell.own());
        return true;
    });
    const NamesToFind known = knownPeople(*m_source->db, *m_source->denied);
    ReportMask(report, parameters.level, m_source->codes, IdentifierScanner(m_source->today, known.names)).apply(rows);
    std::int64_t visited = 0;
    for (const auto& row : rows) {
        const std::vector<Cell> cells(row.begin(), row.end());
        ++visited;
        if (!visitor(cells)) break;
    }
    return visited;
}

Result<WrittenFile> ReportReader::writeRows(const Job& job, std::int64_t& rows) {
    const auto columns = job.report.columns;
    if (job.how.format == ReportFormat::Xlsx) {
        const auto counted = [&](const RowVisitor& visitor) {
            return job.rows([&](std::span<const Cell> cells) { return ++rows, visitor(cells); });
        };
        return placeFileAtomically(job.path, [&](const fs::path& temporary) -> Status {
            auto made = writeXlsx(temporary, workbookLayout(columns, job.words),
                                  [&](XlsxRows& sheet) { return fillWorkbook(sheet, columns, job.words, counted); });
            if (!made) return std::move(made).error();
            return verifyWorkbook(temporary, rows + (job.words.secondHeadings.empty() ? 1 : 2));
        });
    }
    return writeFileAtomically(job.path, [&](ByteSink& sink) -> Status {
        auto written = job.how.format == ReportFormat::Json ? writeJson(sink, columns, job.rows)
                                                            : writeCsv(sink, columns, job.words, job.how.csv, job.rows);
        if (!written) return withPath(std::move(written).error(), job.path);
        rows = *written;
        return success();
    });
}

Result<ReportFile> ReportReader::write(const fs::path& path, std::string_view code, const ReportParameters& parameters,
                                       const ReportExport& how, const KeepGoing& going) {
    const auto report = checked(code, parameters);
    if (!report) return report.error();
    const auto snapshot = m_source->snapshot();
    const ReportOrigin origin{UnitOfWork::dataVersionOf(*m_source->db), m_source->operatorName, m_source->now};
    const RowSource source = [&](const RowVisitor& visitor) -> Status {
        auto visited = visit(code, parameters, visitor, going);
        if (!visited) return std::move(visited).error();
        return success();
    };
    std::int64_t rows = 0;
    const Job job{path, **report, parameters, how, how.words ? how.words(**report) : ReportWords{}, source};
    auto written = writeRows(job, rows);
    if (!written) return std::move(written).error();
    ReportFile file{std::string((*report)->code), path, {}, rows, {}};
    auto beside = writeBeside(path, [&](const std::string& sha256) {
        file.sha256 = sha256;
        return metadataJson(**report, parameters, origin, file, how.holds);
    });
    if (!beside) return std::move(beside).error();
    file.metadata = std::move(*beside);
    return file;
}

Result<std::vector<ReportFile>> ReportReader::writeAll(const fs::path& folder, const ReportParameters& parameters,
                                                       const ReportExport& how, const KeepGoing& going) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return fail(ErrorCode::FolderReadOnly, {folder.string()});
    std::vector<ReportFile> files;
    for (const ReportInfo& report : allReports()) {
        if (parameters.level == ExportLevel::Aggregate && report.personal) continue;
        auto file = write(folder / fileNameOf(report, how.format), report.code, parameters, how, going);
        if (!file) return std::move(file).error();
        files.push_back(std::move(file).value());
    }
    return files;
}

ReportReader ReportService::reader() {
    auto source = std::make_unique<ReportReader::Source>();
    source->db = &m_unit.db();
    source->today = m_unit.clock().today();
    source->now = m_unit.clock().now();
    source->operatorName = m_unit.operatorName();
    source->denied = DeniedWordList(m_unit).load();
    return ReportReader(std::move(source));
}

ReportReader ReportService::backgroundReader() {
    ReportReader reader = this->reader();
    if (m_unit.db().path().empty()) return reader; // in memory there is one connection only
    reader.m_source->owned = std::make_unique<Database>(m_unit.db().path(), OpenMode::ReadOnly);
    reader.m_source->owned->useLargeCache();
    reader.m_source->db = reader.m_source->owned.get();
    return reader;
}

} // namespace preceptor
