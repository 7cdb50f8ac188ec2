// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes that exist, with invented people, from setting them up to the figures their reports print.
#include "core/services/assessment_service.h"
#include "core/services/attendance_service.h"
#include "core/services/cascade_service.h"
#include "core/services/check_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/import_service.h"
#include "core/services/progress_service.h"
#include "core/services/register_service.h"
#include "core/services/report_service.h"
#include "core/services/workshop_service.h"
#include "core/storage/enrolment_repository.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

#include <map>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

using Values = std::map<std::string_view, FieldValue>;

struct ReferenceScene {
    ProgrammeBuilder build;
    Workspace& workspace = build.workspace();
    std::int64_t programme = build.programme().value;

    void on(Date day) { build.clock().set(Timestamp{day.days * 86'400'000LL}); }
    std::int64_t add(std::string_view reg, const Values& values, std::optional<std::int64_t> id = {}) {
        const auto& fields = findRegister(reg)->fields;
        std::vector<FieldValue> row(fields.size());
        if (id) row = workspace.registers().find(reg, *id)->values;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (const auto found = values.find(fields[i].column); found != values.end()) row[i] = found->second;
        const auto saved = workspace.registers().save(reg, id, row);
        if (!saved)
            for (const FieldIssue& issue : saved.error().issues)
                UNSCOPED_INFO(reg << ": " << issue.field << " " << issue.arg);
        REQUIRE(saved);
        return *saved;
    }
    std::int64_t hospital(const std::string& code, const std::string& name, const std::string& country) {
        return add("institution", {{"code", code},
                                   {"name_en", name},
                                   {"type", "hospital_tertiary"},
                                   {"care_tier", "tertiary"},
                                   {"country", country},
                                   {"urban_rural", "urban"},
                                   {"has_pc_unit", "ward"},
                                   {"status", "active"}});
    }
    CourseVersionId course(const std::string& code, const std::string& title, const std::string& tier, int modules,
                           const std::string& rule) {
        Course course;
        course.code = code;
        course.title = title;
        course.tier = tier;
        CourseVersion version;
        version.effectiveFrom = Date::of(2006, 1, 1);
        version.ruleJson = rule;
        std::vector<Module> list;
        for (int i = 1; i <= modules; ++i) {
            Module module;
            module.code = "M" + std::to_string(i);
            module.title = "Part " + std::to_string(i);
            module.hours = 5;
            list.push_back(module);
        }
        const auto made = workspace.curriculum().addCourse(course, version, list);
        REQUIRE(made);
        return *made;
    }
    CourseId courseOf(CourseVersionId version) {
        for (const CourseVersionRow& row : workspace.curriculum().courses())
            if (row.version.id == version) return row.course.id;
        return {};
    }
    CohortId cohort(CourseVersionId version, const std::string& name, Date start, Date end) {
        Cohort cohort;
        cohort.programme = build.programme();
        cohort.version = version;
        cohort.name = name;
        cohort.startOn = start;
        cohort.endOn = end;
        const auto made = workspace.curriculum().addCohort(cohort);
        REQUIRE(made);
        return *made;
    }
    AssessmentId postTest(CourseVersionId version) {
        Assessment test;
        test.version = version;
        test.title = "After the course";
        test.kind = "post_test";
        test.max = 50;
        test.passMark = 30;
        const auto made = workspace.assessments().add(test);
        REQUIRE(made);
        return *made;
    }
    // Everyone of the class did every module on that day.
    void allDone(CourseVersionId version, CohortId cohort, Date day) {
        const auto table = workspace.progress().table({version, cohort});
        REQUIRE(table);
        std::vector<ProgressCell> cells;
        for (const ProgressRow& row : table->rows)
            for (const Module& module : table->modules) cells.push_back({row.enrolment, module.id});
        REQUIRE(workspace.progress().mark(cells, ModuleStatus::Done, day));
    }
    std::vector<PersonId> classOf(CourseVersionId version, CohortId cohort) {
        std::vector<PersonId> people;
        const auto table = workspace.progress().table({version, cohort});
        REQUIRE(table);
        for (const ProgressRow& row : table->rows) people.push_back(row.person);
        return people;
    }
    Table report(std::string_view code, ReportParameters parameters = {}) {
        auto table = workspace.reports().run(code, parameters);
        REQUIRE(table);
        return std::move(*table);
    }
};

