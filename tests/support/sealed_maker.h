// SPDX-License-Identifier: GPL-3.0-or-later
// A programme file that is protected, by passphrases that cost next to nothing to try.
#pragma once

#include "core/storage/protection.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace preceptor::test {

inline constexpr KdfCost kCheapKdf{.ops = 1, .memoryKiB = 8};
inline constexpr const char* kHorse = "correct horse battery";
inline constexpr const char* kBlanket = "warm blanket and tea";

inline NewHolder holder(const std::string& name, HolderRole role, const std::string& passphrase) {
    return {name, role, passphrase, kCheapKdf};
}

// "p.preceptor", protected for Li Na; her passphrase is kHorse.
struct SealedProgramme {
    SealedProgramme() {
        REQUIRE(Store::create(path, clock, "Li Na", folder / "state"));
        auto done = protectFile(path, holder("Li Na", HolderRole::Coordinator, kHorse), false, clock);
        REQUIRE(done);
        unlocked = done->unlocked;
    }
    std::unique_ptr<Store> open(Access access = Access::ReadWrite) const {
        auto store = Store::open(path, access, clock, "Li Na", folder / "state", unlocked);
        REQUIRE(store);
        return std::move(store).value();
    }

    TempDir folder;
    std::filesystem::path path = folder / "p.preceptor";
    FixedClock clock{Date::of(2026, 11, 24)};
    Unlocked unlocked;
};

} // namespace preceptor::test
