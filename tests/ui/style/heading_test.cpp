// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QImage>
#include <QStandardItemModel>

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
