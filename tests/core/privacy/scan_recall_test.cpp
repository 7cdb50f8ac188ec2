// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the scanner: what it finds of 1,000 invented identifiers, and how often it stops clean clinical text.
#include "core/privacy/identifier_scanner.h"
#include "tests/support/catch.h"
#include "tests/support/clinical_text.h"
#include "tests/support/identifier_samples.h"

#include <algorithm>
#include <map>

using namespace preceptor;
using namespace preceptor::test;

namespace {

const Date kToday = Date::of(2026, 11, 24);

const IdentifierScanner& scanner() {
    static const IdentifierScanner kScanner(kToday, std::make_shared<const KnownNames>(sampleNames()),
                                            sampleInstitutions());
    return kScanner;
}

struct Tally {
    int found = 0;
    int all = 0;
    std::string missed;
    double recall() const { return all == 0 ? 1.0 : static_cast<double>(found) / all; }
    void add(bool hit, const std::string& text) {
        ++all;
        found += hit ? 1 : 0;
        if (!hit && missed.size() < 2000) missed += "\n    " + text;
    }
};

bool isFound(const IdentifierSample& sample) {
    const auto findings = scanner().scan(sample.text);
    return std::any_of(findings.begin(), findings.end(), [&](const IdentifierFinding& finding) {
        return finding.kind == sample.kind && finding.begin < sample.end && finding.end > sample.begin;
    });
}

// What a sentence of clinicians says of somebody: {who} and {name} are filled in.
std::string filled(std::string text, std::string_view who, std::string_view name) {
    text.replace(text.find("{who}"), 5, who);
    return text.replace(text.find("{name}"), 6, name);
}

bool isNamed(const std::string& text, const std::string& name) {
    const std::size_t begin = text.find(name);
    const auto findings = scanner().scan(text);
    return std::any_of(findings.begin(), findings.end(), [&](const IdentifierFinding& finding) {
        return finding.begin < begin + name.size() && finding.end > begin;
    });
}

Tally tallyOf(const std::vector<std::string>& sentences, const std::vector<std::string>& people,
              const std::vector<std::string>& names) {
    Tally tally;
    for (const std::string& sentence : sentences)
        for (const std::string& who : people)
            for (const std::string& name : names) {
                const std::string text = filled(sentence, who, name);
                tally.add(isNamed(text, name), text);
            }
    return tally;
}

} // namespace

TEST_CASE("who is beside the patient is found by the word for them, in four languages", "[privacy][recall]") {
    const Tally chinese = tallyOf(
        {"{who}{name}", "{who}{name}陪护，诉夜间疼痛", "{who}：{name}", "由{who}{name}陪同入院", "{who}（{name}）签字"},
        {"父亲",     "母亲",     "老伴", "爱人", "长子",   "次子",   "长女", "儿媳",   "女婿",       "孙子",
         "外孙女",   "哥哥",     "姐姐", "弟弟", "妹妹",   "侄子",   "护工", "保姆",   "照护者",     "主管医师",
         "家属签名", "责任护士", "妻子", "丈夫", "儿子",   "女儿",   "外婆", "舅舅",   "监护人",     "陪护",
         "邻居",     "大姐",     "堂兄", "表妹", "未婚妻", "小女儿", "社工", "联系人", "主要照顾者", "护理员"},
        {"王秀英", "李雷", "张伟", "欧阳明", "高敏", "黄丽华", "孙志强", "赵敏", "陈静", "刘洋", "何平", "马超"});
    INFO(chinese.found << " of " << chinese.all << chinese.missed);
    CHECK(chinese.recall() >= 0.95);
    const Tally vietnamese =
        tallyOf({"{who} {name} chăm sóc", "{who} {name} 60 tuổi", "Theo {who} {name}, đau tăng"},
                {"con gái", "con trai út", "chị dâu", "em trai", "bà nội", "mẹ chồng", "bé", "cháu ngoại", "cậu",
                 "người chăm sóc", "hàng xóm", "BN tên", "con gái tên", "vợ tên"},
                {"Hùng", "Lan", "Hương", "Thảo", "Nguyễn Thị Mai"});
    INFO(vietnamese.found << " of " << vietnamese.all << vietnamese.missed);
    CHECK(vietnamese.recall() >= 0.95);
    const Tally french = tallyOf({"Sa {who} {name} demande", "son entourage ({who} {name})"},
                                 {"fille", "belle-fille", "grand-mère", "voisine", "aide-soignante", "tutrice"},
                                 {"Sophie", "Jeanne Moreau", "Odette"});
    INFO(french.found << " of " << french.all << french.missed);
    CHECK(french.recall() >= 0.95);
    const Tally english =
        tallyOf({"Her {who} {name} stays", "{who} ({name}) stays", "The {who}, {name}, agreed", "{who}: {name}"},
                {"wife", "daughter-in-law", "stepson", "mum", "helper", "guardian", "spouse", "twin", "neighbour"},
                {"Mary", "John Smith", "Priya", "Wang Fang"});
    INFO(english.found << " of " << english.all << english.missed);
    CHECK(english.recall() >= 0.95);
}

