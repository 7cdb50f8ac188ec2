// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachment_service.h"

#include "core/base/atomic_file.h"
#include "core/services/audit_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_scanner.h"
#include "core/services/conference_scan.h"
#include "core/storage/attached_files.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/override_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <iterator>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

struct FileCandidate {
    std::string bytes;
    std::string mediaType;
};

Result<FileCandidate> read(const fs::path& path) {
    auto bytes = readFile(path, kMostBytesOfAttachment);
    if (!bytes) return std::move(bytes).error();
    if (bytes->empty()) return fail(ErrorCode::AttachmentKind, {path.string()});
    auto type = mediaTypeOf(path.string(), *bytes);
    if (!type) return std::move(type).error();
    return FileCandidate{std::move(*bytes), std::move(*type)};
}

// Whether what is found is in the file itself alone: then the last argument tells the sentence.
Status refuseFile(const std::vector<CaseFinding>& findings, bool ofCase) {
    auto clean = ofCase ? refuseBlocking(findings) : refuseInConference(findings);
    if (clean || clean.error().issues.front().field != "content") return clean;
    Error error = clean.error();
    error.args.resize(2);
    error.args.emplace_back("attachment");
    return error;
}

} // namespace

fs::path AttachmentService::folder() const { return attachmentFolderOf(m_unit.db().path()); }

std::vector<AttachmentRow> AttachmentService::placed(std::vector<Attachment> attachments) {
    AttachmentRepository repository(m_unit.db());
    const AttachedFiles files(m_unit.db());
    std::vector<AttachmentRow> rows;
    for (Attachment& attachment : attachments) {
        const bool here = files.has(attachment.sha256);
        const bool gone = !here && repository.wasHere(attachment.sha256);
        rows.push_back({std::move(attachment), here   ? AttachmentPlace::Here
                                               : gone ? AttachmentPlace::Gone
                                                      : AttachmentPlace::Absent});
    }
    return rows;
}

std::vector<AttachmentRow> AttachmentService::ofSession(SessionId session) {
    return placed(AttachmentRepository(m_unit.db()).ofSession(session));
}

std::vector<AttachmentRow> AttachmentService::ofCase(CaseId id) {
    return placed(AttachmentRepository(m_unit.db()).ofCase(id));
}

AttachmentTotals AttachmentService::totals() {
    AttachmentTotals totals;
    const AttachedFiles files(m_unit.db());
    for (const std::string& sha256 : AttachmentRepository(m_unit.db()).hashes()) {
        if (!files.has(sha256)) continue;
        ++totals.files;
        totals.bytes += static_cast<std::int64_t>(files.bytesOf(sha256));
    }
    return totals;
}

Result<LookedThrough> AttachmentService::look(const fs::path& path) {
    const auto candidate = read(path);
    if (!candidate) return candidate.error();
    return textOfAttached(candidate->mediaType, candidate->bytes).looked;
}

Status AttachmentService::check(const AttachmentDraft& draft) {
    Database& db = m_unit.db();
    if (draft.session && !SessionRepository(db).find(draft.session)) return fail(ErrorCode::NotFound, {"session"});
    if (draft.caseId && !CaseRepository(db).findRow(draft.caseId)) return fail(ErrorCode::NotFound, {"case_item"});
    std::vector<FieldIssue> issues;
    if (static_cast<bool>(draft.session) == static_cast<bool>(draft.caseId))
        issues.push_back({"session_id", IssueCode::Required, {}});
    if (draft.title.empty()) issues.push_back({"title", IssueCode::Required, {}});
    if (draft.title.size() > kMostBytesOfAttachmentTitle) issues.push_back({"title", IssueCode::TooLong, {}});
    if (draft.caseId && !draft.lookedThrough) issues.push_back({"looked_through", IssueCode::Required, {}});
    if (!issues.empty()) return invalid(std::move(issues));
    return success();
}

// Of the files that are there already: what was let stand counts for all of them together.
std::vector<CaseText> AttachmentService::textsBeside(const AttachmentDraft& draft) {
    std::vector<CaseText> texts;
    if (draft.caseId) {
        CaseContent none = emptyCase();
        texts = CasePrivacy(m_unit, m_scanner).texts(draft.caseId, none);
    } else {
        texts = textsOfConference(m_unit.db(), m_scanner, draft.session);
    }
    std::erase_if(texts, [](const CaseText& text) { return !text.field.starts_with("attachment."); });
    return texts;
}

// What stands of `own` for the reasons that are given now, or why it is refused.
Result<std::vector<CaseOverride>> AttachmentService::standing(const AttachmentDraft& draft, std::vector<CaseText> own) {
    const TextOwner owner = draft.caseId ? TextOwner(draft.caseId) : TextOwner(draft.session);
    std::vector<CaseText> texts = textsBeside(draft);
    const std::size_t others = texts.size();
    std::move(own.begin(), own.end(), std::back_inserter(texts));
    auto stands = CasePrivacy(m_unit, m_scanner).letStand(texts, {}, draft.reasons);
    if (!stands) return stands;
    std::vector<CaseOverride> allowed = OverrideRepository(m_unit.db()).of(owner);
    for (const CaseOverride& one : *stands) {
        std::erase_if(allowed, [&](const CaseOverride& o) { return o.field == one.field && o.kind == one.kind; });
        allowed.push_back(one);
    }
    auto findings =
        draft.caseId ? m_scanner.scan(texts, allowed) : findingsInConference(m_unit.db(), m_scanner, texts, allowed);
    std::erase_if(findings, [others](const CaseFinding& finding) { return finding.text < others; });
    if (auto clean = refuseFile(findings, bool(draft.caseId)); !clean) return std::move(clean).error();
    return stands;
}

