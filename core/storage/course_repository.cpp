// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/course_repository.h"

#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

const Shape kCourse{"course", {"code", "title", "title_zh", "tier", "audience", "mode", "min_hours", "language"}};
const Shape kVersion{"course_version",
                     {"course_id", "version", "effective_from", "rule_json", "retired_on", "localisation_note"}};
const Shape kModule{"module",
                    {"course_version_id", "code", "title", "title_zh", "position", "section", "hours", "delivery",
                     "required", "audience", "objectives", "competencies"}};
const Shape kPrerequisite{"course_prerequisite", {"course_id", "required_course_id"}};
const Shape kItemLines{"assessment", {"note"}};
const Shape kItem{"assessment_item", {"assessment_id", "position", "item", "max"}};
const Shape kAssessment{"assessment", {"course_version_id", "title", "kind", "max", "pass_mark"}};

// Days as text that lives as long as the call that writes them.
class Row {
public:
    explicit Row(const Course& c)
        : m_cells{
              Cell(c.code),         Cell(c.title),    Cell::orNull(c.titleZh), Cell(c.tier), Cell::orNull(c.audience),
              Cell::orNull(c.mode), Cell(c.minHours), Cell::orNull(c.language)} {}
    explicit Row(const CourseVersion& v) : m_texts{v.effectiveFrom.iso(), v.retiredOn ? v.retiredOn->iso() : ""} {
        m_cells = {Cell(v.course),           Cell(v.version),          Cell(m_texts[0]),
                   Cell::orNull(v.ruleJson), Cell::orNull(m_texts[1]), Cell::orNull(v.localisationNote)};
    }
    explicit Row(const Module& m)
        : m_cells{Cell(m.version),
                  Cell(m.code),
                  Cell(m.title),
                  Cell::orNull(m.titleZh),
                  Cell(m.position),
                  Cell::orNull(m.section),
                  Cell(m.hours),
                  Cell::orNull(m.delivery),
                  Cell(m.required),
                  Cell::orNull(m.audience),
                  Cell::orNull(m.objectives),
                  Cell::orNull(m.competencies)} {}
    explicit Row(const Assessment& a)
        : m_cells{Cell(a.version), Cell(a.title), Cell(a.kind), Cell(a.max), Cell(a.passMark)} {}
    std::span<const Cell> cells() const { return m_cells; }

private:
    std::array<std::string, 2> m_texts;
    std::vector<Cell> m_cells;
};

template <class IdType, class Entity>
IdType insertRow(Write& write, const Shape& shape, const Entity& entity) {
    const auto id = write.make<IdType>();
    write.insert(shape, id.value, Row(entity).cells());
    return id;
}

constexpr std::string_view kCourseColumns =
    "c.id, c.code, c.title, c.title_zh, c.tier, c.audience, c.mode, c.min_hours, c.language";
constexpr std::string_view kVersionColumns =
    "v.id, v.course_id, v.version, v.effective_from, v.rule_json, v.retired_on, v.localisation_note";
constexpr int kVersionAt = 9; // after the course's columns

Course readCourse(Statement& s) {
    return {s.id<CourseId>(0), s.string(1), s.string(2),       s.string(3), s.string(4),
            s.string(5),       s.string(6), s.optionalReal(7), s.string(8)};
}

CourseVersion readVersion(Statement& s, int at) {
    return {s.id<CourseVersionId>(at), s.id<CourseId>(at + 1), s.string(at + 2), s.date(at + 3).value_or(Date{}),
            s.string(at + 4),          s.date(at + 5),         s.string(at + 6)};
}

Module readModule(Statement& s) {
    return {s.id<ModuleId>(0), s.id<CourseVersionId>(1),
            s.string(2),       s.string(3),
            s.string(4),       static_cast<int>(s.integer(5)),
            s.string(6),       s.optionalReal(7),
            s.string(8),       s.integer(9) != 0,
            s.string(10),      s.string(11),
            s.string(12)};
}

