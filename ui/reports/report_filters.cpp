// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_filters.h"

#include "core/services/curriculum_service.h"
#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/programme_service.h"
#include "core/services/workspace.h"
#include "ui/reports/report_period.h"
#include "ui/style/tokens.h"
#include "ui/support/language.h"
#include "ui/support/name_entry.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHash>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostSuggested = 8;
constexpr int kDateWidth = 130;

template <class IdType>
QString codeOf(IdType id) {
    return QString::number(id.value);
}

template <class IdType>
IdType idOf(const FilterChip* chip) {
    return IdType{chip->current().toLongLong()};
}

std::vector<NameSuggestion> suggestions(Workspace& workspace, const QString& text) {
    const auto ids = workspace.personSearch().find({toStd(text)}, kMostSuggested);
    std::vector<NameSuggestion> found;
    for (const PersonRow& row : workspace.people().rows(ids))
        found.push_back({row.id, toQt(row.nativeName), toQt(row.institutionName.in(toStd(currentLanguage())))});
    return found;
}

} // namespace

ReportFilters::ReportFilters(Workspace& workspace, QWidget* over, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    buildUi(over);
    connectChips();
}

void ReportFilters::buildUi(QWidget* over) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    const std::pair<FilterChip**, const char*> chips[] = {
        {&m_programme, "programmeChip"},   {&m_period, "periodChip"},         {&m_institution, "institutionChip"},
        {&m_department, "departmentChip"}, {&m_cadreGroup, "cadreGroupChip"}, {&m_sex, "sexChip"},
        {&m_cohort, "cohortChip"}};
    m_name = new NameEntry(over, [this](const QString& text) { return suggestions(m_workspace, text); });
    m_name->setObjectName(QStringLiteral("personEntry"));
    m_chosen = new Label(QString(), TextRole::BodyStrong);
    line->addWidget(m_name, 1);
    line->addWidget(m_chosen);
    for (const auto& [chip, name] : chips) {
        *chip = new FilterChip(QString());
        (*chip)->setObjectName(QLatin1String(name));
        line->addWidget(*chip);
        if (*chip != m_period) continue;
        m_from = new DateEdit;
        m_until = new Label(QString(), TextRole::Body, Tone::Text2);
        m_to = new DateEdit;
        for (DateEdit* edit : {m_from, m_to}) edit->setFixedWidth(kDateWidth);
        for (QWidget* part :
             {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_until), static_cast<QWidget*>(m_to)})
            line->addWidget(part);
    }
    m_from->setObjectName(QStringLiteral("fromDate"));
    m_to->setObjectName(QStringLiteral("toDate"));
    line->addStretch();
}

void ReportFilters::connectChips() {
    connect(m_institution, &FilterChip::changed, this, &ReportFilters::fillDepartments);
    for (FilterChip* chip : {m_institution, m_department, m_cadreGroup, m_sex, m_cohort})
        connect(chip, &FilterChip::changed, this, &ReportFilters::changed);
    for (DateEdit* edit : {m_from, m_to}) connect(edit, &DateEdit::dateChanged, this, &ReportFilters::changed);
    connect(m_programme, &FilterChip::changed, this, [this] {
        fillChoices();
        Q_EMIT changed();
    });
    connect(m_period, &FilterChip::changed, this, [this] {
        showAsked();
        Q_EMIT changed();
        if (m_period->current() == QLatin1String("custom")) m_from->setFocus();
    });
    connect(m_name, &NameEntry::chosen, this, [this](PersonId person) {
        setPerson(person);
        Q_EMIT changed();
    });
}

const Programme* ReportFilters::programme() const {
    if (m_programmes.empty()) return nullptr;
    const auto wanted = idOf<ProgrammeId>(m_programme);
    const auto it =
        std::find_if(m_programmes.begin(), m_programmes.end(), [&](const Programme& p) { return p.id == wanted; });
    return it == m_programmes.end() ? &m_programmes.front() : &*it;
}

void ReportFilters::reload() {
    m_programmes = m_workspace.programmes().list();
    fillProgrammes();
    fillChoices();
    const QDate today = toQt(m_workspace.clock().today());
    m_from->setToday(today);
    m_to->setToday(today);
}

void ReportFilters::fillProgrammes() {
    QList<ChipOption> options;
    const std::string language = toStd(currentLanguage());
    for (std::size_t i = 1; i < m_programmes.size(); ++i)
        options << ChipOption{codeOf(m_programmes[i].id), toQt(m_programmes[i].nameIn(language))};
    const QString first = m_programmes.empty() ? tr("No programme") : toQt(m_programmes.front().nameIn(language));
    m_programme->setOptions(tr("Programme"), first, options);
    showAsked();
}

void ReportFilters::fillChoices() {
    QList<ChipOption> institutions;
    for (const FieldChoice& choice : institutionChoices(m_workspace))
        institutions << ChipOption{QString::number(choice.id), choice.text, choice.searchText};
    m_institution->setOptions(tr("Institution"), tr("All institutions"), institutions);
    fillDepartments();
    QList<ChipOption> cohorts;
    const Programme* chosen = programme();
    for (const CohortRow& row : m_workspace.curriculum().cohorts())
        if (chosen && row.cohort.programme == chosen->id)
            cohorts << ChipOption{codeOf(row.cohort.id), toQt(row.cohort.name)};
    m_cohort->setOptions(tr("Class"), tr("All classes"), cohorts);
}

