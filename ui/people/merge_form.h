// SPDX-License-Identifier: GPL-3.0-or-later
// Two records side by side: for each field that differs, one of the two is chosen. Gives the person they become.
#pragma once

#include "core/model/person.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QRadioButton;

namespace preceptor::ui {

class MergeForm final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit MergeForm(QWidget* parent = nullptr);
    // `kept` is the older record; `keptPlace` and `otherPlace` say where they work.
    void setPeople(const Person& kept, const QString& keptPlace, const Person& other, const QString& otherPlace);
    Person chosen() const;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_kept, m_other); }

private:
    struct Choice {
        std::size_t field = 0;
        QRadioButton* other = nullptr; // chosen: the value of the other record
    };
    void addHead(const QString& keptPlace, const QString& otherPlace);
    void addRow(std::size_t field);

    QGridLayout* m_grid;
    Person m_kept;
    Person m_other;
    std::vector<Choice> m_choices;
};

} // namespace preceptor::ui
