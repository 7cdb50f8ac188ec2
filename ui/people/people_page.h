// SPDX-License-Identifier: GPL-3.0-or-later
// People: the list, one person, duplicates, deleted people. Views of a Destination: "person" (id), "institution" (id),
// "in_training", "without_cadre", "duplicates", "deleted", "new"; a text is searched for.
#pragma once

#include "ui/support/page.h"

class QStackedWidget;

namespace preceptor::ui {

class DeletedPeopleView;
class DuplicatesView;
class ListMemory;
class PeopleList;
class PersonView;

class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(const PageContext& context, ListMemory* memory = nullptr, QWidget* parent = nullptr);

    QString title() const override;
    QString quietFact() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet& changes) const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void showList();
    void showView(QWidget* view);

    PeopleList* m_list;
    PersonView* m_person;
    DuplicatesView* m_duplicates;
    DeletedPeopleView* m_deleted;
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
