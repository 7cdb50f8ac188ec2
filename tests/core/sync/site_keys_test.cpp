// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/sync/site_keys.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

#include <sys/stat.h>

using namespace preceptor;
using namespace preceptor::test;

namespace {

Error damaged(const TempDir& dir) { return fail(ErrorCode::SiteKeysDamaged, {(dir / "site.keys").string()}); }

} // namespace

TEST_CASE("site keys are made once and then stay", "[sync][keys]") {
    const TempDir dir;
    CHECK(loadSiteKeys(dir.path()).error().code == ErrorCode::SiteKeysMissing);
    const auto made = loadOrMakeSiteKeys(dir.path());
    REQUIRE(made);
    CHECK(*loadOrMakeSiteKeys(dir.path()) == *made);
    CHECK(*loadSiteKeys(dir.path()) == *made);
    CHECK(made->signPublic.size() == 32);
    CHECK(made->signPublic != made->boxPublic);
}

TEST_CASE("the file of site keys is for its owner alone", "[sync][keys]") {
    const TempDir dir;
    REQUIRE(loadOrMakeSiteKeys(dir.path()));
    struct stat info {};
    REQUIRE(::stat((dir / "site.keys").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0600);
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 1);
}

TEST_CASE("a damaged file of site keys is told, never replaced", "[sync][keys]") {
    const TempDir dir;
    REQUIRE(loadOrMakeSiteKeys(dir.path()));
    const std::string sound = *readFile(dir / "site.keys");
    for (std::size_t at = 0; at < sound.size(); ++at) {
        std::string bytes = sound;
        bytes[at] ^= 1;
        putFile(dir / "site.keys", bytes);
        CHECK(loadOrMakeSiteKeys(dir.path()).error() == damaged(dir));
        putFile(dir / "site.keys", sound.substr(0, at));
        CHECK(loadOrMakeSiteKeys(dir.path()).error() == damaged(dir));
    }
    putFile(dir / "site.keys", sound + "x");
    CHECK(loadOrMakeSiteKeys(dir.path()).error() == damaged(dir));
    CHECK(*readFile(dir / "site.keys") == sound + "x");
}

TEST_CASE("a folder that is not there gets no site keys", "[sync][keys]") {
    const TempDir dir;
    CHECK_FALSE(loadOrMakeSiteKeys(dir / "none"));
}

TEST_CASE("a fingerprint is eight groups of four digits and differs with either key", "[sync][keys]") {
    const PublicKeys keys{std::string(32, 'a'), std::string(32, 'b')};
    const std::string text = fingerprint(keys);
    REQUIRE(text.size() == 39);
    for (std::size_t i = 0; i < text.size(); ++i)
        CHECK((i % 5 == 4 ? text[i] == ' ' : text[i] >= '0' && text[i] <= '9'));
    CHECK(fingerprint(keys) == text);
    CHECK(fingerprint({std::string(32, 'c'), keys.box}) != text);
    CHECK(fingerprint({keys.sign, std::string(32, 'c')}) != text);
}
