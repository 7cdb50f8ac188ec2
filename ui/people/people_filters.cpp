// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filters.h"

#include "core/services/curriculum_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/list_memory.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>

namespace preceptor::ui {

namespace {

const QString kInTraining = QStringLiteral("training");

QList<ChipOption> chipOptions(std::string_view list) {
    QList<ChipOption> options;
    for (const auto& [code, words] : codeChoices(list)) options.append({toQt(code), words});
    return options;
}

FilterChip* chip(const char* name) {
    auto* made = new FilterChip({});
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

PeopleFilters::PeopleFilters(const PageContext& context, ListMemory* memory, QWidget* parent)
    : QWidget(parent), m_context(context), m_memory(memory), m_institution(chip("institutionChip")),
      m_cadreGroup(chip("cadreChip")), m_cohort(chip("cohortChip")), m_status(chip("statusChip")) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    for (FilterChip* each : chips()) {
        line->addWidget(each);
        connect(each, &FilterChip::changed, this, [this] {
            remember();
            Q_EMIT changed();
        });
    }
    line->addStretch(1);
}

QList<FilterChip*> PeopleFilters::chips() const { return {m_institution, m_cadreGroup, m_cohort, m_status}; }

bool PeopleFilters::reload() {
    auto choices = m_context.runner.read([this] { return institutionChoices(m_context.workspace); });
    if (!choices) return false;
    m_institutions = std::move(*choices);
    QList<ChipOption> institutions;
    for (const FieldChoice& choice : m_institutions)
        institutions.append({QString::number(choice.id), choice.text, choice.searchText});
    m_institution->setOptions(fieldLabel("institution_id"), tr("All institutions"), institutions);
    auto cadres = chipOptions("cadre_group");
    cadres.append({toQt(kNoCadre), tr("No cadre given")});
    m_cadreGroup->setOptions(fieldLabel("cadre"), tr("All cadres"), cadres);
    setCohorts();
    m_status->setOptions(fieldLabel("status"), tr("Any status"), chipOptions("person_status"));
    if (!m_recalled) recall();
    m_recalled = true;
    return true;
}

void PeopleFilters::setCohorts() {
    const auto rows = m_context.runner.read([this] { return m_context.workspace.curriculum().cohorts(); });
    QList<ChipOption> cohorts{{kInTraining, tr("In training, any class")}};
    if (rows)
        for (const CohortRow& row : *rows)
            cohorts.append({QString::number(row.cohort.id.value), toQt(row.cohort.name)});
    m_cohort->setOptions(tr("Class"), tr("All classes"), cohorts);
}

PersonQuery PeopleFilters::query(const QString& text) const {
    PersonQuery query;
    query.text = toStd(text);
    query.institution = InstitutionId{m_institution->current().toLongLong()};
    query.cadreGroup = toStd(m_cadreGroup->current());
    query.status = toStd(m_status->current());
    query.inTraining = m_cohort->current() == kInTraining;
    query.cohort = CohortId{m_cohort->current().toLongLong()}; // not a number: none
    return query;
}

bool PeopleFilters::any() const {
    for (const FilterChip* each : chips())
        if (!each->current().isEmpty()) return true;
    return false;
}

void PeopleFilters::clear() {
    for (FilterChip* each : chips()) each->setCurrent({});
    remember();
}

void PeopleFilters::showOnly(FilterChip* chosen, const QString& code) {
    reload();
    clear();
    chosen->setCurrent(code);
}

void PeopleFilters::showInstitution(std::int64_t institution) { showOnly(m_institution, QString::number(institution)); }

void PeopleFilters::showInTraining() { showOnly(m_cohort, kInTraining); }

void PeopleFilters::showWithoutCadre() {
    showOnly(m_cadreGroup, toQt(kNoCadre));
    m_status->setCurrent(QStringLiteral("active"));
}

void PeopleFilters::recall() {
    if (!m_memory) return;
    for (FilterChip* each : chips()) each->recall(m_memory->remembered(QStringLiteral("people/") + each->objectName()));
}

void PeopleFilters::remember() {
    if (!m_memory) return;
    for (const FilterChip* each : chips())
        m_memory->remember(QStringLiteral("people/") + each->objectName(), each->current());
}

} // namespace preceptor::ui
