// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paper_parts.h"

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/qt_printing.h"

#include <QFile>
#include <QPdfWriter>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

qsizetype pagesOf(std::vector<PaperPart> parts) {
    const test::TempDir dir;
    const QString path = QString::fromStdString((dir / "parts.pdf").string());
    printToPdf(path, QStringLiteral("Parts"), partPages({{}, QStringLiteral("Title"), {}, {}}, std::move(parts)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    return pdf.count("/Type /Page") - pdf.count("/Type /Pages");
}

QString words(int n) { return QStringLiteral("word ").repeated(n); }

} // namespace

TEST_CASE("a text longer than a page is printed whole", "[ui][paper]") {
    CHECK(pagesOf({{words(50), face::kBody}}) == 1);
    const qsizetype long_ = pagesOf({{words(3000), face::kBody}});
    CHECK(long_ > 2);
    CHECK(pagesOf({{words(6000), face::kBody}}) >= 2 * long_ - 1);
}

TEST_CASE("text is broken into lines without losing a letter", "[ui][paper]") {
    QPdfWriter device(QStringLiteral("/dev/null"));
    const Paper paper(device);
    const QString text = words(200) + QStringLiteral("\n\n") + QString(300, QChar(0x75DB));
    QString together = paper.wrapped(100, text, face::kBody).join(QString());
    CHECK(together.remove(QLatin1Char('\n')) == QString(text).remove(QLatin1Char('\n')));
}
