// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/learning_service.h"

#include "core/base/atomic_file.h"
#include "core/services/assessment_service.h"
#include "core/services/check_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/people_service.h"
#include "core/services/progress_service.h"
#include "core/storage/progress_repository.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/learning_files.h"
#include "tests/support/paths.h"
#include "tests/support/programme_builder.h"

#include <filesystem>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

struct LearnersOfClass {
    ProgrammeBuilder build;
    PersonId wang = person("王小明", "wang@example.org", "N001");
    PersonId tan = person("Tan Ah Kow", "tan@example.org", "N002");
    PersonId huong = person("Nguyễn Thị Hường", "huong@example.org", "N003");
    CourseVersionId version = build.course(2, R"({"modules_done":["M1"]})");
    CohortId cohort = build.cohort(version);
    std::vector<EnrolmentId> enrolments = build.enrol(cohort, {wang, tan, huong});
    std::vector<Module> modules = build.workspace().curriculum().modules(version);
    AssessmentId test = addTest("Post-test");

    PersonId person(const std::string& name, const std::string& email, const std::string& number) {
        PersonDraft draft;
        draft.values.nativeName = name;
        draft.values.email = email;
        draft.values.staffNo = number;
        const auto added = build.workspace().people().addPerson(draft);
        REQUIRE(added.ok());
        return *added;
    }
    AssessmentId addTest(const std::string& title) {
        const auto added = build.workspace().assessments().add({{}, version, title, "post_test", 20, 12.0});
        REQUIRE(added.ok());
        return *added;
    }
    LearningService& learning() { return build.workspace().learning(); }
    LearningPreview preview(const std::string& text, const LearningSettings& settings = {},
                            const std::string& name = "x.csv") {
        RosterInput input = ImportService::pastedInput(text);
        input.name = name;
        auto preview = learning().preview(cohort, input, settings);
        if (!preview) FAIL(static_cast<int>(preview.error().code));
        return std::move(*preview);
    }
    LearningReceipt take(const std::string& text, const LearningSettings& settings = {},
                         const std::string& name = "x.csv") {
        const auto receipt = learning().commit(preview(text, settings, name));
        REQUIRE(receipt.ok());
        return *receipt;
    }
    std::optional<ModuleProgress> progress(std::size_t who, std::size_t module = 0) {
        return ProgressRepository(build.workspace().unit().db()).find({enrolments[who], modules[module].id});
    }
    std::map<int, Score> marks(std::size_t who) {
        std::map<int, Score> marks;
        for (const Score& s : ProgressRepository(build.workspace().unit().db()).scores(test))
            if (s.enrolment == enrolments[who]) marks[s.attempt] = s;
        return marks;
    }
    EnrolmentStatus status(std::size_t who) {
        for (const auto& row : build.workspace().enrolments().ofPerson(std::array{wang, tan, huong}[who]))
            if (row.enrolment.id == enrolments[who]) return row.enrolment.status;
        return EnrolmentStatus::Withdrawn;
    }
    LearningTarget module(std::size_t i) { return {LearningTake::Module, modules[i].id, {}, {}}; }
    LearningTarget mark(std::optional<double> outOf = {}) { return {LearningTake::Test, {}, test, outOf}; }
};

std::string keyOf(const LearningPreview& preview, const std::string& title) {
    for (const LearningItem& item : preview.report.items)
        if (item.title == title) return item.key;
    return {};
}

void checkSum(const LearningPreview& preview) {
    const LearningCounts& c = preview.plan.counts;
    CHECK(c.read == c.imported + c.merged + c.skipped + c.open);
}

std::string progressFile(const std::string& wang, const std::string& tan = "\"Not completed\",\"\"") {
    return ",\"Email address\",\"Module 1\",\"\"\n\"王小明\",\"wang@example.org\"," + wang +
           "\n\"Tan Ah Kow\",\"tan@example.org\"," + tan + "\n";
}
const std::string kDoneOnce = "\"Completed\",\"2026-11-05 09:15:00\"";
const std::string kNotDone = "\"Not completed\",\"\"";

std::string scores(const std::string& rows) { return "Timestamp,Email Address,Score\n" + rows; }
std::string score(const std::string& day, const std::string& who, const std::string& points) {
    return "2026/11/" + day + " 3:00:00 PM GMT+8," + who + "@example.org," + points + "\n";
}

} // namespace

TEST_CASE("every layout writes the same modules and marks, as one step of undo", "[learning]") {
    for (const test::LearningFile& file : test::learningFiles()) {
        CAPTURE(file.name, codeOf(file.platform), file.layout, file.text);
        LearnersOfClass f;
        LearningPreview preview = f.preview(file.text, {}, file.name);
        preview.settings.targets = {{keyOf(preview, file.column), file.points ? f.mark(file.outOf) : f.module(0)}};
        auto mapped = f.learning().decide(std::move(preview));
        REQUIRE(mapped.ok());
        checkSum(*mapped);
        const std::string before = f.build.workspace().dataVersion();
        const auto receipt = f.learning().commit(*mapped);
        REQUIRE(receipt.ok());
        if (file.points) {
            CHECK(f.marks(0).at(1).raw == Approx(16.0));
            CHECK(f.marks(1).at(1).raw == Approx(9.0));
            CHECK(f.marks(2).empty());
            CHECK(f.marks(0).at(1).source == "import");
        } else {
            REQUIRE(f.progress(0));
            CHECK(f.progress(0)->status == ModuleStatus::Done);
            CHECK(f.progress(0)->doneOn == Date::of(2026, 11, 5));
            CHECK(f.progress(0)->source == "import");
            CHECK((!f.progress(1) || f.progress(1)->status == ModuleStatus::InProgress));
            CHECK(f.progress(2)->doneOn == Date::of(2026, 11, 6));
            CHECK(f.status(0) == EnrolmentStatus::Completed);
        }
        CHECK(f.build.workspace().checks().check().empty());
        CHECK(f.build.workspace().undoable() == Action::ImportResults);
        REQUIRE(f.build.workspace().undo());
        CHECK(f.marks(0).empty());
        CHECK_FALSE(f.progress(0));
        CHECK(f.status(0) != EnrolmentStatus::Completed);
        // What was undone can be taken again.
        CHECK(f.take(file.text, mapped->settings, file.name).written == receipt->written);
    }
}

