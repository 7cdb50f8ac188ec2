// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/common_names.h"

#include "core/privacy/scan_context.h"
#include "core/text/pinyin.h"

#include <string>
#include <unordered_set>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

// Words parted by bars.
template <class View>
std::unordered_set<View> setOf(View words) {
    std::unordered_set<View> set;
    for (std::size_t at = 0; at <= words.size();) {
        const std::size_t end = std::min(words.find('|', at), words.size());
        set.insert(words.substr(at, end - at));
        at = end + 1;
    }
    return set;
}

constexpr auto kEnglish =
    U"james|john|robert|michael|william|david|richard|joseph|thomas|charles|christopher|daniel|"
    U"matthew|anthony|andrew|joshua|kenneth|kevin|brian|george|edward|ronald|timothy|jason|"
    U"jeffrey|ryan|jacob|gary|nicholas|eric|jonathan|stephen|larry|justin|scott|brandon|benjamin|"
    U"samuel|gregory|frank|alexander|raymond|patrick|jack|dennis|jerry|tyler|aaron|jose|adam|"
    U"henry|nathan|douglas|zachary|peter|kyle|walter|ethan|jeremy|harold|keith|christian|roger|"
    U"noah|gerald|carl|terry|sean|austin|arthur|lawrence|jesse|dylan|bryan|joe|jordan|billy|bruce|"
    U"albert|willie|gabriel|logan|alan|juan|wayne|roy|ralph|randy|eugene|vincent|russell|louis|"
    U"philip|bobby|johnny|bradley|tom|tim|bill|bob|jim|mike|dave|steve|paul|mark|luke|simon|"
    U"mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|karen|lisa|nancy|betty|"
    U"margaret|sandra|ashley|kimberly|emily|donna|michelle|carol|amanda|dorothy|melissa|deborah|"
    U"stephanie|rebecca|sharon|laura|cynthia|kathleen|amy|angela|shirley|anna|brenda|pamela|emma|"
    U"nicole|helen|samantha|katherine|christine|debra|rachel|carolyn|janet|catherine|maria|"
    U"heather|diane|ruth|julie|olivia|joyce|virginia|kelly|lauren|christina|joan|evelyn|judith|"
    U"megan|andrea|cheryl|hannah|jacqueline|martha|gloria|teresa|ann|anne|sara|madison|frances|"
    U"kathryn|janice|jean|abigail|alice|julia|judy|sophia|denise|amber|doris|marilyn|danielle|"
    U"beverly|isabella|theresa|diana|natalie|brittany|charlotte|marie|kayla|alexis|lori|peggy|"
    U"jane|kate|lucy|ellen|edith|agnes|florence|ethel|mabel|winnie|maggie|annie|susie|jenny|"
    U"ahmad|muhammad|mohamed|mohammed|ali|hassan|fatimah|fatima|aisha|siti|nurul|rajesh|suresh|"
    U"priya|lakshmi|kumar|singh|ravi|devi|"
    U"martin|lewis|grace|joy|ivy|rose|lily|daisy|violet|pearl|ruby|iris|clare|fiona|irene|esther|naomi|miriam|sally|"
    U"molly|"
    U"holly|penny|victor|felix|oscar|ernest|stella|doreen|audrey|sylvia|vivian|winston|desmond|isaac"sv;
constexpr auto kFrench = U"pierre|michel|andre|philippe|alain|bernard|jacques|daniel|francois|christophe|laurent|"
                         U"nicolas|frederic|olivier|julien|stephane|sebastien|pascal|thierry|gerard|marcel|henri|"
                         U"claude|guillaume|antoine|maxime|alexandre|clement|lucas|hugo|jules|leo|theo|mathieu|"
                         U"matthieu|romain|benoit|yves|yvon|gilles|didier|patrice|raymond|roger|lucien|emile|fernand|"
                         U"gaston|leon|marius|etienne|fabrice|jerome|arnaud|damien|xavier|jean-pierre|jeanne|"
                         U"francoise|monique|nathalie|isabelle|catherine|sylvie|jacqueline|sophie|martine|valerie|"
                         U"camille|lea|manon|chloe|sandrine|stephanie|veronique|celine|chantal|brigitte|annie|"
                         U"christiane|nicole|denise|simone|yvette|yvonne|odette|suzanne|paulette|madeleine|germaine|"
                         U"georgette|marguerite|lucienne|juliette|colette|ginette|helene|therese|bernadette|josette|"
                         U"claudine|elodie|aurelie|emilie|delphine|corinne|laurence|genevieve|huguette|mireille|"
                         U"danielle|evelyne|josiane|lucie|clara|ines|louise|mathilde|pauline|marion|fatima|mohamed|"
                         U"francois"sv;
