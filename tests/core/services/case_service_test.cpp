// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_privacy.h"
#include "core/services/case_search.h"
#include "core/services/case_service.h"
#include "core/services/check_service.h"
#include "core/services/conference_service.h"
#include "core/services/erasure_service.h"
#include "core/services/listing_service.h"
#include "core/services/register_service.h"
#include "core/services/report_service.h"
#include "core/services/today_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <fstream>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;
using preceptor::test::sampleDraft;
using preceptor::test::submittedCase;

namespace {

struct CaseScene {
    ProgrammeBuilder built;
    InstitutionId haidian = built.institution("Haidian");
    PersonId wang = built.person("王芳", "Wang Fang");
    Workspace& workspace = built.workspace();
    CaseService& cases = workspace.cases();

    CaseId submitted() { return submittedCase(workspace, sampleDraft(haidian, wang)); }
    CaseDetail detail(CaseId id) { return *cases.detail(id); }
    std::int64_t line(std::string_view table, CaseId id, const std::string& text, const std::string& category = {}) {
        std::vector<FieldValue> values{id.value, text};
        if (!category.empty()) values.emplace_back(category);
        return *workspace.registers().save(table, {}, values);
    }
};

std::string fieldOf(const RegisterRow& row, std::string_view table, std::string_view column) {
    const Register& reg = *findRegister(table);
    for (std::size_t i = 0; i < reg.fields.size(); ++i)
        if (reg.fields[i].column == column) {
            if (const auto* text = std::get_if<std::string>(&row.values[i])) return *text;
            if (const auto* number = std::get_if<std::int64_t>(&row.values[i])) return std::to_string(*number);
        }
    return {};
}

} // namespace

TEST_CASE("a case goes along when its institution swaps its turn", "[case][conference]") {
    test::ProgrammeBuilder build;
    const auto pumch = build.institution("PUMCH");
    const auto haidian = build.institution("Haidian");
    build.series({}, 2, Date::of(2026, 11, 24), {pumch, haidian});
    Workspace& file = build.workspace();
    const auto sessions = file.conferences().sessions();
    const SessionId tonight = sessions[1].session.id;
    const SessionId later = sessions[0].session.id;
    const CaseId id = test::submittedCase(file, test::sampleDraft(pumch));
    CHECK(file.today().agenda().next->caseMissing);
    REQUIRE(file.cases().plan(id, tonight));
    CHECK_FALSE(file.today().agenda().next->caseMissing);
    REQUIRE(file.conferences().swapTurns(tonight, later));
    CHECK(file.cases().detail(id)->row.session == later);
    REQUIRE(file.undo());
    CHECK(file.cases().detail(id)->row.session == tonight);
}

TEST_CASE("a draft holds whatever was typed and is found again as it was left", "[case]") {
    const test::TempDir dir;
    const FixedClock clock{Date::of(2026, 11, 24)};
    CaseDraftId id;
    CaseDraft draft;
    setField(draft.content, "history", "Telephone 13800138000 of the daughter");
    draft.content.questions = {{"", "What now"}};
    draft.content.marks = {{"symptom", "pain", 3}};
    {
        auto workspace = *Workspace::create(dir / "f.preceptor", clock);
        REQUIRE(workspace->unit().transact(Action::CreateFile, [&](Write& write) -> Status {
            static const Shape kProgramme{"programme", {"code", "start_on"}};
            write.insert(kProgramme, write.newId(), {"P", "2026-01-01"});
            return success();
        }));
        id = *workspace->cases().startDraft();
        REQUIRE(workspace->cases().saveDraft(id, draft));
    }
    auto workspace = *Workspace::open(dir / "f.preceptor", OpenAs::Editor, clock);
    CHECK(*workspace->cases().draft(id) == draft);
    REQUIRE(workspace->cases().list().size() == 1);
    CHECK(workspace->cases().list().front().status == ReviewStatus::Draft);
    REQUIRE(workspace->cases().discardDraft(id));
    CHECK(workspace->cases().list().front().discarded);
    REQUIRE(workspace->cases().restoreDraft(id));
    CHECK_FALSE(workspace->cases().list().front().discarded);
    const auto digest = workspace->checks().digest();
    REQUIRE(workspace->cases().startDraft());
    CHECK(workspace->checks().digest() == digest); // drafts are not what other PCs have
}

TEST_CASE("a case that is handed in has a number, all it was given and a first line of its history", "[case]") {
    CaseScene scene;
    const CaseDraft draft = sampleDraft(scene.haidian, scene.wang);
    const CaseId id = submittedCase(scene.workspace, draft);
    const CaseDetail detail = scene.detail(id);
    CHECK(detail.row.number == "CC-2026-001");
    CHECK(detail.row.status == ReviewStatus::Submitted);
    CHECK(detail.row.presenter == "王芳");
    CHECK(detail.content.fields == draft.content.fields);
    CHECK(detail.content.questions == draft.content.questions);
    CHECK(detail.content.steps == draft.content.steps);
    CHECK(detail.content.marks.size() == 3);
    CHECK(detail.checklist == draft.checklist);
    REQUIRE(detail.reviews.size() == 1);
    CHECK(detail.reviews.front().status == ReviewStatus::Submitted);
    CHECK(submittedCase(scene.workspace, draft) != id);
    CHECK(scene.cases.list().front().number == "CC-2026-002");
    CHECK(scene.workspace.checks().check().empty());
}

TEST_CASE("a case that tells who the patient is stays a draft until somebody says why it may", "[case][privacy]") {
    CaseScene scene;
    CaseDraft draft = sampleDraft(scene.haidian);
    setField(draft.content, "history", "Daughter's phone 13800138000");
    const auto id = *scene.cases.startDraft(draft);
    const auto refused = scene.cases.submit(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::IdentifyingText);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"history", IssueCode::Identifies, "phone"}});
    CHECK(scene.workspace.casePrivacy().allow(draft, "case_item.history", "phone", "").error().code ==
          ErrorCode::InvalidInput);
    REQUIRE(
        scene.workspace.casePrivacy().allow(draft, "case_item.history", "phone", "The number of a public help line"));
    REQUIRE(scene.cases.saveDraft(id, draft));
    const auto made = scene.cases.submit(id);
    REQUIRE(made);
    const auto overrides = scene.detail(*made).overrides;
    REQUIRE(overrides.size() == 1);
    CHECK(overrides.front().findings == 1);
    CHECK(scene.workspace.unit().db().queryInteger("SELECT count(*) FROM deid_override WHERE reason LIKE '%138%'") ==
          0);
}

