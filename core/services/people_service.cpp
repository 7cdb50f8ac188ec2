// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_service.h"

#include "core/services/institution_service.h"
#include "core/storage/affiliation_repository.h"
#include "core/storage/merge_repository.h"
#include "core/storage/person_history_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_row_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace preceptor {

namespace {

InstitutionId institutionOf(Write& write, const WorkplaceDraft& draft) {
    const std::string name = tidy(draft.institutionName);
    if (draft.institution || name.empty()) return draft.institution;
    const InstitutionId known = InstitutionService::findByName(write.db(), name);
    return known ? known : InstitutionService::add(write, name);
}

Affiliation asAffiliation(Write& write, PersonId person, const WorkplaceDraft& draft) {
    Affiliation affiliation;
    affiliation.person = person;
    affiliation.institution = institutionOf(write, draft);
    affiliation.department = AffiliationRepository::department(write, affiliation.institution, tidy(draft.department));
    affiliation.cadre = draft.cadre;
    affiliation.startOn = draft.since.value_or(write.today());
    return affiliation;
}

Affiliation inDepartment(Write& write, Affiliation affiliation, const std::optional<std::string>& name) {
    if (name) affiliation.department = AffiliationRepository::department(write, affiliation.institution, tidy(*name));
    return affiliation;
}

Status checked(std::vector<FieldIssue> issues) {
    if (!issues.empty()) return invalid(std::move(issues));
    return success();
}

} // namespace

Result<PersonId> PeopleService::addPerson(const PersonDraft& draft, const std::optional<WorkplaceDraft>& workplace) {
    return m_unit.transact(Action::AddPerson, [&](Write& write) { return addIn(write, draft, workplace); });
}

Result<PersonId> PeopleService::addIn(Write& write, const PersonDraft& draft,
                                      const std::optional<WorkplaceDraft>& workplace) {
    const auto person = validate(draft, write.today());
    if (!person) return person.error();
    write.setSubjects(1);
    const PersonId id = PersonRepository::insert(write, *person);
    if (!workplace) return id;
    const Affiliation affiliation = asAffiliation(write, id, *workplace);
    if (auto status = checked(issuesOf(affiliation)); !status) return status.error();
    AffiliationRepository::insert(write, affiliation);
    return id;
}

Status PeopleService::editPerson(PersonId id, const PersonDraft& draft) {
    auto person = validate(draft, m_unit.clock().today());
    if (!person) return person.error();
    person->id = id;
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Status {
        const auto before = PersonRepository::find(write.db(), id);
        if (!before) return notFound("person", id.value);
        write.setSubjects(1);
        if (before->nativeName != person->nativeName)
            PersonRepository::addFormerName(write, {{}, id, before->nativeName, write.today().plusDays(-1)});
        PersonRepository::update(write, *person);
        return success();
    });
}

Status PeopleService::deletePeople(std::span<const PersonId> people) {
    return m_unit.transact(Action::DeleteRows, [&](Write& write) -> Status {
        write.setSubjects(static_cast<std::int64_t>(people.size()));
        for (const PersonId id : people) PersonRepository::setDeleted(write, id, true);
        return success();
    });
}

Status PeopleService::restorePeople(std::span<const PersonId> people) {
    return m_unit.transact(Action::RestoreRows, [&](Write& write) -> Status {
        write.setSubjects(static_cast<std::int64_t>(people.size()));
        for (const PersonId id : people) PersonRepository::setDeleted(write, id, false);
        return success();
    });
}

std::vector<Person> PeopleService::deletedPeople() { return PersonRepository::deleted(m_unit.db()); }

void PeopleService::endOpenAffiliation(Write& write, const Affiliation& next) {
    if (!next.isPrimary) return;
    for (Affiliation& before : AffiliationRepository::ofPerson(write.db(), next.person)) {
        if (!before.isPrimary || !validOn(before, next.startOn) || before.startOn == next.startOn) continue;
        before.endOn = next.startOn.plusDays(-1);
        AffiliationRepository::update(write, before);
    }
}

