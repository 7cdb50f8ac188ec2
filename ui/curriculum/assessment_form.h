// SPDX-License-Identifier: GPL-3.0-or-later
// A test of a course: what it is called, of which kind, its maximum and the mark that passes.
#pragma once

#include "core/model/curriculum.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class Button;

class AssessmentForm final : public DrawerForm {
    Q_OBJECT
public:
    // One without id is new.
    explicit AssessmentForm(Assessment assessment, QWidget* parent = nullptr);
    Assessment assessment() const; // a number that was not understood is one that will be refused

Q_SIGNALS:
    void eraseAsked();

protected:
    void retranslate() override;

private:
    Assessment m_assessment;
    Button* m_erase;
};

} // namespace preceptor::ui
