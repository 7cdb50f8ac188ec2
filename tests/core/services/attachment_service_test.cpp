// SPDX-License-Identifier: GPL-3.0-or-later
// Slides and papers beside conferences and cases, on one PC and from one to another.
#include "core/services/attachment_service.h"

#include "core/base/atomic_file.h"
#include "core/services/backup_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/demo_service.h"
#include "core/services/institution_service.h"
#include "core/services/programme_service.h"
#include "core/storage/attached_files.h"
#include "core/storage/attachment_repository.h"
#include "core/sync/bundle_content.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/paths.h"
#include "tests/support/zip_builder.h"

#include <algorithm>
#include <fstream>

using namespace preceptor;
using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

const std::string kPaper = "%PDF-1.7\nOpioid rotation in ten steps";

struct PaperWard : Pc {
    PaperWard() : PaperWard("Ward 5") {}
    explicit PaperWard(const std::string& site) : Pc(site) {
        create(site);
        session = planConference("Opioid rotation");
    }
    Database& db() { return workspace->unit().db(); }
    AttachmentService& files() { return workspace->attachments(); }
    fs::path put(const std::string& name, const std::string& bytes) {
        putFile(dir / name, bytes);
        return dir / name;
    }
    Result<AttachmentId> attach(const std::string& name, const std::string& bytes = kPaper) {
        return files().attach(put(name, bytes), {.session = session});
    }
    // The one file that lies in the folder.
    fs::path stored() {
        REQUIRE(fs::exists(files().folder()));
        for (const auto& entry : fs::directory_iterator(files().folder())) return entry.path();
        FAIL("nothing is stored");
        return {};
    }
    std::size_t kept() {
        if (!fs::exists(files().folder())) return 0;
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(files().folder()), {}));
    }
    CaseId addCase() { return submittedCase(*workspace, sampleDraft(*workspace->institutions().add("Haidian"))); }
    SessionId session;
};

std::vector<AttachmentRow> listed(PaperWard& pc) { return pc.files().ofSession(pc.session); }

} // namespace

TEST_CASE("a paper attached to a conference lies beside the file under its hash", "[attachment]") {
    PaperWard ward;
    REQUIRE(ward.attach("Opioid rotation.pdf"));
    const auto rows = listed(ward);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].attachment.title == "Opioid rotation");
    CHECK(rows[0].attachment.mediaType == "pdf");
    CHECK(rows[0].attachment.bytes == static_cast<std::int64_t>(kPaper.size()));
    CHECK(rows[0].attachment.addedBy == "Li Na");
    CHECK(rows[0].attachment.addedOn == Date::of(2026, 11, 24));
    CHECK(rows[0].place == AttachmentPlace::Here);
    CHECK(ward.files().folder() == ward.dir / "Ward 5 files");
    CHECK(ward.stored().filename() == sha256Hex(kPaper));
    CHECK(*readFile(ward.stored()) == kPaper);
    CHECK(ward.files().totals().files == 1);
    CHECK(ward.workspace->checks().check().empty());
}

TEST_CASE("the same content is kept once, whatever it is called", "[attachment]") {
    PaperWard ward;
    REQUIRE(ward.attach("a.pdf"));
    REQUIRE(ward.attach("b.pdf"));
    CHECK(listed(ward).size() == 2);
    CHECK(ward.kept() == 1);
    CHECK(ward.files().totals().files == 1);
}

TEST_CASE("attaching and removing can be undone, and no byte goes by either", "[attachment]") {
    PaperWard ward;
    const auto id = ward.attach("a.pdf");
    REQUIRE(ward.workspace->undo());
    CHECK(listed(ward).empty());
    REQUIRE(ward.workspace->redo());
    REQUIRE(ward.files().remove(*id));
    CHECK(listed(ward).empty());
    REQUIRE(ward.workspace->undo());
    REQUIRE(listed(ward).size() == 1);
    CHECK(listed(ward)[0].place == AttachmentPlace::Here);
}

TEST_CASE("bytes that no entry names go only when they are swept away", "[attachment]") {
    PaperWard ward;
    const auto id = ward.attach("a.pdf");
    REQUIRE(ward.attach("b.pdf", kPaper + " second"));
    CHECK(*ward.files().sweep() == 0);
    REQUIRE(ward.files().remove(*id));
    CHECK(*ward.files().sweep() == 1);
    CHECK(ward.kept() == 1);
    REQUIRE(ward.workspace->undo());
    CHECK(listed(ward)[0].place == AttachmentPlace::Gone);
}

