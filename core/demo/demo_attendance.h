// SPDX-License-Identifier: GPL-3.0-or-later
// Who came to one session, how long and how it was noted.
#pragma once

#include "core/demo/demo_people.h"
#include "core/demo/demo_writer.h"

namespace preceptor {

struct DemoGuest {
    std::uint32_t person = 0; // index
    int presencePermille = 900;
    std::string_view role = "participant";
    std::string_view expected = "yes";
};

struct DemoMeeting {
    std::int64_t session = 0;
    int minutes = 60;
    bool onsite = false;         // everyone in one room
    std::int64_t presenting = 0; // workplace index whose people sit together; -1: nobody's
    int unmarked = 0;            // this many guests have not been marked yet
};

class DemoAttendance {
public:
    DemoAttendance(DemoWriter& writer, const std::vector<DemoPerson>& people);
    // A person is noted once a meeting however often they are among the guests.
    void write(const DemoMeeting& meeting, const std::vector<DemoGuest>& guests);
    // People who were not expected, from all over the programme.
    void writeWalkIns(const DemoMeeting& meeting);

private:
    void writeGuest(const DemoMeeting& meeting, const DemoGuest& guest, bool marked);
    std::string_view statusOf(const DemoGuest& guest);
    int minutesOf(std::string_view status, int planned);
    std::string_view modeOf(const DemoMeeting& meeting, const DemoPerson& person);
    bool firstTime(const DemoMeeting& meeting, std::uint32_t person);

    DemoWriter& m_writer;
    const std::vector<DemoPerson>& m_people;
    DemoRandom m_random;
    std::vector<std::int64_t> m_lastMeeting; // by person
};

} // namespace preceptor
