// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/stdout_sink.h"
#include "core/services/audit_service.h"
#include "core/services/case_privacy.h"
#include "core/services/listing_service.h"
#include "core/tabular/csv_writer.h"

#include <iostream>

namespace preceptor::cli {

namespace {

struct ListOptions {
    std::string kind;
    std::vector<std::string> filters;
};

Result<std::vector<ListFilter>> readFilters(const std::vector<std::string>& texts) {
    std::vector<ListFilter> filters;
    for (const std::string& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos) return invalid({{"--filter", IssueCode::BadFormat, text}});
        filters.push_back({text.substr(0, equals), text.substr(equals + 1)});
    }
    return filters;
}

class CsvRows {
public:
    CsvRows() : m_writer(m_sink) {}
    void heading(const std::vector<std::string>& columns) {
        for (const std::string& column : columns) m_writer.raw(column);
        m_writer.endRow();
    }
    void row(const std::vector<ListedValue>& values) {
        for (const ListedValue& value : values) std::visit([this](const auto& v) { cell(v); }, value);
        m_writer.endRow();
    }
    bool finish() { return m_writer.finish(); }

private:
    void cell(std::monostate) { m_writer.blank(); }
    void cell(std::int64_t v) { m_writer.number(v); }
    void cell(double v) { m_writer.raw(Json(v).dump()); }
    void cell(const std::string& v) { m_writer.text(v); }

    StdoutSink m_sink;
    CsvWriter m_writer;
};

Json jsonOf(const ListedValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return jsonNumber(*whole);
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

// Ids are text in JSON whatever their size, so that a script meets one type only.
Json jsonRow(const std::vector<std::string>& columns, const std::vector<ListedValue>& values) {
    Json row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isId = columns[i] == "id" || columns[i].ends_with("_id");
        const auto* whole = std::get_if<std::int64_t>(&values[i]);
        row[columns[i]] = isId && whole != nullptr ? Json(std::to_string(*whole)) : jsonOf(values[i]);
    }
    return row;
}

Status listJson(ListingService& listing, const std::string& kind, const std::vector<ListFilter>& filters,
                const std::vector<std::string>& columns) {
    bool first = true;
    std::cout << '[';
    Status listed = listing.forEach(kind, filters, [&](const std::vector<ListedValue>& values) {
        std::cout << (first ? "\n" : ",\n") << jsonRow(columns, values).dump();
        first = false;
    });
    std::cout << "\n]\n";
    return listed;
}

Status listCsv(ListingService& listing, const std::string& kind, const std::vector<ListFilter>& filters,
               const std::vector<std::string>& columns) {
    CsvRows rows;
    rows.heading(columns);
    Status listed = listing.forEach(kind, filters, [&](const std::vector<ListedValue>& values) { rows.row(values); });
    if (!listed) return listed;
    return rows.finish() ? success() : Status(fail(ErrorCode::WriteFailed, {"stdout"}));
}

Status checkColumns(const std::vector<ListFilter>& filters, const std::vector<std::string>& columns) {
    std::vector<FieldIssue> issues;
    for (const ListFilter& filter : filters)
        if (std::find(columns.begin(), columns.end(), filter.column) == columns.end())
            issues.push_back({filter.column, IssueCode::NotFound, {}});
    return issues.empty() ? success() : Status(invalid(std::move(issues)));
}

// As the audit trail calls it.
std::string tableOf(const std::string& kind) {
    if (kind == "people") return "person";
    if (kind == "case") return "case_item";
    return kind == "progress" ? "module_progress" : kind;
}

int list(Session& session, const ListOptions& options) {
    const auto filters = readFilters(options.filters);
    if (!filters) return session.refuse(filters);
    const auto workspace = session.openToGive();
    if (!workspace) return session.refuse(workspace);
    ListingService& listing = (*workspace)->listing();
    const auto columns = listing.columns(options.kind);
    if (!columns) return session.refuse(columns);
    if (const Status known = checkColumns(*filters, *columns); !known) return session.refuse(known);
    if (const Status may = (*workspace)->casePrivacy().textsMayLeave(CasePrivacy::tablesOfList(options.kind)); !may)
        return session.refuse(may);
    (*workspace)
        ->audit()
        .record({.act = AuditAct::ListWritten, .table = tableOf(options.kind), .detail = "level:full"});
    const Status listed = session.json() ? listJson(listing, options.kind, *filters, *columns)
                                         : listCsv(listing, options.kind, *filters, *columns);
    if (!listed) return session.refuse(listed);
    session.say("(level: full)");
    return kDone;
}

int listKinds(Session& session) {
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    const auto kinds = (*workspace)->listing().kinds();
    if (session.json()) session.print(Json(kinds));
    if (!session.json())
        for (const std::string& kind : kinds) session.print(kind);
    return kDone;
}

} // namespace

void addList(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "list", "Every row of a kind as CSV, or JSON with --json");
    auto options = std::make_shared<ListOptions>();
    command->add_option("KIND", options->kind,
                        "people, institution, session, attendance, progress ...; none lists the kinds");
    command->add_option("--filter", options->filters, "COLUMN=VALUE; may be given again")->allow_extra_args(false);
    session.run(command,
                [&session, options] { return options->kind.empty() ? listKinds(session) : list(session, *options); });
}

} // namespace preceptor::cli