TEST_CASE("what is no paper, a picture, empty, too large or not there is refused and leaves nothing", "[attachment]") {
    PaperWard ward;
    CHECK(ward.attach("photo.jpg", "\xFF\xD8\xFF").error().code == ErrorCode::AttachmentPicture);
    CHECK(ward.attach("tool.exe", "MZ").error().code == ErrorCode::AttachmentKind);
    CHECK(ward.attach("empty.pdf", "").error().code == ErrorCode::AttachmentKind);
    const fs::path large = ward.put("large.pdf", kPaper);
    fs::resize_file(large, kMostBytesOfAttachment + 1);
    CHECK(ward.files().look(large).error() == fail(ErrorCode::FileTooLarge, {large.string(), "20"}));
    CHECK(ward.files().attach(large, {.session = ward.session}).error().code == ErrorCode::FileTooLarge);
    fs::resize_file(large, kMostBytesOfAttachment);
    CHECK(ward.files().look(large).ok());
    CHECK(ward.files().attach(ward.dir / "none.pdf", {.session = ward.session}).error().code ==
          ErrorCode::FileNotFound);
    CHECK(ward.files().attach(ward.dir.path(), {.session = ward.session}).error().code == ErrorCode::FileUnreadable);
    CHECK(ward.files().attach(ward.put("a.pdf", kPaper), {}).error().code == ErrorCode::InvalidInput);
    CHECK(ward.files().attach(ward.put("a.pdf", kPaper), {.session = SessionId{4711}}).error().code ==
          ErrorCode::NotFound);
    CHECK(listed(ward).empty());
    CHECK(ward.kept() == 0);
}

TEST_CASE("of a case only what was looked through is taken, under a name that tells nobody", "[attachment]") {
    PaperWard ward;
    const CaseId id = ward.addCase();
    const fs::path paper = ward.put("scan.pdf", kPaper);
    AttachmentDraft draft{.caseId = id};
    CHECK(ward.files().attach(paper, draft).error().issues.at(0).field == "looked_through");
    draft.lookedThrough = true;
    draft.title = "Letter of 13800138000";
    const auto refused = ward.files().attach(paper, draft);
    CHECK(refused.error().code == ErrorCode::IdentifyingText);
    CHECK(refused.error().issues.at(0).field == "title");
    draft.title.clear();
    draft.note = "Sent by 13800138000";
    CHECK(ward.files().attach(paper, draft).error().issues.at(0).field == "note");
    CHECK(ward.kept() == 0);
    draft.note = "Sent by the ward";
    REQUIRE(ward.files().attach(paper, draft));
    CHECK(ward.files().ofCase(id).size() == 1);
    CHECK(listed(ward).empty());
}

TEST_CASE("a plain text of a case or a conference that tells who somebody is is refused", "[attachment][privacy]") {
    PaperWard ward;
    const CaseId id = ward.addCase();
    const AttachmentDraft draft{.caseId = id, .lookedThrough = true};
    const auto refused = ward.files().attach(ward.put("log.txt", "Call 13800138000"), draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::IdentifyingText);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"content", IssueCode::Identifies, "phone"}});
    CHECK(refused.error().args == std::vector<std::string>{"phone", "1", "attachment"});
    const std::string gb18030 = "\xBB\xBC\xD5\xDF\xCD\xF5\xCF\xBC\xBD\xF1\xB3\xBF\xC5\xBB\xCD\xC2"; // 患者王霞今晨呕吐
    CHECK(ward.files().attach(ward.put("gb.txt", gb18030), draft).error().issues.at(0).arg == "name_in_context");
    CHECK(ward.kept() == 0);
    REQUIRE(ward.files().attach(ward.put("clean.txt", "Pain 3 of 10 on day 4"), draft));
    const auto ofConference = ward.attach("talk.txt", "Call 13800138000");
    REQUIRE_FALSE(ofConference);
    CHECK(ofConference.error().code == ErrorCode::IdentifyingText);
    CHECK(ofConference.error().args == refused.error().args);
    CHECK(ward.kept() == 1);
}

