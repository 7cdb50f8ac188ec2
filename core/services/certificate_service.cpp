// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/certificate_service.h"

#include "core/model/code_lists.h"
#include "core/model/field_check.h"
#include "core/services/bundle_outbox.h"
#include "core/services/certificate_badge.h"
#include "core/services/name_order.h"
#include "core/storage/certificate_repository.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/replica_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/signed_text.h"

#include <algorithm>
#include <map>

namespace preceptor {

struct CertificateService::Parts {
    explicit Parts(UnitOfWork& u) : unit(u), certificates(u.db()) {}

    Result<std::vector<CertificateFacts>> factsOf(std::span<const EnrolmentId> enrolments);
    std::optional<std::string> siteOf(const SignedText& text);
    const Certificate* hereAs(const SignedText& text, const std::vector<Certificate>& numbered) const;

    UnitOfWork& unit;
    CertificateRepository certificates;
};

namespace {

constexpr std::size_t kDigits = 4; // of the serial, at least

std::string serialText(int serial) {
    std::string digits = std::to_string(serial);
    if (digits.size() < kDigits) digits.insert(0, kDigits - digits.size(), '0');
    return digits;
}

// Gives numbers on from the highest taken, for each programme.
class Numbers {
public:
    // Of this file as it is written now: one that was put back from a backup is another replica, so it gives no number
    // that it may have given before.
    Numbers(CertificateRepository& certificates, const SiteKeys& keys, std::string_view replica, int year)
        : m_certificates(certificates), m_signer(base64Url(keys.signPublic)), m_year(year),
          m_middle("-" + std::to_string(year) + "-" + hexOf(replica).substr(0, 4) + "-") {}

    std::string next(const std::string& programmeCode) {
        const std::string prefix = programmeCode + m_middle;
        auto [last, fresh] = m_last.try_emplace(prefix, 0);
        if (fresh) last->second = m_certificates.taken(prefix, m_signer, m_year);
        return prefix + serialText(++last->second);
    }

private:
    CertificateRepository& m_certificates;
    std::string m_signer;
    int m_year;
    std::string m_middle;
    std::map<std::string, int> m_last;
};

CertificateStatement statementOf(const CertificateFacts& facts, bool chinese, const std::string& site) {
    CertificateStatement s;
    s.name = facts.nativeName;
    if (facts.romanised != facts.nativeName) s.romanised = facts.romanised;
    s.programme = chinese ? facts.programmeZh : facts.programme;
    s.course = chinese && !facts.courseZh.empty() ? facts.courseZh : facts.course;
    s.tier = facts.tier;
    s.hours = facts.hours;
    s.completedOn = *facts.completedOn;
    s.issuer = !site.empty() ? site : chinese ? facts.leadZh : facts.lead;
    return s;
}

Certificate certificateOf(const CertificateStatement& statement, EnrolmentId enrolment, const std::string& language,
                          const SiteKeys& keys) {
    const SignedText sealed = signText(textOf(statement), keys);
    Certificate certificate;
    certificate.enrolment = enrolment;
    certificate.number = statement.number;
    certificate.language = language;
    certificate.issuedOn = statement.issuedOn;
    certificate.statement = sealed.text;
    certificate.signature = base64Url(sealed.signature);
    certificate.signer = base64Url(sealed.key);
    return certificate;
}

std::string languageOf(const CertificateFacts& facts, const std::string& otherwise) {
    for (const std::string& wish : {facts.language, otherwise})
        if (isCode("language", wish)) return wish;
    return "en";
}

} // namespace

CertificateService::CertificateService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
CertificateService::~CertificateService() = default;

std::vector<EnrolmentId> CertificateService::waiting(CohortId cohort) { return m_parts->certificates.waiting(cohort); }

int CertificateService::elsewhere(CohortId cohort) { return m_parts->certificates.elsewhere(cohort); }

std::vector<EnrolmentId> CertificateService::waiting(std::span<const EnrolmentId> enrolments) {
    std::vector<EnrolmentId> waiting;
    for (const EnrolmentId id : enrolments) {
        const auto facts = m_parts->certificates.facts(id);
        if (facts && facts->completedOn && facts->number.empty()) waiting.push_back(id);
    }
    return waiting;
}

Result<std::vector<CertificateFacts>> CertificateService::Parts::factsOf(std::span<const EnrolmentId> enrolments) {
    std::vector<CertificateFacts> people;
    for (const EnrolmentId id : enrolments) {
        auto facts = certificates.facts(id);
        if (!facts) return fail(ErrorCode::NotFound, {"enrolment"});
        people.push_back(std::move(*facts));
    }
    sortByName(people);
    return people;
}

Result<IssueOutcome> CertificateService::issue(std::span<const EnrolmentId> enrolments, const std::string& language) {
    const auto keys = siteKeysOf(m_parts->unit);
    if (!keys) return keys.error();
    const auto people = m_parts->factsOf(enrolments);
    if (!people) return people.error();
    const std::string site = ReplicaRepository(m_parts->unit.db()).own().site;
    return m_parts->unit.transact(Action::IssueCertificate, [&](Write& write) -> Result<IssueOutcome> {
        IssueOutcome outcome;
        Numbers numbers(m_parts->certificates, *keys, ReplicaRepository(write.db()).own().uuid, write.today().year());
        for (const CertificateFacts& facts : *people) {
            if (!facts.number.empty() || !facts.completedOn) {
                ++(facts.number.empty() ? outcome.notCompleted : outcome.alreadyThere);
                continue;
            }
            const std::string words = languageOf(facts, language);
            CertificateStatement statement = statementOf(facts, words == "zh", site);
            statement.number = numbers.next(facts.programmeCode);
            statement.issuedOn = write.today();
            Certificate made = certificateOf(statement, facts.enrolment, words, *keys);
            made.issuedBy = write.operatorName();
            made.id = m_parts->certificates.insert(write, made);
            outcome.issued.push_back(std::move(made));
        }
        write.setSubjects(static_cast<std::int64_t>(outcome.issued.size()));
        return outcome;
    });
}

Status CertificateService::revoke(CertificateId id, const std::string& reason) {
    const auto certificate = m_parts->certificates.find(id);
    if (!certificate) return fail(ErrorCode::NotFound, {"certificate"});
    if (certificate->revokedOn)
        return fail(ErrorCode::CertificateRevoked, {certificate->number, certificate->revokedOn->iso()});
    FieldCheck check;
    check.text("revoke_reason", reason);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::WithdrawCertificate, [&](Write& write) -> Status {
        m_parts->certificates.revoke(write, *certificate, write.today(), reason);
        write.setSubjects(1);
        return success();
    });
}

