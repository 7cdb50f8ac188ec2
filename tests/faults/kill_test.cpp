// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed with -9: in packaging/test at chosen calls on the disk, in packaging/faults at a thousand
// random moments of each operation, and often once more while the file is opened after that. What was acknowledged is
// there, whole, and at most the step that was under way besides.
#include "tests/faults/disk_tap.h"
#include "tests/faults/lived.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <functional>
#include <iostream>
#include <optional>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

using Micros = std::chrono::microseconds;

constexpr int kKills = 1000;
constexpr char kBegun = 'b';
constexpr char kKept = 'k';
constexpr char kEnded = 'e';

// A moment of time, or the call on the disk that is not made any more; neither: it lives.
struct Death {
    std::optional<Micros> after = {};
    int call = 0;
};

// What a program told before it was gone.
struct Told {
    std::string letters;
    bool ended() const { return letters.ends_with(kEnded); }
    std::size_t kept() const { return static_cast<std::size_t>(std::count(letters.begin(), letters.end(), kKept)); }
    bool inStep() const { return letters.ends_with(kBegun); }
};

using Tell = std::function<void(char)>;

// In a process of its own, which nothing but its death ends early.
Told dying(const Death& death, const fs::path& folder, const std::function<void(const Tell&)>& work) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        std::optional<DiskTap> tap;
        if (death.call > 0) tap.emplace(folder, DiskFault{.at = death.call, .kills = true});
        const Tell tell = [&](char letter) { static_cast<void>(::write(ends[1], &letter, 1)); };
        try {
            work(tell);
            tell(kEnded);
        } catch (const std::exception&) {
            tell('!'); // nothing but death may come between
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    if (death.after) {
        std::this_thread::sleep_for(*death.after);
        ::kill(child, SIGKILL);
    }
    Told told;
    char letter = 0;
    while (::read(ends[0], &letter, 1) == 1) told.letters += letter;
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return told;
}

Told killed(Life& life, const fs::path& folder, const Death& death) {
    return dying(death, folder, [&](const Tell& tell) {
        for (int i = 0; i < life.steps(); ++i) {
            tell(kBegun);
            life.step(folder, i);
            tell(kKept);
        }
        life.close();
    });
}

std::vector<std::string> statesOf(Life& life, const Beginning& beginning) {
    const TempDir folder;
    copyFiles(beginning.folder.path(), folder.path());
    std::vector<std::string> states{contentNow(life, folder.path())};
    for (int i = 0; i < life.steps(); ++i) {
        life.step(folder.path(), i);
        states.push_back(contentNow(life, folder.path()));
    }
    life.close();
    return states;
}

struct Count {
    int kills = 0;  // while it was at work
    int inStep = 0; // of them
    int bad = 0;
    std::string first;
};

// `second` kills whoever opens the file after that, too.
void tryOne(Life& life, const Beginning& beginning, const std::vector<std::string>& states, const Death& death,
            const Death& second, Count& count) {
    const TempDir folder;
    copyFiles(beginning.folder.path(), folder.path());
    const Told told = killed(life, folder.path(), death);
    if (second.after) dying(second, folder.path(), [&](const Tell&) { life.content(folder.path()); });
    const std::string found = life.content(folder.path());
    const std::size_t kept = told.kept();
    const bool good = found == states[kept] || (told.inStep() && found == states[kept + 1]);
    count.kills += told.ended() ? 0 : 1;
    count.inStep += told.inStep() ? 1 : 0;
    if (good && !told.letters.ends_with('!')) return;
    if (count.bad++ == 0) count.first = told.letters + ": " + found.substr(0, 200);
}

Micros timeOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - begin);
}

void killAtRandom(Life& life, const Beginning& beginning, const std::vector<std::string>& states, Count& count) {
    const TempDir folder;
    copyFiles(beginning.folder.path(), folder.path());
    const Micros whole = timeOf([&] { killed(life, folder.path(), {}); });
    const Micros opening = timeOf([&] { life.content(folder.path()); });
    std::mt19937_64 random(20261124);
    const auto upTo = [&](Micros most) {
        return Micros(std::uniform_int_distribution<std::int64_t>(0, most.count())(random));
    };
    for (int round = 0; count.kills < kKills && round < 4 * kKills; ++round)
        tryOne(life, beginning, states, {.after = upTo(whole)},
               round % 3 == 0 ? Death{.after = upTo(opening)} : Death{}, count);
}

// From the first call that changes something on; how many there are differs a little each time.
void killAtCalls(Life& life, const Beginning& beginning, const std::vector<std::string>& states, int places,
                 Count& count) {
    int calls = 0;
    {
        const TempDir folder;
        copyFiles(beginning.folder.path(), folder.path());
        DiskTap tap(folder.path());
        for (int i = 0; i < life.steps(); ++i) life.step(folder.path(), i);
        life.close();
        calls = tap.calls();
    }
    for (int place = 0; place < places; ++place)
        tryOne(life, beginning, states, {.call = 1 + place * (calls * 9 / 10 - 1) / (places - 1)}, {}, count);
}

void killAll(std::vector<std::unique_ptr<Life>> lives) {
    for (const auto& life : lives) {
        const Beginning beginning(*life);
        const auto states = statesOf(*life, beginning);
        Count count;
        if (isLong())
            killAtRandom(*life, beginning, states, count);
        else
            killAtCalls(*life, beginning, states, 8, count);
        if (isLong())
            std::cout << life->name() << ": " << count.bad << " bad of " << count.kills << " kills, " << count.inStep
                      << " of them in the middle of a step" << std::endl;
        INFO(life->name() << ": " << count.bad << " of " << count.kills << " kills; " << count.first);
        CHECK(count.bad == 0);
        CHECK(count.kills >= (isLong() ? kKills : 8));
        CHECK(count.inStep > 0);
    }
}

bool isOfEitherKind(const Life& life) {
    return life.name().ends_with(", plain") || life.name().ends_with(", protected");
}

} // namespace

TEST_CASE("a program that is killed while it writes, imports, merges or migrates has kept what it acknowledged, whole",
          "[faults][kill]") {
    auto lives = allLives();
    std::erase_if(lives, [](const auto& life) { return !isOfEitherKind(*life); });
    killAll(std::move(lives));
}

TEST_CASE("a program that is killed while it compacts, protects or gives other keys has kept the one or the other",
          "[faults][kill]") {
    auto lives = allLives();
    std::erase_if(lives, [](const auto& life) { return isOfEitherKind(*life); });
    killAll(std::move(lives));
}
