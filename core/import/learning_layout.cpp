// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/learning_layout.h"

#include "core/import/learning_grid.h"
#include "core/import/word_index.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::array kPlatformCodes{"moodle"sv,   "kolibri"sv, "canvas"sv, "google-forms"sv,
                                    "ms-forms"sv, "wjx"sv,     "kobo"sv,   "redcap"sv};
constexpr std::size_t kLayoutSearch = 8;

struct LayoutFinder {
    LearningPlatform platform;
    LearningFinder find;
};
using enum LearningPlatform;
constexpr std::array kFinders{LayoutFinder{Moodle, asMoodleProgress},
                              LayoutFinder{Moodle, asMoodleCourse},
                              LayoutFinder{Moodle, asMoodleGrades},
                              LayoutFinder{Kolibri, asKolibri},
                              LayoutFinder{Canvas, asCanvas},
                              LayoutFinder{GoogleForms, asGoogleForms},
                              LayoutFinder{MsForms, asMsForms},
                              LayoutFinder{Wjx, asWjx},
                              LayoutFinder{Kobo, asKobo},
                              LayoutFinder{Redcap, asRedcap}};

// Words of headings that the platforms use, to tell separators by; people are told by the words of rosters.
const WordIndex& headingWords() {
    static const WordIndex kIndex = [] {
        WordIndex index;
        index.add(
            "timestamp|email address|score|id|start time|completion time|email|name|序号|提交答卷时间|student|"
            "sis login id|section|first name|surname|last name|username|content id|content title|channel id|"
            "_uuid|_submission_time|record_id|redcap_event_name|course complete|horodateur|dấu thời gian|时间戳记",
            1);
        return index;
    }();
    return kIndex;
}

} // namespace

std::string_view codeOf(LearningPlatform platform) { return kPlatformCodes[static_cast<std::size_t>(platform)]; }

std::optional<LearningPlatform> learningPlatform(std::string_view code) {
    const auto found = std::find(kPlatformCodes.begin(), kPlatformCodes.end(), code);
    if (found == kPlatformCodes.end()) return std::nullopt;
    return static_cast<LearningPlatform>(found - kPlatformCodes.begin());
}

bool isForm(LearningPlatform platform) { return platform != Moodle && platform != Kolibri && platform != Canvas; }

int scoreOf(LearningReason reason) {
    switch (reason) {
    case LearningReason::Words:
    case LearningReason::Codes: return 60;
    case LearningReason::Layout: return 50;
    case LearningReason::FileName: return 10;
    }
    return 0;
}

std::vector<LearningLayout> findLearningLayouts(const Sheet& sheet, const LearningFileNames& names,
                                                std::optional<LearningPlatform> only) {
    std::vector<LearningLayout> found;
    for (std::size_t row = 0; row < std::min(sheet.rowCount(), kLayoutSearch); ++row) {
        const LearningGrid grid(sheet, row);
        for (const LayoutFinder& finder : kFinders) {
            if (only && finder.platform != *only) continue;
            if (auto layout = finder.find(grid, names)) found.push_back(std::move(*layout));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const LearningLayout& a, const LearningLayout& b) {
        return a.recognition.score > b.recognition.score;
    });
    // Once each, in its best row.
    std::vector<LearningLayout> best;
    for (LearningLayout& layout : found) {
        const bool known = std::any_of(best.begin(), best.end(), [&](const LearningLayout& b) {
            return b.recognition.platform == layout.recognition.platform &&
                   b.recognition.layout == layout.recognition.layout;
        });
        if (!known) best.push_back(std::move(layout));
    }
    return best;
}

int learningHeadingScore(std::span<const SheetCell> cells) {
    constexpr std::size_t kMostCells = 64;
    int score = 0;
    for (const SheetCell& cell : cells.first(std::min(cells.size(), kMostCells)))
        if (!cell.empty() && cell.text().size() < 100)
            score += headingWords().exact(wordKeyWithBrackets(cell.text())) ? 10 : 0;
    return score;
}

} // namespace preceptor
