// SPDX-License-Identifier: GPL-3.0-or-later
// What a conference is made of, and who is expected at a series.
#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/series_member_service.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/conferences/conference_drawer.h"
#include "ui/conferences/conferences_page.h"
#include "ui/support/choice_field.h"
#include "ui/support/name_entry.h"
#include "ui/widgets/code_combo.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct TwoSessions : PageHarness {
    std::vector<PersonId> people = build.people(3);
    SeriesId series = build.series({}, 2);

    TwoSessions() { show<ConferencesPage>(); }
    void ask(const char* action) {
        find<QAction>(action)->trigger();
        settle();
    }
    void choose(const char* field, const char* code) {
        auto* combo = find<CodeCombo>(field);
        combo->setCode(code);
        Q_EMIT combo->codeChanged();
    }
    void submit() {
        for (QPushButton* button :
             find<ConferenceDrawer>("sideDrawer")->findChildren<QPushButton*>(QStringLiteral("submit")))
            if (button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    SessionId latest() { return build.workspace().conferences().sessions().front().session.id; }
    std::vector<SessionPart> parts() {
        for (const SessionRow& row : build.workspace().conferences().sessions())
            if (auto parts = build.workspace().conferences().parts(row.session.id); !parts.empty()) return parts;
        return {};
    }
};

} // namespace

TEST_CASE("the parts of a conference are filled in line by line", "[conferences][ui]") {
    TwoSessions f;
    f.ask("sessionParts");
    f.choose("parts[0].kind", "didactic");
    REQUIRE(f.find<CodeCombo>("parts[1].kind")); // the next line has appeared
    f.find<QLineEdit>("parts[0].minutes")->setText(QStringLiteral("20"));
    auto* presenter = f.find<ChoiceField>("parts[0].presenter_id");
    presenter->setChoice(f.people[1].value, QStringLiteral("Trainee 2"));
    f.choose("parts[1].kind", "case_new");
    f.find<QLineEdit>("parts[1].minutes")->setText(QStringLiteral("many"));
    f.submit();
    CHECK(f.parts().empty());
    CHECK_FALSE(f.find<QLineEdit>("parts[1].minutes")->accessibleDescription().isEmpty());
    f.find<QLineEdit>("parts[1].minutes")->setText(QStringLiteral("30"));
    f.submit();
    const auto parts = f.parts();
    REQUIRE(parts.size() == 2);
    const auto* line = f.find<QLabel>("partsLine");
    CHECK(line->text().contains(QStringLiteral("30 min")));
    CHECK(line->wordWrap()); // never cut
    CHECK(parts[0].presenter == f.people[1]);
    CHECK(parts[1].minutes == 30);
}

TEST_CASE("a presenter nobody knows is asked about, an emptied line falls away", "[conferences][ui]") {
    TwoSessions f;
    f.ask("sessionParts");
    f.choose("parts[0].kind", "didactic");
    f.choose("parts[1].kind", "discussion");
    f.find<QLineEdit>("parts[1].presenter_id")->setText(QStringLiteral("Nobody At All"));
    f.submit();
    CHECK(f.parts().empty());
    CHECK(
        f.find<QLineEdit>("parts[1].presenter_id")->accessibleDescription().contains(QStringLiteral("Nobody At All")));
    f.choose("parts[1].kind", "");
    f.submit();
    REQUIRE(f.parts().size() == 1);
    CHECK(f.parts()[0].kind == "didactic");
}

TEST_CASE("the people of an institution and one by name are expected at a series, Delete takes one out",
          "[conferences][ui]") {
    TwoSessions f;
    const auto elsewhere = f.build.person("Zhou Yutong", {}, "nurse", f.build.institution("PUMCH"));
    f.ask("seriesMembers");
    auto* place = f.find<ChoiceField>("institution_id");
    QTest::keyClicks(place, QStringLiteral("Haidian"));
    QTest::keyClick(place, Qt::Key_Return);
    f.settle();
    auto* list = f.find<QListWidget>("people");
    CHECK(list->count() == 3);
    auto* names = f.find<NameEntry>("person_id");
    QTest::keyClicks(names, QStringLiteral("yutong"));
    QTest::keyClick(names, Qt::Key_Return);
    REQUIRE(list->count() == 4);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    f.submit();
    const auto expected = f.build.workspace().seriesMembers().expected(f.series);
    REQUIRE(expected->members.size() == 3);
    CHECK(std::any_of(expected->members.begin(), expected->members.end(),
                      [&](const SeriesMember& member) { return member.person == elsewhere; }));
}

TEST_CASE("every control of the parts and the expected has a name", "[conferences][ui]") {
    TwoSessions f;
    for (const char* action : {"sessionParts", "seriesMembers"}) {
        f.ask(action);
        CHECK(preceptor::test::namelessControls(f.find<QWidget>("sideDrawer")) == QStringList());
    }
}
