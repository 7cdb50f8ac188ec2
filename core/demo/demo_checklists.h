// SPDX-License-Identifier: GPL-3.0-or-later
// The items of the demo's checklists, and attempts that are marked by item.
#pragma once

#include "core/demo/demo_source.h"
#include "core/demo/demo_writer.h"
#include "core/model/checklist.h"

#include <map>
#include <vector>

namespace preceptor {

class DemoChecklists {
public:
    // Writes the items, which the source keeps in the notes of the tests.
    DemoChecklists(DemoWriter& writer, const DemoSource& source);
    bool has(const std::string& test) const { return m_lists.contains(test); }
    // About that share of the points: not less of them for who passes, not more for who does not.
    void write(const std::string& test, std::int64_t enrolment, Date on, int percent, bool passes);

private:
    std::vector<int> marks(const std::vector<AssessmentItem>& items, int points);

    DemoWriter& m_writer;
    DemoRandom m_random;
    std::map<std::string, std::vector<AssessmentItem>> m_lists; // by assessment key
};

} // namespace preceptor
