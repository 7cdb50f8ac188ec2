// SPDX-License-Identifier: GPL-3.0-or-later
// Slides and papers on the command line: attached, listed, carried to another PC, saved, removed and swept away.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <filesystem>

using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kAttachedTo = "p.preceptor";

} // namespace

TEST_CASE("a paper goes from one PC to another only with --with-files", "[cli][attachment]") {
    const DemoDesk ward;
    ward.write("words", "plum blossom\n");
    ward.write("ten steps.pdf", "%PDF-1.7 ten steps");
    ward.write("wound.jpg", "\xFF\xD8\xFF");
    const auto before = ward.count("attachment"); // the demo has papers of its own
    const int files = ward.run({"files", kAttachedTo, "--json"}).json()["files"];
    const Ran attached = ward.run({"files", kAttachedTo, "--attach", "ten steps.pdf", "--session", "latest", "--json"});
    INFO(attached.err << attached.out);
    REQUIRE(attached.exitCode == 0);
    const Ran picture = ward.run({"files", kAttachedTo, "--attach", "wound.jpg", "--session", "latest", "--json"});
    CHECK(picture.exitCode == 1);
    CHECK(picture.json()["error"]["code"] == "attachment_picture");
    CHECK(ward.count("attachment") == before + 1);
    CHECK(ward.run({"files", kAttachedTo, "--json"}).json()["files"] == files + 1);

    const Desk office;
    office.write("words", "plum blossom\n");
    REQUIRE(office.run({"init", kAttachedTo, "--programme", "Office"}).exitCode == 0);
    const auto carry = [&](const std::vector<std::string>& more) {
        std::vector<std::string> out = {"export-bundle",     kAttachedTo, "b.preceptor-bundle",
                                        "--passphrase-file", "words",     "--json"};
        out.insert(out.end(), more.begin(), more.end());
        const Ran written = ward.run(out);
        INFO(written.err << written.out);
        REQUIRE(written.exitCode == 0);
        fs::copy_file(ward.path("b.preceptor-bundle"), office.path("b.preceptor-bundle"),
                      fs::copy_options::overwrite_existing);
        const Ran merged = office.run({"merge", kAttachedTo, "b.preceptor-bundle", "--passphrase-file", "words",
                                       "--trust", "--unrelated", "--json"});
        INFO(merged.err << merged.out);
        REQUIRE(merged.exitCode == 0);
        return merged.json()["bundles"][0];
    };
    CHECK(carry({})["files"] == 0);
    CHECK(office.count("attachment") == before + 1);
    const Ran absent = office.run({"files", kAttachedTo, "--save", "ten steps", "--json"});
    CHECK(absent.exitCode == 1);
    CHECK(absent.json()["error"]["code"] == "attachment_absent");
    CHECK(office.run({"check", kAttachedTo}).exitCode == 0);

    CHECK(carry({"--with-files"})["files"] == files + 1);
    REQUIRE(office.run({"files", kAttachedTo, "--save", "ten steps", "--out", "mine.pdf"}).exitCode == 0);
    CHECK(office.read("mine.pdf") == "%PDF-1.7 ten steps");

    fs::remove_all(office.path("p files"));
    const Ran missing = office.run({"check", kAttachedTo, "--json"});
    CHECK(missing.exitCode == 2);
    CHECK(missing.json()["findings"][0]["code"] == "file_missing");

    REQUIRE(ward.run({"files", kAttachedTo, "--remove", "ten steps"}).exitCode == 0);
    CHECK(ward.run({"files", kAttachedTo, "--sweep", "--json"}).json()["deleted"] == 1);
}

TEST_CASE("a paper of a case must be said to have been looked through", "[cli][attachment]") {
    const DemoDesk ward;
    ward.write("scan.pdf", "%PDF-1.7");
    const std::string number = ward.first("case")["case_no"];
    const Ran refused = ward.run({"files", kAttachedTo, "--attach", "scan.pdf", "--case", number, "--json"});
    CHECK(refused.exitCode == 1);
    CHECK(refused.json()["error"]["issues"][0]["field"] == "looked_through");
    const Ran said = ward.run({"files", kAttachedTo, "--attach", "scan.pdf", "--case", number});
    CHECK(said.err.find("with --looked-through") != std::string::npos);
    CHECK(said.err.find("looked_through") == std::string::npos);
    CHECK(ward.run({"files", kAttachedTo, "--attach", "scan.pdf", "--case", number, "--looked-through"}).exitCode == 0);
    CHECK(ward.run({"files", kAttachedTo, "--attach", "scan.pdf", "--sweep"}).exitCode == 1);
}

TEST_CASE("a name that is refused is attached for a reason", "[cli][attachment][privacy]") {
    const DemoDesk ward;
    ward.write("a.pdf", "%PDF-1.7");
    std::vector<std::string> attach = {
        "files", kAttachedTo, "--attach", "a.pdf", "--session", "latest", "--title", "Help line 13800138000", "--json"};
    const auto before = ward.count("attachment");
    const Ran refused = ward.run(attach);
    CHECK(refused.exitCode == 1);
    CHECK(refused.json()["error"]["code"] == "identifying_text");
    CHECK(refused.err.find("or give a reason to keep it") != std::string::npos);
    attach.insert(attach.end(), {"--reason", "ask 13800138001"});
    const Ran telling = ward.run(attach);
    CHECK(telling.json()["error"]["args"].back() == "reason");
    CHECK(telling.err.find("(a phone number)") != std::string::npos); // in words, not by the scanner's code
    CHECK(ward.count("attachment") == before);
    attach.back() = "printed on every poster";
    CHECK(ward.run(attach).exitCode == 0);
    CHECK(ward.count("attachment") == before + 1);
}

TEST_CASE("papers are sealed and made plain with their file, also when that is killed on the way",
          "[cli][attachment][sealed]") {
    const DemoDesk ward;
    const std::string paper = "%PDF-1.7 Zxqvortimantel";
    ward.write("li", "correct horse battery\n");
    ward.write("ten steps.pdf", paper);
    REQUIRE(ward.run({"files", kAttachedTo, "--attach", "ten steps.pdf", "--session", "latest"}).exitCode == 0);
    fs::remove(ward.path("ten steps.pdf"));
    const auto isSealed = [&] { return ward.read(kAttachedTo).starts_with("PCPTLOG1"); };
    const auto saved = [&] {
        std::vector<std::string> save = {"files", kAttachedTo, "--save", "ten steps", "--out", "mine.pdf"};
        if (isSealed()) save.insert(save.end(), {"--passphrase-file", "li"});
        const Ran ran = ward.run(save);
        INFO(ran.err);
        REQUIRE(ran.exitCode == 0);
        const std::string bytes = ward.read("mine.pdf");
        fs::remove(ward.path("mine.pdf"));
        return bytes == paper;
    };
    const auto readable = [&] {
        for (const auto& entry : fs::directory_iterator(ward.path("p files")))
            if (!entry.path().filename().string().ends_with(".sealed")) return true;
        return false;
    };
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"protect", kAttachedTo, "--name", "Li Na", "--passphrase-file", "li"},
          std::vector<std::string>{"unprotect", kAttachedTo, "--passphrase-file", "li"}}) {
        const bool before = isSealed();
        for (int step = 3; isSealed() == before; step += 47) {
            if (ward.runUntilWrite(command, step).finished) CHECK(isSealed() != before);
            CHECK(saved());
        }
        CHECK(readable() == before); // nothing is any more once it was protected and opened
    }
    CHECK(ward.run({"check", kAttachedTo}).exitCode == 0);
}
