// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace preceptor;
using preceptor::test::TempDir;

TEST_CASE("a written file holds the bytes and their hash", "[base]") {
    const TempDir dir;
    const auto written = writeFileAtomically(dir / "a.csv", "hello");
    REQUIRE(written);
    CHECK(written->bytes == 5);
    CHECK(sha256OfFile(dir / "a.csv").value() == sha256Hex("hello"));
    CHECK(*readFile(dir / "a.csv") == "hello");
}

TEST_CASE("giving up while writing leaves the old file and no other", "[base]") {
    const TempDir dir;
    REQUIRE(writeFileAtomically(dir / "a.csv", "old"));
    const auto refused = writeFileAtomically(dir / "a.csv", [](ByteSink& sink) -> Status {
        sink.write("new");
        return fail(ErrorCode::Cancelled);
    });
    CHECK_FALSE(refused);
    CHECK(*readFile(dir / "a.csv") == "old");
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 1);
}

TEST_CASE("a pipe that nobody writes into is not waited for", "[base][hostile]") {
    const TempDir dir;
    const auto pipe = dir / "people.csv";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(readFile(pipe, 1000).error().code == ErrorCode::FileUnreadable);
    CHECK(fileStartOf(pipe) == FileStart::Other);
}

TEST_CASE("a folder that is not there is said to be unwritable", "[base]") {
    const TempDir dir;
    const auto refused = writeFileAtomically(dir / "none" / "a.csv", "x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FolderReadOnly);
    CHECK(refused.error().args == std::vector{(dir / "none").string()});
}

TEST_CASE("a disk that fills up leaves the old file and says so", "[base]") {
    const TempDir dir;
    REQUIRE(writeFileAtomically(dir / "a.csv", "old"));
    // A file size limit in a child process stands for the full disk.
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto result = writeFileAtomically(dir / "a.csv", std::string(1'000'000, 'x'));
        ::_exit(!result && result.error().code == ErrorCode::DiskFull ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(*readFile(dir / "a.csv") == "old");
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 1);
}

TEST_CASE("a report is never written over a programme file", "[base]") {
    const TempDir dir;
    const std::string programme = std::string("SQLite format 3\0", 16) + "the rest";
    std::ofstream(dir / "a.preceptor", std::ios::binary) << programme;
    CHECK(writeFileAtomically(dir / "a.preceptor", "csv").error().code == ErrorCode::FileExists);
    const auto make = [](const std::filesystem::path& temporary) -> Status {
        std::ofstream(temporary) << "workbook";
        return success();
    };
    CHECK(placeFileAtomically(dir / "a.preceptor", make).error().code == ErrorCode::FileExists);
    CHECK(*readFile(dir / "a.preceptor") == programme);
}

TEST_CASE("a file that must not replace anything is placed only where there is none", "[base]") {
    const TempDir dir;
    const auto make = [](const std::filesystem::path& temporary) -> Status {
        std::ofstream(temporary) << "first";
        return success();
    };
    REQUIRE(placeFileAtomically(dir / "a", make, Replace::Nothing));
    const auto late = [](const std::filesystem::path& temporary) -> Status {
        std::ofstream(temporary) << "second";
        return success();
    };
    CHECK(placeFileAtomically(dir / "a", late, Replace::Nothing).error().code == ErrorCode::FileExists);
    CHECK(*readFile(dir / "a") == "first");
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 1);
}

TEST_CASE("what killed writers left half-written is taken away, and nothing else", "[base]") {
    const test::TempDir dir;
    for (const char* name : {".a.preceptor.123.part", ".a.preceptor.0.part", ".b.preceptor.123.part",
                             "a.preceptor.123.part", ".a.preceptor.notes.part", ".a.preceptor..part", "a.preceptor"})
        std::ofstream(dir / name) << "x";
    removeUnfinished(dir / "a.preceptor");
    CHECK_FALSE(std::filesystem::exists(dir / ".a.preceptor.123.part"));
    CHECK_FALSE(std::filesystem::exists(dir / ".a.preceptor.0.part"));
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 5);
}

TEST_CASE("what a stick that was pulled out still holds of a file is gone when that is written again", "[base]") {
    const TempDir dir;
    std::ofstream(dir / ".a.csv.123.part") << "Awa Diop";
    std::ofstream(dir / ".b.csv.123.part") << "of another file";
    REQUIRE(writeFileAtomically(dir / "a.csv", "new"));
    CHECK_FALSE(std::filesystem::exists(dir / ".a.csv.123.part"));
    std::ofstream(dir / ".a.csv.124.part") << "Awa Diop";
    REQUIRE(placeFileAtomically(dir / "a.csv", [](const std::filesystem::path& temporary) {
        std::ofstream(temporary) << "newer";
        return success();
    }));
    CHECK_FALSE(std::filesystem::exists(dir / ".a.csv.124.part"));
    CHECK(std::filesystem::exists(dir / ".b.csv.123.part"));
    CHECK(*readFile(dir / "a.csv") == "newer");
}

TEST_CASE("files that were begun in a folder long ago and never finished are taken away", "[base]") {
    const TempDir dir;
    const auto longAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(2);
    for (const char* name :
         {".one.backup.1.part", ".two.backup.22.part", "notes.1.part", ".notes.part", "three.backup"}) {
        std::ofstream(dir / name) << "x";
        std::filesystem::last_write_time(dir / name, longAgo);
    }
    std::ofstream(dir / ".four.backup.1.part") << "just being written";
    removeAbandoned(dir.path());
    CHECK_FALSE(std::filesystem::exists(dir / ".one.backup.1.part"));
    CHECK_FALSE(std::filesystem::exists(dir / ".two.backup.22.part"));
    CHECK(std::filesystem::exists(dir / ".four.backup.1.part"));
    CHECK(std::distance(std::filesystem::directory_iterator(dir.path()), {}) == 4);
}

TEST_CASE("a stick that is pulled out while a file is written is not told as one that fails", "[base]") {
    const TempDir dir;
    const auto pulled = [&](ByteSink& sink) -> Status {
        sink.write("half");
        std::filesystem::remove_all(dir / "stick");
        return success();
    };
    std::filesystem::create_directory(dir / "stick");
    CHECK(writeFileAtomically(dir / "stick" / "a", pulled).error().code == ErrorCode::WriteFailed);
}
