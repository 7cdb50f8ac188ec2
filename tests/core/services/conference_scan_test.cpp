// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about conferences is looked through when it is written, and before it leaves.
#include "core/services/attachment_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/register_service.h"
#include "core/services/workshop_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/case_samples.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

namespace {

struct ScannedConference {
    test::ProgrammeBuilder built;
    Workspace& file = built.workspace();
    SessionId id;
    ScannedConference() {
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
    ScannedConference scene;
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
    ScannedConference scene;
    scene.built.person("Nguyễn Thị Hoa", "Nguyen Thi Hoa");
    scene.built.person("Margaret Tan", "Margaret Tan");
    CHECK(scene.edit("Opioids, by Margaret Tan and cô Nguyễn Thị Hoa", "https://meeting.example.com/123; Dr Lim leads")
              .ok());
    CHECK(scene.leaves().ok());
}

TEST_CASE("what was there before stops no other change of a conference", "[privacy][conference]") {
    ScannedConference scene;
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
    ScannedConference scene;
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
    ScannedConference scene;
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
    ScannedConference scene;
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
    ScannedConference scene;
    CaseDraft draft = test::sampleDraft(scene.built.institution("Haidian"));
    setField(draft.content, "history", "患者白天嗜睡，白天可下床；hope for comfort");
    const CaseId id = test::submittedCase(scene.file, draft);
    scene.built.person("白天", "Bai Tian");
    scene.built.person("Hope", "Hope");
    CHECK(scene.leaves().ok());
    CHECK(scene.file.casePrivacy().allFindings(id).size() == 2); // to be looked at all the same
}

TEST_CASE("a title stands for a reason, which is kept without the text; more of its kind is refused again",
          "[privacy][conference]") {
    ScannedConference scene;
    const std::string title = "Hotline 13800138000";
    CasePrivacy& privacy = scene.file.casePrivacy();
    REQUIRE_FALSE(scene.edit(title, ""));
    CHECK(privacy.allow(scene.id, {{"session.title", title}}, "session.title", "phone", " ").error().code ==
          ErrorCode::InvalidInput);
    CHECK(privacy.allow(scene.id, {{"session.title", title}}, "session.title", "phone", "ask 13800138001")
              .error()
              .args.back() == "reason");
    REQUIRE(privacy.allow(scene.id, {{"session.title", title}}, "session.title", "phone", "a public help line"));
    CHECK(scene.edit(title, "").ok());
    CHECK(scene.leaves().ok());
    CHECK(privacy.conferenceFindings(scene.id).empty());
    CHECK(scene.edit(title + ", 13800138001", "").error().issues ==
          std::vector<FieldIssue>{{"title", IssueCode::Identifies, "phone"}});
    Database& db = scene.file.unit().db();
    CHECK(db.queryText("SELECT field || ' ' || kind || ' ' || findings || ' ' || reason FROM conference_override") ==
          "session.title phone 1 a public help line");
    CHECK(db.queryInteger("SELECT count(*) FROM audit_entry WHERE action = 'scanner_overridden' AND subject_table = "
                          "'session' AND detail = 'session.title phone' AND subjects = 1") == 1);
}

TEST_CASE("what an older program wrote may leave for a reason, and undo takes that back", "[privacy][conference]") {
    ScannedConference scene;
    static const Shape kNote{"session", {"note"}};
    scene.writeUnseen(kNote, scene.id.value, {"MRN 1234567"});
    CasePrivacy& privacy = scene.file.casePrivacy();
    const auto found = privacy.conferenceFindings(scene.id);
    REQUIRE(found.size() == 1);
    CHECK(found[0].field == "session.note");
    const auto texts = privacy.conferenceTexts(scene.id);
    REQUIRE(privacy.allow(scene.id, texts, found[0].field, found[0].kind, "the number of a form"));
    CHECK(scene.leaves().ok());
    REQUIRE(scene.file.undo());
    CHECK_FALSE(scene.leaves());
}

TEST_CASE("a title that stands for one conference stands for all that are called so, and for their series",
          "[privacy][conference]") {
    ScannedConference scene;
    static const Shape kTitle{"session", {"title"}};
    static const Shape kSeries{"series", {"title"}};
    const std::string title = "Case of bed 12-34, MRN 1234567";
    for (const SessionRow& row : scene.file.conferences().sessions())
        scene.writeUnseen(kTitle, row.session.id.value, {title});
    scene.writeUnseen(kSeries, scene.session().series.value, {title});
    REQUIRE_FALSE(scene.leaves());
    CasePrivacy& privacy = scene.file.casePrivacy();
    for (const CaseFinding& one : privacy.conferenceFindings(scene.id))
        REQUIRE(privacy.allow(scene.id, privacy.conferenceTexts(scene.id), one.field, one.kind, "invented"));
    CHECK(scene.leaves().ok());
    CHECK(privacy.conferenceFindings(scene.file.conferences().sessions().back().session.id).empty());
    Session planned = scene.session();
    planned.title = title;
    CHECK(scene.file.conferences().planSession(planned).ok());
}

TEST_CASE("the place of a conference may be a room, a street or a meeting, but tells nobody's number",
          "[privacy][conference]") {
    ScannedConference scene;
    Session session = scene.session();
    const auto place = [&](const std::string& words) {
        session.place = words;
        return scene.file.conferences().edit(session);
    };
    for (const char* fine :
         {"Room 12, third floor", "12 Clementi Road", "腾讯会议 123 456 789", "会议号：987-654-3210",
          "Zoom 812 3456 7890", "https://zoom.us/j/81234567890?pwd=12345678901", "https://meeting.tencent.com/dm/a1B2",
          "Phòng họp 304", "https://us02web.zoom.us/j/13800138000", "齐鲁医院 3号楼 会议室205"}) {
        INFO(fine);
        CHECK(place(fine).ok());
        CHECK(scene.leaves().ok());
    }
    for (const char* telling : {"床位 患者王秀兰, 13800138000", "Zoom 13800138000", "360426199101010071", "MRN 1234567",
                                "home of Mrs Huong, 0912345678"}) {
        INFO(telling);
        const Status refused = place(telling);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().issues.front().field == "place");
    }
    static const Shape kPlace{"session", {"place"}};
    scene.writeUnseen(kPlace, scene.id.value, {"MRN 1234567"}); // of an older program
    CHECK_FALSE(scene.leaves());
}

TEST_CASE("what stands in the parts of a conference counts for all of them together", "[privacy][conference]") {
    ScannedConference scene;
    CasePrivacy& privacy = scene.file.casePrivacy();
    std::vector<SessionPart> parts{{"case_new", "MRN 1234567", {}, {}, {}}, {"discussion", "Rounds", {}, {}, {}}};
    REQUIRE_FALSE(scene.file.conferences().setParts(scene.id, parts));
    REQUIRE(privacy.allow(scene.id, {{"session_part.title", parts[0].title}}, "session_part.title", "record_number",
                          "an example"));
    CHECK(scene.file.conferences().setParts(scene.id, parts).ok());
    parts[1].title = "MRN 7654321";
    const Status second = scene.file.conferences().setParts(scene.id, parts);
    REQUIRE_FALSE(second);
    CHECK(second.error().issues.front().field == "parts[1].title");
    CHECK(scene.leaves().ok());
}

TEST_CASE("what was learned or is to be done without a case is looked through, and may stand for a reason",
          "[privacy][conference]") {
    ScannedConference scene;
    const Register& points = *findRegister("learning_point");
    std::vector<FieldValue> values(points.fields.size());
    values[*points.placeOf("session_id")] = scene.id.value;
    values[*points.placeOf("text")] = std::string("Call 13800138000 first");
    REQUIRE_FALSE(scene.file.registers().save("learning_point", {}, values));
    const CaseLineDraft line{"learning_point", {}, values};
    CasePrivacy& privacy = scene.file.casePrivacy();
    REQUIRE(privacy.allow(scene.id, line, "learning_point.text", "phone", "a public help line"));
    REQUIRE(scene.file.registers().save("learning_point", {}, values));
    CHECK(scene.leaves().ok());
    values[*points.placeOf("text")] = std::string("Call 13900139000 first");
    CHECK_FALSE(scene.file.registers().save("learning_point", {}, values)); // another one
    const auto digest = privacy.digest(Date::of(2020, 1, 1), Date::of(2030, 1, 1));
    CHECK(digest.points.size() == 1);
    CHECK(digest.heldBack.empty());
    static const Shape kText{"learning_point", {"text"}};
    const auto row = scene.file.registers().list("learning_point")->front().id;
    scene.writeUnseen(kText, row, {"患者王秀兰"});
    CHECK(scene.leaves().error().args.back() == "session");
}

TEST_CASE("a reason for a text of a conference travels with it, so it leaves the other PC too",
          "[privacy][conference][exchange]") {
    test::Pc one{"one"};
    test::Pc two{"two"};
    one.create("Ward 1");
    test::ProgrammeBuilder build(*one.workspace);
    build.series({}, 1);
    Session session = one.workspace->conferences().sessions().front().session;
    session.note = "Hotline 13800138000";
    REQUIRE(one.workspace->casePrivacy().allow(session.id, {{"session.note", session.note}}, "session.note", "phone",
                                               "a public help line"));
    REQUIRE(one.workspace->conferences().edit(session));
    two.create("Ward 2");
    test::meet(one, two);
    carry(one, two);
    CHECK(two.workspace->conferences().sessions().front().session.note == session.note);
    CHECK(two.workspace->casePrivacy().mayAllLeave().ok());
    CHECK(one.digest() == two.digest());
    Session other = two.workspace->conferences().sessions().front().session;
    other.note = "Daughter 13912345678";
    CHECK(two.workspace->conferences().edit(other).error().code == ErrorCode::IdentifyingText);
    other.note = "Call the hotline: 138-0013-8000";
    CHECK(two.workspace->conferences().edit(other).ok());
}

TEST_CASE("what an older program let stand is that which stands when the file is opened", "[privacy][conference]") {
    test::Pc pc{"one"};
    pc.create("Ward 1");
    test::ProgrammeBuilder build(*pc.workspace);
    build.series({}, 1);
    Session session = pc.workspace->conferences().sessions().front().session;
    session.note = "Hotline 13800138000";
    REQUIRE(pc.workspace->casePrivacy().allow(session.id, {{"session.note", session.note}}, "session.note", "phone",
                                              "a public help line"));
    REQUIRE(pc.workspace->conferences().edit(session));
    pc.workspace->unit().db().execute("DELETE FROM standing_finding");
    pc.workspace->unit().db().execute("DELETE FROM standing_key");
    pc.workspace.reset();
    pc.open();
    CHECK(pc.workspace->casePrivacy().mayAllLeave().ok());
    session.note = "Daughter 13912345678";
    CHECK(pc.workspace->conferences().edit(session).error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("what the receivers have does not leave again, so it keeps no later file back", "[privacy][conference]") {
    test::Pc one{"one"};
    test::Pc two{"two"};
    one.create("Ward 1");
    const SessionId id = one.planConference("Pain");
    static const Shape kNote{"session", {"note"}};
    const auto say = [&](const std::string& note) {
        REQUIRE(one.workspace->unit().transact(Action::EditSession, [&](Write& write) -> Status {
            write.update(kNote, id.value, {note});
            return success();
        }));
    };
    const auto refusal = [&](const BundleRequest& request) {
        const auto written = one.workspace->exchange().write(one.dir / "news.preceptor-bundle", request);
        return written ? std::vector<std::string>{} : written.error().args;
    };
    say("In the rose room");
    two.create("Ward 2");
    test::meet(one, two);
    carry(one, two);
    carry(two, one);
    const std::string words[] = {"rose"};
    REQUIRE(one.workspace->casePrivacy().deny(words));
    one.add("Wang Fang");
    one.write(test::forKnown());
    BundleRequest everything = test::forKnown();
    everything.everything = true;
    const std::vector<std::string> of{"2026-11-24", "denied_word", "session"};
    CHECK(refusal(everything) == of);
    BundleRequest withFiles = test::forKnown();
    withFiles.withFiles = true;
    CHECK(refusal(withFiles) == of);
    say("In the rose room again");
    CHECK(refusal(test::forKnown()) == of);
    CHECK_FALSE(std::filesystem::exists(one.dir / "news.preceptor-bundle"));
    CHECK(one.workspace->exchange().exchangeFolder(one.dir / "", test::forKnown(), {}).error().args == of);
}

TEST_CASE("what was deleted leaves without the words that may tell who somebody is, and it is said how many",
          "[privacy][conference]") {
    test::Pc one{"one"};
    test::Pc two{"two"};
    one.create("Ward 1");
    const SessionId id = one.planConference("Pain");
    two.create("Ward 2");
    test::meet(one, two);
    static const Shape kSession{"session", {"title", "note"}};
    REQUIRE(one.workspace->casePrivacy().allow(id, {{"session.note", "MRN 1234567"}}, "session.note", "record_number",
                                               "of a form, not of a patient")); // which is gone with it
    REQUIRE(one.workspace->unit().transact(Action::DeleteRows, [&](Write& write) -> Status {
        write.update(kSession, id.value, {"Mrs Dupont", "MRN 1234567"});
        write.setDeleted("session", id.value, true);
        return success();
    }));
    BundleRequest request = test::forKnown();
    request.everything = true;
    const auto written = one.workspace->exchange().write(one.dir / "x.preceptor-bundle", request);
    REQUIRE(written);
    CHECK(written->emptied == 2);
    BundleKeys keys;
    keys.acceptUnrelated = true;
    REQUIRE(two.workspace->exchange().take(written->path, keys));
    for (test::Pc* pc : {&one, &two}) {
        Database& db = pc->workspace->unit().db();
        CHECK(db.queryInteger("SELECT count(*) FROM session WHERE _deleted = 1 AND title = '…' AND note IS NULL") == 1);
    }
    const auto again = one.workspace->exchange().write(one.dir / "y.preceptor-bundle", request);
    REQUIRE(again);
    CHECK(again->emptied == 0);
    CHECK(one.digest() == two.digest());
}

TEST_CASE("a conference that is planned takes its reasons along, kept with it without the text",
          "[privacy][conference]") {
    ScannedConference scene;
    Session planned = scene.session();
    planned.title = "Hotline 13800138000";
    planned.note = "MRN 1234567";
    const auto refused = scene.file.conferences().planSession(planned);
    REQUIRE_FALSE(refused);
    const auto reasons = reasonsFor("session", refused.error().issues, "of a form that is printed");
    REQUIRE(reasons.size() == 2);
    const auto blank =
        scene.file.conferences().planSession(planned, reasonsFor("session", refused.error().issues, " "));
    CHECK(blank.error().code == ErrorCode::InvalidInput);
    const auto telling = reasonsFor("session", refused.error().issues, "ask 13800138001");
    CHECK(scene.file.conferences().planSession(planned, telling).error().args.back() == "reason");
    const auto half = scene.file.conferences().planSession(planned, {reasons.front()});
    REQUIRE_FALSE(half);
    CHECK(half.error().issues == std::vector<FieldIssue>{{"note", IssueCode::Identifies, "record_number"}});
    const auto before = scene.file.conferences().sessions().size();
    const auto made = scene.file.conferences().planSession(planned, reasons);
    REQUIRE(made);
    CHECK(scene.leaves().ok());
    CHECK(scene.file.casePrivacy().conferenceFindings(*made).empty());
    Database& db = scene.file.unit().db();
    CHECK(db.queryInteger("SELECT count(*) FROM conference_override WHERE reason = 'of a form that is printed'") == 2);
    CHECK(db.queryInteger("SELECT count(*) FROM audit_entry WHERE action = 'scanner_overridden'") == 2);
    REQUIRE(scene.file.undo()); // both in one step
    CHECK(scene.file.conferences().sessions().size() == before);
    CHECK(db.queryInteger("SELECT count(*) FROM conference_override WHERE _deleted = 0") == 0);
}

TEST_CASE("a reason that nothing asks for any more is not kept", "[privacy][conference]") {
    ScannedConference scene;
    Session planned = scene.session();
    planned.title = "Pain";
    REQUIRE(scene.file.conferences().planSession(planned, {{"session.title", "phone", "a public help line"}}));
    CHECK(scene.file.unit().db().queryInteger("SELECT count(*) FROM conference_override") == 0);
}

TEST_CASE("a series is planned under a title that stands for a reason, once for all its conferences",
          "[privacy][conference]") {
    ScannedConference scene;
    SeriesDraft draft;
    draft.programme = scene.session().programme;
    draft.title = "Hotline 13800138000";
    draft.firstDay = Date::of(2027, 1, 4);
    draft.recurrence.weekdays = {1};
    draft.recurrence.count = 3;
    const auto refused = scene.file.conferences().planSeries(draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::IdentifyingText);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"title", IssueCode::Identifies, "phone"}});
    const auto reasons = reasonsFor("session", refused.error().issues, "a public help line");
    REQUIRE(scene.file.conferences().planSeries(draft, reasons));
    CHECK(scene.leaves().ok());
    Database& db = scene.file.unit().db();
    CHECK(db.queryInteger("SELECT count(*) FROM conference_override") == 1);
    CHECK(db.queryInteger("SELECT count(*) FROM audit_entry WHERE action = 'scanner_overridden'") == 1);
    REQUIRE(scene.file.undo());
    CHECK(scene.file.conferences().planSeries(draft).error().code == ErrorCode::IdentifyingText);
}

