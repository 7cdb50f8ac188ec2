// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/translation_file.h"
#include "ui/exchange/conflict_list_model.h"
#include "ui/exchange/contact_table_model.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/folder_result_model.h"
#include "ui/exchange/known_matrix_model.h"
#include "ui/exchange/merge_counts_model.h"
#include "ui/exchange/merge_item_model.h"
#include "ui/exchange/receipt_table_model.h"
#include "ui/exchange/site_table_model.h"
#include "ui/text/field_labels.h"
#include "ui/text/record_words.h"
#include "ui/widgets/two_line_delegate.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

constexpr Timestamp kNoon{1'795'521'600'000}; // 2026-11-24T12:00Z

MergeReport report() {
    MergeReport made;
    made.site = "Ward 5";
    made.total = {3, 2, 1, 1};
    made.byTable["person"] = {3, 1, 0, 1};
    made.byTable["attendance"] = {0, 1, 1, 0};
    made.byTable["funder"] = {};
    made.bySite["Ward 5"] = made.total;
    made.items = {{MergeChange::Added, "person", 1, "王秀英", "Ward 5", {}},
                  {MergeChange::Changed, "attendance", 2, "王秀英, 2026-11-24", "Ward 5", {}}};
    return made;
}

Conflict conflict(bool open, const std::string& site) {
    Conflict made{ConflictKind::TwoValues, "person", 1, "phone", "王秀英", open, {}, false, {}};
    made.values = {{std::string("1"), true, "Ward 5", "PC 1", "Li Na", kNoon, "a"},
                   {std::string("2"), false, site, "PC 1", "Wang", kNoon, "b"}};
    return made;
}

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("what a bundle brings is counted by kind, most first, with the sum last", "[exchange][ui]") {
    MergeCountsModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(report(), MergeCountsModel::By::Kind);
    REQUIRE(model.rowCount() == 3);
    CHECK(cell(model, 0, 0) == QStringLiteral("People"));
    CHECK(cell(model, 0, 1) == QStringLiteral("3"));
    CHECK(cell(model, 0, 3) == QStringLiteral("–"));
    CHECK(cell(model, 2, 0) == QStringLiteral("Altogether"));
    CHECK(cell(model, 2, 4) == QStringLiteral("1"));
    model.show(report(), MergeCountsModel::By::Site);
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, 0) == QStringLiteral("Ward 5"));
}

TEST_CASE("the rows of a bundle are narrowed by kind and by change", "[exchange][ui]") {
    MergeItemModel model;
    const QAbstractItemModelTester tester(&model);
    model.setItems(report().items);
    CHECK(model.rowCount() == 2);
    model.narrow("person", std::nullopt);
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, 2) == QStringLiteral("new"));
    model.narrow({}, MergeChange::Changed);
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, 1) == QStringLiteral("Attendance"));
    CHECK(model.titleOf("person", 1) == QStringLiteral("王秀英"));
    CHECK(model.titleOf("person", 2).isEmpty());
}

TEST_CASE("conflicts to decide and those settled by time are apart, and narrowed by site", "[exchange][ui]") {
    ConflictListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setConflicts({conflict(true, "Ward 6"), conflict(true, "Ward 7"), conflict(false, "Ward 6")});
    CHECK(model.rowCount() == 2);
    model.narrow(true, "Ward 7");
    CHECK(model.rowCount() == 1);
    model.narrow(false, {});
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, 0) == QStringLiteral("王秀英"));
    CHECK(model.index(0).data(TwoLineDelegate::SecondLineRole).toString() == QStringLiteral("People · Telephone"));
}

