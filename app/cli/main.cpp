// SPDX-License-Identifier: GPL-3.0-or-later
// preceptor-cli: everything the core can do, without a screen.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/visible.h"
#include "core/base/app_version.h"
#include "core/base/core_dump.h"
#include "core/base/spare_memory.h"
#include "core/base/storage_failure.h"

#include <algorithm>
#include <iostream>
#include <new>
#include <string_view>

namespace {

using namespace preceptor::cli;

constexpr const char* kFooter = "Data goes to stdout, messages to stderr. With --json stdout holds one JSON document, "
                                "which for whatever goes wrong, "
                                "a wrong command line too, is {\"error\": {\"code\", \"args\", \"issues\"}}. Exit "
                                "codes: 0 done, 1 something to mend in "
                                "the command or its input, 2 a broken file or disk.";

// Also of a command line that cannot be understood.
bool wantsJson(int argc, char** argv) {
    return std::any_of(argv, argv + argc, [](const char* argument) { return std::string_view(argument) == "--json"; });
}

void printError(bool json, const Json& error) {
    if (json) std::cout << Json{{"error", error}}.dump() << '\n';
}

// What could not be said on stdout, a full disk behind a redirection above all, is a failure of the command.
int delivered(int code) {
    std::cout.flush();
    if (std::cout || code != kDone) return code; // else it has been said
    std::cerr << "preceptor-cli: "
              << sentenceOf(preceptor::Error(preceptor::fail(preceptor::ErrorCode::WriteFailed, {"stdout"}))) << '\n';
    return kBrokenWorld;
}

int failed(bool json, const Json& error, const std::string& sentence) {
    printError(json, error);
    std::cerr << "preceptor-cli: " << visible(sentence) << '\n';
    return kBrokenWorld;
}

int run(int argc, char** argv) {
    Session session;
    CLI::App app("Keeps a palliative-care training programme: people, courses, case conferences, reports.",
                 "preceptor-cli");
    app.footer(kFooter);
    app.set_version_flag("--version", std::string(preceptor::appVersion()));
    app.require_subcommand(1);
    for (const auto add :
         {addInit,    addDemo,           addImport, addList,         addRecord, addReport,    addCheck,
          addBackup,  addRestore,        addDigest, addExportBundle, addMerge,  addConflicts, addSites,
          addCompact, addExchangeFolder, addErase,  addFiles,        addScan,   addDeny,      addCertificates,
          addProtect, addUnprotect,      addSlots,  addAudit})
        add(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0) printError(wantsJson(argc, argv), errorJson("usage", error.what()));
        return app.exit(error) == 0 ? kDone : kUserError;
    }
    return delivered(session.perform());
}

} // namespace

int main(int argc, char** argv) {
    preceptor::keepSpareMemory();
    preceptor::leaveNoCoreDump();
    try {
        return run(argc, argv);
    } catch (const preceptor::StorageFailure& failure) {
        return failed(wantsJson(argc, argv), errorJson(failure), sentenceOf(failure));
    } catch (const std::bad_alloc&) {
        const preceptor::StorageFailure failure(preceptor::FailureKind::OutOfMemory, "out of memory");
        return failed(wantsJson(argc, argv), errorJson(failure), sentenceOf(failure));
    } catch (const std::exception& error) {
        return failed(wantsJson(argc, argv), errorJson("unexpected", error.what()), error.what());
    }
}
