// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/institution.h"

namespace preceptor {

const std::string& InstitutionTitle::in(std::string_view language) const {
    const bool chinese = language.starts_with("zh");
    const std::string* order[] = {chinese ? &zh : &en, chinese ? &en : &zh, &shortName};
    for (const std::string* name : order)
        if (!name->empty()) return *name;
    return code;
}

} // namespace preceptor
