// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates on paper and on the screen. The PDF is made into a picture by pdftoppm and its QR code read back by
// zxing, as a telephone would.
#include "core/services/certificate_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/storage/programme_repository.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/exchange_pc.h"
#include "tests/ui/support/page_harness.h"
#include "ui/curriculum/certificate_drawer.h"
#include "ui/curriculum/certificate_forms.h"
#include "ui/curriculum/certificate_list_model.h"
#include "ui/curriculum/certificate_paper.h"
#include "ui/curriculum/certificate_view.h"
#include "ui/support/language.h"
#include "ui/support/qr_code.h"
#include "ui/text/convert.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::signedCertificate;
using preceptor::test::statementFor;
using preceptor::test::TempDir;

namespace {

std::string readCode(const QImage& picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    const auto result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? result.text() : std::string();
}

// The pages as a printer of that resolution would set them.
QList<QImage> pagesOf(const std::vector<Certificate>& certificates, const TempDir& dir, int dpi = 300) {
    const QString pdf = pathToQt(dir / "c.pdf");
    printToPdf(pdf, QStringLiteral("Certificates"), certificatePages(certificates), PaperTurn::Across);
    const QString stem = pathToQt(dir / "page");
    QProcess::execute(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dpi), pdf, stem});
    QList<QImage> pages;
    for (const auto& entry : std::filesystem::directory_iterator(dir.path()))
        if (entry.path().extension() == ".png") pages << QImage(pathToQt(entry.path()));
    return pages;
}

// What stands in the codes of the pages, one after the other, seen by a camera that is held over the code alone.
std::vector<std::string> codesOn(const QString& pdf, const TempDir& dir) {
    const auto dots = [](double mm) { return QString::number(qRound(mm / 25.4 * 300)); };
    QProcess::execute(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-x"),
                       dots(228), QStringLiteral("-y"), dots(134), QStringLiteral("-W"), dots(44), QStringLiteral("-H"),
                       dots(43), pdf, pathToQt(dir / "code")});
    std::vector<std::string> codes;
    const QDir folder(pathToQt(dir.path()), QStringLiteral("code*.png"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        codes.push_back(readCode(QImage(folder.filePath(name))));
    return codes;
}

// Without when it was made, and the name that it got by chance.
QByteArray contentsOf(const QString& pdf) {
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray contents;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.contains("Date") && !line.contains("uuid") && !line.startsWith("/ID")) contents += line;
    }
    return contents;
}

// A PC with keys, a class of it, and the drawer over an empty page.
struct SigningPc {
    SigningPc() {
        pc.create("Ward 5");
        Programme programme;
        programme.code = "LCPC";
        programme.nameEn = "Lien Collaborative";
        programme.startOn = Date::of(2026, 1, 1);
        const auto id = ws().unit().transact(Action::EditProgramme, [&](Write& write) -> Result<ProgrammeId> {
            return ProgrammeRepository::insert(write, programme);
        });
        Course course;
        course.code = "BASIC";
        course.title = "Basics";
        CourseVersion version;
        version.effectiveFrom = Date::of(2026, 1, 1);
        Module module;
        module.code = "M1";
        module.title = "One";
        const auto versionId = ws().curriculum().addCourse(course, version, {module}).value();
        cohort =
            ws().curriculum().addCohort({{}, *id, versionId, "Class 1", {}, Date::of(2026, 9, 1), {}, {}, {}}).value();
        host.resize(1154, 640);
        host.show();
        drawer = new CertificateDrawer({ws(), runner, files, navigator}, &host);
    }
    Workspace& ws() { return *pc.workspace; }
    EnrolmentId complete(const std::string& name) {
        const PersonId person = pc.add(name);
        REQUIRE(ws().enrolments().enrol(cohort, std::vector{person}, Date::of(2026, 9, 1)));
        const EnrolmentId id = ws().enrolments().ofPerson(person).front().enrolment.id;
        REQUIRE(ws().enrolments().overrideCompletion(std::vector{id}, CompletionBasis::ManualOverride,
                                                     Date::of(2026, 11, 20), "x"));
        return id;
    }
    template <class Widget>
    Widget* find(const char* name) {
        return drawer->findChild<Widget*>(QString::fromLatin1(name));
    }
    void press(const char* name) {
        QPushButton* inSight = nullptr; // a form that was left may still wait for its end
        for (auto* each : drawer->findChildren<QPushButton*>(QString::fromLatin1(name)))
            if (each->isVisible()) inSight = each;
        REQUIRE(inSight);
        QTest::mouseClick(inSight, Qt::LeftButton);
        QApplication::processEvents();
    }

