// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "ui/support/long_question.h"

#include "core/services/backup_service.h"
#include "core/services/people_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/support/backup_keeper.h"

#include <QTest>

#include <atomic>
#include <fstream>
#include <thread>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

constexpr std::string_view kEndless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

struct AskedFile {
    test::TempDir folder;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> file = std::move(Workspace::create(folder / "ours.preceptor", clock)).value();
    test::RecordingNotices notices;
    test::RecordingNavigator navigator;
    ScriptedFileChooser files;
    ActionRunner runner{notices};

    PageContext context() { return {*file, runner, files, navigator}; }
    void addPerson() {
        PersonDraft draft;
        draft.values.nativeName = "王秀英";
        REQUIRE(file->people().addPerson(draft).ok());
    }
};

std::int64_t people(UnitOfWork& file) { return static_cast<std::int64_t>(PeopleService(file).count()); }

// The jobs of whoever asked are below it.
bool isIdle(const QObject& context) { return context.children().isEmpty(); }

} // namespace

TEST_CASE("a long question is answered on another thread", "[ui][background]") {
    AskedFile f;
    f.addPerson();
    LongQuestion question(f.context(), nullptr);
    std::thread::id reader;
    std::int64_t answer = -1;
    question.ask([&](UnitOfWork& file) { return reader = std::this_thread::get_id(), people(file); },
                 [&](std::int64_t count) { answer = count; });
    CHECK(question.busy());
    REQUIRE(test::eventually([&] { return !question.busy(); }));
    CHECK(answer == 1);
    CHECK(reader != std::this_thread::get_id());
}

TEST_CASE("writing does not wait for a long question, whose answer is of what was written", "[ui][background]") {
    AskedFile f;
    LongQuestion question(f.context(), nullptr);
    std::atomic<int> times = 0;
    std::int64_t answer = -1;
    question.ask(
        [&](UnitOfWork& file) {
            const auto count = people(file);
            return ++times == 1 ? file.db().queryInteger(kEndless) : count;
        },
        [&](std::int64_t count) { answer = count; });
    while (times == 0) std::this_thread::yield();
    f.addPerson();
    REQUIRE(test::eventually([&] { return answer >= 0; }));
    CHECK(answer == 1);
    CHECK(times == 2);
    CHECK(f.notices.stops.isEmpty());
}

TEST_CASE("a newer question takes the place of an older one", "[ui][background]") {
    AskedFile f;
    LongQuestion question(f.context(), nullptr);
    std::vector<int> answers;
    question.ask([](UnitOfWork& file) { return file.db().queryInteger(kEndless); },
                 [&](std::int64_t) { answers.push_back(1); });
    question.ask([](UnitOfWork& file) { return people(file); }, [&](std::int64_t) { answers.push_back(2); });
    REQUIRE(test::eventually([&] { return !answers.empty(); }));
    CHECK(answers == std::vector{2});
}

TEST_CASE("who asked may go while the question runs, and the file after it", "[ui][background]") {
    AskedFile f;
    auto question = std::make_unique<LongQuestion>(f.context(), nullptr);
    std::atomic<bool> started = false;
    bool answered = false;
    question->ask([&](UnitOfWork& file) { return started = true, file.db().queryInteger(kEndless); },
                  [&](std::int64_t) { answered = true; });
    while (!started) std::this_thread::yield();
    question.reset();
    f.file.reset();
    QApplication::processEvents();
    CHECK_FALSE(answered);
    CHECK(f.notices.stops.isEmpty());
}

TEST_CASE("a backup is made while people go on, once for each state of the file", "[ui][background]") {
    AskedFile f;
    QObject context;
    backUpIfDue(*f.file, f.runner, &context);
    CHECK_FALSE(isIdle(context));
    f.addPerson();
    REQUIRE(test::eventually([&] { return isIdle(context); }));
    while (f.file->backups().due()) { // the person may have come too late for the first
        backUpIfDue(*f.file, f.runner, &context);
        REQUIRE(test::eventually([&] { return isIdle(context); }));
    }
    const auto made = f.file->backups().list().size();
    CHECK(made > 0);
    backUpIfDue(*f.file, f.runner, &context);
    CHECK(isIdle(context));
    CHECK(f.file->backups().list().size() == made);
    CHECK(f.notices.toasts.isEmpty());
}

TEST_CASE("a backup that cannot be made is told in a sentence", "[ui][background]") {
    AskedFile f;
    std::ofstream(f.file->backupFolder()) << "a file where the folder should be";
    QObject context;
    backUpIfDue(*f.file, f.runner, &context);
    CHECK_FALSE(isIdle(context));
    REQUIRE(test::eventually([&] { return !f.notices.toasts.isEmpty(); }));
    CHECK(f.notices.toasts.first().kind == ToastText::Kind::Problem);
    CHECK(f.file->backups().due());
}

TEST_CASE("a file closed while its backup is made keeps no half of one", "[ui][background]") {
    AskedFile f;
    auto context = std::make_unique<QObject>();
    backUpIfDue(*f.file, f.runner, context.get());
    CHECK_FALSE(isIdle(*context));
    context.reset();
    for (const auto& entry : std::filesystem::directory_iterator(f.file->backupFolder()))
        CHECK(entry.path().extension() == ".preceptor-backup");
    f.file.reset();
    QApplication::processEvents();
    CHECK(f.notices.toasts.isEmpty());
}
