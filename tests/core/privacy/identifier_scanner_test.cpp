// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as clinicians write them, and what the scanner says of each.
#include "core/privacy/identifier_scanner.h"

#include "tests/support/catch.h"

#include <set>

using namespace preceptor;
using namespace std::string_literals;

namespace {

std::vector<IdentifierFinding> scan(std::string_view text, const std::vector<std::string>& names = {}) {
    return IdentifierScanner(Date::of(2026, 11, 24), std::make_shared<const KnownNames>(names)).scan(text);
}

// "block phone 139 1234 5678; warn ..."
std::string told(const std::string& text, const std::vector<std::string>& names = {}) {
    std::string out;
    for (const IdentifierFinding& finding : scan(text, names)) {
        if (!out.empty()) out += "; ";
        out += std::string(codeOf(finding.severity)) + " " + std::string(codeOf(finding.kind)) + " " +
               text.substr(finding.begin, finding.end - finding.begin);
    }
    return out;
}

} // namespace

TEST_CASE("identity numbers block, and one whose check digit is wrong only beside its word", "[privacy]") {
    CHECK(told("身份证号 360426199101010071。") == "block china_id 360426199101010071");
    CHECK(told("11010219840406970X") == "block china_id 11010219840406970X");
    for (const char* number : {"CC-2024-009", "CC-2026-001", "CC-2026-028"}) // of cases
        CHECK(told(std::string("as in ") + number).find("hong_kong_id") == std::string::npos);
    CHECK(told("１１０１０２　１９８４０４０６　９７０ｘ") ==
          "block china_id １１０１０２　１９８４０４０６　９７０ｘ");
    CHECK(told("110102198404069708").empty());
    CHECK(told("身份证110102198404069708") == "block china_id 110102198404069708");
    CHECK(told("HKID A123456(3), a123456(3)") == "block hong_kong_id A123456(3); block hong_kong_id a123456(3)");
    CHECK(told("NRIC S1234567D") == "block singapore_id S1234567D");
    CHECK(told("證號 A123456789") == "block taiwan_id A123456789");
    CHECK(told("NIR 2 53 07 2B 073 004 70") == "block french_security_number 2 53 07 2B 073 004 70");
    CHECK(told("CCCD 001085012345") == "block vietnam_id 001085012345");
    CHECK(told("giấy tờ 001085012345") == "warn vietnam_id 001085012345");
    CHECK(told("Chứng minh nhân dân số 187265638") == "block vietnam_old_id 187265638");
    CHECK(told("187265638").empty());
    CHECK(told("thẻ BHYT DN 4 79 1234567890") == "block health_insurance DN 4 79 1234567890");
    CHECK(told("护照号EJ1666808，") == "block passport EJ1666808");
}

TEST_CASE("an identity number is one in other writing too", "[privacy]") {
    for (const char* letter : {"Х", "х", "Χ", "χ", "×"}) // Cyrillic and Greek ones, and the sign between two figures
        CHECK(told("住院 11010219840406970" + std::string(letter)) ==
              "block china_id 11010219840406970" + std::string(letter));
    CHECK(told("11010219840406971Х").empty()); // check digit
    CHECK(told("号码一一〇一〇二一九八四〇四〇六九七〇X") == "block china_id 一一〇一〇二一九八四〇四〇六九七〇X");
    CHECK(told("三六零四二六 一九九一零一零一 零零七一") == "block china_id 三六零四二六 一九九一零一零一 零零七一");
    CHECK(told("身份证号：叁陆零肆贰陆壹玖玖壹零壹零壹零零柒壹") ==
          "block china_id 叁陆零肆贰陆壹玖玖壹零壹零壹零零柒壹");
    CHECK(told("三六零四二六一九九一零一零一零零七二").empty()); // check digit
    CHECK(told("身份证三六零四二六一九九一零一零一零零七二") == "block china_id 三六零四二六一九九一零一零一零零七二");
    CHECK(told("٣٦٠٤٢٦١٩٩١٠١٠١٠٠٧١") == "block china_id ٣٦٠٤٢٦١٩٩١٠١٠١٠٠٧١");
    CHECK(told("۱۱۰۱۰۲۱۹۸۴۰۴۰۶۹۷۰x, ١٣٨٠٠١٣٨٠٠٠") == "block china_id ۱۱۰۱۰۲۱۹۸۴۰۴۰۶۹۷۰x; block phone ١٣٨٠٠١٣٨٠٠٠");
}

TEST_CASE("bank cards block by issuer and check digit, accounts by the word before them", "[privacy]") {
    for (const auto* card : {"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "5555 5555 5555 4444",
                             "2223 0000 4841 0010", "3782 822463 10005", "3530 1113 3330 0000", "6200000000000005",
                             "6222 0212 3456 7890 128", "622202 1234567890128", "9704 0000 0000 0018",
                             "６２００　００００　００００　０００５"}) {
        INFO(card);
        CHECK(told("费用 "s + card + " 已付") == "block bank_card "s + card);
    }
    CHECK(told("银行卡号：6200000000000006") == "block bank_card 6200000000000006"); // mistyped, but it is announced
    CHECK(told("STK 0071001234567, RIB 30004 00123 00001234567 89") ==
          "block bank_card 0071001234567; block bank_card 30004 00123 00001234567 89");
    CHECK(told("IBAN FR76 3000 4001 2300 0012 3456 789.") == "block bank_card FR76 3000 4001 2300 0012 3456 789");
    CHECK(told("4111 1111 1111 1111 12/26") == "block bank_card 4111 1111 1111 1111");
}