    test::Pc pc{"one"};
    CohortId cohort;
    test::RecordingNotices notices;
    test::RecordingNavigator navigator;
    ScriptedFileChooser files;
    ActionRunner runner{notices};
    QWidget host;
    CertificateDrawer* drawer = nullptr;
};

} // namespace

TEST_CASE("the code on the paper of every language is read back and genuine", "[certificate][ui]") {
    const SiteKeys keys = makeSiteKeys();
    for (const char* language : {"en", "zh", "vi", "fr"}) {
        INFO(language);
        const TempDir dir;
        const Certificate certificate = signedCertificate(statementFor(language, 7), language, keys);
        const auto pages = pagesOf({certificate}, dir);
        REQUIRE(pages.size() == 1);
        CHECK(pages[0].width() > pages[0].height());
        const std::string code = readCode(pages[0]);
        CHECK(code == CertificateService::codeText(certificate));
        CHECK(isSignedByItsKey(*signedText(code)));
    }
}

TEST_CASE("long names and titles still make a code that reads", "[certificate][ui]") {
    CertificateStatement s = statementFor("vi", 1);
    s.name = "Nguyễn Thị Hồng Hạnh Trần Lê Phương Thảo Công Tằng Tôn Nữ";
    s.course = "Chăm sóc giảm nhẹ nâng cao cho người bệnh ung thư, suy tim, bệnh phổi và sa sút trí tuệ tại cộng đồng";
    s.programme = "Chương trình hợp tác đào tạo chăm sóc giảm nhẹ giữa bệnh viện tuyến trung ương và y tế cơ sở";
    s.issuer = "Bệnh viện Đa khoa Trung ương Thành phố Hồ Chí Minh, khoa Chăm sóc giảm nhẹ";
    const Certificate certificate = signedCertificate(s, "vi", makeSiteKeys());
    const TempDir dir;
    const auto pages = pagesOf({certificate}, dir);
    REQUIRE(pages.size() == 1);
    CHECK(readCode(pages[0]) == CertificateService::codeText(certificate));
}

TEST_CASE("many certificates are one document, a page each, and erased people have none", "[certificate][ui]") {
    const SiteKeys keys = makeSiteKeys();
    std::vector<Certificate> certificates;
    for (int i = 1; i <= 3; ++i) certificates.push_back(signedCertificate(statementFor("en", i), "en", keys));
    CHECK(certificateFileName(certificates) == QLatin1String("LCPC-2026-3fa9-0001_0003.pdf"));
    certificates[1].statement.clear();
    const TempDir dir;
    CHECK(pagesOf(certificates, dir, 40).size() == 2);
}

