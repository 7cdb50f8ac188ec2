// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a bundle opened: each field with what it was and what it becomes, in words.
#pragma once

#include "core/model/exchange.h"
#include "ui/text/record_words.h"

#include <QWidget>

class QVBoxLayout;

namespace preceptor::ui {

class Label;
class Pill;

class FieldChangeList final : public QWidget {
    Q_OBJECT
public:
    explicit FieldChangeList(QWidget* parent = nullptr);
    void show(const MergeItem& item, const TitleOf& titleOf);
    void clear();

private:
    void addField(const MergeItem& item, const FieldChange& field, const TitleOf& titleOf);

    Label* m_title;
    Pill* m_change;
    Label* m_facts;
    QVBoxLayout* m_fields;
};

} // namespace preceptor::ui