TEST_CASE("a file names its own class, and columns named like modules and tests are taken by themselves",
          "[learning]") {
    LearnersOfClass f;
    const auto file = test::learningFiles().front();
    const LearningPreview preview = f.preview(file.text);
    CHECK(preview.targets.at(keyOf(preview, "Module 1")).module == f.modules[0].id);
    CHECK(preview.bases.at(keyOf(preview, "Module 1")) == TargetBasis::Title);
    CHECK_FALSE(preview.targets.contains(keyOf(preview, "Reflection")));
    CHECK(f.learning().propose(ImportService::pastedInput(file.text)).value() == f.cohort);
    f.build.cohort(f.version);
    CHECK(f.learning().propose(ImportService::pastedInput(file.text)).value() == f.cohort);
    const auto nobody = f.learning().propose(ImportService::pastedInput(scores(score("05", "x", "4 / 5"))));
    CHECK(nobody.error().code == ErrorCode::NotFound);
    CHECK(nobody.error().args[0] == "class_of_file");
}

TEST_CASE("of a test's points and percent the percent is taken, and totals and feedback are not", "[learning]") {
    LearnersOfClass f;
    for (const test::LearningFile& file : test::learningFiles()) {
        if (file.layout != "grades" || file.name == "x.csv") continue;
        const LearningPreview preview = f.preview(file.text);
        CHECK(preview.targets.size() == 1);
        CHECK(preview.targets.contains(keyOf(preview, "Quiz: Post-test (Percentage)")));
    }
}

TEST_CASE("points without a maximum are not read as points until somebody says of how many", "[learning]") {
    LearnersOfClass f;
    const std::string text =
        "\"First name\",\"Last name\",\"Email address\",\"Post-test\",\"Last downloaded from this course\"\n"
        "小明,王,wang@example.org,8.00,1796083200\n";
    const LearningPreview open = f.preview(text);
    REQUIRE(open.plan.open.size() == 1);
    CHECK(open.plan.open.front().problem == LearningProblem::NoMaximum);
    CHECK(open.plan.counts == LearningCounts{1, 0, 0, 0, 1});
    CHECK(f.take(text).written == 0);
    CHECK(f.marks(0).empty());
    LearningSettings settings;
    settings.targets[keyOf(open, "Post-test")] = f.mark(10);
    CHECK(f.take(text, settings).written == 1);
    CHECK(f.marks(0).at(1).raw == Approx(16.0)); // 8 of 10, of 20
    // Remembered, with the maximum, for the next file of the same kind.
    const LearningPreview next =
        f.preview("\"First name\",\"Last name\",\"Email address\",\"Post-test\",\"New\",\"Last "
                  "downloaded from this course\"\nAh Kow,Tan,tan@example.org,5.00,-,1796083200\n");
    CHECK(next.bases.at(keyOf(next, "Post-test")) == TargetBasis::Remembered);
    REQUIRE(next.plan.facts.size() == 1);
    CHECK(next.plan.facts.front().value.raw == Approx(10.0));
}

TEST_CASE("more points than the maximum and words that are no points stay open", "[learning]") {
    LearnersOfClass f;
    const LearningPreview preview =
        f.preview(scores(score("05", "wang", "6 / 5") + score("05", "tan", "many")), {}, "Post-test.csv");
    REQUIRE(preview.plan.open.size() == 2);
    CHECK(preview.plan.open[0].problem == LearningProblem::TooMany);
    CHECK(preview.plan.open[1].problem == LearningProblem::NotPoints);
    CHECK(preview.plan.counts.open == 2);
    checkSum(preview);
}

TEST_CASE("a result of a day that lies ahead stays open", "[learning]") {
    LearnersOfClass f;
    const LearningPreview preview = f.preview(progressFile("\"Completed\",\"2026-12-05 09:15:00\""));
    REQUIRE(preview.plan.open.size() == 1);
    CHECK(preview.plan.open.front().problem == LearningProblem::DayAhead);
}

TEST_CASE("the same file again changes nothing and is said to have been imported", "[learning]") {
    LearnersOfClass f;
    const std::string text = progressFile(kDoneOnce);
    CHECK(f.take(text).written == 1);
    const std::string before = f.build.workspace().dataVersion();
    const LearningPreview again = f.preview(text);
    REQUIRE(again.importedBefore);
    CHECK(again.importedBefore->on == Date::of(2026, 11, 24));
    CHECK(again.plan.counts == LearningCounts{2, 0, 2, 0, 0});
    const LearningReceipt receipt = f.take(text);
    CHECK(receipt.written == 0);
    CHECK(receipt.unchanged == 2); // done, and not done
    CHECK(f.build.workspace().dataVersion() == before);
}

