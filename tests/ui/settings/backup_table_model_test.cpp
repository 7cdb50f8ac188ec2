// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_table_model.h"

#include "tests/support/catch.h"
#include "tests/ui/support/scope.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>

using namespace preceptor;
using namespace preceptor::ui;

TEST_CASE("a backup shows when it was made, then what was found in it", "[ui][backup]") {
    const test::LookScope look;
    BackupTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBackups({{"b.preceptor-backup", *Timestamp::parse("2026-11-24T11:05:00Z"), 1}});
    const auto cell = [&](BackupTableModel::Column column) {
        return model.index(0, static_cast<int>(column)).data().toString();
    };
    CHECK(cell(BackupTableModel::Column::Made) == QStringLiteral("24 Nov 2026 11:05"));
    CHECK(cell(BackupTableModel::Column::People).isEmpty());
    model.setLook(0, {BackupState::Good, {1040, 60}, BackupLoss{12, 2, 0, 0, 0}});
    CHECK(cell(BackupTableModel::Column::State) == QStringLiteral("Checked"));
    CHECK(cell(BackupTableModel::Column::People) == QStringLiteral("1,040"));
    CHECK(cell(BackupTableModel::Column::Since) == QStringLiteral("12"));
    model.setLook(0, {BackupState::Good, {1040, 60}, {}});
    CHECK(cell(BackupTableModel::Column::Since) == QStringLiteral("–"));
    model.setLook(0, {BackupState::Damaged, {}, {}});
    CHECK(cell(BackupTableModel::Column::People).isEmpty());
    const auto state = model.index(0, static_cast<int>(BackupTableModel::Column::State));
    CHECK(state.data(TableView::PillToneRole).toInt() == static_cast<int>(Tone::Bad));
    model.setLook(0, {BackupState::Unreadable, {}, {}});
    CHECK(cell(BackupTableModel::Column::State) == QStringLiteral("Cannot be read now"));
    CHECK(state.data(TableView::PillToneRole).toInt() == static_cast<int>(Tone::Warn));
}
