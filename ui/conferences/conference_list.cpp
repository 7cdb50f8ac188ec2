// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/conference_list.h"

#include "ui/conferences/session_list_model.h"
#include "ui/conferences/year_strip.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/two_line_delegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kRoomForYear = 520;
constexpr int kRoomForAll = 1380; // the list, four columns of tiles and the case

} // namespace

ConferenceList::ConferenceList(QWidget* parent)
    : ListPane(size::kListPane, parent), m_model(new SessionListModel(this)), m_tools(new QHBoxLayout) {
    m_whole = new IconButton(Icon::Calendar, {});
    m_whole->setObjectName(QStringLiteral("wholeList"));
    m_whole->setCheckable(true);
    m_filter = new SearchField;
    m_filter->setObjectName(QStringLiteral("filterConferences"));
    m_howItGoes = new IconButton(Icon::Report, {});
    m_howItGoes->setObjectName(QStringLiteral("howItGoes"));
    m_howItGoes->setCheckable(true);
    m_plan = marked(PressingIt::Writes, new IconButton(Icon::Plus, {}));
    m_plan->setObjectName(QStringLiteral("planConference"));
    m_list = twoLineList("conferenceList", m_model);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_year = new YearStrip;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 1, space::kS);
    m_tools->setContentsMargins(space::kM, 0, space::kM, 0);
    m_tools->setSpacing(space::kXs);
    m_tools->addWidget(m_filter, 1);
    for (IconButton* tool : {m_whole, m_howItGoes, m_plan}) m_tools->addWidget(tool, 0, Qt::AlignCenter);
    column->addLayout(m_tools);
    column->addWidget(m_list, 1);
    column->addWidget(m_year);
    connectActions();
}

void ConferenceList::connectActions() {
    connect(m_filter, &SearchField::searchChanged, m_model, &SessionListModel::setFilter);
    connect(m_filter, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_year, &YearStrip::sessionAsked, this, [this](SessionId id) {
        m_howItGoes->setChecked(false);
        choose(id);
    });
    connect(m_year, &YearStrip::planAsked, this, &ConferenceList::planDayAsked);
    connect(m_plan, &QToolButton::clicked, this, &ConferenceList::planSeriesAsked);
    connect(m_whole, &QToolButton::toggled, this, &ConferenceList::layOut);
    connect(m_howItGoes, &QToolButton::toggled, this, &ConferenceList::picturesAsked);
    connect(m_list, &QListView::clicked, m_howItGoes, [this] { m_howItGoes->setChecked(false); });
    connect(m_list, &QListView::activated, this, &ConferenceList::fold);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const SessionId id = m_model->sessionAt(now)) Q_EMIT chosen(id);
    });
}

void ConferenceList::setUndecided(const QSet<qint64>& sessions) { m_model->setUndecided(sessions); }

void ConferenceList::setSessions(std::vector<SessionRow> sessions, const std::vector<SkippedDay>& skipped, Date today) {
    m_year->setDays(yearDays(sessions, skipped, today), toQt(today));
    m_model->setSessions(std::move(sessions), toQt(today));
}

void ConferenceList::update(const SessionRow& row) { m_model->update(row); }

bool ConferenceList::choose(SessionId id) {
    if (!m_model->indexOf(id).isValid()) filterBy({});
    return select(id);
}

bool ConferenceList::select(SessionId id) {
    const QModelIndex at = m_model->indexOf(id);
    if (!at.isValid()) return false;
    m_list->setCurrentIndex(at);
    m_list->scrollTo(at, QAbstractItemView::EnsureVisible);
    return true;
}

void ConferenceList::setShown(SessionId id) { m_year->setCurrent(id); }

void ConferenceList::showPictures(bool shown) { m_howItGoes->setChecked(shown); }

bool ConferenceList::picturesShown() const { return m_howItGoes->isChecked(); }

void ConferenceList::filterBy(const QString& text) {
    m_filter->setText(text);
    m_filter->reportNow();
}

void ConferenceList::focusFilter() {
    m_whole->setChecked(true);
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void ConferenceList::fold() { m_whole->setChecked(false); }

bool ConferenceList::isFoldedOut() const { return m_narrow && m_whole->isChecked(); }

void ConferenceList::fitInto(const QSize& page) {
    m_narrow = page.width() < scaled(kRoomForAll);
    m_roomForYear = page.height() >= scaled(kRoomForYear);
    layOut();
}

void ConferenceList::layOut() {
    const bool folded = m_narrow && !m_whole->isChecked();
    setFolded(folded);
    m_tools->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_whole->setVisible(m_narrow);
    m_filter->setVisible(!folded);
    m_year->setVisible(!folded && m_roomForYear);
    m_list->setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_list->scrollTo(m_list->currentIndex());
    Q_EMIT laidOut();
}

void ConferenceList::retranslate() {
    m_filter->setWords(tr("Filter conferences"));
    m_whole->setWords(tr("All conferences and the year"));
    m_howItGoes->setWords(tr("How the conferences go"));
    m_plan->setWords(tr("Plan conferences"));
    m_list->setAccessibleName(tr("Conferences"));
    m_year->retranslate();
    m_model->retranslate();
}

} // namespace preceptor::ui
