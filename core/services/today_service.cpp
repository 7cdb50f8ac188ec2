// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/today_service.h"

#include "core/completion/rule_json.h"
#include "core/model/code_lists.h"
#include "core/services/today_json.h"
#include "core/storage/case_due.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/peer_repository.h"
#include "core/storage/today_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

constexpr std::string_view kKey = "today_overview";
constexpr int kFortnights = 12;
constexpr int kFortnightDays = 14;
constexpr int kMonths = 8;
constexpr int kComingUp = 4; // the next one and three more
constexpr int kUnrecorded = 5;
constexpr int kCohorts = 5;
constexpr std::int64_t kSilentDays = 14;

void add(Ratio& sum, const Ratio& more) {
    sum.part += more.part;
    sum.whole += more.whole;
}

Ratio& groupOf(AttendancePoint& point, std::string_view cadre) {
    const auto group = cadreGroupOf(cadre);
    return group == "doctor" ? point.doctors : group == "nurse" ? point.nurses : point.others;
}

// Fortnights counted back from today; one without a session has no point.
std::vector<AttendancePoint> fortnights(const std::vector<CadreAttendance>& rows, Date today) {
    std::map<int, AttendancePoint> points; // by minus the number of fortnights ago
    for (const CadreAttendance& row : rows) {
        AttendancePoint& point = points[-((today - row.day) / kFortnightDays)];
        point.day = std::max(point.day, row.day);
        add(point.all, row.attended);
        add(groupOf(point, row.cadre), row.attended);
    }
    std::vector<AttendancePoint> list;
    for (const auto& [ago, point] : points) list.push_back(point);
    return list;
}

std::string monthOf(Date day) { return day.iso().substr(0, 7); }
Date firstOfMonth(Date day) { return Date::of(day.year(), day.month(), 1); }

// The last day of each of the latest months, ending today.
std::vector<Date> monthEnds(Date today) {
    std::vector<Date> ends;
    for (int back = kMonths - 1; back > 0; --back)
        ends.push_back(firstOfMonth(today).plusMonths(1 - back).plusDays(-1));
    ends.push_back(today);
    return ends;
}

std::vector<double> completions(TodayRepository& repository, Date today) {
    std::map<std::string, double> months;
    for (const Date end : monthEnds(today)) months[monthOf(end)] = 0;
    for (const MonthCount& month : repository.completionsByMonth(firstOfMonth(monthEnds(today).front())))
        if (const auto it = months.find(month.month); it != months.end()) it->second = static_cast<double>(month.count);
    std::vector<double> counts;
    for (const auto& [month, count] : months) counts.push_back(count);
    return counts;
}

// How far the modules were at each month's end, measured by what is expected now.
std::vector<double> modulesHistory(const std::vector<ModuleCount>& done, std::int64_t expected, Date today) {
    std::vector<double> history;
    if (expected <= 0) return history;
    for (const Date end : monthEnds(today)) {
        std::int64_t sum = 0;
        for (const ModuleCount& count : done)
            if (count.month <= monthOf(end)) sum += count.done;
        history.push_back(100.0 * static_cast<double>(sum) / static_cast<double>(expected));
    }
    return history;
}

void countModules(Overview& overview, TodayRepository& repository, Date today) {
    const auto done = repository.modulesDone();
    std::map<std::int64_t, std::int64_t> byInstitution;
    for (const ModuleCount& count : done) byInstitution[count.institution.value] += count.done;
    for (InstitutionShare& share : overview.institutions = repository.modulesExpected()) {
        share.modules.part = byInstitution[share.id.value];
        add(overview.modules, share.modules);
    }
    std::erase_if(overview.institutions, [](const InstitutionShare& share) { return !share.id; });
    std::stable_sort(overview.institutions.begin(), overview.institutions.end(), [](const auto& a, const auto& b) {
        return a.modules.percent().value_or(0) > b.modules.percent().value_or(0);
    });
    overview.modulesHistory = modulesHistory(done, overview.modules.whole, today);
}

// The share a rule asks for, wherever it stands in it.
std::optional<double> attendedShare(const Rule& rule) {
    if (const auto* share = std::get_if<AttendedShare>(&rule.node)) return share->percent;
    if (const auto* group = std::get_if<RuleGroup>(&rule.node))
        for (const Rule& part : group->parts)
            if (const auto found = attendedShare(part)) return found;
    return std::nullopt;
}

std::optional<double> attendanceTarget(TodayRepository& repository) {
    for (const std::string& json : repository.rulesInUse()) {
        const auto rule = readRule(json);
        if (!rule) continue;
        if (const auto share = attendedShare(*rule)) return share;
    }
    return std::nullopt;
}

} // namespace

Agenda TodayService::agenda() {
    TodayRepository repository(m_unit.db());
    const Date today = m_unit.clock().today();
    Agenda agenda;
    agenda.comingUp = repository.sessionsFrom(today, kComingUp);
    if (!agenda.comingUp.empty()) {
        agenda.next = agenda.comingUp.front();
        agenda.comingUp.erase(agenda.comingUp.begin());
    }
    agenda.unrecorded = repository.unrecordedBefore(today, kUnrecorded);
    const Timestamp now = m_unit.clock().now();
    agenda.cases = casesDue(m_unit.db(), m_unit.clock().today());
    PeerRepository peers(m_unit.db());
    agenda.silentSites = peers.silentSince({now.millis - kSilentDays * kMillisOfDay}, now);
    agenda.undecided = ConflictRepository(m_unit.db(), m_unit.catalogue()).counts().open;
    agenda.ownClock = peers.ownClock(now);
    return agenda;
}

std::string TodayService::version() { return m_unit.clock().today().iso() + " " + m_unit.dataVersion(); }

KeptOverview TodayService::kept() {
    std::string version;
    auto overview = readOverview(TodayRepository(m_unit.db()).kept(kKey, version));
    const bool fresh = overview && version == this->version();
    return {std::move(overview), fresh};
}

Overview TodayService::countAll() {
    TodayRepository repository(m_unit.db());
    const Date today = m_unit.clock().today();
    Overview overview;
    for (const AgendaSession& next : repository.sessionsFrom(today, 1)) {
        overview.next = next.id;
        overview.expectedNext = repository.expectedAt(next.id);
    }
    overview.inTraining = repository.inTraining();
    overview.joinedThisMonth = repository.joinedSince(firstOfMonth(today));
    overview.inTrainingHistory = repository.runningAt(monthEnds(today));
    overview.certificatesToIssue = repository.certificatesToIssue();
    overview.completionsHistory = completions(repository, today);
    countModules(overview, repository, today);
    overview.attendance =
        fortnights(repository.attendanceBetween(today.plusDays(-kFortnights * kFortnightDays), today), today);
    overview.attendanceTarget = attendanceTarget(repository);
    overview.lateCohorts = repository.cohortsEndedBefore(today, kCohorts);
    overview.freePlaces = repository.freePlaces(today, kCohorts);
    overview.peopleWithoutCadre = repository.peopleWithoutCadre(today);
    return overview;
}

CountedOverview TodayService::count() { return {countAll(), version()}; }

void TodayService::keep(const CountedOverview& counted) {
    if (m_unit.db().readOnly()) return;
    TodayRepository(m_unit.db()).keep(kKey, counted.version, overviewText(counted.overview));
}

} // namespace preceptor
