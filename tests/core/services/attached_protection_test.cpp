// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files lie sealed beside a protected programme file, and go over with it from one form to another, however
// often they are cut off in it.
#include "core/base/atomic_file.h"
#include "core/demo/demo_random.h"
#include "core/sealed/sealed_attachment.h"
#include "core/services/attachment_service.h"
#include "core/services/backup_service.h"
#include "core/services/check_service.h"
#include "core/services/conference_service.h"
#include "core/services/programme_service.h"
#include "core/storage/attached_files.h"
#include "core/storage/attached_move.h"
#include "core/storage/backup_folder.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/sealed_maker.h"

#include <algorithm>

using namespace preceptor;
using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kWard = "Zxqvortimantel";

struct SealedWard : Pc {
    explicit SealedWard(const std::string& site = "Ward 5") : Pc(site) {
        create(site);
        session = planConference("Opioid rotation");
    }
    AttachmentService& files() { return workspace->attachments(); }
    std::string paper(int number) const {
        return "%PDF-1.7 " + std::string(kWard) + std::to_string(number) +
               std::string(static_cast<std::size_t>(number) * 50'000, 'x');
    }
    AttachmentId attach(int number) {
        const fs::path from = dir / ("paper" + std::to_string(number) + ".pdf");
        putFile(from, paper(number));
        const auto id = files().attach(from, {.session = session});
        REQUIRE(id);
        fs::remove(from);
        return *id;
    }
    void close() {
        workspace.reset();
        unlocked.reset();
    }
    void reopen(OpenAs as = OpenAs::Editor) {
        WorkspaceOptions with = options();
        with.unlocked = unlocked;
        auto opened = Workspace::open(file, as, clock, with);
        REQUIRE(opened);
        workspace = std::move(*opened);
    }
    Result<ProtectedFile> protect(const KeepGoing& going = {}) {
        workspace.reset();
        return protectFile(file, holder("Li Na", HolderRole::Coordinator, kHorse), false, clock, going);
    }
    void protectAndOpen() {
        auto done = protect();
        REQUIRE(done);
        unlocked = done->unlocked;
        reopen();
    }
    // All that is listed gives its bytes.
    bool allReadable() {
        const auto rows = files().ofSession(session);
        const fs::path out = dir / "out";
        for (const AttachmentRow& row : rows) {
            if (row.place != AttachmentPlace::Here || !files().saveAs(out, row.attachment.id)) return false;
            if (sha256Hex(readFile(out).value()) != row.attachment.sha256) return false;
        }
        fs::remove(out);
        return !rows.empty() && workspace->checks().check().empty();
    }
    std::vector<std::string> names() {
        std::vector<std::string> found;
        const fs::path folder = attachmentFolderOf(file);
        if (fs::exists(folder))
            for (const auto& entry : fs::directory_iterator(folder)) found.push_back(entry.path().filename().string());
        return found;
    }
    std::size_t sealedNames() {
        const auto all = names();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [](const std::string& n) { return n.ends_with(kAttachedEnding); }));
    }
    // What somebody finds who takes the disk away.
    std::string namesAndBytes() const {
        std::string all;
        for (const auto& entry : fs::recursive_directory_iterator(dir.path())) {
            all += entry.path().filename().string() + '\n';
            if (entry.is_regular_file()) all += readFile(entry.path(), 1ULL << 30).value();
        }
        return all;
    }
    bool foundAnywhere(std::string_view word) const { return namesAndBytes().find(word) != std::string::npos; }
    SessionId session;
    std::optional<Unlocked> unlocked;
};

} // namespace

TEST_CASE("of a protected file's papers nothing can be read in its folder, neither words nor names nor hashes",
          "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    REQUIRE(ward.foundAnywhere(kWard));
    REQUIRE(ward.foundAnywhere(sha256Hex(ward.paper(1))));
    ward.protectAndOpen();
    ward.attach(2); // one more, in the protected file
    DemoRandom random(6, "words");
    std::string words = "words for the wards\n";
    std::vector<std::string> planted;
    for (int i = 0; i < 1000; ++i) {
        std::string word;
        for (int letter = 0; letter < 12; ++letter) word += static_cast<char>('a' + random.below(26));
        words += word + "\n";
        planted.push_back(std::move(word));
    }
    putFile(ward.dir / "list.txt", words);
    REQUIRE(ward.files().attach(ward.dir / "list.txt", {.session = ward.session, .title = "Kwimbleford"}));
    fs::remove(ward.dir / "list.txt");
    CHECK(ward.allReadable());
    ward.workspace.reset();
    for (const char* word : {kWard, "Opioid rotation", "Kwimbleford"}) CHECK_FALSE(ward.foundAnywhere(word));
    CHECK_FALSE(ward.foundAnywhere(sha256Hex(ward.paper(1))));
    CHECK_FALSE(ward.foundAnywhere(sha256Hex(words)));
    const std::string all = ward.namesAndBytes();
    CHECK(std::none_of(planted.begin(), planted.end(), [&](const std::string& w) { return all.find(w) != all.npos; }));
    CHECK(ward.names().size() == 3);
    CHECK(ward.sealedNames() == 3);
}

