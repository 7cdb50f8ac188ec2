// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/cues.h"

namespace preceptor {

namespace {

using enum Cue;

constexpr CueWords kWords[] = {
    {ChinaCard, 0, U"身份证|身份證|证件号|公民身份号码"},
    {HongKongCard, 0, U"hkid|hk id|hkic|hong kong id|香港身份证|香港身份證|香港居民身份证|香港居民身份證"},
    {VietnamCard, 0,
     U"cccd|can cuoc|can cuoc cong dan|chung minh nhan dan|giay to tuy than|cmnd|cmt|so dinh danh|"
     U"dinh danh|chung minh|越南身份证"},
    {Insurance, 0, U"bhyt|bao hiem y te|the bao hiem|bhxh"},
    {Security, 0, U"securite sociale|nir|n° secu|numero secu|secu|nss"},
    {Bank, 0,
     U"银行卡|银行卡号|卡号|卡號|信用卡|借记卡|储蓄卡|银行账号|银行帐号|银行账户|收款账号|银联|card no|"
     U"card number|bank card|credit card|debit card|bank account|visa|mastercard|unionpay|so tai khoan|"
     U"tai khoan|tai khoan ngan hang|stk|so the|the ngan hang|the atm|napas|carte bancaire|carte bleue|"
     U"carte de credit|numero de carte|n° de carte|compte bancaire|numero de compte|n° de compte|rib|iban"},
    {Passport, 0, U"passport|passeport|ho chieu|护照|護照|通行证"},
    {Phone, 0,
     U"电话|電話|手机|手機|联系方式|联系号码|座机|传真|致电|tel|telephone|telephone portable|portable|"
     U"phone|mobile|mob|handphone|hp|cell|fax|call|whatsapp|dien thoai|so dt|dt|sdt|dd|di dong|lien he|"
     U"goi so|goi|goi dien|goi cho|lien lac|joindre au|joindre|appeler|appelez|rappeler|rappelez|contacter|"
     U"contact|ring|text|reach|联系|联系家属|联系电话|拨打|打给|来电"},
    {Network, 0, U"ip|地址ip"},
    {Chat, 0, U"微信|微信号|wechat|weixin|wx|vx|qq|qq群|扣扣|zalo|telegram|facebook|微博|抖音号|支付宝"},
    {Birth, 0,
     U"出生|出生于|生于|生日|出生日期|诞辰|出世|dob|d.o.b|born|date of birth|birth date|birthdate|birthday|"
     U"ddn|ne(e) le|naissance|anniversaire|ngay sinh|sinh ngay|nam sinh|sinh nam|sinh nhat"},
    {Birth, 1, U"ne le|nee le|ne en|nee en|sinh vao|sinh:|sinh"},
    {Birth, 2, U"年生|年出生"},
    {Lunar, 0, U"农历|農曆|阴历|旧历|am lich|lunar|calendrier lunaire"},
    {Lunar, 1, U"mung|mong|ram thang"},
    {Lunar, 2, U"thang gieng|thang chap"},
    {Month, 1, U"january|janvier"},
    {Month, 2, U"february|fevrier"},
    {Month, 3, U"march|mars"},
    {Month, 4, U"april|avril"},
    {Month, 6, U"june|juin"},
    {Month, 7, U"july|juillet"},
    {Month, 8, U"august|aout"},
    {Month, 9, U"september|septembre"},
    {Month, 10, U"october|octobre"},
    {Month, 11, U"november|novembre"},
    {Month, 12, U"december|decembre"},
    {Month, 5, U"mai"},
    {MonthAbb, 1, U"jan"},
    {MonthAbb, 2, U"feb"},
    {MonthAbb, 3, U"mar"},
    {MonthAbb, 4, U"apr"},
    {MonthAbb, 5, U"may"},
    {MonthAbb, 6, U"jun"},
    {MonthAbb, 7, U"jul"},
    {MonthAbb, 8, U"aug"},
    {MonthAbb, 9, U"sep|sept"},
    {MonthAbb, 10, U"oct"},
    {MonthAbb, 11, U"nov"},
    {MonthAbb, 12, U"dec"},
    {AgeBefore, 0, U"年龄|年齡|享年|现年|aged|age|tuoi|age de|agee de"},
    {AgeAfter, 0,
     U"岁|歲|周岁|多岁|余岁|高龄|旬|tuoi|years old|year old|years-old|year-old|years of age|years|yrs|"
     U"yr|yo|y/o|yr old|ans"},
    {Record, 3,
     U"住院号|住院號|病案号|门诊号|門診號|病历号|病歷號|就诊号|就诊卡号|登记号|检查号|影像号|病理号|"
     U"标本号|条码号|医保号|医保卡号|社保号|社保卡号|患者编号|患者id|病人id|id号|档案号|住院编号|"
     U"病案编号|mrn|medical record|medical record no|medical record number|record no|record number|"
     U"hospital no|hospital number|hospital id|chart no|chart number|patient id|patient no|"
     U"patient number|admission no|admission number|accession no|accession number|file no|file number|"
     U"unit number|insurance no|insurance number|policy no|policy number|account no|account number|"
     U"ma bn|ma benh nhan|ma so benh nhan|ma ho so|ma y te|ma nguoi benh|so ho so|so benh an|so ba|"
     U"so nhap vien|so vao vien|so luu tru|ma luu tru|n° de dossier|n° dossier|no de dossier|"
     U"numero de dossier|dossier n°|dossier no|dossier numero|dossier medical|n° patient|"
     U"numero patient|identifiant patient|n° d'hospitalisation|n° de sejour|numero de sejour"},
    {Record, 5, U"dossier|病案|病历|病歷|病例"},
    {Record, 6, U"ipp|nda|iep|nhs|nhs no|nhs number|chi number|uhn|uhid|urn|nhi|phn|zy|mz"},
    {Bed, 0,
     U"床号|床號|床位号|房间号|病房号|bed|bed no|bed number|room|room no|room number|giuong|giuong so|"
     U"so giuong|phong benh|buong benh|phong so|lit|lit n°|lit no|lit numero|chambre|chambre n°"},
    {Bed, 1, U"床位|phong"},
    {NameLabel, 0,
     U"姓名|患者姓名|病人姓名|联系人|家属签名|家属签字|患者签名|患者签字|本人签名|本人签字|签名|签字|签名者|签字人|"
     U"签署人|联络人|紧急联系人|家属姓名|亲属姓名|陪护姓名|name|patient name|first name|last name|surname|family name|"
     U"full name|next of kin|ho ten|ho va ten|ten|ten benh nhan|nguoi nha|nom|nom et prenom|"
     U"nom, prenom|prenom|nom du patient|personne de confiance"},
    {Patient, 0,
     U"患者|病人|患儿|家属|老人|主诉人|陈述人|供史者|benh nhan|bn|nguoi benh|其妻|其夫|其子|其女|其父|其母|"
     U"其兄|其弟|其姐|其妹|其女儿|其儿子|其妻子|其丈夫|之妻|之子|之女|妻子|丈夫|爱人|老伴|老公|老婆|配偶|夫人|"
     U"伴侣|前妻|前夫|未婚妻|未婚夫|男友|女友|男朋友|女朋友|父亲|母亲|父母|爸爸|妈妈|老爸|老妈|继父|继母|养父|"
     U"养母|岳父|岳母|丈人|丈母娘|公公|婆婆|儿子|女儿|大儿子|二儿子|小儿子|大女儿|二女儿|小女儿|长子|次子|三子|"
     U"四子|幼子|独子|长女|次女|三女|四女|幼女|独女|养子|养女|继子|继女|干儿子|干女儿|儿媳|儿媳妇|媳妇|大儿媳|"
     U"二儿媳|小儿媳|女婿|大女婿|二女婿|小女婿|孙子|孙女|孙儿|长孙|孙媳|孙媳妇|孙女婿|外孙|外孙子|外孙女|重孙|"
     U"重孙女|哥哥|姐姐|弟弟|妹妹|大哥|二哥|三哥|大姐|二姐|三姐|大弟|二弟|三弟|小弟|大妹|二妹|三妹|小妹|兄长|"
     U"兄弟|兄妹|姐妹|姐弟|胞兄|胞弟|胞姐|胞妹|堂兄|堂弟|堂哥|堂姐|堂妹|表兄|表弟|表哥|表姐|表妹|嫂子|嫂嫂|"
     U"大嫂|二嫂|弟媳|弟媳妇|弟妹|姐夫|妹夫|大舅子|小舅子|大姨子|小姨子|小姑子|妯娌|连襟|侄子|侄女|侄儿|侄媳|"
     U"侄女婿|外甥|外甥女|爷爷|奶奶|外公|外婆|姥姥|姥爷|祖父|祖母|外祖父|外祖母|叔叔|伯父|伯母|婶婶|婶子|姑姑|"
     U"姑妈|姑母|姑父|舅舅|舅妈|舅母|姨妈|姨母|姨父|小姨|大姨|阿姨|亲属|亲戚|亲人|家人|家长|亲友|朋友|好友|"
     U"邻居|同事|同学|室友|病友|工友|老乡|监护人|委托人|代理人|授权人|决策人|担保人|护工|护理员|陪护|陪护人|"
     U"陪护者|陪护人员|陪床|陪床人|陪床者|陪人|陪同人|陪同者|保姆|照护者|照护人|照顾者|照顾人|照料者|照料人|"
     U"看护|看护人|看护者|家政|钟点工|主要照护者|主要照顾者|主要照顾人"},
    {Patient, 1,
     U"主管医师|主管医生|主治医师|主治医生|经治医师|经治医生|管床医师|管床医生|床位医师|床位医生|责任医师|"
     U"上级医师|值班医师|值班医生|住院医师|首诊医师|会诊医师|家庭医生|主刀医生|主刀医师|查房医师|医师签名|"
     U"医生签名|医师签字|医生签字|责任护士|主管护士|主管护师|管床护士|值班护士|当班护士|护士签名|护士签字|"
     U"个案管理师|个管师|社工|医务社工|志愿者|义工|心理师|心理咨询师|营养师|药师|康复师|治疗师|记录者|记录人|"
     U"汇报人|汇报者|主持人|查房者"},
    {LatinPatient, 0, U"patient|patiente|pt|pte|client|cliente|resident|residente"},
    {Relative, 0,
     U"daughter|wife|husband|mother|father|brother|sister|niece|nephew|aunt|uncle|grandson|granddaughter|"
     U"grandmother|grandfather|grandma|grandpa|mum|mom|dad|neighbour|neighbor|partner|spouse|carer|caregiver|caretaker|"
     U"helper|domestic helper|maid|guardian|friend|girlfriend|boyfriend|fiance|fiancee|colleague|flatmate|roommate|"
     U"cousin|stepson|stepdaughter|stepmother|stepfather|half-brother|half-sister|twin|godson|goddaughter|"
     U"daughter-in-law|son-in-law|mother-in-law|father-in-law|brother-in-law|sister-in-law|ex-wife|ex-husband|"
     U"fille|epouse|epoux|mari|mere|pere|soeur|frere|neveu|conjoint|conjointe|compagne|compagnon|tante|oncle|voisine|"
     U"voisin|petite-fille|petit-fils|belle-fille|beau-fils|belle-mere|beau-pere|belle-soeur|beau-frere|grand-mere|"
     U"grand-pere|gendre|bru|cousine|ami|amie|collegue|filleul|filleule|marraine|parrain|maman|papa|fils|aidante|"
     U"aidant|"
     U"auxiliaire de vie|aide a domicile|aide-soignante|aide-soignant|garde-malade|tuteur|tutrice|curateur|curatrice"},
    {Relative, 1, U"son|femme"},
    {Named, 0,
     U"called|named|nomme|nommee|prenomme|prenommee|s'appelle|appele|appelee|ten la|ten goi la|name is|name was|"
     U"名叫|名字叫|名字是|名字叫做|叫做|他叫|她叫|本名|原名|又名|小名|乳名|化名"},
    {Named, 1, U"ten"},
    {HanTitle, 0,
     U"先生|女士|小姐|太太|阿姨|大爷|大妈|大娘|大叔|大婶|大伯|大姐|大哥|大嫂|奶奶|爷爷|伯伯|叔叔|婆婆|外婆|师傅"},
    {HanTitle, 1, U"同志|医生|医师|護士|护士|护士长|主任|教授|老师"},
    {HanTitle, 2, U"某|某某"},
    {HanTitle, 3, U"老人"},
    {VietTitle, 0,
     U"ong|ba|anh|chi|co|chu|bac|cu|em|chau|be|cau|mo|di|duong|thim|ma|cha|con trai|con gai|con dau|con re|con nuoi|"
     U"con trai ca|con trai ut|con gai ca|con gai ut|con trai lon|con gai lon|vo|chong|me|bo|ong noi|ba noi|ong ngoai|"
     U"ba ngoai|anh trai|anh re|anh ho|chi gai|chi dau|chi ho|em trai|em gai|em re|em dau|chau trai|chau gai|chau noi|"
     U"chau ngoai|bo vo|me vo|bo chong|me chong|vo cu|chong cu|ba xa|ong xa|ban trai|ban gai|nguoi cham soc|nguoi than|"
     U"nguoi giup viec|ho ly|hang xom"},
    {VietTitle, 1, U"bs|bac si|dieu duong|ths|ts|gs|pgs|duoc si|giao su|tien si|thac si"},
    {LatinTitle, 0, U"mr|mrs|ms|miss|mdm|madam|monsieur|madame|mademoiselle|mme|mlle"},
    {LatinTitle, 1, U"dr|prof|professor|doctor|sister|nurse|docteur|pr|professeur"},
    {LatinTitleDot, 0, U"m"},
    {Place, 1, U"省|自治区"},
    {Place, 2, U"市|自治州|地区|盟"},
    {Place, 3, U"区|區|县|縣|旗"},
    {Place, 4, U"镇|鎮|乡|街道"},
    {Place, 5, U"村|社区|屯"},
    {Place, 6, U"路|街|大道|巷|胡同"},
    {Place, 7, U"弄|小区|组"},
    {Place, 8, U"号|號"},
    {Place, 9, U"号楼|栋|幢"},
    {Place, 10, U"单元"},
    {Place, 11, U"室"},
    {VietPlace, 1, U"so nha|nha so|so"},
    {VietPlace, 7, U"ngo|ngach|hem|kiet"},
    {VietPlace, 2, U"duong|pho"},
    {VietPlace, 3, U"to|khu pho|thon|ap|xom"},
    {VietPlace, 4, U"phuong|p|xa|thi tran"},
    {VietPlace, 5, U"quan|q|huyen|thi xa"},
    {VietPlace, 6, U"thanh pho|tp|tinh"},
    {Street, 1, U"rue|avenue|av|boulevard|bd|place|chemin|impasse|allee|quai|route|cours|blk"},
    {Street, 2, U"street|st|road|rd|ave|lane|ln|drive|crescent|close|court|terrace|gardens"},
    {Lives, 0,
     U"住|住在|住于|家住|现住|居住|居住于|居住在|家在|来自|户籍|籍贯|住址|地址|lives in|lives at|living in|living at|"
     U"resides in|resides at|address|resident of|from|habite|habite au|habite a|demeurant|domicilie|domiciliee|"
     U"domicilie a|domiciliee a|vit a|adresse|dia chi|o|tai|tru tai|thuong tru|que|que o|song o|nha o|cu tru"},
    {Room, 1,
     U"flat|apt|apartment|block|house|house no|unit|appt|appart|appartement|bat|batiment|escalier|"
     U"can ho|toa|toa nha|lo"},
    {Room, 2,
     U"lieu-dit|lieu dit|lieudit|hameau|hameau de|residence|lotissement|quartier|quartier de|faubourg|chung cu|khu tap "
     U"the|kampung"},
    {Room, 3, U"village|hamlet"},
    {Event, 0,
     U"admitted on|admission|admission on|discharged on|died on|seen on|operated on|"
     U"hospitalise le|hospitalisee le|entre le|entree le|"
     U"admis le|admise le|sorti le|sortie le|decede le|decedee le|opere le|operee le"},
    {Event, 1, U"入院|出院|手术|起病|发病|去世|死亡|确诊|来诊"},
    {Event, 2, U"ngay|hom"},
    {Event, 3, U"nhap vien|vao vien|ra vien|xuat vien|tai kham|admitted|discharged|died"},
    {Institution, 1,
     U"医院|卫生院|卫生服务中心|卫生服务站|疗养院|养老院|敬老院|福利院|护理院|宁养院|诊所|卫生室|医学中心|医疗中心|"
     U"肿瘤中心|医療中心|醫院|"
     U"hospital|hospice|infirmary|clinic|polyclinic|nursing home|care home|medical centre|medical center|"
     U"cancer centre|cancer center|cancer institute|health centre|health center"},
    {Institution, 2,
     U"benh vien|bv|trung tam y te|tram y te|phong kham|vien duong lao|hopital|clinique|polyclinique|chu|chr|"
     U"centre hospitalier|ehpad|maison de retraite|institut"},
    {Ninety, 0,
     U"ninety|one hundred|a hundred|quatre-vingt-dix|quatre-vingt-onze|quatre-vingt-douze|quatre-vingt-treize|"
     U"quatre-vingt-quatorze|quatre-vingt-quinze|quatre-vingt-seize|nonante|chin muoi|mot tram"},
    {AgeAlone, 0,
     U"in her nineties|in his nineties|in their "
     U"nineties|nonagenarian|centenarian|nonagenaire|centenaire|百岁老人|鲐背"},
};

} // namespace

std::span<const CueWords> cueWords() { return kWords; }

} // namespace preceptor
