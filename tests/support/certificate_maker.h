// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates signed with a key of their own, without a file.
#pragma once

#include "core/model/certificate.h"
#include "core/sync/signed_text.h"

#include <string>

namespace preceptor::test {

inline CertificateStatement statementFor(const std::string& language, int serial) {
    const bool chinese = language == "zh";
    CertificateStatement s;
    s.number = "LCPC-2026-3fa9-" + std::to_string(10'000 + serial).substr(1);
    s.name = chinese ? "陈晓敏" : language == "vi" ? "Nguyễn Thị Hồng Hạnh" : "Aïssatou Diop";
    s.romanised = chinese ? "Chen Xiaomin" : "";
    s.programme = chinese ? "连氏安宁疗护合作项目" : "Lien Collaborative for Palliative Care";
    s.course = chinese ? "安宁疗护基础课程" : "Palliative Care Basics";
    s.tier = "basic";
    s.hours = 36.5;
    s.completedOn = Date::of(2026, 11, 20);
    s.issuedOn = Date::of(2026, 11, 24);
    s.issuer = chinese ? "北京协和医院" : "Ward 5, Haidian Hospital";
    return s;
}

inline Certificate signedCertificate(const CertificateStatement& s, const std::string& language, const SiteKeys& keys) {
    const SignedText sealed = signText(textOf(s), keys);
    Certificate c;
    c.id = CertificateId{1};
    c.number = s.number;
    c.language = language;
    c.issuedOn = s.issuedOn;
    c.statement = sealed.text;
    c.signature = base64Url(sealed.signature);
    c.signer = base64Url(sealed.key);
    return c;
}

} // namespace preceptor::test
