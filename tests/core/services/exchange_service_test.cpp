// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bundle_previews.h"
#include "core/services/check_service.h"
#include "core/services/conflict_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/demo_service.h"
#include "core/services/erasure_service.h"
#include "core/services/exchange_matrix.h"
#include "core/services/exchange_service.h"
#include "core/services/institution_service.h"
#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/natural_id.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"

#include "core/base/atomic_file.h"
#include "core/services/today_service.h"

#include <set>

using namespace preceptor;
using preceptor::test::forKnown;
using preceptor::test::lockedBy;
using preceptor::test::meet;
using preceptor::test::openedBy;
using preceptor::test::Pc;
namespace fs = std::filesystem;

namespace {

const Shape kNamed{"institution", {"code", "name_en"}};

// What its account kept is gone, so the PC makes itself new keys under its old name.
fs::path writtenWithNewKeys(Pc& ward) {
    fs::remove_all(ward.state);
    ward.workspace.reset();
    ward.open();
    REQUIRE(ward.workspace->exchange().nameOwn("Ward 5", "PC1"));
    ward.add("Zhang Wei");
    BundleRequest request = lockedBy("plum blossom");
    request.everything = true;
    const auto written = ward.workspace->exchange().write(ward.dir / "new-keys.preceptor-bundle", request);
    REQUIRE(written);
    return written->path;
}

// Both are made, and the ward takes up what the office has.
void takeFrom(Pc& ward, Pc& office) {
    ward.create("Ward 5");
    office.create("Office");
    office.add("Wang Fang");
    meet(ward, office);
    BundleKeys keys;
    keys.acceptUnrelated = true;
    REQUIRE(ward.workspace->exchange().take(office.write(forKnown()), keys));
}

void rename(Pc& pc, PersonId person, const std::string& name) {
    PersonDraft draft;
    draft.values = pc.workspace->people().find(person).value();
    draft.values.nativeName = name;
    REQUIRE(pc.workspace->people().editPerson(person, draft));
}

} // namespace

TEST_CASE("a bundle says site and PC and receiver and range and day in its name", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    CHECK(ward.workspace->exchange().suggestedName({}) == "Ward-5_PC1_to-all_1-1_2026-11-24.preceptor-bundle");
}

TEST_CASE("any name of a site gives a bundle a name that every stick takes", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ExchangeService& exchange = ward.workspace->exchange();
    CHECK(exchange.nameOwn(std::string(1000, 'x'), "").error().issues.at(0).code == IssueCode::TooLong);
    CHECK(exchange.nameOwn("Ward 5", std::string(1000, 'x')).error().issues.at(0).field == "label");
    REQUIRE(exchange.nameOwn("abc\u202etxt.exe", "../../x"));
    CHECK(exchange.suggestedName({}) == "abctxt-exe_x_to-all_0_2026-11-24.preceptor-bundle");
    std::string wards;
    for (int i = 0; i < 35; ++i) wards += "病";
    REQUIRE(exchange.nameOwn(wards, wards));
    CHECK(exchange.suggestedName({}).size() < 200);
    CHECK(ward.write(lockedBy("plum blossom")).parent_path() == ward.dir.path());
}

TEST_CASE("a sender met for the first time is shown with a fingerprint and changes nothing until it is trusted",
          "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    ward.add("Wang Fang");
    const fs::path bundle = ward.write(lockedBy("plum blossom"));
    const auto preview = office.workspace->exchange().preview(bundle, openedBy("plum blossom", false));
    REQUIRE(preview);
    CHECK(preview->contact == ContactState::New);
    CHECK(preview->fingerprint == ward.workspace->exchange().own()->fingerprint);
    CHECK(preview->total.added == 1);
    CHECK(preview->items.at(0).title == "Wang Fang");
    const std::string before = *readFile(office.file);
    const auto refused = office.workspace->exchange().take(bundle, openedBy("plum blossom", false));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BundleUnknownKey);
    CHECK(refused.error().args.front() == "Ward 5, PC1"); // another PC of the site may be known
    CHECK(*readFile(office.file) == before);
    CHECK(office.workspace->people().count() == 0);
    const auto taken = office.workspace->exchange().take(bundle, openedBy("plum blossom"));
    REQUIRE(taken);
    CHECK(taken->total.added == 1);
    CHECK(office.digest() == ward.digest());
    const auto again = office.workspace->exchange().take(bundle, openedBy("plum blossom"));
    REQUIRE(again);
    CHECK(again->alreadyTaken);
}

