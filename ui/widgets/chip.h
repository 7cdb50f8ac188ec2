// SPDX-License-Identifier: GPL-3.0-or-later
// A filter chip: says what the list is narrowed to and opens the choices, with a line to search them where they are
// many. The empty code means "no filter".
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/holds_text.h"
#include "ui/widgets/option_list.h"

#include <QList>
#include <QString>

class QMenu;
class QWidgetAction;

namespace preceptor::ui {

class FilterChip final : public Button, public HoldsText {
    Q_OBJECT
public:
    // `name` is what a screen reader says before the choice, such as "Institution".
    explicit FilterChip(const QString& name, QWidget* parent = nullptr);
    // `all` is the text while nothing is chosen, such as "All institutions". Keeps the choice if it is still there.
    void setOptions(const QString& name, const QString& all, const QList<ChipOption>& options);
    QString current() const { return m_current; }
    QString currentText() const { return textOf(m_current); }
    void setCurrent(const QString& code); // does not emit changed
    void recall(const QString& code);     // the same, if it can still be chosen
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_name, m_all, m_options); }

Q_SIGNALS:
    void changed(const QString& code);

private:
    void fillMenu();
    void addAction(const QString& code, const QString& text);
    void addList();
    void showFitting(const QString& typed);
    void choose(const QString& code);
    void showChoice();
    QString textOf(const QString& code) const;

    QMenu* m_menu;
    QWidgetAction* m_listInMenu = nullptr; // once the choices were many
    OptionList* m_list = nullptr;
    QString m_name;
    QString m_all;
    QList<ChipOption> m_options;
    QString m_current;
};

} // namespace preceptor::ui
