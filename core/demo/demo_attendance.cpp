// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_attendance.h"

namespace preceptor {

namespace {

const Shape kAttendance{"attendance",
                        {"session_id", "person_id", "role", "expected", "status", "minutes", "mode", "source",
                         "adjusted_by", "adjust_reason"}};

constexpr int kWalkInsPerTenThousand = 25;

bool came(std::string_view status) { return status == "present" || status == "late" || status == "left_early"; }

} // namespace

DemoAttendance::DemoAttendance(DemoWriter& writer, const std::vector<DemoPerson>& people)
    : m_writer(writer), m_people(people), m_random(writer.random("attendance")), m_lastMeeting(people.size(), 0) {}

bool DemoAttendance::firstTime(const DemoMeeting& meeting, std::uint32_t person) {
    if (m_lastMeeting[person] == meeting.session) return false;
    m_lastMeeting[person] = meeting.session;
    return true;
}

std::string_view DemoAttendance::statusOf(const DemoGuest& guest) {
    if (!m_random.permille(guest.presencePermille)) return m_random.permille(350) ? "excused" : "absent";
    const int ticket = m_random.below(100);
    return ticket < 6 ? "late" : ticket < 10 ? "left_early" : "present";
}

int DemoAttendance::minutesOf(std::string_view status, int planned) {
    if (status == "late") return planned - m_random.between(5, planned / 3);
    if (status == "left_early") return planned - m_random.between(10, planned / 2);
    return planned;
}

std::string_view DemoAttendance::modeOf(const DemoMeeting& meeting, const DemoPerson& person) {
    if (meeting.onsite || (person.workplace == meeting.presenting && m_random.permille(600))) return "onsite";
    return m_random.permille(120) ? "shared_room" : "online";
}

void DemoAttendance::writeGuest(const DemoMeeting& meeting, const DemoGuest& guest, bool marked) {
    const DemoPerson& person = m_people[guest.person];
    const std::string_view status = marked ? statusOf(guest) : "unmarked";
    const bool there = came(status);
    const bool adjusted = there && m_random.permille(15);
    const std::string_view source = adjusted                 ? "adjusted"
                                    : meeting.onsite         ? "sign_in_sheet"
                                    : m_random.permille(750) ? "platform_csv"
                                                             : "manual";
    m_writer.addKeyed(kAttendance, {meeting.session, person.id, guest.role},
                      {meeting.session, person.id, guest.role, guest.expected, status,
                       there ? Cell(minutesOf(status, meeting.minutes)) : Cell(),
                       there ? Cell(modeOf(meeting, person)) : Cell(), source,
                       adjusted ? Cell("林静 Lin Jing") : Cell(), adjusted ? Cell("shared_login") : Cell()});
}

void DemoAttendance::write(const DemoMeeting& meeting, const std::vector<DemoGuest>& guests) {
    int unmarked = meeting.unmarked;
    for (const DemoGuest& guest : guests)
        if (firstTime(meeting, guest.person))
            writeGuest(meeting, guest, guest.role != "participant" || unmarked-- <= 0);
}

void DemoAttendance::writeWalkIns(const DemoMeeting& meeting) {
    const int people = static_cast<int>(m_people.size());
    const int walkIns = people * kWalkInsPerTenThousand / 10000 + m_random.below(2);
    for (int i = 0; i < walkIns; ++i) {
        const auto person = static_cast<std::uint32_t>(m_random.below(people));
        if (firstTime(meeting, person)) writeGuest(meeting, {person, 1000, "participant", "no"}, true);
    }
}

} // namespace preceptor
