// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_many.h"

#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace preceptor::ui {

namespace {

const ConflictValue* newestOf(const Conflict& conflict) {
    const auto newest = std::max_element(conflict.values.begin(), conflict.values.end(),
                                         [](const ConflictValue& a, const ConflictValue& b) { return a.at < b.at; });
    return newest == conflict.values.end() ? nullptr : &*newest;
}

const ConflictValue* shownOf(const Conflict& conflict) {
    return conflict.values.empty() ? nullptr : &conflict.values.front();
}

const ConflictValue* valueFrom(const Conflict& conflict, const std::string& site) {
    const auto found = std::find_if(conflict.values.begin(), conflict.values.end(),
                                    [&](const ConflictValue& value) { return value.site == site; });
    return found == conflict.values.end() ? nullptr : &*found;
}

} // namespace

ConflictMany::ConflictMany(QWidget* parent)
    : QWidget(parent), m_title(label({}, TextRole::Title)), m_buttons(new QVBoxLayout) {
    m_title->setObjectName(QStringLiteral("manyTitle"));
    m_buttons->setSpacing(space::kS);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(m_title);
    column->addLayout(m_buttons);
    column->addStretch(1);
}

void ConflictMany::show(const std::vector<const Conflict*>& conflicts) {
    clearLayout(m_buttons);
    m_title->setText(tr("%n conflicts chosen", "", static_cast<int>(conflicts.size())));
    std::set<std::string> sites;
    for (const Conflict* conflict : conflicts)
        for (const ConflictValue& value : conflict->values)
            if (!value.site.empty()) sites.insert(value.site);
    for (const std::string& site : sites)
        addChoice(tr("Take all from %1").arg(toQt(site)), QStringLiteral("takeSite_%1").arg(toQt(site)), conflicts,
                  [site](const Conflict& conflict) { return valueFrom(conflict, site); });
    addChoice(tr("Take the newest of each"), QStringLiteral("takeNewest"), conflicts, newestOf);
    addChoice(tr("Keep what is shown now"), QStringLiteral("keepShown"), conflicts, shownOf);
}

void ConflictMany::addChoice(const QString& words, const QString& name, const std::vector<const Conflict*>& conflicts,
                             const Pick& pick) {
    std::vector<ConflictChoice> choices;
    for (const Conflict* conflict : conflicts)
        if (const ConflictValue* value = pick(*conflict))
            choices.push_back({conflict->table, conflict->row, conflict->column, value->value});
    auto* press = button(words);
    press->setObjectName(name);
    // The choice rebuilds these buttons, so it waits until the press is over.
    connect(
        press, &QPushButton::clicked, this, [this, choices] { Q_EMIT chosen(choices); }, Qt::QueuedConnection);
    m_buttons->addWidget(press, 0, Qt::AlignLeft);
}

} // namespace preceptor::ui
