// SPDX-License-Identifier: GPL-3.0-or-later
// What is learned belongs to several modules and competencies, and to the one module that programs before format 11
// wrote into its row.
#include "core/services/case_privacy.h"
#include "core/services/check_service.h"
#include "core/services/conference_service.h"
#include "core/services/listing_service.h"
#include "core/services/register_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/kept_file.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

// Of a learning point: by column, the rest empty.
std::vector<FieldValue> point(const std::map<std::string_view, FieldValue>& given) {
    const Register& reg = *findRegister("learning_point");
    std::vector<FieldValue> values(reg.fields.size());
    for (const auto& [column, value] : given) values[*reg.placeOf(column)] = value;
    return values;
}

std::vector<std::int64_t> linked(Workspace& file, std::int64_t row, std::string_view column) {
    const auto found = file.registers().find("learning_point", row);
    return idsOf(found->values[*findRegister("learning_point")->placeOf(column)]);
}

struct LinkedLearning {
    ProgrammeBuilder built;
    CourseVersionId version = built.course(3);
    Workspace& file = built.workspace();
    std::vector<std::int64_t> modules;
    std::vector<std::int64_t> epas;
    SessionId session;

    LinkedLearning() {
        built.series({}, 2, Date::of(2026, 11, 24));
        session = file.conferences().sessions()[0].session.id;
        Statement rows = file.unit().db().prepare("SELECT id FROM module ORDER BY code");
        while (rows.step()) modules.push_back(rows.integer(0));
        for (const char* title : {"Manage pain", "Goals of care"})
            epas.push_back(
                *file.registers().save("epa", {}, {std::string("local"), std::string(title, 5), std::string(title)}));
    }
    std::int64_t add(const std::vector<std::int64_t>& ofModules, const std::vector<std::int64_t>& ofEpas = {}) {
        return *file.registers().save("learning_point", {},
                                      point({{"session_id", session.value},
                                             {"text", "Rotate at two thirds of the dose"},
                                             {"module_ids", referencesOf(ofModules)},
                                             {"competency_ids", referencesOf(ofEpas)}}));
    }
    std::vector<std::string> listed(const std::string& column, const std::vector<ListFilter>& filters = {}) {
        const auto columns = *file.listing().columns("learning_point");
        const auto at = std::find(columns.begin(), columns.end(), column) - columns.begin();
        std::vector<std::string> out;
        REQUIRE(file.listing().forEach("learning_point", filters, [&](const std::vector<ListedValue>& row) {
            const auto* text = std::get_if<std::string>(&row[static_cast<std::size_t>(at)]);
            out.push_back(text ? *text : "");
        }));
        return out;
    }
};

void addModule(test::Pc& pc, std::int64_t row, const std::string& code) {
    auto values = pc.workspace->registers().find("learning_point", row)->values;
    FieldValue& modules = values[*findRegister("learning_point")->placeOf("module_ids")];
    auto ids = idsOf(modules);
    ids.push_back(pc.workspace->unit().db().queryInteger("SELECT id FROM module WHERE code = '" + code + "'"));
    modules = referencesOf(ids);
    REQUIRE(pc.workspace->registers().save("learning_point", row, values));
}

} // namespace

TEST_CASE("a learning point is about several modules and competencies, and is found by each of them",
          "[case][register]") {
    LinkedLearning s;
    const std::int64_t both = s.add({s.modules[0], s.modules[1]}, {s.epas[0], s.epas[1]});
    const std::int64_t one = s.add({s.modules[1]});
    CHECK(linked(s.file, both, "module_ids").size() == 2);
    CHECK(linked(s.file, both, "competency_ids").size() == 2);
    const auto with = [&](const std::string& column, std::int64_t id) {
        return s.file.registers().list("learning_point", {{column, std::to_string(id)}})->size();
    };
    CHECK(with("module_ids", s.modules[0]) == 1);
    CHECK(with("module_ids", s.modules[1]) == 2);
    CHECK(with("module_ids", s.modules[2]) == 0);
    CHECK(with("competency_ids", s.epas[1]) == 1);
    CHECK(s.listed("modules") == std::vector<std::string>{"M1; M2", "M2"});
    CHECK(s.listed("modules", {{"modules", "M1"}}) == std::vector<std::string>{"M1; M2"});
    CHECK(s.listed("modules", {{"modules", "M"}}).empty());
    const LearningDigest digest = s.file.casePrivacy().digest(Date::of(2026, 1, 1), Date::of(2026, 12, 31));
    REQUIRE(digest.points.size() == 2);
    CHECK(digest.points[0].modules == std::vector<std::string>{"Module 1", "Module 2"});
    CHECK(digest.points[0].competencies == std::vector<std::string>{"Goals of care", "Manage pain"});
    CHECK(one != both);
    CHECK(s.file.checks().check().empty());
}

