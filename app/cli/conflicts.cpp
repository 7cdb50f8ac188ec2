// SPDX-License-Identifier: GPL-3.0-or-later
// Values that two PCs wrote without knowing of each other: listing them and choosing.
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "core/model/stored_as.h"
#include "core/services/conflict_service.h"

#include <algorithm>
#include <charconv>

namespace preceptor::cli {

namespace {

struct ConflictOptions {
    std::string resolve; // table:row:column
    std::string take;    // shown, other (of two values), its number in the list, or value:TEXT
};

Json jsonOf(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return jsonNumber(*whole);
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

std::string textOf(const Value& value) {
    const Json json = jsonOf(value);
    return json.is_string() ? json.get<std::string>() : json.dump();
}

// As a person reads it: of a record that one PC deleted and another edited the value is whether it is gone.
std::string wordsOf(const Conflict& conflict, const Value& value) {
    if (conflict.kind != ConflictKind::DeletedAndEdited) return textOf(value);
    if (value == Value(std::int64_t{1})) return "deleted";
    std::string words = "kept and edited";
    std::string_view before = ": ";
    for (const EditedField& field : conflict.edited) {
        words.append(before).append(field.column).append(" ").append(textOf(field.value));
        before = ", ";
    }
    return words;
}

const char* codeOf(ConflictKind kind) {
    switch (kind) {
    case ConflictKind::TwoValues: return "two_values";
    case ConflictKind::DeletedAndEdited: return "deleted_and_edited";
    case ConflictKind::SameCode: return "same_code";
    }
    return "";
}

std::string keyOf(const Conflict& conflict) {
    return conflict.table + ":" + std::to_string(conflict.row) + ":" + conflict.column;
}

// What there is to choose from: PCs that wrote the same are one choice.
std::vector<std::vector<const ConflictValue*>> choicesOf(const Conflict& conflict) {
    std::vector<std::vector<const ConflictValue*>> choices;
    for (const ConflictValue& v : conflict.values) {
        const auto same = std::find_if(choices.begin(), choices.end(),
                                       [&](const auto& choice) { return choice.front()->value == v.value; });
        same == choices.end() ? choices.push_back({&v}) : same->push_back(&v);
    }
    return choices;
}

std::string whoWrote(const ConflictValue& v) {
    return (v.site.empty() ? std::string() : v.site + ", ") +
           (v.operatorName.empty() ? std::string() : v.operatorName + ", ") + v.at.iso() +
           (v.shown ? ", shown now" : "");
}

Json jsonOf(const Conflict& conflict) {
    Json values = Json::array();
    int number = 0;
    for (const auto& choice : choicesOf(conflict)) {
        ++number;
        for (const ConflictValue* v : choice)
            values.push_back({{"choice", number},
                              {"value", jsonOf(v->value)},
                              {"shown", v->shown},
                              {"site", v->site},
                              {"pc", v->label},
                              {"by", v->operatorName},
                              {"at", v->at.iso()}});
    }
    Json line = {{"key", keyOf(conflict)},
                 {"kind", codeOf(conflict.kind)},
                 {"open", conflict.open},
                 {"title", conflict.title},
                 {"values", values}};
    if (conflict.base) line["before"] = jsonOf(*conflict.base);
    if (!conflict.holder.empty()) line["held_by"] = conflict.holder;
    return line;
}

int listConflicts(const Session& session, Workspace& workspace) {
    Json lines = Json::array();
    for (const Conflict& conflict : workspace.conflicts().list()) {
        lines.push_back(jsonOf(conflict));
        if (session.json()) continue;
        std::string line = keyOf(conflict) + (conflict.open ? "  " : "  (settled)  ") + conflict.title + ":";
        int number = 0;
        for (const auto& choice : choicesOf(conflict)) {
            line += "\n    " + std::to_string(++number) + " = " + wordsOf(conflict, choice.front()->value) + "  (";
            for (const ConflictValue* v : choice) line += (v == choice.front() ? "" : "; ") + whoWrote(*v);
            line += ")";
        }
        if (conflict.base && conflict.kind != ConflictKind::DeletedAndEdited)
            line += "\n    before: " + textOf(*conflict.base);
        if (!conflict.holder.empty()) line += "\n    has it too: " + conflict.holder;
        session.print(line);
    }
    if (session.json()) session.print(Json{{"conflicts", lines}});
    return kDone;
}

// What a choice in words means for one conflict; nothing for a word that is none.
std::optional<Value> chosen(const Conflict& conflict, const std::string& take) {
    const auto number = [](std::string_view text, auto to) -> std::optional<decltype(to)> {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), to);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
        return to;
    };
    const auto choices = choicesOf(conflict);
    if (take == "shown") return choices.front().front()->value;
    if (take == "other") return choices.size() == 2 ? std::optional(choices.back().front()->value) : std::nullopt;
    if (const auto place = number(take, std::size_t{}))
        return *place >= 1 && *place <= choices.size() ? std::optional(choices[*place - 1].front()->value)
                                                       : std::nullopt;
    if (!take.starts_with("value:")) return std::nullopt;
    const std::string text = take.substr(6);
    const StoredKind kind = storedAs(conflict.table, conflict.column).kind;
    if (text.empty() || kind == StoredKind::Text || kind == StoredKind::Date || kind == StoredKind::Code)
        return Value(text);
    if (const auto whole = number(text, std::int64_t{})) return Value(*whole);
    return kind == StoredKind::Number ? std::optional<Value>(number(text, double{})) : std::nullopt;
}

// Why no value of the conflict is meant; which there are is told too.
Error notAmong(const Conflict& conflict, const std::string& take) {
    const bool counts = take == "other" || take.find_first_not_of("0123456789") == take.npos;
    return invalid({{"--take", counts ? IssueCode::OutOfRange : IssueCode::BadFormat,
                     take + ", where " + counted(choicesOf(conflict).size(), "value") + " wait (" + keyOf(conflict) +
                         "), each with a number to give"}});
}

int resolve(const Session& session, Workspace& workspace, const ConflictOptions& options) {
    std::vector<ConflictChoice> choices;
    for (const Conflict& conflict : workspace.conflicts().list()) {
        const bool meant = options.resolve == "all" ? conflict.open : keyOf(conflict) == options.resolve;
        if (!meant) continue;
        auto value = chosen(conflict, options.take);
        if (!value) return session.refuse(notAmong(conflict, options.take));
        choices.push_back({conflict.table, conflict.row, conflict.column, std::move(*value)});
    }
    if (choices.empty() && options.resolve != "all")
        return session.refuse(fail(ErrorCode::NotFound, {"conflict", options.resolve}));
    if (const Status done = workspace.conflicts().choose(choices); !done) return session.refuse(done);
    if (session.json()) session.print(Json{{"resolved", choices.size()}});
    session.say(counted(choices.size(), "conflict") + " resolved.");
    return kDone;
}

int run(Session& session, const ConflictOptions& options) {
    if (options.resolve.empty() && options.take != "shown")
        return session.refuse(invalid({{"--resolve", IssueCode::Required, {}}}));
    const bool writes = !options.resolve.empty();
    const auto workspace = session.open(writes ? OpenAs::Editor : OpenAs::Reader);
    if (!workspace) return session.refuse(workspace);
    return writes ? resolve(session, **workspace, options) : listConflicts(session, **workspace);
}

} // namespace

void addConflicts(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "conflicts", "List values that wait for a choice, or choose");
    const auto options = std::make_shared<ConflictOptions>();
    command->add_option("--resolve", options->resolve, "The key of one conflict, or all open ones with 'all'");
    command->add_option("--take", options->take, "shown, other (where two wait), its number in the list, or value:TEXT")
        ->default_val("shown");
    session.run(command, [&session, options] { return run(session, *options); });
}

} // namespace preceptor::cli
