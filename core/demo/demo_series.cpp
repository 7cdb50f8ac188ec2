// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_series.h"

#include "core/demo/demo_circle.h"
#include "core/model/recurrence.h"

#include <algorithm>
#include <set>

namespace preceptor {

namespace {

const Shape kSeries{"series",
                    {"programme_id", "kind", "title", "rrule", "start_on", "start_time", "default_minutes",
                     "hub_institution_id", "platform", "timezone", "language"}};
const Shape kRota{"series_rota", {"series_id", "position", "institution_id"}};
const Shape kSkip{"series_skip", {"series_id", "skip_on", "reason"}};
const Shape kSeriesSession{"session",
                           {"programme_id", "series_id", "kind", "title", "planned_on", "planned_time",
                            "planned_minutes", "timezone", "actual_start", "actual_end", "status", "status_reason",
                            "mode", "language", "recording_kept", "presenting_institution_id", "presenter_id"}};
const Shape kPart{"session_part",
                  {"session_id", "position", "kind", "title", "minutes", "institution_id", "presenter_id"}};

constexpr std::string_view kZone = "Asia/Shanghai";
constexpr int kLeftUnmarked = 3;

std::string timeText(int minutes) {
    std::string text = "00:00";
    text[0] = static_cast<char>('0' + minutes / 600);
    text[1] = static_cast<char>('0' + minutes / 60 % 10);
    text[3] = static_cast<char>('0' + minutes % 60 / 10);
    text[4] = static_cast<char>('0' + minutes % 10);
    return text;
}

class SeriesFiller {
public:
    SeriesFiller(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                 DemoAttendance& attendance, const DemoSeriesPlan& plan)
        : m_writer(writer), m_source(source), m_people(people), m_attendance(attendance), m_plan(plan),
          m_random(writer.random(plan.topics)), m_slots(writer.calendar().conferenceDays(plan.anchor)) {}

    void fill(const std::vector<DemoCohort>& cohorts) {
        writeSeries();
        m_circle.emplace(m_writer, m_source, m_people, m_plan, m_series);
        m_circle->fill(cohorts);
        const auto turns = rotaTurns(takesPlace(), m_plan.rota.size());
        for (std::size_t n = 0; n < m_slots.size(); ++n) writeSlot(n, turns[n]);
    }

private:
    bool isPast(std::size_t n) const { return m_slots[n] < m_writer.calendar().today; }
    bool isCancelled(std::size_t n) const { return isPast(n) && n % 23 == m_plan.mishap; }
    bool isPostponed(std::size_t n) const { return isPast(n) && n % 37 == m_plan.mishap + 4; }
    bool isLastHeld(std::size_t n) const { return isPast(n) && (n + 1 == m_slots.size() || !isPast(n + 1)); }
    std::vector<bool> takesPlace() const;
    void writeSeries();
    void writeSkips();
    void writeSlot(std::size_t n, std::optional<std::size_t> turn);
    struct Booking {
        Date on;
        std::string_view status = "planned";
        Cell reason = {};
        std::string topic;
        std::optional<std::size_t> turn;
        std::optional<std::uint32_t> presenter; // index
    };
    std::int64_t writeSession(const Booking& booking);
    void writeParts(std::int64_t session, const Booking& booking);
    void hold(const Booking& booking, bool last);
    Cell institutionOf(const Booking& booking) const;
    Cell presenterOf(const Booking& booking) const;

