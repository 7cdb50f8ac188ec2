// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/model/change_set.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temp_dir.h"

#include <fstream>

using namespace preceptor;
using test::ProgrammeBuilder;

namespace {

const std::string kRoster = "姓名,性别,单位,科室,职称,手机,邮箱,报名日期\n"
                            "王小明,女,北京协和医院,肿瘤科,主管护师,13900000001,w@x.org,2026-09-05\n"
                            "李丽,女,北京协和医院,护理部,护士,13900000002,l@x.org,2026-09-06\n"
                            "张三,男,北京海淀医院,安宁病房,主治医师,13900000003,z@x.org,2026-09-07\n";

class Imports : public ProgrammeBuilder {
public:
    ImportService& imports() { return workspace().imports(); }
    RosterPreview preview(const std::string& text, const RosterSettings& settings = {}) {
        auto preview = imports().preview(ImportService::pastedInput(text), settings);
        REQUIRE(preview.ok());
        const PlanCounts& c = preview->plan.counts;
        REQUIRE(c.read == c.imported + c.merged + c.skipped + c.open);
        return std::move(*preview);
    }
    ImportReceipt import(const std::string& text, const RosterSettings& settings = {}, CohortId cohort = {}) {
        auto receipt = imports().commit(preview(text, settings), cohort);
        REQUIRE(receipt.ok());
        return *receipt;
    }
    std::int64_t count(const std::string& table) {
        return workspace().unit().db().queryInteger("SELECT count(*) FROM " + table + " WHERE _deleted = 0");
    }
    std::string cell(const std::string& sql) { return workspace().unit().db().queryText(sql); }
};

} // namespace

TEST_CASE("a preview changes nothing", "[services][import]") {
    Imports t;
    const std::string before = t.workspace().dataVersion();
    const RosterPreview preview = t.preview(kRoster);
    CHECK(preview.plan.counts == PlanCounts{3, 3, 0, 0, 0});
    CHECK(t.workspace().dataVersion() == before);
    CHECK(t.count("person") == 0);
}

TEST_CASE("a roster becomes people with their places in one step that can be undone and redone", "[services][import]") {
    Imports t;
    const ImportReceipt receipt = t.import(kRoster);
    CHECK(receipt.peopleAdded == 3);
    CHECK(receipt.institutionsAdded == 2);
    CHECK(t.count("person") == 3);
    CHECK(t.count("affiliation") == 3);
    CHECK(t.count("department") == 3);
    CHECK(t.cell("SELECT family_name || ',' || given_name || ',' || sex || ',' || phone FROM person "
                 "WHERE full_name_native = '王小明'") == "王,小明,female,13900000001");
    CHECK(t.cell("SELECT a.cadre || ',' || a.rank || ',' || a.start_on || ',' || d.name FROM affiliation a "
                 "JOIN person p ON p.id = a.person_id JOIN department d ON d.id = a.department_id "
                 "WHERE p.full_name_native = '王小明'") == "nurse,nurse_in_charge,2026-09-05,肿瘤科");
    CHECK(t.workspace().undoable() == Action::ImportRoster);
    REQUIRE(t.workspace().undo().ok());
    CHECK(t.count("person") == 0);
    CHECK(t.count("institution") == 0);
    CHECK(t.count("import_file") == 0);
    REQUIRE(t.workspace().redo().ok());
    CHECK(t.count("person") == 3);
    CHECK(t.count("affiliation") == 3);
}

TEST_CASE("the same file again changes nothing and says when it came", "[services][import]") {
    Imports t;
    t.import(kRoster);
    const std::string version = t.workspace().dataVersion();
    const RosterPreview again = t.preview(kRoster);
    REQUIRE(again.importedBefore.has_value());
    CHECK(again.importedBefore->on == Date::of(2026, 11, 24));
    CHECK(again.plan.counts == PlanCounts{3, 0, 3, 0, 0});
    const auto refused = t.imports().commit(again);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error() == fail(ErrorCode::AlreadyImported, {"", "2026-11-24"}));
    CHECK(t.workspace().dataVersion() == version);
}

TEST_CASE("an undone import may be done again", "[services][import]") {
    Imports t;
    t.import(kRoster);
    REQUIRE(t.workspace().undo().ok());
    CHECK(t.import(kRoster).peopleAdded == 3);
    CHECK(t.count("person") == 3);
}

