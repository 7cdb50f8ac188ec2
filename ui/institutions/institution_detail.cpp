// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institution_detail.h"

#include "core/model/register.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/record_tabs.h"
#include "ui/support/reference_choices.h"
#include "ui/support/undecided.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

InstitutionDetail::InstitutionDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    buildUi();
    connect(m_people, &QPushButton::clicked, this, [this] { Q_EMIT peopleAsked(m_id); });
    connect(m_gaps, &QPushButton::clicked, this, [this] { Q_EMIT gapsAsked(m_id); });
    connect(m_delete, &QPushButton::clicked, this, &InstitutionDetail::erase);
}

void InstitutionDetail::buildUi() {
    m_name = label({}, TextRole::Title);
    m_name->setElided(true);
    m_people = namedButton("peopleHere", ButtonKind::Secondary, Icon::People);
    m_gaps = namedButton("trainingGaps", ButtonKind::Secondary, Icon::Grid);
    m_delete = namedButton("deleteInstitution", ButtonKind::Danger, Icon::Trash);
    m_tabs = new RecordTabs(m_context, *findRegister("institution"));
    m_tabs->setObjectName(QStringLiteral("institutionTabs"));
    m_tabs->addFields("institutionFields");
    m_tabs->addRegister("department", "institution_id");
    m_tabs->addRegister("participation", "institution_id");
    m_tabs->addRegister("institution_link", "from_institution_id");
    m_tabs->addRegister("service_outcome", "institution_id");
    m_tabs->addRegister("adoption", "institution_id");
    auto* head = new QHBoxLayout;
    m_undecided = new UndecidedButton(m_context);
    head->addWidget(m_name, 1);
    head->addWidget(m_undecided);
    head->addWidget(m_people);
    head->addWidget(m_gaps);
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

void InstitutionDetail::retranslate() {
    m_people->setText(tr("People here"));
    m_gaps->setText(tr("Who lacks what"));
    m_delete->setText(tr("Delete"));
    m_undecided->retranslate();
    m_tabs->retranslate(
        {tr("Facts"), tr("Departments"), tr("Programmes"), tr("Links"), tr("Services"), tr("Protocols")});
}

void InstitutionDetail::showInstitution(std::int64_t id) {
    m_id = id;
    m_tabs->showRecord(id);
    m_name->setText(referenceTitle(m_context.workspace, "institution", m_id));
    m_undecided->showFor("institution", m_id);
}

void InstitutionDetail::flush() { m_tabs->flush(); }

void InstitutionDetail::erase() {
    flush();
    if (m_context.runner.run([this] { return m_context.workspace.registers().erase("institution", {m_id}); }))
        Q_EMIT erased();
}

} // namespace preceptor::ui
