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
    m_question = wrappedLabel({}, TextRole::Body, Tone::Text);
    m_question->setObjectName(QStringLiteral("manyQuestion"));
    m_confirm = namedButton("decideMany", ButtonKind::Primary, Icon::Check);
    column->addWidget(m_question);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addStretch(1);
    // The decision rebuilds these buttons, so it waits until the press is over.
    connect(
        m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_pending); }, Qt::QueuedConnection);
}

void ConflictMany::show(const std::vector<const Conflict*>& conflicts) {
    clearLayout(m_buttons);
    m_question->hide();
    m_confirm->hide();
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
    const int others = static_cast<int>(conflicts.size() - choices.size());
    connect(press, &QPushButton::clicked, this, [this, choices, others] { ask(choices, others); });
    m_buttons->addWidget(press, 0, Qt::AlignLeft);
}

// What a press would decide, before it does: nothing of it can be taken back.
void ConflictMany::ask(const std::vector<ConflictChoice>& choices, int others) {
    m_pending = choices;
    const auto deletions = std::count_if(choices.begin(), choices.end(), [](const ConflictChoice& choice) {
        return choice.column == "_deleted" && choice.value == Value(std::int64_t{1});
    });
    QStringList words{tr("%n of them are decided by it.", "", static_cast<int>(choices.size()))};
    if (others > 0) words << tr("%n stay to be decided.", "", others);
    if (deletions > 0) words << tr("%n records are deleted.", "", static_cast<int>(deletions));
    words << tr("A decision goes to every PC and cannot be undone.");
    m_question->setText(words.join(QLatin1Char(' ')));
    m_confirm->setText(tr("Decide so"));
    m_question->show();
    m_confirm->show();
    m_confirm->setEnabled(!choices.empty());
    m_confirm->setFocus(Qt::OtherFocusReason);
}

} // namespace preceptor::ui
