// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attendance.h"

#include "core/model/code_list.h"

namespace preceptor {

namespace {

std::span<const std::string_view> attendanceCodes() {
    static const auto codes = codesOf("attendance_status");
    return codes;
}
std::span<const std::string_view> expectedCodes() {
    static const auto codes = codesOf("attendance_expected");
    return codes;
}
std::span<const std::string_view> modeCodes() {
    static const auto codes = codesOf("attendance_mode");
    return codes;
}

} // namespace

std::string_view codeOf(AttendanceStatus status) { return codeAt(attendanceCodes(), status); }
std::string_view codeOf(AttendanceExpected expected) { return codeAt(expectedCodes(), expected); }
std::string_view codeOf(AttendanceMode mode) { return codeAt(modeCodes(), mode); }

std::optional<AttendanceStatus> attendanceStatus(std::string_view code) {
    return enumOf<AttendanceStatus>(attendanceCodes(), code);
}
std::optional<AttendanceExpected> attendanceExpected(std::string_view code) {
    return enumOf<AttendanceExpected>(expectedCodes(), code);
}
std::optional<AttendanceMode> attendanceMode(std::string_view code) {
    return enumOf<AttendanceMode>(modeCodes(), code);
}

bool attended(AttendanceStatus status) {
    switch (status) {
    case AttendanceStatus::Present:
    case AttendanceStatus::Late:
    case AttendanceStatus::LeftEarly: return true;
    case AttendanceStatus::Excused:
    case AttendanceStatus::Absent:
    case AttendanceStatus::Unmarked: return false;
    }
    return false;
}

std::optional<double> Share::percent() const {
    if (denominator == 0) return std::nullopt;
    return 100.0 * numerator / denominator;
}

void AttendanceCounts::add(AttendanceExpected isExpected, AttendanceStatus status, int rows) {
    if (isExpected != AttendanceExpected::Yes) {
        if (preceptor::attended(status)) walkIns += rows;
        return;
    }
    expected += rows;
    switch (status) {
    case AttendanceStatus::Present:
    case AttendanceStatus::Late:
    case AttendanceStatus::LeftEarly: attended += rows; break;
    case AttendanceStatus::Excused: excused += rows; break;
    case AttendanceStatus::Absent: absent += rows; break;
    case AttendanceStatus::Unmarked: unmarked += rows; break;
    }
}

} // namespace preceptor
