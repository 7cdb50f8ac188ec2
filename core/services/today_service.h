// SPDX-License-Identifier: GPL-3.0-or-later
// What is on today, and how the programme stands. The overview is kept in the file with the version of the data it was
// made of, so that a file of 100,000 people opens as fast as a small one.
#pragma once

#include "core/model/today.h"

namespace preceptor {

class UnitOfWork;

class TodayService {
public:
    explicit TodayService(UnitOfWork& unit) : m_unit(unit) {}

    Agenda agenda();
    // What was kept, without counting anything; not fresh when the data or the day has changed since.
    KeptOverview kept();
    // Counts anew: long for a large file, so on a worker thread there.
    CountedOverview count();
    // Keeps what was counted, unless the file is read-only.
    void keep(const CountedOverview& counted);

private:
    std::string version();
    Overview countAll();

    UnitOfWork& m_unit;
};

} // namespace preceptor