TEST_CASE("a corrected file shows what changes and changes it", "[learning]") {
    LearnersOfClass f;
    f.take(progressFile(kDoneOnce));
    const LearningPreview later = f.preview(progressFile("\"Completed\",\"2026-11-08 09:15:00\"", kDoneOnce));
    REQUIRE(later.plan.facts.size() == 2);
    CHECK(later.plan.facts[0].outcome == FactOutcome::Changed);
    CHECK(later.plan.facts[0].before->on == Date::of(2026, 11, 5));
    CHECK(later.plan.facts[1].outcome == FactOutcome::New);
    REQUIRE(f.learning().commit(later).ok());
    CHECK(f.progress(0)->doneOn == Date::of(2026, 11, 8));
    const LearningPreview withdrawn = f.preview(progressFile(kNotDone, kDoneOnce));
    CHECK(withdrawn.plan.facts[0].outcome == FactOutcome::Withdrawn);
    REQUIRE(f.learning().commit(withdrawn).ok());
    CHECK_FALSE(f.progress(0));
    CHECK(f.status(0) != EnrolmentStatus::Completed);
    CHECK(f.progress(1));
    // The file was right after all.
    CHECK(f.take(progressFile(kDoneOnce, kDoneOnce)).written == 1);
    CHECK(f.progress(0)->doneOn == Date::of(2026, 11, 5));
}

TEST_CASE("what an earlier file told and this one does not is named and stays", "[learning]") {
    LearnersOfClass f;
    f.take(progressFile(kDoneOnce, kDoneOnce));
    const LearningPreview shorter =
        f.preview(",\"Email address\",\"Module 1\",\"\"\n\"Tan Ah Kow\",\"tan@example.org\"," + kDoneOnce + "\n");
    REQUIRE(shorter.plan.vanished.size() == 1);
    CHECK(shorter.plan.vanished.front().enrolment == f.enrolments[0]);
    REQUIRE(f.learning().commit(shorter).ok());
    CHECK(f.progress(0));
}

TEST_CASE("a mark or a module entered by hand stays until a person says otherwise", "[learning]") {
    LearnersOfClass f;
    const ProgressCell cell{f.enrolments[0], f.modules[0].id};
    REQUIRE(f.build.workspace().progress().mark(std::span(&cell, 1), ModuleStatus::Done, Date::of(2026, 10, 1)));
    const ScoreMark mark{f.enrolments[0], 11.0};
    REQUIRE(f.build.workspace().assessments().record(f.test, 1, Date::of(2026, 10, 1), std::span(&mark, 1)));
    const LearningReceipt progress = f.take(progressFile(kDoneOnce));
    CHECK(progress.byHand == 1);
    CHECK(f.progress(0)->doneOn == Date::of(2026, 10, 1));
    const std::string text = scores(score("05", "wang", "4 / 5"));
    CHECK(f.take(text, {}, "Post-test.csv").byHand == 1);
    CHECK(f.marks(0).at(1).raw == 11.0);
    LearningSettings settings;
    settings.overwrite.insert(f.wang);
    CHECK(f.take(text, settings, "Post-test.csv").written == 1);
    CHECK(f.marks(0).at(1).raw == 16.0);
    CHECK(f.marks(0).at(1).source == "import");
}

TEST_CASE("a mark that a person changed after a file came in stays", "[learning]") {
    LearnersOfClass f;
    const std::string text = scores(score("05", "wang", "4 / 5") + score("05", "tan", "3 / 5"));
    CHECK(f.take(text, {}, "Post-test.csv").written == 2);
    const ScoreMark changed{f.enrolments[0], 13.0};
    REQUIRE(f.build.workspace().assessments().record(f.test, 1, Date::of(2026, 11, 6), std::span(&changed, 1)));
    CHECK(f.marks(0).at(1).source.empty());
    const LearningReceipt again = f.take(text, {}, "Post-test.csv");
    CHECK(again.byHand == 1);
    CHECK(again.unchanged == 1);
    CHECK(f.marks(0).at(1).raw == 13.0);
}

TEST_CASE("a mark that a person confirmed by hand is not changed by a corrected file", "[learning]") {
    LearnersOfClass f;
    f.take(scores(score("05", "wang", "4 / 5")), {}, "Post-test.csv");
    const ScoreMark same{f.enrolments[0], 16.0};
    REQUIRE(f.build.workspace().assessments().record(f.test, 1, Date::of(2026, 11, 5), std::span(&same, 1)));
    CHECK(f.take(scores(score("05", "wang", "5 / 5")), {}, "Post-test.csv").byHand == 1);
    CHECK(f.marks(0).at(1).raw == 16.0);
}

TEST_CASE("a mark or a module that a person took away does not come back with the file", "[learning]") {
    LearnersOfClass f;
    const std::string marks = scores(score("05", "wang", "4 / 5"));
    f.take(marks, {}, "Post-test.csv");
    f.take(progressFile(kDoneOnce));
    const ScoreMark none{f.enrolments[0], std::nullopt};
    REQUIRE(f.build.workspace().assessments().record(f.test, 1, Date::of(2026, 11, 6), std::span(&none, 1)));
    const ProgressCell cell{f.enrolments[0], f.modules[0].id};
    REQUIRE(f.build.workspace().progress().clear(std::span(&cell, 1)));
    CHECK(f.take(marks, {}, "Post-test.csv").byHand == 1);
    CHECK(f.take(progressFile(kDoneOnce)).byHand == 1);
    CHECK(f.take(progressFile("\"Completed\",\"2026-11-08 09:15:00\"")).byHand == 1); // nor with a corrected one
    CHECK(f.marks(0).empty());
    CHECK_FALSE(f.progress(0));
    LearningSettings settings;
    settings.overwriteByHand = true;
    CHECK(f.take(marks, settings, "Post-test.csv").written == 1);
    CHECK(f.marks(0).at(1).raw == 16.0);
}

