// SPDX-License-Identifier: GPL-3.0-or-later
// All plain lists of the programme - targets, funders, grants, protocols, trainers, roles - by their descriptions: a
// new register appears here by itself. Views of a Destination: the code of a register.
#pragma once

#include "ui/support/page.h"

#include <map>
#include <string>

class QListWidget;
class QStackedWidget;

namespace preceptor::ui {

class Label;
class RegisterPanel;

class RegistersPage final : public Page {
    Q_OBJECT
public:
    explicit RegistersPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    void open(const Destination& destination) override;

private:
    void buildUi();
    void showRegister(int row);
    RegisterPanel* current() const;

    QListWidget* m_list;
    Label* m_heading;
    Label* m_hint;
    QStackedWidget* m_stack;
    std::map<std::string, RegisterPanel*> m_panels; // made when first looked at
};

} // namespace preceptor::ui
