// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/year_strip.h"

#include "ui/conferences/year_grid.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>

namespace preceptor::ui {

namespace {

YearDay::What yearMarkOf(const Session& session, Date today) {
    switch (session.status) {
    case SessionStatus::Held: return YearDay::What::Held;
    case SessionStatus::Planned: return session.plannedOn < today ? YearDay::What::Open : YearDay::What::Planned;
    case SessionStatus::Postponed:
    case SessionStatus::Cancelled: return YearDay::What::Off;
    }
    return YearDay::What::Planned;
}

QString yearWordsOf(const SessionRow& row) {
    QStringList words;
    if (!row.session.statusReason.empty()) words << codeLabel("session_reason", row.session.statusReason);
    if (!row.presentingName.empty()) words << toQt(row.presentingName);
    words << toQt(row.session.title);
    return words.join(QStringLiteral(" · "));
}

} // namespace

QString stateWords(YearDay::What what) {
    const auto tr = [](const char* words) { return QCoreApplication::translate("YearStrip", words); };
    switch (what) {
    case YearDay::What::Held: return tr(QT_TRANSLATE_NOOP("YearStrip", "held"));
    case YearDay::What::Planned: return tr(QT_TRANSLATE_NOOP("YearStrip", "planned"));
    case YearDay::What::Open: return tr(QT_TRANSLATE_NOOP("YearStrip", "not recorded"));
    case YearDay::What::Off: return tr(QT_TRANSLATE_NOOP("YearStrip", "did not take place"));
    case YearDay::What::Skipped: return tr(QT_TRANSLATE_NOOP("YearStrip", "skipped, a holiday"));
    }
    return {};
}

std::vector<YearDay> yearDays(const std::vector<SessionRow>& sessions, const std::vector<SkippedDay>& skipped,
                              Date today) {
    std::map<QDate, YearDay> byDay;
    const auto add = [&](YearDay day) {
        const auto [found, fresh] = byDay.try_emplace(day.day, day);
        if (!fresh && day.what < found->second.what) found->second = day;
    };
    for (const SessionRow& row : sessions)
        add({toQt(row.session.plannedOn), yearMarkOf(row.session, today), row.session.id, yearWordsOf(row)});
    for (const SkippedDay& skip : skipped) add({toQt(skip.on), YearDay::What::Skipped, {}, toQt(skip.reason)});
    std::vector<YearDay> days;
    for (auto& [day, mark] : byDay) days.push_back(std::move(mark));
    return days;
}

YearStrip::YearStrip(QWidget* parent) : QWidget(parent), m_grid(new YearGrid) {
    m_period = label({}, TextRole::SmallStrong);
    m_period->setObjectName(QStringLiteral("halfYear"));
    m_earlier = button(QStringLiteral("‹"), ButtonKind::Ghost);
    m_later = button(QStringLiteral("›"), ButtonKind::Ghost);
    m_earlier->setObjectName(QStringLiteral("halfYearBefore"));
    m_later->setObjectName(QStringLiteral("halfYearAfter"));
    m_words = label({}, TextRole::Caption, Tone::Text2);
    m_words->setObjectName(QStringLiteral("yearWords"));
    m_words->setElided(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kXs);
    head->addWidget(m_period, 1);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kM, 0, space::kM, 0);
    column->setSpacing(space::kXs);
    column->addWidget(new Hairline);
    column->addLayout(head);
    column->addWidget(m_grid);
    column->addWidget(m_words);
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_grid->turn(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { m_grid->turn(1); });
    connect(m_grid, &YearGrid::turned, this, &YearStrip::showPeriod);
    connect(m_grid, &YearGrid::wordsChanged, this, &YearStrip::showPeriod);
    connect(m_grid, &YearGrid::sessionAsked, this, &YearStrip::sessionAsked);
    connect(m_grid, &YearGrid::planAsked, this, &YearStrip::planAsked);
}

void YearStrip::setDays(std::vector<YearDay> days, const QDate& today) {
    m_grid->setDays(std::move(days), today);
    showPeriod();
}

void YearStrip::setCurrent(SessionId session) { m_grid->setCurrent(session); }

void YearStrip::showPeriod() {
    const QDate first = m_grid->first();
    m_period->setText(first.isNull() ? QString()
                                     : tr("%1 – %2 %3", "month, month, year")
                                           .arg(shortMonth(first), shortMonth(first.addMonths(5)))
                                           .arg(first.year()));
    const QString words = m_grid->words();
    m_words->setText(words.isEmpty() ? tr("● held   ○ planned   ⁄ not held   ┄ holiday") : words);
}

void YearStrip::retranslate() {
    for (const auto& [press, words] :
         {std::pair(m_earlier, tr("The half-year before")), {m_later, tr("The half-year after")}}) {
        press->setAccessibleName(words);
        press->setToolTip(words);
    }
    m_grid->setAccessibleName(tr("Conferences of the year"));
    showPeriod();
}

} // namespace preceptor::ui
