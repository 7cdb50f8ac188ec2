// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows while it has nothing: an icon, one sentence, and what to do next.
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class Label;

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(Icon icon, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& sentence);
    // Empty text hides the button.
    void setActions(const QString& primary, const QString& secondary = {}, const QString& third = {});
    // Where the page around it has its primary button already.
    void setQuiet();

Q_SIGNALS:
    void primaryPressed();
    void secondaryPressed();
    void thirdPressed();

private:
    Label* m_title;
    Label* m_sentence;
    Button* m_primary;
    Button* m_secondary;
    Button* m_third;
};

} // namespace preceptor::ui
