// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/key_area.h"
#include "tests/support/catch.h"
#include "tests/support/environment.h"

#include <cstring>

using namespace preceptor;

namespace {

constexpr KdfCost kCheap{.ops = 1, .memoryKiB = 8};
constexpr const char* kLiWords = "correct horse battery";
constexpr const char* kAwaWords = "warm blanket and tea";

bool same(const SealedKey& a, const SealedKey& b) { return std::memcmp(a.bytes(), b.bytes(), SealedKey::kBytes) == 0; }

struct Fixture {
    std::shared_ptr<const SealedKey> key = SealedKey::random();
    FileId file{1, 2, 3};
    KeyArea area{7, {}};
    KeySlot add(const std::string& name, HolderRole role, const std::string& passphrase) {
        area.slots.push_back(makeSlot({name, role, passphrase, kCheap}, *key).value());
        return area.slots.back();
    }
    std::string bytes() const { return encodeArea(area, *key, file); }
};

ErrorCode refusal(const std::string& passphrase, std::string* why = nullptr) {
    Fixture f;
    const auto slot = makeSlot({"Li Na", HolderRole::Editor, passphrase, kCheap}, *f.key);
    if (slot) return ErrorCode::Cancelled;
    if (why != nullptr && !slot.error().args.empty()) *why = slot.error().args.front();
    return slot.error().code;
}

} // namespace

TEST_CASE("each holder's passphrase opens the same key, and no other does", "[sealed]") {
    Fixture f;
    const auto first = f.add("Li Na", HolderRole::Coordinator, kLiWords);
    const auto second = f.add("Awa Diop", HolderRole::Viewer, kAwaWords);
    const auto area = decodeArea(f.bytes());
    REQUIRE(area);
    CHECK(area->seq == 7);
    const auto li = openArea(*area, kLiWords);
    REQUIRE(li);
    CHECK(li->holderId == first.id);
    CHECK(same(*li->key, *f.key));
    const auto awa = openArea(*area, kAwaWords);
    REQUIRE(awa);
    CHECK(awa->holderId == second.id);
    CHECK_FALSE(openArea(*area, "correct horse battery staple"));
}

TEST_CASE("a passphrase may be typed in full width and with other blanks", "[sealed]") {
    Fixture f;
    f.add("Li Na", HolderRole::Editor, "abc defghijk 九月");
    const auto area = decodeArea(f.bytes());
    CHECK(openArea(*area, "ａｂｃ　ｄｅｆｇｈｉｊｋ  九月"));
    CHECK_FALSE(openArea(*area, "ABC defghijk 九月"));
}

TEST_CASE("a recovery key opens however it is written down", "[sealed]") {
    Fixture f;
    const std::string recovery = makeRecoveryKey();
    CHECK(recovery.size() == 47);
    CHECK(makeRecoveryKey() != recovery);
    f.add("Li Na", HolderRole::Coordinator, kLiWords);
    const auto slot = f.add("Recovery key", HolderRole::Recovery, recovery);
    const auto area = decodeArea(f.bytes());
    std::string spaced = recovery;
    for (char& c : spaced) c = c == '-' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const auto opened = openArea(*area, spaced);
    REQUIRE(opened);
    CHECK(opened->holderId == slot.id);
}

TEST_CASE("names and signing keys are sealed; a viewer has none to sign with", "[sealed]") {
    Fixture f;
    f.add("Li Na", HolderRole::Coordinator, kLiWords);
    f.add("Awa Diop", HolderRole::Viewer, kAwaWords);
    const std::string bytes = f.bytes();
    CHECK(bytes.size() == kKeyAreaBytes);
    CHECK(bytes.find("Li Na") == std::string::npos);
    auto area = *decodeArea(bytes);
    CHECK(area.slots[0].name.empty());
    REQUIRE(readNames(area, bytes, *f.key));
    CHECK(area.slots[0].name == "Li Na");
    CHECK(area.slots[1].name == "Awa Diop");
    CHECK(area.slots[0].signKey != std::string(32, '\0'));
    CHECK(area.slots[1].signKey == std::string(32, '\0'));
    CHECK_FALSE(readNames(area, bytes, *SealedKey::random()));
    CHECK(areaFits(bytes, *f.key, f.file));
    CHECK_FALSE(areaFits(bytes, *f.key, FileId{9}));
}

