// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/case_column.h"

#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/keep_reason.h"
#include "ui/support/reference_choices.h"
#include "ui/support/tells_unsent.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace preceptor::ui {

namespace {

constexpr int kColumnWidth = 240;

constexpr int kDaysForAnAction = 14; // to the next conference

QStringList textsOf(const std::vector<RegisterRow>& rows) {
    QStringList texts;
    for (const RegisterRow& row : rows)
        if (const auto* text = std::get_if<std::string>(&row.values[1]))
            texts << QStringLiteral("%1. %2").arg(texts.size() + 1).arg(toQt(*text));
    return texts;
}

std::vector<Label*> linesOf(QLayout* layout) {
    std::vector<Label*> lines;
    for (int i = 0; i < layout->count(); ++i) lines.push_back(static_cast<Label*>(layout->itemAt(i)->widget()));
    return lines;
}

void setShortened(Label* line, bool shortened) {
    line->setWordWrap(!shortened);
    line->setElided(shortened);
}

// The lines changed a moment ago, and layouts keep the heights of before until the next turn of events.
void forgetSizes(QLayout* layout) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        QLayout* inner = item->widget() ? item->widget()->layout() : item->layout();
        if (inner) forgetSizes(inner);
        if (inner && item->widget()) item->widget()->updateGeometry();
    }
    layout->invalidate();
}

} // namespace

CaseColumn::CaseColumn(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName(QStringLiteral("caseColumn"));
    setFixedWidth(scaled(kColumnWidth));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(buildHead());
    m_title = wrappedLabel({}, TextRole::BodyStrong);
    column->addWidget(m_title);
    m_questions = new QVBoxLayout;
    column->addLayout(m_questions);
    m_outcome = new QWidget;
    auto* outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->setSpacing(space::kXs);
    buildParts(outcome);
    column->addWidget(m_outcome);
    column->addStretch(1);
    m_scroll = new VerticalScroll(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

QWidget* CaseColumn::buildHead() {
    m_open = namedButton("openCase", ButtonKind::Ghost, Icon::Case);
    m_whole = new IconButton(Icon::Chevron, {});
    m_whole->setObjectName(QStringLiteral("wholeTexts"));
    m_whole->setCheckable(true);
    m_whole->hide();
    m_next = new IconButton(Icon::Arrow, {});
    m_next->setObjectName(QStringLiteral("nextCase"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT caseAsked(m_shown); });
    connect(m_next, &QToolButton::clicked, this, &CaseColumn::next);
    connect(m_whole, &QToolButton::clicked, this, [this](bool open) {
        m_opened = open;
        fit();
    });
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    line->addWidget(m_open);
    line->addStretch(1);
    line->addWidget(m_whole);
    line->addWidget(m_next);
    return head;
}

CaseColumn::Part CaseColumn::partOf(const char* table) const {
    Part part{table, label({}, TextRole::Section), new QVBoxLayout, new QLineEdit, new KeepReason(m_context)};
    part.head->setElided(true);
    part.head->setContentsMargins(0, space::kS, 0, 0);
    part.lines->setSpacing(space::kXs);
    part.input->setObjectName(QStringLiteral("new_") + QString::fromLatin1(table));
    markSentByEnter(part.input);
    return part;
}

// What kind of advice it is, is asked for once something is typed.
void CaseColumn::buildParts(QVBoxLayout* column) {
    m_category = new CodeCombo;
    m_category->setObjectName(QStringLiteral("category"));
    m_category->hide();
    for (const char* table : {"recommendation", "learning_point", "action"}) m_parts.push_back(partOf(table));
    m_task = buildTask();
    for (Part& part : m_parts) {
        column->addWidget(part.head);
        column->addLayout(part.lines);
        column->addWidget(part.input);
        if (&part == &m_parts.front()) column->addWidget(m_category);
        if (&part == &m_parts.back()) column->addWidget(m_task);
        column->addWidget(part.keep);
        connect(part.input, &QLineEdit::returnPressed, this, [this, &part] { add(part); });
        connect(part.keep, &KeepReason::kept, this, [this, &part] { add(part); });
    }
    connect(m_parts.front().input, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_category->setVisible(!text.trimmed().isEmpty());
        fit();
    });
    connect(m_category, &CodeCombo::codeChanged, this, [this] {
        if (!m_category->code().empty()) add(m_parts.front());
    });
    connect(m_parts.back().input, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_task->setVisible(!text.trimmed().isEmpty());
        fit();
    });
}

