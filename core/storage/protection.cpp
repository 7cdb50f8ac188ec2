// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/protection.h"

#include "core/base/atomic_file.h"
#include "core/sealed/sealed_file.h"
#include "core/storage/attached_move.h"
#include "core/storage/backup.h"
#include "core/storage/file_lock.h"
#include "core/storage/made_schema.h"
#include "core/storage/migrator.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <utility>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

constexpr const char* kRecoveryName = "Recovery key";

Error tooLarge(const fs::path& path) {
    return fail(ErrorCode::FileTooLarge, {path.string(), std::to_string(kSealedMostBytes >> 20)});
}

Error notAllowed(const fs::path& path) { return fail(ErrorCode::HolderNotAllowed, {path.string()}); }

bool mayChangeHolders(const Unlocked& by) {
    return by.holder.role == HolderRole::Coordinator || by.holder.role == HolderRole::Recovery;
}

// The file of this program alone, given back in order.
class Opened {
public:
    explicit Opened(const fs::path& path, bool forWriting = true) : m_file(SealedFile::open(path, forWriting)) {}
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    ~Opened() { SealedFile::close(m_file); }
    SealedFile* operator->() const { return m_file.get(); }

private:
    std::shared_ptr<SealedFile> m_file;
};

// Rolls back what a killed writer left, and looks whether all is in order.
Status settlePlain(const fs::path& path) {
    try {
        Database db(path, OpenMode::ReadWrite);
        if (db.queryInteger("PRAGMA application_id") != kApplicationId)
            return fail(ErrorCode::FileNotPreceptor, {path.string()});
        if (!hasItsTables(db) || !hasItsColumns(db) || db.queryText("PRAGMA integrity_check(1)") != "ok")
            return fail(ErrorCode::FileDamaged, {path.string()});
        if (db.queryInteger("PRAGMA page_size") != static_cast<std::int64_t>(kSealedPageBytes))
            db.execute("PRAGMA page_size = 4096; VACUUM");
        return success();
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Damaged) throw;
        return fail(ErrorCode::FileDamaged, {path.string()});
    }
}

PageImage pagesOf(LogFile& plain) {
    PageImage image;
    const auto count = static_cast<std::uint32_t>(plain.size() / kSealedPageBytes);
    SealedPage page; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read
    image.resizeKept(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        plain.read(std::uint64_t{i} * kSealedPageBytes, page);
        image.put(i, page.data());
    }
    return image;
}

Status statusOf(Result<WrittenFile> placed) { return placed ? success() : Status(std::move(placed).error()); }

Status sealPlain(const fs::path& path, const Seal& seal, const KeepGoing& going = {}) {
    if (Status settled = settlePlain(path); !settled) return settled;
    DiskFile plain(path, LogAccess::Read);
    if (plain.size() > kSealedMostBytes) return tooLarge(path);
    const PageImage image = pagesOf(plain);
    return statusOf(placeFileAtomically(
        path,
        [&](const fs::path& temporary) {
            DiskFile file(temporary, LogAccess::Create, plain.mode());
            if (goesOn(going)) writeSealed(file, seal, image);
            return goesOn(going) ? success() : Status(fail(ErrorCode::Cancelled));
        },
        Replace::Anything));
}

// Those that cannot be are damaged, and plain.
void sealBackups(const fs::path& path, const Seal& seal, ProtectedFile& done) {
    for (const Backup& backup : listBackups(path)) {
        if (isSealedFile(backup.path)) continue;
        try {
            ++(sealPlain(backup.path, seal) ? done.backupsProtected : done.backupsLeft);
        } catch (const StorageFailure&) {
            ++done.backupsLeft;
        }
    }
}

// A copy takes the place of the file, so what has another name on the disk stays there under that.
int otherNamesOf(const fs::path& path) {
    std::error_code error;
    const auto names = fs::hard_link_count(path, error);
    return error || names < 1 ? 0 : static_cast<int>(names - 1);
}

bool hasPlainBackups(const fs::path& path) {
    const auto backups = listBackups(path);
    return std::any_of(backups.begin(), backups.end(), [](const Backup& each) { return !isSealedFile(each.path); });
}

void measure(const fs::path& path, ProtectedFile& done) {
    const Opened file(path);
    done.bytes = file->databaseBytes();
    done.large = done.bytes > kSealedWarnBytes;
}

Result<ProtectedFile> protectBackups(const fs::path& path, const NewHolder& holder, const Clock& clock) {
    if (!hasPlainBackups(path)) return fail(ErrorCode::FileProtected, {path.string()});
    auto by = unlock(path, holder.passphrase);
    if (!by) return std::move(by).error();
    const auto lock = FileLock::take(path, clock);
    if (!lock) return lock.error();
    ProtectedFile done;
    done.unlocked = std::move(by).value();
    sealBackups(path, Opened(path)->seal(), done);
    measure(path, done);
    return done;
}

Holder holderOf(const KeySlot& slot) { return {slot.id, slot.name, slot.role}; }

