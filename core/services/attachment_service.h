// SPDX-License-Identifier: GPL-3.0-or-later
// Slides and papers beside conferences and cases. Entries are rows like any other; bytes are kept once for each content
// in the folder beside the file. Of a case nothing is taken that a person has not looked through, for the scanner reads
// the words of plain texts, documents, slides and workbooks only, no pictures and no PDF.
#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/model/case_rows.h"
#include "core/model/given_reason.h"
#include "core/services/attached_text.h"

#include <filesystem>
#include <vector>

namespace preceptor {

class CaseScanner;
class UnitOfWork;

struct AttachmentDraft {
    SessionId session = {}; // one of both
    CaseId caseId = {};
    std::string title = {}; // empty: as the file is called
    std::string note = {};
    bool lookedThrough = false; // nothing in it tells who a patient is; asked for a case
    // Why what is found in title, note and the words of the file may stand: attachment.title, .note, .content.
    std::vector<GivenReason> reasons = {};
};

class AttachmentService {
public:
    AttachmentService(UnitOfWork& unit, CaseScanner& scanner) : m_unit(unit), m_scanner(scanner) {}

    std::vector<AttachmentRow> ofSession(SessionId session); // oldest first
    std::vector<AttachmentRow> ofCase(CaseId id);
    AttachmentTotals totals();
    // Of all files that are listed.
    std::filesystem::path folder() const;

    // Whether it could be attached, before anything is asked: the errors of attach that are about the file itself.
    Result<LookedThrough> look(const std::filesystem::path& path);
    // FileTooLarge, AttachmentPicture, AttachmentKind; InvalidInput, also for a case's that nobody looked through;
    // IdentifyingText for its title, its note, or the content of a plain text (last argument "attachment");
    // NotFound; the errors of writing a file.
    Result<AttachmentId> attach(const std::filesystem::path& path, const AttachmentDraft& draft);
    // The entry goes, which can be undone; its bytes stay until sweep().
    Status remove(AttachmentId id);
    // A copy that is no other's, in `folder` under a harmless name: for a program that shows it. AttachmentAbsent,
    // AttachmentChanged; AttachmentKind for one that is not what it is called.
    Result<std::filesystem::path> copyInto(const std::filesystem::path& folder, AttachmentId id);
    Status saveAs(const std::filesystem::path& target, AttachmentId id);
    // What it would be called.
    Result<std::string> fileName(AttachmentId id);
    // Deletes, for good, the bytes that no entry names any more. Answers how many files went.
    Result<int> sweep();

private:
    Result<std::string> bytesOf(const Attachment& attachment);
    Result<Attachment> find(AttachmentId id);
    Status check(const AttachmentDraft& draft);
    std::vector<CaseText> textsBeside(const AttachmentDraft& draft);
    Result<std::vector<CaseOverride>> standing(const AttachmentDraft& draft, std::vector<CaseText> texts);
    std::vector<AttachmentRow> placed(std::vector<Attachment> attachments);

    UnitOfWork& m_unit;
    CaseScanner& m_scanner;
};

} // namespace preceptor
