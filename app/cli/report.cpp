// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/level_words.h"
#include "app/cli/messages.h"
#include "app/cli/stdout_sink.h"
#include "core/services/audit_service.h"
#include "core/services/case_privacy.h"
#include "core/services/listing_service.h"
#include "core/services/report_service.h"

#include <algorithm>
#include <cctype>
#include <tuple>

namespace preceptor::cli {

namespace {

struct ReportOptions {
    std::string code;
    std::string from;
    std::string to;
    std::string programme;
    std::string institution;
    std::string department;
    std::string cadreGroup;
    std::string sex;
    std::string cohort;
    std::string person;
    std::string language = "en";
    std::string output;
    std::string format; // empty: by the ending of the file
    double eligible = 80;
    std::string level = "full";
    bool isPublic = false;
    bool noMark = false;
    bool list = false;
    bool all = false;
};

ExportLevel levelOf(const ReportOptions& options) {
    return options.isPublic ? ExportLevel::Aggregate : exportLevelOf(options.level).value_or(ExportLevel::Full);
}

// Collects what the words on the command line mean; the first that means nothing is the answer.
class Parameters {
public:
    explicit Parameters(ListingService& listing) : m_listing(listing) {}

    Result<ReportParameters> read(const ReportOptions& options) {
        day(options.from, "--from", m_read.from);
        day(options.to, "--to", m_read.to);
        row("programme", options.programme, m_read.programme);
        row("institution", options.institution, m_read.institution);
        row("department", options.department, m_read.department, inInstitution());
        row("cohort", options.cohort, m_read.cohort);
        row("person", options.person, m_read.person);
        m_read.cadreGroup = options.cadreGroup;
        m_read.sex = options.sex;
        m_read.language = options.language;
        m_read.eligiblePercent = options.eligible;
        m_read.level = levelOf(options);
        if (m_error) return *m_error;
        return m_read;
    }

private:
    void day(const std::string& text, const std::string& option, std::optional<Date>& into) {
        if (text.empty()) return;
        into = Date::parse(text);
        if (!into && !m_error) m_error = invalid({{option, IssueCode::NotADate, text}});
    }
    template <class IdType>
    void row(std::string_view kind, const std::string& text, IdType& into, const std::vector<ListFilter>& of = {}) {
        if (text.empty()) return;
        const auto found = m_listing.find<IdType>(kind, text, of);
        if (found) into = *found;
        if (!found && !m_error) m_error = found.error();
    }
    // Wards of the same name are told apart by where they are.
    std::vector<ListFilter> inInstitution() const {
        if (!m_read.institution) return {};
        return {{"institution_id", std::to_string(m_read.institution.value)}};
    }

