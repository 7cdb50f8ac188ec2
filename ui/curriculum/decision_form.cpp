// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/decision_form.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

namespace preceptor::ui {

namespace {

const char* dayField(DecisionForm::For what) {
    switch (what) {
    case DecisionForm::For::SetDate: return "done_on";
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

DecisionForm::DecisionForm(For what, Date today, QWidget* parent) : DrawerForm(1, parent), m_for(what), m_today(today) {
    if (what == For::ChangeStatus) form().choice("status");
    if (what == For::CompleteByHand) form().choice("completion_basis");
    if (what == For::SignOff) {
        form().choice("role");
        form().text("signed_by");
    }
    auto* day = form().date(dayField(what));
    day->setToday(toQt(today));
    day->setDate(toQt(today));
    if (what == For::ChangeStatus) form().choice("reason");
    if (what == For::CompleteByHand) {
        form().text("override_reason");
        form().text("overridden_by");
        connect(&form(), &Form::edited, this, &DecisionForm::sayReason);
    }
    retranslate();
    if (what == For::ChangeStatus)
        static_cast<CodeCombo*>(form().input("status"))->setCode(std::string(codeOf(EnrolmentStatus::Withdrawn)));
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
    case For::ChangeStatus:
        form().setCaption("status", tr("Status"));
        form().setCaption("status_on", tr("Since"), true);
        form().setCaption("reason", tr("Reason"));
        static_cast<CodeCombo*>(form().input("status"))->setChoices(statusChoices());
        static_cast<CodeCombo*>(form().input("reason"))->setChoices(codeChoices("enrolment_reason", tr("Not told")));
        setSubmitWords(tr("Change the status"));
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