TEST_CASE("an area with any bit flipped is none", "[sealed]") {
    Fixture f;
    f.add("Li Na", HolderRole::Coordinator, kLiWords);
    const std::string bytes = f.bytes();
    for (std::size_t at = 0; at < bytes.size(); at += test::everyNth(3)) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 4);
        INFO(at);
        REQUIRE_FALSE(decodeArea(flipped));
    }
    CHECK_FALSE(decodeArea(std::string(kKeyAreaBytes, '\0')));
}

TEST_CASE("a passphrase is changed by whoever knows it, and the old one opens nothing more", "[sealed]") {
    Fixture f;
    f.add("Li Na", HolderRole::Coordinator, kLiWords);
    CHECK(relockSlot(f.area.slots[0], kAwaWords, "another long one", kCheap).error().code ==
          ErrorCode::FileWrongPassphrase);
    CHECK(relockSlot(f.area.slots[0], kLiWords, "short", kCheap).error().code == ErrorCode::PassphraseWeak);
    f.area.slots[0] = relockSlot(f.area.slots[0], kLiWords, kAwaWords, kCheap).value();
    const auto area = decodeArea(f.bytes());
    CHECK_FALSE(openArea(*area, kLiWords));
    CHECK(same(*openArea(*area, kAwaWords)->key, *f.key));
}

TEST_CASE("a new key is locked for holders whose passphrases nobody else knows", "[sealed]") {
    Fixture f;
    f.add("Li Na", HolderRole::Coordinator, kLiWords);
    f.add("Awa Diop", HolderRole::Editor, kAwaWords);
    const auto fresh = SealedKey::random();
    for (KeySlot& slot : f.area.slots) slot = resealSlot(slot, *fresh);
    f.key = fresh;
    const auto area = decodeArea(f.bytes());
    CHECK(same(*openArea(*area, kLiWords)->key, *fresh));
    CHECK(same(*openArea(*area, kAwaWords)->key, *fresh));
}

TEST_CASE("short, common and monotonous passphrases are refused", "[sealed]") {
    std::string why;
    CHECK(refusal("ninechars", &why) == ErrorCode::PassphraseWeak);
    CHECK(why == "short");
    CHECK(refusal("一二三四五六七八九") == ErrorCode::PassphraseWeak);
    CHECK(refusal("一二三四五六七八九十") == ErrorCode::Cancelled); // taken
    CHECK(refusal("Password123", &why) == ErrorCode::PassphraseWeak);
    CHECK(why == "common");
    CHECK(refusal("１２３４５６７８９０") == ErrorCode::PassphraseWeak);
    CHECK(refusal("abababababab") == ErrorCode::PassphraseWeak);
    CHECK(refusal(kLiWords) == ErrorCode::Cancelled);
}

