// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail of whole programmes: what goes into it, how it travels, and that it survives what files go through.
#include "core/services/audit_service.h"

#include "core/base/atomic_file.h"
#include "core/services/backup_service.h"
#include "core/services/erasure_service.h"
#include "core/services/merge_service.h"
#include "core/storage/audit_repository.h"
#include "core/storage/backup.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/paths.h"
#include "tests/support/sealed_maker.h"

#include <algorithm>
#include <sqlite3.h>

using namespace preceptor;
using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kAll = 1000;

std::vector<std::string> actsIn(Workspace& workspace) {
    auto entries = workspace.audit().list({}, kAll);
    std::reverse(entries.begin(), entries.end());
    std::vector<std::string> acts;
    for (const AuditEntry& entry : entries) acts.push_back(entry.action);
    return acts;
}

using Acts = std::vector<std::string>;

// With another program, for which the file's own triggers run; without them when somebody took them out.
int tamper(const fs::path& file, const std::string& sql, bool guarded = false) {
    sqlite3* db = nullptr;
    sqlite3_open(file.c_str(), &db);
    const std::string all = (guarded ? ""
                                     : "DROP TRIGGER audit_entry_kept; DROP TRIGGER audit_entry_stays; "
                                       "DROP TRIGGER audit_entry_stamped; ") +
                            sql;
    const int code = sqlite3_exec(db, all.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(db);
    return code;
}

std::string brokenAt(Pc& pc) {
    const auto findings = pc.workspace->checks().check();
    for (const Finding& finding : findings)
        if (finding.code == FindingCode::TrailBroken) return finding.detail + " " + finding.args.at(2);
    return findings.empty() ? "whole" : "something else";
}

std::vector<std::string> hashesIn(Workspace& workspace) {
    std::vector<std::string> hashes;
    for (const AuditEntry& entry : workspace.audit().list({}, kAll)) hashes.push_back(entry.hash);
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

// How many parts of the trail go on from an earlier state of their own PC.
std::ptrdiff_t goneBack(Pc& pc) {
    const auto chains = pc.workspace->audit().verify().chains;
    return std::count_if(chains.begin(), chains.end(), [](const AuditChain& chain) { return chain.putBack; });
}

} // namespace

TEST_CASE("acts are kept and ordinary entries are not", "[services][audit]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    CHECK(actsIn(*ward.workspace) == Acts{"file_created"});
    ward.add("Zhang Wei");
    ward.add("Li Na");
    CHECK(actsIn(*ward.workspace) == Acts{"file_created"});
    REQUIRE(ward.workspace->undo());
    REQUIRE(ward.workspace->redo());
    CHECK(actsIn(*ward.workspace) == Acts{"file_created", "undone", "redone"});
    const auto newest = ward.workspace->audit().list({}, 1).at(0);
    CHECK(newest.operatorName == "Li Na");
    CHECK(newest.detail == "add_person");
    CHECK(newest.seq == 3);
    CHECK(brokenAt(ward) == "whole");
}

TEST_CASE("undoing an act keeps its entry and adds one", "[services][audit]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId a = ward.add("Wang Fang");
    const PersonId b = ward.add("Wang Fang");
    PersonDraft chosen;
    chosen.values.nativeName = "Wang Fang";
    REQUIRE(ward.workspace->merges().merge(a, b, chosen));
    REQUIRE(ward.workspace->undo());
    CHECK(actsIn(*ward.workspace) == Acts{"file_created", "people_merged", "undone"});
    const auto merged = ward.workspace->audit().list({.action = "people_merged"}, 1).at(0);
    CHECK(merged.table == "person_alias");
    CHECK(merged.subject.has_value());
    CHECK(brokenAt(ward) == "whole");
}

TEST_CASE("an act that fails leaves no entry", "[services][audit]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    const auto written =
        ward.workspace->exchange().write(ward.dir / "nowhere/x.preceptor-bundle", lockedBy("plum blossom"));
    REQUIRE_FALSE(written);
    CHECK(actsIn(*ward.workspace) == Acts{"file_created"});
    CHECK_FALSE(ward.workspace->audit().writeCsv(ward.dir / "nowhere/x.csv", {}));
    CHECK(actsIn(*ward.workspace) == Acts{"file_created"});
}

TEST_CASE("an entry that cannot be kept stops the act: the file that was written is taken away again",
          "[services][audit]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    // As if the disk were full at the very entry.
    Database& db = ward.workspace->unit().db();
    db.execute("DROP INDEX audit_entry_chain");
    db.execute("CREATE UNIQUE INDEX audit_entry_chain ON audit_entry (app_version)");
    const fs::path csv = ward.dir / "trail.csv";
    CHECK_THROWS_AS(ward.workspace->audit().writeCsv(csv, {}).ok(), StorageFailure);
    CHECK_FALSE(fs::exists(csv));
    const fs::path bundle = ward.dir / "x.preceptor-bundle";
    CHECK_THROWS_AS(ward.workspace->exchange().write(bundle, lockedBy("plum blossom")).ok(), StorageFailure);
    CHECK_FALSE(fs::exists(bundle));
}

TEST_CASE("the trail travels with bundles and is the same on both PCs", "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    const fs::path first = ward.write(forKnown());
    office.clock.set({office.clock.now().millis + 60'000});
    REQUIRE(office.workspace->exchange().take(first, {}));
    CHECK(actsIn(*office.workspace) == Acts{"file_created", "bundle_written", "file_created", "bundle_taken"});
    CHECK(office.digest() == ward.digest());
    const fs::path back = office.write(forKnown());
    const auto report = ward.workspace->exchange().take(back, {});
    REQUIRE(report);
    CHECK(report->total.empty()); // entries of the trail are nothing to look through
    CHECK(hashesIn(*ward.workspace) == hashesIn(*office.workspace));
    CHECK(brokenAt(ward) == "whole");
    CHECK(brokenAt(office) == "whole");
    CHECK(ward.workspace->audit().verify().chains.size() == 2);
    // Again, under another name: nothing more.
    const auto before = hashesIn(*ward.workspace);
    fs::copy_file(back, ward.dir / "again.preceptor-bundle");
    REQUIRE(ward.workspace->exchange().take(ward.dir / "again.preceptor-bundle", {}));
    CHECK(hashesIn(*ward.workspace) == before);
    CHECK(ward.workspace->exchange().overview().sites.at(1).behind == 0);
}

TEST_CASE("giving data away twice counts as no change to be sent", "[services][audit][exchange]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    const std::string version = ward.workspace->dataVersion();
    const auto first = ward.workspace->exchange().write(ward.dir / "a.preceptor-bundle", lockedBy("plum blossom"));
    REQUIRE(first);
    CHECK(first->changes == 1);
    CHECK(first->rows == 1);
    CHECK(ward.workspace->dataVersion() == version);
    CHECK(ward.workspace->exchange().suggestedName({}) == "Ward-5_PC1_to-all_1-1_2026-11-24.preceptor-bundle");
    CHECK(actsIn(*ward.workspace) == Acts{"file_created", "bundle_written"});
}

TEST_CASE("a shared folder that is exchanged with again and again does not fill the trail",
          "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    const TempDir shared;
    for (int i = 0; i < 5; ++i) REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    CHECK(actsIn(*ward.workspace) == Acts{"file_created", "bundle_written"});
    ward.add("Li Hong");
    REQUIRE(ward.workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    CHECK(actsIn(*ward.workspace).size() == 3);
    for (int i = 0; i < 5; ++i)
        for (Pc* pc : {&office, &ward})
            REQUIRE(pc->workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    const auto settled = hashesIn(*ward.workspace).size();
    for (int i = 0; i < 3; ++i)
        for (Pc* pc : {&office, &ward})
            REQUIRE(pc->workspace->exchange().exchangeFolder(shared.path(), forKnown(), {}));
    CHECK(hashesIn(*ward.workspace).size() == settled);
    CHECK(office.digest() == ward.digest());
    CHECK(brokenAt(ward) == "whole");
}

TEST_CASE("a trail that was cut off is seen where it was cut and by the PC that has seen more",
          "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    REQUIRE(ward.workspace->undo());
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    const fs::path seen = office.write(forKnown());
    ward.workspace.reset();
    CHECK(tamper(ward.file, "DELETE FROM audit_entry WHERE seq > 1", true) == SQLITE_CONSTRAINT);
    REQUIRE(tamper(ward.file, "DELETE FROM audit_entry WHERE seq > 1") == SQLITE_OK);
    ward.open();
    CHECK(brokenAt(ward) == "shorter 1");
    // Whoever did it took care of the file's own note too.
    ward.workspace.reset();
    REQUIRE(tamper(ward.file, "UPDATE audit_head SET seq = 1, entry_hash = (SELECT entry_hash FROM audit_entry)",
                   true) == SQLITE_OK);
    ward.open();
    CHECK(brokenAt(ward) == "gone 2");
    REQUIRE(ward.workspace->exchange().take(seen, {}));
    CHECK(brokenAt(ward) == "shorter 1");
    const auto broken = ward.workspace->audit().firstBreak();
    REQUIRE(broken);
    CHECK(broken->args.at(0) == "Ward 5, PC1");
    CHECK(broken->args.at(3) == "Office, PC1");
    CHECK(brokenAt(office) == "whole");
}

TEST_CASE("a check names the first entry that somebody changed, took out or put in", "[services][audit]") {
    const std::vector<std::pair<std::string, std::string>> hands = {
        {"UPDATE audit_entry SET operator = 'Nobody' WHERE seq = 3", "changed 3"},
        {"UPDATE audit_entry SET at = at - 60000 WHERE seq = 2", "changed 2"},
        {"UPDATE audit_entry SET _deleted = 1 WHERE seq = 2", "changed 2"},
        {"DELETE FROM audit_entry WHERE seq = 2", "missing 3"},
        {"UPDATE audit_entry SET seq = 5 - seq WHERE seq IN (2, 3)", "changed 2"},
        {"INSERT INTO audit_entry SELECT id + 1, replica, epoch, seq, previous, at, operator, holder, action, "
         "subject_table, subject_id, subjects, detail, before_hash, after_hash, witness, app_version, entry_hash, 0, "
         "_clock FROM audit_entry WHERE seq = 3",
         "changed 3"},
        {"DELETE FROM audit_entry WHERE seq = 4", "shorter 3"},
    };
    for (const auto& [sql, where] : hands) {
        INFO(sql);
        Pc ward("ward");
        ward.create("Ward 5");
        ward.add("Wang Fang");
        REQUIRE(ward.workspace->undo());
        REQUIRE(ward.workspace->redo());
        REQUIRE(ward.workspace->undo());
        ward.workspace.reset();
        REQUIRE(tamper(ward.file, sql) == SQLITE_OK);
        ward.open();
        CHECK(brokenAt(ward) == where);
    }
}

TEST_CASE("entries that were cut off together with the note of the newest are missed by the rest of the file",
          "[services][audit]") {
    const std::string newestGone = "DELETE FROM audit_entry WHERE seq = 4; UPDATE audit_head SET seq = 3, entry_hash = "
                                   "(SELECT entry_hash FROM audit_entry WHERE seq = 3); ";
    const std::string logToo = "DELETE FROM sync_change WHERE tx = 4; ";
    const std::string writeToo = "DELETE FROM sync_tx WHERE tx = 4; ";
    const std::string numbersToo = "UPDATE sync_meta SET tx = 3; UPDATE sync_replica SET have = 3; ";
    const std::vector<std::pair<std::string, std::string>> hands = {
        {newestGone, "gone 1"},
        {newestGone + logToo, "gone 1"},
        {newestGone + logToo + writeToo, "rewound 4"},
        {newestGone + logToo + writeToo + numbersToo, "rewound 3"},
        {"DELETE FROM audit_entry; DELETE FROM audit_head", "gone 4"},
        {"DELETE FROM audit_entry; DELETE FROM audit_head; DELETE FROM sync_change", "gone 4"},
        {"DELETE FROM audit_head", "unnoted 4"},
        {"UPDATE sync_meta SET shared_tx = 9", "rewound 4"},
        {"", "unguarded 3"},
    };
    for (const auto& [sql, where] : hands) {
        INFO(sql);
        Pc ward("ward");
        ward.create("Ward 5");
        ward.add("Wang Fang");
        REQUIRE(ward.workspace->undo());
        REQUIRE(ward.workspace->redo());
        REQUIRE(ward.workspace->undo());
        CHECK(brokenAt(ward) == "whole");
        ward.workspace.reset();
        REQUIRE(tamper(ward.file, sql) == SQLITE_OK);
        ward.open();
        CHECK(brokenAt(ward) == where);
    }
}

TEST_CASE("a file that was set back by hand is behind what another PC has said of it", "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    REQUIRE(ward.workspace->undo());
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    REQUIRE(ward.workspace->exchange().take(office.write(forKnown()), {}));
    CHECK(brokenAt(ward) == "whole");
    ward.workspace.reset();
    const std::string own = "(SELECT replica FROM sync_meta)";
    REQUIRE(tamper(ward.file, "DELETE FROM sync_tx WHERE rep = " + own +
                                  " AND tx > 1; UPDATE sync_replica SET have = 1 WHERE idx = " + own +
                                  "; UPDATE sync_meta SET tx = 1, shared_tx = 0") == SQLITE_OK);
    auto reader = Workspace::open(ward.file, OpenAs::Reader, ward.clock, ward.options()).value();
    const auto breaks = reader->audit().verify().breaks;
    const auto rewound =
        std::find_if(breaks.begin(), breaks.end(), [](const AuditBreak& b) { return b.fault == AuditFault::Rewound; });
    REQUIRE(rewound != breaks.end());
    CHECK(reader->audit().names().places.at(rewound->seenBy).site == "Office");
}

TEST_CASE("a rule of the file that another program took out, changed or put in is found", "[services][audit][check]") {
    const std::vector<std::pair<std::string, std::string>> hands = {
        {"DROP TRIGGER person_stamped", "person_stamped"},
        {"DROP TRIGGER person_stamped; CREATE TRIGGER person_stamped BEFORE UPDATE ON person WHEN 0 BEGIN SELECT 1; "
         "END",
         "person_stamped"},
        {"CREATE TRIGGER spy AFTER INSERT ON person BEGIN DELETE FROM cohort; END", "spy"},
        {"DROP VIEW person_canonical; CREATE VIEW person_canonical AS SELECT * FROM person", "person_canonical"},
    };
    for (const auto& [sql, name] : hands) {
        INFO(sql);
        Pc ward("ward");
        ward.create("Ward 5");
        ward.workspace.reset();
        REQUIRE(tamper(ward.file, sql, true) == SQLITE_OK);
        ward.open();
        const auto findings = ward.workspace->checks().check();
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().code == FindingCode::SchemaAltered);
        CHECK(findings.front().detail == name);
    }
}

TEST_CASE("entries of another PC that somebody changed on the way are kept as they were first seen",
          "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    ward.add("Zhang Wei");
    ward.workspace.reset();
    // With the clock of the newest write, so that it passes for news.
    REQUIRE(tamper(ward.file, "UPDATE audit_entry SET operator = 'Nobody', _clock = (SELECT _clock FROM person WHERE "
                              "full_name_native = 'Zhang Wei') WHERE seq = 1") == SQLITE_OK);
    ward.open();
    CHECK(brokenAt(ward) == "changed 1");
    BundleRequest everything = forKnown();
    everything.everything = true;
    REQUIRE(office.workspace->exchange().take(ward.write(everything), {}));
    CHECK(brokenAt(office) == "whole");
    CHECK(office.workspace->audit().list({.person = "Nobody"}, kAll).empty());
}

TEST_CASE("a restored backup begins another part of the trail, which says so, and nothing is broken",
          "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    const auto backup = ward.workspace->backups().make();
    REQUIRE(backup);
    REQUIRE(ward.workspace->undo());
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    ward.workspace.reset();
    REQUIRE(restoreFile(ward.file, backup->path, ward.clock));
    ward.open();
    CHECK(actsIn(*ward.workspace) == Acts{"file_created", "backup_restored"});
    const auto restored = ward.workspace->audit().list({}, 1).at(0);
    CHECK(restored.epoch == 2);
    CHECK(restored.seq == 1);
    CHECK(brokenAt(ward) == "whole");
    // Opened again it is not restored again.
    ward.workspace.reset();
    ward.open();
    CHECK(actsIn(*ward.workspace).size() == 2);
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    CHECK(brokenAt(office) == "whole");
    REQUIRE(ward.workspace->exchange().take(office.write(forKnown()), {}));
    CHECK(brokenAt(ward) == "whole");
    CHECK(ward.workspace->audit().verify().chains.size() == 3);
    CHECK(goneBack(office) == 1);
    CHECK(goneBack(ward) == 1);
}

TEST_CASE("whoever cuts off the newest acts by going on from an older file is told by whoever has had them",
          "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    REQUIRE(ward.workspace->undo());
    ward.workspace.reset();
    const fs::path older = ward.dir / "older";
    fs::copy_file(ward.file, older);
    ward.open();
    ward.add("Chen Jie");
    REQUIRE(ward.workspace->undo());
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    CHECK(goneBack(office) == 0);
    ward.workspace.reset();
    fs::copy_file(older, ward.file, fs::copy_options::overwrite_existing);
    ward.open();
    ward.add("Zhang Wei");
    REQUIRE(ward.workspace->undo());
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    CHECK(brokenAt(office) == "whole");
    CHECK(goneBack(office) == 1);
}

TEST_CASE("a file that was copied goes on as another part of the trail", "[services][audit]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    REQUIRE(ward.workspace->undo());
    ward.workspace.reset();
    Pc home("home");
    fs::copy_file(ward.file, home.file);
    home.open();
    home.add("Zhang Wei");
    REQUIRE(home.workspace->undo());
    CHECK(actsIn(*home.workspace) == Acts{"file_created", "undone", "epoch_begun", "undone"});
    CHECK(home.workspace->audit().list({}, 1).at(0).epoch == 2);
    CHECK(brokenAt(home) == "whole");
    ward.open(); // goes on too, and has what the copy left out
    ward.add("Chen Jie");
    REQUIRE(ward.workspace->undo());
    REQUIRE(ward.workspace->exchange().nameOwn("Ward 5", "PC1"));
    REQUIRE(home.workspace->exchange().nameOwn("Office", "PC1"));
    meet(ward, home);
    carry(ward, home);
    CHECK(goneBack(home) == 0);
}

TEST_CASE("a whole PC that was put back and wrote again is told, and its trail goes on",
          "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    ward.workspace.reset();
    const fs::path file = ward.dir / "kept";
    const fs::path state = ward.dir / "kept-state";
    fs::copy_file(ward.file, file);
    fs::copy(ward.state, state, fs::copy_options::recursive);
    ward.open();
    ward.add("Zhang Wei");
    REQUIRE(ward.workspace->undo());
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    ward.workspace.reset();
    fs::copy_file(file, ward.file, fs::copy_options::overwrite_existing);
    fs::remove_all(ward.state);
    fs::copy(state, ward.state, fs::copy_options::recursive);
    ward.clock.set({ward.clock.now().millis + 60'000});
    ward.open();
    ward.add("Li Hong");
    REQUIRE(ward.workspace->undo());
    BundleRequest everything = forKnown();
    everything.everything = true;
    REQUIRE(ward.workspace->exchange().take(office.write(everything), {}));
    REQUIRE(ward.workspace->redo());
    CHECK(brokenAt(ward) == "whole");
    const auto chains = ward.workspace->audit().verify().chains;
    CHECK(std::any_of(chains.begin(), chains.end(), [](const AuditChain& chain) { return chain.putBack; }));
    CHECK(std::any_of(chains.begin(), chains.end(), [](const AuditChain& chain) { return chain.epoch == 2; }));
    REQUIRE(office.workspace->exchange().take(ward.write(everything), {}));
    CHECK(brokenAt(office) == "whole");
}

TEST_CASE("erasing a person keeps every chain whole and leaves no name behind", "[services][audit]") {
    Pc ward("ward");
    ward.create("Ward 5");
    const PersonId person = ward.add("Zhuge Kongming");
    REQUIRE(ward.workspace->undo());
    REQUIRE(ward.workspace->redo());
    REQUIRE(ward.workspace->erasure().erase(person));
    CHECK(actsIn(*ward.workspace).back() == "person_erased");
    CHECK(ward.workspace->audit().list({}, 1).at(0).subject == person.value);
    CHECK(brokenAt(ward) == "whole");
    ward.workspace.reset();
    CHECK(readFile(ward.file)->find("Zhuge") == std::string::npos);
}

TEST_CASE("no clock breaks the trail", "[services][audit][exchange]") {
    Pc ward("ward");
    Pc office("office");
    ward.clock.set({0});
    office.clock.set({4'102'444'799'000});
    ward.create("Ward 5");
    office.create("Office");
    meet(ward, office);
    ward.add("Wang Fang");
    REQUIRE(ward.workspace->undo());
    REQUIRE(office.workspace->exchange().take(ward.write(forKnown()), {}));
    ward.clock.set({-86'400'000});
    REQUIRE(ward.workspace->redo());
    REQUIRE(ward.workspace->exchange().take(office.write(forKnown()), {}));
    CHECK(brokenAt(ward) == "whole");
    CHECK(ward.workspace->audit().list({.to = Date::of(1970, 1, 1)}, kAll).size() >= 3);
    CHECK(ward.workspace->audit().list({.from = Date::of(2099, 1, 1)}, kAll).size() >= 1);
}

TEST_CASE("a bundle of a program without a trail is taken, and its taking is kept", "[services][audit][exchange]") {
    Pc office("office");
    office.create("Office");
    const fs::path bundle = sourcePath("tests/data/exchange/schema-0009.preceptor-bundle");
    const auto taken = office.workspace->exchange().take(bundle, openedBy("plum blossom"));
    REQUIRE(taken);
    CHECK(office.workspace->people().count() == 20);
    CHECK(actsIn(*office.workspace).back() == "bundle_taken");
    CHECK(brokenAt(office) == "whole");
}

TEST_CASE("the trail as CSV has a row an entry, of the period that was asked for", "[services][audit]") {
    Pc ward("ward");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    ward.clock.set({ward.clock.now().millis + 86'400'000});
    REQUIRE(ward.workspace->undo());
    const fs::path csv = ward.dir / "trail.csv";
    CHECK(*ward.workspace->audit().writeCsv(csv, {.from = Date::of(2026, 11, 25)}) == 1);
    const std::string text = *readFile(csv);
    CHECK(text.find("at,pc,part,number,who,action") != std::string::npos);
    CHECK(text.find(",Li Na,undone,") != std::string::npos);
    CHECK(text.find("file_created") == std::string::npos);
    CHECK(actsIn(*ward.workspace).back() == "trail_written");
}

TEST_CASE("who unlocks a protected file, and who may, is kept", "[services][audit][sealed]") {
    TempDir dir;
    const FixedClock clock{Date::of(2026, 11, 24)};
    const fs::path file = dir / "p.preceptor";
    const WorkspaceOptions plain{.operatorName = "Li Na", .stateFolder = dir / "state"};
    {
        auto workspace = Workspace::create(file, clock, plain).value();
        PersonDraft draft;
        draft.values.nativeName = "Wang Fang";
        REQUIRE(workspace->people().addPerson(draft));
    }
    const auto sealed = protectFile(file, holder("Li Na", HolderRole::Coordinator, kHorse), false, clock);
    REQUIRE(sealed);
    WorkspaceOptions options = plain;
    options.unlocked = sealed->unlocked;
    const auto actsNow = [&](const WorkspaceOptions& with) {
        return actsIn(*Workspace::open(file, OpenAs::Editor, clock, with).value());
    };
    Acts expected{"file_created", "file_protected", "holder_added", "file_unlocked"};
    CHECK(actsNow(options) == expected);
    REQUIRE(addHolder(file, sealed->unlocked, holder("Viewer", HolderRole::Viewer, kBlanket), clock));
    expected.insert(expected.end(), {"holder_added", "file_unlocked"});
    CHECK(actsNow(options) == expected);
    // A viewer writes nothing; the program keeps that one has looked.
    WorkspaceOptions viewing = plain;
    viewing.unlocked = unlock(file, kBlanket).value();
    expected.push_back("file_unlocked");
    CHECK(actsNow(viewing) == expected);
    REQUIRE(changePassphrase(file, kBlanket, "another warm blanket", clock, kCheapKdf));
    expected.insert(expected.end(), {"passphrase_changed", "file_unlocked"});
    CHECK(actsNow(options) == expected);
    options.unlocked = removeHolder(file, *options.unlocked, "Viewer", clock).value();
    expected.insert(expected.end(), {"holder_removed", "file_unlocked"});
    CHECK(actsNow(options) == expected);
    REQUIRE(unprotectFile(file, *options.unlocked, clock));
    expected.push_back("file_unprotected");
    CHECK(actsNow(plain) == expected);
    const auto workspace = Workspace::open(file, OpenAs::Editor, clock, plain).value();
    CHECK(workspace->checks().check().empty());
    CHECK(workspace->audit().list({.action = "file_unlocked"}, 1).at(0).holder == hexOf(sealed->unlocked.holder.id));
}
