// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_names.h"

#include "core/base/ascii.h"
#include "core/text/fold.h"
#include "core/text/pinyin.h"

namespace preceptor {

namespace {

bool familyFirst(const std::string& language) { return language == "zh" || language == "vi"; }

std::string fullName(const DemoName& name, const std::string& language) {
    if (language == "zh") return name.family + name.given;
    return familyFirst(language) ? name.family + " " + name.given : name.given + " " + name.family;
}

// "Wang Xiuying" -> "Xiuying WANG"
std::string turnedRound(const std::string& romanised) {
    const auto blank = romanised.find(' ');
    if (blank == std::string::npos) return romanised;
    const std::string family = asciiUpper(romanised.substr(0, blank));
    return romanised.substr(blank + 1) + " " + family;
}

} // namespace

DemoName makeDemoName(DemoRandom& random, const DemoSource& source, const std::string& language, bool female) {
    const DemoNames& lists = source.names.at(language);
    DemoName name;
    name.family = random.pickSkewed(lists.family);
    name.given = random.pickSkewed(female ? lists.female : lists.male);
    // A second syllable from the same list keeps namesakes as rare as they are.
    if (language == "zh" && name.given.size() == 3 && random.permille(600)) {
        const std::string& other = random.pick(female ? lists.female : lists.male);
        name.given += other.substr(other.size() - 3);
    }
    name.native = fullName(name, language);
    if (language == "zh") name.romanised = romanisedHanName(name.native);
    return name;
}

DemoName writtenAgain(const DemoName& name, const std::string& language) {
    DemoName again = name;
    if (language == "zh") {
        again.romanised = turnedRound(name.romanised);
        return again;
    }
    again.native = fold(name.native); // typed without accents and capitals
    again.family.clear();
    again.given.clear();
    return again;
}

} // namespace preceptor
