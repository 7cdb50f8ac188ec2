// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a page needs, on a programme in memory: what was said and where it wanted to go is kept for the test,
// files are answered for.
#pragma once

#include "core/model/change_set.h"
#include "tests/support/programme_builder.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/support/page.h"
#include "ui/support/workspace_notifier.h"

#include <QApplication>
#include <QList>
#include <QStringList>
#include <QTest>

#include <memory>

namespace preceptor::test {

class RecordingNotices final : public ui::Notices {
public:
    void say(const ui::ToastText& text) override { toasts << text; }
    void stop(const QString& sentence) override { stops << sentence; }

    QList<ui::ToastText> toasts;
    QStringList stops;
};

class RecordingNavigator final : public ui::Navigator {
public:
    void go(const ui::Destination& destination) override { visits << destination; }
    void goBack() override { ++backs; }

    QList<ui::Destination> visits;
    int backs = 0;
};

class PageHarness {
public:
    ProgrammeBuilder build;
    RecordingNotices notices;
    RecordingNavigator navigator;
    ui::ScriptedFileChooser files;
    ui::ActionRunner runner{notices};

    ui::PageContext context() { return {build.workspace(), runner, files, navigator}; }

    // Makes the page once the programme is filled in, and shows it at the size the house designs for.
    template <class PageType, class... More>
    PageType* show(More... more) {
        m_notifier = std::make_unique<ui::WorkspaceNotifier>(build.workspace());
        auto page = std::make_unique<PageType>(context(), more...);
        QObject::connect(m_notifier.get(), &ui::WorkspaceNotifier::changed, page.get(),
                         [p = page.get()](const ChangeSet& changes) { p->hear(changes); });
        page->resize(1154, 640);
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
