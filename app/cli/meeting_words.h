// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and words of what the file of a meeting platform is and says.
#pragma once

#include "core/import/meeting_plan.h"

#include <string>
#include <string_view>

namespace preceptor::cli {

std::string_view codeText(RecogniseReason reason);
std::string_view codeText(MeetingNote note);
std::string_view codeText(MatchVerdict verdict);
std::string_view codeText(MatchBasis basis); // empty for None
std::string_view codeText(MatchDoubt doubt); // empty for None
std::string_view codeText(NameTier tier);    // empty for None
std::string_view codeText(LineOutcome outcome);
std::string_view sentenceOf(MeetingNote note);
std::string_view sentenceOf(MatchDoubt doubt); // empty for None
std::string platformName(MeetingPlatform platform);
// "Recognised as Zoom (layout C), 90 of 100: its headings, the lines around them, names with times."
std::string sentenceOf(const Recognition& recognition);

} // namespace preceptor::cli
