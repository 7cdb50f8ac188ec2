// SPDX-License-Identifier: GPL-3.0-or-later
// `deny FILE --add LIST|-`: words that the scanner must find whatever stands around them. They come from a file or the
// standard input, so that no name of a patient stays in the history of a shell, and are never printed.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/read_input.h"
#include "core/services/denied_word_list.h"
#include "core/text/decode.h"

#include <algorithm>

namespace preceptor::cli {

namespace {

constexpr std::uint64_t kLongestList = 4ULL << 20U;

Result<std::vector<std::string>> wordsIn(const std::string& path) {
    auto bytes = readInput(path, kLongestList);
    if (!bytes) return bytes.error();
    const std::string text = decode(std::move(*bytes)).utf8;
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

int show(const Session& session, const DeniedWordList::Change& change) {
    if (session.json())
        session.print(Json{{"changed", change.done},
                           {"unchanged", change.known},
                           {"too_short_or_long", change.unfit},
                           {"words", change.words}});
    session.say(std::to_string(change.done) + " changed, " + std::to_string(change.known) + " as before, " +
                std::to_string(change.unfit) + " too short or too long; " + std::to_string(change.words) +
                " words in the list of this account on this PC.");
    return kDone;
}

int deny(Session& session, const std::string& add, const std::string& remove) {
    const auto workspace = session.open(OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    DeniedWordList list((*workspace)->unit());
    DeniedWordList::Change change;
    for (const bool adds : {true, false}) {
        const std::string& from = adds ? add : remove;
        if (from.empty()) continue;
        const auto words = wordsIn(from);
        if (!words) return session.refuse(words);
        const auto done = adds ? list.add(*words) : list.remove(*words);
        if (!done) return session.refuse(done);
        change = *done;
    }
    if (!add.empty() || !remove.empty()) return show(session, change);
    const auto words = list.load();
    if (!words) return session.refuse(words);
    change.words = words->size();
    return show(session, change);
}

} // namespace

void addDeny(CLI::App& app, Session& session) {
    CLI::App* command = session.command(
        app, "deny", "Words that must not appear in cases, such as patients' names: kept as hashes, on this PC only");
    auto add = std::make_shared<std::string>();
    auto remove = std::make_shared<std::string>();
    command->add_option("--add", *add, "A file with one word or name a line; - for the standard input");
    command->add_option("--remove", *remove, "The same, to take them out of the list");
    session.run(command, [&session, add, remove] { return deny(session, *add, *remove); });
}

} // namespace preceptor::cli