TEST_CASE("a name behind a word that people follow as well as things is found", "[privacy][recall]") {
    const Tally names = tallyOf({"{who}是{name}。", "{who}是{name}，已签字", "{who}为{name}，", "{who}给{name}打了吗啡",
                                 "今晨给{name}换药，由{who}协助", "和{name}商量后{who}离开", "与{name}沟通，{who}理解",
                                 "向{name}解释病情，{who}在场", "帮{name}翻身，{who}协助", "由{name}陪同，{who}离开",
                                 "对{name}进行了评估，{who}在场", "让{name}签字，{who}同意", "{who}是{name}的女儿"},
                                {"患者", "家属", "护士", "主要照顾者"},
                                {"李建国", "王秀英", "欧阳明", "黄丽华", "孙志强", "陈晓红", "张敏", "徐凤英", "何永福",
                                 "朱红梅", "谢永祥", "林玉梅", "周国平", "吴桂兰"});
    INFO(names.found << " of " << names.all << names.missed);
    CHECK(names.recall() >= 0.95);
}

TEST_CASE("names in English and French are found in either order and with initials", "[privacy][recall]") {
    const Tally names =
        tallyOf({"{who} {name} slept badly", "Discussed with {name} and her {who}", "{name} refused, {who} told",
                 "{name}, 72F, {who} present", "{name} (68 yo), {who} present"},
                {"patient", "Pt."},
                {"M. Brown", "J. Smith", "Mary Brown", "John Hill", "Sophie Durand", "Brown, Mary", "BROWN Mary",
                 "Durand Sophie", "Mrs Tran", "MRS BROWN", "Mr J Brown", "Mme Petit", "Mary J. Long", "Smith, John"});
    INFO(names.found << " of " << names.all << names.missed);
    CHECK(names.recall() >= 0.95);
    const Tally patients =
        tallyOf({"{who} {name} slept badly", "{who} {name} denies pain", "{who} {name} was reviewed"},
                {"patient", "Patient", "Pt.", "Pt", "resident"},
                {"Brown", "Young", "Hill", "Tran", "Nguyen", "Black", "Hughes", "Patel", "King"});
    INFO(patients.found << " of " << patients.all << patients.missed);
    CHECK(patients.recall() >= 0.95);
}

TEST_CASE("a name that is written in two parts, or beside another script, is found", "[privacy][recall]") {
    const Tally parts = tallyOf({"{who}姓{name}", "{who}，姓{name}，诉夜间疼痛", "今晨与{who}沟通，姓{name}。"},
                                {"患者", "其女", "一位家属"},
                                {"李，名建国", "王，名秀英", "欧阳，名明", "陈，名叫晓红", "张名敏", "高，单名一个洁字",
                                 "黄，名字叫丽华", "何、名永福", "林，名玉梅", "周。名国平"});
    INFO(parts.found << " of " << parts.all << parts.missed);
    CHECK(parts.recall() >= 0.95);
    const Tally viet =
        tallyOf({"{who} {name} slept badly", "{who}: {name}", "{who}是{name}，今晨诉痛",
                 "Discussed with {name}, the {who}", "{who}（{name}）签字"},
                {"patient", "患者", "bệnh nhân", "daughter"},
                {"Nguyen, Thi Mai", "Nguyễn, Thị Mai", "NGUYEN, Thi Mai", "Tran, Van Hung", "Le, Thi Hoa",
                 "Phạm, Minh Tuấn", "Lưu Thị Mai", "Đỗ Thị Hạnh", "Vo, Thanh Binh", "Hoang, Duc Anh"});
    INFO(viet.found << " of " << viet.all << viet.missed);
    CHECK(viet.recall() >= 0.95);
}

