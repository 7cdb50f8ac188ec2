// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any text: the same number is found however it is typed, places are whole characters in order, and
// no bytes break the scanner.
#include "core/privacy/identifier_scanner.h"
#include "core/text/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/clinical_text.h"
#include "tests/support/identifier_samples.h"

#include <algorithm>
#include <rapidcheck.h>
#include <set>

using namespace preceptor;
using namespace preceptor::test;

namespace {

const IdentifierScanner& anyTextScanner() {
    static const IdentifierScanner kScanner(Date::of(2026, 11, 24), std::make_shared<const KnownNames>(sampleNames()),
                                            sampleInstitutions());
    return kScanner;
}

// One of these signs after some of the characters, never twice.
std::string withSigns(const std::string& text, const std::string& sign) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (i + 1 < text.size() && *rc::gen::inRange(0, 3) == 0) out += sign;
    }
    return out;
}

std::set<std::size_t> boundariesOf(std::string_view text) {
    std::set<std::size_t> places{0};
    for (std::size_t at = 0; at < text.size();) {
        utf8::next(text, at);
        places.insert(at);
    }
    return places;
}

bool isInOrder(std::string_view text) {
    const auto places = boundariesOf(text);
    std::size_t last = 0;
    for (const IdentifierFinding& finding : anyTextScanner().scan(text)) {
        if (finding.begin < last || finding.end <= finding.begin) return false;
        if (places.count(finding.begin) == 0 || places.count(finding.end) == 0) return false;
        last = finding.end;
    }
    return true;
}

bool isFoundAs(IdentifierKind kind, const std::string& number) {
    const std::string before = "患者自述，";
    const std::string text = before + number + "，其余无特殊。";
    const auto findings = anyTextScanner().scan(text);
    return findings.size() == 1 && findings[0].kind == kind && findings[0].severity == Severity::Block &&
           findings[0].begin == before.size() && findings[0].end == before.size() + number.size();
}

} // namespace

TEST_CASE("a number is found alike in full width, with blanks, hyphens, dots and invisible characters",
          "[privacy][property]") {
    CHECK(rc::check([] {
        const auto kind =
            *rc::gen::element(IdentifierKind::ChinaId, IdentifierKind::FrenchSecurityNumber, IdentifierKind::BankCard);
        std::string number = sampleOf(kind, *rc::gen::arbitrary<std::uint32_t>());
        std::erase(number, ' ');
        const std::string sign =
            *rc::gen::element<std::string>(" ", "-", ".", "\u200B", "\u00AD", "\u2060", "\u202C", "\u00A0", "\u2011");
        number = withSigns(number, sign);
        if (*rc::gen::arbitrary<bool>()) number = fullWidth(number);
        RC_ASSERT(isFoundAs(kind, number));
    }));
    CHECK(rc::check([] { // no check digit: evenly spaced
        const std::string mobile = "13" + std::to_string(*rc::gen::inRange(100'000'000, 999'999'999));
        const std::string sign = *rc::gen::element<std::string>("", " ", "-", "\u200B", "\u00AD", "\uFEFF", "\u3000");
        std::string number = withSigns(mobile, sign);
        if (*rc::gen::arbitrary<bool>()) number = fullWidth(number);
        RC_ASSERT(isFoundAs(IdentifierKind::Phone, number));
    }));
}

TEST_CASE("findings are whole characters in the order of the text", "[privacy][property]") {
    CHECK(rc::check([] {
        const auto seed = *rc::gen::arbitrary<std::uint32_t>();
        std::string text;
        for (const IdentifierSample& sample : identifierSamples(24, seed)) text += sample.text;
        RC_ASSERT(isInOrder(text));
    }));
}

TEST_CASE("any bytes can be scanned, broken UTF-8 too", "[privacy][property]") {
    CHECK(rc::check([] {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        RC_ASSERT(isInOrder(bytes));
    }));
    CHECK(rc::check([] { // a text that makes sense, broken at random places
        std::string text = ClinicalText(*rc::gen::arbitrary<std::uint32_t>()).sentence();
        for (const IdentifierSample& sample : identifierSamples(4, *rc::gen::arbitrary<std::uint32_t>()))
            text += sample.text;
        for (int i = 0; i < 8; ++i) text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        RC_ASSERT(isInOrder(text));
    }));
}
