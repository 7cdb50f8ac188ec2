// SPDX-License-Identifier: GPL-3.0-or-later
// The registration desk: a part of a name, or the badge under a scanner, and Enter; Space on a line of the list; who is
// on no list comes in by a line of their own. Each arrival signs in for the half-day that is on.
#pragma once

#include "core/services/workshop_service.h"
#include "ui/support/name_entry.h"
#include "ui/support/page.h"

#include <QWidget>

#include <set>

namespace preceptor::ui {

class Button;
class CodeCombo;
class DeskModel;
class DoorBar;
class EmptyState;
class Label;
class TableView;

class DeskView final : public QWidget {
    Q_OBJECT
public:
    explicit DeskView(const PageContext& context, QWidget* parent = nullptr);
    void showWorkshop(WorkshopView view);
    void retranslate();
    void focusEntry();
    bool isOpen() const;                                   // the workshop takes place today
    QWidget* entry() const;                                // where names are typed and badges scanned
    void setMinuteOfDay(int minute) { m_minute = minute; } // for tests; else by this PC's clock

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildUi();
    void connectActions();
    void fillHalfDays();
    int minuteOfDay() const;
    SessionId halfDay() const;
    SignInFor signsInFor() const;
    bool signIn(PersonId person);
    void arrive(PersonId person); // and then the next one, please
    void showFacts();             // what Enter does, and how many came
    void addWalkIn();
    void take(PersonId person);             // what Enter does with them
    void openDoor(const QString& name);     // for whoever is not in the file yet
    void tellNothing(const QString& typed); // nobody is meant by it
    void tellRefused(const QString& why);
    bool isAhead(); // the half-day to sign in for has not come; says so
    void putOnList(PersonId person);
    void removeCurrent();
    bool isHere(const WorkshopPerson& person) const;
    std::vector<NameSuggestion> peopleBy(const QString& text) const;
    void tell(PersonId person, bool wasExpected);

    PageContext m_context;
    DeskModel* m_model;
    int m_minute = -1;
    bool m_byHand = false; // what Enter does was chosen
    EventId m_shown;
    std::set<PersonId> m_onList;
    NameEntry* m_entry;
    CodeCombo* m_role;
    CodeCombo* m_halfDay;
    Label* m_told;
    Label* m_count;
    DoorBar* m_door;
    TableView* m_table;
    Button* m_remove;
};

} // namespace preceptor::ui