TEST_CASE("however many may open a file, a passphrase is tried at all of them by one derivation", "[sealed]") {
    Fixture f;
    std::vector<std::string> passphrases;
    for (std::size_t i = 0; i + 1 < kMostHolders; ++i) {
        passphrases.push_back("correct horse " + std::to_string(i));
        f.area.slots.push_back(makeSlot({"Nurse " + std::to_string(i), HolderRole::Editor, passphrases.back(), kCheap},
                                        *f.key, sharedSalt(f.area.slots))
                                   .value());
    }
    const std::string recovery = makeRecoveryKey();
    f.area.slots.push_back(
        makeSlot({"Recovery key", HolderRole::Recovery, recovery, kCheap}, *f.key, sharedSalt(f.area.slots)).value());
    KeySlot& third = f.area.slots[2];
    third = relockSlot(third, passphrases[2], kAwaWords, kCheap, sharedSalt(f.area.slots, third.id)).value();
    passphrases[2] = kAwaWords;
    const auto area = decodeArea(f.bytes());
    REQUIRE(area);
    for (std::size_t i = 0; i < passphrases.size(); ++i) {
        CHECK(triedTogether(*area, passphrases[i]).size() == 1);
        CHECK(openArea(*area, passphrases[i])->holderId == f.area.slots[i].id);
    }
    CHECK(triedTogether(*area, recovery).front().size() == 1); // and before all others
    CHECK(openArea(*area, recovery)->holderId == f.area.slots.back().id);
    CHECK_FALSE(openArea(*area, "correct horse 2"));
}

TEST_CASE("slots that have salts of their own open, and come to one as passphrases are changed", "[sealed]") {
    Fixture f;
    f.add("Li Na", HolderRole::Coordinator, kLiWords);
    f.add("Awa Diop", HolderRole::Editor, kAwaWords);
    f.add("Trần Thị Hoa", HolderRole::Viewer, "green tea and rice");
    CHECK(triedTogether(f.area, kLiWords).size() == 3);
    CHECK(openArea(f.area, "green tea and rice")->holderId == f.area.slots[2].id);
    const auto change = [&](KeySlot& slot, const char* before, const char* after) {
        slot = relockSlot(slot, before, after, kCheap, sharedSalt(f.area.slots, slot.id)).value();
    };
    change(f.area.slots[0], kLiWords, "another long one");
    CHECK(triedTogether(f.area, kLiWords).size() == 2);
    change(f.area.slots[2], "green tea and rice", "yellow tea and rice");
    CHECK(triedTogether(f.area, kLiWords).size() == 1);
    CHECK(openArea(f.area, "another long one")->holderId == f.area.slots[0].id);
    CHECK(openArea(f.area, kAwaWords)->holderId == f.area.slots[1].id);
    CHECK(openArea(f.area, "yellow tea and rice")->holderId == f.area.slots[2].id);
}

TEST_CASE("a holder has a name that fits", "[sealed]") {
    Fixture f;
    const auto why = [&f](const std::string& name) {
        const auto slot = makeSlot({name, HolderRole::Editor, kLiWords, kCheap}, *f.key);
        return slot ? slot->name : slot.error().args.front();
    };
    CHECK(why(" ") == "empty");
    CHECK(why(std::string(65, 'a')) == "long");
    for (const char* unseen : {"Li\u202ENa", "Li\u2066Na", "Li\u200BNa", "Li\aNa", "Li\nNa", "Li\u0085Na", "\xFF"})
        CHECK(why(unseen) == "characters");
    CHECK(why(" Li  Na\n") == "Li Na");
    CHECK(why("Nguyễn Thị Hường") == "Nguyễn Thị Hường");
    f.area.slots.resize(0);
    for (std::size_t i = 0; i < kMostHolders; ++i) f.add(std::string(64, 'n'), HolderRole::Editor, kLiWords);
    auto area = decodeArea(f.bytes());
    REQUIRE(area);
    CHECK(readNames(*area, f.bytes(), *f.key) == true);
    CHECK(area->slots.size() == kMostHolders);
}

TEST_CASE("a name that somebody with the key wrote into the file by other means is shown without what is unseen",
          "[sealed]") {
    Fixture f;
    f.add("Li Na", HolderRole::Coordinator, kLiWords);
    f.area.slots.front().name = "Li\u202E\aNa";
    const std::string bytes = f.bytes();
    auto area = *decodeArea(bytes);
    REQUIRE(readNames(area, bytes, *f.key));
    CHECK(area.slots.front().name == "LiNa");
}
