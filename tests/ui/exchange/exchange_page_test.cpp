// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_page.h"

#include "core/base/atomic_file.h"
#include "core/services/exchange_service.h"
#include "core/services/people_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/exchange_pc.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::ExchangePc;
using preceptor::test::PageHarness;
using preceptor::test::TwoWards;

namespace {

void typePassphrase(ExchangePc& pc, const char* first, const char* second) {
    pc.find<QLineEdit>("passphrase")->setText(QLatin1String(first));
    pc.find<QLineEdit>("repeat")->setText(QLatin1String(second));
}

void openWith(ExchangePc& pc, const std::filesystem::path& bundle, const char* passphrase) {
    pc.page()->openFile(pathToQt(bundle));
    pc.settle();
    pc.find<QLineEdit>("bundlePassphrase")->setText(QLatin1String(passphrase));
    pc.press("openBundle");
}

QString text(ExchangePc& pc, const char* name) { return pc.find<Label>(name)->text(); }

} // namespace

TEST_CASE("the exchange page of a programme in memory says that no keys are kept", "[exchange][ui]") {
    PageHarness bench;
    bench.show<ExchangePage>();
    CHECK_FALSE(bench.find<Label>("ownFingerprint")->text().isEmpty());
    CHECK_FALSE(bench.find<QLineEdit>("ownSite")->isEnabled());
}

TEST_CASE("every control of the exchange page has a name", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    auto* page = wards.five->showPage();
    CHECK(test::namelessControls(page).join(QLatin1Char('\n')) == QString());
    openWith(*wards.five, wards.six->write("news.preceptor-bundle"), "plum blossom");
    CHECK(test::namelessControls(page).join(QLatin1Char('\n')) == QString());
    page->open({PageId::Exchange, QStringLiteral("conflicts"), 0, {}});
    CHECK(test::namelessControls(page).join(QLatin1Char('\n')) == QString());
}

TEST_CASE("before the first file the page asks which site this is", "[exchange][ui]") {
    TwoWards wards;
    ExchangePc fresh(wards.folder / "fresh", wards.original, {}, wards.clock);
    fresh.showPage();
    typePassphrase(fresh, "plum blossom", "plum blossom");
    fresh.press("writeBundle");
    CHECK(text(fresh, "ownAsked") == QStringLiteral("First say which site this is."));
    fresh.find<QLineEdit>("ownSite")->setText(QStringLiteral("Ward 9"));
    Q_EMIT fresh.find<QLineEdit>("ownSite")->editingFinished();
    CHECK(text(fresh, "ownAsked").isEmpty());
    CHECK(fresh.workspace().exchange().own()->site == "Ward 9");
}

TEST_CASE("a file is written only with a lock, and the passphrase twice", "[exchange][ui]") {
    TwoWards wards;
    ExchangePc& pc = *wards.five;
    pc.showPage();
    pc.press("writeBundle");
    CHECK(text(pc, "writeOutcome") == QStringLiteral("Give a passphrase: the file leaves this PC."));
    typePassphrase(pc, "plum", "plum");
    pc.press("writeBundle");
    CHECK(text(pc, "writeOutcome").startsWith(QStringLiteral("This passphrase is too short.")));
    typePassphrase(pc, "plum blossom", "plum");
    pc.press("writeBundle");
    CHECK(text(pc, "writeOutcome") == QStringLiteral("The two passphrases are not the same."));
    typePassphrase(pc, "plum blossom", "plum blossom");
    pc.files.willAnswer(pathToQt(pc.file("news.preceptor-bundle")));
    pc.press("writeBundle");
    CHECK(std::filesystem::exists(pc.file("news.preceptor-bundle")));
    CHECK(text(pc, "writeOutcome").startsWith(QStringLiteral("news.preceptor-bundle written: ")));
    CHECK(pc.find<QLineEdit>("passphrase")->text().isEmpty());
    CHECK(pc.find<TableView>("receipts")->model()->rowCount() == 1);
}

TEST_CASE("a file is looked into without a change, and its sender compared at first contact", "[exchange][ui]") {
    TwoWards wards;
    wards.six->rename("李强", "李 强");
    const auto bundle = wards.six->write("news.preceptor-bundle");
    ExchangePc& pc = *wards.five;
    pc.showPage();
    const std::string before = pc.digest();
    openWith(pc, bundle, "plum blossom");
    CHECK(text(pc, "previewTitle").startsWith(QStringLiteral("A file of Ward 6 · PC 1: ")));
    CHECK(text(pc, "senderFingerprint") == toQt(wards.six->workspace().exchange().own()->fingerprint));
    CHECK_FALSE(pc.find<Button>("takeBundle")->isEnabled());
    for (const int percent : {100, 130}) { // the question about the sender is seen whole
        useTextPercent(percent);
        pc.page()->resize(1140, 640);
        pc.page()->retranslate();
        pc.settle();
        for (const char* answer : {"trustSender", "distrustSender"}) {
            auto* button = pc.find<Button>(answer);
            CHECK(button->visibleRegion().boundingRect() == button->rect());
            CHECK(button->parentWidget()->rect().contains(button->geometry()));
        }
    }
    useTextPercent(100);
    CHECK(pc.digest() == before);
    CHECK(pc.workspace().exchange().contacts().empty());
    pc.press("trustSender");
    CHECK(pc.find<Button>("takeBundle")->isEnabled());
    CHECK(pc.digest() == before);
    pc.press("takeBundle");
    CHECK(text(pc, "outcomeTitle") == QStringLiteral("The file of Ward 6 · PC 1 is taken up"));
    CHECK(pc.digest() == wards.six->digest());
    CHECK(pc.notices.toasts.isEmpty());
}

