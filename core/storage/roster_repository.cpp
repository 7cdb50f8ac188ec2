// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/roster_repository.h"

#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kRosterPerson{"person",
                          {"full_name_native", "family_name", "given_name", "romanised", "sex", "birth_year", "phone",
                           "email", "staff_no", "note"}};
const Shape kContacts{"person", {"romanised", "sex", "birth_year", "phone", "email", "staff_no"}};
const Shape kRosterAffiliation{
    "affiliation",
    {"person_id", "institution_id", "department_id", "cadre", "rank", "post_title", "start_on", "is_primary"}};
const Shape kRosterDepartment{"department", {"institution_id", "name"}};
const Shape kFile{"import_file",
                  {"kind", "sha256", "name", "imported_at", "rows_read", "rows_imported", "rows_merged", "rows_skipped",
                   "rows_open", "content_key", "file_key", "version"}};
const Shape kMapping{"import_mapping", {"kind", "fingerprint", "mapping"}};

constexpr std::size_t kBatchRows = 256;

constexpr std::string_view kRosterPeople =
    "SELECT coalesce(c.canonical_id, p.id), p.id, p.full_name_native, p.romanised, p.sex, p.phone, p.email, "
    "p.staff_no, p.birth_year FROM person p LEFT JOIN person_canon c ON c.person_id = p.id WHERE p._deleted = 0";
constexpr std::string_view kFormerNames =
    "SELECT coalesce(c.canonical_id, p.id), NULL, f.name, NULL, p.sex, p.phone, p.email, p.staff_no, p.birth_year "
    "FROM person_former_name f JOIN person p ON p.id = f.person_id AND p._deleted = 0 "
    "LEFT JOIN person_canon c ON c.person_id = p.id WHERE f._deleted = 0";
constexpr std::string_view kPlaces =
    "SELECT DISTINCT coalesce(c.canonical_id, a.person_id) AS person, a.institution_id FROM affiliation a "
    "LEFT JOIN person_canon c ON c.person_id = a.person_id WHERE a._deleted = 0 ORDER BY person";

RosterPersonView readRosterPerson(Statement& s) {
    return {s.id<PersonId>(0), s.integer(0) == s.integer(1),  s.text(2), s.text(3), s.text(4), s.text(5), s.text(6),
            s.text(7),         static_cast<int>(s.integer(8))};
}

std::size_t count(Statement& s, int column) { return static_cast<std::size_t>(s.integer(column)); }

ImportedFile readImportedFile(Statement& s) {
    return {s.string(0), Date::parse(s.text(1).substr(0, 10)).value_or(Date{}),
            count(s, 2), count(s, 3),
            count(s, 4), count(s, 5),
            count(s, 6), {},
            {}};
}

Cell yearCell(int year) { return year == 0 ? Cell() : Cell(year); }
Cell sexCell(std::string_view sex) { return sex.empty() ? Cell("unknown") : Cell(sex); }

} // namespace

void RosterRepository::eachPerson(Database& db, const std::function<void(const RosterPersonView&)>& visit) {
    for (const auto sql : {kRosterPeople, kFormerNames}) {
        Statement statement = db.prepare(sql);
        while (statement.step()) visit(readRosterPerson(statement));
    }
}

void RosterRepository::eachPlace(Database& db, const std::function<void(PersonId, InstitutionId)>& visit) {
    Statement statement = db.prepare(kPlaces);
    while (statement.step()) visit(statement.id<PersonId>(0), statement.id<InstitutionId>(1));
}

std::vector<RosterDepartment> RosterRepository::departments(Database& db) {
    return allRows(db.cached("SELECT id, institution_id, name FROM department WHERE _deleted = 0"), [](Statement& s) {
        return RosterDepartment{s.id<DepartmentId>(0), s.id<InstitutionId>(1), s.string(2)};
    });
}

PersonId RosterInserts::person(const RosterPersonCells& c) {
    const auto id = m_write.make<PersonId>();
    add(kRosterPerson, m_people, id.value,
        {c.name, Cell::orNull(c.familyName), Cell::orNull(c.givenName), Cell::orNull(c.romanised), sexCell(c.sex),
         yearCell(c.birthYear), Cell::orNull(c.phone), Cell::orNull(c.email), Cell::orNull(c.staffNumber),
         Cell::orNull(c.note)});
    return id;
}

void RosterInserts::affiliation(const RosterAffiliationCells& c) {
    add(kRosterAffiliation, m_affiliations, m_write.newId(),
        {c.person, c.institution, c.department, Cell::orNull(c.cadre), Cell::orNull(c.rank), Cell::orNull(c.title),
         c.startOn, c.isPrimary});
}

