// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/made_ahead.h"

#include <latch>
#include <new>
#include <string>

using preceptor::ui::MadeAhead;

TEST_CASE("what is made ahead is the same whoever makes it", "[ui][support]") {
    for (const std::size_t helpers : {0U, 1U, 3U}) {
        MadeAhead<std::string> made(
            50, [](std::size_t index) { return std::to_string(index * index); }, helpers);
        for (std::size_t i = 0; i < 50; ++i) CHECK(made.at(i) == std::to_string(i * i));
    }
}

TEST_CASE("memory that is missing in a helper is told to whoever wants the thing, and the others are made",
          "[ui][support]") {
    std::latch made(3); // nothing is wanted before the helper has made it all
    MadeAhead<int> ahead(
        3,
        [&](std::size_t index) {
            made.count_down();
            if (index == 1) throw std::bad_alloc();
            return static_cast<int>(index);
        },
        1);
    made.wait();
    CHECK(ahead.at(0) == 0);
    CHECK_THROWS_AS(ahead.at(1), std::bad_alloc);
    CHECK(ahead.at(2) == 2);
}

TEST_CASE("memory that is missing without helpers is told in the same way", "[ui][support]") {
    MadeAhead<int> made(
        2,
        [](std::size_t index) -> int {
            if (index == 0) throw std::bad_alloc();
            return 1;
        },
        0);
    CHECK_THROWS_AS(made.at(0), std::bad_alloc);
    CHECK(made.at(1) == 1);
}
