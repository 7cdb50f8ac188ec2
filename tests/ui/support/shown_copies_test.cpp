// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of attached files that other programs show do not stay behind.
#include "ui/support/shown_copies.h"

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

// The folder of a session, in memory where this machine has such a place.
struct OwnRuntime {
    OwnRuntime() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(place.path())); }
    OwnRuntime(const OwnRuntime&) = delete;
    OwnRuntime& operator=(const OwnRuntime&) = delete;
    ~OwnRuntime() {
        if (was.isNull())
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", was);
    }
    QByteArray was = qgetenv("XDG_RUNTIME_DIR");
    QTemporaryDir place{QStringLiteral("/dev/shm/runtime-XXXXXX")};
};

QString putIn(const QString& folder) {
    QFile file(folder + QStringLiteral("/paper.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7");
    return file.fileName();
}

} // namespace

TEST_CASE("a copy that is shown lies in memory, for this account alone, and goes when it is taken off",
          "[ui][attachment]") {
    const OwnRuntime runtime;
    REQUIRE(runtime.place.isValid());
    ShownCopies copies;
    const QString folder = copies.folder();
    CHECK(folder.startsWith(runtime.place.path()));
    CHECK(copies.folder() == folder);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    CHECK_FALSE(QFileInfo(folder).permissions() & others);
    const QString paper = putIn(folder);
    copies.takeOff();
    CHECK_FALSE(QFile::exists(paper));
    CHECK_FALSE(QFile::exists(folder));
    CHECK_FALSE(copies.folder().isEmpty()); // once more
}

TEST_CASE("where the session has no folder in memory the copy lies among the temporary files", "[ui][attachment]") {
    const OwnRuntime runtime;
    qunsetenv("XDG_RUNTIME_DIR");
    ShownCopies copies;
    CHECK(copies.folder().startsWith(QDir::tempPath()));
}

TEST_CASE("copies that a killed program has left go with the next one, those in use stay", "[ui][attachment]") {
    const OwnRuntime runtime;
    const QString left = runtime.place.filePath(QStringLiteral("preceptor-shown-left"));
    const QString others = runtime.place.filePath(QStringLiteral("others"));
    REQUIRE((QDir().mkpath(left) && QDir().mkpath(others)));
    putIn(left);
    putIn(others);
    ShownCopies first;
    const QString inUse = putIn(first.folder());
    CHECK_FALSE(QFile::exists(left));
    {
        ShownCopies second;
        CHECK(second.folder() != first.folder());
    }
    ShownCopies::removeLeft();
    CHECK(QFile::exists(inUse));
    CHECK(QFile::exists(others));
}
