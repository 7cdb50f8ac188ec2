// SPDX-License-Identifier: GPL-3.0-or-later
// What a file has for itself alone, and what is held of a case because it tells who somebody is, stands on no paper:
// each is made into a PDF, and the words are looked for in what pdftotext reads there.
#include "core/services/attendance_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/people_service.h"
#include "core/services/programme_service.h"
#include "core/services/register_service.h"
#include "core/services/report_service.h"
#include "core/services/workshop_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/local_words.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "ui/cases/case_paper.h"
#include "ui/cases/digest_form.h"
#include "ui/people/transcript.h"
#include "ui/reports/report_paper.h"
#include "ui/support/sign_in_sheet.h"
#include "ui/text/convert.h"
#include "ui/text/report_text.h"
#include "ui/workshops/workshop_kit.h"

#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;
using preceptor::test::TempDir;

namespace {

// Without blanks: a long word is broken where the line ends.
std::string wordsOf(const QString& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    return toStd(text.remove(QRegularExpression(QStringLiteral("\\s"))));
}

std::string printed(const TempDir& dir, const PaintPages& pages) {
    const QString pdf = pathToQt(dir / "paper.pdf");
    printToPdf(pdf, QStringLiteral("Paper"), pages, PaperTurn::Across);
    return wordsOf(pdf);
}

struct Papers {
    PageHarness harness;
    Workspace& file = harness.build.workspace();
    std::vector<PersonId> people = harness.build.people(6);
    TempDir dir;
    std::vector<std::string> local;

    // Nothing planted, and something that stands there so that an empty page proves nothing.
    void check(const std::string& paper, const char* stands) {
        INFO(paper);
        CHECK(paper.find(stands) != std::string::npos);
        CHECK(test::wordsIn(paper, local).empty());
    }
};

} // namespace

TEST_CASE("words of this file alone stand on no sheet, kit, transcript or report", "[ui][leak]") {
    Papers p;
    const auto cohort = p.harness.build.cohort(p.harness.build.course(2));
    p.harness.build.enrol(cohort, p.people);
    p.harness.build.series(cohort, 2);
    const EventId event = *p.file.workshops().add("Pain without fear", p.file.clock().today());
    REQUIRE(p.file.workshops().invite(event, p.people, "learner"));
    REQUIRE(p.file.workshops().planHalfDays(event));
    p.local = test::plantLocalWords(p.file.unit().db());
    const SessionId half = p.file.workshops().view(event)->halfDays.front().session.id;
    const auto sheet = p.file.attendance().sheet(half);
    REQUIRE(sheet);
    p.check(printed(p.dir, [&](Paper& paper) { paintSignInSheet(paper, *sheet); }), "Trainee1");
    const QString kit = pathToQt(p.dir / "kit.pdf");
    p.harness.files.willAnswer(kit);
    saveWorkshopKit(p.harness.context(), nullptr, event);
    p.check(wordsOf(kit), "Trainee1");
    const Transcript transcript{QStringLiteral("Lien"), QStringLiteral("Trainee 1"), QString(),
                                toQt(p.file.clock().today()), p.file.people().history(p.people.front())};
    p.check(printed(p.dir, transcriptPages(transcript)), "Trainee1");
    Transcript longOne = transcript; // an activity is never cut off, however narrow its column
    HistoryRow row;
    row.on = Date::of(2026, 3, 1);
    row.title = "Talking with patients and families about what is coming, about hopes and about what is feared";
    row.context = "the long name of a class that was taught in the wards of two hospitals";
    longOne.rows = {row};
    const QString pdf = pathToQt(p.dir / "upright.pdf");
    printToPdf(pdf, QStringLiteral("Paper"), transcriptPages(longOne));
    CHECK(wordsOf(pdf).find("hospitals") != std::string::npos); // the last of its words
    for (const ReportInfo& report : allReports())
        for (const ExportLevel level : {ExportLevel::Full, ExportLevel::Deidentified}) {
            ReportParameters parameters;
            parameters.level = level;
            const auto table = p.file.reports().run(report.code, parameters);
            REQUIRE(table);
            const ReportSheet page{QStringLiteral("Report"), {}, *table};
            p.check(printed(p.dir, [&](Paper& paper) { paintReport(paper, page); }), "Report");
        }
}

