// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of a text file's encoding in a drawer that shows what the file says. Choosing another is another reading
// of the file, so the field itself stays as it was read.
#pragma once

#include "core/services/import_service.h"

#include <functional>

namespace preceptor::ui {

class Form;

class EncodingField {
public:
    // To be added where it stands; nothing for a workbook.
    static void add(Form& form, const HowRead& read, std::function<void(Encoding)> chosen);
    static void retranslate(Form& form, const HowRead& read);
};

} // namespace preceptor::ui