TEST_CASE("a name and an age with no sign between them, or in words behind a comma, is found", "[privacy][recall]") {
    const Tally chinese =
        tallyOf({"{name}62岁，{who}", "{name} 62岁 {who}", "{name}女62岁，{who}陪护", "{name}，62岁，{who}",
                 "{name}七十五岁，{who}", "{name}62周岁，{who}诉痛", "今晨查房。{name}81岁，{who}"},
                {"诉夜间疼痛", "肺癌骨转移"},
                {"王芳", "李建国", "欧阳明", "林玉梅", "赵敏", "陈晓红", "孙志强", "周国平", "吴桂兰", "郭秀英",
                 "何永福", "朱红梅", "谢永祥", "刘洋", "马超", "杨帆", "黄丽华", "高敏"});
    INFO(chinese.found << " of " << chinese.all << chinese.missed);
    CHECK(chinese.recall() >= 0.95);
    const Tally latin = tallyOf({"{name}, 62 ans, {who}", "{name}, 71 years old, {who}", "{name} (54 ans), {who}",
                                 "{name} 62 yo, {who}", "{name}, 45-year-old, {who}", "{name}, 58 tuổi, {who}"},
                                {"lives alone", "vit seule"},
                                {"Awa Diop", "Fatou Ndiaye", "Kwame Mensah", "Jean Uwimana", "Aminata Sow", "Moussa Ba",
                                 "Chantal Mukamana", "Priya Raman", "Karim Benali", "Olga Petrova", "Wei Ling Tan",
                                 "Lưu Thị Mai", "Rosa Almeida", "Kim Lan"});
    INFO(latin.found << " of " << latin.all << latin.missed);
    CHECK(latin.recall() >= 0.95);
}

TEST_CASE("a name of several words with what joins them, in small letters or in capitals, is found beside an age",
          "[privacy][recall]") {
    const Tally joined = tallyOf({"{name}, 72 ans, {who}", "{name}, 71 years old, {who}", "{name} (54 ans), {who}",
                                  "{name} 62 yo, {who}", "{name}, 58 tuổi, {who}"},
                                 {"lives alone", "vit seule"}, {"Rosa Da Silva",
                                                                "Rosa da Silva",
                                                                "Da Silva",
                                                                "Marie Da Costa",
                                                                "Maria De Jesus Dos Santos",
                                                                "Inês dos Reis",
                                                                "Ana das Neves",
                                                                "Jan Van Der Berg",
                                                                "Jan van den Bosch",
                                                                "Otto Von Hagen",
                                                                "Omar Al Hassan",
                                                                "Omar al-Masri",
                                                                "Nadia El Amrani",
                                                                "Ali Bin Osman",
                                                                "Siti binti Rahman",
                                                                "Nurul Binti Haji Yusof",
                                                                "Yann Le Goff",
                                                                "Eva La Torre",
                                                                "Luca Della Valle",
                                                                "Kaveh Ben Zakour"});
    INFO(joined.found << " of " << joined.all << joined.missed);
    CHECK(joined.recall() >= 0.95);
}

