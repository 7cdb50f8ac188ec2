// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/certificate_badge.h"

#include "core/sync/signed_text.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace preceptor {

namespace {

using BadgeJson = nlohmann::json; // sorted keys and no blanks: as RFC 8785 asks for texts in ASCII keys

constexpr std::string_view kEd25519 = "\xED\x01"; // its multicodec

BadgeJson achievementOf(const CertificateStatement& s) {
    std::string narrative = s.course + " (" + s.tier + "), completed on " + s.completedOn.iso();
    if (s.hours) narrative += ", " + BadgeJson(*s.hours).dump() + " hours";
    return {{"id", "urn:preceptor:course:" + base64Url(sha256Of(s.programme + '\n' + s.course))},
            {"type", {"Achievement"}},
            {"achievementType", "CertificateOfCompletion"},
            {"name", s.course},
            {"description", s.programme.empty() ? s.course : s.programme + ": " + s.course},
            {"criteria", {{"narrative", narrative}}}};
}

BadgeJson credentialOf(const CertificateStatement& s, const std::string& issuer) {
    BadgeJson subject = {{"type", {"AchievementSubject"}}, {"achievement", achievementOf(s)}};
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
std::string badgeOf(const CertificateStatement& statement, const SiteKeys& keys, Timestamp now) {
    const std::string key = "z" + base58(std::string(kEd25519) + keys.signPublic);
    BadgeJson credential = credentialOf(statement, "did:key:" + key);
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
