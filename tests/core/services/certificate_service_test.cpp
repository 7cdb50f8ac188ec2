// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/certificate_service.h"

#include "core/model/change_set.h"
#include "core/model/code_lists.h"
#include "core/services/certificate_badge.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/erasure_service.h"
#include "core/services/today_service.h"
#include "core/storage/certificate_repository.h"
#include "core/storage/programme_repository.h"
#include "core/sync/signed_text.h"
#include "tests/support/exchange_pc.h"

#include <nlohmann/json.hpp>

using namespace preceptor;
using preceptor::test::Pc;

namespace {

const Date kToday = Date::of(2026, 11, 24);
const Date kCompletedOn = Date::of(2026, 11, 20);

// A class of one course on a PC with keys: who is named has completed it.
struct CertifyingPc {
    explicit CertifyingPc(const std::string& site = "Ward 5") {
        pc.create(site);
        Programme programme;
        programme.code = "LCPC";
        programme.nameEn = "Lien Collaborative";
        programme.nameZh = "连氏合作项目";
        programme.startOn = Date::of(2026, 1, 1);
        const auto programmeId = ws().unit()
                                     .transact(Action::EditProgramme,
                                               [&](Write& write) -> Result<ProgrammeId> {
                                                   return ProgrammeRepository::insert(write, programme);
                                               })
                                     .value();
        Course course;
        course.code = "BASIC";
        course.title = "Basic palliative care";
        course.titleZh = "安宁疗护基础";
        CourseVersion version;
        version.effectiveFrom = Date::of(2026, 1, 1);
        std::vector<Module> modules;
        for (int i = 1; i <= 3; ++i) {
            Module module;
            module.code = "M" + std::to_string(i);
            module.title = module.code;
            module.hours = 1.5;
            modules.push_back(module);
        }
        const auto versionId = ws().curriculum().addCourse(course, version, modules).value();
        cohort = ws().curriculum()
                     .addCohort({{}, programmeId, versionId, "Class 1", {}, Date::of(2026, 9, 1), {}, {}, {}})
                     .value();
    }

    Workspace& ws() { return *pc.workspace; }
    CertificateService& certificates() { return ws().certificates(); }
    EnrolmentId enrol(const std::string& name, const std::string& language = {}, bool completed = true) {
        PersonDraft draft;
        draft.values.nativeName = name;
        draft.values.language = language;
        const PersonId person = ws().people().addPerson(draft).value();
        REQUIRE(ws().enrolments().enrol(cohort, std::vector{person}, Date::of(2026, 9, 1)));
        const EnrolmentId id = ws().enrolments().ofPerson(person).front().enrolment.id;
        if (completed)
            REQUIRE(ws().enrolments().overrideCompletion(std::vector{id}, CompletionBasis::ManualOverride, kCompletedOn,
                                                         "x"));
        return id;
    }
    Certificate issueOne(EnrolmentId id) { return certificates().issue(std::vector{id}, "en").value().issued.at(0); }
    std::string numberOf(EnrolmentId id) { return ws().enrolments().view(id)->enrolment.certificateNo; }

    Pc pc{"one"};
    CohortId cohort;
};

CertificateStatement stated(const Certificate& certificate) { return *certificateStatement(certificate.statement); }

// The code with one letter of its statement replaced and everything else as it was.
std::string withChanged(const Certificate& certificate, const std::string& from, const std::string& to) {
    auto text = *signedText(CertificateService::codeText(certificate));
    text.text.replace(text.text.find(from), from.size(), to);
    return lineOf(text);
}

} // namespace

TEST_CASE("a certificate states who completed what, when, and who issued it", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId id = f.enrol("陈晓敏", "zh");
    const Certificate made = f.issueOne(id);
    const CertificateStatement s = stated(made);
    CHECK(s.name == "陈晓敏");
    CHECK(s.romanised == "Chen Xiaomin");
    CHECK(s.programme == "连氏合作项目");
    CHECK(s.course == "安宁疗护基础");
    CHECK(s.tier == "basic");
    CHECK(s.hours == 4.5);
    CHECK(s.completedOn == kCompletedOn);
    CHECK(s.issuedOn == kToday);
    CHECK(s.issuer == "Ward 5");
    CHECK(made.language == "zh");
    CHECK(made.issuedBy == "Li Na");
    CHECK(f.numberOf(id) == made.number);
}