TEST_CASE("each of many pages has its own code, and the paper is the same each time", "[certificate][ui]") {
    const SiteKeys keys = makeSiteKeys();
    std::vector<Certificate> certificates;
    std::vector<std::string> expected;
    for (int i = 1; i <= 40; ++i) {
        const char* language = i % 2 == 0 ? "zh" : "vi";
        certificates.push_back(signedCertificate(statementFor(language, i), language, keys));
        if (i == 3 || i == 40) certificates.back().statement.clear(); // erased
        if (i != 3 && i != 40) expected.push_back(CertificateService::codeText(certificates.back()));
    }
    const TempDir dir;
    const QString pdf = pathToQt(dir / "once.pdf");
    const QString again = pathToQt(dir / "again.pdf");
    for (const QString& path : {pdf, again})
        printToPdf(path, QStringLiteral("Certificates"), certificatePages(certificates), PaperTurn::Across);
    CHECK(codesOn(pdf, dir) == expected);
    CHECK(contentsOf(pdf) == contentsOf(again));
    CHECK(contentsOf(pdf).size() > 100'000);
}

TEST_CASE("a code in a PDF is its modules, not a photograph of them", "[certificate][ui]") {
    const TempDir dir;
    const QString pdf = pathToQt(dir / "c.pdf");
    printToPdf(pdf, QStringLiteral("Certificates"),
               certificatePages({signedCertificate(statementFor("en", 1), "en", makeSiteKeys())}), PaperTurn::Across);
    CHECK(contentsOf(pdf).contains("/BitsPerComponent 1\n"));
    CHECK_FALSE(contentsOf(pdf).contains("DCTDecode"));
}

TEST_CASE("the modules of a certificate's code are nearly half a millimetre, for the camera of a telephone",
          "[certificate][ui]") {
    const auto certificate = signedCertificate(statementFor("zh", 1), "zh", makeSiteKeys());
    CHECK(32.0 / certificateCode(certificate).width() > 0.48);
}

TEST_CASE("a code that is too long is no picture", "[certificate][ui]") {
    CHECK(qrCode(std::string(3000, 'x'), QrSpare::L).isNull());
    CHECK(qrCode(std::string(2400, 'x'), QrSpare::M).isNull());
    CHECK(qrCode("PRECEPTOR1:abc", QrSpare::M).width() == 21);
}

TEST_CASE("issuing for a class saves the paper and lists the numbers", "[certificate][ui]") {
    SigningPc f;
    f.complete("陈晓敏");
    f.complete("Zhang Wei");
    f.drawer->openForClass(f.cohort, QStringLiteral("Class 1"));
    const QString path = pathToQt(f.pc.dir / "out.pdf");
    f.files.willAnswer(path);
    f.press("issueCertificates");
    CHECK(QFile::exists(path));
    REQUIRE(f.notices.toasts.size() >= 1);
    CHECK(f.find<QTableView>("certificates")->model()->rowCount() == 2);
    CHECK_FALSE(f.find<QPushButton>("issueCertificates")->isVisible());
    CHECK(f.ws().certificates().waiting(f.cohort).empty());
}

TEST_CASE("a certificate is withdrawn with a reason, and then it says so", "[certificate][ui]") {
    SigningPc f;
    const EnrolmentId id = f.complete("陈晓敏");
    REQUIRE(f.ws().certificates().issue(std::vector{id}, "en"));
    f.drawer->openForPeople({id});
    f.press("withdrawCertificate");
    f.press("submit"); // without a reason nothing happens
    CHECK_FALSE(f.ws().certificates().ofEnrolment(id).front().revokedOn);
    QTest::keyClicks(f.find<QLineEdit>("revoke_reason"), QStringLiteral("misspelt"));
    f.press("submit");
    const Certificate withdrawn = f.ws().certificates().ofEnrolment(id).front();
    CHECK(withdrawn.revokedOn);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the list from before the reason was asked
    for (const char* button : {"saveCertificates", "printCertificates", "saveBadge", "withdrawCertificate"}) {
        INFO(button);
        CHECK_FALSE(f.find<QPushButton>(button)->isEnabled()); // nothing on the paper would say so
    }
    f.drawer->check();
    f.find<QPlainTextEdit>("code")->setPlainText(toQt(CertificateService::codeText(withdrawn)));
    f.press("submit");
    CHECK(f.find<QLabel>("verdict")->text().contains(QLatin1String("misspelt")));
}

TEST_CASE("a badge is saved for one certificate alone", "[certificate][ui]") {
    SigningPc f;
    const EnrolmentId one = f.complete("陈晓敏");
    const EnrolmentId two = f.complete("Zhang Wei");
    REQUIRE(f.ws().certificates().issue(std::vector{one, two}, "en"));
    f.drawer->openForPeople({one, two});
    CHECK_FALSE(f.find<QPushButton>("saveBadge")->isEnabled());
    f.find<QTableView>("certificates")->selectRow(0);
    const QString path = pathToQt(f.pc.dir / "badge.json");
    f.files.willAnswer(path);
    f.press("saveBadge");
    CHECK(QFile::exists(path));
}

TEST_CASE("certificates that were made elsewhere are told of, so that an empty list is no riddle",
          "[certificate][ui]") {
    SigningPc f;
    const EnrolmentId id = f.complete("陈晓敏");
    f.complete("Zhang Wei");
    (void)f.ws().unit().transact(Action::ChangeEnrolment, [&](Write& write) -> Result<int> {
        static const Shape kNumber{"enrolment", {"certificate_no"}};
        write.update(kNumber, id.value, {"B100384"});
        return 0;
    });
    f.drawer->openForClass(f.cohort, QStringLiteral("Class 1"));
    QStringList said;
    for (const auto* label : f.drawer->findChildren<QLabel*>())
        if (label->isVisible()) said << label->text();
    CHECK(said.join(QLatin1Char('\n'))
              .contains(QStringLiteral("1 person has completed the course and has no certificate yet.\n"
                                       "1 person has one that was made elsewhere; its number is in their record.")));
    f.files.willAnswer(pathToQt(f.pc.dir / "out.pdf"));
    f.press("issueCertificates");
    CHECK(f.ws().certificates().elsewhere(f.cohort) == 1); // what was issued here is not
}

TEST_CASE("the class that waits for certificates is found, the one in sight first", "[certificate][ui]") {
    SigningPc f;
    const auto cohorts = [&] { return f.ws().curriculum().cohorts(); };
    CHECK_FALSE(f.drawer->classThatWaits(cohorts(), f.cohort));
    f.complete("陈晓敏");
    CHECK(f.drawer->classThatWaits(cohorts(), {}) == f.cohort);
}

TEST_CASE("what was checked is told in a sentence, and typing another code takes it away", "[certificate][ui]") {
    CheckForm form;
    form.show(CertificateCheck{});
    auto* verdict = form.findChild<QLabel*>(QStringLiteral("verdict"));
    CHECK_FALSE(verdict->isHidden());
    CertificateCheck check{CertificateVerdict::Genuine, statementFor("zh", 3), "Ward 5", "1234", {}, {}};
    form.show(check);
    CHECK(verdict->text().contains(QLatin1String("Ward 5")));
    CHECK(form.findChild<QLabel*>(QStringLiteral("checkedFacts"))->text().contains(QStringLiteral("陈晓敏")));
    check.verdict = CertificateVerdict::Altered;
    form.show(check);
    CHECK(form.findChild<QLabel*>(QStringLiteral("checkedFacts"))->text().isEmpty());
    auto* code = form.findChild<QPlainTextEdit*>(QStringLiteral("code"));
    code->setPlainText(QStringLiteral("x"));
    CHECK(verdict->isHidden());
}

TEST_CASE("the Enter with which a scanner ends checks the certificate", "[certificate][ui]") {
    CheckForm form;
    QSignalSpy asked(&form, &CheckForm::submitted);
    auto* code = form.findChild<QPlainTextEdit*>(QStringLiteral("code"));
    QTest::keyClicks(code, QStringLiteral("PC1"));
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(asked.count() == 1);
    CHECK(form.code() == "PC1");
}

TEST_CASE("the list of certificates is a sound model", "[certificate][ui]") {
    CertificateListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const SiteKeys keys = makeSiteKeys();
    model.setRows({signedCertificate(statementFor("zh", 1), "zh", keys), Certificate{}});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("陈晓敏"));
    CHECK(model.index(1, 1).data().toString().isEmpty());
}