TEST_CASE("long numbers that are no card of an issuer are left alone", "[privacy]") {
    CHECK(told("4111111111111112, 6200000000000006").empty());                 // wrong check digit
    CHECK(told("1111111111111117, 7000 0000 0000 0005").empty());              // no issuer
    CHECK(told("4006381333931, 3400934056781, 03014260000000000010").empty()); // barcodes
    CHECK(told("1.2.840.113619.2.55.3.4111111111111111").empty());             // an image's number
    CHECK(told("尾号 **** **** **** 1111").empty());
    CHECK(told("PLT 250 000, dose 4000 4000 4000, 4111 1111 mg").empty());
    CHECK(told("住院号：4111111111111111") == "block record_number 4111111111111111");
    CHECK(told("+86 138 0013 8000") == "block phone +86 138 0013 8000");
    CHECK(told("卡号 1234, rib fracture 2026, visa of 3 months").empty());
}

TEST_CASE("a landline of China is known without its hyphen too", "[privacy]") {
    CHECK(told("电话053188889999") == "block phone 053188889999");
    CHECK(told("致电 01065123456") == "block phone 01065123456");
    CHECK(told("打 053188889999 找她") == "warn phone 053188889999");
    CHECK(told("打 01065123456 找她") == "warn phone 01065123456");
    CHECK(told("打 010651234567 或 053108889999").empty()); // too long, and no number begins with 0
}

TEST_CASE("phones of four countries and any behind a plus block", "[privacy]") {
    for (const auto* phone : {"13800138000", "138 0013 8000", "+86-138-0013-8000", "0531-88889999", "(010) 6512 3456",
                              "0912.345.678", "+84 912 345 678", "06 12 34 56 78", "+33 (0)6 12 34 56 78",
                              "+65 6123 4567", "0086 13800138000", "+44 20 7946 0958"}) {
        INFO(phone);
        const auto findings = scan("先 "s + phone + " 后");
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == IdentifierKind::Phone);
        CHECK(findings[0].severity == Severity::Block);
    }
    CHECK(told("tel. 6123 4567") == "block phone 6123 4567");
    CHECK(told("reached on 9123 4567") == "warn phone 9123 4567");
    CHECK(told("phone review 3 times, PLT 250 000, dose 3000 4000 5000, 02-06-10-14-18-22").empty());
}

TEST_CASE("a letter right behind a number hides it no more than one before it", "[privacy]") {
    CHECK(told("电话13812345678a, call 13812345678Minghu") == "block phone 13812345678; block phone 13812345678");
    CHECK(told("打13812345678a找她, +86 138 1234 5678ext") == "block phone 13812345678; block phone +86 138 1234 5678");
    CHECK(told("身份证360426199101010071a, 11010219840406970Xa") ==
          "block china_id 360426199101010071; block china_id 11010219840406970X");
    CHECK(told("A123456789b, CCCD 001085012345a, 4111111111111111b") ==
          "block taiwan_id A123456789; block vietnam_id 001085012345; block bank_card 4111111111111111");
    CHECK(told("NIR 2 53 07 2B 073 004 70a") == "block french_security_number 2 53 07 2B 073 004 70");
    CHECK(told("dose 3000 4000mg, 250000U, 12345678IU, PLT 6123 4567x, lot 20240115AB").empty());
}

TEST_CASE("dates block beside a word of birth, else they tell their day", "[privacy]") {
    CHECK(told("DOB 03/04/1945, admitted 2024-05-01") == "block birth_date 03/04/1945; warn calendar_date 2024-05-01");
    CHECK(told("1950年3月5日出生") == "block birth_date 1950年3月5日");
    CHECK(told("née le 3 mars 1948") == "block birth_date 3 mars 1948");
    CHECK(told("sinh ngày 12 tháng 3 năm 1950") == "block birth_date 12 tháng 3 năm 1950");
    CHECK(told("二〇二四年三月五日入院") == "warn calendar_date 二〇二四年三月五日");
    CHECK(told("农历正月初五，腊月廿三") == "warn lunar_date 正月初五; warn lunar_date 腊月廿三");
    CHECK(told("trong 3 tháng 2 lần, 7-14 days, 120/80, 1/2/3").empty());
    CHECK(scan("入院2024-05-01").at(0).date == Date::of(2024, 5, 1));
    CHECK(scan("on 13/05/2024").at(0).date == Date::of(2024, 5, 13));
    CHECK_FALSE(scan("on 03/04/2024").at(0).date); // two readings
}

TEST_CASE("a month of a year in figures tells when too", "[privacy]") {
    CHECK(told("于2025-03入院, depuis 2025/03, seen 2024-11.") ==
          "warn calendar_date 2025-03; warn calendar_date 2025/03; warn calendar_date 2024-11");
    CHECK(told("CC-2026-01, 2025-2026, SpO2 2025-3x, room 2025-14").empty());
}

TEST_CASE("an age of 90 or more warns, in figures and in words, and so does the year that tells it", "[privacy]") {
    CHECK(told("患者93岁") == "warn old_age 93岁");
    CHECK(told("ECOG 2，93岁") == "warn old_age 93岁"); // the comma is none of a decimal
    CHECK(told("九十三岁，九旬") == "warn old_age 九十三岁; warn old_age 九旬");
    CHECK(told("a 95-year-old woman") == "warn old_age 95-year-old");
    CHECK(told("sinh năm 1932") == "warn old_age sinh năm 1932");
    CHECK(told("89 tuổi, 18-95 years, sinh năm 1960, 95% ans").empty());
    CHECK(replacementOf(IdentifierKind::OldAge) == Replacement::AgeOver90);
}

