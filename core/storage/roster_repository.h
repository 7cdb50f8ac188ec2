// SPDX-License-Identifier: GPL-3.0-or-later
// What a roster import reads and writes in bulk: everyone known with their places, new people with their affiliations,
// which files came in before and how their columns were read. Rows are visited or given as views, so that 100,000 of
// them need no copies.
#pragma once

#include "core/model/ids.h"
#include "core/storage/write.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preceptor {

// Views last until the visit returns. A merged person comes with the kept person's id, a former name too.
struct RosterPersonView {
    PersonId id;
    bool own = true; // false: a former name, or the record of somebody merged into `id`
    std::string_view name;
    std::string_view romanised;
    std::string_view sex;
    std::string_view phone;
    std::string_view email;
    std::string_view staffNumber;
    int birthYear = 0;
};

struct RosterPersonCells {
    std::string_view name;
    std::string_view familyName;
    std::string_view givenName;
    std::string_view romanised;
    std::string_view sex;
    int birthYear = 0;
    std::string_view phone;
    std::string_view email;
    std::string_view staffNumber;
    std::string_view note;
};

struct RosterAffiliationCells {
    PersonId person;
    InstitutionId institution;
    DepartmentId department;
    std::string_view cadre;
    std::string_view rank;
    std::string_view title;
    std::string_view startOn; // ISO
    bool isPrimary = true;
};

struct ImportedFile {
    std::string name;
    Date on;
    std::size_t rowsRead = 0;
    std::size_t rowsImported = 0;
    std::size_t rowsMerged = 0;
    std::size_t rowsSkipped = 0;
    std::size_t rowsOpen = 0;
    // Of a meeting's file: the digest of its lines, and of which file it is a version.
    std::string contentKey = {};
    std::string fileKey = {};
    bool operator==(const ImportedFile&) const = default;
};

struct RosterDepartment {
    DepartmentId id;
    InstitutionId institution;
    std::string name;
};

// Takes the new rows of a roster and writes them some at a time. What the cells show must live until `finish`, behind
// which they are all there.
class RosterInserts {
public:
    explicit RosterInserts(Write& write) : m_write(write) {}
    PersonId person(const RosterPersonCells& cells);
    void affiliation(const RosterAffiliationCells& cells);
    void finish();

private:
    struct Batch {
        std::vector<std::int64_t> ids;
        std::vector<Cell> cells;
    };
    void add(const Shape& shape, Batch& batch, std::int64_t id, std::initializer_list<Cell> cells);
    void flush(const Shape& shape, Batch& batch);

    Write& m_write;
    Batch m_people;
    Batch m_affiliations;
};

class RosterRepository {
public:
    static void eachPerson(Database& db, const std::function<void(const RosterPersonView&)>& visit);
    // Person (the kept one of merged records) and institution, sorted by person, each pair once.
    static void eachPlace(Database& db, const std::function<void(PersonId, InstitutionId)>& visit);
    static std::vector<RosterDepartment> departments(Database& db);

    // Phone, e-mail, staff number, romanised name, sex, birth year. True if something changed.
    static bool updateContacts(Write& write, PersonId person, const RosterPersonCells& cells);
    static DepartmentId insertDepartment(Write& write, InstitutionId institution, std::string_view name);

    static std::optional<ImportedFile> findFile(Database& db, std::string_view kind, std::string_view sha256);
    static std::map<std::string, ImportedFile> files(Database& db, std::string_view kind); // by sha256
    // Of the versions of a file it becomes the newest.
    static void putFile(Write& write, std::string_view kind, std::string_view sha256, const ImportedFile& file);
    // Whether these lines were taken as a version of that file.
    static bool isVersion(Database& db, std::string_view kind, std::string_view contentKey, std::string_view fileKey);
    // The same, and another version after them.
    static bool isOutdated(Database& db, std::string_view kind, std::string_view contentKey, std::string_view fileKey);

    // By fingerprint of the heading row, JSON.
    static std::map<std::string, std::string> mappings(Database& db, std::string_view kind);
    static void putMapping(Write& write, std::string_view kind, std::string_view fingerprint, std::string_view json);
};

} // namespace preceptor
