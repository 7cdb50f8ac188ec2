// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attendance.h"

#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("late and left early are attended, unmarked is missing and not absent", "[attendance]") {
    AttendanceCounts counts;
    for (const auto status : {AttendanceStatus::Present, AttendanceStatus::Late, AttendanceStatus::LeftEarly,
                              AttendanceStatus::Excused, AttendanceStatus::Absent, AttendanceStatus::Unmarked})
        counts.add(AttendanceExpected::Yes, status);
    CHECK(counts.attendance() == Share{3, 6});
    CHECK(counts.commitment() == Share{4, 6});
    CHECK(counts.absent == 1);
    CHECK(counts.unmarked == 1);
    CHECK(counts.attendance().percent() == Approx(50));
}

TEST_CASE("a walk-in is counted as present but not in the share", "[attendance]") {
    AttendanceCounts counts;
    counts.add(AttendanceExpected::Yes, AttendanceStatus::Present);
    counts.add(AttendanceExpected::No, AttendanceStatus::Present);
    counts.add(AttendanceExpected::Optional, AttendanceStatus::Absent);
    CHECK(counts.attendance() == Share{1, 1});
    CHECK(counts.present() == 2);
}

TEST_CASE("no one expected is no share", "[attendance]") { CHECK_FALSE(AttendanceCounts{}.attendance().percent()); }

TEST_CASE("every attendance code is read back as itself", "[attendance]") {
    for (int i = 0; i <= static_cast<int>(AttendanceStatus::Unmarked); ++i) {
        const auto status = static_cast<AttendanceStatus>(i);
        CHECK(attendanceStatus(codeOf(status)) == status);
    }
    CHECK_FALSE(attendanceStatus("maybe"));
    CHECK_FALSE(attendanceMode(""));
    CHECK(attendanceExpected("optional") == AttendanceExpected::Optional);
}
