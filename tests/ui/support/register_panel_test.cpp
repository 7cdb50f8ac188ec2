// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/register_panel.h"

#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/ui/support/page_harness.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace preceptor;
using namespace preceptor::ui;

TEST_CASE("after the first entry and after the last is gone the next one is a key away", "[ui][registers]") {
    test::PageHarness harness;
    auto context = harness.context();
    QWidget window;
    auto* panel = new RegisterPanel(context, *findRegister("funder"), {}, &window);
    window.resize(900, 600);
    panel->resize(window.size());
    panel->retranslate();
    panel->reload();
    WorkspaceNotifier notifier(harness.build.workspace());
    QObject::connect(&notifier, &WorkspaceNotifier::changed, panel, &RegisterPanel::reload);
    window.show();
    window.activateWindow();
    const auto button = [&](const char* name) {
        auto* found = panel->findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    };
    const auto typeName = [&](const char* name) {
        auto* field = panel->findChild<QLineEdit*>(QStringLiteral("name"));
        REQUIRE(field);
        field->setFocus();
        QTest::keyClicks(field, QLatin1String(name));
        QTest::keyClick(panel->findChild<QComboBox*>(QStringLiteral("kind")), Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    };
    button("emptyPrimary")->setFocus();
    QTest::keyClick(button("emptyPrimary"), Qt::Key_Space);
    typeName("Lien");
    auto* table = panel->findChild<QTableView*>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(window.focusWidget() == button("newRow"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QTest::mouseClick(button("deleteRow"), Qt::LeftButton);
    CHECK(table->model()->rowCount() == 0);
    CHECK(window.focusWidget() == button("emptyPrimary"));
}
