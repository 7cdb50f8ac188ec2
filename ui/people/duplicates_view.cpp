// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicates_view.h"

#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "ui/people/merge_form.h"
#include "ui/people/suspect_list_model.h"
#include "ui/support/action_runner.h"
#include "ui/support/long_question.h"
#include "ui/support/reference_choices.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/record_head.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

Tone strengthTone(DuplicateStrength strength) {
    return strength == DuplicateStrength::NearlySure ? Tone::Warn
           : strength == DuplicateStrength::Likely   ? Tone::Info
                                                     : Tone::Text2;
}

QString placeText(const PersonRow& row) {
    QStringList parts;
    if (row.institution) parts << titleText(row.institutionName);
    if (!row.cadre.empty()) parts << codeLabel("cadre", row.cadre);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DuplicatesView::DuplicatesView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_comparing(new LongQuestion(context, this)) {
    buildUi();
    connectActions();
}

void DuplicatesView::buildUi() {
    m_model = new SuspectListModel(
        [this](PersonId id) {
            const auto row = rowOf(id);
            return row ? toQt(row->nativeName) : QString();
        },
        this);
    m_list = twoLineList("suspects", m_model);
    m_list->setUniformItemSizes(true);
    auto* pane = new ListPane;
    auto* inside = new QVBoxLayout(pane);
    inside->setContentsMargins(space::kS, space::kS, 1, space::kS);
    inside->addWidget(m_list);
    auto* both = new QWidget;
    auto* across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kL);
    across->addWidget(pane);
    across->addWidget(buildDetail(), 1);
    m_head = new RecordHead(TextRole::Section);
    m_empty = new EmptyState(Icon::Merge);
    marked(PressingIt::Reads, m_empty);
    m_stack = new QStackedWidget;
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

QWidget* DuplicatesView::buildDetail() {
    m_names = label({}, TextRole::Title);
    m_names->setElided(true);
    m_strength = new Pill({}, Tone::Info);
    m_reasons = label({}, TextRole::Body, Tone::Text2);
    m_question = wrappedLabel({});
    m_form = new MergeForm;
    m_merge = namedButton("merge", ButtonKind::Primary, Icon::Merge);
    m_apart = namedButton("notTheSame");
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("mergeFields"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_names, 1);
    top->addWidget(m_strength);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_merge);
    foot->addWidget(m_apart);
    foot->addStretch(1);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    column->setSpacing(space::kS);
    column->addLayout(top);
    column->addWidget(m_reasons);
    auto* asked = new QWidget;
    auto* askedColumn = new QVBoxLayout(asked);
    askedColumn->setContentsMargins(0, 0, 0, 0);
    askedColumn->addWidget(m_question);
    askedColumn->addStretch(1);
    m_body = new QStackedWidget;
    m_body->addWidget(scroll);
    m_body->addWidget(asked);
    column->addSpacing(space::kS);
    column->addWidget(m_body, 1);
    column->addLayout(foot);
    return card;
}

void DuplicatesView::connectActions() {
    connect(m_head, &RecordHead::backPressed, this, &DuplicatesView::backAsked);
    connect(m_empty, &EmptyState::primaryPressed, this, &DuplicatesView::backAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showPair(index.row()); });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesView::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesView::keepApart);
}

void DuplicatesView::retranslate() {
    m_head->setBack(tr("All people"));
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_question->setText(
        tr("Two PCs decided differently before they heard of each other. At present both records are shown "
           "as one person. As two people again, each record keeps what belongs to it."));
    showQuestion(m_row >= 0 && m_row < m_model->rowCount() && m_model->suspect(m_row).isContradicted());
    m_empty->setWords(tr("No duplicates found"),
                      tr("Names, telephones, e-mails and staff numbers were compared across all people."));
    m_empty->setActions(tr("Back to all people"));
}

void DuplicatesView::showQuestion(bool contradicted) {
    m_body->setCurrentIndex(contradicted ? 1 : 0);
    m_merge->setText(contradicted ? tr("They are one person") : tr("Merge into one person"));
    m_apart->setText(contradicted ? tr("They are two people") : tr("Not the same person"));
}

std::optional<PersonRow> DuplicatesView::rowOf(PersonId person) const {
    auto rows = m_context.runner.read([&] { return m_context.workspace.people().rows(std::vector{person}); });
    return rows && !rows->empty() ? std::optional(rows->front()) : std::nullopt;
}

void DuplicatesView::reload() {
    m_stack->setVisible(m_compared);
    if (!m_compared) m_head->setTitle(tr("All people are being compared…"));
    m_comparing->ask([](UnitOfWork& file) { return MergeService(file).suspects(); },
                     [this](std::vector<DuplicateSuspect> suspects) { showSuspects(std::move(suspects)); });
}

void DuplicatesView::showSuspects(std::vector<DuplicateSuspect> suspects) {
    m_compared = true;
    m_stack->show();
    m_model->setSuspects(std::move(suspects));
    const int count = m_model->rowCount();
    m_head->setTitle(tr("%n pairs may be one person", "", count));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    if (count > 0) m_list->setCurrentIndex(m_model->index(std::clamp(m_row, 0, count - 1)));
}

void DuplicatesView::showPair(int row) {
    if (row < 0) return;
    m_row = row;
    const DuplicateSuspect& pair = m_model->suspect(row);
    const auto first = m_context.runner.run([&] { return m_context.workspace.people().find(pair.a); });
    const auto second = m_context.runner.run([&] { return m_context.workspace.people().find(pair.b); });
    if (!first || !second) return;
    m_names->setText(m_model->index(row).data().toString());
    m_strength->setState(pair.isContradicted() ? tr("decided twice") : strengthText(pair.strength),
                         strengthTone(pair.strength));
    showQuestion(pair.isContradicted());
    m_reasons->setText(reasonsText(pair));
    const auto keptRow = rowOf(pair.a);
    const auto otherRow = rowOf(pair.b);
    m_form->setPeople(*first, keptRow ? placeText(*keptRow) : QString(), *second,
                      otherRow ? placeText(*otherRow) : QString());
}

void DuplicatesView::merge() {
    if (m_row < 0 || m_row >= m_model->rowCount()) return;
    const DuplicateSuspect pair = m_model->suspect(m_row);
    MergeService& merges = m_context.workspace.merges();
    const auto join = [&]() -> Status {
        if (pair.isContradicted()) return merges.markDistinct(pair.a, pair.b, false);
        auto merged = merges.merge(pair.a, pair.b, {m_form->chosen(), {}});
        return merged ? success() : Status(std::move(merged).error());
    };
    if (m_context.runner.run(join)) settle(pair, true);
}

void DuplicatesView::keepApart() {
    if (m_row < 0 || m_row >= m_model->rowCount()) return;
    const DuplicateSuspect pair = m_model->suspect(m_row);
    MergeService& merges = m_context.workspace.merges();
    if (m_context.runner.run(
            [&] { return pair.isContradicted() ? merges.unmerge(pair.merge) : merges.markDistinct(pair.a, pair.b); }))
        settle(pair, false);
}

// What was decided goes from the list at once; the page has heard of it and compares again.
void DuplicatesView::settle(const DuplicateSuspect& pair, bool one) {
    if (!m_comparing->busy()) return;
    std::vector<DuplicateSuspect> others = m_model->suspects();
    std::erase_if(others, [&](const DuplicateSuspect& other) {
        return other == pair || (one && (other.a == pair.b || other.b == pair.b));
    });
    showSuspects(std::move(others));
}

void DuplicatesView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT backAsked();
    QWidget::keyPressEvent(event);
}

} // namespace preceptor::ui