TEST_CASE("answers of one person are attempts in the order of time, or one of them", "[learning]") {
    const std::string text =
        scores(score("07", "wang", "3 / 5") + score("05", "wang", "5 / 5") + score("06", "wang", "2 / 5"));
    {
        LearnersOfClass f;
        CHECK(f.take(text, {}, "Post-test.csv").written == 3);
        CHECK(f.marks(0).at(1).raw == 20.0);
        CHECK(f.marks(0).at(2).raw == 8.0);
        CHECK(f.marks(0).at(3).raw == 12.0);
    }
    for (const auto& [policy, raw] : {std::pair(AttemptPolicy::Last, 12.0), std::pair(AttemptPolicy::Best, 20.0),
                                      std::pair(AttemptPolicy::First, 20.0)}) {
        LearnersOfClass f;
        LearningSettings settings;
        settings.attempts = policy;
        const LearningPreview preview = f.preview(text, settings, "Post-test.csv");
        CHECK(preview.plan.counts == LearningCounts{3, 1, 2, 0, 0});
        REQUIRE(f.learning().commit(preview).ok());
        CHECK(f.marks(0).size() == 1);
        CHECK(f.marks(0).at(1).raw == raw);
    }
}

TEST_CASE("a module that several contents are taken for is done when all of them are", "[learning]") {
    LearnersOfClass f;
    const std::string channel = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const auto row = [&](char content, const std::string& user, const std::string& day, bool done) {
        const std::string at = "2026-11-" + day + " 09:45:00+00:00";
        return "Ward," + user + "," + channel + ",PC,Module 1,," + std::string(32, content) + ",Content " + content +
               "," + at + "," + at + "," + (done ? at : std::string()) + ",600.0," + (done ? "1.0000" : "0.5000") +
               ",video\n";
    };
    const std::string heading =
        "Facility name,Username,Channel id,Channel name,Topic level 1,Topic level 2,Content id,Content "
        "title,Time of first interaction,Time of last interaction,Time of completion,Time Spent "
        "(sec),Progress (0-1),Content kind\n";
    // The topic has the name of the module.
    const LearningPreview preview = f.preview(heading + row('b', "N001", "05", true) + row('c', "n001", "06", true) +
                                              row('b', "N002", "05", true) + row('c', "N003", "07", false));
    REQUIRE(f.learning().commit(preview).ok());
    CHECK(f.progress(0)->status == ModuleStatus::Done);
    CHECK(f.progress(0)->doneOn == Date::of(2026, 11, 6));
    CHECK(f.progress(0)->minutes == 20);
    CHECK(f.progress(1)->status == ModuleStatus::InProgress);
    CHECK(f.progress(2)->status == ModuleStatus::InProgress);
}

TEST_CASE("a course completed on the platform is kept as evidence and completes nobody", "[learning]") {
    LearnersOfClass f;
    const std::string text =
        "ID,Name,\"Email address\",\"Module 2\",\"Module 2 - Completion date\",\"Course complete\"\n"
        "4,王小明,wang@example.org,Completed,2026-11-05 09:15:00,2026-11-20 09:15:00\n";
    const LearningPreview preview = f.preview(text);
    REQUIRE(preview.plan.facts.size() == 2);
    CHECK(preview.plan.facts[1].slot.take == LearningTake::Course);
    REQUIRE(f.learning().commit(preview).ok());
    CHECK(f.progress(0, 1)->status == ModuleStatus::Done);
    CHECK(f.status(0) == EnrolmentStatus::InProgress); // the rule asks for Module 1
    CHECK(f.build.workspace().unit().db().queryText("SELECT told_on FROM platform_fact WHERE module_id IS NULL AND "
                                                    "assessment_id IS NULL") == "2026-11-20");
    const auto view = f.build.workspace().enrolments().view(f.enrolments[0]);
    REQUIRE(view.ok());
    REQUIRE(view->told);
    CHECK(view->told->platform == "moodle");
    CHECK(view->told->on == Date::of(2026, 11, 20));
    CHECK_FALSE(f.build.workspace().enrolments().view(f.enrolments[1])->told);
    const LearningReceipt again = f.take(text);
    CHECK(again.written == 0);
    CHECK(again.unchanged == 2);
}

TEST_CASE("who is not known is offered, who is not in the class stays open, and decisions are remembered",
          "[learning]") {
    LearnersOfClass f;
    f.person("Fatou Ndiaye", "fatou@example.org", "N009"); // in no class
    const std::string text = ",\"Email address\",\"Module 1\",\"\"\n\"Xiaoming Wang\",\"\"," + kDoneOnce +
                             "\n\"Nguyen Thi Huong\",\"\"," + kDoneOnce + "\n\"Fatou Ndiaye\",\"fatou@example.org\"," +
                             kDoneOnce + "\n\"Guest\",\"guest@example.org\"," + kDoneOnce + "\n";
    LearningPreview preview = f.preview(text);
    checkSum(preview);
    CHECK(preview.plan.counts == LearningCounts{4, 0, 0, 0, 4});
    CHECK(preview.matches[0].verdict == MatchVerdict::Candidates);
    CHECK(preview.plan.verdicts[2] == LineVerdict::NotInClass);
    CHECK(preview.matches[3].verdict == MatchVerdict::WalkIn);
    preview.settings.decisions[preview.report.people[0].key] = {MeetingChoice::Person, f.wang};
    preview.settings.decisions[preview.report.people[3].key] = {MeetingChoice::Nobody, {}};
    for (const auto& [i, person] : clearSuggestions(preview.matches))
        preview.settings.decisions.try_emplace(preview.report.people[i].key,
                                               MeetingDecision{MeetingChoice::Person, person});
    const auto decided = f.learning().decide(std::move(preview));
    REQUIRE(decided.ok());
    CHECK(decided->plan.counts == LearningCounts{4, 2, 0, 1, 1});
    REQUIRE(f.learning().commit(*decided).ok());
    CHECK(f.progress(0));
    CHECK(f.progress(2));
    const LearningPreview again = f.preview(text);
    CHECK(again.matches[0].basis == MatchBasis::Alias);
    CHECK(again.matches[3].verdict == MatchVerdict::Nobody);
    CHECK(again.plan.counts == LearningCounts{4, 0, 2, 1, 1});
}

