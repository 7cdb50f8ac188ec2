// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spare_memory.h"

#include "tests/support/heap_words.h"

#include <cstdio>
#include <malloc.h>
#include <memory>
#include <string>
#include <sys/resource.h>
#include <vector>

using namespace preceptor;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
TEST_CASE("memory that was freed goes back to the system, also where some behind it is in use", "[base]") {
    constexpr std::size_t kBlock = 32'768; // below what is mapped by itself
    std::vector<std::unique_ptr<char[]>> blocks;
    for (int i = 0; i < 2000; ++i) blocks.push_back(std::make_unique<char[]>(kBlock));
    const auto behind = std::make_unique<char[]>(kBlock);
    blocks.clear();
    const auto inUse = [] { // pages that are in memory
        long pages = 0;
        long resident = 0;
        std::unique_ptr<std::FILE, int (*)(std::FILE*)> statm(std::fopen("/proc/self/statm", "r"), &std::fclose);
        REQUIRE(std::fscanf(statm.get(), "%ld %ld", &pages, &resident) == 2);
        return resident;
    };
    const long before = inUse();
    giveBackSpareMemory();
    CHECK(before - inUse() > 10'000); // of the 16,000 that were freed
}

TEST_CASE("what is kept of freed memory is used again, and goes back to the system with what was in it", "[base]") {
    keepSpareMemory();
    const std::string asked = test::disguised("idle" // as above
                                              " harbour");
    constexpr std::size_t kLarge = 8U << 20; // mapped by itself, and gone when it is freed, unless it is kept
    const auto fill = [&] {
        std::string text;
        text.reserve(kLarge);
        while (text.size() + asked.size() < kLarge) text += test::disguised(asked);
    };
    const auto faults = [] {
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        return used.ru_minflt;
    };
    fill();
    const long before = faults();
    fill();
    CHECK(faults() - before < 100); // of 2,000 pages
    CHECK(test::timesInHeap(asked) > 1000);
    giveBackSpareMemory();
    CHECK(test::timesInHeap(asked) == 0);
}

TEST_CASE("what was freed between memory that is in use is overwritten, whatever its size", "[base]") {
    const std::string asked = test::disguised("seldom" // a test that reads the sources must not find it whole
                                              " sleeps");
    std::vector<std::unique_ptr<std::string>> kept;
    {
        std::vector<std::unique_ptr<std::string>> freed;
        for (std::size_t size = 24; size < 5000; size += 8) {
            freed.push_back(std::make_unique<std::string>(test::disguised(asked)));
            freed.back()->resize(size, 'x');
            freed.back()->replace(size - 5 - asked.size() / 2, 0, test::disguised(asked)); // not where lists are linked
            kept.push_back(std::make_unique<std::string>(40, 'y'));
        }
    }
    CHECK(test::timesInHeap(asked) > 100); // or nothing is proved
    giveBackSpareMemory();
    CHECK(test::timesInHeap(asked) == 0);
}
#endif
