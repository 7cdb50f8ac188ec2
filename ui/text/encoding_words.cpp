// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/encoding_words.h"

#include "ui/text/convert.h"
#include "ui/text/format.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostRowsNamed = 5;

} // namespace

QString EncodingWords::caption() { return tr("Encoding"); }

QString EncodingWords::encoding(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8: return tr("Unicode (UTF-8)");
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
    case Encoding::Utf32Le:
    case Encoding::Utf32Be: return tr("Unicode (%1)").arg(toQt(encodingName(encoding)));
    case Encoding::Gb18030: return tr("Chinese (GB18030)");
    case Encoding::Big5: return tr("Traditional Chinese (Big5)");
    case Encoding::Windows1258: return tr("Vietnamese (Windows-1258)");
    case Encoding::Windows1252: return tr("Western (Windows-1252)");
    case Encoding::Windows1251: return tr("Cyrillic (Windows-1251)");
    case Encoding::Iso8859_15: return tr("Western (ISO-8859-15)");
    }
    return {};
}

QString EncodingWords::unreadable(const HowRead& read) {
    const std::size_t count = read.unreadableRows.size();
    if (count == 0) return {};
    QStringList rows;
    for (std::size_t i = 0; i < std::min(count, kMostRowsNamed); ++i) rows << QString::number(read.unreadableRows[i]);
    if (count > kMostRowsNamed) rows << QStringLiteral("…");
    return tr("%n rows have characters that cannot be read, shown as \uFFFD (row %1). Another encoding may help.", "",
              static_cast<int>(count))
        .arg(listText(rows));
}

} // namespace preceptor::ui