// Of English and French.
constexpr auto kSurnames =
    U"smith|johnson|williams|jones|garcia|miller|davis|davies|rodriguez|martinez|wilson|anderson|taylor|moore|jackson|"
    U"thompson|harris|robinson|hughes|edwards|evans|roberts|robertson|murphy|sullivan|patel|khan|sharma|campbell|"
    U"mitchell|morris|morrison|macdonald|mcdonald|mackenzie|murray|stewart|ferguson|griffiths|phillips|richardson|"
    U"watson|harrison|jenkins|wright|clarke|collins|bennett|hernandez|lopez|gonzalez|perez|sanchez|fernandez|dupont|"
    U"durand|lefebvre|lefevre|leroy|moreau|girard|fournier|mercier|dubois|rousseau|garnier|chevalier|gauthier|"
    U"fontaine|legrand|perrin|dufour|lemaire|bertrand|morel|renard"sv;
// Of West, East and Central Africa.
constexpr auto kAfrican =
    U"awa|fatou|fatoumata|aminata|mamadou|ousmane|moussa|ibrahima|abdoulaye|cheikh|modou|khady|mariama|aissatou|ndeye|"
    U"binta|coumba|astou|alioune|babacar|seydou|oumar|souleymane|kwame|kofi|kwesi|kwabena|akua|abena|adjoa|chinedu|"
    U"chioma|ngozi|emeka|oluwaseun|wanjiku|wanjiru|achieng|otieno|nakato|immaculee|theogene|emmanuel|jean-baptiste|"
    U"innocent|vestine|claudette|esperance"sv;
constexpr auto kAfricanSurnames =
    U"diop|ndiaye|diallo|gueye|faye|sarr|mbaye|cisse|traore|keita|coulibaly|toure|camara|ndour|mensah|owusu|boateng|"
    U"okafor|okonkwo|adeyemi|mwangi|otieno|kamau|uwimana|mukamana|habimana|niyonzima|ndayishimiye|uwase|mugisha|"
    U"nshimiyimana|hakizimana|mukandayisenga|nkurunziza|kagabo|okello|museveni"sv;
constexpr auto kCommonVietSurnames = U"nguyen|tran|pham|huynh|hoang|trinh|truong"sv;
constexpr auto kWordSurnames =
    U"brown|black|white|green|gray|grey|young|long|hill|king|bell|wood|woods|price|baker|cook|fisher|carter|"
    U"cooper|turner|parker|walker|clark|rice|stone|brooks|rivers|ford|fox|wolf|bird|bush|banks|bishop|knight|"
    U"page|reed|snow|summers|winter|winters|sharp|swift|strong|power|powers|love|marsh|moss|pope|porter|potter|"
    U"waters|weeks|wise|butler|mason|hunter|barber|carpenter|chambers|cross|dean|farmer|flowers|french|frost|"
    U"glass|gold|grant|graves|judge|law|mills|noble|payne|read|sands|savage|sparks|steel|wells|petit|blanc|"
    U"roux|roy|boulanger|meunier|berger|marchand|noir|grand"sv;
// Surnames in letters that are no word of English, French or Vietnamese.
constexpr auto kLetteredChinese = U"wang|zhang|liu|chen|zhao|huang|zhou|zhu|guo|gao|luo|xie|xu|zheng|tang|feng|deng|"
                                  U"cao|peng|xiao|tian|dong|pan|yuan|cai|jiang|yang|yu|wei|lv|ding|shen|ren|yao|zhong|"
                                  U"cheng|qian|tan|lim|goh|ong|teo|koh|chua|chan|wong|cheung|leung|lau|kwok|ng|"
                                  U"yeo|toh|sim|chia|ang|seah|quek|chong|yap|ooi|khoo"sv;
