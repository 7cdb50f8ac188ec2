// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the pages; each is built when first visited, so that start-up pays for one page only.
#pragma once

#include "ui/shell/pages.h"

#include <QStackedWidget>

#include <map>

namespace preceptor::ui {

class PageHost final : public QStackedWidget {
    Q_OBJECT
public:
    PageHost(const PageContext& context, Preferences& preferences, QWidget* parent = nullptr);
    // False: there is no such page.
    bool show(PageId id);
    Page* page() const; // the one in sight
    PageId current() const { return m_current; }
    static bool exists(PageId id);
    void hear(const ChangeSet& changes);
    void hearOfAll();

Q_SIGNALS:
    void headingChanged();

private:
    Page* build(const PageEntry& entry);

    PageContext m_context;
    Preferences& m_preferences;
    std::map<PageId, Page*> m_built;
    PageId m_current = PageId::Today;
};

} // namespace preceptor::ui
