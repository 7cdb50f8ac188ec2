// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's people with their posts, consents, former names and a few who were entered twice. What later steps need of
// each is kept in 40 bytes, so 100,000 people cost 4 MB.
#pragma once

#include "core/demo/demo_source.h"
#include "core/demo/demo_writer.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace preceptor {

struct DemoPerson {
    std::int64_t id = 0;
    std::int64_t affiliation = 0;
    std::string_view group;      // funder cadre group
    Date joined;                 // post begins
    std::uint16_t workplace = 0; // index into DemoSource::staff
    bool again = false;          // the same human being as an earlier person
};

std::vector<DemoPerson> fillDemoPeople(DemoWriter& writer, const DemoSource& source);

} // namespace preceptor
