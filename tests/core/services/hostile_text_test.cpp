// SPDX-License-Identifier: GPL-3.0-or-later
// The short form of packaging/hostile, with texts of our own.
#include "tests/support/catch.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/hostile_trip.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;
using namespace preceptor::test;

TEST_CASE("hostile texts in every column for words are kept byte by byte and come back from every list and report",
          "[hostile]") {
    HostileProgramme programme;
    const TempDir dir;
    Trip trip;
    programme.fill(hostileTexts(), 0, trip);
    programme.readLists(trip);
    programme.readReports(dir.path(), trip);
    for (const std::string& wrong : trip.wrong) FAIL_CHECK(wrong);
    CHECK(trip.counts["stored"] > 200);
    CHECK(trip.counts["cells read back"] > 2000);
}

TEST_CASE("a form keeps a hostile text, tidies it once for all, or refuses it", "[hostile]") {
    HostileProgramme programme;
    Trip trip;
    programme.throughForms(hostileTexts(), trip);
    for (const std::string& wrong : trip.wrong) FAIL_CHECK(wrong);
    CHECK(trip.counts["kept by a form"] > 500);
    CHECK(trip.counts["tidied by a form"] > 0);
    CHECK(trip.counts["refused by a form"] > 0);
}