TEST_CASE("papers come out as they went in when the protection is taken off", "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    const auto before = ward.names();
    ward.protectAndOpen();
    CHECK(ward.sealedNames() == 1);
    CHECK(ward.files().totals().bytes == static_cast<std::int64_t>(ward.paper(1).size()));
    ward.workspace.reset();
    REQUIRE(unprotectFile(ward.file, *ward.unlocked, ward.clock));
    ward.unlocked.reset();
    CHECK(ward.names() == before);
    ward.reopen();
    CHECK(ward.allReadable());
}

TEST_CASE("with somebody removed the papers get the new key, and the one before opens none of them",
          "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    ward.attach(2);
    ward.protectAndOpen();
    ward.workspace.reset();
    REQUIRE(addHolder(ward.file, *ward.unlocked, holder("Awa Diop", HolderRole::Viewer, kBlanket), ward.clock));
    const auto before = ward.names();
    const Unlocked old = *ward.unlocked;
    auto fresh = removeHolder(ward.file, old, "Awa Diop", ward.clock);
    REQUIRE(fresh);
    ward.unlocked = *fresh;
    CHECK(ward.sealedNames() == 2);
    for (const std::string& name : before) CHECK_FALSE(fs::exists(attachmentFolderOf(ward.file) / name));
    const AttachedFiles asBefore(ward.file, old.key);
    CHECK(asBefore.kept().empty());
    CHECK(asBefore.strangers().size() == 2);
    ward.reopen();
    CHECK(ward.allReadable());
}

TEST_CASE("a sealed paper that was changed or cut short is told, and nothing of it is handed out",
          "[attachment][protection]") {
    SealedWard ward;
    const AttachmentId id = ward.attach(1);
    ward.protectAndOpen();
    const fs::path sealed = attachmentFolderOf(ward.file) / ward.names().front();
    const std::string whole = readFile(sealed).value();
    std::string flipped = whole;
    flipped[40'000] = static_cast<char>(flipped[40'000] ^ 4);
    for (const std::string& other : {flipped, whole.substr(0, 60'000), std::string()}) {
        putFile(sealed, other);
        CHECK(ward.files().saveAs(ward.dir / "out.pdf", id).error().code == ErrorCode::AttachmentChanged);
        CHECK(ward.files().copyInto(ward.dir / "shown", id).error().code == ErrorCode::AttachmentChanged);
        CHECK_FALSE(fs::exists(ward.dir / "out.pdf"));
        const auto findings = ward.workspace->checks().check();
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().code == FindingCode::FileChanged);
    }
    fs::remove(sealed);
    CHECK(ward.files().ofSession(ward.session).front().place == AttachmentPlace::Gone);
    CHECK(ward.workspace->checks().check().front().code == FindingCode::FileMissing);
    CHECK(ward.workspace->exchange().write(ward.dir / "b.preceptor-bundle", [] {
        BundleRequest request = lockedBy("kept for ever");
        request.withFiles = true;
        return request;
    }()));
    ward.attach(1); // it is there again
    CHECK(ward.allReadable());
}

TEST_CASE("a sealed paper of another programme file is no paper of this one", "[attachment][protection]") {
    SealedWard ward;
    SealedWard other("Ward 6");
    const AttachmentId id = ward.attach(1);
    other.attach(1);
    ward.protectAndOpen();
    other.protectAndOpen();
    const fs::path mine = attachmentFolderOf(ward.file) / ward.names().front();
    const fs::path theirs = attachmentFolderOf(other.file) / other.names().front();
    CHECK(mine.filename() != theirs.filename()); // though it is the same paper
    fs::copy_file(theirs, mine, fs::copy_options::overwrite_existing);
    CHECK(ward.files().saveAs(ward.dir / "out.pdf", id).error().code == ErrorCode::AttachmentChanged);
}

TEST_CASE("a conversion that is refused or cancelled leaves every paper as it was", "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    ward.attach(2);
    const auto before = ward.names();
    for (int stopAt = 0; stopAt < 5; ++stopAt) {
        int asked = 0;
        CHECK(ward.protect([&] { return asked++ < stopAt; }).error().code == ErrorCode::Cancelled);
        CHECK(ward.names() == before);
    }
    ward.protectAndOpen();
    const auto sealed = ward.names();
    ward.workspace.reset();
    for (int stopAt = 0; stopAt < 4; ++stopAt) {
        int asked = 0;
        CHECK(unprotectFile(ward.file, *ward.unlocked, ward.clock, [&] { return asked++ < stopAt; }).error().code ==
              ErrorCode::Cancelled);
        CHECK(ward.names() == sealed);
    }
    ward.reopen();
    CHECK(ward.allReadable());
}

