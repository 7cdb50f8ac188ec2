// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_alias.h"

#include "core/import/word_index.h"

#include <array>

namespace preceptor {

namespace {

struct AliasRow {
    RosterField field;
    std::string_view words; // separated by '|'
};

using enum RosterField;

constexpr std::array kAliases{
    AliasRow{FullName,
             "姓名|名字|学员|昵称|用户昵称|学员姓名|参会人|参会人员|人员姓名|医生姓名|护士姓名|中文姓名|中文名|"
             "họ và tên|họ tên|họ & tên|tên|học viên|tên học viên|"
             "nom et prénom|nom et prénoms|nom & prénom|noms et prénoms|prénom et nom|prénom nom|nom prénom|"
             "nom complet|nom|participant|name|full name|fullname|participant name|name of participant|"
             "trainee|trainee name|learner|learner name|student name|attendee|display name|chinese name"},
    AliasRow{FamilyName, "姓|姓氏|họ|họ đệm|họ và tên đệm|họ và đệm|nom de famille|noms|surname|family name|last name|"
                         "lastname|familyname|last|family|name last"},
    AliasRow{GivenName, "名|tên gọi|prénom|prénoms|first name|given name|given "
                        "names|firstname|forename|givenname|first|given|name first"},
    AliasRow{Romanised, "拼音|姓名拼音|英文名|英文姓名|拼音姓名|外文名|tên tiếng anh|nom romanisé|english name|pinyin|"
                        "romanised name|romanized name|latin name|name in english|name in pinyin|name (pinyin)"},
    AliasRow{Sex, "性别|giới tính|giới|nam/nữ|phái|sexe|genre|sex|gender|m/f|f/m"},
    AliasRow{BirthYear,
             "出生年|出生年月|出生日期|出生年份|生日|出生年月日|năm sinh|ngày sinh|ngày tháng năm sinh|"
             "année de naissance|date de naissance|né le|né(e) le|year of birth|birth year|date of birth|dob|"
             "birthdate|birthday|born"},
    AliasRow{Phone, "手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|移动电话|số điện thoại|điện thoại|sđt|sdt|"
                    "đt|di động|téléphone|tél|tel|numéro de téléphone|portable|mobile|phone|phone number|telephone|"
                    "mobile number|mobile phone|cell|cell phone|contact number|contact no"},
    AliasRow{Email, "邮箱|电子邮箱|电子邮件|邮件|邮箱地址|电邮|email|e-mail|mail|thư điện tử|địa chỉ email|hộp thư|"
                    "địa chỉ thư điện tử|courriel|adresse e-mail|adresse email|adresse électronique|"
                    "adresse de courriel|email address|e-mail address|mail address|user email"},
    AliasRow{Institution, "单位|医院|机构|工作单位|单位名称|所在单位|所在医院|医院名称|机构名称|学校|院校|派出单位|"
                          "đơn vị|bệnh viện|cơ quan|nơi công tác|đơn vị công tác|cơ sở|tên đơn vị|trường|"
                          "structure|établissement|hôpital|institution|centre|centre de santé|structure sanitaire|"
                          "hospital|organisation|organization|facility|workplace|site|hospital name|employer|"
                          "institute|health facility|affiliation|company"},
    AliasRow{Department, "科室|部门|病区|病房|所在科室|科别|所属科室|khoa|phòng|khoa phòng|khoa/phòng|bộ phận|"
                         "service|département|unité|department|dept|ward|unit|division|section"},
    AliasRow{Cadre, "职业|类别|人员类别|岗位|专业|职业类别|岗位类别|身份|专业类别|đối tượng|nghề nghiệp|chức danh|"
                    "chuyên môn|ngành nghề|profession|catégorie|fonction|métier|qualification|cadre|occupation|"
                    "professional group|discipline|job category|type of staff|staff category"},
    AliasRow{Rank, "职称|技术职称|专业技术职称|专业技术职务|级别|职级|trình độ|học hàm|hạng|grade|échelon|rank|"
                   "professional title|seniority"},
    AliasRow{Title, "职务|行政职务|chức vụ|vị trí|poste|titre|title|job title|position|post|role|designation"},
    AliasRow{StaffNumber,
             "工号|职工号|员工号|编号|学号|人员编号|胸牌号|学员编号|mã nhân viên|mã số|mã|mã học viên|msnv|"
             "mssv|matricule|numéro matricule|n° matricule|code agent|staff number|staff no|staff id|"
             "employee number|employee id|employee no|id|id number|student id|code|badge"},
    AliasRow{RegisteredOn, "报名日期|报名时间|注册日期|注册时间|登记日期|填报日期|入学日期|加入日期|日期|提交时间|"
                           "ngày đăng ký|ngày ghi danh|ngày tham gia|ngày nhập học|ngày|date d'inscription|"
                           "date inscription|inscrit le|date d'enregistrement|registered|registered on|"
                           "registration date|date registered|enrolled|enrolled on|enrolment date|enrollment date|"
                           "date of enrolment|date enrolled|joined|joined on|start date|date|timestamp"},
    AliasRow{Note, "备注|说明|附注|ghi chú|chú thích|remarque|remarques|observation|observations|commentaire|note|"
                   "notes|remark|remarks|comment|comments"},
    AliasRow{Ignore, "序号|序|stt|tt|số thứ tự|n°|nº|no|no.|nr|#|index|row|sn|s/n|serial|serial number|numéro|"
                     "签名|签到|chữ ký|signature|身份证|身份证号|身份证号码|cccd|cmnd"},
};

const WordIndex& aliases() {
    static const WordIndex kIndex = [] {
        WordIndex index;
        for (const AliasRow& row : kAliases) index.add(row.words, static_cast<int>(row.field));
        return index;
    }();
    return kIndex;
}

constexpr std::size_t kLongestAlias = 80; // bytes; a longer cell is a sentence

} // namespace

std::string headingKey(std::string_view heading) { return wordKey(heading); }

std::optional<AliasMatch> matchHeading(std::string_view heading) {
    if (heading.empty() || heading.size() > kLongestAlias) return std::nullopt;
    const auto match = [](int value, bool exact) { return AliasMatch{static_cast<RosterField>(value), exact}; };
    if (const auto whole = aliases().exact(wordKeyWithBrackets(heading))) return match(*whole, true);
    const std::string key = headingKey(heading);
    if (key.empty()) return std::nullopt;
    if (const auto field = aliases().exact(key)) return match(*field, true);
    if (const auto field = aliases().inside(key)) return match(*field, false);
    return std::nullopt;
}

} // namespace preceptor
