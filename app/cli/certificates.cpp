// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates: who has one, issuing them to a class, checking one by its QR code, withdrawing one, and its badge. The
// paper itself is printed by the desktop program.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/read_input.h"
#include "core/base/atomic_file.h"
#include "core/services/audit_service.h"
#include "core/services/certificate_service.h"
#include "core/services/listing_service.h"

namespace preceptor::cli {

namespace {

struct CertificateOptions {
    std::string cohort;
    bool issue = false;
    std::string language = "en";
    bool list = false;
    std::string verify;
    bool verifies = false; // also with nothing, which is no wish to see the key
    std::string revoke;
    std::string reason;
    std::string badge;
    std::string out;
};

constexpr std::uint64_t kMostOfCode = 64'000;

Json jsonOf(const CertificateStatement& s) {
    Json json{{"number", s.number},
              {"name", s.name},
              {"romanised", s.romanised},
              {"programme", s.programme},
              {"course", s.course},
              {"tier", s.tier},
              {"completed_on", s.completedOn.iso()},
              {"issued_on", s.issuedOn.iso()},
              {"issuer", s.issuer}};
    if (s.hours) json["hours"] = *s.hours;
    return json;
}

Json jsonOf(const Certificate& c) {
    const auto statement = certificateStatement(c.statement);
    Json json = statement ? jsonOf(*statement) : Json{{"number", c.number}};
    json["language"] = c.language;
    json["issued_by"] = c.issuedBy;
    json["code"] = CertificateService::codeText(c);
    json["revoked_on"] = c.revokedOn ? Json(c.revokedOn->iso()) : Json();
    if (c.revokedOn) json["revoke_reason"] = c.revokeReason;
    if (!c.namedInstead.empty()) json["named_instead"] = c.namedInstead;
    return json;
}

std::string lineOf(const Certificate& c) {
    const auto statement = certificateStatement(c.statement);
    std::string line = c.number + "  " + c.issuedOn.iso() + "  " + (statement ? statement->name : std::string());
    if (c.revokedOn) line += "  withdrawn on " + c.revokedOn->iso() + ": " + c.revokeReason;
    if (!c.namedInstead.empty()) line += "  issued twice: the record names " + c.namedInstead;
    return line;
}

void printAll(const Session& session, const std::vector<Certificate>& certificates, Json document) {
    if (session.json()) {
        document["certificates"] = Json::array();
        for (const Certificate& each : certificates) document["certificates"].push_back(jsonOf(each));
        return session.print(document);
    }
    for (const Certificate& each : certificates) session.print(lineOf(each));
}

int issue(Session& session, const CertificateOptions& options) {
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto cohort = (*workspace)->listing().find<CohortId>("cohort", options.cohort);
    if (!cohort) return session.refuse(cohort);
    CertificateService& certificates = (*workspace)->certificates();
    const auto outcome = certificates.issue(certificates.waiting(*cohort), options.language);
    if (!outcome) return session.refuse(outcome);
    printAll(session, outcome->issued, Json{{"issued", outcome->issued.size()}});
    session.say(counted(outcome->issued.size(), "certificate") + " issued.");
    return kDone;
}

int listIssued(Session& session, const CertificateOptions& options) {
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    const auto cohort = (*workspace)->listing().find<CohortId>("cohort", options.cohort);
    if (!cohort) return session.refuse(cohort);
    CertificateService& certificates = (*workspace)->certificates();
    const auto waiting = certificates.waiting(*cohort).size();
    printAll(session, certificates.ofCohort(*cohort), Json{{"waiting", waiting}});
    session.say(std::to_string(waiting) + " people have completed and have no certificate yet.");
    return kDone;
}

std::string verdictSentence(const CertificateCheck& check) {
    switch (check.verdict) {
    case CertificateVerdict::Genuine:
        return "Genuine" + (check.site.empty() ? std::string() : ", issued by " + check.site) + ".";
    case CertificateVerdict::Altered: return "Not genuine: this is not what its issuer signed.";
    case CertificateVerdict::UnknownIssuer:
        return "Not altered, but who signed it is not known here; ask the issuer whether the number of its key is " +
               check.fingerprint + ".";
    case CertificateVerdict::Revoked: return "Withdrawn on " + check.revokedOn->iso() + ": " + check.revokeReason;
    case CertificateVerdict::Unreadable: return "This is not the code of a certificate, or not all of it.";
    }
    return {};
}

// What the certificate says, to compare with the paper.
void printStatement(const Session& session, const CertificateStatement& s) {
    session.print("  " + s.name + (s.romanised.empty() || s.romanised == s.name ? "" : " (" + s.romanised + ")"));
    session.print("  " + s.course + (s.programme.empty() ? "" : ", " + s.programme));
    session.print("  completed on " + s.completedOn.iso());
    session.print("  number " + s.number + ", issued on " + s.issuedOn.iso() + " by " + s.issuer);
}

int verify(Session& session, const CertificateOptions& options) {
    std::string code = options.verify;
    if (code == "-") {
        auto read = readInput("-", kMostOfCode);
        if (!read) return session.refuse(read);
        code = std::move(*read);
    }
    if (code.find_first_not_of(" \t\r\n") == std::string::npos)
        return session.refuse(invalid({{"--verify", IssueCode::Required, "give what the QR code says"}}));
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    const CertificateCheck check = (*workspace)->certificates().verify(code);
    if (session.json()) {
        Json json{
            {"verdict", std::string(codeOf(check.verdict))}, {"site", check.site}, {"fingerprint", check.fingerprint}};
        if (check.verdict != CertificateVerdict::Unreadable) json["statement"] = jsonOf(check.statement);
        if (check.revokedOn) json["revoked_on"] = check.revokedOn->iso();
        session.print(json);
    } else {
        session.print(verdictSentence(check));
        const bool signedSo = // what was altered or cannot be read is nothing to believe
            check.verdict != CertificateVerdict::Altered && check.verdict != CertificateVerdict::Unreadable;
        if (signedSo) printStatement(session, check.statement);
    }
    return check.verdict == CertificateVerdict::Genuine ? kDone : kUserError;
}

int revoke(Session& session, const CertificateOptions& options) {
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto certificate = (*workspace)->certificates().find(options.revoke);
    if (!certificate) return session.refuse(certificate);
    const Status done = (*workspace)->certificates().revoke(certificate->id, options.reason);
    if (!done) return session.refuse(done);
    if (session.json()) session.print(Json{{"revoked", certificate->number}});
    session.say(certificate->number + " is withdrawn.");
    return kDone;
}

int badge(Session& session, const CertificateOptions& options) {
    const auto workspace = session.openToGive();
    if (!workspace) return session.refuse(workspace);
    const auto certificate = (*workspace)->certificates().find(options.badge);
    if (!certificate) return session.refuse(certificate);
    const auto badge = (*workspace)->certificates().badge(*certificate);
    if (!badge) return session.refuse(badge);
    const AuditNote act{.act = AuditAct::PaperWritten, .table = "certificate", .id = certificate->id.value, .count = 1};
    if (options.out.empty()) {
        (*workspace)->audit().record(act);
        session.print(*badge);
        return kDone;
    }
    const auto written = writeFileAtomically(options.out, *badge);
    if (!written) return session.refuse(written);
    const std::filesystem::path file = options.out;
    (*workspace)->audit().recordFiles(act, std::span(&file, 1));
    if (session.json()) session.print(Json{{"path", options.out}});
    session.say("Badge written to " + options.out + ".");
    return kDone;
}

int ownKey(Session& session) {
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    const auto fingerprint = (*workspace)->certificates().ownFingerprint();
    if (!fingerprint) return session.refuse(fingerprint);
    if (session.json())
        session.print(Json{{"fingerprint", *fingerprint}});
    else
        session.print("Certificates of this PC are signed with the key " + *fingerprint);
    return kDone;
}

int performCertificates(Session& session, const CertificateOptions& options) {
    if (options.issue) return issue(session, options);
    if (options.list) return listIssued(session, options);
    if (options.verifies) return verify(session, options);
    if (!options.revoke.empty()) return revoke(session, options);
    return options.badge.empty() ? ownKey(session) : badge(session, options);
}

} // namespace

void addCertificates(CLI::App& app, Session& session) {
    CLI::App* command = session.command(
        app, "certificates", "Issue, list, check and withdraw certificates; alone it tells this PC's key for them");
    const auto options = std::make_shared<CertificateOptions>();
    auto* cohort = command->add_option("--class", options->cohort, "The class, by name or id");
    auto* what = command->add_option_group("what");
    what->add_flag("--issue", options->issue, "To everyone of the class who completed and has none")->needs(cohort);
    what->add_flag("--list", options->list, "Those of the class, withdrawn ones too")->needs(cohort);
    auto* verify = what->add_option("--verify", options->verify, "What a QR code says; - reads it from standard input");
    auto* revoke = what->add_option("--revoke", options->revoke, "Withdraw this one, by number");
    auto* badge = what->add_option("--badge", options->badge, "This one, by number, as Open Badges 3.0 JSON");
    what->require_option(0, 1);
    command->add_option("--language", options->language, "With --issue: zh, en, vi, fr for whom none is known")
        ->capture_default_str();
    auto* reason = command->add_option("--reason", options->reason, "With --revoke: why")->needs(revoke);
    revoke->needs(reason);
    command->add_option("--out", options->out, "With --badge: the file to write to")->needs(badge);
    session.run(command, [&session, options, verify] {
        options->verifies = verify->count() > 0;
        return performCertificates(session, *options);
    });
}

} // namespace preceptor::cli
