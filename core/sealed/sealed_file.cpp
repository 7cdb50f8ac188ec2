// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_file.h"

#include "core/base/atomic_file.h"
#include "core/base/storage_failure.h"
#include "core/sync/raw_bytes.h"
#include "core/sync/secret_key.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>
#include <vector>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

struct Registry {
    std::mutex mutex;
    std::vector<std::weak_ptr<SealedFile>> files;
};

Registry& registry() {
    static Registry kept;
    return kept;
}

std::span<const unsigned char> spanOf(std::string_view text) { return {raw(text), text.size()}; }

std::string readText(LogFile& file, std::uint64_t offset, std::size_t size) {
    std::string text(size, '\0');
    file.read(offset, {raw(text), text.size()});
    return text;
}

std::string headOf(const FileId& file) {
    std::string head(kSealedMagic);
    head.append(reinterpret_cast<const char*>(file.data()), file.size());
    head.resize(kSealedHeadBytes, '\0');
    return head;
}

std::uint32_t pagesIn(std::uint64_t bytes, std::uint64_t most) {
    if (bytes % kSealedPageBytes != 0) throw StorageFailure(FailureKind::Other, "pages of another size");
    if (bytes > most) throw StorageFailure(FailureKind::FileFull, "a protected file may not be larger");
    return static_cast<std::uint32_t>(bytes / kSealedPageBytes);
}

// Reads the file as another program would, and holds it against what was to be written.
void verify(LogFile& file, const LogSeal& seal, const PageImage& image) {
    PageImage found;
    const LogEnd end = replay(file, seal, found);
    if (end.torn || end.offset != file.size() || digestOf(found) != digestOf(image))
        throw StorageFailure(FailureKind::Io, "read back differently");
}

} // namespace

bool isSealedFile(const fs::path& path) {
    try {
        DiskFile file(path, LogAccess::Read);
        return file.size() >= kSealedMagic.size() && readText(file, 0, kSealedMagic.size()) == kSealedMagic;
    } catch (const StorageFailure&) {
        return false;
    }
}

SealedHead readHead(LogFile& file) {
    const auto damaged = [](const char* what) { return StorageFailure(FailureKind::Damaged, what); };
    if (file.size() < kRecordsAt) throw damaged("cut short");
    const std::string head = readText(file, 0, kSealedHeadBytes);
    SealedHead found;
    std::copy_n(head.begin() + kSealedMagic.size(), found.file.size(), found.file.begin());
    if (head != headOf(found.file)) throw damaged("head");
    std::string areas[] = {readText(file, kKeyAreaA, kKeyAreaBytes), readText(file, kKeyAreaB, kKeyAreaBytes)};
    found.settled = areas[0] == areas[1];
    for (std::string& bytes : areas) {
        auto area = decodeArea(bytes);
        if (!area || (!found.area.empty() && area->seq <= found.slots.seq)) continue;
        found.slots = std::move(*area);
        found.area = std::move(bytes);
    }
    if (found.area.empty()) throw damaged("who may open it");
    return found;
}

namespace {

// Nothing when this process does not hold the key.
std::optional<Seal> sealOf(const SealedHead& head) {
    Seal seal{findKey([&](const SealedKey& key) { return areaFits(head.area, key, head.file); }), head.slots};
    if (!seal.key || !readNames(seal.area, head.area, *seal.key)) return std::nullopt;
    return seal;
}

} // namespace

std::optional<Seal> sealAt(const fs::path& path) {
    if (!isSealedFile(path)) return std::nullopt;
    startSodium();
    try {
        DiskFile file(path, LogAccess::Read);
        return sealOf(readHead(file));
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Damaged) throw;
        return std::nullopt;
    }
}

WrittenLog writeSealed(LogFile& file, const Seal& seal, const PageImage& image) {
    LogSeal log{seal.key, {}};
    randombytes_buf(log.file.data(), log.file.size());
    file.write(0, spanOf(headOf(log.file)));
    const std::string area = encodeArea(seal.area, *seal.key, log.file);
    file.write(kKeyAreaA, spanOf(area));
    file.write(kKeyAreaB, spanOf(area));
    const LogEnd first = append(file, log, {}, RecordKind::Snapshot, image.count(), image.all());
    const LogEnd end = append(file, log, first, RecordKind::End, image.count(), {});
    file.sync();
    verify(file, log, image);
    return {std::move(log), end};
}

