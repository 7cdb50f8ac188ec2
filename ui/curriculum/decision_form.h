// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about people or cells that need a day and a reason: a date for marked modules, a module that people have
// done, leaving a class, completion by hand, signing off.
#pragma once

#include "core/services/enrolment_service.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class Button;

class DecisionForm final : public DrawerForm {
    Q_OBJECT
public:
    enum class For { SetDate, ModuleDone, ChangeStatus, CompleteByHand, SignOff };
    struct ClassChoice {
        CohortId id;
        QString name;
        std::optional<int> placesLeft;
        int people = 1; // whom it is something for
    };
    // `people`: how many the decision is about.
    DecisionForm(For what, Date today, int people = 1, QWidget* parent = nullptr);

    Date day() const; // a day that was not understood is one that will be refused
    EnrolmentStatus status() const;
    std::string reason() const; // leaving: a code; by hand: words
    // Of a status: the classes one may go over to with their free places, and what would be taken back, which is asked
    // for first.
    void setClasses(std::vector<ClassChoice> classes);
    void setEarned(std::vector<Earned> earned);
    CohortId otherClass() const; // none: not to a class of this programme
    CompletionBasis basis() const;
    std::string decidedBy() const;
    void setDecidedBy(const std::string& name);
    void setModules(const std::vector<Module>& modules); // that may be done
    ModuleId module() const;
    SignOff signOff() const;
    void setSignOff(const std::string& role, const std::string& by);

Q_SIGNALS:
    void certificatesAsked();

protected:
    void retranslate() override;

private:
    void sayReason();
    void showStatus();
    void showReasons(bool anew);
    void showClasses();
    QString takenBack() const;
    const ClassChoice* chosenClass() const;
    QString places() const;
    QString others() const;

    For m_for;
    Date m_today;
    int m_people;
    std::vector<ClassChoice> m_classes;
    std::vector<Earned> m_earned;
    Button* m_certificates = nullptr;
};

} // namespace preceptor::ui
