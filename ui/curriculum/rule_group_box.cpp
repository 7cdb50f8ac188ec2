// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/rule_group_box.h"

#include "ui/curriculum/rule_condition.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

class RuleGroupWords {
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

constexpr const char* kAllOfThese = "all";
constexpr const char* kAnyOfThese = "any";
constexpr const char* kAtLeastOfThese = "at_least";
constexpr int kDeepest = 11; // a rule is read to twelve levels
constexpr int kMostParts = 200;
constexpr int kRuleLine = 2; // beside a group, in pixels

} // namespace

QWidget* RuleGroupBox::Part::widget() const { return condition != nullptr ? static_cast<QWidget*>(condition) : group; }

RuleGroupBox::RuleGroupBox(const QString& prefix, int depth, QWidget* parent)
    : QWidget(parent), m_prefix(prefix), m_depth(depth), m_how(new CodeCombo), m_least(new QSpinBox),
      m_out(new IconButton(Icon::Close, {})), m_column(new QVBoxLayout(this)), m_foot(new QWidget),
      m_addCondition(namedButton("", ButtonKind::Ghost, Icon::Plus)),
      m_addGroup(namedButton("", ButtonKind::Ghost, Icon::Plus)) {
    buildUi();
    connect(m_how, &CodeCombo::codeChanged, this, [this] {
        showNeeded();
        Q_EMIT edited();
    });
    connect(m_least, &QSpinBox::valueChanged, this, &RuleGroupBox::edited);
    connect(m_out, &QToolButton::clicked, this, &RuleGroupBox::outAsked);
    connect(m_addCondition, &QPushButton::clicked, this, [this] {
        RuleCondition* added = addCondition(next());
        Q_EMIT edited();
        added->first()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_addGroup, &QPushButton::clicked, this, [this] {
        RuleGroupBox* added = addGroup({RuleGroup{RuleGroup::Kind::Any, 0, {{MarkReached{"post_test", 60}}}}});
        Q_EMIT edited();
        added->m_how->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    showNeeded();
}

void RuleGroupBox::buildUi() {
    m_how->setObjectName(m_prefix + QStringLiteral("_how"));
    m_least->setObjectName(m_prefix + QStringLiteral("_least"));
    m_out->setObjectName(m_prefix + QStringLiteral("_group_out"));
    m_addCondition->setObjectName(m_prefix + QStringLiteral("_add"));
    m_addGroup->setObjectName(m_prefix + QStringLiteral("_add_group"));
    m_least->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kXs);
    head->addWidget(m_how, 3);
    head->addWidget(m_least, 1);
    head->addWidget(m_out);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_addCondition);
    foot->addWidget(m_addGroup);
    foot->addStretch(1);
    m_column->setContentsMargins(m_depth > 0 ? space::kM : 0, 0, 0, 0);
    m_column->setSpacing(space::kS);
    m_column->addLayout(head);
    m_column->addWidget(m_foot);
}

// The line beside a group within the rule says how far it goes.
void RuleGroupBox::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (m_depth == 0) return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, kRuleLine, height()), tokens().lineStrong);
}

void RuleGroupBox::retranslate() {
    m_how->setChoices({{kAllOfThese, RuleGroupWords::tr("all of these")},
                       {kAnyOfThese, RuleGroupWords::tr("any one of these")},
                       {kAtLeastOfThese, RuleGroupWords::tr("at least so many of these")}});
    m_how->setAccessibleName(m_depth > 0 ? RuleGroupWords::tr("Further: needed are")
                                         : RuleGroupWords::tr("The course is complete with"));
    m_least->setAccessibleName(RuleGroupWords::tr("How many of them"));
    m_out->setWords(RuleGroupWords::tr("Take this group out"));
    m_addCondition->setText(RuleGroupWords::tr("Condition", "to be added"));
    m_addCondition->setAccessibleName(RuleGroupWords::tr("Add a condition"));
    m_addGroup->setText(RuleGroupWords::tr("Group", "of conditions, to be added"));
    m_addGroup->setAccessibleName(RuleGroupWords::tr("Add a group of conditions"));
    for (const Part& part : m_parts) {
        if (part.condition) part.condition->retranslate();
        if (part.group) part.group->retranslate();
    }
}

// The buttons stay last, also for the Tab key, which goes by the order of the children.
void RuleGroupBox::place(const Part& part) {
    m_column->insertWidget(m_column->count() - 1, part.widget());
    m_foot->raise();
    m_parts.push_back(part);
    showNeeded();
}

