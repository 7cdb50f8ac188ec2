// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decode.h"

#include "tests/support/catch.h"
#include "tests/support/encode.h"
#include "tests/support/paths.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace preceptor;
using namespace std::string_literals;

namespace {

const std::string kChinese = "姓名,单位\r\n王小明,北京协和医院\r\n";
const std::string kVietnamese = "Họ và tên;Đơn vị\nNguyễn Thị Hường;Bệnh viện Bạch Mai\nTrần Đức Lộc;Huế\n";
const std::string kFrench = "Prénom;Nom\nAndré;Diop\nÉlodie;Sénécal\n";

} // namespace

TEST_CASE("a text is decoded to the same letters from every encoding of the ladder", "[text][decode]") {
    const auto [encoding, text] = GENERATE(table<Encoding, std::string>({
        {Encoding::Utf8, kChinese},
        {Encoding::Utf8, kVietnamese},
        {Encoding::Utf8, kFrench},
        {Encoding::Utf16Le, kChinese},
        {Encoding::Utf16Be, kVietnamese},
        {Encoding::Utf16Le, kFrench},
        {Encoding::Gb18030, kChinese},
        {Encoding::Windows1258, kVietnamese},
        {Encoding::Windows1252, kFrench},
    }));
    CAPTURE(encodingName(encoding));
    const DecodedText bare = decode(test::encodeAs(text, encoding));
    CHECK(bare.encoding == encoding);
    CHECK(bare.utf8 == text);
    CHECK(bare.replaced == 0);
    const DecodedText marked = decode(test::byteOrderMark(encoding) + test::encodeAs(text, encoding));
    CHECK(marked.utf8 == text);
}

TEST_CASE("UTF-32 is read by its byte order mark", "[text][decode]") {
    const auto encoding = GENERATE(Encoding::Utf32Le, Encoding::Utf32Be);
    const DecodedText text = decode(test::byteOrderMark(encoding) + test::encodeAs(kChinese, encoding));
    CHECK(text.encoding == encoding);
    CHECK(text.hadByteOrderMark);
    CHECK(text.utf8 == kChinese);
}

TEST_CASE("a short French file is not taken for Vietnamese and a short Chinese one not for Greek", "[text][decode]") {
    CHECK(decode("Pr\xE9nom;Nom\nAndr\xE9;Diop\n").encoding == Encoding::Windows1252);
    CHECK(decode("Pr\xC3\xA9nom;Nom\nAndr\xC3\xA9;Diop\n").encoding == Encoding::Utf8);
    CHECK(decode("\xCD\xF5\xD0\xA1\xC3\xF7\n").encoding == Encoding::Gb18030); // 王小明
}

TEST_CASE("a Vietnamese text of a few words is known by its letters", "[text][decode]") {
    const std::string text = GENERATE("Tên\nNguyễn An\n"s, "Họ tên,SĐT\nLan,091\n"s, "Đơn vị\n"s, "Trần Lan\n"s,
                                      "Lê Văn Sơn\n"s, "Ngô Đình Đức\n"s, "bệnh viện\n"s, "Đặng Thu\n"s,
                                      "điều dưỡng\n"s, "Tăng Sơn\n"s, "Huế\nPhường 5\n"s, "HỌ VÀ TÊN\n"s);
    CAPTURE(text);
    const DecodedText decoded = decode(test::encodeAs(text, Encoding::Windows1258));
    CHECK(decoded.encoding == Encoding::Windows1258);
    CHECK(decoded.utf8 == text);
}

TEST_CASE("Western texts of a few words are not taken for Vietnamese", "[text][decode]") {
    const std::string text = GENERATE("Prénom\nAïcha\n"s, "Hôpital,Décès\n"s, "João Simões Conceição\n"s,
                                      "Noël Çelik\n"s, "Mère où là\n"s, "Jürgen Weiß\n"s, "Peña Nuñez\n"s,
                                      "Fatoumata Binetou Sèye\n"s, "Uwimana Chançarde\n"s, "Élève à l’hôpital\n"s);
    CAPTURE(text);
    const DecodedText decoded = decode(test::encodeAs(text, Encoding::Windows1252));
    CHECK(decoded.encoding == Encoding::Windows1252);
    CHECK(decoded.utf8 == text);
}

