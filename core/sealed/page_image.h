// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a database in memory, and what was changed since they were last kept. Shapes: page n of SQLite is index
// n - 1 here. What was kept stays at hand until the change is kept too, so that a change that cannot be kept is undone.
#pragma once

#include "core/sealed/sealed_format.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace preceptor {

using PagePtr = std::unique_ptr<SealedPage>;

struct ChangedPage {
    std::uint32_t index = 0;
    const SealedPage* page = nullptr;
};

class PageImage {
public:
    std::uint32_t count() const { return static_cast<std::uint32_t>(m_pages.size()); }
    const SealedPage& page(std::uint32_t index) const { return *m_pages[index]; }

    // As it was read from the file: counts as kept.
    void put(std::uint32_t index, const unsigned char* bytes);
    void resizeKept(std::uint32_t count);

    // Changes. False when the image would become too large.
    bool write(std::uint32_t index, const unsigned char* bytes);
    bool resize(std::uint32_t count);

    bool changed() const { return !m_before.empty() || count() != m_keptCount; }
    // Those that differ from what was kept, by index.
    std::vector<ChangedPage> changes() const;
    std::vector<ChangedPage> all() const;
    void keep();
    void undo();

private:
    void remember(std::uint32_t index);
    void shrink(std::uint32_t count);

    std::vector<PagePtr> m_pages;
    std::map<std::uint32_t, PagePtr> m_before; // of changed pages; null: there was none
    std::uint32_t m_keptCount = 0;
};

// BLAKE2b-256 over the count and all pages.
std::array<unsigned char, 32> digestOf(const PageImage& image);

} // namespace preceptor
