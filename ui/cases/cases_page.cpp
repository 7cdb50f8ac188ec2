// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "core/services/case_search.h"
#include "core/services/case_service.h"
#include "core/services/workspace.h"
#include "ui/cases/case_drawer.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_view.h"
#include "ui/support/action_runner.h"
#include "ui/support/undecided.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr std::size_t kHitsAtOnce = 50;

struct OverdueView {
    const char* view; // of a Destination
    CaseOverdue what;
    const char* tab;
};
constexpr OverdueView kOverdueViews[] = {{"follow_up_overdue", CaseOverdue::FollowUp, "follow_up"},
                                         {"action_overdue", CaseOverdue::Action, "action"}};

const OverdueView* overdueView(const QString& view) {
    for (const OverdueView& known : kOverdueViews)
        if (view == QLatin1String(known.view)) return &known;
    return nullptr;
}

} // namespace

CasesPage::CasesPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    buildUi();
    connectActions();
}

void CasesPage::buildUi() {
    m_view = new CaseView(context());
    m_empty = new EmptyState(Icon::Case);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kXl);
    across->setSpacing(space::kL);
    across->addWidget(buildList());
    across->addWidget(m_stack, 1);
    m_drawer = new CaseDrawer(context(), this);
}

QWidget* CasesPage::buildList() {
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_new = marked(PressingIt::Writes, new IconButton(Icon::Plus, {}));
    m_new->setObjectName(QStringLiteral("newCase"));
    m_digest = new IconButton(Icon::Print, {});
    m_digest->setObjectName(QStringLiteral("learningDigest"));
    m_model = new CaseListModel(this);
    m_list = twoLineList("cases", m_model);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_overdue = new FilterChip({});
    m_overdue->setObjectName(QStringLiteral("overdueChip"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_search, 1);
    line->addWidget(m_digest);
    line->addWidget(m_new);
    auto* pane = new ListPane;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    column->setSpacing(space::kS);
    column->addLayout(line);
    column->addWidget(m_overdue, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    m_further = namedButton("showFurther");
    m_further->hide();
    column->addWidget(m_further);
    return pane;
}

void CasesPage::connectActions() {
    connect(m_search, &SearchField::searchChanged, this, &CasesPage::search);
    connect(m_overdue, &FilterChip::changed, this, &CasesPage::narrow);
    connect(m_search, &SearchField::downPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_further, &QPushButton::clicked, this, [this] {
        m_most += kHitsAtOnce;
        showAnswer();
    });
    connect(m_new, &QToolButton::clicked, this, &CasesPage::startNew);
    connect(m_digest, &QToolButton::clicked, m_drawer, &CaseDrawer::digest);
    connect(m_empty, &EmptyState::primaryPressed, this, &CasesPage::startNew);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CasesPage::showChosen);
    const auto again = [this](const QModelIndex& index) { // the one that is current already
        if (m_model->hitAt(index)) showChosen(index);
    };
    connect(m_list, &QAbstractItemView::clicked, this, again);
    connect(m_list, &QAbstractItemView::activated, this, again);
    connect(m_view, &CaseView::draftChanged, this, [this] { reload(nullptr); });
    connect(m_view, &CaseView::caseAsked, this, [this](CaseId id) { showOne(id, {}); });
    connect(m_view, &CaseView::draftAsked, this, [this](CaseDraftId id) { showOne({}, id); });
}

QString CasesPage::title() const { return tr("Cases"); }

QString CasesPage::quietFact() const { return m_model->count() > 0 ? tr("%n cases", "", m_model->count()) : QString(); }

void CasesPage::retranslate() {
    m_search->setWords(tr("Search all that was written"));
    m_new->setWords(tr("New case"));
    m_digest->setWords(tr("Print what was learned"));
    m_list->setAccessibleName(tr("Cases"));
    m_empty->setWords(tr("No case yet"), tr("A case is written here without anything that tells who the patient is, "
                                            "then reviewed, presented and followed up."));
    m_empty->setActions(tr("Write the first case"));
    m_further->setText(tr("Show more"));
    m_overdue->setOptions(tr("What is overdue"), tr("All cases"),
                          {{QLatin1String(kOverdueViews[0].view), tr("Follow-up overdue")},
                           {QLatin1String(kOverdueViews[1].view), tr("Action overdue")}});
    m_model->retranslate();
    m_view->retranslate();
}

void CasesPage::reload(const ChangeSet*) {
    auto rows = runner().read([this] { return workspace().cases().list(); });
    if (!rows) return;
    const CaseId id = m_view->caseId();
    const CaseDraftId draft = m_view->draftId();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setUndecided(undecidedOf(context(), "case_item"));
        m_model->setCases(std::move(*rows));
        showAnswer();
    }
    m_stack->setCurrentIndex(m_model->count() == 0 ? 1 : 0);
    if (id && m_model->knows(id)) m_view->reload();
    select(id, draft);
    Q_EMIT headingChanged();
}

