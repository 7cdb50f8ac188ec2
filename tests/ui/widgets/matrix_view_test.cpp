// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_view.h"

#include "tests/support/catch.h"
#include "ui/widgets/matrix_header.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace preceptor::ui;

namespace {

constexpr int kModules = 24;

class Cells final : public QAbstractTableModel {
public:
    explicit Cells(int rows, int modules = kModules) : m_rows(rows), m_modules(modules) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2 + m_modules; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole && index.column() == 0) return QStringLiteral("Person %1").arg(index.row());
        if (role == matrix::ShareRole && index.column() == 1) return double(index.row() % 101);
        if (role == matrix::StateRole) return (index.row() + index.column()) % 5;
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::DisplayRole) return QString::number(section);
        if (role == matrix::TitleRole) return QStringLiteral("Title %1").arg(section);
        if (role == matrix::GroupRole) return section < 2 ? 0 : (section - 2) / 6 + 1;
        if (role == matrix::ColumnShareRole) return 40.0;
        return {};
    }

private:
    int m_rows;
    int m_modules;
};

struct Fixture {
    Cells cells;
    MatrixView view;

    explicit Fixture(int rows, QSize size = {1150, 560}, int modules = kModules) : cells(rows, modules) {
        view.setFrozenColumns({{174, 250}, {104, 160}});
        view.setModel(&cells);
        view.resize(size);
        view.show();
        QApplication::processEvents();
        view.setFocus();
    }
};

} // namespace

TEST_CASE("the test's own matrix model keeps the rules of models", "[ui][widgets]") {
    Cells cells(40);
    const QAbstractItemModelTester tester(&cells, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(cells.rowCount() == 40);
}

TEST_CASE("24 module columns fit beside the frozen ones without scrolling sideways", "[ui][widgets]") {
    Fixture f(40);
    CHECK(f.view.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("the frozen columns follow the rows of the table", "[ui][widgets]") {
    Fixture f(2000);
    auto* frozen = f.view.findChild<QTableView*>();
    REQUIRE(frozen);
    f.view.verticalScrollBar()->setValue(777);
    CHECK(frozen->verticalScrollBar()->value() == 777);
    CHECK(frozen->isColumnHidden(2));
    CHECK_FALSE(frozen->isColumnHidden(1));
}

TEST_CASE("keys of the matrix ask for a state of the selection", "[ui][widgets]") {
    Fixture f(40);
    QSignalSpy asked(&f.view, &MatrixView::stateRequested);
    QSignalSpy opened(&f.view, &MatrixView::opened);
    f.view.setCurrentIndex(f.cells.index(3, 5));
    for (const auto key : {Qt::Key_Space, Qt::Key_Backspace, Qt::Key_E}) QTest::keyClick(&f.view, key);
    REQUIRE(asked.size() == 3);
    CHECK(asked[0][0].value<CellState>() == CellState::Complete);
    CHECK(asked[1][0].value<CellState>() == CellState::NotStarted);
    CHECK(asked[2][0].value<CellState>() == CellState::Exempt);
    QTest::keyClick(&f.view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toModelIndex() == f.cells.index(3, 5));
}

TEST_CASE("a repaint costs the same for forty rows and for a hundred thousand", "[ui][widgets]") {
    const auto visible = [](int rows) {
        Fixture f(rows, {1900, 1000});
        int painted = 0;
        for (int row = 0; row < rows && f.view.rowViewportPosition(row) < f.view.viewport()->height(); ++row) ++painted;
        return painted;
    };
    CHECK(visible(100'000) == visible(2'000));
}

TEST_CASE("few columns take all the room and show their titles, many show their numbers", "[ui][widgets]") {
    Fixture many(3);
    CHECK(static_cast<MatrixHeader*>(many.view.horizontalHeader())->heading(2) == QStringLiteral("2"));
    Fixture few(3, {1150, 560}, 5);
    const auto* header = static_cast<MatrixHeader*>(few.view.horizontalHeader());
    CHECK(header->heading(2) == QStringLiteral("Title 2"));
    CHECK(header->length() == few.view.viewport()->width());
}