// False: a line of a note.
bool isWritten(Database& db, AssessmentItemId item) {
    return integerOr(db.cached("SELECT 1 FROM assessment_item WHERE id = ?1").bindAll(item), 0) != 0;
}

Assessment readAssessment(Statement& s) {
    return {s.id<AssessmentId>(0), s.id<CourseVersionId>(1), s.string(2), s.string(3), s.real(4), s.optionalReal(5)};
}

} // namespace

CourseId CourseRepository::insert(Write& write, const Course& c) { return insertRow<CourseId>(write, kCourse, c); }
CourseVersionId CourseRepository::insert(Write& write, const CourseVersion& v) {
    return insertRow<CourseVersionId>(write, kVersion, v);
}
ModuleId CourseRepository::insert(Write& write, const Module& m) { return insertRow<ModuleId>(write, kModule, m); }
AssessmentId CourseRepository::insert(Write& write, const Assessment& a) {
    return insertRow<AssessmentId>(write, kAssessment, a);
}
bool CourseRepository::update(Write& write, const Course& c) {
    return write.update(kCourse, c.id.value, Row(c).cells());
}
bool CourseRepository::update(Write& write, const CourseVersion& v) {
    return write.update(kVersion, v.id.value, Row(v).cells());
}
bool CourseRepository::update(Write& write, const Module& m) {
    return write.update(kModule, m.id.value, Row(m).cells());
}
bool CourseRepository::update(Write& write, const Assessment& a) {
    return write.update(kAssessment, a.id.value, Row(a).cells());
}
void CourseRepository::erase(Write& write, ModuleId module) { write.setDeleted("module", module.value, true); }
void CourseRepository::erase(Write& write, AssessmentId test) { write.setDeleted("assessment", test.value, true); }

