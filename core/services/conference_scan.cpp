// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conference_scan.h"

#include "core/privacy/identifier.h"
#include "core/services/case_scanner.h"
#include "core/storage/conference_text.h"
#include "core/storage/override_repository.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace preceptor {

namespace {

constexpr std::string_view kTitle = "session.title";
constexpr std::string_view kSeriesTitle = "series.title";

bool blocks(const CaseFinding& finding) { return finding.blocks && !finding.overridden; }

std::vector<CaseFinding> found(CaseScanner& scanner, const std::vector<CaseText>& texts,
                               const std::vector<CaseOverride>& allowed) {
    if (std::all_of(texts.begin(), texts.end(),
                    [&](const CaseText& one) { return scanner.isCleanWithoutNames(one.text); }))
        return {};
    auto findings = scanner.scan(texts, allowed);
    std::erase_if(findings, [](const CaseFinding& finding) {
        return finding.kind == codeOf(IdentifierKind::KnownName) || finding.kind == codeOf(IdentifierKind::WebAddress);
    });
    return findings;
}

std::set<std::string> titlesThatStand(Database& db, CaseScanner& scanner) {
    std::set<std::string> titles;
    for (const SessionId id : OverrideRepository(db).sessionsWith(kTitle)) {
        auto texts = textsOfConference(db, id);
        std::erase_if(texts, [](const CaseText& one) { return one.field != kTitle; });
        const auto findings = found(scanner, texts, OverrideRepository(db).of(id));
        if (!texts.empty() && std::none_of(findings.begin(), findings.end(), blocks))
            titles.insert(std::move(texts.front().text));
    }
    return titles;
}

} // namespace

std::vector<CaseFinding> findingsInConference(Database& db, CaseScanner& scanner, const std::vector<CaseText>& texts,
                                              const std::vector<CaseOverride>& allowed) {
    auto findings = found(scanner, texts, allowed);
    const auto ofTitle = [](const CaseFinding& finding) {
        return blocks(finding) && (finding.field == kTitle || finding.field == kSeriesTitle);
    };
    if (std::none_of(findings.begin(), findings.end(), ofTitle)) return findings;
    const auto titles = titlesThatStand(db, scanner);
    for (CaseFinding& finding : findings)
        if (ofTitle(finding)) finding.overridden = titles.contains(texts[finding.text].text);
    return findings;
}

Status refuseInConference(const std::vector<CaseFinding>& findings) {
    auto clean = refuseBlocking(findings);
    if (clean) return clean;
    Error error = clean.error();
    error.args.emplace_back("session");
    return error;
}

std::vector<CaseText> textsOfConference(Database& db, SessionId id) {
    std::vector<CaseText> texts;
    eachConferenceText(db, id, [&](const ConferenceText& one) {
        texts.push_back({std::string(one.field), std::string(one.text)});
    });
    return texts;
}

namespace {

Status mayLeave(Database& db, CaseScanner& scanner, std::optional<SessionId> only,
                const std::function<bool(SessionId)>& meant) {
    std::map<std::pair<std::string, std::int64_t>, std::vector<CaseText>> doubtful; // by day
    std::set<std::string, std::less<>> harmless; // the conferences of a series are named alike
    eachConferenceText(db, only, [&](const ConferenceText& one) {
        if (!meant(one.session) || harmless.contains(one.text)) return;
        if (std::string text(one.text); scanner.isCleanWithoutNames(text))
            harmless.insert(std::move(text));
        else
            doubtful[{std::string(one.day), one.session.value}].push_back({std::string(one.field), std::move(text)});
    });
    for (const auto& [at, texts] : doubtful) {
        const auto allowed = OverrideRepository(db).of(SessionId{at.second});
        if (const auto clean = refuseInConference(findingsInConference(db, scanner, texts, allowed)); !clean)
            return fail(ErrorCode::CaseIdentifies, {at.first, clean.error().args.front(), "session"});
    }
    return success();
}

} // namespace

Status conferencesMayLeave(Database& db, CaseScanner& scanner, std::optional<SessionId> only) {
    return mayLeave(db, scanner, only, [](SessionId) { return true; });
}

Status conferencesMayLeave(Database& db, CaseScanner& scanner, const std::set<SessionId>& these) {
    if (these.empty()) return success();
    return mayLeave(db, scanner, {}, [&](SessionId id) { return these.contains(id); });
}

} // namespace preceptor