TEST_CASE("one more identifier of a kind that was let stand blocks again", "[case][privacy]") {
    CaseScene scene;
    CaseDraft draft = sampleDraft(scene.haidian);
    setField(draft.content, "history", "Help line 13800138000");
    REQUIRE(scene.workspace.casePrivacy().allow(draft, "case_item.history", "phone", "A public help line"));
    const CaseId id = submittedCase(scene.workspace, draft);
    CaseContent content = scene.detail(id).content;
    setField(content, "history", "Help line 13800138000, son 13912345678");
    CHECK(scene.cases.save(id, content).error().code == ErrorCode::IdentifyingText);
    setField(content, "history", "Help line 13800138000, a son");
    CHECK(scene.cases.save(id, content).ok());
}

TEST_CASE("what is let stand is that number alone: another in its place is asked about", "[case][privacy]") {
    CaseScene scene;
    CaseDraft draft = sampleDraft(scene.haidian);
    setField(draft.content, "history", "Help line 13800138000");
    REQUIRE(scene.workspace.casePrivacy().allow(draft, "case_item.history", "phone", "A public help line"));
    CaseDraft other = draft;
    setField(other.content, "history", "Son 13912345678");
    const auto asked = scene.cases.startDraft(other);
    CHECK(scene.cases.submit(*asked).error().code == ErrorCode::IdentifyingText);
    const CaseId id = submittedCase(scene.workspace, draft);
    CaseContent content = scene.detail(id).content;
    setField(content, "history", "Son 13912345678");
    CHECK(scene.cases.save(id, content).error().code == ErrorCode::IdentifyingText);
    setField(content, "history", "The same number: 138 0013 ８０００"); // however it is written
    CHECK(scene.cases.save(id, content).ok());
    setField(content, "history", "Help line 13800138000");
    REQUIRE(scene.cases.save(id, content));
    REQUIRE(scene.workspace.casePrivacy().allow(id, textsOf(content), "case_item.history", "phone", "Another reason"));
    setField(content, "history", "Son 13912345678");
    CHECK(scene.cases.save(id, content).error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("erasing somebody forgets the marks of what no longer stands, and of nothing that does", "[case][privacy]") {
    CaseScene scene;
    CaseDraft draft = sampleDraft(scene.haidian);
    setField(draft.content, "history", "Help line 13800138000, 王芳");
    REQUIRE(scene.workspace.casePrivacy().allow(draft, "case_item.history", "phone", "A public help line"));
    REQUIRE(scene.workspace.casePrivacy().allow(draft, "case_item.history", "known_name", "Agreed to be named"));
    const CaseId id = submittedCase(scene.workspace, draft);
    const auto marks = [&] {
        return scene.workspace.unit().db().queryInteger("SELECT count(*) FROM standing_finding");
    };
    REQUIRE(marks() == 4); // of each what stands, and that it is marked
    CaseContent content = scene.detail(id).content;
    setField(content, "history", "Help line 13800138000, a nurse");
    REQUIRE(scene.cases.save(id, content));
    CHECK(marks() == 4); // the same text may come back
    REQUIRE(scene.workspace.erasure().erase(scene.wang));
    CHECK(marks() == 3);
    setField(content, "history", "Help line 138-0013-8000, a nurse");
    CHECK(scene.cases.save(id, content).ok());
    setField(content, "history", "Son 13912345678");
    CHECK(scene.cases.save(id, content).error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("a changed text opens the list of a case and sends an approved one back to review, said by whom and when",
          "[case][privacy]") {
    CaseScene scene;
    scene.workspace.setOperatorName("Li Na");
    const CaseId id = submittedCase(scene.workspace, sampleDraft(scene.haidian));
    REQUIRE(scene.cases.move(id, ReviewStatus::Approved));
    CaseContent content = scene.detail(id).content;
    setField(content, "stage", "metastatic"); // no text
    REQUIRE(scene.cases.save(id, content));
    CHECK(scene.detail(id).row.status == ReviewStatus::Approved);
    CHECK(checklistIsComplete(scene.detail(id).checklist));
    content.steps[1].text = "Admitted for pain and fear";
    REQUIRE(scene.cases.save(id, content));
    CHECK(scene.detail(id).row.status == ReviewStatus::InReview);
    CHECK(scene.detail(id).checklist.empty());
    CHECK(scene.detail(id).reviews.back().reason == kTextChanged);
    CHECK(scene.detail(id).reviews.back().byName == "Li Na");
    CHECK(scene.workspace.casePrivacy().mayLeave(id).error().code == ErrorCode::ChecklistOpen);
    CHECK(scene.cases.move(id, ReviewStatus::Approved).error().code == ErrorCode::ChecklistOpen);
    REQUIRE(scene.cases.setChecklist(id, sampleDraft(scene.haidian).checklist));
    REQUIRE(scene.cases.move(id, ReviewStatus::Approved));
    const auto lines = scene.detail(id).reviews.size();
    setField(content, "history", "Another history");
    REQUIRE(scene.cases.save(id, content));
    CHECK(scene.detail(id).reviews.size() == lines + 1);
    REQUIRE(scene.workspace.undo()); // text, state and list together
    CHECK(scene.detail(id).row.status == ReviewStatus::Approved);
    CHECK(checklistIsComplete(scene.detail(id).checklist));
}

TEST_CASE("a text that came from another PC takes an approval back until it is given again", "[case][privacy]") {
    CaseScene scene;
    scene.built.series({}, 2, Date::of(2026, 11, 24), {scene.haidian});
    const SessionId session = scene.workspace.conferences().sessions().front().session.id;
    const CaseId id = submittedCase(scene.workspace, sampleDraft(scene.haidian));
    REQUIRE(scene.cases.plan(id, session));
    REQUIRE(scene.cases.move(id, ReviewStatus::Approved));
    REQUIRE(scene.workspace.unit().transact(Action::TakeBundle, [&](Write& write) -> Status {
        static const Shape kHeld{"session", {"status"}};
        write.update(kHeld, session.value, {"held"});
        return success();
    }));
    // The list of the command line and the mix of cases say what the pages say.
    const auto listedApproved = [&] {
        int rows = 0;
        REQUIRE(scene.workspace.listing().forEach("case", {{"review_status", "approved"}},
                                                  [&](const std::vector<ListedValue>&) { ++rows; }));
        return rows;
    };
    const auto inMix = [&] {
        const Table mix = *scene.workspace.reports().run("case_mix", {});
        REQUIRE_FALSE(mix.rows.empty());
        return std::get<std::int64_t>(mix.rows.front()[8]);
    };
    CHECK(listedApproved() == 1);
    CHECK(inMix() == 1);
    const auto lines = scene.detail(id).reviews.size();
    static const Shape kHistory{"case_item", {"history"}};
    const auto merge = [&](const char* text) { // as a merge does, which writes what the other PC has
        return scene.workspace.unit().transact(Action::TakeBundle, [&](Write& write) -> Status {
            write.update(kHistory, id.value, {text});
            return success();
        });
    };
    REQUIRE(merge("What the ward wrote meanwhile"));
    CHECK(scene.detail(id).row.status == ReviewStatus::InReview);
    CHECK(listedApproved() == 0);
    CHECK(inMix() == 0);
    CHECK(scene.detail(id).reviews.size() == lines);
    CHECK(scene.cases.move(id, ReviewStatus::Approved).error().code == ErrorCode::ChecklistOpen);
    REQUIRE(scene.cases.setChecklist(id, sampleDraft(scene.haidian).checklist));
    CHECK(scene.detail(id).row.status == ReviewStatus::InReview); // the list alone approves nothing
    CHECK(scene.detail(id).reviews.back().reason == kTextChanged);
    REQUIRE(scene.cases.move(id, ReviewStatus::Approved));
    CHECK(scene.detail(id).row.status == ReviewStatus::Approved);
    CHECK(inMix() == 1);
}

TEST_CASE("a list that an older program ticked, which did not say for which texts, stands for those there were",
          "[case][privacy]") {
    CaseScene scene;
    const CaseId id = submittedCase(scene.workspace, sampleDraft(scene.haidian));
    const auto asBefore = [&] {
        REQUIRE(scene.workspace.unit().transact(Action::WriteCase, [&](Write& write) -> Status {
            static const Shape kTexts{"case_item", {"deid_texts"}};
            write.update(kTexts, id.value, {Cell()});
            return success();
        }));
    };
    CaseContent content = scene.detail(id).content;
    SECTION("changed") { asBefore(); }
    SECTION("approved here, then changed") {
        asBefore();
        REQUIRE(scene.cases.move(id, ReviewStatus::Approved));
        CHECK(scene.workspace.unit().db().queryInteger("SELECT count(*) FROM case_item WHERE deid_texts IS NULL") == 0);
    }
    CHECK(checklistIsComplete(scene.detail(id).checklist));
    setField(content, "history", "Another history");
    REQUIRE(scene.cases.save(id, content));
    CHECK(scene.detail(id).checklist.empty());
    CHECK(scene.cases.move(id, ReviewStatus::Approved).error().code == ErrorCode::ChecklistOpen);
}

TEST_CASE("the list of all cases tells the privacy list as it counts for their texts", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = submittedCase(scene.workspace, sampleDraft(scene.haidian));
    ListingService& listing = scene.workspace.listing();
    const auto columns = *listing.columns("case");
    const auto at =
        static_cast<std::size_t>(std::find(columns.begin(), columns.end(), "deid_checklist") - columns.begin());
    REQUIRE(at < columns.size());
    const auto listed = [&](const std::vector<ListFilter>& filters = {}) {
        std::vector<std::string> lists;
        REQUIRE(listing.forEach("case", filters, [&](const std::vector<ListedValue>& row) {
            lists.push_back(std::get<std::string>(row.at(at)));
        }));
        return lists;
    };
    const std::vector<std::string> ticked = listed();
    REQUIRE(ticked.size() == 1);
    CHECK_FALSE(ticked.front().empty());
    CHECK(listed({{"deid_checklist", ticked.front()}}) == ticked);
    CaseContent content = scene.detail(id).content;
    setField(content, "history", "Another history");
    REQUIRE(scene.cases.save(id, content));
    REQUIRE(scene.detail(id).checklist.empty());
    CHECK(listed() == std::vector<std::string>{""});
    CHECK(listed({{"deid_checklist", ticked.front()}}).empty());
    CHECK(listed({{"deid_checklist", ""}}).size() == 1);
}

TEST_CASE("of a draft with other texts only what is ticked anew stays ticked", "[case][privacy]") {
    CaseScene scene;
    CaseDraft draft = sampleDraft(scene.haidian);
    draft.checklist = {"no_names", "no_dates"};
    const auto id = *scene.cases.startDraft(draft);
    draft.checklist.emplace_back("no_places");
    REQUIRE(scene.cases.saveDraft(id, draft));
    CHECK(scene.cases.draft(id)->checklist.size() == 3);
    setField(draft.content, "history", "Another history");
    draft.checklist.emplace_back("no_numbers");
    REQUIRE(scene.cases.saveDraft(id, draft));
    CHECK(scene.cases.draft(id)->checklist == std::vector<std::string>{"no_numbers"});
}

TEST_CASE("a line of a case is let stand beside its others, each for as many places as there were", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CasePrivacy& privacy = scene.workspace.casePrivacy();
    RegisterService& registers = scene.workspace.registers();
    const auto write = [&](const std::string& text) {
        const std::vector<FieldValue> values{id.value, text, std::string("education")};
        CHECK(registers.save("recommendation", {}, values).error().code == ErrorCode::IdentifyingText);
        REQUIRE(privacy.allow(id, {"recommendation", {}, values}, "recommendation.text", "phone", "A help line"));
        REQUIRE(registers.save("recommendation", {}, values));
    };
    write("Call 13800138000");
    CHECK(privacy.mayLeave(id).ok());
    const std::vector<FieldValue> two{id.value, std::string("13912345678 or 13700137000"), std::string("education")};
    CHECK(registers.save("recommendation", {}, two).error().code == ErrorCode::IdentifyingText);
    write("13912345678 or 13700137000");
    CHECK(scene.detail(id).overrides.front().findings == 3);
    CHECK(privacy.mayLeave(id).ok());
    const std::vector<FieldValue> more{id.value, std::string("Or 13600136000"), std::string("education")};
    CHECK(registers.save("recommendation", {}, more).error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("a case may leave only with its list ticked and nobody named in it", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    scene.line("recommendation", id, "Ask Avery Quinn again", "education");
    CHECK(scene.workspace.casePrivacy().mayLeave(id).ok());
    scene.built.person("Avery Quinn", "Avery Quinn");
    CHECK(scene.workspace.casePrivacy().mayLeave(id).error().code == ErrorCode::IdentifyingText);
    const CaseId other = scene.submitted();
    REQUIRE(scene.cases.setChecklist(other, {"no_names"}));
    CHECK(scene.workspace.casePrivacy().mayLeave(other).error().code == ErrorCode::ChecklistOpen);
}

TEST_CASE("no file for other PCs is written while a case names somebody, and it is said which",
          "[case][privacy][exchange]") {
    test::Pc pc("ward");
    pc.create("Ward 5");
    static const Shape kProgramme{"programme", {"code", "start_on"}};
    static const Shape kInstitution{"institution", {"code", "name_en"}};
    InstitutionId haidian;
    REQUIRE(pc.workspace->unit().transact(Action::CreateFile, [&](Write& write) -> Status {
        write.insert(kProgramme, write.newId(), {"P", "2026-01-01"});
        haidian = write.make<InstitutionId>();
        write.insert(kInstitution, haidian.value, {"I", "Haidian"});
        return success();
    }));
    CaseDraft draft = sampleDraft(haidian);
    setField(draft.content, "history", "The daughter knows Avery Quinn");
    const CaseId id = submittedCase(*pc.workspace, draft);
    BundleRequest request;
    request.everything = true;
    request.passphrase = "eight words nobody else would ever think of";
    CHECK(std::filesystem::exists(pc.write(request)));
    pc.add("Avery Quinn");
    const auto target = pc.dir / "refused.preceptor-bundle";
    const auto refused = pc.workspace->exchange().write(target, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::CaseIdentifies);
    CHECK(refused.error().args.front() == "CC-2026-001");
    CHECK_FALSE(std::filesystem::exists(target));
    CHECK(pc.workspace->exchange().exchangeFolder(pc.dir / "", request, {}).error().code == ErrorCode::CaseIdentifies);
    const auto texts = textsOf(pc.workspace->cases().detail(id)->content);
    for (const CaseFinding& finding : pc.workspace->casePrivacy().findings(texts, id))
        REQUIRE(
            pc.workspace->casePrivacy().allow(id, texts, finding.field, finding.kind, "Another person of this name"));
    CHECK(pc.workspace->exchange().write(target, request));
}

TEST_CASE("a digest holds what was learned in its days, starred first, without what may name somebody",
          "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    const auto learn = [&](const std::string& text, const char* domain, bool starred) {
        const Register& reg = *findRegister("learning_point");
        std::vector<FieldValue> values(reg.fields.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (reg.fields[i].column == "case_id") values[i] = id.value;
            if (reg.fields[i].column == "text") values[i] = text;
            if (reg.fields[i].column == "domain") values[i] = std::string(domain);
            if (reg.fields[i].column == "starred") values[i] = std::int64_t{starred};
        }
        REQUIRE(scene.workspace.registers().save("learning_point", {}, values));
    };
    learn("Ask first", "physical", false);
    learn("Rotate at two thirds", "physical", true);
    learn("Let Avery Quinn speak", "family_caregiver", false);
    scene.built.person("Avery Quinn", "Avery Quinn");
    const Date today = scene.workspace.clock().today();
    const LearningDigest digest = scene.workspace.casePrivacy().digest(today.plusDays(-1), today);
    REQUIRE(digest.points.size() == 2);
    CHECK(digest.points[0].text == "Rotate at two thirds");
    CHECK(digest.points[1].text == "Ask first");
    CHECK(digest.points[0].source == scene.detail(id).row.number);
    CHECK(digest.heldBack == std::vector<std::string>{scene.detail(id).row.number});
    CHECK(digest.points[0].behind == id);
    CHECK(digest.points[1].behind == id);
    CHECK(scene.workspace.casePrivacy().digest(today.plusDays(1), today.plusDays(9)).points.empty());
    REQUIRE(scene.cases.move(id, ReviewStatus::Withdrawn, "A mistake"));
    CHECK(scene.workspace.casePrivacy().digest(today, today).points.empty());
}

TEST_CASE("a name that must not appear is found at once, and a list that cannot be read keeps every case here",
          "[case][privacy]") {
    test::Pc pc("ward");
    pc.create("Ward 5");
    CasePrivacy& privacy = pc.workspace->casePrivacy();
    CaseDraft draft;
    setField(draft.content, "history", "Old Zhao Tiezhu sleeps badly");
    const auto kinds = [&] {
        std::vector<std::string> found;
        for (const CaseFinding& finding : privacy.findings(draft)) found.push_back(finding.kind);
        return found;
    };
    CHECK(kinds().empty());
    const std::vector<std::string> words{"Zhao Tiezhu"};
    CHECK(privacy.deny(words)->done == 1);
    CHECK(*privacy.countDenied() == 1);
    CHECK(kinds() == std::vector<std::string>{"denied_word"});
    CHECK(privacy.allowAgain(words)->done == 1);
    CHECK(kinds().empty());
    REQUIRE(privacy.deny(words));
    std::filesystem::path list;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pc.state))
        if (entry.path().filename() == "denied.words") list = entry.path();
    REQUIRE_FALSE(list.empty());
    std::ofstream(list) << "not a list";
    pc.workspace.reset();
    pc.open();
    CHECK(pc.workspace->casePrivacy().mayLeave(draft).error().code == ErrorCode::FileMalformed);
    CHECK(pc.workspace->casePrivacy().countDenied().error().code == ErrorCode::FileMalformed);
}

TEST_CASE("an institution warns by its name unless it presents the case", "[case][privacy]") {
    CaseScene scene;
    scene.built.institution("Zhongguancun Hospital");
    CasePrivacy& privacy = scene.workspace.casePrivacy();
    CaseDraft draft = sampleDraft(scene.haidian);
    const auto found = [&] {
        std::vector<std::string> fields;
        for (const CaseFinding& finding : privacy.findings(draft)) {
            CHECK(finding.kind == "institution_name");
            CHECK_FALSE(finding.blocks);
            fields.push_back(finding.field);
        }
        return fields;
    };
    setField(draft.content, "history", "Sent by Zhongguancun Hospital to Haidian");
    setField(draft.content, "tried_so_far", "At Haidian since day 3");
    CHECK(found() == std::vector<std::string>{"case_item.history"});
    const CaseId id = submittedCase(scene.workspace, draft);
    CHECK(privacy.allFindings(id).size() == 1);
    CHECK(privacy.mayLeave(id));
    setField(draft.content, "tried_so_far", "Xiyuan House asked");
    CHECK(found().size() == 1);
    scene.built.institution("Xiyuan House"); // known from now on
    CHECK(found().size() == 2);
    setField(draft.content, "tried_so_far", "Kestrel Hospital asked"); // which nobody knows
    CHECK(found().size() == 2);
    setField(draft.content, "tried_so_far", "At Haidian since day 3");
    setField(draft.content, "presenting_institution_id", FieldValue()); // then nobody's name may stand
    CHECK(found() == std::vector<std::string>{"case_item.history", "case_item.history", "case_item.tried_so_far"});
}

TEST_CASE("what a person must have looked at is ticked before a case leaves the draft", "[case][privacy]") {
    CaseScene scene;
    CaseDraft draft = sampleDraft(scene.haidian);
    draft.checklist.pop_back();
    const auto id = *scene.cases.startDraft(draft);
    CHECK(scene.cases.submit(id).error().code == ErrorCode::ChecklistOpen);
    CHECK(scene.cases.list().front().status == ReviewStatus::Draft);
}

TEST_CASE("a name of somebody in the file blocks, wherever it stands", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CaseContent content = scene.detail(id).content;
    content.questions.push_back({"family", "Should 王芳 be told?"});
    const auto refused = scene.cases.save(id, content);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.front().arg == "known_name");
    const auto line =
        scene.workspace.registers().save("recommendation", {}, {id.value, "Ask Wang Fang", "communication"});
    REQUIRE_FALSE(line);
    CHECK(line.error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("a case goes its way, each step with a line of who and when", "[case]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CHECK(scene.cases.move(id, ReviewStatus::Presented).error().code == ErrorCode::InUse);
    CHECK(scene.cases.move(id, ReviewStatus::Returned).error().code == ErrorCode::InvalidInput);
    REQUIRE(scene.cases.move(id, ReviewStatus::InReview));
    REQUIRE(scene.cases.move(id, ReviewStatus::Returned, "Which doses were tried?"));
    REQUIRE(scene.cases.move(id, ReviewStatus::Submitted));
    REQUIRE(scene.cases.move(id, ReviewStatus::Approved));
    REQUIRE(scene.cases.move(id, ReviewStatus::Presented));
    REQUIRE(scene.cases.move(id, ReviewStatus::Closed));
    CHECK(scene.cases.save(id, scene.detail(id).content).error().code == ErrorCode::InUse);
    const auto reviews = scene.detail(id).reviews;
    CHECK(reviews.size() == 7);
    CHECK(std::count_if(reviews.begin(), reviews.end(),
                        [](const CaseReview& r) { return r.reason == "Which doses were tried?"; }) == 1);
    REQUIRE(scene.workspace.undo());
    CHECK(scene.detail(id).row.status == ReviewStatus::Presented);
}

TEST_CASE("an edit changes what was edited and can be undone", "[case]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CaseContent content = scene.detail(id).content;
    const CaseContent before = content;
    content.questions.push_back({"prognosis", "How long?"});
    content.steps.pop_back();
    content.marks.erase(content.marks.begin());
    setField(content, "pps", std::int64_t{40});
    REQUIRE(scene.cases.save(id, content));
    CHECK(scene.detail(id).content == content);
    REQUIRE(scene.workspace.undo());
    CHECK(scene.detail(id).content == before);
}

TEST_CASE("a follow-up knows the case it follows and takes over what does not change", "[case]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    const auto draftId = *scene.cases.followUp(id);
    CaseDraft draft = *scene.cases.draft(draftId);
    CHECK(textOf(draft.content, "dx_group") == "cancer_lung");
    CHECK(textOf(draft.content, "history").empty());
    const CaseDraft whole = sampleDraft(scene.haidian);
    draft.content = whole.content;
    draft.checklist = whole.checklist;
    REQUIRE(scene.cases.saveDraft(draftId, draft));
    const CaseId second = *scene.cases.submit(draftId);
    CHECK(scene.detail(second).previousNumber == "CC-2026-001");
    CHECK(scene.detail(second).row.kind == "follow_up");
    CHECK(scene.detail(id).followedBy == std::vector{second});
}

TEST_CASE("what a conference leaves of a case is kept in order with its day", "[case]") {
    CaseScene scene;
    const auto series = scene.built.series({}, 3);
    (void)series;
    const SessionId session = scene.workspace.conferences().sessions().front().session.id;
    const CaseId id = scene.submitted();
    REQUIRE(scene.cases.plan(id, session));
    scene.line("recommendation", id, "Rotate to methadone", "pharmacological");
    scene.line("recommendation", id, "Call the home team", "care_setting");
    scene.line("learning_point", id, "Ask about drowsiness first");
    scene.line("action", id, "Send the conversion table");
    const auto details = scene.cases.ofSession(session);
    REQUIRE(details.size() == 1);
    const CaseDetail& detail = details.front();
    REQUIRE(detail.recommendations.size() == 2);
    CHECK(fieldOf(detail.recommendations[1], "recommendation", "text") == "Call the home team");
    CHECK(fieldOf(detail.recommendations[0], "recommendation", "status") == "proposed");
    CHECK(fieldOf(detail.recommendations[0], "recommendation", "made_on") == "2026-11-24");
    CHECK(fieldOf(detail.actions.front(), "action", "status") == "open");
    CHECK(detail.row.openRecommendations == 2);
}

TEST_CASE("what comes of a case is of the conference at which it was presented, and of none before its day", "[case]") {
    CaseScene scene;
    scene.built.series({}, 8); // the seventh is today
    const auto sessions = scene.workspace.conferences().sessions();
    const auto onDay = [&](Date day) {
        for (const SessionRow& row : sessions)
            if (row.session.plannedOn == day) return row.session.id;
        return SessionId{};
    };
    const SessionId today = onDay(Date::of(2026, 11, 24));
    const SessionId next = onDay(Date::of(2026, 12, 8));
    const CaseId id = scene.submitted();
    const auto sessionOf = [&](std::string_view table, std::int64_t row) {
        return fieldOf(*scene.workspace.registers().find(table, row), table, "session_id");
    };
    CHECK(sessionOf("recommendation", scene.line("recommendation", id, "Call the home team", "care_setting")).empty());
    REQUIRE(scene.cases.plan(id, next));
    CHECK(sessionOf("action", scene.line("action", id, "Ask the pharmacy")).empty());
    REQUIRE(scene.cases.plan(id, today));
    const std::string expected = std::to_string(today.value);
    CHECK(sessionOf("recommendation", scene.line("recommendation", id, "Rotate", "pharmacological")) == expected);
    CHECK(sessionOf("learning_point", scene.line("learning_point", id, "Ask first")) == expected);
    CHECK(sessionOf("action", scene.line("action", id, "Send the table")) == expected);
}

TEST_CASE("nothing was presented at a conference that has not come yet", "[case]") {
    CaseScene scene;
    scene.built.series({}, 8);
    SessionId next;
    for (const SessionRow& row : scene.workspace.conferences().sessions())
        if (row.session.plannedOn == Date::of(2026, 12, 8)) next = row.session.id;
    const CaseId id = scene.submitted();
    REQUIRE(scene.cases.move(id, ReviewStatus::Approved));
    REQUIRE(scene.cases.plan(id, next));
    const Status refused = scene.cases.move(id, ReviewStatus::Presented);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ConferenceAhead);
    CHECK(refused.error().args == std::vector<std::string>{"2026-12-08"});
    CHECK(scene.detail(id).row.status == ReviewStatus::Approved);
    REQUIRE(scene.cases.plan(id, {}));
    CHECK(scene.cases.move(id, ReviewStatus::Presented).ok());
}

TEST_CASE("the day a letter was sent is noted on each of its recommendations once, as one step of undo", "[case]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CHECK(*scene.cases.letterSent(id) == 0);
    scene.line("recommendation", id, "Rotate to methadone", "pharmacological");
    scene.line("recommendation", id, "Call the home team", "care_setting");
    CHECK(*scene.cases.letterSent(id) == 2);
    const auto sent = [&] {
        std::vector<std::string> days;
        for (const RegisterRow& row : scene.detail(id).recommendations)
            days.push_back(fieldOf(row, "recommendation", "sent_to_presenter_on"));
        return days;
    };
    CHECK(sent() == std::vector<std::string>{"2026-11-24", "2026-11-24"});
    const std::string before = scene.workspace.dataVersion();
    CHECK(*scene.cases.letterSent(id) == 0);
    CHECK(scene.workspace.dataVersion() == before);
    REQUIRE(scene.workspace.undo());
    CHECK(sent() == std::vector<std::string>{"", ""});
}

TEST_CASE("one search finds cases, questions, recommendations and points in any language", "[case][search]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    scene.line("recommendation", id, "吗啡过量时考虑阿片类药物轮换", "pharmacological");
    scene.line("learning_point", id, "Xoay vòng opioid khi buồn ngủ");
    const auto find = [&](const std::string& text) {
        std::vector<std::string> tables;
        for (const CaseTextHit& hit : scene.workspace.caseSearch().find(text).hits) {
            tables.push_back(hit.table);
            CHECK(hit.behind == id);
        }
        std::sort(tables.begin(), tables.end());
        return tables;
    };
    CHECK(find("methadone") == std::vector<std::string>{"case_question"});
    CHECK(find("阿片类轮换") == std::vector<std::string>{"recommendation"});
    CHECK(find("xoay vong") == std::vector<std::string>{"learning_point"});
    CHECK(find("opioid") == std::vector<std::string>{"case_item", "learning_point"});
    CHECK(find("CC-2026-001") == std::vector<std::string>{"case_item"});
    CHECK(find("opioi") == find("opioid")); // a word that is begun
    CHECK(find("nothing of it").empty());
    REQUIRE(scene.workspace.undo());
    CHECK(find("xoay vong").empty());
}

TEST_CASE("a question asked as a sentence in any of the languages finds what it is about", "[case][search]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    scene.line("learning_point", id, "Opioid rotation: start at two thirds of the dose");
    scene.line("learning_point", id, "阿片类药物轮换时先减量");
    scene.line("learning_point", id, "Xoay vòng opioid khi buồn ngủ");
    scene.line("learning_point", id, "La rotation des opioïdes demande une surveillance");
    scene.line("learning_point", id, "What the family wants to know comes first");
    const auto found = [&](const char* text) {
        const CaseAnswer answer = scene.workspace.caseSearch().find(text);
        CHECK_FALSE(answer.closest);
        REQUIRE(answer.hits.size() == 1);
        return answer.hits.front().text;
    };
    CHECK(found("What have we learned about opioid rotation?") == "Opioid rotation: start at two thirds of the dose");
    CHECK(found("我们关于阿片类药物轮换学到了什么") == "阿片类药物轮换时先减量");
    CHECK(found("Chúng ta đã học được gì về xoay vòng opioid?") == "Xoay vòng opioid khi buồn ngủ");
    CHECK(found("Qu’avons-nous appris sur la rotation des opioïdes ?") ==
          "La rotation des opioïdes demande une surveillance");
    CHECK(scene.workspace.caseSearch().find("What have we learned").hits.empty()); // says nothing of what is asked
}

TEST_CASE("where nothing has all the words, what has most of the rarer ones comes first and is told to be that",
          "[case][search]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    for (int i = 0; i < 3; ++i) scene.line("learning_point", id, "Watch the kidney when morphine is given");
    scene.line("learning_point", id, "Methadone after morphine needs days");
    scene.line("learning_point", id, "Methadone needs an ECG");
    const CaseAnswer answer = scene.workspace.caseSearch().find("why prefer methadone over morphine for giraffes");
    CHECK(answer.closest);
    REQUIRE(answer.hits.size() >= 2);
    CHECK(answer.hits[0].text == "Methadone after morphine needs days");
    CHECK(answer.hits[1].text == "Methadone needs an ECG");
}

TEST_CASE("of many answers a few are shown and all are counted", "[case][search]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    for (int i = 0; i < 12; ++i) scene.line("learning_point", id, "Ask about constipation " + std::to_string(i));
    const CaseAnswer few = scene.workspace.caseSearch().find("constipation", 5);
    CHECK(few.hits.size() == 5);
    CHECK(few.found == 12);
    const CaseAnswer all = scene.workspace.caseSearch().find("constipation", 55);
    CHECK(all.hits.size() == 12);
    CHECK(all.found == 12);
    CHECK_FALSE(all.more);
}

TEST_CASE("answers are counted a hundred beyond those that are shown, and it is said that there are more",
          "[case][search]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    for (int i = 0; i < 103; ++i) scene.line("learning_point", id, "Ask about constipation " + std::to_string(i));
    const CaseAnswer few = scene.workspace.caseSearch().find("constipation", 2);
    CHECK(few.found == 102);
    CHECK(few.more);
    const CaseAnswer counted = scene.workspace.caseSearch().find("constipation", 3);
    CHECK(counted.found == 103);
    CHECK_FALSE(counted.more);
}

TEST_CASE("words that the dictionary does not know are found together before each alone", "[case][search]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    scene.line("learning_point", id, "嗜酒者睡前不用");
    scene.line("learning_point", id, "羟考酮后嗜睡");
    const auto found = [&](const char* text) { return scene.workspace.caseSearch().find(text).hits.size(); };
    CHECK(found("嗜睡") == 2);
    CHECK(scene.workspace.caseSearch().find("嗜睡", 1).hits.front().text == "羟考酮后嗜睡");
    CHECK(scene.workspace.caseSearch().find("停用嗜睡 长颈鹿").hits.front().text == "羟考酮后嗜睡");
}

TEST_CASE("a part of a case number finds the cases of it first", "[case][search]") {
    CaseScene scene;
    for (int i = 0; i < 12; ++i) {
        CaseDraft draft = sampleDraft(scene.haidian);
        setField(draft.content, "title", i == 0 ? "As in CC-2026-01" : "Pain " + std::to_string(i));
        submittedCase(scene.workspace, draft);
    }
    const auto numbers = [&](const char* text, std::size_t most = 50) {
        std::vector<std::string> found;
        for (const CaseTextHit& hit : scene.workspace.caseSearch().find(text, most).hits) found.push_back(hit.number);
        return found;
    };
    CHECK(numbers("CC-2026-01") ==
          std::vector<std::string>{"CC-2026-010", "CC-2026-011", "CC-2026-012", "CC-2026-001"});
    CHECK(numbers(" cc-2026-011 ").front() == "CC-2026-011");
    CHECK(numbers("26-01", 2) == std::vector<std::string>{"CC-2026-010", "CC-2026-011"});
    CHECK(numbers("012") == std::vector<std::string>{"CC-2026-012"});
    CHECK(numbers("C-2026-00", 1) == std::vector<std::string>{"CC-2026-001"});
    CHECK(scene.workspace.caseSearch().find("2026-01", 2).found >= 3);
    CHECK(scene.workspace.caseSearch().find("CC-2025-01").closest); // no case of that year
}

TEST_CASE("what an older program wrote without indexing is found all the same", "[case][search]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    for (const char* table : {"learning_point", "recommendation", "case_question", "case_item"})
        scene.workspace.unit().db().execute(std::string("DELETE FROM text_of_") + table);
    scene.workspace.unit().db().execute("INSERT INTO case_text_stale VALUES ('case_item', " + std::to_string(id.value) +
                                        ")");
    CHECK(scene.workspace.caseSearch().find("opioid").hits.size() == 1);
}

TEST_CASE("an ICD text from before it was checked stays and does not stop other edits", "[case]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    static const Shape kIcd{"case_item", {"icd"}};
    REQUIRE(scene.workspace.unit().transact(Action::WriteCase, [&](Write& write) -> Status {
        write.update(kIcd, id.value, {"lung cancer"});
        return success();
    }));
    CaseContent content = scene.detail(id).content;
    CHECK(textOf(content, "icd") == "lung cancer");
    setField(content, "tried_so_far", "Morphine");
    CHECK(scene.cases.save(id, content));
    setField(content, "icd", "breast cancer");
    CHECK_FALSE(scene.cases.save(id, content));
    setField(content, "icd", "C34");
    CHECK(scene.cases.save(id, content));
}

TEST_CASE("a reason that tells who somebody is, is refused wherever one is asked for", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    const std::string telling = "call the daughter, 11010519491231002X";
    REQUIRE(scene.workspace.cases().move(id, ReviewStatus::InReview, ""));
    CHECK(scene.workspace.cases().move(id, ReviewStatus::Returned, telling).error().code == ErrorCode::IdentifyingText);
    CHECK(scene.workspace.cases().move(id, ReviewStatus::Returned, "say what was tried").ok());
    const std::vector<CaseText> texts = {{"case_item.title", "11010519491231002X"}};
    const auto refused = scene.workspace.casePrivacy().allow(id, texts, "case_item.title", "china_id", telling);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::IdentifyingText);
    CHECK(refused.error().args == std::vector<std::string>{"china_id", "1", "reason"}); // it, not the text it is for
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"reason", IssueCode::Identifies, "china_id"}});
}