void CasesPage::select(CaseId id, CaseDraftId draft) {
    QModelIndex index = m_model->indexOf(id, draft);
    const bool known = index.isValid();
    const bool narrowed = !m_asked.isEmpty() || m_model->overdue();
    if (!known && narrowed && (id ? m_model->knows(id) : static_cast<bool>(draft))) return; // in sight, but not listed
    if (!known) index = m_model->firstCase();
    if (!index.isValid()) return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index); // nobody tells the view
    m_list->viewport()->update();
    if (!known) showChosen(index);
}

void CasesPage::showChosen(const QModelIndex& index) {
    const auto chosen = m_model->caseAt(index);
    if (!chosen) return;
    const CaseTextHit* found = m_model->hitAt(index);
    const std::string table = found ? found->table : std::string(); // the list may change meanwhile
    const std::int64_t row = found ? found->row : 0;
    if (chosen->draft)
        m_view->showDraft(chosen->draft);
    else if (chosen->id)
        m_view->showCase(chosen->id);
    if (chosen->id && !table.empty()) m_view->showFound(table, row);
}

void CasesPage::showOne(CaseId id, CaseDraftId draft) {
    m_search->clear();
    m_search->reportNow();
    if (m_model->overdue() && !m_model->indexOf(id, draft).isValid()) narrow({});
    if (draft)
        m_view->showDraft(draft);
    else
        m_view->showCase(id);
    reload(nullptr);
}

void CasesPage::search(const QString& text) {
    m_asked = text.trimmed();
    m_most = kHitsAtOnce;
    if (!m_asked.isEmpty() && m_model->overdue()) narrow({});
    showAnswer();
    if (m_asked.isEmpty()) select(m_view->caseId(), m_view->draftId());
}

// A search and this take each other's place.
void CasesPage::narrow(const QString& overdue) {
    const OverdueView* view = overdueView(overdue);
    m_overdue->setCurrent(view ? overdue : QString());
    if (view) {
        m_search->clear();
        m_search->reportNow();
    }
    m_model->setOverdue(view ? std::optional(view->what) : std::nullopt, workspace().clock().today());
    if (view) {
        m_view->showTab(view->tab);
        showFirst();
    } else {
        select(m_view->caseId(), m_view->draftId());
    }
}

void CasesPage::showFirst() {
    const QModelIndex first = m_model->firstCase();
    if (!first.isValid()) return;
    m_list->setCurrentIndex(first);
    m_list->scrollToTop(); // with its heading
}

// Asked again after every change, so that it never shows what is no longer so.
void CasesPage::showAnswer() {
    if (m_asked.isEmpty())
        m_model->setAnswer({});
    else if (auto answer = runner().read([&] { return workspace().caseSearch().find(toStd(m_asked), m_most); }))
        m_model->setAnswer(std::move(*answer));
    m_further->setVisible(m_model->hasMore());
}

void CasesPage::startNew() {
    if (const auto draft = runner().run([this] { return workspace().cases().startDraft(); })) {
        showOne({}, *draft);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

bool CasesPage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find: m_search->setFocus(Qt::ShortcutFocusReason); return true;
    case PageCommand::New: startNew(); return true;
    case PageCommand::Print: m_view->print(); return true;
    }
    return false;
}

void CasesPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("new")) return startNew();
    if (destination.view == QLatin1String("case")) return showOne(CaseId{destination.id}, {});
    if (const QString row = destination.text; destination.id != 0 && destination.view.startsWith(kFoundIn)) {
        showOne(CaseId{destination.id}, {});
        return m_view->showFound(toStd(destination.view.mid(qstrlen(kFoundIn))), row.toLongLong());
    }
    if (overdueView(destination.view)) return narrow(destination.view);
    if (destination.text.isEmpty()) return;
    if (destination.view == QLatin1String("attach")) return m_view->attach(destination.text);
    m_search->setText(destination.text);
    m_search->reportNow();
}

bool CasesPage::concerns(const ChangeSet& changes) const {
    for (const char* table : {"case_item", "case_mark", "case_question", "case_step", "case_review", "deid_override",
                              "recommendation", "learning_point", "learning_point_module", "learning_point_competency",
                              "action", "follow_up", "attachment", "institution", "person", "session", "protocol"})
        if (changes.touches(table)) return true;
    return false;
}

void CasesPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_view->flush();
}

} // namespace preceptor::ui
