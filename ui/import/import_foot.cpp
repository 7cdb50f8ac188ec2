// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_foot.h"

#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kCohortLetters = 24;

bool hasDoubtfulCell(const RowPlan& row) {
    return row.verdict == Verdict::NeedsLook && row.reason == RowReason::CellProblem;
}

} // namespace

ImportFoot::ImportFoot(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    m_caption = label(QString(), TextRole::Body, Tone::Text2, this);
    m_cohort = new CodeCombo(this);
    m_cohort->setObjectName(QStringLiteral("cohort"));
    m_cohort->setMinimumContentsLength(kCohortLetters);
    m_caption->setBuddy(m_cohort);
    line->addWidget(m_caption);
    line->addWidget(m_cohort);
    line->addStretch(1);
    m_allWritten = addButton("allWritten");
    m_allWritten->setKind(ButtonKind::Ghost);
    m_allWritten->hide();
    m_cancel = addButton("cancelImport");
    m_enrol = addButton("enrol");
    m_enrol->setKind(ButtonKind::Primary);
    m_enrol->setIconOf(Icon::Check);
    connect(m_cohort, &CodeCombo::codeChanged, this, &ImportFoot::cohortChanged);
    connect(m_allWritten, &Button::clicked, this, &ImportFoot::keepAllWanted);
    connect(m_cancel, &Button::clicked, this, &ImportFoot::cancelled);
    connect(m_enrol, &Button::clicked, this, &ImportFoot::enrolWanted);
}

Button* ImportFoot::addButton(const char* name) {
    auto* made = namedButton(name);
    layout()->addWidget(made);
    return made;
}

void ImportFoot::retranslate() {
    m_caption->setText(tr("Enrol in"));
    m_cohort->setAccessibleName(tr("Enrol in"));
    m_allWritten->setText(tr("Keep all doubtful cells as written"));
    m_cancel->setText(tr("Cancel"));
}

void ImportFoot::setCohorts(const std::vector<CohortRow>& cohorts) {
    CodeCombo::Choices choices{{"", tr("No course yet")}};
    for (const CohortRow& row : cohorts)
        choices.emplace_back(std::to_string(row.cohort.id.value), toQt(row.cohort.name));
    m_cohort->setChoices(choices);
}

void ImportFoot::setCohort(CohortId cohort) { m_cohort->setCode(std::to_string(cohort.value)); }
CohortId ImportFoot::cohort() const { return CohortId{QString::fromStdString(m_cohort->code()).toLongLong()}; }
QString ImportFoot::cohortName() const { return cohort() ? m_cohort->currentText() : QString(); }
void ImportFoot::block() { m_enrol->setEnabled(false); }

void ImportFoot::show(const RosterPreview* preview, bool mayEnrol) {
    const bool dates = preview != nullptr && preview->table.openDateColumn;
    const PlanCounts counts = preview != nullptr ? preview->plan.counts : PlanCounts{};
    const std::size_t people = counts.imported + (cohort() ? counts.merged : 0);
    m_enrol->setText(tr("Enrol %n people", "", static_cast<int>(people)));
    m_enrol->setEnabled(people > 0 && !dates && mayEnrol);
    m_enrol->setToolTip(dates ? tr("First say whether the dates are day/month or month/day.") : QString());
    const auto doubtful =
        preview != nullptr ? std::count_if(preview->plan.rows.begin(), preview->plan.rows.end(), hasDoubtfulCell) : 0;
    m_allWritten->setVisible(doubtful > 1 && !dates);
}

} // namespace preceptor::ui
