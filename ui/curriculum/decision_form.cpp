// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/decision_form.h"

#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace preceptor::ui {

namespace {

const char* dayField(DecisionForm::For what) {
    switch (what) {
    case DecisionForm::For::SetDate:
    case DecisionForm::For::ModuleDone: return "done_on";
    case DecisionForm::For::ChangeStatus: return "status_on";
    case DecisionForm::For::CompleteByHand: return "completed_on";
    case DecisionForm::For::SignOff: return "signed_on";
    }
    return "done_on";
}

// Completed is stamped by the rule or by hand, never chosen here.
CodeCombo::Choices statusChoices() {
    CodeCombo::Choices choices = codeChoices("enrolment_status");
    std::erase_if(choices, [](const auto& choice) { return choice.first == codeOf(EnrolmentStatus::Completed); });
    return choices;
}

// What the rule says is stamped by itself.
CodeCombo::Choices basisChoices() {
    CodeCombo::Choices choices = codeChoices("completion_basis");
    std::erase_if(choices, [](const auto& choice) { return choice.first == codeOf(CompletionBasis::Rule); });
    return choices;
}

} // namespace

DecisionForm::DecisionForm(For what, Date today, int people, QWidget* parent)
    : DrawerForm(1, parent), m_for(what), m_today(today), m_people(people) {
    if (what == For::ModuleDone) form().choice("module_id");
    if (what == For::ChangeStatus) form().choice("status");
    if (what == For::CompleteByHand) form().choice("completion_basis");
    if (what == For::SignOff) {
        form().choice("role");
        form().text("signed_by");
    }
    auto* day = form().date(dayField(what));
    day->setToday(toQt(today));
    day->setDate(toQt(today));
    if (what == For::ChangeStatus) {
        form().choice("cohort_id");
        form().choice("reason");
        form().check("take_back");
        m_certificates = namedButton("certificatesFirst", ButtonKind::Secondary, Icon::Award);
        addBelow(m_certificates);
        connect(m_certificates, &QPushButton::clicked, this, &DecisionForm::certificatesAsked);
        connect(&form(), &Form::edited, this, &DecisionForm::showStatus);
    }
    if (what == For::CompleteByHand) {
        form().text("override_reason");
        form().text("overridden_by");
        connect(&form(), &Form::edited, this, &DecisionForm::sayReason);
    }
    retranslate();
    if (what != For::ChangeStatus) return;
    static_cast<CodeCombo*>(form().input("status"))->setCode(std::string(codeOf(EnrolmentStatus::Withdrawn)));
    showStatus();
}

void DecisionForm::setClasses(std::vector<ClassChoice> classes) {
    m_classes = std::move(classes);
    showClasses();
    if (!m_classes.empty())
        form().combo("cohort_id")->setCode(std::to_string(m_classes.front().id.value)); // the newest
    showStatus();
}

void DecisionForm::setEarned(std::vector<Earned> earned) {
    m_earned = std::move(earned);
    showStatus();
}

CohortId DecisionForm::otherClass() const {
    if (status() != EnrolmentStatus::Transferred) return {};
    const std::string code = form().combo("cohort_id")->code();
    return code.empty() ? CohortId{} : CohortId{std::stoll(code)};
}

void DecisionForm::showClasses() {
    CodeCombo::Choices choices;
    for (const ClassChoice& one : m_classes) choices.emplace_back(std::to_string(one.id.value), one.name);
    choices.emplace_back("", tr("Another place of training"));
    form().combo("cohort_id")->setChoices(choices);
}

