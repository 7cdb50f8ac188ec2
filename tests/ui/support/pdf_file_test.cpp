// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pdf_file.h"

#include "core/services/audit_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "ui/text/convert.h"

#include <QFile>
#include <QPrinter>

using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

const preceptor::AuditNote kAct{.act = preceptor::AuditAct::PaperWritten, .table = "session", .count = 1};

void oneLine(Paper& paper) { paper.text({0, 0, 60, 8}, QStringLiteral("One line")); }

} // namespace

TEST_CASE("a PDF is written where the person said, and nothing is said of one who changed her mind", "[ui][paper]") {
    PageHarness harness;
    const preceptor::test::TempDir dir;
    const QString path = pathToQt(dir / "a.pdf");
    harness.files.willAnswer(path);
    CHECK(savePdf(harness.context(), nullptr, QStringLiteral("a.pdf"), QStringLiteral("A"), oneLine, kAct) == path);
    CHECK(QFile::exists(path));
    CHECK(savePdf(harness.context(), nullptr, QStringLiteral("a.pdf"), QStringLiteral("A"), oneLine, kAct).isEmpty());
    CHECK(harness.notices.toasts.isEmpty());
    CHECK(harness.build.workspace().audit().count({.action = "paper_written"}) == 1);
}

TEST_CASE("a PDF that cannot be written is told in words, and none is left half written", "[ui][paper]") {
    PageHarness harness;
    const preceptor::test::TempDir dir;
    harness.files.willAnswer(pathToQt(dir / "gone" / "a.pdf"));
    CHECK(savePdf(harness.context(), nullptr, QStringLiteral("a.pdf"), QStringLiteral("A"), oneLine, kAct).isEmpty());
    CHECK(harness.notices.toasts.size() + harness.notices.stops.size() == 1);
    CHECK(std::filesystem::is_empty(dir.path()));
}

TEST_CASE("a PDF for which the disk has no room, or a printer that takes nothing, is not taken for printed",
          "[ui][paper]") {
    const preceptor::test::TempDir dir;
    CHECK(printToPdf(pathToQt(dir / "a.pdf"), QStringLiteral("A"), oneLine));
    CHECK_FALSE(printToPdf(QStringLiteral("/dev/full"), QStringLiteral("A"), oneLine));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pathToQt(dir / "b.pdf"));
    CHECK(printPages(printer, oneLine));
    printer.setOutputFileName(QStringLiteral("/dev/full"));
    CHECK_FALSE(printPages(printer, oneLine));
    printer.setOutputFileName(pathToQt(dir / "gone" / "b.pdf"));
    CHECK_FALSE(printPages(printer, oneLine));
}