// Of the institution that is chosen; of all of them each says where it is.
void ReportFilters::fillDepartments() {
    const auto chosen = idOf<InstitutionId>(m_institution);
    QHash<qint64, QString> places;
    for (const auto& [id, title] : m_workspace.institutions().names()) places.insert(id.value, titleText(title));
    QList<ChipOption> departments;
    for (const DepartmentChoice& one : m_workspace.institutions().departments(chosen)) {
        const QString place = places.value(one.institution.value);
        if (place.isEmpty()) continue; // of a deleted institution
        const QString name = toQt(one.name);
        departments << ChipOption{codeOf(one.id), chosen ? name : QStringLiteral("%1 · %2").arg(name, place)};
    }
    m_department->setOptions(tr("Department"), tr("All departments"), departments);
}

void ReportFilters::retranslate() {
    QList<ChipOption> groups;
    for (const auto& [code, words] : codeChoices("cadre_group")) groups << ChipOption{toQt(code), words};
    m_cadreGroup->setOptions(tr("Cadre group"), tr("All cadres"), groups);
    QList<ChipOption> sexes;
    for (const auto& [code, words] : codeChoices("sex")) sexes << ChipOption{toQt(code), words};
    m_sex->setOptions(tr("Sex"), tr("All sexes"), sexes);
    m_period->setOptions(tr("Period"), tr("Whole programme"),
                         {{QStringLiteral("this_quarter"), tr("This quarter")},
                          {QStringLiteral("last_quarter"), tr("Last quarter")},
                          {QStringLiteral("this_year"), tr("This year")},
                          {QStringLiteral("last_year"), tr("Last year")},
                          {QStringLiteral("custom"), tr("Other dates")}});
    m_from->setAccessibleName(tr("First day"));
    m_until->setText(tr("to"));
    m_to->setAccessibleName(tr("Last day"));
    m_name->setWords(tr("Whose transcript? Type a part of the name"));
    fillProgrammes();
    fillChoices();
}

void ReportFilters::setReport(const ReportInfo& report) {
    m_report = &report;
    showAsked();
}

void ReportFilters::showAsked() {
    if (!m_report) return;
    const auto asks = [this](ReportFilter filter) { return m_report->asks(filter); };
    const bool custom = asks(ReportFilter::Period) && m_period->current() == QLatin1String("custom");
    m_programme->setVisible(asks(ReportFilter::Programme) && m_programmes.size() > 1);
    m_period->setVisible(asks(ReportFilter::Period));
    m_institution->setVisible(asks(ReportFilter::Institution));
    m_department->setVisible(asks(ReportFilter::Department));
    m_cadreGroup->setVisible(asks(ReportFilter::CadreGroup));
    m_sex->setVisible(asks(ReportFilter::Sex));
    m_cohort->setVisible(asks(ReportFilter::Cohort));
    m_name->setVisible(asks(ReportFilter::Person));
    m_chosen->setVisible(asks(ReportFilter::Person) && m_person);
    for (QWidget* part : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_until), static_cast<QWidget*>(m_to)})
        part->setVisible(custom);
}

void ReportFilters::setPerson(PersonId person) {
    m_person = person;
    m_name->clear();
    namePerson();
    showAsked();
}

void ReportFilters::setInstitution(InstitutionId institution) {
    m_institution->setCurrent(codeOf(institution));
    fillDepartments();
    m_department->setCurrent({});
}

void ReportFilters::namePerson() {
    const auto rows = m_workspace.people().rows(std::span(&m_person, m_person ? 1 : 0));
    m_chosen->setText(rows.empty() ? QString() : toQt(rows.front().nativeName));
}

void ReportFilters::showWholeProgramme() {
    m_period->setCurrent({});
    showAsked();
}

bool ReportFilters::isComplete() const {
    if (m_report && m_report->asks(ReportFilter::Person) && !m_person) return false;
    return m_period->current() != QLatin1String("custom") || (!m_from->isRefused() && !m_to->isRefused());
}

ReportParameters ReportFilters::parameters() const {
    ReportParameters parameters;
    const Programme* chosen = programme();
    if (chosen) parameters.programme = chosen->id;
    const bool custom = m_period->current() == QLatin1String("custom");
    const ReportPeriod period =
        custom ? ReportPeriod{toStd(m_from->date().value_or(QDate())), toStd(m_to->date().value_or(QDate()))}
               : periodOf(toStd(m_period->current()), chosen, m_workspace.clock().today());
    parameters.from = period.from;
    parameters.to = period.to;
    parameters.institution = idOf<InstitutionId>(m_institution);
    parameters.department = idOf<DepartmentId>(m_department);
    parameters.cadreGroup = toStd(m_cadreGroup->current());
    parameters.sex = toStd(m_sex->current());
    parameters.cohort = idOf<CohortId>(m_cohort);
    parameters.person = m_person;
    parameters.language = currentLanguage().startsWith(QLatin1String("zh")) ? "zh" : "en";
    return parameters;
}

QString ReportFilters::periodText() const {
    const ReportParameters p = parameters();
    if (!p.from && !p.to) return tr("Whole programme");
    if (!p.to) return tr("From %1").arg(toQt(p.from->iso()));
    if (!p.from) return tr("Until %1").arg(toQt(p.to->iso()));
    return tr("%1 to %2").arg(toQt(p.from->iso()), toQt(p.to->iso()));
}

} // namespace preceptor::ui
