// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of preceptor-cli shares: the clock, who works, where data and messages go, and how a programme
// file is opened. A command answers with an exit code: 0 done, 1 the person can mend it, 2 the world is broken.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace preceptor::cli {

using Json = nlohmann::ordered_json;

constexpr int kDone = 0;
constexpr int kUserError = 1;
constexpr int kBrokenWorld = 2;

class Session {
public:
    // Options that every command has; FILE and the like are the command's own.
    CLI::App* command(CLI::App& app, const std::string& name, const std::string& description,
                      const std::string& passphraseOption = "--passphrase-file");
    // What `name` does once the options are read.
    void run(CLI::App* command, std::function<int()> body);
    int perform() const { return m_body ? m_body() : kUserError; }

    const Clock& clock();
    bool json() const { return m_json; }
    Result<std::unique_ptr<Workspace>> open(OpenAs as);
    // To give data away, which the audit trail keeps: to be written in, or, while somebody else has it open, read
    // alone.
    Result<std::unique_ptr<Workspace>> openToGive();
    // Opens the file once after it was put back, or who may open it was changed, so that its audit trail says so now.
    // A file that does not open for writing now says it later.
    void tellTrail(const std::optional<Unlocked>& by);
    Result<std::unique_ptr<Workspace>> create();
    // With the passphrase of the command line, if one was given and the file is protected; its key is held from then
    // on.
    Result<std::optional<Unlocked>> unlock(const std::string& path);
    // The same with the first line of a file that an option of its own names.
    Result<std::optional<Unlocked>> unlockWith(const std::string& path, const std::string& passphraseFile,
                                               const std::string& option);
    // For commands that cannot do without one.
    Result<std::string> passphrase() const;
    WorkspaceOptions options() const;
    std::string operatorName() const;
    std::string file; // the programme file of the command

    // Data on stdout.
    void print(const std::string& text) const;
    void print(const Json& document) const;
    // A sentence on stderr, silent with --json.
    void say(const std::string& sentence) const;
    // Words an error and answers with its exit code.
    // `more`: what is told beside the error with --json.
    int refuse(const Error& error, const Json& more = Json::object()) const;
    template <class T>
    int refuse(const Result<T>& result) const {
        return refuse(result.error());
    }

private:
    std::unique_ptr<Clock> m_clock;
    std::function<int()> m_body;
    std::string m_today;
    std::string m_operator;
    std::string m_passphraseFile;
    std::string m_passphraseOption;
    std::vector<Unlocked> m_unlocked; // for as long as the command runs
    bool m_json = false;
};

// "1,234" is for people only; JSON numbers stay plain. Whole numbers beyond 2^53 become text in JSON.
Json jsonNumber(std::int64_t value);

} // namespace preceptor::cli
