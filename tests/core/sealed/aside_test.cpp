// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/aside.h"

#include "core/sealed/sealed_key.h"
#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("what is put aside comes back by the key of the file alone, unchanged", "[sealed]") {
    const Unlocked by{SealedKey::random(), {}};
    for (const std::string& bytes : {std::string(), std::string("王秀英, 0139"), std::string(100'000, '\0')}) {
        const std::string sealed = sealAside(by, bytes);
        CHECK(openAside(by, sealed) == bytes);
        CHECK(sealed != sealAside(by, bytes)); // a nonce of its own
        CHECK_FALSE(openAside({SealedKey::random(), {}}, sealed));
        std::string changed = sealed;
        changed.back() = static_cast<char>(changed.back() ^ 1);
        CHECK_FALSE(openAside(by, changed));
    }
    CHECK(sealAside(by, "planted word").find("planted") == std::string::npos);
    CHECK_FALSE(openAside(by, "short"));
}