TEST_CASE("no file for others is written while the list of a case is not ticked", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CHECK(scene.workspace.casePrivacy().mayAllLeave().ok());
    REQUIRE(scene.workspace.cases().setChecklist(id, {"no_names"}));
    const Status leaves = scene.workspace.casePrivacy().mayAllLeave();
    CHECK(leaves.error().code == ErrorCode::ChecklistOpen);
    CHECK(leaves.error().args == std::vector<std::string>{"CC-2026-001"});
}

TEST_CASE("a case knows what is still open in it and since when it waits", "[case][today]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CHECK_FALSE(scene.detail(id).row.openEnds());
    auto& registers = scene.workspace.registers();
    REQUIRE(registers.save("follow_up", {}, {id.value, "2026-11-20"}));
    REQUIRE(registers.save("follow_up", {}, {id.value, "2026-11-02"}));
    REQUIRE(registers.save("follow_up", {}, {id.value, "2026-10-01", "2026-10-02", "improved"}));
    REQUIRE(registers.save("action", {}, {id.value, "Send the table", {}, "2026-12-24"}));
    const CaseRow row = scene.detail(id).row;
    CHECK(row.openEnds());
    CHECK(row.openFollowUps == 2);
    CHECK(row.followUpDue == Date::of(2026, 11, 2));
    CHECK(row.openActions == 1);
    CHECK(row.actionDue == Date::of(2026, 12, 24));
    const CasesDue due = scene.workspace.today().agenda().cases;
    CHECK(due.followUps == 1); // one case, however many of its days have passed
    CHECK(due.actions == 0);
}

