// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflicts_view.h"

#include "core/services/conflict_service.h"
#include "core/services/workspace.h"
#include "ui/exchange/conflict_detail.h"
#include "ui/exchange/conflict_list_model.h"
#include "ui/exchange/conflict_many.h"
#include "ui/support/action_runner.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/enter_press.h"
#include "ui/widgets/label.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace preceptor::ui {

namespace {

const QString kSettled = QStringLiteral("settled");

std::set<std::string> sitesOf(const Conflict& conflict) {
    std::set<std::string> sites;
    for (const ConflictValue& value : conflict.values)
        if (!value.site.empty()) sites.insert(value.site);
    return sites;
}

} // namespace

ConflictsView::ConflictsView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connectActions();
}

void ConflictsView::buildUi() {
    auto* both = new QWidget;
    auto* across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kL);
    across->addWidget(buildList());
    across->addWidget(buildDetail(), 1);
    m_empty = new EmptyState(Icon::Check);
    marked(PressingIt::Reads, m_empty);
    m_stack = new QStackedWidget;
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
}

QWidget* ConflictsView::buildHead() {
    m_back = namedButton("backFromConflicts");
    m_title = label({}, TextRole::Section);
    m_title->setObjectName(QStringLiteral("conflictsTitle"));
    m_title->setElided(true);
    m_which = new FilterChip({});
    m_which->setObjectName(QStringLiteral("conflictsWhich"));
    m_site = new FilterChip({});
    m_site->setObjectName(QStringLiteral("conflictsSite"));
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kM);
    line->addWidget(m_back);
    line->addWidget(m_title, 1);
    line->addWidget(m_which);
    line->addWidget(m_site);
    return head;
}

QWidget* ConflictsView::buildList() {
    m_model = new ConflictListModel(this);
    m_list = twoLineList("conflicts", m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    auto* pane = new Card;
    pane->setFixedWidth(scaled(size::kListPane));
    auto* inside = new QVBoxLayout(pane);
    inside->setContentsMargins(space::kS, space::kS, 1, space::kS);
    inside->addWidget(m_list);
    return pane;
}

QWidget* ConflictsView::buildDetail() {
    m_one = new ConflictDetail(m_context, m_list);
    m_detail = new QStackedWidget;
    m_detail->addWidget(m_one);
    m_detail->addWidget(m_many = new ConflictMany);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("conflictDetail"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_detail);
    scroll->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    column->addWidget(scroll);
    return card;
}

void ConflictsView::connectActions() {
    connect(m_back, &QPushButton::clicked, this, &ConflictsView::backAsked);
    connect(m_empty, &EmptyState::primaryPressed, this, &ConflictsView::backAsked);
    connect(m_empty, &EmptyState::secondaryPressed, this, [this] {
        m_which->setCurrent(kSettled);
        narrow();
    });
    connect(m_which, &FilterChip::changed, this, &ConflictsView::narrow);
    connect(m_site, &FilterChip::changed, this, &ConflictsView::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsView::showSelection);
    connect(m_one, &ConflictDetail::chosen, this, [this](const ConflictChoice& choice) { choose({choice}); });
    connect(m_many, &ConflictMany::chosen, this, &ConflictsView::choose);
}

void ConflictsView::retranslate() {
    m_back->setText(tr("Back"));
    m_list->setAccessibleName(tr("Conflicts"));
    m_which->setOptions(tr("Conflicts"), tr("To decide"), {{kSettled, tr("Settled by time")}});
    m_one->retranslate();
}

void ConflictsView::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void ConflictsView::select(const QString& table, std::int64_t row) {
    m_which->setCurrent({});
    m_site->setCurrent({});
    narrow();
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const Conflict& conflict = m_model->conflict(i);
        if (conflict.row != row || toQt(conflict.table) != table) continue;
        m_list->setCurrentIndex(m_model->index(i));
        return;
    }
}

void ConflictsView::reload() {
    auto conflicts = m_context.runner.read([this] { return m_context.workspace.conflicts().list(); });
    if (!conflicts) return;
    m_model->setConflicts(std::move(*conflicts));
    fillSites();
    narrow();
}

void ConflictsView::fillSites() {
    std::set<std::string> sites;
    for (const Conflict& conflict : m_model->all()) sites.merge(sitesOf(conflict));
    QList<ChipOption> options;
    for (const std::string& site : sites) options << ChipOption{toQt(site), toQt(site)};
    m_site->setOptions(tr("Site"), tr("All sites"), options);
}

void ConflictsView::narrow() {
    const bool settled = m_which->current() == kSettled;
    const int row = m_row;
    m_model->narrow(!settled, toStd(m_site->current()));
    const int count = m_model->rowCount();
    m_title->setText(settled ? tr("%n values settled by time", "", count) : tr("%n conflicts to decide", "", count));
    m_empty->setWords(tr("Nothing to decide"),
                      settled ? tr("No value was settled by time.")
                              : tr("When two PCs change the same field, both values are kept and wait here."));
    m_empty->setActions(tr("Back to the exchange"), settled ? QString() : tr("Show what was settled by time"));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    if (count > 0) m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1)));
    showSelection();
}

std::vector<int> ConflictsView::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ConflictsView::showSelection() {
    const auto rows = selectedRows();
    if (rows.empty()) return;
    m_row = rows.front();
    m_detail->setCurrentIndex(rows.size() > 1 ? 1 : 0);
    if (rows.size() == 1) return m_one->show(m_model->conflict(rows.front()));
    std::vector<const Conflict*> conflicts;
    for (const int row : rows) conflicts.push_back(&m_model->conflict(row));
    m_many->show(conflicts);
}

// The list is read again by the change itself; the next conflict comes into the same place.
void ConflictsView::choose(const std::vector<ConflictChoice>& choices) {
    if (choices.empty()) return;
    const bool hadFocus = m_list->hasFocus() || isAncestorOf(focusWidget());
    const auto issues = [this](const std::vector<FieldIssue>& found) {
        m_one->markIssue(sentence(found.front()));
        return true;
    };
    if (!m_context.runner.run([&] { return m_context.workspace.conflicts().choose(choices); }, issues)) return;
    if (hadFocus) focusList();
}

bool ConflictsView::handleKey(int key) {
    if (selectedRows().size() == 1 && key >= Qt::Key_1 && key <= Qt::Key_9) return m_one->leadTo(key - Qt::Key_0), true;
    if (isEnter(key)) return m_one->typeAnother(), true;
    if (key == Qt::Key_Escape) return Q_EMIT backAsked(), true;
    return false;
}

bool ConflictsView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    return !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && handleKey(key->key());
}

void ConflictsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return focusList();
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && handleKey(event->key())) return;
    QWidget::keyPressEvent(event);
}

} // namespace preceptor::ui
