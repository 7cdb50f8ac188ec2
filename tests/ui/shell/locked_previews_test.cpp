// SPDX-License-Identifier: GPL-3.0-or-later
// What a file says that somebody is just looking through is put away with the words of the programme when that is
// locked, and is read anew, with all that was chosen, when it is unlocked.
#include "core/services/attachment_service.h"
#include "core/services/conference_service.h"
#include "core/services/programme_service.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/learning_files.h"
#include "tests/support/meeting_files.h"
#include "tests/ui/support/locked_journey.h"
#include "tests/ui/support/words_kept.h"
#include "ui/conferences/meeting_form.h"
#include "ui/curriculum/learning_form.h"
#include "ui/import/import_runner.h"
#include "ui/import/import_table_model.h"
#include "ui/widgets/code_combo.h"

#include <QTableView>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

const char* const kOfMeeting[] = {"王小明", "Tan Ah Kow", "Nguyễn Thị Hường", "wang@example.org"};

struct Looking : test::LockedJourney {
    explicit Looking(const std::function<void(Workspace&)>& alsoIn = {}) : LockedJourney(alsoIn) {}
    QString put(const std::string& name, const std::string& bytes) {
        test::putFile(folder / name, bytes);
        return pathToQt(folder / name);
    }
    // How many of these words are somewhere in the window.
    template <class Words>
    int found(const Words& planted) {
        const std::string all = toStd(test::wordsKept(window.get()).join(QLatin1Char('\n')));
        return static_cast<int>(std::count_if(std::begin(planted), std::end(planted),
                                              [&](const auto& word) { return all.find(word) != all.npos; }));
    }
    template <class Form>
    Form* form() {
        for (Form* each : window->findChildren<Form*>())
            if (each->isVisible() && each->isEnabled()) return each;
        return nullptr;
    }
    QAbstractItemModel* rows() {
        auto* table = shown<QTableView>("importTable");
        REQUIRE(table);
        return table->model();
    }
};

// There before the window is.
struct Night {
    SessionId session;
};

struct NightWard : Night, Looking {
    NightWard() : Looking([this](Workspace& workspace) { session = planNight(workspace); }) {}
    static SessionId planNight(Workspace& workspace) {
        Session planned;
        planned.title = "Opioid rotation";
        planned.plannedOn = workspace.clock().today();
        planned.programme = ProgrammeId{workspace.unit().db().queryInteger("SELECT min(id) FROM programme")};
        return workspace.conferences().planSession(planned).value();
    }
};

std::vector<std::string> plantedNames() {
    std::vector<std::string> names;
    for (int i = 0; i < 30; ++i) names.push_back("Planted Name" + std::string(1, static_cast<char>('A' + i)));
    return names;
}

} // namespace

TEST_CASE("rows of a file to enrol from are gone while the file is locked, and are there again as they were corrected",
          "[ui][protection]") {
    Looking j;
    const auto planted = plantedNames();
    std::string csv = "Name,Cadre\n";
    for (const std::string& name : planted) csv += name + ",nurse\n";
    j.go({PageId::Import, QStringLiteral("file"), 0, j.put("roster.csv", csv)});
    REQUIRE(j.rows()->rowCount() == 30);
    const QModelIndex cell = j.rows()->index(2, 1);
    REQUIRE(j.rows()->setData(cell, QStringLiteral("Corrected Person"), Qt::EditRole));
    j.rest();
    REQUIRE(j.found(planted) == 30);
    REQUIRE(j.found(std::vector<std::string>{"Corrected Person"}) == 1);
    j.lock();
    CHECK(j.found(planted) == 0);
    CHECK(j.found(std::vector<std::string>{"Corrected Person"}) == 0);
    for (auto* model : j.window->findChildren<ImportTableModel*>()) CHECK(model->rowCount() == 0);
    j.comeBack();
    REQUIRE(j.rows()->rowCount() == 30);
    CHECK(j.found(planted) == 30);
    CHECK(toStd(j.rows()->index(2, 1).data().toString()) == "Corrected Person");
}

TEST_CASE("rows that were pasted do not stay in what leads back to a page either", "[ui][protection]") {
    Looking j;
    j.go({PageId::Import, QStringLiteral("text"), 0, QStringLiteral("Name\tCadre\nPlanted Person\tnurse\n")});
    j.go({PageId::People, {}, 0, {}});
    const std::vector<std::string> planted{"Planted Person"};
    REQUIRE(j.found(planted) == 1);
    j.lock();
    CHECK(j.found(planted) == 0);
    j.comeBack();
    j.go({PageId::Import, {}, 0, {}});
    REQUIRE(j.rows()->rowCount() == 1);
    CHECK(j.found(planted) == 1);
}

