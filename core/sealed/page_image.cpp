// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/page_image.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace preceptor {

namespace {

PagePtr pageOf(const unsigned char* bytes) {
    PagePtr page(new SealedPage); // not zeroed
    std::memcpy(page->data(), bytes, kSealedPageBytes);
    return page;
}

} // namespace

void PageImage::put(std::uint32_t index, const unsigned char* bytes) {
    if (m_pages[index])
        std::memcpy(m_pages[index]->data(), bytes, kSealedPageBytes);
    else
        m_pages[index] = pageOf(bytes);
}

void PageImage::resizeKept(std::uint32_t count) {
    const auto before = this->count();
    m_pages.resize(count);
    for (std::uint32_t i = before; i < count; ++i) m_pages[i] = std::make_unique<SealedPage>();
    m_keptCount = count;
}

// Moves the page to where it can be brought back from; its place is empty then.
void PageImage::remember(std::uint32_t index) {
    const auto [at, isNew] = m_before.try_emplace(index);
    if (isNew && index < m_keptCount) at->second = std::move(m_pages[index]);
}

bool PageImage::write(std::uint32_t index, const unsigned char* bytes) {
    if (index >= kSealedMostPages) return false;
    if (index > count()) resize(index);
    if (index < count() && m_before.contains(index)) { // what was kept is out of the way
        std::memcpy(m_pages[index]->data(), bytes, kSealedPageBytes);
        return true;
    }
    PagePtr page = pageOf(bytes); // before anything is changed, as memory may be short
    remember(index);
    if (index == count())
        m_pages.push_back(std::move(page));
    else
        m_pages[index] = std::move(page);
    return true;
}

bool PageImage::resize(std::uint32_t count) {
    if (count > kSealedMostPages) return false;
    const auto before = this->count();
    if (count < before) {
        shrink(count);
        return true;
    }
    for (std::uint32_t i = before; i < count; ++i) {
        PagePtr page = std::make_unique<SealedPage>();
        m_before.try_emplace(i);
        m_pages.push_back(std::move(page));
    }
    return true;
}

// All pages that go are remembered, or none.
void PageImage::shrink(std::uint32_t count) {
    try {
        for (std::uint32_t i = count; i < this->count(); ++i) m_before.try_emplace(i);
    } catch (...) {
        for (std::uint32_t i = count; i < this->count(); ++i)
            if (const auto at = m_before.find(i); at != m_before.end() && !at->second && i < m_keptCount)
                m_before.erase(at);
        throw;
    }
    for (std::uint32_t i = count; i < std::min(m_keptCount, this->count()); ++i)
        if (PagePtr& before = m_before[i]; !before) before = std::move(m_pages[i]);
    m_pages.resize(count);
}

std::vector<ChangedPage> PageImage::changes() const {
    std::vector<ChangedPage> found;
    found.reserve(m_before.size());
    for (const auto& [index, before] : m_before)
        if (index < count() && (!before || *before != *m_pages[index])) found.push_back({index, m_pages[index].get()});
    return found;
}

std::vector<ChangedPage> PageImage::all() const {
    std::vector<ChangedPage> found;
    found.reserve(m_pages.size());
    for (std::uint32_t i = 0; i < count(); ++i) found.push_back({i, m_pages[i].get()});
    return found;
}

void PageImage::keep() {
    m_before.clear();
    m_keptCount = count();
}

// Needs no memory: what is brought back is there, and the list of pages was at least as long once.
void PageImage::undo() {
    m_pages.resize(m_keptCount);
    for (auto& [index, before] : m_before)
        if (index < m_keptCount && before) m_pages[index] = std::move(before);
    m_before.clear();
}

std::array<unsigned char, 32> digestOf(const PageImage& image) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    std::array<unsigned char, 4> count{};
    writeNumber(count.data(), image.count(), 4);
    crypto_generichash_update(&state, count.data(), count.size());
    for (std::uint32_t i = 0; i < image.count(); ++i)
        crypto_generichash_update(&state, image.page(i).data(), kSealedPageBytes);
    std::array<unsigned char, 32> digest{};
    crypto_generichash_final(&state, digest.data(), digest.size());
    return digest;
}

} // namespace preceptor
