// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and words of what the file of a learning platform is and says.
#pragma once

#include "core/services/learning_service.h"

#include <string>
#include <string_view>

namespace preceptor::cli {

std::string_view codeText(LearningReason reason);
std::string_view sentenceOf(LearningReason reason);
std::string platformName(LearningPlatform platform);
std::string_view codeText(LearningKind kind);
std::string_view codeText(LearningTake take);
std::string_view codeText(TargetBasis basis);
std::string_view codeText(LearningProblem problem);
std::string_view sentenceOf(LearningProblem problem);
std::string_view codeText(FactOutcome outcome);
std::string_view codeText(LineVerdict verdict);
std::string_view codeText(LearningSkip reason);
// Why a row is skipped.
std::string_view sentenceOf(LearningSkip reason);

} // namespace preceptor::cli