    DemoWriter& m_writer;
    const DemoSource& m_source;
    const std::vector<DemoPerson>& m_people;
    DemoAttendance& m_attendance;
    const DemoSeriesPlan& m_plan;
    DemoRandom m_random;
    std::vector<Date> m_slots;
    std::int64_t m_series = 0;
    std::optional<DemoCircle> m_circle;
    std::set<std::size_t> m_presented; // turns of the rota: only who brought a case can bring it back
};

std::vector<bool> SeriesFiller::takesPlace() const {
    std::vector<bool> takes;
    for (std::size_t n = 0; n < m_slots.size(); ++n) takes.push_back(!isCancelled(n));
    return takes;
}

void SeriesFiller::writeSeries() {
    const Date first = m_writer.calendar().firstConference(m_plan.anchor);
    Recurrence fortnightly;
    fortnightly.intervalWeeks = 2;
    fortnightly.weekdays = {first.isoWeekday()};
    fortnightly.count = m_writer.calendar().conferencesASeries();
    m_series = m_writer.add(kSeries, {m_writer.idOf("PROGRAMME"), m_plan.kind, m_plan.title,
                                      recurrenceText(fortnightly), first.iso(), m_plan.time, m_plan.minutes,
                                      m_writer.idOf(m_plan.rota.front()), "Tencent Meeting", kZone, "zh"});
    for (std::size_t i = 0; i < m_plan.rota.size(); ++i)
        m_writer.add(kRota, {m_series, i + 1, m_writer.idOf(m_plan.rota[i])});
    writeSkips();
}

void SeriesFiller::writeSkips() {
    for (const Date day : m_writer.calendar().holidaysHit(m_plan.anchor)) {
        const bool autumn = day.month() == 10;
        const std::string on = day.iso();
        m_writer.addKeyed(kSkip, {m_series, on},
                          {m_series, on, autumn ? "国庆节 National Day" : "春节 Spring Festival"});
    }
}

Cell SeriesFiller::institutionOf(const Booking& booking) const {
    return booking.turn ? Cell(m_writer.idOf(m_plan.rota[*booking.turn])) : Cell();
}

Cell SeriesFiller::presenterOf(const Booking& booking) const {
    return booking.presenter ? Cell(m_people[*booking.presenter].id) : Cell();
}

std::int64_t SeriesFiller::writeSession(const Booking& booking) {
    const bool held = booking.status == "held";
    const int begins = m_plan.startMinute + (held ? m_random.below(6) : 0);
    const int ends = m_plan.startMinute + m_plan.minutes + m_random.between(-5, 10);
    return m_writer.add(kSeriesSession,
                        {m_writer.idOf("PROGRAMME"), m_series, m_plan.kind, booking.topic, booking.on.iso(),
                         m_plan.time, m_plan.minutes, kZone, held ? Cell(timeText(begins)) : Cell(),
                         held ? Cell(timeText(ends)) : Cell(), booking.status, booking.reason, "hybrid", "zh",
                         held && m_random.permille(300) ? "local_only" : "no", institutionOf(booking),
                         presenterOf(booking)});
}

void SeriesFiller::writeParts(std::int64_t session, const Booking& booking) {
    const Cell institution = institutionOf(booking);
    const Cell presenter = presenterOf(booking);
    const bool again = m_random.permille(300) && booking.turn && m_presented.contains(*booking.turn);
    const std::string_view caseKind = again ? "case_follow_up" : "case_new";
    if (booking.turn) m_presented.insert(*booking.turn);
    int position = 0;
    const auto part = [&](std::string_view kind, Cell title, int minutes, Cell place, Cell person) {
        m_writer.add(kPart, {session, ++position, kind, title, minutes, place, person});
    };
    part("introductions", {}, 5, {}, {});
    part(caseKind, booking.topic, m_plan.minutes / 3, institution, presenter);
    part("discussion", {}, m_plan.minutes / 3, {}, {});
    if (m_random.permille(550)) part("didactic", {}, m_plan.minutes / 3 - 5, {}, {});
}

void SeriesFiller::hold(const Booking& booking, bool last) {
    const auto session = writeSession(booking);
    writeParts(session, booking);
    const std::int64_t place = booking.presenter ? m_people[*booking.presenter].workplace : -1;
    const DemoMeeting meeting{session, m_plan.minutes, false, place, last ? kLeftUnmarked : 0};
    m_attendance.write(meeting, m_circle->guestsOn(booking.on, booking.presenter));
    m_attendance.writeWalkIns(meeting);
}

void SeriesFiller::writeSlot(std::size_t n, std::optional<std::size_t> turn) {
    const auto& topics = m_source.topics.at(m_plan.topics);
    Booking booking{m_slots[n], "planned", {}, topics[n % topics.size()], turn, {}};
    if (turn) booking.presenter = m_circle->presenterFrom(m_plan.rota[*turn], n);
    if (isCancelled(n)) {
        booking.status = "cancelled";
        booking.reason = Cell(n % 2 == 0 ? "presenter_absent" : "clash");
    } else if (isPostponed(n)) {
        booking.status = "postponed";
        booking.reason = Cell("technical");
        writeSession(booking);
        booking.on = booking.on.plusDays(7);
        booking.reason = {};
        booking.status = booking.on < m_writer.calendar().today ? "held" : "planned";
    } else if (isPast(n)) {
        booking.status = "held";
    }
    if (booking.status == "held")
        hold(booking, isLastHeld(n));
    else
        writeSession(booking);
}

} // namespace

void fillDemoSeries(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                    const std::vector<DemoCohort>& cohorts, DemoAttendance& attendance) {
    for (const DemoSeriesPlan& plan : demoSeriesPlans(writer.calendar().today))
        SeriesFiller(writer, source, people, attendance, plan).fill(cohorts);
}

} // namespace preceptor
