// SPDX-License-Identifier: GPL-3.0-or-later
// Validation of a register row against its description: pure, all issues at once.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/model/register.h"

namespace preceptor {

// Required fields, types, dates, known codes, start not after end. References and uniqueness need the file.
std::vector<FieldIssue> checkRow(const Register& reg, const std::vector<FieldValue>& values);

// What a new row has in this field; none where nothing is fresh, and a flag is not set.
FieldValue freshValue(const RegisterField& field, Date today);

} // namespace preceptor