std::string text(const Table& table, std::size_t row, std::string_view column) {
    const Value& value = *table.at(row, column);
    if (const auto* words = std::get_if<std::string>(&value)) return *words;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&value)) {
        std::string out = std::to_string(*number);
        return out.substr(0, out.find('.') + 2);
    }
    return "-";
}

std::vector<std::string> texts(const Table& table, std::string_view by, std::string_view key,
                               std::initializer_list<std::string_view> columns) {
    std::vector<std::string> out;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (text(table, row, by) == key && text(table, row, "level") == "total")
            for (const std::string_view column : columns) out.push_back(text(table, row, column));
    return out;
}

// 480 different Vietnamese names as they stand in a hospital's list.
std::string vietnameseRoster(int people) {
    const char* family[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"};
    const char* middle[] = {"Thị", "Văn", "Đức", "Minh", "Quốc", "Thanh"};
    const char* given[] = {"An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Khoa", "Lan", "Nga", "Phúc"};
    std::string csv = "Họ và tên;Giới tính;Chức danh;Đơn vị\n";
    for (int i = 0; i < people; ++i)
        csv += std::string(family[i % 8]) + " " + middle[i / 8 % 6] + " " + given[i / 48 % 10] + ";" +
               (i % 3 == 0 ? "Nam" : "Nữ") + ";" + (i % 2 == 0 ? "Bác sĩ" : "Điều dưỡng") + ";" +
               (i % 4 == 0 ? "Bệnh viện K" : "Bệnh viện Bạch Mai") + "\n";
    return csv;
}

const char* const kByTestAndModules =
    R"({"all_of":[{"modules_done":"required"},{"assessment":"post_test","mark":60}]})";

} // namespace