TEST_CASE("a certificate of prior learning states no hours of a course that was not followed", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId id = f.enrol("Fatou Ba", "fr", false);
    REQUIRE(f.ws().enrolments().overrideCompletion(std::vector{id}, CompletionBasis::PriorLearning, kCompletedOn,
                                                   "Diploma, Dakar 2023", "Dr Tan"));
    CHECK_FALSE(stated(f.issueOne(id)).hours);
}

TEST_CASE("words are in the learner's language, and else in that which was asked for", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId vietnamese = f.enrol("Nguyễn Văn An", "vi");
    const EnrolmentId unknown = f.enrol("Marie Diop");
    const auto outcome = f.certificates().issue(std::vector{vietnamese, unknown}, "fr").value();
    REQUIRE(outcome.issued.size() == 2);
    for (const Certificate& each : outcome.issued) {
        CHECK(each.language == (each.enrolment == vietnamese ? "vi" : "fr"));
        CHECK(stated(each).course == "Basic palliative care");
        CHECK(stated(each).romanised.empty());
    }
}

TEST_CASE("a class gets its certificates in one step, by name, and once", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId zhao = f.enrol("赵六");
    const EnrolmentId chen = f.enrol("陈一");
    const EnrolmentId open = f.enrol("王五", {}, false);
    CHECK(f.certificates().waiting(f.cohort).size() == 2);
    ChangeSet heard;
    f.ws().onCommit([&](const ChangeSet& changes) { heard = changes; });
    const auto outcome = f.certificates().issue(std::vector{zhao, chen, open}, "en").value();
    CHECK(outcome.notCompleted == 1);
    REQUIRE(outcome.issued.size() == 2);
    CHECK(outcome.issued[0].enrolment == chen);
    CHECK(outcome.issued[0].number.ends_with("-0001"));
    CHECK(outcome.issued[1].number.ends_with("-0002"));
    CHECK(heard.action == Action::IssueCertificate);
    CHECK(heard.subjects == 2);
    CHECK(f.certificates().waiting(f.cohort).empty());
    const auto again = f.certificates().issue(std::vector{zhao, chen}, "en").value();
    CHECK(again.issued.empty());
    CHECK(again.alreadyThere == 2);
    CHECK(f.certificates().ofCohort(f.cohort).size() == 2);
    REQUIRE(f.ws().undo());
    CHECK(f.numberOf(chen).empty());
    CHECK(f.certificates().ofCohort(f.cohort).empty());
}

TEST_CASE("the number names programme, year and key, and is not given twice", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId one = f.enrol("陈一");
    const std::string first = f.issueOne(one).number;
    CHECK(first.starts_with("LCPC-2026-"));
    CHECK(first.size() == std::string("LCPC-2026-0000-0001").size());
    REQUIRE(f.ws().undo()); // its paper may have been printed
    CHECK(f.issueOne(one).number.ends_with("-0002"));
    f.pc.clock = FixedClock(Date::of(2027, 1, 4));
    CHECK(f.issueOne(f.enrol("李二")).number.starts_with("LCPC-2027-"));
    CertifyingPc other("Ward 6");
    CHECK(other.issueOne(other.enrol("陈一")).number.substr(0, 14) != first.substr(0, 14));
}

TEST_CASE(
    "of two certificates that two PCs issued for one completion, the one that the record does not name says so until "
    "one is withdrawn",
    "[certificate]") {
    CertifyingPc f;
    const EnrolmentId id = f.enrol("Chen Jie");
    const Certificate first = f.issueOne(id);
    Certificate second = first;
    second.number += "0"; // as it comes from another PC
    REQUIRE(f.ws().unit().transact(Action::IssueCertificate, [&](Write& write) -> Status {
        CertificateRepository(write.db()).insert(write, second);
        return success();
    }));
    const auto both = f.certificates().ofCohort(f.cohort);
    REQUIRE(both.size() == 2);
    CHECK(both[0].namedInstead == second.number);
    CHECK(both[1].namedInstead.empty());
    REQUIRE(f.certificates().revoke(both[0].id, "Issued twice"));
    for (const Certificate& each : f.certificates().ofCohort(f.cohort)) CHECK(each.namedInstead.empty());
    CHECK(f.numberOf(id) == second.number);
}

