// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by a part of a name: those named first (people on a sheet), then anybody else of the file.
#pragma once

#include "core/base/result.h"
#include "core/model/person_rows.h"
#include "ui/support/name_entry.h"

#include <functional>
#include <set>

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

// As they stand in a list of names: with where they work and as what, and with more where two would look the same.
std::vector<NameSuggestion> suggestionsOf(const std::vector<PersonRow>& rows);
// `markOf` says what stands beside whoever is not among `first`, such as "walk-in".
using MarkOf = std::function<QString(PersonId person)>;
std::vector<NameSuggestion> suggestPeople(Workspace& workspace, const QString& text,
                                          const std::set<PersonId>& first = {}, const MarkOf& markOf = {});
// Everyone who works there now, by name.
std::vector<NameSuggestion> peopleOfInstitution(Workspace& workspace, InstitutionId institution);
Result<PersonId> addPersonNamed(Workspace& workspace, const QString& name);

} // namespace preceptor::ui
