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

QByteArray printed(std::vector<PaperPart> parts, const QString& title = QStringLiteral("Title")) {
    const test::TempDir dir;
    const QString path = QString::fromStdString((dir / "parts.pdf").string());
    printToPdf(path, QStringLiteral("Parts"), partPages({{}, title, {}, {}}, std::move(parts)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

qsizetype pagesOf(std::vector<PaperPart> parts) {
    const QByteArray pdf = printed(std::move(parts));
    return pdf.count("/Type /Page") - pdf.count("/Type /Pages");
}

// What each page with words on it is painted from.
QList<QByteArray> pageTexts(const QByteArray& pdf) {
    QList<QByteArray> pages;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        const qsizetype begin = at + 7;
        const QByteArray packed = pdf.mid(begin, pdf.indexOf("endstream", begin) - begin);
        const QByteArray length("\0\x10\0\0", 4); // of the unpacked, as Qt wants it: an estimate
        const QByteArray page = qUncompress(length + packed);
        if (page.contains(" Tf")) pages << page;
    }
    return pages;
}

// How often something is written on each page.
QList<qsizetype> textsOf(const QByteArray& pdf) {
    QList<qsizetype> counts;
    for (const QByteArray& page : pageTexts(pdf)) counts << page.count(" Tf");
    return counts;
}

QString words(int n) { return QStringLiteral("word ").repeated(n); }

} // namespace

TEST_CASE("a text longer than a page is printed whole", "[ui][paper]") {
    CHECK(pagesOf({{words(50), face::kBody}}) == 1);
    const qsizetype long_ = pagesOf({{words(3000), face::kBody}});
    CHECK(long_ > 2);
    CHECK(pagesOf({{words(6000), face::kBody}}) >= 2 * long_ - 1);
}

TEST_CASE("the pages behind the first say what they are of, and all of several have a number", "[ui][paper]") {
    const std::vector<PaperPart> long_(120, PaperPart{words(5), face::kBody});
    const auto named = textsOf(printed(long_));
    const auto nameless = textsOf(printed(long_, {}));
    REQUIRE(named.size() > 2);
    REQUIRE(nameless.size() == named.size());
    for (qsizetype page = 1; page < named.size(); ++page) CHECK(named[page] > nameless[page]);
    CHECK(textsOf(printed({{words(5), face::kBody}})).size() == 1);
}

TEST_CASE("text is broken into lines without losing a letter", "[ui][paper]") {
    QPdfWriter device(QStringLiteral("/dev/null"));
    const Paper paper(device);
    const QString text = words(200) + QStringLiteral("\n\n") + QString(300, QChar(0x75DB));
    QString together = paper.wrapped(100, text, face::kBody).join(QString());
    CHECK(together.remove(QLatin1Char('\n')) == QString(text).remove(QLatin1Char('\n')));
}

TEST_CASE("the same words in the same letters are written alike, cut where their box ends", "[ui][paper]") {
    const auto on = [](double wide, const std::vector<PaperFace>& faces, const QString& text) {
        const test::TempDir dir;
        const QString path = QString::fromStdString((dir / "words.pdf").string());
        {
            QPdfWriter device(path);
            Paper paper(device);
            for (const PaperFace& face : faces) {
                paper.text({0, 0, wide, 10}, text, face);
                paper.newPage();
            }
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return pageTexts(file.readAll());
    };
    const auto alike = on(100, {face::kBody, face::kTitle, face::kBody}, QStringLiteral("Palliative care"));
    REQUIRE(alike.size() == 3);
    CHECK(alike[0] == alike[2]);
    CHECK(alike[0] != alike[1]);
    const auto narrow = on(12, {face::kBody}, QStringLiteral("Palliative care"));
    REQUIRE(narrow.size() == 1);
    CHECK(narrow[0].size() < alike[0].size());
    CHECK(on(100, {face::kBody}, QStringLiteral("Palliative\ncare")) ==
          on(100, {face::kBody}, QStringLiteral("Palliative care")));
}
