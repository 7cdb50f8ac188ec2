// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/identifier_samples.h"

#include "tests/support/clinical_text.h"

#include <array>
#include <random>

namespace preceptor::test {

namespace {

using enum IdentifierKind;
using Texts = std::vector<std::string>;

const Texts& institutionTexts() {
    static const Texts kTexts{"北京市海淀医院",    "山东大学齐鲁医院",        "Hôpital de la Pitié",
                              "Bệnh viện Chợ Rẫy", "Mount Alvernia Hospital", "NCCS"};
    return kTexts;
}

class Maker {
public:
    explicit Maker(std::uint32_t seed) : m_random(seed) {}

    int between(int least, int most) {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    std::string digits(int n) {
        std::string out;
        for (int i = 0; i < n; ++i) out += static_cast<char>('0' + between(0, 9));
        return out;
    }
    std::string two(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }
    char letter() { return static_cast<char>('A' + between(0, 25)); }
    const std::string& one(const Texts& texts) { return texts[m_random() % texts.size()]; }
    std::string day() { return two(between(1, 12)) + two(between(1, 28)); }

    std::string identifier(IdentifierKind kind);
    std::string sentence(IdentifierKind kind); // with {} for the identifier

private:
    std::string chinaId();
    std::string hongKongId();
    std::string taiwanId();
    std::string singaporeId();
    std::string frenchNumber();
    std::string bankCard();
    std::string phone();
    std::string inHanFigures(const std::string& figures);
    std::string email();
    std::string date(int firstYear, int lastYear);
    std::string place();

    std::mt19937 m_random;
};

std::string Maker::chinaId() {
    const std::string body = one({"110105", "310104", "370102", "440305", "510107", "610113", "650102", "500112"}) +
                             std::to_string(between(1931, 2012)) + day() + digits(3);
    int sum = 0; // weights are powers of two modulo 11
    for (std::size_t i = 0; i < body.size(); ++i) sum += (body[i] - '0') * ((1 << (17 - i)) % 11);
    const int check = (12 - sum % 11) % 11;
    return body + (check == 10 ? "X" : std::to_string(check));
}

std::string Maker::hongKongId() {
    const char first = letter();
    const std::string six = digits(6);
    int sum = 36 * 9 + (first - 'A' + 10) * 8;
    for (int i = 0; i < 6; ++i) sum += (six[static_cast<std::size_t>(i)] - '0') * (7 - i);
    const int check = (11 - sum % 11) % 11;
    return first + six + "(" + (check == 10 ? "A" : std::to_string(check)) + ")";
}

std::string Maker::taiwanId() {
    static constexpr std::array kLetters{10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21,
                                         22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33};
    const char first = letter();
    const std::string eight = std::to_string(between(1, 2)) + digits(7);
    const int code = kLetters.at(static_cast<std::size_t>(first - 'A'));
    int sum = code / 10 + code % 10 * 9;
    for (int i = 0; i < 8; ++i) sum += (eight[static_cast<std::size_t>(i)] - '0') * (8 - i);
    return first + eight + std::to_string((10 - sum % 10) % 10);
}

std::string Maker::singaporeId() {
    static constexpr std::array kWeights{2, 7, 6, 5, 4, 3, 2};
    const bool foreign = between(0, 1) == 1;
    const bool late = between(0, 1) == 1;
    const std::string seven = digits(7);
    int sum = late ? 4 : 0;
    for (std::size_t i = 0; i < 7; ++i) sum += (seven[i] - '0') * kWeights.at(i);
    const std::string table = foreign ? "XWUTRQPNMLK" : "JZIHGFEDCBA";
    return std::string(1, foreign ? (late ? 'G' : 'F') : (late ? 'T' : 'S')) + seven +
           table[static_cast<std::size_t>(sum % 11)];
}

std::string Maker::frenchNumber() {
    const std::string body = std::to_string(between(1, 2)) + two(between(30, 99)) + two(between(1, 12)) +
                             two(between(1, 95)) + std::to_string(between(100, 899)) +
                             std::to_string(between(100, 899));
    long long rest = 0;
    for (const char c : body) rest = (rest * 10 + (c - '0')) % 97;
    std::string id = body + two(static_cast<int>(97 - rest));
    if (between(0, 1) == 0) return id;
    return id.substr(0, 1) + " " + id.substr(1, 2) + " " + id.substr(3, 2) + " " + id.substr(5, 2) + " " +
           id.substr(7, 3) + " " + id.substr(10, 3) + " " + id.substr(13);
}

std::string Maker::bankCard() {
    const std::string first = one({"622202", "621700", "9704", "4532", "5412", "3530", "2721"});
    std::string card = first == "2721" ? "2720" : first;
    card += digits(static_cast<int>((first == "622202" ? 18 : 15) - card.size()));
    int sum = 0; // of every second digit from the right of the whole the double
    for (std::size_t i = 0; i < card.size(); ++i) {
        const int value = (card[i] - '0') * ((card.size() - i) % 2 == 1 ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    card += static_cast<char>('0' + (10 - sum % 10) % 10);
    if (between(0, 1) == 0) return card;
    for (std::size_t at = 4; at < card.size(); at += 5) card.insert(at, " ");
    return card;
}

std::string Maker::inHanFigures(const std::string& figures) {
    static const std::array<std::string, 10> kFigures{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    std::string out;
    for (const char c : figures) out += kFigures.at(static_cast<std::size_t>(c - '0'));
    return out;
}

std::string Maker::email() {
    const std::string name = one({"wang.xm", "lan_nguyen82", "p.durand", "j-smith"}) + std::to_string(between(1, 99));
    switch (between(0, 5)) {
    case 0: return name + " [at] " + one({"gmail", "163"}) + " [dot] com";
    case 1: return name + " at " + one({"gmail", "orange"}) + " dot " + one({"com", "fr"});
    case 2: return name + "(at)" + one({"163.com", "benhvien.vn"});
    default: return name + "@" + one({"163.com", "gmail.com", "hopital.example.fr", "benhvien.vn"});
    }
}

std::string Maker::phone() {
    std::string mobile = "1" + std::to_string(between(3, 9)) + digits(9);
    switch (between(0, 15)) {
    case 11: return "8" + digits(3) + " " + digits(4);
    case 12: return "6" + digits(7);
    case 13: return inHanFigures(mobile);
    case 14: return mobile.substr(0, 3) + "–" + mobile.substr(3, 4) + "–" + mobile.substr(7);
    case 15: return mobile.substr(0, 7) + "\n" + mobile.substr(7);
    case 0: return mobile;
    case 1: return mobile.substr(0, 3) + " " + mobile.substr(3, 4) + " " + mobile.substr(7);
    case 2: return "+86-" + mobile;
    case 3: return "0531-8" + digits(7);
    case 4: return "09" + std::to_string(between(0, 9)) + digits(7);
    case 5: return "09" + digits(2) + " " + digits(3) + " " + digits(3);
    case 6: return "+84 9" + digits(2) + " " + digits(3) + " " + digits(3);
    case 7: return "06 " + digits(2) + " " + digits(2) + " " + digits(2) + " " + digits(2);
    case 8: return "+33 6 " + digits(2) + " " + digits(2) + " " + digits(2) + " " + digits(2);
    case 9: return "+65 9" + digits(3) + " " + digits(4);
    default: return "+44 20 7" + digits(3) + " " + digits(4);
    }
}

std::string Maker::date(int firstYear, int lastYear) {
    const std::string year = std::to_string(between(firstYear, lastYear));
    const std::string month = std::to_string(between(1, 12));
    const std::string day = std::to_string(between(1, 28));
    switch (between(0, 7)) {
    case 7: return year + "-" + one({"Jan", "Mar", "Jun", "Oct"}) + "-" + two(std::stoi(day));
    case 0: return year + "年" + month + "月" + day + "日";
    case 1: return year + "-" + two(std::stoi(month)) + "-" + two(std::stoi(day));
    case 2: return day + "/" + month + "/" + year;
    case 3: return two(std::stoi(day)) + "." + two(std::stoi(month)) + "." + year;
    case 4: return day + " tháng " + month + " năm " + year;
    case 5: return day + " " + one({"janvier", "mars", "juillet", "août", "décembre"}) + " " + year;
    default: return one({"March", "June", "October"}) + " " + day + ", " + year;
    }
}

std::string Maker::place() {
    const std::string number = std::to_string(between(1, 299));
    return one({"山东省济南市历下区文化西路" + number + "号",
                "朝阳区建国路" + number + "号院3号楼2单元501室",
                "浦东新区张江镇孙桥村" + number + "号",
                "成都市武侯区玉林南街" + number + "号",
                "số " + number + " đường Lê Lợi, phường 5, quận 3",
                "xã Tân Lập, huyện Vũ Thư, tỉnh Thái Bình",
                "thôn 3, xã Hòa Bình, huyện Chợ Mới",
                number + " rue de la République",
                number + " bis avenue Victor Hugo",
                number + " Clementi Road",
                "Blk " + number + " Ang Mo Kio Ave 3",
                "河北省石家庄市赵县",
                "张家口市怀来县沙城镇",
                "王庄村" + number + "组",
                "李家村",
                number + "号楼501室",
                "thôn Đoài, xã Tân Lập",
                "ấp 3, xã Hòa Bình",
                "số nhà " + number,
                "lieu-dit Kerguen",
                "quartier Médina",
                "朝阳门外大街",
                "appt " + number + ", bât. B",
                "Flat 3B, Block 5",
                "Apt " + number,
                "#05-" + number + "8"});
}

std::string Maker::identifier(IdentifierKind kind) {
    switch (kind) {
    case ChinaId: return chinaId();
    case ChinaOldId: return one({"110105", "370102", "440305"}) + two(between(20, 80)) + day() + digits(3);
    case VietnamId:
        return one({"001", "031", "048", "079", "092"}) + std::to_string(between(0, 1)) + two(between(30, 99)) +
               digits(6);
    case VietnamOldId: return one({"0", "1", "2", "3"}) + digits(8);
    case HealthInsurance:
        return one({"DN", "HT", "GD", "TE", "CH", "HN"}) + std::to_string(between(1, 5)) +
               one({"01", "79", "48", "31"}) + digits(10);
    case Passport: return one({"E" + digits(8), "G" + digits(8), "EJ" + digits(7), "C" + digits(7), "B" + digits(7)});
    case HongKongId: return hongKongId();
    case TaiwanId: return taiwanId();
    case SingaporeId: return singaporeId();
    case FrenchSecurityNumber: return frenchNumber();
    case BankCard: return bankCard();
    case Phone: return phone();
    case Email: return email();
    case WebAddress:
        return one({"https://", "http://", "www."}) + one({"example.com/p/", "hospital.example.cn/case?id="}) +
               digits(5);
    case NetworkAddress:
        return std::to_string(between(10, 220)) + "." + std::to_string(between(0, 255)) + "." +
               std::to_string(between(0, 255)) + "." + std::to_string(between(1, 254));
    case ChatAccount: return one({"wx_", "lan-", "du", "liu88_"}) + digits(6);
    case BirthDate:
        return between(0, 6) == 0 ? std::to_string(between(1, 9)) + "/" + std::to_string(between(1, 12)) + "/52"
                                  : date(1938, 2015);
    case CalendarDate:
        return between(0, 6) == 0 ? std::to_string(between(1, 28)) + "/" + std::to_string(between(1, 12))
                                  : date(2019, 2026);
    case LunarDate:
        return one({"正月初五", "腊月廿三", "八月十五", "mùng " + std::to_string(between(1, 10)) + " tháng Giêng",
                    "rằm tháng " + std::to_string(between(1, 12))});
    case OldAge:
        return std::to_string(between(90, 108)) +
               one({"岁", " 岁", " tuổi", " ans", " years old", "-year-old", "t", "M", "F"});
    case RecordNumber:
        return one({digits(8), "ZY" + digits(7), digits(6), digits(4) + "-" + digits(4), "H" + digits(6)});
    case BedNumber: return std::to_string(between(1, 60));
    case Address: return place();
    case KnownName: return one(sampleNames());
    case NameInContext:
        return one({"王秀兰",      "李建国",  "欧阳明",        "Nguyễn Văn Hùng", "Trần Thị Mai", "Phạm Quốc Bảo",
                    "Dupont",      "Le Gall", "Jean Lefèvre",  "Smith",           "Margaret Tan", "张桂英",
                    "刘志强",      "Hùng",    "Sophie Moreau", "John Smith",      "黄霞",         "黄丽华",
                    "高敏",        "石磊",    "方芳",          "白雪梅",          "温玉兰",       "Mary Brown",
                    "Brown, Mary", "J. Hill"});
    case InstitutionName: return one(institutionTexts());
    case DeniedWord: break;
    }
    return {};
}

std::string Maker::sentence(IdentifierKind kind) {
    switch (kind) {
    case ChinaId:
        return one({"身份证号{}，", "证件号码：{}。", "本人身份证 {} 已登记，", "患者（{}）",
                    "ID {} was copied from the form. "});
    case ChinaOldId: return one({"旧身份证号{}，", "身份证：{}（15位）。", "老证件 {} 。"});
    case VietnamId:
        return one(
            {"CCCD {}, ", "Căn cước công dân số {} cấp tại Hà Nội, ", "số định danh: {}. ", "giấy tờ {} đã nộp. "});
    case VietnamOldId: return one({"CMND {}, ", "Chứng minh nhân dân số {}. ", "số CMND: {}; "});
    case HealthInsurance: return one({"BHYT {}, ", "thẻ bảo hiểm y tế số {}. ", "mã thẻ {} còn hạn. "});
    case Passport: return one({"护照号{}，", "hộ chiếu số {}, ", "passport no. {}, ", "passeport n° {}, "});
    case HongKongId: return one({"香港身份证{}，", "HKID {}, ", "身份證號碼：{}。"});
    case TaiwanId: return one({"身分證字號{}，", "Taiwan ID {}, ", "證號：{}。"});
    case SingaporeId: return one({"NRIC {}, ", "FIN: {}. ", "his IC {} was noted, "});
    case FrenchSecurityNumber: return one({"NIR {}, ", "n° de sécurité sociale : {}. ", "numéro {} relevé, "});
    case BankCard:
        return one({"银行卡{}，", "费用由 {} 支付。", "số thẻ {}, ", "chuyển vào {}. ", "carte {}, ", "card {}; "});
    case Phone:
        return one({"家属电话{}，", "手机：{}。", "联系方式 {} 。", "điện thoại {}, ", "SĐT: {}. ", "tél. {}, ",
                    "joindre la fille au {}. ", "call the son on {}, ", "mobile {}; ", "call {}Minghu, "});
    case Email: return one({"邮箱{}，", "email {}, ", "courriel : {}. ", "gửi về {}. "});
    case WebAddress: return one({"影像见 {} 。", "see {} for the scan. ", "xem {} . ", "voir {} ."});
    case NetworkAddress: return one({"IP地址{}，", "logged from {}, ", "poste {}, "});
    case ChatAccount: return one({"微信：{}，", "微信号{}。", "Zalo: {}, ", "WeChat ID {}. ", "QQ {}，"});
    case BirthDate:
        return one({"出生日期：{}，", "生于{}，", "出生于{}，", "sinh ngày {}, ", "ngày sinh: {}. ", "née le {}, ",
                    "date de naissance : {}. ", "DOB {}, ", "born on {}, "});
    case CalendarDate:
        return one({"于{}入院，", "{}行手术。", "nhập viện ngày {}, ", "hospitalisé le {}, ", "admitted on {}, ",
                    "scan of {} shows progression. "});
    case LunarDate: return one({"农历{}起病，", "家属称{}发病，", "khởi phát {}, ", "nhập viện {}, "});
    case OldAge: return one({"患者{}，", "今年{}，", "cụ {}, ", "patient de {}, ", "a {} patient, ", "aged {}, "});
    case RecordNumber:
        return one({"住院号：{}，", "病历号{}。", "病案号 {} ，", "病案 {}，", "mã BN {}, ", "số hồ sơ: {}. ",
                    "số bệnh án {}. ", "dossier n° {}, ", "numéro de dossier : {}. ", "MRN {}, ", "hospital no. {}. ",
                    "medical record number: {}. ", "NHS number {}, ", "UHN: {}. "});
    case BedNumber:
        return one({"床号：{}，", "{}床患者", "giường {}, ", "giường số {}. ", "lit {}, ", "lit n° {}. ", "Bed {}, ",
                    "bed no. {}. "});
    case Address:
        return one({"住址：{}，", "家住{}。", "địa chỉ: {}. ", "trú tại {}, ", "habite {}, ", "lives at {}, "});
    case KnownName:
        return one({"主管护士{}，", "由{}汇报。", "do {} trình bày, ", "présenté par {}, ", "presented by {}. "});
    case InstitutionName:
        return one({"由{}转入，", "曾于{}就诊。", "chuyển từ {}, ", "transférée de {}, ", "transferred from {}, "});
    case NameInContext:
    case DeniedWord: return {};
    }
    return {};
}

// The name decides the words around it.
std::string sentenceOfName(Maker& maker, const std::string& name) {
    if (static_cast<unsigned char>(name[0]) >= 0xE4)
        return maker.one({"患者{}，男，", "姓名：{}，", "家属{}要求出院，", "{}女士诉疼痛，", "{}，女，68岁，",
                          "{}因腹痛入院，", "{}（男，81岁），", "其女儿{}陪护，", "患者{}今晨呕吐，", "主诉人{}，",
                          "{}老人卧床，", "患者是{}，", "给{}打了吗啡，", "和{}商量后决定，", "{}62岁，", "{} 75岁，"});
    if (name == "Hùng")
        return maker.one({"BN {} 72t, ", "ông {} đau nhiều, ", "bệnh nhân {}, 60 tuổi, ", "con trai {} "});
    if (name.starts_with("Sophie") || name.starts_with("John") || name.starts_with("Margaret"))
        return maker.one({"Patient {} slept badly, ", "la patiente {}, ", "sa fille {} demande, ",
                          "her friend {} asked, ", "Pt {} c/o pain, ", "Mrs {} asked, "});
    if (name.find("Văn") != name.npos || name.find("Thị") != name.npos || name.find("Quốc") != name.npos)
        return maker.one({"ông {} đau nhiều, ", "bệnh nhân {}, ", "Họ và tên: {}, ", "bà {} hỏi, "});
    if (name == "Mary Brown" || name.starts_with("Brown") || name.starts_with("J. "))
        return maker.one({"{} slept badly, ", "seen with {}, 72F, ", "Pt. {} refused, ", "{} denies pain, "});
    return maker.one({"M. {} est fatigué, ", "Mme {} demande, ", "Mr {} slept well, ", "Mrs {} asked, ",
                      "Dr {} agreed, ", "Name: {}\n"});
}

// Short forms need their word right before them.
std::string sentenceOf(Maker& maker, IdentifierKind kind, const std::string& id) {
    if (kind == NameInContext) return sentenceOfName(maker, id);
    if (kind == CalendarDate && id.size() <= 5)
        return maker.one({"nhập viện {}, ", "ra viện ngày {}, ", "admitted {} with pain, ", "discharged on {}, ",
                          "hospitalisé le {}, ", "{}入院，"});
    if (kind == OldAge && (id.ends_with("F") || id.ends_with("M")))
        return maker.one({"A {} with falls, ", "Patient {} with COPD, ", "This {} lives alone, "});
    return maker.sentence(kind);
}

void fill(IdentifierSample& sample, Maker& maker, ClinicalText& text) {
    const std::string id = maker.identifier(sample.kind);
    const std::string around = sentenceOf(maker, sample.kind, id);
    const auto place = around.find("{}");
    const bool labelled = around.starts_with("Name:"); // a label begins its line
    sample.text = labelled ? "" : text.sentence() + " ";
    sample.begin = sample.text.size() + place;
    sample.text += around.substr(0, place) + id;
    sample.end = sample.text.size();
    sample.text += around.substr(place + 2) + text.sentence();
}

} // namespace

bool isChecked(IdentifierKind kind) {
    return kind == ChinaId || kind == HongKongId || kind == TaiwanId || kind == SingaporeId ||
           kind == FrenchSecurityNumber || kind == BankCard;
}

const std::vector<std::string>& sampleNames() {
    static const std::vector<std::string> kNames{"王秀英",         "欧阳晓琳",       "李明",       "Nguyễn Thị Hương",
                                                 "Trần Quốc Tuấn", "Élodie Sénécal", "Tan Ah Kow", "Avery Quinn"};
    return kNames;
}

std::shared_ptr<const InstitutionNames> sampleInstitutions() {
    auto names = std::make_shared<InstitutionNames>();
    for (const std::string& name : institutionTexts()) names->add(name);
    return names;
}

std::vector<IdentifierSample> identifierSamples(std::size_t count, std::uint32_t seed) {
    Maker maker(seed);
    ClinicalText text(seed + 1);
    const auto kinds = allIdentifierKinds().first(allIdentifierKinds().size() - 1); // denied words come from a list
    std::vector<IdentifierSample> samples;
    for (std::size_t i = 0; i < count; ++i) {
        IdentifierSample sample{kinds[i % kinds.size()], {}};
        fill(sample, maker, text);
        samples.push_back(std::move(sample));
    }
    return samples;
}

std::string fullWidth(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += c >= '0' && c <= '9' ? std::string("\xEF\xBC") + static_cast<char>(0x90 + (c - '0')) : std::string(1, c);
    return out;
}

std::string sampleOf(IdentifierKind kind, std::uint32_t seed) { return Maker(seed).identifier(kind); }

} // namespace preceptor::test