TEST_CASE("the record of a project that somebody was told to be is remembered for that project only", "[learning]") {
    LearnersOfClass f;
    const std::string text = "record_id,post_test,module_1_complete\n1,16,2\n";
    LearningPreview preview = f.preview(text);
    CHECK(preview.matches.front().verdict == MatchVerdict::WalkIn);
    preview.settings.targets[keyOf(preview, "module_1_complete")] = f.module(0);
    preview.settings.decisions[preview.report.people.front().key] = {MeetingChoice::Person, f.wang};
    const auto decided = f.learning().decide(std::move(preview));
    REQUIRE(decided.ok());
    REQUIRE(f.learning().commit(*decided).ok());
    CHECK(f.progress(0)->status == ModuleStatus::Done);
    CHECK(f.preview(text).matches.front().basis == MatchBasis::Alias);
    CHECK(f.preview("record_id,other,pain_complete\n1,16,2\n").matches.front().verdict == MatchVerdict::WalkIn);
}

TEST_CASE("a user name of Kolibri is remembered for its facility, and is nobody's name elsewhere", "[learning]") {
    LearnersOfClass f;
    const auto log = [](const std::string& facility, const std::string& content) {
        return "Facility name,Username,Channel id,Channel name,Topic level 1,Content id,Content title,Time of first "
               "interaction,Time of last interaction,Time of completion,Time Spent (sec),Progress (0-1),Content "
               "kind\n" +
               facility + ",anna,c1,Palliative care,Module 1," + content +
               ",Pain,2026-10-05 09:15:00+00:00,2026-10-05 09:45:00+00:00,2026-10-05 "
               "09:45:00+00:00,1800.0,1.0000,video\n";
    };
    LearningPreview preview = f.preview(log("Ward 5", "k1"), {}, "logs.csv");
    REQUIRE(preview.report.recognition.platform == LearningPlatform::Kolibri);
    REQUIRE(preview.report.people.size() == 1);
    CHECK(preview.report.people[0].shown == "anna");
    preview.settings.decisions[preview.report.people[0].key] = {MeetingChoice::Person, f.tan};
    preview.settings.targets[preview.report.items.at(0).key] = f.module(0);
    const auto decided = f.learning().decide(std::move(preview));
    REQUIRE(decided.ok());
    REQUIRE(f.learning().commit(*decided).ok());
    CHECK(f.progress(1)->status == ModuleStatus::Done);
    const LearningPreview later = f.preview(log("Ward 5", "k2"), {}, "logs.csv");
    CHECK(later.matches.front().basis == MatchBasis::Alias);
    CHECK(later.matches.front().person == f.tan);
    CHECK(f.preview(log("Ward 6", "k1"), {}, "logs.csv").matches.front().basis == MatchBasis::None); // another anna
    CHECK(f.preview("序号,提交答卷时间,总分,\"1、您的姓名\"\n1,2026/11/05 12:00:00,16,Anna\n").matches.front().basis ==
          MatchBasis::None);
}

TEST_CASE("a number that is one's and a name that is another's are asked about", "[learning]") {
    LearnersOfClass f;
    const LearningPreview preview =
        f.preview("序号,提交答卷时间,总分,\"1、您的姓名\"\n1,2026/11/05 12:00:00,16,Tan Ah Kow 320001\n");
    CHECK(preview.matches.front().basis == MatchBasis::ExactName);
    f.person("Li Na", "", "320001");
    const LearningPreview doubtful =
        f.preview("序号,提交答卷时间,总分,\"1、您的姓名\"\n1,2026/11/05 12:00:00,16,Tan Ah Kow 320001\n");
    CHECK(doubtful.matches.front().verdict == MatchVerdict::Candidates);
}

TEST_CASE("what a column is can be told, is remembered, and can be told otherwise", "[learning]") {
    LearnersOfClass f;
    const std::string text =
        ",\"Email address\",\"Reflection\",\"\"\n\"王小明\",\"wang@example.org\"," + kDoneOnce + "\n";
    const auto refused = f.learning().commit(f.preview(text));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().args[0] == "target_of_file");
    LearningSettings settings;
    settings.targets[keyOf(f.preview(text), "Reflection")] = f.module(1);
    CHECK(f.take(text, settings).written == 1);
    CHECK(f.progress(0, 1));
    const LearningPreview again = f.preview(text);
    CHECK(again.bases.at(keyOf(again, "Reflection")) == TargetBasis::Remembered);
    settings.targets[keyOf(again, "Reflection")] = {};
    const LearningPreview none = f.preview(text, settings);
    CHECK(none.targets.empty());
    settings.targets[keyOf(again, "Reflection")] = f.mark();
    CHECK(f.learning().preview(f.cohort, ImportService::pastedInput(text), settings).error().code ==
          ErrorCode::InvalidInput);
}

// As when two files are of two courses there, or somebody numbered the columns of a list again.
TEST_CASE("a column of Canvas is remembered by its name and number, never by the number alone", "[learning]") {
    LearnersOfClass f;
    const auto file = [](const char* first, const char* second) {
        return std::string("Student,ID,SIS User ID,SIS Login ID,Section,") + first + "," + second +
               "\n    Points Possible,,,,,20,20\n\"Xiaoming, Wang\",1,N001,wang@example.org,A,15,8\n";
    };
    const std::string before = file("Quiz (101)", "Homework (102)");
    LearningSettings settings;
    settings.targets[keyOf(f.preview(before), "Quiz (101)")] = f.mark();
    CHECK(f.take(before, settings).written == 1);
    const auto moved = f.preview(file("Homework (102)", "Quiz (101)"));
    CHECK(moved.bases.at(keyOf(moved, "Quiz (101)")) == TargetBasis::Remembered);
    const auto renumbered = f.preview(file("Homework (101)", "Quiz (102)"));
    CHECK_FALSE(renumbered.takesAny());
}