TEST_CASE("documents, slides and workbooks are looked through as plain text is, whatever part of them it stands in",
          "[attachment][privacy]") {
    PaperWard ward;
    const CaseId id = ward.addCase();
    const AttachmentDraft draft{.caseId = id, .lookedThrough = true};
    const auto word = [](const std::string& text) {
        return "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
    };
    const auto slide = [](const std::string& text) {
        return "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>1380013</a:t></a:r><a:r><a:t>" + text +
               "</a:t></a:r></a:p></p:sld>";
    };
    const auto open = [](const std::string& text) {
        return "<o:d xmlns:o=\"o\" xmlns:t=\"t\"><t:p>Call <t:span>" + text + "</t:span></t:p></o:d>";
    };
    const std::string cells = "<worksheet><sheetData><row><c><v>13800138000</v></c></row></sheetData></worksheet>";
    struct Sample {
        const char* name;
        test::ZipParts parts;
    };
    const Sample telling[] = {
        {"a.docx", {{"word/document.xml", word("Call 13800138000")}}},
        {"b.docx", {{"word/document.xml", word("Pain")}, {"word/comments.xml", word("MRN 1234567")}}},
        {"c.pptx", {{"ppt/slides/slide1.xml", slide("8000")}}},
        {"d.pptx", {{"ppt/slides/slide1.xml", slide("")}, {"ppt/notesSlides/notesSlide1.xml", slide("8000")}}},
        {"e.xlsx", {{"xl/worksheets/sheet1.xml", cells}}},
        {"f.xlsx", {{"xl/sharedStrings.xml", "<sst><si><t>MRN 1234567</t></si></sst>"}}},
        {"g.odt", {{"content.xml", open("13800138000")}}},
        {"h.ods", {{"content.xml", open("13800138000")}}},
    };
    for (const Sample& sample : telling) {
        INFO(sample.name);
        const fs::path file = ward.put(sample.name, test::zipOf(sample.parts));
        CHECK(*ward.files().look(file) == LookedThrough::Whole);
        const auto refused = ward.files().attach(file, draft);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().issues.at(0).field == "content");
        CHECK_FALSE(ward.files().attach(file, {.session = ward.session}));
    }
    CHECK(ward.kept() == 0);
    const fs::path clean =
        ward.put("clean.docx", test::zipOf({{"word/document.xml", word("Old Zhao Tiezhu sleeps badly")},
                                            {"word/media/image1.png", "\x89PNG"}}));
    CHECK(*ward.files().look(clean) == LookedThrough::Words);
    REQUIRE(ward.files().attach(clean, draft));
    CasePrivacy& privacy = ward.workspace->casePrivacy();
    CHECK(privacy.mayLeave(id));
    REQUIRE(privacy.deny(std::vector<std::string>{"Zhao Tiezhu"})); // found since it was attached
    CHECK(privacy.mayLeave(id).error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("what stands beside the words of a document is looked through too", "[attachment][privacy]") {
    PaperWard ward;
    const AttachmentDraft draft{.caseId = ward.addCase(), .lookedThrough = true};
    const std::string body =
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Pain</w:t></w:r></w:p></w:body></w:document>";
    const std::string rels = "<Relationships><Relationship Id=\"a\" TargetMode=\"External\" Target=\"";
    const auto chart = [](const std::string& value) {
        return "<c:chart xmlns:c=\"c\" xmlns:a=\"a\"><a:p><a:r><a:t>Pain by week</a:t></a:r></a:p><c:cat><c:strCache>"
               "<c:pt><c:v>" +
               value + "</c:v></c:pt></c:strCache></c:cat></c:chart>";
    };
    const auto picture = [](const std::string& attribute) {
        return "<w:document xmlns:w=\"w\" xmlns:wp=\"wp\"><w:p><w:r><wp:inline><wp:docPr id=\"1\" " + attribute +
               "/></wp:inline><w:t>Pain</w:t></w:r></w:p></w:document>";
    };
    const std::string sheet = "<worksheet><sheetData><row><c><v>4</v></c></row></sheetData>";
    const std::string open = "<o:d xmlns:o=\"o\" xmlns:t=\"t\"><t:p>Pain</t:p></o:d>";
    const std::string tel = "tel:+86%20138-0013-8000\"/></Relationships>";
    const std::string core = "<cp:p xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>";
    const std::string field =
        "<w:document xmlns:w=\"w\"><w:p><w:r><w:instrText>HYPERLINK \"tel:138</w:instrText></w:r><w:r>"
        "<w:instrText>00138000\"</w:instrText></w:r><w:r><w:t>Pain</w:t></w:r></w:p></w:document>";
    struct Sample {
        const char* name;
        test::ZipParts parts;
    };
    const Sample telling[] = {
        {"a.docx", {{"word/document.xml", body}, {"docProps/core.xml", core + "MRN 1234567</dc:title></cp:p>"}}},
        {"b.docx",
         {{"word/document.xml", body},
          {"docProps/core.xml", core + "Talk</dc:title><dc:subject>Call 13800138000</dc:subject></cp:p>"}}},
        {"c.docx", {{"word/document.xml", picture("descr=\"Call 13800138000\"")}}},
        {"d.docx", {{"word/document.xml", picture("name=\"MRN 1234567\"")}}},
        {"e.docx", {{"word/document.xml", body}, {"word/charts/chart1.xml", chart("MRN 1234567")}}},
        {"f.docx", {{"word/document.xml", body}, {"word/_rels/document.xml.rels", rels + tel}}},
        {"g.docx",
         {{"word/document.xml", body},
          {"word/_rels/document.xml.rels", rels + "mailto:zhao.tiezhu@qq.com\"/></Relationships>"}}},
        {"h.docx", {{"word/document.xml", field}}},
        {"i.docx", {{"word/document.xml", body}, {"customXml/item1.xml", "<x><patient>MRN 1234567</patient></x>"}}},
        {"j.xlsx",
         {{"xl/worksheets/sheet1.xml", sheet + "</worksheet>"},
          {"xl/workbook.xml", "<workbook><sheets><sheet name=\"MRN 1234567\"/></sheets></workbook>"}}},
        {"k.xlsx",
         {{"xl/worksheets/sheet1.xml",
           sheet + "<headerFooter><oddHeader>MRN 1234567</oddHeader></headerFooter></worksheet>"}}},
        {"l.odt",
         {{"content.xml", open},
          {"meta.xml", "<o:m xmlns:o=\"o\" xmlns:d=\"d\"><d:title>MRN 1234567</d:title></o:m>"}}},
        {"m.odt",
         {{"content.xml",
           "<o:d xmlns:o=\"o\" xmlns:t=\"t\"><t:p><t:a t:href=\"tel:13800138000\">Pain</t:a></t:p></o:d>"}}},
    };
    for (const Sample& sample : telling) {
        INFO(sample.name);
        const fs::path file = ward.put(sample.name, test::zipOf(sample.parts));
        CHECK(*ward.files().look(file) == LookedThrough::Whole);
        const auto refused = ward.files().attach(file, draft);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().issues.at(0).field == "content");
    }
    // What every program notes for itself tells nobody.
    const test::ZipParts usual = {
        {"[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\"/></Types>"},
        {"_rels/.rels", "<Relationships><Relationship Target=\"word/document.xml\"/></Relationships>"},
        {"word/document.xml", picture("name=\"Picture 1\" descr=\"Pain by week\"")},
        {"word/charts/chart1.xml", chart("Week 1")},
        {"docProps/core.xml", core + "Talk</dc:title><dcterms:created xmlns:dcterms=\"t\">2026-11-24T19:03:05Z"
                                     "</dcterms:created><cp:revision>3</cp:revision></cp:p>"},
        {"docProps/app.xml", "<Properties><Words>13800</Words><AppVersion>16.0000</AppVersion></Properties>"}};
    const fs::path clean = ward.put("usual.docx", test::zipOf(usual));
    CHECK(*ward.files().look(clean) == LookedThrough::Whole);
    CHECK(ward.files().attach(clean, draft));
    // A drawing that is no XML takes nothing from the rest, but is said.
    const fs::path old =
        ward.put("old.docx", test::zipOf({{"word/document.xml", body}, {"word/old.vml", "<xml><br></xml>"}}));
    CHECK(*ward.files().look(old) == LookedThrough::Words);
}

