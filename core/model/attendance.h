// SPDX-License-Identifier: GPL-3.0-or-later
// Who was expected at a session and how it went. The shares follow report 10 and rule R4: every share carries its
// numerator and denominator, and what was never marked is counted apart, not taken as absent.
#pragma once

#include <optional>
#include <string_view>

namespace preceptor {

enum class AttendanceStatus { Present, Late, LeftEarly, Excused, Absent, Unmarked };
enum class AttendanceExpected { Yes, No, Optional };
enum class AttendanceMode { Onsite, Online, SharedRoom, Recording };

// The stored codes of domain.md; nullopt for a code that is not in the list.
std::string_view codeOf(AttendanceStatus status);
std::string_view codeOf(AttendanceExpected expected);
std::string_view codeOf(AttendanceMode mode);
std::optional<AttendanceStatus> attendanceStatus(std::string_view code);
std::optional<AttendanceExpected> attendanceExpected(std::string_view code);
std::optional<AttendanceMode> attendanceMode(std::string_view code);

// Late and left early are attended.
bool attended(AttendanceStatus status);

struct Share {
    int numerator = 0;
    int denominator = 0;
    bool operator==(const Share&) const = default;
    // Empty when nothing was expected: no share is not a share of zero.
    std::optional<double> percent() const;
};

// Over rows of sessions that were held. Only expected = yes is in the shares; others who came are counted as walk-ins.
struct AttendanceCounts {
    int expected = 0;
    int attended = 0;
    int excused = 0;
    int absent = 0;
    int unmarked = 0; // expected, never marked: missing
    int walkIns = 0;  // attended without being expected
    bool operator==(const AttendanceCounts&) const = default;

    void add(AttendanceExpected expected, AttendanceStatus status, int rows = 1);
    Share attendance() const { return {attended, expected}; }
    Share commitment() const { return {attended + excused, expected}; }
    int present() const { return attended + walkIns; }
};

} // namespace preceptor
