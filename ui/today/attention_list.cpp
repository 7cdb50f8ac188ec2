// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/attention_list.h"

#include "ui/text/convert.h"
#include "ui/text/exchange_messages.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kMostRows = 3;
constexpr int kRowHeight = 32;
constexpr int kCaseNeededDays = 14; // before its day a conference needs a case to review

QWidget* rowOf(QHBoxLayout* line) {
    auto* row = new QWidget;
    row->setFixedHeight(scaled(kRowHeight));
    line->setContentsMargins(0, 0, 0, 0);
    row->setLayout(line);
    return row;
}

Label* sentenceLabel(const QString& text, Tone tone = Tone::Text) {
    auto* words = label(text, TextRole::Body, tone);
    words->setElided(true);
    return words;
}

QVBoxLayout* rowsOf(QWidget* list) {
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return rows;
}

} // namespace

AttentionList::AttentionList(QWidget* parent) : QWidget(parent), m_rows(rowsOf(this)) {}

void AttentionList::addRow(const QString& sentence, const QString& action, const Destination& destination) {
    if (m_count++ >= kMostRows) return;
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new IconLabel(Icon::Alert, Tone::Warn));
    line->addWidget(sentenceLabel(sentence), 1);
    m_rows->addWidget(rowOf(line));
    if (action.isEmpty()) return;
    auto* press = button(action, ButtonKind::Ghost);
    press->setFixedHeight(scaled(kRowHeight));
    press->setAccessibleName(labelled(action, sentence));
    connect(press, &QPushButton::clicked, this, [this, destination] { Q_EMIT chosen(destination); });
    line->addWidget(press);
}

void AttentionList::addQuietRow(const QString& sentence) {
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new IconLabel(Icon::Check, Tone::Ok));
    line->addWidget(sentenceLabel(sentence, Tone::Text2), 1);
    m_rows->addWidget(rowOf(line));
}

void AttentionList::addSessions(const Agenda& agenda) {
    for (const AgendaSession& session : agenda.unrecorded)
        addRow(tr("%1, %2: attendance not taken yet").arg(shortDate(session.day), toQt(session.title)),
               tr("Take attendance"), {PageId::Conferences, QStringLiteral("attendance"), session.id.value, {}});
}

void AttentionList::addMissingCase(const Agenda& agenda, Date today) {
    const auto& next = agenda.next;
    if (!next || !next->caseMissing || next->day > today.plusDays(kCaseNeededDays)) return;
    const QString day = shortDate(next->day);
    addRow(next->institution.empty() ? tr("%1: no case is planned yet").arg(day)
                                     : tr("%1: no case from %2 yet").arg(day, toQt(next->institution)),
           tr("Show"), {PageId::Conferences, QStringLiteral("conference"), next->id.value, {}});
}

void AttentionList::addCases(const CasesDue& due) {
    const auto add = [this](int count, const QString& sentence, const char* view, CaseId id) {
        if (count > 0) addRow(sentence, tr("Show"), {PageId::Cases, QLatin1String(view), id.value, {}});
    };
    add(due.followUps, tr("%n cases wait for their follow-up", "", due.followUps), "follow_up_overdue", {});
    add(due.actions, tr("%n actions are overdue", "", due.actions), "action_overdue", {});
    add(due.reviews, tr("%n cases wait for a reviewer", "", due.reviews), "case", due.firstReview);
}

void AttentionList::addCohorts(const Overview& overview) {
    for (const LateCohort& cohort : overview.lateCohorts)
        addRow(tr("%1 ended on %2: %n people have not completed", "", static_cast<int>(cohort.people))
                   .arg(toQt(cohort.name), mediumDate(cohort.ended)),
               tr("Show"), {PageId::Progress, QStringLiteral("class"), cohort.id.value, {}});
}

void AttentionList::addFreePlaces(const Overview& overview) {
    for (const FreePlaces& free : overview.freePlaces)
        addRow(tr("%1: %n places are free, and people wait for them", "", static_cast<int>(free.places))
                   .arg(toQt(free.name)),
               tr("Show"), {PageId::Progress, QStringLiteral("class"), free.id.value, {}});
}

// The one that is silent longest, whatever else there is; the page it leads to has the others.
void AttentionList::addSilentSites(const Agenda& agenda) {
    if (agenda.silentSites.empty()) return;
    const SilentSite& site = agenda.silentSites.front();
    const int others = static_cast<int>(agenda.silentSites.size()) - 1;
    QString words = tr("%1 has not sent its file for %n days", "", site.days).arg(toQt(site.site));
    if (others > 0) words += QStringLiteral(" · ") + tr("%n more sites are silent", "", others);
    addRow(words, tr("Show"), {PageId::Exchange, QStringLiteral("sites"), 0, {}});
}

void AttentionList::addUndecided(const Agenda& agenda) {
    if (agenda.undecided == 0) return;
    addRow(tr("%n differences between PCs wait for a decision", "", static_cast<int>(agenda.undecided)), tr("Decide"),
           {PageId::Exchange, QStringLiteral("conflicts"), 0, {}});
}

void AttentionList::show(const Agenda& agenda, const std::optional<Overview>& overview, Date today) {
    clearLayout(m_rows);
    m_count = 0;
    if (const QString clock = ownClockWarning(agenda.ownClock); !clock.isEmpty()) addRow(clock);
    addSilentSites(agenda);
    addUndecided(agenda);
    addMissingCase(agenda, today);
    addSessions(agenda);
    addCases(agenda.cases);
    if (overview) addFreePlaces(*overview);
    if (overview) addCohorts(*overview);
    if (overview && overview->peopleWithoutCadre > 0)
        addRow(tr("%n people have no cadre, so funders' counts miss them", "",
                  static_cast<int>(overview->peopleWithoutCadre)),
               tr("Show"), {PageId::People, QStringLiteral("without_cadre"), 0, {}});
    if (overview && m_count == 0) addQuietRow(tr("Nothing needs attention."));
    m_rows->addStretch(1);
}

ComingUpList::ComingUpList(QWidget* parent) : QWidget(parent), m_rows(rowsOf(this)) {}

void ComingUpList::show(const std::vector<AgendaSession>& sessions) {
    clearLayout(m_rows);
    for (const AgendaSession& session : sessions) {
        auto* day = label(shortDate(session.day), TextRole::BodyStrong, Tone::Text2);
        day->setMinimumWidth(scaled(72));
        auto* line = new QHBoxLayout;
        line->addWidget(day);
        line->addWidget(sentenceLabel(toQt(session.title)), 1);
        m_rows->addWidget(rowOf(line));
    }
    if (sessions.empty()) m_rows->addWidget(sentenceLabel(tr("Nothing more is planned."), Tone::Text2));
    m_rows->addStretch(1);
}

} // namespace preceptor::ui