TEST_CASE("people already here get their blanks filled and nothing overwritten", "[services][import]") {
    Imports t;
    const InstitutionId hospital = t.institution("北京协和医院");
    const PersonId person = t.person("王小明", {}, "nurse", hospital);
    const ImportReceipt receipt =
        t.import("姓名,单位,手机,邮箱,出生年\n王小明,北京协和医院,13900000001,w@x.org,1985\n");
    CHECK(receipt.counts == PlanCounts{1, 0, 1, 0, 0});
    CHECK(receipt.peopleCompleted == 1);
    const auto found = t.workspace().people().find(person);
    CHECK(found->phone == "13900000001");
    CHECK(found->birthYear == 1985);
    CHECK(t.count("person") == 1);
    CHECK(t.count("affiliation") == 1);
    t.import("姓名,单位,手机\n王小明,北京协和医院,13999999999\n");
    CHECK(t.workspace().people().find(person)->phone == "13900000001");
}

TEST_CASE("a known person with a further institution gets a second affiliation", "[services][import]") {
    Imports t;
    t.import(kRoster);
    t.import("姓名,单位,邮箱\n王小明,海淀社区中心,w@x.org\n");
    CHECK(t.count("person") == 3);
    CHECK(t.cell("SELECT group_concat(is_primary) FROM (SELECT a.is_primary FROM affiliation a JOIN person p "
                 "ON p.id = a.person_id WHERE p.email = 'w@x.org' ORDER BY a.is_primary DESC)") == "1,0");
}

TEST_CASE("rows that need a look stay open and come in with the person's decision", "[services][import]") {
    Imports t;
    const std::string text = "姓名,手机\n赵芳,0959474\n孙七,13900000007\n";
    const ImportReceipt first = t.import(text);
    CHECK(first.counts == PlanCounts{2, 1, 0, 0, 1});
    CHECK(t.count("person") == 1);
    RosterSettings settings;
    settings.decisions[1] = {RosterChoice::TakeAsNew, {}};
    const ImportReceipt second = t.import(text, settings);
    CHECK(second.peopleAdded == 1);
    CHECK(t.cell("SELECT phone FROM person WHERE full_name_native = '赵芳'") == "0959474");
}

TEST_CASE("a corrected cell is what is imported", "[services][import]") {
    Imports t;
    RosterSettings settings;
    settings.fixes[{1, 1}] = "13812345678";
    const ImportReceipt receipt = t.import("姓名,手机\n赵芳,0959474\n", settings);
    CHECK(receipt.counts == PlanCounts{1, 1, 0, 0, 0});
    CHECK(t.cell("SELECT phone FROM person") == "13812345678");
}

TEST_CASE("chosen columns are used and remembered for the next file with those headings", "[services][import]") {
    Imports t;
    RosterSettings settings;
    settings.fields[1] = RosterField::StaffNumber;
    t.import("姓名,暗号\n赵芳,A17\n", settings);
    CHECK(t.cell("SELECT staff_no FROM person") == "A17");
    const RosterPreview next = t.preview("姓名,暗号\n钱一,B20\n");
    CHECK(next.layoutRemembered);
    CHECK(next.layout.columns[1].field == RosterField::StaffNumber);
    CHECK_FALSE(t.preview("姓名,口令\n钱一,B20\n").layoutRemembered);
}

TEST_CASE("open dates and a missing name column stop the import with their reason", "[services][import]") {
    Imports t;
    const auto open = t.imports().commit(t.preview("姓名,报名日期\n赵芳,05/03/2026\n"));
    CHECK(open.error() == fail(ErrorCode::AmbiguousDates, {"报名日期"}));
    const auto nameless = t.imports().commit(t.preview("手机,邮箱\n13900000001,a@b.org\n"));
    CHECK(nameless.error().code == ErrorCode::NoNameColumn);
    CHECK(t.count("person") == 0);
}

TEST_CASE("text that is no list of people is refused and changes nothing", "[services][import]") {
    Imports t;
    const std::string version = t.workspace().dataVersion();
    const auto refused = [&](const std::string& text) { return t.imports().commit(t.preview(text)).error(); };
    CHECK(refused("some note\nand more of it\n") == fail(ErrorCode::NoHeadingRow, {"", "2", "1"}));
    CHECK(refused("Product,Price,Date\nSoap,3,2026-01-05\n") ==
          fail(ErrorCode::NoNameColumn, {"", "Product, Price, Date"}));
    CHECK(refused("姓名,单位\n") == fail(ErrorCode::FileEmpty, {""}));
    CHECK(refused("姓名,单位\n,协和\n合计,1\n") == fail(ErrorCode::FileEmpty, {""}));
    CHECK(t.workspace().dataVersion() == version);
}

