// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/data_checks.h"

#include "ui/text/format.h"
#include "ui/text/report_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostShown = 3;

std::string textOf(std::span<const Cell> row, std::span<const Column> columns, std::string_view code) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].code == code) return std::string(row[i].text());
    return {};
}

std::int64_t figureOf(std::span<const Cell> row, std::span<const Column> columns, std::string_view code) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].code == code) return row[i].integer();
    return 0;
}

QString checkText(const DataCheck& check) {
    const Column problem{"problem", ColumnKind::Code, "data_problem"};
    return DataChecksLine::tr("%1: %2", "a problem, how often it was found")
        .arg(reportCode(problem, check.problem), numberText(check.findings));
}

} // namespace

Result<std::vector<DataCheck>> readChecks(ReportReader& reader, const ReportParameters& parameters,
                                          const KeepGoing& going) {
    std::vector<DataCheck> checks;
    const auto columns = findReport("data_quality")->columns;
    const auto visited = reader.visit(
        "data_quality", parameters,
        [&](std::span<const Cell> row) {
            if (textOf(row, columns, "level") != "total") return false;
            const DataCheck check{textOf(row, columns, "problem"), figureOf(row, columns, "findings")};
            if (check.findings > 0) checks.push_back(check);
            return true;
        },
        going);
    if (!visited) return visited.error();
    return checks;
}

DataChecksLine::DataChecksLine(QWidget* parent)
    : QWidget(parent), m_words(new Label(QString(), TextRole::Small, Tone::Text2)),
      m_open(new Button(QString(), ButtonKind::Ghost, Icon::Alert)) {
    m_open->setObjectName(QStringLiteral("openChecks"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_words->setElided(true);
    line->addWidget(m_words, 1);
    line->addWidget(m_open);
    QSizePolicy place = m_open->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the table above keeps its height
    m_open->setSizePolicy(place);
    connect(m_open, &QPushButton::clicked, this, &DataChecksLine::asked);
}

void DataChecksLine::setChecks(const std::vector<DataCheck>& checks) {
    m_known = true;
    m_checks = checks;
    std::stable_sort(m_checks.begin(), m_checks.end(),
                     [](const DataCheck& a, const DataCheck& b) { return a.findings > b.findings; });
    word();
}

void DataChecksLine::setUnknown() {
    m_known = false;
    m_checks.clear();
    word();
}

void DataChecksLine::retranslate() { word(); }

void DataChecksLine::word() {
    QStringList parts;
    for (std::size_t i = 0; i < std::min(kMostShown, m_checks.size()); ++i) parts << checkText(m_checks[i]);
    if (m_known && parts.isEmpty()) parts << tr("Nothing is missing in the data of this report.");
    m_words->setText(parts.join(QStringLiteral(" · ")));
    m_open->setText(tr("See what to mend"));
    m_open->setVisible(!m_checks.empty());
}

} // namespace preceptor::ui
