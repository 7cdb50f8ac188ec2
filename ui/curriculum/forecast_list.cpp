// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/forecast_list.h"

#include "ui/style/icons.h"
#include "ui/text/convert.h"
#include "ui/text/rule_words.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kListHeight = 190;

QString open(const Evaluation& evaluation) {
    QStringList open;
    for (const LeafOutcome& outcome : evaluation.leaves)
        if (!outcome.met) open << outcomeWords(outcome);
    return open.join(QStringLiteral("; "));
}

} // namespace

ForecastList::ForecastList(QWidget* parent)
    : QWidget(parent), m_summary(label({}, TextRole::BodyStrong)), m_list(new QListWidget) {
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("forecast"));
    m_list->setWordWrap(true);
    m_list->setFixedHeight(scaled(kListHeight));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_summary);
    column->addWidget(m_list);
}

void ForecastList::show(const std::vector<ForecastRow>& rows) {
    m_list->clear();
    const auto passing = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.evaluation.met; });
    const auto have = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.completed; });
    QStringList parts{tr("%1 of %n people would pass", "", static_cast<int>(rows.size())).arg(passing)};
    if (have > 0) parts << tr("%n have completed it already and keep that", "", static_cast<int>(have));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    for (const ForecastRow& row : rows) {
        const bool met = row.evaluation.met || row.completed;
        const QString why = row.evaluation.met ? tr("would pass")
                            : row.completed    ? tr("keeps the completion; by this rule: %1").arg(open(row.evaluation))
                                               : open(row.evaluation);
        m_list->addItem(
            new QListWidgetItem(makeIcon(met ? Icon::Check : Icon::Minus, met ? Tone::Ok : Tone::Text3),
                                tr("%1: %2", "a person and what the rule says").arg(toQt(row.nativeName), why)));
    }
    m_list->setAccessibleName(m_summary->text());
    QWidget::show();
}

} // namespace preceptor::ui
