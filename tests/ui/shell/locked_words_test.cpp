// SPDX-License-Identifier: GPL-3.0-or-later
// While a protected file is locked nothing of it is left in the widgets and models of the window, and all of it is
// there again afterwards, word for word.
#include "tests/support/heap_words.h"
#include "tests/ui/support/locked_journey.h"
#include "tests/ui/support/words_kept.h"
#include "ui/support/brief_clipboard.h"
#include "ui/support/shown_copies.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

using LockedWords = test::LockedJourney;
using test::kCheapLock;
using test::kLockWords;

} // namespace

TEST_CASE("no name is left in widgets and models while the file is locked, on whatever pages somebody was",
          "[ui][protection]") {
    LockedWords j;
    for (const PageId page :
         {PageId::Conferences, PageId::Workshops, PageId::Progress, PageId::People, PageId::Cases, PageId::Institutions,
          PageId::Reports, PageId::Exchange, PageId::Registers, PageId::Today})
        j.go({page, {}, 0, {}});
    for (const char* report : {"transcript", "training_gaps", "attendance_certificates"})
        j.go({PageId::Reports, QString::fromLatin1(report), 0, {}});
    j.go({PageId::People, QStringLiteral("person"), j.person, {}});
    j.go({PageId::Cases, QStringLiteral("case"), j.caseId, {}});
    const QStringList before = test::wordsKept(j.window->desk());
    REQUIRE(j.namesIn(before) > 20); // or nothing is proved
    j.lock();
    std::string first;
    const QStringList locked = test::wordsKept(j.window.get());
    const int left = j.namesIn(locked, &first);
    INFO(first);
    CHECK(left == 0);
    j.comeBack();
    const QStringList after = test::wordsKept(j.window->desk());
    CHECK(j.namesIn(after) == j.namesIn(before));
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < before.size(); ++i) CHECK(toStd(after[i]) == toStd(before[i]));
}

TEST_CASE("a form that is half filled in is empty while the file is locked, and is there again with its cursor",
          "[ui][protection]") {
    LockedWords j;
    j.go({PageId::Cases, QStringLiteral("new"), 0, {}});
    auto* history = j.shown<QPlainTextEdit>("history");
    REQUIRE(history);
    history->setFocus();
    QTest::keyClicks(history, QStringLiteral("Sleeps badly."));
    QTest::keyClick(history, Qt::Key_Left);
    j.go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    QLineEdit* line = j.lineOfDrawer();
    REQUIRE(line);
    QTest::keyClicks(line, QStringLiteral("North Clin"));
    j.lock();
    CHECK(line->text().isEmpty());
    CHECK_FALSE(line->isUndoAvailable());
    CHECK(history->toPlainText().isEmpty());
    CHECK_FALSE(history->document()->isUndoAvailable());
    j.comeBack();
    REQUIRE(j.lineOfDrawer() == line);
    CHECK(line->text() == QStringLiteral("North Clin"));
    QTest::keyClicks(line, QStringLiteral("ic"));
    CHECK(line->text() == QStringLiteral("North Clinic"));
    CHECK(history->toPlainText() == QStringLiteral("Sleeps badly."));
    CHECK(history->textCursor().position() == 12);
}

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
TEST_CASE("what is half typed is nowhere in the heap while the file is locked, in use or freed", "[ui][protection]") {
    LockedWords j;
    const std::string line = test::disguised("North Clin");
    const std::string history = test::disguised("Sleeps badly");
    const auto times = [](const std::string& word) { return test::timesInHeap(word) + test::timesInHeap(word, 2); };
    j.go({PageId::Cases, QStringLiteral("new"), 0, {}});
    REQUIRE(j.shown<QPlainTextEdit>("history"));
    QTest::keyClicks(j.shown<QPlainTextEdit>("history"), QStringLiteral("Sleeps badly"));
    j.go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    QTest::keyClicks(j.lineOfDrawer(), QStringLiteral("North Clin"));
    CHECK(times(line) > 0); // or nothing is proved
    CHECK(times(history) > 0);
    j.lock();
    CHECK(times(line) == 0);
    CHECK(times(history) == 0);
    j.comeBack();
    CHECK(j.lineOfDrawer()->text() == QStringLiteral("North Clin"));
}
#endif

TEST_CASE("a letter that was copied does not wait on the clipboard while the file is locked", "[ui][protection]") {
    LockedWords j;
    auto* copied = new BriefClipboard(j.window->desk());
    copied->copy(QStringLiteral("Dear colleague"));
    REQUIRE(QGuiApplication::clipboard()->text() == QStringLiteral("Dear colleague"));
    j.lock();
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("a paper that another program was given to show is gone while the file is locked", "[ui][protection]") {
    LockedWords j;
    auto* shown = new ShownCopies(j.window->desk());
    QFile copy(shown->folder() + QStringLiteral("/paper.pdf"));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    j.lock();
    CHECK_FALSE(QFile::exists(copy.fileName()));
}

TEST_CASE(
    "after a change of the key on another PC or in another program, what was being typed is offered, not put back",
    "[ui][protection]") {
    LockedWords j;
    j.go({PageId::Conferences, QStringLiteral("plan"), 0, {}});
    QTest::keyClicks(j.lineOfDrawer(), QStringLiteral("North Clin"));
    j.lock();
    {
        const auto by = preceptor::unlock(j.path, toStd(kLockWords));
        REQUIRE(by);
        REQUIRE(addHolder(j.path, *by, {"Awa Diop", HolderRole::Viewer, "warm blanket and tea", kCheapLock}, j.clock));
        REQUIRE(removeHolder(j.path, *by, "Awa Diop", j.clock));
    }
    j.comeBack();
    CHECK(j.window->desk()->here().page == PageId::Conferences);
    CHECK_FALSE(test::wordsKept(j.window.get()).join(QLatin1Char(' ')).contains(QStringLiteral("North Clin")));
    j.click("showUnsent");
    CHECK(test::wordsKept(j.window.get()).join(QLatin1Char(' ')).contains(QStringLiteral("North Clin")));
}
