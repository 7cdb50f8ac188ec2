// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/records_card.h"

#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

void empty(QVBoxLayout* lines) {
    while (QLayoutItem* item = lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

QVBoxLayout* newLines(QWidget* body) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::kXs);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(lines);
    return lines;
}

} // namespace

RecordsCard::RecordsCard(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* consentBody = new QWidget;
    m_consents = newLines(consentBody);
    consentBody->layout()->addWidget(buildConsentLine());
    m_consentCard = new TitledCard(consentBody);
    auto* namesBody = new QWidget;
    m_names = newLines(namesBody);
    m_namesCard = new TitledCard(namesBody);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kL);
    column->addWidget(m_consentCard);
    column->addWidget(m_namesCard);
    connect(m_yes, &QPushButton::clicked, this, [this] { recordConsent("yes"); });
    connect(m_no, &QPushButton::clicked, this, [this] { recordConsent("no"); });
}

QWidget* RecordsCard::buildConsentLine() {
    m_day = new DateEdit;
    m_day->setObjectName(QStringLiteral("consentDay"));
    m_day->setToday(toQt(m_context.workspace.clock().today()));
    m_day->setDate(toQt(m_context.workspace.clock().today()));
    m_method = new CodeCombo;
    m_method->setObjectName(QStringLiteral("consentMethod"));
    m_yes = marked(PressingIt::Writes, namedButton("consentYes", ButtonKind::Secondary, Icon::Check));
    m_no = namedButton("consentNo");
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_day, 3);
    across->addWidget(m_method, 3);
    across->addWidget(m_yes);
    across->addWidget(m_no);
    return line;
}

void RecordsCard::retranslate() {
    m_consentCard->setHeading(tr("Consent"), tr("to take part and be named in reports"));
    m_namesCard->setHeading(tr("Former names and merged records"));
    m_method->setChoices(codeChoices("consent_method"));
    m_method->setAccessibleName(fieldLabel("method"));
    m_day->setAccessibleName(fieldLabel("answered_on"));
    m_yes->setText(tr("Agrees"));
    m_no->setText(tr("Refuses"));
}

void RecordsCard::addLine(QVBoxLayout* lines, const QString& text, const QString& action,
                          std::function<void()> onAction) {
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    auto* words = label(text, TextRole::Body, onAction ? Tone::Text : Tone::Text3);
    words->setElided(true);
    across->addWidget(words, 1);
    if (onAction) {
        auto* act = button(action, ButtonKind::Ghost);
        connect(act, &QPushButton::clicked, this, std::move(onAction));
        across->addWidget(act);
    }
    lines->addWidget(line);
}

void RecordsCard::setPerson(const PersonDetail& detail) {
    m_person = detail.person.id;
    empty(m_consents);
    empty(m_names);
    PeopleService& people = m_context.workspace.people();
    for (const Consent& consent : detail.consents) {
        const QString words = tr("%1 on %2, %3")
                                  .arg(codeLabel("consent_answer", consent.answer), mediumDate(consent.answeredOn),
                                       codeLabel("consent_method", consent.method));
        addLine(m_consents, consent.superseded ? tr("%1 (before)").arg(words) : words, tr("Remove"),
                [this, &people, id = consent.id] { m_context.runner.run([&] { return people.removeConsent(id); }); });
    }
    if (detail.consents.empty()) addLine(m_consents, tr("Not asked yet."), {}, {});
    for (const FormerName& name : detail.formerNames) {
        const QString words =
            name.untilOn ? tr("%1, until %2").arg(toQt(name.name), mediumDate(*name.untilOn)) : toQt(name.name);
        addLine(m_names, words, tr("Remove"),
                [this, &people, id = name.id] { m_context.runner.run([&] { return people.removeFormerName(id); }); });
    }
    for (const MergedRow& row : detail.merged)
        addLine(
            m_names, tr("%1, merged on %2").arg(toQt(row.nativeName), mediumDate(row.madeOn)), tr("Separate again"),
            [this, id = row.alias] { m_context.runner.run([&] { return m_context.workspace.merges().unmerge(id); }); });
    m_namesCard->setVisible(!detail.formerNames.empty() || !detail.merged.empty());
}

void RecordsCard::recordConsent(const std::string& answer) {
    Consent consent;
    consent.person = m_person;
    consent.answer = answer;
    consent.method = m_method->code();
    consent.answeredOn = toStd(m_day->date().value_or(QDate())).value_or(m_context.workspace.clock().today());
    m_context.runner.run([&] { return m_context.workspace.people().recordConsent(consent); });
}

} // namespace preceptor::ui
