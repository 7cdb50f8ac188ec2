// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/session_panel.h"

#include "ui/conferences/attendance_model.h"
#include "ui/conferences/attendance_summary.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/button.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/record_head.h"
#include "ui/widgets/tile_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <optional>

namespace preceptor::ui {

namespace {

constexpr int kMostTiles = 100'000;

Tone toneOf(SessionStatus status) {
    switch (status) {
    case SessionStatus::Planned: return Tone::Info;
    case SessionStatus::Held: return Tone::Ok;
    case SessionStatus::Postponed: return Tone::Warn;
    case SessionStatus::Cancelled: return Tone::Bad;
    }
    return Tone::Info;
}

// Digits alone, of whatever script.
std::optional<int> tileNumber(const QString& text) {
    int number = 0;
    for (const QChar c : text) {
        if (!c.isDigit() || number > kMostTiles) return std::nullopt;
        number = number * 10 + c.digitValue();
    }
    return text.isEmpty() ? std::nullopt : std::optional(number);
}

bool takesPlace(SessionStatus status) { return status == SessionStatus::Planned || status == SessionStatus::Held; }

} // namespace

SessionPanel::SessionPanel(QWidget* over, NameEntry::Source names, QWidget* aside, QWidget* parent)
    : QWidget(parent), m_model(new AttendanceModel(this)), m_aside(aside) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kL, space::kS, space::kM, space::kS); // forty tiles need the height
    column->setSpacing(space::kS);
    buildHead();
    buildAttendance(over, std::move(names));
    retranslate();
}

void SessionPanel::buildHead() {
    m_head = new RecordHead;
    m_status = new Pill({});
    m_facts = label({}, TextRole::Small, Tone::Text2);
    m_facts->setElided(true);
    m_parts = wrappedLabel({}, TextRole::Small, Tone::Text2);
    m_parts->setObjectName(QStringLiteral("partsLine"));
    m_files = namedButton("conferenceFiles", ButtonKind::Secondary, Icon::Link);
    m_print = namedButton("printSheet", ButtonKind::Secondary, Icon::Print);
    m_more = namedButton("moreActions", ButtonKind::Secondary, Icon::More);
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    m_head->addBeside(m_status);
    m_head->addAction(m_files);
    m_head->addAction(m_print);
    m_head->addAction(m_more);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_head);
    column->addWidget(m_facts);
    column->addWidget(m_parts);
    connect(m_files, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::Files); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT asked(Ask::PrintPdf); });
}

void SessionPanel::buildAttendance(QWidget* over, NameEntry::Source names) {
    m_names = new NameEntry(over, [this, names = std::move(names)](const QString& text) {
        const auto number = tileNumber(text);
        return number ? ofTile(*number) : names(text);
    });
    m_names->setObjectName(QStringLiteral("signIn"));
    m_names->setOffersNewPeople(true);
    m_names->setMinimumWidth(220);
    m_names->setMaximumWidth(scaled(300));
    m_everyone = namedButton("everyonePresent", ButtonKind::Primary, Icon::Check);
    m_fromFile = marked(PressingIt::Writes, namedButton("meetingFile", ButtonKind::Secondary, Icon::File));
    m_summary = new AttendanceSummary;
    m_hint = label({}, TextRole::Small, Tone::Text2);
    m_hint->setElided(true);
    m_nobody = wrappedLabel({}, TextRole::Body, Tone::Text2);
    m_tiles = marked(PressingIt::Writes, new TileView);
    m_tiles->setObjectName(QStringLiteral("attendance"));
    m_tiles->setModel(m_model);
    m_tiles->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tiles->installEventFilter(this);

    auto* presses = new QWidget;
    auto* line = new QHBoxLayout(presses);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    line->addWidget(m_everyone);
    line->addWidget(m_fromFile);
    line->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kS);
    column->addWidget(m_summary);
    column->addWidget(new BesideOrBelow(m_names, presses));
    column->addWidget(m_nobody);
    column->addWidget(m_tiles, 1);
    m_parting = new Hairline(Qt::Vertical);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kS);
    across->addLayout(column, 1);
    across->addWidget(m_parting);
    across->addWidget(m_aside);
    static_cast<QVBoxLayout*>(layout())->addLayout(across, 1);
    connectAttendance();
}

