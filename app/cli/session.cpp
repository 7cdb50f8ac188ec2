// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/messages.h"
#include "app/cli/read_input.h"
#include "app/cli/visible.h"
#include "core/base/links.h"
#include "core/base/user_folders.h"
#include "core/services/protection.h"

#include <cstdlib>
#include <iostream>

namespace preceptor::cli {

namespace {

constexpr std::int64_t kExactInDoubles = std::int64_t{1} << 53;

} // namespace

CLI::App* Session::command(CLI::App& app, const std::string& name, const std::string& description,
                           const std::string& passphraseOption) {
    CLI::App* command = app.add_subcommand(name, description);
    command->add_option("FILE", file, "The programme file (*.preceptor)")
        ->required()
        ->check([](const std::string& path) { return std::string(path.empty() ? "the name is empty" : ""); });
    command->add_flag("--json", m_json, "Answer as JSON");
    command->add_option("--operator", m_operator, "Who works; kept with each change (default: your user name)");
    // Each command has values of its own, as only one of them is read.
    command->add_option_function<std::string>(
        passphraseOption,
        [this, passphraseOption](const std::string& path) {
            m_passphraseFile = path;
            m_passphraseOption = passphraseOption;
        },
        "A file whose first line is a passphrase that opens FILE, where it is protected");
    command->add_option("--today", m_today, "Take this day (YYYY-MM-DD) as today")->check([](const std::string& day) {
        return Date::parse(day) ? std::string() : "--today asks for a day as YYYY-MM-DD";
    });
    return command;
}

void Session::run(CLI::App* command, std::function<int()> body) {
    command->callback([this, body = std::move(body)] {
        file = followed(file).string();
        m_body = body;
    });
}

const Clock& Session::clock() {
    const auto day = Date::parse(m_today);
    if (!m_clock && day) m_clock = std::make_unique<FixedClock>(*day);
    if (!m_clock) m_clock = std::make_unique<SystemClock>();
    return *m_clock;
}

std::string Session::operatorName() const {
    if (!m_operator.empty()) return m_operator;
    const char* user = std::getenv("USER");
    return user == nullptr ? std::string() : user;
}

Result<std::unique_ptr<Workspace>> Session::open(OpenAs as) {
    auto unlocked = unlock(file);
    if (!unlocked) return std::move(unlocked).error();
    WorkspaceOptions with = options();
    with.unlocked = *unlocked;
    return Workspace::open(file, as, clock(), with);
}

Result<std::unique_ptr<Workspace>> Session::openToGive() {
    auto workspace = open(OpenAs::Editor);
    if (workspace || workspace.error().code != ErrorCode::FileLocked) return workspace;
    if (!isProtected(file)) say(file + " is open elsewhere, so the audit trail does not tell of this.");
    return open(OpenAs::Reader);
}

void Session::tellTrail(const std::optional<Unlocked>& by) {
    WorkspaceOptions with = options();
    with.unlocked = by;
    (void)(by || m_passphraseFile.empty() ? Workspace::open(file, OpenAs::Editor, clock(), with)
                                          : open(OpenAs::Editor));
}

Result<std::string> Session::passphrase() const {
    if (m_passphraseFile.empty()) return invalid({{"--passphrase-file", IssueCode::Required, {}}});
    return readPassphrase(m_passphraseFile, m_passphraseOption);
}

Result<std::optional<Unlocked>> Session::unlock(const std::string& path) {
    return m_passphraseFile.empty() ? std::optional<Unlocked>{}
                                    : unlockWith(path, m_passphraseFile, m_passphraseOption);
}

Result<std::optional<Unlocked>> Session::unlockWith(const std::string& path, const std::string& passphraseFile,
                                                    const std::string& option) {
    const auto line = readPassphrase(passphraseFile, option);
    if (!line) return line.error();
    const auto unlocked = preceptor::unlock(path, *line);
    if (unlocked) return std::optional(m_unlocked.emplace_back(*unlocked));
    // What is not protected or not there: opening it tells. Of a damaged one it would say that a passphrase is missing.
    const ErrorCode code = unlocked.error().code;
    if (code == ErrorCode::FileWrongPassphrase || code == ErrorCode::FileDamaged) return unlocked.error();
    return std::optional<Unlocked>{};
}

WorkspaceOptions Session::options() const {
    return {.operatorName = operatorName(), .stateFolder = userStateFolder(), .unlocked = {}};
}

Result<std::unique_ptr<Workspace>> Session::create() { return Workspace::create(file, clock(), options()); }

void Session::print(const std::string& text) const { std::cout << text << '\n'; }
void Session::print(const Json& document) const { std::cout << document.dump() << '\n'; }

void Session::say(const std::string& sentence) const {
    if (!m_json) std::cerr << visible(sentence) << '\n';
}

int Session::refuse(const Error& error, const Json& more) const {
    if (m_json) {
        Json answer{{"error", errorJson(error)}};
        answer.update(more);
        print(answer);
    }
    std::cerr << "preceptor-cli: " << visible(sentenceOf(error)) << '\n';
    return exitCodeOf(error.code);
}

Json jsonNumber(std::int64_t value) {
    if (value > -kExactInDoubles && value < kExactInDoubles) return value;
    return std::to_string(value);
}

} // namespace preceptor::cli
