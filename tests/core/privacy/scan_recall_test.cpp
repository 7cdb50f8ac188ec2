// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the scanner: what it finds of 1,000 invented identifiers, and how often it stops clean clinical text.
#include "core/privacy/identifier_scanner.h"
#include "tests/support/catch.h"
#include "tests/support/clinical_text.h"
#include "tests/support/identifier_samples.h"

#include <algorithm>
#include <map>

using namespace preceptor;
using namespace preceptor::test;

namespace {

const Date kToday = Date::of(2026, 11, 24);

const IdentifierScanner& scanner() {
    static const IdentifierScanner kScanner(kToday, std::make_shared<const KnownNames>(sampleNames()),
                                            sampleInstitutions());
    return kScanner;
}

struct Tally {
    int found = 0;
    int all = 0;
    std::string missed;
    double recall() const { return all == 0 ? 1.0 : static_cast<double>(found) / all; }
    void add(bool hit, const std::string& text) {
        ++all;
        found += hit ? 1 : 0;
        if (!hit && missed.size() < 2000) missed += "\n    " + text;
    }
};

bool isFound(const IdentifierSample& sample) {
    const auto findings = scanner().scan(sample.text);
    return std::any_of(findings.begin(), findings.end(), [&](const IdentifierFinding& finding) {
        return finding.kind == sample.kind && finding.begin < sample.end && finding.end > sample.begin;
    });
}

} // namespace

TEST_CASE("of 1,000 identifiers in clinical sentences nearly all are found", "[privacy][recall]") {
    std::map<IdentifierKind, Tally> kinds;
    Tally checked;
    Tally others;
    for (const IdentifierSample& sample : identifierSamples(1000, 20261124)) {
        const bool found = isFound(sample);
        kinds[sample.kind].add(found, sample.text);
        (isChecked(sample.kind) ? checked : others).add(found, {});
    }
    std::string table;
    for (const auto& [kind, tally] : kinds)
        table += "\n" + std::string(codeOf(kind)) + ": " + std::to_string(tally.found) + " of " +
                 std::to_string(tally.all) + tally.missed;
    INFO(table);
    CHECK(checked.recall() >= 0.99);
    CHECK(others.recall() >= 0.95);
    for (const auto& [kind, tally] : kinds) CHECK(tally.recall() >= (isChecked(kind) ? 0.99 : 0.90));
}

TEST_CASE("clean clinical text is stopped at most once in 1,000 words", "[privacy][recall]") {
    ClinicalText maker(7);
    const std::string text = maker.ofWords(60'000);
    const std::size_t words = wordsIn(text);
    REQUIRE(words >= 50'000);
    std::size_t blocks = 0;
    std::size_t warnings = 0;
    std::string seen;
    for (const IdentifierFinding& finding : scanner().scan(text)) {
        ++(finding.severity == Severity::Block ? blocks : warnings);
        const std::size_t from = text.rfind('\n', finding.begin);
        if (seen.size() < 4000)
            seen += "\n" + std::string(codeOf(finding.kind)) + " [" +
                    text.substr(finding.begin, finding.end - finding.begin) + "] " +
                    text.substr(std::max(from + 1, finding.begin > 60 ? finding.begin - 60 : 0), 120);
    }
    INFO(words << " words: " << blocks << " blocks, " << warnings << " warnings" << seen);
    CHECK(static_cast<double>(blocks) * 1000.0 <= static_cast<double>(words));
    CHECK(static_cast<double>(warnings) * 500.0 <= static_cast<double>(words));
}