// A tile is found by its number.
std::vector<NameSuggestion> SessionPanel::ofTile(int number) const {
    if (number < 1 || number > m_model->rowCount()) return {};
    const AttendanceRow& row = m_model->at(m_model->index(number - 1));
    return {{row.person, toQt(row.nativeName), toQt(row.institution)}};
}

void SessionPanel::connectAttendance() {
    connect(m_names, &NameEntry::chosen, this, &SessionPanel::signInAsked);
    connect(m_names, &NameEntry::newPersonAsked, this, &SessionPanel::newPersonAsked);
    connect(m_everyone, &QPushButton::clicked, this, &SessionPanel::everyonePresentAsked);
    connect(m_fromFile, &QPushButton::clicked, this,
            [this] { Q_EMIT asked(m_openNames.isEmpty() ? Ask::MeetingFile : Ask::OpenRows); });
    connect(m_tiles, &TileView::toggled, this, [this](const QModelIndex& index) {
        if (takesPlace(m_sheet.session.session.status))
            Q_EMIT markAsked(m_model->at(index).person, m_model->next(index));
    });
    connect(m_tiles, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const QModelIndex index = m_tiles->indexAt(at); index.isValid()) Q_EMIT lineAsked(index);
    });
}

// Enter opens the line of a tile; double clicks must not, they are two ticks.
bool SessionPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tiles && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (isEnter(key) && m_tiles->currentIndex().isValid()) {
            Q_EMIT lineAsked(m_tiles->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SessionPanel::fillMenu() {
    m_menu->clear();
    const SessionStatus status = m_sheet.session.session.status;
    const auto add = [this](const char* name, const QString& words, Ask what, PressingIt does = PressingIt::Writes) {
        QAction* action = marked(does, m_menu->addAction(words));
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT asked(what); });
    };
    add("editSession", tr("Edit topic, day and place …"), Ask::Edit);
    add("sessionParts", tr("Parts and presenters …"), Ask::Parts);
    if (m_sheet.session.session.series) add("seriesMembers", tr("Who is expected …"), Ask::Expected);
    add("headcount", tr("Head count without names …"), Ask::Headcount);
    if (!m_openNames.isEmpty()) add("anotherMeetingFile", tr("From a meeting file …"), Ask::MeetingFile);
    add("exportCalendar", tr("Save as calendar file (.ics) …"), Ask::Calendar, PressingIt::Reads);
    add("printNow", tr("Print the sign-in sheet on paper …"), Ask::Print, PressingIt::Reads);
    m_menu->addSeparator();
    if (status == SessionStatus::Planned) {
        if (m_sheet.session.session.plannedOn <= m_today) add("holdSession", tr("Mark as held"), Ask::Hold);
        if (m_swappable) add("swapTurns", tr("Swap turns to present …"), Ask::Swap);
        add("postponeSession", tr("Postpone …"), Ask::Postpone);
        add("cancelSession", tr("Cancel …"), Ask::Cancel);
    } else {
        add("reopenSession", tr("Back to planned"), Ask::Reopen);
    }
}

void SessionPanel::show(const AttendanceSheet& sheet, Date today) {
    const bool another = sheet.session.session.id != m_sheet.session.session.id;
    m_sheet = sheet;
    m_today = today;
    if (another) m_names->reset(); // a line begun for one conference is not for the next
    m_model->setAhead(ahead());
    m_model->setRows(sheet.rows);
    showHead();
    showCounts();
    fillMenu();
}

void SessionPanel::showAside(bool shown) {
    m_parting->setVisible(shown);
    m_aside->setVisible(shown);
}

void SessionPanel::showFiles(std::size_t files) {
    m_attached = files;
    m_files->setText(files == 0 ? tr("Files") : tr("Files (%1)").arg(files));
}

void SessionPanel::showOpenRows(std::size_t rows, const QStringList& names) {
    m_openRows = rows;
    m_openNames = names;
    showCounts();
    fillMenu();
}

void SessionPanel::showFromFile() {
    const auto rows = static_cast<int>(m_openRows);
    m_fromFile->setText(rows == 0 ? tr("From a meeting file …") : tr("Meeting file: %n open …", "", rows));
    if (rows > 0 && !m_openNames.isEmpty())
        return m_fromFile->setToolTip(tr("Still to be decided: %1").arg(m_openNames.join(QStringLiteral(" · "))));
    m_fromFile->setToolTip(rows == 0 ? tr("Take who came from the attendance report of Zoom, Teams or another platform")
                                     : tr("%n rows of the meeting file are to be decided: take it again.", "", rows));
}

