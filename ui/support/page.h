// SPDX-License-Identifier: GPL-3.0-or-later
// What every section of the main window is. A page is built when first visited; it reloads when a change concerns it
// and it is in sight, otherwise when it is shown again; words follow the language by themselves.
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <functional>

namespace preceptor {
struct ChangeSet;
class Workspace;
} // namespace preceptor

namespace preceptor::ui {

class ActionRunner;
class FileChooser;

enum class PageId {
    Today,
    Conferences,
    Workshops,
    Progress,
    People,
    Cases,
    Institutions,
    Reports,
    Exchange,
    Settings,
    Import,
    Registers,
    Help
};

// Where to go and what to show there. `view` names a part of the page in the page's own words ("person", "attendance",
// "overdue"); pages never include each other, they only know these.
struct Destination {
    PageId page = PageId::Today;
    QString view;
    std::int64_t id = 0;
    QString text; // a search text, a file path
};

// A view of the page of cases: what a search found in the table behind it, of the case `id`; text = its row.
inline constexpr const char* kFoundIn = "found_in_";

class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void go(const Destination& destination) = 0;
    virtual void goBack() = 0;
};

// What a page works with; lives as long as the open file.
struct PageContext {
    Workspace& workspace;
    ActionRunner& runner;
    FileChooser& files;
    Navigator& navigator;
};

enum class PageCommand { Find, New, Print };

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString quietFact() const { return {}; } // one small fact beside the title
    // Read what is shown again. `changes` tells what was written; null: everything may be different.
    virtual void reload(const ChangeSet* changes) = 0;
    // Set every caption again; reload() follows.
    virtual void retranslate() = 0;
    // Ctrl+F, Ctrl+N, Ctrl+P; false: not for this page.
    virtual bool handle(PageCommand command);
    // A destination with a view, an id or a text; with none of them, how the page begins.
    virtual void open(const Destination& destination);
    // Does this change alter what the page shows? By default every change does.
    virtual bool concerns(const ChangeSet& changes) const;

    // For the shell: reloads now if in sight, else when shown.
    void hear(const ChangeSet& changes);
    // The same when the file was closed meanwhile, and everything may be different.
    void hearOfAll();

Q_SIGNALS:
    void headingChanged(); // title() or quietFact() says something else

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    const PageContext& context() const { return m_context; }
    Workspace& workspace() const { return m_context.workspace; }
    ActionRunner& runner() const { return m_context.runner; }
    FileChooser& files() const { return m_context.files; }
    void go(const Destination& destination) const { m_context.navigator.go(destination); }

private:
    PageContext m_context;
    bool m_stale = true;
    bool m_worded = false;
};

} // namespace preceptor::ui