TEST_CASE("what of an edit tells who somebody is waits on this PC, the rest of it is stored", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CaseContent content = scene.detail(id).content;
    setField(content, "history", "Call 13800138000 at night");
    setField(content, "tried_so_far", "Oxygen at night");
    CHECK(scene.cases.save(id, content).error().code == ErrorCode::IdentifyingText);
    const CaseDetail held = scene.detail(id);
    CHECK(textOf(held.content, "tried_so_far") == "Oxygen at night");
    CHECK(textOf(held.content, "history").find("138") == std::string::npos);
    CHECK(held.held == std::vector<std::string>{"history"});
    CHECK(textOf(held.typed, "history") == "Call 13800138000 at night");
    CHECK(scene.cases.list().size() == 1); // it is no draft of a new case
}

TEST_CASE("what was put right takes the place of what waited, on whatever else was written since", "[case][privacy]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CaseContent content = scene.detail(id).content;
    setField(content, "history", "Call 13800138000 at night");
    content.questions.push_back({"family", {}});
    CHECK_FALSE(scene.cases.save(id, content));
    CHECK(scene.detail(id).held == std::vector<std::string>{"questions", "history"});
    CaseContent later = scene.detail(id).typed;
    setField(later, "goals_of_care", "To be at home");
    CHECK_FALSE(scene.cases.save(id, later));
    setField(later, "history", "Calls at night");
    later.questions.pop_back();
    REQUIRE(scene.cases.save(id, later));
    const CaseDetail right = scene.detail(id);
    CHECK(right.held.empty());
    CHECK(right.typed == right.content);
    CHECK(textOf(right.content, "history") == "Calls at night");
    CHECK(textOf(right.content, "goals_of_care") == "To be at home");
}