TEST_CASE("record, bed and account numbers block; quantities beside the same words do not", "[privacy]") {
    CHECK(told("住院号：１２３４５６，3床") == "block record_number １２３４５６; block bed_number 3床");
    CHECK(told("mã BN 2024001234, giường số 12") == "block record_number 2024001234; block bed_number 12");
    CHECK(told("dossier n° 2024-00123, lit 2") == "block record_number 2024-00123; block bed_number 2");
    CHECK(told("MRN: H123456, bed no. 12") == "block record_number H123456; block bed_number 12");
    CHECK(told("微信号zhangsan_1 QQ 12345678") == "block chat_account zhangsan_1; block chat_account 12345678");
    CHECK(told("IPP 20 mg, tête de lit à 30 degrés, au lit 12 heures, dossier médical complet").empty());
    CHECK(told("head of bed 30, in bed 12 hours, room air, wechat consultation offered").empty());
    CHECK(told("đầu giường 30 độ, dự phòng 5 mg, có Morphin").empty());
    CHECK(told("卧床3天，起床2次，共20张床，20床位，抬高床头30°").empty());
}

TEST_CASE("a record number that is broken over lines is marked whole", "[privacy]") {
    CHECK(told("MRN 00123\n45678") == "block record_number 00123\n45678");
    CHECK(told("住院号：00123\r\n  45678，男") == "block record_number 00123\r\n  45678");
    CHECK(told("dossier n° 2024-\n00123, lit") == "block record_number 2024-\n00123");
    CHECK(told("mã BN 2024001\n234 567\n72 tuổi") == "block record_number 2024001\n234 567");
    CHECK(told("MRN 0012345\n72\nMorphine") == "block record_number 0012345"); // an age
    CHECK(told("MRN 0012345\n120/80") == "block record_number 0012345");
    CHECK(told("MRN 0012345\n250 mg") == "block record_number 0012345");
}

TEST_CASE("a name ends before the words of the sentence that look like what joins names", "[privacy]") {
    CHECK(told("anh Hùng đến Hà Nội, bà Lan đã Khám") ==
          "block name_in_context anh Hùng; block name_in_context bà Lan");
    CHECK(told("Rosa Da Silva, 72 ans") == "warn name_in_context Rosa Da Silva");
}

TEST_CASE("doses behind a birth, tumour markers and units are no dates, numbers and initials", "[privacy]") {
    CHECK(told("出生于农村，5/10/20 mg递增，05/10/20 mg").empty());
    CHECK(told("CA19-9 1247 U/ml, CA125 2002 U/ml, CA 125 2002").empty());
    CHECK(told("tiểu cầu 168 G/L. Chẩn đoán suy tim").empty());
    CHECK(told("HKID CA123456(8)") == "warn hong_kong_id CA123456(8)");
}

TEST_CASE("numbers of the NHS block by their check digit, and any by the word before them", "[privacy]") {
    CHECK(told("NHS number 943 476 5919, NHS no: 4505577105") ==
          "block record_number 943 476 5919; block record_number 4505577105");
    CHECK(told("seen as 450 557 7104, then 654-100-6326") ==
          "block record_number 450 557 7104; block record_number 654-100-6326");
    CHECK(told("form 4505577104") == "warn record_number 4505577104");
    CHECK(told("ZY0012345入院，ZY-20240012，UHN 7654321, URN: 1234567") ==
          "block record_number 0012345; block record_number 20240012; block record_number 7654321; "
          "block record_number 1234567");
    CHECK(told("450 557 7105, dose 450 557 mg, NHS 2019 guidance, NHS 24, urn 12").empty());
}

TEST_CASE("e-mail, web and network addresses block, outline numbers and times do not", "[privacy]") {
    CHECK(told("gửi lan_82@benhvien.vn.") == "block email lan_82@benhvien.vn");
    CHECK(told("ｗａｎｇ＠163．com") == "block email ｗａｎｇ＠163．com");
    CHECK(told("voir https://exemple.fr/p/12.") == "block web_address https://exemple.fr/p/12");
    CHECK(told("IP 10.0.0.12, 2001:db8::12ff:1") ==
          "block network_address 10.0.0.12; block network_address 2001:db8::12ff:1");
    CHECK(told("section 1.2.3.4 at 12:30:45, 5 mg @ 8h").empty());
}

TEST_CASE("what leads to a door blocks, ordinary words that end alike do not", "[privacy]") {
    CHECK(told("住山东省济南市历下区文化西路44号") == "block address 山东省济南市历下区文化西路44号");
    CHECK(told("số 12 đường Lê Lợi, phường 5, quận 3") == "block address số 12 đường Lê Lợi, phường 5, quận 3");
    CHECK(told("12 bis, rue de la République") == "block address 12 bis, rue de la République");
    CHECK(told("lives at 12 Clementi Road") == "block address 12 Clementi Road");
    CHECK(told("朝阳区望京镇, phường 5, quận 3") == "warn address 朝阳区望京镇; warn address phường 5, quận 3");
    CHECK(told("山东省农村城镇，全市两县，河北省各城镇，该省外县，河北省患者来到我市，河北省的家和县医院").empty());
    CHECK(told("山东省患者，尿路感染，左室增大，城区社区医院，对照组30例").empty());
    CHECK(told("truyền đường 5%, xã hội, tỉnh táo, tỉnh Nghệ An. số 5 viên; tổ 2").empty());
}