NewHolder recoveryHolder(const std::string& key, KdfCost cost) {
    return {kRecoveryName, HolderRole::Recovery, key, cost};
}

// Under the lock of a writer: `work` changes the slots, which are then kept.
Status changeSlots(const fs::path& path, const Clock& clock,
                   const std::function<Status(std::vector<KeySlot>&, const SealedKey&)>& work) {
    const auto lock = FileLock::take(path, clock);
    if (!lock) return lock.error();
    const Opened file(path);
    Seal seal = file->seal();
    if (Status changed = work(seal.area.slots, *seal.key); !changed) return changed;
    file->changeArea(seal.area);
    return success();
}

auto named(std::vector<KeySlot>& slots, const std::string& name) {
    return std::find_if(slots.begin(), slots.end(), [&](const KeySlot& slot) { return slot.name == name; });
}

// What the audit trail says must tell who it was: "Li Na", "li na" and "ＬｉＮａ" would be taken for one person.
std::string spokenName(std::string_view name) {
    std::string key = matchKey(name);
    std::erase(key, ' ');
    return key;
}

Status nameIsFree(const std::vector<KeySlot>& slots, const std::string& name) {
    const std::string spoken = spokenName(name);
    for (const KeySlot& slot : slots)
        if (spokenName(slot.name) == spoken) return fail(ErrorCode::Duplicate, {"holder", slot.name});
    return success();
}

bool isLastCoordinator(const std::vector<KeySlot>& slots, const KeySlot& slot) {
    return slot.role == HolderRole::Coordinator && std::count_if(slots.begin(), slots.end(), [](const KeySlot& each) {
                                                       return each.role == HolderRole::Coordinator;
                                                   }) == 1;
}

// Whoever types it would be let in as whichever of two comes first.
Status isNobodys(const std::vector<KeySlot>& slots, std::string_view passphrase) {
    return openArea({0, slots}, passphrase) ? Status(fail(ErrorCode::PassphraseWeak, {"taken"})) : success();
}

Status append(std::vector<KeySlot>& slots, const NewHolder& holder, const SealedKey& key) {
    auto slot = makeSlot(holder, key, sharedSalt(slots));
    if (!slot) return std::move(slot).error();
    if (Status free = nameIsFree(slots, slot->name); !free) return free;
    if (slots.size() >= kMostHolders) return fail(ErrorCode::HoldersFull, {std::to_string(kMostHolders)});
    if (Status free = isNobodys(slots, holder.passphrase); !free) return free;
    slots.push_back(std::move(slot).value());
    return success();
}

} // namespace

Result<ProtectedFile> protectFile(const fs::path& path, const NewHolder& coordinator, bool withRecoveryKey,
                                  const Clock& clock, const KeepGoing& going) {
    std::error_code error;
    if (!fs::exists(path, error)) return fail(ErrorCode::FileNotFound, {path.string()});
    if (fileStartOf(path) == FileStart::Unreadable) return fail(ErrorCode::FileUnreadable, {path.string()});
    if (isSealedFile(path)) return protectBackups(path, coordinator, clock);
    if (!isDatabaseFile(path)) return fail(ErrorCode::FileNotPreceptor, {path.string()});
    if (fs::file_size(path, error) > kSealedMostBytes) return tooLarge(path);
    Seal seal{SealedKey::random(), {1, {}}};
    ProtectedFile done;
    if (Status added = append(seal.area.slots, coordinator, *seal.key); !added) return std::move(added).error();
    if (withRecoveryKey) {
        done.recoveryKey = makeRecoveryKey();
        const NewHolder paper = recoveryHolder(done.recoveryKey, coordinator.cost);
        if (Status added = append(seal.area.slots, paper, *seal.key); !added) return std::move(added).error();
    }
    const auto lock = FileLock::take(path, clock);
    if (!lock) return lock.error();
    AttachedMove attached(path, nullptr, seal.key);
    if (Status taken = attached.prepare(going); !taken) return std::move(taken).error();
    done.otherNames = otherNamesOf(path);
    if (Status sealed = sealPlain(path, seal, going); !sealed) return std::move(sealed).error();
    attached.finish();
    done.unlocked = {seal.key, holderOf(seal.area.slots.front())};
    sealBackups(path, seal, done);
    measure(path, done);
    return done;
}

void protectLeftBackups(const fs::path& path) {
    if (!isSealedFile(path) || !hasPlainBackups(path)) return;
    ProtectedFile done;
    sealBackups(path, Opened(path, false)->seal(), done);
}

