// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/programme.h"

#include "core/model/field_check.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <cmath>

namespace preceptor {

namespace {

constexpr double kConferencesAYear = 26;
constexpr double kWorkshopsAYear = 2;
constexpr double kDaysAYear = 365.25;

// Initials of the name and the year: PUMCH Palliative Care -> PPC-2026.
std::string codeFor(const std::string& name, Date startOn) {
    std::string code = pinyinOfText(name).initials.substr(0, 8);
    for (char& c : code)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
    return code + "-" + std::to_string(startOn.year());
}

std::string languageCode(const std::string& language) { return language.substr(0, language.find('_')); }

} // namespace

const std::string& Programme::nameIn(std::string_view asked) const {
    const bool chinese = asked.starts_with("zh");
    const std::string& first = chinese ? nameZh : nameEn;
    const std::string& second = chinese ? nameEn : nameZh;
    return !first.empty() ? first : !second.empty() ? second : code;
}

Result<Programme> validate(const ProgrammeDraft& draft) {
    Programme programme;
    const std::string name = tidy(draft.name);
    FieldCheck check;
    check.text("name", name, 300).day("start_on", draft.startOn);
    if (draft.endOn) check.notBefore("end_on", *draft.endOn, draft.startOn);
    auto issues = check.take();
    if (!issues.empty()) return invalid(std::move(issues));
    (hasHan(name) ? programme.nameZh : programme.nameEn) = name;
    programme.code = codeFor(name, draft.startOn);
    programme.startOn = draft.startOn;
    programme.endOn = draft.endOn;
    programme.language = languageCode(draft.language);
    return programme;
}

std::vector<PlannedTarget> plannedTargets(Date startOn, Date endOn) {
    std::vector<PlannedTarget> targets;
    for (Date from = startOn; from <= endOn;) {
        const Date yearEnd = from.plusMonths(12).plusDays(-1);
        const Date to = std::min(yearEnd, endOn);
        const double share = to == yearEnd ? 1.0 : (to - from + 1) / kDaysAYear;
        targets.push_back({"conferences_held", from, to, std::round(kConferencesAYear * share)});
        targets.push_back({"workshops_held", from, to, std::round(kWorkshopsAYear * share)});
        from = to.plusDays(1);
    }
    return targets;
}

} // namespace preceptor