TEST_CASE("titles and names in small letters are found", "[privacy][recall]") {
    const Tally english =
        tallyOf({"{who} {name} slept badly", "seen with {who} {name} today", "{who} {name}, room two"},
                {"mr", "mrs", "mdm", "Mr", "mr."},
                {"smith", "brown", "hughes", "tan", "wang", "nguyen", "patel", "young", "okafor"});
    INFO(english.found << " of " << english.all << english.missed);
    CHECK(english.recall() >= 0.95);
    const Tally french =
        tallyOf({"{who} {name} est fatiguée", "vu avec {who} {name}"}, {"mme", "madame", "monsieur", "mlle"},
                {"dupont", "moreau", "petit", "diop", "nguyen", "lefebvre", "ndiaye"});
    INFO(french.found << " of " << french.all << french.missed);
    CHECK(french.recall() >= 0.95);
    const IdentifierScanner known(kToday, std::make_shared<const KnownNames>(std::vector<std::string>{
                                              "Fan Yan", "Li Jie", "Wu Hui", "Tan Mei", "范燕"}));
    for (const std::string name : {"fan yan", "yan fan", "li jie", "wu hui", "tan mei"})
        for (const std::string& text : {"discussed with " + name + " today", name + " stays at night"}) {
            INFO(text);
            CHECK_FALSE(known.scan(text).empty());
        }
}

TEST_CASE("people who are called by a surname and how old they are beside the speaker are found", "[privacy][recall]") {
    const Tally kin = tallyOf({"{name}说{who}", "{name}今晨{who}", "和{name}商量，{who}", "{name}，{who}",
                               "今天{name}诉{who}", "{name}陪护，{who}"},
                              {"夜里疼", "睡得好"},
                              {"林姐", "王阿姨", "李伯", "陈叔", "刘姨", "张哥", "赵婶", "周嫂", "郭大姐", "吴大妈",
                               "徐三叔", "孙奶奶", "朱爷爷", "胡二哥", "何伯伯", "李姐姐"});
    INFO(kin.found << " of " << kin.all << kin.missed);
    CHECK(kin.recall() >= 0.95);
    for (const std::string title : {"先生", "女士", "阿姨", "老师"})
        for (const std::string family :
             {"诸葛", "欧阳", "司马", "上官", "夏侯", "皇甫", "尉迟", "令狐", "端木", "慕容"}) {
            const std::string text = "今晨" + family + title + "诉痛";
            const auto findings = scanner().scan(text);
            INFO(text);
            REQUIRE(findings.size() == 1);
            CHECK(text.substr(findings[0].begin, family.size()) == family); // the whole surname
        }
    const Tally nicknames = tallyOf(
        {"{name} asked for {who}", "Seen with {name}, {who}", "her son {name} and {who}"}, {"water", "the nurse"},
        {"Ah Kow", "Ah Lian", "Tan Ah Hock", "Ah Beng", "Ah Seng", "Ah-Huat", "Lim Ah Moi"});
    INFO(nicknames.found << " of " << nicknames.all << nicknames.missed);
    CHECK(nicknames.recall() >= 0.95);
    const Tally linked = tallyOf(
        {"{who} là {name}", "{who} bệnh nhân là {name}.", "{who} BN là {name}, chăm sóc chính", "{who} tên là {name}"},
        {"vợ", "chồng", "Con gái", "con trai út", "mẹ", "em gái", "Người chăm sóc", "cháu nội"},
        {"Lan", "Hùng", "Mai", "Hương", "Nguyễn Thị Hoa", "Trần Văn Bình"});
    INFO(linked.found << " of " << linked.all << linked.missed);
    CHECK(linked.recall() >= 0.95);
}

