// SPDX-License-Identifier: GPL-3.0-or-later
// Two wards exchange by real events: a file each way, a conflict decided, and both hold the same in the end.
#include "core/services/check_service.h"
#include "core/services/conflict_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/scope.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/widgets/work_cover.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace fs = std::filesystem;
using namespace preceptor;
using namespace preceptor::ui;

namespace {

const FixedClock kClock{Date::of(2026, 11, 24)};

PersonId makeOriginal(const fs::path& path) {
    auto made = Workspace::create(path, kClock);
    REQUIRE(made);
    PersonDraft draft;
    draft.values.nativeName = "王秀英";
    const auto person = (*made)->people().addPerson(draft);
    REQUIRE(person);
    return *person;
}

void rename(const fs::path& path, const fs::path& state, PersonId who, const std::string& name) {
    auto opened = Workspace::open(path, OpenAs::Editor, kClock, {.operatorName = "Li Na", .stateFolder = state});
    REQUIRE(opened);
    PersonDraft draft;
    draft.values = (*opened)->people().find(who).value();
    draft.values.nativeName = name;
    REQUIRE((*opened)->people().editPerson(who, draft));
}

std::string digestOf(const fs::path& path) {
    auto opened = Workspace::open(path, OpenAs::Reader, kClock);
    REQUIRE(opened);
    return (*opened)->checks().digest();
}

// One ward's window on its own copy of the programme.
struct Ward {
    fs::path folder;
    Preferences preferences;
    ScriptedFileChooser files;
    MainWindow window{kClock, preferences, files};

    explicit Ward(const fs::path& at) : folder(at), preferences(pathToQt(at / "settings.ini")) {}
    fs::path programme() const { return folder / "ours.preceptor"; }
    void open() {
        window.resize(1366, 697);
        REQUIRE(window.openFile(pathToQt(programme())));
        window.show();
        QApplication::setActiveWindow(&window);
        settle();
    }
    // Some rounds on end in which nothing is at work: what one round handles may ask for more in the next.
    void settle() {
        QElapsedTimer patience;
        patience.start();
        for (int quiet = 0; quiet < 5 && patience.elapsed() < 60'000;) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            quiet = window.findChild<WorkCover*>() ? 0 : quiet + 1;
        }
    }
    template <class T>
    T* find(const char* name) {
        T* visible = nullptr;
        for (T* each : window.findChildren<T*>(QLatin1String(name)))
            if (each->isVisible()) visible = each;
        INFO(name);
        REQUIRE(visible);
        return visible;
    }
    void click(const char* button) {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void type(const char* field, const char* words) {
        auto* input = find<QLineEdit>(field);
        input->setFocus();
        QTest::keyClicks(input, QLatin1String(words));
    }
    void goToExchange() {
        QApplication::setActiveWindow(&window);
        int number = 0;
        for (const PageEntry& entry : pageEntries()) {
            if (entry.inRail) ++number;
            if (entry.id == PageId::Exchange) break;
        }
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        settle();
    }
    void nameSite(const char* site) {
        type("ownSite", site);
        QTest::keyClick(find<QLineEdit>("ownSite"), Qt::Key_Return);
        settle();
    }
    fs::path write(const char* name) {
        files.willAnswer(pathToQt(folder / name));
        type("passphrase", "four quiet words");
        type("repeat", "four quiet words");
        click("writeBundle");
        REQUIRE(fs::exists(folder / name));
        return folder / name;
    }
    void take(const fs::path& bundle, bool firstContact) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(pathToQt(bundle))});
        QDragEnterEvent enter(QPoint(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        settle();
        type("bundlePassphrase", "four quiet words");
        click("openBundle");
        if (firstContact) click("trustSender");
        click("takeBundle");
    }
};

} // namespace

TEST_CASE("two wards exchange files, decide a conflict and hold the same in the end", "[journey][ui][exchange]") {
    const test::TempDir folder;
    const test::LookScope look;
    const PersonId who = makeOriginal(folder / "original.preceptor");
    Ward five(folder / "five");
    Ward six(folder / "six");
    for (Ward* ward : {&five, &six}) {
        fs::create_directories(ward->folder);
        fs::copy_file(folder / "original.preceptor", ward->programme());
    }
    // Both change the same name while they know nothing of each other.
    rename(five.programme(), five.folder / "state", who, "王秀英五");
    rename(six.programme(), six.folder / "state", who, "王秀英六");

    five.open();
    five.goToExchange();
    five.nameSite("Ward 5");
    const fs::path first = five.write("first.preceptor-bundle");

    six.open();
    six.goToExchange();
    six.nameSite("Ward 6");
    six.take(first, true);
    six.click("outcomeConflicts");
    auto* conflicts = six.find<QListView>("conflicts");
    REQUIRE(conflicts->model()->rowCount() == 1);
    QTest::keyClick(conflicts, Qt::Key_2);
    QTest::keyClick(six.find<QPushButton>("chooseValue2"), Qt::Key_Return);
    six.settle();
    six.click("emptyPrimary");
    const fs::path answer = six.write("answer.preceptor-bundle");

    five.take(answer, true);
    five.click("outcomeDone");

    CHECK(digestOf(five.programme()) == digestOf(six.programme()));
    auto reader = Workspace::open(five.programme(), OpenAs::Reader, kClock);
    REQUIRE(reader);
    CHECK((*reader)->conflicts().openCount() == 0);
}
