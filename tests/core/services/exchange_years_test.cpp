// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to exchange over the years: PCs put back whole, folders that cannot be written, people erased, sites
// that fall silent, a log that grows.
#include "core/base/atomic_file.h"
#include "core/services/conflict_service.h"
#include "core/services/erasure_service.h"
#include "core/services/exchange_matrix.h"
#include "core/services/institution_service.h"
#include "core/services/merge_service.h"
#include "core/storage/replica_identity.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/paths.h"

#include <set>

using namespace preceptor;
using preceptor::test::forKnown;
using preceptor::test::Pc;
namespace fs = std::filesystem;

namespace {

void tick(Pc& pc) { pc.clock.set(Timestamp{pc.clock.now().millis + 1000}); }

fs::path writeAll(Pc& pc) {
    BundleRequest request = forKnown();
    request.everything = true;
    tick(pc);
    return pc.write(request);
}

fs::path writeNews(Pc& pc) {
    tick(pc);
    return pc.write(forKnown());
}

Result<MergeReport> take(Pc& pc, const fs::path& bundle) {
    BundleKeys keys;
    keys.acceptUnrelated = true;
    return pc.workspace->exchange().take(bundle, keys);
}

// File and account as an image of the disk would hold them.
struct Image {
    explicit Image(const Pc& pc) {
        fs::copy(pc.state, dir / "state", fs::copy_options::recursive);
        fs::copy_file(pc.file, dir / "file");
    }
    void putBack(Pc& pc) const {
        pc.workspace.reset();
        fs::remove_all(pc.state);
        fs::remove(pc.file);
        fs::copy(dir / "state", pc.state, fs::copy_options::recursive);
        fs::copy_file(dir / "file", pc.file);
        pc.open();
    }
    test::TempDir dir;
};

std::set<std::string> names(Pc& pc) {
    std::set<std::string> names;
    Statement all = pc.workspace->unit().db().prepare("SELECT full_name_native FROM person WHERE _deleted = 0");
    while (all.step()) names.insert(all.string(0));
    return names;
}

void renameLater(Pc& pc, PersonId person, const std::string& name) {
    tick(pc);
    PersonDraft draft;
    draft.values = pc.workspace->people().find(person).value();
    draft.values.nativeName = name;
    REQUIRE(pc.workspace->people().editPerson(person, draft));
}

std::int64_t count(Pc& pc, const std::string& sql) { return pc.workspace->unit().db().queryInteger(sql); }

// Ward 5 and Office with Wang Fang, known to each other.
struct KnownPair {
    KnownPair() {
        ward.create("Ward 5");
        first = ward.add("Wang Fang");
        office.create("Office");
        test::meet(ward, office);
        REQUIRE(take(office, writeNews(ward)));
        REQUIRE(take(ward, writeNews(office)));
    }
    void meet(Pc& third) {
        test::meet(third, ward);
        test::meet(third, office);
    }
    Pc ward{"ward"};
    Pc office{"office"};
    PersonId first;
};

} // namespace