SealedFile::SealedFile(fs::path path, bool forWriting)
    : m_path(std::move(path)), m_writable(forWriting),
      m_file(std::make_unique<DiskFile>(m_path, forWriting ? LogAccess::Write : LogAccess::Read)),
      m_identity(m_file->identity()) {
    const SealedHead head = readHead(*m_file);
    auto seal = sealOf(head);
    if (!seal && findKey([&](const SealedKey& key) { return isOfKey(head.area, key); }))
        throw StorageFailure(FailureKind::Damaged, "its number, or who may open it, was changed without its key");
    if (!seal) throw StorageFailure(FailureKind::Busy, "it got another key meanwhile");
    m_seal = std::move(*seal);
    m_logSeal = {m_seal.key, head.file};
    m_end = replay(*m_file, m_logSeal, m_image);
    if (!forWriting) return;
    if (m_end.torn) m_file->truncate(m_end.offset);
    m_end.torn = false;
    if (!head.settled) changeArea(m_seal.area); // a change of who may open it was cut off
    if (overgrown()) rewrite();
}

std::shared_ptr<SealedFile> SealedFile::open(const fs::path& path, bool forWriting) {
    startSodium();
    const fs::path canonical = fs::weakly_canonical(path);
    const std::scoped_lock lock(registry().mutex);
    auto& files = registry().files;
    std::erase_if(files, [](const auto& kept) { return kept.expired(); });
    const auto identity = DiskFile::identityOf(canonical);
    for (const auto& kept : files) {
        auto file = kept.lock();
        if (!file || file->identity() != identity) continue;
        // A reader's pages are those of the file when it was opened: good for another reader if nothing came since.
        std::error_code error;
        if (file->m_writable || (!forWriting && fs::file_size(canonical, error) == file->m_end.offset)) return file;
    }
    std::shared_ptr<SealedFile> file(new SealedFile(canonical, forWriting));
    files.push_back(file);
    return file;
}

void SealedFile::close(std::shared_ptr<SealedFile>& file) noexcept {
    const std::scoped_lock lock(registry().mutex); // nobody opens it meanwhile
    if (file.use_count() == 1) file->finish();
    file.reset();
}

bool SealedFile::isOpen(const fs::path& path) {
    const std::scoped_lock lock(registry().mutex);
    return std::any_of(registry().files.begin(), registry().files.end(), [&](const auto& kept) {
        const auto file = kept.lock();
        return file && file->m_path == path;
    });
}

std::optional<DiskFile::Identity> SealedFile::identity() {
    const std::scoped_lock lock(m_mutex);
    return m_identity;
}

Seal SealedFile::seal() {
    const std::scoped_lock lock(m_mutex);
    return m_seal;
}

std::uint64_t SealedFile::databaseBytes() {
    const std::scoped_lock lock(m_mutex);
    return std::uint64_t{m_image.count()} * kSealedPageBytes;
}

std::uint64_t SealedFile::logBytes() {
    const std::scoped_lock lock(m_mutex);
    return m_end.offset;
}

std::size_t SealedFile::read(std::uint64_t offset, std::span<unsigned char> to) {
    const std::scoped_lock lock(m_mutex);
    const std::uint64_t bytes = std::uint64_t{m_image.count()} * kSealedPageBytes;
    const auto there =
        static_cast<std::size_t>(offset >= bytes ? 0 : std::min<std::uint64_t>(to.size(), bytes - offset));
    for (std::size_t done = 0; done < there;) {
        const auto within = static_cast<std::size_t>((offset + done) % kSealedPageBytes);
        const std::size_t piece = std::min(there - done, kSealedPageBytes - within);
        const auto index = static_cast<std::uint32_t>((offset + done) / kSealedPageBytes);
        std::memcpy(to.data() + done, m_image.page(index).data() + within, piece);
        done += piece;
    }
    std::fill(to.begin() + static_cast<std::ptrdiff_t>(there), to.end(), static_cast<unsigned char>(0));
    return there;
}