TEST_CASE("what cannot be looked through is said so", "[attachment][privacy]") {
    PaperWard ward;
    CHECK(*ward.files().look(ward.put("a.pdf", kPaper)) == LookedThrough::Nothing);
    CHECK(*ward.files().look(ward.put("b.docx", "PK\x03\x04 and no more")) == LookedThrough::Nothing);
    const std::string bomb = "<!DOCTYPE x [<!ENTITY a \"b\">]><w><t>&a;</t></w>";
    CHECK(*ward.files().look(ward.put("c.docx", test::zipOf({{"word/document.xml", bomb}}))) == LookedThrough::Nothing);
    CHECK(*ward.files().look(ward.put("d.txt", "Pain")) == LookedThrough::Whole);
}

TEST_CASE("name, note and plain text of a file stand for a reason, kept with its case or conference",
          "[attachment][privacy]") {
    PaperWard ward;
    const CaseId id = ward.addCase();
    const fs::path log = ward.put("log.txt", "Call 13800138000");
    AttachmentDraft draft{.caseId = id, .title = "Help line 13800138000", .note = "MRN 1234567", .lookedThrough = true};
    const auto refused = ward.files().attach(log, draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"title", IssueCode::Identifies, "phone"},
                                                            {"note", IssueCode::Identifies, "record_number"},
                                                            {"content", IssueCode::Identifies, "phone"}});
    draft.reasons = reasonsFor("attachment", refused.error().issues, "ask 13800138001");
    CHECK(ward.files().attach(log, draft).error().args.back() == "reason");
    CHECK(ward.kept() == 0);
    draft.reasons = reasonsFor("attachment", refused.error().issues, "printed on every poster");
    REQUIRE(ward.files().attach(log, draft));
    CHECK(ward.db().queryInteger("SELECT sum(findings) FROM deid_override") == 3);
    CHECK(ward.db().queryInteger("SELECT count(*) FROM audit_entry WHERE action = 'scanner_overridden'") == 3);
    const auto found = ward.workspace->casePrivacy().allFindings(id);
    CHECK(std::none_of(found.begin(), found.end(), [](const auto& one) { return one.blocks && !one.overridden; }));
    draft.reasons.clear(); // another of the kind is asked about again
    draft.title = "Help line 13900139000";
    CHECK(ward.files().attach(ward.put("b.pdf", kPaper), draft).error().issues.front().field == "title");
    AttachmentDraft ofSession{.session = ward.session, .title = "Help line 13800138000"};
    CHECK_FALSE(ward.files().attach(ward.put("c.pdf", kPaper), ofSession));
    ofSession.reasons = {{"attachment.title", "phone", "printed on every poster"}};
    REQUIRE(ward.files().attach(ward.put("c.pdf", kPaper), ofSession));
    CHECK(ward.workspace->casePrivacy().conferenceMayLeave(ward.session).ok());
    REQUIRE(ward.files().attach(ward.put("d.pdf", kPaper), {.session = ward.session, .title = "Slides"}));
}