void RosterInserts::add(const Shape& shape, Batch& batch, std::int64_t id, std::initializer_list<Cell> cells) {
    batch.ids.push_back(id);
    batch.cells.insert(batch.cells.end(), cells);
    if (batch.ids.size() == kBatchRows) flush(shape, batch);
}

void RosterInserts::flush(const Shape& shape, Batch& batch) {
    m_write.insertMany(shape, batch.ids, batch.cells);
    batch.ids.clear();
    batch.cells.clear();
}

void RosterInserts::finish() {
    flush(kRosterPerson, m_people);
    flush(kRosterAffiliation, m_affiliations);
}

bool RosterRepository::updateContacts(Write& write, PersonId person, const RosterPersonCells& c) {
    return write.update(kContacts, person.value,
                        {Cell::orNull(c.romanised), sexCell(c.sex), yearCell(c.birthYear), Cell::orNull(c.phone),
                         Cell::orNull(c.email), Cell::orNull(c.staffNumber)});
}

DepartmentId RosterRepository::insertDepartment(Write& write, InstitutionId institution, std::string_view name) {
    const auto id = write.make<DepartmentId>();
    write.insert(kRosterDepartment, id.value, {institution, name});
    return id;
}

std::optional<ImportedFile> RosterRepository::findFile(Database& db, std::string_view kind, std::string_view sha256) {
    Statement& statement = db.cached("SELECT name, imported_at, rows_read, rows_imported, rows_merged, rows_skipped, "
                                     "rows_open FROM import_file WHERE id = ?1 AND _deleted = 0");
    return oneRow(statement.bindAll(naturalId("import_file", {kind, sha256})), readImportedFile);
}

void RosterRepository::putFile(Write& write, std::string_view kind, std::string_view sha256, const ImportedFile& f) {
    Cell version;
    if (!f.fileKey.empty())
        version = 1 + integerOr(write.db()
                                    .cached("SELECT coalesce(max(version), 0) FROM import_file WHERE kind = ?1 AND "
                                            "file_key = ?2 AND _deleted = 0")
                                    .bindAll(kind, f.fileKey),
                                0);
    write.put(kFile, naturalId("import_file", {kind, sha256}),
              {kind, sha256, f.name, write.now().iso(), f.rowsRead, f.rowsImported, f.rowsMerged, f.rowsSkipped,
               f.rowsOpen, Cell::orNull(f.contentKey), Cell::orNull(f.fileKey), version});
}

bool RosterRepository::isVersion(Database& db, std::string_view kind, std::string_view contentKey,
                                 std::string_view fileKey) {
    return integerOr(db.cached("SELECT 1 FROM import_file WHERE kind = ?1 AND content_key = ?2 AND file_key = ?3 AND "
                               "_deleted = 0")
                         .bindAll(kind, contentKey, fileKey),
                     0) != 0;
}

bool RosterRepository::isOutdated(Database& db, std::string_view kind, std::string_view contentKey,
                                  std::string_view fileKey) {
    return integerOr(
               db.cached("SELECT 1 FROM import_file newer WHERE newer.kind = ?1 AND newer.file_key = ?3 AND "
                         "newer._deleted = 0 AND newer.content_key <> ?2 AND newer.version > (SELECT max(version) "
                         "FROM import_file WHERE kind = ?1 AND content_key = ?2 AND file_key = ?3 AND "
                         "_deleted = 0)")
                   .bindAll(kind, contentKey, fileKey),
               0) != 0;
}

std::map<std::string, ImportedFile> RosterRepository::files(Database& db, std::string_view kind) {
    Statement& statement = db.cached("SELECT name, imported_at, rows_read, rows_imported, rows_merged, rows_skipped, "
                                     "rows_open, sha256 FROM import_file WHERE kind = ?1 AND _deleted = 0");
    std::map<std::string, ImportedFile> files;
    statement.bindAll(kind);
    while (statement.step()) files.emplace(statement.string(7), readImportedFile(statement));
    statement.reset();
    return files;
}

std::map<std::string, std::string> RosterRepository::mappings(Database& db, std::string_view kind) {
    Statement& statement =
        db.cached("SELECT fingerprint, mapping FROM import_mapping WHERE kind = ?1 AND _deleted = 0");
    std::map<std::string, std::string> mappings;
    statement.bindAll(kind);
    while (statement.step()) mappings.emplace(statement.string(0), statement.string(1));
    statement.reset();
    return mappings;
}

void RosterRepository::putMapping(Write& write, std::string_view kind, std::string_view fingerprint,
                                  std::string_view json) {
    write.put(kMapping, naturalId("import_mapping", {kind, fingerprint}), {kind, fingerprint, json});
}

} // namespace preceptor
