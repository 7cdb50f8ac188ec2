// SPDX-License-Identifier: GPL-3.0-or-later
// What the scanner finds in a case and what a person lets stand, and whether the case may leave this PC: the same
// question when it is handed in, approved, printed or copied.
#pragma once

#include "core/base/result.h"
#include "core/model/case_rows.h"
#include "core/model/given_reason.h"
#include "core/model/learning.h"
#include "core/services/case_lines.h"
#include "core/services/denied_word_list.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class BundleExporter;
class CaseScanner;
class UnitOfWork;
struct DeletedText;

class CasePrivacy {
public:
    CasePrivacy(UnitOfWork& unit, CaseScanner& scanner) : m_unit(unit), m_scanner(scanner) {}

    // Texts in the order of textsOf().
    std::vector<CaseFinding> findings(const CaseDraft& draft);
    std::vector<CaseFinding> findings(const std::vector<CaseText>& texts, CaseId id);
    // All there is to look through in a case whose form holds `content`: its lines, the names of its files and
    // what is in those of plain text too.
    std::vector<CaseText> texts(CaseId id, const CaseContent& content);
    std::vector<CaseFinding> allFindings(CaseId id);
    // IdentifyingText while anything of the case blocks; ChecklistOpen until a person has ticked the whole list; an
    // error of DeniedWordList while the words that must not appear cannot be read.
    Status mayLeave(CaseId id);
    Status mayLeave(const CaseDraft& draft);

    // What keeps a conference from leaving, as it is stored.
    std::vector<CaseFinding> conferenceFindings(SessionId id);
    std::vector<CaseText> conferenceTexts(SessionId id);
    // Of a conference or, without one, of them all, before paper or a calendar: CaseIdentifies as below.
    Status conferenceMayLeave(std::optional<SessionId> id);

    // Before a file for other PCs is written: CaseIdentifies (args: number of the case, code of the identifier) for the
    // first case in which something blocks, ChecklistOpen (arg: its number) for one whose list is not ticked; then
    // CaseIdentifies (args: its day, code, "session") for the first conference.
    Status mayAllLeave();
    // The same of what is sent alone: what the receivers have does not leave again. CaseIdentifies (args: its table,
    // "", "deleted") for what was deleted, which nobody can open to change it.
    Status mayLeave(const BundleExporter& exporter);
    // Takes the texts that may tell who somebody is out of what was deleted, and out of what hangs on it; how many.
    Result<std::int64_t> emptyDeleted();
    // Before the texts of these tables leave with all they say, in a list or a report: CaseIdentifies as above for what
    // blocks in them, of a case, a conference or a workshop (args: its title, code, "event").
    Status textsMayLeave(std::span<const std::string_view> tables);
    // The tables whose texts about patients a report or a list shows as they are; none: it has no such.
    static constexpr std::string_view kEveryReport = "*";
    static std::vector<std::string_view> tablesOfReport(std::string_view code);
    static std::vector<std::string_view> tablesOfList(std::string_view kind);
    // What was learned from the first to the last day, without what may tell who somebody is.
    LearningDigest digest(Date first, Date last);

    // A reason is written down and travels like any text of a case: InvalidInput for blanks, IdentifyingText where it
    // tells who somebody is.
    Status mayGive(const std::string& reason);
    // Lets what is found now of a kind in a field (table.column) stand, for a reason, and nothing else of that kind.
    // Kept without the text.
    // InvalidInput without a reason.
    Status allow(CaseId id, const std::vector<CaseText>& texts, const std::string& field, const std::string& kind,
                 const std::string& reason);
    Status allow(CaseDraft& draft, const std::string& field, const std::string& kind, const std::string& reason);
    // Of a conference, whose texts of that field are, or are about to be, `texts`.
    Status allow(SessionId id, const std::vector<CaseText>& texts, const std::string& field, const std::string& kind,
                 const std::string& reason);
    // What a person lets stand of texts that are about to be written, where there is nothing yet to keep it with: who
    // writes them keeps it in the same transaction. The errors of mayGive; no rows for what is not found.
    Result<std::vector<CaseOverride>> letStand(const std::vector<CaseText>& texts, InstitutionId own,
                                               const std::vector<GivenReason>& reasons);
    // Of what is to be done after a workshop.
    Status allow(EventId id, const std::vector<CaseText>& texts, const std::string& field, const std::string& kind,
                 const std::string& reason);
    // The same of a line that is about to be written, beside the other lines of the case, conference or workshop.
    Status allow(const TextOwner& owner, const CaseLineDraft& line, const std::string& field, const std::string& kind,
                 const std::string& reason);

    // Marks what stands by a reason that came from another PC or an older program with what is found there now. After
    // each of them was taken up, before anything else is written.
    void markStanding();

    // The words of this account on this PC that must not appear. They are never shown.
    Result<std::size_t> countDenied();
    Result<DeniedWordList::Change> deny(std::span<const std::string> words);
    Result<DeniedWordList::Change> allowAgain(std::span<const std::string> words);

private:
    Status eventsMayLeave(const std::function<bool(EventId)>& meant);
    Status mayLeave(const std::vector<CaseFinding>& findings, const std::vector<std::string>& checklist);
    std::vector<DeletedText> deletedThatTell(const std::function<bool(std::string_view table)>& meant);
    Status casesMayLeave(const std::function<bool(CaseId)>& meant);
    // Of what was learned of one case, or at one conference that is called so.
    std::vector<CaseFinding> findingsInPoints(const std::vector<CaseText>& texts, CaseId behind, SessionId at,
                                              const std::string& source);
    std::vector<CaseText> textsOf(const TextOwner& owner); // all there is to look through
    CaseOverride overrideOf(const std::vector<CaseText>& texts, InstitutionId own, const std::string& field,
                            const std::string& kind, const std::string& reason);

    UnitOfWork& m_unit;
    CaseScanner& m_scanner;
};

} // namespace preceptor
