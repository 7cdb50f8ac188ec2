// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/identifier_scanner.h"

#include "core/privacy/scan_context.h"

#include <algorithm>

namespace preceptor {

namespace {

std::size_t lengthOf(const IdentifierFinding& finding) { return finding.end - finding.begin; }

// Who it is, is known: more than that it looks like a name.
bool isListed(IdentifierKind kind) { return kind == IdentifierKind::KnownName || kind == IdentifierKind::DeniedWord; }

bool isGraver(const IdentifierFinding& a, const IdentifierFinding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    if (isListed(a.kind) != isListed(b.kind)) return isListed(a.kind);
    if (lengthOf(a) != lengthOf(b)) return lengthOf(a) > lengthOf(b);
    return a.begin != b.begin ? a.begin < b.begin : a.kind < b.kind;
}

// Sorted by place. Each new finding gives way to a graver one it touches, or takes its place.
void settle(std::vector<IdentifierFinding>& findings) {
    std::sort(findings.begin(), findings.end(),
              [](const auto& a, const auto& b) { return a.begin != b.begin ? a.begin < b.begin : isGraver(a, b); });
    std::vector<IdentifierFinding> kept;
    for (const IdentifierFinding& finding : findings) {
        bool stands = true;
        while (stands && !kept.empty() && kept.back().end > finding.begin) {
            stands = isGraver(finding, kept.back());
            if (stands) kept.pop_back();
        }
        if (stands) kept.push_back(finding);
    }
    findings = std::move(kept);
}

void toBytes(std::vector<IdentifierFinding>& findings, const ScannedText& cells) {
    for (IdentifierFinding& finding : findings) {
        finding.end = cells.byteEnd(finding.end - 1);
        finding.begin = cells.byteBegin(finding.begin);
    }
}

} // namespace

std::vector<IdentifierFinding> IdentifierScanner::scan(std::string_view text) const {
    ScanContext context(text.substr(0, kLongestScan), m_today);
    for (const auto find : {findNumbers, findDates, findAges, findContacts, findRecords, findAddresses, findHanNames,
                            findLatinNames, findHanClauseNames, findWholeLatinNames, findRelatedNames,
                            findSpelledContacts, findEventDays, findRooms, findInstitutions})
        find(context);
    if (m_names) m_names->find(context);
    if (m_institutions) m_institutions->find(context);
    std::vector<IdentifierFinding> findings = std::move(context.found());
    toBytes(findings, context.text());
    settle(findings);
    return findings;
}

} // namespace preceptor