TEST_CASE("two forms with the same questions are not taken for one test by what is remembered", "[learning]") {
    LearnersOfClass f;
    const std::string text = scores(score("05", "wang", "4 / 5"));
    LearningSettings settings;
    settings.targets[keyOf(f.preview(text), "Score")] = f.mark();
    f.take(text, settings, "Form A (Responses).csv");
    CHECK(f.preview(text, {}, "Form A (Responses) (1).csv").takesAny());
    CHECK_FALSE(f.preview(text, {}, "Form B (Responses).csv").takesAny());
}

TEST_CASE("what the columns of a form are is remembered for the next file, its class and other courses", "[learning]") {
    LearnersOfClass f;
    const auto answers = [](const char* who, const char* points) {
        return std::string("Timestamp,Frage,Score\n2026-11-05 15:00:00,") + who + ',' + points + " / 5\n";
    };
    const auto fileOf = [&](const std::string& text) {
        RosterInput input = ImportService::pastedInput(text);
        input.name = "Nachtest (Responses).csv";
        return input;
    };
    CHECK_FALSE(f.learning().propose(fileOf(answers("王小明", "4"))));
    LearningSettings told;
    told.columns.name = "Frage";
    told.targets[keyOf(f.preview(answers("王小明", "4"), told, "Nachtest (Responses).csv"), "Score")] = f.mark();
    CHECK(f.take(answers("王小明", "4"), told, "Nachtest (Responses).csv").written == 1);
    const auto next = fileOf(answers("Tan Ah Kow", "3"));
    REQUIRE(f.learning().propose(next)); // nobody says again who answered
    CHECK(*f.learning().propose(next) == f.cohort);
    CHECK(f.take(answers("Tan Ah Kow", "3"), {}, "Nachtest (Responses) (1).csv").written == 1);
    const CohortId other = f.build.cohort(f.build.course(1, {}, "NEXT"));
    f.build.enrol(other, {f.huong});
    const auto elsewhere = f.learning().preview(other, fileOf(answers("Nguyễn Thị Hường", "5")));
    REQUIRE(elsewhere);
    CHECK(elsewhere->columns.name == "Frage");
    CHECK_FALSE(elsewhere->takesAny()); // its test is of the other course
}

TEST_CASE("what the columns of a file are is shown and can all be told anew, whatever was remembered", "[learning]") {
    LearnersOfClass f;
    const std::string form = "Timestamp,Frage,Score,Antwort\n2026-11-05 18:12:06,Tan Ah Kow,4 / 5,王小明\n";
    RosterInput input = ImportService::pastedInput(form);
    input.name = "Post-test.csv";
    const auto columns = [&](const LearningSettings& settings) {
        const auto seen = f.learning().columns(f.cohort, input, settings);
        REQUIRE(seen);
        return *seen;
    };
    const LearningColumnsSeen first = columns({});
    REQUIRE(first.columns.size() == 4);
    CHECK(first.columns[0].found == ColumnUse::Time);
    CHECK(first.columns[1].heading == "Frage");
    CHECK(first.columns[1].example == "Tan Ah Kow");
    CHECK(first.columns[1].found == ColumnUse::Nothing);
    CHECK(first.columns[2].found == ColumnUse::Points);
    CHECK(first.course.tests.size() == 1);
    LearningSettings told;
    told.columns.name = "frage"; // as somebody types it
    told.targets[first.columns[3].key] = {LearningTake::Module, f.modules[0].id, {}, {}};
    CHECK(columns(told).names.name == "Frage");
    f.take(form, told, "Post-test.csv");
    const LearningColumnsSeen remembered = columns({});
    CHECK(remembered.names.name == "Frage");
    CHECK(remembered.targets.at(first.columns[3].key).module == f.modules[0].id);

    LearningSettings anew;
    anew.onlyTold = true;
    CHECK(f.learning().preview(f.cohort, input, anew).error().code == ErrorCode::NoNameColumn);
    anew.columns.name = "Antwort";
    f.take(form, anew, "Post-test.csv");
    CHECK(f.marks(0).size() == 1); // of Wang, now
    CHECK(columns({}).names.name == "Antwort");
    CHECK(columns({}).targets.empty());
}

TEST_CASE("a name in two columns takes the place of one that was remembered in one", "[learning]") {
    LearnersOfClass f;
    const std::string form = "Timestamp,Frage,Vor,Nach,Score\n2026-11-05 18:12:06,王小明,Ah Kow,Tan,4 / 5\n";
    LearningSettings told;
    told.columns.name = "Frage";
    f.take(form, told, "Post-test.csv");
    LearningSettings two;
    two.columns.firstName = "Vor";
    two.columns.lastName = "Nach";
    CHECK(f.preview(form, two, "Post-test.csv").report.people.at(0).name == "Ah Kow Tan");
}

TEST_CASE("a form without a score is results once it was told what its columns are", "[learning]") {
    LearnersOfClass f;
    const std::string text = "Timestamp,Full name,Ergebnis\n2026-11-05 15:00:00,王小明,15\n";
    CHECK_FALSE(f.learning().isResults(ImportService::pastedInput(text))); // people may have signed up by it
    LearningSettings told;
    told.targets[keyOf(f.preview(text), "Ergebnis")] = f.mark(20);
    f.take(text, told);
    CHECK(f.learning().isResults(ImportService::pastedInput(text)));
    CHECK_FALSE(f.learning().isResults(
        ImportService::pastedInput("Timestamp,Full name,Hospital\n2026-11-05 15:00:00,王小明,First\n")));
}

