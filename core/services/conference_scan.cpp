// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conference_scan.h"

#include "core/privacy/identifier.h"
#include "core/services/case_scanner.h"
#include "core/storage/conference_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace preceptor {

Status refuseInConference(CaseScanner& scanner, const std::vector<CaseText>& texts) {
    if (std::all_of(texts.begin(), texts.end(),
                    [&](const CaseText& one) { return scanner.isCleanWithoutNames(one.text); }))
        return success();
    auto findings = scanner.scan(texts, {});
    std::erase_if(findings, [](const CaseFinding& finding) {
        return finding.kind == codeOf(IdentifierKind::KnownName) || finding.kind == codeOf(IdentifierKind::WebAddress);
    });
    auto clean = refuseBlocking(findings);
    if (clean) return clean;
    Error error = clean.error();
    error.args.emplace_back("session");
    return error;
}

Status conferencesMayLeave(Database& db, CaseScanner& scanner, std::optional<SessionId> only) {
    std::multimap<std::pair<std::string, std::int64_t>, CaseText> doubtful;
    std::set<std::string, std::less<>> harmless; // the conferences of a series are named alike
    eachConferenceText(db, only, [&](const ConferenceText& one) {
        if (harmless.contains(one.text)) return;
        if (std::string text(one.text); scanner.isCleanWithoutNames(text))
            harmless.insert(std::move(text));
        else
            doubtful.emplace(std::pair(std::string(one.day), one.session.value),
                             CaseText{std::string(one.field), std::move(text)});
    });
    for (const auto& [at, text] : doubtful)
        if (const auto clean = refuseInConference(scanner, {text}); !clean)
            return fail(ErrorCode::CaseIdentifies, {at.first, clean.error().args.front(), "session"});
    return success();
}

} // namespace preceptor
