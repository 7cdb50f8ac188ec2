// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_view.h"

#include "core/base/atomic_file.h"
#include "core/services/audit_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "ui/settings/audit_table_model.h"
#include "ui/text/audit_words.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

struct TrailScene {
    test::PageHarness harness;
    std::unique_ptr<AuditView> view;

    TrailScene() {
        PersonDraft draft;
        draft.values.nativeName = "Wang Fang";
        workspace().setOperatorName("Li Na");
        REQUIRE(workspace().people().addPerson(draft));
        REQUIRE(workspace().undo());
        workspace().setOperatorName("Awa Diop");
        REQUIRE(workspace().redo());
        view = std::make_unique<AuditView>(harness.context());
        view->resize(1100, 600);
        view->retranslate();
        view->reload();
        view->show();
    }
    Workspace& workspace() { return harness.build.workspace(); }
    template <class W>
    W* child(const char* name) {
        auto* found = view->findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QString cell(int row, AuditTableModel::Column column) {
        return child<TableView>("auditTrail")->model()->index(row, static_cast<int>(column)).data().toString();
    }
    int rows() { return child<TableView>("auditTrail")->model()->rowCount(); }
};

} // namespace

TEST_CASE("the trail says who did what, the newest first, and that it is whole", "[ui][audit]") {
    TrailScene s;
    CHECK(s.cell(0, AuditTableModel::Column::Act) == QStringLiteral("Done again"));
    CHECK(s.cell(0, AuditTableModel::Column::Who) == QStringLiteral("Awa Diop"));
    CHECK(s.cell(0, AuditTableModel::Column::Details) == QStringLiteral("add a person"));
    CHECK(s.cell(1, AuditTableModel::Column::Act) == QStringLiteral("Undone"));
    CHECK(s.child<QLabel>("auditState")->text().startsWith(QLatin1String("Nothing is missing")));
    CHECK(test::namelessControls(s.view.get()).join(QLatin1Char('\n')) == QString());
}

TEST_CASE("the trail is narrowed by act, person and days", "[ui][audit]") {
    TrailScene s;
    const int all = s.rows();
    auto* person = s.child<CodeCombo>("auditPerson");
    person->setCurrentIndex(person->findText(QStringLiteral("Li Na")));
    Q_EMIT person->codeChanged();
    CHECK(s.rows() < all);
    CHECK(s.rows() >= 1);
    person->setCurrentIndex(0);
    auto* action = s.child<CodeCombo>("auditAction");
    action->setCode("redone");
    Q_EMIT action->codeChanged();
    CHECK(s.rows() == 1);
    action->setCode("");
    auto* until = s.child<DateEdit>("auditTo");
    until->setDate(QDate(2001, 1, 1));
    Q_EMIT until->dateChanged();
    CHECK(s.rows() == 0);
    CHECK(s.child<QLabel>("auditShown")->text() == QStringLiteral("0 entries"));
}

TEST_CASE("what is shown of the trail is saved as CSV in words, and that is kept", "[ui][audit]") {
    TrailScene s;
    const test::TempDir dir;
    s.harness.files.willAnswer(pathToQt(dir / "trail.csv"));
    auto* action = s.child<CodeCombo>("auditAction");
    action->setCode("undone");
    Q_EMIT action->codeChanged();
    s.child<QPushButton>("saveAuditTrail")->click();
    const std::string text = *readFile(dir / "trail.csv");
    CHECK(text.find("What was done") != std::string::npos);
    CHECK(text.find("Undone") != std::string::npos);
    CHECK(text.find("Done again") == std::string::npos);
    CHECK(s.workspace().audit().count({.action = "trail_written"}) == 1);
    REQUIRE(s.harness.notices.toasts.size() == 1);
    CHECK(s.harness.notices.toasts[0].sentence == QStringLiteral("1 entry saved. Level: Full, with names"));
}

TEST_CASE("a broken trail is told in one sentence that names the place", "[ui][audit]") {
    TrailScene s;
    s.workspace().unit().db().execute("INSERT INTO audit_entry SELECT id + 1, replica, epoch, seq + 7, previous, at, "
                                      "operator, holder, action, subject_table, subject_id, subjects, detail, "
                                      "before_hash, after_hash, witness, app_version, entry_hash, 0, _clock "
                                      "FROM audit_entry ORDER BY seq LIMIT 1");
    s.view->reload();
    const QString state = s.child<QLabel>("auditState")->text();
    CHECK(state.contains(QLatin1String("is broken at entry 8: it is not what was written.")));
}

TEST_CASE("every act and every fault has words", "[ui][audit]") {
    for (const AuditAct act : allAuditActs()) {
        INFO(codeOf(act));
        CHECK(auditActOf(codeOf(act)) == act);
        CHECK_FALSE(auditActText(std::string(codeOf(act))).isEmpty());
        CHECK(auditActText(std::string(codeOf(act))) != toQt(std::string(codeOf(act))));
    }
    CHECK(auditActText("of_a_newer_program") == QStringLiteral("of_a_newer_program"));
    for (int fault = 0; fault <= static_cast<int>(AuditFault::Unguarded); ++fault) {
        const QString words = auditSentence({static_cast<AuditFault>(fault), 1, "aa", 1, 2, "bb"}, {});
        CHECK_FALSE(words.contains(QLatin1String(": .")));
        CHECK_FALSE(words.isEmpty());
    }
}

TEST_CASE("the details of an act are words, and codes that say nothing are left out", "[ui][audit]") {
    AuditNames names;
    names.places["0123456789abcdef0123456789abcdef"] = {"Ward 5", "PC 2", false};
    names.holders["ff"] = "Li Na";
    AuditEntry entry;
    entry.detail = "news to:0123456789abcdef0123456789abcdef key:ab";
    CHECK(auditDetailText(entry, names) == QStringLiteral("for Ward 5 · PC 2"));
    entry.detail = "holder:ff role:viewer";
    CHECK(auditDetailText(entry, names) == QStringLiteral("Li Na, as viewer"));
    entry.detail = "report:people_trained level:aggregate";
    CHECK(auditDetailText(entry, names).contains(QLatin1String("Aggregate figures")));
    CHECK(auditPlaceText("99", names) == QStringLiteral("PC 99"));
}
