// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_lines.h"

#include "core/storage/register_repository.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

constexpr std::array<std::string_view, 4> kTables = {"recommendation", "learning_point", "action", "follow_up"};

} // namespace

std::vector<RegisterRow> CaseLines::rows(std::string_view table, CaseId id) {
    const Register& reg = *findRegister(table);
    auto rows = RegisterRepository::list(m_db, reg, {{"case_id", id.value}});
    const auto dayOf = [&](const RegisterRow& row) {
        for (std::size_t i = 0; i < reg.fields.size(); ++i)
            if (reg.fields[i].type == FieldType::Date && reg.fields[i].required) return row.values[i];
        return FieldValue();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return dayOf(a) < dayOf(b); });
    return rows;
}

void CaseLines::read(CaseDetail& detail) {
    detail.recommendations = rows(kTables[0], detail.row.id);
    detail.learningPoints = rows(kTables[1], detail.row.id);
    detail.actions = rows(kTables[2], detail.row.id);
    detail.followUps = rows(kTables[3], detail.row.id);
}

std::vector<CaseText> CaseLines::texts(CaseId id) {
    std::vector<CaseText> texts;
    for (const std::string_view table : kTables)
        for (const RegisterRow& row : rows(table, id))
            for (CaseText& text : textsOf(*findRegister(table), row.values)) texts.push_back(std::move(text));
    return texts;
}

std::vector<RegisterRow> CaseLines::rows(std::string_view table, SessionId id) {
    const Register& reg = *findRegister(table);
    auto rows = RegisterRepository::list(m_db, reg, {{"session_id", id.value}});
    const auto ofCase = *reg.placeOf("case_id");
    std::erase_if(rows,
                  [&](const RegisterRow& row) { return std::holds_alternative<std::int64_t>(row.values[ofCase]); });
    return rows;
}

std::vector<RegisterRow> CaseLines::rows(std::string_view table, EventId id) {
    const Register& reg = *findRegister(table);
    if (!reg.placeOf("event_id")) return {};
    auto rows = RegisterRepository::list(m_db, reg, {{"event_id", id.value}});
    std::erase_if(rows, [&](const RegisterRow& row) {
        return std::holds_alternative<std::int64_t>(row.values[*reg.placeOf("case_id")]) ||
               std::holds_alternative<std::int64_t>(row.values[*reg.placeOf("session_id")]);
    });
    return rows;
}

std::vector<CaseText> CaseLines::texts(EventId id) {
    std::vector<CaseText> texts;
    for (const RegisterRow& row : rows("action", id))
        for (CaseText& text : textsOf(*findRegister("action"), row.values)) texts.push_back(std::move(text));
    return texts;
}

std::vector<CaseText> CaseLines::textsBeside(const TextOwner& owner, const CaseLineDraft& line) {
    const Register& reg = *findRegister(line.table);
    std::vector<CaseText> texts;
    for (const RegisterRow& row : std::visit([&](auto id) { return rows(line.table, id); }, owner))
        if (row.id != line.row)
            for (CaseText& text : textsOf(reg, row.values)) texts.push_back(std::move(text));
    for (CaseText& text : textsOf(reg, line.values)) texts.push_back(std::move(text));
    return texts;
}

} // namespace preceptor
