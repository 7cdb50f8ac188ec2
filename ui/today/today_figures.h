// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's numbers as tiles and charts in words; free of widgets' state, so it is tested on values.
#pragma once

#include "core/model/today.h"
#include "ui/widgets/chart_data.h"
#include "ui/widgets/kpi_tile.h"

namespace preceptor::ui {

Kpi trainingKpi(const Overview& overview);
Kpi modulesKpi(const Overview& overview, Date today);
Kpi attendanceKpi(const Overview& overview);
Kpi certificatesKpi(const Overview& overview);
// The tile while its figure is still being counted: a dash, never a zero that may be wrong.
Kpi notYetKnown(const Kpi& kpi);

QList<Bar> institutionBars(const Overview& overview, int most);

// "Tonight 19:00", "Today 14:00", "Tuesday 8 Dec, 19:00"
QString sessionMoment(const AgendaSession& session, Date today);
// "Seminar room · Wang Xiuying presents · 40 people expected"; expected 0: not known.
// `then`: who presents after it, may be empty.
QString sessionFacts(const AgendaSession& session, const std::string& then, std::int64_t expected);

} // namespace preceptor::ui
