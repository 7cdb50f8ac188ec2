// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange files for libFuzzer, see packaging/fuzz. The first byte says what the rest is: a whole file ("P", as files
// begin), compressed bytes behind the number that should come out ("U"), a header ("H"), or blocks of rows ("R", "K").
#include "core/base/atomic_file.h"
#include "core/sync/bundle_content.h"
#include "core/sync/bundle_layout.h"
#include "core/sync/packing.h"
#include "core/sync/raw_bytes.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/paths.h"

#include <bit>
#include <cstdio>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

using namespace preceptor;
using namespace preceptor::test;

namespace {

void insist(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

// A file in memory that has a path.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : m_fd(::memfd_create("bundle", MFD_CLOEXEC)) {
        insist(::write(m_fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()), "room in memory");
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(m_fd); }
    std::string path() const { return "/proc/self/fd/" + std::to_string(m_fd); }

private:
    int m_fd;
};

// Only the one file that was sealed with these keys opens; every other is refused with a code of bundles.
void tryFile(std::string bytes) {
    static const SiteKeys keys = *loadSiteKeys(sourcePath("tests/data/exchange"));
    static const std::string sealed = *readFile(sourcePath("tests/data/fuzz/bundle"));
    if (bytes.size() > kBundleLeadBytes) repairChecksum(bytes);
    const MemoryFile file(bytes);
    const auto payload = readBundle(file.path(), {{}, &keys});
    insist(payload.ok() == (bytes == sealed), "only what was sealed opens");
    insist(payload.ok() || isBundleCode(payload.error().code), "refused with a code of bundles");
}

void tryUnpacking(std::string_view bytes) {
    if (bytes.size() < 5) return;
    const std::uint64_t declared = numberOf(bytes.substr(0, 4));
    const std::size_t step = 1 + static_cast<unsigned char>(bytes[4]) * 16U; // differs with the frame's first byte
    std::string_view rest = bytes.substr(4);
    Unpacker unpacker(
        [&]() -> Result<std::string_view> {
            const std::string_view piece = rest.substr(0, step);
            rest.remove_prefix(piece.size());
            return piece;
        },
        declared);
    for (std::uint64_t total = 0;;) {
        const auto piece = unpacker.next();
        if (!piece) return insist(piece.error().code == ErrorCode::BundleBroken, "refused as broken");
        total += piece->size();
        insist(total <= declared && total <= kPackAllowance + kPackRatio * bytes.size(), "within bounds");
        if (piece->empty()) return insist(total == declared, "as much as declared");
    }
}

void tryHeader(std::string_view bytes) {
    const auto prologue = decodeHeader(bytes);
    if (!prologue) return;
    const std::string again = encodePrologue(*prologue);
    insist(std::string_view(again).substr(kBundleLeadBytes, bytes.size()) == bytes, "one way to write a header");
}

// A block that is taken holds together: the merge believes it.
void tryRows(std::string_view bytes) {
    static const BundleManifest manifest{
        1,
        1,
        0,
        {{std::string(16, 'u'), 9, 0, "A", "PC"}, {std::string(16, 'v'), 9, 2, "B", ""}},
        {{"funder", {"name", "_deleted"}}, {"pair", {"a", "b", "note", "_deleted"}}}};
    static const std::vector<std::uint64_t> from{0, 2};
    const auto block = decodeRows(bytes, manifest, from);
    if (!block) return;
    std::size_t values = 0;
    for (const ColumnMask sent : block->sent) values += static_cast<std::size_t>(std::popcount(sent));
    insist(block->sent.size() == block->ids.size() && block->clockStarts.size() == block->ids.size() + 1,
           "all of each row");
    insist(values == block->values.size(), "a value for each column sent");
    for (std::size_t i = 0; i < block->ids.size(); ++i)
        insist(block->ids[i] >= (i == 0 ? 0 : block->ids[i - 1] + 1) && !block->clock(i).empty(), "rows in order");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (input.starts_with('U'))
        tryUnpacking(input.substr(1));
    else if (input.starts_with('H'))
        tryHeader(input.substr(1));
    else if (input.starts_with('R') || input.starts_with('K'))
        tryRows(input);
    else
        tryFile(std::string(input));
    return 0;
}