TEST_CASE("a reprint says what was signed, whatever the file says now", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId id = f.enrol("陈晓敏", "zh");
    const Certificate made = f.issueOne(id);
    const PersonId person = f.ws().enrolments().view(id)->enrolment.person;
    PersonDraft renamed;
    renamed.values = f.ws().people().detail(person)->person;
    renamed.values.nativeName = "陈小敏";
    REQUIRE(f.ws().people().editPerson(person, renamed));
    CHECK(f.certificates().find(made.number).value() == made);
    CHECK(f.certificates().verify(CertificateService::codeText(made)).statement.name == "陈晓敏");
}

TEST_CASE("its own certificates are genuine and one changed letter is refused", "[certificate]") {
    CertifyingPc f;
    const Certificate made = f.issueOne(f.enrol("陈晓敏"));
    const std::string code = CertificateService::codeText(made);
    const CertificateCheck good = f.certificates().verify(code);
    CHECK(good.verdict == CertificateVerdict::Genuine);
    CHECK(good.site == "Ward 5");
    CHECK(good.statement == stated(made));
    CHECK(f.certificates().verify(withChanged(made, "晓", "小")).verdict == CertificateVerdict::Altered);
    CHECK(f.certificates().verify(withChanged(made, "basic", "basid")).verdict == CertificateVerdict::Altered);
    CHECK(f.certificates().verify(code.substr(0, 60) + "\n " + code.substr(60)).verdict == CertificateVerdict::Genuine);
}

TEST_CASE("any letter of the code changed, left out or put in is never genuine", "[certificate]") {
    CertifyingPc f;
    const std::string code = CertificateService::codeText(f.issueOne(f.enrol("陈晓敏")));
    for (std::size_t at = 0; at < code.size(); ++at) {
        std::string other = code;
        other[at] = other[at] == 'A' ? 'B' : 'A';
        CHECK(f.certificates().verify(other).verdict != CertificateVerdict::Genuine);
        CHECK(f.certificates().verify(code.substr(0, at)).verdict != CertificateVerdict::Genuine);
        CHECK(f.certificates().verify(code.substr(0, at) + "x" + code.substr(at)).verdict !=
              CertificateVerdict::Genuine);
    }
    for (const char* text : {"", "PRECEPTOR1:", "PRECEPTOR1:..", "https://example.org", "PRECEPTOR1:AA.AA.AA"})
        CHECK(f.certificates().verify(text).verdict == CertificateVerdict::Unreadable);
}

TEST_CASE("another PC names the issuer once it trusts its key, and before that shows the fingerprint",
          "[certificate]") {
    CertifyingPc issuer("Ward 5");
    const std::string code = CertificateService::codeText(issuer.issueOne(issuer.enrol("陈晓敏")));
    CertifyingPc reader("Ward 6");
    const CertificateCheck unknown = reader.certificates().verify(code);
    CHECK(unknown.verdict == CertificateVerdict::UnknownIssuer);
    CHECK(unknown.fingerprint == issuer.certificates().ownFingerprint().value());
    CHECK(unknown.fingerprint != reader.certificates().ownFingerprint().value());
    reader.pc.trust(issuer.pc);
    const CertificateCheck known = reader.certificates().verify(code);
    CHECK(known.verdict == CertificateVerdict::Genuine);
    CHECK(known.site == "Ward 5 PC1");
}

TEST_CASE("a statement signed by a stranger's key under our number is not ours", "[certificate]") {
    CertifyingPc f;
    CertifyingPc stranger("Ward 6");
    const Certificate made = f.issueOne(f.enrol("陈晓敏"));
    const auto keys = siteKeysOf(stranger.ws().unit()).value();
    const CertificateCheck check = f.certificates().verify(lineOf(signText(made.statement, keys)));
    CHECK(check.verdict == CertificateVerdict::UnknownIssuer);
}

