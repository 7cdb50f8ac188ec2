// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshops_page.h"

#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/two_line_delegate.h"
#include "ui/workshops/cascade_view.h"
#include "ui/workshops/workshop_detail.h"
#include "ui/workshops/workshop_list_model.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

WorkshopsPage::WorkshopsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    buildUi();
    connectActions();
}

void WorkshopsPage::buildUi() {
    m_detail = new WorkshopDetail(context());
    m_empty = new EmptyState(Icon::Award);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kXl);
    across->setSpacing(space::kL);
    m_pane = buildList();
    across->addWidget(m_pane);
    across->addWidget(m_stack, 1);
}

QWidget* WorkshopsPage::buildList() {
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("workshopSearch"));
    m_new = new IconButton(Icon::Plus, {});
    m_new->setObjectName(QStringLiteral("newWorkshop"));
    m_newName = new QLineEdit;
    m_newName->setObjectName(QStringLiteral("newWorkshopName"));
    m_newName->hide();
    m_model = new WorkshopListModel(this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(WorkshopListModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = twoLineList("workshops", m_found);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_search, 1);
    line->addWidget(m_new);
    auto* pane = new ListPane;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    column->setSpacing(space::kS);
    column->addLayout(line);
    column->addWidget(m_newName);
    column->addWidget(m_list, 1);
    m_showCascade = namedButton("showCascade", ButtonKind::Secondary, Icon::Link);
    column->addWidget(m_showCascade);
    return pane;
}

void WorkshopsPage::connectActions() {
    connect(m_search, &SearchField::searchChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &SearchField::downPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_new, &QToolButton::clicked, this, &WorkshopsPage::askName);
    connect(m_newName, &QLineEdit::returnPressed, this, &WorkshopsPage::add);
    connect(m_empty, &EmptyState::primaryPressed, this, &WorkshopsPage::askName);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        m_chosen = index.data(WorkshopListModel::IdRole).toLongLong();
        m_detail->showWorkshop(EventId{m_chosen});
    });
    connect(m_showCascade, &QPushButton::clicked, this, &WorkshopsPage::showCascade);
    connect(m_detail, &WorkshopDetail::erased, this, [this] {
        m_chosen = 0;
        reload(nullptr);
    });
}

QString WorkshopsPage::title() const { return tr("Workshops"); }

QString WorkshopsPage::quietFact() const {
    return m_model->rowCount() > 0 ? tr("%n workshops", "", m_model->rowCount()) : QString();
}

void WorkshopsPage::retranslate() {
    m_search->setWords(tr("Find a workshop"));
    m_new->setWords(tr("Add a workshop"));
    m_newName->setPlaceholderText(tr("Its title, then Enter"));
    m_newName->setAccessibleName(tr("Title of the new workshop"));
    m_list->setAccessibleName(tr("Workshops"));
    m_empty->setWords(tr("No workshop yet"),
                      tr("With a workshop come its seats, its registration desk, sign-in sheets and badges."));
    m_empty->setActions(tr("Add a workshop"));
    m_showCascade->setText(tr("Who trained whom"));
    m_detail->retranslate();
    if (m_cascade != nullptr) m_cascade->retranslate();
}

void WorkshopsPage::showCascade() {
    if (m_cascade == nullptr) {
        m_cascade = new CascadeView(context());
        m_stack->addWidget(m_cascade);
        connect(m_cascade, &CascadeView::closed, this, &WorkshopsPage::showWorkshops);
    }
    m_cascade->retranslate();
    m_pane->hide();
    m_stack->setCurrentWidget(m_cascade);
}

void WorkshopsPage::showWorkshops() {
    m_pane->show();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void WorkshopsPage::reload(const ChangeSet*) {
    auto rows = runner().read([this] { return workspace().workshops().list(); });
    if (!rows) return;
    const std::int64_t chosen = m_chosen;
    m_model->setRows(std::move(*rows), workspace().clock().today());
    if (m_cascade != nullptr && m_stack->currentWidget() == m_cascade)
        m_cascade->reload();
    else
        showWorkshops();
    select(chosen);
}

void WorkshopsPage::select(std::int64_t id) {
    const int row = id == 0 ? m_model->suggested() : m_model->rowOf(id);
    QModelIndex index = m_found->mapFromSource(m_model->index(row));
    if (!index.isValid()) index = m_found->index(0, 0);
    if (index.isValid()) m_list->setCurrentIndex(index);
}

bool WorkshopsPage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find: m_search->setFocus(Qt::ShortcutFocusReason); return true;
    case PageCommand::New: askName(); return true;
    case PageCommand::Print: return false;
    }
    return false;
}

void WorkshopsPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("new")) return askName();
    if (destination.view == QLatin1String("cascade")) return showCascade();
    showWorkshops();
    if (destination.id != 0) m_chosen = destination.id;
    m_search->clear();
    m_search->reportNow();
    reload(nullptr);
    if (destination.view == QLatin1String("desk")) m_detail->focusDesk();
}

bool WorkshopsPage::concerns(const ChangeSet& changes) const {
    for (const char* table : {"event", "event_role", "invitation", "item_batch", "event_headcount", "cost_line",
                              "session", "attendance", "enrolment", "cohort", "trainer_profile", "person",
                              "person_alias", "affiliation", "institution", "assessment"})
        if (changes.touches(table)) return true;
    return false;
}

void WorkshopsPage::askName() {
    m_newName->show();
    m_newName->setFocus(Qt::OtherFocusReason);
}

void WorkshopsPage::add() {
    const auto added = runner().run(
        [this] { return workspace().workshops().add(toStd(m_newName->text()), workspace().clock().today()); });
    if (!added) return;
    m_newName->clear();
    m_newName->hide();
    m_search->clear();
    m_search->reportNow();
    m_chosen = added->value;
    reload(nullptr);
}

void WorkshopsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_detail->flush();
}

} // namespace preceptor::ui
