// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOption>

using namespace preceptor::ui;

TEST_CASE("a sorted heading has one arrow, beside its words", "[ui][style]") {
    QStandardItemModel people(1, 1);
    people.setHeaderData(0, Qt::Horizontal, QStringLiteral("Name"));
    TableView table;
    table.setModel(&people);
    table.setColumnShares({1});
    table.resize(400, 120);
    auto* header = table.horizontalHeader();
    header->setSortIndicatorShown(true);
    const auto picture = [&](Qt::SortOrder order) {
        header->setSortIndicator(0, order);
        return header->grab().toImage();
    };
    const QImage up = picture(Qt::AscendingOrder);
    const QImage down = picture(Qt::DescendingOrder);
    QRect arrows; // where the two differ
    for (int y = 0; y < up.height(); ++y)
        for (int x = 0; x < up.width(); ++x)
            if (up.pixel(x, y) != down.pixel(x, y)) arrows |= QRect(x, y, 1, 1);
    REQUIRE_FALSE(arrows.isEmpty());
    CHECK(arrows.width() <= 16);
    CHECK(arrows.right() < up.width() / 2);
}

TEST_CASE("a heading by which a table can be sorted has room for its words and the arrow", "[ui][style]") {
    QStandardItemModel people(1, 3);
    for (int column = 0; column < 2; ++column)
        people.setData(people.index(0, column), QString(60, QLatin1Char('w'))); // more than there is room for
    people.setHeaderData(2, Qt::Horizontal, QStringLiteral("Statut actuel"));
    TableView table;
    table.horizontalHeader()->setSortIndicatorShown(true);
    table.setModel(&people);
    table.setColumnShares({50, 45, 5});
    table.resize(600, 120);
    table.show();
    const auto drawn = [&](int width) {
        QStyleOptionHeader heading;
        heading.rect = QRect(0, 0, width, table.horizontalHeader()->height());
        heading.text = QStringLiteral("Statut actuel");
        heading.sortIndicator = QStyleOptionHeader::SortDown;
        QImage picture(heading.rect.size(), QImage::Format_RGB32);
        QPainter painter(&picture);
        table.style()->drawControl(QStyle::CE_Header, &heading, &painter, table.horizontalHeader());
        painter.end();
        return picture.copy(0, 0, table.columnWidth(2), picture.height());
    };
    CHECK(drawn(table.columnWidth(2)) == drawn(400));
    CHECK(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) == table.viewport()->width());
}

TEST_CASE("wrapped words have their room after a sort too", "[ui][style]") {
    QStandardItemModel rows(2, 1);
    rows.setData(rows.index(0, 0), QStringLiteral("b"));
    rows.setData(rows.index(1, 0),
                 QStringLiteral("a text that is longer than the column is wide, so it goes on below"));
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&rows);
    TableView table;
    table.setModel(&sorted);
    table.setWordWrap(true);
    table.setColumnShares({1});
    table.resize(160, 300);
    table.show();
    CHECK(table.rowHeight(1) > table.rowHeight(0));
    sorted.sort(0);
    CHECK(table.rowHeight(0) > table.rowHeight(1));
}
