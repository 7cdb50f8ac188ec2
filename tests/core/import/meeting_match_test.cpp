// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_plan.h"
#include "core/import/meeting_sharing.h"

#include "tests/support/catch.h"
#include "tests/support/meeting_files.h"

using namespace preceptor;

namespace {

class People {
public:
    PersonId add(std::string_view name, std::string_view email = {}, std::string_view romanised = {},
                 bool inProgramme = true, std::string_view number = {}) {
        const PersonId id{static_cast<std::int64_t>(m_known->people.size()) + 1};
        KnownPerson person;
        person.id = id;
        person.name = name;
        person.email = email;
        person.romanised = romanised;
        person.staffNumber = number;
        m_known->people.push_back(person);
        if (inProgramme) {
            directory.ofProgramme.insert(id);
            directory.ofSession.insert(id);
        }
        directory.known = m_known;
        return id;
    }

    MeetingMatch match(const std::string& shown, const std::string& email = {}) {
        MeetingReport report;
        MeetingLine line;
        line.shown = shown;
        line.names = {shown};
        line.email = email;
        report.lines = {line};
        return matchParticipants(participantsOf(report), directory, {}).front();
    }

    MeetingDirectory directory;

private:
    std::shared_ptr<KnownPeople> m_known = std::make_shared<KnownPeople>();
};

bool isFor(const MeetingMatch& match, PersonId person, MatchBasis basis) {
    return match.verdict == MatchVerdict::Matched && match.person == person && match.basis == basis;
}

} // namespace

TEST_CASE("the number of staff or a student that stands in the name tells who it is", "[import][meeting]") {
    People people;
    const PersonId xia = people.add("夏超强", {}, {}, true, "HAI10001");
    const PersonId liu = people.add("刘秀英", {}, {}, true, "HAI10003");
    people.add("刘慧", {}, "Liu Hui", true, "H2");
    CHECK(isFor(people.match("HAI10001"), xia, MatchBasis::Number));
    CHECK(isFor(people.match("hai10001 夏"), xia, MatchBasis::Number));
    CHECK(isFor(people.match("内科-HAI10003-liu"), liu, MatchBasis::Number));
    CHECK_FALSE(people.match("HAI10001 HAI10003").verdict == MatchVerdict::Matched); // two people
    CHECK_FALSE(people.match("H2").verdict == MatchVerdict::Matched);                // may be anything
    const MeetingMatch other = people.match("HAI10003 刘慧");
    CHECK((other.verdict == MatchVerdict::Candidates || other.person == liu));
}

TEST_CASE("an exact name that only one person has is matched, however it is decorated", "[import][meeting]") {
    People people;
    const PersonId tan = people.add("Tan Ah Kow");
    const PersonId wang = people.add("王小明");
    people.add("李娜");
    CHECK(isFor(people.match("Tan Ah Kow"), tan, MatchBasis::ExactName));
    CHECK(isFor(people.match("TAN AH KOW (External)"), tan, MatchBasis::ExactName));
    CHECK(isFor(people.match("[Hospital] Tan Ah Kow (Unverified)"), tan, MatchBasis::ExactName));
    CHECK(isFor(people.match("王小明医生"), wang, MatchBasis::ExactName));
    CHECK(isFor(people.match("王小明 护士长"), wang, MatchBasis::ExactName));
    CHECK(people.match("王医生").verdict == MatchVerdict::WalkIn); // whoever that is
    CHECK(isFor(people.match("Dr. Tan Ah Kow"), tan, MatchBasis::ExactName));
    CHECK(isFor(people.match("王 小明"), wang, MatchBasis::ExactName));
}

TEST_CASE("sound, letters without accents, parts and likeness are offered and never taken", "[import][meeting]") {
    People people;
    const PersonId wang = people.add("王小明");
    const PersonId huong = people.add("Nguyễn Thị Hường");
    const PersonId awa = people.add("Awa Marie Diop");
    const auto offers = [&](const std::string& shown, PersonId person, NameTier tier) {
        const MeetingMatch match = people.match(shown);
        INFO(shown);
        CHECK(match.verdict == MatchVerdict::Candidates);
        CHECK(match.doubt == MatchDoubt::SimilarName);
        REQUIRE_FALSE(match.candidates.empty());
        CHECK(match.candidates.front() == MatchCandidate{person, tier});
    };
    offers("Wang Xiaoming", wang, NameTier::Pinyin);
    offers("xiaoming wang", wang, NameTier::Pinyin);
    offers("协和-王小明", wang, NameTier::Part);
    offers("Nguyen Thi Huong", huong, NameTier::Folded);
    offers("015_Loki (Nguyễn Thị Hường)", huong, NameTier::Part);
    offers("Awa Diop", awa, NameTier::Suggestion);
}