TEST_CASE("a place may have in its name what ends a name elsewhere", "[privacy]") {
    for (const auto* place : {"河北省石家庄市赵县", "河北省张家口市怀来县", "张家口市怀来县沙城镇",
                              "河北省怀来县沙城镇", "河北省来宾县张家镇", "怀来县李家村"}) {
        INFO(place);
        CHECK(told("住在"s + place) == "block address "s + place);
    }
    CHECK(told("石家庄市赵县，怀来县沙城镇") == "warn address 石家庄市赵县; warn address 怀来县沙城镇");
}

TEST_CASE("names are known by what stands around them", "[privacy]") {
    CHECK(told("患者王秀兰，李女士，张某某，姓名：高明") ==
          "block name_in_context 王秀兰; block name_in_context 李女士; "
          "warn name_in_context 张某某; block name_in_context 高明");
    CHECK(told("ông Nguyễn Văn A, bà Hương") ==
          "block name_in_context ông Nguyễn Văn A; block name_in_context bà Hương");
    CHECK(told("M. Dupont et Mme LE GALL") == "block name_in_context M. Dupont; block name_in_context Mme LE GALL");
    CHECK(told("Mrs. J. Smith saw Dr Lim Wei Ling") ==
          "block name_in_context Mrs. J. Smith; warn name_in_context Dr Lim Wei Ling");
    CHECK(told("患者高热，患者曾口服，患者向护士诉说，家属何时来，责任护士，主治医生，于某医院，由于老师建议").empty());
    CHECK(told("MS Contin, Miss dose, Mme et M. absents, anh chị em, chỉ định Morphin, BS Khoa").empty());
}

TEST_CASE("names are known by their place in the clause and by who they are", "[privacy]") {
    CHECK(told("王秀兰，女，68岁；陈秀珍（男，81岁）") == "block name_in_context 王秀兰; block name_in_context 陈秀珍");
    CHECK(told("张桂英因腹痛入院，王芳昨日出院") == "block name_in_context 张桂英; block name_in_context 王芳");
    CHECK(told("老王说夜里疼，其女儿周婷陪护") == "warn name_in_context 老王; block name_in_context 周婷");
    CHECK(told("Patient John Smith, la patiente Marie Lefebvre") ==
          "block name_in_context John Smith; block name_in_context Marie Lefebvre");
    CHECK(told("BN Hùng 72t; bệnh nhân Hương, 60 tuổi; con gái Lan") ==
          "block name_in_context Hùng; block name_in_context Hương; block name_in_context con gái Lan");
    CHECK(told("sa fille Sophie, her daughter Mary, son fils Kevork") ==
          "block name_in_context Sophie; block name_in_context Mary; warn name_in_context Kevork");
    CHECK(told("PATIENT JOHN SMITH, Pt Margaret O'Neil") ==
          "block name_in_context JOHN SMITH; block name_in_context Margaret O'Neil");
}

TEST_CASE("names behind 是, 给 and the like are known by their shape and what follows", "[privacy]") {
    CHECK(told("患者是李建国，给王秀英打了吗啡，与欧阳明沟通") ==
          "block name_in_context 李建国; block name_in_context 王秀英; block name_in_context 欧阳明");
    CHECK(told("家属是李雷，给老王换药") == "warn name_in_context 李雷; warn name_in_context 老王");
    CHECK(told("由李建国汇报，请周国平会诊") == "warn name_in_context 李建国; warn name_in_context 周国平"); // staff
    CHECK(told("患者是高龄，患者是晚期肿瘤，给高流量吸氧，为何永不停药，患者是马凡综合征").empty());
}

TEST_CASE("a surname and a given name that stand apart are one name", "[privacy]") {
    CHECK(told("姓李，名建国。患者姓欧阳，名叫明华，68岁；姓王名芳") ==
          "block name_in_context 李，名建国; block name_in_context 欧阳，名叫明华; block name_in_context 王名芳");
    CHECK(told("姓张，名字叫秀英；姓名：不详，姓李，名字不详，姓高，名医会诊") ==
          "block name_in_context 张，名字叫秀英");
    CHECK(told("Nguyen, Thi Mai; Lê, Văn Hùng was seen") ==
          "block name_in_context Nguyen, Thi Mai; block name_in_context Lê, Văn Hùng");
    CHECK(told("Do, Re and Mi; To, Thursday").empty());
}

TEST_CASE("a name in letters is known behind Chinese words for who it is", "[privacy]") {
    CHECK(told("患者是Lưu，家属为Marie，患者Smith诉痛") ==
          "block name_in_context Lưu; block name_in_context Marie; block name_in_context Smith");
    CHECK(told("患者CT示转移，患者ECOG 3分，患者是COPD终末期，患者Karnofsky评分40").empty());
}

TEST_CASE("a pair of names that are both words is looked at where a thing follows", "[privacy]") {
    CHECK(told("Mark Long axis. Frank Black blood") ==
          "warn name_in_context Mark Long; warn name_in_context Frank Black");
    CHECK(told("Mark Long was seen, Frank Black slept; met Grace Young.") ==
          "block name_in_context Mark Long; block name_in_context Frank Black; block name_in_context Grace Young");
}

