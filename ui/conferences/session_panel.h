// SPDX-License-Identifier: GPL-3.0-or-later
// One conference: what it is, what can be done with it, its attendance as tiles and the case beside them. Asks for
// everything by signals; the page calls the services.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/support/name_entry.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace preceptor::ui {

class AttendanceModel;
class AttendanceSummary;
class Button;
class Label;
class Pill;
class RecordHead;
class TileView;

class SessionPanel final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    enum class Ask {
        Print,
        PrintPdf,
        Calendar,
        Edit,
        Parts,
        Expected,
        Headcount,
        MeetingFile,
        OpenRows,
        Files,
        Swap,
        Hold,
        Reopen,
        Postpone,
        Cancel
    };

    // Suggestions of the name field lie on `over`; `aside` stands beside the tiles.
    SessionPanel(QWidget* over, NameEntry::Source names, QWidget* aside, QWidget* parent = nullptr);

    void show(const AttendanceSheet& sheet, Date today);
    void showAside(bool shown);
    void showFiles(std::size_t files); // how many are attached
    // Of meeting files, put off; the names of those that can be decided without the file.
    void showOpenRows(std::size_t rows, const QStringList& names);
    void setSwappable(bool can);     // there is another turn of the series to swap with
    void addBeside(QWidget* widget); // after the title
    void addBelowHead(QWidget* widget);
    void retranslate();
    void focusAttendance();
    const AttendanceModel& attendance() const { return *m_model; }
    void select(PersonId person);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_sheet); }

Q_SIGNALS:
    void asked(preceptor::ui::SessionPanel::Ask what);
    void markAsked(preceptor::PersonId person, preceptor::AttendanceStatus status);
    void everyonePresentAsked();
    void signInAsked(preceptor::PersonId person);
    void newPersonAsked(const QString& name);
    void lineAsked(const QModelIndex& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildAttendance(QWidget* over, NameEntry::Source names);
    void connectAttendance();
    std::vector<NameSuggestion> ofTile(int number) const;
    bool ahead() const;
    void fillMenu();
    void showHead();
    void showCounts();
    void showFromFile();

    AttendanceSheet m_sheet;
    Date m_today;
    std::size_t m_attached = 0;
    std::size_t m_openRows = 0;
    QStringList m_openNames;
    bool m_swappable = false;
    AttendanceModel* m_model;
    RecordHead* m_head;
    Pill* m_status;
    Label* m_facts;
    Label* m_parts; // of the session, whole
    Button* m_files;
    Button* m_print;
    Button* m_more;
    QMenu* m_menu;
    AttendanceSummary* m_summary;
    Label* m_hint;
    NameEntry* m_names;
    Button* m_everyone;
    Button* m_fromFile;
    TileView* m_tiles;
    Label* m_nobody;
    QWidget* m_parting;
    QWidget* m_aside;
};

} // namespace preceptor::ui