TEST_CASE("no case and no exchange file leaves with a plain text that tells who somebody is", "[attachment][privacy]") {
    PaperWard ward;
    const CaseId id = ward.addCase();
    CasePrivacy& privacy = ward.workspace->casePrivacy();
    const AttachmentDraft draft{.caseId = id, .lookedThrough = true};
    REQUIRE(ward.files().attach(ward.put("log.txt", "Old Zhao Tiezhu sleeps badly"), draft));
    CHECK(privacy.mayLeave(id));
    const std::vector<std::string> words{"Zhao Tiezhu"};
    REQUIRE(privacy.deny(words)); // found since it was attached
    const auto findings = privacy.allFindings(id);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].field == "attachment.content");
    CHECK(privacy.mayLeave(id).error().code == ErrorCode::IdentifyingText);
    CHECK(privacy.mayAllLeave().error().code == ErrorCode::CaseIdentifies);
    const auto texts = privacy.texts(id, ward.workspace->cases().detail(id)->content);
    REQUIRE(privacy.allow(id, texts, "attachment.content", "denied_word", "A name of the guideline"));
    CHECK(privacy.mayLeave(id));
    CHECK(privacy.mayAllLeave());
}

TEST_CASE("the files of a conference are read again before they leave", "[attachment][privacy]") {
    PaperWard ward;
    CasePrivacy& privacy = ward.workspace->casePrivacy();
    REQUIRE(ward.files().attach(ward.put("log.txt", "Old Zhao Tiezhu sleeps badly"), {.session = ward.session}));
    CHECK(privacy.mayAllLeave());
    const std::vector<std::string> words{"Zhao Tiezhu"};
    REQUIRE(privacy.deny(words)); // found since it was attached
    const auto findings = privacy.conferenceFindings(ward.session);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].field == "attachment.content");
    CHECK(privacy.mayAllLeave().error().code == ErrorCode::CaseIdentifies);
    const auto texts = privacy.conferenceTexts(ward.session);
    REQUIRE(privacy.allow(ward.session, texts, "attachment.content", "denied_word", "A name of the guideline"));
    CHECK(privacy.conferenceFindings(ward.session).empty());
    CHECK(privacy.mayAllLeave());
}