std::vector<Certificate> CertificateService::ofCohort(CohortId cohort) {
    return m_parts->certificates.ofCohort(cohort);
}

std::vector<Certificate> CertificateService::ofEnrolment(EnrolmentId enrolment) {
    return m_parts->certificates.ofEnrolment(enrolment);
}

Result<Certificate> CertificateService::find(const std::string& number) {
    auto found = m_parts->certificates.numbered(number);
    if (found.empty()) return fail(ErrorCode::NotFound, {"certificate", number});
    return std::move(found.front());
}

std::string CertificateService::codeText(const Certificate& certificate) {
    return lineOf({certificate.statement, bytesOfBase64Url(certificate.signature).value_or(std::string()),
                   bytesOfBase64Url(certificate.signer).value_or(std::string())});
}

// The site of a key that is this PC's own or of a trusted contact.
std::optional<std::string> CertificateService::Parts::siteOf(const SignedText& text) {
    const auto own = siteKeysOf(unit);
    if (own && own->signPublic == text.key) return ReplicaRepository(unit.db()).own().site;
    const auto contact = ExchangeRepository(unit.db()).contact(text.key);
    if (!contact || contact->state != ContactState::Trusted) return std::nullopt;
    return contact->label.empty() ? contact->site : contact->site + " " + contact->label;
}

const Certificate* CertificateService::Parts::hereAs(const SignedText& text,
                                                     const std::vector<Certificate>& numbered) const {
    const auto found = std::find_if(numbered.begin(), numbered.end(), [&](const Certificate& c) {
        return c.statement == text.text && c.signer == base64Url(text.key);
    });
    return found == numbered.end() ? nullptr : &*found;
}

// A key is known too by what it signed before: the same certificate, in this programme's own list.
CertificateCheck CertificateService::verify(std::string_view codeText) {
    CertificateCheck check;
    const auto text = signedText(codeText);
    auto statement = text ? certificateStatement(text->text) : std::nullopt;
    if (!statement) return check;
    check.statement = std::move(*statement);
    check.fingerprint = certificateFingerprint(text->key);
    check.verdict = CertificateVerdict::Altered;
    if (!isSignedByItsKey(*text)) return check;
    const auto numbered = m_parts->certificates.numbered(check.statement.number);
    const Certificate* here = m_parts->hereAs(*text, numbered);
    const auto site = m_parts->siteOf(*text);
    check.site = site.value_or(std::string());
    check.verdict = site || here ? CertificateVerdict::Genuine : CertificateVerdict::UnknownIssuer;
    if (!here || !here->revokedOn) return check;
    check.verdict = CertificateVerdict::Revoked;
    check.revokedOn = here->revokedOn;
    check.revokeReason = here->revokeReason;
    return check;
}

Result<std::string> CertificateService::ownFingerprint() {
    const auto keys = siteKeysOf(m_parts->unit);
    if (!keys) return keys.error();
    return certificateFingerprint(keys->signPublic);
}

Result<std::string> CertificateService::badge(const Certificate& certificate) {
    const auto statement = certificateStatement(certificate.statement);
    if (!statement) return fail(ErrorCode::NotFound, {"certificate", certificate.number});
    const auto now = m_parts->certificates.find(certificate.id);
    if (now.value_or(certificate).revokedOn) return fail(ErrorCode::BadgeRevoked, {certificate.number});
    const auto keys = siteKeysOf(m_parts->unit);
    if (!keys) return keys.error();
    if (base64Url(keys->signPublic) != certificate.signer)
        return fail(ErrorCode::BadgeOfAnotherPc, {certificate.number});
    return badgeOf(*statement, certificate.language, *keys, m_parts->unit.clock().now());
}

} // namespace preceptor