TEST_CASE("days that may be read in two ways are asked about before anything is written", "[learning]") {
    LearnersOfClass f;
    const std::string text =
        "ID,Start time,Completion time,Email,Name,Total points\n1,9/8/26 18:01,9/8/26 18:02,wang@example.org,"
        "王小明,16\n";
    LearningSettings settings;
    settings.targets[keyOf(f.preview(text), "Total points")] = f.mark(20);
    CHECK(f.learning().commit(f.preview(text, settings)).error().code == ErrorCode::AmbiguousDates);
    settings.dateOrder = DateOrder::DayFirst;
    CHECK(f.take(text, settings).written == 1);
    CHECK(f.marks(0).at(1).takenOn == Date::of(2026, 8, 9));
}

TEST_CASE("marks without a day take the day that is told", "[learning]") {
    LearnersOfClass f;
    LearningSettings settings;
    settings.day = Date::of(2026, 11, 20);
    const std::string text =
        "Student,ID,SIS User ID,Section,Post-test (101)\n    Points Possible,,,,20\n王小明,1,N001,A,16\n";
    f.take(text);
    CHECK_FALSE(f.marks(0).at(1).takenOn);
    CHECK(f.take(text, settings).written == 1);
    CHECK(f.marks(0).at(1).takenOn == Date::of(2026, 11, 20));
    CHECK(f.take(text).written == 0); // a file that does not tell the day says nothing against it
}

TEST_CASE("a form that people signed up by is a list of people, one with a score is results", "[learning]") {
    LearnersOfClass f;
    const auto is = [&](const std::string& text) { return f.learning().isResults(ImportService::pastedInput(text)); };
    CHECK_FALSE(is("Timestamp,Full name,Email Address,Age\n2026-11-05 15:00:00,A Tan,a@example.org,41\n"));
    CHECK_FALSE(is("ID,Start time,Completion time,Email,Name,Ward\n1,2026-11-05 15:00:00,2026-11-05 "
                   "15:01:00,a@example.org,A,5\n"));
    CHECK_FALSE(is("姓名,单位\n王小明,一院\n"));
    CHECK(is("Timestamp,Email Address,Score\n2026-11-05 15:00:00,a@example.org,4 / 5\n"));
    CHECK(is("Timestamp,Score,Frage\n2026-11-05 15:00:00,4 / 5,x\n")); // whose it is can be told
    CHECK(is(progressFile(kDoneOnce)));
    CHECK_FALSE(is(",name,joined on\n0,A Tan,2026-01-05\n1,B Tan,2026-01-05\n")); // with a column of numbers of rows
    for (const auto& entry : std::filesystem::directory_iterator(test::sourcePath("resources/samples"))) {
        CAPTURE(entry.path().string());
        const auto input = ImportService::readInput(entry.path());
        REQUIRE(input.ok());
        CHECK_FALSE(f.learning().isResults(*input));
    }
}

TEST_CASE("what files told travels to other PCs", "[learning]") {
    LearnersOfClass f;
    CHECK(f.build.workspace().unit().catalogue().find("platform_fact") != nullptr);
}

namespace {

// The samples that developers are given; where they are not there is nothing to check.
std::optional<RosterInput> sample(const std::string& below) {
    const std::filesystem::path path = test::sourcePath("../shared/samples/" + below);
    if (!std::filesystem::exists(path)) return std::nullopt;
    auto input = ImportService::readInput(path);
    REQUIRE(input.ok());
    return std::move(*input);
}

} // namespace