Result<AffiliationId> PeopleService::affiliate(const Affiliation& affiliation,
                                               const std::optional<std::string>& department) {
    if (auto status = checked(issuesOf(affiliation)); !status) return status.error();
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Result<AffiliationId> {
        if (!PersonRepository::exists(write.db(), affiliation.person))
            return notFound("person", affiliation.person.value);
        write.setSubjects(1);
        endOpenAffiliation(write, affiliation);
        return AffiliationRepository::insert(write, inDepartment(write, affiliation, department));
    });
}

Status PeopleService::editAffiliation(const Affiliation& affiliation, const std::optional<std::string>& department) {
    if (auto status = checked(issuesOf(affiliation)); !status) return status;
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Status {
        if (!AffiliationRepository::find(write.db(), affiliation.id))
            return notFound("affiliation", affiliation.id.value);
        write.setSubjects(1);
        AffiliationRepository::update(write, inDepartment(write, affiliation, department));
        return success();
    });
}

Status PeopleService::removeAffiliation(AffiliationId id) {
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Status {
        write.setSubjects(1);
        AffiliationRepository::erase(write, id);
        return success();
    });
}

void PeopleService::followConsent(Write& write, PersonId id) {
    auto person = PersonRepository::find(write.db(), id);
    if (!person) return;
    const auto consents = PersonRepository::consents(write.db(), id);
    const auto newest = std::find_if(consents.begin(), consents.end(), [](const Consent& c) { return !c.superseded; });
    person->consentState = newest == consents.end() ? "not_asked" : newest->answer == "yes" ? "given" : "refused";
    PersonRepository::update(write, *person);
}

Result<ConsentId> PeopleService::recordConsent(const Consent& consent) {
    if (auto status = checked(issuesOf(consent)); !status) return status.error();
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Result<ConsentId> {
        if (!PersonRepository::exists(write.db(), consent.person)) return notFound("person", consent.person.value);
        write.setSubjects(1);
        PersonRepository::supersedeConsents(write, consent.person, consent.termCode);
        const ConsentId id = PersonRepository::addConsent(write, consent);
        followConsent(write, consent.person);
        return id;
    });
}

Status PeopleService::removeConsent(ConsentId id) {
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Status {
        const auto consent = PersonRepository::findConsent(write.db(), id);
        if (!consent) return notFound("consent", id.value);
        write.setSubjects(1);
        PersonRepository::removeConsent(write, id);
        followConsent(write, consent->person);
        return success();
    });
}

Result<FormerNameId> PeopleService::addFormerName(PersonId person, std::string_view name) {
    const std::string tidied = tidy(name);
    if (tidied.empty()) return invalid({{"name", IssueCode::Required, {}}});
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Result<FormerNameId> {
        if (!PersonRepository::exists(write.db(), person)) return notFound("person", person.value);
        write.setSubjects(1);
        return PersonRepository::addFormerName(write, {{}, person, tidied, std::nullopt});
    });
}

Status PeopleService::removeFormerName(FormerNameId id) {
    return m_unit.transact(Action::EditPerson, [&](Write& write) -> Status {
        write.setSubjects(1);
        PersonRepository::removeFormerName(write, id);
        return success();
    });
}

Result<Person> PeopleService::find(PersonId id) {
    auto person = PersonRepository::find(m_unit.db(), id);
    if (!person) return notFound("person", id.value);
    return std::move(*person);
}

Result<PersonDetail> PeopleService::detail(PersonId asked) {
    Database& db = m_unit.db();
    const PersonId id = PersonRowRepository::canonical(db, asked);
    auto person = PersonRepository::find(db, id);
    if (!person) return notFound("person", id.value);
    return PersonDetail{std::move(*person), AffiliationRepository::rowsOf(db, id), PersonRepository::consents(db, id),
                        PersonRepository::formerNames(db, id), MergeRepository::mergedInto(db, id)};
}

std::vector<HistoryRow> PeopleService::history(PersonId id) {
    const PersonId canonical = PersonRowRepository::canonical(m_unit.db(), id);
    return PersonHistoryRepository::history(m_unit.db(), canonical, m_unit.clock().today());
}

std::vector<PersonRow> PeopleService::rows(std::span<const PersonId> people) {
    return PersonRowRepository::rows(m_unit.db(), people, m_unit.clock().today());
}

std::int64_t PeopleService::count() { return PersonRowRepository::count(m_unit.db()); }

} // namespace preceptor
