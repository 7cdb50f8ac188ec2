// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflicts_view.h"

#include "core/services/conflict_service.h"
#include "core/services/people_service.h"
#include "tests/support/catch.h"
#include "tests/ui/support/exchange_pc.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/people/people_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::ExchangePc;
using preceptor::test::TwoWards;

namespace {

// Ward 5 looks at its conflicts after both wards have renamed both people.
struct Fixture : TwoWards {
    Fixture() {
        meet();
        five->rename("王秀英", "王秀英五");
        six->rename("王秀英", "王秀英六");
        five->rename("李强", "李强五");
        six->rename("李强", "李强六");
        five->take(six->write("news.preceptor-bundle", false));
        five->showPage();
        five->page()->open({PageId::Exchange, QStringLiteral("conflicts"), 0, {}});
        five->settle();
    }
    QListView* list() { return five->find<QListView>("conflicts"); }
    void key(Qt::Key key) {
        QTest::keyClick(list(), key);
        five->settle();
    }
    std::int64_t open() { return five->workspace().conflicts().openCount(); }
    QString title() { return five->find<Label>("conflictsTitle")->text(); }
    QString detailTitle() { return five->find<Label>("conflictTitle")->text(); }
    // The value that the current conflict's row does not show.
    std::string waiting() {
        for (const Conflict& conflict : five->workspace().conflicts().list())
            if (QString::fromStdString(conflict.title) == detailTitle())
                for (const ConflictValue& value : conflict.values)
                    if (!value.shown) return std::get<std::string>(value.value);
        return {};
    }
};

} // namespace

TEST_CASE("two values of one field are listed side by side", "[exchange][ui]") {
    Fixture f;
    CHECK(f.title() == QStringLiteral("2 conflicts to decide"));
    CHECK(f.five->find<QPushButton>("chooseValue1")->text() == QStringLiteral("Keep this one"));
    CHECK(f.five->find<QPushButton>("chooseValue2")->text() == QStringLiteral("Take this one"));
    CHECK_FALSE(f.five->find<Label>("conflictBase")->text().isEmpty());
}

TEST_CASE("a digit leads to a value, and Space decides, which cannot be undone", "[exchange][ui]") {
    Fixture f;
    const std::string waiting = f.waiting();
    REQUIRE_FALSE(waiting.empty());
    f.key(Qt::Key_2);
    CHECK(f.open() == 2); // a digit only leads to the value
    QTest::keyClick(f.five->find<QPushButton>("chooseValue2"), Qt::Key_Space);
    f.five->settle();
    CHECK(f.open() == 1);
    CHECK(f.title() == QStringLiteral("1 conflict to decide"));
    CHECK(f.five->person(waiting).nativeName == waiting);
    CHECK_FALSE(f.five->workspace().undoable());
}

TEST_CASE("Tab leads from the list to the values that are offered, then to the field for another", "[exchange][ui]") {
    Fixture f;
    const auto after = [](QWidget* from) {
        QWidget* next = from->nextInFocusChain();
        while (next != from && (!next->isVisible() || !next->isEnabled() || !(next->focusPolicy() & Qt::TabFocus)))
            next = next->nextInFocusChain();
        return next;
    };
    for (int row = 0; row < 2; ++row) {
        f.list()->setCurrentIndex(f.list()->model()->index(row, 0));
        f.five->settle();
        QWidget* first = after(f.list());
        CHECK(first->objectName() == QStringLiteral("chooseValue1"));
        CHECK(after(first)->objectName() == QStringLiteral("chooseValue2"));
        CHECK(after(after(first))->objectName() == QStringLiteral("anotherValue"));
    }
}

TEST_CASE("another value that the form would refuse is refused in place, and nothing is decided", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    wards.five->setPhone("李强", "13900000005");
    wards.six->setPhone("李强", "13900000006");
    ExchangePc& pc = *wards.five;
    pc.take(wards.six->write("news.preceptor-bundle", false));
    pc.showPage();
    pc.page()->open({PageId::Exchange, QStringLiteral("conflicts"), 0, {}});
    pc.settle();
    pc.find<FilterChip>("conflictsWhich")->setCurrent(QStringLiteral("settled"));
    Q_EMIT pc.find<FilterChip>("conflictsWhich")->changed(QStringLiteral("settled"));
    pc.find<QLineEdit>("anotherValue")->setText(QStringLiteral("abc"));
    pc.press("takeAnother");
    CHECK_FALSE(pc.find<Label>("anotherIssue")->isHidden());
    CHECK(pc.phone("李强") != "abc");
    CHECK(pc.workspace().conflicts().list().size() == 1);
}