TEST_CASE("a list without headings comes in once its columns are chosen", "[services][import]") {
    Imports t;
    RosterSettings settings;
    settings.fields = {{0, RosterField::FullName}, {1, RosterField::Institution}, {2, RosterField::Cadre}};
    const auto receipt = t.import("Awa Diop,Ngor,nurse\nOusmane Fall,Ngor,driver\n", settings);
    CHECK(receipt.peopleAdded == 2);
    CHECK(t.count("affiliation") == 2);
    CHECK(t.cell("SELECT cadre FROM affiliation a JOIN person p ON p.id = a.person_id WHERE full_name_native = 'Awa "
                 "Diop'") == "nurse");
}

TEST_CASE("a sentence under the heading of names waits for a look", "[services][import]") {
    Imports t;
    const auto receipt =
        t.import("Name,Phone\nAwa Diop,771234567\nPlease ask the ward about the others.,\nA Fall,771234568\n");
    CHECK(receipt.counts == PlanCounts{3, 2, 0, 0, 1});
}

TEST_CASE("very many listings of one person are joined, each telephone noted once", "[services][import]") {
    Imports t;
    std::string text = "姓名,单位,手机\n";
    for (int i = 0; i < 3000; ++i) text += "赵芳,协和,139" + std::to_string(10'000'000 + i % 1500) + "\n";
    t.import(text);
    CHECK(t.count("person") == 1);
    CHECK(t.cell("SELECT length(note) FROM person") == std::to_string(1499 * 13 - 2));
}

