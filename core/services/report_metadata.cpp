// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_metadata.h"

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
    if (report.asks(ReportFilter::Person)) json["person"] = idJson(p.person);
    if (report.asks(ReportFilter::EligibleShare)) json["eligible_pct"] = p.eligiblePercent;
    json["language"] = p.language;
    json["public_copy"] = p.publicCopy;
    return json;
}

} // namespace

std::string metadataJson(const ReportInfo& report, const ReportParameters& parameters, const ReportOrigin& origin,
                         const ReportFile& file) {
    Json json;
    json["report"] = report.code;
    json["number"] = report.number;
    // Full: as it is on the screen, rows of people among them. Aggregate: figures alone, small ones hidden.
    json["level"] = parameters.publicCopy ? "aggregate" : "full";
    json["parameters"] = parametersJson(report, parameters);
    json["data_version"] = origin.dataVersion;
    json["made_by"] = origin.madeBy;
    json["made_at"] = origin.madeAt.iso();
    json["file"] = file.path.filename().string();
    json["rows"] = file.rows;
    json["sha256"] = file.sha256;
    for (const Column& column : report.columns) json["columns"].push_back(column.code);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace preceptor
