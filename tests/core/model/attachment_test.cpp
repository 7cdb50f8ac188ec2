// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachment.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

const std::string kPdf = "%PDF-1.7\n...";
const std::string kZip = std::string("PK\x03\x04", 4) + "...";
const std::string kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...";

std::string nameOf(const std::string& title, const std::string& type = "pdf") {
    Attachment attachment;
    attachment.title = title;
    attachment.mediaType = type;
    return safeFileName(attachment);
}

} // namespace

TEST_CASE("slides and papers are told by ending and content together", "[attachment]") {
    CHECK(*mediaTypeOf("Talk.PDF", kPdf) == "pdf");
    CHECK(*mediaTypeOf("a/b.c/talk.pptx", kZip) == "pptx");
    CHECK(*mediaTypeOf("old.ppt", kOle) == "ppt");
    CHECK(*mediaTypeOf("读书.docx", kZip) == "docx");
    CHECK(*mediaTypeOf("notes.txt", "Morphine to methadone") == "txt");
    for (const auto& [name, bytes] :
         std::vector<std::pair<std::string, std::string>>{{"talk.exe", kPdf},
                                                          {"talk.pdf", "MZ\x90"},
                                                          {"talk.pptx", kPdf},
                                                          {"talk.pptm", kZip},
                                                          {"talk.pdf.lnk", kPdf},
                                                          {"talk", kPdf},
                                                          {"notes.txt", std::string("a\0b", 3)},
                                                          {"", ""}}) {
        INFO(name);
        CHECK(mediaTypeOf(name, bytes).error().code == ErrorCode::AttachmentKind);
    }
}

TEST_CASE("a picture is refused by its name and under another's", "[attachment]") {
    CHECK(mediaTypeOf("wound.jpg", "\xFF\xD8\xFF\xE1").error().code == ErrorCode::AttachmentPicture);
    CHECK(mediaTypeOf("wound.HEIC", "....ftypheic").error().code == ErrorCode::AttachmentPicture);
    CHECK(mediaTypeOf("wound.pdf", "\xFF\xD8\xFF\xE1").error().code == ErrorCode::AttachmentPicture);
    CHECK(mediaTypeOf("wound.pptx", "\x89PNG\r\n").error().code == ErrorCode::AttachmentPicture);
}

TEST_CASE("a file is listed by its own name and nothing around it", "[attachment]") {
    CHECK(attachmentTitle("/home/li/Opioid rotation v2.pptx") == "Opioid rotation v2");
    CHECK(attachmentTitle("C:\\Users\\li\\讲义.pdf") == "讲义");
    CHECK(attachmentTitle("  talk  \u202e.pdf") == "talk");
    CHECK(attachmentTitle("no ending") == "no ending");
    CHECK(attachmentTitle(std::string(500, 'x') + ".pdf").size() == kMostBytesOfAttachmentTitle);
    std::string wards;
    for (int i = 0; i < 100; ++i) wards += "病";
    CHECK(attachmentTitle(wards).size() == kMostBytesOfAttachmentTitle / 3 * 3);
}

TEST_CASE("no title makes a name that leaves its folder or means something else", "[attachment]") {
    CHECK(nameOf("Opioid rotation") == "Opioid rotation.pdf");
    CHECK(nameOf("../../etc/passwd") == "-..-etc-passwd.pdf");
    CHECK(nameOf("a\\b:c*d?e\"f<g>h|i") == "a-b-c-d-e-f-g-h-i.pdf");
    CHECK(nameOf("talk\u202efdp.exe") == "talkfdp.exe.pdf");
    CHECK(nameOf("a\nb\x01") == "a b.pdf");
    CHECK(nameOf("...") == "file.pdf");
    CHECK(nameOf("") == "file.pdf");
    CHECK(nameOf(" .hidden. ") == "hidden.pdf");
    for (const char* reserved : {"CON", "nul", "Com1", "LPT9", "aux.2026"}) CHECK(nameOf(reserved)[0] == '_');
    CHECK(nameOf("Console") == "Console.pdf");
    CHECK(nameOf("com10") == "com10.pdf");
    CHECK(nameOf("setup", "exe") == "setup");
    CHECK(nameOf("setup", "../x") == "setup");
}

TEST_CASE("a picture or another file is no text because its name says so", "[attachment]") {
    using namespace std::string_literals;
    for (const std::string& bytes : {"\xFF\xD8\xFF\xE0 rest"s, "\x89PNG\r\n rest"s, "GIF89a rest"s, "GIF87a"s,
                                     "BM\x01\x02 rest"s, "%PDF-1.7 rest"s, "<svg xmlns='x'/>"s,
                                     "<?xml version='1.0'?>\n<svg/>"s, "\xEF\xBB\xBF<svg/>"s, "RIFF\x07 WEBP"s})
        CHECK_FALSE(looksLike("txt", bytes));
    for (const std::string& bytes : {"MM was given twice"s, "II*, as said"s, "BMI 17\t32 kg\r\n"s, "GIF and PNG"s,
                                     "\xB2\xA1\xC8\xCB"s, "<p>Pain</p>"s})
        CHECK(looksLike("txt", bytes));
}
