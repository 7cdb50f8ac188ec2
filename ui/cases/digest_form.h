// SPDX-License-Identifier: GPL-3.0-or-later
// What was learned in a period, as a paper to share between institutions.
#pragma once

#include "core/model/learning.h"
#include "ui/support/drawer_form.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

namespace preceptor::ui {

class Label;

class DigestForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    explicit DigestForm(const PageContext& context, QWidget* parent = nullptr);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_digest); }

protected:
    void retranslate() override;

private:
    void look();
    void narrowToModule();
    void print();
    QString period() const;
    QString countText() const;

    PageContext m_context;
    LearningDigest m_digest;
    Label* m_count;
    Label* m_points;
};

} // namespace preceptor::ui
