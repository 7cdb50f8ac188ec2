// SPDX-License-Identifier: GPL-3.0-or-later
// A page on its own: an in-memory programme, notices and navigation that are written down, files that are answered for.
#pragma once

#include "core/model/change_set.h"
#include "tests/support/programme_builder.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/support/page.h"
#include "ui/support/workspace_notifier.h"

#include <QApplication>
#include <QStringList>
#include <QTest>

#include <memory>

namespace preceptor::test {

class RecordedNotices final : public ui::Notices {
public:
    void say(const ui::ToastText& text) override { said << text.sentence; }
    void stop(const QString& sentence) override { stopped << sentence; }
    QStringList said;
    QStringList stopped;
};

class RecordedNavigator final : public ui::Navigator {
public:
    void go(const ui::Destination& destination) override { gone.push_back(destination); }
    void goBack() override {}
    std::vector<ui::Destination> gone;
};

class PageBench {
public:
    ProgrammeBuilder build;
    RecordedNotices notices;
    RecordedNavigator navigator;
    ui::ScriptedFileChooser files;
    ui::ActionRunner runner{notices};

    ui::PageContext context() { return {build.workspace(), runner, files, navigator}; }

    // Makes the page once the programme is filled in, and shows it at the size the house designs for.
    template <class PageType>
    PageType* show() {
        m_notifier = std::make_unique<ui::WorkspaceNotifier>(build.workspace());
        auto page = std::make_unique<PageType>(context());
        QObject::connect(m_notifier.get(), &ui::WorkspaceNotifier::changed, page.get(),
                         [p = page.get()](const ChangeSet& changes) { p->hear(changes); });
        page->resize(1154, 641);
        page->show();
        QApplication::processEvents();
        auto* shown = page.get();
        m_page = std::move(page);
        return shown;
    }
    void settle() { QApplication::processEvents(); }
    template <class Widget>
    Widget* find(const char* name) {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }

private:
    std::unique_ptr<ui::WorkspaceNotifier> m_notifier;
    std::unique_ptr<ui::Page> m_page;
};

} // namespace preceptor::test
