// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/today_json.h"

#include <nlohmann/json.hpp>

namespace preceptor {

namespace {

using Json = nlohmann::json;

constexpr int kFormat = 4;

Json put(const Ratio& ratio) { return Json::array({ratio.part, ratio.whole}); }
Ratio ratio(const Json& json) { return {json.at(0).get<std::int64_t>(), json.at(1).get<std::int64_t>()}; }

Json put(const AttendancePoint& point) {
    return Json::array({point.day.iso(), put(point.all), put(point.doctors), put(point.nurses), put(point.others)});
}
AttendancePoint point(const Json& json) {
    return {Date::parse(json.at(0).get<std::string>()).value_or(Date{}), ratio(json.at(1)), ratio(json.at(2)),
            ratio(json.at(3)), ratio(json.at(4))};
}

Json put(const InstitutionShare& share) {
    return Json::array({share.id.value, share.name, share.nameZh, put(share.modules), share.people});
}
InstitutionShare share(const Json& json) {
    return {InstitutionId{json.at(0).get<std::int64_t>()}, json.at(1).get<std::string>(), json.at(2).get<std::string>(),
            ratio(json.at(3)), json.at(4).get<std::int64_t>()};
}

Json put(const LateCohort& cohort) {
    return Json::array({cohort.id.value, cohort.name, cohort.ended.iso(), cohort.people});
}
LateCohort cohort(const Json& json) {
    return {CohortId{json.at(0).get<std::int64_t>()}, json.at(1).get<std::string>(),
            Date::parse(json.at(2).get<std::string>()).value_or(Date{}), json.at(3).get<std::int64_t>()};
}

Json put(const FreePlaces& free) { return Json::array({free.id.value, free.name, free.places}); }
FreePlaces freePlaces(const Json& json) {
    return {CohortId{json.at(0).get<std::int64_t>()}, json.at(1).get<std::string>(), json.at(2).get<std::int64_t>()};
}

template <class T>
Json putAll(const std::vector<T>& values) {
    Json list = Json::array();
    for (const T& value : values) list.push_back(put(value));
    return list;
}

template <class T>
std::vector<T> readAll(const Json& list, T (*read)(const Json&)) {
    std::vector<T> values;
    for (const Json& json : list) values.push_back(read(json));
    return values;
}

Overview overviewOf(const Json& json) {
    Overview overview;
    overview.next = SessionId{json.at("next").at(0).get<std::int64_t>()};
    overview.expectedNext = json.at("next").at(1);
    overview.inTraining = json.at("in_training");
    overview.joinedThisMonth = json.at("joined");
    overview.inTrainingHistory = json.at("in_training_history").get<std::vector<double>>();
    overview.modules = ratio(json.at("modules"));
    overview.modulesHistory = json.at("modules_history").get<std::vector<double>>();
    overview.attendance = readAll(json.at("attendance"), point);
    if (!json.at("target").is_null()) overview.attendanceTarget = json.at("target").get<double>();
    overview.certificatesToIssue = json.at("certificates");
    overview.completionsHistory = json.at("completions").get<std::vector<double>>();
    overview.institutions = readAll(json.at("institutions"), share);
    overview.lateCohorts = readAll(json.at("late"), cohort);
    overview.freePlaces = readAll(json.at("free"), freePlaces);
    overview.peopleWithoutCadre = json.at("without_cadre");
    return overview;
}

} // namespace

std::string overviewText(const Overview& overview) {
    const Json target = overview.attendanceTarget ? Json(*overview.attendanceTarget) : Json(nullptr);
    const Json json = {{"format", kFormat},
                       {"next", Json::array({overview.next.value, overview.expectedNext})},
                       {"in_training", overview.inTraining},
                       {"joined", overview.joinedThisMonth},
                       {"in_training_history", overview.inTrainingHistory},
                       {"modules", put(overview.modules)},
                       {"modules_history", overview.modulesHistory},
                       {"attendance", putAll(overview.attendance)},
                       {"target", target},
                       {"certificates", overview.certificatesToIssue},
                       {"completions", overview.completionsHistory},
                       {"institutions", putAll(overview.institutions)},
                       {"late", putAll(overview.lateCohorts)},
                       {"free", putAll(overview.freePlaces)},
                       {"without_cadre", overview.peopleWithoutCadre}};
    return json.dump();
}

std::optional<Overview> readOverview(std::string_view text) {
    try {
        const Json json = Json::parse(text);
        if (json.at("format") != kFormat) return std::nullopt;
        return overviewOf(json);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace preceptor