TEST_CASE("a copy to look at has a harmless name and cannot be written into", "[attachment]") {
    PaperWard ward;
    const auto id = ward.files().attach(ward.put("a.pdf", kPaper), {.session = ward.session, .title = "../CON/x"});
    const auto copy = ward.files().copyInto(ward.dir / "shown", *id);
    REQUIRE(copy);
    CHECK(copy->filename() == "-CON-x.pdf");
    CHECK(copy->parent_path().parent_path() == ward.dir / "shown");
    CHECK(*readFile(*copy) == kPaper);
    CHECK((fs::status(*copy).permissions() & fs::perms::owner_write) == fs::perms::none);
    CHECK(ward.files().copyInto(ward.dir / "shown", *id).ok()); // once more
    REQUIRE(ward.files().saveAs(ward.dir / "saved.pdf", *id));
    CHECK(*readFile(ward.dir / "saved.pdf") == kPaper);
    CHECK(ward.files().saveAs(ward.file, *id).error().code == ErrorCode::FileExists); // never over a programme
}

TEST_CASE("a file that vanished or changed is said so, is not opened and stays listed", "[attachment][check]") {
    PaperWard ward;
    const auto id = ward.attach("a.pdf");
    putFile(ward.stored(), kPaper + " altered");
    CHECK(ward.files().copyInto(ward.dir / "shown", *id).error() == fail(ErrorCode::AttachmentChanged, {"a"}));
    const auto changed = ward.workspace->checks().check();
    REQUIRE(changed.size() == 1);
    CHECK(changed[0] == Finding{FindingCode::FileChanged, "attachment", id->value, "a"});
    fs::remove(ward.stored());
    CHECK(ward.files().saveAs(ward.dir / "x.pdf", *id).error() == fail(ErrorCode::AttachmentAbsent, {"a"}));
    CHECK_FALSE(fs::exists(ward.dir / "x.pdf"));
    CHECK(listed(ward)[0].place == AttachmentPlace::Gone);
    const auto missing = ward.workspace->checks().check();
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].code == FindingCode::FileMissing);
    REQUIRE(ward.attach("again.pdf")); // the same content heals both entries
    CHECK(ward.workspace->checks().check().empty());
}

TEST_CASE("a hash that names another place reads nothing there", "[attachment][hostile]") {
    PaperWard ward;
    putFile(ward.dir / "secret", kPaper);
    for (const std::string sha256 : {"../secret", "..", "", "/etc/passwd"}) {
        const AttachedFiles files(ward.db());
        CHECK_FALSE(files.has(sha256));
        CHECK(files.read(sha256, "x").error().code == ErrorCode::AttachmentAbsent);
    }
}

TEST_CASE("what calls itself a paper and is none is not opened", "[attachment][hostile]") {
    PaperWard ward;
    const std::string program = "MZ\x90 this runs";
    REQUIRE(AttachedFiles(ward.db()).keep(sha256Hex(program), program));
    const auto id = ward.workspace->unit().transact(Action::AttachFile, [&](Write& write) -> Result<AttachmentId> {
        return AttachmentRepository(ward.db()).insert(
            write, {{}, ward.session, {}, "talk", "pdf", 9, sha256Hex(program), ward.clock.today(), {}, {}});
    });
    CHECK(ward.files().copyInto(ward.dir / "shown", *id).error().code == ErrorCode::AttachmentKind);
}

