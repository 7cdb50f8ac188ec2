// SPDX-License-Identifier: GPL-3.0-or-later
// One enrolment's path through the course: which modules are done by when, the tests and the sign-off.
#pragma once

#include "core/demo/demo_checklists.h"
#include "core/demo/demo_classes.h"

#include <map>
#include <optional>

namespace preceptor {

// How far someone gets.
enum class DemoFate { Complete, Short, Left, Running, NotBegun };

struct DemoPath {
    std::int64_t enrolment = 0;
    const DemoCohort* cohort = nullptr;
    std::string_view group;
    DemoFate fate = DemoFate::Running;
};

class DemoProgress {
public:
    DemoProgress(DemoWriter& writer, const DemoSource& source);
    // The day of the last fact; none if nothing was done.
    std::optional<Date> write(const DemoPath& path);

private:
    struct Module {
        std::int64_t id = 0;
        bool required = true;
        std::string audience;
        bool isFor(std::string_view group) const;
    };
    Date dayOf(const DemoCohort& cohort, std::size_t place, std::size_t of);
    std::size_t modulesDone(const DemoPath& path, std::size_t asked);
    void writeModule(const DemoPath& path, std::int64_t module, std::string_view status, std::optional<Date> on);
    void writeTest(const DemoPath& path, const std::string& test, Date on, int lowPercent, int highPercent);
    // How sure they are before and after, and what is left of it and of the knowledge some weeks later.
    void writeLater(const DemoPath& path, Date end);
    void writeAnswer(const DemoPath& path, const std::string& test, int attempt, Date on, int low, int high);
    void writeChecklist(const DemoPath& path, const std::string& test, Date on, int low, int high);
    void writeExam(const DemoPath& path, Date on);
    void writeSignOff(const DemoPath& path, std::string_view role, Date on);

    DemoWriter& m_writer;
    DemoRandom m_random;
    DemoRandom m_later;
    DemoChecklists m_checklists;
    std::map<std::string, std::vector<Module>> m_modules; // by version key, in order
    std::map<std::string, double> m_maxima;               // by assessment key
};

} // namespace preceptor