TEST_CASE("a misspelt name of anybody in the programme is offered, the most alike first, and not taken with others",
          "[import][meeting]") {
    People people;
    const PersonId hung = people.add("Nguyễn Văn Hùng");
    const PersonId hung2 = people.add("Nguyễn Văn Hưng Anh");
    const PersonId marchand = people.add("Élodie Marchand");
    people.directory.ofSession.clear(); // nobody was expected
    const MeetingMatch match = people.match("Nguyen Van Hungg");
    CHECK(match.verdict == MatchVerdict::Candidates);
    REQUIRE_FALSE(match.candidates.empty());
    CHECK(match.candidates.front() == MatchCandidate{hung, NameTier::Suggestion});
    CHECK(people.match("Elodie Marchant").candidates.front() == MatchCandidate{marchand, NameTier::Suggestion});
    CHECK(clearSuggestions({match, people.match("Elodie Marchant")}).empty());
    CHECK(people.match("Van Hung Anh").candidates.front() == MatchCandidate{hung2, NameTier::Suggestion});
    CHECK(people.match("Fatou Ndiaye").verdict == MatchVerdict::WalkIn);
}

TEST_CASE("an e-mail is a person's unless the name is exactly another's", "[import][meeting]") {
    People people;
    const PersonId wang = people.add("王小明", "Wang@example.org");
    const PersonId li = people.add("李娜", "li@example.org");
    CHECK(isFor(people.match("whoever", "wang@example.org"), wang, MatchBasis::Email));
    CHECK(isFor(people.match("iPhone", "wang@example.org"), wang, MatchBasis::Email));
    const MeetingMatch borrowed = people.match("李娜", "wang@example.org");
    CHECK(borrowed.verdict == MatchVerdict::Candidates);
    CHECK(borrowed.doubt == MatchDoubt::EmailOfAnother);
    CHECK(borrowed.candidates.front().person == li);
    CHECK(borrowed.candidates.back().person == wang);
    const MeetingMatch other = people.match("李娜", "li.na@home.example");
    CHECK(other.verdict == MatchVerdict::Candidates);
    CHECK(other.doubt == MatchDoubt::OtherEmail);
}

TEST_CASE("two people of one name are never chosen between", "[import][meeting]") {
    People people;
    people.add("张伟");
    people.add("张伟");
    const MeetingMatch match = people.match("张伟");
    CHECK(match.verdict == MatchVerdict::Candidates);
    CHECK(match.doubt == MatchDoubt::SeveralOfName);
    CHECK(match.candidates.size() == 2);
}

TEST_CASE("a romanised name counts only while nobody else sounds like it", "[import][meeting]") {
    People people;
    const PersonId first = people.add("李小明", {}, "Li Xiaoming");
    CHECK(isFor(people.match("Li Xiaoming"), first, MatchBasis::ExactName));
    people.add("李晓明");
    CHECK(people.match("Li Xiaoming").verdict == MatchVerdict::Candidates);
}

TEST_CASE("somebody outside the programme is offered, not taken", "[import][meeting]") {
    People people;
    const PersonId guest = people.add("Amina Uwase", "amina@example.org", {}, false);
    const MeetingMatch match = people.match("Amina Uwase");
    CHECK(match.verdict == MatchVerdict::Candidates);
    CHECK(match.doubt == MatchDoubt::NotOfProgramme);
    CHECK(isFor(people.match("Amina Uwase", "amina@example.org"), guest, MatchBasis::Email));
}

TEST_CASE("telephones and recorders are nobody, strangers are walk-ins", "[import][meeting]") {
    People people;
    people.add("王小明");
    for (const char* name : {"+86 138****1234", "Phone caller", "read.ai meeting notes", "会议助手"}) {
        INFO(name);
        CHECK(people.match(name).verdict == MatchVerdict::Nobody);
        CHECK(people.match(name).doubt == MatchDoubt::NotAPerson);
    }
    CHECK(people.match("Fatou Ndiaye").verdict == MatchVerdict::WalkIn);
}

