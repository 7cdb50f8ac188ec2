// SPDX-License-Identifier: GPL-3.0-or-later
// The paper on which a teach-back is marked: everybody who learns has a line, each item of the checklist a column for
// its marks. Items that find no room beside each other go on on further pages, which then have all the names again.
#pragma once

#include "ui/workshops/kit_tests.h"

namespace preceptor::ui {

void paintTeachBack(Paper& paper, const KitHead& head, const KitTest& test, const std::vector<WorkshopPerson>& people);

} // namespace preceptor::ui