TEST_CASE("what a conversion that was cut off has left readable is sealed when the file is opened for writing",
          "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    ward.attach(2);
    const fs::path folder = attachmentFolderOf(ward.file);
    fs::copy(folder, ward.dir / "plain");
    ward.protectAndOpen();
    ward.workspace.reset();
    // The power went before the plain ones were gone, and, of one, before it was sealed by hand.
    for (const auto& entry : fs::directory_iterator(ward.dir / "plain"))
        fs::copy_file(entry.path(), folder / entry.path().filename());
    fs::remove(AttachedFiles(ward.file, ward.unlocked->key).folder() /
               attachedNameOf(*ward.unlocked->key, sha256Hex(ward.paper(2))));
    putFile(folder / ("." + sha256Hex(ward.paper(1)) + ".123.part"), ward.paper(1).substr(0, 1000));
    ward.reopen(OpenAs::Reader);
    CHECK(ward.allReadable());
    CHECK(ward.names().size() == 4);
    ward.reopen();
    CHECK(ward.names().size() == 2);
    CHECK(ward.sealedNames() == 2);
    CHECK(ward.allReadable());
}

TEST_CASE("what the user keeps in the folder besides is left alone", "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    const fs::path note = attachmentFolderOf(ward.file) / "read me.txt";
    putFile(note, "mine");
    ward.protectAndOpen();
    CHECK(*ward.files().sweep() == 0);
    ward.workspace.reset();
    REQUIRE(unprotectFile(ward.file, *ward.unlocked, ward.clock));
    CHECK(*readFile(note) == "mine");
}

TEST_CASE(
    "of a protected file the bytes that no entry names are swept away, and others' leftovers once nothing is missing",
    "[attachment][protection]") {
    SealedWard ward;
    const AttachmentId first = ward.attach(1);
    ward.attach(2);
    ward.protectAndOpen();
    const fs::path folder = attachmentFolderOf(ward.file);
    const std::string stranger = std::string(64, 'a') + ".sealed";
    putFile(folder / stranger, std::string(70'000, 'y'));
    const fs::path second = folder / attachedNameOf(*ward.unlocked->key, sha256Hex(ward.paper(2)));
    fs::rename(second, ward.dir / "away");
    REQUIRE(ward.files().remove(first));
    CHECK(*ward.files().sweep() == 1); // the removed one; the stranger may be what is missing
    CHECK(fs::exists(folder / stranger));
    fs::rename(ward.dir / "away", second);
    CHECK(*ward.files().sweep() == 1);
    CHECK_FALSE(fs::exists(folder / stranger));
    CHECK(ward.sealedNames() == 1);
    CHECK(ward.allReadable());
}

TEST_CASE("exchange files carry papers between a plain and a protected PC, both ways", "[attachment][protection]") {
    SealedWard plain("Ward 5");
    SealedWard sealed("Ward 6");
    plain.attach(1);
    sealed.protectAndOpen();
    meet(plain, sealed);
    const auto carryFiles = [](SealedWard& from, SealedWard& to) {
        from.clock.set(Timestamp{from.clock.now().millis + 1000});
        BundleRequest request = forKnown();
        request.everything = true;
        request.withFiles = true;
        BundleKeys keys;
        keys.acceptUnrelated = true;
        REQUIRE(to.workspace->exchange().take(from.write(request), keys));
    };
    carryFiles(plain, sealed);
    sealed.session = plain.session;
    CHECK(sealed.allReadable());
    CHECK(sealed.sealedNames() == 1);
    CHECK(sealed.names().size() == 1);
    sealed.attach(2);
    carryFiles(sealed, plain);
    CHECK(plain.allReadable());
    CHECK(plain.files().ofSession(plain.session).size() == 2);
    CHECK(plain.sealedNames() == 0);
}

TEST_CASE("a backup from before a change of the key, put back, finds the papers", "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    ward.protectAndOpen();
    const auto made = ward.workspace->backups().make();
    REQUIRE(made);
    ward.workspace.reset();
    REQUIRE(addHolder(ward.file, *ward.unlocked, holder("Awa Diop", HolderRole::Viewer, kBlanket), ward.clock));
    const Unlocked old = *ward.unlocked; // a coordinator unlocks the backup by its own key
    ward.unlocked = removeHolder(ward.file, old, "Awa Diop", ward.clock).value();
    REQUIRE(restoreFile(ward.file, made->path, ward.clock));
    ward.reopen();
    CHECK(ward.allReadable());
}

TEST_CASE("a protected backup put back over a file made plain seals the papers again", "[attachment][protection]") {
    SealedWard ward;
    ward.attach(1);
    ward.protectAndOpen();
    const auto made = ward.workspace->backups().make();
    ward.workspace.reset();
    REQUIRE(unprotectFile(ward.file, *ward.unlocked, ward.clock));
    REQUIRE(restoreFile(ward.file, made->path, ward.clock));
    ward.reopen();
    CHECK(ward.allReadable());
    CHECK(ward.sealedNames() == 1);
    CHECK(ward.names().size() == 1);
}
