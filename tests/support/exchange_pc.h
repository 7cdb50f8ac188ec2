// SPDX-License-Identifier: GPL-3.0-or-later
// One account on one PC with a file of its own, and what the tests of exchange do with it.
#pragma once

#include "core/services/bundle_outbox.h"
#include "core/services/check_service.h"
#include "core/services/conference_service.h"
#include "core/services/exchange_service.h"
#include "core/services/people_service.h"
#include "core/services/programme_service.h"
#include "core/services/workspace.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace preceptor::test {

struct Pc {
    explicit Pc(const std::string& name) : state(dir / "state"), file(dir / (name + ".preceptor")) {}

    void create(const std::string& site) {
        workspace = Workspace::create(file, clock, options()).value();
        REQUIRE(workspace->exchange().nameOwn(site, "PC1"));
    }
    void open() { workspace = Workspace::open(file, OpenAs::Editor, clock, options()).value(); }
    WorkspaceOptions options() const { return {.operatorName = "Li Na", .stateFolder = state}; }
    PersonId add(const std::string& name) {
        PersonDraft draft;
        draft.values.nativeName = name;
        return workspace->people().addPerson(draft).value();
    }
    SessionId planConference(const std::string& title) { // today, in a programme of its own
        Session planned;
        planned.title = title;
        planned.plannedOn = clock.today();
        planned.programme = *workspace->programmes().create({"Beijing", clock.today(), {}, {}});
        return *workspace->conferences().planSession(planned);
    }
    // Writes once more, and then has the file as it was before that.
    void putBack() {
        workspace.reset();
        const std::filesystem::path kept = dir / "kept";
        std::filesystem::copy_file(file, kept);
        open();
        add("Zhang Wei");
        workspace.reset();
        std::filesystem::remove(file);
        std::filesystem::copy_file(kept, file);
        open();
    }
    // As if the fingerprint had been compared by phone.
    void trust(Pc& other) {
        const PublicKeys keys = publicKeysOf(siteKeysOf(other.workspace->unit()).value());
        ExchangeRepository exchange(workspace->unit().db());
        const std::string site = other.workspace->exchange().own()->site;
        exchange.keepContact({keys.sign, keys.box, site, "PC1", ContactState::New, clock.now(), {}, {}});
        exchange.decide(keys.sign, ContactState::Trusted, clock.now(), "Li Na");
    }
    std::string digest() { return workspace->checks().digest(); }
    std::filesystem::path write(const BundleRequest& request) {
        const std::filesystem::path target = dir / workspace->exchange().suggestedName(request);
        const auto written = workspace->exchange().write(target, request);
        REQUIRE(written);
        return written->path;
    }

    TempDir dir;
    std::filesystem::path state;
    std::filesystem::path file;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> workspace;
};

// PCs that trust each other can lock without a passphrase, whose derivation costs half a second each time.
inline void meet(Pc& one, Pc& other) {
    one.trust(other);
    other.trust(one);
}

inline BundleRequest forKnown() {
    BundleRequest request;
    request.toKnownSites = true;
    return request;
}

// All that `from` has, a moment later, whether or not the two files began as one.
inline MergeReport carry(Pc& from, Pc& to) {
    from.clock.set(Timestamp{from.clock.now().millis + 1000});
    BundleRequest request = forKnown();
    request.everything = true;
    BundleKeys keys;
    keys.acceptUnrelated = true;
    auto report = to.workspace->exchange().take(from.write(request), keys);
    REQUIRE(report);
    return std::move(*report);
}

inline BundleRequest lockedBy(const std::string& passphrase) {
    BundleRequest request;
    request.passphrase = passphrase;
    return request;
}

inline BundleKeys openedBy(const std::string& passphrase, bool trust = true) {
    BundleKeys keys;
    keys.passphrase = passphrase;
    keys.trustSender = trust;
    return keys;
}

} // namespace preceptor::test
