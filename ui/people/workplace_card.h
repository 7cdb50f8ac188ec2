// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person works and worked. A line is opened in place and written as it is edited; a new workplace ends the main
// one before it.
#pragma once

#include "core/model/person_rows.h"
#include "ui/support/page.h"

#include <QWidget>

class QVBoxLayout;

namespace preceptor::ui {

class Autosave;
class Button;
class Label;
class TitledCard;
class WorkplaceForm;

class WorkplaceCard final : public QWidget {
    Q_OBJECT
public:
    explicit WorkplaceCard(const PageContext& context, QWidget* parent = nullptr);
    void setPerson(PersonId person, const std::vector<AffiliationRow>& rows);
    void flush();
    void retranslate();

private:
    void buildUi();
    QWidget* buildEditor();
    void addLine(const AffiliationRow& row);
    void openEditor(const AffiliationRow& row);
    void closeEditor();
    void openNew();
    void save();
    void add();
    void remove();

    PageContext m_context;
    PersonId m_person;
    bool m_isNew = false;
    AffiliationId m_open;
    TitledCard* m_card;
    QVBoxLayout* m_lines;
    QWidget* m_editor;
    WorkplaceForm* m_form;
    Autosave* m_autosave;
    Label* m_none;
    Button* m_new;
    Button* m_add;
    Button* m_remove;
    Button* m_done;
};

} // namespace preceptor::ui
