// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/write_guard.h"

#include "tests/support/catch.h"
#include "ui/support/autosave.h"
#include "ui/support/tells_unsent.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/tile_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace preceptor::ui;

namespace {

const QString kWhy = QStringLiteral("as a viewer");

struct GuardedForm {
    QWidget root;
    WriteGuard guard{&root};

    static QAction* entry(QMenu& menu, PressingIt does) {
        return marked(does, menu.addAction(QStringLiteral("an entry")));
    }
};

} // namespace

TEST_CASE("entries of menus that would change the file are held back and say why, the others not", "[ui][guard]") {
    GuardedForm f;
    QPushButton more(&f.root);
    QMenu menu(&more);
    f.guard.setReason(kWhy);
    // Filled when its record is shown, as menus of records are.
    QAction* edits = GuardedForm::entry(menu, PressingIt::Writes);
    QAction* prints = GuardedForm::entry(menu, PressingIt::Reads);
    const QAction* copies = menu.addAction(QStringLiteral("another"));
    QEvent shown(QEvent::Show);
    QApplication::sendEvent(&menu, &shown);
    CHECK_FALSE(edits->isEnabled());
    CHECK(edits->toolTip() == kWhy);
    CHECK(menu.toolTipsVisible());
    CHECK(prints->isEnabled());
    CHECK(copies->isEnabled());
    menu.clear();
    const QAction* again = GuardedForm::entry(menu, PressingIt::Writes);
    QApplication::sendEvent(&menu, &shown);
    CHECK_FALSE(again->isEnabled());
    f.guard.setReason({});
    CHECK(again->isEnabled());
    CHECK(again->toolTip() != kWhy);
}

TEST_CASE("fields that save what is typed are held back and say why, a search not", "[ui][guard]") {
    GuardedForm f;
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

TEST_CASE("lists that change by a press or a key are held back and say why, and can still be looked through",
          "[ui][guard]") {
    GuardedForm f;
    TileView tiles(&f.root);
    MatrixView matrix(&f.root);
    QStandardItemModel model(2, 2);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(&tiles), static_cast<QAbstractItemView*>(&matrix)}) {
        marked(PressingIt::Writes, view)->setModel(&model);
        view->setCurrentIndex(model.index(0, 0));
    }
    const QSignalSpy ticked(&tiles, &TileView::toggled);
    const QSignalSpy marks(&matrix, &MatrixView::stateRequested);
    const QSignalSpy days(&matrix, &MatrixView::copyDownRequested);
    const auto pressAll = [&] {
        QTest::keyClick(&tiles, Qt::Key_Space);
        Q_EMIT tiles.clicked(model.index(0, 0));
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Backspace, Qt::Key_E}) QTest::keyClick(&matrix, key);
        QTest::keyClick(&matrix, Qt::Key_D, Qt::ControlModifier);
    };
    f.guard.setReason(kWhy);
    pressAll();
    CHECK(ticked.isEmpty());
    CHECK(marks.isEmpty());
    CHECK(days.isEmpty());
    CHECK(tiles.toolTip() == kWhy);
    CHECK(matrix.accessibleDescription() == kWhy);
    QTest::keyClick(&matrix, Qt::Key_Down);
    CHECK(matrix.currentIndex().row() == 1);
    f.guard.setReason({});
    pressAll();
    CHECK(ticked.size() == 2);
    CHECK(marks.size() == 3);
    CHECK(days.size() == 1);
    CHECK(tiles.toolTip().isEmpty());
}

TEST_CASE("what is signed for others is held back for those who may not sign alone", "[ui][guard]") {
    GuardedForm f;
    const auto* bundle = marked(PressingIt::Signs, new QPushButton(&f.root));
    f.guard.setReason(kWhy);
    CHECK(bundle->isEnabled());
    f.guard.setReason(kWhy, PressingIt::Signs);
    CHECK_FALSE(bundle->isEnabled());
    CHECK(bundle->toolTip() == kWhy);
    f.guard.setReason({});
    CHECK(bundle->isEnabled());
}