std::vector<AssessmentItem> CourseRepository::items(const Assessment& assessment) {
    auto rows = allRows(m_db.cached("SELECT id, item, max FROM assessment_item WHERE assessment_id = ?1 "
                                    "AND _deleted = 0 ORDER BY position, id")
                            .bindAll(assessment.id),
                        [](Statement& s) {
                            return AssessmentItem{s.id<AssessmentItemId>(0), s.string(1), s.real(2)};
                        });
    const bool written =
        integerOr(m_db.cached("SELECT 1 FROM assessment_item WHERE assessment_id = ?1 LIMIT 1").bindAll(assessment.id),
                  0) != 0;
    if (written || !hasItems(assessment.kind)) return rows;
    const auto note =
        oneRow(m_db.cached("SELECT note FROM assessment WHERE id = ?1 AND _deleted = 0").bindAll(assessment.id),
               [](Statement& s) { return s.string(0); });
    rows = itemsOfLines(note.value_or(std::string()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].id = {naturalId(kItem.table, {assessment.id, static_cast<std::int64_t>(i)})};
    return rows;
}

void CourseRepository::setItems(Write& write, const Assessment& assessment, std::vector<AssessmentItem> items) {
    for (const AssessmentItem& old : this->items(assessment))
        if (isWritten(m_db, old.id) &&
            std::none_of(items.begin(), items.end(), [&](const AssessmentItem& one) { return one.id == old.id; }))
            write.setDeleted(kItem.table, old.id.value, true);
    std::int64_t position = 0;
    for (AssessmentItem& each : items) {
        if (!each.id) each.id = write.make<AssessmentItemId>();
        write.put(kItem, each.id.value, {assessment.id, position++, each.item, each.max});
    }
    const std::string lines = linesOf(items);
    write.update(kItemLines, assessment.id.value, {Cell::orNull(lines)});
}

std::optional<Course> CourseRepository::find(CourseId id) {
    static const std::string kSql =
        sqlText({"SELECT ", kCourseColumns, " FROM course c WHERE c.id = ?1 AND c._deleted = 0"});
    return oneRow(m_db.cached(kSql).bindAll(id), readCourse);
}

std::optional<CourseVersion> CourseRepository::find(CourseVersionId id) {
    static const std::string kSql =
        sqlText({"SELECT ", kVersionColumns, " FROM course_version v WHERE v.id = ?1 AND v._deleted = 0"});
    return oneRow(m_db.cached(kSql).bindAll(id), [](Statement& s) { return readVersion(s, 0); });
}

std::optional<Assessment> CourseRepository::find(AssessmentId id) {
    return oneRow(m_db.cached("SELECT id, course_version_id, title, kind, max, pass_mark FROM assessment "
                              "WHERE id = ?1 AND _deleted = 0")
                      .bindAll(id),
                  readAssessment);
}

CourseId CourseRepository::findCode(std::string_view code) {
    return {integerOr(m_db.cached("SELECT id FROM course WHERE code = ?1 AND _deleted = 0").bindAll(code), 0)};
}

std::vector<CourseVersionRow> CourseRepository::listVersions() {
    static const std::string kSql = sqlText({"SELECT ", kCourseColumns, ", ", kVersionColumns, R"(,
            (SELECT count(*) FROM module m WHERE m.course_version_id = v.id AND m._deleted = 0),
            (SELECT count(*) FROM cohort h WHERE h.course_version_id = v.id AND h._deleted = 0)
        FROM course_version v JOIN course c ON c.id = v.course_id
        WHERE v._deleted = 0 AND c._deleted = 0 ORDER BY c.code, v.effective_from DESC, v.id DESC)"});
    return allRows(m_db.cached(kSql), [](Statement& s) {
        return CourseVersionRow{readCourse(s), readVersion(s, kVersionAt), static_cast<int>(s.integer(kVersionAt + 7)),
                                static_cast<int>(s.integer(kVersionAt + 8))};
    });
}

std::vector<Module> CourseRepository::modules(CourseVersionId version) {
    return allRows(m_db.cached(R"(
        SELECT id, course_version_id, code, title, title_zh, position, section, hours, delivery, required, audience,
            objectives, competencies
        FROM module WHERE course_version_id = ?1 AND _deleted = 0 ORDER BY position, id)")
                       .bindAll(version),
                   readModule);
}

std::vector<Assessment> CourseRepository::assessments(CourseVersionId version) {
    return allRows(m_db.cached("SELECT id, course_version_id, title, kind, max, pass_mark FROM assessment "
                               "WHERE course_version_id = ?1 AND _deleted = 0 ORDER BY id")
                       .bindAll(version),
                   readAssessment);
}

std::vector<CourseId> CourseRepository::prerequisites(CourseId course) {
    return allRows(m_db.cached("SELECT q.required_course_id FROM course_prerequisite q "
                               "JOIN course c ON c.id = q.required_course_id AND c._deleted = 0 "
                               "WHERE q.course_id = ?1 AND q._deleted = 0 ORDER BY c.code")
                       .bindAll(course),
                   [](Statement& s) { return s.id<CourseId>(0); });
}

void CourseRepository::setPrerequisites(Write& write, CourseId course, const std::vector<CourseId>& before) {
    for (const CourseId old : prerequisites(course))
        if (std::find(before.begin(), before.end(), old) == before.end())
            write.setDeleted(kPrerequisite.table, naturalId(kPrerequisite.table, {course, old}), true);
    for (const CourseId id : before)
        write.put(kPrerequisite, naturalId(kPrerequisite.table, {course, id}), {course, id});
}

bool CourseRepository::anyRuleHas(std::string_view key) {
    return integerOr(m_db.cached("SELECT 1 FROM course_version WHERE _deleted = 0 AND instr(rule_json, ?1) > 0 LIMIT 1")
                         .bindAll(key),
                     0) != 0;
}

bool CourseRepository::hasProgress(ModuleId module) {
    return integerOr(m_db.cached("SELECT 1 FROM module_progress WHERE module_id = ?1 AND _deleted = 0 LIMIT 1")
                         .bindAll(module),
                     0) != 0;
}

} // namespace preceptor
