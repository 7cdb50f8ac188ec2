// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_messages.h"

namespace preceptor::cli {

namespace {

std::string whatIsWrong(const std::string& fault, const std::string& seenBy) {
    if (fault == codeOf(AuditFault::Changed)) return "it is not what was written";
    if (fault == codeOf(AuditFault::Missing)) return "the entry before it is missing";
    if (fault == codeOf(AuditFault::OutOfOrder)) return "it does not follow on the entry before it";
    if (fault == codeOf(AuditFault::Added)) return "it was added by something else than Preceptor";
    if (fault == codeOf(AuditFault::Different))
        return (seenBy.empty() ? "this file" : seenBy) + " has seen another one";
    if (fault == codeOf(AuditFault::Stranger)) return "no PC of this programme has written it";
    return {};
}

// Of what the rest of the file tells; empty: an entry tells it.
std::string traceSentence(const Finding& finding) {
    const std::string& place = finding.args[0];
    const std::string& number = finding.args[2];
    const std::string& seenBy = finding.args[3];
    if (finding.detail == codeOf(AuditFault::Gone))
        return "Entries of the audit trail are gone (" + number + "): the file's own log of changes names them";
    if (finding.detail == codeOf(AuditFault::Unnoted))
        return "The audit trail of " + place + " has entries, but the file's note of the newest one is gone";
    if (finding.detail == codeOf(AuditFault::Rewound))
        return "The file had later writes of " + place + " than number " + number + ", its last one now; " +
               (seenBy.empty() ? "the file itself says so" : seenBy + " has seen them");
    if (finding.detail == codeOf(AuditFault::Unguarded))
        return "What keeps other programs from changing the audit trail was taken out of the file or changed (in " +
               number + " places)";
    return {};
}

} // namespace

std::string sentenceOfTrail(const Finding& finding) {
    if (finding.args.size() != 5) return finding.detail;
    const std::string more =
        finding.args[4] == "0" ? std::string() : ". There are " + finding.args[4] + " more such places";
    if (const std::string trace = traceSentence(finding); !trace.empty()) return trace + more;
    const std::string& place = finding.args[0];
    const std::string& part = finding.args[1];
    const std::string& number = finding.args[2];
    const std::string& seenBy = finding.args[3];
    std::string sentence = "The audit trail of " + place + " (part " + part + ") ";
    if (finding.detail == codeOf(AuditFault::Shorter))
        sentence += "ends at entry " + number + "; " + (seenBy.empty() ? "this file has had" : seenBy + " has seen") +
                    " later ones";
    else
        sentence += "is broken at entry " + number + ": " + whatIsWrong(finding.detail, seenBy);
    return sentence + more;
}

std::vector<std::string> earlierStates(const AuditVerdict& verdict, const AuditNames& names) {
    std::vector<std::string> sentences;
    for (const AuditChain& chain : verdict.chains)
        if (chain.putBack)
            sentences.push_back("The PC " + placeOf(names, chain.replica) +
                                " goes on from an earlier state of the file, put back or copied (part " +
                                std::to_string(chain.epoch) +
                                "): what had been written after that stands beside what was written since.");
    return sentences;
}

} // namespace preceptor::cli
