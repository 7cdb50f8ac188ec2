// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/credit_view.h"

#include "core/model/register.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/reference_choices.h"
#include "ui/support/register_panel.h"
#include "ui/support/write_guard.h"
#include "ui/text/field_labels.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

CreditView::CreditView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    m_scheme = new ChoiceField;
    m_scheme->setObjectName(QStringLiteral("creditScheme"));
    m_award = marked(PressingIt::Writes, namedButton("awardCredit", ButtonKind::Secondary, Icon::Award));
    m_panel = new RegisterPanel(context, *findRegister("credit_award"), "event_id");
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_scheme, 1);
    line->addWidget(m_award);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->setSpacing(space::kS);
    column->addLayout(line);
    column->addWidget(m_panel, 1);
    connect(m_award, &QPushButton::clicked, this, &CreditView::award);
    connect(m_scheme, &ChoiceField::chosen, this, [this] { m_award->setEnabled(m_scheme->id() != 0); });
}

// The only scheme there is need not be chosen.
void CreditView::offerSchemes() {
    const auto schemes = referenceChoices(m_context.workspace, "credit_scheme");
    m_scheme->setChoices(schemes);
    if (schemes.size() == 1) m_scheme->setChoice(schemes.front().id, schemes.front().text);
    m_award->setEnabled(m_scheme->id() != 0);
}

void CreditView::award() {
    m_context.runner.run([this] { return m_context.workspace.workshops().awardCredit(m_shown, m_scheme->id()); });
}

void CreditView::showWorkshop(EventId id) {
    m_shown = id;
    if (isVisible()) read();
}

void CreditView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void CreditView::read() {
    if (!m_shown) return;
    offerSchemes();
    m_panel->showOnly(m_shown.value);
}

void CreditView::retranslate() {
    m_scheme->setAccessibleName(fieldLabel("credit_scheme_id"));
    m_scheme->setPlaceholderText(fieldLabel("credit_scheme_id"));
    m_award->setText(tr("Award to all who earned it"));
    m_award->setToolTip(tr("Learners who completed, and who taught; nobody twice"));
    m_panel->retranslate();
}

} // namespace preceptor::ui
