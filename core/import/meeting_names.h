// SPDX-License-Identifier: GPL-3.0-or-later
// How the platforms write names: what the person typed inside a longer one, and two people on one device.
#pragma once

#include "core/import/meeting_recognise.h"

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// Tencent Meeting: the last brackets hold the name typed for the meeting, 微信昵称(王小明). Others: the whole.
// "A & B", "甲＆乙", "A + B" are two people; never more than four, else it is one name.
std::vector<std::string> namesOnLine(std::string_view shown, MeetingPlatform platform);

// The name without the marks of platforms and titles, (External), [Company], Dr.; as it is if it has other parts too.
std::string withoutMarks(std::string_view name);

} // namespace preceptor