TEST_CASE("who sat at a device or gave no name is asked, and a device that names its owner offers that one",
          "[import][meeting]") {
    People people;
    const PersonId wang = people.add("王小明");
    const auto asks = [&](const char* name, MatchDoubt doubt) {
        const MeetingMatch match = people.match(name);
        INFO(name);
        CHECK(match.verdict == MatchVerdict::Candidates);
        CHECK(match.doubt == doubt);
        CHECK(match.candidates.empty());
        CHECK(clearSuggestions({match}).empty());
    };
    asks("iPhone", MatchDoubt::Device);
    asks("Redmi Note 12", MatchDoubt::Device);
    asks("Zoom Room 3", MatchDoubt::Device);
    asks("匿名用户", MatchDoubt::Nameless);
    CHECK(people.match("王小明的iPhone").candidates.front() == MatchCandidate{wang, NameTier::Part});
}

TEST_CASE("what was decided before comes first", "[import][meeting]") {
    People people;
    const PersonId wang = people.add("王小明", "wang@example.org");
    people.directory.aliases[aliasKey("Sunny")] = wang;
    people.directory.aliases[aliasKey("Ward 5 screen")] = PersonId{};
    CHECK(isFor(people.match("SUNNY"), wang, MatchBasis::Alias));
    CHECK(people.match("Ward 5 screen").verdict == MatchVerdict::Nobody);
    CHECK(people.match("Ward 5 screen").doubt == MatchDoubt::RememberedNobody);
}

TEST_CASE("one name twice at the same time is asked about, a reconnection is not", "[import][meeting]") {
    People people;
    people.add("Tan Ah Kow");
    const WallSeconds start = test::conferenceNight().start();
    MeetingReport report;
    const auto line = [&](WallSeconds from, WallSeconds to) {
        MeetingLine l;
        l.shown = "Tan Ah Kow";
        l.names = {l.shown};
        l.join = start + from;
        l.leave = start + to;
        return l;
    };
    report.lines = {line(0, 1800), line(1780, 3600)};
    CHECK(matchParticipants(participantsOf(report), people.directory, {}).front().verdict == MatchVerdict::Matched);
    report.lines = {line(0, 1800), line(600, 3600)};
    const MeetingMatch match = matchParticipants(participantsOf(report), people.directory, {}).front();
    CHECK(match.verdict == MatchVerdict::Candidates);
    CHECK(match.doubt == MatchDoubt::TwiceAtOnce);
}

TEST_CASE("two on one device are matched each by the name, never by the e-mail of one", "[import][meeting]") {
    People people;
    const PersonId a = people.add("甲同学", "a@example.org");
    const PersonId b = people.add("乙同学");
    MeetingReport report;
    MeetingLine line;
    line.shown = "甲同学＆乙同学";
    line.names = {"甲同学", "乙同学"};
    line.email = "a@example.org";
    report.lines = {line};
    const auto matches = matchParticipants(participantsOf(report), people.directory, {});
    REQUIRE(matches.size() == 2);
    for (const auto& [match, person] : {std::pair{matches[0], a}, std::pair{matches[1], b}}) {
        CHECK(match.verdict == MatchVerdict::Candidates); // that it is two people is seen before it counts
        CHECK(match.doubt == MatchDoubt::SharedLogin);
        REQUIRE(match.candidates.size() == 1);
        CHECK(match.candidates.front().person == person);
    }
    CHECK(clearSuggestions(matches).size() == 2); // with one look at both
}

TEST_CASE("who is meant on a login of two is remembered for that login, and offered for another", "[import][meeting]") {
    People people;
    const PersonId lan = people.add("Nguyễn Thị Lan");
    people.add("Trần Thị Mai");
    MeetingReport report;
    MeetingLine line;
    line.shown = "Lan & Mai";
    line.names = {"Lan", "Mai"};
    report.lines = {line};
    const auto participants = participantsOf(report);
    REQUIRE(participants.size() == 2);
    CHECK(participants[0].rememberedAs() == "Lan & Mai · Lan");
    people.directory.aliases[aliasKey("Lan")] = lan; // of a login of her own
    CHECK(matchParticipants(participants, people.directory, {})[0].doubt == MatchDoubt::SharedLogin);
    CHECK(matchParticipants(participants, people.directory, {})[0].candidates.front().person == lan);
    people.directory.aliases[aliasKey(participants[0].rememberedAs())] = lan;
    CHECK(isFor(matchParticipants(participants, people.directory, {})[0], lan, MatchBasis::Alias));
    line.shown = "Lan";
    line.names = {"Lan"};
    report.lines.insert(report.lines.begin(), line);
    const auto both = participantsOf(report);
    REQUIRE(both.size() == 2);
    CHECK(both[0].shown == "Lan & Mai");
}