TEST_CASE("another key in the place of a trusted one is refused until somebody approves it", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    ward.add("Wang Fang");
    REQUIRE(office.workspace->exchange().take(ward.write(lockedBy("plum blossom")), openedBy("plum blossom")));
    const fs::path bundle = writtenWithNewKeys(ward);
    const auto refused = office.workspace->exchange().take(bundle, openedBy("plum blossom"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BundleKeyChanged);
    const auto looked = office.workspace->exchange().preview(bundle, openedBy("plum blossom"));
    REQUIRE(looked);
    CHECK(looked->keyChanged);
    REQUIRE(office.workspace->exchange().decide(*looked, ContactState::Trusted));
    REQUIRE(office.workspace->exchange().take(bundle, openedBy("plum blossom", false)));
    CHECK(office.digest() == ward.digest());
}

TEST_CASE("in a file with roles an editor decides on a first contact, and a coordinator on all else",
          "[exchange][roles]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    ward.add("Wang Fang");
    ExchangeService& exchange = office.workspace->exchange();
    office.workspace->unit().setHolder("aa", HolderRole::Editor);
    REQUIRE(exchange.take(ward.write(lockedBy("plum blossom")), openedBy("plum blossom")));
    const auto refusedOf = [](const Status& status) { return status ? ErrorCode{} : status.error().code; };
    const auto looked = exchange.preview(writtenWithNewKeys(ward), openedBy("plum blossom"));
    REQUIRE(looked);
    REQUIRE(looked->keyChanged);
    const std::string before = *readFile(office.file);
    CHECK_FALSE(exchange.mayDecide());
    CHECK(refusedOf(exchange.decide(*looked, ContactState::Trusted)) == ErrorCode::HolderNotAllowed);
    CHECK(refusedOf(exchange.decide(*looked, ContactState::Blocked)) == ErrorCode::HolderNotAllowed);
    CHECK(refusedOf(exchange.retire(replicasNamed(exchange.overview(), "Ward 5"))) == ErrorCode::HolderNotAllowed);
    const std::string known = exchange.contacts().at(0).key;
    CHECK(refusedOf(exchange.decide(known, ContactState::Blocked)) == ErrorCode::HolderNotAllowed);
    CHECK(*readFile(office.file) == before);

    office.workspace->unit().setHolder("bb", HolderRole::Coordinator);
    REQUIRE(exchange.decide(known, ContactState::Blocked));
    office.workspace->unit().setHolder("aa", HolderRole::Editor);
    CHECK(refusedOf(exchange.decide(known, ContactState::Trusted)) == ErrorCode::HolderNotAllowed);
    office.workspace->unit().setHolder("cc", HolderRole::Recovery);
    CHECK(exchange.decide(known, ContactState::Trusted));
    CHECK(exchange.decide(*looked, ContactState::Trusted));
    CHECK(exchange.retire(replicasNamed(exchange.overview(), "Ward 5")));
}

TEST_CASE("when a new key is approved the one before it counts as a changed one", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    ward.add("Wang Fang");
    REQUIRE(office.workspace->exchange().take(ward.write(lockedBy("plum blossom")), openedBy("plum blossom")));
    const fs::path oldKeys = ward.dir / "old-keys";
    fs::copy(ward.state, oldKeys, fs::copy_options::recursive);
    const fs::path bundle = writtenWithNewKeys(ward);
    const auto looked = office.workspace->exchange().preview(bundle, openedBy("plum blossom"));
    REQUIRE(looked);
    REQUIRE(office.workspace->exchange().decide(*looked, ContactState::Trusted));
    REQUIRE(office.workspace->exchange().take(bundle, openedBy("plum blossom", false)));

    ward.workspace.reset();
    fs::remove_all(ward.state);
    fs::copy(oldKeys, ward.state, fs::copy_options::recursive);
    ward.open();
    ward.add("Nobody Here");
    const auto stolen =
        office.workspace->exchange().take(ward.write(lockedBy("plum blossom")), openedBy("plum blossom"));
    REQUIRE_FALSE(stolen);
    CHECK(stolen.error().code == ErrorCode::BundleKeyChanged);
}

TEST_CASE("a clock that was ahead or years behind does not tell for good when a site was last heard", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    const auto sendOn = [&](Date day) {
        ward.clock.set(Timestamp{day.days * 86'400'000LL});
        ward.add("Made on " + day.iso());
        const auto taken = office.workspace->exchange().take(ward.write(forKnown()), {});
        REQUIRE(taken);
        return taken->clocks;
    };
    const auto silent = [&] { return office.workspace->exchange().overview().sites.at(1).daysSilent; };
    CHECK(sendOn(Date::of(1970, 1, 1)).behind);
    CHECK(silent() == 0);
    CHECK(sendOn(Date::of(2099, 1, 1)).aheadMinutes > 0);
    CHECK(silent() == 0);
    const ClockNews right = sendOn(Date::of(2026, 11, 24));
    CHECK_FALSE(right.behind);
    CHECK(right.aheadMinutes == 0);
    office.clock.set(Timestamp{Date::of(2026, 12, 11).days * 86'400'000LL});
    CHECK(silent() == 17);
    office.clock.set(Timestamp{0});
    const auto own = office.workspace->exchange().preview(ward.write(forKnown()), {});
    REQUIRE(own);
    CHECK(own->clocks.own == OwnClock::Behind);
    CHECK(own->clocks.aheadMinutes == 0);
}

TEST_CASE("a PC whose own clock is behind, ahead or went back is told so", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    const auto on = [&](Date day) {
        ward.clock.set(Timestamp{day.days * 86'400'000LL});
        return ward.workspace->today().agenda().ownClock;
    };
    CHECK(on(Date::of(2026, 11, 26)) == OwnClock::Fine);
    CHECK(on(Date::of(1970, 1, 1)) == OwnClock::Behind);
    CHECK(on(Date::of(2026, 10, 1)) == OwnClock::WentBack);
    CHECK(on(Date::of(2099, 1, 1)) == OwnClock::Ahead);
    ward.add("Made in 2099");
    const auto taken = ward.workspace->exchange().take(office.write(forKnown()), {});
    REQUIRE(taken);
    CHECK(taken->clocks.own == OwnClock::Ahead);
    CHECK(on(Date::of(2099, 1, 2)) == OwnClock::Ahead);
    ward.clock.set(Timestamp{Date::of(2026, 11, 27).days * 86'400'000LL});
    ward.add("Made with the clock set right");
    CHECK(on(Date::of(2026, 11, 27)) == OwnClock::Fine);
}

TEST_CASE("a PC whose clock was at 1970 and is set right is not told that it is ahead", "[exchange]") {
    Pc ward("ward");
    const Timestamp now = ward.clock.now();
    ward.clock.set(Timestamp{});
    ward.create("Ward 5");
    ward.add("Wang Fang");
    CHECK(ward.workspace->today().agenda().ownClock == OwnClock::Behind);
    ward.clock.set(now);
    CHECK(ward.workspace->today().agenda().ownClock == OwnClock::Fine);
}

TEST_CASE("a site lacks nothing of its own whatever it said last", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    Pc hub("hub");
    ward.create("Ward 5");
    office.create("Office");
    hub.create("Hub");
    meet(ward, office);
    meet(hub, office);
    meet(hub, ward);
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    ward.add("Wang Fang");
    BundleRequest everything = forKnown(); // hub has not yet said what it has
    everything.everything = true;
    REQUIRE(hub.workspace->exchange().take(office.write(everything), {}));
    REQUIRE(hub.workspace->exchange().take(ward.write(forKnown()), {}));
    REQUIRE(office.workspace->exchange().take(hub.write(forKnown()), {}));
    const auto overview = office.workspace->exchange().overview();
    for (std::size_t i = 0; i < overview.sites.size(); ++i) CHECK(overview.known[i][i] == overview.sites[i].changes);
}

TEST_CASE("after one exchange a bundle holds only what is new and can be locked to the other's key", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    for (int i = 0; i < 30; ++i) ward.add("Trainee " + std::to_string(i));
    REQUIRE(office.workspace->exchange().take(ward.write(lockedBy("plum blossom")), openedBy("plum blossom")));
    office.add("Chen Jie");
    BundleRequest toWard;
    toWard.site = "Ward 5";
    toWard.toKnownSites = true;
    const auto written = office.workspace->exchange().write(office.dir / "b.preceptor-bundle", toWard);
    REQUIRE(written);
    CHECK(written->rows == 1);
    BundleKeys keys;
    keys.trustSender = true;
    REQUIRE(ward.workspace->exchange().take(written->path, keys));
    CHECK(office.digest() == ward.digest());
    toWard.site = "Nowhere";
    CHECK(office.workspace->exchange().write(office.dir / "c", toWard).error().code == ErrorCode::NotFound);
}

TEST_CASE("a copied file and a file put back go on as PCs of their own", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    const std::string before = ward.workspace->exchange().own()->replica;
    ward.putBack();
    ward.add("Li Qiang");
    CHECK(ward.workspace->exchange().own()->replica != before);
    CHECK(ward.workspace->exchange().own()->site == "Ward 5"); // the same PC in the same place
    ward.workspace.reset();
    ward.open();
    const std::string now = ward.workspace->exchange().own()->replica;
    ward.add("Chen Jie");
    CHECK(ward.workspace->exchange().own()->replica == now); // the same account, the same file: no new one
}

TEST_CASE("a PC that was put back is told to ask for everything, and not for a file of its own", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    takeFrom(ward, office);
    ward.workspace.reset();
    fs::copy_file(ward.file, ward.dir / "kept");
    ward.open();
    ward.add("Li Qiang");
    meet(office, ward);
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    ward.add("Chen Jie");
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    ward.workspace.reset();
    fs::remove(ward.file);
    fs::copy_file(ward.dir / "kept", ward.file);
    ward.open();
    ward.add("Zhao Min"); // and goes on under another number
    office.add("Zhou Lan");
    const auto refused = ward.workspace->exchange().take(office.write(forKnown()), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BundleClash);
    CHECK(refused.error().args == std::vector<std::string>{"Office", "everything"});
}

TEST_CASE("a copied file knows what the PC it was copied from had then", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    Pc laptop("laptop");
    takeFrom(ward, office);
    ward.add("Li Qiang");
    ward.write(forKnown());
    CHECK(ward.workspace->exchange().overview().sites.back().lastTo);
    ward.workspace.reset();
    fs::copy_file(ward.file, laptop.file);
    laptop.open();
    const auto unnamed = laptop.workspace->exchange().overview().sites; // although nothing was written here yet
    REQUIRE(unnamed.size() == 3);
    CHECK(unnamed.front().own);
    CHECK(unnamed.front().site.empty());
    CHECK(unnamed.front().replica == laptop.workspace->exchange().own()->replica);
    CHECK(std::none_of(unnamed.begin(), unnamed.end(),
                       [](const SiteRow& row) { return row.site == "Ward 5" && (row.own || row.behind != 0); }));
    const auto sent = [](const std::vector<SiteRow>& sites) {
        return std::any_of(sites.begin(), sites.end(), [](const SiteRow& row) { return row.lastTo.has_value(); });
    };
    CHECK_FALSE(sent(unnamed)); // by the ward, not from here
    laptop.clock.set(FixedClock(Date::of(2026, 11, 25)).now());
    REQUIRE(laptop.workspace->exchange().nameOwn("Laptop", "PC1"));
    CHECK_FALSE(sent(laptop.workspace->exchange().overview().sites));
    const PersonId chen = laptop.add("Chen Jie");
    const auto overview = laptop.workspace->exchange().overview();
    std::size_t found = 0;
    for (const SiteRow& row : overview.sites)
        if (row.site == "Ward 5" && ++found == 1) CHECK(row.behind == overview.sites.front().changes);
    CHECK(found == 1);
    CHECK(overview.sites.front().changes == 1);

    const auto behind = [&] {
        const auto sites = laptop.workspace->exchange().overview().sites;
        return std::find_if(sites.begin(), sites.end(), [](const SiteRow& row) { return row.site == "Ward 5"; })
            ->behind;
    };
    const std::int64_t before = behind();
    REQUIRE(laptop.workspace->erasure().erase(chen));
    CHECK(behind() == before + 1); // the erasure itself, and no more
}

TEST_CASE("two PCs of one name are two lines, told apart by the keys they sign with", "[exchange]") {
    Pc office("office");
    Pc first("first");
    Pc second("second");
    office.create("Office");
    first.create("Ward 5");
    second.create("Ward 5");
    for (Pc* ward : {&first, &second}) {
        meet(office, *ward); // approves the second one's key in the place of the first one's
        ward->add("Wang Fang");
        BundleKeys keys;
        keys.acceptUnrelated = true;
        REQUIRE(office.workspace->exchange().take(ward->write(forKnown()), keys));
    }
    const auto sites = office.workspace->exchange().overview().sites;
    REQUIRE(sites.size() == 3);
    CHECK_FALSE(sites[0].alike);
    for (const SiteRow& row : {sites[1], sites[2]}) {
        CHECK(row.site == "Ward 5");
        CHECK(row.alike);
        CHECK(row.replicas.size() == 1);
    }
    CHECK(shortReplica(sites[1].replica) != shortReplica(sites[2].replica));

    // Each is waited for by itself.
    ExchangeService& exchange = office.workspace->exchange();
    const auto waitedFor = [&] {
        const auto rows = exchange.overview().sites;
        return std::count_if(rows.begin(), rows.end(), [](const SiteRow& row) { return !row.own && !row.retired; });
    };
    CHECK(replicasNamed(exchange.overview(), "Ward 5").size() == 2);
    CHECK(replicasNamed(exchange.overview(), shortReplica(sites[1].replica)) == sites[1].replicas);
    REQUIRE(exchange.retire(sites[1].replicas));
    CHECK(waitedFor() == 1);
    REQUIRE(exchange.retire(sites[2].replicas));
    CHECK(waitedFor() == 0);
    second.add("Li Qiang"); // and back by its own file alone
    REQUIRE(exchange.take(second.write(forKnown()), {}));
    CHECK(waitedFor() == 1);
}

TEST_CASE("a demo file that was just made is written on by the PC that made it", "[exchange][demo]") {
    Pc pc("demo");
    REQUIRE(makeDemoFile(pc.file, {20, 1, 1}, pc.clock, pc.options()));
    pc.open();
    const std::string made = pc.workspace->exchange().own()->replica;
    pc.add("Wang Fang");
    CHECK(pc.workspace->exchange().own()->replica == made);
}

TEST_CASE("a file put back goes on as a PC of its own although its first action was given up", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    const std::string before = ward.workspace->exchange().own()->replica;
    ward.putBack();
    const Status givenUp = ward.workspace->unit().transact(Action::ImportRoster, [](Write&) -> Status {
        return fail(ErrorCode::NotFound, {"person", "1"});
    });
    CHECK_FALSE(givenUp.ok());
    ward.add("Li Qiang");
    CHECK(ward.workspace->exchange().own()->replica != before);
}

TEST_CASE("a bundle that is damaged or not for us or of another programme changes no byte", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    ward.add("Wang Fang");
    office.add("Chen Jie");
    const fs::path bundle = ward.write(lockedBy("plum blossom"));
    const std::string before = *readFile(office.file);
    const auto refusal = [&](const fs::path& path, const BundleKeys& keys) {
        const auto taken = office.workspace->exchange().take(path, keys);
        REQUIRE_FALSE(taken);
        return taken.error().code;
    };
    CHECK(refusal(bundle, openedBy("pear blossom")) == ErrorCode::BundleWrongPassphrase);
    CHECK(refusal(bundle, {}) == ErrorCode::BundleNeedsPassphrase);
    CHECK(refusal(bundle, openedBy("plum blossom")) == ErrorCode::BundleUnrelated);
    CHECK(refusal(office.file, openedBy("plum blossom")) == ErrorCode::BundleNotOne);
    std::string bytes = *readFile(bundle);
    REQUIRE(writeFileAtomically(office.dir / "cut", std::string_view(bytes).substr(0, bytes.size() / 2)));
    CHECK(refusal(office.dir / "cut", openedBy("plum blossom")) == ErrorCode::BundleCutShort);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    REQUIRE(writeFileAtomically(office.dir / "flipped", std::string_view(bytes)));
    CHECK(refusal(office.dir / "flipped", openedBy("plum blossom")) == ErrorCode::BundleTampered);
    CHECK(*readFile(office.file) == before);
    BundleKeys keys = openedBy("plum blossom");
    keys.acceptUnrelated = true;
    CHECK(office.workspace->exchange().take(bundle, keys).ok());
}

TEST_CASE("two PCs that edit one name see both values and the choice of one ends it for both", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    const PersonId person = ward.add("Wang Fang");
    office.create("Office");
    meet(ward, office);
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    rename(ward, person, "Wang Fan");
    rename(office, person, "Wang Fangfang");
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    const auto conflicts = office.workspace->conflicts().list();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].title == office.workspace->people().find(person)->nativeName);
    CHECK(conflicts[0].values.size() == 2);
    const ExchangeOverview overview = office.workspace->exchange().overview();
    CHECK(overview.openConflicts == 1);
    for (const SiteRow& site : overview.sites) CHECK(countOf(site, overview.conflicts) == 1);
    const auto undecided = office.workspace->conflicts().undecided("person");
    REQUIRE(undecided.contains(person.value));
    CHECK(undecided.at(person.value).table == "person");
    CHECK(office.workspace->conflicts().undecided("session").empty());
    const ConflictChoice wrong{"person", person.value, "full_name_native", Value(std::int64_t{7})};
    const Status refused = office.workspace->conflicts().choose(std::span(&wrong, 1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"full_name_native", IssueCode::BadFormat, "7"}});
    CHECK(office.workspace->conflicts().openCount() == 1);
    const ConflictChoice choice{"person", person.value, "full_name_native", Value("Wang Fang")};
    REQUIRE(office.workspace->conflicts().choose(std::span(&choice, 1)));
    CHECK(office.workspace->conflicts().openCount() == 0);
    REQUIRE(ward.workspace->exchange().take(office.write(forKnown()), {}));
    CHECK(ward.workspace->conflicts().list().empty());
    CHECK(ward.digest() == office.digest());
}

