// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/actions.h"

#include <QCoreApplication>
#include <QStringList>

namespace preceptor::ui {

namespace {

class ActionWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
public:
    static QString name(Action action);
    static QString done(Action action, int n);
    static QString taken(const ChangeSet& changes);
    static QString completions(const ChangeSet& changes);
    static QString places(const ChangeSet& changes);

private:
    static QString doneToPeople(Action action, int n);
    static QString doneToConference(Action action, int n);
};

QString ActionWords::name(Action action) {
    switch (action) {
    case Action::CreateFile: return tr("create the file");
    case Action::FillDemo: return tr("fill in the demo programme");
    case Action::EditProgramme: return tr("edit the programme");
    case Action::AddInstitution: return tr("add an institution");
    case Action::EditInstitution: return tr("edit an institution");
    case Action::AddPerson: return tr("add a person");
    case Action::EditPerson: return tr("edit a person");
    case Action::MergePersons: return tr("merge two people");
    case Action::UnmergePersons: return tr("separate two people");
    case Action::MarkDistinct: return tr("keep two people apart");
    case Action::EditRegister: return tr("edit an entry");
    case Action::DeleteRows: return tr("delete");
    case Action::RestoreRows: return tr("restore");
    case Action::ImportRoster: return tr("import people");
    case Action::ImportResults: return tr("import results");
    case Action::EditCurriculum: return tr("edit the curriculum");
    case Action::Enrol: return tr("enrol");
    case Action::ChangeEnrolment: return tr("change an enrolment");
    case Action::MarkProgress: return tr("mark progress");
    case Action::RecordScore: return tr("record a score");
    case Action::SignOff: return tr("sign off");
    case Action::OverrideCompletion: return tr("decide completion by hand");
    case Action::PlanSeries: return tr("plan conferences");
    case Action::EditExpected: return tr("change who is expected");
    case Action::EditSession: return tr("edit a conference");
    case Action::HoldSession: return tr("mark a conference as held");
    case Action::PostponeSession: return tr("postpone a conference");
    case Action::CancelSession: return tr("cancel a conference");
    case Action::MarkAttendance: return tr("mark attendance");
    case Action::AddWalkIn: return tr("add someone who came");
    case Action::RecordHeadcount: return tr("record a head count");
    case Action::WriteCase: return tr("edit a case");
    case Action::MoveCase: return tr("move a case on");
    case Action::SendLetter: return tr("note the letter as sent");
    case Action::AttachFile: return tr("attach a file");
    case Action::SwapTurns: return tr("swap turns to present");
    case Action::EditWorkshop: return tr("edit a workshop");
    case Action::RegisterArrival: return tr("register an arrival");
    case Action::AwardCredit: return tr("award credit");
    case Action::IssueCertificate: return tr("issue certificates");
    case Action::WithdrawCertificate: return tr("withdraw a certificate");
    case Action::TakeBundle: return tr("take up a file of another PC");
    case Action::ResolveConflicts: return tr("decide conflicts");
    case Action::ErasePerson: return tr("erase a person");
    case Action::Undo: return tr("undo");
    case Action::Redo: return tr("redo");
    }
    return {};
}

QString ActionWords::doneToPeople(Action action, int n) {
    switch (action) {
    case Action::AddPerson: return tr("Person added");
    case Action::MergePersons: return tr("The two are one person now");
    case Action::UnmergePersons: return tr("They are two people again");
    case Action::MarkDistinct: return tr("Remembered: not the same person");
    case Action::ImportRoster: return tr("%n people imported", "", n);
    case Action::ImportResults: return tr("Results of %n people recorded", "", n);
    case Action::Enrol: return n > 0 ? tr("%n people enrolled", "", n) : QString();
    case Action::ChangeEnrolment: return n > 0 ? tr("%n people: status changed", "", n) : QString();
    case Action::AwardCredit: return tr("%n people were awarded credit", "", n);
    case Action::IssueCertificate: return tr("%n certificates issued", "", n);
    case Action::WithdrawCertificate: return tr("Certificate withdrawn");
    case Action::MarkProgress: return n > 1 ? tr("%n cells marked", "", n) : QString();
    case Action::RecordScore: return n > 1 ? tr("%n marks recorded", "", n) : QString();
    case Action::SignOff: return n > 0 ? tr("%n people signed off", "", n) : tr("Sign-off withdrawn");
    case Action::OverrideCompletion: return tr("Completion decided by hand");
    default: return {};
    }
}

QString ActionWords::doneToConference(Action action, int n) {
    switch (action) {
    case Action::EditExpected: return tr("Who is expected has been changed");
    case Action::PlanSeries: return n > 0 ? tr("%n conferences planned", "", n) : tr("Conferences planned");
    case Action::HoldSession: return tr("Conference marked as held");
    case Action::PostponeSession: return tr("Conference postponed");
    case Action::CancelSession: return tr("Conference cancelled");
    case Action::MarkAttendance: return n > 1 ? tr("%n people marked", "", n) : QString();
    case Action::AddWalkIn: return tr("Added to the list");
    case Action::RecordHeadcount: return tr("Head count recorded");
    case Action::SendLetter: return tr("%n recommendations noted as sent", "", n);
    case Action::AttachFile: return tr("File attached");
    case Action::SwapTurns: return tr("Turns to present swapped");
    default: return {};
    }
}

QString ActionWords::done(Action action, int n) {
    switch (action) {
    case Action::FillDemo: return tr("Demo programme filled in");
    case Action::AddInstitution: return tr("Institution added");
    case Action::DeleteRows: return n > 1 ? tr("%n entries deleted", "", n) : tr("Deleted");
    case Action::RestoreRows: return tr("Restored");
    case Action::ResolveConflicts: return n > 0 ? tr("%n conflicts decided", "", n) : tr("Conflict decided");
    case Action::ErasePerson: return tr("Person erased");
    default: break;
    }
    const QString people = doneToPeople(action, n);
    return people.isEmpty() ? doneToConference(action, n) : people;
}

QString ActionWords::completions(const ChangeSet& changes) {
    QStringList parts;
    if (changes.completed > 0) parts << tr("%n people have now completed the course", "", changes.completed);
    if (changes.reopened > 0) parts << tr("%n people no longer have it complete", "", changes.reopened);
    return parts.join(QStringLiteral(" · "));
}

// Enrolling counts its people itself.
QString ActionWords::places(const ChangeSet& changes) {
    QStringList parts;
    if (changes.enrolled > 0 && changes.action == Action::ImportRoster)
        parts << tr("%n people enrolled", "", changes.enrolled);
    if (changes.waiting > 0) parts << tr("%n people wait for a place, as the class is full", "", changes.waiting);
    return parts.join(QStringLiteral(" · "));
}

QString ActionWords::taken(const ChangeSet& changes) {
    const QString subject = name(changes.subject);
    const QString words =
        changes.action == Action::Undo ? tr("Undone: %1").arg(subject) : tr("Done again: %1").arg(subject);
    if (changes.left == 0) return words;
    return words + QStringLiteral(" · ") +
           tr("%n entries stay as they are: another PC has written them since", "", changes.left);
}

} // namespace

QString doneSentence(const ChangeSet& changes) {
    if (changes.action == Action::Undo || changes.action == Action::Redo) return ActionWords::taken(changes);
    const QString done = ActionWords::done(changes.action, static_cast<int>(changes.subjects));
    QStringList parts{changes.people > 1 && !done.isEmpty()
                          ? ActionWords::tr("%n people: %1", "what was done with them", changes.people).arg(done)
                          : done,
                      ActionWords::places(changes), ActionWords::completions(changes)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString undoWords(Action action) { return ActionWords::tr("Undo: %1").arg(ActionWords::name(action)); }
QString redoWords(Action action) { return ActionWords::tr("Do again: %1").arg(ActionWords::name(action)); }

QString actionWords(const std::string& code) {
    const auto action = actionOf(code);
    return action ? ActionWords::name(*action) : QString::fromStdString(code);
}

} // namespace preceptor::ui