TEST_CASE("English and French names are known by their words, in either order and with initials", "[privacy]") {
    CHECK(told("Pt. Brown slept badly. Brown, Mary was seen with J. Smith") ==
          "block name_in_context Brown; block name_in_context Brown, Mary; warn name_in_context J. Smith");
    CHECK(told("patient M. Brown, MRS TRAN, Mr J Brown, M Dupont") ==
          "block name_in_context M. Brown; block name_in_context MRS TRAN; block name_in_context Mr J Brown; "
          "block name_in_context M Dupont");
    CHECK(told("BROWN Mary, 72F; Durand Sophie; Smith J., 68M; A. Brown, 72, COPD") ==
          "block name_in_context BROWN Mary; block name_in_context Durand Sophie; block name_in_context Smith J; "
          "block name_in_context A. Brown");
    CHECK(told("Dr Mary Brown agreed") == "warn name_in_context Dr Mary Brown"); // who works here
}

TEST_CASE("a whole name whose surname is a word too is known behind who it is and before a title", "[privacy]") {
    for (const auto* name :
         {"黄霞", "黄丽华", "高敏", "石磊", "方芳", "黄明", "高兰磊", "白雪梅", "温玉兰", "康小明"}) {
        INFO(name);
        for (const auto* before : {"患者", "病人", "家属", "姓名", "主诉人"})
            CHECK(told(before + ""s + name + "今晨呕吐") == "block name_in_context "s + name);
        for (const auto* title : {"女士", "先生", "老人"})
            CHECK(told(name + ""s + title + "卧床") == "block name_in_context "s + name + title);
    }
    CHECK(told("家属黄明签字，家属高兰磊要求，黄明先生诉痛") ==
          "block name_in_context 黄明; block name_in_context 高兰磊; block name_in_context 黄明先生");
    CHECK(told("主诉人王霞。王老人卧床，患者于丽诉痛") ==
          "block name_in_context 王霞; block name_in_context 王老人; block name_in_context 于丽");
    CHECK(told("患者黄霄诉疼痛，黄霞因腹痛入院") == "warn name_in_context 黄霄; warn name_in_context 黄霞");
}

TEST_CASE("clinical words that begin like a surname are no names", "[privacy]") {
    for (const auto* word :
         {"高热",       "黄疸加重",       "白细胞低", "方案调整",     "石膏固定",   "温度高",     "高度焦虑",
          "金属植入",   "白天嗜睡",       "高龄",     "高敏感状态",   "高敏肌钙升", "高流量吸氧", "高兴",
          "安静平卧",   "安宁疗护",       "平静",     "文静",         "明确表示",   "于宁波住院", "于兰州因病入院",
          "于华西就诊", "尚平稳",         "解红色便", "金黄色葡萄球", "康复出院",   "成瘾",       "易疲劳",
          "左侧卧位",   "单纯要求",       "关节痛",   "水肿因低蛋白", "冷汗",       "黄痰",       "石棉接触史",
          "白内障术后", "高浓度吸氧有效", "平卧入睡", "万古霉素治疗", "项强",       "江苏人"}) {
        INFO(word);
        for (const auto* before : {"患者", "家属", "病人"}) CHECK(told(before + ""s + word).empty());
    }
    CHECK(told("姓名任意部分，姓名于病历中隐去").empty());
    CHECK(told("照顾老人，独居老人，允许老人回家，对于老人，任何老人，高龄老人，许多老人，于老人家中").empty());
}

TEST_CASE("more ways to say when, who and where are known", "[privacy]") {
    CHECK(told("出生于1930年，生于1930年，1930年出生") ==
          "warn old_age 出生于1930; warn old_age 生于1930; warn old_age 1930年出生");
    CHECK(told("her son Grace called, his daughter Joy") == "block name_in_context Grace; block name_in_context Joy");
    CHECK(told("The patient, Wang Xiaoming, has pain. The patient, Kevork Sarkis, agreed") ==
          "block name_in_context Wang Xiaoming; warn name_in_context Kevork Sarkis");
    CHECK(told("女儿叫小丽，儿子名叫志强，女儿叫王丽") ==
          "warn name_in_context 小丽; block name_in_context 志强; block name_in_context 王丽");
    CHECK(told("病案 20231234，病历：20231234") == "block record_number 20231234; block record_number 20231234");
    CHECK(told("HKID A123456(7), 香港身份证A123456(A)") ==
          "warn hong_kong_id A123456(7); warn hong_kong_id A123456(A)");
    CHECK(told("5/3/26复查") == "warn calendar_date 5/3/26");
    CHECK(told("家住朝阳门外大街。现住史家胡同。quartier Médina, Dakar") ==
          "warn address 朝阳门外大街; warn address 史家胡同; warn address quartier Médina");
}

TEST_CASE("the like of them that says nothing of anybody is left alone", "[privacy]") {
    CHECK(told("出生于农村，grace period, his joy, the patient, Targin was stopped; the patient, MS Contin 10 mg")
              .empty());
    CHECK(told("女儿叫救护车，患者叫护士，患者叫周围人，病案首页，病历2份，病例讨论").empty());
    CHECK(told("A123456(7), 5/10/20 mg, 1/2/3, 4/12/24 h, GCS 4/5/6, 5/5/55").empty());
    CHECK(
        told("家住三楼走路困难，现住外地路远，居住在马路边，住院后思路清，家住农村道路不便，quartier général").empty());
}

TEST_CASE("what looks like a name in such a place and is none is left alone", "[privacy]") {
    CHECK(told("黄疸，女，68岁。高热，男，30岁。水肿，女。患者女，68岁，因腹痛入院").empty());
    CHECK(told("范围因检查而定，周围血因稀释下降，许多患者因恐惧，马尾综合征因压迫，小叶增生，老毛病").empty());
    CHECK(told("患者：高龄，家属：安静，患者高热").empty());
    CHECK(told("Patient Health Questionnaire, patient sous Skenan, Patient COPD ECOG 2").empty());
    CHECK(told("son EVA passe, son Doliprane, femme HIV, père Alzheimer, her husband Monday, Carer Strain Index")
              .empty());
    CHECK(told("BN Nam, 72 tuổi, BN Đau bụng, bệnh nhân Tỉnh táo, con gái BN, mẹ Việt Nam").empty());
    CHECK(told("BS. Nguyễn Văn Hùng khám") == "warn name_in_context BS. Nguyễn Văn Hùng");
    CHECK(told("Dr Lim agreed, 王主任查房, a drug called Targin").find("block") ==
          std::string::npos); // not of a patient
}