TEST_CASE("parts of a case that only make sense with what is held wait with it", "[case]") {
    CaseScene scene;
    const CaseId id = scene.submitted();
    CaseContent before = scene.detail(id).content;
    before.marks.clear();
    setField(before, "symptom_scale", {});
    REQUIRE(scene.cases.save(id, before));
    CaseContent content = before;
    content.marks = {{"symptom", "pain", 4}};
    setField(content, "symptom_scale", "no such scale");
    CHECK_FALSE(scene.cases.save(id, content));
    CHECK(scene.detail(id).content == before);
    CHECK(scene.detail(id).typed == content);
}

TEST_CASE("a draft that nothing was written into is used before another is begun", "[case]") {
    CaseScene scene;
    const auto first = scene.cases.startDraft();
    REQUIRE(first);
    CHECK(*scene.cases.startDraft() == *first);
    CHECK(scene.cases.list().size() == 1);
}

TEST_CASE("what was agreed at a conference or a workshop is overdue as what was agreed on a case", "[case][today]") {
    CaseScene scene;
    scene.built.series({}, 2);
    const SessionId session = scene.workspace.conferences().sessions().front().session.id;
    const Register& reg = *findRegister("action");
    std::vector<FieldValue> values(reg.fields.size());
    values[*reg.placeOf("text")] = "Send the card";
    values[*reg.placeOf("session_id")] = session.value;
    values[*reg.placeOf("due_on")] = "2026-11-01";
    values[*reg.placeOf("status")] = "open";
    REQUIRE(scene.workspace.registers().save("action", {}, values));
    CHECK(scene.workspace.today().agenda().cases.actions == 1);
}
