// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/autosave.h"

#include "tests/support/catch.h"
#include "tests/ui/support/patience.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace preceptor::ui;
using preceptor::test::eventually;

namespace {

struct SavedForm {
    QWidget form;
    QLineEdit* line = new QLineEdit(&form);
    int saved = 0;
    Autosave autosave{&form, [this] { ++saved; }};
};

} // namespace

TEST_CASE("a field is written when it is left, not while somebody types", "[ui][autosave]") {
    SavedForm f;
    QTest::keyClicks(f.line, QStringLiteral("ab"));
    CHECK(f.saved == 0);
    CHECK(f.autosave.dirty());
    QTest::keyClick(f.line, Qt::Key_Return);
    CHECK(f.saved == 1);
    CHECK_FALSE(f.autosave.dirty());
}

TEST_CASE("a draft is written a moment after the last key, without leaving its field", "[ui][autosave]") {
    SavedForm f;
    f.autosave.keepUp();
    QTest::keyClicks(f.line, QStringLiteral("ab"));
    CHECK(eventually([&] { return f.saved == 1; }));
    CHECK_FALSE(f.autosave.dirty());
}
