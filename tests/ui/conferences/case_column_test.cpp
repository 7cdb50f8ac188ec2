// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/case_column.h"

#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/register_service.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "ui/support/choice_field.h"
#include "ui/support/unsent_forms.h"
#include "ui/support/write_guard.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct OneCase {
    PageHarness harness;
    CaseId id = test::submittedCase(harness.build.workspace(), test::sampleDraft(harness.build.institution("Haidian")));
    CaseColumn form{harness.context()};

    Session session = conference();

    Session conference() {
        harness.build.series({}, 1);
        return harness.build.workspace().conferences().sessions().front().session;
    }
    OneCase() {
        form.setCases({detail()}, session);
        form.retranslate();
        form.show();
    }
    CaseDetail detail() { return *harness.build.workspace().cases().detail(id); }
    void type(const char* input, const QString& words) {
        auto* line = form.findChild<QLineEdit*>(QString::fromLatin1(input));
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("what comes of a case is a line and Enter each", "[conferences][case][ui]") {
    OneCase f;
    f.form.findChild<CodeCombo*>()->setCode("education");
    f.type("new_recommendation", QStringLiteral("Teach the daughter"));
    f.type("new_recommendation", QStringLiteral("Call in a week"));
    f.type("new_learning_point", QStringLiteral("Ask first"));
    f.type("new_action", QStringLiteral("Send the table"));
    const CaseDetail detail = f.detail();
    CHECK(detail.recommendations.size() == 2);
    CHECK(detail.learningPoints.size() == 1);
    CHECK(detail.actions.size() == 1);
    CHECK(f.form.findChild<QLineEdit*>(QStringLiteral("new_action"))->text().isEmpty());
    CHECK(test::namelessControls(&f.form) == QStringList());
}

TEST_CASE(
    "a line beside a case that waits for Enter is kept when it is locked, and nothing is typed there to be read only",
    "[conferences][case][ui][guard]") {
    OneCase f;
    auto* line = f.form.findChild<QLineEdit*>(QStringLiteral("new_learning_point"));
    QTest::keyClicks(line, QStringLiteral("Ask first"));
    const auto unsent = unsentForms(&f.form);
    REQUIRE(unsent.size() == 1);
    CHECK(unsent.front().fields.front().words == "Ask first");
    WriteGuard guard(&f.form);
    guard.setReason(QStringLiteral("Reading only"));
    CHECK_FALSE(line->isEnabled());
    CHECK(line->toolTip() == QStringLiteral("Reading only"));
}

TEST_CASE("a line that tells who somebody is stays in its field and is told", "[conferences][case][ui][privacy]") {
    OneCase f;
    f.type("new_learning_point", QStringLiteral("Call 13800138000"));
    CHECK(f.detail().learningPoints.empty());
    CHECK(f.form.findChild<QLineEdit*>(QStringLiteral("new_learning_point"))->text() ==
          QStringLiteral("Call 13800138000"));
    CHECK(f.form.findChild<QLineEdit*>(QStringLiteral("lineReason")) != nullptr);
}

TEST_CASE("a line that identifies nobody is kept once it is said why", "[conferences][case][ui][privacy]") {
    OneCase f;
    f.type("new_learning_point", QStringLiteral("Call the help line 13800138000"));
    REQUIRE(f.detail().learningPoints.empty());
    QLineEdit* reason = nullptr;
    for (auto* line : f.form.findChildren<QLineEdit*>(QStringLiteral("lineReason")))
        if (line->isVisible()) reason = line;
    REQUIRE(reason != nullptr);
    QTest::keyClick(reason, Qt::Key_Return); // nothing said: nothing kept
    CHECK(f.detail().learningPoints.empty());
    QTest::keyClicks(reason, QStringLiteral("A public help line"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(f.detail().learningPoints.size() == 1);
    CHECK(f.detail().overrides.front().reason == "A public help line");
    CHECK_FALSE(reason->isVisible());
    f.type("new_learning_point", QStringLiteral("And not 13912345678"));
    CHECK(f.detail().learningPoints.size() == 1);
}

TEST_CASE("an action has its day, two weeks on if none is said, and whoever it is given to",
          "[conferences][case][ui]") {
    OneCase f;
    const PersonId person = f.harness.build.person("Wang Fang", "Wang Fang");
    f.type("new_action", QStringLiteral("Send the table"));
    const Register& reg = *findRegister("action");
    auto actions = f.detail().actions;
    REQUIRE(actions.size() == 1);
    CHECK(actions[0].values[*reg.placeOf("due_on")] == FieldValue(f.session.plannedOn.plusDays(14).iso()));
    QTest::keyClicks(f.form.findChild<QLineEdit*>(QStringLiteral("new_action")), QStringLiteral("Call the home team"));
    CHECK(f.form.findChild<DateEdit*>(QStringLiteral("action_due"))->isVisibleTo(&f.form));
    f.form.findChild<ChoiceField*>(QStringLiteral("action_owner"))
        ->setChoice(person.value, QStringLiteral("Wang Fang"));
    QTest::keyClick(f.form.findChild<QLineEdit*>(QStringLiteral("new_action")), Qt::Key_Return);
    actions = f.detail().actions;
    REQUIRE(actions.size() == 2);
    CHECK(actions[1].values[*reg.placeOf("owner_id")] == FieldValue(person.value));
    CHECK_FALSE(f.form.findChild<DateEdit*>(QStringLiteral("action_due"))->isVisibleTo(&f.form));
}

TEST_CASE("what is learned and agreed at a conference without a case is the conference's", "[conferences][ui]") {
    OneCase f;
    f.form.setCases({}, f.session);
    CHECK_FALSE(f.form.findChild<QLineEdit*>(QStringLiteral("new_recommendation"))->isVisibleTo(&f.form));
    f.type("new_learning_point", QStringLiteral("Ask first"));
    f.type("new_action", QStringLiteral("Send the table"));
    auto& registers = f.harness.build.workspace().registers();
    for (const char* table : {"learning_point", "action"}) {
        const auto rows = registers.list(table, {{"session_id", std::to_string(f.session.id.value)}});
        REQUIRE(rows);
        CHECK(rows->size() == 1);
    }
    CHECK(f.detail().actions.empty());
}
