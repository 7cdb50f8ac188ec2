// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/denied_words.h"

#include "core/privacy/identifier_scanner.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

DeniedWords listOf(const std::vector<std::string>& words, std::string_view secret = "a secret") {
    DeniedWords list(secret);
    for (const std::string& word : words) REQUIRE(list.add(word));
    return list;
}

std::string deniedIn(const std::string& text, const DeniedWords& words) {
    auto names = std::make_shared<KnownNames>();
    names->deny(words);
    std::string out;
    for (const IdentifierFinding& finding : IdentifierScanner(Date::of(2026, 11, 24), names).scan(text)) {
        CHECK(finding.severity == Severity::Block);
        out += (out.empty() ? "" : "; ") + std::string(codeOf(finding.kind)) + " " +
               text.substr(finding.begin, finding.end - finding.begin);
    }
    return out;
}

} // namespace

TEST_CASE("a denied word is found in any case, accent, width and spacing", "[privacy][deny]") {
    const DeniedWords words = listOf({"王小花", "Lê Thị Hoa", "Clinic 7B"});
    CHECK(deniedIn("昨日王小花来诊", words) == "denied_word 王小花");
    CHECK(deniedIn("王 小花，王·小花", words) == "denied_word 王 小花; denied_word 王·小花");
    CHECK(deniedIn("le thi hoa; LÊ THỊ HOA; LeThiHoa", words) ==
          "denied_word le thi hoa; denied_word LÊ THỊ HOA; denied_word LeThiHoa");
    CHECK(deniedIn("the ｃｌｉｎｉｃ　７Ｂ and clinic-7b", words) ==
          "denied_word ｃｌｉｎｉｃ　７Ｂ; denied_word clinic-7b");
}

TEST_CASE("what only resembles a denied word is left alone", "[privacy][deny]") {
    const DeniedWords words = listOf({"王小花", "Hoa", "pain plan"});
    CHECK(deniedIn("王小明与小花，王与小花", words).empty());
    CHECK(deniedIn("Hoan hoas xhoa H oa2", words).empty());
    CHECK(deniedIn("pain; the plan of pain planning", words).empty());
    CHECK(deniedIn("", words).empty());
    CHECK(deniedIn("王小花", DeniedWords()).empty());
}

TEST_CASE("of words that begin alike the longest is found", "[privacy][deny]") {
    CHECK(deniedIn("Anna Maria Tan", listOf({"Anna", "Anna Maria Tan"})) == "denied_word Anna Maria Tan");
    CHECK(deniedIn("Anna Maria", listOf({"Anna", "Anna Maria Tan"})) == "denied_word Anna");
}

TEST_CASE("words too short to be told from ordinary ones are refused, so are very long ones", "[privacy][deny]") {
    DeniedWords words("a secret");
    for (const char* word : {"", "王", "le", "  a ", "?!", "\u200B"}) CHECK_FALSE(words.add(word));
    CHECK_FALSE(words.add(std::string(65, 'a')));
    CHECK_FALSE(words.add(std::string(100'000, 'a')));
    CHECK(words.add("王明"));
    CHECK(words.add("Tam"));
    CHECK(words.add(std::string(64, 'a')));
    CHECK(words.size() == 3);
}

TEST_CASE("the list holds no word and is of use to its own key alone", "[privacy][deny]") {
    const DeniedWords words = listOf({"Lê Thị Hoa", "王小花"});
    const std::string text = words.text();
    for (const char* trace : {"hoa", "Hoa", "王"}) CHECK(text.find(trace) == std::string::npos);
    DeniedWords own("a secret");
    REQUIRE(own.read(text));
    CHECK(own.contains("le thi hoa"));
    CHECK(own.text() == text);
    DeniedWords other("another secret");
    REQUIRE(other.read(text));
    CHECK_FALSE(other.contains("le thi hoa"));
    CHECK(own.remove("LE THI HOA"));
    CHECK_FALSE(own.remove("LE THI HOA"));
    CHECK(own.size() == 1);
}

TEST_CASE("a damaged list is none, whichever byte is wrong", "[privacy][deny][hostile]") {
    const std::string text = listOf({"Lê Thị Hoa", "王小花"}).text();
    DeniedWords words("a secret");
    for (std::size_t length = 0; length < text.size(); ++length) {
        const bool wholeLines = length > 0 && text[length - 1] == '\n' && length > 20;
        CHECK(words.read(text.substr(0, length)) == wholeLines);
    }
    for (const char* line : {"zz", "0123456789abcdef0123456789abcdef 0\n", "0123456789abcdef0123456789abcdef 65\n",
                             "0123456789abcdef0123456789abcdef x\n", "0123456789abcdef0123456789abcdeg 5\n", "\n"})
        CHECK_FALSE(words.read("preceptor denied words 1\n" + std::string(line)));
}