Status unprotectFile(const fs::path& path, const Unlocked& by, const Clock& clock, const KeepGoing& going) {
    if (fileStartOf(path) == FileStart::Unreadable) return fail(ErrorCode::FileUnreadable, {path.string()});
    if (!isSealedFile(path)) return fail(ErrorCode::FileNotProtected, {path.string()});
    if (!mayChangeHolders(by)) return notAllowed(path);
    const auto lock = FileLock::take(path, clock);
    if (!lock) return lock.error();
    const PageImage image = Opened(path)->copyOfPages();
    const unsigned mode = DiskFile(path, LogAccess::Read).mode();
    AttachedMove attached(path, by.key, nullptr);
    if (Status taken = attached.prepare(going); !taken) return taken;
    Status placed = statusOf(placeFileAtomically(
        path,
        [&](const fs::path& temporary) -> Status {
            {
                DiskFile file(temporary, LogAccess::Create, mode);
                for (const ChangedPage& page : image.all())
                    file.write(std::uint64_t{page.index} * kSealedPageBytes, *page.page);
                file.sync();
                if (digestOf(pagesOf(file)) != digestOf(image))
                    return fail(ErrorCode::WriteVerifyFailed, {path.string()});
            }
            if (Status verified = verifyDatabaseFile(temporary); !verified) return verified;
            return goesOn(going) ? success() : Status(fail(ErrorCode::Cancelled));
        },
        Replace::Anything));
    if (placed) attached.finish();
    return placed;
}

std::vector<HolderSlot> slotsOf(const fs::path& path) {
    std::vector<HolderSlot> slots;
    const Opened file(path, false);
    for (const KeySlot& slot : file->seal().area.slots) slots.push_back({holderOf(slot), slot.salt, slot.nonce});
    return slots;
}

std::vector<Holder> holdersOf(const fs::path& path, const Unlocked& by) {
    (void)by; // holding its key is what lets the names be read
    std::vector<Holder> holders;
    for (HolderSlot& slot : slotsOf(path)) holders.push_back(std::move(slot.holder));
    return holders;
}

Status addHolder(const fs::path& path, const Unlocked& by, const NewHolder& holder, const Clock& clock) {
    if (!mayChangeHolders(by)) return notAllowed(path);
    return changeSlots(path, clock,
                       [&](std::vector<KeySlot>& slots, const SealedKey& key) { return append(slots, holder, key); });
}

Result<Unlocked> removeHolder(const fs::path& path, const Unlocked& by, const std::string& name, const Clock& clock) {
    if (!mayChangeHolders(by)) return notAllowed(path);
    const auto lock = FileLock::take(path, clock);
    if (!lock) return lock.error();
    const Opened file(path);
    Seal seal = file->seal();
    const auto gone = named(seal.area.slots, name);
    if (gone == seal.area.slots.end()) return fail(ErrorCode::NotFound, {"holder", name});
    if (isLastCoordinator(seal.area.slots, *gone)) return fail(ErrorCode::LastCoordinator, {path.string(), name});
    seal.area.slots.erase(gone);
    const auto before = std::exchange(seal.key, SealedKey::random());
    AttachedMove attached(path, before, seal.key);
    if (Status taken = attached.prepare(); !taken) return std::move(taken).error();
    for (KeySlot& slot : seal.area.slots) slot = resealSlot(slot, *seal.key);
    file->rewrite(&seal);
    attached.finish();
    return Unlocked{seal.key, by.holder};
}

Status changePassphrase(const fs::path& path, std::string_view before, std::string_view passphrase, const Clock& clock,
                        KdfCost cost) {
    const auto by = unlock(path, before);
    if (!by) return by.error();
    const bool forgotten = by->holder.role == HolderRole::Recovery;
    return changeSlots(path, clock, [&](std::vector<KeySlot>& slots, const SealedKey& key) -> Status {
        const auto own = std::find_if(slots.begin(), slots.end(), [&](const KeySlot& each) {
            return forgotten ? isLastCoordinator(slots, each) : each.id == by->holder.id;
        });
        if (own == slots.end())
            return forgotten ? notAllowed(path) : fail(ErrorCode::FileWrongPassphrase, {path.string()});
        if (Status free = isNobodys(slots, passphrase); !free) return free;
        const std::string salt = sharedSalt(slots, own->id);
        auto slot =
            forgotten ? renewSlot(*own, key, passphrase, cost, salt) : relockSlot(*own, before, passphrase, cost, salt);
        if (!slot) return std::move(slot).error();
        *own = std::move(slot).value();
        return success();
    });
}

Result<std::string> renewRecoveryKey(const fs::path& path, const Unlocked& by, const Clock& clock, KdfCost cost) {
    if (!mayChangeHolders(by)) return notAllowed(path);
    std::string fresh = makeRecoveryKey();
    const Status changed = changeSlots(path, clock, [&](std::vector<KeySlot>& slots, const SealedKey& key) {
        std::erase_if(slots, [](const KeySlot& slot) { return slot.role == HolderRole::Recovery; });
        return append(slots, recoveryHolder(fresh, cost), key);
    });
    if (!changed) return changed.error();
    return fresh;
}

Status compactFile(const fs::path& path, const Clock& clock) {
    if (!isSealedFile(path)) return success();
    const auto lock = FileLock::take(path, clock);
    if (!lock) return lock.error();
    Opened(path)->rewrite();
    return success();
}

} // namespace preceptor