TEST_CASE("what is held of a case because it tells who somebody is stands neither on its summary nor in its letter",
          "[ui][leak][privacy]") {
    Papers p;
    const InstitutionId ward = p.harness.build.institution("Haidian");
    const CaseId id = test::submittedCase(p.file, test::sampleDraft(ward, p.people.front()));
    REQUIRE(p.file.registers().save("recommendation", {}, {id.value, "Rotate to methadone", "education"}));
    REQUIRE(p.file.registers().save("learning_point", {}, {id.value, "Rotate at two thirds of the dose"}));
    CaseContent content = p.file.cases().detail(id)->content;
    setField(content, "history", "plantedheldhistory, MRN 1234567");
    CHECK_FALSE(p.file.cases().save(id, content));
    p.file.cases().startDraft(test::sampleDraft(ward)).value();
    p.local = test::plantLocalWords(p.file.unit().db());
    p.local.emplace_back("plantedheldhistory");
    p.local.emplace_back("1234567");
    const auto detail = p.file.cases().detail(id);
    REQUIRE(detail);
    REQUIRE(textOf(detail->typed, "history").find("plantedheldhistory") != std::string::npos); // it is there
    p.check(printed(p.dir, caseSummaryPages(p.file, *detail)), "Bonemetastases");
    p.check(printed(p.dir, letterPages(p.file, *detail)), "Rotatetomethadone");
    p.check(toStd(letterText(p.file, *detail)), "Rotate to methadone");
    const LearningDigest digest = p.file.casePrivacy().digest(Date::of(2026, 1, 1), Date::of(2026, 12, 31));
    for (const LearningPoint& point : digest.points) p.check(point.text, "two thirds");
}

TEST_CASE("letter, summary and digest say that words were let stand in them, and never for which reason",
          "[ui][leak][privacy]") {
    Papers p;
    const CaseId id =
        test::submittedCase(p.file, test::sampleDraft(p.harness.build.institution("Haidian"), p.people.front()));
    const auto paperOf = [&](auto pages) { return printed(p.dir, pages(p.file, *p.file.cases().detail(id))); };
    const auto digest = [&] {
        DigestForm form(p.harness.context());
        const QString pdf = pathToQt(p.dir / "digest.pdf");
        p.harness.files.willAnswer(pdf);
        form.findChild<QPushButton*>(QStringLiteral("submit"))->click();
        return wordsOf(pdf);
    };
    const auto add = [&](const char* table, std::vector<FieldValue> values, const std::string& field) {
        const CaseLineDraft line{table, {}, values};
        REQUIRE_FALSE(p.file.registers().save(table, {}, values));
        REQUIRE(p.file.casePrivacy().allow(id, line, field, "phone", "plantedreason of ours"));
        REQUIRE(p.file.registers().save(table, {}, values));
    };
    const std::string nothing = "Holdsnothingthat";
    const std::string letStand = "Holdswordsthatwereletstandforareason";
    REQUIRE(p.file.registers().save("learning_point", {}, {id.value, "Rotate at two thirds of the dose"}));
    CHECK(digest().find(nothing) != std::string::npos);
    CHECK(paperOf(letterPages).find(nothing) != std::string::npos);
    CHECK(toStd(letterText(p.file, *p.file.cases().detail(id))).find("Holds nothing that") != std::string::npos);
    add("recommendation", {id.value, "Call the help line 13800138000", "education"}, "recommendation.text");
    CHECK(digest().find(nothing) != std::string::npos); // of what it holds itself
    add("learning_point", {id.value, "The help line is 13800138000"}, "learning_point.text");
    p.local = {"plantedreason", nothing};
    p.check(paperOf(letterPages), "Callthehelpline13800138000");
    p.check(paperOf(letterPages), letStand.c_str());
    p.check(paperOf(caseSummaryPages), letStand.c_str());
    p.check(digest(), "Thehelplineis13800138000");
    p.check(digest(), letStand.c_str());
    p.local = {"plantedreason", "Holds nothing that"};
    const std::string text = toStd(letterText(p.file, *p.file.cases().detail(id)));
    p.check(text, "Call the help line 13800138000");
    p.check(text, "Holds words that were let stand for a reason");
}