constexpr auto kViet =
    "Hùng|Dũng|Hương|Lan|Tuấn|Nga|Thảo|Trang|Linh|Phương|Thúy|Thuý|Hạnh|Quang|Cường|Thắng|Sơn|Khánh|Đức|"
    "Trung|Hà|Yến|Oanh|Nhung|Loan|Liên|Hoa|Huệ|Mai|Minh|Hải|Hiền|Hiếu|Huy|Hưng|Hoàng|Kiên|Long|Lâm|Mạnh|"
    "Nghĩa|Ngọc|Phong|Phúc|Phượng|Quân|Quyên|Quỳnh|Tâm|Thịnh|Thủy|Thuỷ|Tiến|Toàn|Trinh|Tú|Tùng|Tuyết|"
    "Vân|Việt|Vinh|Vũ|Xuân|Bích|Châu|Diệp|Dung|Giang|Hằng|Hoài|Hồng|Kiều|Luân|Ly|My|Nhi|Như|Thành|"
    "Thương|Trâm|Trí|Trường|Uyên|Vy|Bảo|Đạt|Dương|Duy|Khôi|Phát|Thiện|Tiên|Trúc|Sáu|Bảy|Tám|Út"sv;
constexpr auto kGivenHan =
    U"秀英华兰芳桂玉珍国建军伟强丽敏淑琴霞红梅燕凤香莲荣花桃云娟娥美艳萍洁雪慧琳婷颖晶倩丹莉娜佳琪瑶怡"
    U"欣妍琼蓉薇菊芝翠爱春秋志勇刚涛浩辉鹏杰斌林峰龙豹福禄寿喜贵兴旺德仁义忠孝诚永祥瑞宁泰宝树才"
    U"莹晓佩媛茹楠璐铭钰嘉哲睿翔毅彬娣妮娅岚帆钊钧彦耀佑琛瑾璇瑜瑛蕾蓓筠姗姣婕嫦娴钦炜煜烨炳焕淇峻洋"
    U"金银铁锋新亮鑫磊淼焱梓轩宇泽晨旭昊俊逸博雅涵诗彤语嫣明文武静凯超波海洪源清平安康顺"
    U"華蘭國軍偉強麗紅鳳蓮榮雲豔潔穎愛貴興義誠銀鐵鋒"sv;
constexpr auto kPlainSurnames = U"王李张刘陈杨赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭肖田董潘袁蔡蒋余杜叶程魏苏"
                                U"吕丁卢姚沈钟姜崔谭陆范汪廖韦贾付邹熊"
                                U"孟秦邱侯尹薛闫阎段雷龙史陶贺顾毛郝龚邵覃武钱戴孔汤乔赖施辛柯庄牛樊葛邢齐庞颜倪鲁岳聂"
                                U"殷柳俞祝耿涂骆欧焦穆兰卓娄瞿甘霍裴褚凌"
                                U"冉翟童柴阮鲍詹邬屈缪郎隋芮靳苗米卞巩晏滕嵇闵臧佟麦尤岑柏窦仇栾晁甄"
                                U"張劉陳楊趙吳孫馬鄭謝許韓鄧馮蕭葉蘇呂盧鐘鍾譚陸賈鄒龍賀顧錢湯喬賴莊齊顏魯聶駱歐蘭婁"sv;
constexpr auto kWordHanSurnames =
    U"高于曾任石金夏方白常康易文温安关路盛单项左包华房成古明平万黄严莫洪水宁冷游费解尚景党申"
    U"席章江伍梅池纪耶黃關萬嚴溫"sv;