TEST_CASE("every row read is matched, to confirm, a walk-in or nobody", "[import][meeting]") {
    People people;
    people.add("王小明");
    people.add("Nguyễn Thị Hường");
    people.add("李娜");
    MeetingReport report;
    for (const char* name : {"王小明", "Nguyen Thi Huong", "Fatou Ndiaye", "Otter.ai", "李娜 & Nobody Known"}) {
        MeetingLine line;
        line.shown = name;
        line.names = {name};
        if (line.shown.find('&') != std::string::npos) line.names = {"李娜", "Nobody Known"};
        line.join = test::conferenceNight().start();
        line.leave = test::conferenceNight().end();
        line.rows = 2;
        report.lines.push_back(line);
    }
    const auto participants = participantsOf(report);
    const auto matches = matchParticipants(participants, people.directory, {});
    const MeetingPlan plan =
        planMeeting(report, participants, matches, {test::conferenceNight(), {}, {}, {}, false, {}});
    CHECK(plan.counts == MeetingCounts{10, 2, 4, 2, 2}); // of two on one login each is asked about
    CHECK(plan.counts.read == plan.counts.matched + plan.counts.candidates + plan.counts.walkIns + plan.counts.nobody);
}

namespace {

std::vector<std::string> namesOf(const People& people, const std::string& shown) {
    MeetingReport report;
    MeetingLine line;
    line.shown = shown;
    line.names = {shown};
    report.lines = {line};
    partByKnownNames(report, *people.directory.known);
    return report.lines.front().names;
}

} // namespace

TEST_CASE("two people on one login are parted by names that are known, and each is asked about", "[import][meeting]") {
    People people;
    const PersonId wang = people.add("王芳");
    people.add("李娜");
    people.add("陈和平");
    people.add("Awa Diop");
    people.add("Nguyễn Văn Đức");
    using Names = std::vector<std::string>;
    const Names both{"王芳", "李娜"};
    for (const char* shown : {"王芳、李娜", "王芳/李娜", "王芳／李娜", "王芳+李娜", "王芳＋李娜", "王芳和李娜",
                              "王芳与李娜", "王芳 和 李娜", "王芳 and 李娜"}) {
        INFO(shown);
        CHECK(namesOf(people, shown) == both);
    }
    CHECK(namesOf(people, "Awa Diop et Nguyen Van Duc") == Names{"Awa Diop", "Nguyen Van Duc"});
    CHECK(namesOf(people, "Nguyễn Văn Đức và Awa Diop") == Names{"Nguyễn Văn Đức", "Awa Diop"});
    CHECK(namesOf(people, "王芳和赵小玉") == Names{"王芳", "赵小玉"}); // one is new
    CHECK(namesOf(people, "陈和平和王芳") == Names{"陈和平", "王芳"});
    for (const char* one : {"陈和平", "李和平", "肿瘤科/王芳", "王芳/Wang Fang", "张与", "Anderson", "Henriet Vande"}) {
        INFO(one);
        CHECK(namesOf(people, one) == Names{one});
    }
    MeetingReport report;
    MeetingLine line;
    line.shown = "王芳和李娜";
    line.names = {line.shown};
    report.lines = {line};
    partByKnownNames(report, *people.directory.known);
    const auto participants = participantsOf(report);
    REQUIRE(participants.size() == 2);
    CHECK(participants[0].shared);
    auto matches = matchParticipants(participants, people.directory, {});
    CHECK(matches[0].verdict == MatchVerdict::Candidates);
    CHECK(matches[0].doubt == MatchDoubt::SharedLogin);
    CHECK(clearSuggestions(matches).size() == 2);
    people.directory.aliases[aliasKey(participants[0].rememberedAs())] = wang; // of this login, the next time
    matches = matchParticipants(participants, people.directory, {});
    CHECK(isFor(matches[0], wang, MatchBasis::Alias));
}
