// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attendance.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

template <class Enum, std::size_t n>
std::optional<Enum> fromCode(const std::array<std::string_view, n>& codes, std::string_view code) {
    const auto at = std::find(codes.begin(), codes.end(), code);
    if (at == codes.end()) return std::nullopt;
    return static_cast<Enum>(at - codes.begin());
}

constexpr std::array<std::string_view, 6> kStatus = {"present", "late", "left_early", "excused", "absent", "unmarked"};
constexpr std::array<std::string_view, 3> kExpected = {"yes", "no", "optional"};
constexpr std::array<std::string_view, 4> kMode = {"onsite", "online", "shared_room", "recording"};

} // namespace

std::string_view codeOf(AttendanceStatus status) { return kStatus[static_cast<std::size_t>(status)]; }
std::string_view codeOf(AttendanceExpected expected) { return kExpected[static_cast<std::size_t>(expected)]; }
std::string_view codeOf(AttendanceMode mode) { return kMode[static_cast<std::size_t>(mode)]; }

std::optional<AttendanceStatus> attendanceStatus(std::string_view code) {
    return fromCode<AttendanceStatus>(kStatus, code);
}
std::optional<AttendanceExpected> attendanceExpected(std::string_view code) {
    return fromCode<AttendanceExpected>(kExpected, code);
}
std::optional<AttendanceMode> attendanceMode(std::string_view code) { return fromCode<AttendanceMode>(kMode, code); }

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
