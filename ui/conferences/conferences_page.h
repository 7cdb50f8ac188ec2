// SPDX-License-Identifier: GPL-3.0-or-later
// Conferences: the list at the left, one conference at the right, what is planned or corrected in a drawer.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/conferences/session_panel.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

class QStackedLayout;

namespace preceptor::ui {

class CaseColumn;
class ConferenceDrawer;
class ConferenceList;
class ConferencePictures;
class EmptyState;
class KeepReason;
class SessionFiles;
class UndecidedButton;

class ConferencesPage final : public Page, public HoldsText {
    Q_OBJECT
public:
    explicit ConferencesPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString quietFact() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    // view "attendance" or "sheet" (id: a session), "past", "plan", "attach" (text: a path), or a text to filter by.
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet& changes) const override;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_sheet); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    QWidget* buildDetail();
    void connectActions();
    void connectPanel();
    void showSession(SessionId id);
    void showPictures(bool shown);
    void reloadSheet();
    void answer(SessionPanel::Ask what);
    void mark(PersonId person, AttendanceStatus status);
    void showCase();
    void showOpenRows();
    void showFindings();
    void showAside();
    void addNewPerson(const QString& name);
    void attach(const QString& path);
    Date today() const;

    ConferenceList* m_list;
    SessionPanel* m_panel;
    CaseColumn* m_case;
    KeepReason* m_keep; // what tells who a patient is of the conference itself
    ConferencePictures* m_pictures;
    QStackedLayout* m_right; // the conference, or how all of them go
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ConferenceDrawer* m_drawer;
    SessionFiles* m_files;
    AttendanceSheet m_sheet;
    SessionId m_shown;
    bool m_aboutCases = false;
    UndecidedButton* m_undecided;
};

} // namespace preceptor::ui
