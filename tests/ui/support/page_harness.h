// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a page needs, on a programme in memory: what it said and where it wanted to go is kept for the test.
#pragma once

#include "tests/support/programme_builder.h"
#include "ui/support/action_runner.h"
#include "ui/support/file_chooser.h"
#include "ui/support/page.h"

#include <QList>
#include <QStringList>

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

struct PageHarness {
    ProgrammeBuilder build;
    RecordingNotices notices;
    RecordingNavigator navigator;
    ui::ScriptedFileChooser files;
    ui::ActionRunner runner{notices};

    ui::PageContext context() { return {build.workspace(), runner, files, navigator}; }
};

} // namespace preceptor::test
