// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/certificate_badge.h"

#include "core/sync/signed_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

namespace preceptor {

namespace {

using BadgeJson = nlohmann::json; // sorted keys and no blanks: as RFC 8785 asks for texts in ASCII keys

constexpr std::string_view kEd25519 = "\xED\x01"; // its multicodec

// A badge is a file that goes out into the world like the paper, so its words are here and not those of a screen.
struct BadgeWords {
    std::string_view language;
    std::string_view colon;
    std::string_view narrative; // {course} {tier} {date}
    std::string_view hours;     // {hours}, after the narrative
    std::array<std::string_view, 6> tiers;
    char decimalPoint;
};

constexpr std::array<std::string_view, 6> kTiers{"basic", "intermediate", "specialist",
                                                 "tot",   "refresher",    "orientation"};

constexpr std::array<BadgeWords, 4> kWords{
    {{"en",
      ": ",
      "{course} (level: {tier}), completed on {date}",
      ", {hours} hours",
      {"basic", "intermediate", "specialist", "train the trainer", "refresher", "orientation"},
      '.'},
     {"zh",
      "：",
      "已完成课程“{course}”（级别：{tier}），完成日期：{date}",
      "，{hours} 学时",
      {"基础", "中级", "专科", "师资培训", "复训", "入门"},
      '.'},
     {"vi",
      ": ",
      "Đã hoàn thành khóa học {course} (cấp độ: {tier}), ngày hoàn thành: {date}",
      ", {hours} giờ học",
      {"cơ bản", "trung cấp", "chuyên sâu", "đào tạo giảng viên", "bồi dưỡng lại", "nhập môn"},
      ','},
     {"fr",
      " : ",
      "{course} (niveau : {tier}), formation achevée le {date}",
      ", {hours} h",
      {"base", "intermédiaire", "spécialisé", "formation de formateurs", "remise à niveau", "initiation"},
      ','}}};

const BadgeWords& wordsOf(std::string_view language) {
    for (const BadgeWords& words : kWords)
        if (words.language == language) return words;
    return kWords.front();
}

std::string tierOf(const BadgeWords& words, const std::string& tier) {
    for (std::size_t i = 0; i < kTiers.size(); ++i)
        if (kTiers[i] == tier) return std::string(words.tiers[i]);
    return tier; // of a newer program
}

// What is put in is never read again, so a course may be called "{date}".
std::string filled(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    std::string text;
    while (!pattern.empty()) {
        const auto value =
            std::find_if(values.begin(), values.end(), [&](const auto& one) { return pattern.starts_with(one.first); });
        if (value == values.end()) {
            text.push_back(pattern.front());
            pattern.remove_prefix(1);
        } else {
            text += value->second;
            pattern.remove_prefix(value->first.size());
        }
    }
    return text;
}

std::string narrativeOf(const CertificateStatement& s, const BadgeWords& words) {
    std::string text = filled(
        words.narrative, {{"{course}", s.course}, {"{tier}", tierOf(words, s.tier)}, {"{date}", s.completedOn.iso()}});
    if (!s.hours) return text;
    std::string hours = BadgeJson(*s.hours).dump();
    if (hours.ends_with(".0")) hours.resize(hours.size() - 2);
    std::replace(hours.begin(), hours.end(), '.', words.decimalPoint);
    return text + filled(words.hours, {{"{hours}", hours}});
}

BadgeJson achievementOf(const CertificateStatement& s, const BadgeWords& words) {
    return {{"id", "urn:preceptor:course:" + base64Url(sha256Of(s.programme + '\n' + s.course))},
            {"type", {"Achievement"}},
            {"achievementType", "CertificateOfCompletion"},
            {"inLanguage", words.language},
            {"name", s.course},
            {"description", s.programme.empty() ? s.course : s.programme + std::string(words.colon) + s.course},
            {"criteria", {{"narrative", narrativeOf(s, words)}}}};
}

BadgeJson credentialOf(const CertificateStatement& s, const BadgeWords& words, const std::string& issuer) {
    BadgeJson subject = {{"type", {"AchievementSubject"}}, {"achievement", achievementOf(s, words)}};
    subject["identifier"] = BadgeJson::array(
        {{{"type", "IdentityObject"}, {"hashed", false}, {"identityType", "name"}, {"identityHash", s.name}}});
    const std::string name = s.issuer.empty() ? s.programme : s.issuer;
    return {{"@context",
             {"https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"}},
            {"id", "urn:preceptor:certificate:" + s.number},
            {"type", {"VerifiableCredential", "OpenBadgeCredential"}},
            {"name", s.course},
            {"issuer", {{"id", issuer}, {"type", {"Profile"}}, {"name", name}}},
            {"validFrom", s.issuedOn.iso() + "T00:00:00Z"},
            {"credentialSubject", subject}};
}

} // namespace

std::string base58(std::string_view bytes) {
    constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    std::vector<unsigned> digits; // least first
    std::string text;
    for (const char byte : bytes) {
        if (byte == 0 && digits.empty()) text.push_back('1');
        auto carry = static_cast<unsigned>(static_cast<unsigned char>(byte));
        for (unsigned& digit : digits) {
            carry += digit * 256;
            digit = carry % 58;
            carry /= 58;
        }
        for (; carry > 0; carry /= 58) digits.push_back(carry % 58);
    }
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) text.push_back(kAlphabet[*digit]);
    return text;
}

// Signed is the hash of the proof's options, then that of the credential without a proof.
std::string badgeOf(const CertificateStatement& statement, std::string_view language, const SiteKeys& keys,
                    Timestamp now) {
    const std::string key = "z" + base58(std::string(kEd25519) + keys.signPublic);
    BadgeJson credential = credentialOf(statement, wordsOf(language), "did:key:" + key);
    BadgeJson proof = {{"type", "DataIntegrityProof"},
                       {"cryptosuite", "eddsa-jcs-2022"},
                       {"created", now.iso()},
                       {"verificationMethod", "did:key:" + key + "#" + key},
                       {"proofPurpose", "assertionMethod"}};
    proof["@context"] = credential["@context"];
    const std::string signature = signatureOf(sha256Of(proof.dump()) + sha256Of(credential.dump()), keys);
    proof["proofValue"] = "z" + base58(signature);
    credential["proof"] = proof;
    return credential.dump(2) + "\n";
}

} // namespace preceptor