    ListingService& m_listing;
    ReportParameters m_read;
    std::optional<Error> m_error;
};

ReportExport exportOf(const ReportOptions& options) {
    ReportExport how;
    if (options.format == "xlsx") how.format = ReportFormat::Xlsx;
    if (options.format == "json") how.format = ReportFormat::Json;
    how.csv.byteOrderMark = !options.noMark;
    how.holds = holdsText(levelOf(options));
    return how;
}

// What --format says, else the ending of -o, else CSV where there is no file to name it.
Status decideFormat(ReportOptions& options) {
    if (!options.format.empty()) return success();
    options.format = "csv";
    if (options.output.empty() || options.all) return success();
    std::string ending = std::filesystem::path(options.output).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    for (const char* known : {".csv", ".xlsx", ".json"}) {
        if (ending != known) continue;
        options.format = ending.substr(1);
        return success();
    }
    return invalid({{"--output", IssueCode::BadFormat,
                     options.output + " ends in none of .csv, .xlsx and .json; say which with --format"}});
}

// What narrows nothing would give the whole where a part was asked for. Of all reports each is narrowed by what it
// knows.
Status knowsIts(const ReportOptions& options) {
    const ReportInfo* report = findReport(options.code);
    if (options.all || report == nullptr) return success();
    const std::tuple<const char*, const std::string&, ReportFilter> given[] = {
        {"--from", options.from, ReportFilter::Period},
        {"--to", options.to, ReportFilter::Period},
        {"--programme", options.programme, ReportFilter::Programme},
        {"--institution", options.institution, ReportFilter::Institution},
        {"--department", options.department, ReportFilter::Department},
        {"--cadre-group", options.cadreGroup, ReportFilter::CadreGroup},
        {"--sex", options.sex, ReportFilter::Sex},
        {"--cohort", options.cohort, ReportFilter::Cohort},
        {"--person", options.person, ReportFilter::Person}};
    for (const auto& [option, value, filter] : given)
        if (!value.empty() && !report->asks(filter))
            return invalid({{option, IssueCode::BadFormat, std::string(report->code) + " is not narrowed by it"}});
    return success();
}

int listReports(const Session& session) {
    Json rows = Json::array();
    for (const ReportInfo& report : allReports()) {
        rows.push_back({{"number", report.number}, {"code", report.code}, {"personal", report.personal}});
        if (!session.json()) session.print(std::to_string(report.number) + "\t" + std::string(report.code));
    }
    if (session.json()) session.print(rows);
    return kDone;
}

Json jsonOf(const ReportFile& file) {
    return {{"report", file.code}, {"path", file.path.string()}, {"rows", file.rows}, {"sha256", file.sha256}};
}

void keep(Workspace& workspace, const ReportFile& file, ExportLevel level) {
    const std::filesystem::path files[] = {file.path, file.metadata};
    workspace.audit().recordFiles(actOf(file, level), files);
}

int writeAll(const Session& session, Workspace& workspace, const ReportParameters& parameters,
             const ReportOptions& options) {
    const auto files = workspace.reports().reader().writeAll(options.output, parameters, exportOf(options));
    if (!files) return session.refuse(files);
    for (const ReportFile& file : *files) keep(workspace, file, parameters.level);
    Json rows = Json::array();
    for (const ReportFile& file : *files) {
        rows.push_back(jsonOf(file));
        if (!session.json()) session.print(file.path.string());
    }
    if (session.json()) session.print(rows);
    session.say("Wrote " + counted(files->size(), "report") + " into " + options.output +
                " (level: " + std::string(codeOf(parameters.level)) + ").");
    return kDone;
}

int writeOne(const Session& session, Workspace& workspace, const ReportParameters& parameters,
             const ReportOptions& options) {
    const auto file = workspace.reports().reader().write(options.output, options.code, parameters, exportOf(options));
    if (!file) return session.refuse(file);
    keep(workspace, *file, parameters.level);
    if (session.json()) session.print(jsonOf(*file));
    session.say("Wrote " + counted(file->rows, "row") + " to " + file->path.string() +
                " (level: " + std::string(codeOf(parameters.level)) + ").");
    return kDone;
}

// What was printed cannot be taken back, so it is kept before.
int print(const Session& session, Workspace& workspace, const ReportParameters& parameters,
          const ReportOptions& options) {
    const ReportInfo* report = findReport(options.code);
    if (report == nullptr) return session.refuse(fail(ErrorCode::UnknownReport, {options.code}));
    workspace.audit().record(actOf({std::string(report->code), {}, {}, 0, {}}, parameters.level));
    ReportReader reader = workspace.reports().reader();
    StdoutSink sink;
    const RowSource rows = [&](const RowVisitor& visitor) -> Status {
        const auto visited = reader.visit(options.code, parameters, visitor);
        return visited ? success() : Status(visited.error());
    };
    const bool asJson = session.json() || options.format == "json";
    const auto written = asJson ? writeJson(sink, report->columns, rows)
                                : writeCsv(sink, report->columns, {}, exportOf(options).csv, rows);
    return written ? kDone : session.refuse(written);
}

int report(Session& session, ReportOptions options) {
    if (const Status decided = decideFormat(options); !decided) return session.refuse(decided);
    const bool toFile = !options.output.empty();
    if (options.all && !toFile) return session.refuse(invalid({{"--output", IssueCode::Required, {}}}));
    if (!options.list && !options.all && options.code.empty())
        return session.refuse(invalid({{"CODE", IssueCode::Required, {}}}));
    if (const Status known = knowsIts(options); !known) return session.refuse(known);
    if (!toFile && options.format == "xlsx") return session.refuse(invalid({{"--output", IssueCode::Required, {}}}));
    const auto workspace = options.list ? session.open(OpenAs::Reader) : session.openToGive();
    if (!workspace) return session.refuse(workspace);
    if (options.list) return listReports(session);
    const auto parameters = Parameters((*workspace)->listing()).read(options);
    if (!parameters) return session.refuse(parameters);
    const std::string_view code = options.all ? CasePrivacy::kEveryReport : std::string_view(options.code);
    if (parameters->level == ExportLevel::Full)
        if (const Status may = (*workspace)->casePrivacy().textsMayLeave(CasePrivacy::tablesOfReport(code)); !may)
            return session.refuse(may);
    if (options.all) return writeAll(session, **workspace, *parameters, options);
    return toFile ? writeOne(session, **workspace, *parameters, options)
                  : print(session, **workspace, *parameters, options);
}

void addFilters(CLI::App& command, ReportOptions& options) {
    command.add_option("--from", options.from, "First day of the period, YYYY-MM-DD");
    command.add_option("--to", options.to, "Last day of the period, YYYY-MM-DD");
    command.add_option("--programme", options.programme, "Its code, name or id");
    command.add_option("--institution", options.institution, "Its code, name or id");
    command.add_option("--department", options.department, "Its name or id; with --institution those there alone");
    command.add_option("--cadre-group", options.cadreGroup, "doctor, nurse, medical_social_worker, allied ...");
    command.add_option("--sex", options.sex, "female, male, other, undisclosed or unknown");
    command.add_option("--cohort", options.cohort, "Its name or id");
    command.add_option("--person", options.person, "A name, staff number or id");
    command.add_option("--eligible", options.eligible, "Attendance in percent that earns a certificate")
        ->capture_default_str();
    auto* level =
        command
            .add_option("--level", options.level,
                        "full: as it is, people by name; deidentified: codes for people, no names, numbers or "
                        "contacts; aggregate: counts alone, those below five hidden")
            ->check(CLI::IsMember({"full", "deidentified", "aggregate"}))
            ->capture_default_str();
    command.add_flag("--public", options.isPublic, "The same as --level aggregate")->excludes(level);
    command.add_option("--language", options.language, "Names of institutions and courses: en or zh")
        ->check(CLI::IsMember({"en", "zh", "vi", "fr"}))
        ->capture_default_str();
}

} // namespace

void addReport(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "report", "A report for the funder, on stdout or as a file");
    auto options = std::make_shared<ReportOptions>();
    command->add_option("CODE", options->code, "Its code or number; see --list");
    command->add_flag("--list", options->list, "The reports there are");
    command->add_flag("--all", options->all, "Every report, into the folder given with -o");
    command->add_option("-o,--output", options->output, "The file, or the folder for --all");
    command->add_option("--format", options->format, "csv, xlsx or json (default: by the ending of -o, else csv)")
        ->check(CLI::IsMember({"csv", "xlsx", "json"}));
    command->add_flag("--no-bom", options->noMark, "CSV without byte order mark");
    addFilters(*command, *options);
    session.run(command, [&session, options] { return report(session, *options); });
}

} // namespace preceptor::cli
