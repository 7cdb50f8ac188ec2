// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sections at the left: one tab stop, arrows, an accessible list. Narrow, it keeps the icons and moves the
// words into tool tips.
#pragma once

#include "ui/style/icons.h"

#include <QListWidget>

namespace preceptor::ui {

class NavRail final : public QListWidget {
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);
    void addSection(Icon icon, const QString& text);
    void setSectionText(int row, const QString& text);
    void setBadge(int row, int count); // 0: none
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void pressedAgain(int row); // the current one, by mouse or Enter

protected:
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshWords(QListWidgetItem* entry);

    bool m_narrow = false;
};

} // namespace preceptor::ui
