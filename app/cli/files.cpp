// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files: what is there, one more, a copy of one, one less, and the bytes that nothing names any more.
#include "app/cli/commands.h"
#include "app/cli/lookup.h"
#include "app/cli/messages.h"
#include "core/services/attachment_service.h"
#include "core/services/listing_service.h"

namespace preceptor::cli {

namespace {

struct FileOptions {
    std::string attach;
    std::string session;
    std::string caseNumber;
    std::string title;
    std::string note;
    std::string reason;
    bool lookedThrough = false;
    std::string save;
    std::string out;
    std::string remove;
    bool sweep = false;
};

Result<AttachmentDraft> draftOf(Workspace& workspace, const FileOptions& options) {
    AttachmentDraft draft{{}, {}, options.title, options.note, options.lookedThrough, {}};
    if (!options.session.empty()) {
        const auto session = findSession(workspace, options.session);
        if (!session) return session.error();
        draft.session = *session;
    }
    if (!options.caseNumber.empty()) {
        const auto id = workspace.listing().find<CaseId>("case", options.caseNumber);
        if (!id) return id.error();
        draft.caseId = *id;
    }
    return draft;
}

const char* lookedCode(const Result<LookedThrough>& looked) {
    if (!looked || *looked == LookedThrough::Nothing) return "nothing";
    return *looked == LookedThrough::Words ? "words" : "whole";
}

// What is refused is let stand for the reason that was given, all of it for one.
Result<AttachmentId> attach(Workspace& workspace, const FileOptions& options, AttachmentDraft draft) {
    auto made = workspace.attachments().attach(options.attach, draft);
    if (made || options.reason.empty() || made.error().code != ErrorCode::IdentifyingText) return made;
    draft.reasons = reasonsFor("attachment", made.error().issues, options.reason);
    return workspace.attachments().attach(options.attach, draft);
}

int attach(Session& session, const FileOptions& options) {
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto draft = draftOf(**workspace, options);
    if (!draft) return session.refuse(draft);
    const auto looked = (*workspace)->attachments().look(options.attach);
    const auto made = attach(**workspace, options, *draft);
    if (!made) return session.refuse(made);
    if (session.json())
        session.print(Json{{"id", std::to_string(made->value)}, {"looked_through", lookedCode(looked)}});
    if (looked && *looked == LookedThrough::Nothing)
        session.say("What is in it was not looked through: the program cannot read it.");
    if (looked && *looked == LookedThrough::Words)
        session.say("Its words were looked through, the pictures and files in it were not.");
    session.say("Attached; its bytes are in " + (*workspace)->attachments().folder().string() + ".");
    return kDone;
}

int save(Session& session, const FileOptions& options) {
    const auto workspace = session.openToGive();
    if (!workspace) return session.refuse(workspace);
    const auto id = (*workspace)->listing().find<AttachmentId>("attachment", options.save);
    if (!id) return session.refuse(id);
    std::filesystem::path target = options.out.empty() ? "." : options.out;
    if (std::filesystem::is_directory(target)) {
        const auto name = (*workspace)->attachments().fileName(*id);
        if (!name) return session.refuse(name);
        target /= *name;
    }
    if (const Status saved = (*workspace)->attachments().saveAs(target, *id); !saved) return session.refuse(saved);
    if (session.json())
        session.print(Json{{"path", target.string()}});
    else
        session.print(target.string());
    return kDone;
}

int remove(Session& session, const FileOptions& options) {
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto id = (*workspace)->listing().find<AttachmentId>("attachment", options.remove);
    if (!id) return session.refuse(id);
    if (const Status gone = (*workspace)->attachments().remove(*id); !gone) return session.refuse(gone);
    session.say("It is listed no more; its bytes stay until \"files --sweep\".");
    return kDone;
}

int sweep(Session& session) {
    const auto workspace = session.open(OpenAs::Editor);
    if (!workspace) return session.refuse(workspace);
    const auto gone = (*workspace)->attachments().sweep();
    if (!gone) return session.refuse(gone);
    if (session.json()) session.print(Json{{"deleted", *gone}});
    session.say(std::to_string(*gone) + " files that nothing names any more were deleted for good.");
    return kDone;
}

int total(Session& session) {
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    const AttachmentTotals totals = (*workspace)->attachments().totals();
    const std::string folder = (*workspace)->attachments().folder().string();
    if (session.json())
        session.print(Json{{"files", totals.files}, {"bytes", totals.bytes}, {"folder", folder}});
    else
        session.print(counted(totals.files, "file") + ", " + std::to_string(totals.bytes) + " bytes, in " + folder);
    return kDone;
}

int performFiles(Session& session, const FileOptions& options) {
    if (!options.attach.empty()) return attach(session, options);
    if (!options.save.empty()) return save(session, options);
    if (!options.remove.empty()) return remove(session, options);
    return options.sweep ? sweep(session) : total(session);
}

} // namespace

void addFiles(CLI::App& app, Session& session) {
    CLI::App* command = session.command(
        app, "files", "Slides and papers beside conferences and cases; \"list FILE attachment\" names them all");
    const auto options = std::make_shared<FileOptions>();
    auto* what = command->add_option_group("what");
    what->add_option("--attach", options->attach, "Attach this file (slides or a paper, at most 20 MB, no picture)");
    what->add_option("--save", options->save, "Save a copy of this one, by id or title");
    what->add_option("--remove", options->remove, "List this one no more, by id or title");
    what->add_flag("--sweep", options->sweep, "Delete the bytes that no entry names any more, for good");
    what->require_option(0, 1);
    command->add_option("--session", options->session, "With --attach: beside this conference, by id, title or day");
    command->add_option("--case", options->caseNumber, "With --attach: beside this case, by number");
    command->add_option("--title", options->title, "With --attach: what it is called");
    command->add_option("--note", options->note, "With --attach: a note");
    command->add_option("--reason", options->reason,
                        "With --attach: why what may tell who somebody is may stand; kept without the text");
    command->add_flag("--looked-through", options->lookedThrough,
                      "With --case: it was looked through, and nothing in it tells who the patient is");
    command->add_option("--out", options->out, "With --save: the file or folder to write to");
    session.run(command, [&session, options] { return performFiles(session, *options); });
}

} // namespace preceptor::cli
