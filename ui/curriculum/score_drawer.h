// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of a course and the marks of a class in them. Each mark is written as it is typed; the table follows what
// is in the file, undo too.
#pragma once

#include "core/services/assessment_service.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"
#include "ui/widgets/side_drawer.h"

namespace preceptor::ui {

class AssessmentForm;
class ScoreView;

class ScoreDrawer final : public SideDrawer, public HoldsText {
    Q_OBJECT
public:
    ScoreDrawer(const PageContext& context, QWidget* over);

    // The marks of the class (none: of everyone in the version); a version without tests asks for its first one.
    void openFor(const ProgressFilter& scope, const QString& name);
    void follow(const ChangeSet& changes);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_name); }

Q_SIGNALS:
    void aboutToRecord(const std::vector<preceptor::ProgressCell>& people); // cells without a module

private:
    void showMarks(AssessmentId test);
    void showTest(const Assessment& test);
    void readSheet();
    void record(const std::vector<ScoreMark>& marks);
    void recordItems(const std::vector<ItemScore>& marks);
    void keep(AssessmentForm* form);
    void erase(AssessmentId test);

    PageContext m_context;
    ProgressFilter m_scope;
    QString m_name;
    QPointer<ScoreView> m_view; // while the marks are in sight
};

} // namespace preceptor::ui
