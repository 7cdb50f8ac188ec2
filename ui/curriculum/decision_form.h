// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about people or cells that need a day and a reason: a date for marked modules, leaving a class, completion
// by hand, signing off.
#pragma once

#include "core/model/enrolment.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class DecisionForm final : public DrawerForm {
    Q_OBJECT
public:
    enum class For { SetDate, ChangeStatus, CompleteByHand, SignOff };
    DecisionForm(For what, Date today, QWidget* parent = nullptr);

    Date day() const; // a day that was not understood is one that will be refused
    EnrolmentStatus status() const;
    std::string reason() const; // leaving: a code; by hand: words
    CompletionBasis basis() const;
    std::string decidedBy() const;
    void setDecidedBy(const std::string& name);
    SignOff signOff() const;
    void setSignOff(const std::string& role, const std::string& by);

protected:
    void retranslate() override;

private:
    void sayReason();

    For m_for;
    Date m_today;
};

} // namespace preceptor::ui
