// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a list at the left of a page: its usual width, and less where the window is small or the text large, so
// that the record beside it keeps its room. Folded it is as wide as the date blocks of its rows.
#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/card.h"

namespace preceptor::ui {

class ListPane : public Card {
    Q_OBJECT
public:
    explicit ListPane(int usual = size::kListPane, QWidget* parent = nullptr);
    void setFolded(bool folded);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    int m_usual;
    bool m_folded = false;
};

} // namespace preceptor::ui
