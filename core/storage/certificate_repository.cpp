// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/certificate_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kCertificate{"certificate",
                         {"enrolment_id", "certificate_no", "language", "issued_on", "issued_by", "statement",
                          "signature", "signer", "revoked_on", "revoke_reason"}};
const Shape kRevoked{"certificate", {"revoked_on", "revoke_reason"}};
const Shape kNumber{"enrolment", {"certificate_no"}};

constexpr std::string_view kCertificateColumns =
    "x.id, x.enrolment_id, x.certificate_no, x.language, x.issued_on, x.issued_by, "
    "x.statement, x.signature, x.signer, x.revoked_on, x.revoke_reason, "
    "(SELECT n.certificate_no FROM enrolment n WHERE n.id = x.enrolment_id "
    "AND x.revoked_on IS NULL AND n.certificate_no <> x.certificate_no)";

Certificate readCertificate(Statement& s) {
    return {s.id<CertificateId>(0),
            s.id<EnrolmentId>(1),
            s.string(2),
            s.string(3),
            s.date(4).value_or(Date{}),
            s.string(5),
            s.string(6),
            s.string(7),
            s.string(8),
            s.date(9),
            s.string(10),
            s.string(11)};
}

CertificateFacts readFacts(Statement& s) {
    return {s.id<EnrolmentId>(0), s.date(1),    s.string(2),  s.string(3),  s.string(4),
            s.string(5),          s.string(6),  s.string(7),  s.string(8),  s.optionalReal(9),
            s.string(10),         s.string(11), s.string(12), s.string(13), s.string(14)};
}

} // namespace

CertificateId CertificateRepository::insert(Write& write, const Certificate& c) {
    const auto id = write.make<CertificateId>();
    const DateText issued(c.issuedOn);
    write.insert(kCertificate, id.value,
                 {Cell(c.enrolment), Cell(c.number), Cell(c.language), issued.cell(), Cell(c.issuedBy),
                  Cell(c.statement), Cell(c.signature), Cell(c.signer), Cell(), Cell()});
    write.update(kNumber, c.enrolment.value, {Cell(c.number)});
    return id;
}

void CertificateRepository::revoke(Write& write, const Certificate& c, Date on, const std::string& reason) {
    const DateText day(on);
    write.update(kRevoked, c.id.value, {day.cell(), Cell(reason)});
    Statement& number = m_db.cached("SELECT 1 FROM enrolment WHERE id = ?1 AND certificate_no = ?2");
    if (integerOr(number.bindAll(c.enrolment, c.number), 0) != 0) write.update(kNumber, c.enrolment.value, {Cell()});
}

std::optional<CertificateFacts> CertificateRepository::facts(EnrolmentId enrolment) {
    return oneRow(
        m_db.cached(R"(SELECT e.id, CASE WHEN e.status = 'completed' THEN e.completed_on END, e.certificate_no,
                p.full_name_native, p.romanised, coalesce(p.primary_language, g.default_language), c.title, c.title_zh,
                c.tier, CASE WHEN coalesce(e.completion_basis, '') <> 'prior_learning' THEN coalesce(
                    (SELECT sum(m.hours) FROM module m WHERE m.course_version_id = v.id AND m._deleted = 0),
                    c.min_hours) END,
                g.code, coalesce(g.name_en, g.name_zh), coalesce(g.name_zh, g.name_en), coalesce(i.name_en, i.name_zh),
                coalesce(i.name_zh, i.name_en)
            FROM enrolment e
                JOIN person_canonical k ON k.person_id = e.person_id JOIN person p ON p.id = k.canonical_id
                JOIN cohort h ON h.id = e.cohort_id JOIN course_version v ON v.id = h.course_version_id
                JOIN course c ON c.id = v.course_id JOIN programme g ON g.id = h.programme_id
                LEFT JOIN institution i ON i.id = g.lead_institution_id AND i._deleted = 0
            WHERE e.id = ?1 AND e._deleted = 0 AND p._deleted = 0)")
            .bindAll(enrolment),
        readFacts);
}

std::vector<EnrolmentId> CertificateRepository::waiting(CohortId cohort) {
    return allRows(m_db.cached("SELECT id FROM enrolment WHERE cohort_id = ?1 AND _deleted = 0 AND status = "
                               "'completed' AND completed_on IS NOT NULL AND coalesce(certificate_no, '') = ''")
                       .bindAll(cohort),
                   [](Statement& s) { return s.id<EnrolmentId>(0); });
}

int CertificateRepository::elsewhere(CohortId cohort) {
    return static_cast<int>(integerOr(
        m_db.cached("SELECT count(*) FROM enrolment e WHERE e.cohort_id = ?1 AND e._deleted = 0 AND e.status = "
                    "'completed' AND coalesce(e.certificate_no, '') <> '' AND NOT EXISTS (SELECT 1 FROM certificate x "
                    "WHERE x.enrolment_id = e.id AND x._deleted = 0)")
            .bindAll(cohort),
        0));
}

std::optional<Certificate> CertificateRepository::find(CertificateId id) {
    static const std::string kSql =
        sqlText({"SELECT ", kCertificateColumns, " FROM certificate x WHERE x.id = ?1 AND x._deleted = 0"});
    return oneRow(m_db.cached(kSql).bindAll(id), readCertificate);
}

std::vector<Certificate> CertificateRepository::numbered(std::string_view number) {
    static const std::string kSql =
        sqlText({"SELECT ", kCertificateColumns, " FROM certificate x WHERE x.certificate_no = ?1 AND x._deleted = 0"});
    return allRows(m_db.cached(kSql).bindAll(number), readCertificate);
}

std::vector<Certificate> CertificateRepository::ofEnrolment(EnrolmentId enrolment) {
    static const std::string kSql =
        sqlText({"SELECT ", kCertificateColumns, " FROM certificate x WHERE x.enrolment_id = ?1 AND x._deleted = 0 ",
                 "ORDER BY x.issued_on DESC, x.certificate_no DESC"});
    return allRows(m_db.cached(kSql).bindAll(enrolment), readCertificate);
}

std::vector<Certificate> CertificateRepository::ofCohort(CohortId cohort) {
    static const std::string kSql =
        sqlText({"SELECT ", kCertificateColumns,
                 " FROM certificate x JOIN enrolment e ON e.id = x.enrolment_id AND e._deleted = 0 ",
                 "WHERE e.cohort_id = ?1 AND x._deleted = 0 ORDER BY x.certificate_no, x.id"});
    return allRows(m_db.cached(kSql).bindAll(cohort), readCertificate);
}

int CertificateRepository::taken(std::string_view prefix, std::string_view signer, int year) {
    Statement& count = m_db.cached(
        "SELECT max(coalesce((SELECT max(CAST(substr(certificate_no, length(?1) + 1) AS INTEGER)) FROM certificate "
        "WHERE substr(certificate_no, 1, length(?1)) = ?1), 0), "
        "(SELECT count(*) FROM certificate WHERE signer = ?2 AND substr(issued_on, 1, 4) = ?3))");
    return static_cast<int>(integerOr(count.bindAll(prefix, signer, std::to_string(year)), 0));
}

} // namespace preceptor