TEST_CASE("many conflicts are decided at once by site", "[exchange][ui]") {
    Fixture f;
    f.list()->selectAll();
    f.five->settle();
    CHECK(f.five->find<Label>("manyTitle")->text() == QStringLiteral("2 conflicts chosen"));
    f.five->press("takeSite_Ward 6");
    CHECK(f.open() == 2); // asked first
    CHECK(f.five->find<Label>("manyQuestion")->text().contains(QStringLiteral("cannot be undone")));
    f.five->press("decideMany");
    CHECK(f.open() == 0);
    CHECK(f.five->phone("王秀英六").empty()); // found under the name Ward 6 gave
    CHECK(f.five->phone("李强六").empty());
}

TEST_CASE("another value is typed", "[exchange][ui]") {
    Fixture f;
    f.key(Qt::Key_Return);
    auto* field = f.five->find<QLineEdit>("anotherValue");
    field->setText(QStringLiteral("王秀英八"));
    f.five->press("takeAnother");
    CHECK(f.open() == 1);
}

TEST_CASE("a person in whom two values wait is marked in the list and leads to the decision",
          "[exchange][people][ui]") {
    Fixture f;
    const PersonId person = f.five->person("李强").id;
    const PageContext context{f.five->workspace(), f.five->runner, f.five->files, f.five->navigator};
    PeoplePage people(context);
    people.show();
    people.retranslate();
    people.reload(nullptr);
    const QAbstractItemModel* list = people.findChild<QTableView*>(QStringLiteral("peopleTable"))->model();
    for (int row = 0; row < list->rowCount(); ++row)
        CHECK(list->index(row, 5).data().toString() == QStringLiteral("to decide"));
    people.open({PageId::People, QStringLiteral("person"), person.value, {}});
    auto* decide = people.findChild<QPushButton*>(QStringLiteral("decideHere"));
    REQUIRE(decide->isVisibleTo(&people));
    QTest::mouseClick(decide, Qt::LeftButton);
    const Destination to = f.five->navigator.visits.last();
    CHECK(to.page == PageId::Exchange);
    f.five->page()->open(to);
    f.five->settle();
    CHECK(f.detailTitle().startsWith(QStringLiteral("李强")));
    f.five->press("chooseValue1");
    people.reload(nullptr);
    people.open({PageId::People, QStringLiteral("person"), person.value, {}});
    CHECK_FALSE(decide->isVisibleTo(&people));
}

TEST_CASE("an empty list says so and leads back", "[exchange][ui]") {
    TwoWards wards;
    wards.five->showPage();
    wards.five->page()->open({PageId::Exchange, QStringLiteral("conflicts"), 0, {}});
    wards.five->settle();
    bool found = false;
    for (const auto* each : wards.five->page()->findChildren<Label*>())
        found = found || (each->isVisible() && each->text() == QStringLiteral("Nothing to decide"));
    CHECK(found);
}

TEST_CASE("a record deleted here and edited there is kept or deleted by a person", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    wards.six->setPhone("李强", "13900000001");
    wards.five->erase("李强");
    wards.five->take(wards.six->write("news.preceptor-bundle", false));
    ExchangePc& pc = *wards.five;
    pc.showPage();
    pc.page()->open({PageId::Exchange, QStringLiteral("conflicts"), 0, {}});
    pc.settle();
    QPushButton* keep = nullptr;
    for (const char* name : {"chooseValue1", "chooseValue2"})
        if (auto* each = pc.find<QPushButton>(name); each && each->text() == QStringLiteral("Keep the record"))
            keep = each;
    REQUIRE(keep);
    keep->click();
    pc.settle();
    CHECK(pc.workspace().conflicts().openCount() == 0);
    CHECK(pc.phone("李强") == "13900000001");
}