TEST_CASE("nothing is attached to a file that is only read or only in memory", "[attachment]") {
    PaperWard ward;
    const fs::path paper = ward.put("a.pdf", kPaper);
    ward.workspace.reset();
    const auto reader = Workspace::open(ward.file, OpenAs::Reader, ward.clock).value();
    CHECK(reader->attachments().attach(paper, {.session = ward.session}).error().code == ErrorCode::ReadOnly);
    ProgrammeBuilder memory;
    const SessionId there = [&] {
        memory.series({}, 1);
        return memory.workspace().conferences().sessions().at(0).session.id;
    }();
    CHECK(memory.workspace().attachments().attach(paper, {.session = there}).error().code == ErrorCode::FolderReadOnly);
}

namespace {

// Two PCs that know each other, of which the second has nothing.
struct WardAndOffice {
    PaperWard ward;
    Pc office{"office"};
    WardAndOffice() {
        office.create("Office");
        meet(ward, office);
    }
    Result<MergeReport> carry(bool withFiles, bool everything = false) {
        BundleRequest request = forKnown();
        request.withFiles = withFiles;
        request.everything = everything;
        return office.workspace->exchange().take(ward.write(request), {});
    }
    std::vector<AttachmentRow> there() { return office.workspace->attachments().ofSession(ward.session); }
};

BundleManifest manifestOf(Pc& pc, const fs::path& bundle) {
    const SiteKeys keys = siteKeysOf(pc.workspace->unit()).value();
    const std::string payload = *readBundle(bundle, {{}, &keys});
    BlockReader blocks([rest = std::string_view(payload)](std::size_t n) mutable -> Result<std::string_view> {
        const auto part = rest.substr(0, n);
        rest.remove_prefix(part.size());
        return part;
    });
    return decodeManifest(*blocks.next()).value();
}

} // namespace

TEST_CASE("entries travel in every bundle, bytes only when they are asked for", "[attachment][exchange]") {
    WardAndOffice pcs;
    REQUIRE(pcs.ward.attach("a.pdf"));
    const auto first = pcs.carry(false);
    REQUIRE(first);
    CHECK(first->files == 0);
    REQUIRE(pcs.there().size() == 1);
    CHECK(pcs.there()[0].place == AttachmentPlace::Absent);
    CHECK(pcs.office.workspace->checks().check().empty()); // not missing: it never came
    CHECK(
        pcs.office.workspace->attachments().copyInto(pcs.office.dir / "x", pcs.there()[0].attachment.id).error().code ==
        ErrorCode::AttachmentAbsent);
    const auto second = pcs.carry(true);
    REQUIRE(second);
    CHECK(second->files == 1);
    CHECK(pcs.there()[0].place == AttachmentPlace::Here);
    CHECK(*readFile(pcs.office.dir / "office files" / sha256Hex(kPaper)) == kPaper);
    CHECK(pcs.office.digest() == pcs.ward.digest());
    CHECK(pcs.office.workspace->checks().check().empty());
}

TEST_CASE("a kept bundle of the first format with an attached file is still taken up", "[attachment][exchange][kept]") {
    Pc office("office");
    office.create("Office");
    BundleKeys keys = openedBy("kept for ever");
    keys.acceptUnrelated = true;
    const auto taken =
        office.workspace->exchange().take(sourcePath("tests/data/exchange/files-1.preceptor-bundle"), keys);
    REQUIRE(taken);
    CHECK(taken->files == 1);
    CHECK(taken->rows == 1850);
    const AttachedFiles files(office.workspace->unit().db());
    REQUIRE(files.kept().size() == 1);
    CHECK(*files.read(files.kept()[0], {}) == "%PDF-1.7\nTen steps of rotating an opioid");
    CHECK(office.workspace->checks().check().empty());
}

TEST_CASE("a bundle without files is one that earlier programs read, one with files is not", "[attachment][exchange]") {
    WardAndOffice pcs;
    REQUIRE(pcs.ward.attach("a.pdf"));
    BundleRequest request = forKnown();
    CHECK(manifestOf(pcs.office, pcs.ward.write(request)).oldestReader < kFilesSchema);
    request.withFiles = true;
    CHECK(manifestOf(pcs.office, pcs.ward.write(request)).oldestReader == kFilesSchema);
}

