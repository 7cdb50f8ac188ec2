// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institution_detail.h"

#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/autosave.h"
#include "ui/support/reference_choices.h"
#include "ui/support/register_form.h"
#include "ui/support/register_panel.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

const Register& institutionRegister() { return *findRegister("institution"); }

} // namespace

InstitutionDetail::InstitutionDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    buildUi();
    connect(m_people, &QPushButton::clicked, this, [this] { Q_EMIT peopleAsked(m_id); });
    connect(m_delete, &QPushButton::clicked, this, &InstitutionDetail::erase);
    m_autosave = new Autosave(m_form, [this] { save(); });
}

void InstitutionDetail::buildUi() {
    m_name = label({}, TextRole::Title);
    m_name->setElided(true);
    m_people = namedButton("peopleHere", ButtonKind::Secondary, Icon::People);
    m_delete = namedButton("deleteInstitution", ButtonKind::Danger, Icon::Trash);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("institutionTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildForm(), {});
    addTab("department", "institution_id");
    addTab("participation", "institution_id");
    addTab("institution_link", "from_institution_id");
    addTab("service_outcome", "institution_id");
    addTab("adoption", "institution_id");
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_people);
    head->addWidget(m_delete);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::kXl, space::kL, space::kXl, space::kM);
    inside->setSpacing(space::kS);
    inside->addLayout(head);
    inside->addWidget(m_tabs, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget* InstitutionDetail::buildForm() {
    m_form = new RegisterForm(m_context.workspace, institutionRegister(), 3);
    auto* inside = new QWidget;
    auto* room = new QVBoxLayout(inside);
    room->setContentsMargins(0, space::kM, space::kM, space::kM);
    room->addWidget(m_form);
    room->addStretch(1);
    auto* scroll = new VerticalScroll(inside);
    scroll->setObjectName(QStringLiteral("institutionFields"));
    return scroll;
}

void InstitutionDetail::addTab(std::string_view code, std::string_view column) {
    auto* panel = new RegisterPanel(m_context, *findRegister(code), column);
    panel->setContentsMargins(0, space::kM, 0, 0);
    m_panels.push_back(panel);
    m_tabs->addTab(panel, {});
}

void InstitutionDetail::retranslate() {
    m_people->setText(tr("People here"));
    m_delete->setText(tr("Delete"));
    m_tabs->setTabText(0, tr("Facts"));
    const QString titles[] = {tr("Departments"), tr("Programmes"), tr("Links"), tr("Services"), tr("Protocols")};
    for (int tab = 1; tab < m_tabs->count(); ++tab) m_tabs->setTabText(tab, titles[tab - 1]);
    m_form->retranslate();
    for (RegisterPanel* panel : m_panels) panel->retranslate();
}

void InstitutionDetail::showInstitution(std::int64_t id) {
    flush();
    m_id = id;
    reload();
}

void InstitutionDetail::reload() {
    const auto row =
        m_context.runner.read([this] { return m_context.workspace.registers().find("institution", m_id); });
    if (!row || !*row) return;
    m_name->setText(referenceTitle(m_context.workspace, "institution", m_id));
    if (!m_autosave->dirty()) m_form->setValues((*row)->values);
    for (RegisterPanel* panel : m_panels) panel->showOnly(m_id);
}

void InstitutionDetail::flush() { m_autosave->flush(); }

void InstitutionDetail::save() {
    if (m_id == 0) return;
    if (const auto unread = m_form->unread(); !unread.empty()) {
        m_form->setIssues(unread);
        return;
    }
    const auto saved = m_context.runner.run(
        [this] { return m_context.workspace.registers().save("institution", m_id, m_form->values()); },
        [this](const std::vector<FieldIssue>& issues) { return m_form->setIssues(issues); });
    if (saved) m_form->clearIssues();
}

void InstitutionDetail::erase() {
    flush();
    if (m_context.runner.run([this] { return m_context.workspace.registers().erase("institution", {m_id}); }))
        Q_EMIT erased();
}

} // namespace preceptor::ui
