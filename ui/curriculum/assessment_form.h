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
    // One without id is new. `items`: what is looked at in a checklist or a teach-back, one a line.
    explicit AssessmentForm(Assessment assessment, const std::string& items = {}, QWidget* parent = nullptr);
    Assessment assessment() const; // a number that was not understood is one that will be refused
    std::string items() const;

Q_SIGNALS:
    void eraseAsked();

protected:
    void retranslate() override;

private:
    void showItems();

    Assessment m_assessment;
    Button* m_erase;
};

} // namespace preceptor::ui