TEST_CASE("sites say what they have, what they lack and how long they are silent", "[exchange][ui]") {
    ExchangeOverview overview;
    overview.sites = {{"a", "Ward 5", "PC 1", true, {}, {}, 10, 0, {}},
                      {"b", "Ward 6", "", false, kNoon, {}, 4, 3, 16},
                      {"c", "Ward 7", "", false, {}, {}, 0, 0, {}}};
    overview.known = {{10, 4, 0}, {7, 4, 0}, {10, 4, 0}};
    SiteTableModel sites;
    const QAbstractItemModelTester sitesTester(&sites);
    overview.sites[1].replicas = {"b", "b2"};
    sites.setSites(overview.sites, {{"a", "b"}, {"b", "b2"}, {"a"}});
    sites.setDuplicates({{"b2"}});
    CHECK(cell(sites, 1, 5) == QStringLiteral("2"));
    CHECK(cell(sites, 1, 6) == QStringLiteral("1"));
    CHECK(cell(sites, 2, 5) == QStringLiteral("none"));
    CHECK(cell(sites, 1, 3) == QStringLiteral("3 changes behind"));
    CHECK(cell(sites, 1, 4) == QStringLiteral("16 days ago"));
    CHECK(cell(sites, 2, 1) == QStringLiteral("never"));
    CHECK(cell(sites, 2, 4) == QStringLiteral("no file yet"));
    overview.sites[2].lastFrom = Timestamp{}; // no clock can have told
    sites.setSites(overview.sites, {});
    CHECK(cell(sites, 2, 1) == QStringLiteral("at an unknown time"));
    CHECK(cell(sites, 2, 4) == QStringLiteral("at an unknown time"));
    KnownMatrixModel matrix;
    const QAbstractItemModelTester matrixTester(&matrix);
    matrix.setOverview(overview);
    REQUIRE(matrix.columnCount() == 4);
    CHECK(cell(matrix, 1, 1) == QStringLiteral("lacks 3"));
    CHECK(cell(matrix, 1, 2) == QStringLiteral("all"));
    CHECK(matrix.index(1, 1).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Ward 6 lacks 3 changes of this PC"));
}

TEST_CASE("receipts, known PCs and the files of a folder are told in words", "[exchange][ui]") {
    ReceiptTableModel receipts;
    const QAbstractItemModelTester receiptsTester(&receipts);
    receipts.setReceipts({{kNoon, "", "a.preceptor-bundle", "h", 7, {}, "Li Na", true},
                          {kNoon, "Ward 6", "b.preceptor-bundle", "h", 7, {3, 0, 0, 1}, "Li Na", false}});
    CHECK(cell(receipts, 0, 2) == QStringLiteral("everyone"));
    CHECK(cell(receipts, 0, 3) == QStringLiteral("7 rows"));
    CHECK(cell(receipts, 1, 3) == QStringLiteral("3 new, 1 conflict"));
    ContactTableModel contacts;
    const QAbstractItemModelTester contactsTester(&contacts);
    contacts.setContacts({{"k", "Ward 6", "PC 1", "1234 5678", ContactState::New, true, kNoon, {}, ""}});
    CHECK(cell(contacts, 0, 2) == QStringLiteral("other key"));
    FolderResultModel files;
    const QAbstractItemModelTester filesTester(&files);
    files.setFiles({{"a.preceptor-bundle", FolderVerdict::Own, {}, {}, ""}});
    CHECK(cell(files, 0, 2) == QStringLiteral("written by this PC"));
}

TEST_CASE("stored values are worded by their column", "[exchange][ui]") {
    const auto nobody = [](std::string_view, std::int64_t) { return QString(); };
    const auto somebody = [](std::string_view table, std::int64_t) { return QString::fromUtf8(table.data(), 6); };
    CHECK(storedText("person", "sex", std::string("female"), nobody) == QStringLiteral("Female"));
    CHECK(storedText("person", "phone", std::monostate(), nobody) == QStringLiteral("(empty)"));
    CHECK(storedText("person", "birth_year", std::int64_t{1980}, nobody) == QStringLiteral("1980"));
    CHECK(storedText("session", "planned_on", std::string("2026-11-24"), nobody) == QStringLiteral("24 Nov 2026"));
    CHECK(storedText("session", "presenter_id", std::int64_t{7}, somebody) == QStringLiteral("person"));
    CHECK(storedText("session", "presenter_id", std::int64_t{7}, nobody) == QStringLiteral("(not in this file)"));
    CHECK(storedText("person", "_deleted", std::int64_t{1}, nobody) == QStringLiteral("yes"));
    CHECK(storedText("adoption", "adopted_on", std::string("2026-11-24"), nobody) == QStringLiteral("24 Nov 2026"));
}

TEST_CASE("every column of the schema that people may see has a caption, every table a name", "[exchange][ui]") {
    QFile schema(test::sourceFolder() + QStringLiteral("/tests/data/golden_schema.sql"));
    REQUIRE(schema.open(QIODevice::ReadOnly));
    static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+) \\((.*?)\\) STRICT"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(QStringLiteral("\\n    ([a-z_]+) "));
    for (auto tables = table.globalMatch(QString::fromUtf8(schema.readAll())); tables.hasNext();) {
        const auto found = tables.next();
        const std::string name = found.captured(1).toStdString();
        if (!found.captured(2).contains(QStringLiteral("_clock"))) continue;
        INFO(name);
        CHECK(recordKind(name) != found.captured(1));
        for (auto columns = column.globalMatch(found.captured(2)); columns.hasNext();) {
            const QString each = columns.next().captured(1);
            if (each == QStringLiteral("id") || each == QStringLiteral("_clock")) continue;
            if (isBookkeeping(each.toStdString()) || each == QStringLiteral("fingerprint")) continue;
            INFO(each.toStdString());
            CHECK(fieldLabel(each.toStdString()) != each);
        }
    }
}
