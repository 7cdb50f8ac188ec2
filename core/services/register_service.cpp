// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/register_service.h"

#include "core/model/register_check.h"
#include "core/services/case_lines.h"
#include "core/services/case_scanner.h"
#include "core/services/completion_stamper.h"
#include "core/storage/affected_enrolments.h"
#include "core/storage/case_repository.h"
#include "core/storage/override_repository.h"
#include "core/storage/register_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace preceptor {

namespace {

Error unknown(std::string_view code) { return fail(ErrorCode::NotFound, {"register", std::string(code)}); }

// Text of a filter as the column's own type; columns of all registers hold text, whole numbers or numbers.
FieldValue typed(const RegisterField& field, const std::string& text) {
    if (text.empty()) return std::monostate{};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Code: return text;
    case FieldType::Integer:
    case FieldType::Flag:
    case FieldType::Reference:
    case FieldType::References: { // one of them
        std::int64_t whole = 0;
        std::from_chars(text.data(), text.data() + text.size(), whole);
        return whole;
    }
    case FieldType::Real: {
        double number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }
    }
    return text;
}

const RegisterField* fieldOf(const Register& reg, std::string_view column) {
    const auto found =
        std::find_if(reg.fields.begin(), reg.fields.end(), [&](const RegisterField& f) { return f.column == column; });
    return found == reg.fields.end() ? nullptr : &*found;
}

void fillFresh(const Register& reg, std::vector<FieldValue>& values, Date today) {
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (std::holds_alternative<std::monostate>(values[i])) values[i] = freshValue(reg.fields[i], today);
}

// None for another register, and while nobody knows who, what or when.
std::optional<std::vector<Observed>> observedBefore(Database& db, const Register& reg,
                                                    const std::vector<FieldValue>& values) {
    if (reg.code != "entrustment_decision") return std::nullopt;
    const auto at = [&](std::string_view column) -> const FieldValue& { return values[*reg.placeOf(column)]; };
    const auto* person = std::get_if<std::int64_t>(&at("person_id"));
    const auto* epa = std::get_if<std::int64_t>(&at("epa_id"));
    const auto* day = std::get_if<std::string>(&at("decided_on"));
    if (person == nullptr || epa == nullptr || day == nullptr) return std::nullopt;
    return RegisterRepository::observations(db, *person, *epa, *day);
}

// What a decision to entrust rests on is counted where nobody says it.
void countEvidence(Database& db, const Register& reg, std::vector<FieldValue>& values) {
    const auto observed = observedBefore(db, reg, values);
    if (!observed) return;
    if (FieldValue& n = values[*reg.placeOf("based_on_n")]; std::holds_alternative<std::monostate>(n))
        n = static_cast<std::int64_t>(observed->size());
}

// No decision rests on more than was observed; one that another PC wrote so stays as long as nobody changes that.
std::vector<FieldIssue> evidenceIssues(Database& db, const Register& reg, std::optional<std::int64_t> id,
                                       const std::vector<FieldValue>& values) {
    const auto observed = observedBefore(db, reg, values);
    if (!observed) return {};
    const std::size_t at = *reg.placeOf("based_on_n");
    const auto* said = std::get_if<std::int64_t>(&values[at]);
    const auto seen = static_cast<std::int64_t>(observed->size());
    if (said == nullptr || (*said >= 0 && *said <= seen)) return {};
    const auto before = id ? RegisterRepository::find(db, reg, *id) : std::nullopt;
    if (before && before->values[at] == values[at]) return {};
    return {{"based_on_n", IssueCode::OutOfRange, std::to_string(seen)}};
}

// What comes of a case comes of the conference at which it was presented, unless another is told.
void fillConference(Database& db, const Register& reg, std::vector<FieldValue>& values, Date today) {
    const auto ofCase = reg.placeOf("case_id");
    const auto ofSession = reg.placeOf("session_id");
    if (!ofCase || !ofSession || values[*ofSession] != FieldValue()) return;
    const auto* id = std::get_if<std::int64_t>(&values[*ofCase]);
    const auto row = id ? CaseRepository(db).findRow(CaseId{*id}) : std::nullopt;
    if (!row || !row->session) return;
    if (const auto session = SessionRepository(db).find(row->session); session && session->plannedOn <= today)
        values[*ofSession] = row->session.value;
}

} // namespace

