// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_menu.h"

#include "ui/curriculum/curriculum_drawer.h"

namespace preceptor::ui {

ProgressMenu::ProgressMenu(CurriculumDrawer* drawer, QWidget* parent) : QMenu(parent), m_drawer(drawer) {}

void ProgressMenu::add(const char* name, const QString& words, std::function<void()> act, PressingIt does) {
    QAction* action = marked(does, addAction(words));
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, std::move(act));
}

void ProgressMenu::fill(const ProgressFilter& scope, const QString& name, CohortId cohort) {
    const CourseVersionId version = scope.version;
    clear();
    if (version)
        add(
            "scores", tr("Marks of tests …"), [this, scope, name] { Q_EMIT marksAsked(scope, name); },
            PressingIt::Reads);
    if (cohort) {
        add(
            "certificatesOfClass", tr("Certificates …"),
            [this, cohort, name] { Q_EMIT certificatesAsked(cohort, name); }, PressingIt::Reads);
        add("enrolPeople", tr("Enrol people …"), [this, cohort] { m_drawer->enrol(cohort); });
        add("enrolFile", tr("Enrol from a file …"), [this] { Q_EMIT importAsked(); });
        add("resultsFile", tr("Results from a file …"), [this, cohort] { m_drawer->results(cohort); });
        add("editCohort", tr("Edit this class …"), [this, cohort] { m_drawer->editCohort(cohort); });
    }
    add(
        "checkCertificate", tr("Check a certificate …"), [this] { Q_EMIT checkAsked(); }, PressingIt::Reads);
    add("addCohort", tr("Open a class …"), [this, version] { m_drawer->addCohort(version); });
    addSeparator();
    if (version) add("editCourse", tr("Edit modules and rule …"), [this, scope] { m_drawer->editCourse(scope); });
    if (version)
        add("addVersion", tr("A new version of this course …"), [this, version] { m_drawer->addVersion(version); });
    add("addCourse", tr("Add a course …"), [this] { m_drawer->addCourse(); });
}

} // namespace preceptor::ui
