// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/allocation_tap.h"

#include <cstdlib>
#include <new>

namespace preceptor::test {

namespace {

int g_failing = 0;
int g_counted = 0;

void* allocated(std::size_t size) {
    if (++g_counted == g_failing) return nullptr;
    return std::malloc(size == 0 ? 1 : size);
}

void* allocatedOrThrown(std::size_t size) {
    if (void* bytes = allocated(size)) return bytes;
    throw std::bad_alloc();
}

} // namespace

void failAllocation(int at) {
    g_failing = at;
    g_counted = 0;
}

int allocations() { return g_counted; }

} // namespace preceptor::test

void* operator new(std::size_t size) { return preceptor::test::allocatedOrThrown(size); }
void* operator new[](std::size_t size) { return preceptor::test::allocatedOrThrown(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return preceptor::test::allocated(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return preceptor::test::allocated(size); }
void operator delete(void* bytes) noexcept { std::free(bytes); }
void operator delete[](void* bytes) noexcept { std::free(bytes); }
void operator delete(void* bytes, std::size_t) noexcept { std::free(bytes); }
void operator delete[](void* bytes, std::size_t) noexcept { std::free(bytes); }
