// SPDX-License-Identifier: GPL-3.0-or-later
// When nobody is there: told by events alone.
#include "ui/shell/idle_lock.h"

#include "tests/support/catch.h"
#include "tests/ui/support/patience.h"

#include <QLineEdit>
#include <QTest>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

constexpr qint64 kMinute = 60'000;

struct IdleFixture {
    qint64 now = 0;
    qint64 interval = kMinute;
    int said = 0;
    IdleLock lock{[this] { return interval; }};
    QLineEdit line;

    IdleFixture() {
        QObject::connect(&lock, &IdleLock::idle, [this] { ++said; });
        lock.setClock([this] { return now; });
        lock.setWatching(true);
    }
    bool idleAt(qint64 millis) {
        now = millis;
        said = 0;
        lock.look();
        return said == 1;
    }
};

} // namespace

TEST_CASE("nobody is missed before the interval has passed", "[ui][idle]") {
    IdleFixture f;
    CHECK_FALSE(f.idleAt(kMinute - 1));
    CHECK(f.idleAt(kMinute));
}

TEST_CASE("idleness is told once, by the timer itself", "[ui][idle]") {
    IdleFixture f;
    f.interval = 0;
    f.lock.setWatching(true);
    CHECK(test::eventually([&] { return f.said > 0; }));
    QApplication::processEvents();
    CHECK(f.said == 1);
}

TEST_CASE("keys, clicks and the pointer are signs of somebody, a repaint is none", "[ui][idle]") {
    IdleFixture f;
    f.line.show();
    f.now = kMinute - 1;
    QTest::keyClick(&f.line, Qt::Key_A);
    CHECK_FALSE(f.idleAt(kMinute * 2 - 2));
    QTest::mouseClick(&f.line, Qt::LeftButton);
    CHECK_FALSE(f.idleAt(kMinute * 3 - 3));
    QTest::mouseMove(&f.line, QPoint(3, 3));
    QApplication::processEvents();
    f.line.repaint();
    CHECK(f.idleAt(kMinute * 4));
}

TEST_CASE("after idleness was told it is told again only when somebody was there", "[ui][idle]") {
    IdleFixture f;
    REQUIRE(f.idleAt(kMinute));
    f.line.show();
    QTest::keyClick(&f.line, Qt::Key_A);
    CHECK_FALSE(f.idleAt(kMinute + 1));
    CHECK(f.idleAt(kMinute * 2));
}

TEST_CASE("a shorter choice counts at once, and who is not watched is never idle", "[ui][idle]") {
    IdleFixture f;
    CHECK_FALSE(f.idleAt(10));
    f.interval = 10;
    CHECK(f.idleAt(10));
    f.lock.setWatching(false);
    CHECK_FALSE(f.idleAt(kMinute * 9));
}