TEST_CASE("a roster can be enrolled in a cohort, known people too", "[services][import]") {
    Imports t;
    const CohortId cohort = t.cohort(t.course(3));
    t.import(kRoster);
    const ImportReceipt receipt =
        t.import(kRoster + "周八,男,北京海淀医院,护理部,护士,13900000008,q@x.org,2026-09-08\n", {}, cohort);
    CHECK(receipt.peopleAdded == 1);
    CHECK(receipt.enrolled == 4);
    CHECK(t.count("enrolment") == 4);
    CHECK(t.cell("SELECT count(*) FROM enrolment WHERE affiliation_id IS NOT NULL") == "4");
    const auto sameFile = t.imports().commit(t.preview(kRoster), cohort);
    CHECK(sameFile.error().code == ErrorCode::AlreadyImported);
    CHECK(t.imports().commit(t.preview(kRoster), CohortId{12345}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a person who came in between preview and import is not made twice", "[services][import]") {
    Imports t;
    const RosterPreview preview = t.preview(kRoster);
    t.person("王小明", {}, "nurse", t.institution("北京协和医院"));
    const auto receipt = t.imports().commit(preview);
    REQUIRE(receipt.ok());
    CHECK(receipt->counts == PlanCounts{3, 2, 1, 0, 0});
    CHECK(t.count("person") == 3);
}

TEST_CASE("what no field holds is kept in the note", "[services][import]") {
    Imports t;
    t.import("姓名,科室,职称,备注\n赵芳,肿瘤科,主管护师,夜班\n");
    CHECK(t.cell("SELECT note FROM person") == "夜班; 肿瘤科; 主管护师");
    CHECK(t.count("affiliation") == 0);
}

TEST_CASE("a repeated row adds to the person its first row made", "[services][import]") {
    Imports t;
    t.import("姓名,单位,手机,邮箱\n赵芳,协和,13900000001,\n赵芳,协和,13900000002,f@x.org\n");
    CHECK(t.count("person") == 1);
    CHECK(t.cell("SELECT phone || ',' || email || ',' || note FROM person") == "13900000001,f@x.org,13900000002");
    CHECK(t.count("affiliation") == 1);
}

TEST_CASE("a former name and a merged record lead to the kept person", "[services][import]") {
    Imports t;
    const InstitutionId hospital = t.institution("协和");
    const PersonId kept = t.person("王小明", {}, "nurse", hospital);
    const PersonId alias = t.person("王晓明", {}, "nurse", hospital);
    t.mergeInto(alias, kept);
    REQUIRE(t.workspace().people().addFormerName(kept, "王大明").ok());
    const RosterPreview preview = t.preview("姓名,单位\n王晓明,协和\n王大明,协和\n");
    CHECK(preview.plan.counts == PlanCounts{2, 0, 2, 0, 0});
    CHECK(preview.plan.rows[0].person == kept);
    CHECK(preview.plan.rows[1].person == kept);
    CHECK(preview.nameOf(kept) == "王小明");
}

TEST_CASE("a file is read from disk with its name and hash", "[services][import]") {
    Imports t;
    const test::TempDir folder;
    std::ofstream(folder / "roster.csv") << kRoster;
    const auto input = ImportService::readInput(folder / "roster.csv");
    REQUIRE(input.ok());
    CHECK(input->name == "roster.csv");
    CHECK(input->sha256.size() == 64);
    CHECK(ImportService::readInput(folder / "none.csv").error().code == ErrorCode::FileNotFound);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = ImportService::preview(t.imports().context(), *input, {}, stop.get_token());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}

TEST_CASE("people imported into a full class wait for a place, each with their day", "[services][import]") {
    Imports t;
    const CohortId cohort = t.cohort(t.course(1));
    Cohort two = t.workspace().curriculum().cohorts().front().cohort;
    two.capacity = 2;
    REQUIRE(t.workspace().curriculum().editCohort(two));
    ChangeSet said;
    t.workspace().onCommit([&](const ChangeSet& changes) { said = changes; });
    const ImportReceipt receipt = t.import(kRoster, {}, cohort);
    CHECK(receipt.enrolled == 2);
    CHECK(receipt.waitlisted == 1);
    CHECK(said.enrolled == 2);
    CHECK(said.waiting == 1);
    CHECK(t.cell("SELECT group_concat(status || ' ' || coalesce(enrolled_on, applied_on), ',') FROM (SELECT * FROM "
                 "enrolment ORDER BY status, enrolled_on)") ==
          "enrolled 2026-09-05,enrolled 2026-09-06,waitlisted 2026-09-07");
}

TEST_CASE("a list that was imported before puts its people on the waiting list of a further class that is full",
          "[services][import]") {
    Imports t;
    const CourseVersionId course = t.course(1);
    REQUIRE(t.import(kRoster, {}, t.cohort(course)).enrolled == 3);
    const CohortId second = t.cohort(course, Date::of(2026, 10, 1));
    Cohort full;
    for (const CohortRow& row : t.workspace().curriculum().cohorts())
        if (row.cohort.id == second) full = row.cohort;
    full.capacity = 1;
    REQUIRE(t.workspace().curriculum().editCohort(full));
    t.enrol(second, {t.person("Somebody Else")});
    const ImportReceipt receipt = t.import(kRoster, {}, second);
    CHECK(receipt.enrolled == 0);
    CHECK(receipt.waitlisted == 3);
    CHECK(t.workspace().enrolments().waitingList(second).people.size() == 3);
    const auto again = t.imports().commit(t.preview(kRoster), second);
    REQUIRE_FALSE(again.ok()); // they wait already
    CHECK(again.error().code == ErrorCode::AlreadyImported);
}

TEST_CASE("a roster says who lacks the course before, of people known and new, and who is in another class",
          "[services][import]") {
    Imports t;
    const CourseVersionId basic = t.course(1);
    const CourseVersionId advanced = t.course(1, {}, "NEXT");
    const auto courseOf = [&](CourseVersionId version) {
        for (const CourseVersionRow& row : t.workspace().curriculum().courses())
            if (row.version.id == version) return row.course.id;
        return CourseId{};
    };
    static const Shape kBefore{"course_prerequisite", {"course_id", "required_course_id"}};
    REQUIRE(t.workspace().unit().transact(Action::EditRegister, [&](Write& write) -> Status {
        write.insert(kBefore, write.newId(), {courseOf(advanced).value, courseOf(basic).value});
        return success();
    }));
    const CohortId first = t.cohort(basic);
    REQUIRE(t.import(kRoster.substr(0, kRoster.find("张三")), {}, first).enrolled == 2);
    const CohortId next = t.cohort(advanced);
    const Admission admission = t.imports().admission(t.preview(kRoster), next);
    std::vector<std::string> names;
    for (const Unready& unready : admission.unready) names.push_back(unready.nativeName);
    CHECK(names == std::vector<std::string>{"王小明", "李丽", "张三"});
    CHECK_FALSE(admission.unready.back().courseTitle.empty());
    CHECK(admission.elsewhere.empty());
    CHECK(t.imports().admission(t.preview(kRoster), {}).unready.empty());
    const CohortId second = t.cohort(basic, Date::of(2026, 10, 1));
    const Admission again = t.imports().admission(t.preview(kRoster), second);
    CHECK(again.unready.empty());
    REQUIRE(again.elsewhere.size() == 2);
    REQUIRE(t.import(kRoster, {}, next).enrolled == 3);
    CHECK(t.imports().admission(t.preview(kRoster), next).unready.empty()); // they are in it by now
}