TEST_CASE("a digest holds back what was learned at a conference whose title tells who a patient is",
          "[privacy][conference]") {
    ScannedConference scene;
    const Register& points = *findRegister("learning_point");
    std::vector<FieldValue> values(points.fields.size());
    values[*points.placeOf("session_id")] = scene.id.value;
    values[*points.placeOf("text")] = std::string("Rotate at two thirds of the dose");
    REQUIRE(scene.file.registers().save("learning_point", {}, values));
    static const Shape kTitle{"session", {"title"}};
    scene.writeUnseen(kTitle, scene.id.value, {"MRN 1234567"});
    CasePrivacy& privacy = scene.file.casePrivacy();
    const auto digest = [&] { return privacy.digest(Date::of(2020, 1, 1), Date::of(2030, 1, 1)); };
    CHECK(digest().points.empty());
    CHECK(digest().heldBack == std::vector<std::string>{"MRN 1234567"});
    REQUIRE(privacy.allow(scene.id, {{"session.title", "MRN 1234567"}}, "session.title", "record_number", "invented"));
    REQUIRE(digest().points.size() == 1);
    CHECK(digest().points[0].letStand);
}

TEST_CASE("what stands in one learning point of a case does not stand in a second that came from elsewhere",
          "[privacy][case]") {
    ScannedConference scene;
    const CaseId id = test::submittedCase(scene.file, test::sampleDraft(scene.built.institution("Haidian")));
    const std::vector<FieldValue> first{id.value, "Call 13800138000 first"};
    CasePrivacy& privacy = scene.file.casePrivacy();
    REQUIRE(
        privacy.allow(id, CaseLineDraft{"learning_point", {}, first}, "learning_point.text", "phone", "a help line"));
    REQUIRE(scene.file.registers().save("learning_point", {}, first));
    const auto second = *scene.file.registers().save("learning_point", {}, {id.value, "Ask first"});
    static const Shape kText{"learning_point", {"text"}};
    scene.writeUnseen(kText, second, {"Call 13900139000 then"});
    const auto digest = privacy.digest(Date::of(2020, 1, 1), Date::of(2030, 1, 1));
    CHECK(digest.points.size() == 1);
    CHECK(digest.heldBack.size() == 1);
    CHECK_FALSE(privacy.mayLeave(id));
}

