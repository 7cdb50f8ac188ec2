// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a record, or of a view inside a page: the way back where there is one, what it is, one quiet fact, and at
// the right what can be done with it. Long titles and facts are cut before an action is.
#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace preceptor::ui {

class Button;
class Label;

class RecordHead final : public QWidget {
    Q_OBJECT
public:
    explicit RecordHead(TextRole role = TextRole::Title, QWidget* parent = nullptr);
    void setBack(const QString& words); // shows the way back
    void setTitle(const QString& title);
    QString title() const;
    void setFact(const QString& fact);
    void addBeside(QWidget* widget); // after the title, such as a pill
    void addAction(QWidget* widget); // at the right end

Q_SIGNALS:
    void backPressed();

private:
    QHBoxLayout* m_line;
    Button* m_back;
    Label* m_title;
    Label* m_fact;
    int m_beside;
};

} // namespace preceptor::ui
