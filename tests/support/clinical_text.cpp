// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clinical_text.h"

#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <array>
#include <vector>

namespace preceptor::test {

namespace {

using Phrases = std::vector<std::string_view>;

// {drug} and the like are filled in, see valueOf.
const Phrases& sentencesOf(std::size_t language) {
    static const std::array<Phrases, 4> kSentences{
        Phrases{
            "患者{age}岁，{sex}，{dx}，入组后{day}出现爆发痛。",
            "给予{drug} {dose} 口服 {freq}，爆发痛时追加{dose}。",
            "血压{bp}mmHg，心率{hr}次/分，呼吸{rr}次/分，体温{temp}℃，SpO2 {spo2}%。",
            "血常规：WBC {wbc}×10^9/L，Hb {hb} g/L，PLT {plt}×10^9/L。",
            "生化：Na {na} mmol/L，K {k} mmol/L，Ca {ca} mmol/L，肌酐 {cr} μmol/L，白蛋白 {alb} g/L。",
            "ESAS评分：疼痛{esas}、乏力{esas}、恶心{esas}、气短{esas}、食欲{esas}、焦虑{esas}。",
            "PPS {pps}%，ECOG {ecog}分，NRS评分由{esas}分降至{esas}分。",
            "诊断：{dx}（ICD-10 {icd}），病程约{n}个月。",
            "{day}复查，疼痛较前缓解，夜间睡眠{n}小时，大便{few}次/日。",
            "患者高热，最高{temp}℃，予物理降温后好转，家属表示理解。",
            "患者曾口服曲马多{dose}，因恶心停药，家属何时可以探视需再沟通。",
            "皮下泵持续输注{drug}，背景量{dose}/24h，按需量{dose}，锁定时间{n}min。",
            "床上加盖；{few}床被子，{few}床棉被，换床单，家属带来{few}床毛毯。",
            "平均年龄{age}岁，女{age}岁，男性{age}岁，中位{age}岁，黄疸{few}天，高龄{age}岁。",
            "患者卧床{n}周，骶尾部压疮{few}×{few} cm，每{few}小时翻身一次，抬高床头30°。",
            "与家属召开家庭会议{n}0分钟，讨论预立医疗照护计划及照护地点。",
            "住院{n}天，留置尿管{n}天，24小时尿量{vol}ml，腹腔引流量{vol}ml。",
            "24h吗啡等效剂量{ome}mg，分{few}次给药，换算比例1:{few}。",
            "胸部CT示双肺多发结节，最大者约{few}.{few}cm×{few}.{few}cm，考虑转移。",
            "肿瘤标志物CEA {lab}ng/ml，CA19-9 {lab}U/ml，CA125 {lab}U/ml。",
            "患者平时性格开朗，近{few}周情绪低落，PHQ-9评分{n}分，GAD-7评分{n}分。",
            "本病区共20张床，护患比1:{few}，转入社区卫生服务中心继续随访。",
            "予乳果糖{few}0ml bid通便，{day}排便1次，Bristol {few}型。",
            "放疗剂量{few}0Gy/10次，{day}皮肤反应Ⅱ度，予局部护理。",
            "患者关节疼痛，任何活动均加重，常于夜间{few}点醒来。",
            "白细胞介素治疗{few}周期后疗效评价为SD，张力性水肿较前减轻。",
            "镇静评分RASS -{few}分，咪达唑仑{few}mg/h持续泵入，调整{few}次。",
            "患者{sex}，{age}岁，因腹痛入院，家属因经济困难要求出院，老人夜间疼痛。",
            "黄疸，{sex}，{age}岁；高热，{sex}；水肿因低蛋白加重，小叶间隔增厚，小便少。",
            "马尾综合征因压迫手术，周围血因稀释下降，许多患者因恐惧拒绝，老毛病又犯。",
            "来自农村，住院{n}天，住养老院，居住在城市，住本村，患者白天嗜睡，方便时电话联系。",
            "对照组{n}例，第{few}组，{few}号方案，左室射血分数{n}%，入院{n}/{few}量，二三四天一次。",
            "患者高敏感状态，高敏肌钙蛋白{lab}ng/L，患者高流量吸氧{few}天，家属高度焦虑，患者高兴地进食。",
            "患者黄疸加重，患者黄痰，患者金属植入{few}年，患者石膏固定{few}周，患者方案调整后，患者白细胞{wbc}。",
            "患者温度{temp}℃，患者白天嗜睡，患者安静平卧，患者明确表示，家属平静，患者于{day}起安宁疗护。",
            "照顾老人的家属疲惫，独居老人，对于老人，高龄老人，许多老人，患者左侧卧位，患者易疲劳，患者尚平稳。",
            "山东省农村城镇居民{n}例，全市两县{few}家医院，河北省各城镇，患者来到我市医院，回到家中。",
            "家住{few}楼走路困难，现住外地路远，居住在马路边，病历{few}份，女儿叫救护车，出生于农村，5/10/20 mg递增。",
            "山东农村地区{n}例，华北地区，北京各社区，四川市场，在广东打工{few}年，河南乡下，疼痛地区，上海医院联盟。",
            "转回当地医院，上级医院会诊，患者不愿住医院，医院感染{few}例，附近诊所输液，养老院入住{n}"
            "天，多家医院就诊。",
            "患者：高龄，家属：安静，姓名已隐去，地址已隐去，联系{few}次，微信随访{few}次。",
            "母亲患高血压{few}年，父亲去世，哥哥有糖尿病，姐姐体健，护工照顾良好，女儿陪护，儿子表示理解。",
            "老伴凌晨起来照顾，儿媳辛苦，女婿常出差，孙子上学，主管医师查房后调整剂量，家属签名后执行。",
            "患者是高龄，为高危人群，给高流量吸氧{few}天，给白蛋白{n}g，给安定{few}mg，给温水擦浴，给金银花漱口。",
            "痰为黄色，大便为水样便，肿瘤为高分化，和周围组织粘连，与黄疸有关，对林可霉素过敏，由安宁团队随访。",
            "患者是江苏人，职业是石匠，给常规剂量后为何仍痛，给马上缓解的药，和平卧有关，将万古霉素停用{few}天。",
            "照护者焦虑评分{n}分，保姆白天陪护，邻居来访{few}次，长女关心病情，次子高度配合，弟弟马上赶到。",
        },
        Phrases{
            "Bệnh nhân {sex}, {age} tuổi, {dx}, {day} đau tăng về đêm.",
            "Dùng {drug} {dose} uống {freq}, liều cứu {dose} khi đau đột xuất.",
            "Huyết áp {bp} mmHg, mạch {hr} lần/phút, nhịp thở {rr} lần/phút, nhiệt độ {temp} độ C, SpO2 {spo2}%.",
            "Xét nghiệm: Hb {hb} g/L, bạch cầu {wbc} G/L, tiểu cầu {plt} G/L.",
            "Sinh hóa: Na {na}, K {k}, Ca {ca} mmol/L, creatinin {cr} µmol/L, albumin {alb} g/L.",
            "Điểm ESAS: đau {esas}, mệt {esas}, buồn nôn {esas}, khó thở {esas}, lo lắng {esas}.",
            "PPS {pps}%, ECOG {ecog}, điểm đau giảm từ {esas} xuống {esas} sau {few} ngày.",
            "Chẩn đoán {dx} (ICD-10 {icd}), diễn biến {n} tháng.",
            "{day} bệnh nhân ngủ được {few} giờ, đại tiện {few} lần, ăn được nửa bát cháo.",
            "Truyền dưới da liên tục {drug} {dose} trong 24 giờ, bolus {dose} mỗi {few} giờ.",
            "Bệnh nhân có Morphin dự phòng {few} liều, đường uống, đường huyết {few}.{few} mmol/L.",
            "Nằm đầu giường 30 độ, thay đổi tư thế mỗi {few} giờ, loét cùng cụt {few} x {few} cm.",
            "Bà Cả và anh Hai thay nhau trông, cô Ba nấu cháo, chú Tư ở quê, bác Năm ở xa.",
            "Vợ là Nông dân, chồng là Giáo viên, con gái là Người chăm sóc chính, mẹ là Công nhân.",
            "Họp gia đình {n}0 phút, bàn về mục tiêu chăm sóc và nơi mất.",
            "Lactulose {few}0 ml hai lần mỗi ngày, {day} đi ngoài phân mềm.",
            "Bệnh nhân tỉnh táo, tiếp xúc tốt, hạn chế vận động, phù chân độ {few}.",
            "Kháng sinh {few} ngày không cải thiện, gia đình xin ngừng điều trị tích cực.",
            "Tổng liều morphin quy đổi {ome} mg mỗi ngày, chia {few} lần.",
            "Cắt lớp vi tính: khối {few}.{few} cm ở thùy trên phổi phải, hạch rốn phổi {few} mm.",
            "Điểm PHQ-9 là {n}, người chăm sóc kiệt sức, cần hỗ trợ tâm lý xã hội.",
            "Nước tiểu {vol} ml trong 24 giờ, dẫn lưu ổ bụng {vol} ml, bilan âm.",
            "Trong 3 tháng 2 lần nhập viện vì khó thở, thở oxy {few} lít/phút.",
            "Sau {few} chu kỳ hóa trị bệnh tiến triển, vợ con đồng ý chăm sóc tại nhà.",
            "BN Nam, {age} tuổi; BN Đau bụng {n} ngày, BN Khó thở; bệnh nhân Tỉnh táo, ECOG {ecog}.",
            "Uống ngày 1/2 viên, ngày {few}/{few} liều, {few} gói {few}00 mg, tái khám sau {few} tuần.",
            "Con gái BN cho biết mẹ Việt Nam hay lo, vợ chồng ở quê, từ xã hội đến gia đình.",
            "Mẹ chồng BN đau yếu, em trai ở xa, bé ăn {few} bữa, cậu và dì thay nhau chăm, tên thuốc {drug}.",
            "Chuyển bệnh viện tỉnh, nằm viện {n} ngày, bệnh viện đa khoa tuyến dưới, hôm nay đau {few}/10 nhập viện.",
            "Nhập viện {n} ngày trước, gọi điện {few} lần, liên hệ trạm y tế xã, ở nhà {n} ngày.",
        },
        Phrases{
            "Patient{e} de {age} ans, {dx}, douleur majorée le {day} la nuit.",
            "{drug} {dose} per os {freq}, interdose de {dose} en cas d'accès douloureux.",
            "TA {bp} mmHg, FC {hr}/min, FR {rr}/min, T {temp} °C, SpO2 {spo2} % en air ambiant.",
            "Bilan : Hb {hb} g/L, leucocytes {wbc} G/L, plaquettes {plt} G/L, CRP {lab} mg/L.",
            "Ionogramme : Na {na}, K {k}, Ca {ca} mmol/L, créatinine {cr} µmol/L, albumine {alb} g/L.",
            "ESAS : douleur {esas}, fatigue {esas}, nausées {esas}, dyspnée {esas}, anxiété {esas}.",
            "PPS {pps} %, OMS {ecog}, EVA passée de {esas} à {esas} en {few} jours.",
            "Diagnostic : {dx} (CIM-10 {icd}), évolution depuis {n} mois.",
            "Le {day}, sommeil de {few} heures, {few} selles, alimentation plaisir.",
            "IPP 20 mg par jour, laxatif {few} sachets, hydratation {vol} ml par jour.",
            "Pompe à {drug} : {dose} par 24 h, bolus de {dose}, période réfractaire {n} min.",
            "Tête de lit à 30 degrés, reste au lit 20 heures par jour, escarre stade {few}.",
            "Entretien familial de {n}0 minutes, directives anticipées discutées.",
            "Il ne le supporte pas ; rotation vers {drug}, équivalent morphine {ome} mg par jour.",
            "Scanner : lésion de {few},{few} cm du lobe supérieur droit, ganglions de {few} mm.",
            "Sédation proportionnée, RASS -{few}, midazolam {few} mg/h, réévaluation toutes les {few} h.",
            "Diurèse {vol} ml sur 24 h, ascite ponctionnée de {few} litres sans complication.",
            "La famille souhaite un retour au domicile avec passage infirmier {few} fois par jour.",
            "Mme et M. ne sont pas cités ; le conjoint est épuisé, score de Zarit {n}.",
            "Après {few} cures, progression ; arrêt de la chimiothérapie décidé en équipe.",
            "Patient sous Skenan {dose}, son EVA passe de {esas} à {esas}, son Doliprane est arrêté.",
            "Sa fille Infirmière est épuisée, sa mère Alzheimer, femme HIV négative, son mari absent.",
            "Résidence principale, bâtiment ancien, {few}e étage, appartement de {age} m2, escalier {n} marches.",
            "Le patient Parkinson ne marche plus ; rappeler dans {few} jours, joindre le médecin traitant.",
            "Hôpital de jour {few} fois, sortie de l'hôpital, avis du centre hospitalier, clinique évocatrice, EHPAD.",
            "Hospitalisé le jour {n}, sorti le jour {few}, prise d'1/2 comprimé, point {few} du compte rendu.",
        },
        Phrases{
            "{age}-year-old {sex} with {dx}, pain worse at night on {day}.",
            "Started {drug} {dose} PO {freq}, with {dose} for breakthrough pain.",
            "BP {bp} mmHg, HR {hr}/min, RR {rr}/min, temperature {temp} C, SpO2 {spo2}% on {few} L/min.",
            "FBC: Hb {hb} g/L, WBC {wbc}, platelets {plt}; CRP {lab} mg/L.",
            "U&E: Na {na}, K {k}, Ca {ca} mmol/L, creatinine {cr} umol/L, albumin {alb} g/L.",
            "ESAS-r: pain {esas}, tiredness {esas}, nausea {esas}, drowsiness {esas}, anxiety {esas}.",
            "PPS {pps}%, ECOG {ecog}, pain score fell from {esas} to {esas} over {few} days.",
            "Diagnosis {dx} (ICD-10 {icd}), symptomatic for {n} months.",
            "On {day} slept {few} hours, bowels opened {few} times, ate half a meal.",
            "Syringe driver: {drug} {dose} over 24 hours, PRN {dose} q{few}h.",
            "Head of bed 30 degrees, in bed 20 hours a day, sacral wound {few} x {few} cm.",
            "Family meeting of {n}0 minutes about goals of care and preferred place of death.",
            "Oral morphine equivalent {ome} mg per day, rotated to {drug} at {few}0% reduction.",
            "MS Contin {dose} {freq} may be given with lactulose {few}0 mL nightly.",
            "CT: {few}.{few} cm mass in the right upper lobe, nodes up to {few} mm.",
            "Wechat consultation offered; the phone review was on {day} by the home care team.",
            "Urine output {vol} mL in 24 h, ascitic drain {vol} mL, net negative balance.",
            "IPOS: pain {few}, breathlessness {few}, family anxiety {few}, information needs {few}.",
            "Midazolam {few} mg/h, RASS -{few}, reviewed every {few} hours, no respiratory depression.",
            "Room air saturation {spo2}%, celiac plexus block 2 weeks ago gave partial relief.",
            "After {few} cycles disease progressed, carer strain index {n}, hospice at home arranged.",
            "Patient Health Questionnaire {n}, Patient Global Impression of Change {few}, Patient Karnofsky {age}.",
            "Her daughter reports pain, her husband Monday and Friday, the Carer Strain Index was {n}.",
            "Heparin {few}0000U, interferon {few}000000IU, platelets {plt}000/uL, contrast {vol}mL, batch "
            "{few}B{vol}A.",
            "Block {few} weeks ago, nerve block {few} of {few}, lie flat {few} hours, Unit {few} of blood given.",
            "Temp 101F, fever 102F, T 98.6F, {few}0M cells, discharged 3/7 ago, admitted {few} days ago, pain "
            "{esas}/10.",
            "A drug called Targin, reviewed at clinic dot plot, contact precautions {few} days, ring block {few} mL.",
            "The patient, Targin was stopped, slept; the patient, who has pain {esas}/10, wants to go home with joy.",
            "Mother: alive, husband (retired) copes, carer: present, her helper sleeps {few} hours, twin pregnancy.",
            "Our hospital, the day hospice, outpatient clinic, Pain Clinic in {few} weeks, ninety minutes, care home.",
            "Brown sputum, Black stools, Young onset, Long acting opioid, Hill sign, White cells {wbc}, Pt. Stable.",
            "Vitamin B. Brown urine {vol} mL, MR SCAN in {few} weeks, MS Contin {dose}, Pt. Brown sputum for {few} "
            "days.",
            "Grace period, hope for the best, mark the site, will decline, from home at {few} pm, village nurse.",
        }};
    return kSentences.at(language);
}

const Phrases& wordsOf(std::string_view slot, std::size_t language) {
    static const std::array<Phrases, 4> kDrugs{
        Phrases{"吗啡缓释片", "羟考酮", "芬太尼透皮贴", "氢吗啡酮", "加巴喷丁", "地塞米松", "奥氮平"},
        Phrases{"morphin", "oxycodon", "fentanyl", "gabapentin", "dexamethason", "haloperidol"},
        Phrases{"morphine", "oxycodone", "fentanyl", "gabapentine", "dexaméthasone", "halopéridol"},
        Phrases{"morphine", "oxycodone", "fentanyl", "gabapentin", "dexamethasone", "haloperidol"}};
    static const std::array<Phrases, 4> kDiagnoses{
        Phrases{"肺癌骨转移", "胰腺癌晚期", "心力衰竭", "慢性阻塞性肺疾病", "肝癌腹水", "胃癌腹膜转移"},
        Phrases{"ung thư phổi di căn xương", "ung thư tụy", "suy tim", "bệnh phổi tắc nghẽn", "xơ gan"},
        Phrases{"cancer bronchique métastatique", "cancer du pancréas", "insuffisance cardiaque", "BPCO", "cirrhose"},
        Phrases{"metastatic lung cancer", "pancreatic cancer", "heart failure", "COPD", "cirrhosis",
                "motor neurone disease"}};
    static const std::array<Phrases, 4> kSexes{Phrases{"男", "女"}, Phrases{"nam", "nữ"}, Phrases{"homme", "femme"},
                                               Phrases{"man", "woman"}};
    static const Phrases kFrequencies{"q4h", "q12h", "bid", "tid", "qd", "prn", "q8h"};
    static const Phrases kCodes{"C34.9", "C25.0", "I50.0", "J44.1", "C22.0",
                                "C16.9", "G12.2", "N18.5", "Z51.5", "R52.1"};
    static const Phrases kEndings{"", "e"};
    if (slot == "drug") return kDrugs.at(language);
    if (slot == "dx") return kDiagnoses.at(language);
    if (slot == "sex") return kSexes.at(language);
    if (slot == "icd") return kCodes;
    return slot == "e" ? kEndings : kFrequencies;
}

struct Range {
    std::string_view slot;
    int least;
    int most;
    bool decimal;
};
constexpr std::array kRanges{
    Range{"age", 18, 89, false},   Range{"hr", 52, 128, false},   Range{"rr", 10, 34, false},
    Range{"temp", 358, 399, true}, Range{"spo2", 82, 100, false}, Range{"wbc", 12, 189, true},
    Range{"hb", 58, 152, false},   Range{"plt", 11, 480, false},  Range{"na", 121, 149, false},
    Range{"k", 28, 61, true},      Range{"ca", 17, 34, true},     Range{"cr", 38, 640, false},
    Range{"alb", 17, 45, false},   Range{"esas", 0, 10, false},   Range{"ecog", 0, 4, false},
    Range{"n", 2, 19, false},      Range{"few", 1, 9, false},     Range{"vol", 100, 2600, false},
    Range{"ome", 15, 900, false},  Range{"lab", 2, 2400, false}};

} // namespace

std::string ClinicalText::valueOf(std::string_view slot, std::size_t language) {
    static const Phrases kUnits{"mg", "mg", "mg", "mcg", "ml"};
    for (const Range& range : kRanges) {
        if (range.slot != slot) continue;
        const int value = between(range.least, range.most);
        return range.decimal ? std::to_string(value / 10) + "." + std::to_string(value % 10) : std::to_string(value);
    }
    if (slot == "bp") return std::to_string(between(78, 190)) + "/" + std::to_string(between(40, 110));
    if (slot == "pps") return std::to_string(between(1, 8) * 10);
    if (slot == "dose") return std::to_string(between(1, 24) * 5) + " " + std::string(kUnits[between(0, 4)]);
    if (slot == "day") {
        static const std::array<std::string_view, 4> kDay{"第", "ngày ", "jour ", "day "};
        return std::string(kDay.at(language)) + std::to_string(between(1, 40)) + (language == 0 ? "天" : "");
    }
    const Phrases& words = wordsOf(slot, language);
    return std::string(words[m_random() % words.size()]);
}

std::string ClinicalText::sentence() { return sentence(m_random() % 4); }

std::string ClinicalText::sentence(std::size_t language) {
    const Phrases& sentences = sentencesOf(language);
    std::string_view rest = sentences[m_random() % sentences.size()];
    std::string out;
    for (auto open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
        const auto shut = rest.find('}');
        out.append(rest.substr(0, open)).append(valueOf(rest.substr(open + 1, shut - open - 1), language));
        rest.remove_prefix(shut + 1);
    }
    return out.append(rest);
}

std::string ClinicalText::ofWords(std::size_t words) {
    std::string text;
    for (std::size_t n = 0; n < words;) {
        const std::size_t language = m_random() % 4;
        for (int i = between(3, 7); i > 0; --i) {
            const std::string next = sentence(language);
            n += wordsIn(next);
            text += next + (language == 0 ? "" : " ");
        }
        text += "\n";
    }
    return text;
}

std::size_t wordsIn(std::string_view text) {
    std::size_t words = 0;
    std::size_t han = 0;
    bool inWord = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        const bool letter = c > ' ' && !isHan(c) && (c < 0x3000 || c > 0x303F) && c != 0xFF0C && c != 0xFF1A;
        words += letter && !inWord ? 1 : 0;
        han += isHan(c) ? 1 : 0;
        inWord = letter;
    }
    return words + han / 2;
}

} // namespace preceptor::test
