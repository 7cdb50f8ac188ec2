// SPDX-License-Identifier: GPL-3.0-or-later
// Reports for the screen and as files. A file is the query of the screen, row by row; beside it lies a small
// <file>.meta.json that says which report with which parameters of which data, by whom and when, its level
// (ExportLevel) and its SHA-256.
#pragma once

#include "core/base/clock.h"
#include "core/base/keep_going.h"
#include "core/base/result.h"
#include "core/model/audit.h"
#include "core/reports/report_query.h"
#include "core/reports/table_writers.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class UnitOfWork;

enum class ReportFormat { Csv, Xlsx, Json };

struct ReportExport {
    ReportFormat format = ReportFormat::Csv;
    CsvFormat csv;
    // Headings and labels of each report; empty: machine codes.
    std::function<ReportWords(const ReportInfo&)> words;
    // What the level means, for who gets the file, in the language it was written in; empty: the code alone.
    std::string holds{};
};

struct ReportFile {
    std::string code;
    std::filesystem::path path;
    std::filesystem::path metadata;
    std::int64_t rows = 0;
    std::string sha256;
};

// What the audit trail keeps of it.
AuditNote actOf(const ReportFile& file, ExportLevel level);

class ReportReader {
public:
    ReportReader(ReportReader&&) noexcept;
    ReportReader(const ReportReader&) = delete;
    ReportReader& operator=(const ReportReader&) = delete;
    ~ReportReader();

    // UnknownReport; NoAggregate of one whose rows are persons or records; InvalidInput for a period that ends before
    // it starts.
    Result<Table> run(std::string_view code, const ReportParameters& parameters, const KeepGoing& going = {});
    // The rows one by one; constant memory.
    Result<std::int64_t> visit(std::string_view code, const ReportParameters& parameters, const RowVisitor& visitor,
                               const KeepGoing& going = {});
    // Also DiskFull, FolderReadOnly, WriteFailed, WriteVerifyFailed: the file that was there before is still there, but
    // where only the one beside it could not be written; a file that does not say its level does not stay.
    Result<ReportFile> write(const std::filesystem::path& path, std::string_view code,
                             const ReportParameters& parameters, const ReportExport& how = {},
                             const KeepGoing& going = {});
    // Every report as NN_code.csv (or .xlsx, .json) in `folder`, which is made if needed. Aggregates leave out the
    // reports about persons. Stops at the first that fails.
    Result<std::vector<ReportFile>> writeAll(const std::filesystem::path& folder, const ReportParameters& parameters,
                                             const ReportExport& how = {}, const KeepGoing& going = {});

private:
    friend class ReportService;
    struct Source;
    struct Job;
    explicit ReportReader(std::unique_ptr<Source> source);
    Result<std::int64_t> visitMasked(const ReportInfo& report, const ReportParameters& parameters,
                                     const RowVisitor& visitor);
    Result<WrittenFile> writeRows(const Job& job, std::int64_t& rows);

    std::unique_ptr<Source> m_source;
};

class ReportService {
public:
    explicit ReportService(UnitOfWork& unit) : m_unit(unit) {}

    // Reads on this thread.
    ReportReader reader();
    // Reads on a connection of its own, so that a worker thread may use it while others go on.
    ReportReader backgroundReader();

    Result<Table> run(std::string_view code, const ReportParameters& parameters) {
        return reader().run(code, parameters);
    }

private:
    UnitOfWork& m_unit;
};

} // namespace preceptor
