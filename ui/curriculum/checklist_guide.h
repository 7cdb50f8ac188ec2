// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a checklist over the marks that are typed, a line each, and which of them the next mark is for.
#pragma once

#include "core/model/checklist.h"

#include <QWidget>

namespace preceptor::ui {

class Label;

class ChecklistGuide final : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistGuide(QWidget* parent = nullptr);
    void setItems(std::vector<AssessmentItem> items);
    // What is typed for somebody so far; empty while nobody types.
    void setTyped(const QString& text);
    void stop();               // nobody types
    QString nextWords() const; // for who does not see the lines; empty where all have a mark

private:
    void show(int next); // -1: none

    std::vector<AssessmentItem> m_items{};
    std::vector<Label*> m_lines{};
    int m_next = -1;
};

} // namespace preceptor::ui
