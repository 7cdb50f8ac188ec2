// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_filters.h"

#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "ui/curriculum/progress_options.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>

namespace preceptor::ui {

ProgressFilters::ProgressFilters(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_line(new QHBoxLayout(this)), m_find(new SearchField),
      m_class(new FilterChip({})), m_institution(new FilterChip({})), m_status(new FilterChip({})),
      m_count(label({}, TextRole::Small, Tone::Text3)) {
    m_find->setObjectName(QStringLiteral("findName"));
    m_find->setMinimumWidth(100);
    m_find->setMaximumWidth(168);
    m_count->setElided(true); // gives way first
    m_class->setObjectName(QStringLiteral("classChip"));
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(space::kS);
    m_line->addWidget(m_find, 2);
    for (FilterChip* chip : {m_class, m_institution, m_status}) m_line->addWidget(chip);
    m_line->addWidget(m_count, 1);
    connect(m_find, &SearchField::searchChanged, this, &ProgressFilters::narrowed);
    connect(m_find, &SearchField::downPressed, this, &ProgressFilters::downPressed);
    connect(m_institution, &FilterChip::changed, this, &ProgressFilters::narrowed);
    connect(m_status, &FilterChip::changed, this, &ProgressFilters::narrowed);
    connect(m_class, &FilterChip::changed, this, [this](const QString& code) {
        choose(code);
        Q_EMIT scopeChosen();
    });
}

Date ProgressFilters::today() const { return m_context.workspace.clock().today(); }

void ProgressFilters::addAtEnd(QWidget* widget) { m_line->addWidget(widget); }

void ProgressFilters::retranslate() { m_find->setWords(tr("Find a name")); }

void ProgressFilters::setCohorts(std::vector<CohortRow> cohorts) {
    m_cohorts = std::move(cohorts);
    m_class->setOptions(tr("Class"), tr("Choose a class"), scopeOptions(m_cohorts));
    const QString before = codeOfScope(m_scope);
    if (!isScope(m_cohorts, m_scope)) m_scope = suggestedScope(m_cohorts, today());
    m_class->setCurrent(codeOfScope(m_scope));
    if (before != codeOfScope(m_scope)) m_institution->setCurrent({});
}

QString ProgressFilters::scopeName() const { return m_class->currentText(); }

CohortId ProgressFilters::cohort() const {
    if (m_scope.cohort || m_cohorts.empty()) return m_scope.cohort;
    return m_cohorts.front().cohort.id;
}

void ProgressFilters::showCohort(CohortId id) { choose(cohortCode(id)); }

void ProgressFilters::choose(const QString& code) {
    m_scope = scopeOf(code, m_cohorts);
    if (!m_scope.version) m_scope = suggestedScope(m_cohorts, today());
    m_class->setCurrent(codeOfScope(m_scope));
    m_institution->setCurrent({});
    m_status->setCurrent({});
}

void ProgressFilters::offer(const ProgressModel& model) {
    m_institution->setOptions(tr("Institution"), tr("All institutions"),
                              institutionOptions(model, institutionChoices(m_context.workspace)));
    m_status->setOptions(tr("Status"), tr("Any status"), statusOptions());
}

ProgressNarrowing ProgressFilters::narrowing() const {
    ProgressNarrowing narrowing;
    if (const QString text = m_find->text().trimmed(); !text.isEmpty()) {
        const auto found = m_context.workspace.personSearch().find({.text = toStd(text)});
        narrowing.people.emplace(found.begin(), found.end());
    }
    narrowing.institution = InstitutionId{m_institution->current().toLongLong()};
    narrowing.status = m_status->current();
    return narrowing;
}

void ProgressFilters::setStatus(const QString& code) { m_status->setCurrent(code); }

void ProgressFilters::find(const QString& name) {
    m_find->setText(name);
    m_find->reportNow();
}

void ProgressFilters::focusFind() { m_find->setFocus(Qt::ShortcutFocusReason); }

void ProgressFilters::setCount(int people) { m_count->setText(tr("%Ln people", "", people)); }

} // namespace preceptor::ui