namespace {

struct Three {
    Three() {
        ward.create("Ward 5");
        person = ward.add("Wang Fang");
        office.create("Office");
        hub.create("Hub");
        for (Pc* pc : {&office, &hub}) {
            meet(ward, *pc);
            take(*pc, ward);
        }
        meet(office, hub);
    }
    static void take(Pc& to, Pc& from) {
        from.clock.set(Timestamp{from.clock.now().millis + 1000});
        REQUIRE(to.workspace->exchange().take(from.write(forKnown()), {}));
    }
    Pc ward{"ward"};
    Pc office{"office"};
    Pc hub{"hub"};
    PersonId person;
};

} // namespace

TEST_CASE("a row that one PC deleted and another edited is kept by who edited it, whoever looks", "[exchange]") {
    Three t;
    rename(t.ward, t.person, "Wang Fan");
    REQUIRE(t.office.workspace->people().deletePeople(std::vector{t.person}));
    Three::take(t.ward, t.office);
    Three::take(t.office, t.ward);
    for (Pc* pc : {&t.ward, &t.office}) {
        const auto conflicts = pc->workspace->conflicts().list();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].kind == ConflictKind::DeletedAndEdited);
        CHECK(conflicts[0].edited == std::vector<EditedField>{{"full_name_native", Value("Wang Fan")}});
        REQUIRE(conflicts[0].values.size() == 2);
        for (const ConflictValue& value : conflicts[0].values)
            CHECK(value.site == (value.value == Value(std::int64_t{1}) ? "Office" : "Ward 5"));
    }
}

