// SPDX-License-Identifier: GPL-3.0-or-later
// What was learned in a period, to be shared between institutions.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"

#include <string>
#include <vector>

namespace preceptor {

struct LearningPoint {
    CaseId behind;      // none: learned at a conference without a case
    std::string source; // number of the case, or title of the conference
    std::string text;
    std::string domain;                         // code of list problem_domain; may be empty
    std::vector<std::string> modules = {};      // titles
    std::vector<std::string> competencies = {}; // titles
    std::string protocol = {};                  // title
    std::string notedOn = {};                   // YYYY-MM-DD
    bool starred = false;
    SessionId at = {};     // the conference; none: not known
    bool letStand = false; // something in it stands for a reason
};

struct LearningDigest {
    std::vector<LearningPoint> points; // by domain, the starred first
    std::vector<std::string> heldBack; // sources of points that may tell who somebody is
};

} // namespace preceptor
