// SPDX-License-Identifier: GPL-3.0-or-later
// What reference fields offer, in the person's language.
#pragma once

#include "ui/support/choice_field.h"

#include <string_view>

namespace preceptor {
class Workspace;
struct InstitutionTitle;
} // namespace preceptor

namespace preceptor::ui {

// Institutions are found by any name, pinyin and initials too.
std::vector<FieldChoice> institutionChoices(Workspace& workspace);
ChoiceField::Lookup personLookup(Workspace& workspace);
// Any table but persons, which are too many.
std::vector<FieldChoice> referenceChoices(Workspace& workspace, std::string_view table);
QString referenceTitle(Workspace& workspace, std::string_view table, std::int64_t id); // empty for none
QString titleText(const InstitutionTitle& title);

} // namespace preceptor::ui
