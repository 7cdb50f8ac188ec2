// SPDX-License-Identifier: GPL-3.0-or-later
// Title and one quiet fact at the left; search-or-do, Undo and "Saved" at the right.
#pragma once

#include "ui/widgets/holds_text.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class IconButton;
class IconLabel;
class Label;

class TopBar final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    void setHeading(const QString& title, const QString& fact);
    // Empty: nothing to undo.
    void setUndo(const QString& words);
    void setReadOnly(bool readOnly, const QString& why);
    void focusSearch();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_undoWords); }

Q_SIGNALS:
    void searchPressed();
    void undoPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_title;
    Label* m_fact;
    Button* m_search;
    IconButton* m_undo;
    IconLabel* m_savedIcon;
    Label* m_saved;
    QString m_undoWords;
    bool m_readOnly = false;
};

} // namespace preceptor::ui
