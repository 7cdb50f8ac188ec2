// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

#include <array>

namespace preceptor {

namespace {

const Shape kPerson{"person",
                    {"full_name_native", "family_name", "given_name", "romanised", "sex", "birth_year", "phone",
                     "email", "wechat", "staff_no", "highest_education", "primary_language", "status", "consent_state",
                     "note"}};
const Shape kFormerName{"person_former_name", {"person_id", "name", "until_on"}};
const Shape kConsent{
    "consent", {"person_id", "term_code", "term_version", "answer", "answered_on", "method", "superseded", "note"}};
const Shape kSuperseded{"consent", {"superseded"}};

constexpr std::string_view kSelectPerson =
    "SELECT full_name_native, family_name, given_name, romanised, sex, birth_year, phone, email, wechat, staff_no, "
    "highest_education, primary_language, status, consent_state, note, id FROM person ";

std::array<Cell, 15> cellsOf(const Person& p) {
    return {Cell(p.nativeName),
            Cell::orNull(p.familyName),
            Cell::orNull(p.givenName),
            Cell::orNull(p.romanised),
            Cell(p.sex),
            Cell(p.birthYear),
            Cell::orNull(p.phone),
            Cell::orNull(p.email),
            Cell::orNull(p.wechat),
            Cell::orNull(p.staffNo),
            Cell::orNull(p.education),
            Cell::orNull(p.language),
            Cell(p.status),
            Cell(p.consentState),
            Cell::orNull(p.note)};
}

std::optional<int> yearAt(Statement& s, int column) {
    return s.isNull(column) ? std::nullopt : std::optional(static_cast<int>(s.integer(column)));
}

Person readPerson(Statement& s) {
    return {s.id<PersonId>(15), s.string(0),  s.string(1),  s.string(2), s.string(3), s.string(4),
            yearAt(s, 5),       s.string(6),  s.string(7),  s.string(8), s.string(9), s.string(10),
            s.string(11),       s.string(12), s.string(13), s.string(14)};
}

constexpr std::string_view kSelectConsent =
    "SELECT id, person_id, term_code, term_version, answer, answered_on, method, superseded, note FROM consent ";

Consent readConsent(Statement& s) {
    return {s.id<ConsentId>(0),         s.id<PersonId>(1), s.string(2),       s.string(3), s.string(4),
            s.date(5).value_or(Date{}), s.string(6),       s.integer(7) != 0, s.string(8)};
}

std::string sql(std::string_view select, std::string_view where) { return std::string(select).append(where); }

} // namespace

PersonId PersonRepository::insert(Write& write, const Person& person) {
    const auto id = write.make<PersonId>();
    write.insert(kPerson, id.value, cellsOf(person));
    return id;
}

bool PersonRepository::update(Write& write, const Person& person) {
    return write.update(kPerson, person.id.value, cellsOf(person));
}

void PersonRepository::setDeleted(Write& write, PersonId person, bool deleted) {
    write.setDeleted(kPerson.table, person.value, deleted);
}

std::optional<Person> PersonRepository::find(Database& db, PersonId id) {
    static const std::string kSql = sql(kSelectPerson, "WHERE id = ?1 AND _deleted = 0");
    return oneRow(db.cached(kSql).bindAll(id), readPerson);
}

bool PersonRepository::exists(Database& db, PersonId id) { return find(db, id).has_value(); }

std::vector<Person> PersonRepository::deleted(Database& db) {
    Statement statement = db.prepare(sql(kSelectPerson, "WHERE _deleted = 1 ORDER BY full_name_native, id"));
    return allRows(statement, readPerson);
}

std::span<const std::string_view> PersonRepository::columns() { return kPerson.columns; }

std::vector<Value> PersonRepository::values(Database& db, PersonId id) {
    static const std::string kSql = sql(kSelectPerson, "WHERE id = ?1");
    const auto row = oneRow(db.cached(kSql).bindAll(id), [](Statement& s) {
        std::vector<Value> values;
        for (std::size_t i = 0; i < kPerson.columns.size(); ++i) values.push_back(s.value(static_cast<int>(i)));
        return values;
    });
    return row.value_or(std::vector<Value>{});
}

bool PersonRepository::setValues(Write& write, PersonId id, const std::vector<Value>& values) {
    std::vector<Cell> cells;
    for (const Value& value : values) cells.emplace_back(value);
    return write.update(kPerson, id.value, cells);
}

FormerNameId PersonRepository::addFormerName(Write& write, const FormerName& name) {
    const auto id = write.make<FormerNameId>();
    const DateText until(name.untilOn);
    write.insert(kFormerName, id.value, {name.person, name.name, until.cell()});
    return id;
}

void PersonRepository::removeFormerName(Write& write, FormerNameId id) {
    write.setDeleted(kFormerName.table, id.value, true);
}

std::vector<FormerName> PersonRepository::formerNames(Database& db, PersonId person) {
    Statement& statement = db.cached("SELECT id, person_id, name, until_on FROM person_former_name "
                                     "WHERE person_id = ?1 AND _deleted = 0 ORDER BY until_on, id");
    return allRows(statement.bindAll(person), [](Statement& s) {
        return FormerName{s.id<FormerNameId>(0), s.id<PersonId>(1), s.string(2), s.date(3)};
    });
}

ConsentId PersonRepository::addConsent(Write& write, const Consent& c) {
    const auto id = write.make<ConsentId>();
    const DateText on(c.answeredOn);
    write.insert(
        kConsent, id.value,
        {c.person, c.termCode, c.termVersion, c.answer, on.cell(), c.method, c.superseded, Cell::orNull(c.note)});
    return id;
}

void PersonRepository::supersedeConsents(Write& write, PersonId person, std::string_view termCode) {
    for (const Consent& consent : consents(write.db(), person))
        if (consent.termCode == termCode && !consent.superseded) write.update(kSuperseded, consent.id.value, {true});
}

void PersonRepository::removeConsent(Write& write, ConsentId id) { write.setDeleted(kConsent.table, id.value, true); }

std::optional<Consent> PersonRepository::findConsent(Database& db, ConsentId id) {
    static const std::string kSql = sql(kSelectConsent, "WHERE id = ?1 AND _deleted = 0");
    return oneRow(db.cached(kSql).bindAll(id), readConsent);
}

std::vector<Consent> PersonRepository::consents(Database& db, PersonId person) {
    static const std::string kSql =
        sql(kSelectConsent, "WHERE person_id = ?1 AND _deleted = 0 ORDER BY answered_on DESC, id DESC");
    return allRows(db.cached(kSql).bindAll(person), readConsent);
}

} // namespace preceptor
