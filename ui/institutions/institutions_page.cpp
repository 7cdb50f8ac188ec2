// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutions_page.h"

#include "core/services/institution_service.h"
#include "core/services/workspace.h"
#include "ui/institutions/institution_detail.h"
#include "ui/institutions/institution_list_model.h"
#include "ui/support/action_runner.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

InstitutionsPage::InstitutionsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    buildUi();
    connectActions();
}

void InstitutionsPage::buildUi() {
    m_detail = new InstitutionDetail(context());
    m_empty = new EmptyState(Icon::Institution);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kXl);
    across->setSpacing(space::kL);
    across->addWidget(buildList());
    across->addWidget(m_stack, 1);
}

QWidget* InstitutionsPage::buildList() {
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("institutionSearch"));
    m_new = new IconButton(Icon::Plus, {});
    m_new->setObjectName(QStringLiteral("newInstitution"));
    m_newName = new QLineEdit;
    m_newName->setObjectName(QStringLiteral("newInstitutionName"));
    m_newName->hide();
    m_model = new InstitutionListModel(this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(InstitutionListModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = twoLineList("institutions", m_found);
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
    return pane;
}

void InstitutionsPage::connectActions() {
    connect(m_search, &SearchField::searchChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &SearchField::downPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_new, &QToolButton::clicked, this, &InstitutionsPage::askName);
    connect(m_newName, &QLineEdit::returnPressed, this, &InstitutionsPage::add);
    connect(m_empty, &EmptyState::primaryPressed, this, &InstitutionsPage::askName);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        m_chosen = index.data(InstitutionListModel::IdRole).toLongLong();
        m_detail->showInstitution(m_chosen);
    });
    connect(m_detail, &InstitutionDetail::peopleAsked, this, [this](qint64 id) {
        go({PageId::People, QStringLiteral("institution"), id, {}});
    });
    connect(m_detail, &InstitutionDetail::erased, this, [this] {
        m_chosen = 0;
        reload(nullptr);
    });
}

QString InstitutionsPage::title() const { return tr("Institutions"); }

QString InstitutionsPage::quietFact() const {
    return m_model->rowCount() > 0 ? tr("%n institutions", "", m_model->rowCount()) : QString();
}

void InstitutionsPage::retranslate() {
    m_search->setWords(tr("Find an institution"));
    m_new->setWords(tr("Add an institution"));
    m_newName->setPlaceholderText(tr("Its name, then Enter"));
    m_newName->setAccessibleName(tr("Name of the new institution"));
    m_list->setAccessibleName(tr("Institutions"));
    m_empty->setWords(tr("No institution yet"),
                      tr("Hospitals, community centres and partners come in with a roster, or are added here."));
    m_empty->setActions(tr("Add an institution"));
    m_detail->retranslate();
}

void InstitutionsPage::reload(const ChangeSet*) {
    auto rows = runner().read([this] { return workspace().institutions().list(); });
    const auto choices = runner().read([this] { return workspace().institutions().choices(); });
    if (!rows || !choices) return;
    QHash<qint64, QString> searchTexts;
    for (const InstitutionChoice& choice : *choices) searchTexts.insert(choice.id.value, toQt(choice.searchText));
    const std::int64_t chosen = m_chosen;
    m_model->setRows(std::move(*rows), std::move(searchTexts));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    select(chosen);
}

void InstitutionsPage::select(std::int64_t id) {
    QModelIndex index = m_found->mapFromSource(m_model->index(m_model->rowOf(id)));
    if (!index.isValid()) index = m_found->index(0, 0);
    if (index.isValid()) m_list->setCurrentIndex(index);
}

bool InstitutionsPage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find: m_search->setFocus(Qt::ShortcutFocusReason); return true;
    case PageCommand::New: askName(); return true;
    case PageCommand::Print: return false;
    }
    return false;
}

void InstitutionsPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("new")) askName();
    if (destination.view != QLatin1String("institution")) return;
    m_search->clear();
    m_search->reportNow();
    m_chosen = destination.id;
    reload(nullptr);
}

bool InstitutionsPage::concerns(const ChangeSet& changes) const {
    for (const char* table : {"institution", "department", "institution_link", "participation", "service_outcome",
                              "adoption", "affiliation", "person", "person_alias", "programme", "protocol"})
        if (changes.touches(table)) return true;
    return false;
}

void InstitutionsPage::askName() {
    m_newName->show();
    m_newName->setFocus(Qt::OtherFocusReason);
}

void InstitutionsPage::add() {
    const auto added = runner().run([this] { return workspace().institutions().add(toStd(m_newName->text())); });
    if (!added) return;
    m_newName->clear();
    m_newName->hide();
    m_search->clear();
    m_search->reportNow();
    m_chosen = added->value;
    reload(nullptr);
}

void InstitutionsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_detail->flush();
}

} // namespace preceptor::ui
