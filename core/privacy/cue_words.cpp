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
    {Record, 6, U"ipp|nda|iep"},
    {Bed, 0,
     U"床号|床號|床位号|房间号|病房号|bed|bed no|bed number|room|room no|room number|giuong|giuong so|"
     U"so giuong|phong benh|buong benh|phong so|lit|lit n°|lit no|lit numero|chambre|chambre n°"},
    {NameLabel, 0,
     U"姓名|患者姓名|病人姓名|联系人|name|patient name|first name|last name|surname|family name|"
     U"full name|next of kin|ho ten|ho va ten|ten|ten benh nhan|nguoi nha|nom|nom et prenom|"
     U"nom, prenom|prenom|nom du patient|personne de confiance"},
    {Patient, 0,
     U"患者|病人|患儿|家属|老人|主诉人|陈述人|供史者|其妻|其夫|其子|其女|其女儿|其儿子|其妻子|其丈夫|妻子|丈夫|儿子|"
     U"女儿|benh nhan|bn|nguoi "
     U"benh"},
    {LatinPatient, 0, U"patient|patiente|pt|client|cliente|resident|residente"},
    {Relative, 0,
     U"daughter|wife|husband|mother|father|brother|sister|niece|nephew|aunt|uncle|grandson|granddaughter|"
     U"grandmother|grandfather|neighbour|neighbor|partner|carer|caregiver|friend|cousin|fille|epouse|epoux|mari|"
     U"mere|pere|soeur|frere|neveu|conjoint|conjointe|compagne|compagnon|tante|oncle|voisine|voisin|"
     U"petite-fille|petit-fils|belle-fille|cousine|ami|amie|fils|aidante|aidant"},
    {Relative, 1, U"son|femme"},
    {Named, 0, U"called|named|nomme|nommee|ten la|name is"},
    {HanTitle, 0, U"先生|女士|小姐|太太|阿姨|大爷|大妈|大娘|奶奶|爷爷|伯伯|叔叔"},
    {HanTitle, 1, U"同志|医生|医师|護士|护士|护士长|主任|教授|老师"},
    {HanTitle, 2, U"某|某某"},
    {HanTitle, 3, U"老人"},
    {VietTitle, 0, U"ong|ba|anh|chi|co|chu|bac|cu|em|chau|con trai|con gai|con dau|con re|vo|chong|me|bo"},
    {VietTitle, 1, U"bs|bac si|dieu duong|ths|ts|gs|pgs|duoc si|giao su|tien si|thac si"},
    {LatinTitle, 0, U"mr|mrs|ms|miss|mdm|madam|monsieur|madame|mademoiselle|mme|mlle"},
    {LatinTitle, 1, U"dr|prof|professor|doctor|sister|nurse|docteur|pr|professeur"},
    {LatinTitleDot, 0, U"m"},
    {Place, 1, U"省|自治区"},
    {Place, 2, U"市|自治州"},
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
     U"admitted|admitted on|admission|admission on|discharged|discharged on|died|died on|seen on|operated on|"
     U"nhap vien|vao vien|ra vien|xuat vien|tai kham|hospitalise le|hospitalisee le|entre le|entree le|"
     U"admis le|admise le|sorti le|sortie le|decede le|decedee le|opere le|operee le"},
    {Event, 1, U"入院|出院|手术|起病|发病|去世|死亡|确诊|来诊"},
    {Event, 2, U"ngay"},
    {AgeAlone, 0, U"nonagenarian|centenarian|nonagenaire|centenaire|百岁老人|鲐背"},
};

} // namespace

std::span<const CueWords> cueWords() { return kWords; }

} // namespace preceptor
