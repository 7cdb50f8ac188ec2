// SPDX-License-Identifier: GPL-3.0-or-later
// A file that was protected by the first program that could: every later one reads it. A program that shares no line
// with ours reads it too, see read_sealed.py.
#include "core/sealed/sealed_file.h"
#include "core/sealed/unlock.h"
#include "core/sync/content_hash.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

using namespace preceptor;

TEST_CASE("the first protected file opens for all who could open it then", "[sealed]") {
    const auto path = test::sourcePath("tests/data/sealed/format-1.preceptor");
    CHECK(isLocked(path));
    CHECK(unlock(path, "wrong horse battery").error().code == ErrorCode::FileWrongPassphrase);
    for (const auto& [passphrase, name] : {std::pair{"warm blanket and tea", "Awa Diop"},
                                           std::pair{"22222 33333 44444 55555 66666 77777 88888 99999", "Recovery key"},
                                           std::pair{"correct horse battery", "李娜"}}) {
        const auto opened = unlock(path, passphrase);
        REQUIRE(opened);
        CHECK(opened->holder.name == name);
        auto file = SealedFile::open(path, false);
        const auto digest = digestOf(file->copyOfPages());
        SealedFile::close(file);
        CHECK(hexOf({reinterpret_cast<const char*>(digest.data()), digest.size()}) ==
              "14f6d042565f8ee2bc41935a015d5544e0791cc4ea8f50cb6dc5eb0ce0771cba");
    }
}

TEST_CASE("the kept file whose holders share a salt opens for all of them", "[sealed]") {
    const auto path = test::sourcePath("tests/data/sealed/one-salt.preceptor");
    for (const auto& [passphrase, name] :
         {std::pair{"warm blanket and tea", "Awa Diop"}, std::pair{"yellow tea and rice", "Trần Thị Hoa"},
          std::pair{"22222 33333 44444 55555 66666 77777 88888 99999", "Recovery key"},
          std::pair{"correct horse battery", "李娜"}}) {
        const auto opened = unlock(path, passphrase);
        REQUIRE(opened);
        CHECK(opened->holder.name == name);
        auto file = SealedFile::open(path, false);
        CHECK(triedTogether(file->seal().area, "correct horse battery").size() == 1);
        const auto digest = digestOf(file->copyOfPages());
        SealedFile::close(file);
        CHECK(hexOf({reinterpret_cast<const char*>(digest.data()), digest.size()}) ==
              "c9c83042f5f9584698e14c2e1a45af6eda0b6197608a9bf56934554fc4eb6a2c");
    }
    CHECK(unlock(path, "green tea and rice").error().code == ErrorCode::FileWrongPassphrase);
}
