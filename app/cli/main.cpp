// SPDX-License-Identifier: GPL-3.0-or-later
// preceptor-cli: everything the core can do, without a screen.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "core/base/storage_failure.h"

#include <iostream>

namespace {

using namespace preceptor::cli;

constexpr const char* kFooter = "Data goes to stdout, messages to stderr. Exit codes: 0 done, 1 something to mend in "
                                "the command or its input, 2 a broken file or disk.";

int failed(const preceptor::StorageFailure& failure) {
    std::cerr << "preceptor-cli: " << sentenceOf(failure) << '\n';
    return kBrokenWorld;
}

int run(int argc, char** argv) {
    Session session;
    CLI::App app("Keeps a palliative-care training programme: people, courses, case conferences, reports.",
                 "preceptor-cli");
    app.footer(kFooter);
    app.set_version_flag("--version", PRECEPTOR_VERSION);
    app.require_subcommand(1);
    for (const auto add :
         {addInit, addDemo, addImport, addList, addRecord, addReport, addCheck, addBackup, addRestore, addDigest})
        add(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kUserError;
    }
    return session.perform();
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const preceptor::StorageFailure& failure) {
        return failed(failure);
    } catch (const std::exception& error) {
        std::cerr << "preceptor-cli: " << error.what() << '\n';
        return kBrokenWorld;
    }
}