void SealedFile::write(std::uint64_t offset, std::span<const unsigned char> from) {
    const std::scoped_lock lock(m_mutex);
    pagesIn(offset + from.size(), m_most);
    for (std::uint32_t index = pagesIn(offset, m_most); !from.empty(); ++index, from = from.subspan(kSealedPageBytes))
        m_image.write(index, from.data());
}

void SealedFile::limitTo(std::uint64_t most) {
    const std::scoped_lock lock(m_mutex);
    m_most = std::min(most, kSealedMostBytes);
}

void SealedFile::truncate(std::uint64_t bytes) {
    const std::scoped_lock lock(m_mutex);
    const std::uint32_t count = pagesIn(bytes, m_most);
    const bool afterCommit = !m_image.changed() && count < m_image.count();
    m_image.resize(count);
    if (!afterCommit) return;
    try {
        commitLocked();
    } catch (const StorageFailure&) { // all its pages are there, and more
    }
}

void SealedFile::commit() {
    const std::scoped_lock lock(m_mutex);
    commitLocked();
}

void SealedFile::commitLocked() {
    if (!m_image.changed()) return;
    try {
        const auto changed = m_image.changes();
        appendRecord(RecordKind::Commit, changed);
        m_image.keep();
    } catch (...) {
        m_image.undo();
        throw;
    }
}

void SealedFile::appendRecord(RecordKind kind, std::span<const ChangedPage> changed) {
    if (m_doubtful) throw StorageFailure(FailureKind::Io, "the file must be opened anew");
    if (!m_folderSynced) syncFolderOf(m_path);
    m_folderSynced = true;
    m_doubtful = true; // until it is known
    LogEnd end;
    try {
        end = append(*m_file, m_logSeal, m_end, kind, m_image.count(), changed);
    } catch (...) {
        m_file->truncate(m_end.offset); // what was written of it is not there any more
        m_doubtful = false;
        throw;
    }
    try {
        m_file->sync();
    } catch (...) {
        cutBack(); // stays doubtful: who knows what the disk has of it
        throw;
    }
    m_end = end;
    m_doubtful = false;
}

void SealedFile::cutBack() noexcept {
    try {
        m_file->truncate(m_end.offset);
    } catch (const std::exception&) { // done when the file is opened anew
    }
}

// The pages in memory are those of the last record that was acknowledged; what the disk has must come to the same.
void SealedFile::reopen() {
    m_file.reset();
    m_file = std::make_unique<DiskFile>(m_path, LogAccess::Write);
    const SealedHead head = readHead(*m_file);
    if (m_file->identity() != m_identity || head.file != m_logSeal.file)
        throw StorageFailure(FailureKind::Io, "another file is in its place");
    PageImage found;
    const LogEnd end = replay(*m_file, m_logSeal, found, m_end.offset);
    if (end.offset != m_end.offset || end.tag != m_end.tag || digestOf(found) != digestOf(m_image))
        throw StorageFailure(FailureKind::Io, "the disk does not keep what it acknowledged");
    m_file->truncate(m_end.offset);
    m_file->sync();
    m_doubtful = false;
}

bool SealedFile::overgrown() const {
    const std::uint64_t live = kRecordsAt + recordLength(m_image.count()) + kRecordFrameBytes;
    return m_end.offset > 2 * live + kSealedSpareBytes;
}

void SealedFile::finish() noexcept {
    if (!m_writable) return;
    const std::scoped_lock lock(m_mutex);
    try {
        m_image.undo(); // a transaction that was left open
        if (m_doubtful || !m_file) return;
        if (overgrown()) return rewriteLocked(m_seal);
        if (m_end.last != RecordKind::End) appendRecord(RecordKind::End, {});
    } catch (const std::exception&) { // all that was acknowledged is there without it
    }
}

