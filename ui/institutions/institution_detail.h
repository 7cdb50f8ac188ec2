// SPDX-License-Identifier: GPL-3.0-or-later
// One institution: its fields, written as they are edited, and what belongs to it - departments, links, programmes,
// services, adopted protocols - each a register of its own.
#pragma once

#include "ui/support/page.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class Label;
class RecordTabs;
class UndecidedButton;

class InstitutionDetail final : public QWidget {
    Q_OBJECT
public:
    explicit InstitutionDetail(const PageContext& context, QWidget* parent = nullptr);
    void showInstitution(std::int64_t id);
    void retranslate();
    void flush();

Q_SIGNALS:
    void peopleAsked(qint64 institution);
    void gapsAsked(qint64 institution); // who lacks which module
    void erased();

private:
    void buildUi();
    void erase();

    PageContext m_context;
    std::int64_t m_id = 0;
    Label* m_name;
    Button* m_people;
    Button* m_gaps;
    Button* m_delete;
    RecordTabs* m_tabs;
    UndecidedButton* m_undecided;
};

} // namespace preceptor::ui
