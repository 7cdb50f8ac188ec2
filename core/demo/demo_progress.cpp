// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_progress.h"

#include <algorithm>

namespace preceptor {

namespace {

const Shape kProgress{"module_progress", {"enrolment_id", "module_id", "status", "done_on", "minutes", "source"}};
const Shape kScore{"score", {"assessment_id", "enrolment_id", "attempt", "taken_on", "raw"}};
const Shape kSignOff{"sign_off", {"enrolment_id", "role", "signed_by", "signed_on"}};

constexpr int kAnswerPermille = 700; // answer the scale at all
constexpr int kLaterPermille = 600;  // and again some weeks later
constexpr int kSixWeeks = 42;
constexpr int kTwelveWeeks = 84;
constexpr int kOptionalPermille = 250;

std::string textAt(const DemoTable& table, const DemoRow& row, std::string_view column) {
    const auto* text = std::get_if<std::string>(&row.cells[table.place(column)]);
    return text == nullptr ? std::string() : *text;
}

double numberAt(const DemoTable& table, const DemoRow& row, std::string_view column) {
    const auto* number = std::get_if<std::int64_t>(&row.cells[table.place(column)]);
    return number == nullptr ? 0 : static_cast<double>(*number);
}

} // namespace

bool DemoProgress::Module::isFor(std::string_view group) const {
    return audience.empty() || (" " + audience + " ").find(" " + std::string(group) + " ") != std::string::npos;
}

DemoProgress::DemoProgress(DemoWriter& writer, const DemoSource& source)
    : m_writer(writer), m_random(writer.random("progress")), m_later(writer.random("later")),
      m_checklists(writer, source) {
    const DemoTable& modules = source.table("module");
    for (const DemoRow& row : modules.rows)
        m_modules[textAt(modules, row, "course_version_id").substr(1)].push_back(
            {writer.idOf(row.key), numberAt(modules, row, "required") != 0, textAt(modules, row, "audience")});
    const DemoTable& tests = source.table("assessment");
    for (const DemoRow& row : tests.rows) m_maxima[row.key] = numberAt(tests, row, "max");
}

// Modules lie evenly over the course, each a few days early or late, none in the future.
Date DemoProgress::dayOf(const DemoCohort& cohort, std::size_t place, std::size_t of) {
    const int length = cohort.end - cohort.start;
    const int even = length * static_cast<int>(place + 1) / static_cast<int>(of + 2);
    const Date day = cohort.start.plusDays(std::max(0, even + m_random.between(-4, 4)));
    return std::min({day, cohort.end, m_writer.calendar().today});
}

std::size_t DemoProgress::modulesDone(const DemoPath& path, std::size_t asked) {
    const DemoCohort& cohort = *path.cohort;
    switch (path.fate) {
    case DemoFate::Complete: return asked;
    case DemoFate::NotBegun: return 0;
    case DemoFate::Left: return static_cast<std::size_t>(m_random.below(static_cast<int>(asked)));
    case DemoFate::Short: return asked - std::min(asked, static_cast<std::size_t>(m_random.below(4)));
    case DemoFate::Running: break;
    }
    const int gone = std::clamp(m_writer.calendar().today - cohort.start, 0, cohort.end - cohort.start);
    const int expected = static_cast<int>(asked) * gone / std::max(1, cohort.end - cohort.start);
    return static_cast<std::size_t>(std::clamp(expected + m_random.between(-3, 2), 0, static_cast<int>(asked)));
}

void DemoProgress::writeModule(const DemoPath& path, std::int64_t module, std::string_view status,
                               std::optional<Date> on) {
    const std::string day = on ? on->iso() : std::string();
    const bool timed = on && m_random.permille(200);
    m_writer.addKeyed(kProgress, {path.enrolment, module},
                      {path.enrolment, module, status, Cell::orNull(day),
                       timed ? Cell(m_random.between(8, 30) * 10) : Cell(),
                       m_random.permille(300) ? "import" : "manual"});
}

void DemoProgress::writeTest(const DemoPath& path, const std::string& test, Date on, int low, int high) {
    const auto found = m_maxima.find(path.cohort->version + test);
    if (found == m_maxima.end()) return;
    const auto assessment = m_writer.idOf(found->first);
    const double raw = static_cast<double>(m_random.between(low, high)) * found->second / 100;
    m_writer.addKeyed(kScore, {assessment, path.enrolment, 1}, {assessment, path.enrolment, 1, on.iso(), raw});
}

void DemoProgress::writeAnswer(const DemoPath& path, const std::string& test, int attempt, Date on, int low, int high) {
    const auto found = m_maxima.find(path.cohort->version + test);
    const int percent = m_later.between(low, high);
    if (found == m_maxima.end() || on > m_writer.calendar().today) return;
    const auto assessment = m_writer.idOf(found->first);
    m_writer.addKeyed(kScore, {assessment, path.enrolment, attempt},
                      {assessment, path.enrolment, attempt, on.iso(), found->second * percent / 100});
}

void DemoProgress::writeChecklist(const DemoPath& path, const std::string& test, Date on, int low, int high) {
    const int percent = m_later.between(low, high);
    const std::string key = path.cohort->version + test;
    if (!m_checklists.has(key) || on > m_writer.calendar().today) return;
    m_checklists.write(key, path.enrolment, on, percent, path.fate == DemoFate::Complete);
}

void DemoProgress::writeLater(const DemoPath& path, Date end) {
    if (!m_later.permille(kAnswerPermille)) return;
    writeAnswer(path, ".confidence", 1, path.cohort->start, 30, 60);
    if (path.fate != DemoFate::Complete) return;
    writeAnswer(path, ".confidence", 2, end, 60, 90);
    if (m_later.permille(kLaterPermille)) writeAnswer(path, ".confidence", 3, end.plusDays(kSixWeeks), 55, 85);
    if (m_later.permille(kLaterPermille)) writeAnswer(path, ".retention", 1, end.plusDays(kTwelveWeeks), 60, 92);
}

void DemoProgress::writeSignOff(const DemoPath& path, std::string_view role, Date on) {
    m_writer.addKeyed(kSignOff, {path.enrolment, role}, {path.enrolment, role, "林静 Lin Jing", on.iso()});
}

// What closes the course: a test passed, or not by those who fall short.
void DemoProgress::writeExam(const DemoPath& path, Date on) {
    const bool passes = path.fate == DemoFate::Complete;
    const int low = passes ? 72 : 30;
    const int high = passes ? 98 : 55;
    writeTest(path, ".post", on, low, high);
    writeTest(path, ".final", on, low, high);
    writeChecklist(path, ".teach", on, low, high);
    writeChecklist(path, ".osce", on, low, high);
    if (!passes) return;
    if (path.cohort->course == "TOT") writeSignOff(path, "trainer", on);
    if (path.cohort->course == "DIPLOMA") writeSignOff(path, "mentor", on);
    if (path.cohort->course == "INTER" && m_random.permille(60)) writeSignOff(path, "nurse_educator", on);
}

std::optional<Date> DemoProgress::write(const DemoPath& path) {
    if (path.fate == DemoFate::NotBegun) return std::nullopt;
    const Date today = m_writer.calendar().today;
    if (m_random.permille(900))
        writeTest(path, ".pre", std::min(path.cohort->start.plusDays(m_random.below(5)), today), 28, 72);
    std::vector<const Module*> asked;
    for (const Module& module : m_modules.at(path.cohort->version)) {
        if (!module.isFor(path.group)) continue;
        if (module.required || m_random.permille(kOptionalPermille)) asked.push_back(&module);
    }
    const std::size_t done = modulesDone(path, asked.size());
    std::optional<Date> last;
    for (std::size_t i = 0; i < done; ++i) {
        last = dayOf(*path.cohort, i, asked.size());
        writeModule(path, asked[i]->id, "done", last);
    }
    if (done < asked.size() && path.fate == DemoFate::Running && m_random.permille(700))
        writeModule(path, asked[done]->id, "in_progress", std::nullopt);
    if (done == asked.size() && last) {
        last = std::min({last->plusDays(m_random.between(2, 8)), std::max(path.cohort->end, *last), today});
        if (path.fate != DemoFate::Running) writeExam(path, *last);
    }
    writeLater(path, last.value_or(path.cohort->start));
    return last;
}

} // namespace preceptor