constexpr auto kLooseSurnames = U"于曾任常易成左单平明万關解尚冷"sv; // adverbs, prepositions, verbs
constexpr auto kNobody =
    U"practitioner|educator|specialist|consultant|manager|led|in|on|the|monsieur|madame|parkinson|morphin|khoa|khoi|"
    U"benh|unit|health|global|centred|centered|controlled|reported|safety|dignity|education|information|outcome|"
    U"outcomes|experience|advocacy|care|self|determination|act|rights|charter|generated|subjective|assessment|needs|"
    U"perception|satisfaction|hospital|clinic|ward|department|service|home|hospice|questionnaire|scale|score|index|"
    U"inventory|impression|strain|burden|alzheimer|hodgkin|crohn|kaposi|ewing|cushing|karnofsky|ecog|barthel|zarit|"
    U"edmonton|glasgow|braden|norton|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|"
    U"june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    U"janvier|fevrier|avril|juillet|aout|septembre|octobre|novembre|decembre|chinese|vietnamese|french|malay|indian|"
    U"african|american|english|catholic|muslim|buddhist|christian|jewish|francais|francaise|chinois|chinoise|"
    U"vietnamien|vietnamienne|algerien|algerienne|marocain|marocaine|portugais|portugaise|nurse|doctor|patient|"
    U"patiente|team|family|famille|equipe|medecin|infirmier|infirmiere|doliprane|skenan|oramorph|actiskenan|oxycontin|"
    U"oxynorm|durogesic|lyrica|neurontin|targin|fentanyl|morphine|methadone|oxycodone|haloperidol|midazolam|"
    U"dexamethasone|gabapentin|pregabalin|paracetamol|who|he|she|they|we|his|her|this|that|and|il|elle|ils|elles|nous|"
    U"not|also|has|is|was|will|wants|says|asks|reports|denies|presents|states|tinh|dau|kho|ung|nam|nu|duoc|khong|da|co|"
    U"tolerated|died|seen|contin|continus|pain|aware|anxious|christmas|easter|noel|tet|facebook|zoom|mar|covid|eva|esas"sv;

const std::unordered_set<std::u32string_view>& latinNames() {
    static const auto kNames = [] {
        auto names = setOf(kEnglish);
        names.merge(setOf(kFrench));
        names.merge(setOf(kSurnames));
        names.merge(setOf(kLetteredChinese));
        names.merge(setOf(kAfrican));
        names.merge(setOf(kAfricanSurnames));
        return names;
    }();
    return kNames;
}

} // namespace

bool isCommonName(std::u32string_view word) { return latinNames().contains(word); }

bool isPlainSurname(std::u32string_view word) {
    static const auto kWords = [] {
        auto words = setOf(kSurnames);
        words.merge(setOf(kLetteredChinese));
        words.merge(setOf(kCommonVietSurnames));
        words.merge(setOf(kAfricanSurnames));
        return words;
    }();
    return kWords.contains(word);
}

bool isWordSurname(std::u32string_view word) {
    static const auto kWords = setOf(kWordSurnames);
    return kWords.contains(word);
}

bool isVietGivenName(std::string_view asWritten) {
    static const auto kNames = setOf(kViet);
    return kNames.contains(asWritten);
}

bool isGivenNameHan(char32_t c) { return c != 0 && kGivenHan.find(c) != kGivenHan.npos; }
bool isPlainHanSurname(char32_t c) { return c != 0 && kPlainSurnames.find(c) != kPlainSurnames.npos; }
bool isLooseHanSurname(char32_t c) { return c != 0 && kLooseSurnames.find(c) != kLooseSurnames.npos; }
bool isWordHanSurname(char32_t c) { return c != 0 && kWordHanSurnames.find(c) != kWordHanSurnames.npos; }

std::size_t hanSurnameAt(const ScanContext& context, std::size_t i) {
    const ScannedText& text = context.text();
    if (text.isHan(i) && text.isHan(i + 2) && hanFamilyBytes(context.original(i, i + 3)) > 4) return 2;
    return isPlainHanSurname(text.at(i)) || isWordHanSurname(text.at(i)) ? 1 : 0;
}

bool namesNobody(std::u32string_view word) {
    static const auto kWords = setOf(kNobody);
    return kWords.contains(word);
}

} // namespace preceptor