RuleCondition* RuleGroupBox::addCondition(const Rule& leaf) {
    auto* condition = new RuleCondition(m_prefix, this);
    condition->setRule(leaf);
    connect(condition, &RuleCondition::edited, this, &RuleGroupBox::edited);
    connect(condition, &RuleCondition::outAsked, this, [this, condition] { takeOut(condition); });
    place({condition, nullptr});
    condition->show();
    return condition;
}

RuleGroupBox* RuleGroupBox::addGroup(const Rule& rule) {
    auto* group = new RuleGroupBox(m_prefix + QLatin1Char('_') + QString::number(++m_made), m_depth + 1, this);
    group->setRule(rule);
    connect(group, &RuleGroupBox::edited, this, &RuleGroupBox::edited);
    connect(group, &RuleGroupBox::outAsked, this, [this, group] { takeOut(group); });
    place({nullptr, group});
    group->show();
    return group;
}

void RuleGroupBox::takeOut(QWidget* widget) {
    std::erase_if(m_parts, [widget](const Part& part) { return part.widget() == widget; });
    m_addCondition->setFocus(Qt::OtherFocusReason);
    m_column->removeWidget(widget);
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
    showNeeded();
    Q_EMIT edited();
}

void RuleGroupBox::clear() {
    for (const Part& part : m_parts) delete part.widget();
    m_parts.clear();
    m_how->setCode(kAllOfThese);
    showNeeded();
}

void RuleGroupBox::setRule(const Rule& rule) {
    const QSignalBlocker quiet(this);
    clear();
    const auto* group = std::get_if<RuleGroup>(&rule.node);
    if (!group) {
        addCondition(rule);
        return;
    }
    for (const Rule& part : group->parts)
        if (std::holds_alternative<RuleGroup>(part.node))
            addGroup(part);
        else
            addCondition(part);
    m_how->setCode(group->kind == RuleGroup::Kind::All   ? kAllOfThese
                   : group->kind == RuleGroup::Kind::Any ? kAnyOfThese
                                                         : kAtLeastOfThese);
    m_least->setValue(group->atLeast);
    showNeeded();
}

std::optional<Rule> RuleGroupBox::rule() const {
    std::vector<Rule> parts;
    for (const Part& part : m_parts)
        if (auto one = part.condition ? part.condition->rule() : part.group->rule()) parts.push_back(std::move(*one));
    if (parts.empty()) return std::nullopt;
    if (parts.size() == 1) return std::move(parts.front());
    if (m_how->code() == kAnyOfThese) return anyOf(std::move(parts));
    if (m_how->code() == kAllOfThese) return allOf(std::move(parts));
    const int least = std::min(m_least->value(), static_cast<int>(parts.size()));
    return atLeast(least, std::move(parts));
}

// The first of the usual conditions that the group does not have.
Rule RuleGroupBox::next() const {
    const Rule usual[] = {requiredModulesDone(),
                          {AttendedShare{80}},
                          {MarkReached{"post_test", 60}},
                          {HoursReached{35}},
                          {SignedOffBy{"trainer"}}};
    for (const Rule& one : usual) {
        const bool there = std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) {
            const auto rule = part.condition ? part.condition->rule() : std::nullopt;
            return rule && rule->node.index() == one.node.index();
        });
        if (!there) return one;
    }
    return {MarkReached{"post_test", 60}};
}

// How many are needed is a question only where there are several.
void RuleGroupBox::showNeeded() {
    const int parts = static_cast<int>(m_parts.size());
    const QSignalBlocker quiet(m_least);
    m_least->setRange(1, std::max(1, parts));
    m_how->setVisible(m_depth > 0 || parts > 1);
    m_least->setVisible(parts > 1 && m_how->code() == kAtLeastOfThese);
    m_out->setVisible(m_depth > 0);
    m_addCondition->setEnabled(parts < kMostParts);
    m_addGroup->setVisible(m_depth < kDeepest);
    m_addGroup->setEnabled(parts < kMostParts);
}

bool RuleGroupBox::showUnknown(const std::string& code, const QString& sentence) {
    bool shown = false;
    for (const Part& part : m_parts)
        shown =
            (part.condition ? part.condition->showUnknown(code, sentence) : part.group->showUnknown(code, sentence)) ||
            shown;
    return shown;
}

void RuleGroupBox::clearIssues() {
    for (const Part& part : m_parts) {
        if (part.condition) part.condition->clearIssue();
        if (part.group) part.group->clearIssues();
    }
}

} // namespace preceptor::ui