TEST_CASE("texts of other people are read as their sources say, where they are at hand", "[text][decode]") {
    const auto folder = std::filesystem::path(test::sourcePath("")) / ".." / "shared" / "samples" / "encodings";
    const auto [name, encoding] = GENERATE(table<std::string, Encoding>({
        {"vi_windows-1258.txt", Encoding::Windows1258},
        {"fr_windows-1252.txt", Encoding::Windows1252},
        {"zh_gb18030.txt", Encoding::Gb18030},
    }));
    std::ifstream file(folder / name, std::ios::binary);
    if (!file) return;
    CAPTURE(name);
    const DecodedText text = decode(std::string(std::istreambuf_iterator<char>(file), {}));
    CHECK(text.encoding == encoding);
    CHECK(text.replaced == 0);
}

TEST_CASE("a rare character in a Chinese file with a known heading stays GB18030", "[text][decode]") {
    const std::string text = "姓名\n鱻龘\n";
    CHECK(decode(test::encodeAs(text, Encoding::Gb18030)).utf8 == text);
}

TEST_CASE("a UTF-8 text with a few stray bytes stays UTF-8 and only these are lost", "[text][decode]") {
    const auto [text, stray] = GENERATE(table<std::string, std::string>({
        {kChinese, "\xB0"},                // half a letter
        {kChinese, "\xD5\xC5"},            // a name of another program
        {kVietnamese, "\xE1\xBB"},         // cut off
        {kFrench + kFrench, "Andr\xE9\n"}, // a line that was pasted
    }));
    const DecodedText decoded = decode(text + stray + text);
    CHECK(decoded.encoding == Encoding::Utf8);
    CHECK(decoded.utf8.starts_with(text));
    CHECK(decoded.utf8.ends_with(text));
    CHECK(decoded.replaced > 0);
    CHECK(decoded.replaced <= 2);
}

TEST_CASE("traditional Chinese in Big5 is read", "[text][decode]") {
    const std::string text = "姓名,醫院\n陳大文,瑪麗醫院\n";
    const DecodedText decoded = decode(test::encodeAs(text, Encoding::Big5));
    CHECK(decoded.utf8 == text);
}

TEST_CASE("Chinese UTF-16 without a mark is known by its line ends", "[text][decode]") {
    const std::string text = "姓名\t单位\n王小明\t协和医院肿瘤科安宁疗护病房护理部教育处\n";
    CHECK(decode(test::encodeAs(text, Encoding::Utf16Le)).utf8 == text);
    CHECK(decode(test::encodeAs(text, Encoding::Utf16Be)).utf8 == text);
}

TEST_CASE("a NUL becomes a replacement character and never cuts the text", "[text][decode]") {
    const DecodedText text = decode("a,b,c\n\0x,2,3\n"s);
    CHECK(text.utf8 == "a,b,c\n\xEF\xBF\xBDx,2,3\n");
    CHECK(text.nuls == 1);
    CHECK(text.replaced == 1);
}

TEST_CASE("forcing UTF-8 on other bytes keeps every readable letter and counts the rest", "[text][decode]") {
    const DecodedText text = decodeAs("Andr\xE9;Diop\n", Encoding::Utf8);
    CHECK(text.utf8 == "Andr\xEF\xBF\xBD;Diop\n");
    CHECK(text.replaced == 1);
}

TEST_CASE("a forced encoding is obeyed", "[text][decode]") {
    CHECK(decodeAs("\xCF\xF0\xE8\xE2\xE5\xF2", Encoding::Windows1251).utf8 == "Привет");
    CHECK(decodeAs("10 \xA4", Encoding::Iso8859_15).utf8 == "10 €");
}

TEST_CASE("nothing and a lone mark decode to nothing", "[text][decode]") {
    CHECK(decode("").utf8.empty());
    CHECK(decode("\xEF\xBB\xBF").utf8.empty());
    CHECK(decode("\xFF\xFE").utf8.empty());
}

TEST_CASE("every encoding is found again by its name", "[text][decode]") {
    for (const Encoding encoding : allEncodings()) CHECK(encodingByName(encodingName(encoding)) == encoding);
    CHECK_FALSE(encodingByName("klingon").has_value());
}
