// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/learning_words.h"

namespace preceptor::cli {

std::string_view codeText(LearningReason reason) {
    switch (reason) {
    case LearningReason::Words: return "words";
    case LearningReason::Codes: return "codes";
    case LearningReason::Layout: return "layout";
    case LearningReason::FileName: return "file_name";
    }
    return {};
}

std::string_view sentenceOf(LearningReason reason) {
    switch (reason) {
    case LearningReason::Words: return "its own words";
    case LearningReason::Codes: return "its codes";
    case LearningReason::Layout: return "the order and kind of its columns";
    case LearningReason::FileName: return "the name of the file";
    }
    return {};
}

std::string platformName(LearningPlatform platform) {
    switch (platform) {
    case LearningPlatform::Moodle: return "Moodle";
    case LearningPlatform::Kolibri: return "Kolibri";
    case LearningPlatform::Canvas: return "Canvas";
    case LearningPlatform::GoogleForms: return "Google Forms";
    case LearningPlatform::MsForms: return "Microsoft Forms";
    case LearningPlatform::Wjx: return "wjx";
    case LearningPlatform::Kobo: return "KoboToolbox";
    case LearningPlatform::Redcap: return "REDCap";
    }
    return {};
}

std::string_view codeText(LearningKind kind) {
    switch (kind) {
    case LearningKind::Completion: return "completion";
    case LearningKind::Points: return "points";
    case LearningKind::Course: return "course";
    }
    return {};
}

std::string_view codeText(LearningTake take) {
    switch (take) {
    case LearningTake::Nothing: return "none";
    case LearningTake::Module: return "module";
    case LearningTake::Test: return "test";
    case LearningTake::Course: return "course";
    }
    return {};
}

std::string_view codeText(TargetBasis basis) {
    switch (basis) {
    case TargetBasis::None: return "none";
    case TargetBasis::Title: return "title";
    case TargetBasis::Remembered: return "remembered";
    case TargetBasis::Told: return "told";
    }
    return {};
}

std::string_view codeText(LearningProblem problem) {
    switch (problem) {
    case LearningProblem::None: return {};
    case LearningProblem::NotPoints: return "not_points";
    case LearningProblem::UnknownState: return "unknown_state";
    case LearningProblem::DayUnclear: return "day_unclear";
    case LearningProblem::NoMaximum: return "no_maximum";
    case LearningProblem::TooMany: return "too_many";
    case LearningProblem::DayAhead: return "day_ahead";
    case LearningProblem::TooManyTimes: return "too_many_times";
    }
    return {};
}

std::string_view sentenceOf(LearningProblem problem) {
    switch (problem) {
    case LearningProblem::None: return {};
    case LearningProblem::NotPoints: return "is no number of points";
    case LearningProblem::UnknownState: return "is a state whose words are not known";
    case LearningProblem::DayUnclear: return "has a day that cannot be read";
    case LearningProblem::NoMaximum: return "is points, and nobody says out of how many: --out-of \"COLUMN=POINTS\"";
    case LearningProblem::TooMany: return "is less than none or more than the maximum";
    case LearningProblem::DayAhead: return "lies in the future";
    case LearningProblem::TooManyTimes: return "is one attempt too many";
    }
    return {};
}

std::string_view codeText(FactOutcome outcome) {
    switch (outcome) {
    case FactOutcome::New: return "new";
    case FactOutcome::Changed: return "changed";
    case FactOutcome::Unchanged: return "unchanged";
    case FactOutcome::ByHand: return "by_hand";
    case FactOutcome::Elsewhere: return "elsewhere";
    case FactOutcome::Withdrawn: return "withdrawn";
    }
    return {};
}

std::string_view codeText(LineVerdict verdict) {
    switch (verdict) {
    case LineVerdict::Imported: return "imported";
    case LineVerdict::Merged: return "merged";
    case LineVerdict::Nobody: return "nobody";
    case LineVerdict::Nothing: return "nothing";
    case LineVerdict::Unknown: return "unknown";
    case LineVerdict::NotInClass: return "not_in_class";
    case LineVerdict::Unclear: return "unclear";
    }
    return {};
}

std::string_view codeText(LearningSkip reason) {
    switch (reason) {
    case LearningSkip::NotPeople: return "not_people";
    case LearningSkip::Nameless: return "nameless";
    }
    return {};
}

std::string_view sentenceOf(LearningSkip reason) {
    switch (reason) {
    case LearningSkip::NotPeople: return "no person, but maxima, tags or a test student";
    case LearningSkip::Nameless: return "neither a name nor an e-mail nor a number";
    }
    return {};
}

} // namespace preceptor::cli
