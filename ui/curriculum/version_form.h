// SPDX-License-Identifier: GPL-3.0-or-later
// A further version of a course: what it is called and from when it is given. It begins with the modules, tests and
// rule of the one before; who is enrolled in that one stays in it.
#pragma once

#include "core/base/date.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class VersionForm final : public DrawerForm {
    Q_OBJECT
public:
    VersionForm(const std::string& suggested, Date today, QWidget* parent = nullptr);
    std::string version() const;
    std::string localisationNote() const;
    Date from() const; // a day that was not understood is one that will be refused

protected:
    void retranslate() override;
};

} // namespace preceptor::ui
