// SPDX-License-Identifier: GPL-3.0-or-later
// One attached file, sealed: whatever is changed in it is told, and neither its name nor its size says what it is. A
// kept one is read by read_sealed.py too.
#include "core/sealed/sealed_attachment.h"

#include "core/base/atomic_file.h"
#include "core/sealed/sealed_key.h"
#include "tests/support/catch.h"
#include "tests/support/environment.h"
#include "tests/support/paths.h"

#include <array>

using namespace preceptor;

namespace {

std::shared_ptr<const SealedKey> keyOf(unsigned char fill) {
    std::array<unsigned char, SealedKey::kBytes> bytes{};
    bytes.fill(fill);
    return SealedKey::of(bytes);
}

std::string paperOf(std::size_t bytes) {
    std::string paper = "%PDF-1.7 Zxqvortimantel ";
    while (paper.size() < bytes) paper += static_cast<char>('a' + paper.size() % 26);
    paper.resize(bytes);
    return paper;
}

} // namespace

TEST_CASE("a sealed file gives back what was put in, whatever its length", "[sealed][attachment]") {
    const auto key = keyOf(7);
    for (const std::size_t bytes : {0U, 1U, 65'535U, 65'536U, 65'537U, 200'000U}) {
        const std::string paper = paperOf(bytes);
        const std::string sealed = sealAttached(*key, sha256Hex(paper), paper);
        INFO(bytes);
        CHECK(sealed.size() == sealedAttachmentBytes(bytes));
        CHECK((openAttached(*key, sha256Hex(paper), sealed) == paper));
        const auto head = attachedHead(*key, sealed.substr(0, kAttachedLeadBytes));
        REQUIRE(head);
        CHECK(head->sha256 == sha256Hex(paper));
        CHECK(head->bytes == bytes);
        CHECK(sealed.find("Zxqvortimantel") == std::string::npos);
    }
}

TEST_CASE("the name and the size of a sealed file tell nobody that a certain paper is here", "[sealed][attachment]") {
    const auto key = keyOf(7);
    const std::string one = sha256Hex(paperOf(100));
    CHECK(attachedNameOf(*key, one) == attachedNameOf(*key, one));
    CHECK(attachedNameOf(*key, one).find(one) == std::string::npos);
    CHECK(attachedNameOf(*key, one) != attachedNameOf(*keyOf(8), one));
    CHECK(attachedNameOf(*key, one) != attachedNameOf(*key, sha256Hex(paperOf(101))));
    CHECK(sealedAttachmentBytes(1) == sealedAttachmentBytes(60'000));
    CHECK(sealAttached(*key, one, paperOf(100)) != sealAttached(*key, one, paperOf(100)));
}

TEST_CASE("a byte that is flipped, a file cut short or made longer, and chunks in another order are refused",
          "[sealed][attachment]") {
    const auto key = keyOf(7);
    const std::string paper = paperOf(kAttachedChunkBytes + 300);
    const std::string sha256 = sha256Hex(paper);
    const std::string sealed = sealAttached(*key, sha256, paper);
    const std::size_t step = test::everyNth(1499); // all of the head and the ends of chunks, and some between
    const std::size_t chunk = kAttachedChunkBytes + 17;
    std::size_t tried = 0;
    for (std::size_t at = 0; at < sealed.size();
         at += at < kAttachedLeadBytes + 20 || at % chunk > chunk - 20 ? 1 : step) {
        std::string other = sealed;
        other[at] = static_cast<char>(other[at] ^ 1);
        INFO(at);
        CHECK_FALSE(openAttached(*key, sha256, other));
        CHECK_FALSE(openAttached(*key, sha256, sealed.substr(0, at)));
        ++tried;
    }
    CHECK(tried > 150);
    CHECK_FALSE(openAttached(*key, sha256, sealed + 'x'));
    CHECK_FALSE(openAttached(*key, sha256, sealed.substr(0, sealed.size() - chunk)));
    std::string swapped = sealed;
    swapped.replace(kAttachedLeadBytes, chunk, sealed.substr(kAttachedLeadBytes + chunk));
    swapped.replace(kAttachedLeadBytes + chunk, chunk, sealed.substr(kAttachedLeadBytes, chunk));
    CHECK_FALSE(openAttached(*key, sha256, swapped));
}

TEST_CASE("a file of another key, and one under the name of another, are refused", "[sealed][attachment]") {
    const auto key = keyOf(7);
    const std::string paper = paperOf(500);
    const std::string sha256 = sha256Hex(paper);
    const std::string sealed = sealAttached(*key, sha256, paper);
    CHECK_FALSE(openAttached(*keyOf(8), sha256, sealed));
    CHECK_FALSE(attachedHead(*keyOf(8), sealed.substr(0, kAttachedLeadBytes)));
    CHECK_FALSE(openAttached(*key, sha256Hex(paperOf(501)), sealed));
}

TEST_CASE("the first sealed file is read as it was written", "[sealed][attachment]") {
    const auto sealed = readFile(test::sourcePath("tests/data/sealed/attached-1.sealed"));
    REQUIRE(sealed);
    const std::string paper = paperOf(70'000);
    const auto key = keyOf(0x2A);
    CHECK(attachedNameOf(*key, sha256Hex(paper)) ==
          "ad592ab69b599af766734a9fd57bc7d2cb58a1b2250d4b86b67a7db202049148.sealed");
    CHECK((openAttached(*key, sha256Hex(paper), *sealed) == paper));
}
