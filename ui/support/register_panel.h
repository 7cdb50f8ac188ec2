// SPDX-License-Identifier: GPL-3.0-or-later
// One register whole: a table, and a drawer with the form of a row. New rows are added by a button, present ones are
// written as they are edited; deleting is undone from the toast.
#pragma once

#include "core/base/error.h"
#include "core/model/register.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QSortFilterProxyModel;
class QStackedWidget;

namespace preceptor::ui {

class Autosave;
class Button;
class EmptyState;
class KeepReason;
class Label;
class RegisterForm;
class RegisterTableModel;
class SideDrawer;
class TableView;

class RegisterPanel final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    // `fixed` is a reference column that all rows shown share, see showOnly.
    RegisterPanel(const PageContext& context, const Register& reg, std::string_view fixed = {},
                  QWidget* parent = nullptr);

    void showOnly(std::int64_t id); // the rows whose fixed column is this
    void reload();
    void retranslate();
    void addNew();
    void choose(std::int64_t row); // in the table
    bool flush();                  // writes what is being edited; false: it was refused, and the drawer says why
    const Register& reg() const { return m_register; }
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_asOpened, m_aside); }

protected:
    void keyPressEvent(QKeyEvent* event) override; // Ctrl+Enter adds

private:
    void buildUi();
    void connectActions();
    QWidget* buildDrawerBody();
    void openRow(const QModelIndex& index);
    void showObserved();
    void openForm(std::optional<std::int64_t> id, const std::vector<FieldValue>& values);
    void closed();
    void leaveForm(QWidget* next);
    void putAside();
    bool takeBack();
    void discardAside();
    void save();
    void look();
    void offerReason(const std::vector<FieldIssue>& issues);
    void add();
    void erase();
    std::vector<FieldValue> freshValues() const;
    bool store(); // what is in the drawer

    PageContext m_context;
    const Register& m_register;
    std::string m_fixed;
    std::int64_t m_only = 0;
    std::optional<std::int64_t> m_open; // the row in the drawer; none: a new one
    bool m_refused = false;             // as it stands in the drawer
    std::vector<FieldIssue> m_said;     // what is marked in it
    bool m_inDrawer = false;            // an entry is
    std::vector<FieldValue> m_asOpened; // what a new entry began with
    // What was typed and could not be stored when the drawer was closed: it is there again when the entry is opened.
    struct Aside {
        std::int64_t only = 0;
        std::int64_t row = 0; // 0: a new one
        std::vector<FieldValue> values;
    };
    std::vector<Aside> m_aside;
    RegisterTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Button* m_new;
    SideDrawer* m_drawer;
    RegisterForm* m_form;
    Label* m_observed; // what a decision rests on
    KeepReason* m_keep;
    Button* m_add;
    Button* m_delete;
    Autosave* m_autosave;
};

} // namespace preceptor::ui