TEST_CASE("a withdrawn certificate says so, and its holder may get another one", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId id = f.enrol("陈晓敏");
    const Certificate made = f.issueOne(id);
    CHECK_FALSE(f.certificates().revoke(made.id, ""));
    REQUIRE(f.certificates().revoke(made.id, "name misspelt"));
    const auto again = f.certificates().revoke(made.id, "again");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::CertificateRevoked);
    CHECK(again.error().args == std::vector<std::string>{made.number, kToday.iso()});
    const CertificateCheck check = f.certificates().verify(CertificateService::codeText(made));
    CHECK(check.verdict == CertificateVerdict::Revoked);
    CHECK(check.revokedOn == kToday);
    CHECK(check.revokeReason == "name misspelt");
    CHECK(f.numberOf(id).empty());
    CHECK(f.certificates().waiting(f.cohort) == std::vector{id});
    const Certificate next = f.issueOne(id);
    CHECK(next.number.ends_with("-0002"));
    CHECK(f.certificates().ofEnrolment(id).size() == 2);
    REQUIRE(f.ws().undo());
    REQUIRE(f.ws().undo());
    CHECK(f.certificates().verify(CertificateService::codeText(made)).verdict == CertificateVerdict::Genuine);
    CHECK(f.numberOf(id) == made.number);
}

TEST_CASE("today counts who completed and waits for a certificate", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId id = f.enrol("陈晓敏");
    f.enrol("王五", {}, false);
    CHECK(f.ws().today().count().overview.certificatesToIssue == 1);
    f.issueOne(id);
    CHECK(f.ws().today().count().overview.certificatesToIssue == 0);
}

TEST_CASE("erasing a person takes the name out of the certificate; its number is not given again", "[certificate]") {
    CertifyingPc f;
    const EnrolmentId id = f.enrol("陈晓敏");
    const Certificate made = f.issueOne(id);
    const PersonId person = f.ws().enrolments().view(id)->enrolment.person;
    REQUIRE(f.ws().erasure().erase(person));
    CHECK_FALSE(f.certificates().find(made.number));
    Statement& rows = f.ws().unit().db().cached("SELECT statement || signature || coalesce(revoke_reason, '') || "
                                                "instr(certificate_no, 'LCPC') FROM certificate WHERE id = ?1");
    rows.bindAll(made.id);
    REQUIRE(rows.step());
    CHECK(rows.string(0) == "0");
    rows.reset();
    CHECK(f.issueOne(f.enrol("李二")).number.ends_with("-0002"));
}

TEST_CASE("without keys of its own a file issues nothing", "[certificate]") {
    const FixedClock clock(kToday);
    const auto workspace = Workspace::inMemory(clock);
    const auto issued = workspace->certificates().issue({}, "en");
    REQUIRE_FALSE(issued);
    CHECK(issued.error().code == ErrorCode::SiteKeysMissing);
}

TEST_CASE("base58 is that of Bitcoin", "[certificate]") { // vectors of draft-msporny-base58-03
    CHECK(base58("Hello World!") == "2NEpo7TZRRrLZSi2U");
    CHECK(base58("The quick brown fox jumps over the lazy dog.") ==
          "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z");
    CHECK(base58(std::string("\0\0\x28\x7f\xb4\xcd", 6)) == "11233QC4");
}

TEST_CASE("a badge is an Open Badges 3.0 credential whose proof its key's did makes out", "[certificate]") {
    CertifyingPc f;
    const auto made = f.issueOne(f.enrol("陈晓敏", "zh"));
    auto badge = nlohmann::json::parse(f.certificates().badge(made).value());
    CHECK(badge["type"] == nlohmann::json({"VerifiableCredential", "OpenBadgeCredential"}));
    CHECK(badge["id"] == "urn:preceptor:certificate:" + made.number);
    CHECK(badge["validFrom"] == "2026-11-24T00:00:00Z");
    CHECK(badge["issuer"]["name"] == "Ward 5");
    CHECK(badge["credentialSubject"]["identifier"][0]["identityHash"] == "陈晓敏");
    CHECK(badge["credentialSubject"]["achievement"]["name"] == "安宁疗护基础");
    const auto keys = siteKeysOf(f.ws().unit()).value();
    const std::string key = "z" + base58("\xED\x01" + keys.signPublic);
    CHECK(badge["issuer"]["id"] == "did:key:" + key);
    nlohmann::json proof = badge["proof"];
    badge.erase("proof");
    const std::string value = proof["proofValue"];
    proof.erase("proofValue");
    CHECK(value == "z" + base58(signatureOf(sha256Of(proof.dump()) + sha256Of(badge.dump()), keys)));
}

