// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/workplace_card.h"

#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "ui/people/workplace_form.h"
#include "ui/support/action_runner.h"
#include "ui/support/autosave.h"
#include "ui/support/reference_choices.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

QString periodText(const Affiliation& affiliation) {
    const QString from = mediumDate(affiliation.startOn);
    return affiliation.endOn ? WorkplaceCard::tr("%1 to %2").arg(from, mediumDate(*affiliation.endOn))
                             : WorkplaceCard::tr("since %1").arg(from);
}

QString secondLine(const AffiliationRow& row) {
    QStringList parts;
    for (const QString& part : {codeLabel("cadre", row.affiliation.cadre), codeLabel("rank", row.affiliation.rank),
                                toQt(row.department), toQt(row.affiliation.postTitle), periodText(row.affiliation)})
        if (!part.isEmpty()) parts << part;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

WorkplaceCard::WorkplaceCard(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connect(m_new, &QPushButton::clicked, this, &WorkplaceCard::openNew);
    connect(m_add, &QPushButton::clicked, this, &WorkplaceCard::add);
    connect(m_remove, &QPushButton::clicked, this, &WorkplaceCard::remove);
    connect(m_done, &QPushButton::clicked, this, &WorkplaceCard::closeEditor);
    m_autosave = new Autosave(m_form, [this] { save(); });
}

void WorkplaceCard::buildUi() {
    auto* body = new QWidget;
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::kS);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::kS);
    m_none = wrappedLabel({}, TextRole::Small, Tone::Text3);
    inside->addLayout(m_lines);
    inside->addWidget(m_none);
    inside->addWidget(buildEditor());
    m_card = new TitledCard(body);
    m_new = marked(PressingIt::Writes, namedButton("newWorkplace", ButtonKind::Ghost, Icon::Plus));
    m_card->setAction(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

QWidget* WorkplaceCard::buildEditor() {
    m_form = new WorkplaceForm(toQt(m_context.workspace.clock().today()));
    m_add = marked(PressingIt::Writes, namedButton("addWorkplace", ButtonKind::Secondary, Icon::Plus));
    m_remove = namedButton("removeWorkplace", ButtonKind::Danger, Icon::Trash);
    m_done = namedButton("closeWorkplace", ButtonKind::Ghost);
    m_editor = new QWidget;
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->addWidget(new Hairline);
    column->addWidget(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addStretch(1);
    line->addWidget(m_done);
    column->addLayout(line);
    m_editor->hide();
    return m_editor;
}

void WorkplaceCard::retranslate() {
    m_card->setHeading(tr("Workplaces"));
    m_none->setText(tr("No workplace yet. Reports count people by the workplace valid on the day."));
    m_new->setText(tr("Add workplace"));
    m_add->setText(tr("Add workplace"));
    m_remove->setText(tr("Remove"));
    m_done->setText(tr("Close"));
    m_form->retranslate();
}

void WorkplaceCard::setPerson(PersonId person, const std::vector<AffiliationRow>& rows) {
    if (m_person != person) closeEditor();
    m_person = person;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const AffiliationRow& row : rows) addLine(row);
    m_none->setVisible(rows.empty() && m_editor->isHidden());
}

void WorkplaceCard::addLine(const AffiliationRow& row) {
    const bool current = validOn(row.affiliation, m_context.workspace.clock().today());
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* place = label(titleText(row.institutionName), TextRole::BodyStrong, current ? Tone::Text : Tone::Text3);
    auto* detail = label(secondLine(row), TextRole::Small, Tone::Text3);
    place->setElided(true);
    detail->setElided(true);
    words->addWidget(place);
    words->addWidget(detail);
    across->addLayout(words, 1);
    auto* edit = new IconButton(Icon::Edit, tr("Edit %1").arg(titleText(row.institutionName)));
    edit->setObjectName(QStringLiteral("editWorkplace"));
    connect(edit, &QToolButton::clicked, this, [this, row] { openEditor(row); });
    across->addWidget(edit);
    m_lines->addWidget(line);
}

void WorkplaceCard::openEditor(const AffiliationRow& row) {
    flush();
    m_isNew = !row.affiliation.id;
    m_open = row.affiliation.id;
    m_form->setInstitutions(institutionChoices(m_context.workspace));
    m_form->setRow(row);
    m_add->setVisible(m_isNew);
    m_remove->setVisible(!m_isNew);
    m_none->hide();
    m_editor->show();
    m_form->setFocus(Qt::OtherFocusReason);
}

void WorkplaceCard::openNew() {
    AffiliationRow row;
    row.affiliation.person = m_person;
    row.affiliation.startOn = m_context.workspace.clock().today();
    openEditor(row);
}

void WorkplaceCard::closeEditor() {
    flush();
    m_editor->hide();
    m_open = {};
    m_isNew = false;
}

void WorkplaceCard::flush() { m_autosave->flush(); }

void WorkplaceCard::save() {
    if (!m_open) return;
    if (const auto unread = m_form->unread(); !unread.empty()) {
        m_form->setIssues(unread);
        return;
    }
    m_form->clearIssues();
    m_context.runner.run(
        [this] { return m_context.workspace.people().editAffiliation(m_form->affiliation(), m_form->department()); },
        [this](const std::vector<FieldIssue>& issues) { return m_form->setIssues(issues); });
}

void WorkplaceCard::add() {
    if (const auto unread = m_form->unread(); !unread.empty()) {
        m_form->setIssues(unread);
        return;
    }
    const auto added = m_context.runner.run(
        [this] { return m_context.workspace.people().affiliate(m_form->affiliation(), m_form->department()); },
        [this](const std::vector<FieldIssue>& issues) { return m_form->setIssues(issues); });
    if (added) closeEditor();
}

void WorkplaceCard::remove() {
    const AffiliationId id = m_open;
    m_open = {};
    closeEditor();
    m_context.runner.run([&] { return m_context.workspace.people().removeAffiliation(id); });
}

} // namespace preceptor::ui
