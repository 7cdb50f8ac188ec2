// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/case_column.h"

#include "core/services/case_service.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "ui/widgets/code_combo.h"

#include <QLineEdit>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct Fixture {
    PageHarness harness;
    CaseId id = test::submittedCase(harness.build.workspace(), test::sampleDraft(harness.build.institution("Haidian")));
    CaseColumn form{harness.context()};

    Fixture() {
        form.setCases({detail()});
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
    Fixture f;
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

TEST_CASE("a line that tells who somebody is stays in its field and is told", "[conferences][case][ui][privacy]") {
    Fixture f;
    f.type("new_learning_point", QStringLiteral("Call 13800138000"));
    CHECK(f.detail().learningPoints.empty());
    CHECK(f.form.findChild<QLineEdit*>(QStringLiteral("new_learning_point"))->text() ==
          QStringLiteral("Call 13800138000"));
    CHECK(f.form.findChild<QLineEdit*>(QStringLiteral("lineReason")) != nullptr);
}

TEST_CASE("a line that identifies nobody is kept once it is said why", "[conferences][case][ui][privacy]") {
    Fixture f;
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