TEST_CASE("a changed record is opened to its fields in words", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    wards.six->setPhone("李强", "13900000001");
    ExchangePc& pc = *wards.five;
    pc.showPage();
    openWith(pc, wards.six->write("news.preceptor-bundle", false), "plum blossom");
    auto* items = pc.find<TableView>("bundleItems")->model();
    REQUIRE(items->rowCount() == 1);
    CHECK(items->index(0, 0).data().toString() == QStringLiteral("李强"));
    CHECK(items->index(0, 1).data().toString() == QStringLiteral("People"));
    QStringList words;
    for (const Label* each : pc.find<QWidget>("fieldChanges")->findChildren<Label*>()) words << each->text();
    CHECK(words ==
          QStringList{QStringLiteral("Telephone"), QStringLiteral("before: (empty)"), QStringLiteral("13900000001")});
}

TEST_CASE("a sender that is not trusted is blocked and nothing is taken", "[exchange][ui]") {
    TwoWards wards;
    ExchangePc& pc = *wards.five;
    pc.showPage();
    const std::string before = pc.digest();
    openWith(pc, wards.six->write("news.preceptor-bundle"), "plum blossom");
    pc.press("distrustSender");
    CHECK(pc.digest() == before);
    REQUIRE(pc.workspace().exchange().contacts().size() == 1);
    CHECK(pc.workspace().exchange().contacts().front().state == ContactState::Blocked);
}

TEST_CASE("another key in the place of a trusted one says what to do, and a person decides", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    ExchangePc other(wards.folder / "other", wards.original, "Ward 6", wards.clock);
    ExchangePc& pc = *wards.five;
    pc.showPage();
    openWith(pc, other.write("news.preceptor-bundle"), "plum blossom");
    CHECK(text(pc, "senderAdvice").startsWith(QStringLiteral("This PC signs with another key than before.")));
    CHECK_FALSE(pc.find<Button>("takeBundle")->isEnabled());
    pc.press("trustSender");
    pc.press("takeBundle");
    CHECK(text(pc, "outcomeTitle").contains(QStringLiteral("is taken up")));
}

TEST_CASE("whom only a coordinator may trust, block or retire an editor is told, and has no button for",
          "[exchange][ui][roles]") {
    TwoWards wards;
    wards.meet();
    ExchangePc other(wards.folder / "other", wards.original, "Ward 6", wards.clock);
    ExchangePc& pc = *wards.five;
    pc.workspace().unit().setHolder("aa", HolderRole::Editor);
    pc.showPage();
    auto* contacts = pc.find<TableView>("contacts");
    contacts->setCurrentIndex(contacts->model()->index(0, 0));
    CHECK_FALSE(pc.find<Button>("blockContact")->isEnabled());
    CHECK_FALSE(pc.find<Label>("whoTrusts")->isHidden());
    auto* sites = pc.find<TableView>("sites");
    sites->setCurrentIndex(sites->model()->index(1, 0));
    CHECK_FALSE(pc.find<Button>("retireSite")->isEnabled());
    CHECK_FALSE(pc.find<Label>("whoRetires")->isHidden());

    openWith(pc, other.write("news.preceptor-bundle"), "plum blossom");
    CHECK(text(pc, "senderAdvice").contains(QStringLiteral("Only a coordinator of this file may approve that")));
    CHECK(pc.find<Button>("trustSender")->isHidden());
    CHECK(pc.find<Button>("distrustSender")->isHidden());
    CHECK_FALSE(pc.find<Button>("takeBundle")->isEnabled());
}

TEST_CASE("who may decide is not told that a coordinator must", "[exchange][ui][roles]") {
    TwoWards wards;
    wards.meet();
    ExchangePc& pc = *wards.five;
    pc.workspace().unit().setHolder("aa", HolderRole::Coordinator);
    pc.showPage();
    auto* contacts = pc.find<TableView>("contacts");
    contacts->setCurrentIndex(contacts->model()->index(0, 0));
    CHECK(pc.find<Button>("blockContact")->isEnabled());
    CHECK(pc.find<Label>("whoTrusts")->isHidden());
    CHECK(pc.find<Label>("whoRetires")->isHidden());
}

