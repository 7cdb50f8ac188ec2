// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spare_memory.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

namespace preceptor {

#ifdef __GLIBC__

namespace {

constexpr std::size_t kLargest = 64UL * 1024; // what is larger and free is made of these
constexpr std::size_t kBySixteen = 1032;      // from here down to the smallest the allocator's sizes are 16 apart
constexpr std::size_t kSmallest = 24;
constexpr int kKept = 64 << 20;
constexpr int kMappedApart = 32 << 20; // the most that the allocator takes
constexpr int kAtHand = 8;             // a thread keeps up to seven of each of these sizes, of whatever heap

struct Taken {
    Taken* next;
};

std::size_t nextSmaller(std::size_t size) { return size > 2 * kBySixteen ? size / 2 : std::min(size - 16, kBySixteen); }

// The allocator answers with what is free as long as something fits: what lies in the heap as it is now was there
// before, all else is new. From large to small, so that nothing is left over.
void overwriteFreed() {
    const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
    const std::size_t heap = ::mallinfo2().arena; // none where another allocator took its place
    Taken* all = nullptr;
    for (std::size_t size = kLargest; size >= kSmallest; size = nextSmaller(size)) {
        for (int fresh = 0; fresh < kAtHand;) {
            void* block = ::operator new(size, std::nothrow);
            if (block == nullptr) break;
            const std::uintptr_t below = end - 1 - reinterpret_cast<std::uintptr_t>(block);
            if (below >= heap) ++fresh;
            ::explicit_bzero(block, ::malloc_usable_size(block));
            all = ::new (block) Taken{all};
        }
    }
    while (all != nullptr) ::operator delete(std::exchange(all, all->next));
}

} // namespace

void keepSpareMemory() {
    ::mallopt(M_TRIM_THRESHOLD, kKept);
    ::mallopt(M_MMAP_THRESHOLD, kMappedApart);
}

void giveBackSpareMemory() {
    overwriteFreed();
    ::malloc_trim(0); // whole pages, also of the worker threads
}

#else

void keepSpareMemory() {}
void giveBackSpareMemory() {}

#endif

} // namespace preceptor
