// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

const PageEntry* entryOf(PageId id) {
    const auto& all = pageEntries();
    const auto it = std::find_if(all.begin(), all.end(), [&](const PageEntry& entry) { return entry.id == id; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

PageHost::PageHost(const PageContext& context, Preferences& preferences, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_preferences(preferences) {}

bool PageHost::exists(PageId id) { return entryOf(id) != nullptr; }

Page* PageHost::build(const PageEntry& entry) {
    Page* built = entry.make(m_context, m_preferences);
    connect(built, &Page::headingChanged, this, [this, built] {
        if (built == page()) Q_EMIT headingChanged();
    });
    addWidget(built);
    return m_built[entry.id] = built;
}

bool PageHost::show(PageId id) {
    const PageEntry* entry = entryOf(id);
    if (!entry) return false;
    const auto it = m_built.find(id);
    Page* target = it == m_built.end() ? build(*entry) : it->second;
    m_current = id;
    setCurrentWidget(target);
    Q_EMIT headingChanged();
    return true;
}

Page* PageHost::page() const { return qobject_cast<Page*>(currentWidget()); }

void PageHost::hear(const ChangeSet& changes) {
    for (const auto& [id, built] : m_built) built->hear(changes);
}

void PageHost::hearOfAll() {
    for (const auto& [id, built] : m_built) built->hearOfAll();
}

} // namespace preceptor::ui