Result<std::vector<RegisterRow>> RegisterService::list(std::string_view code, const std::vector<RowFilter>& filters) {
    const Register* reg = findRegister(code);
    if (reg == nullptr) return unknown(code);
    std::vector<RegisterFilter> typedFilters;
    for (const RowFilter& filter : filters) {
        const RegisterField* field = fieldOf(*reg, filter.column);
        if (field == nullptr) return invalid({{filter.column, IssueCode::NotFound, {}}});
        typedFilters.push_back({filter.column, typed(*field, filter.value)});
    }
    return RegisterRepository::list(m_unit.db(), *reg, typedFilters);
}

Result<RegisterRow> RegisterService::find(std::string_view code, std::int64_t id) {
    const Register* reg = findRegister(code);
    if (reg == nullptr) return unknown(code);
    auto row = RegisterRepository::find(m_unit.db(), *reg, id);
    if (!row) return fail(ErrorCode::NotFound, {std::string(code), std::to_string(id)});
    return std::move(*row);
}

std::optional<std::vector<Observed>> RegisterService::observed(const Register& reg,
                                                               const std::vector<FieldValue>& values) {
    return observedBefore(m_unit.db(), reg, values);
}

std::string RegisterService::titleOf(std::string_view table, std::int64_t id, std::string_view language) {
    return RegisterRepository::title(m_unit.db(), table, id, language);
}

std::vector<RowChoice> RegisterService::choices(std::string_view table, std::string_view language) {
    std::vector<RowChoice> out = RegisterRepository::choices(m_unit.db(), table, language);
    std::sort(out.begin(), out.end(), [](const RowChoice& a, const RowChoice& b) { return a.title < b.title; });
    return out;
}

std::vector<FieldIssue> RegisterService::fileIssues(const Register& reg, std::int64_t id,
                                                    const std::vector<FieldValue>& values) {
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < reg.fields.size(); ++i) {
        const RegisterField& field = reg.fields[i];
        const auto* target = std::get_if<std::int64_t>(&values[i]);
        if (field.type == FieldType::Reference && target != nullptr &&
            !RegisterRepository::exists(m_unit.db(), field.list, *target))
            issues.push_back({std::string(field.column), IssueCode::NotFound, {}});
        if (field.type == FieldType::References)
            for (const std::int64_t named : idsOf(values[i]))
                if (!RegisterRepository::exists(m_unit.db(), field.list, named))
                    issues.push_back({std::string(field.column), IssueCode::NotFound, {}});
        const auto* text = std::get_if<std::string>(&values[i]);
        if (field.column == "code" && text != nullptr && !text->empty() &&
            RegisterRepository::taken(m_unit.db(), reg, field.column, *text, id))
            issues.push_back({"code", IssueCode::AlreadyUsed, *text});
    }
    return issues;
}

namespace {

// The case of a line, the conference of one without a case, or the workshop of one without either.
std::optional<TextOwner> ownerOf(const Register& reg, const std::vector<FieldValue>& values) {
    const auto idIn = [&](std::string_view column) -> const std::int64_t* {
        const auto place = reg.placeOf(column);
        return place ? std::get_if<std::int64_t>(&values[*place]) : nullptr;
    };
    if (const auto* id = idIn("case_id")) return CaseId{*id};
    if (!reg.placeOf("case_id")) return std::nullopt;
    if (const auto* id = idIn("session_id")) return SessionId{*id};
    if (const auto* id = idIn("event_id")) return EventId{*id};
    return std::nullopt;
}

} // namespace

// What was let stand counts for all lines of the case together; what another line holds is not this one's to refuse.
Status RegisterService::scan(const Register& reg, std::optional<std::int64_t> row,
                             const std::vector<FieldValue>& values) {
    if (!reg.scanned) return success();
    std::vector<CaseOverride> overrides;
    std::vector<CaseText> texts = textsOf(reg, values);
    const std::size_t own = texts.size();
    if (const auto owner = ownerOf(reg, values)) {
        overrides = OverrideRepository(m_unit.db()).of(*owner);
        texts = CaseLines(m_unit.db()).textsBeside(*owner, {reg.code, row, values});
    }
    const std::size_t others = texts.size() - own;
    auto findings = m_scanner.scan(texts, overrides);
    std::erase_if(findings, [others](const CaseFinding& finding) { return finding.text < others; });
    return refuseBlocking(findings);
}