TEST_CASE("a known name that is a word of every day counts only beside what makes it a person", "[privacy][names]") {
    const std::vector<std::string> names{"白天", "李明", "Hope", "Long Pham"};
    CHECK(told("患者白天嗜睡；白天尚可。", names) == "warn known_name 白天; warn known_name 白天");
    CHECK(told("桃李明显", names) == "warn known_name 李明");
    CHECK(told("由李明汇报", names) == "warn known_name 李明");
    CHECK(told("白天女士；白天，女，68岁；姓名：白天；患者李明", names) ==
          "block known_name 白天; block known_name 白天; block known_name 白天; block known_name 李明");
    CHECK(told("Should 李明 be told?", names) == "block known_name 李明"); // no word of that text
    CHECK(told("Hope was discussed", names) == "warn known_name Hope");
    CHECK(told("Mrs Hope asked", names) == "block known_name Hope");
    CHECK(told("pham long", names).find("block") == std::string::npos);
}

TEST_CASE("a place whose name holds the sign of another, or whose province goes without its own, is found",
          "[privacy]") {
    CHECK(told("家住河北省保定市涞水县王村镇") == "block address 河北省保定市涞水县王村镇");
    CHECK(told("山东省淄博市周村区") == "block address 山东省淄博市周村区");
    CHECK(told("山东省淄博市周村区王村镇") == "block address 山东省淄博市周村区王村镇");
    CHECK(told("新疆喀什地区莎车县") == "block address 新疆喀什地区莎车县");
    CHECK(told("山东临沂沂水县") == "warn address 山东临沂沂水县");
    CHECK(told("内蒙古锡林郭勒盟正蓝旗") == "block address 内蒙古锡林郭勒盟正蓝旗");
    CHECK(told("湖北省恩施土家族苗族自治州利川市") == "block address 湖北省恩施土家族苗族自治州利川市");
    CHECK(told("江苏镇江市丹徒区") == "block address 江苏镇江市丹徒区");
    CHECK(told("唐山市路北区，河南新乡市") == "warn address 唐山市路北区; warn address 河南新乡市");
    CHECK(told("陕西西安雁塔区小寨路") == "block address 陕西西安雁塔区小寨路");
    CHECK(told("北京海淀中关村街道，北京朝阳区") == "warn address 北京海淀中关村街道; warn address 北京朝阳区");
    CHECK(told("家住王村镇，来自周村区") == "warn address 王村镇; warn address 周村区");
    CHECK(told("患者来自山东，山东省，山东人，济南市，四川成都人，住院病区").empty());
    CHECK(told("新疆地区，山东农村地区，北京各社区，北京社区，上海市区，四川市场，河南乡下，广东省内各县").empty());
    CHECK(told("华北地区，皮肤病变地区，在北京接受治疗三个区段切除，曾在广东打工两市多年，上海医院联盟").empty());
}

TEST_CASE("an institution that nobody listed warns by the word for it, a kind of institution does not", "[privacy]") {
    CHECK(told("Came from Kestrel General Hospital, then Larkfield Cancer Centre and St Brigid hospice") ==
          "warn institution_name Kestrel General Hospital; warn institution_name Larkfield Cancer Centre; "
          "warn institution_name St Brigid hospice");
    CHECK(
        told("曾于济南柳泉医院就诊，北京柳泉医院转来，转入松江区中心医院") ==
        "warn institution_name 济南柳泉医院; warn institution_name 北京柳泉医院; warn institution_name 松江区中心医院");
    CHECK(told("Chuyển từ Bệnh viện Bạch Mai, BV Chợ Rẫy, bệnh viện K") ==
          "warn institution_name Bệnh viện Bạch Mai; warn institution_name BV Chợ Rẫy; "
          "warn institution_name bệnh viện K");
    CHECK(told("transférée de l'hôpital Necker, CHU de Nantes, clinique du Parc") ==
          "warn institution_name hôpital Necker; warn institution_name CHU de Nantes; "
          "warn institution_name clinique du Parc");
    CHECK(told("Our hospital, the General Hospital, a day hospital, in hospital. Yesterday hospital staff came. Pain "
               "clinic review; Memory Clinic on Monday; Hospital Anxiety and Depression Scale")
              .empty());
    CHECK(told("上级医院，拒绝医院治疗，转入社区卫生服务中心，北京各医院，我院，三甲医院，市第一人民医院，家属希望医院"
               "继续治疗，附近诊所，住养老院，到过上海医院，不愿医院去世，医院感染")
              .empty());
    CHECK(told("bệnh viện tỉnh, Bệnh viện Trung ương, ra khỏi bệnh viện hôm nay, hôpital de jour, CHU, clinique")
              .empty());
}

