// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/waiting_acts.h"

#include "core/base/atomic_file.h"
#include "core/sealed/aside.h"
#include "core/services/audit_service.h"
#include "core/storage/audit_holders.h"
#include "core/storage/audit_repository.h"
#include "core/storage/backup_folder.h"
#include "core/storage/store.h"
#include "core/sync/content_hash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMark = ".act-";
constexpr std::uint64_t kMostBytes = std::uint64_t{64} * 1024;
constexpr std::int64_t kSoon = 60'000; // milliseconds: an entry made so soon after needs no word about when it was

struct WaitingAct {
    fs::path place;
    std::string ref; // tells it from all others, so that it is entered once
    std::string holder;
    std::string name;
    Timestamp at;
    AuditNote note;
};

std::string textOf(const WaitingAct& act) {
    return nlohmann::json{{"ref", act.ref},      {"holder", act.holder},        {"name", act.name},
                          {"at", act.at.millis}, {"act", codeOf(act.note.act)}, {"table", act.note.table},
                          {"id", act.note.id},   {"count", act.note.count},     {"detail", act.note.detail}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<WaitingAct> actOf(const std::string& text) {
    try {
        const auto told = nlohmann::json::parse(text);
        const auto act = auditActOf(told.at("act").get<std::string>());
        if (!act) return std::nullopt;
        WaitingAct read;
        read.ref = told.at("ref");
        read.holder = told.at("holder");
        read.name = told.at("name");
        read.at = {told.at("at").get<std::int64_t>()};
        read.note = {.act = *act,
                     .table = told.at("table"),
                     .id = told.at("id"),
                     .count = told.at("count"),
                     .detail = told.at("detail")};
        return read;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

std::vector<WaitingAct> actsBeside(const fs::path& file, const Unlocked& key) {
    std::vector<WaitingAct> acts;
    const std::string begin = file.filename().string() + std::string(kMark);
    std::error_code error;
    for (fs::directory_iterator at(folderOf(file), error), end; !error && at != end; at.increment(error)) {
        if (!at->path().filename().string().starts_with(begin)) continue;
        const auto sealed = readFile(at->path(), kMostBytes);
        const auto text = sealed ? openAside(key, *sealed) : std::nullopt;
        auto act = text ? actOf(*text) : std::nullopt;
        if (!act) continue; // of another key of the file, or no act
        act->place = at->path();
        acts.push_back(std::move(*act));
    }
    std::sort(acts.begin(), acts.end(), [](const WaitingAct& a, const WaitingAct& b) {
        return std::pair(a.at.millis, a.ref) < std::pair(b.at.millis, b.ref);
    });
    return acts;
}

bool leaveBeside(const fs::path& file, const Unlocked& by, const AuditNote& note, Timestamp now) {
    WaitingAct act;
    act.ref = hexOf(ReplicaRepository::newUuid()).substr(0, 16);
    act.holder = hexOf(by.holder.id);
    act.name = by.holder.name;
    act.at = now;
    act.note = note;
    const fs::path place = file.string() + std::string(kMark) + act.ref;
    return writeFileAtomically(place, sealAside(by, textOf(act))).ok();
}

// Nothing while somebody else writes, or where nothing can be written.
std::unique_ptr<Store> openForTrail(const Unlocked& by, const fs::path& file, const Clock& clock,
                                    const fs::path& stateFolder) {
    auto store = Store::open(file, Access::TrailOnly, clock, by.holder.name, stateFolder, by);
    if (!store || (*store)->readOnly()) return nullptr;
    return std::move(store).value();
}

} // namespace

void enterWaitingActs(UnitOfWork& unit, const Unlocked& key) {
    if (unit.db().readOnly() || unit.db().path().empty()) return;
    AuditRepository trail(unit.db());
    for (WaitingAct& act : actsBeside(unit.db().path(), key)) {
        const std::string ref = "ref:" + act.ref;
        if (!trail.hasDetail(ref)) {
            std::string& detail = act.note.detail;
            const std::int64_t since = unit.clock().now().millis - act.at.millis;
            if (since >= kSoon || since <= -kSoon) detail += (detail.empty() ? "at:" : " at:") + act.at.iso();
            detail += (detail.empty() ? "" : " ") + ref;
            unit.recordFor(act.holder, act.name, act.note);
        }
        std::error_code ignored; // entered once all the same
        fs::remove(act.place, ignored);
    }
}

void keepActOf(const Unlocked& by, const AuditNote& act, const fs::path& file, const Clock& clock,
               const fs::path& stateFolder) {
    if (isBackupName(file) || !leaveBeside(file, by, act, clock.now())) return;
    try {
        if (const auto store = openForTrail(by, file, clock, stateFolder)) enterWaitingActs(store->unit(), by);
    } catch (const StorageFailure&) { // it waits
    }
}

void keepOpeningOf(const Unlocked& viewer, const fs::path& file, const Clock& clock, const fs::path& stateFolder) {
    if (isBackupName(file)) return;
    try {
        if (const auto store = openForTrail(viewer, file, clock, stateFolder)) {
            enterWaitingActs(store->unit(), viewer);
            return AuditService(store->unit()).opened(viewer.holder);
        }
    } catch (const StorageFailure&) { // it waits
    }
    leaveBeside(file, viewer, unlockedAct(viewer.holder.role), clock.now());
}

} // namespace preceptor