TEST_CASE("numbers with other dashes and numbers over two lines are found", "[privacy][recall]") {
    const Tally dashes = tallyOf(
        {"{who} {name}", "{who}: {name}, sau", "{who}{name}。"}, {"电话", "tel", "phone", "SĐT"},
        {"138–0013–8000", "138—0013—8000", "138 – 0013 – 8000", "0912–345–678", "0912 – 345 – 678", "06–12–34–56–78",
         "+86 138–0013–8000", "9123–4567", "0531–88889999", "0531 – 88889999", "138−0013−8000", "138‑0013‑8000"});
    INFO(dashes.found << " of " << dashes.all << dashes.missed);
    CHECK(dashes.recall() >= 0.95);
    for (const std::string number :
         {"138\n00138000", "1380013\n8000", "138 0013\n8000", "138-0013-\n8000", "0912 345\n678", "091234\n5678",
          "360426199101\n010071", "360426\n199101010071", "360426 19910101 \n0071", "4111 1111\n1111 1111",
          "0531-8888\n9999", "+86 138 0013\n8000"})
        for (const std::string& text :
             {"call " + number + " at night", "家属" + number + "，", "x\n" + number + "\nsau"}) {
            const auto findings = scanner().scan(text);
            INFO(text);
            REQUIRE(findings.size() == 1);
            CHECK(findings[0].severity == Severity::Block);
            CHECK(text.substr(findings[0].begin, findings[0].end - findings[0].begin).ends_with(number));
        }
}

TEST_CASE("what looks like those and is none stops nothing", "[privacy][recall]") {
    std::string seen;
    for (const std::string text :
         {"床上；3床被子，2床棉被，1床毛毯。加盖2床毯子",
          "平均62岁，高龄82岁，女62岁，男性75岁，患儿5岁，成人18岁，中位68岁",
          "黄疸62岁起，常年62岁以上，肺癌62岁确诊，全组60岁", "王牌62岁，马上62岁，何时62岁，周岁62",
          "李子，杨梅，马哥拉，陈年，林业；叔侄，伯仲，姐妹",
          "mr scan, mr imaging, mrs 3, mrs score 4, ms contin 10 mg, mr "
          "morphine, dr agreed, miss ng feeds, miss dose, miss the bus, ms lesions, prof. said, sister asked, nurse "
          "said, pr intervals",
          "madame est fatiguée, monsieur a mal, mme et m. absents, madame qui dort, docteur a dit, mme va bien",
          "Lung Cancer, 62 years old; Breast Cancer, 45 ans; Female, 62 years; Stage IV, 62 yo; Ward Round, 3 years "
          "ago",
          "Palliative Care, 12 years of practice; Pain Management 5 years on; Chronic Pain, 3 ans de suivi",
          "nurse ng tube, miss ng feeds", "Ah yes, Ah Yes. ah well, AH stage 2, Ah But she said",
          "vợ là Giáo viên, chồng là Nông dân, mẹ là Người chăm sóc", "HR 80\n120\n36\n98\nPLT 250\n000",
          "0\n3\n4\n2\n1\n0\n5\n6\n2\n1", "5 - 10 mg, 12 - 14 days, 120 - 130 - 140", "6512\n3456 units",
          "Da khô, 62 tuổi; Đã khám, 62 tuổi; Le patient, 62 ans; La douleur, 3 ans; Van tim, 62 tuổi; De novo, 62 yo",
          "he an, he can fan the bed, la da sang, nam hai"})
        for (const IdentifierFinding& finding : scanner().scan(text))
            if (finding.severity == Severity::Block || text.find("years") == text.npos)
                seen += text.substr(finding.begin, finding.end - finding.begin) + " of " + text + "\n";
    INFO(seen);
    CHECK(seen.empty());
    for (const std::string text : {"bà Cả", "anh Hai đau", "cô Ba nói", "chú Tư, bác Năm và cô Út"})
        for (const IdentifierFinding& finding : scanner().scan(text)) CHECK(finding.severity == Severity::Warn);
}

TEST_CASE("words of every day that are given names too stop nothing before a thing", "[privacy][recall]") {
    std::string stopped;
    for (const std::string text : {"Mark Long axis of the lesion", "Frank Black blood per rectum", "Frank White pus",
                                   "Will Long term oxygen help", "Grant Young carers a break", "Dawn Black stool",
                                   "Hope Long acting morphine helps", "Rose Brown discharge", "May Price lists change",
                                   "Jack Long handle", "Mark Young patients first", "Ray White light"})
        for (const IdentifierFinding& finding : scanner().scan(text))
            if (finding.severity == Severity::Block) stopped += text + "\n";
    INFO(stopped);
    CHECK(stopped.empty());
    const Tally people = tallyOf(
        {"{who} {name} slept badly", "{name}, 72F, {who} present", "Seen with {name} and her {who}",
         "{name} was reviewed, {who} told", "{name} refused, {who} told"},
        {"patient", "daughter"}, {"Mark Long", "Frank Black", "Rose Brown", "Grace Young", "Mark Smith", "Rose White"});
    INFO(people.found << " of " << people.all << people.missed);
    CHECK(people.recall() >= 0.95);
}