TEST_CASE("the ladder in Vietnam: 400 basic, 100 advanced and 15 fellows, with who went on", "[reference][reports]") {
    ReferenceScene s;
    const auto basic = s.course("M1", "Module 1 Basic Course", "basic", 7, kByTestAndModules);
    const auto advanced = s.course("M2", "Module 2 Advanced Course", "intermediate", 3, kByTestAndModules);
    const auto fellowship = s.course("FC", "Fellowship and Certification", "specialist", 2,
                                     R"({"all_of":[{"modules_done":"required"},{"signed_off_by":"hub_expert"}]})");
    for (const auto& [course, before] : {std::pair{advanced, basic}, std::pair{fellowship, advanced}})
        s.add("course_prerequisite",
              {{"course_id", s.courseOf(course).value}, {"required_course_id", s.courseOf(before).value}});
    const auto basicTest = s.postTest(basic);
    const auto advancedTest = s.postTest(advanced);

    // 420 come by the hospitals' list, 8 leave and 12 do not pass.
    s.on(Date::of(2008, 1, 7));
    const auto basicClass = s.cohort(basic, "Hanoi 2008", Date::of(2008, 1, 7), Date::of(2008, 6, 30));
    const auto preview = s.workspace.imports().preview(ImportService::pastedInput(vietnameseRoster(420)));
    REQUIRE(preview);
    const auto receipt = s.workspace.imports().commit(*preview, basicClass);
    REQUIRE(receipt);
    CHECK(receipt->peopleAdded == 420);
    CHECK(receipt->enrolled == 420);
    CHECK(receipt->counts.open == 0);
    const auto people = s.classOf(basic, basicClass);
    REQUIRE(people.size() == 420);
    std::vector<EnrolmentId> leaving;
    for (std::size_t i = 412; i < 420; ++i) leaving.push_back(EnrolmentRepository::idOf(people[i], basicClass));
    REQUIRE(
        s.workspace.enrolments().changeStatus(leaving, EnrolmentStatus::Withdrawn, Date::of(2008, 2, 1), "workload"));
    s.on(Date::of(2008, 6, 20));
    s.allDone(basic, basicClass, Date::of(2008, 6, 13));
    std::vector<ScoreMark> marks;
    for (std::size_t i = 0; i < 412; ++i)
        marks.push_back({EnrolmentRepository::idOf(people[i], basicClass), i < 400 ? 41.0 : 22.5});
    REQUIRE(s.workspace.assessments().record(basicTest, 1, Date::of(2008, 6, 20), marks));

    // 110 go on: two of them have not completed what comes before, and are named.
    s.on(Date::of(2009, 9, 1));
    const auto advancedClass = s.cohort(advanced, "Hanoi 2009", Date::of(2009, 9, 1), Date::of(2009, 12, 1));
    std::vector<PersonId> on(people.begin(), people.begin() + 108);
    on.push_back(people[405]);
    on.push_back(people[415]);
    CHECK(s.workspace.enrolments().admission(advancedClass, on).unready.size() == 2);
    on.resize(108);
    REQUIRE(s.workspace.enrolments().enrol(advancedClass, on, Date::of(2009, 9, 1)));
    s.on(Date::of(2009, 12, 1));
    s.allDone(advanced, advancedClass, Date::of(2009, 11, 20));
    marks.clear();
    for (std::size_t i = 0; i < 108; ++i)
        marks.push_back({EnrolmentRepository::idOf(on[i], advancedClass), i < 100 ? 30.0 : 29.0});
    REQUIRE(s.workspace.assessments().record(advancedTest, 1, Date::of(2009, 12, 1), marks));

    // 16 fellows, of whom one is not signed off yet.
    s.on(Date::of(2010, 9, 1));
    const auto fellows = s.cohort(fellowship, "Fellows 2010", Date::of(2010, 9, 1), Date::of(2011, 3, 1));
    on.resize(16);
    REQUIRE(s.workspace.enrolments().enrol(fellows, on, Date::of(2010, 9, 1)));
    s.on(Date::of(2011, 3, 1));
    s.allDone(fellowship, fellows, Date::of(2011, 2, 1));
    std::vector<EnrolmentId> signedOff;
    for (std::size_t i = 0; i < 15; ++i) signedOff.push_back(EnrolmentRepository::idOf(on[i], fellows));
    REQUIRE(s.workspace.progress().signOff(signedOff, {"hub_expert", "Professor", Date::of(2011, 3, 1)}));

    s.on(Date::of(2011, 4, 15));
    const Table ladder = s.report("tier_ladder");
    const auto rung = [&](const char* tier) {
        return texts(ladder, "tier", tier, {"completed_cumulative", "reached_next_tier", "pct_progress"});
    };
    CHECK(rung("basic") == std::vector<std::string>{"400", "100", "25.0"});
    CHECK(rung("intermediate") == std::vector<std::string>{"100", "15", "15.0"});
    CHECK(rung("specialist") == std::vector<std::string>{"15", "-", "-"});
    const Table trained = s.report("people_trained");
    CHECK(text(trained, 0, "unique_trained") == "400"); // a person counts once, however far they went
    CHECK(s.workspace.checks().check().empty());
}