// Enter in any of them adds the action.
QWidget* CaseColumn::buildTask() {
    m_due = new DateEdit;
    m_due->setObjectName(QStringLiteral("action_due"));
    m_owner = new ChoiceField;
    m_owner->setObjectName(QStringLiteral("action_owner"));
    m_owner->setLookup(personLookup(m_context.workspace));
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_due), static_cast<QLineEdit*>(m_owner)})
        connect(field, &QLineEdit::returnPressed, this, [this] { add(m_parts.back()); });
    auto* task = new QWidget;
    auto* column = new QVBoxLayout(task);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(m_due);
    column->addWidget(m_owner);
    task->hide();
    return task;
}

std::vector<RegisterRow> CaseColumn::rowsOf(const Part& part) {
    const std::string_view table = part.table;
    if (const CaseDetail* shown = detail())
        return table == "recommendation" ? shown->recommendations
               : table == "action"       ? shown->actions
                                         : shown->learningPoints;
    if (table == "recommendation" || !m_session) return {};
    const auto rows = m_context.runner.run([&] {
        return m_context.workspace.registers().list(table, {{"session_id", std::to_string(m_session.value)}});
    });
    return rows.value_or(std::vector<RegisterRow>{});
}

const CaseDetail* CaseColumn::detail() const {
    const auto at = std::find_if(m_cases.begin(), m_cases.end(), [this](const auto& c) { return c.row.id == m_shown; });
    return at == m_cases.end() ? nullptr : &*at;
}

void CaseColumn::setCases(std::vector<CaseDetail> cases, const Session& session) {
    m_cases = std::move(cases);
    const bool another = std::exchange(m_session, session.id) != session.id;
    m_day = session.plannedOn;
    if (another || (m_shown && !detail())) {
        m_shown = m_cases.empty() ? CaseId{} : m_cases.front().row.id;
        m_opened = false;
        clearInputs();
        m_due->setToday(toQt(m_context.workspace.clock().today()));
        m_due->setDate(toQt(m_day.plusDays(kDaysForAnAction)));
        m_owner->setChoice(0, {});
    } else if (!m_shown && !m_cases.empty()) {
        m_shown = m_cases.front().row.id;
    }
    showCase();
}

void CaseColumn::clearInputs() {
    for (Part& part : m_parts) {
        part.input->clear();
        part.keep->withdraw();
    }
}

void CaseColumn::next() {
    const auto at = std::find_if(m_cases.begin(), m_cases.end(), [this](const auto& c) { return c.row.id == m_shown; });
    std::rotate(m_cases.begin(), m_cases.begin() + (at - m_cases.begin()) + 1, m_cases.end());
    m_shown = m_cases.front().row.id;
    m_opened = false;
    clearInputs();
    showCase();
}

void CaseColumn::showCase() {
    const CaseDetail* shown = detail();
    m_parts.front().input->setVisible(shown != nullptr);
    m_parts.front().head->setVisible(shown != nullptr);
    m_next->setVisible(m_cases.size() > 1);
    m_open->setText(shown ? toQt(shown->row.number) : tr("Open the cases"));
    m_open->setToolTip(shown ? tr("Open the case") : QString());
    m_title->setText(shown ? toQt(shown->row.title) : tr("No case is planned for this conference yet."));
    QStringList questions;
    if (shown)
        for (const CaseQuestion& question : shown->content.questions) questions << toQt(question.text);
    showLines(m_questions, questions, Tone::Text2);
    for (Part& part : m_parts) showLines(part.lines, textsOf(rowsOf(part)), Tone::Text);
    fit();
}

void CaseColumn::showLines(QVBoxLayout* lines, const QStringList& texts, Tone tone) {
    QStringList now;
    for (const Label* line : linesOf(lines)) now << line->text();
    if (now == texts) return; // as at most ticks of attendance
    clearLayout(lines);
    for (const QString& text : texts) lines->addWidget(wrappedLabel(text, TextRole::Small, tone));
}

bool CaseColumn::fits() const {
    QLayout* all = m_scroll->widget()->layout();
    forgetSizes(all);
    const int width = m_scroll->viewport()->width();
    const int height = all->hasHeightForWidth() ? all->totalHeightForWidth(width) : all->totalMinimumSize().height();
    return height <= m_scroll->viewport()->height();
}

std::vector<Label*> CaseColumn::allLines() const {
    std::vector<Label*> lines{m_title};
    for (QVBoxLayout* layout : {m_questions, m_parts[0].lines, m_parts[1].lines, m_parts[2].lines})
        for (Label* line : linesOf(layout)) lines.push_back(line);
    return lines;
}