TEST_CASE("words in capitals that are surnames too are no names by themselves", "[privacy][recall]") {
    std::string seen;
    for (const std::string text :
         {"Brown sputum was noted. Black, tarry stools. Young patients need more. Long acting morphine; Long term "
          "oxygen.",
          "Young, fit man. Hill sign positive. White cells low. Green, foul sputum. Bell palsy. Price of oxygen. Day "
          "3.",
          "Pt. Brown sputum. Pt. Stable overnight. Pt. Morphine 10 mg. Pt Denies pain. Pt. Long history of COPD. Pt.",
          "Plan A. Morphine. Vitamin B. Brown urine. Hepatitis B. Black stools. Stage I. Long course. Option C. Hill.",
          "Haloperidol, Midazolam and Morphine. Rose, Lily and Violet wards. Mark, James or Luke. Hope, Faith. May, "
          "June.",
          "E. Coli, K. Pneumoniae, C. Difficile, S. Aureus and H. Pylori. Brown, A. fumigatus. Wilson disease, Lewis "
          "score",
          "MS Contin and Ms Contin, MST Continus, MR morphine, MR SCAN, MS PATIENT, MS PROGRESSION. Patient Wilson's "
          "disease. Smith et al. Norton score 12. Turner syndrome. Wells score. Bishop score. Fisher exact test.",
          "Petit, maigre. Le Grand oral. Blanc, cassé. Patient Confortable. Grand soulagement, Noir de fumée. Roux, "
          "gras."})
        for (const IdentifierFinding& finding : scanner().scan(text))
            seen += text.substr(finding.begin, finding.end - finding.begin) + " of " + text + "\n";
    INFO(seen);
    CHECK(seen.empty());
}

TEST_CASE("things behind the same words are no names", "[privacy][recall]") {
    const std::vector<std::string> things{
        "高龄",       "高危人群",   "高流量吸氧", "高浓度氧",   "高分化腺癌",     "高纤维饮食", "白蛋白20g",
        "白色黏痰",   "白人",       "白介素",     "白天",       "黄疸",           "黄连素",     "黄芪注射液",
        "金属",       "金葡菌",     "金银花",     "金标准",     "石蜡",           "石膏固定",   "石灰岩",
        "石匠",       "石英",       "马上缓解",   "马尾综合征", "马凡综合征",     "马来酸",     "马应龙痔疮膏",
        "安定10mg",   "安慰剂",     "安宁疗护",   "安全",       "安徽人",         "常规剂量",   "常州人",
        "常见",       "温水擦浴",   "温盐水",     "温州籍",     "温和",           "林可霉素",   "林业工人",
        "林区",       "江苏人",     "江西籍",     "水果",       "水电工",         "水样便",     "康复期",
        "康莱特",     "明确诊断",   "明显好转",   "平卧位",     "方便食品",       "何种药物",   "何药",
        "许多人",     "张力带",     "付费后",     "杜冷丁",     "杜氏肌营养不良", "罗哌卡因",   "甘露醇",
        "叶酸",       "牛奶",       "米汤",       "单侧",       "单次剂量",       "左侧卧位",   "左氧氟沙星",
        "华法林",     "莫西沙星",   "万古霉素",   "严重",       "成骨性",         "成人",       "周围组织",
        "陈旧性骨折", "唐氏综合征", "韩国人",     "苏州人",     "程序员",         "陆军",       "夏枯草",
        "施慧达",     "雷尼替丁",   "晚期肿瘤",   "徐长卿",     "何首乌",         "葛根素",     "杜仲",
        "孟鲁司特钠", "龙血竭",     "苏合香丸",   "贺普丁",     "田径教练"};
    std::string seen;
    for (const std::string sentence : {"患者是{}。", "患者为{}，", "给{}治疗", "护士给{}后缓解", "和{}有关", "对{}过敏",
                                       "为{}，", "由{}引起", "与{}，", "将{}加量", "叫{}。", "被{}影响"})
        for (const std::string& thing : things) {
            std::string text = sentence;
            text.replace(text.find("{}"), 2, thing);
            for (const IdentifierFinding& finding : scanner().scan(text))
                seen += text + " " + std::string(codeOf(finding.severity)) + "\n";
        }
    INFO(seen);
    CHECK(seen.empty());
}

