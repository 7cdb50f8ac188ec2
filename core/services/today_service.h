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
    // What was kept, without counting anything; not fresh when the data or the day has changed since. An empty
    // overview when nothing was ever kept.
    KeptOverview kept();
    // Counts anew and keeps the result, unless the file is read-only.
    Overview overview();

private:
    std::string version();
    Overview count();

    UnitOfWork& m_unit;
};

} // namespace preceptor
