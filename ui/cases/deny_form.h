// SPDX-License-Identifier: GPL-3.0-or-later
// Adds names and words that must not appear in any case, or takes them out. What is in the list is never shown.
#pragma once

#include "ui/support/drawer_form.h"
#include "ui/support/page.h"

namespace preceptor::ui {

class DenyForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit DenyForm(const PageContext& context, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void keep();
    bool takesOut() const;
    void showCount();

    PageContext m_context;
};

} // namespace preceptor::ui
