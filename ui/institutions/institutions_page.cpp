// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutions_page.h"

#include "core/services/institution_service.h"
#include "core/services/workspace.h"
#include "ui/institutions/institution_detail.h"
#include "ui/institutions/institution_list_model.h"
#include "ui/support/action_runner.h"
#include "ui/support/record_pane.h"
#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace preceptor::ui {

InstitutionsPage::InstitutionsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    buildUi();
    connectActions();
}

void InstitutionsPage::buildUi() {
    m_model = new InstitutionListModel(this);
    m_pane = new RecordPane(m_model, InstitutionListModel::IdRole, InstitutionListModel::SearchRole,
                            {"institutionSearch", "newInstitution", "newInstitutionName", "institutions"});
    m_detail = new InstitutionDetail(context());
    m_empty = new EmptyState(Icon::Institution);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kXl);
    across->setSpacing(space::kL);
    across->addWidget(m_pane);
    across->addWidget(m_stack, 1);
}

void InstitutionsPage::connectActions() {
    connect(m_pane, &RecordPane::nameGiven, this, &InstitutionsPage::add);
    connect(m_empty, &EmptyState::primaryPressed, m_pane, &RecordPane::askName);
    connect(m_pane, &RecordPane::chosen, this, [this](qint64 id) {
        m_chosen = id;
        m_detail->showInstitution(m_chosen);
    });
    connect(m_detail, &InstitutionDetail::peopleAsked, this, [this](qint64 id) {
        go({PageId::People, QStringLiteral("institution"), id, {}});
    });
    connect(m_detail, &InstitutionDetail::gapsAsked, this, [this](qint64 id) {
        go({PageId::Reports, QStringLiteral("training_gaps"), id, {}});
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
    m_pane->setWords({tr("Find an institution"), tr("Add an institution"), tr("Its name, then Enter"),
                      tr("Name of the new institution"), tr("Institutions")});
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
    m_model->setUndecided(undecidedOf(context(), "institution"));
    m_model->setRows(std::move(*rows), std::move(searchTexts));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_pane->select(m_model->rowOf(chosen));
}

bool InstitutionsPage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find: m_pane->focusSearch(); return true;
    case PageCommand::New: m_pane->askName(); return true;
    case PageCommand::Print: return false;
    }
    return false;
}

void InstitutionsPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("new")) m_pane->askName();
    if (destination.view != QLatin1String("institution")) return;
    m_pane->findAll();
    m_chosen = destination.id;
    reload(nullptr);
}

bool InstitutionsPage::concerns(const ChangeSet& changes) const {
    for (const char* table : {"institution", "department", "institution_link", "participation", "service_outcome",
                              "adoption", "affiliation", "person", "person_alias", "programme", "protocol"})
        if (changes.touches(table)) return true;
    return false;
}

void InstitutionsPage::add(const QString& name) {
    const auto added = runner().run([&] { return workspace().institutions().add(toStd(name)); });
    if (!added) return;
    m_pane->added();
    m_chosen = added->value;
    reload(nullptr);
}

void InstitutionsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_detail->flush();
}

} // namespace preceptor::ui