TEST_CASE("a PC put back whole that wrote again keeps both ways once it takes up a file with everything",
          "[exchange][fork]") {
    KnownPair two;
    two.ward.workspace.reset();
    const Image image(two.ward);
    two.ward.open();
    tick(two.ward);
    two.ward.add("Zhang Wei");
    REQUIRE(take(two.office, writeNews(two.ward)));
    image.putBack(two.ward);
    two.ward.clock.set(Timestamp{two.ward.clock.now().millis + 60'000});
    two.ward.add("Li Qiang");
    two.ward.add("Chen Jie");

    const auto refused = take(two.office, writeAll(two.ward));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BundleClash);
    CHECK(refused.error().args.at(1) == "theirs");
    CHECK(names(two.office) == std::set<std::string>{"Wang Fang", "Zhang Wei"});

    const std::string before = two.ward.workspace->exchange().own()->replica;
    const auto looked = two.ward.workspace->exchange().preview(writeAll(two.office), {});
    REQUIRE(looked);
    CHECK(looked->forked);
    const auto healed = take(two.ward, writeAll(two.office));
    REQUIRE(healed);
    CHECK(healed->forked);
    CHECK(names(two.ward) == std::set<std::string>{"Wang Fang", "Zhang Wei", "Li Qiang", "Chen Jie"});
    two.ward.add("Sun Li");
    CHECK(two.ward.workspace->exchange().own()->replica != before);
    REQUIRE(take(two.office, writeNews(two.ward)));
    CHECK(two.office.digest() == two.ward.digest());
    CHECK(two.office.workspace->checks().check().empty());
}

TEST_CASE("a third PC that took the second way under the first name is healed too", "[exchange][fork]") {
    KnownPair two;
    Pc third("third");
    third.create("Ward 7");
    two.meet(third);
    REQUIRE(take(third, writeAll(two.ward)));
    two.ward.workspace.reset();
    const Image image(two.ward);
    two.ward.open();
    tick(two.ward);
    two.ward.add("Zhang Wei");
    REQUIRE(take(two.office, writeNews(two.ward)));
    image.putBack(two.ward);
    two.ward.clock.set(Timestamp{two.ward.clock.now().millis + 60'000});
    two.ward.add("Li Qiang");
    REQUIRE(take(third, writeAll(two.ward)));

    const auto healed = take(third, writeAll(two.office));
    REQUIRE(healed);
    CHECK(healed->forked);
    REQUIRE(take(two.office, writeAll(third)));
    REQUIRE(take(two.ward, writeAll(two.office)));
    REQUIRE(take(third, writeAll(two.ward)));
    CHECK(names(two.office) == std::set<std::string>{"Wang Fang", "Zhang Wei", "Li Qiang"});
    CHECK(third.digest() == two.office.digest());
    CHECK(two.ward.digest() == two.office.digest());
}

TEST_CASE("a PC put back whole that wrote more than before is found out by the last write the other has",
          "[exchange][fork]") {
    KnownPair two;
    two.ward.workspace.reset();
    const Image image(two.ward);
    two.ward.open();
    tick(two.ward);
    two.ward.add("Zhang Wei");
    REQUIRE(take(two.office, writeNews(two.ward)));
    image.putBack(two.ward);
    two.ward.clock.set(Timestamp{two.ward.clock.now().millis + 60'000});
    two.ward.add("Li Qiang");
    two.ward.add("Chen Jie");
    const fs::path news = writeNews(two.office); // starts at what Ward 5 said before it was put back
    const auto refused = take(two.ward, news);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BundleClash);
    CHECK(refused.error().args.at(1) == "everything");
    REQUIRE(take(two.ward, writeAll(two.office)));
    CHECK(names(two.ward).size() == 4);
}

TEST_CASE("the first action on a copied file that is refused does not let the next one write under its name",
          "[exchange]") {
    KnownPair two;
    const std::string before = two.ward.workspace->exchange().own()->replica;
    two.ward.workspace.reset();
    fs::remove_all(two.ward.state / "replicas");
    two.ward.open();
    const auto refused = two.ward.workspace->unit().transact(Action::EditPerson, [](Write&) -> Status {
        return fail(ErrorCode::NotFound, {"person", "1"});
    });
    REQUIRE_FALSE(refused);
    two.ward.add("Zhang Wei");
    CHECK(two.ward.workspace->exchange().own()->replica != before);
}

TEST_CASE("where nothing can be kept outside the file every sitting is a PC of its own", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    ward.workspace.reset();
    const fs::path kept = ward.dir / "kept";
    fs::copy_file(ward.file, kept);
    fs::remove_all(ward.state / "replicas");
    REQUIRE(writeFileAtomically(ward.state / "replicas", std::string_view("in the way")));
    const auto sitting = [&] {
        ward.workspace.reset();
        fs::remove(ward.file);
        fs::copy_file(kept, ward.file);
        ward.open();
        ward.add("Zhang Wei");
        return ward.workspace->exchange().own()->replica;
    };
    const std::string first = sitting();
    CHECK(sitting() != first);
}

TEST_CASE("a folder outside that becomes read-only in between does not let a file put back use numbers again",
          "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    const std::string before = ward.workspace->exchange().own()->replica;
    ward.workspace.reset();
    const fs::path record = fs::directory_iterator(ward.state / "replicas")->path();
    const fs::path kept = ward.dir / "kept";
    fs::copy_file(ward.file, kept);
    fs::create_directory(record.string() + ".new"); // nothing new can be kept
    ward.open();
    ward.add("Zhang Wei");
    CHECK(ward.workspace->exchange().own()->replica != before);
    ward.workspace.reset();
    fs::remove(record.string() + ".new");
    ward.open(); // the file where it was: the new name was never kept, the old one may go on
    ward.add("Li Qiang");
    CHECK(count(ward, "SELECT count(*) FROM sync_tx") ==
          count(ward, "SELECT sum(have) FROM sync_replica")); // each number once
}

TEST_CASE("two accounts that use one file in turn are two PCs and share no number", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    std::set<std::string> replicas;
    const test::TempDir others;
    const fs::path mine = ward.state;
    for (int turn = 0; turn < 4; ++turn) {
        ward.workspace.reset();
        ward.state = turn % 2 == 0 ? mine : others / "state";
        ward.open();
        tick(ward);
        ward.add("Person " + std::to_string(turn));
        replicas.insert(ward.workspace->exchange().own()->replica);
    }
    CHECK(replicas.size() == 2);
    CHECK(count(ward, "SELECT count(*) FROM sync_tx") == 4);
    CHECK(count(ward, "SELECT sum(have) FROM sync_replica") == 4);
}

TEST_CASE("an erased person is gone on every PC, whatever was written to it meanwhile", "[exchange][erasure]") {
    KnownPair two;
    renameLater(two.ward, two.first, "Wang Fangfang");
    tick(two.office);
    const auto extent = two.office.workspace->erasure().erase(two.first);
    REQUIRE(extent);
    CHECK(extent->name == "Wang Fang");
    CHECK(two.office.workspace->undo().error().code == ErrorCode::NothingToUndo);
    CHECK(two.office.workspace->erasure().erase(two.first).error().code == ErrorCode::NotFound);
    REQUIRE(take(two.office, writeNews(two.ward)));
    const auto brought = take(two.ward, writeNews(two.office));
    REQUIRE(brought);
    CHECK(brought->erased == std::vector<std::string>{"Wang Fangfang"}); // as she was called here
    for (Pc* pc : {&two.ward, &two.office}) {
        CHECK(names(*pc).empty());
        CHECK(count(*pc, "SELECT count(*) FROM person WHERE full_name_native <> ''") == 0);
        CHECK(count(*pc, "SELECT count(*) FROM sync_sibling") + count(*pc, "SELECT count(*) FROM sync_base") == 0);
        CHECK(pc->workspace->conflicts().list().empty());
        CHECK(pc->workspace->checks().check().empty());
    }
    CHECK(two.ward.digest() == two.office.digest());
    if (two.ward.workspace->undoable()) REQUIRE(two.ward.workspace->undo());
    CHECK(names(two.ward).empty());
}

TEST_CASE("an erased person is still counted as the woman she was, on every PC", "[exchange][erasure]") {
    KnownPair two;
    PersonDraft draft;
    draft.values = two.ward.workspace->people().find(two.first).value();
    draft.values.sex = "female";
    REQUIRE(two.ward.workspace->people().editPerson(two.first, draft));
    REQUIRE(take(two.office, writeNews(two.ward)));
    REQUIRE(two.office.workspace->erasure().erase(two.first));
    draft.values.sex = "male"; // there it was not known yet
    tick(two.ward);
    REQUIRE(two.ward.workspace->people().editPerson(two.first, draft));
    REQUIRE(take(two.ward, writeNews(two.office)));
    REQUIRE(take(two.office, writeNews(two.ward)));
    for (Pc* pc : {&two.ward, &two.office}) {
        CHECK(count(*pc, "SELECT count(*) FROM person WHERE _deleted = 2 AND sex = 'female'") == 1);
        CHECK(count(*pc, "SELECT count(*) FROM sync_sibling") == 0);
    }
    CHECK(two.ward.digest() == two.office.digest());
}

TEST_CASE("a record merged elsewhere with a person who was erased is told to stand for itself again",
          "[exchange][erasure]") {
    KnownPair two;
    const PersonId other = two.ward.add("Wang Fang-Li");
    PersonDraft draft;
    draft.values = two.ward.workspace->people().find(two.first).value();
    REQUIRE(two.ward.workspace->merges().merge(two.first, other, draft));
    tick(two.office);
    REQUIRE(two.office.workspace->erasure().erase(two.first));
    const auto brought = take(two.office, writeNews(two.ward));
    REQUIRE(brought);
    REQUIRE(brought->standing.size() == 1);
    CHECK(brought->standing[0].person == other);
    CHECK(brought->standing[0].name == "Wang Fang-Li");
    CHECK(names(two.office) == std::set<std::string>{"Wang Fang-Li"});
    REQUIRE(two.office.workspace->erasure().erase(other));
    CHECK(names(two.office).empty());
}

TEST_CASE("erasing a person leaves no byte of the name in the file", "[exchange][erasure]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add("Xenophon Quizzle");
    for (int i = 0; i < 200; ++i) ward.add("Trainee " + std::to_string(i));
    renameLater(ward, person, "Xenophon Quizzle-Brown");
    REQUIRE(ward.workspace->erasure().erase(person));
    ward.workspace.reset();
    CHECK(readFile(ward.file)->find("Quizzle") == std::string::npos);
}

TEST_CASE("what another PC wrote beside an erased person goes when it arrives", "[exchange][erasure]") {
    KnownPair two;
    tick(two.office);
    REQUIRE(two.office.workspace->erasure().erase(two.first));
    tick(two.ward);
    REQUIRE(two.ward.workspace->unit().transact(Action::EditPerson, [&](Write& write) -> Status {
        static const Shape kFormer{"person_former_name", {"person_id", "name"}};
        write.insert(kFormer, write.newId(), {two.first.value, "Wang the Elder"});
        return success();
    }));
    REQUIRE(take(two.office, writeNews(two.ward)));
    CHECK(count(two.office, "SELECT count(*) FROM person_former_name WHERE name <> '' OR _deleted = 0") == 0);
    REQUIRE(take(two.ward, writeNews(two.office)));
    CHECK(count(two.ward, "SELECT count(*) FROM person_former_name WHERE name <> '' OR _deleted = 0") == 0);
    CHECK(two.ward.digest() == two.office.digest());
}

TEST_CASE("erasing a person takes the names that meetings showed", "[exchange][erasure]") {
    Pc ward("ward");
    fs::copy_file(test::sourcePath("tests/data/files/schema-0003.preceptor"), ward.file);
    ward.open();
    const PersonId person{count(ward, "SELECT person_id FROM name_alias WHERE name = '宁宁姐'")};
    REQUIRE(count(ward, "SELECT count(*) FROM platform_row WHERE display_name = '宁宁姐'") == 1);
    REQUIRE(ward.workspace->erasure().erase(person));
    CHECK(count(ward, "SELECT count(*) FROM platform_row WHERE _deleted = 0") == 2);
    CHECK(count(ward, "SELECT count(*) FROM name_alias WHERE _deleted = 0") == 1);
    CHECK(ward.workspace->checks().check().empty());
    ward.workspace.reset();
    CHECK(readFile(ward.file)->find("宁宁姐") == std::string::npos);
}

TEST_CASE("a site that fell silent is not waited for until it sends a file again", "[exchange][compact]") {
    KnownPair two;
    Pc third("third");
    third.create("Ward 7");
    two.meet(third);
    REQUIRE(take(third, writeAll(two.office)));
    REQUIRE(take(two.office, writeAll(third)));
    for (int i = 0; i < 30; ++i) two.office.add("Trainee " + std::to_string(i));
    REQUIRE(take(two.ward, writeNews(two.office)));
    REQUIRE(take(two.office, writeNews(two.ward)));
    const auto waiting = two.office.workspace->exchange().compact();
    REQUIRE(waiting);
    CHECK(waiting->after > 20); // Ward 7 has not said it has them
    const ExchangeOverview known = two.office.workspace->exchange().overview();
    REQUIRE(two.office.workspace->exchange().retire(replicasNamed(known, "Ward 7")));
    CHECK(replicasNamed(known, "Office").empty());
    CHECK(two.office.workspace->exchange().retire({known.sites.front().replica}).error().code == ErrorCode::NotFound);
    const auto folded = two.office.workspace->exchange().compact();
    REQUIRE(folded);
    CHECK(folded->after < 20);
    const auto told = [&] {
        const auto sites = two.office.workspace->exchange().overview().sites;
        return std::count_if(sites.begin(), sites.end(), [](const SiteRow& row) { return row.retired; });
    };
    CHECK(told() == 1);

    third.add("Back Again");
    REQUIRE(take(two.office, writeAll(third)));
    CHECK(told() == 0);
    REQUIRE(take(third, writeNews(two.office))); // from where it is, out of the folded log
    CHECK(third.digest() == two.office.digest());
}

TEST_CASE("a log is folded though sites are known by name alone or were met once long ago", "[exchange][compact]") {
    KnownPair two;
    Pc named("named");
    named.create("Ward 6");
    two.meet(named);
    REQUIRE(take(two.ward, writeAll(named)));
    Pc chance("chance");
    chance.create("Ward 7");
    two.meet(chance);
    REQUIRE(take(two.office, writeAll(chance)));
    const auto tellEachOther = [&] {
        REQUIRE(take(two.office, writeNews(two.ward)));
        REQUIRE(take(two.ward, writeNews(two.office)));
        REQUIRE(take(two.office, writeNews(two.ward)));
    };
    for (int i = 0; i < 30; ++i) two.office.add("Trainee " + std::to_string(i));
    tellEachOther();
    const auto waiting = two.office.workspace->exchange().compact();
    REQUIRE(waiting);
    CHECK(waiting->after > 20); // Ward 7 was here just now
    for (Pc* pc : {&two.office, &two.ward}) pc->clock.set(Timestamp{pc->clock.now().millis + 100LL * 86'400'000});
    two.ward.add("Sun Li");
    tellEachOther();
    const auto folded = two.office.workspace->exchange().compact();
    REQUIRE(folded);
    CHECK(folded->after < 20);
    for (Pc* late : {&chance, &named}) {
        REQUIRE(take(*late, writeAll(two.office)));
        REQUIRE(take(two.office, writeAll(*late)));
        CHECK(late->digest() == two.office.digest());
    }
}

TEST_CASE("a file for everyone starts where the least informed site is", "[exchange]") {
    KnownPair two;
    Pc third("third");
    third.create("Ward 7");
    two.meet(third);
    third.add("Sun Li");
    REQUIRE(take(two.office, writeAll(third)));
    two.office.add("Chen Jie");
    REQUIRE(take(two.ward, writeNews(two.office))); // now Ward 5 knows of Ward 7, which it never heard
    two.ward.add("Li Qiang");
    REQUIRE(take(third, writeNews(two.ward)));
    CHECK(names(third).size() == 4);
}

TEST_CASE("a file that was written here is told apart when it comes back", "[exchange]") {
    KnownPair two;
    const auto taken = two.ward.workspace->exchange().take(two.ward.write(test::lockedBy("plum blossom")),
                                                           test::openedBy("plum blossom"));
    REQUIRE(taken);
    CHECK(taken->own);
    CHECK(taken->total.empty());
}

TEST_CASE("a bundle that makes two people look alike says so, new ones or renamed ones", "[exchange]") {
    KnownPair two;
    const PersonId other = two.ward.add("Zhang Wei");
    REQUIRE(take(two.office, writeNews(two.ward)));
    const auto like = [](Pc& pc, PersonId id) {
        tick(pc);
        PersonDraft draft;
        draft.values = pc.workspace->people().find(id).value();
        draft.values.nativeName = "Wang Fang";
        draft.values.phone = "13900000001";
        REQUIRE(pc.workspace->people().editPerson(id, draft));
    };
    like(two.ward, two.first);
    like(two.ward, other);
    const auto report = take(two.office, writeNews(two.ward));
    REQUIRE(report);
    CHECK(report->byTable.at("person").added == 0);
    CHECK(report->byTable.at("person_former_name").added == 1); // what the renamed one was called before
    CHECK(report->duplicates.size() == 1);
}

TEST_CASE("a bundle that brings two people of one name to one place says that they look alike", "[exchange]") {
    KnownPair two;
    const PersonId other = two.ward.add("Wang Fang");
    const InstitutionId place = two.ward.workspace->institutions().add("Haidian").value();
    const auto first = take(two.office, writeNews(two.ward));
    REQUIRE(first);
    CHECK(first->duplicates.empty());
    for (const PersonId id : {two.first, other}) {
        Affiliation affiliation;
        affiliation.person = id;
        affiliation.institution = place;
        affiliation.startOn = Date::of(2026, 1, 1);
        affiliation.cadre = "nurse";
        REQUIRE(two.ward.workspace->people().affiliate(affiliation));
    }
    const auto report = take(two.office, writeNews(two.ward));
    REQUIRE(report);
    CHECK(report->duplicates.size() == 1);
}

TEST_CASE("a decision between two values cannot be undone, and says so", "[exchange]") {
    KnownPair two;
    renameLater(two.ward, two.first, "Wang Fan");
    renameLater(two.office, two.first, "Wang Fangfang");
    REQUIRE(take(two.office, writeNews(two.ward)));
    REQUIRE(two.office.workspace->conflicts().openCount() == 1);
    const ConflictChoice choice{"person", two.first.value, "full_name_native", Value("Wang Fan")};
    REQUIRE(two.office.workspace->conflicts().choose(std::span(&choice, 1)));
    CHECK_FALSE(two.office.workspace->undoable());
}

TEST_CASE("exchange that is stopped changes nothing and leaves no file, at whichever question", "[exchange][stop]") {
    KnownPair two;
    for (int i = 0; i < 50; ++i) two.ward.add("Trainee " + std::to_string(i));
    const auto stoppedAt = [](int question) {
        return [question, n = std::make_shared<int>(0)] { return (*n)++ < question; };
    };
    BundleRequest request = forKnown();
    request.going = stoppedAt(1);
    const fs::path target = two.ward.dir / "stopped";
    CHECK(two.ward.workspace->exchange().write(target, request).error().code == ErrorCode::Cancelled);
    CHECK_FALSE(fs::exists(target));
    const fs::path bundle = writeNews(two.ward);
    const std::string before = two.office.digest();
    bool taken = false;
    int question = 0;
    for (; !taken; ++question) {
        BundleKeys keys;
        keys.going = stoppedAt(question);
        const auto report = two.office.workspace->exchange().take(bundle, keys);
        taken = report.ok();
        if (taken) continue;
        CHECK(report.error().code == ErrorCode::Cancelled);
        CHECK(two.office.digest() == before);
    }
    CHECK(question > 5);
    CHECK(names(two.office).size() == 51);
}
