// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile texts for the identifier scanner, see packaging/fuzz: whatever the bytes, places are whole characters in the
// order of the text.
#include "core/privacy/identifier_scanner.h"
#include "core/text/utf8.h"

#include <cstdio>
#include <cstdlib>

using namespace preceptor;

namespace {

void insist(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

const IdentifierScanner& scanner() {
    static const std::vector<std::string> kNames{"王秀英", "欧阳晓琳", "李明", "Nguyễn Thị Hương", "Tan Ah Kow"};
    static const IdentifierScanner kScanner(Date::of(2026, 11, 24), std::make_shared<const KnownNames>(kNames));
    return kScanner;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::size_t at = 0; // walks from character to character
    for (const IdentifierFinding& finding : scanner().scan(text)) {
        insist(finding.begin >= at && finding.end > finding.begin && finding.end <= size, "in order, within the text");
        while (at < finding.begin) utf8::next(text, at);
        insist(at == finding.begin, "begins with a character");
        while (at < finding.end) utf8::next(text, at);
        insist(at == finding.end, "ends with a character");
    }
    return 0;
}