TEST_CASE("what a learning point is about can be changed, refused and undone", "[case][register]") {
    LinkedLearning s;
    const std::int64_t id = s.add({s.modules[0], s.modules[1]});
    const auto change = [&](const FieldValue& modules) {
        return s.file.registers().save("learning_point", id,
                                       point({{"session_id", s.session.value},
                                              {"text", "Rotate at two thirds of the dose"},
                                              {"noted_on", "2026-11-24"},
                                              {"starred", std::int64_t{1}},
                                              {"module_ids", modules}}));
    };
    REQUIRE(change(referencesOf({s.modules[1], s.modules[2]})));
    CHECK(linked(s.file, id, "module_ids").size() == 2);
    CHECK(s.listed("modules") == std::vector<std::string>{"M2; M3"});
    REQUIRE(s.file.undo());
    CHECK(s.listed("modules") == std::vector<std::string>{"M1; M2"});
    CHECK(change(referencesOf({4711})).error().issues.at(0).code == IssueCode::NotFound);
    CHECK(change("M1").error().issues.at(0).code == IssueCode::NotANumber);
    REQUIRE(s.file.registers().erase("learning_point", {id}));
    CHECK(s.listed("modules").empty());
    REQUIRE(s.file.undo());
    CHECK(s.listed("modules") == std::vector<std::string>{"M1; M2"});
}

TEST_CASE("the kept file of format 10 still has the module of its learning points, which can be taken away",
          "[storage][kept][case]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0010");
    const auto file = *Workspace::open(copy, OpenAs::Editor, clock);
    Database& db = file->unit().db();
    CHECK(db.queryInteger("SELECT count(*) FROM point_module") == 2);
    CHECK(db.queryText("SELECT reason FROM deid_override") == "a helpline");
    CHECK(db.queryText("SELECT text FROM action WHERE event_id IS NOT NULL") == "Kept action of a workshop");
    const std::int64_t id =
        db.queryInteger("SELECT id FROM learning_point WHERE text = 'Kept point of format ten' AND _deleted = 0");
    const auto before = linked(*file, id, "module_ids");
    REQUIRE(before.size() == 1);
    const std::int64_t other = db.queryInteger("SELECT max(id) FROM module");
    auto values = file->registers().find("learning_point", id)->values;
    FieldValue& modules = values[*findRegister("learning_point")->placeOf("module_ids")];
    modules = referencesOf({before[0], other});
    REQUIRE(file->registers().save("learning_point", id, values));
    CHECK(linked(*file, id, "module_ids").size() == 2);
    modules = referencesOf({other});
    REQUIRE(file->registers().save("learning_point", id, values));
    CHECK(linked(*file, id, "module_ids") == std::vector<std::int64_t>{other});
    CHECK(file->checks().check().empty());
    REQUIRE(file->undo());
    CHECK(linked(*file, id, "module_ids").size() == 2);
}

TEST_CASE("two PCs may each add a module to one learning point, and both stay", "[exchange][case]") {
    test::Pc one("one");
    test::Pc two("two");
    one.create("Ward 1");
    std::int64_t row = 0;
    REQUIRE(one.workspace->unit().transact(Action::CreateFile, [&](Write& write) -> Status {
        static const Shape kProgramme{"programme", {"code", "start_on"}};
        static const Shape kCourse{"course", {"code", "title"}};
        static const Shape kVersion{"course_version", {"course_id", "version", "effective_from", "rule_json"}};
        static const Shape kModule{"module", {"course_version_id", "code", "title", "position"}};
        static const Shape kSession{
            "session", {"programme_id", "kind", "title", "planned_on", "planned_time", "planned_minutes", "timezone"}};
        static const Shape kPoint{"learning_point", {"session_id", "text", "module_id", "noted_on"}};
        const auto programme = write.newId();
        const auto course = write.newId();
        const auto version = write.newId();
        const auto session = write.newId();
        write.insert(kProgramme, programme, {"P", "2026-01-01"});
        write.insert(kCourse, course, {"C", "Course"});
        write.insert(kVersion, version, {course, "1", "2026-01-01", "{}"});
        std::vector<std::int64_t> modules;
        for (const char* code : {"M1", "M2", "M3"}) {
            modules.push_back(write.newId());
            write.insert(kModule, modules.back(), {version, code, code, modules.size()});
        }
        write.insert(kSession, session,
                     {programme, "complex_case_conference", "Tonight", "2026-11-24", "19:00", 90, "Asia/Shanghai"});
        row = write.newId();
        write.insert(kPoint, row, {session, "Ask first", modules[0], "2026-11-24"}); // as before format 11
        return success();
    }));
    two.create("Ward 2");
    test::meet(one, two);
    test::carry(one, two);
    test::carry(two, one);
    addModule(one, row, "M2");
    addModule(two, row, "M3");
    test::carry(one, two);
    test::carry(two, one);
    CHECK(linked(*one.workspace, row, "module_ids").size() == 3);
    CHECK(linked(*two.workspace, row, "module_ids").size() == 3);
    CHECK(one.digest() == two.digest());
    CHECK(one.workspace->checks().check().empty());
}
