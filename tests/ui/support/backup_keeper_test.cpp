// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/backup_keeper.h"

#include "core/services/backup_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/patience.h"

using namespace preceptor;

TEST_CASE("a backup that is due waits while other work has the file to itself", "[ui][backup]") {
    const test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto workspace = Workspace::create(folder / "a.preceptor", clock).value();
    PersonDraft draft;
    draft.values.nativeName = "Awa Diop";
    REQUIRE(workspace->people().addPerson(draft));
    test::RecordingNotices notices;
    ui::ActionRunner runner(notices);
    QObject context;
    runner.beginAlone();
    ui::backUpIfDue(*workspace, runner, &context);
    CHECK(context.children().isEmpty()); // no job was begun
    runner.endAlone();
    CHECK_FALSE(context.children().isEmpty());
    // It ends while something else is at work again: what it made is noted afterwards.
    runner.beginAlone();
    REQUIRE(test::eventually([&] { return context.children().isEmpty(); }));
    CHECK(workspace->backups().list().size() == 1);
    CHECK(workspace->backups().due());
    runner.endAlone();
    CHECK_FALSE(workspace->backups().due());
    CHECK(notices.stops.isEmpty());
}
