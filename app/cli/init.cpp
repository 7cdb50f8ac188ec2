// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/model/register.h"
#include "core/services/register_service.h"

#include <algorithm>

namespace preceptor::cli {

namespace {

struct InitOptions {
    std::string name;
    std::string code = "P1";
    std::string start;
    std::string end;
};

bool isLatin(const std::string& name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0xE0; });
}

FieldValue textOrNone(const std::string& text) { return text.empty() ? FieldValue{} : FieldValue{text}; }

std::vector<FieldValue> programmeRow(const InitOptions& options, Date today) {
    std::vector<FieldValue> values;
    for (const RegisterField& field : findRegister("programme")->fields) {
        FieldValue value;
        if (field.column == "code") value = options.code;
        if (field.column == (isLatin(options.name) ? "name_en" : "name_zh")) value = options.name;
        if (field.column == "kind") value = std::string("collaborative");
        if (field.column == "status") value = std::string("active");
        if (field.column == "start_on") value = options.start.empty() ? today.iso() : options.start;
        if (field.column == "end_on") value = textOrNone(options.end);
        values.push_back(std::move(value));
    }
    return values;
}

int init(Session& session, const InitOptions& options) {
    if (options.name.find_first_not_of(' ') == std::string::npos)
        return session.refuse(invalid({{"--programme", IssueCode::Required, {}}}));
    const auto workspace = session.create();
    if (!workspace) return session.refuse(workspace);
    const auto saved =
        (*workspace)->registers().save("programme", std::nullopt, programmeRow(options, session.clock().today()));
    if (!saved) {
        std::error_code ignored;
        std::filesystem::remove(session.file, ignored);
        return session.refuse(saved);
    }
    if (session.json()) session.print(Json{{"file", session.file}, {"programme_id", std::to_string(*saved)}});
    session.say("Made " + session.file + " for the programme " + options.name + ".");
    return kDone;
}

} // namespace

void addInit(CLI::App& app, Session& session) {
    CLI::App* command = session.command(app, "init", "Make a new, empty programme file");
    auto options = std::make_shared<InitOptions>();
    command->add_option("--programme", options->name, "Its name")->required();
    command->add_option("--code", options->code, "Its short code")->capture_default_str();
    command->add_option("--start", options->start, "First day, YYYY-MM-DD (default: today)");
    command->add_option("--end", options->end, "Last day, YYYY-MM-DD");
    session.run(command, [&session, options] { return init(session, *options); });
}

} // namespace preceptor::cli