void SessionPanel::setSwappable(bool can) {
    m_swappable = can;
    fillMenu();
}

void SessionPanel::addBeside(QWidget* widget) { m_head->addBeside(widget); }

void SessionPanel::addBelowHead(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_parts) + 1, widget);
}

void SessionPanel::showHead() {
    const SessionRow& row = m_sheet.session;
    const Session& session = row.session;
    m_head->setTitle(toQt(session.title));
    QString status = codeLabel("session_status", codeOf(session.status));
    if (!session.statusReason.empty())
        status += QStringLiteral(" · ") + codeLabel("session_reason", session.statusReason);
    m_status->setState(status, toneOf(session.status));
    QStringList facts{longDate(session.plannedOn), toQt(session.plannedTime), minutesText(session.plannedMinutes)};
    if (!session.mode.empty()) facts << codeLabel("session_mode", session.mode);
    if (!session.place.empty()) facts << toQt(session.place);
    if (!row.presentingName.empty()) facts << tr("%1 presents").arg(toQt(row.presentingName));
    if (!row.presenterName.empty()) facts << toQt(row.presenterName);
    QStringList parts;
    for (const SessionPart& part : m_sheet.parts) {
        QStringList words{codeLabel("session_part_kind", part.kind)};
        if (!part.title.empty()) words << QStringLiteral("“%1”").arg(toQt(part.title));
        if (part.minutes) words << minutesText(*part.minutes);
        parts << words.join(QLatin1Char(' '));
    }
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_parts->setText(parts.join(QStringLiteral("  ·  ")));
    m_parts->setVisible(!parts.isEmpty());
}

bool SessionPanel::ahead() const { return m_sheet.session.session.plannedOn > m_today; }

void SessionPanel::showCounts() {
    m_summary->show(m_sheet, ahead());
    const bool open = takesPlace(m_sheet.session.session.status);
    m_everyone->setEnabled(open && !ahead() && m_sheet.counts().unmarked > 0);
    m_everyone->setVisible(!ahead()); // there the hint stands
    m_fromFile->setVisible(!ahead());
    m_names->setEnabled(open && !ahead());
    m_fromFile->setEnabled(open && !ahead());
    m_names->setWords(ahead() ? tr("Attendance opens on %1").arg(shortDate(m_sheet.session.session.plannedOn))
                              : tr("Type a name, press Enter"));
    m_hint->setText(open && ahead() ? tr("Until then a click notes an apology.") : QString());
    showFromFile();
    m_print->setText(m_sheet.session.session.status == SessionStatus::Held ? tr("Attendance (PDF)")
                                                                           : tr("Sign-in sheet (PDF)"));
    m_nobody->setVisible(m_sheet.rows.empty());
}

// Where attendance is taken now: by name, or ahead of the day on the tiles.
void SessionPanel::focusAttendance() {
    QWidget* place = m_names->isEnabled() ? static_cast<QWidget*>(m_names) : m_tiles;
    place->setFocus(Qt::ShortcutFocusReason);
    if (place == m_tiles && !m_tiles->currentIndex().isValid()) m_tiles->setCurrentIndex(m_model->index(0));
}

void SessionPanel::select(PersonId person) {
    const QModelIndex index = m_model->indexOf(person);
    if (!index.isValid()) return;
    m_tiles->setCurrentIndex(index);
    m_tiles->scrollTo(index);
}

void SessionPanel::retranslate() {
    showFiles(m_attached);
    m_files->setToolTip(tr("Slides and papers of this conference"));
    m_more->setText(tr("More"));
    m_everyone->setText(tr("Everyone present"));
    showFromFile();
    m_tiles->setAccessibleName(tr("Attendance"));
    m_nobody->setText(tr("Nobody is expected here yet. Choose a class for the series, or type the names of those who "
                         "came."));
    m_model->retranslate();
    if (!m_sheet.session.session.id) return;
    showHead();
    showCounts();
    fillMenu();
}

} // namespace preceptor::ui
