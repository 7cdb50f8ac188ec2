// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_metadata.h"

#include "core/base/atomic_file.h"
#include "core/services/report_service.h"

#include <nlohmann/json.hpp>

namespace preceptor {

namespace {

using OrderedJson = nlohmann::ordered_json;

template <class IdType>
OrderedJson idJson(IdType id) {
    return id ? OrderedJson(std::to_string(id.value)) : OrderedJson();
}

OrderedJson dayJson(const std::optional<Date>& day) { return day ? OrderedJson(day->iso()) : OrderedJson(); }

// Only what the report asks for.
OrderedJson parametersJson(const ReportInfo& report, const ReportParameters& p) {
    OrderedJson json = OrderedJson::object();
    if (report.asks(ReportFilter::Programme)) json["programme"] = idJson(p.programme);
    if (report.asks(ReportFilter::Period)) {
        json["from"] = dayJson(p.from);
        json["to"] = dayJson(p.to);
    }
    if (report.asks(ReportFilter::Institution)) json["institution"] = idJson(p.institution);
    if (report.asks(ReportFilter::Department)) json["department"] = idJson(p.department);
    if (report.asks(ReportFilter::CadreGroup))
        json["cadre_group"] = p.cadreGroup.empty() ? OrderedJson() : OrderedJson(p.cadreGroup);
    if (report.asks(ReportFilter::Sex)) json["sex"] = p.sex.empty() ? OrderedJson() : OrderedJson(p.sex);
    if (report.asks(ReportFilter::Cohort)) json["cohort"] = idJson(p.cohort);
    if (report.asks(ReportFilter::Person)) // its row is in the programme only
        json["person"] = p.level == ExportLevel::Full ? idJson(p.person) : OrderedJson();
    if (report.asks(ReportFilter::EligibleShare)) json["eligible_pct"] = p.eligiblePercent;
    json["language"] = p.language;
    return json;
}

} // namespace

std::string metadataJson(const ReportInfo& report, const ReportParameters& parameters, const ReportOrigin& origin,
                         const ReportFile& file, std::string_view holds) {
    OrderedJson json;
    json["report"] = report.code;
    json["number"] = report.number;
    json["level"] = codeOf(parameters.level);
    if (!holds.empty()) json["holds"] = holds;
    json["parameters"] = parametersJson(report, parameters);
    json["data_version"] = origin.dataVersion;
    json["made_by"] = parameters.level == ExportLevel::Full ? OrderedJson(origin.madeBy) : OrderedJson();
    json["made_at"] = origin.madeAt.iso();
    json["file"] = file.path.filename().string();
    json["rows"] = file.rows;
    json["sha256"] = file.sha256;
    for (const Column& column : report.columns) json["columns"].push_back(column.code);
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

Result<std::filesystem::path> writeBeside(const std::filesystem::path& file,
                                          const std::function<std::string(const std::string&)>& told) {
    const auto sha256 = sha256OfFile(file);
    std::filesystem::path beside = file.string() + ".meta.json";
    const auto written = sha256 ? writeFileAtomically(beside, told(*sha256)) : Result<WrittenFile>(sha256.error());
    if (written) return beside;
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return written.error();
}

} // namespace preceptor