TEST_CASE("the values that wait stand in one order on every PC, the newest first", "[exchange][conflicts]") {
    Three t;
    std::int64_t moment = t.ward.clock.now().millis;
    for (Pc* pc : {&t.ward, &t.office, &t.hub}) {
        pc->clock.set(Timestamp{moment += 60'000});
        rename(*pc, t.person, "Wang Fang of " + pc->workspace->exchange().own()->site);
    }
    preceptor::test::carry(t.office, t.ward);
    preceptor::test::carry(t.hub, t.ward);
    preceptor::test::carry(t.hub, t.office);
    preceptor::test::carry(t.ward, t.office);
    preceptor::test::carry(t.ward, t.hub);
    REQUIRE(t.ward.digest() == t.office.digest());
    REQUIRE(t.ward.digest() == t.hub.digest());
    for (Pc* pc : {&t.ward, &t.office, &t.hub}) {
        const auto conflicts = pc->workspace->conflicts().list();
        REQUIRE(conflicts.size() == 1);
        std::vector<std::string> sites;
        for (const ConflictValue& value : conflicts[0].values) sites.push_back(value.site);
        CHECK(sites == std::vector<std::string>{"Hub", "Office", "Ward 5"});
    }
}

TEST_CASE("to keep a row decides nothing about two names of it that wait", "[exchange]") {
    Three t;
    REQUIRE(t.ward.workspace->people().deletePeople(std::vector{t.person}));
    rename(t.office, t.person, "Wang Fan");
    rename(t.hub, t.person, "Wang Fangfang");
    Three::take(t.ward, t.office);
    Three::take(t.ward, t.hub);
    REQUIRE(t.ward.workspace->conflicts().list().size() == 2);
    const ConflictChoice keep{"person", t.person.value, "_deleted", Value(std::int64_t{0})};
    REQUIRE(t.ward.workspace->conflicts().choose(std::span(&keep, 1)));
    const auto left = t.ward.workspace->conflicts().list();
    REQUIRE(left.size() == 1);
    CHECK(left[0].column == "full_name_native");
    std::set<Value> names;
    for (const ConflictValue& value : left[0].values) names.insert(value.value);
    CHECK(names.contains(Value("Wang Fan")));
    CHECK(names.contains(Value("Wang Fangfang")));
}

TEST_CASE("to delete a row decides nothing about two names of it, should it come back", "[exchange]") {
    Three t;
    rename(t.office, t.person, "Wang Fan");
    rename(t.hub, t.person, "Wang Fangfang");
    Three::take(t.ward, t.office);
    Three::take(t.ward, t.hub);
    REQUIRE(t.ward.workspace->conflicts().list().size() == 1);
    const auto names = [](Pc& pc) {
        std::set<Value> found;
        for (const Conflict& conflict : pc.workspace->conflicts().list())
            for (const ConflictValue& value : conflict.values) found.insert(value.value);
        return found;
    };
    const std::set<Value> both{Value("Wang Fan"), Value("Wang Fangfang")};
    SECTION("taken back at once") {
        REQUIRE(t.ward.workspace->people().deletePeople(std::vector{t.person}));
        CHECK(names(t.ward).empty());
        REQUIRE(t.ward.workspace->undo());
    }
    SECTION("restored on another PC") {
        REQUIRE(t.ward.workspace->people().deletePeople(std::vector{t.person}));
        Three::take(t.office, t.ward);
        CHECK(names(t.office).empty());
        REQUIRE(t.office.workspace->people().restorePeople(std::vector{t.person}));
        Three::take(t.ward, t.office);
    }
    SECTION("deleted on one PC and kept on another") {
        Three::take(t.office, t.ward);
        REQUIRE(t.ward.workspace->people().deletePeople(std::vector{t.person}));
        static const Shape kNote{"person", {"note"}};
        REQUIRE(t.office.workspace->unit().transact(Action::EditPerson, [&](Write& write) -> Status {
            write.update(kNote, t.person.value, {"On leave"});
            return success();
        }));
        Three::take(t.ward, t.office);
        const auto waiting = t.ward.workspace->conflicts().list();
        REQUIRE_FALSE(waiting.empty());
        CHECK(waiting[0].values.size() == 2); // the one deletion and who kept it
        const ConflictChoice keep{"person", t.person.value, "_deleted", Value(std::int64_t{0})};
        REQUIRE(t.ward.workspace->conflicts().choose(std::span(&keep, 1)));
    }
    REQUIRE(names(t.ward) == both);
    const Value shown = t.ward.workspace->conflicts().list().front().values.front().value;
    for (Pc* pc : {&t.office, &t.hub}) {
        Three::take(*pc, t.ward);
        CHECK(names(*pc) == both);
        CHECK(pc->workspace->conflicts().list().front().values.front().value == shown);
        CHECK(pc->digest() == t.ward.digest());
        CHECK(pc->workspace->checks().check().empty());
    }
}

TEST_CASE("a conflict is shown before a bundle is taken up with both values, whichever is shown here", "[exchange]") {
    Three t;
    rename(t.office, t.person, "Wang Fan");
    t.ward.clock.set(Timestamp{t.ward.clock.now().millis + 60'000});
    rename(t.ward, t.person, "Wang Fangfang"); // the later one, which stays in sight
    const auto preview = t.ward.workspace->exchange().preview(t.office.write(forKnown()), {});
    REQUIRE(preview);
    const auto item = std::find_if(preview->items.begin(), preview->items.end(),
                                   [](const MergeItem& one) { return one.change == MergeChange::Conflict; });
    REQUIRE(item != preview->items.end());
    CHECK(item->site == "Office");
    REQUIRE(item->fields.size() == 1);
    CHECK(item->fields[0].before == Value("Wang Fangfang"));
    CHECK(item->fields[0].after == Value("Wang Fan"));
}

TEST_CASE("a value that came to wait before is not told as a conflict of every later bundle", "[exchange]") {
    Three t;
    rename(t.office, t.person, "Wang Fan");
    rename(t.ward, t.person, "Wang Fangfang");
    Three::take(t.ward, t.office);
    Three::take(t.office, t.ward);
    REQUIRE(t.ward.workspace->conflicts().openCount() == 1);
    PersonDraft draft;
    draft.values = t.office.workspace->people().find(t.person).value();
    draft.values.phone = "13900000005";
    REQUIRE(t.office.workspace->people().editPerson(t.person, draft));
    t.office.clock.set(Timestamp{t.office.clock.now().millis + 60'000});
    const auto taken = t.ward.workspace->exchange().take(t.office.write(forKnown()), {});
    REQUIRE(taken);
    CHECK(taken->total.changed == 1);
    CHECK(taken->total.conflicts == 0);
    CHECK(t.ward.workspace->conflicts().openCount() == 1);
}

TEST_CASE("what was taken up from a folder is told although this PC's own file could not be written", "[exchange]") {
    Three t;
    t.office.add("Chen Jie");
    test::TempDir shared;
    std::filesystem::copy_file(t.office.write(forKnown()), shared / "office.preceptor-bundle");
    BundleRequest locked; // by nothing
    const auto done = t.ward.workspace->exchange().exchangeFolder(shared.path(), locked, {});
    REQUIRE(done);
    REQUIRE(done->files.size() == 1);
    CHECK(done->files[0].verdict == FolderVerdict::Taken);
    REQUIRE(done->unwritten);
    CHECK(done->unwritten->code == ErrorCode::BundleNeedsLock);
    CHECK_FALSE(t.ward.workspace->exchange().exchangeFolder(shared.path(), locked, {}));
}

TEST_CASE("what a record held that another PC deleted is shown before the bundle is taken up", "[exchange]") {
    Three t;
    REQUIRE(t.office.workspace->people().deletePeople(std::vector{t.person}));
    const auto preview = t.ward.workspace->exchange().preview(t.office.write(forKnown()), {});
    REQUIRE(preview);
    const auto item = std::find_if(preview->items.begin(), preview->items.end(),
                                   [](const MergeItem& one) { return one.table == "person"; });
    REQUIRE(item != preview->items.end());
    CHECK(item->change == MergeChange::Deleted);
    const auto name = std::find_if(item->fields.begin(), item->fields.end(),
                                   [](const FieldChange& field) { return field.column == "full_name_native"; });
    REQUIRE(name != item->fields.end());
    CHECK(name->before == Value("Wang Fang"));
    CHECK(name->after == Value());
}

TEST_CASE("several bundles are looked at one after the other, as they would be taken up", "[exchange]") {
    Three t;
    rename(t.ward, t.person, "Wang F");
    rename(t.office, t.person, "Wang Fan");
    t.office.add("Chen Jie");
    rename(t.hub, t.person, "Wang Fangfang");
    BundleRequest whole = forKnown();
    whole.everything = true; // the hub has not met the office
    const fs::path fromHub = t.hub.write(whole);
    std::vector<fs::path> bundles{t.office.write(forKnown()), fromHub};
    REQUIRE(t.office.workspace->exchange().take(fromHub, {}));
    const auto waiting = t.office.workspace->conflicts().list();
    REQUIRE(waiting.size() == 1);
    const ConflictChoice choice{"person", t.person.value, "full_name_native", Value("Wang Fangfang")};
    REQUIRE(t.office.workspace->conflicts().choose(std::span(&choice, 1)));
    t.office.clock.set(Timestamp{t.office.clock.now().millis + 60'000});
    bundles.push_back(t.office.write(forKnown()));
    bundles.push_back(fromHub); // once more

    const std::string before = t.ward.digest();
    const auto looked = previewInTurn(t.ward.workspace->unit(), bundles, {});
    REQUIRE(looked.size() == bundles.size());
    CHECK(t.ward.digest() == before);
    CHECK(t.ward.workspace->exchange().receipts().size() == 2); // with the two that made them know each other
    MergeCounts sum;
    for (std::size_t i = 0; i < bundles.size(); ++i) {
        INFO(i);
        REQUIRE(looked[i]);
        const auto taken = t.ward.workspace->exchange().take(bundles[i], {});
        REQUIRE(taken);
        CHECK(looked[i]->total == taken->total);
        CHECK(looked[i]->byTable == taken->byTable);
        CHECK(looked[i]->alreadyTaken.has_value() == taken->alreadyTaken.has_value());
        sum += taken->total;
    }
    CHECK(sum.conflicts > 0);
    CHECK(looked.back()->alreadyTaken); // by the second of them
}

TEST_CASE("that a conflict was decided elsewhere is told although nothing that is shown changes", "[exchange]") {
    Three t;
    rename(t.ward, t.person, "Wang Fan");
    rename(t.office, t.person, "Wang Fangfang");
    Three::take(t.ward, t.office);
    Three::take(t.office, t.ward);
    const auto conflicts = t.ward.workspace->conflicts().list();
    REQUIRE(conflicts.size() == 1);
    const ConflictChoice choice{"person", t.person.value, "full_name_native", conflicts[0].values[0].value};
    REQUIRE(t.ward.workspace->conflicts().choose(std::span(&choice, 1)));
    const auto told = t.office.workspace->exchange().take(t.ward.write(forKnown()), {});
    REQUIRE(told);
    CHECK(told->total.decided == 1);
    CHECK(told->total.changed == 0);
    CHECK(t.office.workspace->conflicts().openCount() == 0);
}

TEST_CASE("who wrote a file and who took it up note the same number of its content", "[exchange]") {
    Three t;
    t.office.add("Chen Jie");
    const fs::path file = t.office.write(forKnown());
    REQUIRE(t.ward.workspace->exchange().take(file, {}));
    const auto noted = [&](Workspace& at, bool sent) {
        for (const ReceiptRow& row : at.exchange().receipts())
            if (row.sent == sent && row.name == file.filename()) return row.hash;
        return std::string();
    };
    CHECK(noted(*t.office.workspace, true).size() == 64);
    CHECK(noted(*t.office.workspace, true) == noted(*t.ward.workspace, false));
}

TEST_CASE("a new record is opened before it is taken up with what it holds", "[exchange]") {
    Three t;
    t.office.add("Chen Jie");
    const auto preview = t.ward.workspace->exchange().preview(t.office.write(forKnown()), {});
    REQUIRE(preview);
    REQUIRE(preview->items.size() == 1);
    const auto& fields = preview->items[0].fields;
    CHECK(std::any_of(fields.begin(), fields.end(), [](const FieldChange& field) {
        return field.column == "full_name_native" && field.after == Value("Chen Jie");
    }));
}

TEST_CASE("a file that was copied is named as who writes it, and replaces no bundle of another PC", "[exchange]") {
    Pc ward("ward");
    Pc other("other");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    const fs::path bundle = ward.write(lockedBy("plum blossom"));
    ward.workspace.reset();
    fs::copy_file(ward.file, other.file);
    other.open();
    CHECK(other.workspace->exchange().own()->site.empty()); // before it writes anything: nobody has named this PC
    const std::string named = other.workspace->exchange().suggestedName(lockedBy("plum blossom"));
    CHECK(named.find("Ward-5") == std::string::npos);
    CHECK(named.starts_with("PC-" + shortReplica(other.workspace->exchange().own()->replica) + "_to-all_"));
    const std::string before = *readFile(bundle);
    const auto written = other.workspace->exchange().write(bundle, lockedBy("plum blossom"));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileExists);
    CHECK(*readFile(bundle) == before);
    ward.open();
    CHECK(ward.workspace->exchange().write(bundle, lockedBy("plum blossom")));
}

TEST_CASE("that two PCs imported one file at different times is no conflict", "[exchange]") {
    Three t;
    static const Shape kFile{"import_file",
                             {"kind", "sha256", "name", "imported_at", "rows_read", "rows_imported", "rows_merged",
                              "rows_skipped", "rows_open"}};
    for (Pc* pc : {&t.ward, &t.office})
        REQUIRE(pc->workspace->unit().transact(Action::ImportRoster, [&](Write& write) -> Status {
            const bool first = pc == &t.ward;
            write.put(kFile, naturalId("import_file", {"roster", "abc"}),
                      {"roster", "abc", "a.csv", first ? "2026-11-24T08:00:00Z" : "2026-11-24T09:00:00Z", 2,
                       first ? 2 : 1, first ? 0 : 1, 0, 0});
            return success();
        }));
    Three::take(t.ward, t.office);
    Three::take(t.office, t.ward);
    for (Pc* pc : {&t.ward, &t.office}) CHECK(pc->workspace->conflicts().list().empty());
    CHECK(t.ward.digest() == t.office.digest());
}

TEST_CASE("codes that change by a bundle are counted and shown, and one used twice is a conflict", "[exchange]") {
    Three t;
    const auto institution = [](Pc& pc, const std::string& code) {
        return *pc.workspace->unit().transact(Action::AddInstitution, [&](Write& write) -> Result<std::int64_t> {
            const auto id = write.newId();
            write.insert(kNamed, id, {std::string_view(code), std::string_view(code)});
            return id;
        });
    };
    const auto first = institution(t.ward, "ONE");
    Three::take(t.office, t.ward);
    institution(t.office, "ABC");
    t.ward.clock.set({t.ward.clock.now().millis + 60'000}); // office was first
    REQUIRE(t.ward.workspace->unit().transact(Action::EditInstitution, [&](Write& write) -> Status {
        write.update({"institution", {"code"}}, first, {"ABC"});
        return success();
    }));
    const auto bundle = t.ward.write(forKnown());
    const auto looked = t.office.workspace->exchange().preview(bundle, {});
    REQUIRE(looked);
    CHECK(looked->total.conflicts == 1);
    REQUIRE(looked->items.size() == 1);
    REQUIRE(looked->items[0].fields.size() == 1);
    CHECK(looked->items[0].fields[0].before == Value("ONE"));
    CHECK(looked->items[0].fields[0].after == Value("ABC-2"));
    REQUIRE(t.office.workspace->exchange().take(bundle, {}));
    const auto again = t.office.workspace->conflicts().list();
    REQUIRE(again.size() == 1);
    CHECK(again[0].kind == ConflictKind::SameCode);
}

TEST_CASE("a module code given on two sides gets a suffix within its course, and both can be edited", "[exchange]") {
    Three t;
    Course course;
    course.code = "BASIC";
    course.title = "Basic";
    CourseVersion version;
    version.effectiveFrom = Date::of(2026, 1, 1);
    Module module;
    module.code = "M1";
    module.title = "One";
    const auto made = t.ward.workspace->curriculum().addCourse(course, version, {module});
    REQUIRE(made);
    Three::take(t.office, t.ward);
    for (Pc* pc : {&t.ward, &t.office}) {
        auto modules = pc->workspace->curriculum().modules(*made);
        module.code = "M2";
        module.title = "Two of " + pc->workspace->exchange().own()->site;
        modules.push_back(module);
        REQUIRE(pc->workspace->curriculum().setModules(*made, modules));
    }
    Three::take(t.office, t.ward);
    Three::take(t.ward, t.office);
    CHECK(t.ward.digest() == t.office.digest());
    std::set<std::string> codes;
    for (const Module& one : t.ward.workspace->curriculum().modules(*made)) codes.insert(one.code);
    CHECK(codes == std::set<std::string>{"M1", "M2", "M2-2"});
    CHECK(t.ward.workspace->conflicts().openCount() == 1);
    CHECK(t.ward.workspace->curriculum().setModules(*made, t.ward.workspace->curriculum().modules(*made)));
}

TEST_CASE("undo leaves alone what another PC wrote as well, and says so", "[exchange]") {
    Three t;
    const PersonId other = t.ward.add("Wang Fang-Li");
    Three::take(t.office, t.ward);
    SECTION("a value that waits beside one's own") {
        rename(t.office, t.person, "Wang Fangfang");
        rename(t.ward, t.person, "Wang Fan");
        Three::take(t.ward, t.office);
        const auto undone = t.ward.workspace->undo();
        REQUIRE(undone);
        CHECK(undone->left == 1);
        const auto conflicts = t.ward.workspace->conflicts().list();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].values.size() == 2);
    }
    SECTION("the same entered on both") {
        for (Pc* pc : {&t.office, &t.ward}) REQUIRE(pc->workspace->merges().markDistinct(t.person, other));
        Three::take(t.ward, t.office);
        const auto undone = t.ward.workspace->undo();
        REQUIRE(undone);
        CHECK(undone->left == 1);
        Three::take(t.office, t.ward);
        for (Pc* pc : {&t.office, &t.ward})
            CHECK(pc->workspace->unit().db().queryInteger("SELECT count(*) FROM person_distinct WHERE _deleted = 0") ==
                  1);
    }
    SECTION("not what only this PC wrote") {
        rename(t.office, t.person, "Wang Fangfang");
        rename(t.ward, other, "Wang Fan");
        Three::take(t.ward, t.office);
        const auto undone = t.ward.workspace->undo();
        REQUIRE(undone);
        CHECK(undone->left == 0);
        CHECK(t.ward.workspace->people().find(other)->nativeName == "Wang Fang-Li");
        CHECK(t.ward.workspace->people().find(t.person)->nativeName == "Wang Fangfang");
    }
}

TEST_CASE("a value that waits in what hangs on a person marks the person it is read as", "[exchange]") {
    Three t;
    const PersonId other = t.ward.add("Wang Fang-Li");
    Affiliation work;
    work.person = other;
    work.institution = t.ward.workspace->institutions().add("Haidian").value();
    work.cadre = "nurse";
    const auto place = t.ward.workspace->people().affiliate(work);
    REQUIRE(place);
    work.id = *place;
    Three::take(t.office, t.ward);
    for (Pc* pc : {&t.ward, &t.office}) {
        work.cadre = pc == &t.ward ? "physician_generalist" : "clinical_officer";
        REQUIRE(pc->workspace->people().editAffiliation(work));
    }
    Three::take(t.ward, t.office);
    CHECK(t.ward.workspace->conflicts().undecided("person").contains(other.value));
    PersonDraft draft;
    draft.values = t.ward.workspace->people().find(t.person).value();
    REQUIRE(t.ward.workspace->merges().merge(t.person, other, draft));
    const auto undecided = t.ward.workspace->conflicts().undecided("person");
    REQUIRE(undecided.size() == 1);
    REQUIRE(undecided.contains(t.person.value));
    CHECK(undecided.at(t.person.value).table == "affiliation");
}

TEST_CASE("who may be in twice is counted for the PCs that entered the two records", "[exchange]") {
    Three t;
    PersonDraft again;
    again.values = t.ward.workspace->people().find(t.person).value();
    again.values.phone = "13900000001";
    REQUIRE(t.ward.workspace->people().editPerson(t.person, again));
    REQUIRE(t.office.workspace->people().addPerson(again));
    Three::take(t.ward, t.office);
    const auto suspects = t.ward.workspace->merges().suspects();
    REQUIRE(suspects.size() == 1);
    const Writers writers = t.ward.workspace->merges().writersOf(suspects);
    for (const SiteRow& site : t.ward.workspace->exchange().overview().sites)
        CHECK(countOf(site, writers) == (site.site == "Hub" ? 0 : 1));
}

TEST_CASE("who may be in twice since before a file had a name is counted for the PC that has the file", "[exchange]") {
    Pc before("before");
    Pc ward("ward");
    before.workspace = Workspace::create(before.file, before.clock, before.options()).value();
    PersonDraft draft;
    draft.values.nativeName = "Wang Fang";
    draft.values.phone = "13900000001";
    for (int time = 0; time < 2; ++time) REQUIRE(before.workspace->people().addPerson(draft));
    before.workspace.reset();
    fs::copy_file(before.file, ward.file);
    ward.open();
    REQUIRE(ward.workspace->exchange().nameOwn("Ward 5", "PC1"));
    MergeService& merges = ward.workspace->merges();
    const Writers writers = merges.writersOf(merges.suspects());
    REQUIRE(writers.size() == 1);
    const auto sites = ward.workspace->exchange().overview().sites;
    REQUIRE(sites.size() == 1);
    CHECK(countOf(sites.front(), writers) == 1);
}

TEST_CASE("two records merged on two PCs are two people again by one step", "[exchange]") {
    Three t;
    const PersonId other = t.ward.add("Wang Fang");
    Three::take(t.office, t.ward);
    for (Pc* pc : {&t.ward, &t.office}) {
        PersonDraft draft;
        draft.values = pc->workspace->people().find(t.person).value();
        REQUIRE(pc->workspace->merges().merge(t.person, other, draft));
    }
    Three::take(t.ward, t.office);
    const auto merged = t.ward.workspace->people().detail(t.person)->merged;
    REQUIRE(merged.size() == 1);
    REQUIRE(t.ward.workspace->merges().unmerge(merged[0].alias));
    CHECK(t.ward.workspace->people().detail(other)->person.id == other);
    CHECK(t.ward.workspace->people().count() == 2);
}

TEST_CASE("a PC's new name is not taken back by who has not heard of it", "[exchange]") {
    Three t;
    Three::take(t.hub, t.office);
    REQUIRE(t.office.workspace->exchange().nameOwn("Office, new house", "PC1"));
    t.office.add("Chen Jie");
    Three::take(t.ward, t.office);
    t.hub.add("Li Qiang");
    Three::take(t.ward, t.hub); // which knows the old name
    std::set<std::string> names;
    for (const SiteRow& row : t.ward.workspace->exchange().overview().sites) names.insert(row.site);
    CHECK(names == std::set<std::string>{"Ward 5", "Hub", "Office, new house"});
}

TEST_CASE("a file put back twice keeps the name of its PC", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    ward.workspace.reset();
    const fs::path kept = ward.dir / "first";
    fs::copy_file(ward.file, kept);
    for (int time = 0; time < 2; ++time) {
        ward.open();
        ward.add("Zhang Wei");
        ward.workspace.reset();
        fs::remove(ward.file);
        fs::copy_file(kept, ward.file);
    }
    ward.open();
    ward.add("Li Qiang");
    CHECK(ward.workspace->exchange().own()->site == "Ward 5");
}

TEST_CASE("PCs that share a folder come to the same by dropping and taking files there", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    const test::TempDir shared;
    ward.add("Wang Fang");
    REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    const auto first = office.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {});
    REQUIRE(first);
    REQUIRE(first->files.size() == 1);
    CHECK(first->files[0].verdict == FolderVerdict::Taken);
    office.add("Chen Jie");
    REQUIRE(office.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    CHECK(ward.digest() == office.digest());
    const auto overview = ward.workspace->exchange().overview();
    REQUIRE(overview.sites.size() == 2);
    CHECK(overview.sites[0].own);
    CHECK(overview.sites[1].site == "Office");
    CHECK(overview.sites[1].daysSilent == 0);
}

TEST_CASE("a file taken up while both clocks were wrong was taken up at an unknown time", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    const Timestamp today = office.clock.now();
    const auto takenAt = [&](Timestamp written, Timestamp taken) {
        ward.clock.set(written);
        ward.add("Made at " + written.iso());
        const fs::path bundle = ward.write(forKnown());
        office.clock.set(taken);
        REQUIRE(office.workspace->exchange().take(bundle, {}));
        office.clock.set(today);
        return office.workspace->exchange().overview().sites.at(1);
    };
    const SiteRow never = takenAt(Timestamp{86'400'000}, Timestamp{0});
    CHECK(never.lastFrom == Timestamp{});
    CHECK_FALSE(never.daysSilent);
    const SiteRow ahead = takenAt(Timestamp{86'400'000}, Timestamp{today.millis * 2});
    CHECK(ahead.lastFrom == Timestamp{});
    CHECK_FALSE(ahead.daysSilent);
    const Timestamp lastWeek{today.millis - 7 * 86'400'000LL};
    const SiteRow right = takenAt(lastWeek, Timestamp{0}); // only ours was wrong
    CHECK(right.lastFrom == lastWeek);
    CHECK(right.daysSilent == 7);
}

TEST_CASE("a PC's file in a shared folder says its range and day and takes the place of the one before", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    Pc office("office");
    office.create("Office");
    meet(ward, office);
    const test::TempDir shared;
    REQUIRE(writeFileAtomically(shared.path() / "notes.txt", "ours"));
    const auto names = [&] {
        std::set<std::string> list;
        for (const auto& entry : fs::directory_iterator(shared.path())) list.insert(entry.path().filename().string());
        return list;
    };
    const std::string ending = "_" + ward.workspace->exchange().own()->replica.substr(0, 8) + ".preceptor-bundle";
    ward.add("Wang Fang");
    REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    CHECK(names() == std::set<std::string>{"notes.txt", "Ward-5_PC1_to-all_1-1_2026-11-24" + ending});
    ward.add("Chen Jie");
    const auto again = ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {});
    REQUIRE(again);
    CHECK(again->files.at(0).verdict == FolderVerdict::Own);
    CHECK(names() == std::set<std::string>{"notes.txt", "Ward-5_PC1_to-all_1-3_2026-11-24" +
                                                            ending}); // number 2: that it gave 1 away
}

TEST_CASE("a file put back leaves in a shared folder what it wrote before it was", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    const test::TempDir shared;
    const fs::path kept = ward.dir / "kept";
    ward.add("Wang Fang");
    ward.workspace.reset();
    fs::copy_file(ward.file, kept);
    ward.open();
    ward.add("Zhang Wei"); // is in no other file than the one in the folder
    REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    ward.workspace.reset();
    fs::remove(ward.file);
    fs::copy_file(kept, ward.file);
    ward.open();
    REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    REQUIRE(office.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    CHECK(office.workspace->people().count() == 2);
    CHECK(ward.digest() == office.digest());
}

TEST_CASE("an exchange file takes the place of no file of another kind", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const fs::path report = ward.dir / "report.csv";
    REQUIRE(writeFileAtomically(report, "a,b"));
    const auto refused = ward.workspace->exchange().write(report, lockedBy("plum blossom"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileExists);
    CHECK(*readFile(report) == "a,b");
}

TEST_CASE("an export clears away what one of the same name left half written", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const fs::path half = ward.dir / ".news.preceptor-bundle.4711.part";
    REQUIRE(writeFileAtomically(half, "half"));
    REQUIRE(ward.workspace->exchange().write(ward.dir / "news.preceptor-bundle", lockedBy("plum blossom")));
    CHECK_FALSE(fs::exists(half));
}

TEST_CASE("what a PC locked for others alone is its own and not said to be locked for other sites", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    const auto own = ward.workspace->exchange().take(ward.write(forKnown()), {});
    REQUIRE(own);
    CHECK(own->own);
}

TEST_CASE("a passphrase opens however its accents were composed, and blanks are none", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    const auto bundle = ward.write(lockedBy("e\u0301te\u0301 \uff11\uff12 m\u1ead 34"));
    BundleKeys keys = openedBy("\u00e9t\u00e9 12 ma\u0323\u0302 34");
    keys.acceptUnrelated = true;
    CHECK(office.workspace->exchange().take(bundle, keys));
    CHECK(ward.workspace->exchange().write(ward.dir / "b.preceptor-bundle", lockedBy("   ")).error().code ==
          ErrorCode::BundleNeedsLock);
}

TEST_CASE("a passphrase that is soon guessed locks no exchange file", "[exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    for (const char* weak : {"words", "aaaaaaaaaaaa", "Password123"}) {
        INFO(weak);
        BundleRequest request = lockedBy(weak);
        CHECK(ward.workspace->exchange().write(ward.dir / "b.preceptor-bundle", request).error().code ==
              ErrorCode::PassphraseWeak);
        CHECK(ward.workspace->exchange().exchangeFolder(ward.dir.path(), request, {}).error().code ==
              ErrorCode::PassphraseWeak);
    }
    CHECK_FALSE(std::filesystem::exists(ward.dir / "b.preceptor-bundle"));
}

TEST_CASE("a bundle is addressed to one PC of a site as the list of sites names it", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    BundleKeys keys;
    keys.acceptUnrelated = true;
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), keys));
    office.add("Chen Jie");
    BundleRequest request = forKnown();
    request.site = "Ward 5, PC1";
    CHECK(office.workspace->exchange().write(office.dir / "b.preceptor-bundle", request));
    request.site = "ward 5, pc1";
    CHECK(office.workspace->exchange().write(office.dir / "d.preceptor-bundle", request));
    const auto sites = office.workspace->exchange().overview().sites;
    CHECK(
        std::any_of(sites.begin(), sites.end(), [](const SiteRow& row) { return row.site == "Ward 5" && row.lastTo; }));
    request.site = "Ward 5, PC2";
    CHECK_FALSE(office.workspace->exchange().write(office.dir / "c.preceptor-bundle", request));
}

TEST_CASE("what a value was before is known even on a PC that never sent anything", "[exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    const PersonId person = ward.add("Wang Fang");
    office.create("Office");
    meet(ward, office);
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    rename(office, person, "Wang Fangfang");
    rename(ward, person, "Wang Fan");
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    const auto conflicts = office.workspace->conflicts().list();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].base == Value("Wang Fang"));
}

namespace {

// Two records of the ward, merged there and said to be two people in the office before they hear of each other.
struct DecidedTwice {
    Pc ward{"ward"};
    Pc office{"office"};
    PersonId first;
    PersonId second;

    DecidedTwice() {
        ward.create("Ward 5");
        office.create("Office");
        first = ward.add("Wang Fang");
        second = ward.add("Wang Fangfang");
        meet(ward, office);
        REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
        PersonDraft chosen;
        chosen.values = ward.workspace->people().find(first).value();
        REQUIRE(ward.workspace->merges().merge(first, second, chosen));
        REQUIRE(office.workspace->merges().markDistinct(first, second));
        exchange();
    }
    void exchange() {
        REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
        REQUIRE(ward.workspace->exchange().take(office.write(forKnown()), {}));
        CHECK(ward.digest() == office.digest());
    }
    std::vector<DuplicateSuspect> contradicted(Pc& pc) {
        auto suspects = pc.workspace->merges().suspects();
        std::erase_if(suspects, [](const DuplicateSuspect& pair) { return !pair.isContradicted(); });
        return suspects;
    }
};

} // namespace

TEST_CASE(
    "two records that are one person for one PC and two people for another are listed on both, and separating them "
    "travels",
    "[exchange]") {
    DecidedTwice f;
    REQUIRE(f.contradicted(f.ward).size() == 1);
    const auto listed = f.contradicted(f.office);
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].a == std::min(f.first, f.second));
    CHECK(f.office.workspace->people().count() == 1);
    REQUIRE(f.office.workspace->merges().unmerge(listed[0].merge));
    f.exchange();
    for (Pc* pc : {&f.ward, &f.office}) {
        CHECK(f.contradicted(*pc).empty());
        CHECK(pc->workspace->people().count() == 2);
    }
}

TEST_CASE("two records that two PCs decided about differently stay one person if that is confirmed", "[exchange]") {
    DecidedTwice f;
    REQUIRE(f.ward.workspace->merges().markDistinct(f.first, f.second, false));
    f.exchange();
    for (Pc* pc : {&f.ward, &f.office}) {
        CHECK(f.contradicted(*pc).empty());
        CHECK(pc->workspace->people().count() == 1);
    }
}