Result<AttachmentId> AttachmentService::attach(const fs::path& path, const AttachmentDraft& draft) {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    const auto candidate = read(path);
    if (!candidate) return candidate.error();
    AttachmentDraft checked = draft;
    checked.title = tidy(draft.title.empty() ? attachmentTitle(path.filename().string()) : draft.title);
    checked.note = tidy(draft.note);
    if (Status fine = check(checked); !fine) return std::move(fine).error();
    std::vector<CaseText> texts = {{"attachment.title", checked.title}, {"attachment.note", checked.note}};
    if (std::string words = textOfAttached(candidate->mediaType, candidate->bytes).text; !words.empty())
        texts.push_back({"attachment.content", std::move(words)});
    const auto stands = standing(checked, std::move(texts));
    if (!stands) return stands.error();
    const std::string sha256 = sha256Hex(candidate->bytes);
    if (auto kept = AttachedFiles(m_unit.db()).keep(sha256, candidate->bytes); !kept) return std::move(kept).error();
    return m_unit.transact(Action::AttachFile, [&](Write& write) -> Result<AttachmentId> {
        AttachmentRepository repository(m_unit.db());
        repository.noteHere(sha256);
        for (const CaseOverride& one : *stands)
            OverrideRepository(m_unit.db())
                .keep(write, checked.caseId ? TextOwner(checked.caseId) : TextOwner(checked.session), one);
        return repository.insert(write, {{},
                                         checked.session,
                                         checked.caseId,
                                         checked.title,
                                         candidate->mediaType,
                                         static_cast<std::int64_t>(candidate->bytes.size()),
                                         sha256,
                                         m_unit.clock().today(),
                                         m_unit.operatorName(),
                                         checked.note});
    });
}

Result<Attachment> AttachmentService::find(AttachmentId id) {
    auto found = AttachmentRepository(m_unit.db()).find(id);
    if (!found) return fail(ErrorCode::NotFound, {"attachment", std::to_string(id.value)});
    return std::move(*found);
}

Status AttachmentService::remove(AttachmentId id) {
    if (const auto found = find(id); !found) return found.error();
    return m_unit.transact(Action::DeleteRows, [&](Write& write) -> Status {
        write.setSubjects(1);
        write.setDeleted("attachment", id.value, true);
        return success();
    });
}

Result<std::string> AttachmentService::bytesOf(const Attachment& attachment) {
    return AttachedFiles(m_unit.db()).read(attachment.sha256, attachment.title);
}

Result<std::string> AttachmentService::fileName(AttachmentId id) {
    const auto found = find(id);
    if (!found) return found.error();
    return safeFileName(*found);
}

// What another PC calls a PDF may be something that a double click would run.
Result<fs::path> AttachmentService::copyInto(const fs::path& folder, AttachmentId id) {
    const auto found = find(id);
    if (!found) return found.error();
    const auto bytes = bytesOf(*found);
    if (!bytes) return bytes.error();
    if (!looksLike(found->mediaType, *bytes)) return fail(ErrorCode::AttachmentKind, {found->title});
    const fs::path own = folder / found->sha256.substr(0, 8);
    std::error_code error;
    fs::create_directories(own, error);
    if (error) return fail(ErrorCode::FolderReadOnly, {folder.string()});
    const fs::path target = own / safeFileName(*found);
    fs::remove(target, error);
    if (auto written = writeFileAtomically(target, *bytes); !written) return std::move(written).error();
    fs::permissions(target, fs::perms::owner_read, error); // what is written into it would be lost
    return target;
}

Status AttachmentService::saveAs(const fs::path& target, AttachmentId id) {
    const auto found = find(id);
    if (!found) return found.error();
    const auto bytes = bytesOf(*found);
    if (!bytes) return bytes.error();
    const auto written = writeFileAtomically(target, *bytes);
    if (!written) return written.error();
    AuditService(m_unit).recordFiles({.act = AuditAct::FileSaved, .table = "attachment", .id = id.value, .count = 1},
                                     std::span(&target, 1));
    return success();
}

// What no entry names, and what this file cannot open: left by a change of its key that was cut off. Of the latter
// nothing goes while something is missing here, for it might be that.
Result<int> AttachmentService::sweep() {
    if (m_unit.db().readOnly()) return m_unit.refusal();
    AttachmentRepository repository(m_unit.db());
    const auto named = repository.hashes();
    AttachedFiles files(m_unit.db());
    int gone = 0;
    for (const std::string& sha256 : files.kept()) {
        if (std::binary_search(named.begin(), named.end(), sha256)) continue;
        files.drop(sha256);
        ++gone;
    }
    const bool missing = std::any_of(named.begin(), named.end(), [&](const std::string& sha256) {
        return repository.wasHere(sha256) && !files.read(sha256, {});
    });
    for (const fs::path& stranger : missing ? std::vector<fs::path>{} : files.strangers()) {
        std::error_code error;
        gone += fs::remove(stranger, error) ? 1 : 0;
    }
    return gone;
}

} // namespace preceptor
