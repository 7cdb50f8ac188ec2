// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about conferences is looked through when it is written, and before it leaves.
#include "core/services/attachment_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

namespace {

struct Scene {
    test::ProgrammeBuilder built;
    Workspace& file = built.workspace();
    SessionId id;
    Scene() {
        built.series({}, 2);
        id = session().id;
    }
    Session session() { return file.conferences().sessions().front().session; }
    Status edit(const std::string& title, const std::string& note) {
        Session changed = session();
        changed.title = title;
        changed.note = note;
        return file.conferences().edit(changed);
    }
    // As an older program would have, which scanned none of it.
    void writeUnseen(const Shape& shape, std::int64_t row, std::initializer_list<Cell> cells) {
        REQUIRE(file.unit().transact(Action::EditSession, [&](Write& write) -> Status {
            write.update(shape, row, cells);
            return success();
        }));
    }
    Status leaves() { return file.casePrivacy().mayAllLeave(); }
};

} // namespace

TEST_CASE("title, note and parts of a conference are refused where they tell who a patient is",
          "[privacy][conference]") {
    Scene scene;
    const Status refused = scene.edit("Pain of Mrs Dupont", "phone 13800138000");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::IdentifyingText);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"title", IssueCode::Identifies, "name_in_context"},
                                                            {"note", IssueCode::Identifies, "phone"}});
    CHECK(refused.error().args.back() == "session");
    const Status part = scene.file.conferences().setParts(
        scene.id, {{"case_new", "Rounds", {}, {}, {}}, {"case_new", "患者王秀兰", {}, {}, {}}});
    REQUIRE_FALSE(part);
    CHECK(part.error().issues.front().field == "parts[1].title");
    Session planned = scene.session();
    planned.title = "住院号123456讨论";
    CHECK(scene.file.conferences().planSession(planned).error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("people of the programme and the page of a meeting may stand in what is said of a conference",
          "[privacy][conference]") {
    Scene scene;
    scene.built.person("Nguyễn Thị Hoa", "Nguyen Thi Hoa");
    scene.built.person("Margaret Tan", "Margaret Tan");
    CHECK(scene.edit("Opioids, by Margaret Tan and cô Nguyễn Thị Hoa", "https://meeting.example.com/123; Dr Lim leads")
              .ok());
    CHECK(scene.leaves().ok());
}

TEST_CASE("what was there before stops no other change of a conference", "[privacy][conference]") {
    Scene scene;
    static const Shape kNote{"session", {"note"}};
    scene.writeUnseen(kNote, scene.id.value, {"MRN 1234567"});
    Session moved = scene.session();
    moved.place = "Room 2";
    CHECK(scene.file.conferences().edit(moved).ok());
    CHECK(scene.edit("Pain", "").ok());
    CHECK(scene.leaves().ok());
}

TEST_CASE("nothing leaves while a conference written before tells who a patient is, and its day is said",
          "[privacy][conference]") {
    Scene scene;
    static const Shape kNote{"session", {"note"}};
    scene.writeUnseen(kNote, scene.id.value, {"MRN 1234567"});
    const std::string day = scene.session().plannedOn.iso();
    const Status refused = scene.leaves();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::CaseIdentifies);
    CHECK(refused.error().args == std::vector<std::string>{day, "record_number", "session"});
    CHECK_FALSE(scene.file.casePrivacy().conferenceMayLeave(scene.id));
    CHECK(scene.file.casePrivacy().conferenceMayLeave(scene.file.conferences().sessions().back().session.id).ok());
}

TEST_CASE("the titles and notes of files are looked through, of a conference and of a case", "[privacy][attachment]") {
    Scene scene;
    const test::TempDir dir;
    const auto path = dir / "slides.txt";
    test::putFile(path, "Opioid rotation");
    static const Shape kNote{"attachment", {"note"}};
    // In memory there is no folder for the bytes, so the entries alone are written.
    const auto enter = [&](SessionId session, CaseId id) {
        static const Shape kEntry{"attachment",
                                  {"session_id", "case_id", "title", "media_type", "bytes", "sha256", "added_on"}};
        return *scene.file.unit().transact(Action::AttachFile, [&](Write& write) -> Result<std::int64_t> {
            const auto entry = write.newId();
            write.insert(kEntry, entry, {session, id, "Slides", "text/plain", 5, std::string(64, 'a'), "2026-01-01"});
            return entry;
        });
    };
    CHECK(scene.file.attachments().attach(path, {.session = scene.id, .title = "Mrs Dupont, scan"}).error().code ==
          ErrorCode::IdentifyingText);
    const auto ofSession = enter(scene.id, {});
    CHECK(scene.leaves().ok());
    scene.writeUnseen(kNote, ofSession, {"Tel 13800138000"});
    CHECK(scene.leaves().error().args.back() == "session");
    scene.writeUnseen(kNote, ofSession, {"of the ward"});
    CHECK(scene.leaves().ok());
    const CaseId id = test::submittedCase(scene.file, test::sampleDraft(scene.built.institution("Haidian")));
    scene.writeUnseen(kNote, enter({}, id), {"Tel 13800138000"});
    CHECK(scene.leaves().error().args == std::vector<std::string>{"CC-2026-001", "phone"});
    CHECK_FALSE(scene.file.casePrivacy().mayLeave(id));
    const auto texts = scene.file.casePrivacy().texts(id, scene.file.cases().detail(id)->content);
    REQUIRE(scene.file.casePrivacy().allow(id, texts, "attachment.note", "phone", "A public help line"));
    CHECK(scene.file.casePrivacy().mayLeave(id).ok());
}

TEST_CASE("a text that was found clean is looked at again once there are other names", "[privacy][case]") {
    Scene scene;
    CaseDraft draft = test::sampleDraft(scene.built.institution("Haidian"));
    setField(draft.content, "history", "Avery Quinn sleeps badly");
    const CaseId id = test::submittedCase(scene.file, draft);
    CHECK(scene.leaves().ok());
    CHECK(scene.leaves().ok());
    scene.built.person("Avery Quinn", "Avery Quinn");
    CHECK(scene.leaves().error().code == ErrorCode::CaseIdentifies);
    CHECK_FALSE(scene.file.casePrivacy().mayLeave(id));
}

TEST_CASE("one new person whose name is a word of every day stops no file for others", "[privacy][case]") {
    Scene scene;
    CaseDraft draft = test::sampleDraft(scene.built.institution("Haidian"));
    setField(draft.content, "history", "患者白天嗜睡，白天可下床；hope for comfort");
    const CaseId id = test::submittedCase(scene.file, draft);
    scene.built.person("白天", "Bai Tian");
    scene.built.person("Hope", "Hope");
    CHECK(scene.leaves().ok());
    CHECK(scene.file.casePrivacy().allFindings(id).size() == 2); // to be looked at all the same
}