TEST_CASE("two workshops a year for three years in Beijing make trainers who teach trainers", "[reference][cascade]") {
    ReferenceScene s;
    const auto centre = s.hospital("PUMCH", "Union Hospital", "CN");
    const auto tot =
        s.course("TOT", "Train the Trainer", "tot", 1, R"({"all_of":[{"modules_done":"required"},{"attend_pct":75}]})");
    std::vector<PersonId> faculty;
    for (const char* name : {"Cynthia Goh", "Ning Xiaohong"}) {
        faculty.push_back(s.build.person(name));
        s.add("trainer_profile", {{"person_id", faculty.back().value},
                                  {"level", "faculty"},
                                  {"origin", "international"},
                                  {"active", std::int64_t{1}}});
    }
    std::vector<PersonId> trained; // in the order in which they were
    int people = 0;
    for (int edition = 1; edition <= 6; ++edition) {
        const Date day = Date::of(2024 + (edition - 1) / 2, edition % 2 == 1 ? 4 : 10, 12);
        s.on(day);
        const auto cohort = s.cohort(tot, "TOT " + std::to_string(edition), day, day.plusDays(1));
        const auto event = s.workspace.workshops().add("Train the Trainer " + std::to_string(edition), day);
        REQUIRE(event);
        s.add("event",
              {{"programme_id", s.programme},
               {"code", "TOT-" + std::to_string(edition)},
               {"title", "Train the Trainer " + std::to_string(edition)},
               {"kind", "tot_workshop"},
               {"start_on", day.iso()},
               {"end_on", day.plusDays(1).iso()},
               {"contact_hours", 12.0},
               {"cohort_id", cohort.value},
               {"mode", "onsite"},
               {"host_institution_id", centre},
               {"is_tot", std::int64_t{1}},
               {"approval", "approved"},
               {"edition_label", std::to_string(edition)}},
              event->value);
        // From the third on, those trained in the first lead.
        const std::vector<PersonId> leads =
            edition < 3 ? faculty : std::vector<PersonId>(trained.begin(), trained.begin() + 2);
        REQUIRE(s.workspace.workshops().invite(*event, leads, "lead_trainer"));
        REQUIRE(*s.workspace.workshops().planHalfDays(*event) == 4);
        std::vector<PersonId> learners;
        for (int i = 0; i < 30; ++i) learners.push_back(s.build.person("Learner " + std::to_string(++people)));
        for (int half = 0; half < 4; ++half) {
            const auto view = *s.workspace.workshops().view(*event);
            const SessionId session = view.halfDays[static_cast<std::size_t>(half)].session.id;
            s.on(view.halfDays[static_cast<std::size_t>(half)].session.plannedOn);
            for (int i = 0; i < 30; ++i)
                if (half < 2 || i < 28) // two of them leave after the first day
                    REQUIRE(s.workspace.workshops().arrive(*event, learners[static_cast<std::size_t>(i)], session));
        }
        s.on(day.plusDays(1));
        s.allDone(tot, cohort, day.plusDays(1));
        trained.insert(trained.end(), learners.begin(), learners.begin() + 28);
    }
    s.on(Date::of(2026, 11, 24));
    const Cascade cascade = s.workspace.cascades().cascade();
    const Table report = s.report("cascade");
    const auto generation = [&](const char* which) {
        return texts(report, "generation", which,
                     {"trainers", "trained", "utilised", "active", "learners_completed", "multiplication"});
    };
    CHECK(cascade.all.trained == 6 * 28);
    CHECK(generation("0") == std::vector<std::string>{"2", "0", "0", "0", "56", "28.0"});
    CHECK(generation("1") == std::vector<std::string>{"56", "56", "2", "2", "112", "2.0"});
    CHECK(generation("2") == std::vector<std::string>{"112", "112", "0", "0", "0", "0.0"});
    const Table events = s.report("training_events");
    REQUIRE(events.rows.size() == 6);
    for (std::size_t row = 0; row < 6; ++row) {
        CHECK(text(events, row, "total") == "30");
        CHECK(text(events, row, "completed") == "28");
    }
    CHECK(s.workspace.checks().check().empty());
}

