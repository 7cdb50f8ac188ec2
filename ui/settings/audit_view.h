// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail: whether every chain is whole, then who did what and when, narrowed by act, person and days.
#pragma once

#include "core/model/audit.h"
#include "ui/support/page.h"

#include <QWidget>

class QStackedWidget;

namespace preceptor::ui {

class AuditTableModel;
class Button;
class CodeCombo;
class DateEdit;
class EmptyState;
class IconLabel;
class Label;
class TableView;

class AuditView final : public QWidget {
    Q_OBJECT
public:
    explicit AuditView(const PageContext& context, QWidget* parent = nullptr);
    void reload(); // also verifies every chain
    void retranslate();

private:
    static constexpr std::size_t kMostRows = 1000;
    QWidget* buildState();
    QWidget* buildFilters();
    void connectActions();
    void verify();
    void list();
    void fillChoices();
    AuditFilter filter() const;
    void save();

    PageContext m_context;
    AuditVerdict m_verdict;
    AuditTableModel* m_model;
    IconLabel* m_icon;
    Label* m_state;
    Label* m_proves;
    CodeCombo* m_action;
    CodeCombo* m_person;
    DateEdit* m_from;
    DateEdit* m_to;
    Label* m_fromCaption;
    Label* m_toCaption;
    Button* m_save;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Label* m_shown;
};

} // namespace preceptor::ui
