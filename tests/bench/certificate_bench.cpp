// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates into one PDF, a page each, against QPdfWriter drawing the same frame, lines, texts and each its own QR
// code, made before, with fonts that are ready; the target is at most 1.5x. What is ours beside the drawing: reading
// the statement, wording it in the learner's language, fitting the name, and the code itself. Told beside it: the same
// where the other side makes the codes too, which is the whole job. Usage: certificate_bench [certificates]
#include "core/base/spare_memory.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/temp_dir.h"
#include "ui/curriculum/certificate_paper.h"
#include "ui/style/tokens.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QPdfWriter>

#include <cstdlib>
#include <functional>
#include <iterator>

using namespace preceptor;
using preceptor::bench::bestOf;
using preceptor::bench::secondsOf;

namespace {

constexpr int kRuns = 9;
const char* const kLanguages[] = {"zh", "en", "vi", "fr"};

struct Word {
    QRectF box;
    QString text;
    QFont font;
};

// Nobody is called like another, as in a real list.
std::string givenName(int index) {
    static constexpr const char* kNames[] = {" An",    " Bình", " Chi",  " Dung", " Hà",   " Hoa",   " Lan", " Linh",
                                             " Mai",   " Minh", " Nam",  " Nga",  " Phúc", " Quang", " Sơn", " Thảo",
                                             " Trang", " Tuấn", " Uyên", " Vân",  " Xuân", " Yến",   " Zoé", " Aimé"};
    constexpr int kMany = static_cast<int>(std::size(kNames));
    return std::string(kNames[index % kMany]) + kNames[index / kMany % kMany];
}

constexpr double kDots = 300 / 25.4;

QFont fontOf(double points, bool bold) {
    QFont font = ui::roleFont(bold ? ui::TextRole::BodyStrong : ui::TextRole::Body);
    font.setPointSizeF(points);
    return font;
}

// The same items as on the paper, in the same sizes.
std::vector<Word> wordsOf(const CertificateStatement& s) {
    std::vector<Word> words;
    const auto add = [&](double top, double points, bool bold, const QString& text) {
        words.push_back({QRectF(16 * kDots, top * kDots, 235 * kDots, 16 * kDots), text, fontOf(points, bold)});
    };
    add(14, 13, true, ui::toQt(s.programme));
    add(27, 32, true, QStringLiteral("Certificate of completion"));
    add(55, 13, false, QStringLiteral("This certifies that"));
    add(65, 34, true, ui::toQt(s.name));
    add(81, 16, false, ui::toQt(s.romanised));
    add(93, 13, false, QStringLiteral("has completed the course"));
    add(103, 21, true, ui::toQt(s.course));
    add(116, 12, false, QStringLiteral("Level: Basic   ·   Hours: 36.5   ·   Completed on 20 November 2026"));
    add(159, 9.5, false, QStringLiteral("For the programme"));
    add(159, 9.5, false, QStringLiteral("Course leader"));
    add(168, 8.5, false, QStringLiteral("Issued on 24 November 2026   ·   Ward 5, Haidian Hospital"));
    add(160, 9.5, true, ui::toQt(s.number));
    add(168, 8.5, false, QStringLiteral("Preceptor checks this code without a network"));
    return words;
}

void drawBare(QPainter& painter, const std::vector<Word>& words, const QImage& code) {
    painter.setPen(QPen(Qt::black, 8));
    painter.drawRect(QRectF(8, 8, 3140, 2110));
    painter.drawRect(QRectF(40, 40, 3080, 2050));
    painter.drawLine(1300, 580, 1820, 580);
    painter.drawLine(190, 1866, 970, 1866);
    painter.drawLine(1110, 1866, 1890, 1866);
    for (const Word& word : words) {
        painter.setFont(word.font);
        painter.drawText(word.box, Qt::AlignCenter, word.text);
    }
    painter.drawImage(QRectF(2590, 1480, 378, 378), code);
}

using CodeOf = std::function<QImage(std::size_t)>;

double bareSeconds(const QString& path, const std::vector<std::vector<Word>>& pages, const CodeOf& codeOf) {
    return secondsOf([&] {
        QPdfWriter writer(path);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15),
                                         QPageLayout::Millimeter));
        writer.setResolution(300);
        QPainter painter(&writer);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0) writer.newPage();
            drawBare(painter, pages[i], codeOf(i));
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    keepSpareMemory(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 500;
    const test::TempDir dir;
    const SiteKeys keys = makeSiteKeys();
    std::vector<Certificate> certificates;
    std::vector<std::vector<Word>> pages;
    std::vector<QImage> codes;
    for (int i = 0; i < count; ++i) {
        const std::string language = kLanguages[i % 4];
        CertificateStatement statement = test::statementFor(language, i + 1);
        statement.name += givenName(i / 4);
        certificates.push_back(test::signedCertificate(statement, language, keys));
        pages.push_back(wordsOf(statement));
        codes.push_back(ui::certificateCode(certificates.back()));
    }
    const QString path = ui::pathToQt(dir / "certificates.pdf");
    const auto ours = [&] {
        return secondsOf([&] {
            ui::printToPdf(path, QStringLiteral("Certificates"), ui::certificatePages(certificates),
                           ui::PaperTurn::Across);
        });
    };
    const auto drawn = bestOf(
        kRuns, [&] { return bareSeconds(path, pages, [&](std::size_t i) { return codes[i]; }); }, ours);
    const CodeOf made = [&](std::size_t i) { return ui::certificateCode(certificates[i]); };
    const auto whole = bestOf(
        kRuns, [&] { return bareSeconds(path, pages, made); }, ours);
    std::printf("%d certificates: %.3f s, QPdfWriter alone %.3f s, making the QR codes too %.3f s: %.2f x\n", count,
                drawn.ours, drawn.base, whole.base, whole.ratio());
    bench::verdict("certificates in one PDF : QPdfWriter drawing the same", std::to_string(count), drawn.ratio(), 1.5);
    return 0;
}
