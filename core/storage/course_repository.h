// SPDX-License-Identifier: GPL-3.0-or-later
// Courses, their versions, modules and assessments in the file.
#pragma once

#include "core/model/curriculum_rows.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

class CourseRepository {
public:
    explicit CourseRepository(Database& db) : m_db(db) {}

    CourseId insert(Write& write, const Course& course);
    CourseVersionId insert(Write& write, const CourseVersion& version);
    ModuleId insert(Write& write, const Module& module);
    AssessmentId insert(Write& write, const Assessment& assessment);
    bool update(Write& write, const Course& course);
    bool update(Write& write, const CourseVersion& version);
    bool update(Write& write, const Module& module);
    bool update(Write& write, const Assessment& assessment);
    void erase(Write& write, ModuleId module);
    void erase(Write& write, AssessmentId assessment);
    // What a checklist looks at. One that was last written before format 11 has it in its note; the ids are the same on
    // every PC.
    std::vector<AssessmentItem> items(const Assessment& assessment);
    // Those without id are new. The note says it too, for programs before format 11.
    void setItems(Write& write, const Assessment& assessment, std::vector<AssessmentItem> items);

    std::optional<Course> find(CourseId id);
    std::optional<CourseVersion> find(CourseVersionId id);
    std::optional<Assessment> find(AssessmentId id);
    CourseId findCode(std::string_view code);     // none: the code is free
    std::vector<CourseVersionRow> listVersions(); // newest version of a course first
    std::vector<Module> modules(CourseVersionId version);
    std::vector<Assessment> assessments(CourseVersionId version);
    // The courses that must be completed before this one.
    std::vector<CourseId> prerequisites(CourseId course);
    void setPrerequisites(Write& write, CourseId course, const std::vector<CourseId>& before);
    // Some rule of the file has that word, a key of rule_json.h.
    bool anyRuleHas(std::string_view key);
    // People have progress in it, so it is not simply erased.
    bool hasProgress(ModuleId module);

private:
    Database& m_db;
};

} // namespace preceptor
