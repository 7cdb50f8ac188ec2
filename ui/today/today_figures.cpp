// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_figures.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace preceptor::ui {

namespace {

constexpr std::size_t kCompared = 6; // conferences on either side of the comparison
constexpr int kEvening = 17;

struct TileWords {
    Q_DECLARE_TR_FUNCTIONS(TodayFigures)
};

QString ofText(const Ratio& ratio) {
    return TileWords::tr("%1 of %2").arg(numberText(ratio.part), numberText(ratio.whole));
}

QString ratioText(const Ratio& ratio) {
    const auto percent = ratio.percent();
    return percent ? percentText(*percent) : QStringLiteral("–");
}

QList<double> toList(const std::vector<double>& values) { return QList<double>(values.begin(), values.end()); }

Ratio sumOf(const std::vector<AttendancePoint>& points, std::size_t from, std::size_t to) {
    Ratio sum;
    for (std::size_t i = from; i < to; ++i) {
        sum.part += points[i].all.part;
        sum.whole += points[i].all.whole;
    }
    return sum;
}

// Whole points of difference, with the tile's triangle.
int setTrend(Kpi& kpi, double now, double before) {
    const int points = static_cast<int>(std::lround(now) - std::lround(before));
    kpi.rising = points >= 0;
    kpi.trend = points == 0 ? Kpi::Trend::None : points > 0 ? Kpi::Trend::Better : Kpi::Trend::Worse;
    return points;
}

} // namespace

Kpi trainingKpi(const Overview& overview) {
    Kpi kpi;
    kpi.label = TileWords::tr("People in training");
    kpi.value = numberText(overview.inTraining);
    kpi.note = TileWords::tr("%n joined this month", "", static_cast<int>(overview.joinedThisMonth));
    kpi.history = toList(overview.inTrainingHistory);
    return kpi;
}

Kpi modulesKpi(const Overview& overview, Date today) {
    Kpi kpi;
    kpi.label = TileWords::tr("Modules complete");
    kpi.value = ratioText(overview.modules);
    kpi.detail = ofText(overview.modules);
    kpi.history = toList(overview.modulesHistory);
    const auto& past = overview.modulesHistory;
    if (past.size() < 2 || !overview.modules.percent()) return kpi.note = TileWords::tr("no modules yet"), kpi;
    const int points = setTrend(kpi, past.back(), past[past.size() - 2]);
    const QString month = monthName(toQt(today.plusMonths(-1)));
    kpi.note = points == 0 ? TileWords::tr("as at the end of %1").arg(month)
                           : TileWords::tr("%n points since %1", "", std::abs(points)).arg(month);
    return kpi;
}

Kpi attendanceKpi(const Overview& overview) {
    Kpi kpi;
    const auto& points = overview.attendance;
    const std::size_t middle = points.size() > kCompared ? points.size() - kCompared : 0;
    const Ratio now = sumOf(points, middle, points.size());
    const Ratio before = sumOf(points, middle > kCompared ? middle - kCompared : 0, middle);
    kpi.label = TileWords::tr("Attendance, last 6");
    kpi.value = ratioText(now);
    kpi.detail = ofText(now);
    for (const AttendancePoint& point : points) kpi.history << point.all.percent().value_or(0);
    if (!now.percent()) return kpi.note = TileWords::tr("no conference held yet"), kpi;
    if (!before.percent()) return kpi.note = ofText(now), kpi;
    const int difference = setTrend(kpi, *now.percent(), *before.percent());
    kpi.note = difference == 0  ? TileWords::tr("as in the six before")
               : difference > 0 ? TileWords::tr("%n points above the six before", "", difference)
                                : TileWords::tr("%n points below the six before", "", -difference);
    return kpi;
}

Kpi certificatesKpi(const Overview& overview) {
    Kpi kpi;
    kpi.label = TileWords::tr("Certificates to issue");
    kpi.value = numberText(overview.certificatesToIssue);
    kpi.note = overview.certificatesToIssue > 0 ? TileWords::tr("completed, no certificate yet")
                                                : TileWords::tr("none waiting");
    kpi.history = toList(overview.completionsHistory);
    return kpi;
}

Kpi notYetKnown(const Kpi& kpi) {
    Kpi unknown;
    unknown.label = kpi.label;
    unknown.value = QStringLiteral("–");
    return unknown;
}

// The institutions with most people, best first.
QList<Bar> institutionBars(const Overview& overview, int most) {
    std::vector<InstitutionShare> largest = overview.institutions;
    std::stable_sort(largest.begin(), largest.end(), [](const auto& a, const auto& b) { return a.people > b.people; });
    if (largest.size() > static_cast<std::size_t>(most)) largest.resize(static_cast<std::size_t>(most));
    QList<Bar> bars;
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const InstitutionShare& share : largest) {
        const QString name = toQt(chinese && !share.nameZh.empty() ? share.nameZh : share.name);
        bars << Bar{name, share.modules.percent().value_or(0)};
    }
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.value > b.value; });
    return bars;
}

QString sessionMoment(const AgendaSession& session, Date today) {
    const QString time = toQt(session.time);
    const bool evening = time.section(QLatin1Char(':'), 0, 0).toInt() >= kEvening;
    if (session.day == today)
        return evening ? TileWords::tr("Tonight %1").arg(time) : TileWords::tr("Today %1").arg(time);
    if (session.day == today.plusDays(1)) return TileWords::tr("Tomorrow %1").arg(time);
    return TileWords::tr("%1 %2, %3", "weekday, date, time")
        .arg(weekdayText(session.day.isoWeekday()), shortDate(session.day), time);
}

QString sessionFacts(const AgendaSession& session, const std::string& then, std::int64_t expected) {
    QStringList facts;
    if (!session.place.empty()) facts << toQt(session.place);
    QString who = toQt(session.institution);
    if (!who.isEmpty() && !session.presenter.empty()) who += QStringLiteral(" (%1)").arg(toQt(session.presenter));
    if (!who.isEmpty() && !then.empty())
        facts << TileWords::tr("Next to present: %1, then %2").arg(who, toQt(then));
    else if (!who.isEmpty())
        facts << TileWords::tr("Next to present: %1").arg(who);
    else if (!session.presenter.empty())
        facts << TileWords::tr("%1 presents").arg(toQt(session.presenter));
    if (expected > 0) facts << TileWords::tr("%n people expected", "", static_cast<int>(expected));
    return facts.join(QStringLiteral(" · "));
}

} // namespace preceptor::ui
