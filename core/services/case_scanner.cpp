// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_scanner.h"

#include "core/privacy/identifier_scanner.h"
#include "core/services/attached_text.h"
#include "core/services/known_people.h"
#include "core/services/standing_marks.h"
#include "core/storage/attached_files.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/content_hash.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::size_t kMostClean = 100'000;                    // some 10 MB
constexpr std::size_t kMostFileWords = std::size_t{32} << 20U; // bytes of attached files

const std::set<std::u32string> kNoNames;

// Of these names, perhaps with its town before it.
bool isCalled(const std::set<std::u32string>& names, const std::u32string& letters) {
    return std::any_of(names.begin(), names.end(), [&](const std::u32string& name) {
        return name.size() > 1 && letters.find(name) != letters.npos;
    });
}

std::string hashOf(const std::string& text) {
    ContentHash hash;
    hash.add(text);
    return hash.finish();
}

} // namespace

CaseScanner::CaseScanner(UnitOfWork& unit) : m_unit(unit) {
    unit.onCommit([this](const ChangeSet& changes) {
        if (changes.touches("person") || changes.touches("person_former_name") || changes.touches("institution"))
            forget();
    });
}

CaseScanner::~CaseScanner() = default;

const NamesToFind& CaseScanner::known() {
    if (!m_known.names) m_known = knownPeople(m_unit);
    return m_known;
}

const NamesToFind& CaseScanner::denied() {
    if (!m_denied.names) m_denied = deniedNames(m_unit);
    return m_denied;
}

const std::string& CaseScanner::wordsOf(const Attachment& file) {
    static const std::string kNone;
    if (!isPlainText(file.mediaType) && !isOfficeZip(file.mediaType)) return kNone;
    const std::string key = file.mediaType + ' ' + file.sha256;
    if (const auto known = m_words.find(key); known != m_words.end()) return known->second;
    // What is not here does not leave from here either.
    const auto bytes = AttachedFiles(m_unit.db()).read(file.sha256, file.title);
    if (!bytes) return kNone;
    std::string words = textOfAttached(file.mediaType, *bytes).text;
    if (m_wordBytes + words.size() > kMostFileWords) m_words.clear(), m_wordBytes = 0;
    m_wordBytes += words.size();
    return m_words.emplace(key, std::move(words)).first->second;
}

Status CaseScanner::ready() { return denied().denied; }

bool CaseScanner::isCleanWithoutNames(const std::string& text) {
    const auto places = IdentifierScanner(m_unit.clock().today(), denied().names).scan(text);
    return std::none_of(places.begin(), places.end(),
                        [](const IdentifierFinding& found) { return found.severity == Severity::Block; });
}

std::vector<CaseFinding> CaseScanner::scan(const std::vector<CaseText>& texts,
                                           const std::vector<CaseOverride>& overrides,
                                           std::optional<InstitutionId> own) {
    const Date today = m_unit.clock().today();
    const NamesToFind& names = known();
    const IdentifierScanner scanner(today, names.names, names.institutions);
    const auto ours = own ? names.called.find(*own) : names.called.end();
    const auto& called = ours != names.called.end() ? ours->second : kNoNames;
    if (m_cleanOn != today || m_clean.size() > kMostClean) m_clean.clear();
    m_cleanOn = today;
    StandingCheck allowed(m_unit.db(), overrides);
    std::vector<CaseFinding> findings;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].text.empty()) continue;
        std::string hash = hashOf(texts[i].text);
        if (m_clean.contains(hash)) continue;
        const auto places = scanner.scan(texts[i].text);
        if (places.empty()) m_clean.insert(std::move(hash));
        for (const IdentifierFinding& found : places) {
            const auto written = std::string_view(texts[i].text).substr(found.begin, found.end - found.begin);
            if (found.kind == IdentifierKind::InstitutionName) {
                const auto name = InstitutionNames::lettersOf(written);
                if (!own || isCalled(called, name)) continue;
            }
            CaseFinding finding{texts[i].field,
                                std::string(codeOf(found.kind)),
                                std::string(codeOf(replacementOf(found.kind))),
                                found.severity == Severity::Block,
                                false,
                                i,
                                found.begin,
                                found.end};
            finding.overridden = allowed.stands(finding.field, finding.kind, written);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

Status refuseBlocking(const std::vector<CaseFinding>& findings) {
    Error error{ErrorCode::IdentifyingText, {}, {}};
    for (const CaseFinding& finding : findings) {
        if (!finding.blocks || finding.overridden) continue;
        const FieldIssue issue{finding.field.substr(finding.field.find('.') + 1), IssueCode::Identifies, finding.kind};
        if (std::find(error.issues.begin(), error.issues.end(), issue) == error.issues.end())
            error.issues.push_back(issue);
    }
    if (error.issues.empty()) return success();
    error.args = {error.issues.front().arg, std::to_string(error.issues.size())};
    return error;
}

} // namespace preceptor
