// SPDX-License-Identifier: GPL-3.0-or-later
// The credit people earned at a workshop: awarded by the rules of a scheme in one step, or entered one by one.
#pragma once

#include "core/model/ids.h"
#include "ui/support/page.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class ChoiceField;
class RegisterPanel;

class CreditView final : public QWidget {
    Q_OBJECT
public:
    explicit CreditView(const PageContext& context, QWidget* parent = nullptr);
    void showWorkshop(EventId id);
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void award();
    void read(); // only while it is in sight: the desk shows the workshop anew at each arrival
    void offerSchemes();

    PageContext m_context;
    EventId m_shown;
    ChoiceField* m_scheme;
    Button* m_award;
    RegisterPanel* m_panel;
};

} // namespace preceptor::ui
