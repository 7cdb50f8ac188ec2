// SPDX-License-Identifier: GPL-3.0-or-later
// The words in documents, slides and workbooks (docx, pptx, xlsx and OpenDocument), with speaker's notes, comments,
// headers and what was deleted but is still in the file, in the order of their parts, a line a paragraph or cell;
// behind them what stands beside the words: title, subject and author of the file, charts, alternative texts, names of
// sheets and pictures, addresses of links, the author's own XML. The limits of ZipArchive and XmlReader against hostile
// files hold.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace preceptor {

struct OfficeText {
    std::string text;
    bool others = false; // it has pictures or files in it, whose words are not here
};

// FileDamaged or FileTooLarge{name}: nothing of it, or not all, was read.
Result<OfficeText> readOfficeText(std::string_view bytes, const std::string& name);

} // namespace preceptor
