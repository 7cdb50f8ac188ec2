// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conference_scan.h"

#include "core/privacy/identifier.h"
#include "core/services/case_scanner.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/conference_text.h"
#include "core/storage/override_repository.h"
#include "core/storage/session_repository.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace preceptor {

namespace {

constexpr std::string_view kTitle = "session.title";
constexpr std::string_view kSeriesTitle = "series.title";

constexpr std::string_view kPlace = "session.place";
constexpr const char* kContent = "attachment.content"; // as in the texts of a case

// Words of a meeting online, folded; what they announce is its number.
constexpr std::array<std::string_view, 20> kMeetingWords{
    "会议",  "會議",    "腾讯", "騰訊", "钉钉",     "飞书",    "meeting", "zoom",     "voov",      "teams",
    "webex", "tencent", "meet", "lark", "dingtalk", "reunion", "visio",   "cuoc hop", "phong hop", "hop truc tuyen"};
constexpr std::size_t kFewestOfMeeting = 9;
constexpr std::size_t kMostOfMeeting = 11;

// Where a place may have them: a door, a street, a room.
bool isOfPlace(std::string_view kind) {
    return kind == codeOf(IdentifierKind::Address) || kind == codeOf(IdentifierKind::BedNumber) ||
           kind == codeOf(IdentifierKind::InstitutionName);
}

// What a link or the number of a meeting may look like.
bool mayBeMeeting(std::string_view kind) {
    for (const IdentifierKind looks :
         {IdentifierKind::Phone, IdentifierKind::BankCard, IdentifierKind::VietnamId, IdentifierKind::VietnamOldId,
          IdentifierKind::NetworkAddress, IdentifierKind::RecordNumber, IdentifierKind::ChinaOldId})
        if (kind == codeOf(looks)) return true;
    return false;
}

bool isInLink(std::string_view text, std::size_t begin) {
    const auto blank = text.substr(0, begin).find_last_of(" \t\n,;()<>\"");
    const std::string word = fold(text.substr(blank == text.npos ? 0 : blank + 1));
    return word.find("://") != word.npos || word.starts_with("www.");
}

// 9 to 11 digits behind such a word; but no mobile of China and nothing that begins with 0, as other phones do.
bool isMeetingNumber(std::string_view text, const CaseFinding& finding) {
    std::string digits;
    for (const char c : fold(text.substr(finding.begin, finding.end - finding.begin)))
        if (c >= '0' && c <= '9') digits += c;
    if (digits.size() < kFewestOfMeeting || digits.size() > kMostOfMeeting || digits[0] == '0') return false;
    if (digits.size() == kMostOfMeeting && digits[0] == '1') return false;
    const std::string before = fold(text.substr(0, finding.begin));
    return std::any_of(kMeetingWords.begin(), kMeetingWords.end(),
                       [&](std::string_view word) { return before.find(word) != before.npos; });
}

bool belongsToPlace(std::string_view text, const CaseFinding& finding) {
    if (isOfPlace(finding.kind)) return true;
    if (!mayBeMeeting(finding.kind)) return false;
    const bool record = finding.kind == codeOf(IdentifierKind::RecordNumber);
    return isInLink(text, finding.begin) || (!record && isMeetingNumber(text, finding));
}

bool blocks(const CaseFinding& finding) { return finding.blocks && !finding.overridden; }

std::vector<CaseFinding> found(CaseScanner& scanner, const std::vector<CaseText>& texts,
                               const std::vector<CaseOverride>& allowed) {
    if (std::all_of(texts.begin(), texts.end(),
                    [&](const CaseText& one) { return scanner.isCleanWithoutNames(one.text); }))
        return {};
    auto findings = scanner.scan(texts, allowed);
    std::erase_if(findings, [&](const CaseFinding& finding) {
        return finding.kind == codeOf(IdentifierKind::KnownName) ||
               finding.kind == codeOf(IdentifierKind::WebAddress) ||
               (finding.field == kPlace && belongsToPlace(texts[finding.text].text, finding));
    });
    return findings;
}

std::set<std::string> titlesThatStand(Database& db, CaseScanner& scanner) {
    std::set<std::string> titles;
    for (const SessionId id : OverrideRepository(db).sessionsWith(kTitle)) {
        const auto session = SessionRepository(db).find(id);
        if (!session) continue;
        const auto findings = found(scanner, {{std::string(kTitle), session->title}}, OverrideRepository(db).of(id));
        if (std::none_of(findings.begin(), findings.end(), blocks)) titles.insert(session->title);
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

bool isOfTables(std::string_view field, std::span<const std::string_view> tables) {
    return std::find(tables.begin(), tables.end(), field.substr(0, field.find('.'))) != tables.end();
}

std::vector<CaseText> textsOfConference(Database& db, CaseScanner& scanner, SessionId id) {
    std::vector<CaseText> texts;
    eachConferenceText(db, id, [&](const ConferenceText& one) {
        texts.push_back({std::string(one.field), std::string(one.text)});
    });
    for (const Attachment& file : AttachmentRepository(db).ofSession(id))
        if (const std::string& words = scanner.wordsOf(file); !words.empty()) texts.push_back({kContent, words});
    return texts;
}

namespace {

using DoubtfulTexts = std::map<std::pair<std::string, std::int64_t>, std::vector<CaseText>>; // by day

Status refuseDoubtful(Database& db, CaseScanner& scanner, const DoubtfulTexts& doubtful) {
    for (const auto& [at, texts] : doubtful) {
        const auto allowed = OverrideRepository(db).of(SessionId{at.second});
        if (const auto clean = refuseInConference(findingsInConference(db, scanner, texts, allowed)); !clean)
            return fail(ErrorCode::CaseIdentifies, {at.first, clean.error().args.front(), "session"});
    }
    return success();
}

DoubtfulTexts doubtfulTexts(Database& db, CaseScanner& scanner, std::optional<SessionId> only,
                            const std::function<bool(const ConferenceText&)>& meant) {
    DoubtfulTexts doubtful;
    std::set<std::string, std::less<>> harmless; // the conferences of a series are named alike
    eachConferenceText(db, only, [&](const ConferenceText& one) {
        if (!meant(one) || harmless.contains(one.text)) return;
        if (std::string text(one.text); scanner.isCleanWithoutNames(text))
            harmless.insert(std::move(text));
        else
            doubtful[{std::string(one.day), one.session.value}].push_back({std::string(one.field), std::move(text)});
    });
    return doubtful;
}

void addFiles(Database& db, CaseScanner& scanner, std::optional<SessionId> only, DoubtfulTexts& doubtful) {
    for (const Attachment& file : AttachmentRepository(db).list()) {
        if (!file.session || (only && file.session != *only)) continue;
        const std::string& words = scanner.wordsOf(file);
        if (words.empty() || scanner.isCleanWithoutNames(words)) continue;
        if (const auto session = SessionRepository(db).find(file.session))
            doubtful[{session->plannedOn.iso(), file.session.value}].push_back({kContent, words});
    }
}

} // namespace

Status conferencesMayLeave(Database& db, CaseScanner& scanner, std::optional<SessionId> only,
                           std::span<const std::string_view> tables) {
    auto doubtful = doubtfulTexts(
        db, scanner, only, [&](const ConferenceText& one) { return tables.empty() || isOfTables(one.field, tables); });
    if (tables.empty()) addFiles(db, scanner, only, doubtful);
    return refuseDoubtful(db, scanner, doubtful);
}

Status conferencesMayLeave(Database& db, CaseScanner& scanner, const std::set<SessionId>& these) {
    if (these.empty()) return success();
    return refuseDoubtful(db, scanner, doubtfulTexts(db, scanner, {}, [&](const ConferenceText& one) {
                              return these.contains(one.session);
                          }));
}

} // namespace preceptor
