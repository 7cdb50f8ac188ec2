// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/series_form.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kDayRole = Qt::UserRole + 2;
constexpr int kListHeight = 96;
constexpr int kDaysHeight = 150;

const std::array<const char*, 5> kZones = {"Asia/Shanghai", "Asia/Singapore", "Asia/Ho_Chi_Minh", "Africa/Kigali",
                                           "Africa/Dakar"};

std::vector<std::pair<std::string, QString>> zoneChoices() {
    std::vector<std::pair<std::string, QString>> choices;
    for (const char* zone : kZones) choices.emplace_back(zone, QString::fromLatin1(zone));
    return choices;
}

template <class IdType>
IdType idOf(const std::string& code) {
    return IdType{code.empty() ? 0 : std::stoll(code)};
}

} // namespace

SeriesForm::SeriesForm(Choices choices, Date today, QWidget* parent)
    : DrawerForm(2, parent), m_choices(std::move(choices)), m_today(today), m_turn(nullptr), m_rota(nullptr),
      m_days(nullptr) {
    buildForm();
    buildRota();
    buildDays();
    retranslate();
    showDays();
    connect(&form(), &Form::edited, this, &SeriesForm::showDays);
}

void SeriesForm::buildForm() {
    form().text("title", 2);
    form().choice("programme_id", 2)->setChoices(m_choices.programmes);
    form().choice("cohort_id", 2);
    form().choice("kind", 2);
    auto* first = form().date("start_on");
    first->setToday(toQt(m_today));
    first->setDate(toQt(m_today));
    form().text("start_time")->setText(QStringLiteral("19:00"));
    form().number("interval", 1, 52)->setValue(2);
    form().number("count", 1, 200)->setValue(13);
    form().number("default_minutes", 5, 1440)->setValue(60);
    form().choice("timezone")->setChoices(zoneChoices());
    form().setFieldVisible("programme_id", m_choices.programmes.size() != 1);
}

void SeriesForm::buildRota() {
    m_turn = form().choice("turn", 2);
    m_rota = new QListWidget;
    m_rota->setFixedHeight(scaled(kListHeight));
    form().add("rota", m_rota, 2);
    connect(m_turn, &CodeCombo::codeChanged, this, &SeriesForm::addTurn);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_rota);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SeriesForm::removeTurn);
}

void SeriesForm::buildDays() {
    m_days = new QListWidget;
    m_days->setFixedHeight(scaled(kDaysHeight));
    form().add("rrule", m_days, 2);
    connect(m_days, &QListWidget::itemChanged, this, &SeriesForm::showDays);
}

void SeriesForm::addTurn() {
    const std::string code = m_turn->code();
    if (code.empty()) return;
    auto* item = new QListWidgetItem(m_turn->currentText(), m_rota);
    item->setData(kIdRole, toQt(code));
    m_turn->setCode({});
    showDays();
}

void SeriesForm::removeTurn() {
    delete m_rota->currentItem();
    showDays();
}

std::vector<Date> SeriesForm::skips() const {
    std::vector<Date> days;
    for (int row = 0; row < m_days->count(); ++row)
        if (m_days->item(row)->checkState() == Qt::Unchecked)
            if (const auto day = toStd(m_days->item(row)->data(kDayRole).toDate())) days.push_back(*day);
    return days;
}

SeriesDraft SeriesForm::draft() const {
    const auto text = [this](const char* field) {
        return toStd(static_cast<QLineEdit*>(form().input(field))->text().trimmed());
    };
    const auto code = [this](const char* field) { return static_cast<CodeCombo*>(form().input(field))->code(); };
    const auto number = [this](const char* field) { return static_cast<QSpinBox*>(form().input(field))->value(); };
    SeriesDraft draft;
    draft.programme = idOf<ProgrammeId>(code("programme_id"));
    draft.cohort = idOf<CohortId>(code("cohort_id"));
    draft.kind = code("kind");
    draft.title = text("title");
    const auto first = static_cast<DateEdit*>(form().input("start_on"))->date();
    draft.firstDay = first ? toStd(*first).value_or(Date{}) : Date{};
    draft.startTime = text("start_time");
    draft.minutes = number("default_minutes");
    draft.recurrence.intervalWeeks = number("interval");
    draft.recurrence.count = number("count");
    draft.timezone = code("timezone");
    for (int row = 0; row < m_rota->count(); ++row)
        draft.rota.push_back(idOf<InstitutionId>(toStd(m_rota->item(row)->data(kIdRole).toString())));
    draft.skips = skips();
    return draft;
}

// All days of the rhythm, skipped ones unticked; beside each the institution whose turn it is.
void SeriesForm::showDays() {
    const QSignalBlocker quiet(m_days);
    SeriesDraft rhythm = draft();
    const auto planned = plannedDays(rhythm);
    const std::vector<Date> skipped = std::exchange(rhythm.skips, {});
    std::map<std::int64_t, QString> names;
    for (const auto& [code, name] : m_choices.institutions)
        if (!code.empty()) names[std::stoll(code)] = name;
    const int current = m_days->currentRow();
    m_days->clear();
    for (const PlannedDay& day : plannedDays(rhythm)) {
        const bool isSkipped = std::find(skipped.begin(), skipped.end(), day.on) != skipped.end();
        const auto real = std::find_if(planned.begin(), planned.end(), [&](const auto& p) { return p.on == day.on; });
        const QString turn = real != planned.end() ? names[real->presenting.value] : QString();
        auto* item = new QListWidgetItem(
            turn.isEmpty() ? longDate(day.on) : longDate(day.on) + QStringLiteral("  ·  ") + turn, m_days);
        item->setData(kDayRole, toQt(day.on));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isSkipped ? Qt::Unchecked : Qt::Checked);
    }
    m_days->setCurrentRow(current);
    setSubmitWords(tr("Plan %n conferences", "", static_cast<int>(planned.size())));
    setSubmittable(!planned.empty());
}

void SeriesForm::retranslate() {
    form().setCaption("title", tr("Title"), true);
    form().setCaption("programme_id", tr("Programme"));
    form().setCaption("cohort_id", tr("Who is expected"));
    form().setCaption("kind", tr("Kind"));
    form().setCaption("start_on", tr("First day"));
    form().setCaption("start_time", tr("Time"));
    form().setCaption("interval", tr("Every how many weeks"));
    form().setCaption("count", tr("How many"));
    form().setCaption("default_minutes", tr("Minutes"));
    form().setCaption("timezone", tr("Time zone"));
    form().setCaption("turn", tr("Add an institution that presents"));
    form().setCaption("rota", tr("Turns to present (Delete takes one out)"));
    form().setCaption("rrule", tr("Days (untick the ones to skip)"));
    static_cast<CodeCombo*>(form().input("kind"))->setChoices(codeChoices("session_kind"));
    auto cohorts = m_choices.cohorts;
    cohorts.insert(cohorts.begin(), {std::string(), tr("Whoever is added to the series")});
    static_cast<CodeCombo*>(form().input("cohort_id"))->setChoices(cohorts);
    auto turns = m_choices.institutions;
    turns.insert(turns.begin(), {std::string(), tr("Choose …")});
    m_turn->setChoices(turns);
    showDays();
}

} // namespace preceptor::ui