namespace {

// Whose completion these rows are evidence for.
std::set<EnrolmentId> evidenceFor(Database& db, std::string_view code, const std::vector<std::int64_t>& rows) {
    const auto ids = affectedEnrolments(db, {{std::string(code), rows}});
    return {ids.begin(), ids.end()};
}

void restamp(Write& write, const std::set<EnrolmentId>& enrolments) {
    if (enrolments.empty()) return;
    CompletionStamper(write.db()).restamp(write, std::vector<EnrolmentId>(enrolments.begin(), enrolments.end()));
}

} // namespace

std::vector<FieldIssue> RegisterService::complete(const Register& reg, std::optional<std::int64_t> id,
                                                  std::vector<FieldValue>& values) {
    values.resize(reg.fields.size());
    if (!id) {
        fillFresh(reg, values, m_unit.clock().today());
        countEvidence(m_unit.db(), reg, values);
        fillConference(m_unit.db(), reg, values, m_unit.clock().today());
    }
    std::vector<FieldIssue> issues = checkRow(reg, values);
    const std::vector<FieldIssue> more = fileIssues(reg, id.value_or(0), values);
    issues.insert(issues.end(), more.begin(), more.end());
    return issues.empty() ? evidenceIssues(m_unit.db(), reg, id, values) : issues;
}

std::vector<FieldIssue> RegisterService::issues(std::string_view code, std::optional<std::int64_t> id,
                                                std::vector<FieldValue> values) {
    const Register* reg = findRegister(code);
    if (reg == nullptr) return {};
    std::vector<FieldIssue> all = complete(*reg, id, values);
    if (const auto clean = scan(*reg, id, values); !clean)
        all.insert(all.end(), clean.error().issues.begin(), clean.error().issues.end());
    return all;
}

Result<std::int64_t> RegisterService::save(std::string_view code, std::optional<std::int64_t> id,
                                           std::vector<FieldValue> values) {
    const Register* reg = findRegister(code);
    if (reg == nullptr) return unknown(code);
    if (auto found = complete(*reg, id, values); !found.empty()) return invalid(std::move(found));
    if (auto clean = scan(*reg, id, values); !clean) return std::move(clean).error();
    return m_unit.transact(Action::EditRegister, [&](Write& write) -> Result<std::int64_t> {
        write.setSubjects(1);
        if (id && !RegisterRepository::exists(write.db(), reg->code, *id))
            return fail(ErrorCode::NotFound, {std::string(code), std::to_string(*id)});
        auto touched = id ? evidenceFor(write.db(), code, {*id}) : std::set<EnrolmentId>(); // it may move to others
        const std::int64_t row = id ? *id : RegisterRepository::insert(write, *reg, values);
        if (id) RegisterRepository::update(write, *reg, *id, values);
        touched.merge(evidenceFor(write.db(), code, {row}));
        restamp(write, touched);
        return row;
    });
}

Status RegisterService::erase(std::string_view code, const std::vector<std::int64_t>& ids) {
    if (findRegister(code) == nullptr) return unknown(code);
    return m_unit.transact(Action::DeleteRows, [&](Write& write) -> Status {
        write.setSubjects(static_cast<std::int64_t>(ids.size()));
        for (const auto id : ids) {
            const std::string referrer = RegisterRepository::referrer(write.db(), code, id);
            if (!referrer.empty()) return fail(ErrorCode::InUse, {std::string(code), referrer});
            RegisterRepository::erase(write, code, id);
        }
        restamp(write, evidenceFor(write.db(), code, ids));
        return success();
    });
}

Status RegisterService::restore(std::string_view code, const std::vector<std::int64_t>& ids) {
    if (findRegister(code) == nullptr) return unknown(code);
    return m_unit.transact(Action::RestoreRows, [&](Write& write) -> Status {
        write.setSubjects(static_cast<std::int64_t>(ids.size()));
        for (const auto id : ids) write.setDeleted(code, id, false);
        restamp(write, evidenceFor(write.db(), code, ids));
        return success();
    });
}

} // namespace preceptor
