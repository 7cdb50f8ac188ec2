// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_metadata.h"

#include "core/base/atomic_file.h"
#include "core/services/report_service.h"

#include <nlohmann/json.hpp>

namespace preceptor {

namespace {

using Json = nlohmann::ordered_json;

template <class IdType>
Json idJson(IdType id) {
    return id ? Json(std::to_string(id.value)) : Json();
}

Json dayJson(const std::optional<Date>& day) { return day ? Json(day->iso()) : Json(); }

// Only what the report asks for.
Json parametersJson(const ReportInfo& report, const ReportParameters& p) {
    Json json = Json::object();
    if (report.asks(ReportFilter::Programme)) json["programme"] = idJson(p.programme);
    if (report.asks(ReportFilter::Period)) {
        json["from"] = dayJson(p.from);
        json["to"] = dayJson(p.to);
    }
    if (report.asks(ReportFilter::Institution)) json["institution"] = idJson(p.institution);
    if (report.asks(ReportFilter::CadreGroup)) json["cadre_group"] = p.cadreGroup.empty() ? Json() : Json(p.cadreGroup);
    if (report.asks(ReportFilter::Sex)) json["sex"] = p.sex.empty() ? Json() : Json(p.sex);
    if (report.asks(ReportFilter::Cohort)) json["cohort"] = idJson(p.cohort);
    if (report.asks(ReportFilter::Person)) // its row is in the programme only
        json["person"] = p.level == ExportLevel::Full ? idJson(p.person) : Json();
    if (report.asks(ReportFilter::EligibleShare)) json["eligible_pct"] = p.eligiblePercent;
    json["language"] = p.language;
    return json;
}

} // namespace

std::string metadataJson(const ReportInfo& report, const ReportParameters& parameters, const ReportOrigin& origin,
                         const ReportFile& file, std::string_view holds) {
    Json json;
    json["report"] = report.code;
    json["number"] = report.number;
    json["level"] = codeOf(parameters.level);
    if (!holds.empty()) json["holds"] = holds;
    json["parameters"] = parametersJson(report, parameters);
    json["data_version"] = origin.dataVersion;
    json["made_by"] = parameters.level == ExportLevel::Full ? Json(origin.madeBy) : Json();
    json["made_at"] = origin.madeAt.iso();
    json["file"] = file.path.filename().string();
    json["rows"] = file.rows;
    json["sha256"] = file.sha256;
    for (const Column& column : report.columns) json["columns"].push_back(column.code);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
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