TEST_CASE("what a meeting's report says is gone while the file is locked, and is there again with what was decided",
          "[ui][protection]") {
    NightWard j;
    j.go({PageId::Conferences, QStringLiteral("meeting_file"), j.session.value,
          j.put("participants_852.csv", test::meetingFiles()[0].text)});
    auto* form = j.form<MeetingForm>();
    REQUIRE(form);
    REQUIRE(form->preview().participants.size() == 3);
    const auto combos = form->findChildren<CodeCombo*>(QStringLiteral("who_1"));
    REQUIRE(combos.size() == 1);
    combos.front()->setCode("nobody");
    Q_EMIT combos.front()->codeChanged();
    REQUIRE(form->preview().settings.decisions.size() == 1);
    const std::string decided = form->preview().settings.decisions.begin()->first;
    REQUIRE(j.found(kOfMeeting) > 2);
    j.lock();
    CHECK(j.found(kOfMeeting) == 0);
    CHECK(form->preview().participants.empty());
    CHECK(form->preview().known == nullptr);
    CHECK(form->preview().settings.decisions.empty());
    CHECK(form->preview().input.bytes->empty());
    j.comeBack();
    auto* again = j.form<MeetingForm>();
    REQUIRE(again);
    CHECK(again != form);
    CHECK(again->preview().participants.size() == 3);
    REQUIRE(again->preview().settings.decisions.size() == 1);
    CHECK(again->preview().settings.decisions.begin()->first == decided);
    CHECK(j.found(kOfMeeting) > 2);
    j.click("submit"); // by a service that was there before, and is again
    j.rest();
    CHECK_FALSE(j.form<MeetingForm>());
}

TEST_CASE("what the results of a platform say is gone while the file is locked, and is there again",
          "[ui][protection]") {
    std::int64_t cohort = 0;
    Looking j([&](Workspace& workspace) {
        cohort = workspace.unit().db().queryInteger("SELECT min(cohort_id) FROM enrolment WHERE _deleted = 0");
    });
    j.go({PageId::Progress, QStringLiteral("class"), cohort, {}});
    j.go({PageId::Progress, QStringLiteral("results"), 0, j.put("results.csv", test::learningFiles()[0].text)});
    auto* form = j.form<LearningForm>();
    REQUIRE(form);
    const std::size_t people = form->preview().report.people.size();
    REQUIRE(people >= 2);
    REQUIRE(j.found(kOfMeeting) >= 2);
    j.lock();
    CHECK(j.found(kOfMeeting) == 0);
    CHECK(form->preview().report.people.empty());
    CHECK(form->preview().known == nullptr);
    j.comeBack();
    auto* again = j.form<LearningForm>();
    REQUIRE(again);
    CHECK(again->preview().report.people.size() == people);
    CHECK(j.found(kOfMeeting) >= 2);
}

TEST_CASE("columns of a report that nobody knows are empty while the file is locked, and can be told afterwards",
          "[ui][protection]") {
    NightWard j;
    j.go({PageId::Conferences, QStringLiteral("meeting_file"), j.session.value,
          j.put("list.csv", "xx,yy,zz\nPlanted Person,q,r\nPlanted Other,s,t\n")});
    const std::vector<std::string> planted{"Planted Person"};
    REQUIRE(j.found(planted) == 1);
    j.lock();
    CHECK(j.found(planted) == 0);
    j.comeBack();
    CHECK(j.found(planted) == 1);
}

TEST_CASE(
    "a file that somebody is about to attach is named nowhere while the file is locked, and is attached afterwards",
    "[ui][protection][attachment]") {
    NightWard j;
    j.go({PageId::Conferences, QStringLiteral("attendance"), j.session.value, {}});
    j.window->desk()->attachFile(j.put("Planted Person.pdf", "%PDF-1.7 ten steps"));
    j.rest();
    const std::vector<std::string> planted{"Planted Person"};
    REQUIRE(j.found(planted) == 1);
    j.lock();
    CHECK(j.found(planted) == 0);
    j.comeBack();
    CHECK(j.found(planted) == 1);
    j.click("submit"); // by a service that was there before, and is again
    j.rest();
    const auto by = preceptor::unlock(j.path, toStd(test::kLockWords));
    REQUIRE(by);
    const auto file =
        Workspace::open(j.path, OpenAs::Reader, j.clock, {.operatorName = {}, .stateFolder = {}, .unlocked = *by});
    REQUIRE(file);
    CHECK((*file)->attachments().ofSession(j.session).size() == 1);
}