TEST_CASE("old ages and days are known in words and without their year", "[privacy]") {
    CHECK(told("age ninety-four") == "warn old_age age ninety-four");
    CHECK(told("a ninety-two-year-old man") == "warn old_age ninety-two-year-old");
    CHECK(told("quatre-vingt-douze ans; chín mươi hai tuổi; in her nineties") ==
          "warn old_age quatre-vingt-douze ans; warn old_age chín mươi hai tuổi; warn old_age in her nineties");
    CHECK(told("ninety days, ninety percent, one hundred mg, chín mươi ngày").empty());
    CHECK(told("on the 5th of March") == "warn calendar_date 5th of March");
    CHECK(told("5/3 nhập viện, hôm 5/3, 5/3 admitted") ==
          "warn calendar_date 5/3; warn calendar_date 5/3; warn calendar_date 5/3");
    CHECK(told("đau 5/10 nhập viện, pain 5/10 admitted, hôm nay 1/2 viên").empty());
}

TEST_CASE("the small end of an address is known in four languages", "[privacy]") {
    CHECK(told("家住王庄村3组。5号楼501室") == "block address 王庄村3组; block address 5号楼501室");
    CHECK(told("住李家村，来自大王镇") == "warn address 李家村; warn address 大王镇");
    CHECK(told("ở thôn Đoài, xã Tân Lập; ấp 3, xã Hòa Bình; nhà số 12 ngõ 5; quê ở xã Yên Mỹ") ==
          "block address thôn Đoài, xã Tân Lập; block address ấp 3, xã Hòa Bình; block address nhà số 12 ngõ 5; "
          "warn address xã Yên Mỹ");
    CHECK(told("habite au lieu-dit Le Moulin. Appt 12, bât. B") == "warn address lieu-dit Le Moulin; "
                                                                   "block address Appt 12, bât. B");
    CHECK(told("Flat 3B, Block 5. Lives in Kampong Ubi village. #05-123") ==
          "block address Flat 3B, Block 5; warn address Kampong Ubi village; warn address #05-123");
    CHECK(told("来自农村，住院3天，住养老院，住本村，第3组，2单元血浆，résidence principale, lieu de vie").empty());
    CHECK(told("Block 2 weeks ago, lie flat 30 degrees, Unit 2 of blood, appartement de 60 m2").empty());
}

TEST_CASE("a local phone needs its word, and figures in Hanzi are figures", "[privacy]") {
    CHECK(told("联系家属88889999，拨打 6512 3456") == "block phone 88889999; block phone 6512 3456");
    CHECK(told("gọi cho con gái 3825 1234; call the son on 555 1234; rappeler au 45 12 34 56") ==
          "block phone 3825 1234; block phone 555 1234; block phone 45 12 34 56");
    CHECK(told("手机一三八零零一三八零零零，电话 八八八八九九九九") ==
          "block phone 一三八零零一三八零零零; block phone 八八八八九九九九");
    CHECK(told("一二三四五六七步，每日一二次，text 250 000, contact precautions 7 days, ring 20 mg").empty());
}

TEST_CASE("an e-mail that is spelled out is one", "[privacy]") {
    CHECK(told("john.smith [at] gmail [dot] com, wang (at) 163.com") ==
          "block email john.smith [at] gmail [dot] com; block email wang (at) 163.com");
    CHECK(told("lan at benhvien dot vn; durand arobase orange point fr") ==
          "block email lan at benhvien dot vn; block email durand arobase orange point fr");
    CHECK(told("look at home. arrived at hospital. at 10.30 am; seen at clinic dot plot; 5 mg @ 8h").empty());
}

TEST_CASE("short forms of ages and days are read where nothing else can be meant", "[privacy]") {
    CHECK(told("93F with falls; A 95F; F/93; bà 94t; 93M") ==
          "warn old_age 93F; warn old_age 95F; warn old_age F/93; warn old_age 94t; warn old_age 93M");
    CHECK(told("temp 101F, fever 102F, 98.6F, 100M cells, KPS 90, Hb 93 g/L, 93 f/min").empty());
    CHECK(told("dob 5/3/52, né le 5/3/52") == "block birth_date 5/3/52; block birth_date 5/3/52");
    CHECK(told("nhập viện 5/3; admitted on 5/3/24; 5/3入院; 2024-Mar-05") ==
          "warn calendar_date 5/3; warn calendar_date 5/3/24; warn calendar_date 5/3; warn calendar_date 2024-Mar-05");
    CHECK(scan("2024-Mar-05").at(0).date == Date::of(2024, 3, 5));
    CHECK(told("ngày 1/2 viên, ngày 2/3 liều, discharged 3/7 ago, pain 3/10, 120/80, 入院1/2量").empty());
}

TEST_CASE("known people block in any order, case and accent, and by their pinyin warn", "[privacy][names]") {
    const std::vector<std::string> names{"王秀英", "欧阳晓琳", "李明", "Nguyễn Thị Hương", "Élodie Sénécal", "Ha Le"};
    CHECK(told("由王秀英与欧阳晓琳汇报", names) == "block known_name 王秀英; block known_name 欧阳晓琳");
    CHECK(told("王 秀英", names) == "block known_name 王 秀英");
    CHECK(told("nguyen thi huong, HƯƠNG Nguyễn Thị", names) ==
          "block known_name nguyen thi huong; block known_name HƯƠNG Nguyễn Thị");
    CHECK(told("Nguye\u0302\u0303n Thị Hương", names) == "block known_name Nguye\u0302\u0303n Thị Hương");
    CHECK(told("Sénécal, Elodie", names) == "block known_name Sénécal, Elodie");
    CHECK(told("Wang Xiuying; Xiu Ying Wang", names) == "warn known_name Wang Xiuying; warn known_name Xiu Ying Wang");
    CHECK(told("护士李明。", names) == "block known_name 李明");
    CHECK(told("cô Nguyễn Thị Hương", names) == "block known_name Nguyễn Thị Hương");
    CHECK(told("le ha", names).empty());
    CHECK(told("Nguyễn Thị, Thị Hương", names).find("known") == std::string::npos);
}

