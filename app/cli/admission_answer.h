// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against enrolling people in a class, said beside what was done.
#pragma once

#include "app/cli/session.h"
#include "core/services/enrolment_service.h"

namespace preceptor::cli {

void addAdmission(Json& answer, const Admission& admission);
void sayAdmission(const Session& session, const Admission& admission);

} // namespace preceptor::cli
