// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/style/painting.h"
#include "ui/support/background.h"
#include "ui/support/paper.h"
#include "ui/text/convert.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile_view.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <cstdlib>

using namespace preceptor;
using namespace preceptor::ui;

TEST_CASE("a toast says one sentence and its action runs once", "[ui][widgets]") {
    QWidget window;
    window.resize(900, 600);
    window.show();
    Toast toast(&window);
    int undone = 0;
    toast.say({.sentence = QStringLiteral("40 people marked"), .action = QStringLiteral("Undo"), .onAction = [&] {
                   ++undone;
               }});
    CHECK(toast.isVisible());
    CHECK(toast.accessibleName() == QStringLiteral("40 people marked"));
    toast.findChild<QPushButton*>(QStringLiteral("toastAction"))->click();
    CHECK_FALSE(toast.isVisible());
    CHECK(undone == 1);
}

TEST_CASE("a toast lies over nothing that can be pressed", "[ui][widgets]") {
    QWidget window;
    window.resize(900, 600);
    QPushButton centre(QStringLiteral("Merge"), &window);
    centre.setGeometry(400, 540, 120, 34);
    QPushButton right(QStringLiteral("Export"), &window);
    right.setGeometry(640, 540, 240, 34);
    window.show();
    Toast toast(&window);
    const ToastText words{
        .sentence = QStringLiteral("40 people marked"), .action = QStringLiteral("Undo"), .onAction = {}};
    toast.say(words);
    CHECK_FALSE(toast.geometry().intersects(centre.geometry()));
    CHECK_FALSE(toast.geometry().intersects(right.geometry()));
    CHECK(toast.geometry().bottom() > 540); // beside them, not far away
    centre.hide();
    right.hide();
    toast.say(words);
    CHECK(toast.geometry().center().x() == window.rect().center().x());
    TileView tiles(&window);
    tiles.setGeometry(0, 0, 900, 600); // no place left: the usual one
    tiles.show();
    toast.say(words);
    CHECK(toast.geometry().center().x() == window.rect().center().x());
}

TEST_CASE("an error becomes a sentence, a broken world must be read", "[ui][support]") {
    test::RecordingNotices notices;
    ActionRunner runner(notices);
    CHECK_FALSE(runner.run([]() -> Result<int> { return fail(ErrorCode::ReadOnly); }).has_value());
    CHECK(notices.toasts.size() == 1);
    CHECK_FALSE(runner.run([]() -> Result<int> { throw StorageFailure(FailureKind::DiskFull, "x"); }).has_value());
    CHECK(notices.stops.size() == 1);
    CHECK(runner.run([]() -> Result<int> { return 7; }) == 7);
    CHECK(notices.toasts.size() == 1);
}

TEST_CASE("issues that the form shows are not said twice", "[ui][support]") {
    test::RecordingNotices notices;
    ActionRunner runner(notices);
    const auto refuse = []() -> Status { return invalid({{"name", IssueCode::Required, {}}}); };
    std::size_t shown = 0;
    runner.run(refuse, [&](const std::vector<FieldIssue>& issues) { return shown = issues.size(), true; });
    CHECK(shown == 1);
    CHECK(notices.toasts.isEmpty());
    runner.run(refuse, [](const std::vector<FieldIssue>&) { return false; });
    CHECK(notices.toasts.size() == 1);
}

TEST_CASE("work on another thread brings its value back to this one", "[ui][support]") {
    test::RecordingNotices notices;
    ActionRunner runner(notices);
    QObject context;
    std::optional<int> got;
    auto* job = runner.runInBackground(
        &context, [](Progress& progress) -> Result<int> { return progress.report(1, 1), 42; },
        [&](const std::optional<int>& value) { got = value; });
    QSignalSpy finished(job, &BackgroundJob::finished);
    REQUIRE((finished.size() == 1 || finished.wait()));
    CHECK(got == 42);
}

TEST_CASE("a failure on another thread is shown here", "[ui][support]") {
    test::RecordingNotices notices;
    ActionRunner runner(notices);
    QObject context;
    bool called = false;
    auto* job = runner.runInBackground(
        &context, [](Progress&) -> Result<int> { throw StorageFailure(FailureKind::Io, "gone"); },
        [&](const std::optional<int>& value) { called = !value.has_value(); });
    QSignalSpy finished(job, &BackgroundJob::finished);
    REQUIRE((finished.size() == 1 || finished.wait()));
    CHECK(called);
    CHECK(notices.stops.size() == 1);
}

TEST_CASE("charts tell their numbers to those who cannot see them", "[ui][widgets]") {
    LineChart lines;
    lines.setData({QStringLiteral("1 Sep"), QStringLiteral("15 Sep")},
                  {{QStringLiteral("Nurses"), {80.0, std::nullopt}}}, std::nullopt);
    CHECK(lines.accessibleDescription() == QStringLiteral("Nurses, 1 Sep: 80%"));
    BarChart bars;
    bars.setData({{QStringLiteral("Haidian"), 43}}, Target{60, QStringLiteral("Target 60%")});
    CHECK(bars.accessibleDescription() == QStringLiteral("Haidian: 43%"));
}

