// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected at a series: a class, people by name, or both. Sessions that were held keep whom they expected then.
#pragma once

#include "core/base/result.h"
#include "core/model/conference_rows.h"

#include <memory>
#include <span>
#include <vector>

namespace preceptor {

class UnitOfWork;

struct ExpectedAtSeries {
    SeriesRow series; // with its class
    std::vector<SeriesMember> members;
};

class SeriesMemberService {
public:
    explicit SeriesMemberService(UnitOfWork& unit);
    SeriesMemberService(const SeriesMemberService&) = delete;
    SeriesMemberService& operator=(const SeriesMemberService&) = delete;
    ~SeriesMemberService();

    Result<ExpectedAtSeries> expected(SeriesId id);
    // From now on these, and nobody else; no cohort: only the members. One step.
    Status setExpected(SeriesId id, CohortId cohort, std::span<const SeriesMember> members);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