// What the change comes to for who has earned something. Over to another class goes only who has not.
QString DecisionForm::takenBack() const {
    std::vector<Earned> completed = m_earned;
    std::erase_if(completed, [](const Earned& one) { return !one.completedOn; });
    QStringList numbers;
    for (const Earned& one : m_earned)
        if (!one.certificateNo.empty()) numbers << toQt(one.certificateNo);
    const auto n = static_cast<int>(completed.size());
    QStringList lines;
    if (n > 0 && otherClass())
        lines << tr("%n people have completed the course; they stay in their class.", "", n);
    else if (n == 1 && m_people == 1)
        lines << tr("%1 completed the course on %2. With this status the completion is taken back.")
                     .arg(toQt(completed.front().nativeName), mediumDate(*completed.front().completedOn));
    else if (n > 0)
        lines << tr("%n people completed the course. With this status their completion is taken back.", "", n);
    if (n > 0 && !otherClass() && ruleDecides(status())) lines << tr("Who meets the rule is complete again at once.");
    if (numbers.size() == 1)
        lines << tr("The certificate %1 stays valid until it is withdrawn.").arg(numbers.front());
    else if (!numbers.isEmpty())
        lines << tr("%n certificates stay valid until they are withdrawn.", "", static_cast<int>(numbers.size()));
    return lines.join(QLatin1Char('\n'));
}

const DecisionForm::ClassChoice* DecisionForm::chosenClass() const {
    const auto found = std::find_if(m_classes.begin(), m_classes.end(),
                                    [to = otherClass()](const ClassChoice& one) { return one.id == to; });
    return found == m_classes.end() ? nullptr : &*found;
}

QString DecisionForm::places() const {
    const ClassChoice* to = chosenClass();
    if (!to || !to->placesLeft || *to->placesLeft >= to->people) return {};
    return tr("%n places are free there; the others stay here and go on its waiting list.", "", *to->placesLeft);
}

QString DecisionForm::others() const {
    const ClassChoice* to = chosenClass();
    if (!to || to->people == m_people) return {};
    return tr("%n of those chosen stay where they are: they are in this class already or take another course.", "",
              m_people - to->people);
}

// Where a reason is asked for, none is not offered and none is chosen beforehand.
void DecisionForm::showReasons(bool anew) {
    auto* reason = form().combo("reason");
    const bool asks = asksForReason(status());
    if (!anew && reason->count() > 0 && asks != (reason->findData(QString()) >= 0)) return;
    const bool open = reason->code().empty();
    reason->setPlaceholderText(tr("Choose a reason"));
    reason->setChoices(codeChoices("enrolment_reason", asks ? QString() : tr("Not told")));
    if (asks && open) reason->setCurrentIndex(-1);
    form().setCaption("reason", tr("Reason"), asks);
}

void DecisionForm::showStatus() {
    if (m_for != For::ChangeStatus) return;
    showReasons(false);
    const bool goes = status() == EnrolmentStatus::Transferred;
    const bool completed = std::any_of(m_earned.begin(), m_earned.end(), [](const Earned& e) { return e.completedOn; });
    const bool asks = completed && !otherClass();
    form().setFieldVisible("cohort_id", goes && !m_classes.empty());
    form().setFieldVisible("take_back", asks);
    m_certificates->setVisible(
        std::any_of(m_earned.begin(), m_earned.end(), [](const Earned& e) { return !e.certificateNo.empty(); }));
    QStringList hints{takenBack(), others(), places()};
    hints.removeAll(QString());
    setHint(hints.join(QLatin1Char('\n')));
    setSubmittable(!asks || static_cast<QCheckBox*>(form().input("take_back"))->isChecked());
    const ClassChoice* to = chosenClass();
    setSubmitWords(to             ? tr("Transfer %n people", "", to->people)
                   : m_people > 1 ? tr("Change the status of %n people", "", m_people)
                                  : tr("Change the status"));
    orderTabs();
}

Date DecisionForm::day() const {
    const auto date = static_cast<DateEdit*>(form().input(dayField(m_for)))->date();
    return date ? toStd(*date).value_or(m_today) : Date::of(1900, 1, 1);
}

EnrolmentStatus DecisionForm::status() const {
    return enrolmentStatus(static_cast<CodeCombo*>(form().input("status"))->code()).value_or(EnrolmentStatus::Enrolled);
}

