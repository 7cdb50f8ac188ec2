// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_words.h"

#include "core/import/word_index.h"

#include <array>
#include <span>

namespace preceptor {

namespace {

struct CodeWords {
    std::string_view code;
    std::string_view words; // separated by '|'
};

constexpr std::array kSexes{
    CodeWords{"female", "女|女性|nữ|femme|féminin|female|f|woman|w|fem|mme"},
    CodeWords{"male", "男|男性|nam|homme|masculin|male|m|man|masc"},
    CodeWords{"other", "其他|khác|autre|other|x"},
    CodeWords{"undisclosed", "保密|不便透露|không tiết lộ|non précisé|prefer not to say|undisclosed"},
};

constexpr std::array kCadres{
    CodeWords{"nurse", "护士|护理|护理人员|护师|主管护师|护士长|điều dưỡng|điều dưỡng viên|y tá|infirmier|infirmière|"
                       "infirmier(ère)|infirmier(e)|infirmiers|ide|nurse|registered nurse|rn|staff nurse|"
                       "nurse educator|nursing|nurse manager|chief nurse|head nurse"},
    CodeWords{"nurse_associate", "助理护士|enrolled nurse|nursing associate|assistant nurse|aide infirmier|"
                                 "infirmier auxiliaire|y tá trung cấp"},
    CodeWords{"midwife", "助产士|hộ sinh|nữ hộ sinh|sage-femme|sage femme|midwife"},
    CodeWords{"physician_generalist", "医生|医师|全科医生|全科医师|大夫|医疗|临床医生|bác sĩ|bs|bác sĩ đa khoa|"
                                      "bác sĩ gia đình|médecin|médecin généraliste|docteur|généraliste|doctor|"
                                      "physician|gp|general practitioner|medical officer|medical doctor|md|dr"},
    CodeWords{"physician_specialist", "专科医生|专科医师|肿瘤科医生|主治医师|副主任医师|主任医师|主治医生|"
                                      "副主任医生|主任医生|bác sĩ chuyên khoa|bác sĩ ck1|bác sĩ ck2|bsck1|bsck2|"
                                      "médecin spécialiste|spécialiste|oncologue|specialist|consultant|"
                                      "specialist doctor|oncologist|attending physician"},
    CodeWords{"resident", "住院医师|住院医生|规培医生|规培|bác sĩ nội trú|nội trú|interne|résident|resident|"
                          "resident doctor|house officer|registrar"},
    CodeWords{"fellow", "专培医师|专培|进修医生|进修医师|fellow|clinical fellow"},
    CodeWords{"clinical_officer", "助理医师|y sĩ|officier de santé|clinical officer|physician assistant|"
                                  "assistant doctor"},
    CodeWords{"tcm_practitioner", "中医|中医师|中医医师|中医生|đông y|bác sĩ y học cổ truyền|y học cổ truyền|"
                                  "médecine traditionnelle|tcm|tcm practitioner|tcm doctor|"
                                  "traditional chinese medicine"},
    CodeWords{"pharmacist", "药师|药剂师|临床药师|dược sĩ|pharmacien|pharmacienne|pharmacist"},
    CodeWords{"physiotherapist", "物理治疗师|康复师|康复治疗师|kỹ thuật viên vật lý trị liệu|vật lý trị liệu|"
                                 "kinésithérapeute|kiné|physiotherapist|physical therapist"},
    CodeWords{"dietitian", "营养师|dinh dưỡng|chuyên viên dinh dưỡng|diététicien|diététicienne|nutritionniste|"
                           "dietitian|dietician|nutritionist"},
    CodeWords{"occupational_therapist", "作业治疗师|ergothérapeute|occupational therapist"},
    CodeWords{"psychologist", "心理师|心理咨询师|心理治疗师|心理医生|tâm lý|nhà tâm lý|chuyên viên tâm lý|psychologue|"
                              "psychologist|counsellor|counselor"},
    CodeWords{"medical_social_worker", "社工|医务社工|社会工作者|医务社会工作者|社工师|nhân viên xã hội|"
                                       "công tác xã hội|nhân viên công tác xã hội|assistant social|"
                                       "assistante sociale|travailleur social|travailleuse sociale|social worker|"
                                       "medical social worker|msw"},
    CodeWords{"spiritual_care", "灵性关怀|灵性关怀师|tuyên úy|aumônier|chaplain|spiritual care"},
    CodeWords{"health_care_assistant", "护工|护理员|hộ lý|aide-soignant|aide-soignante|aide soignant|"
                                       "health care assistant|healthcare assistant|hca|care assistant"},
    CodeWords{"home_care_worker", "居家护理员|家庭护理员|chăm sóc tại nhà|aide à domicile|home care worker|"
                                  "home carer|carer"},
    CodeWords{"community_health_worker", "社区卫生工作者|社区工作者|村医|乡村医生|nhân viên y tế thôn bản|"
                                         "y tế thôn bản|agent de santé communautaire|asc|community health worker|chw"},
    CodeWords{"health_manager", "管理人员|行政|行政人员|院长|quản lý|cán bộ quản lý|gestionnaire|directeur|"
                                "administrateur|manager|health manager|administrator|director"},
    CodeWords{"educator", "教师|讲师|教授|教员|giảng viên|giáo viên|enseignant|formateur|formatrice|educator|teacher|"
                          "lecturer|professor"},
    CodeWords{"volunteer", "志愿者|义工|tình nguyện viên|bénévole|volontaire|volunteer"},
    CodeWords{"medical_student", "医学生|医学院学生|sinh viên y|sinh viên y khoa|étudiant en médecine|"
                                 "medical student"},
    CodeWords{"nursing_student", "护理学生|护生|实习护士|sinh viên điều dưỡng|étudiant infirmier|"
                                 "élève infirmier|étudiante infirmière|nursing student|student nurse"},
    CodeWords{"other", "其他|其它|khác|autre|autres|other"},
};

constexpr std::array kRanks{
    CodeWords{"nurse", "护士|初级护士"},
    CodeWords{"senior_nurse", "护师|初级护师|senior nurse"},
    CodeWords{"nurse_in_charge", "主管护师|nurse-in-charge|nurse in charge"},
    CodeWords{"associate_chief_nurse", "副主任护师|associate chief nurse"},
    CodeWords{"chief_nurse", "主任护师|chief nurse"},
    CodeWords{"junior", "初级|见习|助理医师|junior"},
    CodeWords{"resident", "住院医师|住院医生|nội trú|interne|resident|resident doctor"},
    CodeWords{"attending", "主治医师|主治医生|中级|主治|attending|attending physician"},
    CodeWords{"associate_chief", "副主任医师|副主任医生|副高|副高级|副主任|associate chief|associate chief physician"},
    CodeWords{"chief", "主任医师|主任医生|正高|正高级|主任|chief|chief physician"},
};

// Ranks of nurses make their holder a nurse.
constexpr std::array kNurseRanks{std::string_view("副主任护师"), std::string_view("主任护师"),
                                 std::string_view("主管护师"), std::string_view("护师")};

class CodeIndex {
public:
    explicit CodeIndex(std::span<const CodeWords> rows) : m_rows(rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) m_words.add(rows[i].words, static_cast<int>(i));
    }
    std::string_view exact(std::string_view word) const {
        const auto row = m_words.exact(wordKeyWithBrackets(word));
        return row ? code(*row) : std::string_view{};
    }
    std::string_view find(std::string_view word) const {
        if (const auto whole = exact(word); !whole.empty()) return whole;
        const std::string key = wordKey(word);
        auto row = m_words.exact(key);
        if (!row) row = m_words.inside(key);
        return row ? code(*row) : std::string_view{};
    }

private:
    std::string_view code(int row) const { return m_rows[static_cast<std::size_t>(row)].code; }
    std::span<const CodeWords> m_rows;
    WordIndex m_words;
};

} // namespace

std::string_view sexCode(std::string_view word) {
    static const CodeIndex kIndex(kSexes);
    return kIndex.exact(word);
}

std::string_view cadreCode(std::string_view word) {
    static const CodeIndex kIndex(kCadres);
    for (const auto rank : kNurseRanks)
        if (word.find(rank) != std::string_view::npos) return "nurse";
    return kIndex.find(word);
}

std::string_view rankCode(std::string_view word) {
    static const CodeIndex kIndex(kRanks);
    return kIndex.find(word);
}

} // namespace preceptor
