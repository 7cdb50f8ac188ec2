// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/write_guard.h"

#include "tests/support/catch.h"
#include "ui/support/autosave.h"
#include "ui/support/tells_unsent.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace preceptor::ui;

namespace {

const QString kWhy = QStringLiteral("as a viewer");

struct Fixture {
    QWidget root;
    WriteGuard guard{&root};

    QAction* entry(QMenu& menu, const char* name) {
        QAction* action = menu.addAction(QLatin1String(name));
        action->setObjectName(QLatin1String(name));
        return action;
    }
};

} // namespace

TEST_CASE("entries of menus that would change the file are held back and say why, the others not", "[ui][guard]") {
    Fixture f;
    QPushButton more(&f.root);
    QMenu menu(&more);
    f.guard.setReason(kWhy);
    // Filled when its record is shown, as menus of records are.
    QAction* edits = f.entry(menu, "editSession");
    QAction* approves = f.entry(menu, "step_approved");
    QAction* prints = f.entry(menu, "printSummary");
    QEvent shown(QEvent::Show);
    QApplication::sendEvent(&menu, &shown);
    for (const QAction* held : {edits, approves}) {
        CHECK_FALSE(held->isEnabled());
        CHECK(held->toolTip() == kWhy);
    }
    CHECK(menu.toolTipsVisible());
    CHECK(prints->isEnabled());
    menu.clear();
    QAction* again = f.entry(menu, "editSession");
    QApplication::sendEvent(&menu, &shown);
    CHECK_FALSE(again->isEnabled());
    f.guard.setReason({});
    CHECK(again->isEnabled());
    CHECK(again->toolTip() != kWhy);
}

TEST_CASE("fields that save what is typed are held back and say why, a search not", "[ui][guard]") {
    Fixture f;
    QWidget form(&f.root);
    QLineEdit saved(&form);
    QPushButton ticked(&form);
    ticked.setCheckable(true);
    const Autosave autosave(&form, [] {});
    QLineEdit sent(&f.root);
    markSentByEnter(&sent);
    QLineEdit search(&f.root);
    f.guard.setReason(kWhy);
    for (const QWidget* held :
         {static_cast<QWidget*>(&saved), static_cast<QWidget*>(&ticked), static_cast<QWidget*>(&sent)}) {
        CHECK_FALSE(held->isEnabled());
        CHECK(held->toolTip() == kWhy);
        CHECK(held->accessibleDescription() == kWhy);
    }
    CHECK(search.isEnabled());
    f.guard.setReason({});
    CHECK(saved.isEnabled());
    CHECK(sent.isEnabled());
    CHECK(sent.toolTip().isEmpty());
}
