// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/score_drawer.h"

#include "core/model/change_set.h"
#include "core/services/workspace.h"
#include "ui/curriculum/assessment_form.h"
#include "ui/curriculum/score_view.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace preceptor::ui {

ScoreDrawer::ScoreDrawer(const PageContext& context, QWidget* over) : SideDrawer(over, 560), m_context(context) {
    setObjectName(QStringLiteral("scoreDrawer"));
}

void ScoreDrawer::openFor(const ProgressFilter& scope, const QString& name) {
    m_scope = scope;
    m_name = name;
    showMarks({});
}

void ScoreDrawer::showMarks(AssessmentId test) {
    const auto tests =
        m_context.runner.read([this] { return m_context.workspace.assessments().ofVersion(m_scope.version); });
    if (!tests) return;
    if (tests->empty()) return showTest({});
    const auto there =
        std::find_if(tests->begin(), tests->end(), [test](const Assessment& each) { return each.id == test; });
    auto* view =
        new ScoreView(*tests, there == tests->end() ? tests->back().id : test, m_context.workspace.clock().today());
    setTitle([this] { return tr("Marks · %1").arg(m_name); });
    setBody(view);
    m_view = view;
    connect(view, &ScoreView::sheetAsked, this, &ScoreDrawer::readSheet);
    connect(view, &ScoreView::recordAsked, this, &ScoreDrawer::record);
    connect(view, &ScoreView::recordItemsAsked, this, &ScoreDrawer::recordItems);
    connect(view, &ScoreView::addAsked, this, [this] { showTest({}); });
    connect(view, &ScoreView::editAsked, this, [this, all = *tests] {
        for (const Assessment& each : all)
            if (m_view && each.id == m_view->test()) return showTest(each);
    });
    readSheet();
    open();
}

void ScoreDrawer::readSheet() {
    if (!m_view) return;
    auto sheet = m_context.runner.run(
        [this] { return m_context.workspace.assessments().sheet(m_view->test(), m_scope.cohort, m_view->attempt()); });
    if (sheet) m_view->setSheet(std::move(*sheet));
}

void ScoreDrawer::record(const std::vector<ScoreMark>& marks) {
    std::vector<ProgressCell> people;
    for (const ScoreMark& mark : marks) people.push_back({mark.enrolment, {}});
    Q_EMIT aboutToRecord(people);
    m_context.runner.run(
        [&] {
            return m_context.workspace.assessments().record(m_view->test(), m_view->attempt(),
                                                            m_view->day().value_or(Date::of(1900, 1, 1)), marks);
        },
        [this](const auto& issues) { return m_view->setIssues(issues); });
}

void ScoreDrawer::recordItems(const std::vector<ItemScore>& marks) {
    std::vector<ProgressCell> people;
    for (const ItemScore& mark : marks) people.push_back({mark.enrolment, {}});
    Q_EMIT aboutToRecord(people);
    m_context.runner.run(
        [&] {
            return m_context.workspace.assessments().recordItems(m_view->test(), m_view->attempt(),
                                                                 m_view->day().value_or(Date::of(1900, 1, 1)), marks);
        },
        [this](const auto& issues) { return m_view->setIssues(issues); });
}

void ScoreDrawer::follow(const ChangeSet& changes) {
    if (!isVisible() || !m_view) return;
    for (const char* table : {"score", "item_mark", "assessment_item", "enrolment", "person"})
        if (changes.touches(table)) return readSheet();
}

void ScoreDrawer::showTest(const Assessment& test) {
    auto* form =
        new AssessmentForm(test, test.id ? linesOf(m_context.workspace.assessments().items(test.id)) : std::string());
    setTitle(
        [known = static_cast<bool>(test.id), title = toQt(test.title)] { return known ? title : tr("Add a test"); });
    setBody(form);
    m_view = nullptr;
    connect(form, &DrawerForm::submitted, this, [this, form] { keep(form); });
    connect(form, &AssessmentForm::eraseAsked, this, [this, id = test.id] { erase(id); });
    open();
}

void ScoreDrawer::keep(AssessmentForm* form) {
    AssessmentService& tests = m_context.workspace.assessments();
    Assessment test = form->assessment();
    test.version = m_scope.version;
    const auto issues = [form](const auto& found) { return form->setIssues(found); };
    if (test.id) {
        if (m_context.runner.run([&] { return tests.edit(test, form->items()); }, issues)) showMarks(test.id);
    } else if (const auto made = m_context.runner.run([&] { return tests.add(test, form->items()); }, issues)) {
        showMarks(*made);
    }
}

void ScoreDrawer::erase(AssessmentId test) {
    if (!m_context.runner.run([&] { return m_context.workspace.assessments().erase(test); })) return;
    if (m_context.workspace.assessments().ofVersion(m_scope.version).empty()) return closeDrawer();
    showMarks({});
}

} // namespace preceptor::ui