// To one line each, but as many whole as there is room for, from the top.
void CaseColumn::shorten() {
    const auto lines = allLines();
    for (Label* line : lines) setShortened(line, true);
    for (Label* line : lines) {
        if (!fits()) return;
        setShortened(line, false);
        if (!fits()) setShortened(line, true);
    }
}

// The oldest line of the longest list goes first: what was just written stays in sight.
void CaseColumn::fold() {
    std::vector<std::vector<Label*>> lists;
    for (const Part& part : m_parts) lists.push_back(linesOf(part.lines));
    const auto shorter = [](const auto& a, const auto& b) { return a.size() < b.size(); };
    while (!fits()) {
        const auto longest = std::max_element(lists.begin(), lists.end(), shorter);
        if (longest->size() < 2) return;
        longest->front()->hide();
        longest->erase(longest->begin());
    }
}

void CaseColumn::showHeads() {
    for (const Part& part : m_parts) {
        const auto lines = linesOf(part.lines);
        const auto hidden = std::count_if(lines.begin(), lines.end(), [](Label* line) { return line->isHidden(); });
        const QString title = registerTitle(part.table);
        part.head->setText(hidden == 0 ? title
                                       : tr("%1 · last %2 of %3", "recommendations, how many are shown")
                                             .arg(title)
                                             .arg(lines.size() - static_cast<std::size_t>(hidden))
                                             .arg(lines.size()));
    }
}

// Where all of it does not fit, each line is shortened, its whole words its tool tip; then the oldest are left out.
void CaseColumn::fit() {
    for (Label* line : allLines()) {
        line->setVisible(true);
        setShortened(line, false);
    }
    const bool whole = fits();
    if (!whole && !m_opened) {
        shorten();
        fold();
    }
    showHeads();
    m_whole->setVisible(!whole);
    m_whole->setChecked(m_opened);
    m_whole->setWords(m_opened ? tr("Fold") : tr("Show all"));
}

void CaseColumn::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

std::vector<FieldValue> CaseColumn::valuesOf(const Part& part) const {
    const Register& reg = *findRegister(part.table);
    std::vector<FieldValue> values(reg.fields.size());
    const auto set = [&](std::string_view column, FieldValue value) {
        values[*reg.placeOf(column)] = std::move(value);
    };
    set("text", toStd(part.input->text().trimmed()));
    if (m_shown)
        set("case_id", m_shown.value);
    else
        set("session_id", m_session.value);
    if (&part == &m_parts.front()) set("category", m_category->code());
    if (&part != &m_parts.back()) return values;
    if (const auto due = m_due->date()) set("due_on", toStd(*due)->iso());
    if (m_owner->id() != 0) set("owner_id", m_owner->id());
    return values;
}

void CaseColumn::add(Part& part) {
    const QString text = part.input->text().trimmed();
    if (text.isEmpty() || (!m_shown && !m_session)) return;
    if (part.input == m_parts.front().input && m_category->code().empty()) {
        m_category->setFocus(Qt::OtherFocusReason);
        m_category->showPopup();
        return;
    }
    m_owner->settle();
    const std::vector<FieldValue> values = valuesOf(part);
    const auto saved = m_context.runner.run(
        [&] { return m_context.workspace.registers().save(part.table, {}, values); },
        [&](const std::vector<FieldIssue>& issues) {
            part.keep->offer(m_shown ? TextOwner(m_shown) : TextOwner(m_session), {part.table, {}, values}, issues);
            fit();
            return part.keep->isVisibleTo(this);
        });
    if (!saved) return;
    part.keep->withdraw();
    part.input->clear();
    if (&part == &m_parts.back()) m_owner->setChoice(0, {});
    part.input->setFocus(Qt::OtherFocusReason);
}

void CaseColumn::retranslate() {
    const QString hints[] = {tr("A recommendation, then Enter"), tr("What was learned, then Enter"),
                             tr("What is to be done, then Enter")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].input->setPlaceholderText(hints[i]);
        m_parts[i].input->setAccessibleName(hints[i]);
        m_parts[i].keep->retranslate();
    }
    m_due->setAccessibleName(fieldLabel("due_on"));
    m_due->setToolTip(fieldLabel("due_on"));
    m_owner->setAccessibleName(fieldLabel("owner_id"));
    m_owner->setPlaceholderText(tr("Whose it is"));
    m_next->setWords(tr("The next case of this conference"));
    m_category->setAccessibleName(fieldLabel("category"));
    m_category->setChoices(codeChoices("recommendation_category", tr("Choose a kind …")));
    showCase();
}

} // namespace preceptor::ui