TEST_CASE("the samples of learning platforms say what their sources state", "[learning][samples]") {
    LearnersOfClass f;
    const auto read = [&](const char* name, auto check) {
        const auto input = sample(name);
        if (!input) return;
        CAPTURE(name);
        const auto preview = f.learning().preview(f.cohort, *input);
        REQUIRE(preview.ok());
        checkSum(*preview);
        check(*preview);
    };
    const auto resultOf = [](const LearningPreview& p, std::size_t line, const std::string& title) {
        for (const LearningResult& r : p.report.lines[line].results)
            if (p.report.items[r.item].title == title) return r;
        return LearningResult{};
    };
    read("google-forms/quiz_responses.csv", [&](const LearningPreview& p) {
        CHECK(p.report.recognition.platform == LearningPlatform::GoogleForms);
        REQUIRE(p.report.lines.size() == 3);
        CHECK(resultOf(p, 0, "Score").points == 4.0);
        CHECK(resultOf(p, 0, "Score").max == 5.0);
        CHECK(resultOf(p, 0, "Score").on == Date::of(2026, 9, 27));
        CHECK(p.matches[2].verdict == MatchVerdict::WalkIn);
    });
    read("moodle/grades_export_core_test.csv", [&](const LearningPreview& p) {
        CHECK(p.report.recognition.layout == "grades");
        REQUIRE(p.report.items.size() == 2);
        CHECK(p.report.items[0].title == "Assignment: Assignment for grape group");
        CHECK(p.report.items[1].total);
        CHECK(p.report.people[0].name == "Anne Able");
        CHECK(resultOf(p, 1, p.report.items[0].title).points == 75.0);
    });
    read("canvas/gradebook_min.csv", [&](const LearningPreview& p) {
        CHECK(p.report.lines.size() == 2);
        CHECK(p.report.skipped.size() == 1);
        CHECK(resultOf(p, 0, "Assignment 1 (101)").max == 100.0);
    });
    read("wjx/wjx_rows_gb18030.csv", [&](const LearningPreview& p) {
        CHECK(p.report.recognition.platform == LearningPlatform::Wjx);
        CHECK(p.read.encoding == Encoding::Gb18030);
        CHECK(p.report.people.front().name == "示例同学");
        CHECK(p.report.people.front().number == "3260000099");
    });
    read("ms-forms/responses_anonymous.csv", [&](const LearningPreview& p) {
        CHECK(p.report.recognition.platform == LearningPlatform::MsForms);
        CHECK(p.report.people[0].name == "Ada Lovelace");
        CHECK(p.report.people[1].email == "cd67890@uga.edu");
    });
    read("kobo/kobo_default_export_hxl.csv", [&](const LearningPreview& p) {
        CHECK(p.report.recognition.platform == LearningPlatform::Kobo);
        CHECK(p.report.read() == 4);
        CHECK(p.report.lines.size() == 1); // two are nobody's
        CHECK(resultOf(p, 0, "How many segments does your body have?").points == 2.0);
    });
    read("redcap/simple_data.csv", [&](const LearningPreview& p) {
        CHECK(p.report.recognition.platform == LearningPlatform::Redcap);
        REQUIRE(p.report.people.size() == 5);
        CHECK(p.report.people[0].name == "Nutmeg Nutmouse");
        CHECK(p.report.people[0].email == "nutty@mouse.com");
        CHECK(resultOf(p, 0, "health_complete").state == LearningState::InProgress);
        CHECK(resultOf(p, 2, "health_complete").state == LearningState::Done);
        CHECK(resultOf(p, 4, "health_complete").state == LearningState::NotDone);
    });
    read("redcap/arm_longitudinal_data.csv", [&](const LearningPreview& p) {
        CHECK(p.report.lines.size() == 9);
        CHECK(p.report.people.size() == 3);
        CHECK(resultOf(p, 1, "weight @ dischage_arm_1").points == 12.0);
    });
    for (const char* name :
         {"_reconstructed/moodle_progress_utf8.csv", "_reconstructed/moodle_progress_excel_utf16le.csv"})
        read(name, [&](const LearningPreview& p) {
            CHECK(p.report.recognition.layout == "progress");
            REQUIRE(p.report.lines.size() == 2);
            CHECK(p.report.people[0].email == "student7@example.com");
            CHECK(resultOf(p, 0, "Module 1: Pain assessment").state == LearningState::Done);
            CHECK(resultOf(p, 0, "Module 1: Pain assessment").on == Date::of(2026, 3, 5));
            CHECK(resultOf(p, 0, "Post-test").state == LearningState::NotDone);
            CHECK(resultOf(p, 0, "Reflection, part 2").state == LearningState::Done);
            CHECK(resultOf(p, 1, "Post-test").state == LearningState::InProgress);
            CHECK(resultOf(p, 1, "Reflection, part 2").state == LearningState::NotDone);
        });
    for (const char* language : {"en", "fr_FR", "zh_Hans", "vi"})
        read(("_reconstructed/kolibri_summary_" + std::string(language) + ".csv").c_str(),
             [&](const LearningPreview& p) {
                 CHECK(p.report.recognition.platform == LearningPlatform::Kolibri);
                 REQUIRE(p.report.lines.size() == 2);
                 CHECK(resultOf(p, 0, "=Pain basics").state == LearningState::Done);
                 CHECK(resultOf(p, 1, "Communication").state == LearningState::InProgress);
             });
}

TEST_CASE("what another platform told of the same test stays until somebody takes this file's", "[learning]") {
    for (const test::LearningFile& file : test::learningFiles()) {
        if (!file.points || file.platform == LearningPlatform::GoogleForms) continue;
        CAPTURE(file.name, codeOf(file.platform), file.layout);
        LearnersOfClass f;
        f.take(scores(score("05", "wang", "4 / 5") + score("05", "tan", "3 / 5")), {}, "Post-test.csv");
        CHECK(f.marks(1).at(1).raw == 12.0);
        LearningPreview preview = f.preview(file.text, {}, file.name);
        preview.settings.targets = {{keyOf(preview, file.column), f.mark(file.outOf)}};
        auto mapped = f.learning().decide(std::move(preview)).value();
        checkSum(mapped);
        const auto differs = std::find_if(mapped.plan.facts.begin(), mapped.plan.facts.end(),
                                          [](const auto& fact) { return fact.outcome == FactOutcome::Elsewhere; });
        REQUIRE(differs != mapped.plan.facts.end());
        CHECK(differs->person == f.tan);
        CHECK(differs->toldBy == codeOf(LearningPlatform::GoogleForms));
        CHECK(differs->before->raw == 12.0);
        CHECK(f.learning().commit(mapped)->elsewhere >= 1);
        CHECK(f.marks(1).at(1).raw == 12.0);
        mapped.settings.overwriteElsewhere = true;
        const auto taken = f.learning().decide(std::move(mapped)).value();
        CHECK(f.learning().commit(taken)->elsewhere == 0);
        CHECK(f.marks(1).at(1).raw == Approx(9.0));
    }
}

TEST_CASE("a module that another platform saw done is not taken away by one that did not", "[learning]") {
    for (const test::LearningFile& file : test::learningFiles()) {
        if (file.points || file.platform == LearningPlatform::Moodle) continue;
        CAPTURE(file.name, codeOf(file.platform), file.layout);
        LearnersOfClass f;
        f.take(progressFile(kDoneOnce, kDoneOnce));
        LearningPreview preview = f.preview(file.text, {}, file.name);
        preview.settings.targets = {{keyOf(preview, file.column), f.module(0)}};
        REQUIRE(f.learning().commit(f.learning().decide(std::move(preview)).value()).ok());
        REQUIRE(f.progress(1)); // Tan has not done it there
        CHECK(f.progress(1)->status == ModuleStatus::Done);
    }
}
