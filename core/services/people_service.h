// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs about one person: who they are, where they work and since when, what they consented to. Each verb is one
// step of undo.
#pragma once

#include "core/base/result.h"
#include "core/model/person_rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class UnitOfWork;
class Write;

// The workplace of a person to add. An institution or department given by name is made if there is none of that name.
struct WorkplaceDraft {
    InstitutionId institution;
    std::string cadre = {};
    std::string department = {};
    std::optional<Date> since = {};   // none: today
    std::string institutionName = {}; // when `institution` is none
};

class PeopleService {
public:
    explicit PeopleService(UnitOfWork& unit) : m_unit(unit) {}

    Result<PersonId> addPerson(const PersonDraft& draft, const std::optional<WorkplaceDraft>& workplace = {});
    // The same inside somebody else's transaction.
    static Result<PersonId> addIn(Write& write, const PersonDraft& draft,
                                  const std::optional<WorkplaceDraft>& workplace);
    // Every field takes the draft's value. A changed native name is kept as a former name, until yesterday.
    Status editPerson(PersonId id, const PersonDraft& draft);
    // Also removes the people from search and lists; their history stays and comes back with them.
    Status deletePeople(std::span<const PersonId> people);
    Status restorePeople(std::span<const PersonId> people);
    std::vector<Person> deletedPeople();

    // A new primary affiliation ends the primary one that is open then, the day before. A secondary one ends nothing.
    // With `department` the department of that name takes the place of the affiliation's; it is made if need be.
    Result<AffiliationId> affiliate(const Affiliation& affiliation, const std::optional<std::string>& department = {});
    Status editAffiliation(const Affiliation& affiliation, const std::optional<std::string>& department = {});
    Status removeAffiliation(AffiliationId id);

    // The answers given before to the same terms are superseded; the person's consent state follows the newest.
    Result<ConsentId> recordConsent(const Consent& consent);
    Status removeConsent(ConsentId id);
    Result<FormerNameId> addFormerName(PersonId person, std::string_view name);
    Status removeFormerName(FormerNameId id);

    Result<Person> find(PersonId id);
    Result<PersonDetail> detail(PersonId id);
    std::vector<HistoryRow> history(PersonId id); // newest first, undated last
    std::vector<PersonRow> rows(std::span<const PersonId> people);
    std::int64_t count(); // merged records count once

private:
    void endOpenAffiliation(Write& write, const Affiliation& next);
    void followConsent(Write& write, PersonId person);

    UnitOfWork& m_unit;
};

} // namespace preceptor