TEST_CASE("a wrong passphrase is asked for again, in place", "[exchange][ui]") {
    TwoWards wards;
    ExchangePc& pc = *wards.five;
    pc.showPage();
    openWith(pc, wards.six->write("news.preceptor-bundle"), "other words");
    CHECK(pc.find<QLineEdit>("bundlePassphrase")->isVisible());
    CHECK(pc.notices.toasts.isEmpty());
    pc.press("cancelPassphrase");
    CHECK(pc.find<Button>("chooseBundle")->isVisible());
}

TEST_CASE("a file that is cut short is refused in a sentence and changes nothing", "[exchange][ui]") {
    TwoWards wards;
    const auto whole = readFile(wards.six->write("news.preceptor-bundle"));
    REQUIRE(whole);
    const auto half = wards.folder / "half.preceptor-bundle";
    REQUIRE(writeFileAtomically(half, whole->substr(0, whole->size() / 2)));
    ExchangePc& pc = *wards.five;
    pc.showPage();
    const std::string before = pc.digest();
    openWith(pc, half, "plum blossom");
    CHECK(pc.find<Label>("bundleSaid")->isVisible());
    CHECK(text(pc, "bundleSaid").contains(QStringLiteral("half.preceptor-bundle")));
    CHECK(pc.digest() == before);
}

TEST_CASE("a file taken up before says when, and changes nothing", "[exchange][ui]") {
    TwoWards wards;
    const auto bundle = wards.six->write("news.preceptor-bundle");
    ExchangePc& pc = *wards.five;
    pc.take(bundle);
    pc.showPage();
    openWith(pc, bundle, "plum blossom");
    CHECK(text(pc, "bundleSaid").startsWith(QStringLiteral("news.preceptor-bundle was already taken up on ")));
    CHECK(pc.find<Button>("chooseBundle")->isVisible());
}

TEST_CASE("a shared folder takes up the files of the others and gets one of this PC", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    wards.six->setPhone("李强", "13900000001");
    const auto shared = wards.folder / "shared";
    std::filesystem::create_directories(shared);
    std::filesystem::copy_file(wards.six->write("six.preceptor-bundle"), shared / "six.preceptor-bundle");
    REQUIRE(writeFileAtomically(shared / "zz.preceptor-bundle", "nothing"));
    ExchangePc& pc = *wards.five;
    pc.showPage();
    auto* receiver = pc.find<CodeCombo>("receiver");
    receiver->setCode("folder");
    Q_EMIT receiver->codeChanged();
    typePassphrase(pc, "plum blossom", "plum blossom");
    pc.files.willAnswer(pathToQt(shared));
    pc.press("writeBundle");
    CHECK(text(pc, "outcomeTitle") == QStringLiteral("1 file taken up from the folder"));
    CHECK(pc.find<TableView>("folderFiles")->model()->rowCount() == 2);
    CHECK(pc.phone("李强") == "13900000001");
}

TEST_CASE("a silent site is no longer waited for at the press of a button", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    ExchangePc& pc = *wards.five;
    pc.showPage();
    auto* sites = pc.find<TableView>("sites");
    auto* retire = pc.find<QPushButton>("retireSite");
    sites->setCurrentIndex(sites->model()->index(0, 0));
    CHECK_FALSE(retire->isEnabled()); // this PC
    sites->setCurrentIndex(sites->model()->index(1, 0));
    REQUIRE(retire->isEnabled());
    pc.press("retireSite");
    CHECK(sites->model()->index(1, 4).data().toString() == QStringLiteral("not waited for"));
}

TEST_CASE("what one wrote oneself offers nothing to take up", "[exchange][ui]") {
    TwoWards wards;
    ExchangePc& pc = *wards.five;
    pc.showPage();
    openWith(pc, pc.write("own.preceptor-bundle"), "plum blossom");
    CHECK(text(pc, "takePromise") == QStringLiteral("This file was written here. There is nothing to take up."));
    CHECK_FALSE(pc.find<QPushButton>("takeBundle")->isVisible());
}

TEST_CASE("who has what tells how far the other site is", "[exchange][ui]") {
    TwoWards wards;
    wards.meet();
    wards.five->setPhone("李强", "13900000001");
    ExchangePc& pc = *wards.five;
    pc.showPage();
    const auto* sites = pc.find<TableView>("sites")->model();
    REQUIRE(sites->rowCount() == 2); // the PC that made the programme never had a name nor sent a file
    CHECK(sites->index(0, 0).data().toString() == QStringLiteral("Ward 5 · PC 1"));
    CHECK(sites->index(1, 0).data().toString() == QStringLiteral("Ward 6 · PC 1"));
    CHECK(sites->index(1, 3).data().toString().endsWith(QStringLiteral("behind")));
    CHECK(sites->index(1, 4).data().toString() == QStringLiteral("today"));
}