TEST_CASE("charts paint without values, with one and with many", "[ui][widgets]") {
    QPixmap paper(400, 200);
    QPainter painter(&paper);
    LineChart lines;
    lines.paint(&painter, QRectF(0, 0, 400, 200));
    lines.setData({QStringLiteral("1 Sep")}, {{QStringLiteral("All"), {100.0}}}, Target{80, QStringLiteral("Target")});
    lines.paint(&painter, QRectF(0, 0, 400, 200));
    BarChart bars;
    bars.paint(&painter, QRectF(0, 0, 400, 200));
    bars.setData({{QStringLiteral("A"), 0}, {QStringLiteral("B"), 100}}, std::nullopt);
    bars.paint(&painter, QRectF(0, 0, 400, 200));
    CHECK(lines.accessibleDescription() == QStringLiteral("All, 1 Sep: 100%"));
}

TEST_CASE("forty tiles lie in columns and are asked for by click and Space", "[ui][widgets]") {
    QStandardItemModel people(40, 1);
    TileView view;
    view.setModel(&people);
    view.resize(760, 470);
    view.show();
    QApplication::processEvents();
    CHECK(view.gridSize().width() >= 176);
    QSignalSpy toggled(&view, &TileView::toggled);
    view.setCurrentIndex(people.index(5, 0));
    QTest::keyClick(&view, Qt::Key_Space);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(people.index(2, 0)).center());
    REQUIRE(toggled.size() == 2);
    CHECK(toggled[0][0].toModelIndex().row() == 5);
    CHECK(toggled[1][0].toModelIndex().row() == 2);
}

TEST_CASE("no tile is cut in half, however many there are and however low the view is", "[ui][widgets]") {
    for (const int height : {120, 333, 407, 430, 470})
        for (const int count : {1, 39, 41, 44, 48, 49, 90}) {
            INFO(count << " at " << height);
            QStandardItemModel people(count, 1);
            TileView view;
            view.setModel(&people);
            view.resize(760, height);
            view.show();
            QApplication::processEvents();
            const auto cut = [&] {
                int tiles = 0;
                for (int row = 0; row < count; ++row) {
                    const QRect tile = view.visualRect(people.index(row, 0)).adjusted(0, 0, 0, -5); // a gap below
                    const QRect seen = tile & view.viewport()->rect();
                    if (!seen.isEmpty() && seen.height() < tile.height()) ++tiles;
                }
                return tiles;
            };
            CHECK(cut() == 0);
            CHECK(view.gridSize().height() >= 35);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
            CHECK(cut() == 0);
            CHECK(view.viewport()->rect().contains(view.visualRect(people.index(count - 1, 0)).center()));
        }
}

TEST_CASE("Enter in a table opens the row it is on", "[ui][widgets]") {
    QStandardItemModel rows(5, 2);
    TableView view;
    view.setModel(&rows);
    view.setColumnShares({3, 1});
    view.resize(400, 300);
    view.show();
    QSignalSpy opened(&view, &TableView::opened);
    view.setCurrentIndex(rows.index(3, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toModelIndex().row() == 3);
    CHECK(view.columnWidth(0) > 2 * view.columnWidth(1));
}

TEST_CASE("a column that lacks room for its words takes it from those that have some to spare", "[ui][widgets]") {
    QStandardItemModel rows(3, 4);
    const QString name = QStringLiteral("Peking Union Medical College Hospital");
    TableView view;
    view.setModel(&rows);
    view.setColumnShares({1, 1, 1, 1});
    view.resize(700, 300);
    view.show();
    QApplication::processEvents();
    const int before = view.columnWidth(3);
    rows.removeRows(0, 3);
    rows.appendRow({new QStandardItem(name), new QStandardItem, new QStandardItem, new QStandardItem});
    const int needed = QFontMetrics(roleFont(TextRole::Body)).horizontalAdvance(name);
    CHECK(view.columnWidth(0) > needed);
    CHECK(view.columnWidth(3) < before);
    int all = 0;
    for (int column = 0; column < 4; ++column) all += view.columnWidth(column);
    CHECK(all == view.viewport()->width()); // no bar to scroll sideways
    rows.insertRow(
        0, {new QStandardItem(name), new QStandardItem(name), new QStandardItem(name), new QStandardItem(name)});
    CHECK(std::abs(view.columnWidth(0) - view.columnWidth(3)) <= 4); // nobody has any to spare
}

TEST_CASE("paper is measured in millimetres and pages are counted", "[ui][support]") {
    const test::TempDir folder;
    const QString path = pathToQt(folder / "sheet.pdf");
    int pages = 0;
    printToPdf(path, QStringLiteral("Sheet"), [&](Paper& paper) {
        CHECK(paper.size().width() == Approx(180).margin(1));
        paper.text({0, 0, 80, 8}, QString::fromUtf8("王秀英"), {12, true});
        paper.box({0, 10, 180, 8});
        paper.newPage();
        CHECK(paper.paragraph({0, 0, 60, 100}, QStringLiteral("A long paragraph that has to be broken into lines."),
                              {9, false}) > 4);
        pages = paper.page();
    });
    CHECK(pages == 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));
}