TEST_CASE("what relatives and carers do is no name of theirs", "[privacy][recall]") {
    const std::vector<std::string> sentences{
        "{who}患高血压",     "{who}去世",       "{who}照顾良好",   "{who}陪护",         "{who}表示理解",
        "{who}凌晨去世",     "{who}付款后离开", "{who}戴口罩探视", "{who}十分辛苦",     "{who}辛苦照料",
        "{who}许诺常来",     "{who}常出差",     "{who}高血压病史", "{who}于周末探视",   "{who}温和",
        "{who}严重心衰",     "{who}安静入睡",   "{who}白天陪伴",   "{who}顾虑药物成瘾", "{who}焦急等待",
        "{who}何时可以探视", "{who}成年后离家", "{who}关心病情",   "{who}任教师",       "{who}平时照顾",
        "{who}马上赶到",     "{who}周围人支持", "{who}（陪护）",   "{who}：支持治疗",   "{who}张罗饭菜"};
    std::string seen;
    for (const auto* who : {"父亲", "母亲", "老伴", "长子", "女婿", "孙女", "护工", "保姆", "照护者", "主管医师",
                            "家属", "监护人", "责任护士"})
        for (std::string text : sentences)
            if (!scanner().scan(text.replace(text.find("{who}"), 5, who)).empty()) seen += text + "\n";
    CHECK(seen.empty());
}

TEST_CASE("of 1,000 identifiers in clinical sentences nearly all are found", "[privacy][recall]") {
    std::map<IdentifierKind, Tally> kinds;
    Tally checked;
    Tally others;
    for (const IdentifierSample& sample : identifierSamples(1000, 20261124)) {
        const bool found = isFound(sample);
        kinds[sample.kind].add(found, sample.text);
        (isChecked(sample.kind) ? checked : others).add(found, {});
    }
    std::string table;
    for (const auto& [kind, tally] : kinds)
        table += "\n" + std::string(codeOf(kind)) + ": " + std::to_string(tally.found) + " of " +
                 std::to_string(tally.all) + tally.missed;
    INFO(table);
    CHECK(checked.recall() >= 0.99);
    CHECK(others.recall() >= 0.95);
    for (const auto& [kind, tally] : kinds) CHECK(tally.recall() >= (isChecked(kind) ? 0.99 : 0.90));
}

TEST_CASE("clean clinical text is stopped at most once in 1,000 words", "[privacy][recall]") {
    ClinicalText maker(7);
    const std::string text = maker.ofWords(60'000);
    const std::size_t words = wordsIn(text);
    REQUIRE(words >= 50'000);
    std::size_t blocks = 0;
    std::size_t warnings = 0;
    std::string seen;
    for (const IdentifierFinding& finding : scanner().scan(text)) {
        ++(finding.severity == Severity::Block ? blocks : warnings);
        const std::size_t from = text.rfind('\n', finding.begin);
        if (seen.size() < 4000)
            seen += "\n" + std::string(codeOf(finding.kind)) + " [" +
                    text.substr(finding.begin, finding.end - finding.begin) + "] " +
                    text.substr(std::max(from + 1, finding.begin > 60 ? finding.begin - 60 : 0), 120);
    }
    INFO(words << " words: " << blocks << " blocks, " << warnings << " warnings" << seen);
    CHECK(static_cast<double>(blocks) * 1000.0 <= static_cast<double>(words));
    CHECK(static_cast<double>(warnings) * 500.0 <= static_cast<double>(words));
}
