// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admission_answer.h"

#include <algorithm>
#include <string>
#include <vector>

namespace preceptor::cli {

namespace {

constexpr std::size_t kMostSaid = 20;

Json idOf(PersonId person) { return person ? Json(std::to_string(person.value)) : Json(); }

void sayFirst(const Session& session, const std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < std::min(lines.size(), kMostSaid); ++i) session.say("  " + lines[i]);
    if (lines.size() > kMostSaid)
        session.say("  And " + std::to_string(lines.size() - kMostSaid) + " more like this; --json names all.");
}

} // namespace

void addAdmission(Json& answer, const Admission& admission) {
    answer["unready"] = Json::array();
    for (const Unready& unready : admission.unready)
        answer["unready"].push_back(
            {{"person", idOf(unready.person)}, {"name", unready.nativeName}, {"course", unready.courseTitle}});
    answer["in_other_class"] = Json::array();
    for (const InOtherClass& other : admission.elsewhere)
        answer["in_other_class"].push_back(
            {{"person", idOf(other.person)}, {"name", other.nativeName}, {"class", other.className}});
}

void sayAdmission(const Session& session, const Admission& admission) {
    std::vector<std::string> lines;
    for (const Unready& unready : admission.unready)
        lines.push_back(unready.nativeName + " has not completed \"" + unready.courseTitle +
                        "\", which comes before this course.");
    sayFirst(session, lines);
    lines.clear();
    for (const InOtherClass& other : admission.elsewhere)
        lines.push_back(other.nativeName + " is in the class \"" + other.className +
                        "\" of the same course, which has not ended.");
    sayFirst(session, lines);
}

} // namespace preceptor::cli