TEST_CASE("looking into a bundle with files writes none of them", "[attachment][exchange]") {
    WardAndOffice pcs;
    REQUIRE(pcs.ward.attach("a.pdf"));
    BundleRequest request = forKnown();
    request.withFiles = true;
    const auto look = pcs.office.workspace->exchange().preview(pcs.ward.write(request), {});
    REQUIRE(look);
    CHECK(look->files == 1);
    CHECK_FALSE(fs::exists(pcs.office.dir / "office files"));
}

TEST_CASE("a file that vanished or changed at the sender is left out, the rest goes", "[attachment][exchange]") {
    WardAndOffice pcs;
    REQUIRE(pcs.ward.attach("a.pdf"));
    putFile(pcs.ward.stored(), "%PDF-altered");
    REQUIRE(pcs.ward.attach("b.pdf", kPaper + " b"));
    const auto taken = pcs.carry(true);
    REQUIRE(taken);
    CHECK(taken->files == 1);
    CHECK(pcs.there().size() == 2);
    CHECK(pcs.office.workspace->checks().check().empty());
}

TEST_CASE("an import that is stopped at the end leaves no file behind", "[attachment][exchange]") {
    WardAndOffice pcs;
    REQUIRE(pcs.ward.attach("a.pdf"));
    BundleRequest request = forKnown();
    request.withFiles = true;
    const fs::path bundle = pcs.ward.write(request);
    const fs::path stored = pcs.office.dir / "office files" / sha256Hex(kPaper);
    BundleKeys keys;
    bool written = false;
    keys.going = [&] { // asked once more before the commit, when the file is there already
        written = written || fs::exists(stored);
        return !written;
    };
    CHECK(pcs.office.workspace->exchange().take(bundle, keys).error().code == ErrorCode::Cancelled);
    CHECK(written);
    CHECK_FALSE(fs::exists(stored));
    CHECK(pcs.there().empty());
    REQUIRE(pcs.office.workspace->exchange().take(bundle, {}));
    CHECK(fs::exists(stored));
}

TEST_CASE("a sealed bundle whose file is not what its hash says, or that nothing names, is refused whole",
          "[attachment][exchange][hostile]") {
    WardAndOffice pcs;
    REQUIRE(pcs.ward.attach("a.pdf"));
    BundleRequest request = forKnown();
    request.withFiles = true;
    const fs::path bundle = pcs.ward.write(request);
    const SiteKeys theirs = siteKeysOf(pcs.office.workspace->unit()).value();
    const SiteKeys ours = siteKeysOf(pcs.ward.workspace->unit()).value();
    const std::string honest = *readBundle(bundle, {{}, &theirs});
    const BundleHeader header = (*BundleReader::open(bundle))->header();
    const auto refused = [&](const std::string& payload) {
        const fs::path forged = pcs.office.dir / "forged.preceptor-bundle";
        putFile(forged, makeBundle(payload, ours, sealFor(theirs), header).bytes);
        const auto taken = pcs.office.workspace->exchange().take(forged, {});
        return taken ? std::optional<ErrorCode>() : taken.error().code;
    };
    const std::string block = framed(encodeFile(sha256Hex(kPaper), kPaper));
    const auto at = honest.find(block);
    REQUIRE(at != std::string::npos);
    const auto with = [&](const std::string& instead) {
        return std::string(honest).replace(at, block.size(), instead);
    };
    CHECK(refused(with(framed(encodeFile(sha256Hex(kPaper), kPaper + "x")))) == ErrorCode::BundleBroken);
    const std::string other = "%PDF-other";
    CHECK(refused(with(framed(encodeFile(sha256Hex(other), other)))) == ErrorCode::BundleBroken);
    CHECK(refused(with("")) == ErrorCode::BundleBroken);            // announced and not there
    CHECK(refused(with(block + block)) == ErrorCode::BundleBroken); // more than announced
    CHECK(refused(with(framed("F"))) == ErrorCode::BundleBroken);
    CHECK(pcs.there().empty());
    CHECK_FALSE(fs::exists(pcs.office.dir / "office files" / sha256Hex(kPaper)));
    CHECK_FALSE(refused(honest));
    CHECK(pcs.there().size() == 1);
}