bool SealedFile::lock(LockLevel& held, LockLevel wanted) {
    const std::scoped_lock lock(m_mutex);
    if (held >= wanted) return true;
    if (wanted == LockLevel::Shared) {
        if (m_pending || m_exclusive) return false;
        if (m_doubtful && m_sharers == 0) reopen();
        ++m_sharers;
        held = LockLevel::Shared;
        return true;
    }
    if (held < LockLevel::Reserved) {
        if (m_reserved) return false;
        m_reserved = true;
        held = LockLevel::Reserved;
    }
    if (wanted == LockLevel::Reserved) return true;
    m_pending = true;
    held = LockLevel::Pending;
    if (m_sharers > 1) return false;
    m_exclusive = true;
    held = LockLevel::Exclusive;
    return true;
}

void SealedFile::unlock(LockLevel& held, LockLevel wanted) {
    const std::scoped_lock lock(m_mutex);
    if (held <= wanted) return;
    if (held >= LockLevel::Reserved) m_reserved = m_pending = m_exclusive = false;
    if (wanted == LockLevel::None) --m_sharers;
    held = wanted;
}

bool SealedFile::reserved() {
    const std::scoped_lock lock(m_mutex);
    return m_reserved;
}

void SealedFile::changeArea(const KeyArea& area) {
    const std::scoped_lock lock(m_mutex);
    if (m_doubtful) throw StorageFailure(FailureKind::Io, "the file must be opened anew");
    KeyArea next = area;
    next.seq = m_seal.area.seq + 1;
    const std::string bytes = encodeArea(next, *m_seal.key, m_logSeal.file);
    // The one that is not the newer whole one first; when both are the same, either.
    const auto areaA = decodeArea(readText(*m_file, kKeyAreaA, kKeyAreaBytes));
    const bool firstB = areaA && areaA->seq == m_seal.area.seq;
    const std::uint64_t first = firstB ? kKeyAreaB : kKeyAreaA;
    const std::string before = readText(*m_file, first, kKeyAreaBytes);
    try {
        m_file->write(first, spanOf(bytes));
        m_file->sync();
        if (readText(*m_file, first, kKeyAreaBytes) != bytes)
            throw StorageFailure(FailureKind::Io, "read back differently");
    } catch (const StorageFailure&) {
        m_file->write(first, spanOf(before)); // or what was refused would open the file
        throw;
    }
    m_seal.area = std::move(next); // from here on this one counts
    try {
        m_file->write(firstB ? kKeyAreaA : kKeyAreaB, spanOf(bytes));
        m_file->sync();
    } catch (const StorageFailure&) { // the next one who opens the file for writing does it
    }
}

void SealedFile::rewrite(const Seal* other) {
    const std::scoped_lock lock(m_mutex);
    rewriteLocked(other != nullptr ? *other : m_seal);
}

void SealedFile::rewriteLocked(const Seal& seal) {
    if (m_doubtful || m_image.changed()) throw StorageFailure(FailureKind::Busy, "a change is under way");
    if (DiskFile::identityOf(m_path) != m_identity)
        throw StorageFailure(FailureKind::Io, "another file is in its place");
    std::unique_ptr<DiskFile> made;
    WrittenLog written;
    Seal kept = seal; // which may be ours
    const auto placed = placeFileAtomically(
        m_path,
        [&](const fs::path& temporary) {
            made = std::make_unique<DiskFile>(temporary, LogAccess::Create, m_file->mode());
            written = writeSealed(*made, kept, m_image);
            return success();
        },
        Replace::Anything);
    // The name leads to the new file already when only its folder could not be synced.
    const bool renamed = made && DiskFile::identityOf(m_path) == made->identity();
    if (renamed) {
        m_identity = made->identity();
        m_file = std::move(made);
        m_logSeal = std::move(written.seal);
        m_end = written.end;
        m_seal = std::move(kept);
        m_folderSynced = placed.ok();
    }
    if (!placed)
        throw StorageFailure(placed.error().code == ErrorCode::DiskFull ? FailureKind::DiskFull : FailureKind::Io,
                             "the new file could not be put in place");
}

PageImage SealedFile::copyOfPages() {
    const std::scoped_lock lock(m_mutex);
    PageImage copy;
    copy.resizeKept(m_image.count());
    for (std::uint32_t i = 0; i < m_image.count(); ++i) copy.put(i, m_image.page(i).data());
    return copy;
}

} // namespace preceptor