TEST_CASE("the name of an institution warns, a short one in capitals only", "[privacy][names]") {
    InstitutionNames names;
    for (const char* name : {"北京市海淀医院", "海淀医院", "Hôpital de la Pitié", "NCCS", "Hope", "医院"})
        names.add(name);
    const IdentifierScanner scanner(Date::of(2026, 11, 24), {}, std::make_shared<const InstitutionNames>(names));
    const auto found = [&](const std::string& text) {
        std::string out;
        for (const IdentifierFinding& finding : scanner.scan(text))
            out += std::string(codeOf(finding.severity)) + " " + std::string(codeOf(finding.kind)) + " " +
                   text.substr(finding.begin, finding.end - finding.begin) + ";";
        return out;
    };
    CHECK(found("由北京市海淀医院转入，曾住海淀医院") ==
          "warn institution_name 北京市海淀医院;warn institution_name 海淀医院;");
    CHECK(found("from HOPITAL DE LA PITIE") == "warn institution_name HOPITAL DE LA PITIE;");
    CHECK(found("seen at nccs").empty());
    CHECK(found("seen at NCCS") == "warn institution_name NCCS;");
    CHECK(found("nccs, hope for the best, la pitié, 本院, 医院, 海淀区").empty());
}

TEST_CASE("where two kinds meet the graver one stands", "[privacy]") {
    CHECK(told("Zalo: 0912345678").starts_with("block"));
    CHECK(scan("Zalo: 0912345678").size() == 1);
    CHECK(told("患者王秀英", {"王秀英"}) == "block known_name 王秀英");
}

TEST_CASE("every kind has a code of its own, nothing is found in nothing", "[privacy]") {
    std::set<std::string_view> codes;
    for (const IdentifierKind kind : allIdentifierKinds()) codes.insert(codeOf(kind));
    CHECK(codes.size() == allIdentifierKinds().size());
    CHECK(scan("").empty());
    CHECK(scan("\u200B\u0301 \n").empty());
}

TEST_CASE("numbers that the signs of a list part are numbers all the same, where they are one in whole", "[privacy]") {
    for (const std::string sign : {"/", "_", ",", ";", ", ", " / "}) {
        INFO(sign);
        const std::string mobile = "138" + sign + "0013" + sign + "8000";
        CHECK(told("son " + mobile + ".") == "block phone " + mobile);
        const std::string id = "360426" + sign + "19910101" + sign + "0071";
        CHECK(told(id) == "block china_id " + id);
    }
    CHECK(told("110105_19491231_002X") == "block china_id 110105_19491231_002X");
    CHECK(told("0912/345/678, 010/8888/9999, +86/138/0013/8000") ==
          "block phone 0912/345/678; block phone 010/8888/9999; block phone +86/138/0013/8000");
    CHECK(told("120/80, 118/76, 122/80; 1,234,567,890 cells; +5,10,20,30,40 mg; 12,5,3,8; 00,15,30,45,60 min").empty());
    CHECK(told("138/001/3800/0, 37,5; 38,2; 36,9; 2/10/3/10/4/10, 24/36/48/72 h, 5/3/2/1").empty());
}

TEST_CASE("record numbers in Chinese figures, beds and rooms are found, counts of beds are not", "[privacy]") {
    CHECK(told("病案号一二三四五六，住院号：二〇二四零零一二三，门诊号 为 三三零八八") ==
          "block record_number 一二三四五六; block record_number 二〇二四零零一二三; block record_number 三三零八八");
    CHECK(told("病历一份，病案号一栏，住院号一致，病历号三位").empty());
    CHECK(told("床位12，床位号 3，giường 5, phòng 304") ==
          "block bed_number 12; block bed_number 3; block bed_number 5; block bed_number 304");
    CHECK(told("开放床位120，床位30张，床位 20 个，编制床位50，现有床位45，共有床位60").empty());
    CHECK(told("dự phòng 20 mg, tiêm phòng 12 tháng, phòng 2 giờ, đề phòng 10 ngày, phòng ngừa").empty());
}

TEST_CASE("a village or a street without its number warns", "[privacy]") {
    CHECK(told("患者系李家村村民，王家庄人，张家沟") ==
          "warn address 李家村; warn address 王家庄; warn address 张家沟");
    CHECK(told("thôn Đoài; ấp 3; xóm Trại") == "warn address thôn Đoài; warn address ấp 3; warn address xóm Trại");
    CHECK(told("habite rue des Lilas. avenue Pasteur") == "warn address rue des Lilas; warn address avenue Pasteur");
    CHECK(told("huyết áp 120/80, thon gọn, dans la rue, chemin de vie, 与王家沟通病情，本家庄重").empty());
}

TEST_CASE("a known name is known in traditional characters and by its pinyin in one word", "[privacy][names]") {
    const std::vector<std::string> names{"陈丽华", "刘伟国", "王秀英"};
    CHECK(told("由陳麗華匯報，劉偉國記錄", names) == "block known_name 陳麗華; block known_name 劉偉國");
    CHECK(told("by wangxiuying and Xiuyingwang", names) == "warn known_name wangxiuying; warn known_name Xiuyingwang");
    const std::vector<std::string> traditional{"陳麗華"};
    CHECK(told("由陈丽华汇报", traditional) == "block known_name 陈丽华");
}
