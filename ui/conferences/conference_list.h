// SPDX-License-Identifier: GPL-3.0-or-later
// All conferences at the left: filter, list, the year. Where the page has no room for it beside the opened conference
// it is folded to its date blocks, until somebody asks for the whole of it; opening a conference folds it again.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/widgets/list_pane.h"

#include <QDate>
#include <QSet>

class QBoxLayout;
class QListView;

namespace preceptor::ui {

class IconButton;
class SearchField;
class SessionListModel;
class YearStrip;

class ConferenceList final : public ListPane {
    Q_OBJECT
public:
    explicit ConferenceList(QWidget* parent = nullptr);

    void setUndecided(const QSet<qint64>& sessions); // before them
    void setSessions(std::vector<SessionRow> sessions, const std::vector<SkippedDay>& skipped, Date today);
    void update(const SessionRow& row);
    void retranslate();
    bool select(SessionId id);   // false: it is not in the list, or was filtered out
    bool choose(SessionId id);   // whatever the list is narrowed to
    void setShown(SessionId id); // in the year
    void showPictures(bool shown);
    bool picturesShown() const;
    void filterBy(const QString& text);
    void focusFilter();
    void fitInto(const QSize& page);
    void fold();
    bool isFoldedOut() const; // whole, where it leaves no room for anything beside the conference
    const SessionListModel& model() const { return *m_model; }

Q_SIGNALS:
    void laidOut();
    void chosen(preceptor::SessionId id);
    void picturesAsked(bool shown);
    void planSeriesAsked();
    void planDayAsked(const QDate& day);

private:
    void connectActions();
    void layOut();

    SessionListModel* m_model;
    QBoxLayout* m_tools;
    SearchField* m_filter;
    IconButton* m_whole;
    IconButton* m_howItGoes;
    IconButton* m_plan;
    QListView* m_list;
    YearStrip* m_year;
    bool m_narrow = false;
    bool m_roomForYear = true;
};

} // namespace preceptor::ui
