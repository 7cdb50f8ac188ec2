// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/conference_pictures.h"

#include "core/services/report_service.h"
#include "core/services/today_service.h"
#include "core/services/workspace.h"
#include "ui/support/attendance_figures.h"
#include "ui/support/long_question.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/line_chart.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kMonths = 12;
constexpr qsizetype kBars = 8;

double numberAt(const Table& table, std::size_t row, std::string_view column) {
    const Value* value = table.at(row, column);
    if (const auto* whole = value ? std::get_if<std::int64_t>(value) : nullptr) return static_cast<double>(*whole);
    const auto* real = value ? std::get_if<double>(value) : nullptr;
    return real ? *real : 0;
}

std::string textAt(const Table& table, std::size_t row, std::string_view column) {
    const Value* value = table.at(row, column);
    const auto* text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? *text : std::string();
}

// Row of the report's total; none in a table that failed.
double totalOf(const Table& table, std::string_view column) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (textAt(table, row, "level") == "total") return numberAt(table, row, column);
    return 0;
}

QList<Bar> best(QList<Bar> bars) {
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.value > b.value; });
    return bars.mid(0, kBars);
}

QList<Bar> closureBars(const Table& closure) {
    QList<Bar> bars;
    for (std::size_t row = 0; row < closure.rows.size(); ++row)
        if (textAt(closure, row, "level") == "detail" && textAt(closure, row, "institution") == "all") {
            const double made = numberAt(closure, row, "made"); // the rate is rounded: 38.46 would be 39 here
            const double open = numberAt(closure, row, "accepted") + numberAt(closure, row, "unknown");
            bars << Bar{codeLabel("recommendation_category", textAt(closure, row, "category")),
                        100 * (made - open) / made};
        }
    return best(bars);
}

QList<Bar> domainBars(const Table& mix) {
    const double cases = totalOf(mix, "cases");
    QList<Bar> bars;
    for (std::size_t row = 0; row < mix.rows.size(); ++row)
        if (const std::string domain = textAt(mix, row, "problem_domain"); domain != "all" && cases > 0)
            bars << Bar{codeLabel("problem_domain", domain), 100 * numberAt(mix, row, "cases") / cases};
    return best(bars);
}

} // namespace

struct ConferencePictures::Figures {
    Overview overview;
    Table closure;
    Table mix;
};

ConferencePictures::ConferencePictures(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_question(new LongQuestion(context, this)), m_attendance(new LineChart),
      m_closure(new BarChart), m_domains(new BarChart), m_cards{new TitledCard(m_attendance), new TitledCard(m_closure),
                                                                new TitledCard(m_domains)} {
    const char* names[] = {"attendancePicture", "closurePicture", "domainPicture"};
    for (std::size_t i = 0; i < std::size(m_cards); ++i) m_cards[i]->setObjectName(QLatin1String(names[i]));
    auto* below = new QHBoxLayout;
    below->setSpacing(space::kL);
    below->addWidget(m_cards[1], 1);
    below->addWidget(m_cards[2], 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kL);
    column->addWidget(m_cards[0], 1);
    column->addLayout(below, 1);
    retranslate();
}

void ConferencePictures::reload() {
    const auto kept = m_context.runner.read([this] { return m_context.workspace.today().kept(); });
    const auto counted = kept && kept->fresh ? kept->overview : std::nullopt;
    m_question->ask(
        [counted, today = m_context.workspace.clock().today()](UnitOfWork& file) {
            ReportParameters period;
            period.from = today.plusMonths(-kMonths);
            period.to = today;
            ReportService reports(file);
            auto closure = reports.run("recommendation_closure", period);
            auto mix = reports.run("case_mix", period);
            return Figures{counted ? *counted : TodayService(file).count().overview,
                           closure ? std::move(*closure) : Table(), mix ? std::move(*mix) : Table()};
        },
        [this](const Figures& figures) { show(figures); });
}

void ConferencePictures::show(const Figures& figures) {
    const Overview& overview = figures.overview;
    m_attendance->setData(attendanceLabels(overview), attendanceSeries(overview), attendanceTarget(overview));
    m_closure->setData(closureBars(figures.closure), std::nullopt);
    m_domains->setData(domainBars(figures.mix), std::nullopt);
    m_attendance->setEmptyText(tr("Attendance appears here after the first conference."));
    m_closure->setEmptyText(tr("Nothing has been recommended yet."));
    m_domains->setEmptyText(tr("No case has been presented yet."));
    const auto made = static_cast<int>(totalOf(figures.closure, "made"));
    const auto cases = static_cast<int>(totalOf(figures.mix, "cases"));
    m_cards[1]->setHeading(tr("Recommendations closed"), tr("percent of %n, last 12 months", "", made));
    m_cards[2]->setHeading(tr("Cases by domain"), tr("percent of %n cases, last 12 months", "", cases));
}

void ConferencePictures::retranslate() {
    m_cards[0]->setHeading(tr("Conference attendance"), tr("percent of those expected, every two weeks"));
    m_cards[1]->setHeading(tr("Recommendations closed"));
    m_cards[2]->setHeading(tr("Cases by domain"));
    m_attendance->setAccessibleName(tr("Conference attendance"));
    m_closure->setAccessibleName(tr("Recommendations closed"));
    m_domains->setAccessibleName(tr("Cases by domain"));
    for (auto* text : {m_closure, m_domains}) text->setEmptyText(tr("The figures are being counted…"));
    m_attendance->setEmptyText(tr("The figures are being counted…"));
}

} // namespace preceptor::ui
