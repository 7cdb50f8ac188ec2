// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of headings and paragraphs under a title, as many as it takes.
#pragma once

#include "ui/support/paper.h"

#include <string>
#include <vector>

namespace preceptor::ui {

namespace face {
inline constexpr PaperFace kSmall{9, false};
inline constexpr PaperFace kBody{10.5, false};
inline constexpr PaperFace kHead{11, true};
inline constexpr PaperFace kTitle{17, true};
} // namespace face

// The program's language (zh_CN) for a code of the list of languages (zh); what the program does not speak stays
// itself.
QString programLanguage(const std::string& code);

struct PaperPart {
    QString text;
    PaperFace face;
    double indent = 0; // mm
};

struct PaperHead {
    QString over; // small, over the title
    QString title;
    QString facts; // under it
    QString foot;  // at the end of every page
};

// A paragraph goes on at the next page where one ends; a heading, or what a smaller line follows, never ends one alone.
PaintPages partPages(const PaperHead& head, std::vector<PaperPart> parts);

} // namespace preceptor::ui
