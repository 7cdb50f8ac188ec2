// SPDX-License-Identifier: GPL-3.0-or-later
// Conferences: the list at the left, one conference at the right, what is planned or corrected in a drawer.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/conferences/session_panel.h"
#include "ui/support/page.h"

class QListView;
class QStackedLayout;

namespace preceptor::ui {

class ConferenceDrawer;
class ConferencePictures;
class EmptyState;
class IconButton;
class SearchField;
class SessionFiles;
class SessionListModel;
class YearStrip;

class ConferencesPage final : public Page {
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    QWidget* buildList();
    QWidget* buildDetail();
    void connectActions();
    void showSession(SessionId id);
    void showPictures(bool shown);
    void reloadSheet();
    void answer(SessionPanel::Ask what);
    void mark(PersonId person, AttendanceStatus status);
    void writeDown(CaseId id);
    void addNewPerson(const QString& name);
    void clearFilter();
    void attach(const QString& path);
    Date today() const;

    SessionListModel* m_model;
    SearchField* m_filter;
    IconButton* m_howItGoes;
    IconButton* m_plan;
    QListView* m_list;
    YearStrip* m_year;
    SessionPanel* m_panel;
    ConferencePictures* m_pictures;
    QStackedLayout* m_right; // the conference, or how all of them go
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ConferenceDrawer* m_drawer;
    SessionFiles* m_files;
    AttendanceSheet m_sheet;
    SessionId m_shown;
};

} // namespace preceptor::ui
