// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person for good, on request under privacy law.
#include "app/cli/commands.h"
#include "app/cli/lookup.h"
#include "app/cli/messages.h"
#include "core/services/erasure_service.h"

namespace preceptor::cli {

namespace {

struct ErasureOptions {
    std::string person;
    bool yes = false;
};

void sayExtent(const Session& session, const ErasureExtent& extent, bool done) {
    session.say(extent.name + (done ? " is" : " would be") + " erased for good, here and wherever this is exchanged" +
                (extent.merged > 0 ? ", with " + counted(extent.merged, "record") + " merged with it" : "") + ".");
    session.say(counted(extent.attendances, "mark") + " of attendance and " + counted(extent.enrolments, "enrolment") +
                " stay without a name, so that reports keep their counts.");
    if (extent.named > 0)
        session.say(std::to_string(extent.named) + " decisions and steps of cases and others stay without the name of "
                                                   "whoever took them.");
    if (extent.shared > 0)
        session.say(std::to_string(extent.shared) +
                    " decisions and steps bear a name that somebody else in this file has too, and keep it.");
    if (extent.entries > 0)
        session.say(std::to_string(extent.entries) +
                    " entries of the log of changes and the audit trail keep the name of whoever made them.");
    if (extent.backups > 0)
        session.say("Backups that stay until newer ones replace them, and may hold the person: " +
                    std::to_string(extent.backups) + '.');
    if (!done) session.say("Nothing was changed. Add --yes to do it; it cannot be undone.");
}

int erase(Session& session, const ErasureOptions& options) {
    const auto workspace = session.open(options.yes ? OpenAs::Editor : OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    ErasureService& erasure = (*workspace)->erasure();
    auto people = findPeople(**workspace, {options.person});
    if (!people)
        if (auto deleted = erasure.deletedNamed(options.person); deleted.size() == 1) people = std::move(deleted);
    if (!people) return session.refuse(people);
    const auto extent = options.yes ? erasure.erase(people->front()) : erasure.extent(people->front());
    if (!extent) return session.refuse(extent);
    if (session.json())
        session.print(Json{{"erased", options.yes},
                           {"person", std::to_string(people->front().value)},
                           {"merged", extent->merged},
                           {"attendances_kept", extent->attendances},
                           {"enrolments_kept", extent->enrolments},
                           {"names_taken", extent->named},
                           {"names_shared", extent->shared},
                           {"entries_kept", extent->entries},
                           {"backups", extent->backups}});
    sayExtent(session, *extent, options.yes);
    return kDone;
}

} // namespace

void addErase(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "erase", "Erase a person for good, on every PC");
    const auto options = std::make_shared<ErasureOptions>();
    command->add_option("PERSON", options->person, "A name, staff number or id")->required();
    command->add_flag("--yes", options->yes, "Do it; without this it is only told what would go and what stays");
    session.run(command, [&session, options] { return erase(session, *options); });
}

} // namespace preceptor::cli