TEST_CASE("classes at Harvard, the courses their people host, repeat editions and what was only counted",
          "[reference][reports]") {
    ReferenceScene s;
    const auto school = s.hospital("HMS", "Center for Palliative Care", "US");
    const auto singapore = s.hospital("SGH", "Singapore General Hospital", "SG");
    const auto germany = s.hospital("DE", "Malteser Hospital", "DE");
    const auto course = s.course("PCEP", "Palliative Care Education and Practice", "specialist", 2, "");
    std::map<int, std::vector<PersonId>> classes;
    int people = 0;
    for (const int year : {2001, 2005, 2011, 2012}) {
        s.on(Date::of(year, 4, 30));
        const auto cohort =
            s.cohort(course, "Class of " + std::to_string(year), Date::of(year, 4, 20), Date::of(year, 4, 27));
        for (int i = 0; i < 20; ++i) classes[year].push_back(s.build.person("Fellow " + std::to_string(++people)));
        REQUIRE(s.workspace.enrolments().enrol(cohort, classes[year], Date::of(year, 4, 20)));
        std::vector<EnrolmentId> all;
        for (const PersonId person : classes[year]) all.push_back(EnrolmentRepository::idOf(person, cohort));
        REQUIRE(s.workspace.enrolments().overrideCompletion(all, CompletionBasis::ManualOverride, Date::of(year, 4, 27),
                                                            "the course director's list"));
    }
    s.on(Date::of(2013, 1, 10));
    const auto edition = [&](const char* code, const char* title, const char* kind, const char* start, const char* end,
                             std::int64_t host, PersonId hostPerson, const char* label) {
        const auto event = s.add("event", {{"programme_id", s.programme},
                                           {"code", code},
                                           {"title", title},
                                           {"kind", kind},
                                           {"start_on", start},
                                           {"end_on", end},
                                           {"mode", "onsite"},
                                           {"contact_hours", 35.0},
                                           {"host_institution_id", host},
                                           {"organiser_institution_id", school},
                                           {"approval", "approved"},
                                           {"edition_label", label}});
        s.add("event_role", {{"event_id", event}, {"person_id", hostPerson.value}, {"role", "host"}});
        return event;
    };
    const auto first = edition("DE-2006", "PCEP in Germany", "mini_course", "2006-08-26", "2006-09-02", germany,
                               classes[2005][0], "1");
    const auto second = edition("DE-2008", "PCEP in Germany", "mini_course", "2008-09-01", "2008-09-08", germany,
                                classes[2005][0], "2");
    const auto mini =
        edition("SG-2012", "Mini-PCEP", "mini_course", "2012-07-02", "2012-07-06", singapore, classes[2011][3], "1");
    for (const auto event : {first, second, mini}) // five of the faculty each time
        for (std::size_t i = 0; i < 5; ++i)
            s.add(
                "event_role",
                {{"event_id", event}, {"person_id", classes[2001][i].value}, {"role", "lead_trainer"}, {"days", 5.0}});
    const auto conference = s.add("event", {{"programme_id", s.programme},
                                            {"code", "CONF"},
                                            {"title", "International conference"},
                                            {"kind", "conference"},
                                            {"start_on", "2012-07-07"},
                                            {"mode", "onsite"},
                                            {"approval", "approved"}});
    s.add(
        "event_headcount",
        {{"event_id", conference}, {"sex", "unknown"}, {"n", std::int64_t{600}}, {"source", "the organiser's figure"}});
    const auto before = s.add("event", {{"programme_id", s.programme},
                                        {"code", "VCHAP"},
                                        {"title", "Training before the register"},
                                        {"kind", "foundation_course"},
                                        {"start_on", "2002-01-01"},
                                        {"end_on", "2006-12-31"},
                                        {"mode", "onsite"},
                                        {"approval", "approved"},
                                        {"evidence", "letter"}});
    s.add("event_headcount", {{"event_id", before},
                              {"cadre", "physician_generalist"},
                              {"sex", "unknown"},
                              {"n", std::int64_t{700}},
                              {"source", "annual report 2006"}});
    s.add("event_headcount", {{"event_id", before},
                              {"cadre", "nurse"},
                              {"sex", "unknown"},
                              {"n", std::int64_t{50}},
                              {"source", "annual report 2006"}});

    const Table trained = s.report("people_trained");
    CHECK(text(trained, 0, "unique_trained") == "80");
    CHECK(text(trained, 0, "headcount_only") == "750"); // beside the people, never added; a conference is no training
    const Table reach = s.report("participation");
    CHECK(text(reach, 0, "headcount_only") == "1350");
    CHECK(text(reach, 0, "unique_people") == "0");
    const Table events = s.report("training_events");
    REQUIRE(events.rows.size() == 5);
    std::map<std::string, std::string> counted;
    for (std::size_t row = 0; row < 5; ++row)
        counted[text(events, row, "event_code")] = text(events, row, "headcount_only");
    CHECK(counted == std::map<std::string, std::string>{
                         {"DE-2006", "0"}, {"DE-2008", "0"}, {"SG-2012", "0"}, {"CONF", "600"}, {"VCHAP", "750"}});
    ReportParameters host;
    host.person = classes[2005][0];
    const Table transcript = s.report("transcript", host);
    REQUIRE(transcript.rows.size() == 3); // her class, and the two editions she hosted
    CHECK(text(transcript, 0, "result") == "completed");
    CHECK(text(transcript, 1, "role") == "host");
    CHECK(text(transcript, 2, "role") == "host");
    CHECK(s.workspace.checks().check().empty());
}
