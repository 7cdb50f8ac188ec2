// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conflict_service.h"

#include "core/completion/rule_json.h"
#include "core/model/checklist.h"
#include "core/model/column_check.h"
#include "core/model/register_check.h"
#include "core/model/stored_as.h"
#include "core/services/completion_stamper.h"
#include "core/storage/affected_enrolments.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/register_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/column_merge.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <set>

namespace preceptor {

std::vector<Conflict> ConflictService::list(std::size_t most) {
    return ConflictRepository(m_unit.db(), m_unit.catalogue()).list(most);
}

std::int64_t ConflictService::openCount() { return ConflictRepository(m_unit.db(), m_unit.catalogue()).counts().open; }

std::map<std::int64_t, ConflictPlace> ConflictService::undecided(std::string_view table) {
    return ConflictRepository(m_unit.db(), m_unit.catalogue()).undecided(table);
}

namespace {

// To keep a row ends what its deletion carried along. Values that others wrote wait on for a decision of their own.
void chooseRow(Write& write, ConflictRepository& conflicts, const TableInfo& table, const ConflictChoice& choice) {
    const auto waiting = conflicts.waiting(table, choice.row);
    write.settle(table.name, choice.row, "_deleted", Cell(choice.value));
    if (isDeleting(choice.value)) return;
    for (const auto& one : waiting)
        if (one.carried && one.column != "_deleted") write.settle(table.name, choice.row, one.column, Cell(one.shown));
}

constexpr std::size_t kLongestText = 20'000;

std::string textOf(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    if (const auto* real = std::get_if<double>(&value)) return std::to_string(*real);
    return {};
}

double numberOf(const Value& value) {
    const auto* whole = std::get_if<std::int64_t>(&value);
    const auto* real = std::get_if<double>(&value);
    return whole ? static_cast<double>(*whole) : real ? *real : -1;
}

// Of a mark of the whole and marks by item those count that were chosen: by item, if it is what they come to.
void chooseMark(Write& write, ConflictRepository& conflicts, const TableInfo& table, const ConflictChoice& choice) {
    const bool byItem = conflicts.mayBeByItem(table, choice.row);
    write.settle(table.name, choice.row, "raw", Cell(choice.value));
    if (!byItem) return;
    write.settle(table.name, choice.row, "source", Cell(kMarkedByItem));
    if (conflicts.markOf(choice.row) != numberOf(choice.value)) write.settle(table.name, choice.row, "source", Cell());
}

bool isMarked(const ConflictChoice& choice) {
    return (choice.table == "score" && choice.column == "raw") ||
           (choice.table == "item_mark" && choice.column == "mark") ||
           (choice.table == "assessment" && choice.column == "pass_mark");
}

// A test is marked out of its maximum, whoever settles the mark.
bool isMark(ConflictRepository& conflicts, const TableInfo& table, const ConflictChoice& choice) {
    const double raw = numberOf(choice.value);
    return raw >= 0 && raw <= conflicts.maximumOf(table, choice.row).value_or(raw);
}

// As a form would read it: blanks at the ends are none, and nothing empties a field that may be empty.
Value typedAs(ConflictRepository& conflicts, const TableInfo& table, const ConflictChoice& choice) {
    const auto* text = std::get_if<std::string>(&choice.value);
    if (text == nullptr) return choice.value;
    std::string typed = typedText(choice.table, choice.column, *text);
    const Register* reg = findRegister(table.name);
    const bool names =
        reg != nullptr && std::find(reg->title.begin(), reg->title.end(), choice.column) != reg->title.end();
    if (typed.empty() && !names && conflicts.mayBeEmpty(table, choice.column)) return {};
    return typed;
}

bool mustBeGiven(const TableInfo& table, std::string_view column) {
    const Register* reg = findRegister(table.name);
    const auto place = reg != nullptr ? reg->placeOf(column) : std::nullopt;
    return place && reg->fields[*place].required;
}

// What the form of a register would say of the whole record, and did not before.
std::optional<IssueCode> registerIssue(Database& db, const ConflictChoice& choice) {
    const Register* reg = findRegister(choice.table);
    const auto place = reg != nullptr ? reg->placeOf(choice.column) : std::nullopt;
    if (!place) return std::nullopt;
    auto row = RegisterRepository::find(db, *reg, choice.row);
    if (!row) return std::nullopt;
    const auto before = checkRow(*reg, row->values);
    row->values[*place] = choice.value;
    for (const FieldIssue& issue : checkRow(*reg, row->values))
        if (std::find(before.begin(), before.end(), issue) == before.end()) return issue.code;
    return std::nullopt;
}

std::optional<IssueCode> spanIssue(ConflictRepository& conflicts, const TableInfo& table,
                                   const ConflictChoice& choice) {
    const auto span = spanOf(choice.column);
    if (!span) return std::nullopt;
    const std::string_view other = span->first == choice.column ? span->last : span->first;
    const std::string day = textOf(conflicts.shown(table, choice.row, other));
    if (day.empty()) return std::nullopt;
    const bool backwards = span->first == choice.column ? day < textOf(choice.value) : textOf(choice.value) < day;
    return backwards ? std::optional(IssueCode::EndBeforeStart) : std::nullopt;
}

// What waits was checked where it was written; another value must be one that the column may hold.
Status checked(Database& db, ConflictRepository& conflicts, const TableInfo& table, ConflictChoice& choice,
               const Value& shown, Date today) {
    const auto beside = conflicts.beside(table, choice.row, choice.column);
    if (choice.value == shown || std::find(beside.begin(), beside.end(), choice.value) != beside.end())
        return success();
    const auto refused = [&](IssueCode code) { return invalid({{choice.column, code, textOf(choice.value)}}); };
    if (!mayBeTyped(choice.table, choice.column)) return refused(IssueCode::NotFound);
    choice.value = typedAs(conflicts, table, choice);
    const bool none = std::holds_alternative<std::monostate>(choice.value);
    if (choice.value == Value("") || (none && mustBeGiven(table, choice.column))) return refused(IssueCode::Required);
    if (none) return success();
    const StoredAs as = storedAs(choice.table, choice.column);
    if (textOf(choice.value).size() > kLongestText) return refused(IssueCode::TooLong);
    if (choice.column == "rule_json" && !readRule(textOf(choice.value))) return refused(IssueCode::BadFormat);
    if (!fits(as, choice.value))
        return refused(as.kind == StoredKind::Code ? IssueCode::UnknownCode : IssueCode::BadFormat);
    if (const auto issue = columnIssue(choice.table, choice.column, choice.value, today)) return refused(*issue);
    if (const auto issue = registerIssue(db, choice)) return refused(*issue);
    if (const auto issue = spanIssue(conflicts, table, choice)) return refused(*issue);
    if (isMarked(choice) && !isMark(conflicts, table, choice)) return refused(IssueCode::OutOfRange);
    return success();
}

// A name that was not chosen was somebody's name for a while: it is found by, and goes with an erasure.
void keepFormerNames(Write& write, ConflictRepository& conflicts, const TableInfo& table, const ConflictChoice& choice,
                     const Value& shown) {
    const PersonId person{choice.row};
    const auto known = PersonRepository::formerNames(write.db(), person);
    std::vector<Value> names = conflicts.beside(table, choice.row, choice.column);
    names.push_back(shown);
    std::set<std::string> former;
    for (const Value& name : names)
        if (name != choice.value &&
            std::none_of(known.begin(), known.end(), [&](const FormerName& one) { return one.name == textOf(name); }))
            former.insert(textOf(name));
    for (const std::string& name : former)
        if (!name.empty()) PersonRepository::addFormerName(write, {{}, person, name, {}});
}

} // namespace

Status ConflictService::choose(std::span<const ConflictChoice> choices) {
    FieldIssue present; // in the way if the file refuses it
    try {
        return m_unit.transact(
            Action::ResolveConflicts,
            [&](Write& write) -> Status {
                ConflictRepository conflicts(m_unit.db(), m_unit.catalogue());
                std::map<std::string, std::vector<std::int64_t>> touched;
                for (ConflictChoice choice : choices) {
                    const TableInfo* table = m_unit.catalogue().find(choice.table);
                    if (table == nullptr) return fail(ErrorCode::NotFound, {"conflict", choice.table});
                    const auto waiting = conflicts.waiting(*table, choice.row);
                    const auto waits = std::find_if(waiting.begin(), waiting.end(),
                                                    [&](const auto& w) { return w.column == choice.column; });
                    if (waits == waiting.end()) return fail(ErrorCode::NotFound, {"conflict", choice.column});
                    if (Status fit = checked(m_unit.db(), conflicts, *table, choice, waits->shown, write.today()); !fit)
                        return fit;
                    if (choice.table == "person" && choice.column == "full_name_native")
                        keepFormerNames(write, conflicts, *table, choice, waits->shown);
                    present = {choice.column, IssueCode::AlreadyUsed, textOf(choice.value)};
                    if (choice.column == "_deleted")
                        chooseRow(write, conflicts, *table, choice);
                    else if (choice.table == "score" && choice.column == "raw")
                        chooseMark(write, conflicts, *table, choice);
                    else
                        write.settle(choice.table, choice.row, choice.column, Cell(choice.value));
                    touched[choice.table].push_back(choice.row);
                }
                write.setSubjects(static_cast<std::int64_t>(choices.size()));
                CompletionStamper(m_unit.db()).restamp(write, affectedEnrolments(m_unit.db(), touched));
                return success();
            },
            Undoable::No);
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Constraint) throw;
        return invalid({present});
    }
}

} // namespace preceptor
