// SPDX-License-Identifier: GPL-3.0-or-later
// Says where a text may tell who somebody is. What it found is never printed: the place is enough to look it up.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/read_input.h"
#include "core/privacy/identifier_scanner.h"
#include "core/services/known_people.h"
#include "core/text/decode.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace preceptor::cli {

namespace {

constexpr std::uint64_t kLongestText = 64ULL << 20U;

struct Place {
    std::size_t line = 1;
    std::size_t column = 1; // characters
};

// Walks forward only, as findings come.
class PlaceCounter {
public:
    explicit PlaceCounter(std::string_view text) : m_text(text) {}
    Place of(std::size_t byte) {
        for (; m_at < byte; ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_place.line, m_place.column = 1;
            else if (m_at + 1 >= m_text.size() || !utf8::isContinuation(m_text[m_at + 1]))
                ++m_place.column;
        }
        return m_place;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    Place m_place;
};

Json jsonOf(const IdentifierFinding& finding, Place place, std::size_t characters) {
    Json json{{"type", codeOf(finding.kind)}, {"severity", codeOf(finding.severity)},
              {"line", place.line},           {"column", place.column},
              {"length", characters},         {"instead", codeOf(replacementOf(finding.kind))}};
    return json;
}

std::string findingLine(const IdentifierFinding& finding, Place place) {
    return std::to_string(place.line) + ":" + std::to_string(place.column) + "\t" +
           std::string(codeOf(finding.severity)) + "\t" + std::string(codeOf(finding.kind)) + "\t" +
           std::string(wordsOf(finding.kind)) + "; " + std::string(wordsOf(replacementOf(finding.kind)));
}

int show(const Session& session, std::string_view text, const std::vector<IdentifierFinding>& findings) {
    PlaceCounter places(text);
    Json rows = Json::array();
    for (const IdentifierFinding& finding : findings) {
        const Place place = places.of(finding.begin);
        if (session.json())
            rows.push_back(
                jsonOf(finding, place, utf8::length(text.substr(finding.begin, finding.end - finding.begin))));
        else
            session.print(findingLine(finding, place));
    }
    const auto blocks = std::count_if(findings.begin(), findings.end(), [](const IdentifierFinding& finding) {
        return finding.severity == Severity::Block;
    });
    const auto warnings = static_cast<std::ptrdiff_t>(findings.size()) - blocks;
    if (session.json()) session.print(Json{{"blocks", blocks}, {"warnings", warnings}, {"findings", rows}});
    session.say(counted(blocks, "identifier") + " to take out, " + std::to_string(warnings) +
                " to look at. A person must read the text all the same.");
    return kDone;
}

int scan(Session& session, const std::string& namesFrom) {
    NamesToFind known;
    if (!namesFrom.empty()) {
        if (const auto unlocked = session.unlock(namesFrom); !unlocked) return session.refuse(unlocked);
        const auto workspace = Workspace::open(namesFrom, OpenAs::Reader, session.clock(), session.options());
        if (!workspace) return session.refuse(workspace);
        known = knownPeople((*workspace)->unit());
        if (!known.denied) return session.refuse(known.denied);
    }
    auto bytes = readInput(session.file, kLongestText);
    if (!bytes) return session.refuse(bytes);
    const std::string text = decode(std::move(*bytes)).utf8;
    return show(session, text, IdentifierScanner(session.clock().today(), known.names, known.institutions).scan(text));
}

} // namespace

void addScan(CLI::App& app, Session& session) {
    CLI::App* command = session.command(
        app, "scan", "Find what may identify a patient in a text; says type and place, exit code 0 whether or not");
    command->get_option("FILE")->description("The text in any usual encoding; - for the standard input");
    auto namesFrom = std::make_shared<std::string>();
    command->add_option("--names-from", *namesFrom,
                        "Also find the names of everybody in this programme file, and of its institutions");
    session.run(command, [&session, namesFrom] { return scan(session, *namesFrom); });
}

} // namespace preceptor::cli
