// SPDX-License-Identifier: GPL-3.0-or-later
// A record in tabs: its fields, written as they are edited, and the registers of what belongs to it. Whoever owns it
// may put tabs of its own among them.
#pragma once

#include "core/model/register.h"
#include "ui/support/page.h"

#include <QTabWidget>

#include <vector>

namespace preceptor::ui {

class Autosave;
class RegisterForm;
class RegisterPanel;

class RecordTabs final : public QTabWidget {
    Q_OBJECT
public:
    RecordTabs(const PageContext& context, const Register& reg, QWidget* parent = nullptr);
    void addFields(const char* name); // the form; `name` is that of what scrolls it
    // The rows of a register whose `column` is the record.
    void addRegister(std::string_view code, std::string_view column);

    void showRecord(std::int64_t id);
    void turnTo(std::string_view code); // the register's tab
    void reload();
    void retranslate(const QStringList& titles); // one a tab, in their order
    void flush();                                // writes what is being edited

private:
    void save();
    void readPanel();

    PageContext m_context;
    const Register& m_register;
    std::int64_t m_id = 0;
    RegisterForm* m_form;
    Autosave* m_autosave;
    std::vector<RegisterPanel*> m_panels;
};

} // namespace preceptor::ui
