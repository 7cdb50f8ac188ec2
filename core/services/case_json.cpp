// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_json.h"

#include <nlohmann/json.hpp>

namespace preceptor {

using nlohmann::json;

namespace {

// Row ids are above what a double holds exactly, and JSON of other programs may be read as doubles.
json jsonOf(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    return nullptr;
}

FieldValue valueOf(const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_number()) return value.get<double>();
    return {};
}

std::string text(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<int> number(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? std::optional(found->get<int>()) : std::nullopt;
}

std::int64_t idIn(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

json orNull(const std::optional<int>& value) { return value ? json(*value) : json(nullptr); }

template <class Read>
void eachOf(const json& object, const char* key, Read read) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array()) return;
    for (const json& part : *found) read(part);
}

json fieldsOf(const CaseContent& content) {
    json fields = json::object();
    const auto& columns = findRegister("case_item")->fields;
    for (std::size_t i = 0; i < columns.size() && i < content.fields.size(); ++i)
        if (!std::holds_alternative<std::monostate>(content.fields[i]))
            fields[std::string(columns[i].column)] = jsonOf(content.fields[i]);
    return fields;
}

void readContent(const json& object, CaseContent& content) {
    if (const auto fields = object.find("fields"); fields != object.end() && fields->is_object())
        for (const auto& [column, value] : fields->items()) setField(content, column, valueOf(value));
    eachOf(object, "marks", [&](const json& m) {
        content.marks.push_back({text(m, "kind"), text(m, "code"), number(m, "score")});
    });
    eachOf(object, "questions", [&](const json& q) {
        content.questions.push_back({text(q, "type"), text(q, "text")});
    });
    eachOf(object, "steps", [&](const json& s) {
        content.steps.push_back({number(s, "day"), text(s, "tier_of_care"), text(s, "setting"), text(s, "text")});
    });
}

} // namespace

std::string textOf(const CaseDraft& draft) {
    json marks = json::array();
    for (const CaseMark& m : draft.content.marks)
        marks.push_back({{"kind", m.kind}, {"code", m.code}, {"score", orNull(m.score)}});
    json questions = json::array();
    for (const CaseQuestion& q : draft.content.questions) questions.push_back({{"type", q.type}, {"text", q.text}});
    json steps = json::array();
    for (const CaseStep& s : draft.content.steps)
        steps.push_back(
            {{"day", orNull(s.day)}, {"tier_of_care", s.tierOfCare}, {"setting", s.setting}, {"text", s.text}});
    json overrides = json::array();
    for (const CaseOverride& o : draft.overrides)
        overrides.push_back({{"field", o.field},
                             {"kind", o.kind},
                             {"findings", o.findings},
                             {"reason", o.reason},
                             {"decided_on", o.decidedOn},
                             {"decided_by", o.decidedBy},
                             {"marks", o.marks}});
    const json object{{"fields", fieldsOf(draft.content)},
                      {"marks", marks},
                      {"questions", questions},
                      {"steps", steps},
                      {"previous", draft.previous.value},
                      {"session", draft.session.value},
                      {"checklist", draft.checklist},
                      {"overrides", overrides},
                      {"held_of", draft.heldOf.value},
                      {"held", draft.held}};
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

CaseDraft readCaseDraft(std::string_view bytes) {
    CaseDraft draft;
    const json object = json::parse(bytes, nullptr, false);
    if (!object.is_object()) return draft;
    readContent(object, draft.content);
    draft.previous = CaseId{idIn(object, "previous")};
    draft.session = SessionId{idIn(object, "session")};
    draft.heldOf = CaseId{idIn(object, "held_of")};
    for (const auto& [key, texts] : {std::pair("checklist", &draft.checklist), std::pair("held", &draft.held)})
        eachOf(object, key, [texts = texts](const json& code) {
            if (code.is_string()) texts->push_back(code.get<std::string>());
        });
    eachOf(object, "overrides", [&](const json& o) {
        std::vector<std::string> marks;
        eachOf(o, "marks", [&](const json& mark) {
            if (mark.is_string()) marks.push_back(mark.get<std::string>());
        });
        if (marks.empty()) return; // of a program before there were: asked again
        draft.overrides.push_back({text(o, "field"), text(o, "kind"), number(o, "findings").value_or(0),
                                   text(o, "reason"), text(o, "decided_on"), text(o, "decided_by"), std::move(marks)});
    });
    return draft;
}

} // namespace preceptor