std::string DecisionForm::reason() const {
    if (m_for == For::ChangeStatus) return static_cast<CodeCombo*>(form().input("reason"))->code();
    return toStd(static_cast<QLineEdit*>(form().input("override_reason"))->text().trimmed());
}

CompletionBasis DecisionForm::basis() const {
    return completionBasis(static_cast<CodeCombo*>(form().input("completion_basis"))->code())
        .value_or(CompletionBasis::ManualOverride);
}

std::string DecisionForm::decidedBy() const {
    return toStd(static_cast<QLineEdit*>(form().input("overridden_by"))->text().trimmed());
}

void DecisionForm::setDecidedBy(const std::string& name) {
    static_cast<QLineEdit*>(form().input("overridden_by"))->setText(toQt(name));
}

// Prior learning is shown by something; any other decision has a reason.
void DecisionForm::sayReason() {
    const bool prior = basis() == CompletionBasis::PriorLearning;
    form().setCaption(
        "override_reason",
        prior ? tr("Evidence: course, place, year, certificate") : tr("Why, although the rule does not say so"), true);
}

void DecisionForm::setModules(const std::vector<Module>& modules) {
    CodeCombo::Choices choices;
    for (const Module& module : modules)
        choices.emplace_back(
            std::to_string(module.id.value),
            QStringLiteral("%1 · %2").arg(toQt(module.code), toQt(inReadersLanguage(module.title, module.titleZh))));
    form().combo("module_id")->setChoices(choices);
}

ModuleId DecisionForm::module() const {
    const std::string code = form().combo("module_id")->code();
    return code.empty() ? ModuleId{} : ModuleId{std::stoll(code)};
}

SignOff DecisionForm::signOff() const {
    return {static_cast<CodeCombo*>(form().input("role"))->code(),
            toStd(static_cast<QLineEdit*>(form().input("signed_by"))->text().trimmed()), day()};
}

void DecisionForm::setSignOff(const std::string& role, const std::string& by) {
    static_cast<CodeCombo*>(form().input("role"))->setCode(role);
    static_cast<QLineEdit*>(form().input("signed_by"))->setText(toQt(by));
}

void DecisionForm::retranslate() {
    switch (m_for) {
    case For::SetDate:
        form().setCaption("done_on", tr("Done on"), true);
        setSubmitWords(tr("Mark complete on this day"));
        return;
    case For::ModuleDone:
        form().setCaption("module_id", tr("Module"));
        form().setCaption("done_on", tr("Done on"), true);
        setSubmitWords(tr("Mark as done for %n people", "", m_people));
        return;
    case For::ChangeStatus:
        form().setCaption("status", tr("Status"));
        form().setCaption("status_on", tr("Since"), true);
        form().setCaption("cohort_id", tr("To which class"));
        form().setCaption("take_back", tr("Take the completion back"));
        m_certificates->setText(tr("See the certificates …"));
        static_cast<CodeCombo*>(form().input("status"))->setChoices(statusChoices());
        showReasons(true);
        showClasses();
        showStatus();
        return;
    case For::CompleteByHand:
        form().setCaption("completed_on", tr("Completed on"), true);
        form().setCaption("completion_basis", tr("As"));
        form().setCaption("overridden_by", tr("Decided by"), true);
        static_cast<CodeCombo*>(form().input("completion_basis"))->setChoices(basisChoices());
        sayReason();
        setSubmitWords(tr("Complete by hand"));
        return;
    case For::SignOff:
        form().setCaption("role", tr("Signed off as"));
        form().setCaption("signed_by", tr("Signed by"), true);
        form().setCaption("signed_on", tr("Signed on"), true);
        static_cast<CodeCombo*>(form().input("role"))->setChoices(codeChoices("programme_role"));
        setSubmitWords(tr("Sign off"));
        return;
    }
}

} // namespace preceptor::ui
