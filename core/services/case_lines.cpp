// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_lines.h"

#include "core/storage/case_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

constexpr std::array<std::string_view, 4> kTables = {"recommendation", "learning_point", "action", "follow_up"};

FieldValue* valueOf(const Register& reg, std::vector<FieldValue>& values, std::string_view column) {
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].column == column) return &values[i];
    return nullptr;
}

bool isEmpty(const FieldValue* value) { return value && std::holds_alternative<std::monostate>(*value); }

std::vector<CaseText> freeTexts(const Register& reg, const std::vector<FieldValue>& values) {
    std::vector<CaseText> texts;
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const bool free = reg.fields[i].type == FieldType::Text || reg.fields[i].type == FieldType::LongText;
        const auto* text = std::get_if<std::string>(&values[i]);
        if (free && text && !text->empty())
            texts.push_back({std::string(reg.code) + '.' + std::string(reg.fields[i].column), *text});
    }
    return texts;
}

} // namespace

CaseLines::CaseLines(UnitOfWork& unit, CaseScanner& scanner) : m_unit(unit), m_scanner(scanner), m_registers(unit) {}

std::vector<RegisterRow> CaseLines::rows(std::string_view table, CaseId id) {
    auto rows = m_registers.list(table, {{"case_id", std::to_string(id.value)}});
    if (!rows) return {};
    const std::string_view order = table == "recommendation" ? "position" : table == "follow_up" ? "due_on" : "noted_on";
    const Register& reg = *findRegister(table);
    const auto key = [&](const RegisterRow& row) {
        for (std::size_t i = 0; i < reg.fields.size(); ++i)
            if (reg.fields[i].column == order) return row.values[i];
        return FieldValue();
    };
    std::stable_sort(rows->begin(), rows->end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return std::move(*rows);
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
            for (CaseText& text : freeTexts(*findRegister(table), row.values)) texts.push_back(std::move(text));
    return texts;
}

void CaseLines::fillIn(const Register& reg, std::vector<FieldValue>& values) {
    const FieldValue* parent = valueOf(reg, values, "case_id");
    const auto* id = parent ? std::get_if<std::int64_t>(parent) : nullptr;
    const auto row = id ? CaseRepository(m_unit.db()).findRow(CaseId{*id}) : std::nullopt;
    for (const std::string_view column : {"made_on", "noted_on"})
        if (FieldValue* day = valueOf(reg, values, column); isEmpty(day)) *day = m_unit.clock().today().iso();
    if (FieldValue* session = valueOf(reg, values, "session_id"); isEmpty(session) && row && row->session)
        *session = row->session.value;
    if (FieldValue* status = valueOf(reg, values, "status"); isEmpty(status))
        *status = std::string(reg.code == "action" ? "open" : "proposed");
    if (FieldValue* place = valueOf(reg, values, "position"); isEmpty(place) && id) {
        std::int64_t highest = 0;
        for (const RegisterRow& other : rows(reg.code, CaseId{*id})) {
            std::vector<FieldValue> theirs = other.values;
            if (const auto* position = std::get_if<std::int64_t>(valueOf(reg, theirs, "position")))
                highest = std::max(highest, *position);
        }
        *place = highest + 1;
    }
}

Result<std::int64_t> CaseLines::save(std::string_view table, std::optional<std::int64_t> id,
                                     std::vector<FieldValue> values) {
    const Register* reg = findRegister(table);
    if (reg == nullptr || std::find(kTables.begin(), kTables.end(), table) == kTables.end())
        return fail(ErrorCode::NotFound, {"register", std::string(table)});
    values.resize(reg->fields.size());
    fillIn(*reg, values);
    const FieldValue* parent = valueOf(*reg, values, "case_id");
    const auto* caseId = std::get_if<std::int64_t>(parent);
    const auto overrides = caseId ? CaseRepository(m_unit.db()).overrides(CaseId{*caseId}) : std::vector<CaseOverride>();
    if (auto clean = refuseBlocking(m_scanner.scan(freeTexts(*reg, values), overrides)); !clean)
        return std::move(clean).error();
    return m_registers.save(table, id, std::move(values));
}

} // namespace preceptor
