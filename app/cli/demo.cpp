// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "core/services/demo_service.h"
#include "core/services/workspace.h"

namespace preceptor::cli {

namespace {

int demo(Session& session, const DemoSize& size) {
    if (const Status made = makeDemoFile(session.file, size, session.clock(), session.options()); !made)
        return session.refuse(made);
    if (session.json())
        session.print(
            Json{{"file", session.file}, {"people", size.people}, {"years", size.years}, {"seed", size.seed}});
    session.say("Made " + session.file + " with " + std::to_string(size.people) + " invented people over " +
                counted(size.years, "year") + ".");
    return kDone;
}

} // namespace

void addDemo(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "demo", "Make a file with an invented programme to try things on");
    auto size = std::make_shared<DemoSize>();
    command->add_option("--people", size->people, "How many people")->capture_default_str();
    command->add_option("--years", size->years, "How many years")->capture_default_str();
    command->add_option("--seed", size->seed, "The same seed on the same day makes the same content")
        ->capture_default_str();
    session.run(command, [&session, size] { return demo(session, *size); });
}

} // namespace preceptor::cli