TEST_CASE("what is to be done after a workshop is looked through, may stand for a reason, and a full list asks for it",
          "[privacy][workshop]") {
    ScannedConference scene;
    const EventId event = *scene.file.workshops().add("Pain without fear", Date::of(2026, 12, 1));
    const Register& actions = *findRegister("action");
    std::vector<FieldValue> values(actions.fields.size());
    values[*actions.placeOf("event_id")] = event.value;
    values[*actions.placeOf("text")] = std::string("Call 13800138000 first");
    CHECK_FALSE(scene.file.registers().save("action", {}, values));
    CasePrivacy& privacy = scene.file.casePrivacy();
    REQUIRE(privacy.allow(event, CaseLineDraft{"action", {}, values}, "action.text", "phone", "a public help line"));
    REQUIRE(scene.file.registers().save("action", {}, values));
    CHECK(scene.leaves().ok());
    Database& db = scene.file.unit().db();
    CHECK(db.queryInteger("SELECT count(*) FROM event_override") == 1);
    CHECK(db.queryInteger("SELECT count(*) FROM audit_entry WHERE action = 'scanner_overridden' AND subject_table = "
                          "'event'") == 1);
    CHECK(privacy.textsMayLeave(CasePrivacy::tablesOfReport("learning_and_actions")).ok());
    static const Shape kText{"action", {"text"}};
    scene.writeUnseen(kText, scene.file.registers().list("action")->front().id, {"Call 13912345678 first"});
    CHECK(scene.leaves().error().args.back() == "event");
    CHECK(privacy.textsMayLeave(CasePrivacy::tablesOfReport("learning_and_actions")).error().code ==
          ErrorCode::CaseIdentifies);
    CHECK(privacy.textsMayLeave(CasePrivacy::tablesOfList("action")).error().code == ErrorCode::CaseIdentifies);
    CHECK(privacy.textsMayLeave(CasePrivacy::tablesOfList("recommendation")).ok());
    CHECK(privacy.textsMayLeave(CasePrivacy::tablesOfReport("participation")).ok());
    CHECK_FALSE(scene.file.registers().save("action", scene.file.registers().list("action")->front().id,
                                            scene.file.registers().list("action")->front().values));
}