TEST_CASE("a badge says what was done for it in the language of its certificate", "[certificate]") {
    CertifyingPc f;
    const auto [language, programme, narrative] = GENERATE(table<std::string, std::string, std::string>(
        {{"en", "Lien Collaborative: Basic palliative care",
          "Basic palliative care (level: basic), completed on 2026-11-20, 4.5 hours"},
         {"zh", "连氏合作项目：安宁疗护基础", "已完成课程“安宁疗护基础”（级别：基础），完成日期：2026-11-20，4.5 学时"},
         {"vi", "Lien Collaborative: Basic palliative care",
          "Đã hoàn thành khóa học Basic palliative care (cấp độ: cơ bản), ngày hoàn thành: 2026-11-20, 4,5 giờ học"},
         {"fr", "Lien Collaborative : Basic palliative care",
          "Basic palliative care (niveau : base), formation achevée le 2026-11-20, 4,5 h"}}));
    const auto badge =
        nlohmann::json::parse(f.certificates().badge(f.issueOne(f.enrol("Chen Xiaomin", language))).value());
    const auto& achievement = badge["credentialSubject"]["achievement"];
    CHECK(achievement["inLanguage"] == language);
    CHECK(achievement["description"] == programme);
    CHECK(achievement["criteria"]["narrative"] == narrative);
}

TEST_CASE("a badge has a word for every tier of course in every language", "[certificate]") {
    const SiteKeys keys = makeSiteKeys();
    for (const std::string_view tier : codesOf("course_tier"))
        for (const std::string_view language : {"zh", "vi", "fr"}) {
            CertificateStatement s{"A-1", "x", {}, "P", "C", std::string(tier), {}, kCompletedOn, kToday, "Ward 5"};
            CHECK(badgeOf(s, language, keys, {}).find(": " + std::string(tier) + ")") == std::string::npos);
            CHECK(badgeOf(s, language, keys, {}).find("：" + std::string(tier)) == std::string::npos);
        }
}

TEST_CASE("the statement's text is read only as it was written", "[certificate]") {
    const CertificateStatement s{"A-2026-0000-0001", "陈晓敏", {},      "P", "C", "basic", {},
                                 kCompletedOn,       kToday,   "Ward 5"};
    CHECK(certificateStatement(textOf(s)) == s);
    CHECK_FALSE(certificateStatement(textOf(s) + "\n"));
    CHECK_FALSE(certificateStatement("2" + textOf(s).substr(1)));
    CHECK_FALSE(certificateStatement(textOf(s).substr(0, textOf(s).rfind('\n'))));
    CertificateStatement broken = s;
    broken.course = "Line\nbreak";
    CHECK(certificateStatement(textOf(broken))->course == "Line break");
}

TEST_CASE("no badge is made of a certificate that was withdrawn or that another PC issued", "[certificate]") {
    CertifyingPc f;
    const Certificate withdrawn = f.issueOne(f.enrol("Le Thi Hoa"));
    REQUIRE(f.certificates().badge(withdrawn));
    REQUIRE(f.certificates().revoke(withdrawn.id, "Issued twice"));
    const auto refused = f.certificates().badge(withdrawn); // as a list that was read before has it
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadgeRevoked);
    CHECK(refused.error().args == std::vector<std::string>{withdrawn.number});

    CertifyingPc other("Ward 6");
    const Certificate theirs = other.issueOne(other.enrol("Tran Van An"));
    const auto foreign = f.certificates().badge(theirs);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().code == ErrorCode::BadgeOfAnotherPc);
    CHECK(foreign.error().args == std::vector<std::string>{theirs.number});
}
