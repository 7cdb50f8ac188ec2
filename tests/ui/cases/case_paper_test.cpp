// SPDX-License-Identifier: GPL-3.0-or-later
// The letter to the presenter is one page, however much a conference usually leaves.
#include "ui/cases/case_paper.h"

#include "core/services/case_service.h"
#include "core/services/register_service.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "ui/text/convert.h"

#include <QFile>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

TEST_CASE("the letter of a case with all that a full conference leaves is one page", "[ui][case][paper]") {
    PageHarness harness;
    Workspace& file = harness.build.workspace();
    const InstitutionId ward = harness.build.institution("Haidian");
    const CaseId id = test::submittedCase(file, test::sampleDraft(ward, harness.build.person("Margaret Tan")));
    const auto add = [&](const char* table, int lines, const std::string& text, FieldValue third) {
        for (int n = 0; n < lines; ++n) REQUIRE(file.registers().save(table, {}, {id.value, text, third}));
    };
    add("recommendation", 6,
        "Rotate to methadone at two thirds of the equivalent dose over three days, with rescue doses",
        "pharmacological");
    add("learning_point", 3, "Rotation helps more than raising the dose where drowsiness and jerking come together",
        {});
    add("action", 2, "Send the table of equivalent doses to all institutions before the next conference", {});
    const test::TempDir dir;
    const QString path = pathToQt(dir / "letter.pdf");
    const auto detail = file.cases().detail(id);
    REQUIRE(detail);
    REQUIRE(detail->recommendations.size() == 6);
    printToPdf(path, QStringLiteral("Letter"), letterPages(file, *detail));
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.count("/Type /Page") - bytes.count("/Type /Pages") == 1);
}
