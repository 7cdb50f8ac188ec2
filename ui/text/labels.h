// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of the domain as words of the current language.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preceptor::ui {

// codeLabel("cadre", "nurse") = "Nurse". A code of a newer program is shown as it is; an empty code is an empty text.
QString codeLabel(std::string_view list, std::string_view code);
// The words before they are translated, for paper in another language than the window's; null for an unknown code.
const char* englishLabel(std::string_view list, std::string_view code);
// All codes of a list with their words, in the list's order; for combos and chips. With `none`, an empty first choice.
std::vector<std::pair<std::string, QString>> codeChoices(std::string_view list, const QString& none = {});

// What a thing of core is called inside a sentence: "person", "institution" ...; for the `kind` argument of errors.
QString thingWord(std::string_view kind);

} // namespace preceptor::ui
