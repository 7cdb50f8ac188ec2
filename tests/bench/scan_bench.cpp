// SPDX-License-Identifier: GPL-3.0-or-later
// The identifier scanner over 1 MB of clinical text, against regular expressions of ICU over the same text: all kinds
// and 10,000 known names are to take no more than ten passes, a pass being the mean of ten plain patterns. Both in
// processor time of one thread, best of a few turns. Also what one field of a case costs.
#include "core/base/spare_memory.h"
#include "core/privacy/identifier_scanner.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/clinical_text.h"

#include <cstdio>
#include <ctime>
#include <unicode/regex.h>

using namespace preceptor;

namespace {

constexpr int kRuns = 9;
constexpr std::size_t kBytes = 1'000'000;
constexpr std::size_t kFieldBytes = 4'000;

// What a plain scanner would look for, one pass each.
constexpr const char* kPatterns[] = {
    R"((?<!\d)[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx])",
    R"((?<!\d)0\d{2}[0-3]\d{8}(?!\d))",
    R"([A-Z]{1,2}\d{6}\(?[0-9A]\)?)",
    R"((?<!\d)(\+?86)?1[3-9]\d{9}(?!\d))",
    R"((?<!\d)(\+?84|0)(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}(?!\d))",
    R"([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,})",
    R"((微信|wechat|zalo|QQ)[:： ]*[\w-]{5,20})",
    R"(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}/\d{1,2}/\d{4})",
    R"((住院号|病案号|门诊号|病历号|床号|MRN|Mã BN|số (hồ sơ|bệnh án))[:： #]*[A-Za-z0-9-]{3,20})",
    R"((ông|bà|BN|bệnh nhân) (Nguyễn|Trần|Lê|Phạm)( \p{Lu}\p{L}+){1,3})"};

double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

template <class Work>
double measured(const Work& work) {
    const double begin = processorSeconds();
    work();
    return processorSeconds() - begin;
}

// The mean of one pass over the text.
double onePass(const icu::UnicodeString& text) {
    std::size_t hits = 0;
    const double seconds = measured([&] {
        for (const char* pattern : kPatterns) {
            UErrorCode status = U_ZERO_ERROR;
            icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(pattern), text, 0, status);
            while (matcher.find(status)) ++hits;
        }
    });
    return hits > kBytes ? 0 : seconds / static_cast<double>(std::size(kPatterns));
}

std::vector<std::string> inventedNames() {
    constexpr const char* kFamily[] = {"王", "李", "欧阳", "Nguyễn ", "Trần ", "Dupont ", "Tan "};
    constexpr const char* kGiven[] = {"秀英", "建国", "晓琳", "Văn Hùng", "Thị Mai", "Élodie", "Ah Kow"};
    std::vector<std::string> names;
    for (int i = 0; i < 10'000; ++i) {
        std::string word = "q";
        for (int n = i; n > 0; n /= 26) word += static_cast<char>('a' + n % 26);
        names.push_back(std::string(kFamily[i % 7]) + kGiven[i / 7 % 7] + (i % 7 < 3 ? "" : " " + word));
    }
    return names;
}

} // namespace

int main() {
    keepSpareMemory(); // as the programs do
    const std::string text = test::ClinicalText(1).ofWords(kBytes / 4).substr(0, kBytes);
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    std::shared_ptr<const KnownNames> names;
    const double naming = measured([&] { names = std::make_shared<const KnownNames>(inventedNames()); });
    const IdentifierScanner scanner(Date::of(2026, 11, 24), names);
    std::size_t found = 0;
    const auto pair = bench::bestOf(
        kRuns, [&] { return onePass(wide); }, [&] { return measured([&] { found = scanner.scan(text).size(); }); });
    const std::string field = text.substr(0, kFieldBytes);
    const double hundred = measured([&] {
        for (int i = 0; i < 100; ++i) found += scanner.scan(field).size();
    });
    std::printf(
        "%zu bytes: scan %.1f ms, one pass of ICU %.1f ms; a field of %zu bytes %.0f us; 10,000 names %.0f ms; %zu\n",
        text.size(), pair.ours * 1e3, pair.base * 1e3, field.size(), hundred * 1e4, naming * 1e3, found);
    bench::verdict("Identifier scan / pass of an ICU expression", "1 MB", pair.ratio(), 10.0);
    return EXIT_SUCCESS;
}
